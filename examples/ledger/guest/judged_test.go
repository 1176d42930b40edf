package main

import (
	"errors"
	"fmt"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/kzg"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/riscv"
	"github.com/sharedsec/sharedsec/proof/riscv/segment"
)

// A dispute about a deposit and a batch in a blob: an honest party has the
// states at any stride, and proves steps to a judge who has nothing.
func TestStepsAreJudged(t *testing.T) {
	const depth = 27 // of a segment's steps
	c := newChain(t, 3, 0)
	c.deposit()
	c.batch("text in a blob", c.blobs([]byte("no frame"))...)
	d := c.dispute(0)
	first := load(t, nil)
	first.In = [32]byte{}
	p := segment.Params{
		DisputeID: disputeID(t, c), End: uint64(len(c.entries)), Image: first.Hash(), Depth: depth,
	}
	var boundaries []segment.Boundary
	for _, s := range c.segments {
		boundaries = append(boundaries, s.Boundary)
	}
	oracles := c.gatherer().Oracles(d, boundaries)
	trace, err := segment.New(p, first, append(boundaries, segment.Boundary{Claim: c.claim}), oracles, segment.Options{})
	if err != nil {
		t.Fatal(err)
	}
	judge := segment.Judge{Params: p, Verify: verify}
	element := firstElement(t, oracles)
	steps := []uint64{
		0, 1, 1000, 1_000_000, 1<<depth - 2, 1<<depth - 1, // of the deposit
		1 << depth, 1<<depth + element + 1, // of the blob: the load, and the step that reads its first element
		2<<depth - 1, 2 << depth, // the last, and what repeats the end
	}
	for _, i := range steps {
		state, shown, err := trace.Step(t.Context(), i)
		if err != nil {
			t.Fatalf("step %d: %v", i, err)
		}
		after, err := judge.After(i, state, shown)
		if err != nil {
			t.Fatalf("step %d: %v", i, err)
		}
		if want, _, err := trace.Step(t.Context(), i+1); err != nil || after != want {
			t.Errorf("step %d leads to %v, want %v, %v", i, after, want, err)
		}
		t.Logf("step %d: proven in %d bytes", i, len(shown))
	}
	if _, err := oracles(t.Context(), 2); err == nil {
		t.Error("an oracle of a segment that there is not")
	}
}

// disputeID is that of the dispute about all of a chain's entries.
func disputeID(t *testing.T, c *chain) commitment.Root {
	t.Helper()
	start := c.config.GenesisClaim()
	return proof.Statement{
		Program: c.config.Program(0), Pre: start.Hash(),
		Input: proof.Input(0, start.Accumulator, c.claim.Position, c.claim.Accumulator),
	}.DisputeID()
}

// firstElement returns at which step of the second segment's machine the first
// element of a blob is read.
func firstElement(t *testing.T, oracles segment.Oracles) uint64 {
	t.Helper()
	o, err := oracles(t.Context(), 1)
	if err != nil {
		t.Fatal(err)
	}
	m := riscv.New(load(t, input(t, o)), riscv.Options{Oracle: unless{o, func(key riscv.Key) bool {
		return key[0] == byte(riscv.BlobKey)
	}}})
	if err := m.Run(t.Context(), 1<<40); !errors.Is(err, riscv.ErrPreimageMissing) {
		t.Fatalf("Run = %v, want ErrPreimageMissing at the first element", err)
	}
	return m.State().Step
}

// verify is a judge's who knows the point evaluation precompile besides.
func verify(key riscv.Key, in [32]byte, shown []byte) ([]byte, error) {
	b, err := riscv.VerifyPreimage(key, in, shown)
	if !errors.Is(err, errors.ErrUnsupported) || key[0] != byte(riscv.BlobKey) {
		return b, err
	}
	y := kzg.Element(shown[80:112])
	if err := kzg.VerifyPoint(kzg.Commitment(shown[:48]), kzg.Element(shown[48:80]), y, kzg.Proof(shown[112:])); err != nil {
		return nil, fmt.Errorf("%w: %w", riscv.ErrPreimageWrong, err)
	}
	return y[:], nil
}
