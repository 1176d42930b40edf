// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAssertions} from "./Interfaces.sol";
import {IStepVerifier} from "./machine/Interfaces.sol";

/// @notice A claim about the states of one stretch of a computation; fraud.Node in Go.
/// docs/disputes.md defines it.
struct Node {
    bytes32 parent; // the assertion whose children are rivals
    uint8 level; // 1 is single steps, the largest the segments
    uint64 lbase; // in strides of its level, a multiple of 2^height
    uint8 height;
    bytes32 base; // commits to the states up to lbase
    bytes32 span; // root over the 2^height states that follow
}

/// @notice One node of an update.
/// @param left of a bisected node, the span of its left half; of a refined one, the span of the
/// refinement to count; zero if no child counts
/// @param right of a bisected node, the span of its right half; else zero
/// @param expected timer, L1 blocks: nothing happens if less comes out
struct Update {
    Node node;
    bytes32 left;
    bytes32 right;
    uint64 expected;
}

/// @notice One node of a refund, with the spans of its halves if it was bisected.
struct Refund {
    Node node;
    bytes32 left;
    bytes32 right;
}

/// @notice What a Disputes contract is deployed with.
struct DisputesParams {
    address assertions;
    address segments;
    uint8[] heights; // of the levels, the finest first, the last the rollup's span depth: 2 to 8 of them
    uint96[] stakes; // of a refinement to each level but the last, the finest first, wei
    uint96 tipCap; // wei a gas: more than that above the base fee is not refunded
    uint96 costCap; // wei: the most that is refunded for one move, less than 1.67 ether
    uint64 fixedGas; // added to a move's metered gas, for the transaction itself and for updates
}

/// @title IDisputes
/// @notice Decides between the children of an assertion: see Disputes.
interface IDisputes {
    /// @notice A child of `parent` joined the dispute: its root is (levels(), 0, height, base, span).
    /// @param created L1 block in which it was asserted
    event Created(bytes32 indexed parent, bytes32 indexed id, bytes32 base, bytes32 span, uint64 created);
    /// @notice The node has two halves now.
    /// @param cost wei, to be refunded to the mover if the node is right
    event Bisected(
        bytes32 indexed parent, bytes32 indexed id, bytes32 left, bytes32 right, address mover, uint256 cost
    );
    /// @notice The node has a refinement more.
    /// @param root id of the finer tree's root
    event Refined(
        bytes32 indexed parent, bytes32 indexed id, bytes32 indexed root, bytes32 span, address owner, uint256 cost
    );
    /// @notice The node's step is right: its timer has no bound.
    event Proven(bytes32 indexed parent, bytes32 indexed id, address mover, uint256 cost);
    /// @notice The node's stored timer is another.
    event Updated(bytes32 indexed parent, bytes32 indexed id, uint64 stored);
    /// @notice The root has won its tree.
    /// @param pot wei, what its rivals staked: moves in the tree are refunded out of it
    event Settled(bytes32 indexed parent, bytes32 indexed id, uint256 pot);
    /// @notice The cost of the node's move is the account's to claim.
    event Refunded(bytes32 indexed parent, bytes32 indexed id, address indexed account, uint256 value);
    event Claimed(address indexed account, address to, uint256 value);

    error NotAssertions();
    error UnknownNode(bytes32 id);
    /// Without rivals there is nothing to decide.
    error NoRivals(bytes32 id);
    /// The move is not one for nodes of this level and height.
    error WrongHeight(uint8 level, uint8 height);
    /// The halves are not those of the node.
    error WrongHalves();
    /// The siblings do not lead to the root, or are too few or too many.
    error WrongPath();
    /// The step leads to another state than the node says.
    error WrongStep(bytes32 next);
    error WrongStake(uint256 given, uint256 want);
    error NotRefined(bytes32 id);
    error NotWon(uint64 timer, uint64 period);
    /// A rival root was settled before.
    error AnotherWon(bytes32 id);
    error NothingToClaim();
    error PayoutFailed();
    error BadParams();

    /// @notice All that is known of a node; zeros if there is none.
    struct Status {
        uint64 created; // L1 block
        uint64 rivaled; // L1 block since which its context has rivals, 0 if it has none
        uint64 rivals; // nodes in its context, itself included
        uint64 stored; // timer, L1 blocks; 2^32 - 1: without bound
        bool bisected;
        bool refined;
        bool proven;
        bool marked; // it is below a settled root, or is one
        bool paid; // its move was refunded
        address mover; // who bisected or proved it
        uint256 cost; // wei, of that move
    }

    /// @notice Only for Assertions, once for each child of a parent that has several.
    /// @param base the leaf of state 0
    /// @param created L1 block in which the child was asserted
    function create(bytes32 parent, bytes32 base, bytes32 span, uint64 created) external;

    /// @notice Cuts a node with rivals and height > 0 in its two halves. For anybody, as all moves.
    function bisect(Node calldata v, bytes32 left, bytes32 right) external;

    /// @notice Opens a node with rivals, height 0 and level > 1 to the level below, with that level's
    /// stake, which comes back at once if that refinement stands.
    /// @param span root over the finer states
    /// @param path siblings, from the bottom, that show v.span to be the last leaf under it
    function refine(Node calldata v, bytes32 span, bytes32[] calldata path) external payable;

    /// @notice Proves a node with rivals, height 0 and level 1.
    /// @param state the commitment to state v.lbase
    /// @param path siblings, from the bottom, that show it to be the last in v.base
    /// @param proof of step v.lbase: see ISegments
    function prove(Node calldata v, bytes32 state, bytes32[] calldata path, bytes calldata proof) external;

    /// @notice Computes stored timers anew, in the order of the list. What does not raise one to what
    /// was expected is passed over, whatever the reason.
    function update(Update[] calldata list) external;

    /// @notice Settles the tree of a refinement that has won: its stake, and the cost of the move
    /// that made it, go to who made it.
    function settle(Node calldata root) external;

    /// @notice Only for Assertions, with the stakes of the rivals: the root of a child that was
    /// decided for is settled.
    function decide(bytes32 parent, bytes32 base, bytes32 span) external payable;

    /// @notice Refunds moves below settled roots, in the order of the list, which goes from roots
    /// down. A node that is not marked, not moved or paid already is passed over.
    function refund(Refund[] calldata list) external;

    /// @notice Pays what the caller can claim to an address of its choice.
    function claim(address to) external;

    /// @notice The stored timer of a child's root.
    function timer(bytes32 parent, bytes32 base, bytes32 span) external view returns (uint64);

    function status(Node calldata v) external view returns (Status memory);

    /// @notice What a finer tree's root is the refinement of; zeros if it is none.
    /// @return leaf the span of the node that it refines
    /// @return owner who made it
    /// @return cost wei, of that move
    function refinement(bytes32 id) external view returns (bytes32 leaf, address owner, uint256 cost);

    /// @notice What is left of the stakes against a settled root, wei.
    function pot(bytes32 id) external view returns (uint256);

    /// @notice What an account can claim, wei.
    function claimable(address account) external view returns (uint256);

    /// @notice How many levels there are: L.
    function levels() external view returns (uint8);

    /// @notice log2 of the states in a tree of that level, 1 to levels().
    function height(uint8 level) external view returns (uint8);

    /// @notice Of a refinement to that level, 1 to levels() - 1, wei.
    function stake(uint8 level) external view returns (uint96);

    function tipCap() external view returns (uint96);

    function costCap() external view returns (uint96);

    function fixedGas() external view returns (uint64);

    function assertions() external view returns (IAssertions);

    function segments() external view returns (ISegments);
}

/// @title ISegments
/// @notice What becomes of a state in one step of the whole computation: see Segments.
interface ISegments {
    error UnknownKind(uint8 kind);
    error WrongLength(uint256 given);
    /// No step of this kind has that place in its segment.
    error WrongPlace(uint64 place);
    /// The proof is of another state.
    error WrongState(bytes32 given, bytes32 want);
    /// What should be a claim's encoding is none.
    error NotAClaim();
    /// The state repeats because the computation ends there, or should but does not.
    error WrongEnd(uint64 position, uint64 end);
    error WrongImage(bytes32 given, bytes32 want);
    error BadParams();

    /// @notice The commitment to the state after step `index`, which starts from `state`. It reverts
    /// unless proof shows it; there is one result alone for which there are proofs.
    /// @param end inbox position where the dispute ends
    /// @param image of the program that runs
    /// @param proof a kind, and what docs/disputes.md ("Proof of one step") says of it
    function next(
        bytes32 disputeId, uint64 end, bytes32 image, uint64 index, bytes32 state, bytes calldata proof
    ) external view returns (bytes32);

    /// @notice log2 of the steps in a segment.
    function depth() external view returns (uint8);

    function verifier() external view returns (IStepVerifier);
}
