package bn254

import (
	"bytes"
	"errors"
	"math/big"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

func TestScalars(t *testing.T) {
	minusOne := new(big.Int).Sub(fr.Modulus(), big.NewInt(1))
	for _, n := range []*big.Int{big.NewInt(0), big.NewInt(1), minusOne} {
		b := n.FillBytes(make([]byte, ScalarSize))
		s, err := DecodeScalar(b)
		if err != nil {
			t.Fatalf("%v: %v", n, err)
		}
		if got := AppendScalar([]byte{7}, &s); !bytes.Equal(got, append([]byte{7}, b...)) {
			t.Errorf("%v became %x", n, got)
		}
	}
	for _, c := range []struct {
		name string
		b    []byte
		want error
	}{
		{"r", fr.Modulus().FillBytes(make([]byte, 32)), ErrNotReduced},
		{"the highest", bytes.Repeat([]byte{0xff}, 32), ErrNotReduced},
		{"nothing", nil, ErrLength},
		{"31 bytes", make([]byte, 31), ErrLength},
		{"33 bytes", make([]byte, 33), ErrLength},
	} {
		if _, err := DecodeScalar(c.b); !errors.Is(err, c.want) || !errors.Is(err, ErrInvalid) {
			t.Errorf("%s: error %v, want %v", c.name, err, c.want)
		}
	}
}

func TestPoints(t *testing.T) {
	p, q := multiples(3)
	for i := range p {
		b := AppendG1(nil, &p[i])
		if got, err := DecodeG1(b); err != nil || got != p[i] {
			t.Errorf("G1 %d became %v, %v", i, &got, err)
		}
		b = AppendG2(nil, &q[i])
		if got, err := DecodeG2(b); err != nil || got != q[i] {
			t.Errorf("G2 %d became %v, %v", i, &got, err)
		}
		if got, err := DecodeTwist(b); err != nil || got != q[i] {
			t.Errorf("twist %d became %v, %v", i, &got, err)
		}
	}
}

// unreduced adds p to the coordinate at the offset.
func unreduced(t *testing.T, b []byte, offset int) []byte {
	b = slices.Clone(b)
	n := new(big.Int).SetBytes(b[offset : offset+32])
	n.Add(n, fp.Modulus())
	if n.BitLen() > 256 {
		t.Fatal("the coordinate has no second encoding")
	}
	n.FillBytes(b[offset : offset+32])
	return b
}

func TestPointsRefused(t *testing.T) {
	p, q := multiples(1)
	one, two := AppendG1(nil, &p[0]), AppendG2(nil, &q[0])
	stranger := outside(t, 1)
	swapped := slices.Concat(two[32:64], two[:32], two[96:], two[64:96])
	flipped := func(b []byte, at int) []byte {
		b = slices.Clone(b)
		b[at] ^= 1
		return b
	}
	type refusal struct {
		name string
		b    []byte
		want error
	}
	for _, c := range []refusal{
		{"nothing", nil, ErrLength},
		{"a byte less", one[:63], ErrLength},
		{"a byte more", append(slices.Clone(one), 0), ErrLength},
		{"x not reduced", unreduced(t, one, 0), ErrNotReduced},
		{"y not reduced", unreduced(t, one, 32), ErrNotReduced},
		{"infinity not reduced", unreduced(t, make([]byte, 64), 0), ErrNotReduced},
		{"another x", flipped(one, 31), ErrNotOnCurve},
		{"another y", flipped(one, 63), ErrNotOnCurve},
		{"only x", slices.Concat(one[:32], make([]byte, 32)), ErrNotOnCurve},
		{"gnark's compression", slices.Concat(func() []byte { b := p[0].Bytes(); return b[:] }(), make([]byte, 32)), ErrNotReduced},
		{"gnark's infinity", append([]byte{0x40}, make([]byte, 63)...), ErrNotReduced},
	} {
		if _, err := DecodeG1(c.b); !errors.Is(err, c.want) || !errors.Is(err, ErrInvalid) {
			t.Errorf("DecodeG1, %s: error %v, want %v", c.name, err, c.want)
		}
		if _, err := DecodeG1OrInfinity(c.b); !errors.Is(err, c.want) {
			t.Errorf("DecodeG1OrInfinity, %s: error %v, want %v", c.name, err, c.want)
		}
	}
	for _, c := range []refusal{
		{"nothing", nil, ErrLength},
		{"a byte less", two[:127], ErrLength},
		{"a byte more", append(slices.Clone(two), 0), ErrLength},
		{"a point of G1", one, ErrLength},
		{"x1 not reduced", unreduced(t, two, 0), ErrNotReduced},
		{"x0 not reduced", unreduced(t, two, 32), ErrNotReduced},
		{"y1 not reduced", unreduced(t, two, 64), ErrNotReduced},
		{"y0 not reduced", unreduced(t, two, 96), ErrNotReduced},
		{"another x", flipped(two, 63), ErrNotOnCurve},
		{"another y", flipped(two, 127), ErrNotOnCurve},
		{"the real part first", swapped, ErrNotOnCurve},
	} {
		if _, err := DecodeG2(c.b); !errors.Is(err, c.want) || !errors.Is(err, ErrInvalid) {
			t.Errorf("DecodeG2, %s: error %v, want %v", c.name, err, c.want)
		}
		if _, err := DecodeTwist(c.b); !errors.Is(err, c.want) {
			t.Errorf("DecodeTwist, %s: error %v, want %v", c.name, err, c.want)
		}
	}
	// What the stricter functions refuse besides.
	if _, err := DecodeG1(make([]byte, G1Size)); !errors.Is(err, ErrInfinity) {
		t.Errorf("DecodeG1, infinity: error %v, want ErrInfinity", err)
	}
	if _, err := DecodeG2(make([]byte, G2Size)); !errors.Is(err, ErrInfinity) {
		t.Errorf("DecodeG2, infinity: error %v, want ErrInfinity", err)
	}
	if _, err := DecodeG2(AppendG2(nil, &stranger)); !errors.Is(err, ErrNotInSubgroup) {
		t.Errorf("DecodeG2, outside of the subgroup: error %v, want ErrNotInSubgroup", err)
	}
	if got, err := DecodeG1OrInfinity(make([]byte, G1Size)); err != nil || !got.IsInfinity() {
		t.Errorf("DecodeG1OrInfinity, infinity: %v, %v", &got, err)
	}
	if got, err := DecodeTwist(make([]byte, G2Size)); err != nil || !got.IsInfinity() {
		t.Errorf("DecodeTwist, infinity: %v, %v", &got, err)
	}
	if got, err := DecodeTwist(AppendG2(nil, &stranger)); err != nil || got != stranger {
		t.Errorf("DecodeTwist, outside of the subgroup: %v, %v", &got, err)
	}
}

// Whatever is read has one encoding.
func FuzzDecode(f *testing.F) {
	p, q := multiples(1)
	f.Add(make([]byte, ScalarSize))
	f.Add(make([]byte, G1Size))
	f.Add(make([]byte, G2Size))
	f.Add(AppendG1(nil, &p[0]))
	f.Add(AppendG2(nil, &q[0]))
	stranger := outside(f, 1)
	f.Add(AppendG2(nil, &stranger))
	f.Fuzz(func(t *testing.T, b []byte) {
		check := func(name string, again []byte, err error) {
			if err != nil {
				if !errors.Is(err, ErrInvalid) {
					t.Errorf("%s: the error is %v, which does not match ErrInvalid", name, err)
				}
				return
			}
			if !bytes.Equal(again, b) {
				t.Errorf("%s: %x was read as %x", name, b, again)
			}
		}
		s, err := DecodeScalar(b)
		check("scalar", AppendScalar(nil, &s), err)
		g1, err := DecodeG1OrInfinity(b)
		check("G1", AppendG1(nil, &g1), err)
		g2, err := DecodeTwist(b)
		check("twist", AppendG2(nil, &g2), err)
		if err != nil {
			return
		}
		_, subgroup := NewLines([]G2{g2})
		_, err = DecodeG2(b)
		if inside := subgroup == nil && !g2.IsInfinity(); inside != (err == nil) {
			t.Errorf("NewLines says %v, DecodeG2 says %v", subgroup, err)
		}
	})
}
