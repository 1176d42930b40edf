// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IPreimageOracle} from "./Interfaces.sol";
import {Linux} from "./Linux.sol";
import {Memory, MemoryAccess} from "./Memory.sol";
import {State, StateLayout as Layout} from "./State.sol";
import {Threads} from "./Threads.sol";

/// @title Descriptors
/// @notice What can be done with the machine's descriptors: proof/riscv/descriptors.go. Each function
/// returns what its system call does.
library Descriptors {
    using Threads for State;

    uint256 private constant MAX_WRITE = 1 << 20; // of what is not kept
    uint256 private constant POLL_IN = 1;

    /// @notice Whether the system call reads from a preimage.
    function asks(State s) internal pure returns (bool) {
        if (s.x(17) != Linux.READ || s.x(10) != Linux.PREIMAGE_READ || s.x(12) == 0) return false;
        uint256 kind = s.octet(Layout.KEY);
        return kind == 1 || kind == 2 || (kind >= 4 && kind <= 6);
    }

    function read(Memory memory m, uint256 fd, uint256 addr, uint256 n, IPreimageOracle oracle, bytes calldata proof)
        internal
        view
        returns (uint256)
    {
        State s = m.state;
        if (fd == Linux.STDIN) return 0;
        if (fd == Linux.HINT_READ) return least(n, MAX_WRITE); // the answer to a hint says nothing
        if (fd == Linux.PREIMAGE_READ) {
            if (asks(s)) return readPreimage(m, addr, n, oracle, proof);
            return n == 0 ? 0 : Linux.EINVAL;
        }
        if (fd != Linux.EVENT) return Linux.EBADF;
        uint256 counter = s.number(Layout.EVENT);
        if (n < 8) return Linux.EINVAL;
        if (counter == 0) return Linux.EAGAIN;
        if (!m.store(addr, 8, counter)) return Linux.EFAULT;
        s.setNumber(Layout.EVENT, 0);
        return 8;
    }

    function readPreimage(Memory memory m, uint256 addr, uint256 n, IPreimageOracle oracle, bytes calldata proof)
        private
        view
        returns (uint256)
    {
        State s = m.state;
        uint256 offset = s.number(Layout.OFFSET);
        (uint64 part, uint256 size) =
            oracle.read(bytes32(s.word(Layout.KEY)), bytes32(s.word(Layout.IN)), uint64(offset), proof);
        n = least(n, size);
        if (n == 0) return 0;
        if (!m.store(addr, n, MemoryAccess.reverse(part))) return Linux.EFAULT;
        unchecked {
            s.setNumber(Layout.OFFSET, offset + n);
        }
        return n;
    }

    function write(Memory memory m, uint256 fd, uint256 addr, uint256 n) internal pure returns (uint256) {
        if (fd == Linux.STDOUT || fd == Linux.STDERR || fd == Linux.HINT_WRITE) return least(n, MAX_WRITE);
        if (fd == Linux.EVENT) return writeEvent(m, addr, n);
        if (fd != Linux.PREIMAGE_WRITE && fd != Linux.OUTPUT) return Linux.EBADF;
        if (n == 0) return 0;
        unchecked {
            State s = m.state;
            uint256 length = s.octet(Layout.OUTPUT_LENGTH);
            uint256 most = fd == Linux.OUTPUT ? least(8, Layout.MAX_OUTPUT - length) : 8;
            if (most == 0) return Linux.EFBIG;
            n = least(n, most);
            (uint256 v, bool ok) = m.load(addr, n);
            if (!ok) return Linux.EFAULT;
            v = MemoryAccess.reverse(v) >> (64 - 8 * n); // the bytes, the first highest
            if (fd == Linux.OUTPUT) {
                for (uint256 i = 0; i < n; ++i) {
                    s.setOctet(Layout.OUTPUT + length + i, v >> (8 * (n - 1 - i)) & 0xff);
                }
                s.setOctet(Layout.OUTPUT_LENGTH, length + n);
            } else {
                s.setWord(Layout.KEY, s.word(Layout.KEY) << (8 * n) | v);
                s.setNumber(Layout.OFFSET, 0);
            }
        }
        return n;
    }

    function writeEvent(Memory memory m, uint256 addr, uint256 n) private pure returns (uint256) {
        if (n < 8) return Linux.EINVAL;
        (uint256 v, bool ok) = m.load(addr, 8);
        if (!ok) return Linux.EFAULT;
        State s = m.state;
        unchecked {
            v += s.number(Layout.EVENT);
        }
        if (v > type(uint64).max) return Linux.EAGAIN;
        s.setNumber(Layout.EVENT, v);
        if (v != 0 && s.octet(Layout.WATCHED) == 1) s.wake(Layout.WAIT_EVENT, 0, Layout.MAX_PLACES);
        return 8;
    }

    /// @notice fcntl: which way a descriptor can be used.
    function control(uint256 fd, uint256 command) internal pure returns (uint256) {
        if (fd > Linux.EVENT) return Linux.EBADF;
        if (command == 0 || command > 4) return Linux.EINVAL;
        if (command != 3) return 0; // all but F_GETFL
        if (fd >= Linux.POLL) return 2; // both ways
        bool reads = fd == Linux.STDIN || fd == Linux.HINT_READ || fd == Linux.PREIMAGE_READ;
        return reads ? 0 : 1;
    }

    /// @notice epoll_ctl: the event descriptor alone can be watched.
    function pollControl(Memory memory m, uint256 poll, uint256 op, uint256 fd, uint256 event_)
        internal
        pure
        returns (uint256)
    {
        if (poll != Linux.POLL) return Linux.EBADF;
        if (fd != Linux.EVENT) return Linux.EPERM;
        if (op == 0 || op > 3) return Linux.EINVAL;
        uint256 data;
        if (op != 2) {
            bool ok;
            unchecked {
                (data, ok) = m.load(uint64(event_ + 8), 8);
            }
            if (!ok) return Linux.EFAULT;
        }
        m.state.setOctet(Layout.WATCHED, op == 2 ? 0 : 1);
        m.state.setNumber(Layout.EVENT_DATA, data);
        return 0;
    }

    /// @notice epoll_pwait.
    /// @return r what the call returns
    /// @return again whether it is repeated instead, once the thread was woken
    function pollWait(Memory memory m, uint256 poll, uint256 events, uint256 n, uint256 timeout)
        internal
        pure
        returns (uint256 r, bool again)
    {
        State s = m.state;
        if (poll != Linux.POLL) return (Linux.EBADF, false);
        if (int32(uint32(n)) <= 0) return (Linux.EINVAL, false);
        int256 ms = int32(uint32(timeout));
        unchecked {
            if (s.octet(Layout.WATCHED) == 1 && s.number(Layout.EVENT) != 0) {
                bool ok = m.store(events, 4, POLL_IN) && m.store(uint64(events + 8), 8, s.number(Layout.EVENT_DATA));
                return (ok ? 1 : Linux.EFAULT, false);
            }
            if (ms == 0) return (0, false);
            uint256 deadline = ms < 0 ? Threads.FOREVER : s.deadlineIn(uint256(ms) * 1e6);
            s.waitFor(Layout.WAIT_EVENT, 0, deadline);
        }
        return (0, true);
    }

    function least(uint256 a, uint256 b) private pure returns (uint256) {
        return a < b ? a : b;
    }
}
