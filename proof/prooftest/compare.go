package prooftest

import (
	"bytes"
	"fmt"
	"reflect"
	"slices"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
)

// opaque hides what a NodeReader is.
type opaque struct{ commitment.NodeReader }

// recorder notes the nodes that are read.
type recorder struct {
	from  commitment.NodeReader
	seen  map[commitment.Root]bool
	order []commitment.Root
}

func (r *recorder) Node(h commitment.Root) ([]byte, error) {
	if !r.seen[h] {
		r.seen[h] = true
		r.order = append(r.order, h)
	}
	return r.from.Node(h)
}

// differ says in what b differs from a, in words that continue "it has", or
// nothing.
func differ(a, b *proof.Result) string {
	switch {
	case a.Post != b.Post:
		return fmt.Sprintf("another root (%v, not %v)", b.Post, a.Post)
	case len(a.Exits) != len(b.Exits):
		return fmt.Sprintf("another number of exits (%d, not %d)", len(b.Exits), len(a.Exits))
	case len(a.Nodes) != len(b.Nodes):
		return fmt.Sprintf("another number of nodes (%d, not %d)", len(b.Nodes), len(a.Nodes))
	}
	for i := range a.Exits {
		x, y := &a.Exits[i], &b.Exits[i]
		if x.To != y.To || x.Value != y.Value || !bytes.Equal(x.Data, y.Data) {
			return fmt.Sprintf("another exit %d (%+v, not %+v)", i, *y, *x)
		}
	}
	for h, n := range a.Nodes {
		if m, ok := b.Nodes[h]; !ok || !bytes.Equal(n, m) {
			return fmt.Sprintf("another node %v (%x, not %x)", h, m, n)
		}
	}
	return ""
}

func clone(n commitment.Nodes) commitment.Nodes {
	c := make(commitment.Nodes, len(n))
	for h, b := range n {
		c[h] = b
	}
	return c
}

func cloneResult(r proof.Result) proof.Result {
	c := proof.Result{Post: r.Post, Exits: slices.Clone(r.Exits), Nodes: make(commitment.Nodes, len(r.Nodes))}
	for i := range c.Exits {
		c.Exits[i].Data = slices.Clone(c.Exits[i].Data)
	}
	for h, b := range r.Nodes {
		c.Nodes[h] = slices.Clone(b)
	}
	return c
}

func cloneBlock(b *batch.Block) batch.Block {
	c := *b
	c.Transactions = slices.Clone(b.Transactions)
	for i, tx := range c.Transactions {
		c.Transactions[i] = slices.Clone(tx)
	}
	c.Forced = slices.Clone(b.Forced)
	for i := range c.Forced {
		c.Forced[i].Data = slices.Clone(c.Forced[i].Data)
	}
	return c
}

func sameBlock(a, b *batch.Block) bool { return reflect.DeepEqual(a, b) }

// scribble overwrites all of b.
func scribble(b *batch.Block) {
	for _, tx := range b.Transactions {
		for i := range tx {
			tx[i] ^= 0xff
		}
	}
	for i := range b.Transactions {
		b.Transactions[i] = []byte("overwritten")
	}
	for i := range b.Forced {
		f := &b.Forced[i]
		for k := range f.Data {
			f.Data[k] ^= 0xff
		}
		f.To[0] ^= 0xff
		f.Value[0] ^= 0xff
	}
}
