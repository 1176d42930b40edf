package kzg

import "github.com/ethereum/go-ethereum/crypto/kzg4844"

// A cellGroup is what the library checks in one go: the cells at indices, at
// most 128, of each of the blobs under commitments, blob after blob.
type cellGroup struct {
	commitments []Commitment
	indices     []uint64
	cells       []kzg4844.Cell
	proofs      []kzg4844.Proof
}

// join adds other, which has the same indices, to g.
func (g *cellGroup) join(other *cellGroup) {
	g.commitments = append(g.commitments, other.commitments...)
	g.cells = append(g.cells, other.cells...)
	g.proofs = append(g.proofs, other.proofs...)
}

func (g *cellGroup) verify() error {
	if err := kzg4844.VerifyCells(g.cells, libCommitments(g.commitments), g.proofs, g.indices); err != nil {
		proofs := make([]Proof, len(g.proofs))
		for i, p := range g.proofs {
			proofs[i] = Proof(p)
		}
		return proofError(g.commitments, proofs)
	}
	return nil
}

func libCommitments(cs []Commitment) []kzg4844.Commitment {
	out := make([]kzg4844.Commitment, len(cs))
	for i, c := range cs {
		out[i] = kzg4844.Commitment(c)
	}
	return out
}

func libProofs(ps []Proof) []kzg4844.Proof {
	out := make([]kzg4844.Proof, len(ps))
	for i, p := range ps {
		out[i] = kzg4844.Proof(p)
	}
	return out
}
