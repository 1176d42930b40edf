// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ISystem} from "./Interfaces.sol";

/// @title Curve
/// @notice BN254 by L1's precompiles (EIP-196, EIP-197). They refuse coordinates that are not below
/// P, points off their curve, and in a pairing points of G2 outside the subgroup; they take scalars
/// that are not below R, and infinity, (0, 0): where either matters the caller looks.
///
/// Every call that fails reverts with InvalidProof: one that got too little gas, or that found no
/// precompile, too. What a call returns is looked at only behind that.
library Curve {
    /// @notice The order of the field of coordinates.
    uint256 internal constant P = 21888242871839275222246405745257275088696311157297823662689037894645226208583;
    /// @notice The order of the groups: scalars are below it.
    uint256 internal constant R = 21888242871839275222246405745257275088548364400416034343698204186575808495617;

    uint256 private constant ADD = 6;
    uint256 private constant MUL = 7;
    uint256 private constant PAIRING = 8;

    uint256 private constant G1_SIZE = 0x40;
    uint256 private constant PAIR_SIZE = 0xc0;

    struct G1 {
        uint256 x;
        uint256 y;
    }

    /// @notice Adds a point to sum.
    function add(G1 memory sum, uint256 x, uint256 y) internal view {
        bool ok;
        assembly ("memory-safe") {
            let free := mload(0x40)
            mcopy(free, sum, G1_SIZE)
            mstore(add(free, 0x40), x)
            mstore(add(free, 0x60), y)
            ok := staticcall(gas(), ADD, free, 0x80, sum, G1_SIZE)
            ok := and(ok, eq(returndatasize(), G1_SIZE))
        }
        if (!ok) revert ISystem.InvalidProof();
    }

    /// @notice A point times a scalar.
    function mul(uint256 x, uint256 y, uint256 scalar) internal view returns (uint256 px, uint256 py) {
        bool ok;
        assembly ("memory-safe") {
            let free := mload(0x40)
            mstore(free, x)
            mstore(add(free, 0x20), y)
            mstore(add(free, 0x40), scalar)
            ok := staticcall(gas(), MUL, free, 0x60, free, G1_SIZE)
            ok := and(ok, eq(returndatasize(), G1_SIZE))
            px := mload(free)
            py := mload(add(free, 0x20))
        }
        if (!ok) revert ISystem.InvalidProof();
    }

    /// @notice Adds a point times a scalar to sum.
    function addMul(G1 memory sum, uint256 x, uint256 y, uint256 scalar) internal view {
        (x, y) = mul(x, y, scalar);
        add(sum, x, y);
    }

    /// @notice Minus y: that of a point's negation. Reverts unless y is below P and not zero, which no
    /// point has but infinity.
    function negate(uint256 y) internal pure returns (uint256) {
        if (y == 0 || y >= P) revert ISystem.InvalidProof();
        unchecked {
            return P - y;
        }
    }

    /// @notice Room for so many pairs of a point of G1 and one of G2, all infinity.
    function pairs(uint256 count) internal pure returns (bytes memory) {
        return new bytes(count * PAIR_SIZE);
    }

    /// @notice Sets the pair with index i: x and y, and the point of G2 that stands in source, which has
    /// 128 bytes from offset on.
    function setPair(bytes memory to, uint256 i, uint256 x, uint256 y, bytes memory source, uint256 offset)
        internal
        pure
    {
        assembly ("memory-safe") {
            let at := add(add(to, 0x20), mul(i, PAIR_SIZE))
            mstore(at, x)
            mstore(add(at, 0x20), y)
            mcopy(add(at, 0x40), add(add(source, 0x20), offset), 0x80)
        }
    }

    /// @notice Reverts unless the product of the pairings is one.
    function requireOne(bytes memory list) internal view {
        bool ok;
        assembly ("memory-safe") {
            ok := staticcall(gas(), PAIRING, add(list, 0x20), mload(list), 0, 0x20)
            ok := and(ok, and(eq(returndatasize(), 0x20), eq(mload(0), 1)))
        }
        if (!ok) revert ISystem.InvalidProof();
    }

    /// @notice The 32 bytes of b from offset on, which must be there.
    function word(bytes memory b, uint256 offset) internal pure returns (uint256 w) {
        assembly ("memory-safe") {
            w := mload(add(add(b, 0x20), offset))
        }
    }

    /// @notice The point of G1 that stands in b from offset on; reverts if it is infinity.
    function point(bytes memory b, uint256 offset) internal pure returns (uint256 x, uint256 y) {
        unchecked {
            (x, y) = (word(b, offset), word(b, offset + 0x20));
        }
        if (x | y == 0) revert ISystem.InvalidProof();
    }

    /// @notice Reverts if the point of G2 that stands in b from offset on is infinity.
    function checkG2(bytes memory b, uint256 offset) internal pure {
        unchecked {
            uint256 x = word(b, offset) | word(b, offset + 0x20);
            uint256 y = word(b, offset + 0x40) | word(b, offset + 0x60);
            if (x | y == 0) revert ISystem.InvalidProof();
        }
    }
}
