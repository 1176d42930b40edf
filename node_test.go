package sharedsec_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/batch/native"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/sequencer"
	"github.com/sharedsec/sharedsec/sequencer/single"
	"github.com/sharedsec/sharedsec/sequencer/wal"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/settlementtest"
)

// history is the smallest rollup that can lose or double something: its state
// is the list of all transactions ever executed, and one that begins with an
// exclamation mark leaves for L1.
type history struct{}

func (history) Apply(n commitment.NodeReader, pre commitment.Root, b *batch.Block) (proof.Result, error) {
	res := proof.Result{Post: pre, Nodes: commitment.Nodes{}}
	txs := slices.Clone(b.Transactions)
	for _, f := range b.Forced {
		txs = append(txs, f.Data)
	}
	for _, tx := range txs {
		if _, err := commitment.ReadNode(commitment.Overlay(res.Nodes, n), res.Post); err != nil {
			return proof.Result{}, err
		}
		node := append(res.Post[:], tx...)
		res.Post = commitment.Keccak256(node)
		res.Nodes[res.Post] = node
		if len(tx) > 0 && tx[0] == '!' {
			res.Exits = append(res.Exits, proof.Exit{To: common.Address{5}, Value: [32]byte{31: 1}, Data: slices.Clone(tx)})
		}
	}
	return res, nil
}

// read returns the transactions behind a state, oldest first.
func read(t testing.TB, n commitment.NodeReader, root commitment.Root) []string {
	t.Helper()
	var out []string
	for root != genesisRoot {
		node, err := commitment.ReadNode(n, root)
		if err != nil {
			t.Fatalf("state %v: %v", root, err)
		}
		root, out = commitment.Root(node[:32]), append(out, string(node[32:]))
	}
	slices.Reverse(out)
	return out
}

var (
	genesisNode = []byte("genesis")
	genesisRoot = commitment.Keccak256(genesisNode)
	poster      = common.Address{0xaa}
)

func config() *derive.Config {
	return &derive.Config{
		Version: derive.ConfigVersion, ChainID: 1337,
		Inbox: common.Address{1}, Assertions: common.Address{2}, Portal: common.Address{3}, Timelock: common.Address{4},
		Genesis:   proof.Genesis{StateRoot: genesisRoot, Time: 1000, L1Origin: 50},
		SpanDepth: 6, SpanEntries: 8,
		Rules: []derive.Rule{{
			Semantics: commitment.Root{9}, Codec: derive.CodecNative, Poster: poster,
			Limits:  batch.Limits{Blocks: 8, Transactions: 100, TxBytes: 1000, Bytes: 100_000, FrameBytes: 100_000},
			TimeLag: 600, OriginLag: 50,
		}},
	}
}

// anyone admits every transaction, each from a sender of its own.
type anyone struct{}

func (anyone) Check(_ context.Context, tx []byte) (sequencer.Ticket, error) {
	return sequencer.Ticket{Sender: sequencer.Sender(commitment.Keccak256(tx))}, nil
}

// A world is what survives a process: L1, the data layer, the disks.
type world struct {
	config *derive.Config
	l1     *settlementtest.L1
	memory *da.Memory
	log    sequencer.Log
	db     ethdb.KeyValueStore
}

func newWorld() *world {
	c, memory := config(), new(da.Memory)
	return &world{config: c, l1: settlementtest.NewL1(c, settlementtest.DefaultParams, memory), memory: memory, log: new(wal.Memory), db: memorydb.New()}
}

// A process is one node with all roles, driven by hand.
type process struct {
	*world
	store     *sharedsec.Store
	source    *single.Sequencer
	unsafe    *sharedsec.Unsafe
	sequencer *sharedsec.Sequencer
	publisher *sharedsec.Publisher
	deriver   *sharedsec.Deriver
	proposer  *sharedsec.Proposer
}

// parts are the effects of a process, for tests that come between.
type parts struct {
	db     ethdb.KeyValueStore
	log    sequencer.Log
	data   da.Publisher
	poster settlement.Poster
	chain  settlement.Proposer
}

func (w *world) parts() parts {
	return parts{db: w.db, log: w.log, data: w.memory, poster: w.l1, chain: w.l1.As(common.Address{0xbb})}
}

func (w *world) start(p parts) (*process, error) {
	pipeline, err := derive.NewPipeline(w.config, map[derive.Codec]batch.Codec{derive.CodecNative: native.Codec{}})
	if err != nil {
		return nil, err
	}
	store, err := sharedsec.OpenStore(p.db, []byte("node/"), w.config, commitment.Nodes{genesisRoot: genesisNode})
	if err != nil {
		return nil, err
	}
	limits := w.config.Rules[0].Limits
	source, err := single.New(anyone{}, func(context.Context) (uint64, error) { return 50, nil }, p.log,
		single.Options{Limits: limits, BlockTransactions: 3, MinTime: 1000, MinOrigin: 50})
	if err != nil {
		return nil, err
	}
	u := sharedsec.NewUnsafe(store, history{}, source.Released(), 0)
	n := &process{world: w, store: store, source: source, unsafe: u}
	n.sequencer = &sharedsec.Sequencer{Source: source, Unsafe: u}
	n.publisher = &sharedsec.Publisher{
		Unsafe: u, Source: source, Data: p.data, Reader: w.l1, Poster: p.poster, ForcedLead: 5, MostForced: 4,
		Batch: batch.BuilderConfig{Codec: native.Codec{}, Limits: limits, PayloadBytes: 200, Payloads: 3, MaxAge: 1},
	}
	n.deriver = &sharedsec.Deriver{
		Pipeline: pipeline, Transition: history{}, Reader: w.l1, Fetcher: w.memory, Store: store,
		Derived: u.Derived, Reset: u.Reset,
	}
	n.proposer = &sharedsec.Proposer{Config: w.config, Reader: w.l1, Chain: p.chain, Store: store}
	return n, nil
}

// take moves every sealed block to the unsafe chain.
func (n *process) take(ctx context.Context, blocks int) error {
	for range blocks {
		if err := n.sequencer.Step(ctx); err != nil {
			return err
		}
	}
	return nil
}

func mustStart(t testing.TB, w *world) *process {
	t.Helper()
	n, err := w.start(w.parts())
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func (n *process) submit(t testing.TB, txs ...string) {
	t.Helper()
	for _, tx := range txs {
		if _, err := n.source.Submit(t.Context(), []byte(tx)); err != nil {
			t.Fatalf("Submit(%q): %v", tx, err)
		}
	}
}

func (n *process) derive(t testing.TB) {
	t.Helper()
	if _, err := n.deriver.Step(t.Context()); err != nil {
		t.Fatalf("derive: %v", err)
	}
}

func (n *process) publish(t testing.TB) {
	t.Helper()
	if _, err := n.publisher.Flush(t.Context()); err != nil {
		t.Fatalf("publish: %v", err)
	}
}

func (n *process) propose(t testing.TB) {
	t.Helper()
	if err := n.proposer.Step(t.Context()); err != nil {
		t.Fatalf("propose: %v", err)
	}
}

func equal(t testing.TB, what string, got, want []string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s: %q, want %q", what, got, want)
	}
}

// One rollup's life, with every role: ordered, published, derived, asserted,
// confirmed, withdrawn; and a stranger with an empty database sees the same.
func TestLife(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	n.submit(t, "a", "b", "!c", "d")
	if err := n.take(t.Context(), 2); err != nil {
		t.Fatal(err)
	}
	if st := n.sequencer.Status(); st.Sealed != 2 || st.Pending != 2 || st.Unsafe.Number != 2 || st.Stalled != nil {
		t.Errorf("sequencer status %+v, want two sealed blocks that wait", st)
	}
	equal(t, "unsafe state", read(t, n.unsafe, n.unsafe.Head().StateRoot), []string{"a", "b", "!c", "d"})
	n.publish(t)
	n.derive(t)
	safe := n.deriver.Status().Safe
	equal(t, "safe state", read(t, n.store, safe.Claim.StateRoot), []string{"a", "b", "!c", "d"})
	if _, pending := n.unsafe.Pending(); len(pending) != 0 {
		t.Errorf("%d blocks wait though L1 holds all", len(pending))
	}
	if safe.Claim.Number != 2 || safe.Ordered != 2 || safe.Exits != 1 || safe.Batches != 1 {
		t.Errorf("safe head %+v", safe)
	}

	n.propose(t)
	w.l1.Mine(int(settlementtest.DefaultParams.Period))
	n.propose(t)
	st := n.proposer.Status()
	if st.Confirmed.Claim != safe.Claim || len(st.Rivals) != 0 {
		t.Fatalf("confirmed %+v, want the safe head %+v", st.Confirmed, safe.Claim)
	}
	w.l1.Mine(3)
	x, err := n.store.Exit(0)
	if err != nil {
		t.Fatal(err)
	}
	p, err := n.store.ProveExit(0, safe.Exits)
	if err != nil {
		t.Fatal(err)
	}
	wd := settlement.Withdrawal{Assertion: st.Confirmed.ID, Claim: safe.Claim, Exit: x, Proof: p}
	if _, err := w.l1.Withdraw(t.Context(), wd); err != nil {
		t.Errorf("Withdraw: %v", err)
	}
	if _, err := w.l1.Withdraw(t.Context(), wd); !errors.Is(err, settlement.ErrStale) {
		t.Errorf("a second withdrawal: %v, want ErrStale", err)
	}
	n.derive(t)
	n.publish(t)
	if got := n.source.Released(); got != 2 {
		t.Errorf("%d blocks released, want 2", got)
	}

	stranger := mustStart(t, &world{config: w.config, l1: w.l1, memory: w.memory, log: new(wal.Memory), db: memorydb.New()})
	stranger.derive(t)
	if got := stranger.store.Head(); got != n.store.Head() {
		t.Errorf("a stranger derives %+v, want %+v", got, n.store.Head())
	}
}

// A forced item ahead of a batch voids nothing of it.
func TestForcedComesAhead(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	if _, _, err := w.l1.As(common.Address{1}).Enqueue(t.Context(), []byte("forced")); err != nil {
		t.Fatal(err)
	}
	w.l1.Mine(int(settlementtest.DefaultParams.Force))
	n.submit(t, "a", "b")
	if err := n.take(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	n.publish(t)
	n.derive(t)
	want := []string{"forced", "a", "b"}
	equal(t, "safe state", read(t, n.store, n.store.Head().Claim.StateRoot), want)
	n.submit(t, "c")
	if err := n.take(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	equal(t, "unsafe state", read(t, n.unsafe, n.unsafe.Head().StateRoot), append(want, "c"))
}

// Waiting forced items are taken along even when the sequencer has nothing.
func TestForcedAlone(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	if _, _, err := w.l1.As(common.Address{1}).Enqueue(t.Context(), []byte("forced")); err != nil {
		t.Fatal(err)
	}
	w.l1.Mine(int(settlementtest.DefaultParams.Force) - 3)
	if done, err := n.publisher.Step(t.Context()); !done || err != nil {
		t.Fatalf("Step = %v, %v, want the forced item taken along", done, err)
	}
	n.derive(t)
	equal(t, "safe state", read(t, n.store, n.store.Head().Claim.StateRoot), []string{"forced"})
}

// A reorg of any depth is healed: what L1 lost is posted again, once.
func TestReorg(t *testing.T) {
	for depth := 1; depth <= 6; depth++ {
		t.Run(fmt.Sprint(depth), func(t *testing.T) {
			w := newWorld()
			w.l1.SetLags(10, 20)
			n := mustStart(t, w)
			var want []string
			for i := range 4 {
				tx := fmt.Sprint("tx", i)
				n.submit(t, tx)
				if err := n.take(t.Context(), 1); err != nil {
					t.Fatal(err)
				}
				n.publish(t)
				n.derive(t)
				n.propose(t)
				want = append(want, tx)
			}
			w.l1.Reorg(depth)
			n.derive(t)
			equal(t, "unsafe state after the reorg", read(t, n.unsafe, n.unsafe.Head().StateRoot), want)
			for range 4 {
				n.publish(t)
				n.derive(t)
			}
			equal(t, "safe state after healing", read(t, n.store, n.store.Head().Claim.StateRoot), want)
			if got := n.deriver.Status().Reorgs; depth > 1 && got == 0 {
				t.Error("no rollback was noticed")
			}
			for range 8 {
				n.propose(t)
				w.l1.Mine(int(settlementtest.DefaultParams.Period))
			}
			n.propose(t)
			if got := n.proposer.Status().Confirmed.Claim; got != n.store.Head().Claim {
				t.Errorf("confirmed position %d, want %d", got.Position, n.store.Head().Claim.Position)
			}
		})
	}
}

// Data that cannot be had stalls derivation; it is never taken for empty.
func TestMissingDataStalls(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	n.submit(t, "a")
	if err := n.take(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	n.publish(t)
	have := n.deriver.Fetcher
	n.deriver.Fetcher = new(da.Memory)
	for range 2 {
		_, err := n.deriver.Step(t.Context())
		if !errors.Is(err, da.ErrNotFound) || sharedsec.Classify(err) != sharedsec.OtherSource {
			t.Fatalf("derive without data: %v (%v), want ErrNotFound", err, sharedsec.Classify(err))
		}
		if got := n.store.Head().Claim.Position; got != 0 || n.deriver.Status().Stalled == nil {
			t.Fatalf("position %d, stalled %v: the entry was skipped", got, n.deriver.Status().Stalled)
		}
	}
	n.deriver.Fetcher = have
	n.derive(t)
	equal(t, "safe state", read(t, n.store, n.store.Head().Claim.StateRoot), []string{"a"})
}

// Two sequencers with one key do not go on side by side unnoticed.
func TestForeignBatch(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	other := mustStart(t, &world{config: w.config, l1: w.l1, memory: w.memory, log: new(wal.Memory), db: memorydb.New()})
	n.submit(t, "mine")
	other.submit(t, "theirs")
	for _, p := range []*process{n, other} {
		if err := p.take(t.Context(), 1); err != nil {
			t.Fatal(err)
		}
	}
	other.publish(t)
	n.derive(t)
	_, err := n.publisher.Flush(t.Context())
	if !errors.Is(err, sharedsec.ErrForeign) || sharedsec.Classify(err) != sharedsec.Stop {
		t.Errorf("publishing over a foreign batch: %v (%v), want ErrForeign", err, sharedsec.Classify(err))
	}
}

// A confirmed lie stops an honest proposer.
func TestDisagree(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	n.submit(t, "a")
	if err := n.take(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	n.publish(t)
	liar := mustStart(t, &world{config: w.config, l1: w.l1, memory: w.memory, log: new(wal.Memory), db: memorydb.New()})
	liar.deriver.Transition = lying{}
	liar.derive(t)
	liar.propose(t)
	n.derive(t)
	if err := n.proposer.Step(t.Context()); err != nil {
		t.Fatal(err)
	}
	if got := n.proposer.Status().Rivals; len(got) != 1 {
		t.Errorf("%d wrong assertions seen, want 1", len(got))
	}
	w.l1.Mine(100)
	n.propose(t)
	if id := n.proposer.Status().Confirmed.ID; id != mustGenesis(w) {
		t.Errorf("%v was confirmed though rivals stand", id)
	}

	// Unwatched, the lie goes through; whoever comes later must not build on it.
	w = newWorld()
	n = mustStart(t, w)
	n.submit(t, "a")
	if err := n.take(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	n.publish(t)
	liar = mustStart(t, &world{config: w.config, l1: w.l1, memory: w.memory, log: new(wal.Memory), db: memorydb.New()})
	liar.deriver.Transition = lying{}
	liar.derive(t)
	liar.propose(t)
	w.l1.Mine(100)
	liar.propose(t)
	n.derive(t)
	if err := n.proposer.Step(t.Context()); !errors.Is(err, sharedsec.ErrDisagree) || sharedsec.Classify(err) != sharedsec.Stop {
		t.Errorf("proposing on a confirmed lie: %v, want ErrDisagree", err)
	}
}

func mustGenesis(w *world) commitment.Root {
	return proof.AssertionID(commitment.Root{}, commitment.Root{}, w.config.GenesisClaim().Hash())
}

// lying mints something in every block.
type lying struct{ history }

func (l lying) Apply(n commitment.NodeReader, pre commitment.Root, b *batch.Block) (proof.Result, error) {
	c := *b
	c.Transactions = append(slices.Clone(b.Transactions), []byte("!a lie"))
	return l.history.Apply(n, pre, &c)
}
