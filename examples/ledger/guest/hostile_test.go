package main

import (
	"bytes"
	"math/rand/v2"
	"testing"

	"github.com/andybalholm/brotli"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/proof/riscv"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// packed returns frames of a brotli stream as native's codec has it, whether or
// not a batch comes out of it.
func (c *chain) packed(stream []byte) []da.Payload {
	c.Helper()
	frames, err := batch.Frames(append([]byte{1, 1}, stream...), 60_000)
	if err != nil {
		c.Fatal(err)
	}
	return c.calldata(frames...)
}

func compressed(t testing.TB, p []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	w := brotli.NewWriterOptions(&b, brotli.WriterOptions{Quality: 5, LGWin: 22})
	if _, err := w.Write(p); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// hostile records what an attacker would post to have the machine end otherwise
// than a node does: by memory, by a panic, or by time.
func hostile(t testing.TB) *chain {
	c := newChain(t, 5, 0)
	rng := rand.New(rand.NewPCG(5, 6))
	c.batch("a stream of exactly as much as is allowed", c.packed(compressed(t, make([]byte, 4<<20)))...)
	c.batch("a stream of more than is allowed", c.packed(compressed(t, make([]byte, 64<<20)))...)
	whole := compressed(t, bytes.Repeat([]byte("a batch that is none. "), 3000))
	for range 4 {
		bent := bytes.Clone(whole)
		for range 1 + rng.IntN(4) {
			bent[1+rng.IntN(len(bent)-1)] ^= 1 << rng.IntN(8)
		}
		c.batch("a stream with bits flipped", c.packed(bent)...)
	}
	noise := make([]byte, 65_504)
	for i := range noise {
		noise[i] = byte(rng.Uint32())
	}
	noise[0] |= 1 // of brotli's window: whatever it makes of the rest
	c.batch("a stream of noise", c.packed(noise[:50_000])...)
	c.batch("a stream cut short", c.packed(whole[:len(whole)-1])...)
	most := batch.Block{Time: 2000}
	for i := range 10_000 {
		most.Transactions = append(most.Transactions, noise[i:i+1+i%3])
	}
	c.batch("as many transactions as are allowed, all void", c.calldata(c.frames(60_000, most)...)...)
	c.record("the largest forced item", derive.Entry{Kind: derive.KindTransaction, Sender: common.Address{8}}, c.calldata(noise)...)
	rich := derive.Entry{Kind: derive.KindDeposit, Sender: common.Address{7}}
	for i := range rich.Value {
		rich.Value[i] = 0xff
	}
	for range 2 {
		c.record("a deposit of all there can be", rich, c.calldata(append(make([]byte, 19), 5))...)
	}
	return c
}

// Whatever an attacker can post, the machine comes to what a node comes to.
func TestHostileEntries(t *testing.T) {
	c := hostile(t)
	d := c.dispute(0)
	for _, s := range c.segments {
		o, got, err := c.gatherer().Segment(t.Context(), d, s.Boundary)
		if err != nil {
			t.Fatalf("%s: %v", s.why, err)
		}
		if got != s.want {
			t.Errorf("%s: boundary %+v, want %+v", s.why, got, s.want)
		}
		t.Log(s.why)
		m := load(t, input(t, o))
		run(t, m, o)
		if m.Status != riscv.Exited || m.ExitCode != 0 || !bytes.Equal(m.Output[:m.OutputLen], output(s.want)) {
			t.Errorf("%s: output %x, want %x", s.why, m.Output[:m.OutputLen], output(s.want))
		}
	}
}
