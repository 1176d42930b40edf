package sequencer_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/sequencer"
)

func TestTake(t *testing.T) {
	for _, c := range []struct {
		w          sequencer.Waiting
		lead, most uint64
		want       uint64
	}{
		{sequencer.Waiting{L1Block: 100}, 10, 5, 0},
		{sequencer.Waiting{L1Block: 100, Count: 3, Due: 111}, 10, 5, 0},
		{sequencer.Waiting{L1Block: 100, Count: 3, Due: 110}, 10, 5, 3},
		{sequencer.Waiting{L1Block: 100, Count: 9, Due: 110}, 10, 5, 5},
		{sequencer.Waiting{L1Block: 100, Count: 9, Due: 90}, 0, 5, 5},
		{sequencer.Waiting{L1Block: 100, Count: 9, Due: ^uint64(0)}, ^uint64(0), 5, 5},
		{sequencer.Waiting{L1Block: 100, Count: 9, Due: 90}, 0, 0, 0},
	} {
		if got := c.w.Take(c.lead, c.most); got != c.want {
			t.Errorf("%+v.Take(%d, %d) = %d, want %d", c.w, c.lead, c.most, got, c.want)
		}
	}
}

// refuser is a Sequencer without further powers.
type refuser struct{ submitted int }

func (r *refuser) Submit(context.Context, []byte) (sequencer.Receipt, error) {
	r.submitted++
	return sequencer.Receipt{Sequence: uint64(r.submitted)}, sequencer.ErrFull
}

func (r *refuser) Next(context.Context) (*batch.Block, error) { return nil, errors.ErrUnsupported }

// TestFallbacks: the helpers do without optional powers, or say which lacks.
func TestFallbacks(t *testing.T) {
	r := new(refuser)
	results, err := sequencer.SubmitAll(t.Context(), r, [][]byte{{1}, {2}})
	if err != nil || len(results) != 2 || results[1].Receipt.Sequence != 2 || !errors.Is(results[1].Err, sequencer.ErrFull) {
		t.Errorf("SubmitAll = %+v, %v", results, err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := sequencer.SubmitAll(ctx, r, [][]byte{{1}}); !errors.Is(err, context.Canceled) || r.submitted != 2 {
		t.Errorf("SubmitAll, cancelled = %v after %d", err, r.submitted)
	}
	if err := sequencer.Release(t.Context(), r, 0); !errors.Is(err, errors.ErrUnsupported) {
		t.Errorf("Release = %v, want errors.ErrUnsupported", err)
	}
}

func TestAnyone(t *testing.T) {
	var a sequencer.Anyone
	first, err := a.Check(t.Context(), []byte("one"))
	second, err2 := a.Check(t.Context(), []byte("two"))
	if err != nil || err2 != nil || first.Sender == second.Sender || first.Nonce != 0 || second.Nonce != 0 {
		t.Errorf("tickets %+v, %v and %+v, %v", first, err, second, err2)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := a.Check(ctx, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

// TestErrors: facts unwrap to reactions.
func TestErrors(t *testing.T) {
	for _, c := range []struct{ err, want error }{
		{&sequencer.FullError{What: "bytes", Max: 1}, sequencer.ErrFull},
		{&sequencer.NonceError{Got: 2, Want: 1}, sequencer.ErrNonceGap},
		{&sequencer.NonceError{Got: 1, Want: 2}, sequencer.ErrNonceUsed},
		{&sequencer.PriceError{}, sequencer.ErrUnderpriced},
	} {
		if !errors.Is(c.err, c.want) {
			t.Errorf("%v does not match %v", c.err, c.want)
		}
	}
}

// A node looks at L1's forced queue before each batch, and takes along what
// would fall due before the batch after it.
func ExampleWaiting_Take() {
	w := sequencer.Waiting{L1Block: 1000, Count: 7, Due: 1030}
	fmt.Println(w.Take(20, 100), w.Take(40, 100), w.Take(40, 4))
	// Output: 0 7 4
}
