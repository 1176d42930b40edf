// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Integers} from "./Integers.sol";
import {Opcodes} from "./Opcodes.sol";
import {F32, F64, Format} from "./SoftFloat.sol";
import {State, StateLayout} from "./State.sol";

/// @title Floats
/// @notice The instructions of F and D but loads and stores: which there are, which registers they
/// use, and how these hold a single.
library Floats {
    uint256 private constant BOX = 0xffffffff << 32;

    /// @notice The register that holds a single.
    function box(uint256 v) internal pure returns (uint256) {
        return BOX | v;
    }

    /// @notice The number of format f in f[i]: of what holds no single, the canonical NaN.
    function operand(State s, Format f, uint256 i) private pure returns (uint256 v) {
        v = s.f(i);
        if (!f.isDouble()) v = v >= BOX ? v ^ BOX : f.nan();
    }

    /// @notice Executes an instruction but for pc.
    /// @param x x[rs1]
    /// @return false, and nothing has changed, if there is no such instruction
    function execute(State s, uint256 w, uint256 x) internal pure returns (bool) {
        uint256 opcode = w & 0x7f;
        bool fused = opcode & ~uint256(0x0c) == Opcodes.MADD;
        if (!fused && opcode != Opcodes.OP_FP || w >> 26 & 1 == 1) return false;
        Format f = w >> 25 & 1 == 0 ? F32 : F64;
        if (!fused) {
            uint256 code = w >> 27;
            if (code == 0x1e || code == 0x1c && w >> 12 & 7 == 0) return move(s, f, w, x);
            if (code == 0x04 || code == 0x05 || code == 0x14 || code == 0x1c) return exact(s, f, w);
        }
        uint256 mode = w >> 12 & 7;
        if (mode == 7) mode = s.octet(StateLayout.FCSR) >> 5;
        if (mode > 4) return false;
        return fused ? mulAdd(s, f, w, mode) : rounded(s, f, w, x, mode);
    }

    /// @notice fmv, of bits as they are.
    function move(State s, Format f, uint256 w, uint256 x) private pure returns (bool) {
        if (w >> 20 & 31 != 0 || w >> 12 & 7 != 0) return false;
        uint256 rd = w >> 7 & 31;
        if (w >> 27 == 0x1e) {
            s.setF(rd, f.isDouble() ? x : box(uint32(x)));
        } else {
            uint256 v = s.f(w >> 15 & 31);
            s.setX(rd, f.isDouble() ? v : Integers.word(v));
        }
        return true;
    }

    /// @notice What has no rounding mode.
    function exact(State s, Format f, uint256 w) private pure returns (bool) {
        uint256 code = w >> 27;
        uint256 kind = w >> 12 & 7;
        uint256 a = operand(s, f, w >> 15 & 31);
        uint256 b = operand(s, f, w >> 20 & 31);
        uint256 v;
        uint256 flags;
        if (code == 0x1c) {
            if (kind != 1 || w >> 20 & 31 != 0) return false;
            s.setX(w >> 7 & 31, f.class(a));
            return true;
        }
        if (kind > (code == 0x05 ? 1 : 2)) return false;
        if (code == 0x14) {
            if (kind == 0) (v, flags) = f.lessOrEqual(a, b);
            else if (kind == 1) (v, flags) = f.less(a, b);
            else (v, flags) = f.equal(a, b);
            accrue(s, flags);
            s.setX(w >> 7 & 31, v);
            return true;
        }
        if (code == 0x05) {
            (v, flags) = f.pick(kind == 0, a, b); // fmin, fmax
        } else {
            // fsgnj, fsgnjn, fsgnjx
            v = a & ~f.sign() | (kind == 0 ? b : kind == 1 ? ~b : a ^ b) & f.sign();
        }
        return put(s, f, w, v, flags);
    }

    function mulAdd(State s, Format f, uint256 w, uint256 mode) private pure returns (bool) {
        uint256 a = operand(s, f, w >> 15 & 31);
        uint256 c = operand(s, f, w >> 27);
        if (w & 0x08 != 0) a ^= f.sign(); // fnmsub, fnmadd
        if (w & 0x04 != 0) c ^= f.sign(); // fmsub, fnmadd
        (uint256 v, uint256 flags) = f.mulAdd(a, operand(s, f, w >> 20 & 31), c, mode);
        return put(s, f, w, v, flags);
    }

    function rounded(State s, Format f, uint256 w, uint256 x, uint256 mode) private pure returns (bool) {
        uint256 code = w >> 27;
        uint256 rs2 = w >> 20 & 31;
        uint256 a = operand(s, f, w >> 15 & 31);
        uint256 v;
        uint256 flags;
        if (code < 4) {
            uint256 b = operand(s, f, rs2);
            if (code == 0) (v, flags) = f.add(a, b, mode);
            else if (code == 1) (v, flags) = f.add(a, b ^ f.sign(), mode);
            else if (code == 2) (v, flags) = f.mul(a, b, mode);
            else (v, flags) = f.div(a, b, mode);
        } else if (code == 0x0b) {
            if (rs2 != 0) return false;
            (v, flags) = f.sqrt(a, mode);
        } else if (code == 0x08) {
            // fcvt.s.d, fcvt.d.s: from the other format
            if (rs2 != (f.isDouble() ? 0 : 1)) return false;
            Format other = f.isDouble() ? F32 : F64;
            (v, flags) = other.convert(f, operand(s, other, w >> 15 & 31), mode);
        } else if (code == 0x18) {
            if (rs2 > 3) return false;
            return toInteger(s, f, w, a, mode);
        } else if (code == 0x1a) {
            if (rs2 > 3) return false;
            int256 i = rs2 == 0
                ? int256(int32(uint32(x)))
                : rs2 == 1 ? int256(uint256(uint32(x))) : rs2 == 2 ? Integers.signed(x) : int256(x);
            (v, flags) = f.fromInteger(i, mode);
        } else {
            return false;
        }
        return put(s, f, w, v, flags);
    }

    /// @notice fcvt to w, wu, l and lu: rs2 is 0 to 3. Of 32 bits the sign is extended, of wu too.
    function toInteger(State s, Format f, uint256 w, uint256 a, uint256 mode) private pure returns (bool) {
        unchecked {
            uint256 size = w >> 21 & 1 == 0 ? 32 : 64;
            bool unsigned = w >> 20 & 1 == 1;
            int256 end = int256(1 << (unsigned ? size : size - 1));
            (int256 v, uint256 flags) = f.toInteger(a, unsigned ? int256(0) : -end, end - 1, mode);
            accrue(s, flags);
            s.setX(w >> 7 & 31, size == 32 ? Integers.word(uint256(v)) : uint256(v));
            return true;
        }
    }

    function put(State s, Format f, uint256 w, uint256 v, uint256 flags) private pure returns (bool) {
        accrue(s, flags);
        s.setF(w >> 7 & 31, f.isDouble() ? v : box(v));
        return true;
    }

    function accrue(State s, uint256 flags) private pure {
        s.setOctet(StateLayout.FCSR, s.octet(StateLayout.FCSR) | flags);
    }
}
