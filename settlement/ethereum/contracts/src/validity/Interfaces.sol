// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title ISystem
/// @notice A SNARK with its verifying key; validity.System in Go. docs/validity.md fixes encodings.
interface ISystem {
    error InvalidProof();
    /// @notice From constructors: bytes that encode no verifying key.
    error InvalidKey();

    /// @notice Reverts with InvalidProof if any proof does not prove the inputs with its index, the
    /// lists differ in length, or are empty.
    /// @param lists public inputs of each proof, below the order of the scalar field
    function verify(uint256[][] calldata lists, bytes[] calldata proofs) external view;

    /// @notice How many public inputs a proof speaks of.
    function inputs() external view returns (uint256);

    /// @notice keccak256 of the verifying key's encoding.
    function key() external view returns (bytes32);
}

/// @title IValidityVerifier
/// @notice What convinces L1 of statements; proof.Verifier in Go.
interface IValidityVerifier {
    error InvalidProof();

    /// @notice Reverts with InvalidProof if any proof does not prove the statement with its index, the
    /// lists differ in length, or are empty.
    /// @param statements their digests: proof.Statement.Hash
    function verify(bytes32[] calldata statements, bytes[] calldata proofs) external view;

    /// @notice Binds all that decides what is accepted: keys, programs, thresholds, parts.
    function key() external view returns (bytes32);
}
