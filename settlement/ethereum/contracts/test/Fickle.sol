// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What stands at a verifier's address and is none: it refuses, with a word or a megabyte of
/// them, burns all gas, or tries to change what it is asked about.
contract Fickle {
    enum Mood {
        Refuse,
        BurnGas,
        Bombard,
        CallBack
    }

    bytes32 public key;
    Mood public mood;
    address public target;
    bytes public data;

    constructor(bytes32 key_) {
        key = key_;
    }

    function set(Mood mood_, address target_, bytes calldata data_) external {
        (mood, target, data) = (mood_, target_, data_);
    }

    fallback() external {
        if (mood == Mood.BurnGas) while (true) {}
        if (mood == Mood.Bombard) {
            assembly ("memory-safe") {
                revert(0, 1000000)
            }
        }
        if (mood == Mood.CallBack) {
            (bool ok, bytes memory result) = target.call(data);
            if (!ok) {
                assembly ("memory-safe") {
                    revert(add(result, 32), mload(result))
                }
            }
            return;
        }
        revert();
    }
}
