package contracttest

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
)

// A belief is an assertion as docs/validity.md has it, beside disputes in which
// nobody moves: timers are those of first children alone.
type belief struct {
	parent   *belief
	id       commitment.Root
	proposer common.Address
	claim    commitment.Root // zero for a fault
	status   int
	first    bool
	created  uint64

	// Of its children.
	children         map[commitment.Root]int // by their claims
	extended, rivals uint64                  // L1 blocks; 0: none
	proven           commitment.Root         // the claim of which a proof was accepted
	decided, spares  bool
}

func (b *belief) count() (n int) {
	for _, c := range b.children {
		n += c
	}
	return n
}

// A creed is a walk through what confirms, with a model of it.
type creed struct {
	*rollup
	rnd             random
	actors          []common.Address
	order           []*belief
	latest          *belief
	closed, alarmed bool
	owed            map[common.Address]int64
	pots            int64
	seen            map[string]int
}

func (c *creed) stood(b *belief) uint64 {
	until := c.number
	switch {
	case !b.first:
		return 0
	case b.parent.rivals != 0:
		until = b.parent.rivals
	}
	return until - b.created
}

func (c *creed) is(f settlement.Finality) bool { return c.setup.assertions.Finality == uint8(f) }

func (c *creed) call(name string, data []byte, value *big.Int, want bool) {
	c.t.Helper()
	rec := c.do(c.actors[c.rnd.IntN(3)], c.assertions, value, data)
	if rec.reverted == want {
		c.t.Fatalf("%s in block %d: went through %v, the model says %v (%s)", name, c.number, !rec.reverted, want, reason(rec.ret))
	}
	if want {
		c.seen[name]++
	}
}

// win pays back the stake of b, and has all but the right of its siblings' pay.
func (c *creed) win(b *belief, right int) {
	c.owed[b.proposer]++
	if b.parent.rivals != 0 {
		b.parent.decided = true
		c.pots += int64(b.parent.count() - right)
	}
}

func (c *creed) propose(p *belief) {
	n := c.nodes[p.id]
	if p.claim.IsZero() || uint64(len(c.entries)) < n.End || p.count() > 4 {
		return
	}
	b := &belief{parent: p, proposer: c.actors[c.rnd.IntN(3)], created: c.number, first: p.extended == 0, status: pending, children: map[commitment.Root]int{}}
	var what proposal
	if c.rnd.IntN(12) == 0 {
		what = c.faulty(p.id)
	} else {
		what = c.next(p.id, byte(c.rnd.IntN(5)/4), commitment.Root{}) // mostly the same claim
		b.claim = what.claim.Hash()
		last := proof.Boundary{Claim: b.claim}.Hash(c.statement(n, b.claim).DisputeID())
		tree, err := merkle.NewPerfect([]commitment.Root{{byte(c.rnd.IntN(4))}}, int(c.setup.assertions.SpanDepth), merkle.LeafHash(last[:]))
		if err != nil {
			c.t.Fatal(err)
		}
		if what.path, err = tree.Prove(tree.Len() - 1); err != nil {
			c.t.Fatal(err)
		}
		what.span = tree.Root()
	}
	for _, other := range c.order {
		if other.parent == p && c.nodes[other.id].Span == what.span {
			return
		}
	}
	tooLate := p.decided || p.status == reclaimed || p.extended != 0 && p.rivals == 0 && c.number-p.extended >= c.setup.assertions.Terms.Period
	rec := c.do(b.proposer, c.assertions, stake, what.encode())
	if want := !c.closed && !c.alarmed && !tooLate; rec.reverted == want {
		c.t.Fatalf("propose: went through %v, the model says %v (%s)", !rec.reverted, want, reason(rec.ret))
	} else if !want {
		return
	}
	c.seen["propose"]++
	b.id = c.last
	switch {
	case p.extended == 0:
		p.extended = c.number
	case p.rivals == 0:
		p.rivals = c.number
	}
	p.children[b.claim]++
	c.order = append(c.order, b)
}

func (c *creed) confirm(b *belief) {
	p := b.parent
	proven := p.proven == b.claim
	atOnce := c.is(settlement.Either) && proven
	want := !c.closed && !c.alarmed && b.status == pending && !b.claim.IsZero() && !p.decided && p == c.latest &&
		(atOnce || c.stood(b) >= c.setup.assertions.Terms.Period && (proven || !c.is(settlement.Both)))
	c.call("confirm", assertionsABI.PackConfirm(b.id), nil, want)
	switch {
	case !want:
		return
	case atOnce:
		c.win(b, p.children[b.claim])
		p.decided, p.spares = true, true
		c.seen["at once"]++
	default:
		c.win(b, 1)
	}
	b.status, c.latest = confirmed, b
}

func (c *creed) prove(b *belief) {
	p := b.parent
	want := !c.closed && !c.alarmed && b.status == pending && !b.claim.IsZero() && !p.decided && p == c.latest && p.proven != b.claim
	var shown []byte
	if !b.claim.IsZero() {
		shown = c.proofOf(b.id)
	}
	c.call("prove", assertionsABI.PackProve(b.id, shown), nil, want)
	switch {
	case !want:
	case p.proven.IsZero():
		p.proven = b.claim
	default:
		c.alarmed = true
		c.seen["alarm"]++
	}
}

// spared: a sibling with the same claim was confirmed for it.
func (b *belief) spared() bool {
	return b.status == pending && b.parent.spares && b.parent.proven == b.claim
}

func (c *creed) reclaim(b *belief) {
	p := b.parent
	won := c.stood(b) >= c.setup.assertions.Terms.Period
	over := c.closed || p.status == reclaimed
	want := b.status == pending && !p.decided && (b.claim.IsZero() && won || !b.claim.IsZero() && over && (p.rivals == 0 || won))
	spared := b.spared()
	c.call("reclaim", assertionsABI.PackReclaim(b.id), nil, want || spared)
	switch {
	case spared:
		c.owed[b.proposer]++
		c.seen["spared"]++
	case want:
		c.win(b, 1)
	default:
		return
	}
	b.status = reclaimed
}

func (c *creed) step() {
	b := c.order[len(c.order)-1-c.rnd.IntN(min(len(c.order), 8))]
	switch n := c.rnd.IntN(100); {
	case n < 10:
		if !c.closed {
			c.post(0)
		}
	case n < 35:
		if c.rnd.IntN(2) == 0 {
			b = c.latest
		}
		c.propose(b)
	case b.parent == nil:
	case n < 55:
		c.confirm(b)
	case n < 65:
		if usual := c.next(b.parent.id, 0, commitment.Root{}); b.claim != usual.claim.Hash() && c.rnd.IntN(8) > 0 {
			return // two proofs that contradict each other end a walk
		}
		c.prove(b)
	case n < 80:
		c.reclaim(b)
	case n < 88:
		who := c.actors[c.rnd.IntN(3)]
		before := c.balance(c.assertions)
		if rec := c.do(who, c.assertions, nil, assertionsABI.PackClaim(who)); rec.reverted != (c.owed[who] == 0) {
			c.t.Fatalf("claim: %s, %d stakes are owed", reason(rec.ret), c.owed[who])
		}
		if paid := before.Sub(before, c.balance(c.assertions)); paid.Cmp(stakes(c.owed[who])) != 0 {
			c.t.Fatalf("claim: paid %v of %d stakes", paid, c.owed[who])
		}
		c.owed[who] = 0
	case n < 89 && c.rnd.IntN(2) == 0:
		if !c.openEscape(c.latest.id).reverted {
			c.closed = true
			c.seen["hatch"]++
		}
	default:
		c.skip(uint64(c.rnd.IntN(int(c.setup.assertions.Terms.Period))) / 3)
	}
}

func stakes(n int64) *big.Int { return new(big.Int).Mul(stake, big.NewInt(n)) }

// solvent: each stake is owed to whom it was promised, waits for a verdict, or pays
// for moves; none of them twice.
func (c *creed) solvent() {
	c.t.Helper()
	held := int64(0)
	for _, n := range c.owed {
		held += n
	}
	for _, b := range c.order[1:] {
		if b.status == pending && (!b.parent.decided || b.spared()) {
			held++
		}
	}
	if got := c.balance(c.assertions); got.Cmp(stakes(held)) != 0 {
		c.t.Fatalf("assertions hold %v, owe %d stakes", got, held)
	}
	if got := c.balance(c.disputes); got.Cmp(stakes(c.pots)) != 0 {
		c.t.Fatalf("disputes hold %v, want %d stakes", got, c.pots)
	}
	if c.rollup.latest() != c.latest.id || c.rollup.alarmed() != c.alarmed {
		c.t.Fatalf("latest %v, alarmed %v, the model says %v, %v", c.rollup.latest(), c.rollup.alarmed(), c.latest.id, c.alarmed)
	}
}

// Over trees of assertions, rivals of the same claim and of others, proofs, periods
// and the hatch in any order: each call does what docs/validity.md says, and every
// stake is where it should be.
func TestRandomProofs(t *testing.T) {
	seen := map[string]int{}
	seeds := uint64(36)
	if testing.Short() {
		seeds = 6
	}
	for seed := range seeds {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			f := []settlement.Finality{settlement.Either, settlement.Both, settlement.Either}[seed%3]
			r := deployWith(t, beside(f, 1, 2))
			genesis := &belief{id: r.latest(), claim: r.nodes[r.latest()].claim.Hash(), status: confirmed, children: map[commitment.Root]int{}}
			c := &creed{
				rollup: r, rnd: newRandom(700 + seed), actors: []common.Address{alice, bob, carol},
				order: []*belief{genesis}, latest: genesis, owed: map[common.Address]int64{}, seen: seen,
			}
			for range 400 {
				c.step()
				c.solvent()
			}
			c.check()
		})
	}
	t.Log(seen)
	if testing.Short() {
		return
	}
	for _, name := range []string{"propose", "confirm", "at once", "prove", "alarm", "reclaim", "spared", "hatch"} {
		if seen[name] < 5 {
			t.Errorf("%s went through %d times in all: the walk shows little of it", name, seen[name])
		}
	}
}
