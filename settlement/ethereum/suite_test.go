package ethereum_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob/sidecar"
	"github.com/sharedsec/sharedsec/da/calldata"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/ethereum"
	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
	"github.com/sharedsec/sharedsec/settlement/ethereum/txmgr"
	"github.com/sharedsec/sharedsec/settlement/ethereum/verifiertest"
	"github.com/sharedsec/sharedsec/settlement/settlementtest"
)

// impatient is an account whose caller, while in a hurry, gives a posting up
// once it is held by a fee ceiling, or is sent and not included.
type impatient struct {
	*ethereum.Account
	manager *txmgr.Manager
	hurry   atomic.Bool
}

var _ settlement.Poster = (*impatient)(nil)

func (p *impatient) Post(ctx context.Context, batch, forced uint64, payloads []da.Payload) (settlement.Posted, error) {
	if !p.hurry.Load() {
		return p.Account.Post(ctx, batch, forced, payloads)
	}
	patience, giveUp := context.WithCancel(ctx)
	defer giveUp()
	var watch sync.WaitGroup
	defer watch.Wait()
	watch.Go(func() {
		for patience.Err() == nil {
			if s := p.manager.Status(); s.Held != nil || len(s.Flights) > 0 {
				giveUp()
			}
			time.Sleep(time.Millisecond)
		}
	})
	posted, err := p.Account.Post(patience, batch, forced, payloads)
	giveUp()
	if err != nil && ctx.Err() == nil && !errors.Is(err, settlement.ErrFeeCeiling) {
		err = fmt.Errorf("%w: not included: %w", settlement.ErrUnavailable, err)
	}
	return posted, err
}

// shortDisputes are over segments of 64 steps.
func shortDisputes(p *ethereum.Params) {
	withDisputes(p)
	p.Disputes.Heights = []uint8{3, 3}
	p.Delays.Moves = fraud.Shape{3, 3, uint8(p.SpanDepth)}.Bound(p.Delays.Move)
	p.Period = p.Delays.Censorship + p.Delays.Moves + 10
	p.Delays.Escape = p.Delays.Proposer + p.Period + p.Delays.Censorship + p.Delays.Moves + 10
	p.Upgrade = p.Delays.Escape + 20
}

// believing makes p the parameters of a rollup with disputes on which signers'
// word counts besides.
func believing(s *verifiertest.Signers, f settlement.Finality) func(*ethereum.Params) {
	return func(p *ethereum.Params) {
		shortDisputes(p)
		p.Finality, p.Verifiers = f, []ethereum.Creation{s.Creation("signers")}
	}
}

// byProof makes p the parameters of a rollup that signers' word alone confirms.
func byProof(s *verifiertest.Signers) func(*ethereum.Params) {
	return func(p *ethereum.Params) {
		preset := ethereum.DevnetProofParams()
		p.Finality, p.Delays, p.Period, p.Stake, p.Upgrade, p.Disputes = preset.Finality, preset.Delays, preset.Period, preset.Stake, preset.Upgrade, preset.Disputes
		p.Verifiers = []ethereum.Creation{s.Creation("signers")}
	}
}

func TestSettlement(t *testing.T) {
	signers, err := verifiertest.New(1, 2, 3)
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		publisher da.Publisher
		change    func(*ethereum.Params)
		suite     func(*testing.T, func(testing.TB) *settlementtest.Rig)
	}{
		"Calldata, with disputes": {calldata.Publisher{}, shortDisputes, settlementtest.TestSettlement},
		"Blobs, without disputes": {sidecar.Publisher{}, func(*ethereum.Params) {}, settlementtest.TestSettlement},
		"By proofs":               {calldata.Publisher{}, byProof(signers), settlementtest.TestConvincer},
		"By proofs or disputes":   {calldata.Publisher{}, believing(signers, settlement.Either), settlementtest.TestConvincer},
		"By proofs and disputes":  {calldata.Publisher{}, believing(signers, settlement.Both), settlementtest.TestConvincer},
	} {
		t.Run(name, func(t *testing.T) {
			c.suite(t, func(t testing.TB) *settlementtest.Rig {
				w := newWorld(t, c.change)
				w.fees.PerGas = big.NewInt(4 * params.GWei)
				m := w.manager(poster)
				posts := &impatient{Account: w.client.As(m), manager: m}
				users := w.as(user)
				first, second := w.as(proposer), w.as(rival)
				rig := &settlementtest.Rig{
					Config: w.config, Reader: w.client,
					Poster: posts, Stranger: w.as(stranger), Proposer: first, Rival: second,
					Forcer: users, Withdrawer: users, Escaper: users,
					Publisher: c.publisher,
					Fund:      func(_ testing.TB, wei uint64) { w.endow(wei) },
					Recipient: common.Address{0x77},
					Mine:      func(_ testing.TB, n int) { w.mine(uint64(n)) },
					Reorg: func(t testing.TB, depth int) {
						if _, err := w.l1.Reorg(w.ctx, devnet.Reorg{Depth: uint64(depth), Fate: devnet.Drop}); err != nil {
							t.Fatal(err)
						}
					},
					Spike: func(t testing.TB, on bool) {
						posts.hurry.Store(on)
						if !on {
							w.mine(12) // empty blocks bring the fee down to a fifth
						} else if _, err := w.l1.SpikeBaseFee(w.ctx, big.NewInt(5*params.GWei)); err != nil {
							t.Fatal(err)
						}
					},
					Censor: func(_ testing.TB, on bool) {
						posts.hurry.Store(on)
						if on {
							w.l1.SetCensor(w.by(poster))
							return
						}
						w.l1.SetCensor(nil)
						w.mine(1)
					},
					Force: w.params.Delays.Force, Period: w.params.Period,
					Moves:  w.params.Delays.Censorship + w.params.Delays.Moves,
					Escape: w.params.Delays.Escape, Withdraw: w.params.Delays.Withdrawal,
				}
				if !w.params.Disputes.Image.IsZero() {
					rig.Challenger, rig.Opponent = first, second
				}
				if w.params.Finality != 0 {
					rig.Convincer = first
					rig.Prove = func(t testing.TB, s proof.Statement) []byte {
						p, err := signers.Prove(s)
						if err != nil {
							t.Fatal(err)
						}
						return p
					}
				}
				return rig
			})
		})
	}
}
