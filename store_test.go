package sharedsec_test

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// record posts transactions, one batch each, and derives them.
func (n *process) record(t testing.TB, txs ...string) {
	t.Helper()
	for _, tx := range txs {
		n.submit(t, tx)
		if err := n.take(t.Context(), 1); err != nil {
			t.Fatal(err)
		}
		n.publish(t)
		n.derive(t)
	}
}

func open(w *world, db ethdb.KeyValueStore, prefix string) (*sharedsec.Store, error) {
	return sharedsec.OpenStore(db, []byte(prefix), w.config, commitment.Nodes{genesisRoot: genesisNode})
}

// brokenDB fails a number of calls to one of its methods.
type brokenDB struct {
	ethdb.KeyValueStore
	put, write, sync int  // calls to go until one fails; negative: none does
	applied          bool // a failed write happened all the same
}

var errDisk = errors.New("disk full")

func (d *brokenDB) NewBatch() ethdb.Batch { return &brokenBatch{d.KeyValueStore.NewBatch(), d} }

func (d *brokenDB) SyncKeyValue() error {
	if d.sync--; d.sync == -1 {
		return errDisk
	}
	return d.KeyValueStore.SyncKeyValue()
}

type brokenBatch struct {
	ethdb.Batch
	d *brokenDB
}

func (b *brokenBatch) Put(key, value []byte) error {
	if b.d.put--; b.d.put == -1 {
		return errDisk
	}
	return b.Batch.Put(key, value)
}

func (b *brokenBatch) Delete(key []byte) error {
	if b.d.put--; b.d.put == -1 {
		return errDisk
	}
	return b.Batch.Delete(key)
}

func (b *brokenBatch) Write() error {
	if b.d.write--; b.d.write == -1 {
		if b.d.applied {
			if err := b.Batch.Write(); err != nil {
				return err
			}
		}
		return errDisk
	}
	return b.Batch.Write()
}

// Whatever the database fails at, the store is all before an entry or all after
// it, and goes on when the database does.
func TestStoreOnBrokenDB(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	n.record(t, "a", "!b", "c")
	w.l1.Mine(1)
	want := n.store.Head()
	life := func(db *brokenDB) error {
		p := stranger(t, w).parts()
		p.db = db
		m, err := w.start(p)
		if err != nil {
			return err
		}
		for {
			before := m.store.Head()
			_, err := m.deriver.Step(t.Context())
			if head := m.store.Head(); err != nil && head != before {
				if _, err := m.store.Checkpoint(head.Claim.Position); err != nil {
					t.Errorf("head %+v cannot be read: %v", head, err)
				}
			}
			if err != nil && !errors.Is(err, errDisk) {
				return err
			}
			again, openErr := open(w, db.KeyValueStore, "node/")
			if openErr != nil {
				return openErr
			}
			if got := again.Head(); !db.applied && got != m.store.Head() {
				t.Errorf("opened again it stands at %d, in memory at %d", got.Claim.Position, m.store.Head().Claim.Position)
			}
			if err == nil {
				if got := m.store.Head(); got != want {
					t.Errorf("derived %+v, want %+v", got, want)
				}
				equal(t, "state", read(t, m.store, want.Claim.StateRoot), []string{"a", "!b", "c"})
				if _, err := m.store.ProveExit(0, 1); err != nil {
					t.Errorf("ProveExit: %v", err)
				}
				return nil
			}
		}
	}
	failures := 0
	for _, applied := range []bool{false, true} {
		for at := 0; ; at++ {
			db := &brokenDB{KeyValueStore: memorydb.New(), put: at, write: -1, sync: -1, applied: applied}
			if err := life(db); err != nil && !errors.Is(err, errDisk) {
				t.Fatalf("put %d fails: %v", at, err)
			}
			if db.put >= 0 {
				break
			}
			failures++
		}
		for at := 0; ; at++ {
			db := &brokenDB{KeyValueStore: memorydb.New(), put: -1, write: at, sync: -1, applied: applied}
			if err := life(db); err != nil && !errors.Is(err, errDisk) {
				t.Fatalf("write %d fails: %v", at, err)
			}
			if db.write >= 0 {
				break
			}
			failures++
		}
	}
	db := &brokenDB{KeyValueStore: memorydb.New(), put: -1, write: -1}
	if err := life(db); !errors.Is(err, errDisk) {
		t.Errorf("a new store that could not be synced: %v", err)
	}
	if failures < 40 {
		t.Errorf("only %d calls failed", failures)
	}
}

// A rollback on a broken database leaves the store where it was.
func TestRollbackOnBrokenDB(t *testing.T) {
	w := newWorld()
	db := &brokenDB{KeyValueStore: memorydb.New(), put: -1, write: -1, sync: -1}
	w.db = db
	n := mustStart(t, w)
	n.record(t, "a", "!b", "c")
	before := n.store.Head()
	w.l1.Reorg(2)
	for _, fail := range []func(){func() { db.put = 2 }, func() { db.write = 0 }} {
		fail()
		if _, err := n.deriver.Step(t.Context()); !errors.Is(err, errDisk) {
			t.Fatalf("a rollback that cannot be written: %v", err)
		}
		if got := n.store.Head(); got != before {
			t.Errorf("after a rollback that failed the store stands at %d, want %d", got.Claim.Position, before.Claim.Position)
		}
		if again, err := open(w, db.KeyValueStore, "node/"); err != nil || again.Head() != before {
			t.Errorf("opened again: %v", err)
		}
	}
	n.derive(t)
	equal(t, "state", read(t, n.store, n.store.Head().Claim.StateRoot), []string{"a"})
}

// Stores of several rollups share a database.
func TestStoresSideBySide(t *testing.T) {
	w, v := newWorld(), newWorld()
	v.config.Genesis.Time++
	w.db = memorydb.New()
	n := mustStart(t, w)
	n.record(t, "a", "b")
	other, err := open(v, w.db, "other/")
	if err != nil {
		t.Fatal(err)
	}
	if got := other.Head().Claim; got != v.config.GenesisClaim() {
		t.Errorf("the second store begins at %+v", got)
	}
	if _, err := open(v, w.db, "node/"); !errors.Is(err, sharedsec.ErrStore) {
		t.Errorf("opening another rollup's store: %v, want ErrStore", err)
	}
	again, err := open(w, w.db, "node/")
	if err != nil || again.Head() != n.store.Head() {
		t.Errorf("the first store stands at %+v, %v, want %+v", again.Head(), err, n.store.Head())
	}
}

// What was derived by other rules than the configuration has is refused; rules
// for what is to come are taken.
func TestStoreRules(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	n.record(t, "a", "b")
	with := func(change func(c *derive.Config)) error {
		c := *w.config
		c.Rules = slices.Clone(c.Rules)
		change(&c)
		_, err := sharedsec.OpenStore(w.db, []byte("node/"), &c, nil)
		return err
	}
	later := func(from uint64) func(*derive.Config) {
		return func(c *derive.Config) {
			r := c.Rules[0]
			r.From, r.TimeLag = from, 1
			c.Rules = append(c.Rules, r)
		}
	}
	if err := with(func(c *derive.Config) { c.Rules[0].TimeLag++ }); !errors.Is(err, sharedsec.ErrStore) {
		t.Errorf("a changed rule: %v, want ErrStore", err)
	}
	if err := with(later(1)); !errors.Is(err, sharedsec.ErrStore) {
		t.Errorf("a rule from a position that is derived: %v, want ErrStore", err)
	}
	if err := with(later(2)); err != nil {
		t.Errorf("a rule from the next position: %v", err)
	}
	if err := with(later(7)); err != nil {
		t.Errorf("a rule that was announced and moved: %v", err)
	}
	if err := with(later(1)); !errors.Is(err, sharedsec.ErrStore) {
		t.Errorf("a rule from a position that is derived, once more: %v, want ErrStore", err)
	}
	if err := with(func(c *derive.Config) { c.Rules[0].Limits.Blocks = 0 }); !errors.Is(err, derive.ErrInvalid) {
		t.Errorf("no configuration at all: %v, want derive.ErrInvalid", err)
	}
}

// Damage of any key is found when it is read, and never panics or passes.
func TestStoreDamage(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	n.record(t, "a", "!b")
	head := n.store.Head()
	use := func(db ethdb.KeyValueStore) (err error) {
		s, err := open(w, db, "node/")
		if err != nil {
			return err
		}
		if s.Head() != head {
			err = errors.Join(err, errors.New("another head"))
		}
		for p := range head.Claim.Position + 1 {
			cp, got := s.Checkpoint(p)
			if err = errors.Join(err, got); got == nil && cp.Claim.Position != p {
				err = errors.Join(err, errors.New("another checkpoint"))
			}
		}
		_, got := s.Recorded(1 << 62)
		_, got2 := s.Boundaries(0, 2)
		x, got3 := s.Exit(0)
		if got3 == nil {
			p, perr := s.ProveExit(0, 1)
			if perr == nil {
				perr = merkle.VerifyLog(head.Claim.ExitRoot, 0, x.Leaf(), p)
			}
			got3 = perr
		}
		// Boundaries are the preimage of what is asserted: the claims name them.
		pr, got4 := sharedsec.ProposalOf(w.config, s, commitment.Root{1}, 0, 2)
		want, _ := sharedsec.ProposalOf(w.config, n.store, commitment.Root{1}, 0, 2)
		if got4 == nil && (pr.Span != want.Span || pr.Claim != want.Claim) {
			got4 = errors.New("another proposal")
		}
		for root := head.Claim.StateRoot; root != genesisRoot; {
			node, got := commitment.ReadNode(s, root)
			if got != nil {
				return errors.Join(err, got)
			}
			root = commitment.Root(node[:32])
		}
		u := sharedsec.NewUnsafe(s, history{}, 0, 0)
		var got5 error
		for _, tx := range []string{"a", "!b"} {
			got5 = errors.Join(got5, u.Append(&batchBlock{Time: 1000, L1Origin: 50, Transactions: [][]byte{[]byte(tx)}}))
		}
		return errors.Join(err, got, got2, got3, got4, got5)
	}
	if err := use(w.db); err != nil {
		t.Fatalf("undamaged: %v", err)
	}
	it := w.db.NewIterator([]byte("node/"), nil)
	defer it.Release()
	keys := 0
	for it.Next() {
		key, value := bytes.Clone(it.Key()), bytes.Clone(it.Value())
		if bytes.Contains(key, []byte("node/n")) && bytes.Contains(key, head.Claim.ExitRoot[:8]) {
			continue // read only when the next exit is appended
		}
		keys++
		damages := map[string][]byte{"gone": nil, "empty": {}, "short": value[:len(value)-1], "long": append(bytes.Clone(value), 0)}
		for i := range value {
			bad := bytes.Clone(value)
			bad[i] ^= 1
			damages[fmt.Sprint("byte ", i)] = bad
		}
		for name, bad := range damages {
			db := memorydb.New()
			copyAll(t, db, w.db)
			if name == "gone" {
				if err := db.Delete(key); err != nil {
					t.Fatal(err)
				}
			} else if err := db.Put(key, bad); err != nil {
				t.Fatal(err)
			}
			err := use(db)
			if err == nil && !harmless(key, name) {
				t.Errorf("key %q: %s: nobody noticed", key, name)
			}
		}
	}
	if keys < 12 {
		t.Errorf("only %d keys", keys)
	}
}

// harmless tells of damage that no reader can see or that hurts nobody: counts
// that a checkpoint keeps beside its claim (162 bytes), and the genesis, which
// the configuration knows.
func harmless(key []byte, what string) bool {
	switch {
	case bytes.HasPrefix(key, []byte("node/c")):
		var i int
		_, err := fmt.Sscanf(what, "byte %d", &i)
		genesis := bytes.HasSuffix(key, make([]byte, 8))
		return err == nil && (i >= 162 || genesis)
	case bytes.HasPrefix(key, []byte("node/n")):
		return bytes.HasSuffix(key, genesisRoot[:])
	case bytes.HasPrefix(key, []byte("node/v")):
		return what == "gone" // a store without a name is made anew
	}
	return false
}

func copyAll(t testing.TB, to, from ethdb.KeyValueStore) {
	t.Helper()
	it := from.NewIterator(nil, nil)
	defer it.Release()
	for it.Next() {
		if err := to.Put(it.Key(), it.Value()); err != nil {
			t.Fatal(err)
		}
	}
}

// While L1 reorganizes under a node, readers of its store see one chain or the
// other, never half of each: a proposal made of both would lose its stake.
func TestStoreReadersDuringReorgs(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	stop := make(chan struct{})
	var readers sync.WaitGroup
	for seed := range uint64(3) {
		readers.Go(func() {
			rng := rand.New(rand.NewPCG(seed, 0))
			for {
				select {
				case <-stop:
					return
				default:
				}
				head := n.store.Head()
				if _, err := n.store.Recorded(rng.Uint64N(200)); err != nil {
					t.Errorf("Recorded: %v", err)
					return
				}
				if head.Exits > 0 {
					if _, err := n.store.ProveExit(0, head.Exits); err != nil && !errors.Is(err, sharedsec.ErrNotDerived) {
						t.Errorf("ProveExit: %v", err)
						return
					}
				}
				if head.Claim.Position < 2 {
					continue
				}
				start := rng.Uint64N(head.Claim.Position - 1)
				p, err := sharedsec.ProposalOf(w.config, n.store, commitment.Root{}, start, start+2)
				if errors.Is(err, sharedsec.ErrNotDerived) {
					continue
				}
				if err != nil {
					t.Errorf("ProposalOf: %v", err)
					return
				}
				pre, err := n.store.Checkpoint(start)
				if err != nil {
					continue
				}
				st := proof.Statement{
					Program: w.config.Program(start), Pre: pre.Claim.Hash(), Post: p.Claim.Hash(),
					Input: proof.Input(start, pre.Claim.Accumulator, start+2, p.Claim.Accumulator),
				}
				last := proof.Boundary{Claim: st.Post}.Hash(st.DisputeID())
				again, err := sharedsec.ProposalOf(w.config, n.store, commitment.Root{}, start, start+2)
				if err != nil || again.Span != p.Span {
					continue // it moved meanwhile
				}
				if err := proof.VerifySpan(p.Span, w.config.SpanDepth, last, p.Path); err != nil {
					t.Errorf("a proposal of two chains: %v", err)
					return
				}
			}
		})
	}
	rng := rand.New(rand.NewPCG(9, 9))
	for i := range 60 {
		n.submit(t, fmt.Sprint("!", i))
		if err := n.take(t.Context(), 1); err != nil {
			t.Fatal(err)
		}
		n.publish(t)
		n.derive(t)
		if i%3 == 2 {
			w.l1.Reorg(rng.IntN(4) + 1)
			n.derive(t)
		}
	}
	close(stop)
	readers.Wait()
}
