// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice One of IEEE 754's binary formats, by how many bits of a fraction it stores. Its numbers
/// are passed as their bits in the low end of a word.
type Format is uint256;

Format constant F32 = Format.wrap(23);
Format constant F64 = Format.wrap(52);

using SoftFloat for Format global;

/// @title SoftFloat
/// @notice The arithmetic of F and D: internal/softfloat in Go, by docs/machine.md, "Floating point".
/// @dev A finite number is taken apart into its sign, a mantissa m and the exponent e of the value
/// m * 2^e. A mantissa of an operand has 53 bits at most, of a product 106; so words of 256 bits hold
/// what is exact, or enough of it and whether anything else is left ("sticky", the lowest bit).
/// Every operation returns its result and the flags that it raises.
library SoftFloat {
    // Rounding modes, as frm has them.
    uint256 private constant NEAREST_EVEN = 0;
    uint256 private constant TO_ZERO = 1;
    uint256 private constant DOWN = 2;
    uint256 private constant UP = 3;
    uint256 private constant NEAREST_AWAY = 4;

    // Flags, as fflags has them.
    uint256 private constant INEXACT = 1;
    uint256 private constant UNDERFLOW = 2;
    uint256 private constant OVERFLOW = 4;
    uint256 private constant DIV_BY_ZERO = 8;
    uint256 private constant INVALID = 16;

    function isDouble(Format f) internal pure returns (bool) {
        return Format.unwrap(f) == 52;
    }

    /// @notice The bit that is the sign.
    function sign(Format f) internal pure returns (uint256) {
        return f.isDouble() ? 1 << 63 : 1 << 31;
    }

    function infinity(Format f) private pure returns (uint256) {
        return f.isDouble() ? 0x7ff << 52 : 0xff << 23;
    }

    function bias(Format f) private pure returns (int256) {
        return f.isDouble() ? int256(1023) : int256(127);
    }

    function quiet(Format f) private pure returns (uint256) {
        return f.isDouble() ? 1 << 51 : 1 << 22;
    }

    /// @notice The canonical NaN.
    function nan(Format f) internal pure returns (uint256) {
        return f.isDouble() ? 0xfff << 51 : 0x1ff << 22;
    }

    function magnitude(Format f, uint256 a) private pure returns (uint256) {
        return a & ~f.sign();
    }

    function isNegative(Format f, uint256 a) private pure returns (bool) {
        return a & f.sign() != 0;
    }

    function isNaN(Format f, uint256 a) private pure returns (bool) {
        return magnitude(f, a) > infinity(f);
    }

    function isSignaling(Format f, uint256 a) private pure returns (bool) {
        return isNaN(f, a) && a & quiet(f) == 0;
    }

    function isInfinity(Format f, uint256 a) private pure returns (bool) {
        return magnitude(f, a) == infinity(f);
    }

    function isZero(Format f, uint256 a) private pure returns (bool) {
        return magnitude(f, a) == 0;
    }

    function signed(Format f, bool negative, uint256 a) private pure returns (uint256) {
        return negative ? a | f.sign() : a;
    }

    /// @notice INVALID if one of two operands is a signaling NaN.
    function signals(Format f, uint256 a, uint256 b) private pure returns (uint256) {
        return isSignaling(f, a) || isSignaling(f, b) ? INVALID : 0;
    }

    function unpack(Format f, uint256 a) private pure returns (uint256 m, int256 e) {
        unchecked {
            uint256 fraction = Format.unwrap(f);
            uint256 biased = magnitude(f, a) >> fraction;
            m = a & (1 << fraction) - 1;
            if (biased == 0) biased = 1; // subnormal: no hidden bit, the least exponent
            else m |= 1 << fraction;
            e = int256(biased) - bias(f) - int256(fraction);
        }
    }

    /// @notice Drops the lowest bits of a mantissa that is not zero, one or more.
    function round(bool negative, uint256 m, uint256 drop, uint256 mode)
        private
        pure
        returns (uint256 v, bool inexact)
    {
        unchecked {
            v = m >> drop;
            uint256 lost = drop > 256 ? 1 : m << (256 - drop); // as a fraction of 2^256
            inexact = lost != 0;
            bool up;
            if (mode == NEAREST_EVEN) up = lost > 1 << 255 || lost == 1 << 255 && v & 1 == 1;
            else if (mode == NEAREST_AWAY) up = lost >= 1 << 255;
            else if (mode == DOWN) up = inexact && negative;
            else if (mode == UP) up = inexact && !negative;
            if (up) ++v;
        }
    }

    /// @notice Rounds what is not zero to the format.
    function pack(Format f, bool negative, uint256 m, int256 e, uint256 mode) private pure returns (uint256, uint256) {
        unchecked {
            uint256 fraction = Format.unwrap(f);
            uint256 above;
            assembly ("memory-safe") {
                above := clz(m)
            }
            m <<= above; // the highest bit is set
            e += 255 - int256(above) + bias(f); // the exponent as it is stored
            uint256 drop = 255 - fraction;
            bool tiny = e < 1;
            if (e == 0) {
                // Tininess after rounding: would it reach the least normal number?
                (uint256 full,) = round(negative, m, drop, mode);
                if (full == 2 << fraction) tiny = false;
            }
            if (e < 1) {
                drop += uint256(1 - e);
                e = 1;
            }
            (uint256 v, bool inexact) = round(negative, m, drop, mode);
            // The hidden bit adds one to the exponent, and so does a carry out of it.
            v += uint256(e - 1) << fraction;
            if (v >= infinity(f)) {
                bool finite = mode == TO_ZERO || mode == (negative ? UP : DOWN);
                return (signed(f, negative, finite ? infinity(f) - 1 : infinity(f)), OVERFLOW | INEXACT);
            }
            return (signed(f, negative, v), inexact ? tiny ? INEXACT | UNDERFLOW : INEXACT : 0);
        }
    }

    /// @notice a + b; to subtract, flip the sign of b.
    function add(Format f, uint256 a, uint256 b, uint256 mode) internal pure returns (uint256, uint256) {
        if (isNaN(f, a) || isNaN(f, b)) return (nan(f), signals(f, a, b));
        if (isInfinity(f, a)) {
            if (isInfinity(f, b) && a != b) return (nan(f), INVALID);
            return (a, 0);
        }
        if (isInfinity(f, b)) return (b, 0);
        (uint256 m, int256 e) = unpack(f, a);
        return sum(f, isNegative(f, a), m, e, b, mode);
    }

    /// @notice Adds a finite number of the format to one whose mantissa has 106 bits at most.
    function sum(Format f, bool negative, uint256 m, int256 e, uint256 b, uint256 mode)
        private
        pure
        returns (uint256, uint256)
    {
        unchecked {
            bool negative2 = isNegative(f, b);
            (uint256 m2, int256 e2) = unpack(f, b);
            if (m == 0) {
                if (m2 != 0) return (b, 0);
                return (signed(f, negative == negative2 ? negative : mode == DOWN, 0), 0);
            }
            if (m2 == 0) return pack(f, negative, m, e, mode);
            // Both mantissas up to bit 254, which leaves one for the carry.
            (m, e) = lift(m, e);
            (m2, e2) = lift(m2, e2);
            if (e < e2) (negative, m, e, negative2, m2, e2) = (negative2, m2, e2, negative, m, e);
            // The smaller one down. At least 148 zeros lie below a mantissa: what falls out was
            // shifted so far that it does not reach what is rounded, and stays as the lowest bit.
            uint256 shift = uint256(e - e2);
            bool lost = shift > 255 || m2 << (256 - shift) != 0;
            m2 >>= shift;
            if (lost) m2 |= 1;
            if (negative == negative2) return pack(f, negative, m + m2, e, mode);
            if (m == m2) return (signed(f, mode == DOWN, 0), 0);
            if (m < m2) return pack(f, negative2, m2 - m, e, mode);
            return pack(f, negative, m - m2, e, mode);
        }
    }

    function lift(uint256 m, int256 e) private pure returns (uint256, int256) {
        unchecked {
            uint256 above;
            assembly ("memory-safe") {
                above := sub(clz(m), 1)
            }
            return (m << above, e - int256(above));
        }
    }

    /// @notice a * b.
    function mul(Format f, uint256 a, uint256 b, uint256 mode) internal pure returns (uint256, uint256) {
        unchecked {
            if (isNaN(f, a) || isNaN(f, b)) return (nan(f), signals(f, a, b));
            bool negative = isNegative(f, a) != isNegative(f, b);
            if (isInfinity(f, a) || isInfinity(f, b)) {
                if (isZero(f, a) || isZero(f, b)) return (nan(f), INVALID);
                return (signed(f, negative, infinity(f)), 0);
            }
            if (isZero(f, a) || isZero(f, b)) return (signed(f, negative, 0), 0);
            (uint256 m, int256 e) = unpack(f, a);
            (uint256 m2, int256 e2) = unpack(f, b);
            return pack(f, negative, m * m2, e + e2, mode);
        }
    }

    /// @notice a * b + c, rounded once; the other three fused instructions flip signs.
    function mulAdd(Format f, uint256 a, uint256 b, uint256 c, uint256 mode) internal pure returns (uint256, uint256) {
        unchecked {
            bool infinite = isInfinity(f, a) || isInfinity(f, b);
            // Infinity times zero is invalid even if the addend is a quiet NaN.
            if (infinite && (isZero(f, a) || isZero(f, b))) return (nan(f), INVALID);
            if (isNaN(f, a) || isNaN(f, b) || isNaN(f, c)) return (nan(f), signals(f, a, b) | signals(f, c, c));
            bool negative = isNegative(f, a) != isNegative(f, b);
            if (infinite) {
                if (isInfinity(f, c) && isNegative(f, c) != negative) return (nan(f), INVALID);
                return (signed(f, negative, infinity(f)), 0);
            }
            if (isInfinity(f, c)) return (c, 0);
            (uint256 m, int256 e) = unpack(f, a);
            (uint256 m2, int256 e2) = unpack(f, b);
            return sum(f, negative, m * m2, e + e2, c, mode);
        }
    }

    /// @notice a / b.
    function div(Format f, uint256 a, uint256 b, uint256 mode) internal pure returns (uint256, uint256) {
        unchecked {
            if (isNaN(f, a) || isNaN(f, b)) return (nan(f), signals(f, a, b));
            bool negative = isNegative(f, a) != isNegative(f, b);
            if (isInfinity(f, a)) {
                if (isInfinity(f, b)) return (nan(f), INVALID);
                return (signed(f, negative, infinity(f)), 0);
            }
            if (isInfinity(f, b)) return (signed(f, negative, 0), 0);
            if (isZero(f, b)) {
                if (isZero(f, a)) return (nan(f), INVALID);
                return (signed(f, negative, infinity(f)), DIV_BY_ZERO);
            }
            if (isZero(f, a)) return (signed(f, negative, 0), 0);
            (uint256 m, int256 e) = unpack(f, a);
            (uint256 m2, int256 e2) = unpack(f, b);
            m <<= 128; // 75 bits of quotient, or more
            return pack(f, negative, m / m2 << 1 | (m % m2 == 0 ? 0 : 1), e - e2 - 129, mode);
        }
    }

    /// @notice The square root of a.
    function sqrt(Format f, uint256 a, uint256 mode) internal pure returns (uint256, uint256) {
        unchecked {
            if (isNaN(f, a)) return (nan(f), signals(f, a, a));
            if (isZero(f, a)) return (a, 0);
            if (isNegative(f, a)) return (nan(f), INVALID);
            if (isInfinity(f, a)) return (a, 0);
            (uint256 m, int256 e) = unpack(f, a);
            // 64 bits of root, or more; and an even exponent.
            uint256 shift = e & 1 == 0 ? 128 : 129;
            m <<= shift;
            e -= int256(shift);
            // Newton's method, from a power of two that is not less than the root.
            uint256 root;
            assembly ("memory-safe") {
                root := shl(shr(1, sub(257, clz(m))), 1)
            }
            for (uint256 next = (root + m / root) >> 1; next < root; next = (root + m / root) >> 1) {
                root = next;
            }
            return pack(f, false, root << 1 | (root * root == m ? 0 : 1), e / 2 - 1, mode);
        }
    }

    /// @notice a == b: invalid only for signaling NaNs.
    function equal(Format f, uint256 a, uint256 b) internal pure returns (uint256, uint256) {
        if (isNaN(f, a) || isNaN(f, b)) return (0, signals(f, a, b));
        return (a == b || isZero(f, a | b) ? 1 : 0, 0);
    }

    /// @notice a < b: invalid for every NaN.
    function less(Format f, uint256 a, uint256 b) internal pure returns (uint256, uint256) {
        if (isNaN(f, a) || isNaN(f, b)) return (0, INVALID);
        return (!isZero(f, a | b) && below(f, a, b) ? 1 : 0, 0);
    }

    /// @notice a <= b: invalid for every NaN.
    function lessOrEqual(Format f, uint256 a, uint256 b) internal pure returns (uint256, uint256) {
        if (isNaN(f, a) || isNaN(f, b)) return (0, INVALID);
        return (isZero(f, a | b) || !below(f, b, a) ? 1 : 0, 0);
    }

    /// @notice The order of what is no NaN, with -0 below +0.
    function below(Format f, uint256 a, uint256 b) private pure returns (bool) {
        bool negative = isNegative(f, a);
        if (negative != isNegative(f, b)) return negative;
        return negative ? b < a : a < b;
    }

    /// @notice The lesser of two, or the greater; of a number and a NaN, the number.
    function pick(Format f, bool lesser, uint256 a, uint256 b) internal pure returns (uint256, uint256) {
        uint256 flags = signals(f, a, b);
        if (isNaN(f, b)) return (isNaN(f, a) ? nan(f) : a, flags);
        if (isNaN(f, a)) return (b, flags);
        return ((lesser ? below(f, a, b) : below(f, b, a)) ? a : b, flags);
    }

    /// @notice fclass: one bit, by the kind of number.
    function class(Format f, uint256 a) internal pure returns (uint256) {
        unchecked {
            if (isNaN(f, a)) return isSignaling(f, a) ? 1 << 8 : 1 << 9;
            uint256 bit = 1; // normal
            if (isInfinity(f, a)) bit = 0;
            else if (isZero(f, a)) bit = 3;
            else if (magnitude(f, a) >> Format.unwrap(f) == 0) bit = 2; // subnormal
            return 1 << (isNegative(f, a) ? bit : 7 - bit);
        }
    }

    /// @notice a, a number of format f, in format to.
    function convert(Format f, Format to, uint256 a, uint256 mode) internal pure returns (uint256, uint256) {
        if (isNaN(f, a)) return (nan(to), signals(f, a, a));
        bool negative = isNegative(f, a);
        if (isInfinity(f, a)) return (signed(to, negative, infinity(to)), 0);
        if (isZero(f, a)) return (signed(to, negative, 0), 0);
        (uint256 m, int256 e) = unpack(f, a);
        return pack(to, negative, m, e, mode);
    }

    /// @notice v, an integer.
    function fromInteger(Format f, int256 v, uint256 mode) internal pure returns (uint256, uint256) {
        unchecked {
            if (v == 0) return (0, 0);
            return pack(f, v < 0, uint256(v < 0 ? -v : v), 0, mode);
        }
    }

    /// @notice a as an integer from least to most, which is what it saturates at. What saturates is
    /// invalid, and nothing else then; NaN counts as positive.
    function toInteger(Format f, uint256 a, int256 least, int256 most, uint256 mode)
        internal
        pure
        returns (int256, uint256)
    {
        unchecked {
            if (isNaN(f, a)) return (most, INVALID);
            bool negative = isNegative(f, a);
            if (isInfinity(f, a)) return (negative ? least : most, INVALID);
            (uint256 m, int256 e) = unpack(f, a);
            if (m == 0) return (0, 0);
            bool inexact;
            if (e < 0) (m, inexact) = round(negative, m, uint256(-e), mode);
            else m = e > 64 ? 1 << 64 : m << uint256(e); // m is not zero: what is greater saturates too
            int256 v = negative ? -int256(m) : int256(m);
            if (v < least) return (least, INVALID);
            if (v > most) return (most, INVALID);
            return (v, inexact ? INEXACT : 0);
        }
    }
}
