package sparse_test

import (
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/commitmenttest"
	"github.com/sharedsec/sharedsec/commitment/sparse"
)

func TestSuite(t *testing.T) {
	t.Run("Update", func(t *testing.T) {
		commitmenttest.TestMap(t, func(testing.TB) commitmenttest.Map {
			return &suiteMap{nodes: make(commitment.Nodes), update: sparse.Update}
		})
	})
	t.Run("UpdateParallel", func(t *testing.T) {
		commitmenttest.TestMap(t, func(testing.TB) commitmenttest.Map {
			return &suiteMap{nodes: make(commitment.Nodes), update: parallel(4)}
		})
	})
	t.Run("ProofUpdate", func(t *testing.T) {
		commitmenttest.TestMap(t, func(testing.TB) commitmenttest.Map {
			return &suiteMap{nodes: make(commitment.Nodes), update: oneByOne}
		})
	})
}

// oneByOne makes each change from the proof alone, and needs the map only for
// the next proof.
func oneByOne(r commitment.NodeReader, w commitment.NodeWriter, root commitment.Root, changes []sparse.Change) (commitment.Root, error) {
	for i, c := range changes {
		p, err := sparse.Prove(r, root, c.Key)
		if err != nil {
			return commitment.Root{}, err
		}
		next, err := p.Update(root, c)
		if err != nil {
			return commitment.Root{}, err
		}
		if _, err := sparse.Update(r, w, root, changes[i:i+1]); err != nil {
			return commitment.Root{}, err
		}
		root = next
	}
	return root, nil
}

// suiteMap shows the package to the suite as one map.
type suiteMap struct {
	nodes  commitment.Nodes
	root   commitment.Root
	update func(commitment.NodeReader, commitment.NodeWriter, commitment.Root, []sparse.Change) (commitment.Root, error)
}

var _ commitmenttest.Map = (*suiteMap)(nil)

func (m *suiteMap) Update(changes map[[32]byte][]byte) error {
	var list []sparse.Change
	for k, v := range changes {
		list = append(list, sparse.Change{Key: k, Value: v})
	}
	root, err := m.update(m.nodes, m.nodes, m.root, list)
	if err == nil {
		m.root = root
	}
	return err
}

func (m *suiteMap) Root() commitment.Root { return m.root }

func (m *suiteMap) Get(key [32]byte) ([]byte, error) { return sparse.Get(m.nodes, m.root, key) }

func (m *suiteMap) Prove(key [32]byte) ([]byte, error) {
	p, err := sparse.Prove(m.nodes, m.root, key)
	if err != nil {
		return nil, err
	}
	return p.MarshalBinary()
}

func (m *suiteMap) Verify(root commitment.Root, key [32]byte, value, proof []byte) error {
	var p sparse.Proof
	if err := p.UnmarshalBinary(proof); err != nil {
		return err
	}
	return sparse.Verify(root, key, value, p)
}
