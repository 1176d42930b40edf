package sharedsec_test

import (
	"context"
	"fmt"
	"iter"
	"log/slog"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/ethdb/memorydb"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/sequencer"
	"github.com/sharedsec/sharedsec/sequencer/wal"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

type (
	batchBlock = batch.Block
	root       = commitment.Root
)

// stranger starts a node with nothing but L1 and the data layer.
func stranger(t testing.TB, w *world) *process {
	t.Helper()
	return mustStart(t, &world{config: w.config, l1: w.l1, memory: w.memory, log: new(wal.Memory), db: memorydb.New()})
}

// faulty is a source that fails a few times before it gives blocks.
type faulty struct {
	sequencer.Sequencer
	fail int
}

func (f *faulty) Next(ctx context.Context) (*batch.Block, error) {
	if f.fail--; f.fail >= 0 {
		return nil, fmt.Errorf("%w: not now", sequencer.ErrUnavailable)
	}
	return f.Sequencer.Next(ctx)
}

// forgetful is a source that keeps nothing to release.
type forgetful struct{ s sequencer.Sequencer }

func (f forgetful) Submit(ctx context.Context, tx []byte) (sequencer.Receipt, error) {
	return f.s.Submit(ctx, tx)
}
func (f forgetful) Next(ctx context.Context) (*batch.Block, error) { return f.s.Next(ctx) }

// A bent reader bends what another one says.
type bent struct {
	settlement.Reader
	head        func(settlement.Head, settlement.Block) (settlement.Block, error)
	entries     func(yield func(derive.Entry, error) bool, honest iter.Seq2[derive.Entry, error])
	assertion   func(settlement.Assertion) settlement.Assertion
	children    func([]settlement.Assertion) []settlement.Assertion
	accumulator func(settlement.Block, commitment.Root) commitment.Root
}

func (b *bent) Head(ctx context.Context, h settlement.Head) (settlement.Block, error) {
	at, err := b.Reader.Head(ctx, h)
	if err == nil && b.head != nil {
		return b.head(h, at)
	}
	return at, err
}

func (b *bent) Entries(ctx context.Context, at settlement.Block, from uint64) iter.Seq2[derive.Entry, error] {
	honest := b.Reader.Entries(ctx, at, from)
	if b.entries == nil {
		return honest
	}
	return func(yield func(derive.Entry, error) bool) { b.entries(yield, honest) }
}

func (b *bent) Assertion(ctx context.Context, at settlement.Block, id commitment.Root) (settlement.Assertion, error) {
	a, err := b.Reader.Assertion(ctx, at, id)
	if err == nil && b.assertion != nil {
		a = b.assertion(a)
	}
	return a, err
}

func (b *bent) Children(ctx context.Context, at settlement.Block, id commitment.Root) ([]settlement.Assertion, error) {
	c, err := b.Reader.Children(ctx, at, id)
	if err == nil && b.children != nil {
		c = b.children(c)
	}
	return c, err
}

func (b *bent) Accumulator(ctx context.Context, at settlement.Block, n uint64) (commitment.Root, error) {
	acc, err := b.Reader.Accumulator(ctx, at, n)
	if err == nil && b.accumulator != nil {
		acc = b.accumulator(at, acc)
	}
	return acc, err
}

// counter counts log records by level.
type counter struct {
	mu sync.Mutex
	n  map[slog.Level]int
}

func (c *counter) of(l slog.Level) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.n[l]
}

func (c *counter) Enabled(context.Context, slog.Level) bool { return true }
func (c *counter) WithAttrs([]slog.Attr) slog.Handler       { return c }
func (c *counter) WithGroup(string) slog.Handler            { return c }
func (c *counter) Handle(_ context.Context, r slog.Record) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.n == nil {
		c.n = map[slog.Level]int{}
	}
	c.n[r.Level]++
	return nil
}
