// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title SparseMap
/// @notice Proofs of what a path-compressed sparse Merkle map holds: commitment/sparse in Go, whose
/// package documentation gives the tree. For the escape verifiers of rollups that keep their state
/// in one.
/// @dev A leaf is keccak256(0x00, key, keccak256(value)), an inner node keccak256(0x01, bit, left,
/// right) with the lowest bit in which the keys below it differ. Bit 0 is a key's most significant.
library SparseMap {
    uint256 internal constant MAX_VALUE = 65536;

    /// @notice Whether the map under `root` holds `value` under `key`. `bitmap` has a one at the bit
    /// of each inner node on the path, numbered as in keys; `siblings` are the children off the
    /// path, from the root to the leaf, exactly one for each of its ones. So a path has one form.
    function verify(bytes32 root, bytes32 key, bytes memory value, uint256 bitmap, bytes32[] memory siblings)
        internal
        pure
        returns (bool)
    {
        if (value.length == 0 || value.length > MAX_VALUE) return false;
        bytes32 node = keccak256(abi.encodePacked(uint8(0x00), key, keccak256(value)));
        uint256 left = siblings.length; // unused ones
        uint256 path = uint256(key);
        for (uint256 place = 0; bitmap != 0; ++place) {
            if (bitmap & 1 == 1) {
                if (left == 0) return false;
                bytes32 sibling = siblings[--left];
                uint8 bit = uint8(255 - place);
                node = path & 1 == 0
                    ? keccak256(abi.encodePacked(uint8(0x01), bit, node, sibling))
                    : keccak256(abi.encodePacked(uint8(0x01), bit, sibling, node));
            }
            bitmap >>= 1;
            path >>= 1;
        }
        return left == 0 && node == root;
    }
}
