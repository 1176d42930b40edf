// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Poseidon2} from "../src/validity/Poseidon2.sol";

/// @notice Lets tests compare Poseidon2 with gnark-crypto's, and tell what it costs.
contract Poseidon2Probe {
    function compress(uint256 left, uint256 right) external pure returns (uint256) {
        return Poseidon2.compress(left, right);
    }

    /// @notice Compresses on from `left`, `n` times, and tells what that cost.
    function chain(uint256 left, uint256 right, uint256 n) external view returns (uint256 result, uint256 gas) {
        gas = gasleft();
        result = left;
        for (uint256 i = 0; i < n; ++i) {
            result = Poseidon2.compress(result, right);
        }
        gas -= gasleft();
    }
}
