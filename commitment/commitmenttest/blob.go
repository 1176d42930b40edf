package commitmenttest

import (
	"bytes"
	"math/rand/v2"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
)

// A Blob is a commitment to blobs of EIP-4844, as [TestBlob] drives it: some
// lines around the implementation under test.
type Blob interface {
	// Commit returns the blob's versioned hash. A blob of another length than
	// 131,072 bytes, or with an element that is not below the field's order,
	// matches [commitment.ErrInvalid].
	Commit(blob []byte) (commitment.Root, error)

	// Prove returns an encoded proof of the blob.
	Prove(blob []byte) ([]byte, error)

	// Verify checks an encoded proof that blob has the given versioned hash. It
	// uses its arguments alone. Whatever does not hold matches
	// [commitment.ErrInvalid].
	Verify(hash commitment.Root, blob, proof []byte) error
}

// TestBlob checks a blob commitment: blobs verify under their versioned hash,
// and nothing else does.
func TestBlob(t *testing.T, b Blob) {
	const size, element = 131072, 32
	random := make([]byte, size)
	rnd := rand.New(rand.NewPCG(4844, 7594))
	for i := range random {
		if i%element != 0 {
			random[i] = byte(rnd.Uint32())
		}
	}
	largest := bytes.Repeat(largestElement, size/element)

	t.Run("Prove", func(t *testing.T) {
		seen := make(map[commitment.Root]string)
		for name, blob := range map[string][]byte{"zero": make([]byte, size), "random": random, "largest": largest} {
			hash, proof := blobProof(t, b, blob)
			if err := b.Verify(hash, blob, proof); err != nil {
				t.Errorf("%s blob: Verify = %v, want nil", name, err)
			}
			if hash[0] != 0x01 {
				t.Errorf("%s blob: versioned hash %v, want version 0x01", name, hash)
			}
			if other, ok := seen[hash]; ok {
				t.Errorf("the %s and the %s blob have one hash", name, other)
			}
			seen[hash] = name
		}
	})

	t.Run("Forge", func(t *testing.T) {
		hash, proof := blobProof(t, b, random)
		for k := range hash {
			wantRefused(t, b.Verify(flipRoot(hash, k), random, proof), "with byte %d of the hash changed", k)
		}
		for _, at := range []int{1, 31, 33, size/2 - 1, size/2 + 1, size - 1} {
			changed := bytes.Clone(random)
			changed[at] ^= 1
			wantRefused(t, b.Verify(hash, changed, proof), "with byte %d of the blob changed", at)
		}
		swapped := bytes.Clone(random)
		copy(swapped[element:], random[:element])
		copy(swapped[:element], random[element:2*element])
		wantRefused(t, b.Verify(hash, swapped, proof), "with two elements swapped")
		for what, forged := range forgeries(proof) {
			wantRefused(t, b.Verify(hash, random, forged), "of a proof %s", what)
		}
		_, other := blobProof(t, b, largest)
		wantRefused(t, b.Verify(hash, random, other), "by another blob's proof")
		wantRefused(t, b.Verify(hash, largest, other), "of another blob and its proof")
	})

	t.Run("Malformed", func(t *testing.T) {
		hash, proof := blobProof(t, b, random)
		order := bytes.Clone(largestElement)
		order[element-1]++
		unreduced := bytes.Clone(random)
		copy(unreduced[size-element:], order)
		for name, blob := range map[string][]byte{
			"empty":            nil,
			"a byte too short": random[:size-1],
			"a byte too long":  append(bytes.Clone(random), 0),
			"two blobs":        append(bytes.Clone(random), random...),
			"not reduced":      unreduced,
			"all ones":         bytes.Repeat([]byte{0xff}, size),
		} {
			if _, err := b.Commit(blob); err == nil {
				t.Errorf("%s: Commit succeeds", name)
			}
			if _, err := b.Prove(blob); err == nil {
				t.Errorf("%s: Prove succeeds", name)
			}
			wantRefused(t, b.Verify(hash, blob, proof), "of a blob that is %s", name)
		}
	})
}

// largestElement is the order of BLS12-381's scalar field less one, big-endian.
var largestElement = []byte{
	0x73, 0xed, 0xa7, 0x53, 0x29, 0x9d, 0x7d, 0x48, 0x33, 0x39, 0xd8, 0x08, 0x09, 0xa1, 0xd8, 0x05,
	0x53, 0xbd, 0xa4, 0x02, 0xff, 0xfe, 0x5b, 0xfe, 0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x00,
}

func blobProof(t *testing.T, b Blob, blob []byte) (commitment.Root, []byte) {
	t.Helper()
	hash, err := b.Commit(blob)
	if err != nil {
		t.Fatalf("Commit: %v", err)
	}
	proof, err := b.Prove(blob)
	if err != nil {
		t.Fatalf("Prove: %v", err)
	}
	return hash, proof
}
