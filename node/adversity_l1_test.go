package node_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob/sidecar"
	"github.com/sharedsec/sharedsec/da/calldata"
	"github.com/sharedsec/sharedsec/node"
	"github.com/sharedsec/sharedsec/sequencer"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
	"github.com/sharedsec/sharedsec/settlement/ethereum/txmgr"
)

// until waits for what a running node brings about. It is no measurement: the
// limit is for a node that never will.
func until(t *testing.T, p *party, what string, done func() bool) {
	t.Helper()
	for deadline := time.Now().Add(3 * time.Minute); !done(); time.Sleep(time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("no %s: deriver %+v, publisher %+v, accounts %+v", what, p.Deriver.Status(), p.Publisher.Status(), p.Accounts())
		}
	}
}

// submit gets transactions acknowledged.
func (p *party) submit(t *testing.T, txs ...string) {
	t.Helper()
	for _, tx := range txs {
		if _, err := p.Source.Submit(t.Context(), []byte(tx)); err != nil {
			t.Fatalf("Submit(%q): %v", tx, err)
		}
	}
}

// arrive waits until L1 holds as many transactions, and checks that they are
// these.
func (p *party) arrive(t *testing.T, want []string) {
	t.Helper()
	until(t, p, fmt.Sprintf("%d transactions on L1", len(want)), func() bool {
		return len(read(t, p.Store, p.Store.Head().Claim.StateRoot)) >= len(want)
	})
	p.wantState(t, want)
}

func (p *party) batches(t *testing.T) uint64 {
	t.Helper()
	at, err := p.Client.Head(t.Context(), settlement.Latest)
	if err != nil {
		t.Fatal(err)
	}
	in, err := p.Client.Inbox(t.Context(), at)
	if err != nil {
		t.Fatal(err)
	}
	return in.Batches
}

func sequences(r rollup, data da.Publisher, fees txmgr.Fees) func(*node.Config) {
	return func(c *node.Config) {
		c.Accounts.Fees = fees
		c.Sequence = &node.Sequence{Signer: r.signer, Admission: sequencer.Anyone{}, Data: data, MaxAge: time.Second}
	}
}

// pressed runs a sequencer through something that keeps its batches out of L1:
// nothing is lost, the sequencer goes on, and all arrives when it is over.
func pressed(t *testing.T, r rollup, p *party, press func(), pressing func() bool, release func()) {
	t.Helper()
	stop := background(t, p.Run)
	want := []string{"before"}
	p.submit(t, want...)
	p.arrive(t, want)

	press()
	batches := p.batches(t)
	p.submit(t, "during it")
	until(t, p, "pressure", pressing)
	more := []string{"during it, too", "and again"}
	p.submit(t, more...)
	if _, err := r.l1.MineN(t.Context(), 10); err != nil {
		t.Fatal(err)
	}
	until(t, p, "4 transactions on the unsafe chain", func() bool {
		return len(read(t, p.Unsafe, p.Unsafe.Head().StateRoot)) == 4
	})
	if got := p.batches(t); got != batches {
		t.Errorf("%d batches, %d before: nothing was kept out", got, batches)
	}
	release()
	want = append(append(want, "during it"), more...)
	p.arrive(t, want)
	p.submit(t, "after")
	want = append(want, "after")
	p.arrive(t, want)
	stop()
	fresh := r.join(t)
	fresh.step(t)
	fresh.wantState(t, want)
}

// While fees are above its ceiling a publisher waits, and says so.
func TestFeeSpike(t *testing.T) {
	for _, c := range []struct {
		name  string
		data  da.Publisher
		fees  txmgr.Fees
		hold  devnet.Congestion
		spike func(*devnet.Chain) error
	}{
		{"gas", calldata.Publisher{}, txmgr.Fees{PerGas: big.NewInt(params.GWei / 2)}, devnet.Congestion{Gas: 0.5}, func(l1 *devnet.Chain) error {
			_, err := l1.SpikeBaseFee(context.Background(), big.NewInt(params.GWei))
			return err
		}},
		{"blob gas", sidecar.Publisher{}, txmgr.Fees{PerBlobGas: big.NewInt(1000)}, devnet.Congestion{Blobs: 14}, func(l1 *devnet.Chain) error {
			_, err := l1.SpikeBlobBaseFee(context.Background(), big.NewInt(2000))
			return err
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := deploy(t)
			// Blobs cost a share of the base fee at least, which begins high.
			if _, err := r.l1.MineN(t.Context(), 100); err != nil {
				t.Fatal(err)
			}
			p := r.join(t, sequences(r, c.data, c.fees))
			pressed(t, r, p, func() {
				if err := r.l1.SetCongestion(c.hold); err != nil {
					t.Fatal(err)
				}
				if err := c.spike(r.l1); err != nil {
					t.Fatal(err)
				}
			}, func() bool {
				return errors.Is(p.Accounts()[0].Held, settlement.ErrFeeCeiling)
			}, func() {
				if err := r.l1.SetCongestion(devnet.Congestion{}); err != nil {
					t.Fatal(err)
				}
			})
		})
	}
}

// A publisher whose transactions no block takes keeps them in the pool, and
// they are taken when that ends.
func TestCensorship(t *testing.T) {
	r := deploy(t)
	signer := types.LatestSignerForChainID(r.l1.ChainID())
	p := r.join(t, sequences(r, calldata.Publisher{}, txmgr.Fees{}))
	pressed(t, r, p, func() {
		r.l1.SetCensor(func(tx *types.Transaction) bool {
			from, err := types.Sender(signer, tx)
			return err == nil && from == r.signer.Address()
		})
	}, func() bool {
		f := p.Accounts()[0].Flights
		return len(f) > 0 && f[len(f)-1].Block == 0 // sent, and in no block
	}, func() { r.l1.SetCensor(nil) })
}

// L1 reorganizes again and again under a running node, whatever becomes of the
// transactions in what it drops: in the end everything acknowledged is on L1,
// once and in order, for everybody.
func TestReorgStorm(t *testing.T) {
	for seed, data := range []da.Publisher{calldata.Publisher{}, sidecar.Publisher{}} {
		t.Run(fmt.Sprintf("%T", data), func(t *testing.T) {
			r := deploy(t)
			if _, err := r.l1.MineN(t.Context(), 10); err != nil {
				t.Fatal(err) // so that the contracts stay
			}
			rng := rand.New(rand.NewPCG(11, uint64(seed)))
			p := r.join(t, sequences(r, data, txmgr.Fees{}), func(c *node.Config) {
				c.Propose = &node.Propose{Signer: txmgr.NewKeySigner(r.l1.Key(1))}
			})
			stop := background(t, p.Run)
			var want []string
			var struck int
			for i := range 14 {
				before := p.batches(t)
				for j := range 1 + rng.IntN(3) {
					tx := fmt.Sprintf("storm %d, transaction %d", i, j)
					p.submit(t, tx)
					want = append(want, tx)
				}
				depth := 1 + rng.Uint64N(5)
				if i%2 == 0 { // strike when a batch is in, or anywhere
					depth = 5
					until(t, p, "batch", func() bool {
						return len(r.l1.Head().Transactions()) > 0 || p.batches(t) != before
					})
				} else {
					time.Sleep(time.Duration(rng.IntN(150)) * time.Millisecond)
				}
				how := devnet.Reorg{Depth: depth, Length: depth + rng.Uint64N(2), Fate: devnet.Fate(rng.IntN(3))}
				branch, err := r.l1.Reorg(t.Context(), how)
				if err != nil {
					t.Fatalf("%+v: %v", how, err)
				}
				for _, b := range branch.Dropped {
					struck += len(r.l1.Driver().Transactions(b))
				}
			}
			p.arrive(t, want)
			until(t, p, "finality", func() bool {
				final := p.Deriver.Status().Finalized
				return final.Claim.Number > 0 && slices.Equal(read(t, p.Store, final.Claim.StateRoot), want)
			})
			if struck == 0 {
				t.Error("no reorg struck a transaction")
			}
			until(t, p, "confirmed assertion over all", func() bool {
				c := p.Proposer.Status().Confirmed.Claim
				return c.Number > 0 && slices.Equal(read(t, p.Store, c.StateRoot), want)
			})
			stop()
			fresh := r.join(t)
			fresh.step(t)
			fresh.wantState(t, want)
			if len(fresh.dropped) > 0 {
				t.Errorf("dropped %v", fresh.dropped)
			}
		})
	}
}
