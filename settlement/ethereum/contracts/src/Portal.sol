// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {
    Claim, Delays, Exit, IAssertions, IEscapeVerifier, IInbox, IPortal, LogProof
} from "./Interfaces.sol";
import {ExitLog} from "./ExitLog.sol";
import {Hashing} from "./Hashing.sol";

/// @title Portal
/// @notice Holds the rollup's ether: takes deposits, pays exits that a confirmed claim proves, and,
/// once the rollup has stopped settling, lets everybody leave.
///
/// Every payment goes to the one who is owed, or where that one asks when calling in person; a
/// payment that fails reverts, and so stays payable. Nothing is paid twice: an exit is known by its
/// index in the rollup's one exit log, an account by its name, a deposit by its index in the queue.
///
/// Trusted: Assertions for what is confirmed, Inbox for what was recorded, and the escape verifier,
/// which the rollup supplies, for what its accounts own. There is no owner and no way to upgrade.
contract Portal is IPortal {
    /// @inheritdoc IPortal
    IInbox public immutable inbox;
    /// @inheritdoc IPortal
    IAssertions public immutable assertions;
    /// @inheritdoc IPortal
    IEscapeVerifier public immutable escapeVerifier;

    bytes32 private immutable DOMAIN;
    uint64 private immutable WITHDRAWAL_DELAY;
    uint64 private immutable ESCAPE_DELAY;

    struct Deposit {
        address sender; // not aliased
        uint96 value; // 0 when refunded
    }

    /// @inheritdoc IPortal
    bool public escapeOpen;
    /// @inheritdoc IPortal
    uint64 public escapePosition;
    /// @inheritdoc IPortal
    bytes32 public escapeRoot;

    /// @inheritdoc IPortal
    mapping(bytes32 nullifier => bool) public paid;
    /// @inheritdoc IPortal
    mapping(uint64 index => Deposit) public deposits;

    constructor(IInbox inbox_, IAssertions assertions_, IEscapeVerifier escapeVerifier_) {
        if (
            inbox_.params().portal != address(this) || assertions_.portal() != address(this)
                || address(assertions_.inbox()) != address(inbox_)
                || (address(escapeVerifier_) != address(0) && address(escapeVerifier_).code.length == 0)
        ) revert BadWiring();
        inbox = inbox_;
        assertions = assertions_;
        escapeVerifier = escapeVerifier_;
        DOMAIN = assertions_.domain();
        Delays memory delays = assertions_.delays();
        WITHDRAWAL_DELAY = delays.withdrawal;
        ESCAPE_DELAY = delays.escape;
    }

    // In.

    /// @inheritdoc IPortal
    function deposit(address to, uint256 value, bytes calldata data) external payable returns (uint64 index) {
        if (value == 0 || value > type(uint96).max) revert BadValue(value);
        uint256 fee = inbox.fee(20 + data.length);
        if (msg.value < value + fee) revert ValueTooLow(msg.value, value + fee);
        index = inbox.enqueueDeposit{value: fee}(msg.sender, msg.sender != tx.origin, to, value, data);
        deposits[index] = Deposit(msg.sender, uint96(value));
        emit Deposited(index, msg.sender, to, value);
        if (msg.value > value + fee) pay(msg.sender, msg.value - value - fee);
    }

    // Out.

    /// @inheritdoc IPortal
    function withdraw(bytes32 id, Claim calldata claim, Exit calldata exit, LogProof calldata proof, address recipient)
        external
    {
        (bytes32 claimHash, uint64 confirmed) = assertions.settled(id);
        if (confirmed == 0) revert NotConfirmed(id);
        if (block.number < confirmed + WITHDRAWAL_DELAY) revert TooEarly(confirmed + WITHDRAWAL_DELAY);
        if (Hashing.claim(DOMAIN, claim) != claimHash) revert WrongClaim();
        bytes32 leaf = Hashing.exitLeaf(exit.to, exit.value, keccak256(exit.data));
        if (!ExitLog.verify(claim.exitRoot, leaf, proof)) revert BadProof();
        spend(Hashing.exitNullifier(DOMAIN, proof.index));
        emit Withdrawn(proof.index, exit.to, recipient, exit.value, exit.data);
        payOwed(exit.to, recipient, exit.value);
    }

    // The escape hatch.

    /// @inheritdoc IPortal
    function openEscape(Claim calldata confirmed) external {
        if (escapeOpen) revert HatchOpen();
        bytes32 id = assertions.latest();
        (bytes32 claimHash,) = assertions.settled(id);
        if (Hashing.claim(DOMAIN, confirmed) != claimHash) revert WrongClaim();
        uint64 position = confirmed.position;
        if (inbox.count() <= position || assertions.disputed()) revert NotYet();
        if (block.number <= inbox.blockOf(position) + ESCAPE_DELAY) revert NotYet();
        (escapeOpen, escapePosition, escapeRoot) = (true, position, confirmed.stateRoot);
        emit EscapeOpened(id, position);
        inbox.close();
        assertions.close();
    }

    /// @inheritdoc IPortal
    function escape(bytes calldata proof, address recipient) external {
        if (!escapeOpen || address(escapeVerifier) == address(0)) revert HatchClosed();
        (bytes32 account, address to, uint256 value) = escapeVerifier.verify(escapeRoot, proof);
        spend(Hashing.escapeNullifier(DOMAIN, account));
        emit Escaped(account, to, recipient, value);
        payOwed(to, recipient, value);
    }

    /// @inheritdoc IPortal
    function refund(uint64 index, address recipient) external {
        if (!escapeOpen) revert HatchClosed();
        Deposit memory d = deposits[index];
        if (d.sender == address(0)) revert NothingDeposited(index);
        if (d.value == 0) revert AlreadyPaid();
        (,, bool appended, uint64 position) = inbox.item(index);
        if (appended && position < escapePosition) revert Consumed(index);
        deposits[index].value = 0;
        emit Refunded(index, d.sender, recipient, d.value);
        payOwed(d.sender, recipient, d.value);
    }

    /// @dev Before any payment, so that a recipient who calls back finds it done.
    function spend(bytes32 nullifier) private {
        if (paid[nullifier]) revert AlreadyPaid();
        paid[nullifier] = true;
    }

    /// @dev Pays what `to` is owed: to `to`, or wherever `to` itself asks.
    function payOwed(address to, address recipient, uint256 value) private {
        if (recipient != to && msg.sender != to) revert NotRecipient(msg.sender);
        pay(recipient, value);
    }

    function pay(address to, uint256 value) private {
        (bool ok,) = to.call{value: value}("");
        if (!ok) revert PayoutFailed();
    }
}
