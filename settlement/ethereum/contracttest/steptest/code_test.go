package steptest

import (
	"encoding/binary"
	"math/rand/v2"
	"testing"

	"github.com/sharedsec/sharedsec/proof/riscv"
	"github.com/sharedsec/sharedsec/proof/riscv/vector"
)

// opcodes are the major opcodes of what there is.
var opcodes = [...]uint32{
	0x03, 0x07, 0x0f, 0x13, 0x17, 0x1b, 0x23, 0x27, 0x2f, 0x33, 0x37, 0x3b, 0x43, 0x47, 0x4b, 0x4f, 0x63, 0x67, 0x6f, 0x73,
	0x53, 0x53, 0x53, 0x53, 0x53, 0x53, 0x53, 0x53,
}

// draw returns an instruction that more often than not there is: random bits
// alone would seldom be one.
func draw(r *rand.Rand) []byte {
	if r.IntN(4) == 0 {
		return binary.LittleEndian.AppendUint16(nil, uint16(r.Uint32()))
	}
	w := r.Uint32()&^0x7f | opcodes[r.IntN(len(opcodes))]
	upper := func(bits uint, choice ...uint32) { w = w<<bits>>bits | choice[r.IntN(len(choice))]<<(32-bits) }
	switch op := w & 0x7f; {
	case r.IntN(8) == 0: // as it is
	case op == 0x33 || op == 0x3b || op == 0x13 && w>>12&3 == 1 || op == 0x1b:
		upper(7, 0, 1, 0x20)
	case op == 0x2f:
		upper(5, 0, 1, 2, 3, 4, 8, 12, 16, 20, 24, 28)
		w = w&^(6<<12) | 2<<12
		if w>>27 == 2 {
			w &^= 31 << 20
		}
	case op == 0x73:
		upper(12, 1, 2, 3, 0xc00, 0xc01, 0xc02)
	case op >= 0x43 && op <= 0x4f:
		w &^= 1 << 26
		w = w&^(7<<12) | []uint32{0, 1, 2, 3, 4, 7}[r.IntN(6)]<<12
	case op == 0x53:
		upper(7, 0, 1, 2, 3, 4, 5, 8, 0xb, 0x14, 0x18, 0x1a, 0x1c, 0x1e)
		w = w&0x01ffffff | w>>25<<27 | uint32(r.IntN(2))<<25
		if w>>27 > 5 {
			w = w&^(31<<20) | []uint32{0, 0, 0, 1, 2, 3}[r.IntN(6)]<<20
		}
		w = w&^(7<<12) | []uint32{0, 0, 1, 2, 3, 4, 7}[r.IntN(7)]<<12
	}
	return binary.LittleEndian.AppendUint32(nil, w)
}

// Random instructions, on what those before have left in the registers, lead L1
// where they lead Go.
func TestRandomCode(t *testing.T) {
	steps := 8000
	if *all {
		steps = 300_000
	}
	r := rand.New(rand.NewPCG(21, 22))
	j := newJudge(t)
	ran, ended := map[riscv.Op]int{}, map[riscv.Status]int{}
	var s *riscv.State
	for i := range steps {
		if i%100 == 0 {
			s = start(&vector.Case{Seed: r.Uint32()})
		}
		s.PC, s.Status = vector.CodeBase+2*r.Uint64N(riscv.PageSize/2-1), riscv.Running
		if r.IntN(4) == 0 {
			s.FCSR = uint8(r.Uint32()) // a mode above 4 is none
		}
		s.Memory.Write(s.PC, draw(r))
		in := decode(s)
		if in.Op == riscv.ECALL {
			continue // it may wait, and other code would never run again
		}
		if r.IntN(2) == 0 {
			s.X[in.Rs1] = vector.WindowBase + r.Uint64N(vector.WindowSize)&^7
			s.X[0] = 0
		}
		s, _ = j.same(t, s)
		if ended[s.Status]++; s.Status == riscv.Running {
			ran[in.Op]++
		}
	}
	for op := riscv.LUI; op.String() != riscv.Illegal.String(); op++ {
		if ran[op] == 0 && op != riscv.ECALL {
			t.Errorf("%v never ran", op)
		}
	}
	for _, why := range []riscv.Status{riscv.IllegalOpcode, riscv.AccessFault, riscv.MisalignedFault} {
		if ended[why] == 0 {
			t.Errorf("no step ended with %v", why)
		}
	}
	t.Logf("ended: %v", ended)
}

// FuzzInstruction compares single steps: of any two words, on any registers.
func FuzzInstruction(f *testing.F) {
	r := rand.New(rand.NewPCG(23, 24))
	for range 60 {
		f.Add(r.Uint32(), uint8(r.Uint32()), append(draw(r), draw(r)...))
	}
	j := newJudge(f)
	f.Fuzz(func(t *testing.T, seed uint32, fcsr uint8, code []byte) {
		s := start(&vector.Case{Seed: seed, Code: code[:min(len(code), vector.CodeSize)]})
		s.FCSR = fcsr
		for range 3 {
			s, _ = j.same(t, s)
		}
	})
}
