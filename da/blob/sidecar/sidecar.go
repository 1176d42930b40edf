// Package sidecar makes and checks what travels beside an EIP-4844 blob: its
// KZG commitment and the cell proofs of EIP-7594 that the network takes.
//
// Blobs and proofs come from anybody: [Open] and [Verify] trust nothing but the
// versioned hash in the Ref. They are pure. The first use in a process loads
// the trusted setup, which takes a second or more.
//
// The packing alone, without KZG, is da/blob.
package sidecar

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob"
)

const (
	pointSize = 48 // bytes of a commitment and of a proof

	// ProofSize is the number of bytes of a blob's Payload.Proof: the KZG
	// commitment, then one proof for each of the 128 cells of the extended
	// blob, in order, all compressed points of 48 bytes.
	ProofSize = pointSize * (1 + kzg4844.CellProofsPerBlob)
)

// Publisher prepares blobs: the payload travels in the L1 transaction that
// records it. Its zero value is ready.
type Publisher struct{}

var (
	_ da.Publisher = Publisher{}
	_ da.Sizer     = Publisher{}
)

// MaxPayload implements [da.Sizer].
func (Publisher) MaxPayload() int { return blob.Capacity }

// Publish implements [da.Publisher]. Body is the blob, Proof as [ProofSize]
// says. It computes for a good part of a second on several cores, and heeds
// ctx between the commitment and the proofs.
func (Publisher) Publish(ctx context.Context, data []byte) (da.Payload, error) {
	if err := ctx.Err(); err != nil {
		return da.Payload{}, fmt.Errorf("sidecar: %w", err)
	}
	body, err := blob.Encode(data)
	if err != nil {
		return da.Payload{}, err
	}
	b := (*kzg4844.Blob)(body)
	commitment, err := kzg4844.BlobToCommitment(b)
	if err != nil {
		return da.Payload{}, fmt.Errorf("sidecar: commit: %w", err)
	}
	if err := ctx.Err(); err != nil {
		return da.Payload{}, fmt.Errorf("sidecar: %w", err)
	}
	cells, err := kzg4844.ComputeCellProofs(b)
	if err != nil {
		return da.Payload{}, fmt.Errorf("sidecar: prove: %w", err)
	}
	r, err := blob.NewRef(blob.VersionedHash(commitment))
	if err != nil {
		return da.Payload{}, err
	}
	proof := append(make([]byte, 0, ProofSize), commitment[:]...)
	for _, c := range cells {
		proof = append(proof, c[:]...)
	}
	return da.Payload{Ref: r, Body: body, Proof: proof}, nil
}

// Split returns what a blob transaction needs of a Payload that
// [Publisher.Publish] made: the blob, its commitment and its cell proofs. It
// checks lengths and the commitment's hash, not the proofs. A Payload of
// another layer matches [da.ErrWrongLayer], any other that is none of a blob
// [da.ErrCorrupt].
func Split(p da.Payload) (*kzg4844.Blob, kzg4844.Commitment, []kzg4844.Proof, error) {
	fail := func(err error) (*kzg4844.Blob, kzg4844.Commitment, []kzg4844.Proof, error) {
		return nil, kzg4844.Commitment{}, nil, err
	}
	want, err := blob.Hash(p.Ref)
	if err != nil {
		return fail(err)
	}
	if len(p.Body) != blob.Size || len(p.Proof) != ProofSize {
		return fail(fmt.Errorf("%w: blob of %d bytes with %d of proof, want %d with %d",
			da.ErrCorrupt, len(p.Body), len(p.Proof), blob.Size, ProofSize))
	}
	commitment := kzg4844.Commitment(p.Proof[:pointSize])
	if got := blob.VersionedHash(commitment); got != want {
		return fail(fmt.Errorf("%w: commitment with versioned hash %#x for %v", da.ErrCorrupt, got, p.Ref))
	}
	proofs := make([]kzg4844.Proof, kzg4844.CellProofsPerBlob)
	for i := range proofs {
		proofs[i] = kzg4844.Proof(p.Proof[pointSize*(1+i):])
	}
	return (*kzg4844.Blob)(p.Body), commitment, proofs, nil
}

// Check reports whether body is the blob that r commits to, by computing its
// commitment. Bytes that are not match [da.ErrCorrupt].
func Check(r da.Ref, body []byte) error {
	want, err := blob.Hash(r)
	if err != nil {
		return err
	}
	if len(body) != blob.Size {
		return fmt.Errorf("%w: blob of %d bytes for %v", da.ErrCorrupt, len(body), r)
	}
	commitment, err := kzg4844.BlobToCommitment((*kzg4844.Blob)(body))
	if err != nil { // an element is not in the field
		return fmt.Errorf("%w: %v: %v", da.ErrCorrupt, r, err)
	}
	if got := blob.VersionedHash(commitment); got != want {
		return fmt.Errorf("%w: blob with versioned hash %#x for %v", da.ErrCorrupt, got, r)
	}
	return nil
}

// CheckProven is [Check] by the blob's EIP-4844 proof (not a cell proof), which
// is many times faster to verify than a commitment is to compute. Neither
// commitment nor proof is trusted.
func CheckProven(r da.Ref, body []byte, commitment, proof [48]byte) error {
	want, err := blob.Hash(r)
	if err != nil {
		return err
	}
	if len(body) != blob.Size {
		return fmt.Errorf("%w: blob of %d bytes for %v", da.ErrCorrupt, len(body), r)
	}
	if got := blob.VersionedHash(commitment); got != want {
		return fmt.Errorf("%w: commitment with versioned hash %#x for %v", da.ErrCorrupt, got, r)
	}
	if err := kzg4844.VerifyBlobProof((*kzg4844.Blob)(body), commitment, proof); err != nil {
		return fmt.Errorf("%w: %v: %v", da.ErrCorrupt, r, err)
	}
	return nil
}

// Open is the [da.OpenFunc] of blobs: it checks body against r and returns the
// data packed in it.
func Open(r da.Ref, body []byte) ([]byte, error) {
	if err := Check(r, body); err != nil {
		return nil, err
	}
	return blob.Decode(body)
}

// Verify reports whether r commits to the blob that carries data; if not, the
// error matches [da.ErrCorrupt].
func Verify(r da.Ref, data []byte) error {
	if _, err := blob.Hash(r); err != nil {
		return err
	}
	body, err := blob.Encode(data)
	if err != nil {
		return fmt.Errorf("%w: %v", da.ErrCorrupt, err)
	}
	return Check(r, body)
}

var _ da.OpenFunc = Open
