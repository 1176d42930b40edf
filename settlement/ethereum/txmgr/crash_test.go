package txmgr

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"runtime"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"

	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
)

// failing is a store that stops taking writes.
type failing struct {
	ethdb.KeyValueStore
	synced func() error
}

func (f *failing) SyncKeyValue() error { return f.synced() }

var errDisk = errors.New("disk full")

// The effects of one transaction are: it is signed, journaled, sent, included,
// acknowledged. The process dies between any two of them, and starts again with
// the journal as it was. The caller, who had no answer, repeats the call.
func TestCrash(t *testing.T) {
	for _, kind := range []string{"plain", "blob"} {
		candidate := func(t *testing.T) (Candidate, common.Address) {
			if kind == "blob" {
				return payBlob(t, "crash")
			}
			return pay("crash")
		}
		finish := func(r *rig, c Candidate, to common.Address) {
			r.Helper()
			s := r.send(c)
			for range 3 {
				if st := r.m.Status(); len(st.Flights) > 0 && st.Flights[0].Block != 0 {
					break
				}
				r.step()
				r.mine(1)
			}
			r.step()
			s.ok(r)
			r.paid(to)
			if got := r.nonce(); got != 1 {
				r.Errorf("the account has sent %d transactions, want 1", got)
			}
		}
		t.Run(kind+"/before the journal", func(t *testing.T) {
			r := newRig(t, Config{})
			c, to := candidate(t)
			good := r.db
			r.db = &failing{KeyValueStore: good, synced: func() error { return nil }}
			r.restart()
			r.db.(*failing).synced = func() error { return errDisk }
			s := r.send(c)
			if err := r.m.step(t.Context()); !errors.Is(err, ErrJournal) {
				t.Errorf("step with a broken journal: %v, want ErrJournal", err)
			}
			if n, _ := r.l1.Client().PendingNonceAt(t.Context(), r.l1.Account(0)); n != 0 {
				t.Error("a transaction was sent without the journal")
			}
			s.cancel()
			s.wait(r)
			r.db = memorydb.New() // what was never synced is lost
			r.restart()
			finish(r, c, to)
		})
		t.Run(kind+"/after the journal, before it is sent", func(t *testing.T) {
			r := newRig(t, Config{})
			c, to := candidate(t)
			r.node.send = func(*types.Transaction, func() error) error { return io.EOF }
			s := r.send(c)
			r.step()
			s.cancel()
			s.wait(r)
			r.node.send = nil
			r.restart()
			finish(r, c, to)
		})
		t.Run(kind+"/sent, without an answer", func(t *testing.T) {
			r := newRig(t, Config{})
			c, to := candidate(t)
			r.node.send = func(_ *types.Transaction, pass func() error) error { return errors.Join(pass(), io.EOF) }
			s := r.send(c)
			r.step()
			s.cancel()
			s.wait(r)
			r.node.send = nil
			r.restart()
			finish(r, c, to)
		})
		t.Run(kind+"/sent", func(t *testing.T) {
			r := newRig(t, Config{})
			c, to := candidate(t)
			s := r.send(c)
			r.step()
			s.cancel()
			s.wait(r)
			r.restart()
			finish(r, c, to)
		})
		t.Run(kind+"/replaced", func(t *testing.T) {
			r := newRig(t, Config{Bump: time.Minute})
			c, to := candidate(t)
			s := r.send(c)
			r.step()
			r.l1.SetCensor(func(*types.Transaction) bool { return true })
			if _, err := r.l1.SpikeBaseFee(t.Context(), big.NewInt(9e9)); err != nil {
				t.Fatal(err)
			}
			r.clock.advance(time.Minute)
			r.step()
			if n := r.m.Status().Flights[0].Attempts; n != 2 {
				t.Fatalf("%d attempts, want 2", n)
			}
			r.l1.SetCensor(nil)
			s.cancel()
			s.wait(r)
			r.restart()
			if n := r.m.Status().Flights[0].Attempts; n != 2 {
				t.Fatalf("%d attempts after the restart, want 2", n)
			}
			finish(r, c, to)
		})
		t.Run(kind+"/included, not acknowledged", func(t *testing.T) {
			r := newRig(t, Config{})
			c, to := candidate(t)
			s := r.send(c)
			r.step()
			r.mine(1)
			s.cancel()
			s.wait(r)
			r.restart()
			finish(r, c, to)
		})
		t.Run(kind+"/included, then reorganized while down", func(t *testing.T) {
			r := newRig(t, Config{})
			c, to := candidate(t)
			s := r.send(c)
			r.step()
			r.mine(1)
			r.step()
			s.ok(r)
			r.reorg(devnet.Reorg{Depth: 1, Fate: devnet.Drop})
			r.restart()
			finish(r, c, to)
		})
		t.Run(kind+"/settled", func(t *testing.T) {
			r := newRig(t, Config{})
			c, to := candidate(t)
			s := r.send(c)
			r.step()
			r.mine(5)
			r.step()
			s.ok(r)
			r.restart()
			if st := r.m.Status(); len(st.Flights) != 0 {
				t.Fatalf("settled, but %+v", st)
			}
			finish(r, c, to)
		})
	}
}

// What was in flight is finished without anybody asking for it again.
func TestRestartFinishes(t *testing.T) {
	r := newRig(t, Config{})
	c, to := pay("unasked")
	r.node.send = func(*types.Transaction, func() error) error { return io.EOF }
	s := r.send(c)
	r.step()
	s.cancel()
	s.wait(r)
	r.node.send = nil
	r.restart()
	r.step()
	r.mine(1)
	r.step()
	r.paid(to)
}

// Nobody answers: a call waits, and says why when its context ends.
func TestUnavailable(t *testing.T) {
	r := newRig(t, Config{})
	c, to := pay("patient")
	r.node.receipt = func(common.Hash, func() (*types.Receipt, error)) (*types.Receipt, error) { return nil, io.EOF }
	s := r.send(c)
	r.step()
	r.mine(1)
	if err := r.m.step(t.Context()); !errors.Is(err, settlement.ErrUnavailable) {
		t.Errorf("step: %v, want ErrUnavailable", err)
	}
	s.waiting(r)
	// An answer to another question is none.
	r.node.receipt = func(common.Hash, func() (*types.Receipt, error)) (*types.Receipt, error) {
		return &types.Receipt{Status: 1}, nil
	}
	if err := r.m.step(t.Context()); !errors.Is(err, settlement.ErrUnavailable) {
		t.Errorf("step: %v, want ErrUnavailable", err)
	}
	s.waiting(r)
	r.node.receipt = nil
	r.step()
	s.ok(r)
	r.paid(to)
}

// Run with callers at the same time, on a chain that makes blocks, drops some
// and is asked over and over.
func TestRun(t *testing.T) {
	l1, err := devnet.Start(t.Context(), devnet.Config{})
	if err != nil {
		t.Fatal(err)
	}
	defer l1.Close()
	m, err := New(t.Context(), l1.Client(), NewKeySigner(l1.Key(0)), memorydb.New(), nil, Config{Poll: time.Millisecond, Depth: 4})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	before := runtime.NumGoroutine()
	var background, callers sync.WaitGroup
	background.Go(func() {
		if err := m.Run(ctx); !errors.Is(err, context.Canceled) {
			t.Errorf("Run: %v", err)
		}
	})
	background.Go(func() {
		for i := 1; ctx.Err() == nil; i++ {
			if i%7 == 0 {
				if _, err := l1.Reorg(ctx, devnet.Reorg{Depth: 2, Fate: devnet.Drop}); err != nil && ctx.Err() == nil {
					t.Error(err)
					return
				}
			}
			if _, err := l1.Mine(ctx); err != nil && ctx.Err() == nil {
				t.Error(err)
				return
			}
			m.Status()
		}
	})
	const n = 12
	var payees [n]common.Address
	for i := range n {
		c, to := pay(fmt.Sprintf("p%d", i))
		payees[i] = to
		callers.Go(func() {
			for range 2 {
				if _, err := m.Send(ctx, c); err != nil {
					t.Errorf("Send: %v", err)
				}
			}
		})
	}
	callers.Wait()
	for len(m.Status().Flights) > 0 && t.Context().Err() == nil {
		runtime.Gosched()
	}
	if err := m.Run(ctx); err == nil {
		t.Error("Run runs twice at once")
	}
	cancel()
	background.Wait()
	for _, to := range payees {
		if b, err := l1.Client().BalanceAt(t.Context(), to, nil); err != nil || b.Int64() != 1 {
			t.Errorf("%v has %v wei, %v, want 1", to, b, err)
		}
	}
	c, _ := pay("late")
	if _, err := m.Send(t.Context(), c); !errors.Is(err, ErrStopped) {
		t.Errorf("Send after Run: %v, want ErrStopped", err)
	}
	for i := 0; runtime.NumGoroutine() > before && i < 1000; i++ {
		time.Sleep(time.Millisecond) // they end by themselves; only how soon is not ours
	}
	if got := runtime.NumGoroutine(); got > before {
		t.Errorf("%d goroutines, %d before Run", got, before)
	}
}

// Two managers of one account, against the rules: each call is included once.
func TestTwoManagers(t *testing.T) {
	r := newRig(t, Config{Depth: 2})
	other, err := New(t.Context(), r.node, NewKeySigner(r.l1.Key(0)), memorydb.New(), nil, r.cfg)
	if err != nil {
		t.Fatal(err)
	}
	other.watch.gaps = make(map[uint64]time.Time)
	a, toA := pay("a")
	b, toB := pay("b")
	r.node.pending = func(uint64) uint64 { return 0 } // neither sees the other
	sa := r.send(a)
	r.step()
	mine := r.m
	r.m = other
	sb := r.send(b)
	r.m.step(t.Context()) // outbids a
	r.m.step(t.Context())
	r.node.pending = nil
	for range 8 {
		r.mine(1)
		mine.step(t.Context())
		other.step(t.Context())
	}
	sa.ok(r)
	sb.ok(r)
	r.paid(toA)
	r.paid(toB)
}
