// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice A rollup's state at one point; proof.Claim in Go. Its hash is
/// keccak256(0x12, 1, domain, stateRoot, exitRoot, number, time, l1Origin, position, accumulator).
struct Claim {
    bytes32 stateRoot;
    bytes32 exitRoot;
    uint64 number;
    uint64 time;
    uint64 l1Origin;
    uint64 position;
    bytes32 accumulator;
}

/// @notice What leaves the rollup; proof.Exit in Go.
struct Exit {
    address to;
    uint256 value;
    bytes data;
}

/// @notice An exit's place in the exit log; merkle.LogProof in Go.
struct LogProof {
    uint64 count;
    uint64 index;
    bytes32[] siblings;
    bytes32[] peaks;
}

/// @notice Delays in L1 blocks, fixed at deployment.
struct Delays {
    uint64 force; // after which a forced item is overdue
    uint64 proposer; // from an entry's posting to an honest assertion that covers it
    uint64 censorship; // C: rounds of censorship that an adversary can buy
    uint64 moves; // B: rounds that the moves and updates of a dispute take
    uint64 escape; // age of an unconfirmed entry that opens the hatch
    uint64 exitWindow; // promised to users before an upgrade
    uint64 withdrawal; // from confirmation to payment
    uint64 retention; // L1 blocks for which blobs can be had, 0 if an archive is declared
    uint64 margin; // kept free below retention
}

/// @notice What a parent assertion fixes for its children, as chosen by governance.
struct Terms {
    uint64 period; // T, the challenge period
    uint96 stake; // wei
}

/// @notice What an Inbox is deployed with.
struct InboxParams {
    address portal;
    address timelock;
    address poster; // the first one: see IInbox.poster
    uint64 forceDelay; // in L1 blocks, the same as Delays.force
    uint64 maxForced; // forced items that one call appends at most: K
    uint32 maxForcedBytes; // of one forced item, at most 65,504
    uint64 forcedGas; // rollup gas of a forced item
    uint64 forcedGasPerByte; // and of each of its bytes
    uint64 forcedGasPerBlock; // most rollup gas that one L1 block enqueues
    uint64 forcedGasTarget; // above it on average, the price rises
    uint64 minForcedPrice; // wei per rollup gas
}

/// @notice What an Assertions contract is deployed with.
struct AssertionsParams {
    address inbox;
    address portal;
    address timelock;
    bytes32 stateRoot; // of the genesis
    uint64 time; // of the genesis, Unix seconds
    uint64 l1Origin; // of the genesis
    bytes32 program; // in force from position 0
    uint64 spanDepth; // log2 of the segments in a span
    uint64 spanEntries; // most entries in one assertion: M
    Delays delays;
    Terms terms;
}

interface IInbox {
    /// kind: 1 batch, 2 forced transaction, 3 deposit. refs: da.Ref encodings, concatenated.
    event Entry(
        uint64 indexed position,
        address indexed sender,
        uint8 kind,
        uint64 index,
        uint256 value,
        bytes refs,
        bytes32 accumulator
    );
    /// The bytes behind a calldata ref; commitment is their keccak256.
    event Data(bytes32 indexed commitment, bytes data);
    event Enqueued(
        uint64 indexed index, address indexed sender, uint8 kind, uint256 value, bytes32 commitment, uint256 size, uint256 fee
    );
    event PosterSet(address poster);
    event Closed();

    error NotPoster(address sender);
    error NotPortal();
    error NotTimelock();
    error WrongBatch(uint64 expected, uint64 given); // expected: the inbox's next batch index
    error NoPayload();
    error TooManyPayloads(uint256 given, uint256 most);
    error BadSize(uint256 given, uint256 most);
    error FeeTooLow(uint256 given, uint256 want);
    error BlockFull(uint256 left, uint256 want); // forced gas of this L1 block
    error NothingOverdue();
    error InboxClosed();
    error PayoutFailed();
    error BadParams();

    function postBlobs(uint64 batch, uint64 forced, uint256 blobs) external;
    function postCalldata(uint64 batch, uint64 forced, bytes[] calldata payloads) external;
    function enqueue(bytes calldata data) external payable returns (uint64 index);
    function enqueueDeposit(address sender, bool aliased, address to, uint256 value, bytes calldata data)
        external
        payable
        returns (uint64 index);
    function force(uint64 max) external returns (uint64 appended);
    function close() external;
    function setPoster(address poster) external;

    function fee(uint256 size) external view returns (uint256);
    function count() external view returns (uint64);
    function batches() external view returns (uint64);
    function enqueued() external view returns (uint64);
    function forced() external view returns (uint64);
    function overdue() external view returns (uint64);
    function closed() external view returns (bool);
    function poster() external view returns (address);
    function accumulator(uint64 n) external view returns (bytes32);
    function blockOf(uint64 position) external view returns (uint64);
    function item(uint64 index) external view returns (bytes32 body, uint64 enqueuedAt, bool appended, uint64 position);
    function params() external view returns (InboxParams memory);
}

interface IAssertions {
    event Asserted(
        bytes32 indexed id,
        bytes32 indexed parent,
        address indexed proposer,
        bytes32 disputeId,
        bytes32 span,
        bool fault,
        Claim claim,
        uint64 end,
        bytes32 program,
        uint64 period,
        uint96 stake
    );
    event Rivaled(bytes32 indexed parent, bytes32 indexed id); // id: the first rival of parent's first child
    event Confirmed(bytes32 indexed id);
    event Reclaimed(bytes32 indexed id);
    event Claimed(address indexed account, address to, uint256 value);
    event ProgramSet(bytes32 program, uint64 from);
    event Registered(bytes32 indexed program, uint8 indexed system, bytes32 image);
    event TermsSet(uint64 period, uint96 stake);
    event Closed();

    error NotPortal();
    error NotTimelock();
    error UnknownAssertion(bytes32 id);
    error FaultHasNoChildren(bytes32 id);
    error AlreadyAsserted(bytes32 id);
    error WrongStake(uint256 given, uint256 want);
    error WrongPosition(uint64 given, uint64 want);
    error WrongAccumulator(bytes32 given, bytes32 want);
    error EntriesMissing(uint64 have, uint64 want);
    error BadPath();
    error NotPending(bytes32 id);
    error ParentNotConfirmed(bytes32 parent);
    error ChallengeOpen(uint64 timer, uint64 period);
    error TooLate(bytes32 parent); // its first child stood unrivaled for the whole period
    error Undecided(bytes32 id);
    error NothingToClaim();
    error PayoutFailed();
    error BadProgram();
    error BadDelays();
    error BadTerms();
    error BadSpan();
    error BadWiring();
    error AssertionsClosed();

    function propose(bytes32 parent, Claim calldata claim, bytes32 span, bytes32[] calldata path)
        external
        payable
        returns (bytes32 id);
    function proposeFault(bytes32 parent, bytes32 accumulator, bytes32 span, bytes32[] calldata path)
        external
        payable
        returns (bytes32 id);
    function confirm(bytes32 id) external;
    function reclaim(bytes32 id) external;
    function claim(address to) external;
    function close() external;
    function setProgram(bytes32 program, uint64 from) external;
    function register(bytes32 program, uint8 system, bytes32 image) external;
    function setTerms(Terms calldata terms) external;

    struct Assertion {
        bytes32 parent;
        bytes32 disputeId;
        bytes32 span;
        bytes32 claimHash; // zero for a fault
        address proposer;
        uint64 created; // L1 block
        uint8 status; // 0 none, 1 pending, 2 confirmed, 3 reclaimed: never decided, stake returned
        bool fault;
        bool first; // of its parent's children
        uint64 confirmed; // L1 block, 0 if not
        uint64 position; // where its claim ends
        uint64 end; // where its children end
        uint64 period; // its children's
        uint64 extended; // L1 block of its first child, 0 if it has none
        uint64 rivaled; // L1 block in which its children became rivals, 0 if they are not
        uint96 stake; // its children's, wei
        bytes32 program; // its children's
    }

    function assertion(bytes32 id) external view returns (Assertion memory);
    function timer(bytes32 id) external view returns (uint64);
    function latest() external view returns (bytes32); // confirmed
    function disputed() external view returns (bool); // the latest confirmed has rival children within their bound
    function closed() external view returns (bool);
    function claimable(address account) external view returns (uint256);
    function domain() external view returns (bytes32);
    function genesis() external view returns (bytes32);
    function delays() external view returns (Delays memory);
    function terms() external view returns (Terms memory);
    function spanDepth() external view returns (uint64);
    function spanEntries() external view returns (uint64);
    function image(bytes32 program, uint8 system) external view returns (bytes32);
    function programAt(uint64 position) external view returns (bytes32);
    function inbox() external view returns (IInbox);
    function portal() external view returns (address);
    function timelock() external view returns (ITimelock);
}

interface IPortal {
    event Deposited(uint64 indexed index, address indexed sender, address indexed to, uint256 value);
    event Withdrawn(uint64 indexed index, address indexed to, address recipient, uint256 value, bytes data);
    event EscapeOpened(bytes32 indexed id, uint64 position);
    event Escaped(bytes32 indexed account, address indexed to, address recipient, uint256 value);
    event Refunded(uint64 indexed index, address indexed to, address recipient, uint256 value);

    error NotConfirmed(bytes32 id);
    error TooEarly(uint64 from);
    error WrongClaim();
    error BadProof();
    error AlreadyPaid();
    error NotRecipient(address sender);
    error PayoutFailed();
    error ValueTooLow(uint256 given, uint256 want);
    error BadValue(uint256 value); // zero, or 2^96 and more
    error NothingDeposited(uint64 index);
    error Consumed(uint64 index);
    error HatchClosed();
    error HatchOpen();
    error NotYet();
    error BadWiring();

    function deposit(address to, uint256 value, bytes calldata data) external payable returns (uint64 index);
    function withdraw(bytes32 id, Claim calldata claim, Exit calldata exit, LogProof calldata proof, address recipient)
        external;
    function openEscape(Claim calldata confirmed) external;
    function escape(bytes calldata proof, address recipient) external;
    function refund(uint64 index, address recipient) external;

    function escapeOpen() external view returns (bool);
    function paid(bytes32 nullifier) external view returns (bool);
    function deposits(uint64 index) external view returns (address sender, uint96 value);
    function escapeRoot() external view returns (bytes32);
    function escapePosition() external view returns (uint64);
    function inbox() external view returns (IInbox);
    function assertions() external view returns (IAssertions);
    function escapeVerifier() external view returns (IEscapeVerifier);
}

/// @notice What a rollup supplies so that its accounts can leave through the hatch.
interface IEscapeVerifier {
    /// @return account names the account, once and for ever
    /// @return to whom it pays
    /// @return value in wei
    function verify(bytes32 stateRoot, bytes calldata proof)
        external
        view
        returns (bytes32 account, address to, uint256 value);
}

interface ITimelock {
    event Scheduled(bytes32 indexed id, address indexed target, bytes data, bytes32 salt, uint64 ready);
    event Executed(bytes32 indexed id);
    event Cancelled(bytes32 indexed id);
    event OwnerSet(address owner);

    error NotOwner();
    error NotSelf();
    error AlreadyScheduled(bytes32 id);
    error NotScheduled(bytes32 id);
    error NotReady(uint64 ready);
    error Expired(uint64 since);
    error CallFailed(bytes reason);
    error DelayTooShort(uint64 given, uint256 want);
    error BadWiring();

    function schedule(address target, bytes calldata data, bytes32 salt) external returns (bytes32 id);
    function execute(address target, bytes calldata data, bytes32 salt) external;
    function cancel(bytes32 id) external;
    function setOwner(address owner) external;
    function delay() external view returns (uint64);
    function owner() external view returns (address);
    function ready(bytes32 id) external view returns (uint64);
    function assertions() external view returns (IAssertions);
}
