// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Programs
/// @notice The schedule of a rollup's programs: which one is in force from which inbox position.
library Programs {
    struct Rule {
        bytes32 program;
        uint64 from;
    }

    /// @notice The program in force at a position, and where the one after it comes into force: the
    /// largest uint64 if there is none. Rules are in the order of `from`, the first from 0.
    function find(Rule[] storage rules, uint64 position) internal view returns (bytes32 program, uint64 until) {
        // Binary search for the first rule that starts beyond the position.
        uint256 low = 1;
        uint256 high = rules.length;
        while (low < high) {
            uint256 mid = (low + high) / 2;
            if (rules[mid].from <= position) low = mid + 1;
            else high = mid;
        }
        return (rules[low - 1].program, low < rules.length ? rules[low].from : type(uint64).max);
    }
}
