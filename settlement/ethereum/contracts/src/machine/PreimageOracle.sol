// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IPreimageOracle} from "./Interfaces.sol";

/// @title PreimageOracle
/// @notice Judges proofs of preimages. The types of keys are those of the OP Stack's fault-proof
/// specification; there is no state, so that nothing has to be made known before a step is proven.
///
/// The precompiles whose results have keys are those that the OP Stack's programs leave to L1:
/// ecrecover (0x01), the BN254 pairing (0x08), point evaluation (0x0a, EIP-4844), those of BLS12-381
/// (0x0b to 0x11, EIP-2537) and P-256 verification (0x100, EIP-7951). A call gets exactly the gas
/// that its key names, so that its result is the key's alone: a program names L1's price or more.
contract PreimageOracle is IPreimageOracle {
    // The types of keys.
    uint256 private constant LOCAL = 1;
    uint256 private constant KECCAK256 = 2;
    uint256 private constant SHA256 = 4;
    uint256 private constant BLOB = 5;
    uint256 private constant PRECOMPILE = 6;

    bytes32 private constant INPUT_KEY = bytes32(LOCAL << 248 | 1);
    uint256 private constant MAX_SIZE = 1 << 16;

    // A blob's proof: commitment, z, y, proof.
    uint256 private constant Z = 48;
    uint256 private constant Y = 80;
    uint256 private constant KZG_PROOF = 112;
    uint256 private constant BLOB_SIZE = 160;
    address private constant POINT_EVALUATION = address(0x0a);

    // A precompile's: address, gas, input.
    uint256 private constant GAS = 20;
    uint256 private constant INPUT = 28;
    uint256 private constant LISTED = 1 << 0x01 | 1 << 0x08 | 0xff << 0x0a; // by address; 0x100 besides
    uint256 private constant P256_VERIFY = 0x100;
    uint256 private constant CALL_GAS = 100_000; // far more than making a call costs, at the prices of any fork

    /// @inheritdoc IPreimageOracle
    function read(bytes32 key, bytes32 input, uint64 offset, bytes calldata proof)
        external
        view
        returns (uint64 part, uint256 size)
    {
        if (proof.length > MAX_SIZE) revert PreimageTooLong(proof.length);
        bytes memory preimage = prove(key, input, proof);
        unchecked {
            uint256 end = preimage.length + 8;
            if (offset >= end) return (0, 0);
            size = end - offset < 8 ? end - offset : 8;
            uint256 word;
            assembly ("memory-safe") {
                // As it stands in memory, the preimage is behind its length: 32 bytes, of which the
                // last 8 count.
                word := mload(add(add(preimage, 24), offset))
            }
            uint256 none = 64 - 8 * size;
            part = uint64(word >> (192 + none) << none);
        }
    }

    /// @notice The preimage that a proof is of.
    function prove(bytes32 key, bytes32 input, bytes calldata proof) private view returns (bytes memory preimage) {
        uint256 kind = uint8(key[0]);
        bool right;
        if (kind == LOCAL) right = key == INPUT_KEY && keccak256(proof) == input;
        else if (kind == KECCAK256) right = key == keyOf(kind, keccak256(proof));
        else if (kind == SHA256) right = key == keyOf(kind, sha256(proof));
        else if (kind == BLOB) right = proof.length == BLOB_SIZE && key == keyOf(kind, keccak256(proof[:Y]));
        else if (kind == PRECOMPILE) right = proof.length >= INPUT && key == keyOf(kind, keccak256(proof));
        if (!right || (kind == BLOB && !evaluates(proof))) revert WrongPreimage(key);
        if (kind == PRECOMPILE) return result(proof);
        return kind == BLOB ? proof[Y:KZG_PROOF] : proof;
    }

    /// @notice A hash under the type of its key.
    function keyOf(uint256 kind, bytes32 hash) private pure returns (bytes32) {
        return bytes32(uint256(hash) << 8 >> 8 | kind << 248);
    }

    /// @notice Whether the polynomial of a blob has the given value at the given point.
    function evaluates(bytes calldata proof) private view returns (bool ok) {
        bytes calldata commitment = proof[:Z];
        bytes32 versioned = keyOf(1, sha256(commitment)); // the version stands where a key has its type
        (ok,) = POINT_EVALUATION.staticcall(
            abi.encodePacked(versioned, proof[Z:KZG_PROOF], commitment, proof[KZG_PROOF:])
        );
    }

    /// @notice What a precompile returns with exactly the gas that the proof names, behind a byte 1; or
    /// a byte 0 if it fails.
    function result(bytes calldata proof) private view returns (bytes memory returned) {
        address callee = address(bytes20(proof[:GAS]));
        uint256 gas_ = uint64(bytes8(proof[GAS:INPUT]));
        if (!listed(uint160(callee))) revert UnknownPrecompile(callee);
        bytes memory input = proof[INPUT:];
        unchecked {
            // By EIP-150 a call gets at most 63/64 of what there is when it is made. A caller who
            // leaves less would have the precompile fail.
            uint256 left = gasleft();
            if (left - left / 64 < gas_ + CALL_GAS) revert NotEnoughGas(gas_);
        }
        assembly ("memory-safe") {
            let ok := staticcall(gas_, callee, add(input, 0x20), mload(input), 0, 0)
            returned := mload(0x40)
            mstore(returned, add(returndatasize(), 1)) // of a precompile that fails nothing comes back
            mstore8(add(returned, 0x20), ok)
            returndatacopy(add(returned, 0x21), 0, returndatasize())
            mstore(0x40, add(returned, and(add(returndatasize(), 0x40), not(0x1f))))
        }
    }

    function listed(uint256 callee) private pure returns (bool) {
        return callee == P256_VERIFY || (callee < 256 && LISTED >> callee & 1 == 1);
    }
}
