// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AssertionTree} from "./AssertionTree.sol";
import {AssertionsParams, Claim, Delays, IAssertions, Terms} from "./Interfaces.sol";
import {Bounds} from "./Bounds.sol";
import {Hashing} from "./Hashing.sol";
import {Nodes} from "./Nodes.sol";
import {Proofs} from "./Proofs.sol";

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
/// That is so where the period is all that confirms. Validity proofs can take its place, be enough
/// beside it, or be needed besides: finality() says which, Proofs what they do. Where one is enough,
/// all that made the proven claim were right, over whatever span, and nobody of them loses a stake.
///
/// Trusted: the timelock to schedule programs and terms, within the inequalities that this contract
/// checks; the portal to close it; Disputes to tell the right one of several children; a program's
/// verifier to accept what is proven alone, as far as finality() lets it confirm.
contract Assertions is Proofs {
    /// @inheritdoc IAssertions
    mapping(address account => uint256) public claimable;

    /// @dev How many children make a claim; kept only where a proof is enough beside disputes.
    mapping(bytes32 parent => mapping(bytes32 claimHash => uint256)) private peers;

    constructor(AssertionsParams memory p) AssertionTree(p) {}

    modifier onlyTimelock() {
        if (msg.sender != address(timelock)) revert NotTimelock();
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
        if (finality == PROOF) revert WrongFinality();
        Assertion storage p = assertions[parent];
        if (p.status == 0) revert UnknownAssertion(parent);
        if (p.fault) revert FaultHasNoChildren(parent);
        if (msg.value != p.stake) revert WrongStake(msg.value, p.stake);

        uint64 end = p.end;
        if (!fault && asserted.position != end) revert WrongPosition(asserted.position, end);
        mustBeRecorded(end, asserted.accumulator);
        bytes32 disputeId = disputeOf(p, end);
        bytes32 claimHash = fault ? bytes32(0) : Hashing.claim(domain, asserted);
        bytes32 last = fault ? Hashing.fault(disputeId) : Hashing.boundary(disputeId, claimHash, 0);
        if (path.length != spanDepth || Nodes.climb(Hashing.leaf(last), path) != span) revert BadPath();

        id = Hashing.assertion(parent, disputeId, span);
        Assertion storage a = assertions[id];
        if (a.status != 0) revert AlreadyAsserted(id);
        if (
            p.decided || p.status == RECLAIMED
                || (p.extended != 0 && p.rivaled == 0 && block.number - p.extended >= p.period)
        ) revert TooLate(parent);
        (a.parent, a.span, a.claimHash) = (parent, span, claimHash);
        (a.proposer, a.created, a.status) = (msg.sender, uint64(block.number), PENDING);
        (a.fault, a.first, a.position) = (fault, p.extended == 0, end);
        if (!fault) fixChildren(a);
        if (finality == EITHER) ++peers[parent][claimHash];
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

    // Settling.

    /// @inheritdoc IAssertions
    function confirm(bytes32 id) external whileOpen {
        Assertion storage a = assertions[id];
        Assertion storage p = assertions[a.parent];
        if (a.status != PENDING || a.fault || p.decided) revert NotPending(id);
        if (a.parent != latest) revert ParentNotConfirmed(a.parent);
        bool proven = isProven(a);
        if (finality == BOTH && !proven) revert NothingProven();
        bool atOnce = finality == EITHER && proven;
        if (!atOnce) {
            uint64 stood = timerOf(a, p);
            if (stood < p.period) revert ChallengeOpen(stood, p.period);
        }

        a.status = CONFIRMED;
        a.confirmed = uint64(block.number);
        latest = id;
        emit Confirmed(id);
        if (!atOnce) return award(a, p, 1);
        (p.decided, provenChild[a.parent]) = (true, id);
        award(a, p, peers[a.parent][a.claimHash]);
    }

    /// @inheritdoc IAssertions
    function reclaim(bytes32 id) external {
        Assertion storage a = assertions[id];
        Assertion storage p = assertions[a.parent];
        if (a.status != PENDING) revert NotPending(id);
        if (spared(a, p)) {
            a.status = RECLAIMED;
            claimable[a.proposer] += p.stake;
            emit Reclaimed(id);
            return;
        }
        if (p.decided) revert NotPending(id);
        bool won = judged() && timerOf(a, p) >= p.period;
        // What is below a stake that came back is out of the game, as all is when the hatch is open.
        bool over = closed || p.status == RECLAIMED;
        // Without disputes a fault that nobody rivals keeps everything else out: that is not to be
        // had for nothing.
        if (a.fault ? !won : !over || (p.rivaled != 0 && !won)) revert Undecided(id);
        a.status = RECLAIMED;
        emit Reclaimed(id);
        award(a, p, 1);
    }

    /// @dev Whether a proof was enough to confirm a sibling with the same claim.
    function spared(Assertion storage a, Assertion storage p) private view returns (bool) {
        if (finality != EITHER || !p.decided || !isProven(a)) return false;
        return assertions[provenChild[a.parent]].status == CONFIRMED;
    }

    /// @dev Returns the stake of a, a child of p that has won, and has the stakes of its rivals pay for the
    /// moves: of all but `right` children, a among them.
    function award(Assertion storage a, Assertion storage p, uint256 right) private {
        uint256 each = p.stake;
        claimable[a.proposer] += each;
        if (p.rivaled == 0) return;
        p.decided = true;
        disputes.decide{value: (p.children - right) * each}(a.parent, baseOf(p), a.span);
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
        if (from <= inbox.count() || from <= rules[rules.length - 1].from) revert BadProgram();
        addRule(program, from);
    }

    /// @inheritdoc IAssertions
    function register(bytes32 program, uint8 system, bytes32 hash) external onlyTimelock {
        if (program == 0 || hash == 0 || image[program][system] != 0) revert BadProgram();
        setImage(program, system, hash);
    }

    /// @inheritdoc IAssertions
    function setTerms(Terms calldata t) external onlyTimelock {
        Delays memory d = fixedDelays;
        adoptTerms(t, d);
        if (timelock.delay() < Bounds.upgrade(d, t.period)) revert BadDelays();
    }
}
