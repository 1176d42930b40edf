// Package witness gathers what a segment of a dispute reads: the preimages that
// an honest party's fraud-proof machine asks for, out of what its node has.
//
// [Gatherer.Segment] runs the very [guest.Program] that the machine runs, on
// nodes of the state, on inbox entries and on data fetched anew, and keeps what
// was read. The [Oracle] that it gives is complete: the machine asks it for
// nothing else. Blobs are kept whole, and the KZG proof of a single element is
// made when a dispute comes down to it.
package witness

import (
	"context"
	"encoding"
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/riscv"
	"github.com/sharedsec/sharedsec/proof/riscv/segment"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/derive/guest"
)

// A Dispute is what rivals agree on, as a node knows it.
type Dispute struct {
	Config  *derive.Config // all of it
	Pre     proof.Claim    // the parent's claim
	Entries []derive.Entry // that the disputed claims consume, at least one, in order from Pre.Position on
}

// A Gatherer gathers what segments read. It is safe for concurrent use if its
// parts are.
type Gatherer struct {
	Program guest.Program
	State   commitment.NodeReader // nodes of the claims' states and exit logs
	Fetcher da.Fetcher            // gives the committed bytes: see [da.BodyFetcher]
}

// Oracles returns the oracles of a dispute's segments, which begin at the given
// boundaries: what a [segment.Trace] over these asks for. The errors are those
// of Segment.
func (g *Gatherer) Oracles(d *Dispute, boundaries []segment.Boundary) segment.Oracles {
	return func(ctx context.Context, i uint64) (riscv.Oracle, error) {
		if i >= uint64(len(boundaries)) {
			return nil, fmt.Errorf("witness: %w: segment %d of %d", derive.ErrInvalid, i, len(boundaries))
		}
		o, _, err := g.Segment(ctx, d, boundaries[i])
		return o, err
	}
}

// Segment returns the oracle of the segment that begins at a boundary, the
// dispute's Pre at position 0 being the first, and the boundary after it, as
// native execution has it. Errors are those of the parts, and of
// [guest.Program.Next].
func (g *Gatherer) Segment(ctx context.Context, d *Dispute, at segment.Boundary) (*Oracle, proof.Boundary, error) {
	fail := func(err error) (*Oracle, proof.Boundary, error) {
		return nil, proof.Boundary{}, fmt.Errorf("witness: %w", err)
	}
	first := d.Pre.Position
	if at.Claim.Position < first || at.Claim.Position-first >= uint64(len(d.Entries)) {
		return fail(fmt.Errorf("%w: entry %d in a dispute about %d from %d on", derive.ErrInvalid, at.Claim.Position, len(d.Entries), first))
	}
	r := recorder{own: make(commitment.Nodes), state: g.State, oracle: newOracle()}
	if err := r.putDispute(d, at); err != nil {
		return fail(err)
	}
	if err := r.fetch(ctx, g.Fetcher, d.Entries[at.Claim.Position-first]); err != nil {
		return fail(err)
	}
	next, err := g.Program.Next(&r)
	if err != nil {
		return fail(err)
	}
	return r.oracle, next, nil
}

// putDispute puts what leads from the boundary to the entries and the claim.
func (r *recorder) putDispute(d *Dispute, at segment.Boundary) error {
	first := d.Pre.Position
	entries := proof.Range{
		Start: first, StartAccumulator: d.Pre.Accumulator,
		End: first + uint64(len(d.Entries)), EndAccumulator: d.Pre.Accumulator,
	}
	for _, e := range d.Entries {
		var err error
		if entries.EndAccumulator, err = derive.PutEntry(r.own, entries.EndAccumulator, e); err != nil {
			return err
		}
	}
	config := d.Config.UpTo(first)
	program := proof.Definition{Semantics: config.Rules[len(config.Rules)-1].Semantics, Config: r.put(config)}
	dispute := proof.Dispute{Program: r.put(program), Pre: d.Pre.Hash(), Input: r.put(entries)}
	start := proof.Segment{DisputeID: r.put(dispute)}
	start.Claim, start.Position = r.put(at.Claim), at.Position
	r.input, _ = start.AppendBinary(nil) // never fails
	return nil
}

// put keeps an encoding, none of which fails, and returns its hash.
func (r *recorder) put(v encoding.BinaryAppender) commitment.Root {
	b, _ := v.AppendBinary(nil)
	hash := commitment.Keccak256(b)
	r.own[hash] = b
	return hash
}
