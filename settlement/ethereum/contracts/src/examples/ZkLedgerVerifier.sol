// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Claim} from "../Interfaces.sol";
import {ExitLogAppend} from "../ExitLogAppend.sol";
import {Hashing} from "../Hashing.sol";
import {ISystem, IValidityVerifier} from "../validity/Interfaces.sol";
import {BlobPacking} from "./BlobPacking.sol";
import {BlobPolynomial} from "./BlobPolynomial.sol";
import {ZkLedgerEntries} from "./ZkLedgerEntries.sol";
import {ZkLedgerInputs} from "./ZkLedgerInputs.sol";
import {Entry, Execution, Opening, OpeningCodec, Step} from "./ZkLedgerOpening.sol";

/// @notice What a ZkLedgerVerifier is deployed with: the program, and the rule that it names.
struct ZkLedgerParams {
    ISystem system; // the circuit's key
    bytes32 program;
    uint64 transactions; // in a batch at most: N, 1 to 16
    address poster; // whose batches count; zero: anyone's that the inbox takes
    uint64 timeLag; // seconds that a block's time may lie before its entry's
    uint64 originLag; // L1 blocks that a block's origin may lie before its entry's
}

/// @title ZkLedgerVerifier
/// @notice Is convinced of what the ledger for circuits does with inbox entries, whatever bytes they
/// hold: docs/zkledger.md; verify.Verifier in Go. It follows the claims from entry to entry. What an
/// entry does, it sees by itself or has from a SNARK, as its kind and its ref decide:
///
/// | entry                                                         | shown         | SNARK |
/// | batch by a stranger, of several refs, or of calldata too long | nothing       |       |
/// | batch in a blob, void by one element                          | that element  |       |
/// | batch in a blob                                               | value at rho  | yes   |
/// | batch in calldata                                             | its data      | yes   |
/// | forced transaction of another length                          | nothing       |       |
/// | forced transaction                                            | its data      | yes   |
/// | deposit of a form that bounces, or of less than an account    | its data      |       |
/// | deposit                                                       | its data      | yes   |
///
/// A value at rho is shown as value, KZG commitment and proof (128 bytes), an element as its number (2
/// bytes) and the same.
///
/// It serves one program, has no storage and no owner, and trusts the circuit's key alone.
contract ZkLedgerVerifier is IValidityVerifier {
    using ExitLogAppend for ExitLogAppend.Frontier;
    using ZkLedgerEntries for Entry;
    using ZkLedgerEntries for ZkLedgerEntries.Ref;

    error BadParams();

    uint256 private constant MOST_TRANSACTIONS = 16;

    ISystem private immutable SYSTEM;
    bytes32 private immutable PROGRAM;
    uint64 private immutable TRANSACTIONS;
    uint256 private immutable ELEMENTS; // that the circuit reads of a blob: E
    address private immutable POSTER;
    uint64 private immutable TIME_LAG;
    uint64 private immutable ORIGIN_LAG;

    /// @notice How far a statement's entries are followed.
    struct Walk {
        Opening opening;
        Claim claim; // after the entries so far
        bool logOpen; // an entry added to the exit log
        ExitLogAppend.Frontier log; // once it is open; claim.exitRoot is its root at the end of a step
        Snarks snarks;
    }

    /// @notice SNARKs to verify, with their public inputs: `count` of them so far.
    struct Snarks {
        uint256 count;
        uint256[][] inputs;
        bytes[] proofs;
    }

    constructor(ZkLedgerParams memory p) {
        if (
            p.program == 0 || p.transactions == 0 || p.transactions > MOST_TRANSACTIONS
                || p.system.inputs() != ZkLedgerInputs.COUNT
        ) revert BadParams();
        SYSTEM = p.system;
        PROGRAM = p.program;
        TRANSACTIONS = p.transactions;
        ELEMENTS = ZkLedgerInputs.elements(p.transactions);
        POSTER = p.poster;
        TIME_LAG = p.timeLag;
        ORIGIN_LAG = p.originLag;
    }

    /// @inheritdoc IValidityVerifier
    function key() external view returns (bytes32) {
        return keccak256(
            abi.encodePacked(uint8(0x26), SYSTEM.key(), PROGRAM, TRANSACTIONS, POSTER, TIME_LAG, ORIGIN_LAG)
        );
    }

    /// @inheritdoc IValidityVerifier
    /// @dev All SNARKs of all proofs are verified in one call of the system.
    function verify(bytes32[] calldata statements, bytes[] calldata proofs) external view {
        uint256 n = statements.length;
        need(n > 0 && n == proofs.length);
        Opening[] memory openings = new Opening[](n);
        uint256 count = 0;
        for (uint256 i = 0; i < n; ++i) {
            openings[i] = OpeningCodec.decode(proofs[i]);
            count += executions(openings[i]);
        }
        Snarks memory snarks = Snarks(0, new uint256[][](count), new bytes[](count));
        for (uint256 i = 0; i < n; ++i) {
            need(statement(openings[i], snarks) == statements[i]);
        }
        if (count > 0) SYSTEM.verify(snarks.inputs, snarks.proofs);
    }

    /// @notice How many steps of an opening have a SNARK.
    function executions(Opening memory o) private pure returns (uint256 count) {
        for (uint256 k = 0; k < o.steps.length; ++k) {
            uint256 n = o.steps[k].executed.length;
            need(n <= 1);
            count += n;
        }
    }

    /// @notice The digest of the statement that an opening shows, if the SNARKs that it adds are good.
    function statement(Opening memory o, Snarks memory snarks) private view returns (bytes32) {
        need(o.steps.length > 0);
        ExitLogAppend.Frontier memory log;
        Walk memory w = Walk(o, copy(o.pre), false, log, snarks);
        for (uint256 k = 0; k < o.steps.length; ++k) {
            Step memory s = o.steps[k];
            if (s.executed.length == 0) see(w, s);
            else execute(w, s);
        }
        need(w.logOpen || (o.exits == 0 && o.peaks.length == 0));
        return digest(w, o.pre);
    }

    /// @notice Walks over an entry of which L1 sees by itself what it does.
    function see(Walk memory w, Step memory s) private view {
        Entry memory e = s.entry;
        ZkLedgerEntries.Ref memory ref = e.ref();
        bool nothing = s.shown.length == 0;
        consume(w, e);
        if (e.kind == ZkLedgerEntries.BATCH) {
            need(isVoid(e, ref) ? nothing : ref.hasBadElement(s.shown, ELEMENTS));
        } else if (e.kind == ZkLedgerEntries.TRANSACTION) {
            need(ref.size != ZkLedgerEntries.TX_BYTES && nothing);
            makeBlock(w, e, 0);
        } else {
            (bool ok,) = ZkLedgerEntries.deposit(e.value, s.shown);
            need(!ok && ref.opens(s.shown));
            if (ref.size < ZkLedgerEntries.ACCOUNT_BYTES) return; // derivation drops it
            makeBlock(w, e, 0);
            append(w, ZkLedgerEntries.recipient(s.shown), e.value);
            w.claim.exitRoot = w.log.root();
        }
    }

    /// @notice Whether a batch is void whatever its data is.
    function isVoid(Entry memory e, ZkLedgerEntries.Ref memory ref) private view returns (bool) {
        if (POSTER != address(0) && e.sender != POSTER) return true;
        uint256 limit = ZkLedgerEntries.BATCH_BYTES + ZkLedgerEntries.TX_BYTES * TRANSACTIONS;
        return !ref.alone || (ref.layer == ZkLedgerEntries.CALLDATA && ref.size > limit);
    }

    /// @notice Walks over an entry as its SNARK says, and adds that to those to verify.
    function execute(Walk memory w, Step memory s) private view {
        Execution memory run = s.executed[0];
        Claim memory pre = copy(w.claim);
        (uint256[] memory x, uint256[] memory elements) = data(s);
        consume(w, s.entry);
        if (s.entry.kind != ZkLedgerEntries.BATCH || run.header != 0) makeBlock(w, s.entry, run.header);
        appendExits(w, s.entry, run, x);
        w.claim.stateRoot = run.stateRoot;

        // What the circuit says of a number mod p it says of all that are the same mod p.
        need(uint256(pre.stateRoot) < ZkLedgerInputs.P && uint256(run.stateRoot) < ZkLedgerInputs.P);
        need(run.h < ZkLedgerInputs.P && (run.header == 0 || run.header >> 128 == 1));
        bool isDeposit = s.entry.kind == ZkLedgerEntries.DEPOSIT;
        need(isDeposit ? run.header == 0 : !run.bounced);
        x[ZkLedgerInputs.DIGEST] = uint256(digest(w, pre)) % ZkLedgerInputs.P;
        x[ZkLedgerInputs.DOMAIN] = uint256(w.opening.domain) % ZkLedgerInputs.P;
        x[ZkLedgerInputs.PRE] = uint256(pre.stateRoot);
        x[ZkLedgerInputs.POST] = uint256(run.stateRoot);
        x[ZkLedgerInputs.HEADER] = run.header;

        bytes32 link = s.entry.ref().commitment;
        uint256 rho = ZkLedgerInputs.challenge(run.h, link, x);
        uint256 y;
        if (s.entry.ref().layer == ZkLedgerEntries.BLOB) {
            need(s.shown.length == ZkLedgerEntries.EVALUATION_BYTES && BlobPolynomial.holds(link, rho, s.shown, 0));
            y = uint256(bytes32(s.shown));
        } else {
            y = BlobPolynomial.evaluate(elements, rho);
        }
        w.snarks.inputs[w.snarks.count] = ZkLedgerInputs.list(run.h, rho, x, y);
        w.snarks.proofs[w.snarks.count++] = run.snark;
    }

    /// @notice Reads the data that is shown of an entry with a SNARK.
    /// @return x with what a deposit says in it
    /// @return elements of the data; none for a deposit, or a blob, whose value at rho is shown
    function data(Step memory s) private view returns (uint256[] memory x, uint256[] memory elements) {
        Entry memory e = s.entry;
        ZkLedgerEntries.Ref memory ref = e.ref();
        x = new uint256[](ZkLedgerInputs.FIXED + 2 * TRANSACTIONS);
        if (e.kind == ZkLedgerEntries.BATCH) need(!isVoid(e, ref));
        if (ref.layer == ZkLedgerEntries.BLOB) return (x, elements);
        need(ref.opens(s.shown));
        if (e.kind == ZkLedgerEntries.BATCH) {
            elements = BlobPacking.pack(s.shown);
        } else if (e.kind == ZkLedgerEntries.TRANSACTION) {
            need(ref.size == ZkLedgerEntries.TX_BYTES);
            elements = BlobPacking.pack(ZkLedgerEntries.forcedBatch(s.shown));
        } else {
            (bool ok, ZkLedgerEntries.Deposit memory d) = ZkLedgerEntries.deposit(e.value, s.shown);
            need(ok);
            x[ZkLedgerInputs.DEPOSIT] = (1 << 32) | d.index;
            x[ZkLedgerInputs.KEY_X] = d.keyX;
            x[ZkLedgerInputs.KEY_Y] = d.keyY;
            x[ZkLedgerInputs.VALUE] = e.value;
            x[ZkLedgerInputs.RECIPIENT] = uint160(d.recipient);
        }
    }

    /// @notice Appends to the log what leaves by transactions, or because the deposit bounced.
    function appendExits(Walk memory w, Entry memory e, Execution memory run, uint256[] memory x) private view {
        uint256 n = run.exits.length;
        need(n <= TRANSACTIONS && (n == 0 || run.exits[n - 1] != 0));
        for (uint256 i = 0; i < n; ++i) {
            (address to, uint256 value) = (address(uint160(run.exits[i] >> 96)), uint96(run.exits[i]));
            x[ZkLedgerInputs.FIXED + 2 * i] = uint160(to);
            x[ZkLedgerInputs.FIXED + 2 * i + 1] = value;
            if (value != 0) append(w, to, value);
        }
        if (run.bounced) {
            x[ZkLedgerInputs.BOUNCED] = 1;
            append(w, address(uint160(x[ZkLedgerInputs.RECIPIENT])), e.value);
        }
        if (w.logOpen) w.claim.exitRoot = w.log.root();
    }

    /// @notice Appends an exit, which in this ledger has no data.
    function append(Walk memory w, address to, uint256 value) private pure {
        if (!w.logOpen) {
            (w.logOpen, w.log) = ExitLogAppend.open(w.claim.exitRoot, w.opening.exits, w.opening.peaks);
            need(w.logOpen);
        }
        w.log.append(Hashing.exitLeaf(to, value, keccak256("")));
    }

    // Claims.

    /// @notice The digest of the statement from `pre` to where the walk is.
    function digest(Walk memory w, Claim memory pre) private view returns (bytes32) {
        Claim memory post = w.claim;
        bytes32 input = Hashing.input(pre.position, pre.accumulator, post.position, post.accumulator);
        return Hashing.statement(PROGRAM, Hashing.claim(w.opening.domain, pre), input, Hashing.claim(w.opening.domain, post));
    }

    function consume(Walk memory w, Entry memory e) private pure {
        ++w.claim.position;
        w.claim.accumulator = Hashing.accumulate(w.claim.accumulator, e.hash());
    }

    /// @notice Counts an entry's block; its time and origin are bounded as derive.Pipeline.Next does it.
    function makeBlock(Walk memory w, Entry memory e, uint256 header) private view {
        Claim memory c = w.claim;
        ++c.number;
        c.time = bound(uint64(header >> 64), c.time, e.l1Time, TIME_LAG);
        c.l1Origin = bound(uint64(header), c.l1Origin, e.l1Block, ORIGIN_LAG);
    }

    /// @notice Moves v to at least limit - lag and at most limit, and then to at least prev.
    function bound(uint64 v, uint64 prev, uint64 limit, uint64 lag) private pure returns (uint64) {
        uint64 low = limit > lag ? limit - lag : 0;
        if (v < low) v = low;
        if (v > limit) v = limit;
        return v < prev ? prev : v;
    }

    function copy(Claim memory c) private pure returns (Claim memory) {
        return Claim(c.stateRoot, c.exitRoot, c.number, c.time, c.l1Origin, c.position, c.accumulator);
    }

    function need(bool ok) private pure {
        if (!ok) revert InvalidProof();
    }
}
