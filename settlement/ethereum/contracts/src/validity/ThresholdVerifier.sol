// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {CodeStore} from "./CodeStore.sol";
import {IValidityVerifier} from "./Interfaces.sol";

/// @title ThresholdVerifier
/// @notice Convinced by k of n verifiers; proof.Threshold in Go. A proof has exactly k parts, each the
/// index of its verifier (1 byte, ascending), the length (4 bytes) and the proof for it. All k must
/// accept.
contract ThresholdVerifier is IValidityVerifier {
    uint256 private constant MAX = 255;
    uint256 private constant ADDRESS = 20;
    uint256 private constant PART = 5; // index and length

    error WrongThreshold(uint256 k, uint256 n);

    uint256 public immutable k;
    uint256 public immutable n;
    /// @inheritdoc IValidityVerifier
    bytes32 public immutable key;
    address private immutable store; // of the verifiers' addresses

    /// @notice What is left of a proof, and how many of its parts were taken.
    struct Cursor {
        uint256 offset;
        uint256 parts;
    }

    constructor(uint256 k_, IValidityVerifier[] memory verifiers) {
        (k, n) = (k_, verifiers.length);
        if (k == 0 || k > n || n > MAX) revert WrongThreshold(k, n);
        bytes memory keys;
        bytes memory addresses;
        for (uint256 i = 0; i < n; ++i) {
            keys = bytes.concat(keys, verifiers[i].key());
            addresses = bytes.concat(addresses, bytes20(address(verifiers[i])));
        }
        key = keccak256(abi.encodePacked(uint8(0x22), uint8(k), uint8(n), keys));
        store = CodeStore.write(addresses);
    }

    /// @notice The verifier with an index.
    function verifier(uint256 index) external view returns (IValidityVerifier) {
        if (index >= n) revert WrongThreshold(index, n);
        return verifierAt(CodeStore.read(store), index);
    }

    /// @inheritdoc IValidityVerifier
    function verify(bytes32[] calldata statements, bytes[] calldata proofs) external view {
        if (proofs.length == 0 || statements.length != proofs.length) revert InvalidProof();
        bytes memory addresses = CodeStore.read(store);
        Cursor[] memory cursors = new Cursor[](proofs.length);
        for (uint256 index = 0; index < n; ++index) {
            (bytes32[] memory spoken, bytes[] memory parts) = take(index, statements, proofs, cursors);
            if (parts.length > 0) verifierAt(addresses, index).verify(spoken, parts);
        }
        // A part whose index is not greater than the one before it is still there.
        for (uint256 i = 0; i < proofs.length; ++i) {
            if (cursors[i].parts != k || cursors[i].offset != proofs[i].length) revert InvalidProof();
        }
    }

    /// @notice Takes each proof's next part if it is for the verifier with an index, so that each
    /// verifier is asked once.
    function take(uint256 index, bytes32[] calldata statements, bytes[] calldata proofs, Cursor[] memory cursors)
        private
        pure
        returns (bytes32[] memory spoken, bytes[] memory parts)
    {
        spoken = new bytes32[](proofs.length);
        parts = new bytes[](proofs.length);
        uint256 count = 0;
        for (uint256 i = 0; i < proofs.length; ++i) {
            bytes calldata rest = proofs[i][cursors[i].offset:];
            if (rest.length < PART || uint8(rest[0]) != index) continue;
            uint256 end = PART + uint32(bytes4(rest[1:PART]));
            if (rest.length < end) revert InvalidProof();
            (spoken[count], parts[count]) = (statements[i], rest[PART:end]);
            ++count;
            cursors[i].offset += end;
            ++cursors[i].parts;
        }
        assembly ("memory-safe") {
            mstore(spoken, count)
            mstore(parts, count)
        }
    }

    function verifierAt(bytes memory addresses, uint256 index) private pure returns (IValidityVerifier found) {
        assembly ("memory-safe") {
            found := shr(96, mload(add(add(addresses, 0x20), mul(index, ADDRESS))))
        }
    }
}
