package sharedsec

import (
	"context"
	"fmt"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// Replay derives the entries from position start up to but not including end
// again, as L1 has them after block at, and returns them with all their
// segments: of these a [Store] keeps no more than the hashes. It changes
// nothing, and may be called while the role runs.
//
// Entries that are not those that the store was derived from match
// [settlement.ErrReorg]; what was not derived, [ErrNotDerived].
func (d *Deriver) Replay(ctx context.Context, at settlement.Block, start, end uint64) ([]derive.Entry, []derive.Segment, error) {
	pre, post, _, err := d.Store.stretch(start, end)
	if err != nil {
		return nil, nil, err
	}
	entries, err := entriesOf(ctx, d.Reader, at, pre.Claim, post.Claim)
	if err != nil {
		return nil, nil, fmt.Errorf("sharedsec: replay: %w", err)
	}
	var segments []derive.Segment
	claim := pre.Claim
	for _, e := range entries {
		data, err := d.fetch(ctx, e)
		if err != nil {
			return nil, nil, fmt.Errorf("sharedsec: replay: entry %d: %w", e.Position, err)
		}
		out, err := d.Pipeline.Execute(d.Transition, d.Store, claim, e, data)
		if err != nil {
			return nil, nil, fmt.Errorf("sharedsec: replay: entry %d: %w", e.Position, err)
		}
		segments, claim = append(segments, out.Segments...), out.Claim()
	}
	return entries, segments, nil
}

// entriesOf returns the entries between two claims, as L1 has them after block at.
// If they are others, the error matches [settlement.ErrReorg].
func entriesOf(ctx context.Context, r settlement.Reader, at settlement.Block, pre, post proof.Claim) ([]derive.Entry, error) {
	var entries []derive.Entry
	acc := pre.Accumulator
	for e, err := range r.Entries(ctx, at, pre.Position) {
		if err != nil {
			return nil, err
		}
		if e.Position == post.Position {
			break
		}
		hash, err := e.Hash()
		if err != nil {
			return nil, contradiction("entry %d: %v", e.Position, err)
		}
		acc, entries = derive.Accumulate(acc, hash), append(entries, e)
	}
	if acc != post.Accumulator || uint64(len(entries)) != post.Position-pre.Position {
		return nil, fmt.Errorf("%w: entries %d to %d are others than were derived", settlement.ErrReorg, pre.Position, post.Position)
	}
	return entries, nil
}
