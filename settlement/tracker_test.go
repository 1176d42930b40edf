package settlement_test

import (
	"context"
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/settlementtest"
)

func newL1() *settlementtest.L1 {
	return settlementtest.NewL1(&derive.Config{
		Version: derive.ConfigVersion, ChainID: 1,
		Inbox: common.Address{1}, Assertions: common.Address{2}, Portal: common.Address{3}, Timelock: common.Address{4},
		Genesis: proof.Genesis{Time: 1000, L1Origin: 50}, SpanDepth: 6, SpanEntries: 8,
		Rules: []derive.Rule{{Semantics: commitment.Root{1}, Codec: 1, Limits: batch.Limits{Blocks: 1, Transactions: 1, TxBytes: 1, Bytes: 1, FrameBytes: 1}}},
	}, settlementtest.DefaultParams, new(da.Memory))
}

func next(t *testing.T, tr *settlement.Tracker, c settlement.Chain) settlement.Change {
	t.Helper()
	ch, err := tr.Next(t.Context(), c)
	if err != nil {
		t.Fatalf("Next: %v", err)
	}
	return ch
}

func TestTracker(t *testing.T) {
	l1 := newL1()
	tr := settlement.NewTracker(settlement.Latest, 10)
	if ch := next(t, tr, l1); ch.Ancestor != (settlement.Block{}) || !ch.Moved() || ch.Head.Number != 50 {
		t.Errorf("first step: %+v", ch)
	}
	if ch := next(t, tr, l1); ch.Moved() || len(ch.Dropped) != 0 {
		t.Errorf("nothing happened: %+v", ch)
	}
	first := tr.Tip()
	l1.Mine(3)
	if ch := next(t, tr, l1); ch.Ancestor != first || ch.Head.Number != 53 || len(ch.Dropped) != 0 {
		t.Errorf("three blocks more: %+v", ch)
	}
	tip := tr.Tip()
	l1.Reorg(2)
	ch := next(t, tr, l1)
	if ch.Ancestor != first || len(ch.Dropped) != 1 || ch.Dropped[0] != tip || ch.Head.Number != 54 {
		t.Errorf("after a reorg below the tip: %+v, want back to %v", ch, first)
	}
	l1.Mine(1)
	a := next(t, tr, l1).Head
	l1.Reorg(100)
	if ch := next(t, tr, l1); ch.Ancestor.Hash == a.Hash || len(ch.Dropped) == 0 {
		t.Errorf("after a reorg of everything: %+v", ch)
	}
}

// failing is a chain that does not answer.
type failing struct{ settlement.Chain }

func (failing) Head(context.Context, settlement.Head) (settlement.Block, error) {
	return settlement.Block{}, settlement.ErrUnavailable
}

func TestTrackerSurvivesFailure(t *testing.T) {
	l1 := newL1()
	tr := settlement.NewTracker(settlement.Latest, 10)
	next(t, tr, l1)
	before := tr.Tip()
	if _, err := tr.Next(t.Context(), failing{}); !errors.Is(err, settlement.ErrUnavailable) {
		t.Errorf("Next on a chain that does not answer: %v", err)
	}
	if tr.Tip() != before {
		t.Error("a failed step changed the tracker")
	}
}

// restless is a chain that reorganizes right after it told its head.
type restless struct {
	*settlementtest.L1
	depth int
}

func (r *restless) Head(ctx context.Context, h settlement.Head) (settlement.Block, error) {
	b, err := r.L1.Head(ctx, h)
	if r.depth > 0 {
		r.L1.Reorg(r.depth)
		r.depth = 0
	}
	return b, err
}

// A reorg in the middle of a step is told as such: what the step saw is of two
// chains.
func TestTrackerReorgMeanwhile(t *testing.T) {
	l1 := newL1()
	tr := settlement.NewTracker(settlement.Latest, 10)
	l1.Mine(3)
	next(t, tr, l1)
	before := tr.Tip()
	l1.Mine(3)
	if _, err := tr.Next(t.Context(), &restless{l1, 5}); !errors.Is(err, settlement.ErrReorg) {
		t.Errorf("a reorg in the middle: %v, want ErrReorg", err)
	}
	if tr.Tip() != before {
		t.Error("a failed step changed the tracker")
	}
	if ch := next(t, tr, l1); len(ch.Dropped) != 1 || ch.Dropped[0] != before {
		t.Errorf("the step after it: %+v, want %v dropped", ch, before)
	}
}

// It remembers no more than it was told to.
func TestTrackerForgets(t *testing.T) {
	l1 := newL1()
	tr := settlement.NewTracker(settlement.Latest, 0)
	next(t, tr, l1)
	l1.Mine(1)
	next(t, tr, l1)
	l1.Reorg(1)
	if ch := next(t, tr, l1); ch.Ancestor != (settlement.Block{}) || len(ch.Dropped) != 1 {
		t.Errorf("after a reorg of all that a depth of 1 remembers: %+v", ch)
	}
}

// Whatever L1 does, an ancestor is in the chain, and so is everything that the
// tracker goes on to remember.
func TestTrackerOnRandomChains(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	l1 := newL1()
	tr := settlement.NewTracker(settlement.Latest, 5)
	for range 500 {
		switch rng.IntN(3) {
		case 0:
			l1.Mine(rng.IntN(4))
		case 1:
			l1.Reorg(rng.IntN(4))
		}
		ch := next(t, tr, l1)
		head, err := l1.Head(t.Context(), settlement.Latest)
		if err != nil || ch.Head != head {
			t.Fatalf("head %+v, want %+v", ch.Head, head)
		}
		if ch.Ancestor != (settlement.Block{}) {
			if now, err := l1.Block(t.Context(), ch.Ancestor.Number); err != nil || now != ch.Ancestor {
				t.Fatalf("ancestor %+v left the chain: %+v, %v", ch.Ancestor, now, err)
			}
		}
		for _, d := range ch.Dropped {
			if now, err := l1.Block(t.Context(), d.Number); err == nil && now == d {
				t.Fatalf("dropped %+v is in the chain", d)
			}
		}
	}
}
