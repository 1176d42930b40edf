// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice An account that does, when it is paid, whatever it was told to: nothing, revert, burn all
/// gas, return a megabyte, or call back.
contract Payee {
    enum Mood {
        Take,
        Refuse,
        BurnGas,
        Bomb,
        CallBack
    }

    Mood public mood;
    address public target;
    bytes public data;
    uint256 public attempts; // of calling back
    uint256 public successes;

    function set(Mood mood_, address target_, bytes calldata data_) external {
        (mood, target, data) = (mood_, target_, data_);
    }

    /// @notice Makes a call of its own, so that it can deposit, enqueue, withdraw and claim.
    function run(address to, bytes calldata call_) external payable returns (bytes memory) {
        (bool ok, bytes memory result) = to.call{value: msg.value}(call_);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(result, 32), mload(result))
            }
        }
        return result;
    }

    receive() external payable {
        if (mood == Mood.Refuse) revert("no");
        if (mood == Mood.BurnGas) while (true) {}
        if (mood == Mood.Bomb) {
            assembly ("memory-safe") {
                return(0, 1000000)
            }
        }
        if (mood == Mood.CallBack) {
            ++attempts;
            (bool ok,) = target.call(data);
            if (ok) ++successes;
        }
    }
}
