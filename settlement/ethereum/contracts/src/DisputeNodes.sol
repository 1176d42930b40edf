// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDisputes, Node, Update} from "./DisputeInterfaces.sol";
import {Hashing} from "./Hashing.sol";
import {Nodes} from "./Nodes.sol";

/// @title DisputeNodes
/// @notice What stands in disputes: nodes, who rivals whom, and timers. A node's fields travel with
/// every call and are found again by their hash. A node takes one slot, and so does what it shares
/// with its rivals.
abstract contract DisputeNodes is IDisputes {
    using Nodes for Node;

    uint8 internal constant BISECTED = 1;
    uint8 internal constant REFINED = 2;
    uint8 internal constant PROVEN = 4;
    uint8 internal constant MARKED = 8;
    uint8 internal constant PAID = 16;

    /// A timer without bound. Assertions has no period that long.
    uint32 internal constant UNBOUNDED = type(uint32).max;
    uint256 internal constant COST_UNIT = 100 gwei;

    struct Record {
        address mover; // who bisected or proved it
        uint32 created; // L1 block, 0 if there is no such node
        uint32 stored; // timer
        uint24 cost; // of that move, in COST_UNIT
        uint8 flags;
    }

    struct Context {
        uint32 rivaled; // L1 block in which the second node came
        uint32 count; // of nodes
        uint192 tree; // names the settled root that one of them is below, or is: see treeOf
    }

    struct Refinement {
        bytes32 leaf; // span of the node that is refined
        address owner;
        uint24 cost; // in COST_UNIT
    }

    /// @inheritdoc IDisputes
    uint8 public immutable levels;
    uint64 internal immutable HEIGHTS; // 8 bits a level, the finest lowest

    mapping(bytes32 id => Record) internal records;
    mapping(bytes32 id => Context) internal contexts;
    mapping(bytes32 id => Refinement) internal refinements;

    /// @param heights of the levels, the finest first: 2 to 8 of them, together at most 63
    constructor(uint8[] memory heights) {
        uint256 n = heights.length;
        if (n < 2 || n > 8) revert BadParams();
        uint256 total;
        uint64 packed;
        for (uint256 i = 0; i < n; ++i) {
            if (heights[i] == 0) revert BadParams();
            total += heights[i];
            packed |= uint64(heights[i]) << uint64(8 * i);
        }
        if (total > 63) revert BadParams();
        levels = uint8(n);
        HEIGHTS = packed;
    }

    // Nodes.

    function rootOf(bytes32 parent, bytes32 base, bytes32 span) internal view returns (Node memory) {
        return Node(parent, levels, 0, height(levels), base, span);
    }

    /// @dev Makes a node stand, unless it does.
    function add(Node memory v, uint256 created) internal returns (bytes32 id) {
        id = v.id();
        Record storage r = records[id];
        if (r.created != 0) return id;
        r.created = uint32(created);
        Context storage c = contexts[v.context()];
        if (++c.count == 2) c.rivaled = uint32(block.number);
    }

    function known(Node calldata v) internal view returns (bytes32 id, Record memory r) {
        id = v.id();
        r = records[id];
        if (r.created == 0) revert UnknownNode(id);
    }

    function mustHaveRivals(Node calldata v, bytes32 id) internal view {
        if (contexts[v.context()].count < 2) revert NoRivals(id);
    }

    /// @dev How many siblings show a state to be the last in the base of a node at x: where x begins
    /// its tree, those of the node that the tree refines.
    function basePath(uint8 level, uint64 x) internal view returns (uint256 n) {
        for (; level < levels; ++level) {
            uint8 h = height(level);
            uint64 within = x & ((uint64(1) << h) - 1);
            if (within != 0) {
                x = within;
                break;
            }
            x >>= h;
        }
        if (x == 0) return 0;
        for (n = 1; x & 1 == 0; x >>= 1) ++n;
    }

    // Timers.

    /// @dev For how many L1 blocks a node has stood, or stood, without rivals.
    function local(Record memory r, Context memory c) internal view returns (uint256) {
        if (c.count < 2) return block.number - r.created;
        return c.rivaled > r.created ? c.rivaled - r.created : 0;
    }

    /// @dev The timer below a node with these flags, by the children that u names, if any; not ok if
    /// it has no such children.
    function timerBelow(Update calldata u, uint8 flags) internal view returns (uint256 below, bool ok) {
        if (u.left == 0 && u.right == 0) return (0, true);
        if (flags & BISECTED != 0) {
            if (Hashing.node(u.left, u.right) != u.node.span) return (0, false);
            (Node memory l, Node memory h) = u.node.halves(u.left, u.right);
            (uint256 first, uint256 second) = (timerOf(l), timerOf(h));
            return (first < second ? first : second, true);
        }
        if (flags & REFINED != 0 && u.right == 0) {
            Node memory finer = u.node.refined(height(u.node.level - 1), u.left);
            if (refinements[finer.id()].leaf == u.node.span) return (timerOf(finer), true);
        }
    }

    /// @dev What is stored; of a node without children the local timer if that is more.
    function timerOf(Node memory v) internal view returns (uint256) {
        Record memory r = records[v.id()];
        if (r.flags & (BISECTED | REFINED | PROVEN) != 0) return r.stored;
        uint256 now_ = local(r, contexts[v.context()]);
        return now_ > r.stored ? now_ : r.stored;
    }

    /// @inheritdoc IDisputes
    function update(Update[] calldata list) external {
        for (uint256 i = 0; i < list.length; ++i) {
            Update calldata u = list[i];
            bytes32 id = u.node.id();
            Record memory r = records[id];
            if (r.created == 0 || u.expected <= r.stored) continue;
            (uint256 below, bool ok) = timerBelow(u, r.flags);
            uint256 sum = local(r, contexts[u.node.context()]) + below;
            if (sum > UNBOUNDED) sum = UNBOUNDED;
            if (!ok || sum < u.expected) continue;
            r.stored = uint32(sum);
            records[id] = r;
            emit Updated(u.node.parent, id, r.stored);
        }
    }

    // Views.

    /// @inheritdoc IDisputes
    function timer(bytes32 parent, bytes32 base, bytes32 span) external view returns (uint64) {
        return records[rootOf(parent, base, span).id()].stored;
    }

    /// @inheritdoc IDisputes
    function status(Node calldata v) external view returns (Status memory s) {
        Record memory r = records[v.id()];
        if (r.created == 0) return s;
        Context memory c = contexts[v.context()];
        return Status({
            created: r.created,
            rivaled: c.rivaled,
            rivals: c.count,
            stored: r.stored,
            bisected: r.flags & BISECTED != 0,
            refined: r.flags & REFINED != 0,
            proven: r.flags & PROVEN != 0,
            marked: r.flags & MARKED != 0,
            paid: r.flags & PAID != 0,
            mover: r.mover,
            cost: r.cost * COST_UNIT
        });
    }

    /// @inheritdoc IDisputes
    function refinement(bytes32 id) external view returns (bytes32 leaf, address owner, uint256 cost) {
        Refinement memory made = refinements[id];
        return (made.leaf, made.owner, made.cost * COST_UNIT);
    }

    /// @inheritdoc IDisputes
    function height(uint8 level) public view returns (uint8) {
        return uint8(HEIGHTS >> (8 * uint64(level - 1)));
    }
}
