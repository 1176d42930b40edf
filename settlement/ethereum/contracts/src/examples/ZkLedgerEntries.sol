// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Hashing} from "../Hashing.sol";
import {IValidityVerifier} from "../validity/Interfaces.sol";
import {BlobPolynomial} from "./BlobPolynomial.sol";
import {Words} from "./Words.sol";
import {ZkLedgerInputs} from "./ZkLedgerInputs.sol";
import {Entry} from "./ZkLedgerOpening.sol";

/// @title ZkLedgerEntries
/// @notice Reads inbox entries and the data behind their refs.
library ZkLedgerEntries {
    using Words for bytes;

    uint8 internal constant BATCH = 1;
    uint8 internal constant TRANSACTION = 2;
    uint8 internal constant DEPOSIT = 3;

    uint8 internal constant CALLDATA = 1;
    uint8 internal constant BLOB = 2;

    uint256 internal constant TX_BYTES = 137;
    uint256 internal constant BATCH_BYTES = 23; // of a batch without transactions, the frame's header included
    uint256 internal constant ACCOUNT_BYTES = 20; // whom a deposit credits
    uint256 internal constant EVALUATION_BYTES = 128; // value, KZG commitment, proof

    uint256 private constant DEPOSIT_BYTES = 88; // recipient, index, key
    uint256 private constant REF_BYTES = 38;

    /// @notice The first ref of an entry: what L1 knows of its data.
    struct Ref {
        uint8 layer;
        uint32 size;
        bytes32 commitment; // versioned hash, or keccak256 of the data
        bool alone; // the entry has no other
    }

    /// @notice A deposit's data, of the form that the circuit takes.
    struct Deposit {
        address recipient;
        uint32 index;
        uint256 keyX;
        uint256 keyY;
    }

    function hash(Entry memory e) internal pure returns (bytes32) {
        return Hashing.entry(Hashing.body(e.kind, e.sender, e.value, e.refs), e.l1Block, e.l1Time, e.index);
    }

    /// @notice Reads the ref. Reverts for an entry that no inbox has.
    function ref(Entry memory e) internal pure returns (Ref memory r) {
        uint256 n = e.refs.length;
        if (n == 0 || n % REF_BYTES != 0) revert IValidityVerifier.InvalidProof();
        bytes6 head = bytes6(e.refs);
        r = Ref(uint8(head[0]), uint32(bytes4(head << 8)), bytes32(e.refs.word(6)), n == REF_BYTES);
        bool blob = r.layer == BLOB && r.size == Hashing.BLOB_SIZE;
        if (uint8(head[5]) != 32 || !(blob || r.layer == CALLDATA)) revert IValidityVerifier.InvalidProof();
        if (e.kind != BATCH && (e.kind > DEPOSIT || e.kind == 0 || blob || !r.alone)) revert IValidityVerifier.InvalidProof();
        if (e.kind != DEPOSIT && e.value != 0) revert IValidityVerifier.InvalidProof();
    }

    /// @notice Whether `data` is what a ref to calldata commits to.
    function opens(Ref memory r, bytes memory data) internal pure returns (bool) {
        return r.layer == CALLDATA && data.length == r.size && keccak256(data) == r.commitment;
    }

    /// @notice Whether a blob is shown to have an element that no packing of at most `used` elements has.
    /// @param shown its number (2 bytes), value, KZG commitment, proof
    function hasBadElement(Ref memory r, bytes memory shown, uint256 used) internal view returns (bool) {
        if (r.layer != BLOB || shown.length != 2 + EVALUATION_BYTES) return false;
        uint256 i = uint16(bytes2(shown));
        uint256 value = shown.word(2);
        if (i >= BlobPolynomial.ELEMENTS) return false;
        if (value < 1 << 254 && (i < used || value == 0)) return false;
        return BlobPolynomial.holds(r.commitment, BlobPolynomial.point(i), shown, 2);
    }

    /// @notice The one batch of a forced transaction: it carries no time and no origin.
    function forcedBatch(bytes memory transaction) internal pure returns (bytes memory) {
        // A frame's version, index and count; time, origin; the number of transactions.
        return abi.encodePacked(uint8(1), uint16(0), uint16(1), uint64(0), uint64(0), uint16(1), transaction);
    }

    function recipient(bytes memory data) internal pure returns (address) {
        return address(bytes20(data));
    }

    /// @notice Reads a deposit; false if it bounces whatever the state is.
    function deposit(uint256 value, bytes memory data) internal pure returns (bool ok, Deposit memory d) {
        if (value >= 1 << 96 || data.length != DEPOSIT_BYTES) return (false, d);
        d = Deposit(recipient(data), uint32(data.word(20) >> 224), data.word(24), data.word(56));
        ok = d.keyX < ZkLedgerInputs.P && d.keyY < ZkLedgerInputs.P;
    }
}
