package softfloat

// Equal is feq: a quiet comparison, invalid only for signaling NaNs.
func (f Format) Equal(a, b uint64) (bool, Flags) {
	if f.isNaN(a) || f.isNaN(b) {
		_, flags := f.nan(a, b)
		return false, flags
	}
	return a == b || f.mag(a|b) == 0, 0
}

// Less is flt: a signaling comparison, invalid for every NaN.
func (f Format) Less(a, b uint64) (bool, Flags) {
	if f.isNaN(a) || f.isNaN(b) {
		return false, Invalid
	}
	return f.mag(a|b) != 0 && f.less(a, b), 0
}

// LessEqual is fle: a signaling comparison, invalid for every NaN.
func (f Format) LessEqual(a, b uint64) (bool, Flags) {
	if f.isNaN(a) || f.isNaN(b) {
		return false, Invalid
	}
	return f.mag(a|b) == 0 || !f.less(b, a), 0
}

// less orders what is no NaN, with -0 below +0.
func (f Format) less(a, b uint64) bool {
	switch {
	case f.neg(a) && f.neg(b):
		return b < a
	case f.neg(a) || f.neg(b):
		return f.neg(a)
	}
	return a < b
}

// Min is IEEE 754-2019's minimumNumber: of a number and a NaN, the number.
func (f Format) Min(a, b uint64) (uint64, Flags) { return f.pick(a, b, f.less(a, b)) }

// Max is maximumNumber.
func (f Format) Max(a, b uint64) (uint64, Flags) { return f.pick(a, b, f.less(b, a)) }

func (f Format) pick(a, b uint64, first bool) (uint64, Flags) {
	_, flags := f.nan(a, b)
	switch {
	case f.isNaN(a) && f.isNaN(b):
		return f.NaN(), flags
	case f.isNaN(b) || !f.isNaN(a) && first:
		return a, flags
	}
	return b, flags
}

// Class is fclass: one bit, by the kind of number.
func (f Format) Class(a uint64) uint64 {
	var bit uint
	switch {
	case f.isSNaN(a):
		return 1 << 8
	case f.isNaN(a):
		return 1 << 9
	case f.isInf(a):
		bit = 0
	case f.isZero(a):
		bit = 3
	case f.mag(a)>>f.frac == 0:
		bit = 2 // subnormal
	default:
		bit = 1
	}
	if !f.neg(a) {
		bit = 7 - bit
	}
	return 1 << bit
}
