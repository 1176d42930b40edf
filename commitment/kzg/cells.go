package kzg

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/crypto/kzg4844"
)

// ComputeCells returns the 128 cells of b's extension; the first 64 are b. A
// malformed b is a [*MalformedError].
func ComputeCells(b *Blob) ([]Cell, error) {
	if err := checkBlob(b); err != nil {
		return nil, err
	}
	cells, err := kzg4844.ComputeCells([]kzg4844.Blob{kzg4844.Blob(*b)})
	if err != nil {
		return nil, err
	}
	out := make([]Cell, len(cells))
	for i := range cells {
		out[i] = Cell(cells[i])
	}
	return out, nil
}

// ProveCells returns the proofs of b's 128 cells, which are what a blob
// transaction carries since EIP-7594. A malformed b is a [*MalformedError]. It
// takes a quarter to half a second of CPU.
func ProveCells(b *Blob) ([]Proof, error) {
	if err := checkBlob(b); err != nil {
		return nil, err
	}
	proofs, err := kzg4844.ComputeCellProofs((*kzg4844.Blob)(b))
	if err != nil {
		return nil, err
	}
	out := make([]Proof, len(proofs))
	for i := range proofs {
		out[i] = Proof(proofs[i])
	}
	return out, nil
}

// VerifyCellProofs reports why proofs, 128 for each blob, do not show that
// commitments commit to blobs; nil means they do. It is the check that nodes
// make of a blob transaction's sidecar. The errors are a [*MalformedError], which
// unequal numbers are too, and [ErrProof]. No blobs verify.
func VerifyCellProofs(blobs []*Blob, commitments []Commitment, proofs []Proof) error {
	if err := checkCount("commitments", len(commitments), len(blobs)); err != nil {
		return err
	}
	if err := checkCount("proofs", len(proofs), Cells*len(blobs)); err != nil {
		return err
	}
	if len(blobs) == 0 {
		return nil
	}
	bs := make([]kzg4844.Blob, len(blobs))
	for i, b := range blobs {
		if err := checkBlob(b); err != nil {
			return err
		}
		bs[i] = kzg4844.Blob(*b)
	}
	if err := kzg4844.VerifyCellProofs(bs, libCommitments(commitments), libProofs(proofs)); err != nil {
		return proofError(commitments, proofs)
	}
	return nil
}

// An OpenedCell is a cell, where it stands and what shows it.
type OpenedCell struct {
	Commitment Commitment // to the blob
	Index      uint64     // of the cell in the extended blob, below 128
	Cell       *Cell
	Proof      Proof
}

// VerifyCells reports why any of cells, of any blobs in any order, is not shown
// by its proof; nil means all are. The errors are a [*MalformedError] and
// [ErrProof]. No cells verify. Cells of one blob are checked together, and
// blobs of which the same cells are given in the same order, one blob after
// another, as well.
func VerifyCells(cells []OpenedCell) error {
	var groups []*cellGroup
	open := make(map[Commitment]*cellGroup)
	for _, o := range cells {
		if o.Index >= Cells {
			return &MalformedError{What: "cell index", Reason: fmt.Sprintf("%d, want below %d", o.Index, Cells)}
		}
		if err := checkCell(o.Cell); err != nil {
			return err
		}
		g := open[o.Commitment]
		if g == nil || len(g.indices) == Cells {
			g = &cellGroup{commitments: []Commitment{o.Commitment}}
			open[o.Commitment] = g
			groups = append(groups, g)
		}
		g.indices = append(g.indices, o.Index)
		g.cells = append(g.cells, kzg4844.Cell(*o.Cell))
		g.proofs = append(g.proofs, kzg4844.Proof(o.Proof))
	}
	for len(groups) > 0 {
		g := groups[0]
		for groups = groups[1:]; len(groups) > 0 && slices.Equal(g.indices, groups[0].indices); groups = groups[1:] {
			g.join(groups[0])
		}
		if err := g.verify(); err != nil {
			return err
		}
	}
	return nil
}

// RecoverBlob returns the blob that the given cells, at least 64 of one extended
// blob, belong to; indices are theirs and strictly ascending. Otherwise the
// error is a [*MalformedError].
//
// Cells that are not all of one blob give some other blob without an error:
// whoever did not check each ([VerifyCells]) checks the result ([VerifyBlob]).
func RecoverBlob(indices []uint64, cells []*Cell) (*Blob, error) {
	if err := checkCount("cells", len(cells), len(indices)); err != nil {
		return nil, err
	}
	if len(cells) < Cells/2 || len(cells) > Cells {
		return nil, &MalformedError{What: "cells", Reason: fmt.Sprintf("%d of them, want %d to %d", len(cells), Cells/2, Cells)}
	}
	lib := make([]kzg4844.Cell, len(cells))
	for k, cell := range cells {
		if indices[k] >= Cells || k > 0 && indices[k] <= indices[k-1] {
			return nil, &MalformedError{What: "cell index", Reason: fmt.Sprintf("%d, want strict ascent below %d", indices[k], Cells)}
		}
		if err := checkCell(cell); err != nil {
			return nil, err
		}
		lib[k] = kzg4844.Cell(*cell)
	}
	blobs, err := kzg4844.RecoverBlobs(lib, indices)
	if err != nil {
		return nil, &MalformedError{What: "cells", Reason: err.Error()}
	}
	return (*Blob)(&blobs[0]), nil
}
