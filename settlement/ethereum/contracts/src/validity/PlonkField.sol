// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Curve} from "./Curve.sol";
import {ISystem} from "./Interfaces.sol";

/// @title PlonkField
/// @notice Scalars modulo R, and Lagrange's polynomials over the powers of a root of unity.
library PlonkField {
    uint256 private constant R = Curve.R;
    uint256 private constant MODEXP = 5;

    /// @notice base to the power of exponent. Reverts with InvalidProof if the call fails.
    function power(uint256 base, uint256 exponent) internal view returns (uint256 result) {
        uint256 modulus = R;
        bool ok;
        assembly ("memory-safe") {
            let free := mload(0x40)
            mstore(free, 0x20)
            mstore(add(free, 0x20), 0x20)
            mstore(add(free, 0x40), 0x20)
            mstore(add(free, 0x60), base)
            mstore(add(free, 0x80), exponent)
            mstore(add(free, 0xa0), modulus)
            ok := staticcall(gas(), MODEXP, free, 0xc0, free, 0x20)
            ok := and(ok, eq(returndatasize(), 0x20))
            result := mload(free)
        }
        if (!ok) revert ISystem.InvalidProof();
    }

    /// @notice Minus a scalar below R.
    function negate(uint256 s) internal pure returns (uint256) {
        unchecked {
            return s == 0 ? 0 : R - s;
        }
    }

    /// @notice The values at a point outside of the domain of the polynomials that are one at these roots
    /// of unity each and zero at all others, in their places. One inversion serves all.
    /// @param vanishing point^n - 1, not zero
    /// @param n the domain's size
    function lagrange(uint256[] memory roots, uint256 point, uint256 vanishing, uint256 n) internal view {
        unchecked {
            uint256 count = roots.length;
            uint256[] memory products = new uint256[](count); // of the differences before each
            uint256 product = 1;
            for (uint256 i = 0; i < count; ++i) {
                products[i] = product;
                product = mulmod(product, point + R - roots[i], R);
            }
            // 1/n is -(R-1)/n, because n divides R-1. With it, each inverse below has the factor
            // (point^n - 1) / n.
            uint256 factor = mulmod(vanishing, R - (R - 1) / n, R);
            product = power(product, R - 2);
            for (uint256 i = count; i > 0;) {
                --i;
                uint256 root = roots[i];
                uint256 inverse = mulmod(product, products[i], R);
                product = mulmod(product, point + R - root, R);
                roots[i] = mulmod(mulmod(inverse, factor, R), root, R);
            }
        }
    }
}
