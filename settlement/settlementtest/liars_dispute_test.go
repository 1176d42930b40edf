package settlementtest_test

import (
	"context"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/settlementtest"
)

// player makes errors of one kind pass for success, or plays nothing.
type player struct {
	settlement.Challenger
	forgive error
	idle    bool
}

func (p player) Play(ctx context.Context, parent commitment.Root, m fraud.Move) (settlement.Played, error) {
	if p.idle {
		return settlement.Played{}, nil
	}
	played, err := p.Challenger.Play(ctx, parent, m)
	return played, none(err, p.forgive)
}

func (p player) Collect(ctx context.Context) (settlement.Played, error) {
	played, err := p.Challenger.Collect(ctx)
	return played, none(err, p.forgive)
}

// forgetful reads disputes at the tip, whatever block it is asked for.
type forgetful struct{ settlement.Reader }

func (r forgetful) Dispute(ctx context.Context, _ settlement.Block, parent commitment.Root) (*fraud.Game, error) {
	at, err := r.Head(ctx, settlement.Latest)
	if err != nil {
		return nil, err
	}
	return settlement.ReadDispute(ctx, r.Reader, at, parent)
}

func plays(forgive error, idle bool) func(*settlementtest.Rig) {
	return func(r *settlementtest.Rig) {
		r.Challenger = player{Challenger: r.Challenger, forgive: forgive, idle: idle}
	}
}
