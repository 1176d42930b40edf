// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Integers} from "./Integers.sol";
import {Memory, MemoryAccess} from "./Memory.sol";
import {State, StateLayout} from "./State.sol";

/// @title Atomics
/// @notice Extension A. An address is checked for its alignment first, then for whether it may be
/// loaded from, or by all but lr, stored to.
library Atomics {
    uint256 private constant LR = 2;
    uint256 private constant SC = 3;
    /// @dev A bit for each value of the upper five bits that is an instruction.
    uint256 private constant KNOWN = 0x1111111f;

    /// @param w the instruction
    /// @param addr x[rs1]
    /// @param v x[rs2]
    /// @return rd what goes to rd
    /// @return why RUNNING, or the fault; nothing has changed then
    function execute(Memory memory m, uint256 w, uint256 addr, uint256 v)
        internal
        pure
        returns (uint256 rd, uint256 why)
    {
        uint256 size = 1 << (w >> 12 & 7);
        uint256 code = w >> 27;
        if (size != 4 && size != 8 || KNOWN >> code & 1 == 0 || code == LR && w >> 20 & 31 != 0) {
            return (0, StateLayout.ILLEGAL_OPCODE);
        }
        if (addr % size != 0) return (0, StateLayout.MISALIGNED_FAULT);
        State s = m.state;
        if (code == LR) {
            (uint256 held, bool ok) = m.load(addr, size);
            if (!ok) return (0, StateLayout.ACCESS_FAULT);
            s.setOctet(StateLayout.RESERVED, 1);
            s.setNumber(StateLayout.RESERVATION, addr);
            return (Integers.extend(held, size), StateLayout.RUNNING);
        }
        if (!m.storable(addr, size)) return (0, StateLayout.ACCESS_FAULT);
        if (code == SC) {
            rd = 1;
            if (s.octet(StateLayout.RESERVED) == 1 && s.number(StateLayout.RESERVATION) == addr) {
                m.store(addr, size, v);
                rd = 0;
            }
            s.setOctet(StateLayout.RESERVED, 0);
            s.setNumber(StateLayout.RESERVATION, 0);
            return (rd, StateLayout.RUNNING);
        }
        (uint256 old,) = m.load(addr, size);
        rd = Integers.extend(old, size);
        m.store(addr, size, combine(code, rd, Integers.extend(v, size)));
    }

    /// @notice What is stored. Both numbers are sign-extended, which keeps the order of unsigned ones.
    function combine(uint256 code, uint256 old, uint256 v) private pure returns (uint256) {
        unchecked {
            if (code == 0) return old + v;
            if (code == 1) return v;
            if (code == 4) return old ^ v;
            if (code == 8) return old | v;
            if (code == 12) return old & v;
            bool less = code < 24 ? int256(old) < int256(v) : old < v;
            return less == (code & 4 == 0) ? old : v; // amomin: 16, 24; amomax: 20, 28
        }
    }
}
