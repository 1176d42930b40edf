// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Node} from "./DisputeInterfaces.sol";
import {Hashing} from "./Hashing.sol";

/// @title Nodes
/// @notice The nodes of a dispute: their names, and those that a move adds below them.
library Nodes {
    /// @notice Names the node.
    function id(Node memory v) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(0x20), v.parent, v.level, v.lbase, v.height, v.base, v.span));
    }

    /// @notice Names what the node shares with its rivals.
    function context(Node memory v) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(0x21), v.parent, v.level, v.lbase, v.height, v.base));
    }

    /// @notice The halves of a node of height > 0. Whether it has these spans is for the caller.
    function halves(Node memory v, bytes32 left, bytes32 right)
        internal
        pure
        returns (Node memory l, Node memory r)
    {
        uint8 height = v.height - 1;
        l = Node(v.parent, v.level, v.lbase, height, v.base, left);
        r = Node(v.parent, v.level, v.lbase + (uint64(1) << height), height, Hashing.node(v.base, left), right);
    }

    /// @notice The root of a finer tree of that height below a node of height 0 and level > 1.
    function refined(Node memory v, uint8 height, bytes32 span) internal pure returns (Node memory) {
        return Node(v.parent, v.level - 1, v.lbase << height, height, v.base, span);
    }

    /// @notice The root over what has `leaf` as its last leaf, a perfect tree or a base: all siblings
    /// are on its left.
    function climb(bytes32 leaf, bytes32[] calldata path) internal pure returns (bytes32 root) {
        root = leaf;
        for (uint256 i = 0; i < path.length; ++i) root = Hashing.node(path[i], root);
    }
}
