// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {CodeStore} from "./CodeStore.sol";
import {Curve} from "./Curve.sol";
import {Groth16Key} from "./Groth16Key.sol";
import {ISystem} from "./Interfaces.sol";

/// @title Groth16Verifier
/// @notice Proofs by Groth's SNARK of 2016 under one key, with or without gnark's commitment;
/// package proof/validity/groth16 in Go. docs/validity.md has the encodings and the equation: one
/// product of pairings, however many proofs there are. Nothing can be changed, nobody is trusted.
contract Groth16Verifier is ISystem {
    // A proof: A, B, C and, with a commitment, D and E.
    uint256 private constant B = 64;
    uint256 private constant C = 192;
    uint256 private constant D = 256;
    uint256 private constant E = 320;
    uint256 private constant SIZE = 256;
    uint256 private constant SIZE_COMMITTED = 384;

    // What is hashed begins with the key's hash and the number of proofs.
    uint256 private constant HEADER = 64;

    // The last pairs of the product, counted from the proofs' own.
    uint256 private constant WITH_BETA = 0;
    uint256 private constant WITH_GAMMA = 1;
    uint256 private constant WITH_DELTA = 2;
    uint256 private constant WITH_SIGMA = 3;
    uint256 private constant WITH_G = 4;

    /// @inheritdoc ISystem
    uint256 public immutable inputs;
    /// @inheritdoc ISystem
    bytes32 public immutable key;
    bool private immutable committed;
    uint256 private immutable proofSize;
    address private immutable store; // of the key's encoding

    /// @notice What the proofs' parts add up to, each with its proof's weight.
    struct Sums {
        uint256[] scalars; // of the inputs' points
        Curve.G1 d;
        Curve.G1 c;
        Curve.G1 known; // D, with the other weights
        Curve.G1 e;
    }

    /// @param encoded the verifying key
    constructor(bytes memory encoded) {
        (inputs, committed) = Groth16Key.check(encoded);
        proofSize = committed ? SIZE_COMMITTED : SIZE;
        key = keccak256(encoded);
        store = CodeStore.write(encoded);
    }

    /// @inheritdoc ISystem
    function verify(uint256[][] calldata lists, bytes[] calldata proofs) external view {
        uint256 count = proofs.length;
        if (count == 0 || lists.length != count) revert InvalidProof();
        bytes memory vk = CodeStore.read(store);
        bytes memory all = gather(lists, proofs);
        bytes memory pairs = Curve.pairs(count + (committed ? 5 : 3));
        Sums memory sums;
        sums.scalars = new uint256[](Groth16Key.points(inputs, committed));
        bytes32 seed = keccak256(all);
        unchecked {
            uint256 offset = HEADER;
            for (uint256 i = 0; i < count; ++i) {
                uint256 random = uint256(keccak256(abi.encode(seed, i)));
                uint256 weight = i == 0 ? 1 : uint128(random);
                addInputs(sums.scalars, vk, all, offset, weight);
                offset += 32 * inputs;
                addPoints(sums, all, offset, weight, random >> 128);
                (uint256 x, uint256 y) = Curve.point(all, offset);
                (x, y) = scaled(x, y, weight);
                Curve.checkG2(all, offset + B);
                Curve.setPair(pairs, i, x, Curve.negate(y), all, offset + B);
                offset += proofSize;
            }
        }
        setSums(pairs, count, sums, vk);
        Curve.requireOne(pairs);
    }

    /// @notice What the weights are hashed from: the key, the number of proofs, and each proof's inputs
    /// and bytes.
    function gather(uint256[][] calldata lists, bytes[] calldata proofs) private view returns (bytes memory all) {
        uint256 n = inputs;
        uint256 size = proofSize;
        all = new bytes(HEADER + proofs.length * (32 * n + size));
        bytes32 hash = key;
        uint256 to;
        assembly ("memory-safe") {
            mstore(add(all, 0x20), hash)
            mstore(add(all, 0x40), proofs.length)
            to := add(all, 0x60)
        }
        for (uint256 i = 0; i < proofs.length; ++i) {
            uint256[] calldata list = lists[i];
            bytes calldata proof = proofs[i];
            if (list.length != n || proof.length != size) revert InvalidProof();
            assembly ("memory-safe") {
                calldatacopy(to, list.offset, mul(n, 0x20))
                to := add(to, mul(n, 0x20))
                calldatacopy(to, proof.offset, size)
                to := add(to, size)
            }
        }
    }

    /// @notice Adds the inputs of the proof whose bytes begin at an offset, the constant one first, and
    /// the challenge last.
    function addInputs(uint256[] memory scalars, bytes memory vk, bytes memory all, uint256 offset, uint256 weight)
        private
        view
    {
        unchecked {
            uint256 n = inputs;
            scalars[0] = addmod(scalars[0], weight, Curve.R);
            for (uint256 j = 0; j < n; ++j) {
                uint256 input = Curve.word(all, offset + 32 * j);
                if (input >= Curve.R) revert InvalidProof();
                scalars[j + 1] = addmod(scalars[j + 1], mulmod(input, weight, Curve.R), Curve.R);
            }
            if (committed) {
                uint256 challenge = Groth16Key.challenge(vk, n, all, offset, offset + 32 * n + D);
                scalars[n + 1] = addmod(scalars[n + 1], mulmod(challenge, weight, Curve.R), Curve.R);
            }
        }
    }

    /// @notice Adds the points of the proof at an offset, but A and B.
    function addPoints(Sums memory sums, bytes memory all, uint256 offset, uint256 weight, uint256 other) private view {
        unchecked {
            (uint256 x, uint256 y) = Curve.point(all, offset + C);
            addScaled(sums.c, x, y, weight);
            if (!committed) return;
            (x, y) = Curve.point(all, offset + D);
            addScaled(sums.d, x, y, weight);
            Curve.addMul(sums.known, x, y, other);
            (x, y) = Curve.point(all, offset + E);
            Curve.addMul(sums.e, x, y, other);
        }
    }

    /// @notice Sets the pairs with the key's points, behind those of the proofs.
    function setSums(bytes memory pairs, uint256 from, Sums memory sums, bytes memory vk) private view {
        unchecked {
            uint256 weight = sums.scalars[0];
            (uint256 x, uint256 y) = Curve.point(vk, Groth16Key.ALPHA);
            (x, y) = scaled(x, y, weight);
            Curve.setPair(pairs, from + WITH_BETA, x, y, vk, Groth16Key.BETA);

            uint256 offset = Groth16Key.INPUTS;
            for (uint256 j = 0; j < sums.scalars.length; ++j) {
                uint256 scalar = sums.scalars[j];
                if (scalar != 0) addScaled(sums.d, Curve.word(vk, offset), Curve.word(vk, offset + 32), scalar);
                offset += 64;
            }
            Curve.setPair(pairs, from + WITH_GAMMA, sums.d.x, sums.d.y, vk, Groth16Key.GAMMA);
            Curve.setPair(pairs, from + WITH_DELTA, sums.c.x, sums.c.y, vk, Groth16Key.DELTA);
            if (!committed) return;
            Curve.setPair(pairs, from + WITH_G, sums.e.x, sums.e.y, vk, offset);
            Curve.setPair(pairs, from + WITH_SIGMA, sums.known.x, sums.known.y, vk, offset + Groth16Key.G2_SIZE);
        }
    }

    /// @notice A point times a scalar. Times one it is the point as it stands: where it goes from here,
    /// it is looked at.
    function scaled(uint256 x, uint256 y, uint256 scalar) private view returns (uint256, uint256) {
        return scalar == 1 ? (x, y) : Curve.mul(x, y, scalar);
    }

    function addScaled(Curve.G1 memory sum, uint256 x, uint256 y, uint256 scalar) private view {
        (x, y) = scaled(x, y, scalar);
        Curve.add(sum, x, y);
    }
}
