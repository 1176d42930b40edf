// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Curve} from "./Curve.sol";
import {ISystem} from "./Interfaces.sol";
import {PlonkField} from "./PlonkField.sol";

/// @title PlonkKey
/// @notice The encoding of PLONK's verifying keys: plonk.ParseKey in Go. Behind its version (1 byte) a
/// key has the numbers of commitments (1) and of inputs (2), the domain's size (4), and what follows.
library PlonkKey {
    uint256 internal constant G1_SIZE = 64;
    uint256 internal constant G2_SIZE = 128;

    uint256 internal constant GENERATOR = 8;
    uint256 internal constant SHIFT = 40;
    uint256 internal constant S1 = 72;
    uint256 internal constant S2 = 136;
    uint256 internal constant S3 = 200;
    uint256 internal constant QL = 264;
    uint256 internal constant QR = 328;
    uint256 internal constant QM = 392;
    uint256 internal constant QO = 456;
    uint256 internal constant QK = 520;
    uint256 internal constant QCP = 584; // for each commitment
    // The points that follow: a generator of G1, one of G2, and the latter times tau. At the end are the
    // commitments' indices, 4 bytes each.
    uint256 private constant G1 = 584;
    uint256 private constant G2 = 648;
    uint256 private constant TAU = 776;
    uint256 private constant INDICES = 904;

    uint256 private constant VERSION = 1;
    uint256 private constant MAX_COMMITMENTS = 4;
    uint256 private constant MAX_SIZE = 1 << 28; // the largest power of two that divides R - 1

    /// @notice How many commitments proofs have.
    function commitments(bytes memory vk) internal pure returns (uint256) {
        return uint8(vk[1]);
    }

    /// @notice How many public inputs proofs speak of.
    function inputs(bytes memory vk) internal pure returns (uint256) {
        return uint16(Curve.word(vk, 0) >> 224);
    }

    /// @notice The size of the domain.
    function size(bytes memory vk) internal pure returns (uint256) {
        return uint32(Curve.word(vk, 0) >> 192);
    }

    /// @notice The row of the domain that commitment i adds an input to.
    function row(bytes memory vk, uint256 i) internal pure returns (uint256) {
        unchecked {
            uint256 index = Curve.word(vk, INDICES + commitments(vk) * G1_SIZE + 4 * i) >> 224;
            return inputs(vk) + index;
        }
    }

    /// @notice Where the generator of G1 is.
    function g1(bytes memory vk) internal pure returns (uint256) {
        unchecked {
            return G1 + commitments(vk) * G1_SIZE;
        }
    }

    /// @notice Where the generator of G2 is.
    function g2(bytes memory vk) internal pure returns (uint256) {
        unchecked {
            return G2 + commitments(vk) * G1_SIZE;
        }
    }

    /// @notice Where the generator of G2 times tau is.
    function tau(bytes memory vk) internal pure returns (uint256) {
        unchecked {
            return TAU + commitments(vk) * G1_SIZE;
        }
    }

    /// @notice The bytes of a key from offset on.
    function slice(bytes memory vk, uint256 offset, uint256 length) internal pure returns (bytes memory part) {
        part = new bytes(length);
        assembly ("memory-safe") {
            mcopy(add(part, 0x20), add(add(vk, 0x20), offset), length)
        }
    }

    /// @notice Reverts with InvalidKey if vk is no key, or with InvalidProof if one of its points is none.
    function check(bytes memory vk) internal view {
        if (vk.length < INDICES || uint8(vk[0]) != VERSION) revert ISystem.InvalidKey();
        uint256 count = commitments(vk);
        if (count > MAX_COMMITMENTS || vk.length != INDICES + count * (G1_SIZE + 4)) revert ISystem.InvalidKey();
        uint256 n = size(vk);
        if (n < 2 || n > MAX_SIZE || n & (n - 1) != 0 || inputs(vk) > n) revert ISystem.InvalidKey();
        for (uint256 i = 0; i < count; ++i) {
            if (row(vk, i) >= n) revert ISystem.InvalidKey();
        }
        checkDomain(n, Curve.word(vk, GENERATOR), Curve.word(vk, SHIFT));
        checkPoints(vk, count);
    }

    /// @notice The generator has the domain's order, and its cosets by shift and shift² are two others.
    function checkDomain(uint256 n, uint256 generator, uint256 shift) private view {
        if (generator >= Curve.R || shift >= Curve.R) revert ISystem.InvalidKey();
        if (PlonkField.power(generator, n / 2) != Curve.R - 1) revert ISystem.InvalidKey();
        uint256 first = PlonkField.power(shift, n);
        // Two cosets are one if the n-th powers of what shifts them are: here 1, first and first².
        if (first < 2 || first == Curve.R - 1) revert ISystem.InvalidKey();
    }

    function checkPoints(bytes memory vk, uint256 count) private view {
        for (uint256 offset = S1; offset < QL; offset += G1_SIZE) {
            Curve.point(vk, offset);
        }
        Curve.point(vk, g1(vk));
        Curve.G1 memory sum;
        for (uint256 offset = S1; offset < G2 + count * G1_SIZE; offset += G1_SIZE) {
            Curve.add(sum, Curve.word(vk, offset), Curve.word(vk, offset + 32));
        }
        // The precompile looks at points of G2, also beside infinity.
        bytes memory pairs = Curve.pairs(2);
        Curve.checkG2(vk, g2(vk));
        Curve.checkG2(vk, tau(vk));
        Curve.setPair(pairs, 0, 0, 0, vk, g2(vk));
        Curve.setPair(pairs, 1, 0, 0, vk, tau(vk));
        Curve.requireOne(pairs);
    }
}
