// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {State, StateLayout} from "./State.sol";

/// @title Control
/// @notice Zicsr, on the six registers that there are.
library Control {
    uint256 private constant FFLAGS = 1;
    uint256 private constant FRM = 2;
    uint256 private constant FCSR = 3;
    uint256 private constant CYCLE = 0xc00;
    uint256 private constant TIME = 0xc01;
    uint256 private constant INSTRET = 0xc02;

    /// @param w the instruction, of opcode SYSTEM
    /// @param v x[rs1]
    /// @return old what goes to rd
    /// @return ok false, and nothing has changed, if there is no such instruction or register, or
    /// it cannot be written
    function execute(State s, uint256 w, uint256 v) internal pure returns (uint256 old, bool ok) {
        uint256 kind = w >> 12 & 3; // 1: write, 2: set, 3: clear
        uint256 rs1 = w >> 15 & 31;
        uint256 csr = w >> 20;
        if (kind == 0) return (0, false);
        bool writes = kind == 1 || rs1 != 0;
        if (csr == CYCLE || csr == INSTRET) return (s.number(StateLayout.STEP), !writes);
        if (csr == TIME) return (s.clock(), !writes);
        if (csr < FFLAGS || csr > FCSR) return (0, false);

        uint256 fcsr = s.octet(StateLayout.FCSR);
        uint256 shift = csr == FRM ? 5 : 0;
        uint256 mask = csr == FFLAGS ? 31 : csr == FRM ? 7 : 255;
        old = fcsr >> shift & mask;
        if (!writes) return (old, true);
        if (w >> 14 & 1 == 1) v = rs1; // csrrwi, csrrsi, csrrci
        if (kind == 2) v |= old;
        else if (kind == 3) v = old & ~v;
        s.setOctet(StateLayout.FCSR, fcsr & ~(mask << shift) | (v & mask) << shift);
        return (old, true);
    }
}
