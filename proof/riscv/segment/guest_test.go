package segment

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/riscv"
)

// Instructions of which the tests' guests are made.
const (
	nop   = 0x00000013
	ecall = 0x00000073
	spin  = 0x0000006f // jal x0, 0
)

// li returns addi rd, x0, v.
func li(rd, v uint32) uint32 { return v<<20 | rd<<7 | 0x13 }

// add returns addi rd, rd, v.
func add(rd, v uint32) uint32 { return v<<20 | rd<<15 | rd<<7 | 0x13 }

// sd returns sd x(src), off(x(base)).
func sd(src, off, base uint32) uint32 {
	return off>>5<<25 | src<<20 | base<<15 | 3<<12 | off&31<<7 | 0x23
}

const (
	codeAt = 0x10000
	dataAt = 0x40000
)

// assemble returns a machine with that code and data, x8 pointing at the data.
func assemble(data []byte, code ...uint32) *riscv.State {
	s := &riscv.State{Memory: riscv.NewMemory()}
	var b []byte
	for _, w := range code {
		b = binary.LittleEndian.AppendUint32(b, w)
	}
	s.Memory.Write(codeAt, b)
	s.Memory.Write(dataAt, data)
	s.CodeStart, s.CodeEnd = codeAt, codeAt+uint64(len(b))
	s.PC, s.X[8] = codeAt, dataAt
	s.Threads[0].Wait = riscv.Ready
	return s
}

// exiting returns a guest that has the output of b, and exits with the code
// after so many steps, each of which stores.
func exiting(b *Boundary, code uint32, steps int) *riscv.State {
	words := []uint32{}
	for range steps - 1 {
		if len(words)%3 == 0 {
			words = append(words, sd(17, uint32(len(words))*8&0x7ff, 8))
		} else {
			words = append(words, add(5, 1))
		}
	}
	s := assemble(nil, append(words, ecall)...)
	s.X[17], s.X[10] = 94, uint64(code) // exit_group
	copy(s.Output[:], output(b))
	s.OutputLen = riscv.OutputSize
	if steps == 0 {
		s.Status, s.ExitCode = riscv.Exited, uint8(code)
	}
	return s
}

// walking returns a guest that never ends, and writes to another page every few
// steps.
func walking() *riscv.State {
	const back = 0xff5ff06f // jal x0, -12
	return assemble(nil, sd(5, 0, 8), add(8, 2040), add(5, 1), back)
}

// reading returns a guest that reads the preimage of key, skips some of its
// first bytes, writes the 40 behind them to its output, and exits with 0.
func reading(key riscv.Key, skip uint32) *riscv.State {
	var code []uint32
	call := func(number, fd, off, n uint32) {
		code = append(code, li(17, number), li(10, fd), off<<20|8<<15|11<<7|0x13, li(12, n), ecall)
	}
	for i := range uint32(4) {
		call(64, 6, 8*i, 8) // the key
	}
	call(63, 5, 64, 8) // the preimage's length
	for ; skip > 0; skip -= min(skip, 8) {
		call(63, 5, 64, min(skip, 8))
	}
	for range 5 {
		call(63, 5, 64, 8)
		call(64, 7, 64, 8)
	}
	code = append(code, li(17, 94), li(10, 0), ecall)
	return assemble(key[:], code...)
}

// readingFixture returns a computation whose machine takes the next boundary
// from a preimage.
func readingFixture(t testing.TB, kind riscv.KeyType) *fixture {
	t.Helper()
	first, next := at(0, 3, 1), at(1, end, 0)
	b := output(&next)
	switch kind {
	case riscv.LocalKey: // the claim and the position that the segment starts from
		f := fix(7, reading(riscv.InputKey, 33), nil, first, first, first)
		in := append(append([]byte{0x16}, f.p.DisputeID[:]...), output(&first)...)
		if commitment.Keccak256(in) != first.Hash(f.p.DisputeID) {
			t.Fatal("not what a boundary is the hash of")
		}
		f.oracle = riscv.Preimages{riscv.InputKey: in}
		return f
	case riscv.Keccak256Key:
		key := riscv.HashKey(kind, commitment.Keccak256(b))
		return fix(7, reading(key, 0), riscv.Preimages{key: b}, first, next)
	default:
		key := riscv.HashKey(riscv.Sha256Key, sha256.Sum256(b))
		return fix(7, reading(key, 0), riscv.Preimages{key: b}, first, next)
	}
}

func output(b *Boundary) []byte {
	claim := b.Claim.Hash()
	return binary.BigEndian.AppendUint64(claim[:], b.Position)
}

// A fixture is a computation of small segments.
type fixture struct {
	p          Params
	image      *riscv.State
	boundaries []Boundary
	oracle     riscv.Oracle
}

const end = 7 // inbox position

// at returns a boundary.
func at(number, inbox, position uint64) Boundary {
	return Boundary{Claim: proof.Claim{Number: number, Position: inbox}, Position: position}
}

// fix returns the computation of image in segments of 2^depth steps.
func fix(depth uint8, image *riscv.State, oracle riscv.Oracle, boundaries ...Boundary) *fixture {
	return &fixture{
		p:     Params{DisputeID: commitment.Root{9}, End: end, Image: image.Hash(), Depth: depth},
		image: image, boundaries: boundaries, oracle: oracle,
	}
}

func (f *fixture) oracles(context.Context, uint64) (riscv.Oracle, error) { return f.oracle, nil }

func (f *fixture) judge() *Judge { return &Judge{Params: f.p} }

func (f *fixture) trace(t testing.TB, o Options) *Trace {
	t.Helper()
	tr, err := New(f.p, f.image.Clone(), f.boundaries, f.oracles, o)
	if err != nil {
		t.Fatal(err)
	}
	return tr
}

// fresh returns s with a memory in which nothing is shared or hashed.
func fresh(s *riscv.State) *riscv.State {
	c := *s
	c.Memory = riscv.NewMemory()
	b := make([]byte, 2*riscv.PageSize)
	for _, addr := range []uint64{codeAt, dataAt} {
		s.Memory.Read(addr, b)
		c.Memory.Write(addr, b)
	}
	return &c
}

// plain returns the states' commitments of the first n segments, computed step
// by step as docs/disputes.md has it, hashing each state in full.
func (f *fixture) plain(t testing.TB, n int) []commitment.Root {
	t.Helper()
	at := f.boundaries[0]
	c := at.Hash(f.p.DisputeID)
	all := []commitment.Root{c}
	over := false
	for range n {
		if over = over || at.Position == 0 && at.Claim.Position == f.p.End; over {
			for range f.p.steps() {
				all = append(all, c)
			}
			continue
		}
		s := fresh(f.image)
		s.In = c
		all = append(all, s.Hash())
		for range f.p.steps() - 2 {
			if err := riscv.New(s, riscv.Options{Oracle: f.oracle}).Run(t.Context(), s.Step+1); err != nil {
				t.Fatal(err)
			}
			s = fresh(s)
			all = append(all, s.Hash())
		}
		if s.Status == riscv.Exited && s.ExitCode == 0 && s.OutputLen == 40 {
			c = proof.Boundary{
				Claim:    commitment.Root(s.Output[:32]),
				Position: binary.BigEndian.Uint64(s.Output[32:]),
			}.Hash(f.p.DisputeID)
			for _, b := range f.boundaries {
				if b.Hash(f.p.DisputeID) == c {
					at = b
				}
			}
		} else {
			c, over = proof.Fault(f.p.DisputeID), true
		}
		all = append(all, c)
	}
	return all
}
