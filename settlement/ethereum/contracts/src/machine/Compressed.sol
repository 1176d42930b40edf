// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Opcodes} from "./Opcodes.sol";

/// @title Compressed
/// @notice Extension C for RV64: each instruction of 16 bits stands for one of 32.
library Compressed {
    /// @notice The instruction of 32 bits that one of 16 stands for, or 0, which is none, for a
    /// reserved one. A hint gives the instruction that it is a hint of.
    function expand(uint256 w) internal pure returns (uint256) {
        uint256 quadrant = w & 3;
        if (quadrant == 0) return quadrant0(w);
        return quadrant == 1 ? quadrant1(w) : quadrant2(w);
    }

    function quadrant0(uint256 w) private pure returns (uint256) {
        unchecked {
            uint256 low = (w >> 2 & 7) + 8;
            uint256 high = (w >> 7 & 7) + 8;
            uint256 f3 = w >> 13;
            if (f3 == 0) {
                uint256 imm = field(w, 12, 11, 4) | field(w, 10, 7, 6) | field(w, 6, 6, 2) | field(w, 5, 5, 3);
                return imm == 0 ? 0 : typeI(Opcodes.OP_IMM, low, 0, 2, imm); // c.addi4spn
            }
            if (f3 == 4) return 0;
            // Word accesses are those with f3 = 2 and 6, the others are of 8 bytes.
            uint256 offset =
                field(w, 12, 10, 3) | (f3 & 3 == 2 ? field(w, 6, 6, 2) | field(w, 5, 5, 6) : field(w, 6, 5, 6));
            return transfer(f3, low, high, offset);
        }
    }

    function quadrant1(uint256 w) private pure returns (uint256) {
        unchecked {
            uint256 rd = w >> 7 & 31;
            uint256 imm = immediate(w);
            uint256 f3 = w >> 13;
            if (f3 == 0) return typeI(Opcodes.OP_IMM, rd, 0, rd, imm); // c.addi
            if (f3 == 1) return rd == 0 ? 0 : typeI(Opcodes.OP_IMM_32, rd, 0, rd, imm); // c.addiw
            if (f3 == 2) return typeI(Opcodes.OP_IMM, rd, 0, 0, imm); // c.li
            if (f3 == 3) {
                if (imm == 0) return 0; // of c.addi16sp too: both immediates have the same bits
                if (rd != 2) return uint32(imm << 12) | rd << 7 | Opcodes.LUI; // c.lui
                imm = negative(w, 9) | field(w, 6, 6, 4) | field(w, 5, 5, 6) | field(w, 4, 3, 7) | field(w, 2, 2, 5);
                return typeI(Opcodes.OP_IMM, 2, 0, 2, imm); // c.addi16sp
            }
            if (f3 == 4) return arithmetic(w);
            if (f3 == 5) {
                imm = negative(w, 11) | field(w, 11, 11, 4) | field(w, 10, 9, 8) | field(w, 8, 8, 10)
                    | field(w, 7, 7, 6) | field(w, 6, 6, 7) | field(w, 5, 3, 1) | field(w, 2, 2, 5);
                return typeJ(Opcodes.JAL, 0, imm); // c.j
            }
            imm = negative(w, 8) | field(w, 11, 10, 3) | field(w, 6, 5, 6) | field(w, 4, 3, 1) | field(w, 2, 2, 5);
            return typeB(Opcodes.BRANCH, f3 - 6, (w >> 7 & 7) + 8, 0, imm); // c.beqz, c.bnez
        }
    }

    function arithmetic(uint256 w) private pure returns (uint256) {
        unchecked {
            uint256 rd = (w >> 7 & 7) + 8;
            uint256 imm = immediate(w);
            uint256 kind = w >> 10 & 3;
            if (kind == 0) return typeI(Opcodes.OP_IMM, rd, 5, rd, imm & 63); // c.srli
            if (kind == 1) return typeI(Opcodes.OP_IMM, rd, 5, rd, 0x400 | imm & 63); // c.srai
            if (kind == 2) return typeI(Opcodes.OP_IMM, rd, 7, rd, imm); // c.andi
            uint256 rs2 = (w >> 2 & 7) + 8;
            kind = w >> 5 & 3;
            if (w >> 12 & 1 == 0) {
                // c.sub, c.xor, c.or, c.and
                uint256 f3 = kind == 0 ? 0 : kind == 1 ? 4 : kind + 4;
                return typeR(Opcodes.OP, rd, f3, rd, rs2, kind == 0 ? 0x20 : 0);
            }
            // c.subw, c.addw
            return kind > 1 ? 0 : typeR(Opcodes.OP_32, rd, 0, rd, rs2, kind == 0 ? 0x20 : 0);
        }
    }

    function quadrant2(uint256 w) private pure returns (uint256) {
        unchecked {
            uint256 rd = w >> 7 & 31;
            uint256 rs2 = w >> 2 & 31;
            uint256 f3 = w >> 13;
            if (f3 == 0) return typeI(Opcodes.OP_IMM, rd, 1, rd, immediate(w) & 63); // c.slli
            if (f3 == 4) {
                uint256 link = w >> 12 & 1;
                if (rs2 != 0) return typeR(Opcodes.OP, rd, 0, link == 0 ? 0 : rd, rs2, 0); // c.mv, c.add
                return rd == 0 ? 0 : typeI(Opcodes.JALR, link, 0, rd, 0); // c.jr, c.jalr; c.ebreak
            }
            bool ofWord = f3 & 3 == 2;
            if (f3 > 4) {
                uint256 to = ofWord ? field(w, 12, 9, 2) | field(w, 8, 7, 6) : field(w, 12, 10, 3) | field(w, 9, 7, 6);
                return transfer(f3, rs2, 2, to);
            }
            if (f3 != 1 && rd == 0) return 0;
            uint256 from = field(w, 12, 12, 5)
                | (ofWord ? field(w, 6, 4, 2) | field(w, 3, 2, 6) : field(w, 6, 5, 3) | field(w, 4, 2, 6));
            return transfer(f3, rd, 2, from);
        }
    }

    /// @notice A load (f3 below 4) or store: 1 and 5 are fld and fsd, 2 and 6 lw and sw, 3 and 7 ld and sd.
    function transfer(uint256 f3, uint256 r, uint256 base, uint256 offset) private pure returns (uint256) {
        uint256 size = f3 & 3 == 2 ? 2 : 3;
        bool float = f3 & 3 == 1;
        if (f3 < 4) return typeI(float ? Opcodes.LOAD_FP : Opcodes.LOAD, r, size, base, offset);
        return typeS(float ? Opcodes.STORE_FP : Opcodes.STORE, size, base, r, offset);
    }

    function typeI(uint256 opcode, uint256 rd, uint256 f3, uint256 rs1, uint256 imm) private pure returns (uint256) {
        return (imm & 0xfff) << 20 | rs1 << 15 | f3 << 12 | rd << 7 | opcode;
    }

    function typeS(uint256 opcode, uint256 f3, uint256 rs1, uint256 rs2, uint256 imm) private pure returns (uint256) {
        return field(imm, 11, 5, 25) | rs2 << 20 | rs1 << 15 | f3 << 12 | (imm & 31) << 7 | opcode;
    }

    function typeR(uint256 opcode, uint256 rd, uint256 f3, uint256 rs1, uint256 rs2, uint256 f7)
        private
        pure
        returns (uint256)
    {
        return f7 << 25 | rs2 << 20 | rs1 << 15 | f3 << 12 | rd << 7 | opcode;
    }

    function typeB(uint256 opcode, uint256 f3, uint256 rs1, uint256 rs2, uint256 imm) private pure returns (uint256) {
        return field(imm, 12, 12, 31) | field(imm, 10, 5, 25) | rs2 << 20 | rs1 << 15 | f3 << 12 | field(imm, 4, 1, 8)
            | field(imm, 11, 11, 7) | opcode;
    }

    function typeJ(uint256 opcode, uint256 rd, uint256 imm) private pure returns (uint256) {
        uint256 bits = field(imm, 20, 20, 31) | field(imm, 10, 1, 21) | field(imm, 11, 11, 20) | field(imm, 19, 12, 12);
        return bits | rd << 7 | opcode;
    }

    /// @notice Bits hi to lo of w, moved to bit position to.
    function field(uint256 w, uint256 hi, uint256 lo, uint256 to) private pure returns (uint256) {
        unchecked {
            return (w >> lo & (1 << hi - lo + 1) - 1) << to;
        }
    }

    /// @notice The sign, which is bit 12, in all bits from position to up.
    function negative(uint256 w, uint256 to) private pure returns (uint256) {
        unchecked {
            return (0 - (w >> 12 & 1)) << to;
        }
    }

    /// @notice The immediate of six bits, sign-extended.
    function immediate(uint256 w) private pure returns (uint256) {
        return negative(w, 5) | field(w, 6, 2, 0);
    }
}
