package sharedsec

import (
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/ethdb"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// A change gathers what is written at once. After its first error nothing more
// is taken, and nothing is written.
type change struct {
	s     *Store
	batch ethdb.Batch
	err   error
}

func (s *Store) change() *change { return &change{s: s, batch: s.db.NewBatch()} }

func (c *change) put(key, value []byte) {
	if c.err == nil {
		c.err = c.batch.Put(key, value)
	}
}

func (c *change) delete(key []byte) {
	if c.err == nil {
		c.err = c.batch.Delete(key)
	}
}

func (c *change) nodes(nodes commitment.Nodes) {
	for h, node := range nodes {
		c.put(c.s.key(tableNode, h[:]...), node)
	}
}

// head makes cp the newest checkpoint.
func (c *change) head(cp Checkpoint) {
	c.put(c.s.indexed(tableCheckpoint, cp.Claim.Position), appendCheckpoint(nil, cp))
	c.put(c.s.key(tableHead), binary.BigEndian.AppendUint64(nil, cp.Claim.Position))
}

func (c *change) write() error {
	if c.err == nil {
		c.err = c.batch.Write()
	}
	if c.err != nil {
		return fmt.Errorf("sharedsec: store: %w", c.err)
	}
	return nil
}

// create writes a new store, which is durable when it returns.
func (s *Store) create(meta []byte, c *derive.Config, genesis commitment.Nodes) error {
	w := s.change()
	w.nodes(genesis)
	w.head(Checkpoint{Claim: c.GenesisClaim(), L1Block: c.Genesis.L1Origin})
	w.put(s.key(tableRules), rulesOf(c))
	w.put(s.key(tableMeta), meta)
	if err := w.write(); err != nil {
		return err
	}
	if err := s.db.SyncKeyValue(); err != nil {
		return fmt.Errorf("sharedsec: store: %w", err)
	}
	return nil
}

// follow takes c's rules for what is to be derived, unless they differ where
// something is derived already.
func (s *Store) follow(c *derive.Config) error {
	had, err := s.db.Get(s.key(tableRules))
	if err != nil {
		return fmt.Errorf("%w: rules: %w", ErrStore, err)
	}
	if len(had) == 0 || len(had)%ruleSize != 0 {
		return fmt.Errorf("%w: rules of %d bytes, want a multiple of %d", ErrStore, len(had), ruleSize)
	}
	position, now := s.head.Claim.Position, rulesOf(c)
	if string(rulesBelow(had, position)) != string(rulesBelow(now, position)) {
		return fmt.Errorf("%w: %d entries are derived by rules that the configuration does not have", ErrStore, position)
	}
	if string(had) == string(now) {
		return nil
	}
	w := s.change()
	w.put(s.key(tableRules), now)
	return w.write()
}

// commit adds what an entry came to, all of it or, with an error, nothing.
func (s *Store) commit(e derive.Entry, out *derive.Outcome) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	cp := s.head
	if e.Position != cp.Claim.Position {
		return fmt.Errorf("%w: entry %d after %d", ErrStore, e.Position, cp.Claim.Position)
	}
	w := s.change()
	for _, seg := range out.Segments {
		for _, x := range seg.Exits {
			w.put(s.indexed(tableExit, cp.Exits), encodeExit(x))
			cp.Exits++
		}
	}
	cp.Claim, cp.L1Block = out.Claim(), e.L1Block
	cp.Dropped += uint64(len(out.Dropped))
	if e.Kind == derive.KindBatch {
		cp.Batches++
		for _, b := range out.Blocks() {
			d := digest(b)
			w.put(s.indexed(tableOrdered, cp.Ordered), d[:])
			cp.Ordered++
		}
	}
	w.put(s.indexed(tableBoundaries, e.Position), encodeBoundaries(out.Segments))
	w.nodes(out.Nodes)
	w.head(cp)
	if err := w.write(); err != nil {
		return err
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
	to, err := s.checkpoint(position)
	if err != nil {
		return err
	}
	w := s.change()
	for p := position; p < s.head.Claim.Position; p++ {
		w.delete(s.indexed(tableCheckpoint, p+1))
		w.delete(s.indexed(tableBoundaries, p))
	}
	for i := to.Ordered; i < s.head.Ordered; i++ {
		w.delete(s.indexed(tableOrdered, i))
	}
	for i := to.Exits; i < s.head.Exits; i++ {
		w.delete(s.indexed(tableExit, i))
	}
	w.head(to)
	if err := w.write(); err != nil {
		return err
	}
	s.head = to
	s.exits.prover = merkle.LogProver{}
	return nil
}

// digest binds the transactions of a block, which is what a sequencer promised.
func digest(b *batch.Block) commitment.Root {
	var all []byte
	for _, tx := range b.Transactions {
		h := commitment.Keccak256(tx)
		all = append(all, h[:]...)
	}
	return commitment.Keccak256(all)
}
