// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStepVerifier} from "./Interfaces.sol";
import {Linux} from "./Linux.sol";
import {Memory} from "./Memory.sol";
import {State, StateLayout as Layout} from "./State.sol";

/// @title Threads
/// @notice Who runs, who waits and for what: proof/riscv/schedule.go.
library Threads {
    /// @notice The deadline of a wait that no time ends.
    uint256 internal constant FOREVER = type(uint64).max;

    uint256 private constant SP = 2;
    uint256 private constant A0 = 10;

    /// keccak256 of the registers when all of them are zero. Their context is zero instead.
    bytes32 private constant ZEROS = 0x8a1810ea3d9e5cc95089994be993c99382f2a7754e8c94ee14888b56ecaa05fd;

    /// @notice Makes a step of scheduling. The witness shows the context that it switches to.
    function schedule(Memory memory m) internal pure {
        State s = m.state;
        (uint256 next, bool any) = following(s);
        if (!any) {
            s.setOctet(Layout.STATUS, Layout.DEADLOCK);
            return;
        }
        uint256 running = s.octet(Layout.THREAD);
        State saved = shown(m, next);
        if (s.waits(running) != Layout.UNUSED) s.setWord(Layout.place(running) + Layout.CONTEXT, uint256(context(s)));
        if (next != running) copy(s, saved);
        s.setWord(Layout.place(next) + Layout.CONTEXT, 0);
        if (s.waits(next) != Layout.READY) timeOut(s, next);
        s.setOctet(Layout.THREAD, next);
        s.setOctet(Layout.YIELD, 0);
        s.setOctet(Layout.RESERVED, 0);
        s.setNumber(Layout.RESERVATION, 0);
        s.count();
    }

    /// @notice The thread that runs after the next step of scheduling: the first that is ready, in
    /// cyclic order after the running one; if none is, the one whose deadline comes first, the lower
    /// place on a tie.
    /// @return next its place
    /// @return any whether there is one: false if all threads wait forever
    function following(State s) private pure returns (uint256 next, bool any) {
        unchecked {
            uint256 running = s.octet(Layout.THREAD);
            for (uint256 i = 1; i <= Layout.MAX_PLACES; ++i) {
                next = (running + i) % Layout.MAX_PLACES;
                if (s.waits(next) == Layout.READY) return (next, true);
            }
            uint256 first = FOREVER;
            uint256 n = s.octet(Layout.PLACES);
            for (uint256 i = 0; i < n; ++i) {
                uint256 deadline = s.number(Layout.place(i) + Layout.DEADLINE);
                if (deadline < first && s.waits(i) != Layout.UNUSED) (next, first) = (i, deadline);
            }
            return (next, first != FOREVER);
        }
    }

    /// @notice The registers that are kept in a place, which the witness shows unless they are zero.
    function shown(Memory memory m, uint256 thread) private pure returns (State registers) {
        registers = room();
        uint256 want = m.state.word(Layout.place(thread) + Layout.CONTEXT);
        if (want == 0) return registers;
        uint256 start = m.take(Layout.REGISTERS_SIZE);
        uint256 size = Layout.REGISTERS_SIZE;
        assembly ("memory-safe") {
            calldatacopy(registers, start, size)
        }
        if (uint256(context(registers)) != want) revert IStepVerifier.WrongContext(thread);
    }

    /// @notice New memory for registers, all of them zero.
    function room() private pure returns (State registers) {
        uint256 size = Layout.REGISTERS_SIZE + 31; // a number is written as a word
        assembly ("memory-safe") {
            registers := mload(0x40)
            mstore(0x40, add(registers, size))
            calldatacopy(registers, calldatasize(), size) // zeros
        }
    }

    /// @notice Copies registers.
    function copy(State to, State from) private pure {
        uint256 size = Layout.REGISTERS_SIZE;
        assembly ("memory-safe") {
            mcopy(to, from, size)
        }
    }

    /// @notice The commitment to registers.
    function context(State s) private pure returns (bytes32 h) {
        uint256 size = Layout.REGISTERS_SIZE;
        assembly ("memory-safe") {
            h := keccak256(s, size)
        }
        if (h == ZEROS) return 0;
    }

    /// @notice Makes the thread ready whose registers are the state's by now, since its deadline came:
    /// time jumps there, and the call in which it waits says so.
    function timeOut(State s, uint256 thread) private pure {
        unchecked {
            uint256 place = Layout.place(thread);
            uint256 deadline = s.number(place + Layout.DEADLINE);
            uint256 clock = s.clock();
            if (deadline > clock) s.setNumber(Layout.IDLE, s.number(Layout.IDLE) + deadline - clock);
            uint256 wait = s.waits(thread);
            if (wait == Layout.WAIT_FUTEX) {
                s.setX(A0, Linux.ETIMEDOUT);
            } else if (wait == Layout.WAIT_EVENT) {
                s.setX(A0, 0);
                s.setNumber(Layout.PC, s.number(Layout.PC) + 4); // the call was to be repeated
            }
            ready(s, thread);
        }
    }

    /// @notice Makes a thread ready.
    function ready(State s, uint256 thread) private pure {
        uint256 place = Layout.place(thread);
        s.setOctet(place + Layout.WAIT, Layout.READY);
        s.setNumber(place + Layout.ADDRESS, 0);
        s.setNumber(place + Layout.DEADLINE, 0);
    }

    /// @notice Makes the running thread wait.
    function waitFor(State s, uint256 what, uint256 addr, uint256 deadline) internal pure {
        setPlace(s, s.octet(Layout.THREAD), what, addr, deadline, 0);
    }

    function setPlace(State s, uint256 thread, uint256 wait, uint256 addr, uint256 deadline, bytes32 registers)
        private
        pure
    {
        uint256 place = Layout.place(thread);
        s.setOctet(place + Layout.WAIT, wait);
        s.setNumber(place + Layout.ADDRESS, addr);
        s.setNumber(place + Layout.DEADLINE, deadline);
        s.setWord(place + Layout.CONTEXT, uint256(registers));
    }

    /// @notice Makes at most n threads ready that wait for the same at addr, low places first.
    /// @return woken how many
    function wake(State s, uint256 what, uint256 addr, uint256 n) internal pure returns (uint256 woken) {
        unchecked {
            uint256 places = s.octet(Layout.PLACES);
            for (uint256 i = 0; i < places && woken < n; ++i) {
                if (s.waits(i) != what || s.number(Layout.place(i) + Layout.ADDRESS) != addr) continue;
                ready(s, i);
                ++woken;
            }
        }
    }

    /// @notice Starts a thread that goes on behind the call with the given stack.
    /// @return its id, or what clone returns instead
    function spawn(State s, uint256 stack) internal pure returns (uint256) {
        unchecked {
            for (uint256 i = 0; i < Layout.MAX_PLACES; ++i) {
                if (s.waits(i) != Layout.UNUSED) continue;
                State registers = room();
                copy(registers, s);
                registers.setNumber(Layout.PC, s.number(Layout.PC) + 4);
                registers.setX(SP, stack);
                registers.setX(A0, 0);
                setPlace(s, i, Layout.READY, 0, 0, context(registers));
                if (i == s.octet(Layout.PLACES)) s.setOctet(Layout.PLACES, i + 1);
                return i + 1;
            }
        }
        return Linux.EAGAIN;
    }

    /// @notice Ends the running thread. It returns false, and nothing has changed, if there is no
    /// other.
    function quit(State s) internal pure returns (bool) {
        unchecked {
            uint256 running = s.octet(Layout.THREAD);
            uint256 n = s.octet(Layout.PLACES);
            bool alone = true;
            for (uint256 i = 0; i < n; ++i) {
                if (i != running && s.waits(i) != Layout.UNUSED) alone = false;
            }
            if (alone) return false;
            setPlace(s, running, Layout.UNUSED, 0, 0, 0);
            while (isZero(s, n - 1)) --n; // the other's place is not
            s.setOctet(Layout.PLACES, n);
            return true;
        }
    }

    /// @notice Whether a place is as if it were not there.
    function isZero(State s, uint256 thread) private pure returns (bool) {
        unchecked {
            uint256 place = Layout.place(thread);
            return s.word(place) == 0 && s.word(place + Layout.CONTEXT) == 0;
        }
    }

    /// @notice The deadline in d nanoseconds.
    function deadlineIn(State s, uint256 d) internal pure returns (uint256) {
        unchecked {
            uint256 deadline = s.clock() + d;
            return deadline < FOREVER ? deadline : FOREVER - 1;
        }
    }
}
