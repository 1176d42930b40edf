// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDisputes} from "./DisputeInterfaces.sol";
import {AssertionsParams, Claim, Delays, IAssertions, IInbox, ITimelock, InboxParams, Terms} from "./Interfaces.sol";
import {Bounds} from "./Bounds.sol";
import {Hashing} from "./Hashing.sol";
import {Programs} from "./Programs.sol";
import {IValidityVerifier} from "./validity/Interfaces.sol";

/// @title AssertionTree
/// @notice What stands of assertions, what a parent fixes for its children, and what everybody can
/// read. How the tree grows is told by Proofs and Assertions.
abstract contract AssertionTree is IAssertions {
    using Programs for Programs.Rule[];

    uint8 internal constant PENDING = 1;
    uint8 internal constant CONFIRMED = 2;
    uint8 internal constant RECLAIMED = 3;
    uint8 internal constant REFUTED = 4; // told by the parent, never stored

    // What confirms: see IAssertions.finality.
    uint8 internal constant WINDOW = 1;
    uint8 internal constant PROOF = 2;
    uint8 internal constant EITHER = 3;
    uint8 internal constant BOTH = 4;

    // The registry's slots.
    uint8 internal constant FRAUD_PROOF = 1; // machine images
    uint8 internal constant VALIDITY_PROOF = 2; // addresses of verifiers

    /// @inheritdoc IAssertions
    IInbox public immutable inbox;
    /// @inheritdoc IAssertions
    IDisputes public immutable disputes;
    /// @inheritdoc IAssertions
    address public immutable portal;
    /// @inheritdoc IAssertions
    ITimelock public immutable timelock;
    /// @inheritdoc IAssertions
    bytes32 public immutable domain;
    /// @inheritdoc IAssertions
    bytes32 public immutable genesis;
    /// @inheritdoc IAssertions
    uint64 public immutable spanDepth;
    /// @inheritdoc IAssertions
    uint64 public immutable spanEntries;
    /// @inheritdoc IAssertions
    uint8 public immutable finality;

    /// @inheritdoc IAssertions
    bytes32 public latest;
    /// @inheritdoc IAssertions
    bool public closed;
    /// @inheritdoc IAssertions
    bool public alarmed;

    Delays internal fixedDelays; // never written again
    Terms internal currentTerms;
    Programs.Rule[] internal rules;

    mapping(bytes32 id => Assertion) internal assertions;
    /// @dev The first child for whose claim a proof was accepted; once a proof was enough to confirm one,
    /// that one. Not kept where a proof alone confirms: there everything is proven.
    mapping(bytes32 parent => bytes32 id) internal provenChild;
    /// @inheritdoc IAssertions
    mapping(bytes32 program => mapping(uint8 system => bytes32)) public image;

    constructor(AssertionsParams memory p) {
        InboxParams memory inboxParams = IInbox(p.inbox).params();
        if (
            inboxParams.portal != p.portal || inboxParams.timelock != p.timelock
                || inboxParams.forceDelay != p.delays.force
        ) revert BadWiring();
        if (p.spanDepth == 0 || p.spanDepth > 32 || p.spanEntries == 0 || p.spanEntries > 1 << p.spanDepth) {
            revert BadSpan();
        }
        if (p.program == 0) revert BadProgram();
        checkFinality(p);
        if (p.disputes != address(0)) checkDisputes(IDisputes(p.disputes), p);
        disputes = IDisputes(p.disputes);
        finality = p.finality;
        inbox = IInbox(p.inbox);
        portal = p.portal;
        timelock = ITimelock(p.timelock);
        spanDepth = p.spanDepth;
        spanEntries = p.spanEntries;
        fixedDelays = p.delays;
        adoptTerms(p.terms, p.delays);
        if (p.image != 0) setImage(p.program, FRAUD_PROOF, p.image);
        if (p.verifier != address(0)) setImage(p.program, VALIDITY_PROOF, bytes32(uint256(uint160(p.verifier))));
        addRule(p.program, 0);

        bytes32 genesisHash = Hashing.genesis(p.stateRoot, p.time, p.l1Origin);
        bytes32 domainHash = Hashing.domain(block.chainid, address(this), genesisHash);
        (genesis, domain) = (genesisHash, domainHash);
        Claim memory first = Claim(p.stateRoot, Hashing.EMPTY_LOG, 0, p.time, p.l1Origin, 0, 0);
        bytes32 claimHash = Hashing.claim(domainHash, first);
        bytes32 id = Hashing.assertion(0, 0, claimHash);
        Assertion storage a = assertions[id];
        a.claimHash = claimHash;
        a.created = a.confirmed = uint64(block.number);
        a.status = CONFIRMED;
        fixChildren(a);
        latest = id;
        emit Asserted(id, 0, address(0), 0, 0, false, first, a.end, a.program, a.period, a.stake);
        emit Confirmed(id);
    }

    modifier whileOpen() {
        if (alarmed) revert Alarmed();
        if (closed) revert AssertionsClosed();
        _;
    }

    // What a parent fixes.

    /// @dev Has an assertion fix what its children could differ in: where they end, at least one entry
    /// further and in front of the next program; that program; period and stake. Where a proof alone
    /// confirms children do not differ, and only the program is fixed.
    function fixChildren(Assertion storage a) internal {
        uint64 position = a.position;
        uint64 until;
        (a.program, until) = rules.find(position);
        if (finality == PROOF) return;
        uint64 end = inbox.count();
        if (end > position + spanEntries) end = position + spanEntries;
        if (end > until) end = until;
        if (end <= position) end = position + 1;
        (a.end, a.period, a.stake) = (end, currentTerms.period, currentTerms.stake);
    }

    /// @dev A child of `p` that ends at `end` is about these entries, once they are recorded.
    function inputOf(Assertion storage p, uint64 end) internal view returns (bytes32) {
        return Hashing.input(p.position, inbox.accumulator(p.position), end, inbox.accumulator(end));
    }

    function disputeOf(Assertion storage p, uint64 end) internal view returns (bytes32) {
        return Hashing.dispute(p.program, p.claimHash, inputOf(p, end));
    }

    function mustBeRecorded(uint64 end, bytes32 accumulator) internal view {
        if (inbox.count() < end) revert EntriesMissing(inbox.count(), end);
        bytes32 want = inbox.accumulator(end);
        if (accumulator != want) revert WrongAccumulator(accumulator, want);
    }

    // What decides between children.

    /// @dev Whether anything decides between rivals.
    function judged() internal view returns (bool) {
        return address(disputes) != address(0);
    }

    /// @dev The timer of `a`, a child of `p`.
    function timerOf(Assertion storage a, Assertion storage p) internal view returns (uint64 stood) {
        if (a.first) stood = (p.rivaled == 0 ? uint64(block.number) : p.rivaled) - a.created;
        if (p.rivaled == 0 || !judged()) return stood;
        uint64 stored = disputes.timer(a.parent, baseOf(p), a.span);
        if (stored > stood) stood = stored;
    }

    /// @dev What the roots of a dispute between the children of p start from: the leaf of state 0.
    function baseOf(Assertion storage p) internal view returns (bytes32) {
        return Hashing.leaf(Hashing.boundary(disputeOf(p, p.end), p.claimHash, 0));
    }

    /// @dev Whether a proof of the claim of `a` was accepted: who proves one proves it of all siblings.
    function isProven(Assertion storage a) internal view returns (bool) {
        if (finality == WINDOW) return false;
        if (finality == PROOF) return a.parent != 0;
        bytes32 proven = provenChild[a.parent];
        return proven != 0 && assertions[proven].claimHash == a.claimHash;
    }

    // Programs and terms, by whomever they are chosen.

    function addRule(bytes32 program, uint64 from) internal {
        if (program == 0 || (judged() && image[program][FRAUD_PROOF] == 0)) revert BadProgram();
        if (finality != WINDOW && image[program][VALIDITY_PROOF] == 0) revert BadProgram();
        rules.push(Programs.Rule(program, from));
        emit ProgramSet(program, from);
    }

    function setImage(bytes32 program, uint8 system, bytes32 hash) internal {
        if (system == VALIDITY_PROOF) {
            // A contract that takes any call would accept any proof: this one has to say what its key is.
            IValidityVerifier v = verifierAt(hash);
            if (uint256(hash) >> 160 != 0 || address(v).code.length == 0 || v.key() == 0) revert BadProgram();
        }
        image[program][system] = hash;
        emit Registered(program, system, hash);
    }

    function verifierAt(bytes32 hash) internal pure returns (IValidityVerifier) {
        return IValidityVerifier(address(uint160(uint256(hash))));
    }

    function adoptTerms(Terms memory t, Delays memory d) internal {
        if (finality == PROOF) {
            if (t.period != 0 || t.stake != 0) revert BadTerms();
            if (d.moves != 0) revert BadDelays();
        } else {
            // Timers have 32 bits, and the largest is none.
            if (t.period == 0 || t.period >= type(uint32).max || t.stake == 0) revert BadTerms();
            if (!Bounds.contestable(d, t.period)) revert BadDelays();
        }
        if (!Bounds.hold(d, t.period)) revert BadDelays();
        currentTerms = t;
        emit TermsSet(t.period, t.stake);
    }

    function checkFinality(AssertionsParams memory p) private pure {
        if (p.finality < WINDOW || p.finality > BOTH) revert WrongFinality();
        if ((p.finality != WINDOW) != (p.verifier != address(0))) revert WrongFinality();
        if (p.finality == PROOF && p.disputes != address(0)) revert WrongFinality();
        if (p.finality > PROOF && p.disputes == address(0)) revert WrongFinality();
    }

    function checkDisputes(IDisputes d, AssertionsParams memory p) private view {
        if (address(d.assertions()) != address(this) || d.height(d.levels()) != p.spanDepth) revert BadWiring();
        if (p.delays.moves < Bounds.moves(d, p.delays.move)) revert BadDelays();
    }

    // Views.

    /// @inheritdoc IAssertions
    function assertion(bytes32 id) external view returns (Assertion memory a) {
        a = assertions[id];
        if (a.parent == 0) return a;
        // What follows from the parent is not stored.
        Assertion storage p = assertions[a.parent];
        a.disputeId = disputeOf(p, a.position);
        a.proven = isProven(assertions[id]);
        if (a.status == PENDING && p.decided) a.status = REFUTED;
    }

    /// @inheritdoc IAssertions
    function dispute(bytes32 parent)
        external
        view
        returns (bytes32 disputeId, uint64 end, uint64 period, bytes32 hash)
    {
        Assertion storage p = assertions[parent];
        return (disputeOf(p, p.end), p.end, p.period, image[p.program][FRAUD_PROOF]);
    }

    /// @inheritdoc IAssertions
    function settled(bytes32 id) external view returns (bytes32 claimHash, uint64 confirmed) {
        Assertion storage a = assertions[id];
        return (a.claimHash, a.confirmed);
    }

    /// @inheritdoc IAssertions
    function timer(bytes32 id) external view returns (uint64) {
        Assertion storage a = assertions[id];
        return timerOf(a, assertions[a.parent]);
    }

    /// @inheritdoc IAssertions
    function disputed() external view returns (bool) {
        Assertion storage a = assertions[latest];
        return a.rivaled != 0 && !a.decided && block.number <= a.rivaled + Bounds.dispute(fixedDelays, a.period);
    }

    /// @inheritdoc IAssertions
    function delays() external view returns (Delays memory) {
        return fixedDelays;
    }

    /// @inheritdoc IAssertions
    function terms() external view returns (Terms memory) {
        return currentTerms;
    }

    /// @inheritdoc IAssertions
    function programAt(uint64 position) external view returns (bytes32 program) {
        (program,) = rules.find(position);
    }
}
