package ethereum

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/settlement"
)

// Inbox implements [settlement.Reader].
func (c *Client) Inbox(ctx context.Context, at settlement.Block) (settlement.Inbox, error) {
	v, box := &view{c: c, ctx: ctx, at: at}, c.config.Inbox
	in := settlement.Inbox{
		Entries:  get(v, box, c.inbox.PackCount(), c.inbox.UnpackCount),
		Batches:  get(v, box, c.inbox.PackBatches(), c.inbox.UnpackBatches),
		Enqueued: get(v, box, c.inbox.PackEnqueued(), c.inbox.UnpackEnqueued),
		Forced:   get(v, box, c.inbox.PackForced(), c.inbox.UnpackForced),
		Closed:   get(v, box, c.inbox.PackClosed(), c.inbox.UnpackClosed),
	}
	in.Accumulator = v.accumulator(in.Entries)
	if in.Forced < in.Enqueued {
		item := get(v, box, c.inbox.PackItem(in.Forced), c.inbox.UnpackItem)
		delays := get(v, c.config.Assertions, c.assertions.PackDelays(), c.assertions.UnpackDelays)
		in.Due = item.EnqueuedAt + delays.Force
	}
	if err := v.done(); err != nil {
		return settlement.Inbox{}, err
	}
	return in, nil
}

// Accumulator implements [settlement.Reader]. For more entries than there are
// the error matches [settlement.ErrNotFound].
func (c *Client) Accumulator(ctx context.Context, at settlement.Block, n uint64) (commitment.Root, error) {
	v := &view{c: c, ctx: ctx, at: at}
	acc := v.accumulator(n)
	if err := v.done(); err != nil {
		return commitment.Root{}, err
	}
	if n > 0 && acc.IsZero() {
		return commitment.Root{}, notFound("accumulator of %d entries at block %d", n, at.Number)
	}
	return acc, nil
}

func (v *view) accumulator(n uint64) commitment.Root {
	return get(v, v.c.config.Inbox, v.c.inbox.PackAccumulator(n), v.c.inbox.UnpackAccumulator)
}

// blockOf returns the L1 block that recorded an entry.
func (v *view) blockOf(position uint64) uint64 {
	return get(v, v.c.config.Inbox, v.c.inbox.PackBlockOf(position), v.c.inbox.UnpackBlockOf)
}

// Parameters implements [settlement.Describer].
func (c *Client) Parameters(ctx context.Context, at settlement.Block) (settlement.Parameters, error) {
	v, cfg := &view{c: c, ctx: ctx, at: at}, &c.config
	box := get(v, cfg.Inbox, c.inbox.PackParams(), c.inbox.UnpackParams)
	delays := get(v, cfg.Assertions, c.assertions.PackDelays(), c.assertions.UnpackDelays)
	terms := get(v, cfg.Assertions, c.assertions.PackTerms(), c.assertions.UnpackTerms)
	p := settlement.Parameters{
		Poster:         get(v, cfg.Inbox, c.inbox.PackPoster(), c.inbox.UnpackPoster),
		Owner:          get(v, cfg.Timelock, c.timelock.PackOwner(), c.timelock.UnpackOwner),
		Upgrade:        get(v, cfg.Timelock, c.timelock.PackDelay(), c.timelock.UnpackDelay),
		Force:          delays.Force,
		Proposer:       delays.Proposer,
		Censor:         delays.Censorship,
		Moves:          delays.Moves,
		Period:         terms.Period,
		Escape:         delays.Escape,
		Exit:           delays.ExitWindow,
		Withdraw:       delays.Withdrawal,
		Retain:         delays.Retention,
		MostForced:     box.MaxForced,
		ForcedRate:     box.ForcedGasTarget / max(box.ForcedGas, 1),
		EscapeVerifier: get(v, cfg.Portal, c.portal.PackEscapeVerifier(), c.portal.UnpackEscapeVerifier),
		Layers:         []da.Layer{da.LayerCalldata, da.LayerBlob},
		Finality:       c.finality,
		Alarmed:        get(v, cfg.Assertions, c.assertions.PackAlarmed(), c.assertions.UnpackAlarmed),
	}
	if terms.Stake != nil {
		terms.Stake.FillBytes(p.Stake[:])
	}
	position := get(v, cfg.Inbox, c.inbox.PackCount(), c.inbox.UnpackCount)
	program := get(v, cfg.Assertions, c.assertions.PackProgramAt(position), c.assertions.UnpackProgramAt)
	for _, system := range []settlement.ProofSystem{settlement.FraudProof, settlement.ValidityProof} {
		image := get(v, cfg.Assertions, c.assertions.PackImage(program, uint8(system)), c.assertions.UnpackImage)
		if image == [32]byte{} {
			continue
		}
		p.Systems = append(p.Systems, system)
		if system == settlement.ValidityProof {
			p.Verifier = common.Address(image[12:])
			p.VerifierKey = get(v, p.Verifier, c.verifier.PackKey(), c.verifier.UnpackKey)
		}
	}
	if c.court.address != (common.Address{}) {
		p.Disputes = slices.Contains(p.Systems, settlement.FraudProof)
		p.Shape, p.CostCap = slices.Clone(c.court.shape), wei(c.court.costCap)
		for _, stake := range c.court.stakes {
			p.Refine = append(p.Refine, wei(stake))
		}
	}
	if err := v.done(); err != nil {
		return settlement.Parameters{}, err
	}
	return p, nil
}
