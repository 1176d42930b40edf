package txmgr

import (
	"context"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
)

// After a reorganization everything is in the chain again, once, whatever the
// pool remembers.
func TestReorg(t *testing.T) {
	for _, fate := range []devnet.Fate{devnet.Requeue, devnet.Replay, devnet.Drop} {
		t.Run([]string{"Requeue", "Replay", "Drop"}[fate], func(t *testing.T) {
			r := newRig(t, Config{Depth: 5})
			a, toA := pay("a")
			b, toB := payBlob(t, "b")
			c, toC := pay("c")
			for _, x := range []Candidate{a, b, c} {
				s := r.send(x)
				r.step()
				r.mine(1)
				r.step()
				s.ok(r)
			}
			r.reorg(devnet.Reorg{Depth: 3, Length: 4, Fate: fate})
			again := r.send(b)
			if fate != devnet.Replay {
				for range 16 { // one pool reserves the account, then the other
					r.step()
					r.mine(1)
				}
			}
			r.step()
			again.ok(r)
			for _, to := range []common.Address{toA, toB, toC} {
				r.paid(to)
			}
			// What the pool puts back can keep b out, which takes a filler.
			if got := r.nonce(); got != 3 && !(fate == devnet.Requeue && got == 4) {
				t.Errorf("account has sent %d transactions, want 3", got)
			}
			r.mine(6)
			r.step()
			if st := r.m.Status(); len(st.Flights) != 0 {
				t.Errorf("not settled: %+v", st)
			}
		})
	}
}

// A reorg that puts another transaction of the account at the nonce: what was
// included is sent with another nonce, but not before that is certain.
func TestReorgToForeignTransaction(t *testing.T) {
	r := newRig(t, Config{Depth: 4})
	c, to := pay("displaced")
	s := r.send(c)
	r.step()
	r.mine(1)
	r.step()
	s.ok(r)
	r.reorg(devnet.Reorg{Depth: 1, Length: 2, Fate: devnet.Drop, Include: types.Transactions{r.foreign(0)}})
	again := r.send(c)
	r.step()
	if r.balance(to) != 0 || r.nonce() != 1 {
		t.Fatal("the foreign transaction is not in the way")
	}
	for depth := uint64(2); depth <= 4; depth++ {
		r.step()
		if st := r.m.Status(); len(st.Flights) != 1 || st.Flights[0].Nonce != 0 {
			t.Fatalf("moved to another nonce at depth %d of 4: %+v", depth, st)
		}
		r.mine(1)
	}
	r.mine(1)
	r.step()
	r.mine(1)
	r.step()
	again.ok(r)
	r.paid(to)
}

// foreign is a transaction of the account that the manager does not know.
func (r *rig) foreign(nonce uint64) *types.Transaction {
	r.Helper()
	tx, err := types.SignNewTx(r.l1.Key(0), types.LatestSignerForChainID(r.l1.ChainID()), &types.DynamicFeeTx{
		ChainID: r.l1.ChainID(), Nonce: nonce, GasTipCap: big.NewInt(params.GWei), GasFeeCap: big.NewInt(50 * params.GWei),
		Gas: 21_000, To: &common.Address{0xf0}, Value: big.NewInt(1),
	})
	if err != nil {
		r.Fatal(err)
	}
	return tx
}

// Somebody else uses the account: both get their way.
func TestForeignTransactions(t *testing.T) {
	r := newRig(t, Config{})
	if err := r.l1.Client().SendTransaction(t.Context(), r.foreign(0)); err != nil {
		t.Fatal(err)
	}
	c, to := pay("beside")
	s := r.send(c)
	r.step()
	if n := r.m.Status().Flights[0].Nonce; n != 1 {
		t.Errorf("nonce %d, want the one after the foreign transaction", n)
	}
	r.mine(1)
	r.step()
	s.ok(r)
	r.paid(to)

	// A foreign one that the node does not tell of, at the very nonce: the
	// node refuses to replace it, and the manager takes the next.
	if err := r.l1.Client().SendTransaction(t.Context(), r.foreign(2)); err != nil {
		t.Fatal(err)
	}
	lie := true
	r.node.pending = func(n uint64) uint64 {
		if lie {
			lie = false
			return 2
		}
		return n
	}
	c, to = pay("behind")
	s = r.send(c)
	if err := r.m.step(t.Context()); err == nil {
		t.Error("nobody minded a taken nonce")
	}
	r.step()
	r.mine(1)
	r.step()
	s.ok(r)
	r.paid(to)
}

// A nonce that is missing below ours is filled in the end.
func TestGap(t *testing.T) {
	r := newRig(t, Config{Bump: time.Minute})
	r.node.pending = func(uint64) uint64 { return 2 } // two that the pool will have forgotten
	c, to := pay("above the gap")
	s := r.send(c)
	r.step()
	r.node.pending = nil
	r.mine(1)
	r.step() // notices
	if n := len(r.m.Status().Flights); n != 1 {
		t.Fatalf("%d flights, want 1: a gap is not filled at once", n)
	}
	r.clock.advance(time.Minute)
	r.step()
	if n := len(r.m.Status().Flights); n != 3 {
		t.Fatalf("%d flights, want 3", n)
	}
	r.mine(1)
	r.step()
	s.ok(r)
	r.paid(to)
	r.mine(4)
	r.step()
	if st := r.m.Status(); len(st.Flights) != 0 {
		t.Errorf("not settled: %+v", st)
	}

	// An absurd answer is not believed: it would be a gap for ever.
	r.node.pending = func(uint64) uint64 { return 1 << 40 }
	c, to = pay("absurd")
	s = r.send(c)
	r.step()
	r.mine(1)
	r.step()
	s.ok(r)
	r.paid(to)
}

// A reorg deeper than what is watched, after which everything is forgotten: the
// ID starts anew, and the nonces below are filled.
func TestReorgBelowSettled(t *testing.T) {
	r := newRig(t, Config{Depth: 2, Bump: time.Minute})
	c, to := pay("settled")
	d, toD := pay("settled too")
	for _, x := range []Candidate{c, d} {
		s := r.send(x)
		r.step()
		r.mine(1)
		r.step()
		s.ok(r)
	}
	r.mine(1)
	r.step()
	r.reorg(devnet.Reorg{Depth: 3, Length: 4, Fate: devnet.Drop})
	s := r.send(d)
	for range 3 {
		r.step()
		r.mine(1)
		r.clock.advance(time.Minute)
	}
	r.step()
	s.ok(r)
	r.paid(toD)
	if got := r.balance(to); got != 0 {
		t.Errorf("the other one paid %d again by itself", got)
	}
}

// The market outruns a transaction: it is replaced as pools want it, and the
// newest wins.
func TestBump(t *testing.T) {
	for _, kind := range []string{"plain", "blob"} {
		t.Run(kind, func(t *testing.T) {
			r := newRig(t, Config{Bump: time.Minute})
			c, to := pay("outrun")
			if kind == "blob" {
				c, to = payBlob(t, "outrun")
			}
			r.l1.SetCensor(func(tx *types.Transaction) bool { return true })
			s := r.send(c)
			r.step()
			first := r.m.Status().Flights[0]
			spike := new(big.Int).Mul(first.PerGas, big.NewInt(3))
			if _, err := r.l1.SpikeBaseFee(t.Context(), spike); err != nil {
				t.Fatal(err)
			}
			r.mine(1)
			r.step()
			if n := r.m.Status().Flights[0].Attempts; n != 1 {
				t.Errorf("%d attempts before it was time, want 1", n)
			}
			r.clock.advance(time.Minute)
			r.l1.SetCensor(nil)
			r.step()
			f := r.m.Status().Flights[0]
			if f.Attempts != 2 || f.PerGas.Cmp(first.PerGas) <= 0 {
				t.Errorf("after a minute: %+v, first %+v", f, first)
			}
			r.mine(1)
			r.step()
			if got := s.ok(r).TxHash; got != f.Tx {
				t.Errorf("included %v, want the newest, %v", got, f.Tx)
			}
			r.paid(to)
		})
	}
}

// What is censored although it pays is raised only after a while, and what the
// chain includes in the end counts, be it the oldest attempt.
func TestCensorship(t *testing.T) {
	r := newRig(t, Config{Bump: time.Minute})
	r.l1.SetCensor(func(*types.Transaction) bool { return true })
	c, to := pay("censored")
	s := r.send(c)
	r.step()
	first := r.m.slots[0].last().tx
	for range 3 {
		r.mine(1)
		r.clock.advance(time.Minute)
		r.step()
	}
	if n := r.m.Status().Flights[0].Attempts; n != 1 {
		t.Errorf("raised to attempt %d though the market had not moved", n)
	}
	r.clock.advance(time.Minute)
	r.step()
	if n := r.m.Status().Flights[0].Attempts; n != 2 {
		t.Errorf("%d attempts after four times the time, want 2", n)
	}
	if _, err := r.l1.Reorg(t.Context(), devnet.Reorg{Depth: 1, Include: types.Transactions{first}}); err != nil {
		t.Fatal(err)
	}
	r.step()
	if got := s.ok(r).TxHash; got != first.Hash() {
		t.Errorf("included %v, want %v", got, first.Hash())
	}
	r.paid(to)
}

func TestFeeCeiling(t *testing.T) {
	r := newRig(t, Config{Bump: time.Minute, Fees: Fees{PerGas: big.NewInt(5 * params.GWei)}})
	if _, err := r.l1.SpikeBaseFee(t.Context(), big.NewInt(6*params.GWei)); err != nil {
		t.Fatal(err)
	}
	c, to := pay("dear")
	s := r.send(c)
	r.step()
	s.waiting(r)
	if st := r.m.Status(); len(st.Queued) != 1 || !errors.Is(st.Held, settlement.ErrFeeCeiling) {
		t.Errorf("over the ceiling: %+v", st)
	}
	s.cancel()
	if _, err := s.wait(r); !errors.Is(err, settlement.ErrFeeCeiling) || !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled over the ceiling: %v", err)
	}

	s = r.send(c)
	r.mine(12) // the base fee falls
	r.step()
	r.mine(1)
	r.step()
	s.ok(r)
	r.paid(to)
}

// In flight, what cannot be raised any more is still sent.
func TestFeeCeilingInFlight(t *testing.T) {
	r := newRig(t, Config{Bump: time.Minute, Fees: Fees{PerGas: big.NewInt(5 * params.GWei)}})
	c, to := pay("dear")
	r.l1.SetCensor(func(*types.Transaction) bool { return true })
	s := r.send(c)
	r.step()
	if _, err := r.l1.SpikeBaseFee(t.Context(), big.NewInt(9*params.GWei)); err != nil {
		t.Fatal(err)
	}
	if err := r.l1.Evict(r.m.Status().Flights[0].Tx); err != nil {
		t.Fatal(err)
	}
	r.l1.SetCensor(nil)
	r.clock.advance(time.Minute)
	r.step()
	f := r.m.Status().Flights[0]
	if f.Attempts != 1 || !errors.Is(f.Held, settlement.ErrFeeCeiling) {
		t.Errorf("over the ceiling: %+v", f)
	}
	s.cancel()
	if _, err := s.wait(r); !errors.Is(err, settlement.ErrFeeCeiling) {
		t.Errorf("cancelled over the ceiling: %v", err)
	}
	s = r.send(c)
	r.mine(12)
	r.step()
	r.mine(1)
	r.step()
	s.ok(r)
	r.paid(to)
}

// A pool that forgets is told again.
func TestEvicted(t *testing.T) {
	r := newRig(t, Config{Bump: time.Minute})
	c, to := pay("evicted")
	s := r.send(c)
	r.step()
	if err := r.l1.Evict(r.m.Status().Flights[0].Tx); err != nil {
		t.Fatal(err)
	}
	r.mine(1) // without it
	r.step()
	s.waiting(r)
	r.mine(1)
	r.step()
	s.ok(r)
	r.paid(to)

	// Some nodes do not count what is in their pool: it is only a matter of time.
	c, to = pay("evicted again")
	s = r.send(c)
	r.step()
	r.node.pending = func(uint64) uint64 { return 10 }
	if err := r.l1.Evict(r.m.Status().Flights[1].Tx); err != nil {
		t.Fatal(err)
	}
	r.mine(1)
	r.step()
	s.waiting(r)
	r.clock.advance(time.Minute)
	r.step()
	r.mine(1)
	r.step()
	s.ok(r)
	r.paid(to)
}

// A later transaction of the other kind holds the account's place in its pool,
// and would wait for ever for the earlier one that it keeps out.
func TestExcluded(t *testing.T) {
	r := newRig(t, Config{Depth: 6})
	b, toB := payBlob(t, "blob")
	c, toC := pay("plain")
	for _, x := range []Candidate{b, c} {
		s := r.send(x)
		r.step()
		r.mine(1)
		r.step()
		s.ok(r)
	}
	plain := r.m.slots[1].last().tx
	r.reorg(devnet.Reorg{Depth: 2, Length: 3, Fate: devnet.Drop})
	if err := r.l1.Client().SendTransaction(t.Context(), plain); err != nil {
		t.Fatal(err)
	}
	again, still := r.send(b), r.send(c)
	for range 12 {
		r.step()
		r.mine(1)
	}
	r.step()
	again.ok(r)
	still.ok(r)
	r.paid(toB)
	r.paid(toC)
	if got := r.nonce(); got != 3 {
		t.Errorf("%d transactions, want 3: a filler between", got)
	}
}

// A call that comes while a transaction moves to another block returns, though
// the manager has told everybody of the new block already.
func TestSendDuringReorg(t *testing.T) {
	r := newRig(t, Config{Depth: 6})
	c, to := pay("moves")
	s := r.send(c)
	r.step()
	r.mine(1)
	r.step()
	old := s.ok(r)
	r.reorg(devnet.Reorg{Depth: 1, Fate: devnet.Replay})
	r.node.receipt = func(_ common.Hash, pass func() (*types.Receipt, error)) (*types.Receipt, error) {
		r.node.receipt = nil // the question is Send's: Run comes first
		if err := r.m.step(t.Context()); err != nil {
			t.Error(err)
		}
		return pass()
	}
	if now := r.send(c).ok(r); now.BlockHash == old.BlockHash || now.TxHash != old.TxHash {
		t.Errorf("receipt in block %v, want another than %v", now.BlockHash, old.BlockHash)
	}
	r.paid(to)
}
