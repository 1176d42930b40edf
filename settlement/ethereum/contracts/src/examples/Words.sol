// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Words
/// @notice Reads bytes in memory at any place.
library Words {
    /// @notice The 32 bytes of `b` from `i` on. What of them lies beyond its end is of no meaning.
    function word(bytes memory b, uint256 i) internal pure returns (uint256 w) {
        assembly ("memory-safe") {
            w := mload(add(add(b, 32), i))
        }
    }
}
