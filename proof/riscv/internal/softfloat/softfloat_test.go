package softfloat

import (
	"math"
	"math/rand/v2"
	"testing"
)

// special are doubles at the edges of the format; special32 gives singles.
var special = []uint64{
	0, 1 << 63, 1, 1<<63 | 1, 0x000fffffffffffff, 0x0010000000000000, 0x0010000000000001,
	0x3ff0000000000000, 0xbff0000000000000, 0x3fe0000000000000, 0x3ff0000000000001, 0x3fefffffffffffff,
	0x7fefffffffffffff, 0xffefffffffffffff, 0x7ff0000000000000, 0xfff0000000000000,
	0x7ff8000000000000, 0xfff8000000000001, 0x7ff0000000000001, 0x43dfffffffffffff, 0x43e0000000000000,
	0x43efffffffffffff, 0x43f0000000000000, 0xc3e0000000000000, 0x41dfffffffc00000, 0x41e0000000000000,
	0x36a0000000000000, 0x3690000000000000, 0x380fffffe0000000, 0x47efffffe0000000, 0x47effffff0000000,
}

// double draws a number: an edge, one close to an edge, or any bits, with
// exponents close enough together that cancellation and alignment happen.
func double(r *rand.Rand) uint64 {
	switch r.IntN(5) {
	case 0:
		return special[r.IntN(len(special))]
	case 1:
		return special[r.IntN(len(special))] + uint64(r.IntN(5)) - 2
	case 2:
		return r.Uint64()
	case 3:
		return math.Float64bits(math.Ldexp(float64(r.Int64()), r.IntN(8)-66))
	}
	return uint64(r.IntN(2))<<63 | uint64(1023-60+r.IntN(120))<<52 | r.Uint64()>>12&^(1<<r.IntN(53)-1)
}

func single(r *rand.Rand) uint64 {
	if r.IntN(2) == 0 {
		return uint64(r.Uint32())
	}
	return uint64(math.Float32bits(float32(math.Float64frombits(double(r)))))
}

func canon64(v float64) uint64 {
	if v != v {
		return F64.NaN()
	}
	return math.Float64bits(v)
}

func canon32(v float32) uint64 {
	if v != v {
		return F32.NaN()
	}
	return uint64(math.Float32bits(v))
}

// TestHost compares values, rounded to nearest even, with the processor that
// runs the test. Flags and the other modes are the vectors' matter.
func TestHost(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	n := 300_000
	if testing.Short() {
		n = 20_000
	}
	f64, f32 := math.Float64frombits, func(a uint64) float32 { return math.Float32frombits(uint32(a)) }
	for range n {
		a, b, c := double(r), double(r), double(r)
		check := func(op string, got, want uint64) {
			if got != want {
				t.Fatalf("%s of %#x, %#x, %#x = %#x, want %#x", op, a, b, c, got, want)
			}
		}
		v := func(x uint64, _ Flags) uint64 { return x }
		check("F64 add", v(F64.Add(a, b, NearestEven)), canon64(f64(a)+f64(b)))
		check("F64 sub", v(F64.Sub(a, b, NearestEven)), canon64(f64(a)-f64(b)))
		check("F64 mul", v(F64.Mul(a, b, NearestEven)), canon64(float64(f64(a)*f64(b))))
		check("F64 div", v(F64.Div(a, b, NearestEven)), canon64(f64(a)/f64(b)))
		check("F64 sqrt", v(F64.Sqrt(a, NearestEven)), canon64(math.Sqrt(f64(a))))
		check("F64 fma", v(F64.MulAdd(a, b, c, NearestEven)), canon64(math.FMA(f64(a), f64(b), f64(c))))
		check("F64 to F32", v(F64.Convert(a, F32, NearestEven)), canon32(float32(f64(a))))
		check("from int64", v(F64.FromInt64(int64(a), NearestEven)), canon64(float64(int64(a))))
		check("from uint64", v(F64.FromUint64(a, NearestEven)), canon64(float64(a)))
		check("F32 from int64", v(F32.FromInt64(int64(a), NearestEven)), canon32(float32(int64(a))))
		if x := math.Trunc(f64(a)); x > -0x1p63 && x < 0x1p63 {
			check("to int64", v(F64.ToInt(a, 64, ToZero)), uint64(int64(x)))
			check("to int64, to even", v(F64.ToInt(a, 64, NearestEven)), uint64(int64(math.RoundToEven(f64(a)))))
			check("to int64, away", v(F64.ToInt(a, 64, NearestAway)), uint64(int64(math.Round(f64(a)))))
			check("to int64, down", v(F64.ToInt(a, 64, Down)), uint64(int64(math.Floor(f64(a)))))
			check("to int64, up", v(F64.ToInt(a, 64, Up)), uint64(int64(math.Ceil(f64(a)))))
		}
		lt, _ := F64.Less(a, b)
		le, _ := F64.LessEqual(a, b)
		eq, _ := F64.Equal(a, b)
		if lt != (f64(a) < f64(b)) || le != (f64(a) <= f64(b)) || eq != (f64(a) == f64(b)) {
			t.Fatalf("compare %#x, %#x: less %v, less or equal %v, equal %v", a, b, lt, le, eq)
		}

		a, b, c = single(r), single(r), single(r)
		check("F32 add", v(F32.Add(a, b, NearestEven)), canon32(f32(a)+f32(b)))
		check("F32 mul", v(F32.Mul(a, b, NearestEven)), canon32(float32(f32(a)*f32(b))))
		check("F32 div", v(F32.Div(a, b, NearestEven)), canon32(f32(a)/f32(b)))
		check("F32 sqrt", v(F32.Sqrt(a, NearestEven)), canon32(float32(math.Sqrt(float64(f32(a))))))
		check("F32 to F64", v(F32.Convert(a, F64, NearestEven)), canon64(float64(f32(a))))
	}
}

// FuzzNothingPanics feeds every operation any bits: the reserved modes are the
// callers' matter, everything else must come back.
func FuzzNothingPanics(f *testing.F) {
	for _, a := range special {
		f.Add(a, special[len(special)-1], uint64(1), uint8(0))
	}
	f.Fuzz(func(t *testing.T, a, b, c uint64, mode uint8) {
		rm := Mode(mode % 5)
		for _, fm := range []Format{F32, F64} {
			mask := fm.sign()<<1 - 1
			a, b, c := a&mask, b&mask, c&mask
			sum, flags := fm.Add(a, b, rm)
			if back, f2 := fm.Add(b, a, rm); back != sum || f2 != flags {
				t.Errorf("a+b = %#x, b+a = %#x", sum, back)
			}
			q, _ := fm.Div(a, b, rm)
			s, _ := fm.Sqrt(a, rm)
			m, _ := fm.MulAdd(a, b, c, rm)
			if (q|s|m)&^mask != 0 {
				t.Errorf("result beyond the format: %#x %#x %#x", q, s, m)
			}
			fm.ToInt(a, 32, rm)
			fm.ToUint(a, 64, rm)
		}
	})
}
