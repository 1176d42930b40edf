package contracttest

import (
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// climb returns the root over a tree whose last leaf is that.
func climb(leaf commitment.Root, path []commitment.Root) commitment.Root {
	for _, s := range path {
		leaf = merkle.NodeHash(s, leaf)
	}
	return leaf
}

// disputeGas measures the calls of a dispute over 2^14 segments of 2^40 steps.
// The rivals agree on all but the very last state: of each tree only the last
// leaf and what is beside its path need to be known.
func disputeGas(t *testing.T) map[string]uint64 {
	t.Helper()
	r := deployWith(t, disputable(20, 20, 14))
	c := &court{rollup: r}
	r.post(0)
	parent := r.latest()
	id := r.statement(r.nodes[parent], commitment.Root{}).DisputeID()
	state := func(p proposal) commitment.Root { return proof.Boundary{Claim: p.claim.Hash()}.Hash(id) }
	leaf := func(s commitment.Root) commitment.Root { return merkle.LeafHash(s[:]) }

	first := r.next(parent, 1, commitment.Root{})
	leaves := []commitment.Root{leaf(state(first))}
	right := r.propose(alice, first)
	for i, name := range []string{"Assertions.propose, first rival, opens a dispute", "Assertions.propose, another rival, joins it"} {
		p := r.next(parent, byte(2+i), commitment.Root{})
		p.path = first.path
		leaves = append(leaves, leaf(state(p)))
		p.span = climb(leaves[1+i], p.path)
		r.doNamed(name, bob, r.assertions, stake, p.encode())
	}

	pre := proof.Boundary{Claim: r.nodes[parent].claim.Hash()}.Hash(id)
	path := first.path
	root := bindings.Node{Parent: parent, Level: 3, Height: 14, Base: leaf(pre), Span: climb(leaves[0], path)}
	v := root // the true node; its rival has another span alone
	rival := func() bindings.Node { w := v; w.Span = climb(leaves[1], path[:v.Height]); return w }
	var updates []bindings.Update
	var coarse, fine []bindings.Refund
	var finer bindings.Node
	for {
		for ; v.Height > 0; r.skip(1) {
			h := v.Height - 1
			l := path[h]
			r.doNamed("Disputes.bisect, two new halves", alice, r.disputes, nil, disputesABI.PackBisect(v, l, climb(leaves[0], path[:h])))
			r.doNamed("Disputes.bisect, one new half", bob, r.disputes, nil, disputesABI.PackBisect(rival(), l, climb(leaves[1], path[:h])))
			updates = append(updates, bindings.Update{Node: v, Left: l, Right: climb(leaves[0], path[:h]), Expected: 1})
			refund := bindings.Refund{Node: v, Left: l, Right: climb(leaves[0], path[:h])}
			if v.Level == 3 {
				coarse = append(coarse, refund)
			} else if v.Level == 1 {
				fine = append(fine, refund)
			}
			v.Height, v.Lbase, v.Base, v.Span = h, v.Lbase+1<<h, merkle.NodeHash(v.Base, l), climb(leaves[0], path[:h])
		}
		if v.Level == 1 {
			break
		}
		w := rival()
		path = make([]commitment.Root, 20)
		for k := range path {
			path[k] = commitment.Root{v.Level, byte(k)}
		}
		path[0] = leaves[0]
		updates = append(updates, bindings.Update{Node: v, Left: climb(leaves[0], path), Expected: 1})
		stake := c.stakeOf(v.Level - 1)
		r.doNamed("Disputes.refine", alice, r.disputes, stake, disputesABI.PackRefine(v, climb(leaves[0], path), words(path)))
		r.doNamed("Disputes.refine, the rival", bob, r.disputes, stake, disputesABI.PackRefine(w, climb(leaves[1], path), words(path)))
		v.Level, v.Lbase, v.Height, v.Span = v.Level-1, v.Lbase<<20, 20, climb(leaves[0], path)
		finer = v
	}
	end, _ := first.claim.MarshalBinary()
	// The last leaf's left neighbour is the same state: what repeats.
	base := [][32]byte{v.Base}
	before := finer.Base
	for h := 19; h > 0; h-- {
		before = merkle.NodeHash(before, path[h])
	}
	base[0] = before
	r.doNamed("Disputes.prove, what repeats", alice, r.disputes, nil, disputesABI.PackProve(v, state(first), base, append([]byte{repeatEnd}, end...)))
	fine = append(fine, bindings.Refund{Node: v})
	r.doNamed("Disputes.bisect, again", bob, r.disputes, nil, disputesABI.PackBisect(root, first.path[13], climb(leaves[0], first.path[:13])))

	r.skip(r.setup.assertions.Terms.Period)
	for i := range updates {
		updates[i].Expected = 1
	}
	for i, j := 0, len(updates)-1; i < j; i, j = i+1, j-1 {
		updates[i], updates[j] = updates[j], updates[i]
	}
	r.doNamed("Disputes.update, 1 node", carol, r.disputes, nil, disputesABI.PackUpdate(updates[:1]))
	r.doNamed("Disputes.update, 55 nodes", carol, r.disputes, nil, disputesABI.PackUpdate(updates[1:]))
	r.doNamed("Disputes.settle", carol, r.disputes, nil, disputesABI.PackSettle(finer))
	r.doNamed("Assertions.confirm, a child with two rivals", bob, r.assertions, nil, assertionsABI.PackConfirm(right))
	r.doNamed("Disputes.refund, 14 nodes", carol, r.disputes, nil, disputesABI.PackRefund(coarse))
	r.doNamed("Disputes.refund, 21 nodes", carol, r.disputes, nil, disputesABI.PackRefund(fine))
	r.doNamed("Disputes.claim", alice, r.disputes, nil, disputesABI.PackClaim(alice))

	for step, name := range map[uint64]string{0: "Disputes.prove, a load", 1: "Disputes.prove, an instruction", 15: "Disputes.prove, a last step"} {
		x := newMachineCourt(t, 9, 2, 2, 2)
		lie, p := x.lie(9, int(step)+1)
		x.assert(bob, lie, p)
		x.assert(alice, x.truth, x.right)
		x.fight(lie)
		r.gas[name] = x.gas["proof"]
	}
	return r.gas
}
