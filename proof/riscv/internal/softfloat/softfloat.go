// Package softfloat is the arithmetic of RISC-V's F and D extensions on raw
// bits: IEEE 754-2008 with every rounding mode and every exception flag, as
// "The RISC-V Instruction Set Manual", volume I, chapters "F" and "D" narrow it
// (canonical NaN, tininess detected after rounding, saturating conversions).
//
// It uses integers alone, so that a machine without a floating-point unit, an
// EVM contract for one, can repeat it: every operation ends in one function
// that rounds an exact (or sticky) mantissa. It has no state, does not
// allocate and cannot fail.
package softfloat

import "math/bits"

// Flags are the accrued exceptions as fcsr holds them.
type Flags uint8

// The five exceptions, by their bits in fflags.
const (
	Inexact Flags = 1 << iota
	Underflow
	Overflow
	DivByZero
	Invalid
)

// Mode is a rounding mode, as frm encodes it. Values above [NearestAway] are
// reserved: callers refuse them before they call.
type Mode uint8

// The rounding modes.
const (
	NearestEven Mode = iota // RNE
	ToZero                  // RTZ
	Down                    // RDN
	Up                      // RUP
	NearestAway             // RMM
)

// Valid reports whether m is one of the five modes.
func (m Mode) Valid() bool { return m <= NearestAway }

// Format is one of IEEE 754's binary interchange formats. Numbers are passed
// as their bits in the low end of a uint64.
type Format struct {
	frac uint // stored bits of the fraction: precision less one
	exp  uint // bits of the exponent
}

// The two formats of F and D.
var (
	F32 = Format{frac: 23, exp: 8}
	F64 = Format{frac: 52, exp: 11}
)

func (f Format) bias() int      { return 1<<(f.exp-1) - 1 }
func (f Format) maxExp() int    { return 1<<f.exp - 1 } // infinity and NaN
func (f Format) sign() uint64   { return 1 << (f.frac + f.exp) }
func (f Format) inf() uint64    { return uint64(f.maxExp()) << f.frac }
func (f Format) quiet() uint64  { return 1 << (f.frac - 1) }
func (f Format) maxFin() uint64 { return f.inf() - 1 }

// NaN returns the canonical NaN, which is the result of every operation that
// yields one.
func (f Format) NaN() uint64 { return f.inf() | f.quiet() }

func (f Format) neg(a uint64) bool    { return a&f.sign() != 0 }
func (f Format) mag(a uint64) uint64  { return a &^ f.sign() }
func (f Format) isNaN(a uint64) bool  { return f.mag(a) > f.inf() }
func (f Format) isInf(a uint64) bool  { return f.mag(a) == f.inf() }
func (f Format) isZero(a uint64) bool { return f.mag(a) == 0 }
func (f Format) isSNaN(a uint64) bool { return f.isNaN(a) && a&f.quiet() == 0 }

func (f Format) signed(neg bool, mag uint64) uint64 {
	if neg {
		return mag | f.sign()
	}
	return mag
}

// nan is the outcome of an operation with a NaN among its operands.
func (f Format) nan(operands ...uint64) (uint64, Flags) {
	for _, a := range operands {
		if f.isSNaN(a) {
			return f.NaN(), Invalid
		}
	}
	return f.NaN(), 0
}

// A number is the finite value (-1)^neg * (hi*2^64 + lo) * 2^exp.
type number struct {
	neg    bool
	exp    int
	hi, lo uint64
}

func (n number) zero() bool { return n.hi|n.lo == 0 }

// normal shifts the mantissa up until bit 127 is set.
func (n number) normal() number {
	if n.hi == 0 {
		n.hi, n.lo, n.exp = n.lo, 0, n.exp-64
	}
	if s := uint(bits.LeadingZeros64(n.hi)); s > 0 && s < 64 {
		n.hi, n.lo, n.exp = n.hi<<s|n.lo>>(64-s), n.lo<<s, n.exp-int(s)
	}
	return n
}

// down shifts the mantissa down by s bits; what falls out stays as a set lowest
// bit ("sticky").
func (n number) down(s int) number {
	n.exp += s
	switch {
	case s <= 0:
		n.exp -= s
	case s < 64:
		lost := n.lo << (64 - s)
		n.hi, n.lo = n.hi>>s, n.hi<<(64-s)|n.lo>>s
		n.lo |= nonzero(lost)
	case s < 128:
		lost := n.lo
		if s > 64 {
			lost |= n.hi << (128 - s)
		}
		n.hi, n.lo = 0, n.hi>>(s-64)
		n.lo |= nonzero(lost)
	default:
		n.hi, n.lo = 0, nonzero(n.hi|n.lo)
	}
	return n
}

func nonzero(v uint64) uint64 {
	if v != 0 {
		return 1
	}
	return 0
}

// unpack takes a finite number apart.
func (f Format) unpack(a uint64) number {
	e := int(f.mag(a) >> f.frac)
	m := a & (1<<f.frac - 1)
	if e == 0 {
		e = 1 // subnormal: no hidden bit, the least exponent
	} else {
		m |= 1 << f.frac
	}
	return number{neg: f.neg(a), exp: e - f.bias() - int(f.frac), lo: m}
}

// round drops the lowest s bits (s > 1) of the mantissa; what remains has at
// most 64.
func (n number) round(s int, rm Mode) (v uint64, inexact bool) {
	// Two bits more than are kept: the first that is lost, and whether any
	// other is set.
	r := n.down(s - 2)
	half, odd := r.lo>>1&1, r.lo>>2&1
	inexact = r.lo&3 != 0
	v = r.hi<<62 | r.lo>>2
	up := false
	switch rm {
	case NearestEven:
		up = half == 1 && (r.lo&1 == 1 || odd == 1)
	case NearestAway:
		up = half == 1
	case Down:
		up = inexact && n.neg
	case Up:
		up = inexact && !n.neg
	}
	if up {
		v++
	}
	return v, inexact
}

// pack rounds n, which is not zero, to the format.
func (f Format) pack(n number, rm Mode) (uint64, Flags) {
	n = n.normal()
	drop := 127 - int(f.frac)
	e := n.exp + 127 + f.bias()
	tiny := e < 1
	if e == 0 { // tininess after rounding: would it reach the least normal number?
		if v, _ := n.round(drop, rm); v == 2<<f.frac {
			tiny = false
		}
	}
	if e < 1 {
		drop += min(1-e, 130)
		e = 1
	}
	v, inexact := n.round(drop, rm)
	// The hidden bit adds one to the exponent, and so does a carry out of it.
	mag := uint64(e-1)<<f.frac + v
	if e-1 >= f.maxExp() || mag >= f.inf() {
		return f.signed(n.neg, f.overflow(n.neg, rm)), Overflow | Inexact
	}
	var flags Flags
	if inexact {
		flags = Inexact
		if tiny {
			flags |= Underflow
		}
	}
	return f.signed(n.neg, mag), flags
}

// overflow is the magnitude of what is beyond the largest finite number.
func (f Format) overflow(neg bool, rm Mode) uint64 {
	if rm == ToZero || rm == Down && !neg || rm == Up && neg {
		return f.maxFin()
	}
	return f.inf()
}
