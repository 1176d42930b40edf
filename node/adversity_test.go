package node_test

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/batch/native"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob"
	"github.com/sharedsec/sharedsec/da/blob/sidecar"
	"github.com/sharedsec/sharedsec/da/calldata"
	"github.com/sharedsec/sharedsec/node"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/sequencer"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/ethereum"
	"github.com/sharedsec/sharedsec/settlement/ethereum/txmgr"
)

// everything is history with all that L1 forced, to the last byte.
type everything struct{}

func (everything) Apply(n commitment.NodeReader, pre commitment.Root, b *batch.Block) (proof.Result, error) {
	all := *b
	all.Transactions = nil
	for _, f := range b.Forced {
		all.Transactions = append(all.Transactions, []byte(forced(f)))
	}
	all.Transactions = append(all.Transactions, b.Transactions...)
	return history{}.Apply(n, pre, &all)
}

func forced(f batch.Forced) string {
	return fmt.Sprintf("%d from %x to %x: %x wei, %x", f.Kind, f.Sender, f.To, f.Value, f.Data)
}

// A party is a node that is driven by hand, and what its deriver told.
type party struct {
	*node.Node
	dropped []derive.Dropped
	entries []derive.Entry
	blocks  map[uint64][]*batch.Block // by position
}

// join opens a node with a database of its own.
func (r rollup) join(t *testing.T, change ...func(*node.Config)) *party {
	t.Helper()
	c := r.follower()
	c.Transition = everything{}
	for _, f := range change {
		f(&c)
	}
	n, err := node.Open(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { n.Close() })
	p := &party{Node: n, blocks: map[uint64][]*batch.Block{}}
	next := n.Deriver.Derived
	n.Deriver.Derived = func(e derive.Entry, o *derive.Outcome) {
		if next != nil {
			next(e, o)
		}
		p.entries = append(p.entries, e)
		p.dropped = append(p.dropped, o.Dropped...)
		p.blocks[e.Position] = o.Blocks()
	}
	return p
}

// as returns the node as an account of the embedded L1. The node must not act
// yet.
func (r rollup) as(t *testing.T, p *party, account uint32) *ethereum.Account {
	t.Helper()
	a, err := p.As(t.Context(), txmgr.NewKeySigner(r.l1.Key(account)))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// background runs something of a node until the test ends or stop is called.
func background(t *testing.T, run func(context.Context) error) (stop func()) {
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() {
		defer close(done)
		if err := run(ctx); !errors.Is(err, context.Canceled) {
			t.Errorf("a node stopped by itself: %v", err)
		}
	}()
	stop = func() { cancel(); <-done }
	t.Cleanup(stop)
	return stop
}

func (p *party) step(t *testing.T) {
	t.Helper()
	if _, err := p.Deriver.Step(t.Context()); err != nil {
		t.Fatalf("derive: %v", err)
	}
}

func (p *party) wantState(t *testing.T, want []string) {
	t.Helper()
	if got := read(t, p.Store, p.Store.Head().Claim.StateRoot); !slices.Equal(got, want) {
		t.Errorf("state %.2000q, want %.2000q", got, want)
	}
}

// wantSame checks that two nodes derived the same at every position.
func wantSame(t *testing.T, a, b *party) {
	t.Helper()
	head := a.Store.Head()
	if got := b.Store.Head(); got != head {
		t.Fatalf("heads differ: %+v and %+v", head, got)
	}
	for i := range head.Claim.Position + 1 {
		ca, err := a.Store.Checkpoint(i)
		if err != nil {
			t.Fatal(err)
		}
		cb, err := b.Store.Checkpoint(i)
		if err != nil {
			t.Fatal(err)
		}
		if ca != cb {
			t.Errorf("position %d: %+v and %+v", i, ca, cb)
		}
	}
	same := func(x, y derive.Dropped) bool {
		return x.Position == y.Position && x.Reason == y.Reason && x.Err.Error() == y.Err.Error()
	}
	if !slices.EqualFunc(a.dropped, b.dropped, same) {
		t.Errorf("dropped %v and %v", a.dropped, b.dropped)
	}
}

// rawBlob is the payload of any blob, packed or not.
func rawBlob(t *testing.T, body []byte) da.Payload {
	t.Helper()
	b := (*kzg4844.Blob)(body)
	c, err := kzg4844.BlobToCommitment(b)
	if err != nil {
		t.Fatal(err)
	}
	proofs, err := kzg4844.ComputeCellProofs(b)
	if err != nil {
		t.Fatal(err)
	}
	r, err := blob.NewRef(kzg4844.CalcBlobHashV1(sha256.New(), &c))
	if err != nil {
		t.Fatal(err)
	}
	p := da.Payload{Ref: r, Body: body, Proof: slices.Clone(c[:])}
	for _, q := range proofs {
		p.Proof = append(p.Proof, q[:]...)
	}
	return p
}

func payloads(t *testing.T, p da.Publisher, pieces ...[]byte) []da.Payload {
	t.Helper()
	var out []da.Payload
	for _, b := range pieces {
		payload, err := p.Publish(t.Context(), b)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, payload)
	}
	return out
}

// keeper publishes calldata and keeps the payloads.
type keeper struct {
	calldata.Publisher
	kept []da.Payload
}

func (k *keeper) Publish(ctx context.Context, data []byte) (da.Payload, error) {
	p, err := k.Publisher.Publish(ctx, data)
	k.kept = append(k.kept, p)
	return p, err
}

// order submits a transaction and takes the block that it is sealed in.
func (p *party) order(t *testing.T, tx string) {
	t.Helper()
	if _, err := p.Source.Submit(t.Context(), []byte(tx)); err != nil {
		t.Fatal(err)
	}
	if err := p.Sequencer.Step(t.Context()); err != nil && !errors.Is(err, sharedsec.ErrForeign) {
		t.Fatal(err)
	}
}

func encode(t *testing.T, blocks ...batch.Block) []byte {
	t.Helper()
	p, err := native.Codec{}.Append(nil, &batch.Batch{Blocks: blocks})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func frames(t *testing.T, data []byte, size int) [][]byte {
	t.Helper()
	f, err := batch.Frames(data, size)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func random(rng *rand.Rand, n int) []byte {
	out := make([]byte, n+8)
	for i := 0; i < n; i += 8 {
		binary.LittleEndian.PutUint64(out[i:], rng.Uint64())
	}
	return out[:n]
}

// Whatever the poster's key records, everybody derives the same from it, drops
// the same for the same reason, and goes on.
func TestGarbage(t *testing.T) {
	r := deploy(t, func(p *ethereum.Params) {
		p.Rule.Limits = batch.Limits{Blocks: 4, Transactions: 50, TxBytes: 1000, Bytes: 20_000, FrameBytes: 20_000}
	})
	live := r.join(t)
	poster, stranger := r.as(t, live, 0), r.as(t, live, 1)
	background(t, live.RunAccounts)

	rng := rand.New(rand.NewPCG(3, 4))
	head := r.l1.Head()
	block := func(txs ...string) batch.Block {
		b := batch.Block{Time: head.Time(), L1Origin: head.NumberU64()}
		for _, tx := range txs {
			b.Transactions = append(b.Transactions, []byte(tx))
		}
		return b
	}
	elements := random(rng, blob.Size)
	for i := 0; i < len(elements); i += 32 {
		elements[i] &= 0x3f // in the field
	}
	elements[0] = 0x3f // of no version
	text := func(pieces ...[]byte) []da.Payload { return payloads(t, calldata.Publisher{}, pieces...) }
	inFrames := func(data []byte) []da.Payload { return text(frames(t, data, len(data)+batch.FrameHeader)...) }
	good := payloads(t, sidecar.Publisher{}, frames(t, encode(t, block("one", "two"), block("three")), blob.Capacity)...)
	late, err := blob.Encode([]byte("data"))
	if err != nil {
		t.Fatal(err)
	}
	late[blob.Size-1] = 1
	unpacked := rawBlob(t, elements)
	batchOf := encode(t, block("a batch"), block("of two blocks"))
	three := frames(t, batchOf, batch.FrameHeader+len(batchOf)/3+1)
	many := make([]string, 51)
	for i := range many {
		many[i] = "x"
	}
	bomb := make([]string, 25)
	for i := range bomb {
		bomb[i] = string(make([]byte, 1000))
	}
	past, future := block("from the past"), block("from the future")
	past.Time, past.L1Origin = 1, 1
	future.Time, future.L1Origin = 1<<60, 1<<60

	var want []string
	for i, c := range []struct {
		name     string
		payloads []da.Payload
		reason   derive.Reason // 0: it derives
		txs      []string
	}{
		{"a batch in a blob", good, 0, []string{"one", "two", "three"}},
		{"a blob that is not packed", []da.Payload{unpacked}, derive.DroppedFrames, nil},
		{"a blob with more after its data", []da.Payload{rawBlob(t, late)}, derive.DroppedFrames, nil},
		{"a good blob and one that is not packed", []da.Payload{good[0], unpacked}, derive.DroppedFrames, nil},
		{"a blob of garbage, well packed", payloads(t, sidecar.Publisher{}, random(rng, 5000)), derive.DroppedFrames, nil},
		{"a batch from the future", inFrames(encode(t, future)), 0, []string{"from the future"}},
		{"a batch from the past", inFrames(encode(t, past)), 0, []string{"from the past"}},
		{"frames in order", text(three...), 0, []string{"a batch", "of two blocks"}},
		{"frames out of order", text(three[1], three[0], three[2]), derive.DroppedFrames, nil},
		{"a missing frame", text(three[0], three[1]), derive.DroppedFrames, nil},
		{"a frame twice", text(three[0], three[1], three[1], three[2]), derive.DroppedFrames, nil},
		{"a frame without data", text([]byte{1, 0, 0, 0, 1}), derive.DroppedFrames, nil},
		{"more frame bytes than allowed", inFrames(random(rng, 20_001)), derive.DroppedFrames, nil},
		{"random bytes for a batch", inFrames(random(rng, 500)), derive.DroppedBatch, nil},
		{"a batch of another version", inFrames(append([]byte{9}, batchOf[1:]...)), derive.DroppedBatch, nil},
		{"a truncated batch", inFrames(batchOf[:len(batchOf)-1]), derive.DroppedBatch, nil},
		{"a batch and a byte", inFrames(append(slices.Clone(batchOf), 0)), derive.DroppedBatch, nil},
		{"too many blocks", inFrames(encode(t, block(), block(), block(), block(), block())), derive.DroppedBatch, nil},
		{"too many transactions", inFrames(encode(t, block(many...))), derive.DroppedBatch, nil},
		{"too long a transaction", inFrames(encode(t, block(string(make([]byte, 1001))))), derive.DroppedBatch, nil},
		{"a bomb", inFrames(encode(t, block(bomb...))), derive.DroppedBatch, nil},
		{"the first batch's very blob", good, 0, []string{"one", "two", "three"}}, // the poster's word counts; what repeats is the rollup's to judge
		{"an empty batch", inFrames(encode(t)), 0, nil},
		{"a last batch", inFrames(encode(t, block("last"))), 0, []string{"last"}},
	} {
		posted, err := poster.Post(t.Context(), uint64(i), 0, c.payloads)
		if err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		if posted.Entry != uint64(i) {
			t.Fatalf("%s: entry %d, want %d", c.name, posted.Entry, i)
		}
		before := len(live.dropped)
		live.step(t)
		want = append(want, c.txs...)
		live.wantState(t, want)
		var got derive.Reason
		if d := live.dropped[before:]; len(d) == 1 && d[0].Position == uint64(i) {
			got = d[0].Reason
		} else if len(d) > 0 {
			t.Errorf("%s: dropped %v", c.name, d)
		}
		if got != c.reason {
			t.Errorf("%s: reason %v, want %v: %v", c.name, got, c.reason, live.dropped[before:])
		}
		if i%8 == 0 {
			if _, err := stranger.Post(t.Context(), uint64(i+1), 0, inFrames(batchOf)); !errors.Is(err, settlement.ErrRejected) {
				t.Errorf("a stranger's batch: %v, want ErrRejected", err)
			}
			if _, err := poster.Post(t.Context(), uint64(i), 0, inFrames(batchOf)); !errors.Is(err, settlement.ErrStale) {
				t.Errorf("another batch at a taken index: %v, want ErrStale", err)
			}
		}
	}
	var last uint64
	for _, e := range live.entries {
		for _, b := range live.blocks[e.Position] {
			if b.Time < last || b.Time > e.L1Time || b.L1Origin > e.L1Block {
				t.Errorf("entry %d of time %d has a block of time %d after %d, origin %d", e.Position, e.L1Time, b.Time, last, b.L1Origin)
			}
			last = b.Time
		}
	}
	fresh := r.join(t)
	fresh.Deriver.Fetches = 1
	fresh.step(t)
	wantSame(t, live, fresh)
}

// A sequencer goes on past what is dropped, though it was posted with its key;
// what was not dropped and is not its own stops it.
func TestGarbageAmongOwn(t *testing.T) {
	r := deploy(t)
	own := new(keeper)
	p := r.join(t, func(c *node.Config) {
		c.Sequence = &node.Sequence{Signer: r.signer, Admission: sequencer.Anyone{}, Data: own}
	})
	poster := r.as(t, p, 0)
	background(t, p.RunAccounts)
	var want []string
	for i, garbage := range [][]byte{random(rand.New(rand.NewPCG(5, 6)), 300), nil, {1, 0, 0, 0, 1, 7}} {
		tx := fmt.Sprint("transaction ", i)
		want = append(want, tx)
		p.order(t, tx)
		if garbage != nil {
			if _, err := poster.Post(t.Context(), p.Store.Head().Batches, 0, payloads(t, calldata.Publisher{}, garbage)); err != nil {
				t.Fatal(err)
			}
			if _, err := p.Publisher.Flush(t.Context()); !errors.Is(err, sharedsec.ErrNotDerived) {
				t.Errorf("Flush before the garbage is derived: %v, want ErrNotDerived", err)
			}
			p.step(t)
		}
		if done, err := p.Publisher.Flush(t.Context()); !done || err != nil {
			t.Fatalf("Flush: %v, %v", done, err)
		}
		p.step(t)
		p.wantState(t, want)
	}
	if len(p.dropped) != 2 {
		t.Errorf("dropped %v, want what is garbage", p.dropped)
	}
	if _, err := poster.Post(t.Context(), p.Store.Head().Batches, 0, own.kept[:1]); err != nil {
		t.Fatal(err)
	}
	p.step(t)
	p.wantState(t, append(want, want[0]))
	p.order(t, "later")
	if done, err := p.Publisher.Flush(t.Context()); done || !errors.Is(err, sharedsec.ErrForeign) {
		t.Errorf("Flush after an old batch came again: %v, %v, want ErrForeign", done, err)
	}
}
