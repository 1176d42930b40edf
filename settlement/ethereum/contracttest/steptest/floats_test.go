package steptest

import (
	"encoding/binary"
	"math/rand/v2"
	"testing"

	"github.com/sharedsec/sharedsec/proof/riscv"
	"github.com/sharedsec/sharedsec/proof/riscv/vector"
)

// A format is single or double precision.
type format struct{ fraction, exponent int }

func (f format) bias() int { return 1<<(f.exponent-1) - 1 }

// number returns a number with that exponent as it is stored, or the nearest
// there is; its fraction is one of those at which rounding changes.
func (f format) number(r *rand.Rand, exponent int) uint64 {
	fraction := []uint64{0, 1, 2, 3, ^uint64(0), ^uint64(1), 1 << (f.fraction - 1), 1<<(f.fraction-1) - 1, r.Uint64(), r.Uint64() & r.Uint64() & r.Uint64()}[r.IntN(10)]
	exponent = min(max(exponent, 0), 1<<f.exponent-1)
	v := uint64(r.IntN(2))<<f.exponent | uint64(exponent)
	v = v<<f.fraction | fraction&(1<<f.fraction-1)
	if f.fraction == 23 {
		v |= 0xffffffff << 32
	}
	return v
}

// operands returns numbers whose sum, product, quotient or fused product is
// often at an edge: next to the least and the largest numbers, half of the last
// place, cancelled, or so far apart that one is next to nothing.
func (f format) operands(r *rand.Rand) (a, b, c uint64) {
	ea := r.IntN(1 << f.exponent)
	apart := []int{0, 1, f.fraction, f.fraction + 1, f.fraction + 2, 2 * f.fraction, 3 * f.fraction}[r.IntN(7)] + r.IntN(3) - 1
	if r.IntN(2) == 0 {
		apart = -apart
	}
	edge := []int{0, -f.fraction, 1<<f.exponent - 2}[r.IntN(3)] + r.IntN(5) - 2
	eb := []int{ea + apart, edge - ea + f.bias(), ea + f.bias() - edge, r.IntN(1 << f.exponent)}[r.IntN(4)]
	ec := ea + eb - f.bias() + apart
	return f.number(r, ea), f.number(r, eb), f.number(r, ec)
}

// Arithmetic of floats at its edges is L1's as it is Go's, in all modes.
func TestFloatEdges(t *testing.T) {
	steps := 4000
	if *all {
		steps = 200_000
	}
	r := rand.New(rand.NewPCG(41, 42))
	j := newJudge(t)
	s := start(&vector.Case{Seed: 1})
	seen := map[uint8]int{}
	for range steps {
		f, code := format{23, 8}, uint32(0)
		if r.IntN(2) == 0 {
			f, code = format{52, 11}, 1
		}
		s.F[1], s.F[2], s.F[3] = f.operands(r)
		s.X[1] = s.F[1+r.IntN(3)] >> r.IntN(64)
		const rd, rs = 4 << 7, 1<<15 | 2<<20
		mode := uint32(r.IntN(5)) << 12
		fused := rd | rs | 3<<27 | code<<25 | mode
		op := func(f5, rs2 uint32) uint32 { return f5<<27 | code<<25 | rs2<<20 | 1<<15 | mode | rd | 0x53 }
		word := []uint32{
			fused | 0x43, fused | 0x47, fused | 0x4b, fused | 0x4f,
			op(0, 2), op(1, 2), op(2, 2), op(3, 2), op(0, 2), op(1, 2), op(2, 2), op(3, 2), op(0x0b, 0),
			op(0x08, 1-code), op(0x18, uint32(r.IntN(4))), op(0x1a, uint32(r.IntN(4))),
		}[r.IntN(16)]
		if word>>27 == 8 && code == 1 { // fcvt.d.s reads a single
			s.F[1], _, _ = format{23, 8}.operands(r)
		} else if word>>27 == 8 {
			s.F[1] = format{52, 11}.number(r, 1023-127+[]int{0, -23, 254}[r.IntN(3)]+r.IntN(7)-3)
		}
		s.PC, s.FCSR = vector.CodeBase, 0
		s.Memory.Write(s.PC, binary.LittleEndian.AppendUint32(nil, word))
		s, _ = j.same(t, s)
		if s.Status != riscv.Running {
			t.Fatalf("%08x: %v", word, s.Status)
		}
		seen[s.FCSR]++
	}
	for _, flags := range []uint8{0, 1, 1 | 2, 1 | 4, 8, 16} {
		if seen[flags] == 0 {
			t.Errorf("flags %b were never raised", flags)
		}
	}
	t.Logf("flags: %v", seen)
}
