package riscv

import (
	"bytes"
	"encoding/binary"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
)

// plainRoot is the root of a perfect tree over a map of leaves, computed level
// by level as the definition says.
func plainRoot(leaves map[uint64][32]byte) [32]byte {
	zero := [32]byte{}
	level := leaves
	for range MemoryDepth {
		up := make(map[uint64][32]byte)
		for i := range level {
			l, ok := level[i&^1]
			if !ok {
				l = zero
			}
			r, ok := level[i|1]
			if !ok {
				r = zero
			}
			up[i/2] = commitment.Keccak256(l[:], r[:])
		}
		zero = commitment.Keccak256(zero[:], zero[:])
		level = up
	}
	if root, ok := level[0]; ok {
		return root
	}
	return zero
}

// A twin is a memory that keeps single bytes.
type twin map[uint64]byte

func (w twin) root() [32]byte {
	leaves := make(map[uint64][32]byte)
	for a, b := range w {
		l := leaves[a/LeafSize]
		l[a%LeafSize] = b
		leaves[a/LeafSize] = l
	}
	return plainRoot(leaves)
}

func TestMemoryAsTwin(t *testing.T) {
	type pair struct {
		m *Memory
		w twin
	}
	r := rand.New(rand.NewPCG(3, 4))
	pairs := []pair{{NewMemory(), twin{}}}
	for range 300 {
		p := pairs[r.IntN(len(pairs))]
		addr := r.Uint64N(3)*(1<<40) + r.Uint64N(3)*(PageSize*fan) + r.Uint64N(3)*PageSize + r.Uint64N(PageSize)
		if r.IntN(30) == 0 {
			addr = 1<<AddressBits - 1 - r.Uint64N(10) // wraps
		}
		b := make([]byte, r.IntN(40))
		switch r.IntN(8) {
		case 0, 1, 2:
			for i := range b {
				b[i] = byte(r.Uint32())
				p.w[(addr+uint64(i))%(1<<AddressBits)] = b[i]
			}
			p.m.Write(addr, b)
		case 3:
			var v [8]byte
			n := 1 + r.IntN(8)
			binary.LittleEndian.PutUint64(v[:], r.Uint64())
			for i, c := range v[:n] {
				p.w[(addr+uint64(i))%(1<<AddressBits)] = c
			}
			p.m.store(addr, n, binary.LittleEndian.Uint64(v[:]))
		case 4:
			if got, want := p.m.Root(), p.w.root(); got != want {
				t.Fatalf("root %x, want %x", got, want)
			}
		case 5:
			if len(pairs) < 5 {
				w := twin{}
				for a, b := range p.w {
					w[a] = b
				}
				pairs = append(pairs, pair{p.m.Clone(), w})
			}
		default:
			want := make([]byte, len(b))
			for i := range want {
				want[i] = p.w[(addr+uint64(i))%(1<<AddressBits)]
			}
			if p.m.Read(addr, b); !bytes.Equal(b, want) {
				t.Fatalf("read %x at %#x, want %x", b, addr, want)
			}
		}
	}
	for i, p := range pairs {
		if got, want := p.m.Root(), p.w.root(); got != want {
			t.Errorf("memory %d: root %x, want %x", i, got, want)
		}
	}
}

func TestEmptyMemory(t *testing.T) {
	m := NewMemory()
	if got, want := m.Root(), plainRoot(nil); got != want {
		t.Errorf("root %x, want %x", got, want)
	}
	m.Write(1<<40, make([]byte, 100))
	if got, want := m.Root(), plainRoot(nil); got != want || m.Pages() != 1 {
		t.Errorf("root %x of %d zero pages, want %x", got, m.Pages(), want)
	}
}

func BenchmarkRoot(b *testing.B) {
	b.ReportAllocs()
	const pages = 1024
	m := NewMemory()
	b.SetBytes(pages * PageSize)
	for b.Loop() {
		for p := range uint64(pages) {
			m.store(1<<40+p*PageSize, 8, p)
		}
		m.Root()
	}
}

func TestHashPairsAsPlain(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for n := range 20 {
		src := make([][32]byte, 2*n)
		for i := range src {
			for w := range 4 {
				binary.LittleEndian.PutUint64(src[i][8*w:], r.Uint64())
			}
		}
		want := make([][32]byte, n)
		hashPairsPlain(want, src)
		if hashPairs(src[:n], src); !slices.Equal(src[:n], want) {
			t.Errorf("%d pairs differ from plain", n)
		}
	}
}
