// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDisputes} from "../src/DisputeInterfaces.sol";

/// @notice The computation that fraudtest.Toy is, judged on L1, and the one parent whose children
/// dispute about it: it speaks for Assertions and Segments.
contract Toy {
    uint8 public immutable depth; // log2 of the steps in a segment
    uint64 private immutable PERIOD;

    constructor(uint8 depth_, uint64 period) {
        (depth, PERIOD) = (depth_, period);
    }

    function create(IDisputes d, bytes32 parent, bytes32 base, bytes32 span, uint64 created) external {
        d.create(parent, base, span, created);
    }

    function decide(IDisputes d, bytes32 parent, bytes32 base, bytes32 span) external payable {
        d.decide{value: msg.value}(parent, base, span);
    }

    function dispute(bytes32) external view returns (bytes32, uint64, uint64, bytes32) {
        return (0, 0, PERIOD, 0);
    }

    /// @dev A state is a counter and 32 bytes, and its commitment their hash.
    function next(bytes32, uint64, bytes32, uint64 index, bytes32 state, bytes calldata proof)
        external
        view
        returns (bytes32)
    {
        require(proof.length == 40 && keccak256(proof) == state);
        uint64 left = uint64(bytes8(proof));
        bytes32 data = bytes32(proof[8:]);
        uint64 steps = uint64(1) << depth;
        if ((index + 1) % steps == 0) {
            data = keccak256(abi.encodePacked(uint8(1), data));
            left = uint64(uint8(data[0])) * (steps + steps / 4) / 256;
        } else if (left != 0) {
            (left, data) = (left - 1, keccak256(abi.encodePacked(data)));
        }
        return keccak256(abi.encodePacked(left, data));
    }
}
