// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {LogProof} from "./Interfaces.sol";
import {Hashing} from "./Hashing.sol";

/// @title ExitLog
/// @notice Proofs that an exit stands at an index of the rollup's append-only exit log: a Merkle
/// mountain range whose root binds its count, merkle.Log and merkle.VerifyLog in Go.
library ExitLog {
    uint64 internal constant MAX_COUNT = (1 << 63) - 1;

    /// @notice Whether `leaf` is leaf number `proof.index` of the log under `root`. Count and index
    /// determine the proof's shape; any other length is refused.
    function verify(bytes32 root, bytes32 leaf, LogProof calldata proof) internal pure returns (bool) {
        uint64 count = proof.count;
        uint64 index = proof.index;
        if (index >= count || count > MAX_COUNT) return false;

        // The leaf's mountain is that of the highest bit in which count and index differ.
        uint256 height = log2(count ^ index);
        uint256 mountain = ones(count >> (height + 1));
        if (proof.siblings.length != height || proof.peaks.length != ones(count)) return false;
        if (root != keccak256(abi.encodePacked(uint8(0x02), count, proof.peaks))) return false;

        bytes32 node = leaf;
        for (uint256 k = 0; k < height; ++k) {
            bytes32 sibling = proof.siblings[k];
            node = (index >> k) & 1 == 1 ? Hashing.node(sibling, node) : Hashing.node(node, sibling);
        }
        return node == proof.peaks[mountain];
    }

    /// @notice The position of the highest bit of x, which is not zero.
    function log2(uint256 x) private pure returns (uint256 n) {
        while (x > 1) {
            x >>= 1;
            ++n;
        }
    }

    /// @notice The number of ones in x.
    function ones(uint256 x) private pure returns (uint256 n) {
        for (; x != 0; x &= x - 1) ++n;
    }
}
