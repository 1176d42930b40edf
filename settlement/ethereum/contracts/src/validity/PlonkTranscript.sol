// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Curve} from "./Curve.sol";
import {PlonkKey} from "./PlonkKey.sol";

/// @title PlonkTranscript
/// @notice The challenges of gnark's PLONK, SHA-256 over what the prover has said; package plonk in Go
/// lists what each is made of. Each hash takes in the one before as it is, and is used modulo R.
library PlonkTranscript {
    // Parts of a proof, by where they end.
    uint256 private constant WIRES = 192;
    uint256 private constant QUOTIENT = 384;
    uint256 private constant VALUES = 544;
    uint256 private constant PRODUCT = 608;
    uint256 private constant PRODUCT_VALUE = 640;
    uint256 private constant OPENINGS = 768;

    // RFC 9380's expand_message_xmd with SHA-256: its block of zeros is 64 bytes, the output 48.
    bytes private constant TAG = "BSB22-Plonk\x0b"; // with its length
    uint256 private constant BLOCK = 64;

    struct Challenges {
        uint256 beta;
        uint256 gamma;
        uint256 alpha;
        uint256 zeta;
    }

    /// @notice The challenges up to the point at which polynomials are opened.
    function challenges(bytes memory vk, uint256[] calldata list, bytes calldata proof)
        internal
        pure
        returns (Challenges memory c)
    {
        uint256 count = PlonkKey.commitments(vk);
        bytes memory points = PlonkKey.slice(vk, PlonkKey.S1, PlonkKey.QCP - PlonkKey.S1 + count * PlonkKey.G1_SIZE);
        bytes32 hash = sha256(abi.encodePacked("gamma", points, list, proof[:WIRES]));
        c.gamma = uint256(hash) % Curve.R;
        hash = sha256(abi.encodePacked("beta", hash));
        c.beta = uint256(hash) % Curve.R;
        bytes calldata commitments = proof[OPENINGS + 32 * count:];
        hash = sha256(abi.encodePacked("alpha", hash, commitments, proof[VALUES:PRODUCT]));
        c.alpha = uint256(hash) % Curve.R;
        hash = sha256(abi.encodePacked("zeta", hash, proof[WIRES:QUOTIENT]));
        c.zeta = uint256(hash) % Curve.R;
    }

    /// @notice What folds the polynomials that are opened at zeta, the linearised one among them, not
    /// reduced.
    /// @param value what the linearised polynomial is there
    function folding(bytes memory vk, bytes calldata proof, uint256 zeta, Curve.G1 memory linear, uint256 value)
        internal
        pure
        returns (bytes32)
    {
        uint256 count = PlonkKey.commitments(vk);
        return sha256(
            abi.encodePacked(
                abi.encodePacked("gamma", zeta, linear.x, linear.y, proof[:WIRES]),
                PlonkKey.slice(vk, PlonkKey.S1, 2 * PlonkKey.G1_SIZE),
                PlonkKey.slice(vk, PlonkKey.QCP, count * PlonkKey.G1_SIZE),
                value,
                proof[QUOTIENT:VALUES],
                proof[OPENINGS:OPENINGS + 32 * count],
                proof[PRODUCT:PRODUCT_VALUE]
            )
        );
    }

    /// @notice A weight for the second of a proof's two openings, which nobody could choose: a hash of
    /// all that they are made of.
    function weight(bytes32 folded, bytes calldata proof) internal pure returns (uint256) {
        return uint256(keccak256(abi.encodePacked(folded, proof[PRODUCT_VALUE:OPENINGS]))) % Curve.R;
    }

    /// @notice The input that a commitment adds: RFC 9380's hash_to_field of it.
    function challenge(bytes calldata commitment) internal pure returns (uint256) {
        bytes32 b0 = sha256(abi.encodePacked(new bytes(BLOCK), commitment, uint16(48), uint8(0), TAG));
        bytes32 b1 = sha256(abi.encodePacked(b0, uint8(1), TAG));
        bytes32 b2 = sha256(abi.encodePacked(b0 ^ b1, uint8(2), TAG));
        return addmod(mulmod(uint256(b1), 1 << 128, Curve.R), uint256(b2) >> 128, Curve.R);
    }
}
