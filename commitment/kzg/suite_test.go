package kzg_test

import (
	"fmt"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/commitmenttest"
	"github.com/sharedsec/sharedsec/commitment/kzg"
)

func TestBlobSuite(t *testing.T)   { commitmenttest.TestBlob(t, blobs{}) }
func TestVectorSuite(t *testing.T) { commitmenttest.TestVector(t, elements{}) }

// encode is the encoding of a proof under a versioned hash: the commitment that
// the hash is of, then the proof.
func encode(c kzg.Commitment, p kzg.Proof) []byte { return append(c[:], p[:]...) }

func decode(h commitment.Root, b []byte) (kzg.Commitment, kzg.Proof, error) {
	fail := func(err error) (kzg.Commitment, kzg.Proof, error) { return kzg.Commitment{}, kzg.Proof{}, err }
	if len(b) != 96 {
		return fail(fmt.Errorf("%w: proof of %d bytes", commitment.ErrInvalid, len(b)))
	}
	c, err := kzg.CommitmentFromBytes(b[:48])
	if err != nil {
		return fail(err)
	}
	p, err := kzg.ProofFromBytes(b[48:])
	if err != nil {
		return fail(err)
	}
	if got, want := c.VersionedHash(), kzg.VersionedHash(h); got != want {
		return fail(&kzg.HashError{Got: got, Want: want})
	}
	return c, p, nil
}

type blobs struct{}

func (blobs) Commit(blob []byte) (commitment.Root, error) {
	b, err := kzg.BlobFromBytes(blob)
	if err != nil {
		return commitment.Root{}, err
	}
	c, err := kzg.Commit(b)
	return commitment.Root(c.VersionedHash()), err
}

func (blobs) Prove(blob []byte) ([]byte, error) {
	b, err := kzg.BlobFromBytes(blob)
	if err != nil {
		return nil, err
	}
	c, err := kzg.Commit(b)
	if err != nil {
		return nil, err
	}
	p, err := kzg.ProveBlob(b, c)
	return encode(c, p), err
}

func (blobs) Verify(h commitment.Root, blob, proof []byte) error {
	b, err := kzg.BlobFromBytes(blob)
	if err != nil {
		return err
	}
	c, p, err := decode(h, proof)
	if err != nil {
		return err
	}
	return kzg.VerifyBlobProof(b, c, p)
}

// elements is a blob seen as a vector, opened element by element.
type elements struct{}

func (elements) blob(values [][]byte) *kzg.Blob {
	var b kzg.Blob
	for i, v := range values {
		copy(b[i*kzg.ElementSize:], v)
	}
	return &b
}

func (e elements) Commit(values [][]byte) (commitment.Root, error) {
	c, err := kzg.Commit(e.blob(values))
	return commitment.Root(c.VersionedHash()), err
}

func (e elements) Prove(values [][]byte, i uint64) ([]byte, error) {
	if i >= uint64(len(values)) {
		return nil, fmt.Errorf("%w: element %d of %d", commitment.ErrInvalid, i, len(values))
	}
	z, err := kzg.Point(i)
	if err != nil {
		return nil, err
	}
	b := e.blob(values)
	c, err := kzg.Commit(b)
	if err != nil {
		return nil, err
	}
	_, p, err := kzg.ProvePoint(b, z)
	return encode(c, p), err
}

func (elements) Verify(root commitment.Root, n, i uint64, value, proof []byte) error {
	if i >= n {
		return fmt.Errorf("%w: element %d of %d", commitment.ErrInvalid, i, n)
	}
	z, err := kzg.Point(i)
	if err != nil {
		return err
	}
	y, err := kzg.ElementFromBytes(value)
	if err != nil {
		return err
	}
	c, p, err := decode(root, proof)
	if err != nil {
		return err
	}
	return kzg.VerifyPoint(c, z, y, p)
}
