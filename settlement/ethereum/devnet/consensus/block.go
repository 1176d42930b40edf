package consensus

import (
	"crypto/sha256"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
)

// A Block is a beacon block and the execution block inside it. Its fields must
// not be changed.
type Block struct {
	// Slot is (Execution.Time() - genesis time) / seconds per slot, exactly.
	Slot uint64
	// Root is the beacon block's root, ParentRoot its parent's; the latter is
	// also the execution header's ParentBeaconRoot.
	Root, ParentRoot common.Hash
	// BodyRoot is the root of the beacon block's body.
	BodyRoot common.Hash
	// Execution is the execution block, its transactions without sidecars.
	Execution *types.Block
	// Commitments are those of the block's blobs, in order.
	Commitments []kzg4844.Commitment
}

// proposer is the index of the only validator.
const proposer = 0

// newBlock dresses an execution block as a beacon block.
func newBlock(slot uint64, parentRoot common.Hash, execution *types.Block, commitments []kzg4844.Commitment) *Block {
	body := bodyRoot(execution.Hash(), commitments)
	return &Block{
		Slot:        slot,
		Root:        headerRoot(slot, proposer, parentRoot, execution.Root(), body),
		ParentRoot:  parentRoot,
		BodyRoot:    body,
		Execution:   execution,
		Commitments: commitments,
	}
}

// number is the execution block's number.
func (b *Block) number() uint64 { return b.Execution.NumberU64() }

// VersionedHashes are those of the block's blobs, in order.
func (b *Block) VersionedHashes() []common.Hash {
	hashes := make([]common.Hash, len(b.Commitments))
	hasher := sha256.New()
	for i := range b.Commitments {
		hashes[i] = kzg4844.CalcBlobHashV1(hasher, &b.Commitments[i])
	}
	return hashes
}

// blobData is a blob with the cell proofs that its transaction came with.
type blobData struct {
	blob   *kzg4844.Blob
	proofs []kzg4844.Proof
}

// errBundle matches a payload whose blobs are not those that its transactions
// name.
var errBundle = errors.New("consensus: blobs bundle does not match the payload")

// decodeBundle checks the shape of a blobs bundle and that its commitments are
// the ones that the transactions name. That the blobs are the committed ones is
// left to the execution client, whose pool has checked it.
func decodeBundle(bundle *engine.BlobsBundle, hashes []common.Hash) ([]kzg4844.Commitment, []blobData, error) {
	if bundle == nil {
		bundle = new(engine.BlobsBundle)
	}
	n := len(hashes)
	if len(bundle.Commitments) != n || len(bundle.Blobs) != n || len(bundle.Proofs) != n*kzg4844.CellProofsPerBlob {
		return nil, nil, fmt.Errorf("%w: %d commitments, %d blobs, %d proofs for %d versioned hashes", errBundle,
			len(bundle.Commitments), len(bundle.Blobs), len(bundle.Proofs), n)
	}
	var (
		hasher      = sha256.New()
		commitments = make([]kzg4844.Commitment, n)
		blobs       = make([]blobData, n)
	)
	for i := range n {
		if len(bundle.Commitments[i]) != len(commitments[i]) || len(bundle.Blobs[i]) != len(kzg4844.Blob{}) {
			return nil, nil, fmt.Errorf("%w: blob %d has a wrong size", errBundle, i)
		}
		commitments[i] = kzg4844.Commitment(bundle.Commitments[i])
		if got := common.Hash(kzg4844.CalcBlobHashV1(hasher, &commitments[i])); got != hashes[i] {
			return nil, nil, fmt.Errorf("%w: blob %d has versioned hash %s, want %s", errBundle, i, got, hashes[i])
		}
		blobs[i].blob = (*kzg4844.Blob)(bundle.Blobs[i])
		blobs[i].proofs = make([]kzg4844.Proof, kzg4844.CellProofsPerBlob)
		for j := range blobs[i].proofs {
			p := bundle.Proofs[i*kzg4844.CellProofsPerBlob+j]
			if len(p) != len(kzg4844.Proof{}) {
				return nil, nil, fmt.Errorf("%w: proof %d of blob %d has a wrong size", errBundle, j, i)
			}
			blobs[i].proofs[j] = kzg4844.Proof(p)
		}
	}
	return commitments, blobs, nil
}
