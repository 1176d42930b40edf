// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {DisputesParams, IDisputes, ISegments, Node, Refund} from "./DisputeInterfaces.sol";
import {DisputeNodes} from "./DisputeNodes.sol";
import {IAssertions} from "./Interfaces.sol";
import {Hashing} from "./Hashing.sol";
import {Nodes} from "./Nodes.sol";

/// @title Disputes
/// @notice Decides between the children of an assertion, as docs/disputes.md says: each is the root
/// of a tree over the states of one computation; rivals are halved, opened to a finer level and at
/// last proven by one step, by anybody; and a root that stood long enough without an answer wins.
///
/// Nothing here has an owner, a clock but the block number, or a loop but over what a call brings.
/// Moves go on when the escape hatch is open, so that stakes find their owners.
///
/// Trusted: Assertions, for which children there are and what they agree on; Segments, for one step.
contract Disputes is DisputeNodes {
    using Nodes for Node;

    /// @inheritdoc IDisputes
    IAssertions public immutable assertions;
    /// @inheritdoc IDisputes
    ISegments public immutable segments;
    /// @inheritdoc IDisputes
    uint96 public immutable tipCap;
    /// @inheritdoc IDisputes
    uint96 public immutable costCap;
    /// @inheritdoc IDisputes
    uint64 public immutable fixedGas;

    /// @inheritdoc IDisputes
    mapping(uint8 level => uint96) public stake;
    /// @inheritdoc IDisputes
    mapping(address account => uint256) public claimable;

    mapping(uint192 tree => uint256) private pots;

    constructor(DisputesParams memory p) DisputeNodes(p.heights) {
        if (p.stakes.length != levels - 1 || p.costCap > COST_UNIT * type(uint24).max) revert BadParams();
        uint256 depth;
        for (uint8 level = 1; level < levels; ++level) {
            if (p.stakes[level - 1] == 0) revert BadParams();
            stake[level] = p.stakes[level - 1];
            depth += height(level);
        }
        assertions = IAssertions(p.assertions);
        segments = ISegments(p.segments);
        if (segments.depth() != depth) revert BadParams();
        (tipCap, costCap, fixedGas) = (p.tipCap, p.costCap, p.fixedGas);
    }

    modifier onlyAssertions() {
        if (msg.sender != address(assertions)) revert NotAssertions();
        _;
    }

    // Moves.

    /// @inheritdoc IDisputes
    function create(bytes32 parent, bytes32 base, bytes32 span, uint64 created) external onlyAssertions {
        bytes32 id = add(rootOf(parent, base, span), created);
        emit Created(parent, id, base, span, created);
    }

    /// @inheritdoc IDisputes
    function bisect(Node calldata v, bytes32 left, bytes32 right) external {
        uint256 gasBefore = gasleft();
        (bytes32 id, Record memory r) = known(v);
        if (r.flags & BISECTED != 0) return;
        if (v.height == 0) revert WrongHeight(v.level, v.height);
        mustHaveRivals(v, id);
        if (Hashing.node(left, right) != v.span) revert WrongHalves();
        (Node memory l, Node memory h) = v.halves(left, right);
        add(l, block.number);
        add(h, block.number);
        r.flags |= BISECTED;
        moved(id, r, gasBefore);
        emit Bisected(v.parent, id, left, right, msg.sender, r.cost * COST_UNIT);
    }

    /// @inheritdoc IDisputes
    function refine(Node calldata v, bytes32 span, bytes32[] calldata path) external payable {
        uint256 gasBefore = gasleft();
        (bytes32 id, Record memory r) = known(v);
        if (v.height != 0 || v.level == 1) revert WrongHeight(v.level, v.height);
        uint8 level = v.level - 1;
        Node memory finer = v.refined(height(level), span);
        bytes32 root = finer.id();
        if (refinements[root].owner != address(0)) {
            if (msg.value != 0) send(msg.sender, msg.value);
            return;
        }
        mustHaveRivals(v, id);
        if (msg.value != stake[level]) revert WrongStake(msg.value, stake[level]);
        if (path.length != finer.height || Nodes.climb(v.span, path) != span) revert WrongPath();
        add(finer, block.number);
        if (r.flags & REFINED == 0) {
            r.flags |= REFINED;
            records[id] = r;
        }
        uint24 cost = costSince(gasBefore);
        refinements[root] = Refinement(v.span, msg.sender, cost);
        emit Refined(v.parent, id, root, span, msg.sender, cost * COST_UNIT);
    }

    /// @inheritdoc IDisputes
    function prove(Node calldata v, bytes32 state, bytes32[] calldata path, bytes calldata proof) external {
        uint256 gasBefore = gasleft();
        (bytes32 id, Record memory r) = known(v);
        if (r.flags & PROVEN != 0) return;
        if (v.height != 0 || v.level != 1) revert WrongHeight(v.level, v.height);
        mustHaveRivals(v, id);
        if (path.length != basePath(v.level, v.lbase) || Nodes.climb(Hashing.leaf(state), path) != v.base) {
            revert WrongPath();
        }
        bytes32 next = step(v.parent, v.lbase, state, proof);
        if (Hashing.leaf(next) != v.span) revert WrongStep(next);
        r.flags |= PROVEN;
        r.stored = UNBOUNDED;
        moved(id, r, gasBefore);
        emit Proven(v.parent, id, msg.sender, r.cost * COST_UNIT);
    }

    function step(bytes32 parent, uint64 index, bytes32 state, bytes calldata proof) private view returns (bytes32) {
        (bytes32 disputeId, uint64 end,, bytes32 image) = assertions.dispute(parent);
        return segments.next(disputeId, end, image, index, state, proof);
    }

    /// @dev Notes whose move it was.
    function moved(bytes32 id, Record memory r, uint256 gasBefore) private {
        (r.mover, r.cost) = (msg.sender, costSince(gasBefore));
        records[id] = r;
    }

    // Money.

    /// @inheritdoc IDisputes
    function settle(Node calldata root) external {
        (bytes32 id, Record memory r) = known(root);
        Refinement memory made = refinements[id];
        if (made.owner == address(0)) revert NotRefined(id);
        if (r.flags & MARKED != 0) return;
        (,, uint64 period,) = assertions.dispute(root.parent);
        if (r.stored < period) revert NotWon(r.stored, period);
        // Where nobody honest plays two rivals may get that far: the stakes are there once.
        Context storage c = contexts[root.context()];
        if (c.tree != 0) revert AnotherWon(id);
        uint256 staked = stake[root.level];
        crown(root, id, (c.count - 1) * staked);
        claimable[made.owner] += staked;
        pay(root.parent, id, treeOf(id), made.owner, made.cost);
    }

    /// @inheritdoc IDisputes
    function decide(bytes32 parent, bytes32 base, bytes32 span) external payable onlyAssertions {
        Node memory root = rootOf(parent, base, span);
        crown(root, root.id(), msg.value);
    }

    /// @inheritdoc IDisputes
    function refund(Refund[] calldata list) external {
        for (uint256 i = 0; i < list.length; ++i) {
            Node memory v = list[i].node;
            bytes32 id = v.id();
            Record memory r = records[id];
            if (r.flags & MARKED == 0 || r.flags & PAID != 0 || r.flags & (BISECTED | PROVEN) == 0) continue;
            uint192 tree = contexts[v.context()].tree;
            if (r.flags & BISECTED != 0) {
                if (Hashing.node(list[i].left, list[i].right) != v.span) continue;
                (Node memory l, Node memory h) = v.halves(list[i].left, list[i].right);
                mark(l, l.id(), tree);
                mark(h, h.id(), tree);
            }
            records[id].flags |= PAID;
            pay(v.parent, id, tree, r.mover, r.cost);
        }
    }

    /// @inheritdoc IDisputes
    function claim(address to) external {
        uint256 value = claimable[msg.sender];
        if (value == 0) revert NothingToClaim();
        claimable[msg.sender] = 0;
        emit Claimed(msg.sender, to, value);
        send(to, value);
    }

    function send(address to, uint256 value) private {
        (bool ok,) = to.call{value: value}("");
        if (!ok) revert PayoutFailed();
    }

    /// @dev The root wins the stakes of its rivals, as much as `value`.
    function crown(Node memory root, bytes32 id, uint256 value) private {
        mark(root, id, treeOf(id));
        pots[treeOf(id)] = value;
        emit Settled(root.parent, id, value);
    }

    /// @dev A marked node is told from its rivals by its flag, and its tree from others by what is
    /// noted with its context: of one context, one tree alone has a node.
    function mark(Node memory v, bytes32 id, uint192 tree) private {
        records[id].flags |= MARKED;
        contexts[v.context()].tree = tree;
    }

    function pay(bytes32 parent, bytes32 id, uint192 tree, address account, uint24 cost) private {
        uint256 value = cost * COST_UNIT;
        uint256 left = pots[tree];
        if (value > left) value = left;
        pots[tree] = left - value;
        claimable[account] += value;
        emit Refunded(parent, id, account, value);
    }

    /// @dev 192 bits of a root's id are still too many to find another with the same.
    function treeOf(bytes32 id) private pure returns (uint192) {
        return uint192(uint256(id));
    }

    /// @dev What a move cost that began with that much gas, in COST_UNIT. It is rounded up: where gas
    /// is cheap, what is dropped would be a good part.
    function costSince(uint256 gasBefore) private view returns (uint24) {
        uint256 price = block.basefee + tipCap;
        if (tx.gasprice < price) price = tx.gasprice;
        uint256 cost = (gasBefore - gasleft() + fixedGas) * price;
        if (cost > costCap) cost = costCap;
        return uint24((cost + COST_UNIT - 1) / COST_UNIT);
    }

    /// @inheritdoc IDisputes
    function pot(bytes32 id) external view returns (uint256) {
        return pots[treeOf(id)];
    }
}
