// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AssertionsParams, Claim, Delays, IAssertions, IInbox, ITimelock, InboxParams, Terms} from "./Interfaces.sol";
import {Bounds} from "./Bounds.sol";
import {Hashing} from "./Hashing.sol";
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
/// A first child that stood unrivaled for the challenge period is confirmed once its parent is. A
/// rival in time stops that for good: this contract has no dispute game that could decide between
/// them. Then only the escape hatch leads on, and the stakes of rivals stay locked, since nobody
/// knows whose were honest.
///
/// Trusted: the timelock to schedule programs and terms, within the inequalities that this contract
/// checks; the portal to close it.
contract Assertions is IAssertions {
    using Programs for Programs.Rule[];

    uint8 private constant PENDING = 1;
    uint8 private constant CONFIRMED = 2;
    uint8 private constant RECLAIMED = 3;

    /// @inheritdoc IAssertions
    IInbox public immutable inbox;
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
        bytes32 disputeId = disputeOf(p, end, asserted.accumulator);
        bytes32 claimHash = fault ? bytes32(0) : Hashing.claim(domain, asserted);
        bytes32 last = fault ? Hashing.fault(disputeId) : Hashing.boundary(disputeId, claimHash, 0);
        if (!isLastLeaf(Hashing.leaf(last), span, path)) revert BadPath();

        id = Hashing.assertion(parent, disputeId, span);
        Assertion storage a = assertions[id];
        if (a.status != 0) revert AlreadyAsserted(id);
        if (p.extended != 0 && p.rivaled == 0 && block.number - p.extended >= p.period) revert TooLate(parent);
        (a.parent, a.disputeId, a.span, a.claimHash) = (parent, disputeId, span, claimHash);
        (a.proposer, a.created, a.status) = (msg.sender, uint64(block.number), PENDING);
        (a.fault, a.first, a.position) = (fault, p.extended == 0, end);
        if (!fault) {
            (a.end, a.program) = childrenOf(end, spanEntries, inbox);
            (a.period, a.stake) = (currentTerms.period, currentTerms.stake);
        }
        emit Asserted(id, parent, msg.sender, disputeId, span, fault, asserted, a.end, a.program, a.period, a.stake);

        if (p.extended == 0) {
            p.extended = uint64(block.number);
        } else if (p.rivaled == 0) {
            p.rivaled = uint64(block.number);
            emit Rivaled(parent, id);
        }
    }

    /// @dev What the children of p dispute, once the entries up to their end are recorded.
    function disputeOf(Assertion storage p, uint64 end, bytes32 accumulator) private view returns (bytes32) {
        if (inbox.count() < end) revert EntriesMissing(inbox.count(), end);
        bytes32 want = inbox.accumulator(end);
        if (accumulator != want) revert WrongAccumulator(accumulator, want);
        bytes32 input = Hashing.input(p.position, inbox.accumulator(p.position), end, want);
        return Hashing.dispute(p.program, p.claimHash, input);
    }

    /// @dev Whether leaf is the last of the perfect tree under span.
    function isLastLeaf(bytes32 leaf, bytes32 span, bytes32[] calldata path) private view returns (bool) {
        if (path.length != spanDepth) return false;
        bytes32 node = leaf;
        for (uint256 i = 0; i < path.length; ++i) node = Hashing.node(path[i], node);
        return node == span;
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
        if (a.status != PENDING || a.fault) revert NotPending(id);
        bytes32 parent = a.parent;
        if (parent != latest) revert ParentNotConfirmed(parent);
        Assertion storage p = assertions[parent];
        uint64 stood = timerOf(a, p);
        if (stood < p.period) revert ChallengeOpen(stood, p.period);

        a.status = CONFIRMED;
        a.confirmed = uint64(block.number);
        latest = id;
        claimable[a.proposer] += p.stake;
        emit Confirmed(id);
    }

    /// @inheritdoc IAssertions
    function reclaim(bytes32 id) external {
        Assertion storage a = assertions[id];
        if (a.status != PENDING) revert NotPending(id);
        Assertion storage p = assertions[a.parent];
        // A fault without rivals kept everything else out: that is not to be had for nothing.
        if (!closed || a.fault || p.rivaled != 0) revert Undecided(id);
        a.status = RECLAIMED;
        claimable[a.proposer] += p.stake;
        emit Reclaimed(id);
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
        rules.push(Programs.Rule(program, from));
        emit ProgramSet(program, from);
    }

    /// @inheritdoc IAssertions
    function register(bytes32 program, uint8 system, bytes32 hash) external onlyTimelock {
        if (program == 0 || hash == 0 || image[program][system] != 0) revert BadProgram();
        image[program][system] = hash;
        emit Registered(program, system, hash);
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
    function assertion(bytes32 id) external view returns (Assertion memory) {
        return assertions[id];
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
        return a.rivaled != 0 && block.number <= a.rivaled + Bounds.dispute(fixedDelays, a.period);
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

    /// @dev L1 blocks that `a`, a child of `p`, has stood unrivaled.
    function timerOf(Assertion storage a, Assertion storage p) private view returns (uint64) {
        if (!a.first) return 0;
        return (p.rivaled == 0 ? uint64(block.number) : p.rivaled) - a.created;
    }

    function checkTerms(Terms memory t, Delays memory d) private pure {
        if (t.period == 0 || t.stake == 0) revert BadTerms();
        if (!Bounds.hold(d, t.period)) revert BadDelays();
    }
}
