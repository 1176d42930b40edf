// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Curve} from "./Curve.sol";
import {ISystem} from "./Interfaces.sol";

/// @title Groth16Key
/// @notice The encoding of Groth16's verifying keys: docs/validity.md; groth16.ParseKey in Go.
library Groth16Key {
    uint256 internal constant G1_SIZE = 64;
    uint256 internal constant G2_SIZE = 128;

    // Where a key has what. Behind the inputs' points: the commitment's G and G times minus sigma, the
    // number of committed inputs and their indices.
    uint256 internal constant ALPHA = 4;
    uint256 internal constant BETA = 68;
    uint256 internal constant GAMMA = 196;
    uint256 internal constant DELTA = 324;
    uint256 internal constant INPUTS = 452;

    uint256 private constant VERSION = 1;
    uint256 private constant COMMITMENT = 1; // flags
    uint256 private constant KECCAK256 = 2;

    // RFC 9380's expand_message_xmd with SHA-256: its block of zeros is 64 bytes, the output 48.
    bytes private constant TAG = "bsb22-commitment\x10"; // with its length
    uint256 private constant BLOCK = 64;

    /// @notice How many points of inputs a key with n inputs has: the constant's and the challenge's are
    /// among them.
    function points(uint256 n, bool committed) internal pure returns (uint256) {
        unchecked {
            return committed ? n + 2 : n + 1;
        }
    }

    /// @notice Reverts with InvalidKey if vk is no key, or with InvalidProof if one of its points is none.
    function check(bytes memory vk) internal view returns (uint256 n, bool committed) {
        if (vk.length < INPUTS || uint8(vk[0]) != VERSION) revert ISystem.InvalidKey();
        uint256 flags = uint8(vk[1]);
        committed = flags & COMMITMENT != 0;
        if (flags > COMMITMENT | KECCAK256 || flags == KECCAK256) revert ISystem.InvalidKey();
        n = uint16At(vk, 2);
        uint256 end = INPUTS + points(n, committed) * G1_SIZE;
        if (committed) {
            uint256 list = end + 2 * G2_SIZE;
            if (vk.length < list + 2) revert ISystem.InvalidKey();
            end = list + 2 + 2 * uint16At(vk, list);
        }
        if (vk.length != end) revert ISystem.InvalidKey();
        checkPoints(vk, n, committed);
        if (committed) checkCommitted(vk, n);
    }

    function checkPoints(bytes memory vk, uint256 n, bool committed) private view {
        Curve.G1 memory sum;
        (uint256 x, uint256 y) = Curve.point(vk, ALPHA);
        Curve.add(sum, x, y);
        uint256 offset = INPUTS;
        for (uint256 i = points(n, committed); i > 0; --i) {
            Curve.add(sum, Curve.word(vk, offset), Curve.word(vk, offset + 32));
            offset += G1_SIZE;
        }
        // The precompile looks at points of G2, also beside infinity.
        bytes memory pairs = Curve.pairs(committed ? 5 : 3);
        setTwist(pairs, 0, vk, BETA);
        setTwist(pairs, 1, vk, GAMMA);
        setTwist(pairs, 2, vk, DELTA);
        if (committed) {
            setTwist(pairs, 3, vk, offset);
            setTwist(pairs, 4, vk, offset + G2_SIZE);
        }
        Curve.requireOne(pairs);
    }

    function setTwist(bytes memory pairs, uint256 i, bytes memory vk, uint256 offset) private pure {
        Curve.checkG2(vk, offset);
        Curve.setPair(pairs, i, 0, 0, vk, offset);
    }

    function checkCommitted(bytes memory vk, uint256 n) private pure {
        uint256 least = 0;
        for (uint256 offset = committedAt(n) + 2; offset < vk.length; offset += 2) {
            uint256 index = uint16At(vk, offset);
            if (index < least || index >= n) revert ISystem.InvalidKey();
            least = index + 1;
        }
    }

    /// @notice The input that a commitment adds: a hash of it and of the inputs that the key says.
    /// @param all where inputs stand from an offset on, and the commitment from another one
    function challenge(bytes memory vk, uint256 n, bytes memory all, uint256 from, uint256 commitment)
        internal
        pure
        returns (uint256)
    {
        unchecked {
            uint256 list = committedAt(n);
            uint256 count = uint16At(vk, list);
            bytes memory message = new bytes(G1_SIZE + 32 * count);
            copy(message, 0, all, commitment, G1_SIZE);
            for (uint256 i = 0; i < count; ++i) {
                copy(message, G1_SIZE + 32 * i, all, from + 32 * uint16At(vk, list + 2 + 2 * i), 32);
            }
            if (uint8(vk[1]) & KECCAK256 != 0) return uint256(keccak256(message)) % Curve.R;
            return hashToField(message);
        }
    }

    /// @notice RFC 9380's hash_to_field, of one element.
    function hashToField(bytes memory message) private pure returns (uint256) {
        bytes32 b0 = sha256(abi.encodePacked(new bytes(BLOCK), message, uint16(48), uint8(0), TAG));
        bytes32 b1 = sha256(abi.encodePacked(b0, uint8(1), TAG));
        bytes32 b2 = sha256(abi.encodePacked(b0 ^ b1, uint8(2), TAG));
        return addmod(mulmod(uint256(b1), 1 << 128, Curve.R), uint256(b2) >> 128, Curve.R);
    }

    /// @notice Where the list of committed inputs is, in a key with a commitment.
    function committedAt(uint256 n) private pure returns (uint256) {
        unchecked {
            return INPUTS + (n + 2) * G1_SIZE + 2 * G2_SIZE;
        }
    }

    function uint16At(bytes memory b, uint256 offset) private pure returns (uint256) {
        return Curve.word(b, offset) >> 240;
    }

    function copy(bytes memory to, uint256 position, bytes memory from, uint256 offset, uint256 size) private pure {
        assembly ("memory-safe") {
            mcopy(add(add(to, 0x20), position), add(add(from, 0x20), offset), size)
        }
    }
}
