// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Integers
/// @notice The arithmetic of RV64I and M. Operands have 64 bits; of a result the low 64 count.
library Integers {
    /// @notice A 32-bit number, sign-extended.
    function word(uint256 v) internal pure returns (uint256) {
        return uint256(int256(int32(uint32(v))));
    }

    /// @notice A number of some bytes, sign-extended.
    function extend(uint256 v, uint256 size) internal pure returns (uint256 w) {
        assembly ("memory-safe") {
            w := signextend(sub(size, 1), v)
        }
    }

    /// @notice A 64-bit number with its sign.
    function signed(uint256 v) internal pure returns (int256) {
        return int256(int64(uint64(v)));
    }

    /// @notice Opcode OP, and OP-IMM with b the immediate.
    /// @param f7 tells add from sub and shifts of one kind from the other, and M
    /// @return v the result
    /// @return ok false if there is no such instruction
    function op(uint256 f3, uint256 f7, uint256 a, uint256 b) internal pure returns (uint256 v, bool ok) {
        unchecked {
            if (f7 == 1) return (f3 < 4 ? multiply(f3, a, b) : divide(f3, a, b), true);
            if (f7 == 0x20) {
                if (f3 == 0) return (a - b, true);
                return (uint256(signed(a) >> (b & 63)), f3 == 5);
            }
            if (f7 != 0) return (0, false);
            if (f3 == 0) v = a + b;
            else if (f3 == 1) v = a << (b & 63);
            else if (f3 == 2) v = signed(a) < signed(b) ? 1 : 0;
            else if (f3 == 3) v = a < b ? 1 : 0;
            else if (f3 == 4) v = a ^ b;
            else if (f3 == 5) v = a >> (b & 63);
            else if (f3 == 6) v = a | b;
            else v = a & b;
            return (v, true);
        }
    }

    /// @notice Opcode OP-32, and OP-IMM-32 with b the immediate.
    function op32(uint256 f3, uint256 f7, uint256 a, uint256 b) internal pure returns (uint256 v, bool ok) {
        unchecked {
            ok = true;
            if (f7 == 1) {
                if (f3 == 0) v = a * b;
                else if (f3 < 4) ok = false;
                else if (f3 & 1 == 0) v = divide(f3, uint64(word(a)), uint64(word(b)));
                else v = divide(f3, uint32(a), uint32(b));
            } else if (f7 == 0) {
                if (f3 == 0) v = a + b;
                else if (f3 == 1) v = a << (b & 31);
                else if (f3 == 5) v = uint256(uint32(a)) >> (b & 31);
                else ok = false;
            } else if (f7 == 0x20) {
                if (f3 == 0) v = a - b;
                else if (f3 == 5) v = uint256(int256(int32(uint32(a))) >> (b & 31));
                else ok = false;
            } else {
                ok = false;
            }
            v = word(v);
        }
    }

    /// @notice mul, mulh, mulhsu, mulhu.
    function multiply(uint256 f3, uint256 a, uint256 b) private pure returns (uint256) {
        unchecked {
            if (f3 == 0) return a * b;
            if (f3 == 1) return uint256(signed(a) * signed(b) >> 64);
            if (f3 == 2) return uint256(signed(a) * int256(b) >> 64);
            return a * b >> 64;
        }
    }

    /// @notice div, divu, rem, remu. What divides by zero gives all ones, and leaves the dividend.
    function divide(uint256 f3, uint256 a, uint256 b) private pure returns (uint256) {
        unchecked {
            if (b == 0) return f3 < 6 ? type(uint256).max : a;
            if (f3 == 4) return uint256(signed(a) / signed(b));
            if (f3 == 5) return a / b;
            if (f3 == 6) return uint256(signed(a) % signed(b));
            return a % b;
        }
    }
}
