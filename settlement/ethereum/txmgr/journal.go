package txmgr

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/rlp"
)

// journalVersion is the version of the journal's layout.
const journalVersion = 1

// The journal's tables, one byte each after the prefix. In flight means sent
// and not settled yet.
const (
	tableMeta    = 'v' // -> version (1 byte), account (20), chain id (32)
	tableFlight  = 'p' // nonce (8) -> RLP of an entry: in flight
	tableSidecar = 's' // nonce (8) -> RLP of its sidecar
	tableSettled = 'd' // id -> RLP of a settled transaction
)

// A journal remembers what was signed. Each of its writes is one batch, synced.
type journal struct {
	db     ethdb.KeyValueStore
	prefix []byte
}

// An entry is everything that was signed for one nonce.
type entry struct {
	ID       string // empty: nobody's, it fills a gap
	Digest   common.Hash
	Attempts []attemptRecord // oldest first, at least one
}

// An attemptRecord is one signed transaction, without blobs.
type attemptRecord struct {
	Raw    []byte // EIP-2718
	Filler bool   // it only uses up the nonce
}

// A settled transaction is deep enough in the chain to be forgotten but for
// this.
type settled struct {
	Digest common.Hash
	Nonce  uint64
	Tx     common.Hash
}

func openJournal(db ethdb.KeyValueStore, prefix []byte, account common.Address, chainID *big.Int) (*journal, error) {
	j := &journal{db: db, prefix: slices.Clone(prefix)}
	want := append([]byte{journalVersion}, account[:]...)
	want = append(want, common.BigToHash(chainID).Bytes()...)
	has, err := db.Has(j.key(tableMeta))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrJournal, err)
	}
	if !has {
		return j, j.write(func(b ethdb.Batch) error { return b.Put(j.key(tableMeta), want) })
	}
	got, err := db.Get(j.key(tableMeta))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrJournal, err)
	}
	if !bytes.Equal(got, want) {
		return nil, fmt.Errorf("%w: version, account and chain id %x, want %x", ErrJournal, got, want)
	}
	return j, nil
}

func (j *journal) key(table byte, rest ...byte) []byte {
	k := append(make([]byte, 0, len(j.prefix)+1+len(rest)), j.prefix...)
	return append(append(k, table), rest...)
}

func (j *journal) nonceKey(table byte, nonce uint64) []byte {
	return j.key(table, binary.BigEndian.AppendUint64(nil, nonce)...)
}

// write commits what fill puts into a batch, and syncs it.
func (j *journal) write(fill func(ethdb.Batch) error) error {
	b := j.db.NewBatch()
	defer b.Close()
	if err := fill(b); err != nil {
		return fmt.Errorf("%w: %w", ErrJournal, err)
	}
	if err := b.Write(); err != nil {
		return fmt.Errorf("%w: %w", ErrJournal, err)
	}
	if err := j.db.SyncKeyValue(); err != nil {
		return fmt.Errorf("%w: %w", ErrJournal, err)
	}
	return nil
}

// put records a slot as it is: before its newest attempt is sent.
func (j *journal) put(s *slot) error {
	e, err := s.entry()
	if err != nil {
		return fmt.Errorf("%w: %w", ErrJournal, err)
	}
	p, err := rlp.EncodeToBytes(e)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrJournal, err)
	}
	return j.write(func(b ethdb.Batch) error {
		if s.call.sidecar != nil && len(s.attempts) == 1 { // later attempts have the same
			blobs, err := rlp.EncodeToBytes(s.call.sidecar)
			if err != nil {
				return err
			}
			if err := b.Put(j.nonceKey(tableSidecar, s.nonce), blobs); err != nil {
				return err
			}
		}
		return b.Put(j.nonceKey(tableFlight, s.nonce), p)
	})
}

// drop forgets a slot. If done is not nil, its ID stays known as settled.
func (j *journal) drop(s *slot, done *settled) error {
	return j.write(func(b ethdb.Batch) error {
		if done != nil {
			p, err := rlp.EncodeToBytes(done)
			if err != nil {
				return err
			}
			if err := b.Put(j.key(tableSettled, []byte(s.id)...), p); err != nil {
				return err
			}
		}
		if err := b.Delete(j.nonceKey(tableSidecar, s.nonce)); err != nil {
			return err
		}
		return b.Delete(j.nonceKey(tableFlight, s.nonce))
	})
}

// settled returns what is known of a settled ID, or nil.
func (j *journal) settled(id string) (*settled, error) {
	key := j.key(tableSettled, []byte(id)...)
	has, err := j.db.Has(key)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrJournal, err)
	}
	if !has {
		return nil, nil
	}
	p, err := j.db.Get(key)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrJournal, err)
	}
	s := new(settled)
	if err := rlp.DecodeBytes(p, s); err != nil {
		return nil, fmt.Errorf("%w: settled %q: %w", ErrJournal, id, err)
	}
	return s, nil
}

// forget makes a settled ID unknown.
func (j *journal) forget(id string) error {
	return j.write(func(b ethdb.Batch) error { return b.Delete(j.key(tableSettled, []byte(id)...)) })
}

// load returns everything in flight, by ascending nonce.
func (j *journal) load() ([]*slot, error) {
	it := j.db.NewIterator(j.key(tableFlight), nil)
	defer it.Release()
	var slots []*slot
	for it.Next() {
		key := it.Key()[len(j.prefix)+1:]
		if len(key) != 8 {
			return nil, fmt.Errorf("%w: key of %d bytes in flight", ErrJournal, len(key))
		}
		nonce := binary.BigEndian.Uint64(key)
		s, err := decodeSlot(nonce, it.Value(), func() ([]byte, error) { return j.db.Get(j.nonceKey(tableSidecar, nonce)) })
		if err != nil {
			return nil, fmt.Errorf("%w: nonce %d: %w", ErrJournal, nonce, err)
		}
		slots = append(slots, s)
	}
	if err := it.Error(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrJournal, err)
	}
	return slots, nil
}

// entry returns s as the journal keeps it.
func (s *slot) entry() (*entry, error) {
	e := &entry{ID: s.id, Digest: s.digest}
	for _, a := range s.attempts {
		raw, err := a.tx.MarshalBinary()
		if err != nil {
			return nil, err
		}
		e.Attempts = append(e.Attempts, attemptRecord{Raw: raw, Filler: a.filler})
	}
	return e, nil
}

// decodeSlot reads an entry and, if it has blobs, the sidecar.
func decodeSlot(nonce uint64, p []byte, sidecar func() ([]byte, error)) (*slot, error) {
	var e entry
	if err := rlp.DecodeBytes(p, &e); err != nil {
		return nil, err
	}
	if len(e.ID) > maxID || len(e.Attempts) == 0 {
		return nil, fmt.Errorf("id of %d bytes and %d attempts", len(e.ID), len(e.Attempts))
	}
	s := &slot{nonce: nonce, id: e.ID, digest: e.Digest}
	for _, r := range e.Attempts {
		tx := new(types.Transaction)
		if err := tx.UnmarshalBinary(r.Raw); err != nil {
			return nil, err
		}
		if tx.Nonce() != nonce {
			return nil, fmt.Errorf("attempt with nonce %d", tx.Nonce())
		}
		s.attempts = append(s.attempts, attempt{tx: tx.WithoutBlobTxSidecar(), filler: r.Filler})
	}
	first := s.attempts[0].tx
	if len(first.BlobHashes()) == 0 {
		s.call = callOf(first, nil)
		return s, nil
	}
	blobs, err := sidecar()
	if err != nil {
		return nil, err
	}
	sc := new(types.BlobTxSidecar)
	if err := rlp.DecodeBytes(blobs, sc); err != nil {
		return nil, err
	}
	if err := sc.ValidateBlobCommitmentHashes(first.BlobHashes()); err != nil {
		return nil, err
	}
	s.call = callOf(first, sc)
	return s, nil
}
