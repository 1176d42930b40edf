package merkle_test

import (
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/commitmenttest"
	"github.com/sharedsec/sharedsec/commitment/merkle"
)

func TestVectorSuite(t *testing.T)  { commitmenttest.TestVector(t, vector{}) }
func TestPerfectSuite(t *testing.T) { commitmenttest.TestVector(t, perfect{}) }
func TestMultiSuite(t *testing.T)   { commitmenttest.TestVector(t, multi{}) }
func TestLogSuite(t *testing.T) {
	commitmenttest.TestLog(t, func(testing.TB) commitmenttest.Log {
		return &log{nodes: commitment.Nodes{}, root: merkle.EmptyLogRoot()}
	})
}

func leafHashes(values [][]byte) []commitment.Root {
	leaves := make([]commitment.Root, len(values))
	for i, v := range values {
		leaves[i] = merkle.LeafHash(v)
	}
	return leaves
}

type vector struct{}

func (vector) Commit(values [][]byte) (commitment.Root, error) {
	return merkle.New(leafHashes(values)).Root(), nil
}

func (vector) Prove(values [][]byte, i uint64) ([]byte, error) {
	p, err := merkle.New(leafHashes(values)).Prove(i)
	if err != nil {
		return nil, err
	}
	return p.MarshalBinary()
}

func (vector) Verify(root commitment.Root, n, i uint64, value, proof []byte) error {
	var p merkle.Proof
	if err := p.UnmarshalBinary(proof); err != nil {
		return err
	}
	return merkle.Verify(root, n, i, merkle.LeafHash(value), p)
}

// multi proves single leaves with multiproofs.
type multi struct{ vector }

func (multi) Prove(values [][]byte, i uint64) ([]byte, error) {
	p, err := merkle.New(leafHashes(values)).ProveMulti([]uint64{i})
	if err != nil {
		return nil, err
	}
	return p.MarshalBinary()
}

func (multi) Verify(root commitment.Root, n, i uint64, value, proof []byte) error {
	var p merkle.MultiProof
	if err := p.UnmarshalBinary(proof); err != nil {
		return err
	}
	return merkle.VerifyMulti(root, n, []uint64{i}, []commitment.Root{merkle.LeafHash(value)}, p)
}

// perfect keeps its values in a tree of height 20, the rest of which is empty.
type perfect struct{}

const perfectHeight = 20

func (perfect) tree(values [][]byte) (*merkle.Perfect, error) {
	return merkle.NewPerfect(leafHashes(values), perfectHeight, merkle.LeafHash(nil))
}

func (p perfect) Commit(values [][]byte) (commitment.Root, error) {
	t, err := p.tree(values)
	if err != nil {
		return commitment.Root{}, err
	}
	return t.Root(), nil
}

func (p perfect) Prove(values [][]byte, i uint64) ([]byte, error) {
	t, err := p.tree(values)
	if err != nil {
		return nil, err
	}
	if i >= uint64(len(values)) {
		return nil, &merkle.IndexError{Index: i, Count: uint64(len(values))}
	}
	proof, err := t.Prove(i)
	if err != nil {
		return nil, err
	}
	return proof.MarshalBinary()
}

func (perfect) Verify(root commitment.Root, n, i uint64, value, proof []byte) error {
	if i >= n {
		return &merkle.IndexError{Index: i, Count: n}
	}
	var p merkle.Proof
	if err := p.UnmarshalBinary(proof); err != nil {
		return err
	}
	return merkle.VerifyPerfect(root, perfectHeight, i, merkle.LeafHash(value), p)
}

// log appends through a node store and proves from the leaves.
type log struct {
	nodes  commitment.Nodes
	root   commitment.Root
	prover merkle.LogProver
}

var _ commitmenttest.Extender = (*log)(nil)

func (l *log) Append(leaf []byte) error {
	root, _, err := merkle.AppendLog(l.nodes, l.nodes, l.root, merkle.LeafHash(leaf))
	if err != nil {
		return err
	}
	l.root = root
	l.prover.Append(merkle.LeafHash(leaf))
	return nil
}

func (l *log) Root() commitment.Root { return l.root }

func (l *log) Prove(index, count uint64) ([]byte, error) {
	p, err := l.prover.Prove(index, count)
	if err != nil {
		return nil, err
	}
	return p.MarshalBinary()
}

func (l *log) Verify(root commitment.Root, index uint64, leaf, proof []byte) error {
	var p merkle.LogProof
	if err := p.UnmarshalBinary(proof); err != nil {
		return err
	}
	return merkle.VerifyLog(root, index, merkle.LeafHash(leaf), p)
}

func (l *log) ProveExtension(oldCount, newCount uint64) ([]byte, error) {
	e, err := l.prover.ProveExtension(oldCount, newCount)
	if err != nil {
		return nil, err
	}
	return e.MarshalBinary()
}

func (l *log) VerifyExtension(oldRoot, newRoot commitment.Root, proof []byte) error {
	var e merkle.LogExtension
	if err := e.UnmarshalBinary(proof); err != nil {
		return err
	}
	return merkle.VerifyExtension(oldRoot, newRoot, e)
}
