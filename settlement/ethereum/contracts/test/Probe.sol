// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Claim, LogProof} from "../src/Interfaces.sol";
import {ExitLog} from "../src/ExitLog.sol";
import {ExitLogAppend} from "../src/ExitLogAppend.sol";
import {Hashing} from "../src/Hashing.sol";
import {SparseMap} from "../src/SparseMap.sol";

/// @notice Lets tests compare the libraries with their Go twins.
contract Probe {
    function genesis(bytes32 stateRoot, uint64 time, uint64 l1Origin) external pure returns (bytes32) {
        return Hashing.genesis(stateRoot, time, l1Origin);
    }

    function domain(uint256 chainId, address assertions, bytes32 genesisHash) external pure returns (bytes32) {
        return Hashing.domain(chainId, assertions, genesisHash);
    }

    function claim(bytes32 domainHash, Claim calldata c) external pure returns (bytes32) {
        return Hashing.claim(domainHash, c);
    }

    function input(uint64 start, bytes32 startAcc, uint64 end, bytes32 endAcc) external pure returns (bytes32) {
        return Hashing.input(start, startAcc, end, endAcc);
    }

    function dispute(bytes32 program, bytes32 pre, bytes32 inputHash) external pure returns (bytes32) {
        return Hashing.dispute(program, pre, inputHash);
    }

    function statement(bytes32 program, bytes32 pre, bytes32 inputHash, bytes32 post) external pure returns (bytes32) {
        return Hashing.statement(program, pre, inputHash, post);
    }

    function boundary(bytes32 disputeId, bytes32 claimHash, uint64 position) external pure returns (bytes32) {
        return Hashing.boundary(disputeId, claimHash, position);
    }

    function fault(bytes32 disputeId) external pure returns (bytes32) {
        return Hashing.fault(disputeId);
    }

    function assertion(bytes32 parent, bytes32 disputeId, bytes32 span) external pure returns (bytes32) {
        return Hashing.assertion(parent, disputeId, span);
    }

    function body(uint8 kind, address sender, uint256 value, bytes calldata refs) external pure returns (bytes32) {
        return Hashing.body(kind, sender, value, refs);
    }

    function entry(bytes32 bodyHash, uint64 l1Block, uint64 l1Time, uint64 index) external pure returns (bytes32) {
        return Hashing.entry(bodyHash, l1Block, l1Time, index);
    }

    function accumulate(bytes32 acc, bytes32 entryHash) external pure returns (bytes32) {
        return Hashing.accumulate(acc, entryHash);
    }

    function calldataRef(uint32 size, bytes32 commitment) external pure returns (bytes memory) {
        return Hashing.calldataRef(size, commitment);
    }

    function blobRef(bytes32 versionedHash) external pure returns (bytes memory) {
        return Hashing.blobRef(versionedHash);
    }

    function emptyLog() external pure returns (bytes32) {
        return Hashing.EMPTY_LOG;
    }

    function leaf(bytes32 data) external pure returns (bytes32) {
        return Hashing.leaf(data);
    }

    function node(bytes32 left, bytes32 right) external pure returns (bytes32) {
        return Hashing.node(left, right);
    }

    function exitLeaf(address to, uint256 value, bytes32 dataHash) external pure returns (bytes32) {
        return Hashing.exitLeaf(to, value, dataHash);
    }

    function verifyLog(bytes32 root, bytes32 leafHash, LogProof calldata proof) external pure returns (bool) {
        return ExitLog.verify(root, leafHash, proof);
    }

    function appendLog(bytes32 root, uint64 count, bytes32[] calldata peaks, bytes32[] calldata leaves)
        external
        pure
        returns (bytes32[] memory roots)
    {
        (bool ok, ExitLogAppend.Frontier memory f) = ExitLogAppend.open(root, count, peaks);
        if (!ok) return roots;
        roots = new bytes32[](leaves.length);
        for (uint256 i = 0; i < leaves.length; ++i) {
            ExitLogAppend.append(f, leaves[i]);
            roots[i] = ExitLogAppend.root(f);
        }
    }

    function verifyMap(bytes32 root, bytes32 key, bytes calldata value, uint256 bitmap, bytes32[] calldata siblings)
        external
        pure
        returns (bool)
    {
        return SparseMap.verify(root, key, value, bitmap, siblings);
    }
}
