package consensus

import (
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
)

// store keeps the driver's blocks of all branches, and the blobs of those
// within the retention. Readers see a whole change or none of it.
type store struct {
	mu        sync.RWMutex
	byRoot    map[common.Hash]*Block
	bySlot    map[uint64]*Block // canonical
	byNumber  map[uint64]*Block // canonical
	head      *Block
	safe      *Block
	finalized *Block

	retention uint64                      // slots; 0 keeps all
	blobs     map[common.Hash][]blobData  // by block root
	withBlobs []*Block                    // blocks in blobs, oldest first
	shared    map[common.Hash]*sharedBlob // equal blobs are kept once
}

// sharedBlob counts the blocks that hold a blob of a versioned hash.
type sharedBlob struct {
	data blobData
	uses int
}

func newStore(genesis *Block, retention uint64) *store {
	return &store{
		byRoot:    map[common.Hash]*Block{genesis.Root: genesis},
		bySlot:    map[uint64]*Block{genesis.Slot: genesis},
		byNumber:  map[uint64]*Block{genesis.number(): genesis},
		head:      genesis,
		safe:      genesis,
		finalized: genesis,
		retention: retention,
		blobs:     make(map[common.Hash][]blobData),
		shared:    make(map[common.Hash]*sharedBlob),
	}
}

// add keeps a block that is not canonical yet.
func (s *store) add(b *Block, blobs []blobData) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.byRoot[b.Root] = b
	if len(blobs) == 0 {
		return
	}
	for i, hash := range b.VersionedHashes() {
		sh := s.shared[hash]
		if sh == nil {
			sh = &sharedBlob{data: blobs[i]}
			s.shared[hash] = sh
		}
		sh.uses++
		blobs[i] = sh.data
	}
	s.blobs[b.Root] = blobs
	s.withBlobs = append(s.withBlobs, b)
}

// adopt makes head, whose ancestors are all kept, the canonical head.
func (s *store) adopt(head, safe, finalized *Block) {
	s.mu.Lock()
	defer s.mu.Unlock()
	// Out with what is no ancestor of the new head, in with what is.
	for n := s.head.number(); n > head.number(); n-- {
		s.drop(n)
	}
	for b := head; b != nil && s.byNumber[b.number()] != b; b = s.byRoot[b.ParentRoot] {
		s.drop(b.number())
		s.byNumber[b.number()], s.bySlot[b.Slot] = b, b
	}
	s.head, s.safe, s.finalized = head, safe, finalized
	s.prune()
}

// drop removes the canonical block of a number, if there is one.
func (s *store) drop(number uint64) {
	b := s.byNumber[number]
	if b == nil {
		return
	}
	delete(s.byNumber, number)
	if s.bySlot[b.Slot] == b {
		delete(s.bySlot, b.Slot)
	}
}

// prune forgets blobs beyond the retention.
func (s *store) prune() {
	if s.retention == 0 {
		return
	}
	kept := s.withBlobs[:0]
	for _, b := range s.withBlobs {
		if b.Slot+s.retention >= s.head.Slot {
			kept = append(kept, b)
			continue
		}
		delete(s.blobs, b.Root)
		for _, hash := range b.VersionedHashes() {
			if sh := s.shared[hash]; sh != nil {
				if sh.uses--; sh.uses == 0 {
					delete(s.shared, hash)
				}
			}
		}
	}
	clear(s.withBlobs[len(kept):])
	s.withBlobs = kept
}

// view is what the Beacon API and callers read about one block.
type view struct {
	block     *Block
	blobs     []blobData // nil when the block has none or they are pruned
	pruned    bool
	canonical bool
	finalized bool
}

// view gathers what is known about b, which may be nil.
func (s *store) viewLocked(b *Block) (view, bool) {
	if b == nil {
		return view{}, false
	}
	v := view{block: b, blobs: s.blobs[b.Root], canonical: s.byNumber[b.number()] == b}
	v.pruned = len(b.Commitments) > 0 && v.blobs == nil
	v.finalized = v.canonical && b.number() <= s.finalized.number()
	return v, true
}

// find returns the block that choose picks, together with its state.
func (s *store) find(choose func(*store) *Block) (view, bool) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.viewLocked(choose(s))
}

// heads returns head, safe and finalized of one moment.
func (s *store) heads() (head, safe, finalized *Block) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.head, s.safe, s.finalized
}

// canonical returns the canonical block of a number, nil if there is none.
func (s *store) canonical(number uint64) *Block {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.byNumber[number]
}

// parent returns b's parent, nil if the driver does not know it.
func (s *store) parent(b *Block) *Block {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.byRoot[b.ParentRoot]
}

// transactions returns a block's transactions with the sidecars that are still
// kept.
func (s *store) transactions(b *Block) types.Transactions {
	v, _ := s.find(func(*store) *Block { return b })
	txs := make(types.Transactions, len(b.Execution.Transactions()))
	next := 0
	for i, tx := range b.Execution.Transactions() {
		n := len(tx.BlobHashes())
		if n > 0 && v.blobs != nil {
			tx = tx.WithBlobTxSidecar(sidecar(b.Commitments[next:next+n], v.blobs[next:next+n]))
		}
		txs[i] = tx
		next += n
	}
	return txs
}

// sidecar is the version 1 sidecar (EIP-7594) of some blobs.
func sidecar(commitments []kzg4844.Commitment, data []blobData) *types.BlobTxSidecar {
	var (
		blobs  = make([]kzg4844.Blob, len(data))
		proofs = make([]kzg4844.Proof, 0, len(data)*kzg4844.CellProofsPerBlob)
	)
	for i, d := range data {
		blobs[i] = *d.blob
		proofs = append(proofs, d.proofs...)
	}
	return types.NewBlobTxSidecar(types.BlobSidecarVersion1, blobs, commitments, proofs)
}
