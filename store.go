package sharedsec

import (
	"encoding/binary"
	"errors"
	"fmt"
	"sort"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethdb"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

var (
	// ErrStore matches a store that holds something else than it should:
	// another rollup's data, another version's, or damage. Stop; a new store
	// can be derived from L1.
	ErrStore = errors.New("sharedsec: store")

	// ErrNotDerived matches a question about inbox positions that the node
	// has not derived (yet). Wait.
	ErrNotDerived = errors.New("sharedsec: not derived")
)

// A Checkpoint is where derivation stood after an inbox entry.
type Checkpoint struct {
	Claim   proof.Claim
	L1Block uint64 // that recorded the entry; the genesis' origin at position 0
	Batches uint64 // batch entries among those consumed
	Ordered uint64 // blocks that batches gave, as opposed to forced ones
	Exits   uint64 // exits in the claim's exit log
	Dropped uint64 // entries among those consumed that were garbage
}

// A Store keeps what a node derived from L1: the state's nodes, a checkpoint
// for each inbox entry, the boundaries that assertions are made of, and the
// exits. All of it can be derived again, so nothing in it is ever the only
// copy; what one entry gave is written at once or not at all.
//
// It keeps every state that it ever had: nothing is pruned. It is safe for
// concurrent use, with one [Deriver] writing.
type Store struct {
	db     ethdb.KeyValueStore
	prefix []byte

	mu   sync.RWMutex // what a reader reads under it is all of one chain
	head Checkpoint

	exits struct {
		sync.Mutex // taken before mu
		prover     merkle.LogProver
	}
}

// OpenStore opens the store of the rollup that c configures in db, under
// prefix; no other's prefix in db may begin with it. A new one starts at
// genesis, whose state's nodes the caller gives.
//
// A store of another rollup, one that was derived by other rules than c has
// for its positions, one of another version and a damaged one match [ErrStore].
func OpenStore(db ethdb.KeyValueStore, prefix []byte, c *derive.Config, genesis commitment.Nodes) (*Store, error) {
	if err := c.Validate(); err != nil {
		return nil, err
	}
	s := &Store{db: db, prefix: append([]byte(nil), prefix...)}
	meta := metaOf(c)
	has, err := db.Has(s.key(tableMeta))
	if err != nil {
		return nil, fmt.Errorf("sharedsec: store: %w", err)
	}
	if !has {
		if err := s.create(meta, c, genesis); err != nil {
			return nil, err
		}
	}
	got, err := db.Get(s.key(tableMeta))
	if err != nil {
		return nil, fmt.Errorf("sharedsec: store: %w", err)
	}
	if string(got) != string(meta) {
		return nil, fmt.Errorf("%w: version and domain %x, want %x", ErrStore, got, meta)
	}
	position, err := s.uint64(s.key(tableHead))
	if err != nil {
		return nil, err
	}
	if s.head, err = s.read(position); err != nil {
		return nil, err
	}
	if domain := c.Domain(); s.head.Claim.Domain != domain {
		return nil, fmt.Errorf("%w: claim of the domain %v, want %v", ErrStore, s.head.Claim.Domain, domain)
	}
	if err := s.follow(c); err != nil {
		return nil, err
	}
	return s, nil
}

// Head returns the newest checkpoint.
func (s *Store) Head() Checkpoint {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.head
}

// Checkpoint returns where derivation stood after the first position entries,
// or [ErrNotDerived].
func (s *Store) Checkpoint(position uint64) (Checkpoint, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.checkpoint(position)
}

// checkpoint is Checkpoint under the lock.
func (s *Store) checkpoint(position uint64) (Checkpoint, error) {
	if head := s.head.Claim.Position; position > head {
		return Checkpoint{}, fmt.Errorf("%w: position %d, head at %d", ErrNotDerived, position, head)
	}
	return s.read(position)
}

// Recorded returns the newest checkpoint whose entry L1 recorded at or below a
// block; genesis if there is none.
func (s *Store) Recorded(l1Block uint64) (Checkpoint, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	var failed error
	above := sort.Search(int(s.head.Claim.Position)+1, func(i int) bool {
		cp, err := s.read(uint64(i))
		if err != nil {
			failed = err
		}
		return cp.L1Block > l1Block
	})
	if failed != nil {
		return Checkpoint{}, failed
	}
	return s.read(uint64(max(above-1, 0)))
}

var _ commitment.NodeReader = (*Store)(nil)

// Node implements [commitment.NodeReader] over everything derived.
func (s *Store) Node(hash commitment.Root) ([]byte, error) {
	key := s.key(tableNode, hash[:]...)
	node, err := s.db.Get(key)
	if err == nil {
		return node, nil
	}
	// The database's own error for a missing key has no name.
	if has, hasErr := s.db.Has(key); hasErr == nil && !has {
		return nil, fmt.Errorf("%w: %v", commitment.ErrNodeMissing, hash)
	}
	return nil, fmt.Errorf("sharedsec: store: node %v: %w", hash, err)
}

// Boundaries returns the ends of all segments of the entries from start up to
// but not including end, in order: what a span commits to.
func (s *Store) Boundaries(start, end uint64) ([]proof.Boundary, error) {
	_, _, boundaries, err := s.stretch(start, end)
	return boundaries, err
}

// stretch returns the checkpoints at two positions and the boundaries between
// them, all of one chain.
func (s *Store) stretch(start, end uint64) (pre, post Checkpoint, boundaries []proof.Boundary, err error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if pre, err = s.checkpoint(start); err != nil {
		return pre, post, nil, err
	}
	if post, err = s.checkpoint(end); err != nil {
		return pre, post, nil, err
	}
	for p := start; p < end; p++ {
		if boundaries, err = s.boundaries(boundaries, p); err != nil {
			return pre, post, nil, err
		}
	}
	return pre, post, boundaries, nil
}

// ordered returns the digest of the n-th block, from 0, that batches gave, and
// whether there is one.
func (s *Store) ordered(n uint64) (commitment.Root, bool, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if n >= s.head.Ordered {
		return commitment.Root{}, false, nil
	}
	v, err := s.db.Get(s.indexed(tableOrdered, n))
	if err != nil {
		return commitment.Root{}, false, fmt.Errorf("%w: block %d of the batches: %w", ErrStore, n, err)
	}
	if len(v) != len(commitment.Root{}) {
		return commitment.Root{}, false, fmt.Errorf("%w: block %d of the batches has a digest of %d bytes", ErrStore, n, len(v))
	}
	return commitment.Root(v), true, nil
}

// Exit returns the exit with an index in the log, or [ErrNotDerived].
func (s *Store) Exit(index uint64) (proof.Exit, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if have := s.head.Exits; index >= have {
		return proof.Exit{}, fmt.Errorf("%w: exit %d, have %d", ErrNotDerived, index, have)
	}
	v, err := s.db.Get(s.indexed(tableExit, index))
	if err != nil {
		return proof.Exit{}, fmt.Errorf("%w: exit %d: %w", ErrStore, index, err)
	}
	if len(v) < exitHeader {
		return proof.Exit{}, fmt.Errorf("%w: exit %d of %d bytes", ErrStore, index, len(v))
	}
	return proof.Exit{To: common.Address(v[:20]), Value: [32]byte(v[20:exitHeader]), Data: append([]byte(nil), v[exitHeader:]...)}, nil
}

// ProveExit proves the exit with an index in the log of the first count exits,
// as a claim with that many has it (see [Checkpoint]). If there are fewer, the
// error matches [ErrNotDerived]; an index that is not below count matches
// [commitment.ErrInvalid]. The first proof reads all exits up to count, and the
// hashes stay in memory, some 64 bytes an exit.
func (s *Store) ProveExit(index, count uint64) (merkle.LogProof, error) {
	s.exits.Lock()
	defer s.exits.Unlock()
	for i := s.exits.prover.Count(); i < count; i++ {
		x, err := s.Exit(i)
		if err != nil {
			return merkle.LogProof{}, err
		}
		s.exits.prover.Append(x.Leaf())
	}
	return s.exits.prover.Prove(index, count)
}

func (s *Store) uint64(key []byte) (uint64, error) {
	v, err := s.db.Get(key)
	if err != nil {
		return 0, fmt.Errorf("%w: key %x: %w", ErrStore, key, err)
	}
	if len(v) != 8 {
		return 0, fmt.Errorf("%w: key %x has %d bytes, want 8", ErrStore, key, len(v))
	}
	return binary.BigEndian.Uint64(v), nil
}
