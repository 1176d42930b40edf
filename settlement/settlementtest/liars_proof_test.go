package settlementtest_test

import (
	"context"
	"os"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/settlementtest"
)

// convincer makes errors of one kind pass for success, or brings nothing.
type convincer struct {
	settlement.Convincer
	forgive error
	idle    bool
}

func (c convincer) ProposeProven(ctx context.Context, parent commitment.Root, chain []settlement.ProvenClaim) ([]settlement.Assertion, error) {
	made, err := c.Convincer.ProposeProven(ctx, parent, chain)
	return made, none(err, c.forgive)
}

func (c convincer) Prove(ctx context.Context, id commitment.Root, shown []byte) (settlement.Posted, error) {
	if c.idle {
		return settlement.Posted{}, nil
	}
	posted, err := c.Convincer.Prove(ctx, id, shown)
	return posted, none(err, c.forgive)
}

func (c convincer) Contradict(ctx context.Context, id commitment.Root, other proof.Claim, shown []byte) (settlement.Posted, error) {
	if c.idle {
		return settlement.Posted{}, nil
	}
	posted, err := c.Convincer.Contradict(ctx, id, other, shown)
	return posted, none(err, c.forgive)
}

func convinces(forgive error, idle bool) func(*settlementtest.Rig) {
	return func(r *settlementtest.Rig) {
		r.Convincer = convincer{Convincer: r.Convincer, forgive: forgive, idle: idle}
	}
}

// deaf hears no alarm.
type deaf struct{ settlement.Reader }

func (d deaf) Parameters(ctx context.Context, at settlement.Block) (settlement.Parameters, error) {
	p, err := settlement.ReadParameters(ctx, d.Reader, at)
	p.Alarmed = false
	return p, err
}

// spendthrift tells whoever confirms too early that it is done.
type spendthrift struct{ settlement.Proposer }

func (s spendthrift) Confirm(ctx context.Context, id commitment.Root) (settlement.Posted, error) {
	posted, err := s.Proposer.Confirm(ctx, id)
	return posted, none(err, settlement.ErrEarly)
}

// proofLiars break rules of a rollup on which proofs count.
var proofLiars = map[string]struct {
	finality settlement.Finality
	caught   string
	change   func(*settlementtest.Rig)
}{
	"chains without proofs":       {settlement.Proof, "ProposeProven", convinces(settlement.ErrRejected, false)},
	"chains over other entries":   {settlement.Proof, "ProposeProven", convinces(settlement.ErrReorg, false)},
	"chains that come second":     {settlement.Proof, "ProvenRaces", convinces(settlement.ErrStale, false)},
	"going on under the alarm":    {settlement.Proof, "Alarm", convinces(settlement.ErrAlarmed, false)},
	"an alarm that nobody raises": {settlement.Proof, "Alarm", convinces(nil, true)},
	"an alarm that nobody hears":  {settlement.Proof, "Alarm", func(r *settlementtest.Rig) { r.Reader = deaf{r.Reader} }},
	"proofs of nothing":           {settlement.Either, "Prove", convinces(settlement.ErrRejected, false)},
	"proofs that come twice":      {settlement.Both, "Prove", convinces(settlement.ErrStale, false)},
	"proofs ahead of the parent":  {settlement.Both, "Prove", convinces(settlement.ErrEarly, false)},
	"proofs that do not arrive":   {settlement.Either, "ProveOneOfMany", convinces(nil, true)},
	"confirmed without a proof":   {settlement.Both, "Prove", func(r *settlementtest.Rig) { r.Proposer = spendthrift{r.Proposer} }},
	"an alarm among rivals":       {settlement.Both, "AlarmAmongRivals", func(r *settlementtest.Rig) { r.Reader = deaf{r.Reader} }},
}

// The suite fails whoever breaks a rule about proofs, in the subtest that holds
// it.
func TestSuiteCatchesProofLiars(t *testing.T) {
	if name := os.Getenv(liarVariable); name != "" {
		settlementtest.TestConvincer(t, func(t testing.TB) *settlementtest.Rig {
			r := open(t, proofLiars[name].finality)
			proofLiars[name].change(r)
			return r
		})
		return
	}
	for name, liar := range proofLiars {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			wantCaught(t, "TestSuiteCatchesProofLiars", name, liar.caught)
		})
	}
}
