package contracttest

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
)

// A walk makes random calls on the contracts and on the model.
type walk struct {
	*rollup
	rnd    random
	m      *model
	actors []common.Address
	seen   map[string]int // calls that went through, by name
}

func newWalk(t testing.TB, seed uint64, s setup) *walk {
	s.assertions.Delays.Escape, s.assertions.Delays.Retention = 60, 0
	s.inbox.ForcedGasPerBlock, s.inbox.ForcedGasTarget = 1<<40, 1<<20
	r := deployWith(t, s)
	return &walk{rollup: r, rnd: newRandom(seed), m: newModel(r), actors: []common.Address{alice, bob, carol}, seen: map[string]int{}}
}

func (w *walk) actor() common.Address { return w.actors[w.rnd.IntN(len(w.actors))] }

// recent returns an assertion, mostly one of the last.
func (w *walk) recent() commitment.Root {
	n := len(w.m.order)
	if w.rnd.IntN(3) == 0 {
		return w.m.latest
	}
	return w.m.order[n-1-w.rnd.IntN(min(n, 6))]
}

// call makes a call and compares its outcome with the model's.
func (w *walk) call(name string, from, to common.Address, value *big.Int, data []byte, want bool) *receipt {
	w.t.Helper()
	rec := w.do(from, to, value, data)
	if rec.reverted == want {
		w.t.Fatalf("%s in block %d: went through %v, the model says %v (%s)", name, w.number, !rec.reverted, want, reason(rec.ret))
	}
	if want {
		w.seen[name]++
	}
	return rec
}

func (w *walk) wei(most int64) *big.Int {
	return new(big.Int).Mul(big.NewInt(1+w.rnd.Int64N(most)), big.NewInt(1e15))
}

func (w *walk) step() {
	w.t.Helper()
	m := w.m
	m.number = w.number
	from, to := w.actor(), w.actor()
	switch n := w.rnd.IntN(100); {
	case n < 10:
		forced := w.rnd.IntN(6)
		data := inboxABI.PackPostCalldata(uint64(m.batches), uint64(forced), [][]byte{{1}})
		w.call("post", poster, w.inbox, nil, data, m.post(forced))
	case n < 13:
		fee := w.fee(3)
		w.call("enqueue", from, w.inbox, fee, inboxABI.PackEnqueue([]byte{1, 2, 3}), m.enqueue())
	case n < 20:
		value := w.wei(1000)
		sent := new(big.Int).Add(value, w.fee(20))
		sent.Add(sent, w.wei(10)) // some comes back
		w.call("deposit", from, w.portal, sent, portalABI.PackDeposit(to, value, nil), m.deposit(from, value))
	case n < 23:
		most := w.rnd.IntN(6)
		w.call("force", from, w.inbox, nil, inboxABI.PackForce(uint64(most)), m.force(most))
	case n < 40 && w.attestors != (common.Address{}):
		w.proposeChain(from)
	case n < 40:
		w.propose(from)
	case n < 55:
		id := w.recent()
		if w.rnd.IntN(4) > 0 { // a child of the latest, where there is one
			for _, c := range m.order {
				if m.nodes[c].parent == m.latest {
					id = c
				}
			}
		}
		w.call("confirm", from, w.assertions, nil, assertionsABI.PackConfirm(id), m.confirm(id))
	case n < 68:
		w.withdraw(from, to)
	case n < 71:
		w.claim(from, to)
	case n < 74:
		id := w.recent()
		if w.rnd.IntN(2) == 0 {
			id = m.latest
		}
		w.call("openEscape", from, w.portal, nil, portalABI.PackOpenEscape(claimOf(w.nodes[id].claim)), !m.nodes[id].fault && m.openEscape(id))
	case n < 78:
		w.escapeOne(from)
	case n < 83:
		index := w.rnd.IntN(len(m.queue) + 1)
		recipient := to
		if d := m.deposits[index]; d != nil && w.rnd.IntN(2) == 0 {
			recipient = d.sender
		}
		w.call("refund", from, w.portal, nil, portalABI.PackRefund(uint64(index), recipient), m.refund(from, index, recipient))
	case n < 86:
		id := w.m.order[w.rnd.IntN(len(w.m.order))]
		w.call("reclaim", from, w.assertions, nil, assertionsABI.PackReclaim(id), m.reclaim(id))
	case n < 87 && w.rnd.IntN(20) == 0:
		id := w.recent()
		if m.nodes[id].parent.IsZero() || w.nodes[id].Fault {
			return // nothing leads to it, or it claims nothing
		}
		other, shown := w.contradiction(id)
		w.call("contradict", from, w.assertions, nil, assertionsABI.PackContradict(id, claimOf(other), shown), m.contradict(id))
	default:
		w.skip(uint64(w.rnd.IntN(6)))
	}
}

// propose asserts a claim with random exits and balances, which nobody checks:
// claims that are wrong can be confirmed here, and still no wei goes astray.
func (w *walk) propose(from common.Address) {
	w.t.Helper()
	m := w.m
	parent := w.recent()
	p := m.nodes[parent]
	if p.fault || len(w.entries) < p.end {
		return
	}
	if p.extended != 0 && w.rnd.IntN(30) > 0 {
		return // few rivals, else nothing moves
	}
	n := &modelNode{proposer: from, exits: append([]proof.Exit(nil), p.exits...), ledger: &ledger{}}
	var what proposal
	if w.rnd.IntN(60) == 0 {
		n.fault = true
		what = w.faulty(parent)
	} else {
		for range w.rnd.IntN(3) {
			n.exits = append(n.exits, exitTo(w.actor(), w.wei(400), "x"))
		}
		for _, a := range w.actors {
			n.owns = append(n.owns, account{a, w.wei(1000), w.number})
		}
		n.ledger.set(w.t, n.owns...)
		what = w.nextState(parent, n.ledger.root, n.log().Root())
	}
	want := m.mayPropose(parent)
	w.call("propose", from, w.assertions, stake, what.encode(), want)
	if want {
		m.proposed(w.last, parent, n)
	}
}

// proposeChain is propose where a proof alone confirms: the attestors sign
// whatever it is.
func (w *walk) proposeChain(from common.Address) {
	w.t.Helper()
	parent := w.m.latest
	if w.rnd.IntN(10) == 0 {
		parent = w.recent()
	}
	at := w.m.nodes[parent].position
	var ends []uint64
	for range 1 + w.rnd.IntN(3) {
		at += 1 + w.rnd.IntN(3)
		ends = append(ends, uint64(at))
	}
	n := &modelNode{proposer: from, exits: append([]proof.Exit(nil), w.m.nodes[parent].exits...), ledger: &ledger{}}
	for range w.rnd.IntN(3) {
		n.exits = append(n.exits, exitTo(w.actor(), w.wei(400), "x"))
	}
	what := w.chained(parent, byte(w.number), n.log().Root(), ends...)
	if w.m.proposeProven(parent, ends) {
		before := w.m.nodes[parent]
		rec := w.call("proposeProven", from, w.assertions, nil, what.encode(), true)
		for i, e := range eventsOf(rec, w.assertions, assertionsABI.UnpackAssertedEvent) {
			node := n
			if i < len(ends)-1 {
				node = &modelNode{proposer: from, exits: before.exits, ledger: before.ledger, owns: before.owns}
			}
			w.m.proven(e.Id, e.Parent, node, int(ends[i]))
		}
		return
	}
	w.call("proposeProven", from, w.assertions, nil, what.encode(), false)
}

func (w *walk) withdraw(from, recipient common.Address) {
	w.t.Helper()
	id := w.m.latest
	if w.rnd.IntN(4) == 0 {
		id = w.recent()
	}
	n := w.m.nodes[id]
	if len(n.exits) == 0 {
		return
	}
	index := w.rnd.IntN(len(n.exits))
	if w.rnd.IntN(3) > 0 {
		recipient = n.exits[index].To
	}
	p, err := n.log().Prove(uint64(index), uint64(len(n.exits)))
	if err != nil {
		w.t.Fatal(err)
	}
	data := portalABI.PackWithdraw(id, claimOf(w.nodes[id].claim), exitOf(n.exits[index]), logProofOf(p), recipient)
	before := w.balance(recipient)
	want := w.m.withdraw(from, id, index, recipient)
	w.call("withdraw", from, w.portal, nil, data, want)
	if want {
		w.wantPaid(recipient, before, new(big.Int).SetBytes(n.exits[index].Value[:]))
	}
}

func (w *walk) claim(from, to common.Address) {
	w.t.Helper()
	before := w.balance(to)
	value := w.m.claim(from)
	w.call("claim", from, w.assertions, nil, assertionsABI.PackClaim(to), value != nil)
	if value != nil {
		w.wantPaid(to, before, value)
	}
}

func (w *walk) escapeOne(from common.Address) {
	w.t.Helper()
	id := w.m.latest
	n := w.m.nodes[id]
	if len(n.owns) == 0 {
		return
	}
	a := n.owns[w.rnd.IntN(len(n.owns))]
	recipient := w.actor()
	want := w.m.escape(from, id, a, recipient)
	w.call("escape", from, w.portal, nil, portalABI.PackEscape(n.ledger.prove(w.t, a), recipient), want)
}

func (w *walk) wantPaid(a common.Address, before, value *big.Int) {
	w.t.Helper()
	if got := new(big.Int).Sub(w.balance(a), before); got.Cmp(value) != 0 {
		w.t.Fatalf("paid %v, want %v", got, value)
	}
}

// invariants compares what the contracts hold with what the model says they
// owe: total in = owed + burned + paid, since nobody else got anything.
func (w *walk) invariants(total *big.Int) {
	w.t.Helper()
	if got := w.balance(w.portal); got.Cmp(w.m.portal) != 0 {
		w.t.Fatalf("the portal holds %v, the model %v", got, w.m.portal)
	}
	if got := w.balance(w.assertions); got.Cmp(w.m.bonds) != 0 {
		w.t.Fatalf("assertions hold %v, the model %v", got, w.m.bonds)
	}
	if w.balance(w.inbox).Sign() != 0 || w.balance(w.timelock).Sign() != 0 {
		w.t.Fatal("inbox or timelock hold ether")
	}
	sum := new(big.Int)
	for _, a := range append([]common.Address{{}, w.portal, w.assertions, poster, owner, deployer}, w.actors...) {
		sum.Add(sum, w.balance(a))
	}
	if sum.Cmp(total) != 0 {
		w.t.Fatalf("%v wei in all, %v in the beginning", sum, total)
	}
	if w.latest() != w.m.latest {
		w.t.Fatalf("latest is %v, the model says %v", w.latest(), w.m.latest)
	}
	owed := new(big.Int)
	for _, a := range w.actors {
		want := new(big.Int)
		if v := w.m.claimable[a]; v != nil {
			want.Set(v)
		}
		if got := w.claimable(a); got.Cmp(want) != 0 {
			w.t.Fatalf("%v can claim %v, the model says %v", a, got, want)
		}
		owed.Add(owed, want)
	}
	locked := int64(0)
	for id, n := range w.m.nodes {
		if n.status == pending {
			locked++
		}
		siblings := w.m.nodes[n.parent]
		if n.status == confirmed && siblings != nil && siblings.rivaled != 0 {
			w.t.Fatalf("%v is confirmed and has rivals", id)
		}
	}
	if owed.Add(owed, new(big.Int).Mul(stake, big.NewInt(locked))); owed.Cmp(w.m.bonds) != 0 {
		w.t.Fatalf("stakes of %v are owed, %v are held", owed, w.m.bonds)
	}
}

// Whatever strangers call in whatever order: each call does what the model
// says, every wei is where it should be, no claim with rivals is confirmed and
// nothing is paid twice.
func TestRandomCalls(t *testing.T) {
	seen := make(map[string]int)
	seeds, steps := uint64(54), 600
	if testing.Short() {
		seeds = 6
	}
	for seed := range seeds {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			s := standard()
			if seed%3 == 2 {
				s = provable()
			}
			w := newWalk(t, 100+seed, s)
			total := new(big.Int)
			for _, a := range append([]common.Address{{}, poster, owner, deployer}, w.actors...) {
				total.Add(total, w.balance(a))
			}
			for range steps {
				w.step()
				w.invariants(total)
			}
			w.check()
			for id, n := range w.m.nodes {
				a := w.assertion(id)
				if int(a.Status) != n.status || a.First != n.first && n.parent != (commitment.Root{}) || a.Rivaled != n.rivaled || a.Extended != n.extended || a.Confirmed != n.confirmed {
					t.Fatalf("assertion %v is %+v, the model says %+v", id, a, n)
				}
			}
			for name, n := range w.seen {
				seen[name] += n
			}
		})
	}
	if testing.Short() {
		return
	}
	for _, name := range []string{"post", "enqueue", "deposit", "force", "propose", "confirm", "withdraw", "claim", "openEscape", "escape", "refund", "reclaim", "proposeProven"} {
		if seen[name] < 20 {
			t.Errorf("%s went through %d times in all: the walk shows little of it", name, seen[name])
		}
	}
	if seen["contradict"] == 0 {
		t.Error("no walk raised the alarm")
	}
	t.Log(seen)
}
