// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDisputes} from "./DisputeInterfaces.sol";
import {AssertionsParams, Claim, Delays, IAssertions, IInbox, ITimelock, InboxParams, Terms} from "./Interfaces.sol";
import {Bounds} from "./Bounds.sol";
import {Hashing} from "./Hashing.sol";
import {Nodes} from "./Nodes.sol";
import {Programs} from "./Programs.sol";

/// @title Assertions
/// @notice The tree of bonded claims about the rollup, and the one chain in it that is confirmed.
///
/// An assertion goes on from its parent, which fixed everything that two correct children could
/// differ in when it was created: where they end, which program they run, the challenge period and
/// the stake. So the children of one parent speak of one dispute, and two different ones are rivals,
/// of which at most one is right. Each carries a commitment to its whole span, opened at its last
/// leaf: the root from which a dispute about it is played.
///
/// A first child that stood unrivaled for the challenge period is confirmed once its parent is.
/// Between rivals Disputes decides: the one whose root's timer reaches the period is confirmed, the
/// others never are, and their stakes pay for the moves against them. A rollup can do without
/// disputes; then a rival in time stops its parent's children for good, only the escape hatch leads
/// on, and the stakes of rivals stay locked, since nobody knows whose were honest.
///
/// Trusted: the timelock to schedule programs and terms, within the inequalities that this contract
/// checks; the portal to close it; Disputes to tell the right one of several children.
contract Assertions is IAssertions {
    using Programs for Programs.Rule[];

    uint8 private constant PENDING = 1;
    uint8 private constant CONFIRMED = 2;
    uint8 private constant RECLAIMED = 3;
    uint8 private constant REFUTED = 4; // told by the parent, never stored

    uint8 private constant FRAUD_PROOF = 1; // the registry's slot for machine images

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
    bytes32 public latest;
    /// @inheritdoc IAssertions
    bool public closed;

    Delays private fixedDelays; // never written again
    Terms private currentTerms;
    Programs.Rule[] private rules;

    mapping(bytes32 id => Assertion) private assertions;
    /// @inheritdoc IAssertions
    mapping(bytes32 program => mapping(uint8 system => bytes32)) public image;
    /// @inheritdoc IAssertions
    mapping(address account => uint256) public claimable;

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
        if (p.disputes != address(0)) checkDisputes(IDisputes(p.disputes), p);
        disputes = IDisputes(p.disputes);
        inbox = IInbox(p.inbox);
        portal = p.portal;
        timelock = ITimelock(p.timelock);
        spanDepth = p.spanDepth;
        spanEntries = p.spanEntries;
        fixedDelays = p.delays;
        checkTerms(p.terms, p.delays);
        currentTerms = p.terms;
        emit TermsSet(p.terms.period, p.terms.stake);
        rules.push(Programs.Rule(p.program, 0));
        emit ProgramSet(p.program, 0);
        if (p.image != 0) setImage(p.program, FRAUD_PROOF, p.image);

        bytes32 genesisHash = Hashing.genesis(p.stateRoot, p.time, p.l1Origin);
        bytes32 domainHash = Hashing.domain(block.chainid, address(this), genesisHash);
        (genesis, domain) = (genesisHash, domainHash);
        Claim memory first = Claim(p.stateRoot, Hashing.EMPTY_LOG, 0, p.time, p.l1Origin, 0, 0);
        bytes32 claimHash = Hashing.claim(domainHash, first);
        bytes32 id = Hashing.assertion(0, 0, claimHash);
        (uint64 end, bytes32 program) = childrenOf(0, p.spanEntries, IInbox(p.inbox));
        Assertion storage a = assertions[id];
        a.claimHash = claimHash;
        a.created = a.confirmed = uint64(block.number);
        a.status = CONFIRMED;
        (a.end, a.program, a.period, a.stake) = (end, program, p.terms.period, p.terms.stake);
        latest = id;
        emit Asserted(id, 0, address(0), 0, 0, false, first, end, program, p.terms.period, p.terms.stake);
        emit Confirmed(id);
    }

    modifier onlyTimelock() {
        if (msg.sender != address(timelock)) revert NotTimelock();
        _;
    }

    modifier whileOpen() {
        if (closed) revert AssertionsClosed();
        _;
    }

    // Asserting.

    /// @inheritdoc IAssertions
    function propose(bytes32 parent, Claim calldata asserted, bytes32 span, bytes32[] calldata path)
        external
        payable
        whileOpen
        returns (bytes32 id)
    {
        return extend(parent, false, asserted, span, path);
    }

    /// @inheritdoc IAssertions
    function proposeFault(bytes32 parent, bytes32 accumulator, bytes32 span, bytes32[] calldata path)
        external
        payable
        whileOpen
        returns (bytes32 id)
    {
        Claim memory none;
        none.accumulator = accumulator;
        return extend(parent, true, none, span, path);
    }

    /// @dev Of a fault, `asserted` holds the accumulator alone.
    function extend(bytes32 parent, bool fault, Claim memory asserted, bytes32 span, bytes32[] calldata path)
        private
        returns (bytes32 id)
    {
        Assertion storage p = assertions[parent];
        if (p.status == 0) revert UnknownAssertion(parent);
        if (p.fault) revert FaultHasNoChildren(parent);
        if (msg.value != p.stake) revert WrongStake(msg.value, p.stake);

        uint64 end = p.end;
        if (!fault && asserted.position != end) revert WrongPosition(asserted.position, end);
        if (inbox.count() < end) revert EntriesMissing(inbox.count(), end);
        bytes32 want = inbox.accumulator(end);
        if (asserted.accumulator != want) revert WrongAccumulator(asserted.accumulator, want);
        bytes32 disputeId = disputeOf(p);
        bytes32 claimHash = fault ? bytes32(0) : Hashing.claim(domain, asserted);
        bytes32 last = fault ? Hashing.fault(disputeId) : Hashing.boundary(disputeId, claimHash, 0);
        if (path.length != spanDepth || Nodes.climb(Hashing.leaf(last), path) != span) revert BadPath();

        id = Hashing.assertion(parent, disputeId, span);
        Assertion storage a = assertions[id];
        if (a.status != 0) revert AlreadyAsserted(id);
        if (p.decided || (p.extended != 0 && p.rivaled == 0 && block.number - p.extended >= p.period)) {
            revert TooLate(parent);
        }
        (a.parent, a.span, a.claimHash) = (parent, span, claimHash);
        (a.proposer, a.created, a.status) = (msg.sender, uint64(block.number), PENDING);
        (a.fault, a.first, a.position) = (fault, p.extended == 0, end);
        if (!fault) {
            (a.end, a.program) = childrenOf(end, spanEntries, inbox);
            (a.period, a.stake) = (currentTerms.period, currentTerms.stake);
        }
        emit Asserted(id, parent, msg.sender, disputeId, span, fault, asserted, a.end, a.program, a.period, a.stake);
        join(parent, id);
    }

    /// @dev Counts a new child. The second makes both roots of a dispute.
    function join(bytes32 parent, bytes32 id) private {
        Assertion storage p = assertions[parent];
        ++p.children;
        if (p.extended == 0) {
            p.extended = uint64(block.number);
            p.firstChild = id;
            return;
        }
        bool second = p.rivaled == 0;
        if (second) {
            p.rivaled = uint64(block.number);
            emit Rivaled(parent, id);
        }
        if (!judged()) return;
        bytes32 base = baseOf(p);
        if (second) {
            Assertion storage first = assertions[p.firstChild];
            disputes.create(parent, base, first.span, first.created);
        }
        disputes.create(parent, base, assertions[id].span, uint64(block.number));
    }

    /// @dev What the children of p dispute, once the entries up to their end are recorded.
    function disputeOf(Assertion storage p) private view returns (bytes32) {
        bytes32 input = Hashing.input(p.position, inbox.accumulator(p.position), p.end, inbox.accumulator(p.end));
        return Hashing.dispute(p.program, p.claimHash, input);
    }

    /// @dev What an assertion that ends at `position` fixes for its children: where they end, at
    /// least one entry further and in front of the next program, and the program in force.
    function childrenOf(uint64 position, uint64 most, IInbox box) private view returns (uint64 end, bytes32 program) {
        uint64 until;
        (program, until) = rules.find(position);
        end = box.count();
        if (end > position + most) end = position + most;
        if (end > until) end = until;
        if (end <= position) end = position + 1;
    }

    // Settling.

    /// @inheritdoc IAssertions
    function confirm(bytes32 id) external whileOpen {
        Assertion storage a = assertions[id];
        Assertion storage p = assertions[a.parent];
        if (a.status != PENDING || a.fault || p.decided) revert NotPending(id);
        if (a.parent != latest) revert ParentNotConfirmed(a.parent);
        uint64 stood = timerOf(a, p);
        if (stood < p.period) revert ChallengeOpen(stood, p.period);

        a.status = CONFIRMED;
        a.confirmed = uint64(block.number);
        latest = id;
        emit Confirmed(id);
        award(a, p);
    }

    /// @inheritdoc IAssertions
    function reclaim(bytes32 id) external {
        Assertion storage a = assertions[id];
        Assertion storage p = assertions[a.parent];
        if (a.status != PENDING || p.decided) revert NotPending(id);
        bool won = judged() && timerOf(a, p) >= p.period;
        // Without disputes a fault that nobody rivals keeps everything else out: that is not to be
        // had for nothing.
        if (a.fault ? !won : !closed || (p.rivaled != 0 && !won)) revert Undecided(id);
        a.status = RECLAIMED;
        emit Reclaimed(id);
        award(a, p);
    }

    /// @dev Returns the stake of a, a child of p that has won; its rivals' pay for the moves.
    function award(Assertion storage a, Assertion storage p) private {
        uint256 each = p.stake;
        claimable[a.proposer] += each;
        if (p.rivaled == 0) return;
        p.decided = true;
        disputes.decide{value: (p.children - 1) * each}(a.parent, baseOf(p), a.span);
    }

    /// @inheritdoc IAssertions
    function claim(address to) external {
        uint256 value = claimable[msg.sender];
        if (value == 0) revert NothingToClaim();
        claimable[msg.sender] = 0;
        emit Claimed(msg.sender, to, value);
        (bool ok,) = to.call{value: value}("");
        if (!ok) revert PayoutFailed();
    }

    /// @inheritdoc IAssertions
    function close() external {
        if (msg.sender != portal) revert NotPortal();
        closed = true;
        emit Closed();
    }

    // Governance.

    /// @inheritdoc IAssertions
    function setProgram(bytes32 program, uint64 from) external onlyTimelock {
        // Beyond every entry, and so beyond the end that any parent has fixed for its children.
        if (program == 0 || from <= inbox.count() || from <= rules[rules.length - 1].from) revert BadProgram();
        if (judged() && image[program][FRAUD_PROOF] == 0) revert BadProgram();
        rules.push(Programs.Rule(program, from));
        emit ProgramSet(program, from);
    }

    /// @inheritdoc IAssertions
    function register(bytes32 program, uint8 system, bytes32 hash) external onlyTimelock {
        if (program == 0 || hash == 0 || image[program][system] != 0) revert BadProgram();
        setImage(program, system, hash);
    }

    /// @inheritdoc IAssertions
    function setTerms(Terms calldata t) external onlyTimelock {
        Delays memory d = fixedDelays;
        checkTerms(t, d);
        if (timelock.delay() < Bounds.upgrade(d, t.period)) revert BadDelays();
        currentTerms = t;
        emit TermsSet(t.period, t.stake);
    }

    // Views.

    /// @inheritdoc IAssertions
    function assertion(bytes32 id) external view returns (Assertion memory a) {
        a = assertions[id];
        if (a.parent == 0) return a;
        // What follows from the parent is not stored.
        Assertion storage p = assertions[a.parent];
        a.disputeId = disputeOf(p);
        if (a.status == PENDING && p.decided) a.status = REFUTED;
    }

    /// @inheritdoc IAssertions
    function dispute(bytes32 parent)
        external
        view
        returns (bytes32 disputeId, uint64 end, uint64 period, bytes32 hash)
    {
        Assertion storage p = assertions[parent];
        return (disputeOf(p), p.end, p.period, image[p.program][FRAUD_PROOF]);
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

    /// @dev The timer of `a`, a child of `p`.
    function timerOf(Assertion storage a, Assertion storage p) private view returns (uint64 stood) {
        if (a.first) stood = (p.rivaled == 0 ? uint64(block.number) : p.rivaled) - a.created;
        if (p.rivaled == 0 || !judged()) return stood;
        uint64 stored = disputes.timer(a.parent, baseOf(p), a.span);
        if (stored > stood) stood = stored;
    }

    /// @dev What the roots of a dispute between the children of p start from: the leaf of state 0.
    function baseOf(Assertion storage p) private view returns (bytes32) {
        return Hashing.leaf(Hashing.boundary(disputeOf(p), p.claimHash, 0));
    }

    /// @dev Whether anything decides between rivals.
    function judged() private view returns (bool) {
        return address(disputes) != address(0);
    }

    function setImage(bytes32 program, uint8 system, bytes32 hash) private {
        image[program][system] = hash;
        emit Registered(program, system, hash);
    }

    function checkTerms(Terms memory t, Delays memory d) private pure {
        // Timers have 32 bits, and the largest is none.
        if (t.period == 0 || t.period >= type(uint32).max || t.stake == 0) revert BadTerms();
        if (!Bounds.hold(d, t.period)) revert BadDelays();
    }

    function checkDisputes(IDisputes d, AssertionsParams memory p) private view {
        if (address(d.assertions()) != address(this) || d.height(d.levels()) != p.spanDepth) revert BadWiring();
        if (p.image == 0) revert BadProgram();
        if (p.delays.moves < Bounds.moves(d, p.delays.move)) revert BadDelays();
    }
}
