package settlementtest

import (
	"context"
	"iter"
	"sync"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// A FaultyReader is a [settlement.Reader] that misbehaves when it is told to,
// to test what a node makes of it: an L1 node that is down, that is behind,
// that lies about the inbox, whose chain reorganizes while it is read. The
// zero faults are none. It is safe for concurrent use.
type FaultyReader struct {
	settlement.Reader

	mu     sync.Mutex
	faults Faults
}

// Faults are how a [FaultyReader] misbehaves.
type Faults struct {
	// Down is the error of every call; nil: none fails.
	Down error

	// Behind is how many blocks every head lies below the true one.
	Behind uint64

	// Entry changes an entry on its way, or leaves it out by returning false.
	// Nil: entries come as they are.
	Entry func(*derive.Entry) bool

	// Meanwhile is called before each entry is given: make L1 reorganize in
	// it, say. Nil: nothing happens.
	Meanwhile func(position uint64)
}

// Set makes r misbehave in this way from now on.
func (r *FaultyReader) Set(f Faults) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.faults = f
}

func (r *FaultyReader) now() Faults {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.faults
}

// Head implements [settlement.Chain].
func (r *FaultyReader) Head(ctx context.Context, h settlement.Head) (settlement.Block, error) {
	f := r.now()
	if f.Down != nil {
		return settlement.Block{}, f.Down
	}
	b, err := r.Reader.Head(ctx, h)
	if err != nil || f.Behind == 0 {
		return b, err
	}
	return r.Reader.Block(ctx, b.Number-min(f.Behind, b.Number))
}

// Block implements [settlement.Chain].
func (r *FaultyReader) Block(ctx context.Context, number uint64) (settlement.Block, error) {
	if f := r.now(); f.Down != nil {
		return settlement.Block{}, f.Down
	}
	return r.Reader.Block(ctx, number)
}

// Entries implements [settlement.Reader].
func (r *FaultyReader) Entries(ctx context.Context, at settlement.Block, from uint64) iter.Seq2[derive.Entry, error] {
	return func(yield func(derive.Entry, error) bool) {
		if f := r.now(); f.Down != nil {
			yield(derive.Entry{}, f.Down)
			return
		}
		for e, err := range r.Reader.Entries(ctx, at, from) {
			f := r.now()
			if err == nil && f.Meanwhile != nil {
				f.Meanwhile(e.Position)
			}
			if err == nil && f.Entry != nil && !f.Entry(&e) {
				continue
			}
			if !yield(e, err) {
				return
			}
		}
	}
}

// Inbox implements [settlement.Reader].
func (r *FaultyReader) Inbox(ctx context.Context, at settlement.Block) (settlement.Inbox, error) {
	if f := r.now(); f.Down != nil {
		return settlement.Inbox{}, f.Down
	}
	return r.Reader.Inbox(ctx, at)
}

// Accumulator implements [settlement.Reader].
func (r *FaultyReader) Accumulator(ctx context.Context, at settlement.Block, n uint64) (commitment.Root, error) {
	if f := r.now(); f.Down != nil {
		return commitment.Root{}, f.Down
	}
	return r.Reader.Accumulator(ctx, at, n)
}

// Assertion implements [settlement.Reader].
func (r *FaultyReader) Assertion(ctx context.Context, at settlement.Block, id commitment.Root) (settlement.Assertion, error) {
	if f := r.now(); f.Down != nil {
		return settlement.Assertion{}, f.Down
	}
	return r.Reader.Assertion(ctx, at, id)
}

// Confirmed implements [settlement.Reader].
func (r *FaultyReader) Confirmed(ctx context.Context, at settlement.Block) (commitment.Root, error) {
	if f := r.now(); f.Down != nil {
		return commitment.Root{}, f.Down
	}
	return r.Reader.Confirmed(ctx, at)
}

// Children implements [settlement.Reader].
func (r *FaultyReader) Children(ctx context.Context, at settlement.Block, id commitment.Root) ([]settlement.Assertion, error) {
	if f := r.now(); f.Down != nil {
		return nil, f.Down
	}
	return r.Reader.Children(ctx, at, id)
}

// Parameters implements [settlement.Describer], if the Reader does.
func (r *FaultyReader) Parameters(ctx context.Context, at settlement.Block) (settlement.Parameters, error) {
	if f := r.now(); f.Down != nil {
		return settlement.Parameters{}, f.Down
	}
	return settlement.ReadParameters(ctx, r.Reader, at)
}

// Events implements [settlement.Watcher], if the Reader does.
func (r *FaultyReader) Events(ctx context.Context, at settlement.Block, from, to uint64) iter.Seq2[settlement.Event, error] {
	if f := r.now(); f.Down != nil {
		return func(yield func(settlement.Event, error) bool) { yield(settlement.Event{}, f.Down) }
	}
	return settlement.ReadEvents(ctx, r.Reader, at, from, to)
}

// Dispute implements [settlement.Disputer], if the Reader does.
func (r *FaultyReader) Dispute(ctx context.Context, at settlement.Block, parent commitment.Root) (*fraud.Game, error) {
	if f := r.now(); f.Down != nil {
		return nil, f.Down
	}
	return settlement.ReadDispute(ctx, r.Reader, at, parent)
}

var (
	_ settlement.Reader    = (*FaultyReader)(nil)
	_ settlement.Describer = (*FaultyReader)(nil)
	_ settlement.Watcher   = (*FaultyReader)(nil)
	_ settlement.Disputer  = (*FaultyReader)(nil)
)
