package ethereum_test

import (
	"context"
	"errors"
	"math/big"
	"slices"
	"testing"
	"time"

	geth "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/ethereum"
	"github.com/sharedsec/sharedsec/settlement/ethereum/txmgr"
)

// A quarrel is a dispute of two roots below the genesis assertion.
type quarrel struct {
	*world
	parent      settlement.Assertion
	root        fraud.Node
	left, right commitment.Root // its halves' spans
}

func newQuarrel(t testing.TB) *quarrel {
	t.Helper()
	w := newWorld(t, shortDisputes)
	w.posts(1)
	q := &quarrel{world: w, parent: w.latest()}
	for i, account := range []uint32{proposer, rival} {
		p := w.proposal(q.parent, byte(i+1), proof.EmptyExitRoot())
		if _, err := w.as(account).Propose(w.ctx, p); err != nil {
			t.Fatal(err)
		}
		if i > 0 {
			continue
		}
		end := proof.Boundary{Claim: p.Claim.Hash()}.Hash(proof.Statement{
			Program: q.parent.Next.Program, Pre: q.parent.Claim.Hash(),
			Input: proof.Input(q.parent.Claim.Position, q.parent.Claim.Accumulator, p.Claim.Position, p.Claim.Accumulator),
		}.DisputeID())
		height := uint8(w.config.SpanDepth)
		tree, err := fraud.History{States: []commitment.Root{end}, Last: end}.Tree(height, 0)
		if err != nil {
			t.Fatal(err)
		}
		if q.left, err = tree.Node(height-1, 0); err != nil {
			t.Fatal(err)
		}
		if q.right, err = tree.Node(height-1, 1); err != nil {
			t.Fatal(err)
		}
		q.root.Span = p.Span
	}
	g, err := w.client.Dispute(w.ctx, w.head(), q.parent.ID)
	if err != nil {
		t.Fatal(err)
	}
	q.root = g.Root(q.root.Span)
	return q
}

func (q *quarrel) bisect() fraud.Bisect {
	return fraud.Bisect{Node: q.root, Left: q.left, Right: q.right}
}

func (q *quarrel) update(expected uint64) fraud.Update {
	return fraud.Update{Items: []fraud.UpdateItem{{Node: q.root, Left: q.left, Right: q.right, Expected: expected}}}
}

func (q *quarrel) play(a *ethereum.Account, m fraud.Move) settlement.Played {
	q.Helper()
	p, err := a.Play(q.ctx, q.parent.ID, m)
	if err != nil {
		q.Fatalf("%T: %v", m, err)
	}
	return p
}

// A node that leaves a report of a dispute out, or changes one, is found out.
func TestDisputeFromALiar(t *testing.T) {
	q := newQuarrel(t)
	a := q.as(proposer)
	q.play(a, q.bisect())
	q.mine(5)
	q.play(a, q.update(3))
	want, err := q.client.Dispute(q.ctx, q.head(), q.parent.ID)
	if err != nil {
		t.Fatal(err)
	}
	if s, ok := want.Standing(q.root, q.head().Number); !ok || s.Stored < 3 || len(s.Halves) != 2 {
		t.Fatalf("root %+v, %v", s, ok)
	}
	type edit func([]types.Log) []types.Log
	edits := map[string]edit{
		"nothing":        func([]types.Log) []types.Log { return nil },
		"other halves":   func(l []types.Log) []types.Log { l[2].Data = flipped(l[2].Data, 0); return l },
		"another span":   func(l []types.Log) []types.Log { l[0].Data = flipped(l[0].Data, 32); return l },
		"an older root":  func(l []types.Log) []types.Log { l[1].Data = flipped(l[1].Data, 95); return l },
		"a longer timer": func(l []types.Log) []types.Log { l[3].Data = flipped(l[3].Data, 31); return l },
		"another node": func(l []types.Log) []types.Log {
			l[2].Topics = slices.Clone(l[2].Topics)
			l[2].Topics[2][0] ^= 1
			return l
		},
		"half an event": func(l []types.Log) []types.Log { l[2].Data = l[2].Data[:40]; return l },
	}
	for i := range 4 {
		edits["without event "+string(rune('0'+i))] = func(l []types.Log) []types.Log { return slices.Delete(l, i, i+1) }
	}
	for name, edit := range edits {
		c, l := q.lied(ethereum.Options{})
		l.logs = func(_ geth.FilterQuery, found []types.Log, err error) ([]types.Log, error) {
			if err == nil && len(found) == 4 {
				return edit(found), nil
			}
			return found, err
		}
		if _, err := c.Dispute(q.ctx, q.head(), q.parent.ID); !errors.Is(err, settlement.ErrUnavailable) {
			t.Errorf("%s: %v, want ErrUnavailable", name, err)
		}
	}
}

// A watcher is told what happens in disputes.
func TestDisputeEvents(t *testing.T) {
	q := newQuarrel(t)
	a := q.as(proposer)
	before := q.head()
	q.play(a, q.bisect())
	q.mine(5)
	q.play(a, q.update(3))
	id := q.root.ID(q.parent.ID)
	var joined int
	var rest []settlement.Fact
	for e, err := range settlement.ReadEvents(q.ctx, q.client, q.head(), 0, q.head().Number) {
		if err != nil {
			t.Fatal(err)
		}
		if f, ok := e.Fact.(settlement.Joined); ok && f.Parent == q.parent.ID {
			joined++
		}
		if e.Block > before.Number {
			rest = append(rest, e.Fact)
		}
	}
	if joined != 2 || len(rest) != 2 {
		t.Fatalf("%d roots joined, then %v; want two, a bisection and an update", joined, rest)
	}
	b, ok := rest[0].(settlement.Bisected)
	if !ok || b.Parent != q.parent.ID || b.Node != id || b.Left != q.left || b.Right != q.right || b.Mover != a.Address() || b.Cost == [32]byte{} {
		t.Errorf("%+v, want the bisection", rest[0])
	}
	if u, ok := rest[1].(settlement.TimerRaised); !ok || u.Parent != q.parent.ID || u.Node != id || u.Timer < 3 {
		t.Errorf("%+v, want the timer raised", rest[1])
	}
}

// flipped returns p with one bit changed.
func flipped(p []byte, i int) []byte {
	p = slices.Clone(p)
	p[i] ^= 1
	return p
}

// What was read of a dispute is not read again.
func TestDisputeIsReadOnce(t *testing.T) {
	q := newQuarrel(t)
	c, l := q.lied(ethereum.Options{})
	var from []uint64
	l.logs = func(f geth.FilterQuery, found []types.Log, err error) ([]types.Log, error) {
		from = append(from, f.FromBlock.Uint64())
		return found, err
	}
	first := q.head()
	for range 2 {
		if _, err := c.Dispute(q.ctx, first, q.parent.ID); err != nil {
			t.Fatal(err)
		}
	}
	q.play(q.as(proposer), q.bisect())
	g, err := c.Dispute(q.ctx, q.head(), q.parent.ID)
	if err != nil {
		t.Fatal(err)
	}
	if s, _ := g.Standing(q.root, q.head().Number); len(s.Halves) != 2 {
		t.Errorf("root %+v, want its halves", s)
	}
	if len(from) != 2 || from[1] != first.Number+1 {
		t.Errorf("events were asked for from blocks %v, want once from the start and then from %d", from, first.Number+1)
	}
	// An earlier block is looked at from the beginning, and forgets nothing.
	if g, err = c.Dispute(q.ctx, first, q.parent.ID); err != nil || len(slices.Collect(g.Nodes())) != 2 {
		t.Errorf("at an earlier block: %v", err)
	}
}

// A move that is under way when the process dies is not sent twice; one that L1
// needs once more is.
func TestPlaySurvivesRestart(t *testing.T) {
	q := newQuarrel(t)
	db := memorydb.New()
	q.node.idle.Store("idle", true)
	life := func(use func(a *ethereum.Account)) {
		m, err := txmgr.New(q.ctx, q.node, txmgr.NewKeySigner(q.l1.Key(user)), db, nil, txmgr.Config{Poll: time.Millisecond, Depth: 40})
		if err != nil {
			t.Fatal(err)
		}
		ctx, kill := context.WithCancel(q.ctx)
		done := make(chan struct{})
		go func() { defer close(done); _ = m.Run(ctx) }()
		use(q.client.As(m))
		kill()
		<-done
	}
	sent := func() uint64 {
		n, err := q.l1.Client().PendingNonceAt(q.ctx, q.l1.Account(user))
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	life(func(a *ethereum.Account) {
		ctx, cancel := context.WithCancel(q.ctx)
		done := make(chan error, 1)
		go func() { _, err := a.Play(ctx, q.parent.ID, q.bisect()); done <- err }()
		for sent() == 0 {
			time.Sleep(time.Millisecond)
		}
		cancel()
		if err := <-done; !errors.Is(err, context.Canceled) {
			t.Errorf("Play: %v, want it given up", err)
		}
	})
	life(func(a *ethereum.Account) {
		done := make(chan error, 1)
		go func() { _, err := a.Play(q.ctx, q.parent.ID, q.bisect()); done <- err }()
		time.Sleep(20 * time.Millisecond)
		q.mine(1)
		if err := <-done; err != nil {
			t.Errorf("Play after a restart: %v", err)
		}
		if n := sent(); n != 1 {
			t.Errorf("%d transactions, want the move once", n)
		}
		q.node.idle.Delete("idle")
		if _, err := a.Play(q.ctx, q.parent.ID, q.bisect()); !errors.Is(err, settlement.ErrStale) || sent() != 1 {
			t.Errorf("a move that stands: %v, %d transactions, want ErrStale and none", err, sent())
		}
		q.mine(4)
		q.play(a, q.update(2))
		q.reorg(1) // takes it back, and drops it
		q.mine(1)
		p, err := a.Play(q.ctx, q.parent.ID, q.update(2))
		if err != nil && !errors.Is(err, settlement.ErrStale) {
			t.Errorf("a move that a reorg took back: %+v, %v", p, err)
		}
		g, err := q.client.Dispute(q.ctx, q.head(), q.parent.ID)
		if err != nil {
			t.Fatal(err)
		}
		if s, _ := g.Standing(q.root, q.head().Number); s.Stored < 2 {
			t.Errorf("root %+v, want its timer raised again", s)
		}
	})
}

// The coarsest root's move may be refunded right behind the verdict, where a finer
// root has its own refund: who reads both at once tells them apart.
func TestDisputeReadAfterRefunds(t *testing.T) {
	q := newQuarrel(t)
	a := q.as(proposer)
	q.play(a, q.bisect())
	q.mine(q.params.Period + 1)
	q.play(a, q.update(q.params.Period))
	q.play(a, fraud.Settle{Node: q.root})
	q.play(a, fraud.Refund{Items: []fraud.RefundItem{{Node: q.root, Left: q.left, Right: q.right}}})

	follower, err := q.client.Dispute(q.ctx, q.head(), q.parent.ID)
	if err != nil {
		t.Fatal(err)
	}
	fresh, _ := q.lied(ethereum.Options{})
	late, err := fresh.Dispute(q.ctx, q.head(), q.parent.ID)
	if err != nil {
		t.Fatal(err)
	}
	me := fraud.Account(a.Address())
	want := follower.Claimable(me)
	if got := late.Claimable(me); want.Sign() == 0 || got.Cmp(want) != 0 {
		t.Errorf("read at once, %v is owed; read one by one, %v", got, want)
	}
	if items := late.Refunds(me); len(items) != 0 {
		t.Errorf("%d moves are left to be refunded", len(items))
	}
}

// Behind an open hatch nothing is confirmed: who has won takes the stake back
// by the same move.
func TestSettleBehindTheHatch(t *testing.T) {
	q := newQuarrel(t)
	a := q.as(proposer)
	q.play(a, q.bisect())
	q.mine(q.params.Delays.Escape + 1)
	q.play(a, q.update(q.params.Period))
	if _, err := q.as(user).OpenEscape(q.ctx, q.config.GenesisClaim()); err != nil {
		t.Fatal(err)
	}
	q.play(a, fraud.Settle{Node: q.root})
	q.play(a, fraud.Refund{Items: []fraud.RefundItem{{Node: q.root, Left: q.left, Right: q.right}}})
	before := q.balance(a.Address())
	if _, err := a.Collect(q.ctx); err != nil {
		t.Fatal(err)
	}
	if got, least := new(big.Int).Sub(q.balance(a.Address()), before), new(big.Int).Div(q.params.Stake, big.NewInt(2)); got.Cmp(least) < 0 {
		t.Errorf("%v wei came back, want the stake of %v less gas", got, q.params.Stake)
	}
}
