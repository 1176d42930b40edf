// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Atomics} from "./Atomics.sol";
import {Compressed} from "./Compressed.sol";
import {Control} from "./Control.sol";
import {Floats} from "./Floats.sol";
import {Integers} from "./Integers.sol";
import {Memory, MemoryAccess} from "./Memory.sol";
import {Opcodes} from "./Opcodes.sol";
import {State, StateLayout} from "./State.sol";

/// @title Instructions
/// @notice Every instruction but ecall: State.execute in Go.
library Instructions {
    uint256 private constant RUNNING = StateLayout.RUNNING;
    uint256 private constant ILLEGAL = StateLayout.ILLEGAL_OPCODE;
    uint256 private constant ACCESS = StateLayout.ACCESS_FAULT;

    /// @notice Executes an instruction.
    /// @param w its 32 bits, or the 16 of a compressed one
    /// @return why RUNNING, or the fault; nothing has changed then
    function execute(Memory memory m, uint256 w) internal pure returns (uint256 why) {
        unchecked {
            State s = m.state;
            uint256 pc = s.number(StateLayout.PC);
            uint256 next = pc + 4;
            if (w & 3 != 3) {
                next = pc + 2;
                w = Compressed.expand(w);
            }
            uint256 opcode = w & 0x7f;
            uint256 a = s.x(w >> 15 & 31);
            uint256 b = s.x(w >> 20 & 31);
            uint256 v; // what goes to rd
            if (opcode & ~uint256(0x28) == Opcodes.OP_IMM) {
                // OP-IMM, OP-IMM-32, OP, OP-32
                (v, why) = integer(w, opcode, a, b);
            } else if (opcode == Opcodes.LOAD) {
                (v, why) = load(m, w, a);
            } else if (opcode == Opcodes.STORE) {
                return store(m, w, a, b, next);
            } else if (opcode == Opcodes.BRANCH) {
                return branch(s, w, a, b, pc, next);
            } else if (opcode == Opcodes.LUI) {
                v = immediateU(w);
            } else if (opcode == Opcodes.AUIPC) {
                v = pc + immediateU(w);
            } else if (opcode == Opcodes.JAL) {
                v = next;
                next = pc + immediateJ(w);
            } else if (opcode == Opcodes.JALR) {
                if (w >> 12 & 7 != 0) return ILLEGAL;
                v = next;
                next = a + immediateI(w) & ~uint256(1);
            } else if (opcode == Opcodes.AMO) {
                (v, why) = Atomics.execute(m, w, a, b);
            } else if (opcode == Opcodes.SYSTEM) {
                bool ok;
                (v, ok) = Control.execute(s, w, a);
                if (!ok) return ILLEGAL;
            } else if (opcode == Opcodes.MISC_MEM) {
                // fence, fence.i: one hart and unchanging code need neither
                if (w >> 12 & 7 > 1) return ILLEGAL;
                w = 0; // no rd
            } else {
                return float(m, w, opcode, a, next);
            }
            if (why != RUNNING) return why;
            s.setX(w >> 7 & 31, v);
            s.setNumber(StateLayout.PC, next);
        }
    }

    function integer(uint256 w, uint256 opcode, uint256 a, uint256 b) private pure returns (uint256 v, uint256 why) {
        uint256 f3 = w >> 12 & 7;
        uint256 f7 = w >> 25;
        bool narrow = opcode & 0x08 != 0;
        if (opcode & 0x20 == 0) {
            // With an immediate: only of a shift do its upper bits say which, seven or six of them.
            bool shifts = f3 & 3 == 1;
            if (shifts && !narrow) f7 &= 0x7e;
            if (!shifts) f7 = 0;
            if (shifts && f7 & ~uint256(0x20) != 0) return (0, ILLEGAL);
            b = shifts ? w >> 20 & 63 : uint64(immediateI(w));
        }
        bool ok;
        (v, ok) = narrow ? Integers.op32(f3, f7, a, b) : Integers.op(f3, f7, a, b);
        if (!ok) why = ILLEGAL;
    }

    function load(Memory memory m, uint256 w, uint256 a) private pure returns (uint256 v, uint256 why) {
        unchecked {
            uint256 f3 = w >> 12 & 7;
            if (f3 == 7) return (0, ILLEGAL);
            uint256 size = 1 << (f3 & 3);
            bool ok;
            (v, ok) = m.load(uint64(a + immediateI(w)), size);
            if (!ok) return (0, ACCESS);
            if (f3 < 4) v = Integers.extend(v, size);
        }
    }

    function store(Memory memory m, uint256 w, uint256 a, uint256 b, uint256 next) private pure returns (uint256) {
        unchecked {
            uint256 f3 = w >> 12 & 7;
            if (f3 > 3) return ILLEGAL;
            if (!m.store(uint64(a + immediateS(w)), 1 << f3, b)) return ACCESS;
            m.state.setNumber(StateLayout.PC, next);
            return RUNNING;
        }
    }

    function branch(State s, uint256 w, uint256 a, uint256 b, uint256 pc, uint256 next) private pure returns (uint256) {
        unchecked {
            uint256 kind = w >> 13 & 3; // beq, none, blt, bltu; odd f3 are their opposites
            if (kind == 1) return ILLEGAL;
            bool taken = kind == 0 ? a == b : kind == 2 ? Integers.signed(a) < Integers.signed(b) : a < b;
            if (taken == (w >> 12 & 1 == 0)) next = pc + immediateB(w);
            s.setNumber(StateLayout.PC, next);
            return RUNNING;
        }
    }

    /// @notice Extensions F and D, and what is no instruction at all.
    function float(Memory memory m, uint256 w, uint256 opcode, uint256 a, uint256 next) private pure returns (uint256) {
        unchecked {
            State s = m.state;
            if (opcode == Opcodes.LOAD_FP || opcode == Opcodes.STORE_FP) {
                uint256 f3 = w >> 12 & 7;
                if (f3 != 2 && f3 != 3) return ILLEGAL;
                bool ok;
                uint256 v;
                if (opcode == Opcodes.LOAD_FP) {
                    (v, ok) = m.load(uint64(a + immediateI(w)), 1 << f3);
                    if (ok) s.setF(w >> 7 & 31, f3 == 2 ? Floats.box(v) : v);
                } else {
                    ok = m.store(uint64(a + immediateS(w)), 1 << f3, s.f(w >> 20 & 31));
                }
                if (!ok) return ACCESS;
            } else if (!Floats.execute(s, w, a)) {
                return ILLEGAL;
            }
            s.setNumber(StateLayout.PC, next);
            return RUNNING;
        }
    }

    // Immediates by format, sign-extended.

    function immediateI(uint256 w) private pure returns (uint256) {
        return uint256(signed(w) >> 20);
    }

    function immediateS(uint256 w) private pure returns (uint256) {
        return uint256(signed(w) >> 25 << 5) | w >> 7 & 31;
    }

    function immediateU(uint256 w) private pure returns (uint256) {
        return uint256(signed(w)) & ~uint256(0xfff);
    }

    function immediateB(uint256 w) private pure returns (uint256) {
        uint256 sign = uint256(signed(w) >> 31 << 12);
        return sign | (w >> 7 & 1) << 11 | (w >> 25 & 0x3f) << 5 | (w >> 8 & 15) << 1;
    }

    function immediateJ(uint256 w) private pure returns (uint256) {
        uint256 sign = uint256(signed(w) >> 31 << 20);
        return sign | (w >> 12 & 0xff) << 12 | (w >> 20 & 1) << 11 | (w >> 21 & 0x3ff) << 1;
    }

    /// @notice The 32 bits of an instruction, as a number with its sign.
    function signed(uint256 w) private pure returns (int256) {
        return int256(int32(uint32(w)));
    }
}
