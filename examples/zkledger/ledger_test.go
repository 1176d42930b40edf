package zkledger_test

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/examples/zkledger/zkledgertest"
)

// TestCases executes the cases that circuits must agree on, and holds that what
// Trace opens leads from the state before to the one after.
func TestCases(t *testing.T) {
	for _, depth := range []int{zkledgertest.MinDepth, 8, zkledger.MaxDepth} {
		l := newLedger(t, zkledgertest.Domain, depth)
		for _, c := range zkledgertest.Cases(t, depth) {
			before, nodes := zkledgertest.State(depth, c.Before)
			after, _ := zkledgertest.State(depth, c.After)
			r, outcomes, err := l.Trace(nodes, before, &c.Block)
			if err != nil {
				t.Fatalf("depth %d: %s: %v", depth, c.Name, err)
			}
			if len(outcomes) != len(c.Void) {
				t.Fatalf("depth %d: %s: %d outcomes, want %d", depth, c.Name, len(outcomes), len(c.Void))
			}
			for i, o := range outcomes {
				if !errors.Is(o.Error, c.Void[i]) {
					t.Errorf("depth %d: %s: item %d: %v, want %v", depth, c.Name, i, o.Error, c.Void[i])
				}
			}
			if diff := cmp.Diff(c.Exits, r.Exits); diff != "" {
				t.Errorf("depth %d: %s: exits (-want +got):\n%s", depth, c.Name, diff)
			}
			if r.Post != after {
				t.Errorf("depth %d: %s: root %v, want %v", depth, c.Name, r.Post, after)
			}
			checkTrace(t, c.Name, depth, before, r.Post, &c.Block, outcomes)
			plain, err := l.Apply(nodes, before, &c.Block)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(r, plain); diff != "" {
				t.Errorf("depth %d: %s: Trace and Apply differ (-trace +apply):\n%s", depth, c.Name, diff)
			}
		}
	}
}

// checkTrace holds that a block's updates are a chain from one root to the
// other, and are those that Outcome promises.
func checkTrace(t *testing.T, name string, depth int, before, after commitment.Root, b *batch.Block, outcomes []zkledger.Outcome) {
	t.Helper()
	root := before
	for i, o := range outcomes {
		var want []uint32
		data := func() []byte {
			if i < len(b.Forced) {
				return b.Forced[i].Data
			}
			return b.Transactions[i-len(b.Forced)]
		}()
		mask := uint32(1<<depth - 1)
		index := func(at int) uint32 {
			return (uint32(data[at])<<24 | uint32(data[at+1])<<16 | uint32(data[at+2])<<8 | uint32(data[at+3])) & mask
		}
		switch isDeposit := i < len(b.Forced) && b.Forced[i].Kind == batch.ForcedDeposit; {
		case isDeposit && len(data) == zkledger.DepositSize:
			want = []uint32{index(0)}
		case !isDeposit && len(data) == zkledger.TxSize:
			want = []uint32{index(1), index(21)}
		}
		var got []uint32
		for _, u := range o.Updates {
			got = append(got, u.Index)
			pre, post := u.Roots()
			if commitment.Root(pre.Bytes()) != root {
				t.Errorf("depth %d: %s: item %d: an update from another root than the one before it led to", depth, name, i)
			}
			if o.Error != nil && u.Before != u.After {
				t.Errorf("depth %d: %s: item %d: void, but account %d changes", depth, name, i, u.Index)
			}
			if len(u.Siblings) != depth {
				t.Errorf("depth %d: %s: item %d: %d siblings", depth, name, i, len(u.Siblings))
			}
			root = post.Bytes()
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("depth %d: %s: item %d: leaves (-want +got):\n%s", depth, name, i, diff)
		}
	}
	if root != after {
		t.Errorf("depth %d: %s: the updates lead to %v, the block to %v", depth, name, root, after)
	}
}
