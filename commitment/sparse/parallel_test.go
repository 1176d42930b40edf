package sparse_test

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/sparse"
)

// Enough changes that the work is really spread.
func TestUpdateParallel(t *testing.T) {
	r, nodes, root, entries := randomMap(t, 11, 5000)
	mixed := make([]sparse.Change, 0, 6000)
	for i, e := range entries {
		switch i % 4 {
		case 0:
			mixed = append(mixed, sparse.Change{Key: e.Key})
		case 1:
			mixed = append(mixed, sparse.Change{Key: e.Key, Value: make([]byte, 1+i)})
		case 2:
			mixed = append(mixed, e)
		default:
			mixed = append(mixed, sparse.Change{Key: randomKey(r), Value: []byte("new")})
		}
	}
	deleteAll := make([]sparse.Change, len(entries))
	oneSide := make([]sparse.Change, len(entries))
	for i, e := range entries {
		deleteAll[i].Key = e.Key
		oneSide[i] = e
		oneSide[i].Key[0], oneSide[i].Key[1], oneSide[i].Key[2] = 0xff, 0xff, 0xff
	}
	for _, tt := range []struct {
		name    string
		root    commitment.Root
		changes []sparse.Change
	}{
		{"Build", commitment.Root{}, entries},
		{"Mixed", root, mixed},
		{"DeleteAll", root, deleteAll},
		{"OneSide", root, oneSide},
		{"Nothing", root, nil},
	} {
		wantNodes := make(commitment.Nodes)
		want, err := sparse.Update(nodes, wantNodes, tt.root, tt.changes)
		if err != nil {
			t.Fatal(err)
		}
		for _, workers := range []int{1, 2, 3, 1 << 30} {
			t.Run(fmt.Sprint(tt.name, workers), func(t *testing.T) {
				// One plain map to read from and to write to.
				both := make(commitment.Nodes)
				for h, b := range nodes {
					both[h] = b
				}
				got, err := sparse.UpdateParallel(both, both, tt.root, tt.changes, workers)
				if err != nil || got != want {
					t.Fatalf("UpdateParallel: %v, %v, want %v", got, err, want)
				}
				written := make(commitment.Nodes)
				if _, err := sparse.UpdateParallel(nodes, written, tt.root, tt.changes, workers); err != nil {
					t.Fatal(err)
				}
				if !maps.EqualFunc(wantNodes, written, bytes.Equal) {
					t.Errorf("%d nodes written, not the %d that Update writes", len(written), len(wantNodes))
				}
			})
		}
	}
}

func TestUpdateParallelFails(t *testing.T) {
	_, nodes, root, entries := randomMap(t, 12, 4000)
	for i := range entries {
		entries[i].Value = []byte("changed")
	}
	for side, key := range []sparse.Key{{0x01}, {0xfe}} {
		p, err := sparse.Prove(nodes, root, key)
		if err != nil {
			t.Fatal(err)
		}
		gone := commitment.Keccak256([]byte{0}, p.Leaf.Key[:], p.Leaf.Value[:])
		for _, workers := range []int{1, 2, 8} {
			w := make(commitment.Nodes)
			got, err := sparse.UpdateParallel(without{nodes, gone}, w, root, entries, workers)
			if !errors.Is(err, commitment.ErrNodeMissing) || !got.IsZero() {
				t.Errorf("side %d, %d workers: UpdateParallel without a node: %v, %v, want ErrNodeMissing", side, workers, got, err)
			}
			if len(w) != 0 {
				t.Errorf("side %d, %d workers: failed UpdateParallel wrote %d nodes", side, workers, len(w))
			}
		}
	}
}

// without is a reader that lacks one node.
type without struct {
	commitment.Nodes
	hash commitment.Root
}

func (w without) Node(hash commitment.Root) ([]byte, error) {
	if hash == w.hash {
		return nil, fmt.Errorf("%w: %v is gone", commitment.ErrNodeMissing, hash)
	}
	return w.Nodes.Node(hash)
}
