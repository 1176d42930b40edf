// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDisputes} from "./DisputeInterfaces.sol";

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
    uint64 move; // d: of one move in a dispute, without censorship; of no account if there are no disputes
}

/// @notice What a parent assertion fixes for its children, as chosen by governance. Both zero where a
/// proof alone confirms.
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
    uint64 maxForced; // forced items that one call appends at most: K, at most 128
    uint32 maxForcedBytes; // of one forced item, 20 to 65,504
    uint64 forcedGas; // rollup gas of a forced item
    uint64 forcedGasPerByte; // and of each of its bytes
    uint64 forcedGasPerBlock; // most rollup gas that one L1 block enqueues
    uint64 forcedGasTarget; // above it on average, the price rises; at most half of forcedGasPerBlock,
    // and with the largest item's gas at most all of it
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
    bytes32 image; // the machine's, of that program: registered for system 1; zero if there is none
    address disputes; // which decides between rivals; zero: nothing does. Then programs need no image
    uint64 spanDepth; // log2 of the segments in a span
    uint64 spanEntries; // most entries in one assertion: M
    Delays delays;
    Terms terms;
    uint8 finality; // what confirms: see IAssertions.finality
    address verifier; // of validity proofs of that program: registered for system 2; zero if and only if
    // finality is 1
}

/// @title IInbox
/// @notice The record that the rollup derives from: see Inbox.
interface IInbox {
    /// @notice An entry was recorded. Its hash is that of derive.Entry in Go, with this event's L1
    /// block number and timestamp.
    /// @param position in the inbox, from 0
    /// @param sender the poster; or who forced the item, aliased if a contract
    /// @param kind 1 batch, 2 forced transaction, 3 deposit
    /// @param index of the batch, or of the item in the forced queue
    /// @param value wei, of a deposit
    /// @param refs da.Ref encodings, one after the other: a batch's payloads, or the item's data
    /// @param accumulator after this entry
    event Entry(
        uint64 indexed position,
        address indexed sender,
        uint8 kind,
        uint64 index,
        uint256 value,
        bytes refs,
        bytes32 accumulator
    );
    /// @notice The bytes behind a calldata ref; commitment is their keccak256.
    event Data(bytes32 indexed commitment, bytes data);
    /// @notice An item joined the forced queue; a Data event before this one holds its data.
    event Enqueued(
        uint64 indexed index,
        address indexed sender,
        uint8 kind,
        uint256 value,
        bytes32 commitment,
        uint256 size,
        uint256 fee
    );
    /// @notice Batches are taken from this account from now on.
    event PosterSet(address poster);
    /// @notice The escape hatch is open: there will be no more entries.
    event Closed();

    error NotPoster(address sender);
    error NotPortal();
    error NotTimelock();
    /// @param expected the inbox's next batch index
    error WrongBatch(uint64 expected, uint64 given);
    /// Nothing to post, an empty payload, or fewer blobs than named.
    error NoPayload();
    /// More than an entry may have, or more blobs than named.
    error TooManyPayloads(uint256 given, uint256 most);
    error BadSize(uint256 given, uint256 most);
    error FeeTooLow(uint256 given, uint256 want);
    /// @param left rollup gas that the forced queue still takes in this L1 block
    error BlockFull(uint256 left, uint256 want);
    error NothingOverdue();
    error InboxClosed();
    error PayoutFailed();
    error BadParams();

    /// @notice Records the blobs of this very transaction, all of them and in their order, as the
    /// batch with index `batch`. Only for the poster.
    /// @param batch must be batches(): a batch cannot be recorded twice
    /// @param forcedItems how many items of the forced queue to append first, overdue or not;
    /// besides, those that are overdue are appended, altogether at most params().maxForced
    /// @param blobs how many blobs the transaction carries: 1 to 64
    function postBlobs(uint64 batch, uint64 forcedItems, uint256 blobs) external;

    /// @notice Like postBlobs, for 1 to 64 payloads of at most 65,536 bytes that travel here and in
    /// Data events.
    function postCalldata(uint64 batch, uint64 forcedItems, bytes[] calldata payloads) external;

    /// @notice Puts a transaction into the forced queue, for the fee; what is sent beyond it comes
    /// back. The item's sender is msg.sender as the rollup sees it: aliased, by the addition of
    /// 0x1111000000000000000000000000000000001111, if msg.sender is not tx.origin. An account that
    /// has code by EIP-7702 and sends the transaction itself is not aliased: its key signed.
    /// @param data 1 to params().maxForcedBytes bytes
    /// @return index of the item in the queue
    function enqueue(bytes calldata data) external payable returns (uint64 index);

    /// @notice Puts a deposit into the forced queue. Only for the portal, for exactly the fee.
    /// @param byContract whether to alias sender
    function enqueueDeposit(address sender, bool byContract, address to, uint256 value, bytes calldata data)
        external
        payable
        returns (uint64 index);

    /// @notice Appends overdue items: at most `max` and at most params().maxForced of them. For
    /// anybody.
    function force(uint64 max) external returns (uint64 appended);

    /// @notice Ends the record. Only for the portal.
    function close() external;

    /// @notice Only for the timelock.
    function setPoster(address account) external;

    /// @notice The fee, in wei, of an item with that many bytes of data in the current block (of a
    /// deposit: 20 more than its depositor attaches). It is burned.
    function fee(uint256 size) external view returns (uint256);

    /// @notice How many entries there are.
    function count() external view returns (uint64);

    /// @notice The index of the next batch.
    function batches() external view returns (uint64);

    /// @notice How many items the forced queue was ever given.
    function enqueued() external view returns (uint64);

    /// @notice How many of them are entries already: always the first ones.
    function forced() external view returns (uint64);

    /// @notice How many are overdue: params().forceDelay L1 blocks or more in the queue.
    function overdue() external view returns (uint64);

    /// @notice Whether the record has ended.
    function closed() external view returns (bool);

    /// @notice Whose batches are taken.
    function poster() external view returns (address);

    /// @notice What binds the first n entries; zero for none, and beyond count().
    function accumulator(uint64 n) external view returns (bytes32);

    /// @notice The L1 block that recorded the entry; zero if there is none.
    function blockOf(uint64 position) external view returns (uint64);

    /// @notice An item of the forced queue; zeros if there is none.
    /// @return body derive.Entry.Body in Go
    /// @return enqueuedAt L1 block
    /// @return appended whether it is an entry
    /// @return position of that entry
    function item(uint64 index)
        external
        view
        returns (bytes32 body, uint64 enqueuedAt, bool appended, uint64 position);

    /// @notice What the inbox was deployed with.
    function params() external view returns (InboxParams memory);
}

/// @title IAssertions
/// @notice The claims about the rollup and their confirmation: see Assertions.
interface IAssertions {
    /// @notice Somebody asserted a claim, or a fault.
    /// @param id keccak256(0x18, parent, disputeId, span); of the genesis, of (0, 0, hash of the claim)
    /// @param claim of a fault, zero but for the accumulator
    /// @param end inbox position where its children end; this and what follows is zero for a fault. Zero
    /// too where a proof alone confirms: whoever proves chooses the end
    /// @param program which they run
    /// @param period for which their first must stand unrivaled
    /// @param stake which each of them takes, wei
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
    /// @notice The parent's children became rivals, id being the first that rivals its first child.
    event Rivaled(bytes32 indexed parent, bytes32 indexed id);
    /// @notice A proof of the assertion's claim was accepted, and so of its siblings' with that claim.
    event Proven(bytes32 indexed id);
    /// @notice Two proofs contradict each other: nothing is asserted, proven or confirmed any more.
    /// @param id of an assertion that is proven or confirmed
    /// @param claimHash of another claim over the same entries, for which a proof was accepted too
    event Contradicted(bytes32 indexed id, bytes32 claimHash);
    /// @notice The assertion is final.
    event Confirmed(bytes32 indexed id);
    /// @notice The stake of an assertion that is never confirmed was returned: see reclaim.
    event Reclaimed(bytes32 indexed id);
    event Claimed(address indexed account, address to, uint256 value);
    event ProgramSet(bytes32 program, uint64 from);
    event Registered(bytes32 indexed program, uint8 indexed system, bytes32 image);
    event TermsSet(uint64 period, uint96 stake);
    /// @notice The escape hatch is open: nothing more is asserted or confirmed.
    event Closed();

    error NotPortal();
    error NotTimelock();
    error UnknownAssertion(bytes32 id);
    error FaultHasNoChildren(bytes32 id);
    error AlreadyAsserted(bytes32 id);
    error WrongStake(uint256 given, uint256 want);
    error WrongPosition(uint64 given, uint64 want);
    /// The inbox is not what the claim says: also after a reorganization of L1.
    error WrongAccumulator(bytes32 given, bytes32 want);
    error EntriesMissing(uint64 have, uint64 want);
    /// The span's last leaf is not what is asserted.
    error BadPath();
    error NotPending(bytes32 id);
    /// Nothing can contradict it: only what was confirmed, which the genesis never was.
    error NotConfirmed(bytes32 id);
    /// The parent is not the last confirmed assertion.
    error ParentNotConfirmed(bytes32 parent);
    error ChallengeOpen(uint64 timer, uint64 period);
    /// The parent's first child stood unrivaled for the whole period, or one has won: a rival could
    /// only lose.
    error TooLate(bytes32 parent);
    /// The stake of an assertion that has not won stays, but for one without rivals when the hatch
    /// opens; so does that of one that may still be confirmed.
    error Undecided(bytes32 id);
    /// The call is not for what confirms here; or finality, disputes and verifier do not go together.
    error WrongFinality();
    /// No proof where one is needed, or not as many as claims.
    error NothingProven();
    error TooManyClaims(uint256 given, uint256 most);
    /// Its claim is proven already.
    error AlreadyProven(bytes32 id);
    /// It is the same claim.
    error NotContradicted();
    /// Two proofs contradict each other.
    error Alarmed();
    error NothingToClaim();
    error PayoutFailed();
    error BadProgram();
    error BadDelays();
    error BadTerms();
    error BadSpan();
    error BadWiring();
    error AssertionsClosed();

    struct Assertion {
        bytes32 parent;
        bytes32 disputeId; // what it and its rivals agree on
        bytes32 span;
        bytes32 claimHash; // zero for a fault
        address proposer;
        uint64 created; // L1 block
        uint8 status; // 0 none, 1 pending, 2 confirmed, 3 reclaimed: its stake returned, 4 refuted by a rival
        bool fault;
        bool first; // of its parent's children
        bool decided; // one of its children has won against rivals, or by a proof
        uint64 confirmed; // L1 block, 0 if not
        uint64 position; // where its claim ends
        uint64 end; // where its children end
        uint64 period; // its children's
        uint64 extended; // L1 block of its first child, 0 if it has none
        uint64 rivaled; // L1 block in which its children became rivals, 0 if they are not
        uint96 stake; // its children's, wei
        uint32 children; // how many it has
        bytes32 program; // its children's
        bytes32 firstChild; // id
        bool proven; // a proof of its claim was accepted
    }
    // Where a proof alone confirms, an assertion has one child at most, of which nothing is noted with
    // it: end, period, extended, rivaled, stake, children and firstChild are zero.

    /// @notice Asserts that the rollup stands at `asserted` after the entries up to the end that the
    /// parent fixed. For anybody who sends the parent's stake.
    /// @param span root over the boundaries of all segments, 2^spanDepth leaves
    /// @param path siblings of the span's last leaf, from the bottom, which must be keccak256(0x00,
    /// boundary of `asserted` at position 0)
    function propose(bytes32 parent, Claim calldata asserted, bytes32 span, bytes32[] calldata path)
        external
        payable
        returns (bytes32 id);

    /// @notice Asserts that the program goes wrong on those entries: a fault can rival, but is never
    /// confirmed and has no children.
    /// @param accumulator of the inbox at the parent's end
    function proposeFault(bytes32 parent, bytes32 accumulator, bytes32 span, bytes32[] calldata path)
        external
        payable
        returns (bytes32 id);

    /// @notice Asserts a chain of claims with their proofs, which makes them final at once. Only where a
    /// proof alone confirms (finality 2). For anybody, without a stake.
    /// @param parent the last confirmed assertion, from which the first claim goes on; each further one
    /// goes on from the one before
    /// @param claims 1 to 64; each covers at least one entry more and at most spanEntries(), and all
    /// run one program
    /// @param proofs one for each claim, all accepted by the program's verifier in one call
    /// @return id of the last
    function proposeProven(bytes32 parent, Claim[] calldata claims, bytes[] calldata proofs)
        external
        returns (bytes32 id);

    /// @notice Notes that the claim of a pending assertion, no fault, whose parent is the last confirmed
    /// one is proven. If a sibling with another claim is proven already, it raises the alarm. Only
    /// where both disputes and proofs count (finality 3 and 4). For anybody.
    function prove(bytes32 id, bytes calldata proof) external;

    /// @notice Raises the alarm: a proof is accepted for another claim than that of a confirmed
    /// assertion, over the same entries. Nothing is asserted, proven or confirmed any more, for good;
    /// what is confirmed stays payable, and the hatch opens in its time. For anybody.
    function contradict(bytes32 id, Claim calldata other, bytes calldata proof) external;

    /// @notice Makes an assertion final whose parent is the last final one and whose timer has reached
    /// the parent's period, or whose claim is proven, or both, as finality() says. Its stake becomes
    /// claimable; those of its rivals go to the disputes, to refund moves: where a proof was enough,
    /// those of rivals with other claims. For anybody.
    function confirm(bytes32 id) external;

    /// @notice Returns the stake of an assertion that is never confirmed, though not wrong: of a fault
    /// whose timer has reached the period; where a proof was enough, of what has the confirmed claim
    /// with another span; with the hatch open, or below one of those, of whatever has got as far as to
    /// be confirmed, and of what has no rivals but is no fault. Only disputes let a fault win: without
    /// them, unrivaled, it stopped the rollup. For anybody; the proposer claims it.
    function reclaim(bytes32 id) external;

    /// @notice Pays what the caller can claim to an address of its choice.
    function claim(address to) external;

    /// @notice Only for the portal.
    function close() external;

    /// @notice Schedules a program for entries from a position on which is beyond all that exist.
    /// Only for the timelock. The position is announced long before: to be chosen so far ahead that
    /// entries that others force do not pass it; the poster can fill up to it. What confirms it is
    /// registered before: its image where there are disputes, its verifier where there are proofs.
    function setProgram(bytes32 program, uint64 from) external;

    /// @notice Names what judges a program under a proof system, once and for ever: for system 1 the
    /// machine image; for system 2 the address of its IValidityVerifier, which must be there. Only for
    /// the timelock.
    function register(bytes32 program, uint8 system, bytes32 hash) external;

    /// @notice Sets what assertions made from now on fix for their children. Only for the timelock.
    function setTerms(Terms calldata t) external;

    /// @notice All that is known of an assertion; zeros if there is none.
    function assertion(bytes32 id) external view returns (Assertion memory);

    /// @notice All that paying an assertion's exits takes: the hash of its claim, and the L1 block of
    /// its confirmation, zero if it is not confirmed.
    function settled(bytes32 id) external view returns (bytes32 claimHash, uint64 confirmed);

    /// @notice For how many L1 blocks an assertion has stood, or stood, unrivaled; or what the disputes
    /// have stored of its root, if that is more.
    function timer(bytes32 id) external view returns (uint64);

    /// @notice What the children of an assertion agree on.
    /// @return disputeId keccak256(0x15, program, claim of the parent, input)
    /// @return end inbox position where they end
    /// @return period for which one must stand, L1 blocks
    /// @return image of their program's machine
    function dispute(bytes32 parent)
        external
        view
        returns (bytes32 disputeId, uint64 end, uint64 period, bytes32 image);

    /// @notice The last confirmed assertion; in the beginning the genesis.
    function latest() external view returns (bytes32);

    /// @notice Whether the last confirmed assertion has rival children that a dispute could still
    /// decide between, and has not: up to T + C + B after the second came.
    function disputed() external view returns (bool);

    /// @notice Whether the escape hatch is open.
    function closed() external view returns (bool);

    /// @notice What confirms an assertion: 1 the period, or a dispute won; 2 a proof, and nothing else
    /// is asserted; 3 a proof, or what 1 says; 4 a proof, and what 1 says.
    function finality() external view returns (uint8);

    /// @notice Whether two proofs contradicted each other.
    function alarmed() external view returns (bool);

    /// @notice What an account can claim, wei.
    function claimable(address account) external view returns (uint256);

    /// @notice keccak256(0x10, chain id, this contract, genesis).
    function domain() external view returns (bytes32);

    /// @notice keccak256(0x11, stateRoot, time, l1Origin).
    function genesis() external view returns (bytes32);

    function delays() external view returns (Delays memory);

    /// @notice What new assertions fix for their children.
    function terms() external view returns (Terms memory);

    /// @notice log2 of the segments in a span.
    function spanDepth() external view returns (uint64);

    /// @notice Most entries in one assertion: M.
    function spanEntries() external view returns (uint64);

    /// @notice What register was given, zero if nothing.
    function image(bytes32 program, uint8 system) external view returns (bytes32);

    /// @notice The program in force for the entry at a position.
    function programAt(uint64 position) external view returns (bytes32);

    function inbox() external view returns (IInbox);

    /// @notice What decides between rivals; zero if nothing does.
    function disputes() external view returns (IDisputes);

    function portal() external view returns (address);

    function timelock() external view returns (ITimelock);
}

/// @title IPortal
/// @notice The rollup's ether, in and out: see Portal.
interface IPortal {
    /// @notice A deposit joined the forced queue at that index.
    event Deposited(uint64 indexed index, address indexed sender, address indexed to, uint256 value);
    /// @notice The exit with that index in the exit log was paid; L1 does nothing with its data.
    event Withdrawn(uint64 indexed index, address indexed to, address recipient, uint256 value, bytes data);
    /// @notice The hatch is open on the state of that assertion.
    event EscapeOpened(bytes32 indexed id, uint64 position);
    event Escaped(bytes32 indexed account, address indexed to, address recipient, uint256 value);
    event Refunded(uint64 indexed index, address indexed to, address recipient, uint256 value);

    error NotConfirmed(bytes32 id);
    error TooEarly(uint64 from);
    error WrongClaim();
    error BadProof();
    error AlreadyPaid();
    error NotRecipient(address sender);
    /// The recipient refused, or there is not enough ether. It stays payable.
    error PayoutFailed();
    error ValueTooLow(uint256 given, uint256 want);
    error BadValue(uint256 value); // zero, or 2^96 and more
    error NothingDeposited(uint64 index);
    /// The deposit is part of the confirmed state.
    error Consumed(uint64 index);
    error HatchClosed();
    error HatchOpen();
    error NotYet();
    error BadWiring();

    /// @notice Locks `value` for `to` on the rollup. msg.value is that and the inbox's fee for
    /// 20 + data.length bytes; what is sent beyond comes back. The rollup sees msg.sender, aliased
    /// as IInbox.enqueue says.
    /// @return index of the item in the forced queue
    function deposit(address to, uint256 value, bytes calldata data) external payable returns (uint64 index);

    /// @notice Pays an exit that the claim of a confirmed assertion has in its exit log,
    /// delays().withdrawal L1 blocks after its confirmation or later, the hatch open or not. For
    /// anybody.
    /// @param id of the assertion, any that is confirmed
    /// @param claim its claim
    /// @param recipient exit.to, or any address if msg.sender is exit.to
    function withdraw(bytes32 id, Claim calldata claim, Exit calldata exit, LogProof calldata proof, address recipient)
        external;

    /// @notice Opens the escape hatch for good, on the state of the last confirmed assertion: once
    /// the first entry beyond it is older than delays().escape L1 blocks and no dispute can be under
    /// way. For anybody.
    /// @param confirmed the claim of the last confirmed assertion
    function openEscape(Claim calldata confirmed) external;

    /// @notice The hatch open: pays an account what it owned. For anybody, once for each account.
    /// @param proof in the form of the rollup's escape verifier
    /// @param recipient the account's owner, or any address if msg.sender is the owner
    function escape(bytes calldata proof, address recipient) external;

    /// @notice The hatch open: pays back a deposit that the confirmed state does not have.
    /// @param index in the forced queue
    /// @param recipient the depositor, or any address if msg.sender is the depositor
    function refund(uint64 index, address recipient) external;

    /// @notice Whether the hatch is open.
    function escapeOpen() external view returns (bool);

    /// @notice Whether what a nullifier stands for was paid: an exit's is keccak256(domain, index
    /// as 8 bytes), an escaped account's keccak256(domain, account).
    function paid(bytes32 nullifier) external view returns (bool);

    /// @notice A deposit by its index in the forced queue; its value is zero once refunded.
    function deposits(uint64 index) external view returns (address sender, uint96 value);

    /// @notice The state root on which the hatch opened.
    function escapeRoot() external view returns (bytes32);

    /// @notice The inbox position up to which that state goes.
    function escapePosition() external view returns (uint64);

    function inbox() external view returns (IInbox);

    function assertions() external view returns (IAssertions);

    /// @notice Zero if the rollup has none: then the hatch returns deposits and exits alone.
    function escapeVerifier() external view returns (IEscapeVerifier);
}

/// @title IEscapeVerifier
/// @notice What a rollup supplies so that its accounts can leave through the hatch. It must give one
/// account one name, and never more value in all than the portal holds for the rollup. Anybody may
/// have `to` paid, so it must be somebody on L1: for what a contract owns under its alias (see
/// IInbox.enqueue), the contract itself, never the alias.
interface IEscapeVerifier {
    /// @return account names the account, once and for ever
    /// @return to whom it pays
    /// @return value in wei
    function verify(bytes32 stateRoot, bytes calldata proof)
        external
        view
        returns (bytes32 account, address to, uint256 value);
}

/// @title ITimelock
/// @notice Governance announced ahead: see Timelock.
interface ITimelock {
    /// @param id keccak256(abi.encode(target, data, salt))
    /// @param ready first L1 block in which it can be executed
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

    /// @notice Announces a call. Only for the owner.
    function schedule(address target, bytes calldata data, bytes32 salt) external returns (bytes32 id);

    /// @notice Makes an announced call, delay() to 2 delay() L1 blocks after its announcement. For
    /// anybody, who thereby chooses the moment, and the order of calls that are ready together:
    /// what builds on another call (a program on an earlier one, or on its image) is announced once
    /// that one is made.
    function execute(address target, bytes calldata data, bytes32 salt) external;

    /// @notice Takes an announcement back. Only for the owner.
    function cancel(bytes32 id) external;

    /// @notice Hands governance over, to nobody if zero. Only for the timelock itself.
    function setOwner(address account) external;

    /// @notice In L1 blocks.
    function delay() external view returns (uint64);

    function owner() external view returns (address);

    /// @notice The first L1 block in which an announced call can be made; zero if it is not announced.
    function ready(bytes32 id) external view returns (uint64);

    function assertions() external view returns (IAssertions);
}
