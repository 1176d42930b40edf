// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IValidityVerifier} from "../src/validity/Interfaces.sol";

/// @notice Takes the word of k of n signers for a statement. It is sound as long as k of them are
/// honest; who holds their keys can prove two claims that contradict each other.
contract Attestors is IValidityVerifier {
    uint256 public immutable k;
    address[] public signers;

    constructor(uint256 k_, address[] memory signers_) {
        require(k_ != 0 && k_ <= signers_.length);
        (k, signers) = (k_, signers_);
    }

    /// @dev A proof is k times the index of a signer (1 byte, ascending) and the signature of the
    /// statement's digest: r, s (32 bytes each) and v (1 byte).
    function verify(bytes32[] calldata statements, bytes[] calldata proofs) external view {
        if (statements.length == 0 || statements.length != proofs.length) revert InvalidProof();
        for (uint256 i = 0; i < statements.length; ++i) {
            bytes calldata proof = proofs[i];
            if (proof.length != 66 * k) revert InvalidProof();
            uint256 next;
            for (; proof.length > 0; proof = proof[66:]) {
                uint256 index = uint8(proof[0]);
                if (index < next || index >= signers.length) revert InvalidProof();
                next = index + 1;
                address signer =
                    ecrecover(statements[i], uint8(proof[65]), bytes32(proof[1:33]), bytes32(proof[33:65]));
                if (signer == address(0) || signer != signers[index]) revert InvalidProof();
            }
        }
    }

    function key() external view returns (bytes32) {
        return keccak256(abi.encode(k, signers));
    }
}
