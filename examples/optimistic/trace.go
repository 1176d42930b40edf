package main

import (
	"context"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/batch/native"
	"github.com/sharedsec/sharedsec/examples/ledger"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/riscv"
	"github.com/sharedsec/sharedsec/proof/riscv/image"
	"github.com/sharedsec/sharedsec/proof/riscv/segment"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/derive/guest"
	"github.com/sharedsec/sharedsec/settlement/derive/witness"
)

// A trace is what the machine does in one segment.
type trace struct {
	steps uint64 // until it halts
	blob  uint64 // the step that first reads from a blob; 0 if none does
}

// trace runs every segment that is going to be disputed, by what p derived.
func (s *story) trace(ctx context.Context, p *party) ([]trace, error) {
	at, err := p.tip(ctx)
	if err != nil {
		return nil, err
	}
	entries, segments, err := p.Deriver.Replay(ctx, at, s.parent.Claim.Position, s.parent.Next.End)
	if err != nil {
		return nil, err
	}
	g := witness.Gatherer{
		Program: guest.Program{
			Transition: func(c *derive.Config) proof.Transition { return ledger.New(c.Domain(), common.Address{}) },
			Codecs:     map[derive.Codec]batch.Codec{derive.CodecNative: native.Codec{}},
		},
		State: p.Store, Fetcher: p.Deriver.Fetcher,
	}
	start := segment.Boundary{Claim: s.parent.Claim}
	var all []trace
	for i := range segments {
		oracle, _, err := g.Segment(ctx, &witness.Dispute{Config: s.config, Pre: s.parent.Claim, Entries: entries}, start)
		if err != nil {
			return nil, err
		}
		state, err := image.Load(s.guest)
		if err != nil {
			return nil, err
		}
		n := &noting{Oracle: oracle, state: state}
		if err := riscv.New(state, riscv.Options{Oracle: n}).Run(ctx, math.MaxUint64); err != nil {
			return nil, err
		}
		if state.Status != riscv.Exited || state.ExitCode != 0 {
			return nil, fmt.Errorf("segment %d: the guest ended with %v, code %d", i, state.Status, state.ExitCode)
		}
		n.steps = state.Step
		all = append(all, n.trace)
		start = segment.Boundary{Claim: segments[i].Claim, Position: segments[i].Position}
	}
	return all, nil
}

// noting is an oracle that notes when it is first asked for a blob's element.
// The machine's step m is the segment's m + 1, since the load comes first.
type noting struct {
	riscv.Oracle
	trace
	state *riscv.State
}

// Preimage implements [riscv.Oracle].
func (n *noting) Preimage(key riscv.Key) ([]byte, error) {
	if n.blob == 0 && riscv.KeyType(key[0]) == riscv.BlobKey {
		n.blob = n.state.Step + 1
	}
	return n.Oracle.Preimage(key)
}
