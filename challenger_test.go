package sharedsec_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/settlement"
)

// lie lets a liar play as well as can be, as far as L1 takes it.
func lie(t testing.TB, liar *sharedsec.Challenger) {
	t.Helper()
	err := liar.Step(t.Context())
	if err != nil && !errors.Is(err, settlement.ErrRejected) && !errors.Is(err, sharedsec.ErrDisagree) {
		t.Fatalf("the liar: %v", err)
	}
}

func step(t testing.TB, c *sharedsec.Challenger) {
	t.Helper()
	if err := c.Step(t.Context()); err != nil {
		t.Fatalf("challenge: %v", err)
	}
}

// A false state meets an honest node that comes late: L1 judges one step, the
// right assertion is confirmed within the bound, and stakes and fees come back.
func TestChallenge(t *testing.T) {
	c := newCourt(t)
	liar, lies := c.party(t, 0xcc, lyingFrom{number: 3})
	liar.propose(t)
	c.l1.Mine(30) // somebody comes late
	me := common.Address{0xbb}
	n, challenger := c.party(t, 0xbb, history{})
	proven, first := 0, uint64(0)
	watch := func(ch *sharedsec.Challenger) {
		ch.Played = func(_ sharedsec.Disputed, m fraud.Move, _ settlement.Played) {
			if _, ok := m.(fraud.Prove); ok {
				proven++
			}
		}
	}
	watch(challenger)
	for i := 0; n.proposer.Status().Confirmed.Claim != n.store.Head().Claim; i++ {
		n.propose(t)
		if first == 0 {
			first = c.block(t)
		}
		lie(t, lies)
		step(t, challenger)
		c.l1.Mine(1)
		if i%5 == 4 { // and is stopped now and then, on a disk or without one
			n, challenger = c.party(t, 0xbb, history{})
			watch(challenger)
		}
		if i == 500 {
			t.Fatalf("nothing is decided: %+v", challenger.Status())
		}
	}
	if took, most := c.block(t)-first, disputeParams.Period+disputeParams.Moves; took > most {
		t.Errorf("it took %d blocks, want at most T + C + B = %d", took, most)
	}
	if proven == 0 {
		t.Error("nobody proved a step")
	}
	for range 20 {
		step(t, challenger)
		c.l1.Mine(10)
	}
	if got := c.l1.Collected(me); got == 0 {
		t.Error("nothing came back")
	}
	st := challenger.Status()
	if len(st.Disputes) != 1 || !st.Disputes[0].Settled || st.Disputes[0].Stalled != nil || st.Stalled != nil {
		t.Errorf("status %+v, want one dispute that is settled", st)
	}
	g, err := c.l1.Dispute(t.Context(), must(c.l1.Head(t.Context(), settlement.Latest)), st.Disputes[0].Parent)
	if err != nil {
		t.Fatal(err)
	}
	if left := g.Refunds(fraud.Account(me)); left != nil {
		t.Errorf("moves that were not paid back: %v", left)
	}
	if got, want := c.l1.Collected(me), g.Claimable(fraud.Account(me)).Uint64(); got != want {
		t.Errorf("collected %d wei, owed were %d", got, want)
	}
	// What leaves by the right state is paid.
	exit, p := must(n.store.Exit(0)), must(n.store.ProveExit(0, n.store.Head().Exits))
	wd := settlement.Withdrawal{Assertion: n.proposer.Status().Confirmed.ID, Claim: n.store.Head().Claim, Exit: exit, Proof: p}
	if _, err := c.l1.Withdraw(t.Context(), wd); err != nil {
		t.Errorf("Withdraw: %v", err)
	}
}

// Whatever L1 forgets is played again.
func TestChallengeThroughReorgs(t *testing.T) {
	for depth := 1; depth <= 9; depth += 2 {
		t.Run(fmt.Sprint(depth), func(t *testing.T) {
			c := newCourt(t)
			liar, lies := c.party(t, 0xcc, lyingFrom{number: 3})
			liar.propose(t)
			n, challenger := c.party(t, 0xbb, history{})
			for i := 0; n.proposer.Status().Confirmed.Claim != n.store.Head().Claim; i++ {
				n.propose(t)
				if err := liar.proposer.Step(t.Context()); err != nil && !errors.Is(err, sharedsec.ErrDisagree) {
					t.Fatal(err) // it has lost
				}
				lie(t, lies)
				step(t, challenger)
				c.l1.Mine(1)
				if i%7 == 6 && i < 60 {
					c.l1.Reorg(depth)
				}
				if i == 700 {
					t.Fatalf("nothing is decided: %+v", challenger.Status())
				}
			}
		})
	}
}

// Honest parties do not stand in each other's way, and one can finish what
// another began.
func TestChallengersShareTheWork(t *testing.T) {
	c := newCourt(t)
	liar, lies := c.party(t, 0xcc, lyingFrom{number: 2})
	liar.propose(t)
	n, a := c.party(t, 0xbb, history{})
	_, b := c.party(t, 0xbd, history{})
	for i := 0; n.proposer.Status().Confirmed.Claim != n.store.Head().Claim; i++ {
		n.propose(t)
		lie(t, lies)
		both := make(chan error, 2)
		for _, ch := range []*sharedsec.Challenger{a, b} {
			go func() { both <- ch.Step(t.Context()) }()
		}
		for range 2 {
			if err := <-both; err != nil {
				t.Fatal(err)
			}
		}
		c.l1.Mine(1)
		if i == 500 {
			t.Fatalf("nothing is decided: %+v", a.Status())
		}
	}
	for name, ch := range map[string]*sharedsec.Challenger{"one": a, "the other": b} {
		if st := ch.Status(); len(st.Disputes) != 1 || st.Disputes[0].Moves == 0 {
			t.Errorf("%s: %+v, want some of the moves", name, st)
		}
	}
}

// A machine that computes something else than native code is no machine to
// lose stakes with.
func TestChallengerDisagrees(t *testing.T) {
	c := newCourt(t)
	liar, _ := c.party(t, 0xcc, lyingFrom{number: 3})
	liar.propose(t)
	n, challenger := c.party(t, 0xbb, history{})
	n.propose(t)
	challenger.Poll.Interval = time.Millisecond
	for name, computer := range map[string]sharedsec.Computer{"another history": otherwise{}, "a contradiction": broken{}} {
		challenger.Computer = computer
		ctx, cancel := context.WithCancel(t.Context())
		err := sharedsec.Run(ctx, challenger)
		cancel()
		if !errors.Is(err, sharedsec.ErrDisagree) || sharedsec.Classify(err) != sharedsec.Stop {
			t.Errorf("%s: Run: %v, want ErrDisagree", name, err)
		}
		if st := challenger.Status(); len(st.Disputes) != 1 || st.Disputes[0].Moves != 0 {
			t.Errorf("%s: status %+v, want no move", name, st)
		}
	}
}

// otherwise computes what nobody derived.
type otherwise struct{}

func (otherwise) Compute(_ context.Context, d sharedsec.Disputed) (fraud.Computation, error) {
	return newToy(d.Parent, d.Right.Dispute, d.Boundaries[1:]), nil
}

// broken finds that the machine and the boundaries differ.
type broken struct{}

func (broken) Compute(context.Context, sharedsec.Disputed) (fraud.Computation, error) {
	return nil, fmt.Errorf("segment 1: %w", fraud.ErrComputation)
}

// Where nothing is disputed, or only somebody else's, there is nothing to play.
func TestNothingToChallenge(t *testing.T) {
	c := newCourt(t)
	n, challenger := c.party(t, 0xbb, history{})
	challenger.Computer = broken{}
	step(t, challenger)
	n.propose(t)
	step(t, challenger)
	for i := range byte(2) {
		liar, _ := c.party(t, 0xc0+i, lyingFrom{number: 3 + uint64(i)})
		liar.propose(t)
		if i == 0 {
			continue
		}
		if err := challenger.Step(t.Context()); !errors.Is(err, sharedsec.ErrDisagree) {
			t.Errorf("a dispute is not seen: %v", err)
		}
	}
}

// slowly computes until it is told to stop.
type slowly struct{ started chan<- struct{} }

func (s slowly) Compute(ctx context.Context, _ sharedsec.Disputed) (fraud.Computation, error) {
	s.started <- struct{}{}
	<-ctx.Done()
	return nil, ctx.Err()
}

// twoDisputes makes a dispute, and one below it.
func (c *court) twoDisputes(t testing.TB, n *process) {
	t.Helper()
	c.honest.record(t, "f", "g")
	n.derive(t)
	for range 2 {
		parent := n.proposer.Status().Tip
		if parent.ID.IsZero() {
			parent, _ = c.children(t)
		}
		n.claimAnything(t, common.Address{0xcc}, parent, commitment.Root{1})
		n.propose(t)
		n.propose(t)
	}
}

// counting counts how often each dispute is computed.
type counting struct {
	sharedsec.Computer
	times map[commitment.Root]int
}

func (c counting) Compute(ctx context.Context, d sharedsec.Disputed) (fraud.Computation, error) {
	c.times[d.Right.ID]++
	return c.Computer.Compute(ctx, d)
}

// A challenger holds no more histories than it was told to: those of other
// disputes are computed at each look.
func TestChallengerHolds(t *testing.T) {
	for held, want := range map[int]int{1: 1 + 3, 2: 1 + 1} {
		c := newCourt(t)
		n, challenger := c.party(t, 0xbb, history{})
		c.twoDisputes(t, n)
		computed := counting{challenger.Computer, map[commitment.Root]int{}}
		challenger.Held, challenger.Computer = held, computed
		for range 3 {
			step(t, challenger)
			c.l1.Mine(1)
		}
		times := 0
		for _, n := range computed.times {
			times += n
		}
		if len(computed.times) != 2 || times != want {
			t.Errorf("%d held: computed %v, want two disputes and %d times in all", held, computed.times, want)
		}
	}
}

// Whatever is computed when it ends, a challenger leaves no goroutine, and
// computes no more at a time than it was told to.
func TestChallengerStops(t *testing.T) {
	c := newCourt(t)
	n, challenger := c.party(t, 0xbb, history{})
	c.twoDisputes(t, n)
	synctest.Test(t, func(t *testing.T) {
		started := make(chan struct{}, 10)
		challenger.Computer = slowly{started}
		ctx, cancel := context.WithCancel(t.Context())
		done := make(chan error)
		go func() { done <- challenger.Run(ctx) }()
		time.Sleep(time.Minute)
		synctest.Wait()
		st := challenger.Status()
		if len(st.Disputes) != 2 || !st.Disputes[0].Playing || !st.Disputes[1].Playing || len(started) != 1 {
			t.Errorf("%d computed at a time, status %+v; want two disputes, one of which computes", len(started), st)
		}
		cancel()
		if err := <-done; !errors.Is(err, context.Canceled) {
			t.Errorf("Run: %v, want its context's error", err)
		}
	})
}

// broke is an account that L1 refuses some moves of.
type broke struct {
	settlement.Challenger
	refused func(fraud.Move) bool
}

var errBroke = fmt.Errorf("somehow refused: %w", settlement.ErrRejected)

func (b broke) Play(ctx context.Context, parent commitment.Root, m fraud.Move) (settlement.Played, error) {
	if b.refused(m) {
		return settlement.Played{}, errBroke
	}
	return b.Challenger.Play(ctx, parent, m)
}

// Who cannot stake on a refinement makes all the other moves, and goes on to
// run; somebody who can do nothing but refine is enough help.
func TestChallengerWithoutStakes(t *testing.T) {
	c := newCourt(t)
	liar, lies := c.party(t, 0xcc, lyingFrom{number: 3})
	liar.propose(t)
	refines := func(m fraud.Move) bool { _, ok := m.(fraud.Refine); return ok }
	n, poor := c.party(t, 0xbb, history{})
	poor.Chain = broke{poor.Chain, refines}
	poor.Poll.Interval = time.Millisecond
	_, rich := c.party(t, 0xbd, history{})
	rich.Chain = broke{rich.Chain, func(m fraud.Move) bool { return !refines(m) }}
	refused := 0
	for i := 0; n.proposer.Status().Confirmed.Claim != n.store.Head().Claim; i++ {
		n.propose(t)
		lie(t, lies)
		if err := poor.Step(t.Context()); errors.Is(err, errBroke) {
			if st := poor.Status(); !errors.Is(st.Disputes[0].Stalled, errBroke) {
				t.Errorf("status %+v, want why it does not get on", st)
			}
			if refused++; refused == 1 {
				ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
				if err := sharedsec.Run(ctx, poor); !errors.Is(err, context.DeadlineExceeded) {
					t.Errorf("Run: %v, want it to go on", err)
				}
				cancel()
			}
			if err := rich.Step(t.Context()); err != nil && !errors.Is(err, errBroke) {
				t.Fatal(err)
			}
		} else if err != nil {
			t.Fatal(err)
		}
		c.l1.Mine(1)
		if i == 500 {
			t.Fatalf("nothing is decided: %+v", poor.Status())
		}
	}
	if refused == 0 {
		t.Error("nothing was refused")
	}
}

// A move that L1 refuses for ever does not keep back what is owed.
func TestRefusedMoveHoldsUpNothing(t *testing.T) {
	c := newCourt(t)
	liar, lies := c.party(t, 0xcc, lyingFrom{number: 3})
	liar.propose(t)
	n, challenger := c.party(t, 0xbb, history{})
	_, helper := c.party(t, 0xbd, history{})
	challenger.Chain = broke{challenger.Chain, func(m fraud.Move) bool { _, ok := m.(fraud.Refund); return ok }}
	for i := 0; n.proposer.Status().Confirmed.Claim != n.store.Head().Claim; i++ {
		n.propose(t)
		lie(t, lies)
		_ = challenger.Step(t.Context())
		step(t, helper)
		c.l1.Mine(1)
		if i == 500 {
			t.Fatalf("nothing is decided: %+v", challenger.Status())
		}
	}
	for range 20 {
		if err := challenger.Step(t.Context()); err != nil && !errors.Is(err, errBroke) {
			t.Fatal(err)
		}
		c.l1.Mine(1)
	}
	g, err := c.l1.Dispute(t.Context(), must(c.l1.Head(t.Context(), settlement.Latest)), challenger.Status().Disputes[0].Parent)
	if err != nil {
		t.Fatal(err)
	}
	me := common.Address{0xbb}
	if len(g.Refunds(fraud.Account(me))) == 0 {
		t.Error("no refund was refused")
	}
	if got, want := c.l1.Collected(me), g.Claimable(fraud.Account(me)).Uint64(); got != want || got == 0 {
		t.Errorf("collected %d wei, owed were %d", got, want)
	}
}
