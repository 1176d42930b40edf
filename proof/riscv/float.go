package riscv

import "github.com/sharedsec/sharedsec/proof/riscv/internal/softfloat"

// Arithmetic of F and D is part of the step, in integers: see
// docs/machine.md, which says why nothing traps.

// boxed marks a register that holds a single-precision number.
const boxed = 0xffffffff << 32

// unbox returns the single-precision number in a register: the canonical NaN
// if it does not hold one.
func unbox(v uint64) uint64 {
	if v&boxed != boxed {
		return softfloat.F32.NaN()
	}
	return v &^ boxed
}

// single returns the F twin of an op of D's arithmetic, and every other op as
// it is.
func (o Op) single() Op {
	if o >= FMADDD && o < ops {
		o -= FMADDD - FMADDS
	}
	return o
}

// toInt reports whether an op of floating-point arithmetic writes an integer
// register.
func (o Op) toInt() bool {
	o = o.single()
	return o >= FEQS && o <= FCVTLUS
}

// fromInt reports whether an op of floating-point arithmetic reads an integer
// register.
func (o Op) fromInt() bool {
	o = o.single()
	return o >= FCVTSW && o <= FCVTSLU
}

// floatArith returns what op, for which floatArith holds, makes of the
// registers a, b and c (rs1, rs2 and rs3; a is an integer register where
// fromInt holds), rounding by rm, which is a valid mode: the register v, and
// the flags to accrue in fcsr.
func floatArith(op Op, rm uint8, a, b, c uint64) (v uint64, flags uint8) {
	f, other := softfloat.F64, softfloat.F32
	double := op >= FMADDD
	if op = op.single(); !double {
		f, other = other, f
	}
	// fcvt.d.s reads a single and fcvt.s.d a double; all others read their own.
	switch {
	case op.fromInt():
	case op == FCVTSD:
		if double {
			a = unbox(a)
		}
	case !double:
		a, b, c = unbox(a), unbox(b), unbox(c)
	}
	v, e := arith(f, other, op, softfloat.Mode(rm), a, b, c)
	if !double && !op.toInt() {
		v |= boxed
	}
	return v, uint8(e)
}

func arith(f, other softfloat.Format, op Op, rm softfloat.Mode, a, b, c uint64) (uint64, softfloat.Flags) {
	switch op {
	case FMADDS:
		return f.MulAdd(a, b, c, rm)
	case FMSUBS:
		return f.MulAdd(a, b, f.Neg(c), rm)
	case FNMSUBS:
		return f.MulAdd(f.Neg(a), b, c, rm)
	case FNMADDS:
		return f.MulAdd(f.Neg(a), b, f.Neg(c), rm)
	case FADDS:
		return f.Add(a, b, rm)
	case FSUBS:
		return f.Sub(a, b, rm)
	case FMULS:
		return f.Mul(a, b, rm)
	case FDIVS:
		return f.Div(a, b, rm)
	case FSQRTS:
		return f.Sqrt(a, rm)
	case FSGNJS:
		return f.WithSign(a, b), 0
	case FSGNJNS:
		return f.WithSign(a, f.Neg(b)), 0
	case FSGNJXS:
		return f.WithSign(a, a^b), 0
	case FMINS:
		return f.Min(a, b)
	case FMAXS:
		return f.Max(a, b)
	case FEQS:
		return flag(f.Equal(a, b))
	case FLTS:
		return flag(f.Less(a, b))
	case FLES:
		return flag(f.LessEqual(a, b))
	case FCLASSS:
		return f.Class(a), 0
	case FCVTWS:
		return f.ToInt(a, 32, rm)
	case FCVTWUS:
		return f.ToUint(a, 32, rm)
	case FCVTLS:
		return f.ToInt(a, 64, rm)
	case FCVTLUS:
		return f.ToUint(a, 64, rm)
	case FCVTSW:
		return f.FromInt64(int64(int32(a)), rm)
	case FCVTSWU:
		return f.FromUint64(uint64(uint32(a)), rm)
	case FCVTSL:
		return f.FromInt64(int64(a), rm)
	case FCVTSLU:
		return f.FromUint64(a, rm)
	}
	return other.Convert(a, f, rm) // fcvt.s.d, fcvt.d.s
}

func flag(yes bool, e softfloat.Flags) (uint64, softfloat.Flags) {
	if yes {
		return 1, e
	}
	return 0, e
}
