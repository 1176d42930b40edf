package guest

import (
	"errors"
	"fmt"
	"math/big"
	"math/bits"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob"
	"github.com/sharedsec/sharedsec/da/calldata"
	"github.com/sharedsec/sharedsec/proof/riscv/oracle"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// fetch returns the data behind an entry's refs; nil for what is committed to
// but malformed.
func fetch(src Source, e derive.Entry) ([][]byte, error) {
	data := make([][]byte, len(e.Refs))
	for i, r := range e.Refs {
		b, err := open(src, r)
		if errors.Is(err, da.ErrMalformed) {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("guest: entry %d: %v: %w", e.Position, r, err)
		}
		data[i] = b
	}
	return data, nil
}

// open returns the data behind a ref. The layers are those that the Inbox
// contract records.
func open(src Source, r da.Ref) ([]byte, error) {
	switch r.Layer() {
	case da.LayerCalldata:
		hash, err := commitment.RootFromBytes(r.Commitment())
		if err != nil {
			return nil, err
		}
		b, err := src.Node(hash)
		if err != nil {
			return nil, err
		}
		return calldata.Open(r, b)
	case da.LayerBlob:
		hash, err := blob.Hash(r)
		if err != nil {
			return nil, err
		}
		b, err := readBlob(src, hash)
		if err != nil {
			return nil, err
		}
		return blob.Decode(b)
	}
	return nil, fmt.Errorf("%w: nothing opens %v", da.ErrWrongLayer, r.Layer())
}

const (
	elements    = 4096 // of a blob
	elementBits = 12
	elementSize = 32
)

// readBlob returns the blob of a versioned hash, element by element.
func readBlob(src Source, hash [32]byte) ([]byte, error) {
	point, err := src.Get(CommitmentKey(hash))
	if err != nil {
		return nil, err
	}
	if len(point) != 48 || blob.VersionedHash([48]byte(point)) != hash {
		return nil, fmt.Errorf("%w: %x is not what %x stands for", ErrContradiction, point, hash)
	}
	keys := ElementKeys([48]byte(point))
	b := make([]byte, 0, blob.Size)
	for i := range keys {
		e, err := src.Get(keys[i])
		if err != nil {
			return nil, err
		}
		if len(e) != elementSize {
			return nil, fmt.Errorf("%w: element %d of %d bytes", ErrContradiction, i, len(e))
		}
		b = append(b, e...)
	}
	return b, nil
}

// CommitmentKey returns the key of a blob's KZG commitment, a sha256 key: the
// versioned hash is the commitment's sha256 but for the first byte.
func CommitmentKey(versionedHash [32]byte) [32]byte {
	versionedHash[0] = oracle.Sha256
	return versionedHash
}

// ElementKeys returns the keys of the 4,096 elements of the blob with a KZG
// commitment, in the blob's order. As the OP Stack's fault-proof specification
// has it, an element's key is the keccak256 of the commitment and of the point
// at which the blob's polynomial has the element for its value, 32 bytes
// big-endian: the root of unity of the element's index, its bits reversed.
func ElementKeys(commit [48]byte) [][32]byte {
	q, _ := new(big.Int).SetString(order, 16)
	w := new(big.Int).Div(q, big.NewInt(elements)) // (q - 1) / 4096
	w.Exp(big.NewInt(generator), w, q)
	keys := make([][32]byte, elements)
	var preimage [48 + elementSize]byte
	copy(preimage[:], commit[:])
	z := big.NewInt(1)
	for i := range keys {
		z.FillBytes(preimage[48:])
		key := commitment.Keccak256(preimage[:])
		key[0] = oracle.Blob
		keys[bits.Reverse16(uint16(i))>>(16-elementBits)] = key
		z.Mul(z, w).Mod(z, q)
	}
	return keys
}

// The order of the scalar field of BLS12-381, and what generates its
// multiplicative group (EIP-4844, BLS_MODULUS and PRIMITIVE_ROOT_OF_UNITY).
const (
	order     = "73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001"
	generator = 7
)
