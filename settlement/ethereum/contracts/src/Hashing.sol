// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Claim} from "./Interfaces.sol";

/// @title Hashing
/// @notice Every hash of the protocol that L1 computes. Each is the keccak256 of a tag, unique to
/// its kind, and fields of fixed width; integers are big-endian, uint64 has 8 bytes. The Go
/// packages proof, settlement/derive, da and commitment/merkle compute the same ones.
library Hashing {
    /// @notice The exit log's root while it holds nothing.
    bytes32 internal constant EMPTY_LOG = keccak256(abi.encodePacked(uint8(0x02), uint64(0)));

    /// @notice A blob's usable size, which its ref names.
    uint32 internal constant BLOB_SIZE = 131072;

    // Claims and assertions: proof.Genesis, Domain, Claim, Input, Statement, Boundary, Fault.

    function genesis(bytes32 stateRoot, uint64 time, uint64 l1Origin) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(0x11), stateRoot, time, l1Origin));
    }

    function domain(uint256 chainId, address assertions, bytes32 genesisHash) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(0x10), chainId, assertions, genesisHash));
    }

    function claim(bytes32 domainHash, Claim memory c) internal pure returns (bytes32) {
        return keccak256(
            abi.encodePacked(
                uint8(0x12),
                uint8(1),
                domainHash,
                c.stateRoot,
                c.exitRoot,
                c.number,
                c.time,
                c.l1Origin,
                c.position,
                c.accumulator
            )
        );
    }

    function input(uint64 start, bytes32 startAccumulator, uint64 end, bytes32 endAccumulator)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encodePacked(uint8(0x14), start, startAccumulator, end, endAccumulator));
    }

    function statement(bytes32 program, bytes32 pre, bytes32 inputHash, bytes32 post) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(0x1d), program, pre, inputHash, post));
    }

    function dispute(bytes32 program, bytes32 pre, bytes32 inputHash) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(0x15), program, pre, inputHash));
    }

    function boundary(bytes32 disputeId, bytes32 claimHash, uint64 position) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(0x16), disputeId, claimHash, position));
    }

    function fault(bytes32 disputeId) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(0x17), disputeId));
    }

    function assertion(bytes32 parent, bytes32 disputeId, bytes32 span) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(0x18), parent, disputeId, span));
    }

    // The inbox: derive.Entry.Body, Entry.Hash, Accumulate; da.Ref.

    function body(uint8 kind, address sender, uint256 value, bytes memory refs) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(0x19), kind, sender, value, keccak256(refs)));
    }

    function entry(bytes32 bodyHash, uint64 l1Block, uint64 l1Time, uint64 index) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(0x1a), bodyHash, l1Block, l1Time, index));
    }

    function accumulate(bytes32 accumulator, bytes32 entryHash) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(0x1b), accumulator, entryHash));
    }

    function calldataRef(uint32 size, bytes32 commitment) internal pure returns (bytes memory) {
        return abi.encodePacked(uint8(1), size, uint8(32), commitment);
    }

    function blobRef(bytes32 versionedHash) internal pure returns (bytes memory) {
        return abi.encodePacked(uint8(2), BLOB_SIZE, uint8(32), versionedHash);
    }

    // Merkle trees: merkle.LeafHash, NodeHash; proof.Exit.Leaf.

    function leaf(bytes32 data) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(0x00), data));
    }

    function node(bytes32 left, bytes32 right) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(0x01), left, right));
    }

    function exitLeaf(address to, uint256 value, bytes32 dataHash) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(0x00), to, value, dataHash));
    }

    // Nullifiers: their lengths, 40 and 64 bytes, keep the two kinds apart.

    /// @notice Of the exit with that index in the rollup's one exit log, whichever claim proves it.
    function exitNullifier(bytes32 domainHash, uint64 index) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(domainHash, index));
    }

    /// @notice Of an account that leaves through the escape hatch.
    function escapeNullifier(bytes32 domainHash, bytes32 account) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(domainHash, account));
    }
}
