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

// storeVersion is the version of the store's layout.
const storeVersion = 1

// The store's tables, one byte each after the prefix.
const (
	tableMeta       = 'v' // -> version (1 byte), domain (32)
	tableHead       = 'h' // -> position of the newest checkpoint (8)
	tableCheckpoint = 'c' // position (8) -> checkpoint
	tableBoundaries = 's' // position (8) -> the entry's boundaries, 40 bytes each
	tableExit       = 'x' // index (8) -> exit
	tableNode       = 'n' // hash (32) -> node
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
}

// A Store keeps what a node derived from L1: the state's nodes, a checkpoint
// for each inbox entry, the boundaries that assertions are made of, and the
// exits. All of it can be derived again, so nothing in it is ever the only
// copy; what one entry gave is written at once or not at all.
//
// It is safe for concurrent use, with one [Deriver] writing.
type Store struct {
	db     ethdb.KeyValueStore
	prefix []byte

	mu   sync.RWMutex
	head Checkpoint

	exits struct {
		sync.Mutex
		prover merkle.LogProver
	}
}

// OpenStore opens the store of the rollup that c configures in db, under
// prefix. A new one starts at genesis, whose state's nodes the caller gives. A
// store of another rollup matches [ErrStore].
func OpenStore(db ethdb.KeyValueStore, prefix []byte, c *derive.Config, genesis commitment.Nodes) (*Store, error) {
	s := &Store{db: db, prefix: append([]byte(nil), prefix...)}
	domain := c.Domain()
	want := append([]byte{storeVersion}, domain[:]...)
	has, err := db.Has(s.key(tableMeta))
	if err != nil {
		return nil, fmt.Errorf("sharedsec: store: %w", err)
	}
	if !has {
		if err := s.create(want, c, genesis); err != nil {
			return nil, err
		}
	}
	meta, err := db.Get(s.key(tableMeta))
	if err != nil {
		return nil, fmt.Errorf("sharedsec: store: %w", err)
	}
	if string(meta) != string(want) {
		return nil, fmt.Errorf("%w: version and domain %x, want %x", ErrStore, meta, want)
	}
	position, err := s.uint64(s.key(tableHead))
	if err != nil {
		return nil, err
	}
	if s.head, err = s.read(position); err != nil {
		return nil, err
	}
	return s, nil
}

func (s *Store) create(meta []byte, c *derive.Config, genesis commitment.Nodes) error {
	b := s.db.NewBatch()
	claim := c.GenesisClaim()
	if err := errors.Join(
		s.putNodes(b, genesis),
		s.putCheckpoint(b, Checkpoint{Claim: claim, L1Block: c.Genesis.L1Origin}),
		b.Put(s.key(tableMeta), meta),
		b.Write(),
		s.db.SyncKeyValue(),
	); err != nil {
		return fmt.Errorf("sharedsec: store: %w", err)
	}
	return nil
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
	if head := s.Head(); position > head.Claim.Position {
		return Checkpoint{}, fmt.Errorf("%w: position %d, head at %d", ErrNotDerived, position, head.Claim.Position)
	}
	return s.read(position)
}

// Recorded returns the newest checkpoint whose entry L1 recorded at or below a
// block; genesis if there is none.
func (s *Store) Recorded(l1Block uint64) (Checkpoint, error) {
	var failed error
	above := sort.Search(int(s.Head().Claim.Position)+1, func(i int) bool {
		cp, err := s.Checkpoint(uint64(i))
		if err != nil {
			failed = err
		}
		return cp.L1Block > l1Block
	})
	if failed != nil {
		return Checkpoint{}, failed
	}
	return s.Checkpoint(uint64(max(above-1, 0)))
}

var _ commitment.NodeReader = (*Store)(nil)

// Node implements [commitment.NodeReader] over everything derived.
func (s *Store) Node(hash commitment.Root) ([]byte, error) {
	key := s.key(tableNode, hash[:]...)
	has, err := s.db.Has(key)
	if err != nil {
		return nil, fmt.Errorf("sharedsec: store: %w", err)
	}
	if !has {
		return nil, fmt.Errorf("%w: %v", commitment.ErrNodeMissing, hash)
	}
	return s.db.Get(key)
}

// Boundaries returns the ends of all segments of the entries from start up to
// but not including end, in order: what a span commits to.
func (s *Store) Boundaries(start, end uint64) ([]proof.Boundary, error) {
	if head := s.Head(); end > head.Claim.Position {
		return nil, fmt.Errorf("%w: position %d, head at %d", ErrNotDerived, end, head.Claim.Position)
	}
	var out []proof.Boundary
	for p := start; p < end; p++ {
		v, err := s.db.Get(s.indexed(tableBoundaries, p))
		if err != nil {
			return nil, fmt.Errorf("%w: boundaries of entry %d: %w", ErrStore, p, err)
		}
		for ; len(v) >= 40; v = v[40:] {
			out = append(out, proof.Boundary{Claim: commitment.Root(v[:32]), Position: binary.BigEndian.Uint64(v[32:])})
		}
	}
	return out, nil
}

// Exit returns the exit with an index in the log, or [ErrNotDerived].
func (s *Store) Exit(index uint64) (proof.Exit, error) {
	if head := s.Head(); index >= head.Exits {
		return proof.Exit{}, fmt.Errorf("%w: exit %d, have %d", ErrNotDerived, index, head.Exits)
	}
	v, err := s.db.Get(s.indexed(tableExit, index))
	if err != nil || len(v) < 52 {
		return proof.Exit{}, fmt.Errorf("%w: exit %d of %d bytes: %w", ErrStore, index, len(v), err)
	}
	return proof.Exit{To: common.Address(v[:20]), Value: [32]byte(v[20:52]), Data: append([]byte(nil), v[52:]...)}, nil
}

// ProveExit proves the exit with an index in the log of the first count exits.
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

// commit adds what an entry came to.
func (s *Store) commit(e derive.Entry, out *derive.Outcome) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	cp := s.head
	if e.Position != cp.Claim.Position {
		return fmt.Errorf("%w: entry %d after %d", ErrStore, e.Position, cp.Claim.Position)
	}
	b := s.db.NewBatch()
	var boundaries []byte
	for _, seg := range out.Segments {
		end := seg.Boundary()
		boundaries = append(boundaries, end.Claim[:]...)
		boundaries = binary.BigEndian.AppendUint64(boundaries, end.Position)
		for _, x := range seg.Exits {
			v := append(append(append([]byte(nil), x.To[:]...), x.Value[:]...), x.Data...)
			if err := b.Put(s.indexed(tableExit, cp.Exits), v); err != nil {
				return fmt.Errorf("sharedsec: store: %w", err)
			}
			cp.Exits++
		}
	}
	cp.Claim, cp.L1Block = out.Claim(), e.L1Block
	if e.Kind == derive.KindBatch {
		cp.Batches++
		cp.Ordered += uint64(len(out.Blocks()))
	}
	if err := errors.Join(
		b.Put(s.indexed(tableBoundaries, e.Position), boundaries),
		s.putNodes(b, out.Nodes),
		s.putCheckpoint(b, cp),
		b.Write(),
	); err != nil {
		return fmt.Errorf("sharedsec: store: %w", err)
	}
	s.head = cp
	return nil
}

// rollback returns to the checkpoint after the first position entries.
func (s *Store) rollback(position uint64) error {
	s.exits.Lock()
	defer s.exits.Unlock()
	s.mu.Lock()
	defer s.mu.Unlock()
	to, err := s.read(position)
	if err != nil {
		return err
	}
	b := s.db.NewBatch()
	var errs []error
	for p := position; p < s.head.Claim.Position; p++ {
		errs = append(errs, b.Delete(s.indexed(tableCheckpoint, p+1)), b.Delete(s.indexed(tableBoundaries, p)))
	}
	for i := to.Exits; i < s.head.Exits; i++ {
		errs = append(errs, b.Delete(s.indexed(tableExit, i)))
	}
	errs = append(errs, s.putCheckpoint(b, to), b.Write())
	if err := errors.Join(errs...); err != nil {
		return fmt.Errorf("sharedsec: store: %w", err)
	}
	s.head = to
	s.exits.prover = merkle.LogProver{}
	return nil
}

func (s *Store) putNodes(w ethdb.KeyValueWriter, nodes commitment.Nodes) error {
	for h, node := range nodes {
		if err := w.Put(s.key(tableNode, h[:]...), node); err != nil {
			return err
		}
	}
	return nil
}

func (s *Store) putCheckpoint(w ethdb.KeyValueWriter, cp Checkpoint) error {
	v, err := cp.Claim.MarshalBinary()
	if err != nil {
		return err
	}
	for _, n := range []uint64{cp.L1Block, cp.Batches, cp.Ordered, cp.Exits} {
		v = binary.BigEndian.AppendUint64(v, n)
	}
	if err := w.Put(s.indexed(tableCheckpoint, cp.Claim.Position), v); err != nil {
		return err
	}
	return w.Put(s.key(tableHead), binary.BigEndian.AppendUint64(nil, cp.Claim.Position))
}

// read returns a checkpoint from the database.
func (s *Store) read(position uint64) (Checkpoint, error) {
	v, err := s.db.Get(s.indexed(tableCheckpoint, position))
	if err != nil {
		return Checkpoint{}, fmt.Errorf("%w: checkpoint %d: %w", ErrStore, position, err)
	}
	var cp Checkpoint
	n := len(v) - 32
	if n < 0 {
		return Checkpoint{}, fmt.Errorf("%w: checkpoint %d of %d bytes", ErrStore, position, len(v))
	}
	if err := cp.Claim.UnmarshalBinary(v[:n]); err != nil {
		return Checkpoint{}, fmt.Errorf("%w: checkpoint %d: %w", ErrStore, position, err)
	}
	cp.L1Block = binary.BigEndian.Uint64(v[n:])
	cp.Batches = binary.BigEndian.Uint64(v[n+8:])
	cp.Ordered = binary.BigEndian.Uint64(v[n+16:])
	cp.Exits = binary.BigEndian.Uint64(v[n+24:])
	return cp, nil
}

func (s *Store) uint64(key []byte) (uint64, error) {
	v, err := s.db.Get(key)
	if err != nil || len(v) != 8 {
		return 0, fmt.Errorf("%w: key %q has %d bytes: %w", ErrStore, key, len(v), err)
	}
	return binary.BigEndian.Uint64(v), nil
}

func (s *Store) key(table byte, rest ...byte) []byte {
	k := make([]byte, 0, len(s.prefix)+1+len(rest))
	return append(append(append(k, s.prefix...), table), rest...)
}

func (s *Store) indexed(table byte, i uint64) []byte {
	return s.key(table, binary.BigEndian.AppendUint64(nil, i)...)
}
