// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAssertions, ITimelock} from "./Interfaces.sol";
import {Bounds} from "./Bounds.sol";

/// @title Timelock
/// @notice Governance, announced ahead: what its owner schedules, anybody can carry out after
/// `delay` L1 blocks and for as many blocks more, and everybody can see coming. The delay covers the
/// exit window that the rollup promises, on top of all the time that leaving takes.
///
/// Trusted: the owner, for whatever the target contracts allow their timelock. It holds no ether.
contract Timelock is ITimelock {
    /// @inheritdoc ITimelock
    IAssertions public immutable assertions;
    /// @inheritdoc ITimelock
    uint64 public immutable delay;
    /// @inheritdoc ITimelock
    address public owner;
    /// @inheritdoc ITimelock
    mapping(bytes32 id => uint64) public ready;

    constructor(address owner_, uint64 delay_, IAssertions assertions_) {
        if (address(assertions_.timelock()) != address(this)) revert BadWiring();
        uint256 want = Bounds.upgrade(assertions_.delays(), assertions_.terms().period);
        if (delay_ < want) revert DelayTooShort(delay_, want);
        assertions = assertions_;
        delay = delay_;
        owner = owner_;
        emit OwnerSet(owner_);
    }

    modifier onlyOwner() {
        if (msg.sender != owner) revert NotOwner();
        _;
    }

    /// @inheritdoc ITimelock
    function schedule(address target, bytes calldata data, bytes32 salt) external onlyOwner returns (bytes32 id) {
        id = idOf(target, data, salt);
        if (ready[id] != 0) revert AlreadyScheduled(id);
        uint64 from = uint64(block.number) + delay;
        ready[id] = from;
        emit Scheduled(id, target, data, salt, from);
    }

    /// @inheritdoc ITimelock
    function execute(address target, bytes calldata data, bytes32 salt) external {
        bytes32 id = idOf(target, data, salt);
        uint64 from = ready[id];
        if (from == 0) revert NotScheduled(id);
        if (block.number < from) revert NotReady(from);
        if (block.number > from + delay) revert Expired(from + delay);
        ready[id] = 0;
        emit Executed(id);
        (bool ok, bytes memory reason) = target.call(data);
        if (!ok) revert CallFailed(reason);
    }

    /// @inheritdoc ITimelock
    function cancel(bytes32 id) external onlyOwner {
        if (ready[id] == 0) revert NotScheduled(id);
        ready[id] = 0;
        emit Cancelled(id);
    }

    /// @inheritdoc ITimelock
    function setOwner(address account) external {
        if (msg.sender != address(this)) revert NotSelf();
        owner = account;
        emit OwnerSet(account);
    }

    function idOf(address target, bytes calldata data, bytes32 salt) private pure returns (bytes32) {
        return keccak256(abi.encode(target, data, salt));
    }
}
