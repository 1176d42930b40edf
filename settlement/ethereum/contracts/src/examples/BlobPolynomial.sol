// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Words} from "./Words.sol";

/// @title BlobPolynomial
/// @notice The polynomial that a blob commits to: of degree below 4,096, with the blob's elements for
/// values at the 4,096th roots of unity of BLS12-381's scalar field, in bit-reversed order (EIP-4844).
library BlobPolynomial {
    using Words for bytes;

    /// @notice The order of the field.
    uint256 internal constant R = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001;
    uint256 internal constant ELEMENTS = 4096;

    uint256 private constant LOG_ELEMENTS = 12;
    /// 7^((R - 1) / 4096)
    uint256 private constant ROOT = 0x564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d36306;

    address private constant MODEXP = address(0x05);
    address private constant POINT_EVALUATION = address(0x0a);

    /// @notice Where the polynomial has element `i` of the blob, i < 4096, for its value; kzg.Point.
    function point(uint256 i) internal pure returns (uint256 z) {
        // The factor of bit k - 1 is a root of order 2^k.
        uint256 factor = ROOT;
        z = 1;
        for (uint256 k = LOG_ELEMENTS; k > 0; --k) {
            if ((i >> (k - 1)) & 1 == 1) z = mulmod(z, factor, R);
            factor = mulmod(factor, factor, R);
        }
    }

    /// @notice Whether the polynomial under a versioned hash has a value at z.
    /// @param shown from `i` on the value (32 bytes), the KZG commitment (48) and the proof (48)
    /// @dev Out of gas is a no as any other.
    function holds(bytes32 versionedHash, uint256 z, bytes memory shown, uint256 i) internal view returns (bool) {
        (bool ok, bytes memory ret) = POINT_EVALUATION.staticcall(
            abi.encodePacked(
                versionedHash, z, shown.word(i), shown.word(i + 32), shown.word(i + 64), shown.word(i + 96)
            )
        );
        return ok && ret.length == 64;
    }

    /// @notice The value at z of the polynomial of a blob of which all further elements are zero.
    /// @param elements below R, at most 4096; z is below R too
    function evaluate(uint256[] memory elements, uint256 z) internal view returns (uint256) {
        // P(z) = (z^4096 - 1) / 4096 * sum of d_i w_i / (z - w_i), the sum kept as one fraction.
        uint256[] memory w = points(elements.length);
        uint256 numerator = 0;
        uint256 denominator = 1;
        for (uint256 i = 0; i < elements.length; ++i) {
            if (z == w[i]) return elements[i];
            uint256 distance = addmod(z, R - w[i], R);
            uint256 term = mulmod(mulmod(elements[i], w[i], R), denominator, R);
            numerator = addmod(mulmod(numerator, distance, R), term, R);
            denominator = mulmod(denominator, distance, R);
        }
        uint256 power = z;
        for (uint256 k = 0; k < LOG_ELEMENTS; ++k) {
            power = mulmod(power, power, R);
        }
        uint256 scale = mulmod(addmod(power, R - 1, R), inverse(mulmod(denominator, ELEMENTS, R)), R);
        return mulmod(numerator, scale, R);
    }

    /// @notice The first n points: those from 2^b on are those before, times one root of order 2^(b + 1).
    function points(uint256 n) private pure returns (uint256[] memory w) {
        w = new uint256[](n);
        if (n == 0) return w;
        w[0] = 1;
        for (uint256 half = 1; half < n; half *= 2) {
            uint256 factor = point(half);
            for (uint256 i = half; i < n && i < 2 * half; ++i) {
                w[i] = mulmod(w[i - half], factor, R);
            }
        }
    }

    /// @notice a^(R - 2), for an a that is not zero.
    function inverse(uint256 a) private view returns (uint256 b) {
        (bool ok, bytes memory ret) =
            MODEXP.staticcall(abi.encode(uint256(32), uint256(32), uint256(32), a, R - 2, R));
        require(ok && ret.length == 32);
        b = abi.decode(ret, (uint256));
    }
}
