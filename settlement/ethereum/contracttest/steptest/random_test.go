package steptest

import (
	"math/rand/v2"
)

// A source draws what random tests are made of.
type source struct{ *rand.Rand }

func random(seed uint64) source { return source{rand.New(rand.NewPCG(seed, 77))} }

func (r source) word() (w [32]byte) {
	for i := range w {
		w[i] = byte(r.Uint32())
	}
	return w
}

// of returns one of some numbers.
func (r source) of(some ...uint64) uint64 { return some[r.IntN(len(some))] }

// rarely is true once in n times.
func (r source) rarely(n int) bool { return r.IntN(n) == 0 }
