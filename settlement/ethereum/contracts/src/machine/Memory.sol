// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStepVerifier} from "./Interfaces.sol";
import {State, StateLayout} from "./State.sol";
import {ZEROS} from "./Zeros.sol";

/// @notice The machine's memory, of which no more is known than its root, which stands in the state,
/// and the leaves that the rest of the witness shows.
struct Memory {
    State state;
    uint256 next; // where in calldata the next bytes of the witness are
    uint256 end; // and where the witness ends
    uint256 leaf; // number of the leaf that is open
    uint256 content; // and what it holds
    uint256 path; // and where in calldata its path starts
    bytes zeros; // Z(0), Z(1), ...
}

using MemoryAccess for Memory global;

/// @title MemoryAccess
/// @notice Loads and stores by docs/machine.md, "The witness". An access opens the leaf of its first
/// byte, then that of its last if it is another; the leaf that was opened last stays open.
library MemoryAccess {
    uint256 private constant DEPTH = 43;
    uint256 private constant NONE = type(uint256).max; // no leaf is open
    uint256 private constant FIRST = 4096; // address that a program may touch
    uint256 private constant SIZE = 1 << 48;

    /// @notice The memory of a state, by what follows the state's encoding in the witness.
    function open(State state, bytes calldata witness, uint256 size) internal pure returns (Memory memory m) {
        m.state = state;
        unchecked {
            uint256 start;
            assembly ("memory-safe") {
                start := witness.offset
            }
            m.next = start + size;
            m.end = start + witness.length;
        }
        m.leaf = NONE;
        m.zeros = ZEROS;
    }

    /// @notice Takes n bytes off the front of what is left of the witness.
    /// @return start where in calldata they are
    function take(Memory memory m, uint256 n) internal pure returns (uint256 start) {
        start = m.next;
        unchecked {
            if (m.end - start < n) revert IStepVerifier.WitnessTooShort();
            m.next = start + n;
        }
    }

    /// @notice Refuses a witness that shows more than the step needed.
    function finish(Memory memory m) internal pure {
        if (m.next != m.end) revert IStepVerifier.WitnessTooLong();
    }

    /// @notice Whether size bytes at addr may be read.
    function loadable(uint256 addr, uint256 size) internal pure returns (bool) {
        unchecked {
            return addr >= FIRST && addr <= SIZE - size;
        }
    }

    /// @notice Whether size bytes at addr may be written.
    function storable(Memory memory m, uint256 addr, uint256 size) internal pure returns (bool) {
        unchecked {
            return loadable(addr, size)
                && (addr + size <= m.state.number(StateLayout.CODE_START)
                    || addr >= m.state.number(StateLayout.CODE_END));
        }
    }

    /// @notice Loads size bytes, 1 to 8.
    /// @return v them, the first lowest
    /// @return ok false, and nothing was opened, if they may not be read
    function load(Memory memory m, uint256 addr, uint256 size) internal pure returns (uint256 v, bool ok) {
        if (!loadable(addr, size)) return (0, false);
        unchecked {
            uint256 off = addr & 31;
            m.touch(addr >> 5);
            v = m.content << (8 * off);
            if (off + size > 32) {
                m.touch((addr >> 5) + 1);
                v |= m.content >> (256 - 8 * off);
            }
            v = reverse(v >> (256 - 8 * size) << (64 - 8 * size));
        }
        return (v, true);
    }

    /// @notice Stores the low size bytes, 1 to 8, of v. It returns false, and nothing was opened, if
    /// they may not be written.
    function store(Memory memory m, uint256 addr, uint256 size, uint256 v) internal pure returns (bool ok) {
        if (!m.storable(addr, size)) return false;
        unchecked {
            uint256 off = addr & 31;
            uint256 mask = type(uint256).max << (256 - 8 * size); // of the bytes, as they stand in memory
            v = (reverse(uint64(v)) << 192) & mask;
            m.touch(addr >> 5);
            m.put((m.content & ~(mask >> (8 * off))) | (v >> (8 * off)));
            if (off + size > 32) {
                uint256 shown = 256 - 8 * off; // bits that went to the first leaf
                m.touch((addr >> 5) + 1);
                m.put((m.content & ~(mask << shown)) | (v << shown));
            }
        }
        return true;
    }

    /// @notice The instruction at pc, of 32 bits or 16, by halves: the second is read only if the first
    /// says that there is one. It returns false if they are not code.
    function fetch(Memory memory m) internal pure returns (uint256 w, bool ok) {
        unchecked {
            uint256 pc = m.state.number(StateLayout.PC);
            uint256 end = m.state.number(StateLayout.CODE_END);
            if (pc % 2 != 0 || pc < m.state.number(StateLayout.CODE_START) || pc + 2 > end) return (0, false);
            (w, ok) = m.load(pc, 2);
            if (!ok || w & 3 != 3) return (w, ok);
            if (pc + 4 > end) return (0, false);
            uint256 high;
            (high, ok) = m.load(pc + 2, 2);
            return (w | high << 16, ok);
        }
    }

    /// @notice Opens a leaf, unless it is open.
    function touch(Memory memory m, uint256 leaf) internal pure {
        if (m.leaf == leaf) return;
        unchecked {
            uint256 content;
            uint256 start = m.next;
            assembly ("memory-safe") {
                content := calldataload(start)
            }
            m.leaf = leaf;
            m.content = content;
            m.path = start + 32;
        }
        (uint256 root, uint256 next) = m.fold();
        if (next > m.end) revert IStepVerifier.WitnessTooShort();
        if (root != m.state.word(StateLayout.ROOT)) revert IStepVerifier.NotInMemory(leaf);
        m.next = next;
    }

    /// @notice Changes the leaf that is open, and thereby the memory's root.
    function put(Memory memory m, uint256 content) internal pure {
        m.content = content;
        (uint256 root,) = m.fold();
        m.state.setWord(StateLayout.ROOT, root);
    }

    /// @notice Goes up the path of the leaf that is open.
    /// @return node the root that it leads to
    /// @return sibling where in calldata the path ends
    function fold(Memory memory m) internal pure returns (uint256 node, uint256 sibling) {
        uint256 leaf = m.leaf;
        uint256 path = m.path;
        bytes memory zeros = m.zeros;
        uint256 bad;
        node = m.content;
        assembly ("memory-safe") {
            let mask := shr(192, calldataload(path))
            bad := shr(DEPTH, mask)
            sibling := add(path, 8)
            let zero := add(zeros, 0x20)
            for { let top := add(zero, shl(5, DEPTH)) } lt(zero, top) { zero := add(zero, 0x20) } {
                let other := mload(zero)
                if and(mask, 1) {
                    let given := calldataload(sibling)
                    bad := or(bad, eq(given, other))
                    other := given
                    sibling := add(sibling, 0x20)
                }
                let side := shl(5, and(leaf, 1))
                mstore(side, node)
                mstore(xor(side, 0x20), other)
                node := keccak256(0, 0x40)
                mask := shr(1, mask)
                leaf := shr(1, leaf)
            }
        }
        if (bad != 0) revert IStepVerifier.BadPath(m.leaf);
    }

    /// @notice The 8 bytes of a number in the other order.
    function reverse(uint256 v) internal pure returns (uint256) {
        v = (v & 0x00ff00ff00ff00ff) << 8 | (v >> 8) & 0x00ff00ff00ff00ff;
        v = (v & 0x0000ffff0000ffff) << 16 | (v >> 16) & 0x0000ffff0000ffff;
        return (v & 0xffffffff) << 32 | v >> 32;
    }
}
