// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IPreimageOracle, IStepVerifier} from "./Interfaces.sol";
import {Descriptors} from "./Descriptors.sol";
import {Linux} from "./Linux.sol";
import {Memory, MemoryAccess} from "./Memory.sol";
import {State, StateLayout as Layout} from "./State.sol";
import {Threads} from "./Threads.sol";

/// @title SystemVerifier
/// @notice The steps of the machine that are no instruction's: system calls and scheduling, as
/// docs/machine-calls.md has them and proof/riscv/syscall.go makes them. It reverts on any other.
contract SystemVerifier is IStepVerifier {
    using Threads for State;
    using Descriptors for Memory;

    uint256 private constant ECALL = 0x73;
    uint256 private constant SECOND = 1e9; // in nanoseconds
    uint256 private constant MAX_SECONDS = uint256(uint64(type(int64).max)) / SECOND - 1; // some 292 years
    uint256 private constant PAGE = 4096;
    uint256 private constant MAP_TOP = 1 << 47;
    uint256 private constant MAP_ANONYMOUS = 0x20;
    uint256 private constant THREAD_FLAGS = 0x50f00; // VM, FS, FILES, SIGHAND, THREAD, SYSVSEM

    /// @notice Judges proofs of preimages.
    IPreimageOracle public immutable oracle;

    constructor(IPreimageOracle oracle_) {
        if (address(oracle_).code.length == 0) revert BadWiring();
        oracle = oracle_;
    }

    /// @inheritdoc IStepVerifier
    function step(bytes calldata witness, bytes calldata preimageProof)
        external
        view
        returns (bytes32 before, bytes32 after_)
    {
        (State s, uint256 size) = Layout.open(witness);
        before = s.hash();
        if (s.octet(Layout.STATUS) != Layout.RUNNING) revert NotOfTheSystem();
        Memory memory m = MemoryAccess.open(s, witness, size);
        if (s.switches()) {
            if (preimageProof.length != 0) revert UnexpectedPreimage();
            Threads.schedule(m);
        } else {
            (uint256 instruction, bool ok) = m.fetch();
            if (!ok || instruction != ECALL) revert NotOfTheSystem();
            if (preimageProof.length != 0 && !Descriptors.asks(s)) revert UnexpectedPreimage();
            system(m, preimageProof);
        }
        m.finish();
        after_ = s.hash();
    }

    /// @notice Makes the step of an ecall.
    function system(Memory memory m, bytes calldata proof) private view {
        State s = m.state;
        uint256 number = s.x(17);
        uint256 a0 = s.x(10);
        if (number == Linux.EXIT_GROUP || (number == Linux.EXIT && !s.quit())) {
            s.setOctet(Layout.STATUS, Layout.EXITED);
            s.setOctet(Layout.EXIT_CODE, a0 & 0xff);
            return;
        }
        (uint256 r, bool again) = (0, false);
        if (number == Linux.READ) r = m.read(a0, s.x(11), s.x(12), oracle, proof);
        else if (number == Linux.EPOLL_PWAIT) (r, again) = m.pollWait(a0, s.x(11), s.x(12), s.x(13));
        else if (number != Linux.EXIT) r = call(m, number, a0);
        s.count();
        if (again) return;
        s.setX(10, r);
        unchecked {
            s.setNumber(Layout.PC, s.number(Layout.PC) + 4);
        }
    }

    /// @notice What a system call returns: any but those that do not return, that are repeated, or
    /// that need a preimage.
    function call(Memory memory m, uint256 number, uint256 a0) private pure returns (uint256) {
        State s = m.state;
        uint256 a1 = s.x(11);
        uint256 a2 = s.x(12);
        if (number == Linux.WRITE) return m.write(a0, a1, a2);
        if (number == Linux.FUTEX) return futex(m, a0, a1, a2, s.x(13));
        if (number == Linux.NANOSLEEP) return nanosleep(m, a0);
        if (number == Linux.EPOLL_CTL) return m.pollControl(a0, a1, a2, s.x(13));
        if (number == Linux.CLONE) return a0 == THREAD_FLAGS ? s.spawn(a1) : Linux.EINVAL;
        if (number == Linux.MMAP) return mmap(s, a0, a1, s.x(13));
        if (number == Linux.CLOCK_GETTIME) return clockGettime(m, a1);
        if (number == Linux.SCHED_GETAFFINITY) {
            if (a1 < 8) return Linux.EINVAL;
            return m.store(a2, 8, 1) ? 8 : Linux.EFAULT;
        }
        if (number == Linux.SCHED_YIELD) {
            s.setOctet(Layout.YIELD, 1);
            return 0;
        }
        if (number == Linux.FCNTL) return Descriptors.control(a0, a1);
        if (number == Linux.GETTID) return s.octet(Layout.THREAD) + 1;
        if (number == Linux.GETPID) return 1;
        if (number == Linux.EVENTFD2) return Linux.EVENT;
        if (number == Linux.EPOLL_CREATE1) return Linux.POLL;
        if (number == Linux.OPENAT) return Linux.ENOENT;
        if (number == Linux.PREAD64) return Linux.ESPIPE;
        if (number == Linux.PRCTL) return Linux.EINVAL;
        bool nothing = number == Linux.CLOSE || number == Linux.MUNMAP || number == Linux.MPROTECT
            || number == Linux.MADVISE || number == Linux.TGKILL || number == Linux.SIGALTSTACK
            || number == Linux.RT_SIGACTION || number == Linux.RT_SIGPROCMASK;
        return nothing ? 0 : Linux.ENOSYS;
    }

    function clockGettime(Memory memory m, uint256 addr) private pure returns (uint256) {
        unchecked {
            uint256 clock = m.state.clock();
            bool ok = m.store(addr, 8, clock / SECOND) && m.store(uint64(addr + 8), 8, clock % SECOND);
            return ok ? 0 : Linux.EFAULT;
        }
    }

    function nanosleep(Memory memory m, uint256 addr) private pure returns (uint256) {
        (uint256 deadline, uint256 e) = timeAt(m, addr);
        if (e == 0) m.state.waitFor(Layout.WAIT_TIME, 0, deadline);
        return e;
    }

    /// @notice When the relative timespec at addr is over.
    /// @return deadline that time
    /// @return e what the call returns instead, unless 0
    function timeAt(Memory memory m, uint256 addr) private pure returns (uint256 deadline, uint256 e) {
        unchecked {
            (uint256 seconds_, bool ok) = m.load(addr, 8);
            (uint256 nanoseconds, bool ok2) = m.load(uint64(addr + 8), 8);
            if (!ok || !ok2) return (0, Linux.EFAULT);
            if (seconds_ >> 63 == 1 || nanoseconds >= SECOND) return (0, Linux.EINVAL);
            if (seconds_ > MAX_SECONDS) seconds_ = MAX_SECONDS;
            return (m.state.deadlineIn(seconds_ * SECOND + nanoseconds), 0);
        }
    }

    function futex(Memory memory m, uint256 addr, uint256 op, uint256 val, uint256 timeout)
        private
        pure
        returns (uint256)
    {
        State s = m.state;
        op &= ~uint256(0x180); // private, realtime
        if (op == 1) return s.wake(Layout.WAIT_FUTEX, addr, uint32(val));
        if (op != 0) return Linux.ENOSYS;
        if (addr % 4 != 0) return Linux.EINVAL;
        uint256 deadline = Threads.FOREVER;
        if (timeout != 0) {
            uint256 e;
            (deadline, e) = timeAt(m, timeout);
            if (e != 0) return e;
        }
        (uint256 v, bool ok) = m.load(addr, 4);
        if (!ok) return Linux.EFAULT;
        if (v != uint32(val)) return Linux.EAGAIN;
        s.waitFor(Layout.WAIT_FUTEX, addr, deadline);
        return 0;
    }

    /// @notice Gives out memory, which is there and zero already: where it is asked for, or else where
    /// none was given out before.
    function mmap(State s, uint256 addr, uint256 size, uint256 flags) private pure returns (uint256) {
        if (flags & MAP_ANONYMOUS == 0) return Linux.ENODEV;
        if (size == 0) return Linux.EINVAL;
        if (size > MAP_TOP) return Linux.ENOMEM;
        unchecked {
            size = (size + PAGE - 1) & ~(PAGE - 1);
            addr &= ~(PAGE - 1);
            if (addr != 0) return addr <= MAP_TOP - size ? addr : Linux.ENOMEM;
            uint256 heap = s.number(Layout.HEAP);
            if (heap > MAP_TOP - size) return Linux.ENOMEM;
            s.setNumber(Layout.HEAP, heap + size);
            return heap;
        }
    }
}
