package kzg

import "github.com/ethereum/go-ethereum/crypto/kzg4844"

// Commit returns the commitment to b, or a [*MalformedError] if b has an element
// that is not reduced. It takes some tens of milliseconds of CPU.
func Commit(b *Blob) (Commitment, error) {
	if err := checkBlob(b); err != nil {
		return Commitment{}, err
	}
	c, err := kzg4844.BlobToCommitment((*kzg4844.Blob)(b))
	return Commitment(c), err
}

// ProveBlob returns the proof with which [VerifyBlobProof] verifies b against c,
// which must be its commitment; that is not checked. A malformed b or c is a
// [*MalformedError].
func ProveBlob(b *Blob, c Commitment) (Proof, error) {
	if err := checkBlob(b); err != nil {
		return Proof{}, err
	}
	if err := checkPoint("commitment", c); err != nil {
		return Proof{}, err
	}
	p, err := kzg4844.ComputeBlobProof((*kzg4844.Blob)(b), kzg4844.Commitment(c))
	return Proof(p), err
}

// VerifyBlob reports why b is not the blob with versioned hash h; nil means it
// is. It needs no proof, for it commits to b anew. The errors are a [*HashError]
// and [Commit]'s.
func VerifyBlob(b *Blob, h VersionedHash) error {
	c, err := Commit(b)
	if err != nil {
		return err
	}
	return checkHash(c, h)
}

// VerifyBlobProof reports why proof does not show that c commits to b; nil means
// it does. It is several times faster than [VerifyBlob]. The errors are a
// [*MalformedError] and [ErrProof]. To get from a versioned hash to c, compare
// [Commitment.VersionedHash].
func VerifyBlobProof(b *Blob, c Commitment, proof Proof) error {
	if err := checkBlob(b); err != nil {
		return err
	}
	if err := kzg4844.VerifyBlobProof((*kzg4844.Blob)(b), kzg4844.Commitment(c), kzg4844.Proof(proof)); err != nil {
		return proofError([]Commitment{c}, []Proof{proof})
	}
	return nil
}

// VerifyBlobProofs is [VerifyBlobProof] of many blobs, whose numbers must be
// equal; otherwise the error is a [*MalformedError]. No blobs verify.
func VerifyBlobProofs(blobs []*Blob, commitments []Commitment, proofs []Proof) error {
	if err := checkCount("commitments", len(commitments), len(blobs)); err != nil {
		return err
	}
	if err := checkCount("proofs", len(proofs), len(blobs)); err != nil {
		return err
	}
	for i, b := range blobs {
		if err := VerifyBlobProof(b, commitments[i], proofs[i]); err != nil {
			return err
		}
	}
	return nil
}
