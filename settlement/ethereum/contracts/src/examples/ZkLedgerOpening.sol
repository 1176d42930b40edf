// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Claim} from "../Interfaces.sol";
import {IValidityVerifier} from "../validity/Interfaces.sol";

/// @notice A proof of a statement: all that is behind its hashes, and what shows each entry.
/// opening.Opening in Go.
struct Opening {
    bytes32 domain;
    Claim pre;
    uint64 exits; // in the exit log of pre, 0 if no entry adds to it
    bytes32[] peaks; // of that log, the largest mountain's first; none if no entry adds to it
    Step[] steps; // one for each entry, in order
}

/// @notice From the claim before an entry to the claim after it.
struct Step {
    Entry entry;
    bytes shown; // of what the entry's ref names: see ZkLedgerVerifier
    Execution[] executed; // none if L1 sees by itself what the entry does, else one
}

/// @notice An inbox entry; derive.Entry in Go.
struct Entry {
    uint8 kind; // 1 batch, 2 forced transaction, 3 deposit
    address sender;
    uint256 value; // wei
    uint64 l1Block;
    uint64 l1Time;
    uint64 index; // of the batch, or in the forced queue
    bytes refs; // da.Ref encodings, one after the other
}

/// @notice What the circuit computed for an entry, and its proof.
struct Execution {
    bytes32 stateRoot; // after the entry
    uint256 h; // the circuit's hash of x and the data
    uint256 header; // what the batch says of its block: 2^128 + 2^64 time + origin; 0 if there is no batch
    bool bounced; // of a deposit
    uint256[] exits; // that transaction i made: recipient, 2^96 value; 0 if none. The last is not 0
    bytes snark;
}

/// @title OpeningCodec
/// @notice Reads openings. There is one encoding of each: the ABI's.
library OpeningCodec {
    /// @dev Bytes that the ABI's decoder cannot read revert without data.
    function decode(bytes calldata encoded) internal pure returns (Opening memory o) {
        o = abi.decode(encoded, (Opening));
        if (keccak256(abi.encode(o)) != keccak256(encoded)) revert IValidityVerifier.InvalidProof();
    }
}
