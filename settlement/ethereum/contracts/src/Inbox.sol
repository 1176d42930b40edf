// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IInbox, InboxParams} from "./Interfaces.sol";
import {Hashing} from "./Hashing.sol";
import {ForcedPrice} from "./ForcedPrice.sol";

/// @title Inbox
/// @notice The one ordered record of what the rollup derives from: the poster's batches, and what
/// users force past the poster. A running hash, the accumulator, binds every entry.
///
/// Forced inclusion cannot be raced: a post does not revert because an item is overdue, it first
/// appends what is, up to `maxForced` items. Anyone may append overdue items without a post.
///
/// Data that is posted as calldata is emitted in an event besides: a transaction that carries much
/// data pays EIP-7623's floor price, under which the event costs nothing more, and anyone can read
/// it by eth_getLogs, whatever contract called.
///
/// Trusted: the timelock to name the poster, the portal to close the inbox. The poster decides only
/// what its batches say and how long, within `forceDelay`, forced items wait.
contract Inbox is IInbox {
    using ForcedPrice for ForcedPrice.State;

    uint8 private constant BATCH = 1;
    uint8 private constant TRANSACTION = 2;
    uint8 private constant DEPOSIT = 3;

    uint256 private constant MAX_REFS = 64; // derive.MaxRefs
    uint256 private constant MAX_PAYLOAD = 65536; // calldata.MaxPayload: what a dispute can be about is one preimage
    uint256 private constant MIN_FORCED_BYTES = 20; // a deposit names an account
    uint256 private constant MAX_FORCED_BYTES = 65504; // with its type and length, a preimage stays within 64 KiB

    uint256 private constant MOST_FORCED = 128; // a post that appends them stays far below 2^24 gas

    /// Added to a contract's address, so that it cannot speak for the account that has that address
    /// on the rollup.
    uint160 private constant ALIAS = uint160(0x1111000000000000000000000000000000001111);

    struct Item {
        bytes32 commitment; // keccak256 of its data
        address sender; // aliased if a contract
        uint8 kind;
        uint32 size; // of its data
        uint96 value;
        uint64 enqueuedAt; // L1 block
        uint64 place; // its position + 1, 0 until it has one
    }

    address private immutable PORTAL;
    address private immutable TIMELOCK;
    address private immutable FIRST_POSTER;
    uint64 private immutable FORCE_DELAY;
    uint64 private immutable MAX_FORCED;
    uint32 private immutable MAX_ITEM_BYTES;
    uint64 private immutable GAS_PER_ITEM;
    uint64 private immutable GAS_PER_BYTE;
    uint64 private immutable GAS_PER_BLOCK;
    uint64 private immutable GAS_TARGET;
    uint64 private immutable MIN_PRICE;

    /// @inheritdoc IInbox
    uint64 public count;
    /// @inheritdoc IInbox
    uint64 public batches;
    /// @inheritdoc IInbox
    uint64 public enqueued;
    /// @inheritdoc IInbox
    uint64 public forced;

    /// @inheritdoc IInbox
    address public poster;
    /// @inheritdoc IInbox
    bool public closed;

    ForcedPrice.State private pricing;

    /// @inheritdoc IInbox
    mapping(uint64 n => bytes32) public accumulator;
    mapping(uint64 quarter => uint256) private blocks; // of 4 positions each, 64 bits a position
    mapping(uint64 index => Item) private items;

    constructor(InboxParams memory p) {
        // An item is refused only in a block that already took more than the target, and a full block
        // took twice as much: so whoever keeps others out drives up the price.
        uint256 largest = p.forcedGas + uint256(p.forcedGasPerByte) * p.maxForcedBytes;
        if (
            p.portal == address(0) || p.timelock == address(0) || p.forceDelay == 0 || p.maxForced == 0
                || p.maxForced > MOST_FORCED || p.maxForcedBytes < MIN_FORCED_BYTES
                || p.maxForcedBytes > MAX_FORCED_BYTES || p.forcedGas == 0 || p.minForcedPrice == 0
                || p.forcedGasTarget == 0 || p.forcedGasTarget > p.forcedGasPerBlock / 2
                || p.forcedGasTarget + largest > p.forcedGasPerBlock
        ) revert BadParams();
        PORTAL = p.portal;
        TIMELOCK = p.timelock;
        FIRST_POSTER = p.poster;
        FORCE_DELAY = p.forceDelay;
        MAX_FORCED = p.maxForced;
        MAX_ITEM_BYTES = p.maxForcedBytes;
        GAS_PER_ITEM = p.forcedGas;
        GAS_PER_BYTE = p.forcedGasPerByte;
        GAS_PER_BLOCK = p.forcedGasPerBlock;
        GAS_TARGET = p.forcedGasTarget;
        MIN_PRICE = p.minForcedPrice;
        poster = p.poster;
        emit PosterSet(p.poster);
    }

    modifier whileOpen() {
        if (closed) revert InboxClosed();
        _;
    }

    // Posting.

    /// @inheritdoc IInbox
    function postBlobs(uint64 batch, uint64 forcedItems, uint256 blobs) external whileOpen {
        checkPost(batch, blobs);
        bytes memory refs;
        for (uint256 i = 0; i < blobs; ++i) {
            bytes32 hash = blobhash(i);
            if (hash == 0) revert NoPayload();
            refs = bytes.concat(refs, Hashing.blobRef(hash));
        }
        if (blobhash(blobs) != 0) revert TooManyPayloads(blobs + 1, blobs);
        post(forcedItems, refs);
    }

    /// @inheritdoc IInbox
    function postCalldata(uint64 batch, uint64 forcedItems, bytes[] calldata payloads) external whileOpen {
        checkPost(batch, payloads.length);
        bytes memory refs;
        for (uint256 i = 0; i < payloads.length; ++i) {
            uint256 size = payloads[i].length;
            if (size == 0) revert NoPayload();
            if (size > MAX_PAYLOAD) revert BadSize(size, MAX_PAYLOAD);
            bytes32 commitment = keccak256(payloads[i]);
            emit Data(commitment, payloads[i]);
            refs = bytes.concat(refs, Hashing.calldataRef(uint32(size), commitment));
        }
        post(forcedItems, refs);
    }

    function checkPost(uint64 batch, uint256 payloads) private view {
        if (msg.sender != poster) revert NotPoster(msg.sender);
        if (batch != batches) revert WrongBatch(batches, batch);
        if (payloads == 0) revert NoPayload();
        if (payloads > MAX_REFS) revert TooManyPayloads(payloads, MAX_REFS);
    }

    function post(uint64 forcedItems, bytes memory refs) private {
        appendForced(forcedItems, MAX_FORCED);
        append(BATCH, msg.sender, batches++, 0, refs);
    }

    // The forced queue.

    /// @inheritdoc IInbox
    function enqueue(bytes calldata data) external payable whileOpen returns (uint64 index) {
        address sender = msg.sender == tx.origin ? msg.sender : aliased(msg.sender);
        uint256 paid;
        (index, paid) = push(TRANSACTION, sender, 0, data);
        if (msg.value > paid) {
            (bool ok,) = msg.sender.call{value: msg.value - paid}("");
            if (!ok) revert PayoutFailed();
        }
    }

    /// @inheritdoc IInbox
    function enqueueDeposit(address sender, bool byContract, address to, uint256 value, bytes calldata data)
        external
        payable
        whileOpen
        returns (uint64 index)
    {
        if (msg.sender != PORTAL) revert NotPortal();
        uint256 paid;
        (index, paid) = push(DEPOSIT, byContract ? aliased(sender) : sender, uint96(value), abi.encodePacked(to, data));
        if (msg.value != paid) revert FeeTooLow(msg.value, paid);
    }

    /// @dev Burns the fee, which msg.value covers.
    function push(uint8 kind, address sender, uint96 value, bytes memory data)
        private
        returns (uint64 index, uint256 paid)
    {
        if (data.length == 0 || data.length > MAX_ITEM_BYTES) revert BadSize(data.length, MAX_ITEM_BYTES);
        uint256 gasWanted = itemGas(data.length);
        ForcedPrice.State memory p = pricing.next(GAS_TARGET);
        uint256 gasLeft = GAS_PER_BLOCK - p.used;
        if (gasWanted > gasLeft) revert BlockFull(gasLeft, gasWanted);
        paid = gasWanted * p.price(GAS_TARGET, MIN_PRICE);
        if (msg.value < paid) revert FeeTooLow(msg.value, paid);
        p.used += uint64(gasWanted);
        pricing = p;

        index = enqueued++;
        bytes32 commitment = keccak256(data);
        items[index] = Item(commitment, sender, kind, uint32(data.length), value, uint64(block.number), 0);
        emit Data(commitment, data);
        emit Enqueued(index, sender, kind, value, commitment, data.length, paid);
        (bool ok,) = address(0).call{value: paid}("");
        if (!ok) revert PayoutFailed();
    }

    /// @inheritdoc IInbox
    function force(uint64 max) external whileOpen returns (uint64 appended) {
        appended = appendForced(0, max < MAX_FORCED ? max : MAX_FORCED);
        if (appended == 0) revert NothingOverdue();
    }

    /// @dev Appends from the queue's front at most `most` items: the first `wanted` ones, and those
    /// that are overdue.
    function appendForced(uint64 wanted, uint64 most) private returns (uint64 appended) {
        for (; appended < most && forced < enqueued; ++appended) {
            Item storage it = items[forced];
            if (appended >= wanted && !isOverdue(it)) break;
            it.place = count + 1;
            append(it.kind, it.sender, forced++, it.value, Hashing.calldataRef(it.size, it.commitment));
        }
    }

    function isOverdue(Item storage it) private view returns (bool) {
        return block.number >= uint256(it.enqueuedAt) + FORCE_DELAY;
    }

    // The record.

    function append(uint8 kind, address sender, uint64 index, uint256 value, bytes memory refs) private {
        uint64 position = count++;
        bytes32 hash = Hashing.entry(
            Hashing.body(kind, sender, value, refs), uint64(block.number), uint64(block.timestamp), index
        );
        bytes32 acc = Hashing.accumulate(accumulator[position], hash);
        accumulator[position + 1] = acc;
        blocks[position >> 2] |= block.number << (64 * (position & 3));
        emit Entry(position, sender, kind, index, value, refs, acc);
    }

    // Others' decisions.

    /// @inheritdoc IInbox
    function close() external {
        if (msg.sender != PORTAL) revert NotPortal();
        closed = true;
        emit Closed();
    }

    /// @inheritdoc IInbox
    function setPoster(address account) external {
        if (msg.sender != TIMELOCK) revert NotTimelock();
        poster = account;
        emit PosterSet(account);
    }

    // Views.

    /// @inheritdoc IInbox
    function fee(uint256 size) external view returns (uint256) {
        if (size == 0 || size > MAX_ITEM_BYTES) revert BadSize(size, MAX_ITEM_BYTES);
        return itemGas(size) * pricing.next(GAS_TARGET).price(GAS_TARGET, MIN_PRICE);
    }

    /// @inheritdoc IInbox
    function overdue() external view returns (uint64) {
        // Items are in the order of their blocks: search for the first that is not overdue.
        uint64 low = forced;
        uint64 high = enqueued;
        while (low < high) {
            uint64 mid = low + (high - low) / 2;
            if (isOverdue(items[mid])) low = mid + 1;
            else high = mid;
        }
        return low - forced;
    }

    /// @inheritdoc IInbox
    function blockOf(uint64 position) external view returns (uint64) {
        return uint64(blocks[position >> 2] >> (64 * (position & 3)));
    }

    /// @inheritdoc IInbox
    function item(uint64 index)
        external
        view
        returns (bytes32 body, uint64 enqueuedAt, bool appended, uint64 position)
    {
        Item storage it = items[index];
        if (it.enqueuedAt == 0) return (0, 0, false, 0);
        body = Hashing.body(it.kind, it.sender, it.value, Hashing.calldataRef(it.size, it.commitment));
        appended = it.place != 0;
        return (body, it.enqueuedAt, appended, appended ? it.place - 1 : 0);
    }

    /// @inheritdoc IInbox
    function params() external view returns (InboxParams memory) {
        return InboxParams({
            portal: PORTAL,
            timelock: TIMELOCK,
            poster: FIRST_POSTER,
            forceDelay: FORCE_DELAY,
            maxForced: MAX_FORCED,
            maxForcedBytes: MAX_ITEM_BYTES,
            forcedGas: GAS_PER_ITEM,
            forcedGasPerByte: GAS_PER_BYTE,
            forcedGasPerBlock: GAS_PER_BLOCK,
            forcedGasTarget: GAS_TARGET,
            minForcedPrice: MIN_PRICE
        });
    }

    function itemGas(uint256 size) private view returns (uint256) {
        return GAS_PER_ITEM + uint256(GAS_PER_BYTE) * size;
    }

    function aliased(address account) private pure returns (address) {
        unchecked {
            return address(uint160(account) + ALIAS);
        }
    }
}
