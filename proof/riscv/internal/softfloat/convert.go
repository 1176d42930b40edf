package softfloat

import "math/bits"

// Convert returns a, a number of format f, in format to.
func (f Format) Convert(a uint64, to Format, rm Mode) (uint64, Flags) {
	switch {
	case f.isNaN(a):
		_, flags := f.nan(a)
		return to.NaN(), flags
	case f.isInf(a):
		return to.signed(f.neg(a), to.inf()), 0
	case f.isZero(a):
		return to.signed(f.neg(a), 0), 0
	}
	return to.pack(f.unpack(a), rm)
}

// FromInt64 returns v.
func (f Format) FromInt64(v int64, rm Mode) (uint64, Flags) {
	if v < 0 {
		return f.pack(number{neg: true, lo: -uint64(v)}, rm)
	}
	return f.FromUint64(uint64(v), rm)
}

// FromUint64 returns v.
func (f Format) FromUint64(v uint64, rm Mode) (uint64, Flags) {
	if v == 0 {
		return 0, 0
	}
	return f.pack(number{lo: v}, rm)
}

// ToInt returns a as a signed integer of the given width (32 or 64), sign
// extended. What does not fit saturates and is invalid; NaN counts as positive.
func (f Format) ToInt(a uint64, width uint, rm Mode) (uint64, Flags) {
	limit := uint64(1) << (width - 1)
	v, neg, flags := f.integer(a, rm)
	switch {
	case !neg && v >= limit:
		return limit - 1, Invalid
	case neg && v > limit:
		return -limit, Invalid
	case neg:
		return -v, flags
	}
	return v, flags
}

// ToUint returns a as an unsigned integer of the given width, of which 32 bits
// are sign extended, as every 32-bit result is. What does not fit saturates and
// is invalid; what rounds to zero fits, whatever its sign.
func (f Format) ToUint(a uint64, width uint, rm Mode) (uint64, Flags) {
	limit := ^uint64(0) >> (64 - width)
	v, neg, flags := f.integer(a, rm)
	switch {
	case neg && v > 0:
		return 0, Invalid
	case v > limit || flags&Invalid != 0:
		v, flags = limit, Invalid
	}
	if width == 32 {
		v = uint64(int32(v))
	}
	return v, flags
}

// integer rounds a to an integer's magnitude. Beyond 64 bits it is the largest
// and Invalid.
func (f Format) integer(a uint64, rm Mode) (v uint64, neg bool, flags Flags) {
	switch {
	case f.isNaN(a):
		return ^uint64(0), false, Invalid
	case f.isInf(a):
		return ^uint64(0), f.neg(a), Invalid
	}
	n := f.unpack(a)
	if n.zero() {
		return 0, n.neg, 0
	}
	if n.exp >= 0 {
		if bits.Len64(n.lo)+n.exp > 64 {
			return ^uint64(0), n.neg, Invalid
		}
		return n.lo << n.exp, n.neg, 0
	}
	n.lo <<= 2 // round wants two bits below the point
	v, inexact := n.round(min(2-n.exp, 130), rm)
	if inexact {
		flags = Inexact
	}
	return v, n.neg, flags
}
