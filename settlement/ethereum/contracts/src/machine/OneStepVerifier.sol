// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Instructions} from "./Instructions.sol";
import {IStepVerifier} from "./Interfaces.sol";
import {Memory, MemoryAccess} from "./Memory.sol";
import {State, StateLayout} from "./State.sol";

/// @title OneStepVerifier
/// @notice Judges a step of the machine: every instruction itself, system calls and scheduling by
/// asking the system verifier.
contract OneStepVerifier is IStepVerifier {
    /// @notice Makes the steps of system calls and of scheduling.
    IStepVerifier public immutable system;

    uint256 private constant ECALL = 0x73;

    constructor(IStepVerifier system_) {
        if (address(system_).code.length == 0) revert BadWiring();
        system = system_;
    }

    /// @inheritdoc IStepVerifier
    function step(bytes calldata witness, bytes calldata preimageProof)
        external
        view
        returns (bytes32 before, bytes32 after_)
    {
        (State s, uint256 size) = StateLayout.open(witness);
        before = s.hash();
        Memory memory m = MemoryAccess.open(s, witness, size);
        // A halted machine repeats.
        if (s.octet(StateLayout.STATUS) == StateLayout.RUNNING) {
            if (s.switches()) askSystem();
            (uint256 w, bool ok) = m.fetch();
            if (ok && w == ECALL) askSystem();
            uint256 why = ok ? Instructions.execute(m, w) : StateLayout.ACCESS_FAULT;
            if (why == StateLayout.RUNNING) s.count();
            else s.setOctet(StateLayout.STATUS, why);
        }
        m.finish();
        if (preimageProof.length > 0) revert UnexpectedPreimage();
        after_ = s.hash();
    }

    /// @notice Passes the call on and returns, or reverts with, what comes back.
    function askSystem() private view {
        address to = address(system);
        assembly ("memory-safe") {
            let p := mload(0x40)
            calldatacopy(p, 0, calldatasize())
            let ok := staticcall(gas(), to, p, calldatasize(), 0, 0)
            returndatacopy(p, 0, returndatasize())
            if ok { return(p, returndatasize()) }
            revert(p, returndatasize())
        }
    }
}
