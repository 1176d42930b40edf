package commitmenttest

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
)

// maxNode is the largest node that the suite uses: the most that a preimage
// oracle serves.
const maxNode = 64 << 10

// TestNodeReader checks a NodeReader. Open returns one that has the given nodes
// and no others; it must not keep the map. If the reader is a
// [commitment.NodeWriter] as well, what is written to it must be read back.
func TestNodeReader(t *testing.T, open func(tb testing.TB, nodes commitment.Nodes) commitment.NodeReader) {
	t.Run("Found", func(t *testing.T) {
		nodes := testNodes(1)
		r := open(t, nodes)
		for hash, want := range nodes {
			wantNode(t, r, hash, want)
			wantNode(t, r, hash, want) // and again
		}
	})

	t.Run("Missing", func(t *testing.T) {
		nodes := testNodes(2)
		r := open(t, nodes)
		missing := []commitment.Root{{}, commitment.Keccak256([]byte("nobody has this"))}
		for hash := range nodes {
			missing = append(missing, flipRoot(hash, 0), flipRoot(hash, 31))
		}
		for _, hash := range missing {
			if b, err := r.Node(hash); !errors.Is(err, commitment.ErrNodeMissing) {
				t.Errorf("Node of an unknown hash %v = %d bytes, %v, want an error that matches commitment.ErrNodeMissing", hash, len(b), err)
			}
		}
	})

	t.Run("Empty", func(t *testing.T) {
		r := open(t, commitment.Nodes{})
		if _, err := r.Node(commitment.Keccak256([]byte("anything"))); !errors.Is(err, commitment.ErrNodeMissing) {
			t.Errorf("Node of an empty reader: %v, want an error that matches commitment.ErrNodeMissing", err)
		}
	})

	t.Run("Stable", func(t *testing.T) {
		nodes := testNodes(3)
		r := open(t, nodes)
		held := make(map[commitment.Root][]byte)
		for hash := range nodes {
			b, err := r.Node(hash)
			if err != nil {
				t.Fatalf("Node(%v): %v", hash, err)
			}
			held[hash] = b
		}
		for hash, b := range held {
			if !bytes.Equal(b, nodes[hash]) {
				t.Errorf("the bytes of node %v changed with later calls: they must stay valid", hash)
			}
		}
	})

	t.Run("Written", func(t *testing.T) {
		r := open(t, testNodes(4))
		w, ok := r.(commitment.NodeWriter)
		if !ok {
			return // a reader alone
		}
		for hash, want := range testNodes(5) {
			given := bytes.Clone(want)
			for range 2 { // the second time changes nothing
				if err := w.Put(hash, given); err != nil {
					t.Fatalf("Put(%v): %v", hash, err)
				}
			}
			if !bytes.Equal(given, want) {
				t.Errorf("Put(%v) changed the node that it was given", hash)
			}
			for i := range given {
				given[i] ^= 0xff
			}
			wantNode(t, r, hash, want) // Put must not have kept the caller's bytes
		}
		for hash, want := range testNodes(4) {
			wantNode(t, r, hash, want)
		}
	})
}

func wantNode(t *testing.T, r commitment.NodeReader, hash commitment.Root, want []byte) {
	t.Helper()
	got, err := r.Node(hash)
	if err != nil {
		t.Fatalf("Node(%v), of %d bytes: %v", hash, len(want), err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("Node(%v) returns %d other bytes than the %d under that hash", hash, len(got), len(want))
	}
	if got, err := commitment.ReadNode(r, hash); err != nil || !bytes.Equal(got, want) {
		t.Errorf("commitment.ReadNode(%v): %v", hash, err)
	}
}

// testNodes returns nodes of sizes that matter: none at all, those of tree
// nodes and around keccak's block, the largest.
func testNodes(seed uint64) commitment.Nodes {
	rnd := rand.New(rand.NewPCG(seed, 0))
	nodes := commitment.Nodes{}
	for _, n := range []int{0, 1, 9, 31, 32, 33, 64, 65, 66, 135, 136, 137, 2025, maxNode - 1, maxNode} {
		b := make([]byte, n)
		for i := range b {
			b[i] = byte(rnd.Uint32())
		}
		nodes[commitment.Keccak256(b)] = b
	}
	return nodes
}
