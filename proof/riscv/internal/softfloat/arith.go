package softfloat

import "math/bits"

// Add returns a + b.
func (f Format) Add(a, b uint64, rm Mode) (uint64, Flags) {
	switch {
	case f.isNaN(a) || f.isNaN(b):
		return f.nan(a, b)
	case f.isInf(a) && f.isInf(b) && f.neg(a) != f.neg(b):
		return f.NaN(), Invalid
	case f.isInf(a):
		return a, 0
	case f.isInf(b):
		return b, 0
	}
	return f.sum(f.unpack(a), f.unpack(b), rm)
}

// Sub returns a - b.
func (f Format) Sub(a, b uint64, rm Mode) (uint64, Flags) {
	if f.isNaN(b) {
		return f.nan(a, b)
	}
	return f.Add(a, b^f.sign(), rm)
}

// sum adds finite numbers whose mantissas have at most 106 bits.
func (f Format) sum(a, b number, rm Mode) (uint64, Flags) {
	switch {
	case a.zero() && b.zero():
		if a.neg == b.neg {
			return f.signed(a.neg, 0), 0
		}
		return f.signed(rm == Down, 0), 0
	case a.zero():
		return f.pack(b, rm)
	case b.zero():
		return f.pack(a, rm)
	}
	// One bit of headroom for the carry. At least 20 zeros lie below each
	// mantissa, so a shift that loses bits is of more than 20 and the sum keeps
	// its upper 126: sticky bits never reach what is rounded.
	a, b = a.normal().down(1), b.normal().down(1)
	if a.exp < b.exp {
		a, b = b, a
	}
	b = b.down(a.exp - b.exp)
	n := number{neg: a.neg, exp: a.exp}
	var c uint64
	if a.neg == b.neg {
		n.lo, c = bits.Add64(a.lo, b.lo, 0)
		n.hi, _ = bits.Add64(a.hi, b.hi, c)
		return f.pack(n, rm)
	}
	if b.hi > a.hi || b.hi == a.hi && b.lo > a.lo {
		a, b = b, a
		n.neg = a.neg
	}
	n.lo, c = bits.Sub64(a.lo, b.lo, 0)
	n.hi, _ = bits.Sub64(a.hi, b.hi, c)
	if n.zero() {
		return f.signed(rm == Down, 0), 0
	}
	return f.pack(n, rm)
}

// Mul returns a * b.
func (f Format) Mul(a, b uint64, rm Mode) (uint64, Flags) {
	neg := f.neg(a) != f.neg(b)
	switch {
	case f.isNaN(a) || f.isNaN(b):
		return f.nan(a, b)
	case f.isInf(a) && f.isZero(b) || f.isZero(a) && f.isInf(b):
		return f.NaN(), Invalid
	case f.isInf(a) || f.isInf(b):
		return f.signed(neg, f.inf()), 0
	case f.isZero(a) || f.isZero(b):
		return f.signed(neg, 0), 0
	}
	return f.pack(product(f.unpack(a), f.unpack(b)), rm)
}

// product is exact.
func product(a, b number) number {
	hi, lo := bits.Mul64(a.lo, b.lo)
	return number{neg: a.neg != b.neg, exp: a.exp + b.exp, hi: hi, lo: lo}
}

// MulAdd returns a*b + c, rounded once. The other three fused instructions
// negate a or c: see [Format.Neg].
func (f Format) MulAdd(a, b, c uint64, rm Mode) (uint64, Flags) {
	neg := f.neg(a) != f.neg(b)
	// The manual has infinity times zero raise the invalid flag even when the
	// addend is a quiet NaN.
	if f.isInf(a) && f.isZero(b) || f.isZero(a) && f.isInf(b) {
		return f.NaN(), Invalid
	}
	switch {
	case f.isNaN(a) || f.isNaN(b) || f.isNaN(c):
		return f.nan(a, b, c)
	case f.isInf(a) || f.isInf(b):
		if f.isInf(c) && f.neg(c) != neg {
			return f.NaN(), Invalid
		}
		return f.signed(neg, f.inf()), 0
	case f.isInf(c):
		return c, 0
	}
	return f.sum(product(f.unpack(a), f.unpack(b)), f.unpack(c), rm)
}

// Neg flips the sign, of a NaN too.
func (f Format) Neg(a uint64) uint64 { return a ^ f.sign() }

// WithSign returns the magnitude of a with the sign of b, of NaNs too.
func (f Format) WithSign(a, b uint64) uint64 { return f.mag(a) | b&f.sign() }

// Div returns a / b.
func (f Format) Div(a, b uint64, rm Mode) (uint64, Flags) {
	neg := f.neg(a) != f.neg(b)
	switch {
	case f.isNaN(a) || f.isNaN(b):
		return f.nan(a, b)
	case f.isInf(a) && f.isInf(b) || f.isZero(a) && f.isZero(b):
		return f.NaN(), Invalid
	case f.isInf(a):
		return f.signed(neg, f.inf()), 0
	case f.isInf(b) || f.isZero(a):
		return f.signed(neg, 0), 0
	case f.isZero(b):
		return f.signed(neg, f.inf()), DivByZero
	}
	x, y := f.unpack(a).normal(), f.unpack(b).normal()
	// 63 or 64 bits of quotient, and whether anything is left.
	q, r := bits.Div64(x.hi>>1, x.hi<<63, y.hi)
	return f.pack(number{neg: neg, exp: x.exp - y.exp - 127, hi: q, lo: nonzero(r)}, rm)
}

// Sqrt returns the square root of a.
func (f Format) Sqrt(a uint64, rm Mode) (uint64, Flags) {
	switch {
	case f.isNaN(a):
		return f.nan(a)
	case f.isZero(a):
		return a, 0
	case f.neg(a):
		return f.NaN(), Invalid
	case f.isInf(a):
		return a, 0
	}
	n := f.unpack(a).normal()
	if n.exp&1 != 0 {
		n = n.down(1) // no bit is lost: a mantissa has at most 53
	}
	root, exact := sqrt128(n.hi, n.lo)
	r := number{exp: n.exp/2 - 64, hi: root}
	if !exact {
		r.lo = 1
	}
	return f.pack(r, rm)
}

// sqrt128 is the integer square root, digit by digit: rem stays below
// 2*root + 1, so 66 bits of it are enough.
func sqrt128(hi, lo uint64) (root uint64, exact bool) {
	var remHi, remLo uint64
	for range 64 {
		// rem = rem<<2 | next two bits; trial = root<<2 | 1
		remHi, remLo = remHi<<2|remLo>>62, remLo<<2|hi>>62
		hi, lo = hi<<2|lo>>62, lo<<2
		tHi, tLo := root>>62, root<<2|1
		root <<= 1
		if remHi > tHi || remHi == tHi && remLo >= tLo {
			var b uint64
			remLo, b = bits.Sub64(remLo, tLo, 0)
			remHi, _ = bits.Sub64(remHi, tHi, b)
			root |= 1
		}
	}
	return root, remHi|remLo == 0
}
