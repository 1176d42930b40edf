// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStepVerifier} from "./Interfaces.sol";

/// @notice The machine between two steps: where its encoding (docs/machine.md, "The state's hash")
/// starts in memory. A step changes it in place, so that it is always what its hash is taken of.
/// Behind the last place there are zeros up to where the 32nd would end.
type State is uint256;

using StateLayout for State global;

/// @title StateLayout
/// @notice What stands where in a state. Numbers have 8 bytes, big-endian.
library StateLayout {
    // Offsets. x1 to x31 and f0 to f31 stand 8 bytes apart behind pc.
    uint256 internal constant PC = 0;
    uint256 internal constant F = 256;
    uint256 internal constant FCSR = 512;
    uint256 internal constant STEP = 513;
    uint256 internal constant IDLE = 521;
    uint256 internal constant RESERVED = 529;
    uint256 internal constant RESERVATION = 530;
    uint256 internal constant THREAD = 538;
    uint256 internal constant YIELD = 539;
    uint256 internal constant HEAP = 540;
    uint256 internal constant CODE_START = 548;
    uint256 internal constant CODE_END = 556;
    uint256 internal constant EVENT = 564;
    uint256 internal constant WATCHED = 572;
    uint256 internal constant EVENT_DATA = 573;
    uint256 internal constant KEY = 581;
    uint256 internal constant OFFSET = 613;
    uint256 internal constant IN = 621;
    uint256 internal constant OUTPUT = 653;
    uint256 internal constant OUTPUT_LENGTH = 693;
    uint256 internal constant STATUS = 694;
    uint256 internal constant EXIT_CODE = 695;
    uint256 internal constant ROOT = 696;
    uint256 internal constant PLACES = 728; // how many there are
    uint256 internal constant FIRST_PLACE = 729;

    // Offsets in a place.
    uint256 internal constant WAIT = 0;
    uint256 internal constant ADDRESS = 1;
    uint256 internal constant DEADLINE = 9;
    uint256 internal constant CONTEXT = 17;
    uint256 internal constant PLACE_SIZE = 49;

    uint256 internal constant REGISTERS_SIZE = 513;
    uint256 internal constant MAX_PLACES = 32;
    uint256 internal constant MAX_OUTPUT = 40;
    /// @notice Steps between two points at which a thread that never blocks gives way.
    uint256 internal constant QUANTUM = 1 << 18;

    // What a status can be.
    uint256 internal constant RUNNING = 0;
    uint256 internal constant EXITED = 1;
    uint256 internal constant ILLEGAL_OPCODE = 2;
    uint256 internal constant ACCESS_FAULT = 3;
    uint256 internal constant MISALIGNED_FAULT = 4;
    uint256 internal constant DEADLOCK = 5;

    // What a place can wait for.
    uint256 internal constant UNUSED = 0;
    uint256 internal constant READY = 1;
    uint256 internal constant WAIT_FUTEX = 2;
    uint256 internal constant WAIT_TIME = 3;
    uint256 internal constant WAIT_EVENT = 4;

    uint256 private constant CAPACITY = FIRST_PLACE + MAX_PLACES * PLACE_SIZE;

    /// @notice Copies the state off the front of a witness. A state has one encoding: any other is
    /// refused.
    /// @return s the state
    /// @return size of its encoding
    function open(bytes calldata witness) internal pure returns (State s, uint256 size) {
        unchecked {
            if (witness.length < FIRST_PLACE) revert IStepVerifier.WitnessTooShort();
            uint256 n = uint8(witness[PLACES]);
            if (n > MAX_PLACES) revert IStepVerifier.BadEncoding(PLACES);
            size = FIRST_PLACE + n * PLACE_SIZE;
            if (witness.length < size) revert IStepVerifier.WitnessTooShort();
            uint256 room = CAPACITY + 32; // for the word that is read at the last byte
            assembly ("memory-safe") {
                s := mload(0x40)
                mstore(0x40, add(s, room))
                calldatacopy(s, witness.offset, size)
                calldatacopy(add(s, size), calldatasize(), sub(room, size)) // zeros
            }
            s.atMost(RESERVED, 1);
            s.atMost(THREAD, MAX_PLACES - 1);
            s.atMost(YIELD, 1);
            s.atMost(WATCHED, 1);
            s.atMost(OUTPUT_LENGTH, MAX_OUTPUT);
            s.atMost(STATUS, DEADLOCK);
            for (uint256 offset = FIRST_PLACE; offset < size; offset += PLACE_SIZE) {
                s.atMost(offset, WAIT_EVENT);
            }
            if (n > 0) {
                uint256 last = size - PLACE_SIZE;
                if (s.word(last) == 0 && s.word(last + CONTEXT) == 0) revert IStepVerifier.BadEncoding(PLACES);
            }
        }
    }

    /// @notice Refuses a state whose byte at an offset is greater than that.
    function atMost(State s, uint256 offset, uint256 most) internal pure {
        if (s.octet(offset) > most) revert IStepVerifier.BadEncoding(offset);
    }

    /// @notice The commitment to the state. It has as many places as it says.
    function hash(State s) internal pure returns (bytes32 h) {
        uint256 size = FIRST_PLACE + s.octet(PLACES) * PLACE_SIZE;
        assembly ("memory-safe") {
            h := keccak256(s, size)
        }
    }

    function octet(State s, uint256 offset) internal pure returns (uint256 v) {
        assembly ("memory-safe") {
            v := byte(0, mload(add(s, offset)))
        }
    }

    function setOctet(State s, uint256 offset, uint256 v) internal pure {
        assembly ("memory-safe") {
            mstore8(add(s, offset), v)
        }
    }

    function number(State s, uint256 offset) internal pure returns (uint256 v) {
        assembly ("memory-safe") {
            v := shr(192, mload(add(s, offset)))
        }
    }

    /// @notice Sets a number to the low 64 bits of v.
    function setNumber(State s, uint256 offset, uint256 v) internal pure {
        assembly ("memory-safe") {
            let p := add(s, offset)
            mstore(p, or(shl(192, v), shr(64, shl(64, mload(p)))))
        }
    }

    function word(State s, uint256 offset) internal pure returns (uint256 v) {
        assembly ("memory-safe") {
            v := mload(add(s, offset))
        }
    }

    function setWord(State s, uint256 offset, uint256 v) internal pure {
        assembly ("memory-safe") {
            mstore(add(s, offset), v)
        }
    }

    /// @notice x[i], of which x[0] is zero.
    function x(State s, uint256 i) internal pure returns (uint256 v) {
        assembly ("memory-safe") {
            v := mul(gt(i, 0), shr(192, mload(add(s, shl(3, i)))))
        }
    }

    /// @notice Sets x[i] to the low 64 bits of v, unless it is x[0].
    function setX(State s, uint256 i, uint256 v) internal pure {
        if (i != 0) s.setNumber(i << 3, v);
    }

    function f(State s, uint256 i) internal pure returns (uint256) {
        unchecked {
            return s.number(F + (i << 3));
        }
    }

    /// @notice Sets f[i] to the low 64 bits of v.
    function setF(State s, uint256 i, uint256 v) internal pure {
        unchecked {
            s.setNumber(F + (i << 3), v);
        }
    }

    /// @notice The machine's time in nanoseconds, modulo 2^64.
    function clock(State s) internal pure returns (uint256) {
        unchecked {
            return uint64(s.number(STEP) + s.number(IDLE));
        }
    }

    /// @notice Counts the step that was made.
    function count(State s) internal pure {
        unchecked {
            s.setNumber(STEP, s.number(STEP) + 1);
        }
    }

    /// @notice Where place i starts.
    function place(uint256 i) internal pure returns (uint256) {
        unchecked {
            return FIRST_PLACE + i * PLACE_SIZE;
        }
    }

    /// @notice What the thread in place i waits for.
    function waits(State s, uint256 i) internal pure returns (uint256) {
        return s.octet(place(i));
    }

    /// @notice Whether the next step is one of scheduling.
    function switches(State s) internal pure returns (bool) {
        uint256 thread = s.octet(THREAD);
        if (s.waits(thread) != READY || s.octet(YIELD) != 0) return true;
        if (s.number(STEP) % QUANTUM != 0) return false;
        unchecked {
            for (uint256 i = 0; i < MAX_PLACES; ++i) {
                if (i != thread && s.waits(i) == READY) return true;
            }
        }
        return false;
    }
}
