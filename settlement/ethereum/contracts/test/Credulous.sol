// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ISystem} from "../src/validity/Interfaces.sol";

/// @notice Takes whatever SNARKs come with the public inputs that it was told to expect, or with any if
/// it was told nothing. So a test sees what a verifier asks its system, and what its own part costs.
contract Credulous is ISystem {
    uint256 public immutable inputs;
    uint256[][] private expected;

    constructor(uint256 n) {
        inputs = n;
    }

    function expect(uint256[][] calldata lists) external {
        expected = lists;
    }

    function verify(uint256[][] calldata lists, bytes[] calldata proofs) external view {
        bool same = expected.length == 0 || keccak256(abi.encode(lists)) == keccak256(abi.encode(expected));
        if (!same || lists.length != proofs.length || lists.length == 0) revert InvalidProof();
    }

    function key() external pure returns (bytes32) {
        return bytes32(uint256(1));
    }
}
