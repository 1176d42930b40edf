// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {CodeStore} from "./CodeStore.sol";
import {Curve} from "./Curve.sol";
import {ISystem} from "./Interfaces.sol";
import {PlonkField} from "./PlonkField.sol";
import {PlonkKey} from "./PlonkKey.sol";
import {PlonkTranscript} from "./PlonkTranscript.sol";

/// @title PlonkVerifier
/// @notice Proofs by PLONK, as gnark's MarshalSolidity writes them, under one key, with any number of
/// inputs and up to four commitments; package proof/validity/plonk in Go. Each proof comes down to a
/// pair of points, whose pairings with two of the key's points are equal; of many proofs the weighted
/// sums of the pairs are looked at. Nothing can be changed, nobody is trusted.
contract PlonkVerifier is ISystem {
    // A proof: points L, R, O, H0, H1, H2, scalars l, r, o, s1, s2, point Z, scalar z, points W, W2, and
    // for each commitment the scalar qcp, then for each its point.
    uint256 private constant L = 0;
    uint256 private constant WIRE_R = 64;
    uint256 private constant O = 128;
    uint256 private constant H0 = 192;
    uint256 private constant H1 = 256;
    uint256 private constant H2 = 320;
    uint256 private constant L_VALUE = 384;
    uint256 private constant R_VALUE = 416;
    uint256 private constant O_VALUE = 448;
    uint256 private constant S1_VALUE = 480;
    uint256 private constant S2_VALUE = 512;
    uint256 private constant Z = 544;
    uint256 private constant Z_VALUE = 608;
    uint256 private constant W = 640;
    uint256 private constant W2 = 704;
    uint256 private constant QCP_VALUE = 768;

    uint256 private constant R = Curve.R;

    /// @inheritdoc ISystem
    uint256 public immutable inputs;
    /// @inheritdoc ISystem
    bytes32 public immutable key;
    address private immutable store; // of the key's encoding

    /// @notice The pairings of left with the generator of G2, and of right with its multiple by tau, are
    /// equal if a proof is valid.
    struct Pair {
        Curve.G1 left;
        Curve.G1 right;
    }

    /// @notice What the linearised polynomial is made of, beside the values that are in the proof.
    struct Linear {
        uint256 value; // at zeta
        uint256 s3;
        uint256 z;
        uint256 vanishing; // zeta^n - 1
        uint256 step; // zeta^(n+2), at which the quotient is cut
    }

    /// @param encoded the verifying key
    constructor(bytes memory encoded) {
        PlonkKey.check(encoded);
        inputs = PlonkKey.inputs(encoded);
        key = keccak256(encoded);
        store = CodeStore.write(encoded);
    }

    /// @inheritdoc ISystem
    function verify(uint256[][] calldata lists, bytes[] calldata proofs) external view {
        uint256 count = proofs.length;
        if (count == 0 || lists.length != count) revert InvalidProof();
        bytes memory vk = CodeStore.read(store);
        Pair memory sum = reduce(vk, lists[0], proofs[0]);
        if (count > 1) sum = weigh(vk, lists, proofs, sum);
        // P - y is the y of minus a point: infinity's is not below P, and stays.
        if (sum.right.y != 0) sum.right.y = Curve.P - sum.right.y;
        bytes memory pairs = Curve.pairs(2);
        Curve.setPair(pairs, 0, sum.left.x, sum.left.y, vk, PlonkKey.g2(vk));
        Curve.setPair(pairs, 1, sum.right.x, sum.right.y, vk, PlonkKey.tau(vk));
        Curve.requireOne(pairs);
    }

    /// @notice The sum of all proofs' pairs, each with a weight that is hashed from all, the first with one.
    function weigh(bytes memory vk, uint256[][] calldata lists, bytes[] calldata proofs, Pair memory first)
        private
        view
        returns (Pair memory sum)
    {
        uint256 count = proofs.length;
        Pair[] memory pairs = new Pair[](count - 1);
        bytes32 seed = keccak256(abi.encode(first));
        for (uint256 i = 1; i < count; ++i) {
            Pair memory next = reduce(vk, lists[i], proofs[i]);
            pairs[i - 1] = next;
            seed = keccak256(abi.encode(seed, next));
        }
        sum = first;
        for (uint256 i = 1; i < count; ++i) {
            uint256 weight = uint256(keccak256(abi.encode(seed, i))) % R;
            Pair memory next = pairs[i - 1];
            Curve.addMul(sum.left, next.left.x, next.left.y, weight);
            Curve.addMul(sum.right, next.right.x, next.right.y, weight);
        }
    }

    /// @notice The pair that a proof comes down to.
    function reduce(bytes memory vk, uint256[] calldata list, bytes calldata proof)
        private
        view
        returns (Pair memory pair)
    {
        check(PlonkKey.commitments(vk), list, proof);
        PlonkTranscript.Challenges memory c = PlonkTranscript.challenges(vk, list, proof);
        Linear memory linear = linearize(vk, list, proof, c);
        addLinear(pair.left, vk, proof, linear);
        bytes32 folded = PlonkTranscript.folding(vk, proof, c.zeta, pair.left, linear.value);
        uint256 value = fold(pair.left, vk, proof, linear.value, uint256(folded) % R);
        open(pair, vk, proof, c.zeta, value, PlonkTranscript.weight(folded, proof));
    }

    /// @notice Reverts unless list and proof have their lengths, and scalars are below R. Of points, each
    /// goes to a precompile, which looks at its coordinates.
    function check(uint256 commitments, uint256[] calldata list, bytes calldata proof) private view {
        unchecked {
            if (list.length != inputs || proof.length != QCP_VALUE + 96 * commitments) revert InvalidProof();
            uint256 modulus = R;
            bool reduced = true;
            for (uint256 i = 0; i < list.length; ++i) {
                reduced = reduced && list[i] < modulus;
            }
            for (uint256 offset = L_VALUE; offset < Z; offset += 32) {
                reduced = reduced && word(proof, offset) < modulus;
            }
            reduced = reduced && word(proof, Z_VALUE) < modulus;
            for (uint256 i = 0; i < commitments; ++i) {
                reduced = reduced && word(proof, QCP_VALUE + 32 * i) < modulus;
            }
            if (!reduced) revert InvalidProof();
        }
    }

    /// @notice The equation of the circuit at zeta, linear in what is not opened.
    function linearize(
        bytes memory vk,
        uint256[] calldata list,
        bytes calldata proof,
        PlonkTranscript.Challenges memory c
    ) private view returns (Linear memory linear) {
        unchecked {
            uint256 power = PlonkField.power(c.zeta, PlonkKey.size(vk));
            if (power == 1) revert InvalidProof(); // zeta is in the domain
            linear.vanishing = addmod(power, R - 1, R);
            linear.step = mulmod(power, mulmod(c.zeta, c.zeta, R), R);
            (uint256 first, uint256 contribution) = inputsAt(vk, list, proof, c.zeta, linear.vanishing);
            first = mulmod(first, mulmod(c.alpha, c.alpha, R), R);

            // alpha (l + beta s1 + gamma) (r + beta s2 + gamma) z. Three scalars add up to less than 2^256.
            uint256 l = word(proof, L_VALUE) + c.gamma;
            uint256 r = word(proof, R_VALUE) + c.gamma;
            uint256 o = word(proof, O_VALUE) + c.gamma;
            uint256 copies = mulmod(
                l + mulmod(c.beta, word(proof, S1_VALUE), R), r + mulmod(c.beta, word(proof, S2_VALUE), R), R
            );
            copies = mulmod(mulmod(copies, c.alpha, R), word(proof, Z_VALUE), R);
            linear.s3 = mulmod(copies, c.beta, R);
            // -(PI - alpha² L0(zeta) + copies (o + gamma))
            linear.value = addmod(first, PlonkField.negate(addmod(mulmod(copies, o, R), contribution, R)), R);

            // alpha² L0(zeta) - alpha (l + beta zeta + gamma) (r + beta u zeta + gamma) (o + beta u² zeta + gamma)
            uint256 shift = Curve.word(vk, PlonkKey.SHIFT);
            uint256 betaZeta = mulmod(c.beta, c.zeta, R);
            uint256 identity = l + betaZeta;
            betaZeta = mulmod(betaZeta, shift, R);
            identity = mulmod(identity, r + betaZeta, R);
            betaZeta = mulmod(betaZeta, shift, R);
            identity = mulmod(mulmod(identity, o + betaZeta, R), c.alpha, R);
            linear.z = addmod(first, PlonkField.negate(identity), R);
        }
    }

    /// @notice The value at zeta of the first of Lagrange's polynomials, and of the one that has the public
    /// inputs, and the challenges that commitments add, in their rows.
    function inputsAt(
        bytes memory vk,
        uint256[] calldata list,
        bytes calldata proof,
        uint256 zeta,
        uint256 vanishing
    ) private view returns (uint256 first, uint256 sum) {
        unchecked {
            uint256 n = list.length;
            uint256 commitments = PlonkKey.commitments(vk);
            uint256 generator = Curve.word(vk, PlonkKey.GENERATOR);
            uint256[] memory rows = new uint256[](1 + n + commitments);
            rows[0] = 1;
            uint256 root = 1;
            for (uint256 i = 0; i < n; ++i) {
                rows[1 + i] = root;
                root = mulmod(root, generator, R);
            }
            for (uint256 i = 0; i < commitments; ++i) {
                rows[1 + n + i] = PlonkField.power(generator, PlonkKey.row(vk, i));
            }
            PlonkField.lagrange(rows, zeta, vanishing, PlonkKey.size(vk));
            first = rows[0];
            for (uint256 i = 0; i < n; ++i) {
                sum = addmod(sum, mulmod(rows[1 + i], list[i], R), R);
            }
            uint256 offset = QCP_VALUE + 32 * commitments;
            for (uint256 i = 0; i < commitments; ++i) {
                uint256 challenge = PlonkTranscript.challenge(proof[offset:offset + 64]);
                sum = addmod(sum, mulmod(rows[1 + n + i], challenge, R), R);
                offset += 64;
            }
        }
    }

    /// @notice Adds the commitment to the linearised polynomial.
    function addLinear(Curve.G1 memory sum, bytes memory vk, bytes calldata proof, Linear memory linear) private view {
        unchecked {
            uint256 l = word(proof, L_VALUE);
            uint256 r = word(proof, R_VALUE);
            addOfKey(sum, vk, PlonkKey.QL, l);
            addOfKey(sum, vk, PlonkKey.QR, r);
            addOfKey(sum, vk, PlonkKey.QM, mulmod(l, r, R));
            addOfKey(sum, vk, PlonkKey.QO, word(proof, O_VALUE));
            Curve.add(sum, Curve.word(vk, PlonkKey.QK), Curve.word(vk, PlonkKey.QK + 32));
            addOfKey(sum, vk, PlonkKey.S3, linear.s3);
            addOfProof(sum, proof, Z, linear.z);
            uint256 scalar = R - linear.vanishing;
            addOfProof(sum, proof, H0, scalar);
            scalar = mulmod(scalar, linear.step, R);
            addOfProof(sum, proof, H1, scalar);
            addOfProof(sum, proof, H2, mulmod(scalar, linear.step, R));
            uint256 commitments = PlonkKey.commitments(vk);
            for (uint256 i = 0; i < commitments; ++i) {
                addOfProof(sum, proof, QCP_VALUE + 32 * commitments + 64 * i, word(proof, QCP_VALUE + 32 * i));
            }
        }
    }

    /// @notice Adds the other polynomials that are opened at zeta, multiplied by successive powers of v.
    /// @return value theirs, with that of the linearised polynomial
    function fold(Curve.G1 memory sum, bytes memory vk, bytes calldata proof, uint256 value, uint256 v)
        private
        view
        returns (uint256)
    {
        unchecked {
            uint256 power = v;
            for (uint256 i = 0; i < 3; ++i) {
                addOfProof(sum, proof, L + 64 * i, power);
                value = addmod(value, mulmod(word(proof, L_VALUE + 32 * i), power, R), R);
                power = mulmod(power, v, R);
            }
            for (uint256 i = 0; i < 2; ++i) {
                addOfKey(sum, vk, PlonkKey.S1 + 64 * i, power);
                value = addmod(value, mulmod(word(proof, S1_VALUE + 32 * i), power, R), R);
                power = mulmod(power, v, R);
            }
            uint256 commitments = PlonkKey.commitments(vk);
            for (uint256 i = 0; i < commitments; ++i) {
                addOfKey(sum, vk, PlonkKey.QCP + 64 * i, power);
                value = addmod(value, mulmod(word(proof, QCP_VALUE + 32 * i), power, R), R);
                power = mulmod(power, v, R);
            }
            return value;
        }
    }

    /// @notice Makes of two openings, that of what is folded at zeta, and that of Z at the point next to
    /// it, the pair that is left: the first with the weight one.
    function open(
        Pair memory pair,
        bytes memory vk,
        bytes calldata proof,
        uint256 zeta,
        uint256 value,
        uint256 weight
    ) private view {
        addOfProof(pair.left, proof, Z, weight);
        value = addmod(value, mulmod(word(proof, Z_VALUE), weight, R), R);
        addOfKey(pair.left, vk, PlonkKey.g1(vk), PlonkField.negate(value));
        addOfProof(pair.left, proof, W, zeta);
        uint256 next = mulmod(mulmod(zeta, Curve.word(vk, PlonkKey.GENERATOR), R), weight, R);
        addOfProof(pair.left, proof, W2, next);
        addOfProof(pair.right, proof, W2, weight);
        unchecked {
            Curve.add(pair.right, word(proof, W), word(proof, W + 32));
        }
    }

    function addOfKey(Curve.G1 memory sum, bytes memory vk, uint256 offset, uint256 scalar) private view {
        unchecked {
            Curve.addMul(sum, Curve.word(vk, offset), Curve.word(vk, offset + 32), scalar);
        }
    }

    function addOfProof(Curve.G1 memory sum, bytes calldata proof, uint256 offset, uint256 scalar) private view {
        unchecked {
            Curve.addMul(sum, word(proof, offset), word(proof, offset + 32), scalar);
        }
    }

    /// @notice The 32 bytes of a proof from offset on, which must be there.
    function word(bytes calldata proof, uint256 offset) private pure returns (uint256 w) {
        assembly ("memory-safe") {
            w := calldataload(add(proof.offset, offset))
        }
    }
}
