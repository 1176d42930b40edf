package contracttest

import (
	"bytes"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// A riot is a dispute in which everybody calls anything: the truth and some lies
// move at random, and whoever comes asks for money.
type riot struct {
	*court
	rnd       random
	actors    []common.Address
	histories []history // the truth first
	tags      byte
	children  []commitment.Root
	finer     map[commitment.Root]bindings.Node // refinements that stand
	staked    map[[2]commitment.Root]*big.Int   // on them, by what rivals share: level and base
	won       map[commitment.Root]bool          // roots that are settled, by id
	crowned   map[[2]commitment.Root]*big.Int   // what was staked on a context when one of it was settled
	spared    commitment.Root                   // the claim that a proof was enough to confirm
	seen      map[string]int                    // calls that changed something, by name
}

func newRiot(t testing.TB, seed uint64, f settlement.Finality) *riot {
	t.Helper()
	x := &riot{
		court: newMachineCourtWith(t, 9, beside(f, 2, 2, 2)), rnd: newRandom(seed),
		actors: []common.Address{alice, bob, carol}, tags: 9,
		finer: map[commitment.Root]bindings.Node{}, staked: map[[2]commitment.Root]*big.Int{},
		won: map[commitment.Root]bool{}, crowned: map[[2]commitment.Root]*big.Int{}, seen: map[string]int{},
	}
	x.price, x.base = 3*gwei, 2*gwei
	x.histories = []history{x.truth}
	x.children = []commitment.Root{x.assert(alice, x.truth, x.right)}
	x.join()
	return x
}

func (x *riot) actor() common.Address { return x.actors[x.rnd.IntN(len(x.actors))] }

// join asserts one more lie, sometimes about what led to the true claim alone.
func (x *riot) join() {
	x.tags++
	h, p := x.lie(x.tags, 1+x.rnd.IntN(64))
	if x.rnd.IntN(3) == 0 {
		h, p = x.widened(1 + x.rnd.IntN(3))
	}
	if rec := x.tryAssert(x.actor(), h, p); !rec.reverted {
		x.histories, x.children = append(x.histories, h), append(x.children, x.last)
		x.seen["join"]++
	}
}

func contextOf(v bindings.Node) [2]commitment.Root {
	return [2]commitment.Root{{v.Level}, commitment.Keccak256(v.Base[:], []byte(fmt.Sprint(v.Lbase)))}
}

// done notes what a call came to.
func (x *riot) done(name string, rec *receipt) {
	if rec.reverted || len(rec.logs) == 0 {
		return
	}
	x.seen[name]++
	for _, e := range eventsOf(rec, x.disputes, disputesABI.UnpackSettledEvent) {
		x.won[e.Id] = true
		if v, ok := x.finer[e.Id]; ok {
			x.crowned[contextOf(v)] = sum(x.staked[contextOf(v)])
		}
	}
}

// move goes down a history at random and makes the first move that is not made.
func (x *riot) move(h history) {
	who, v := x.actor(), h.root()
	for {
		st := x.status(v)
		switch {
		case st.Created == 0:
			return
		case v.Height > 0 && !st.Bisected:
			x.done("bisect", x.bisect(who, v, h))
			return
		case v.Height > 0:
			left, right := h.node(v.Level, v.Lbase, v.Height-1), h.node(v.Level, v.Lbase+1<<(v.Height-1), v.Height-1)
			if x.rnd.IntN(2) == 0 {
				left, right = right, left
			}
			if v = left; x.status(v).Rivals < 2 {
				v = right // where there is more to do
			}
		case v.Level == 1:
			x.done("prove", x.prove(who, v))
			return
		default:
			if x.rnd.IntN(8) == 0 { // with another history of the same end
				from := int(v.Lbase<<h.stride(v.Level)) + 1
				h = h.with(from, from+1<<h.stride(v.Level)-1, commitment.Root{byte(x.rnd.IntN(3)), 7})
			}
			finer := h.finer(v)
			if x.status(finer).Created == 0 {
				if rec := x.refine(who, v, h); !rec.reverted {
					x.finer[nodeID(finer)] = finer
					x.staked[contextOf(finer)] = sum(append([]*big.Int{x.stakeOf(finer.Level)}, orNone(x.staked[contextOf(finer)])...)...)
					x.histories = append(x.histories, h)
					x.done("refine", rec)
				}
				return
			}
			v = finer
		}
	}
}

func orNone(v *big.Int) []*big.Int {
	if v == nil {
		return nil
	}
	return []*big.Int{v}
}

func (x *riot) anyFiner() (v bindings.Node, ok bool) {
	n := x.rnd.IntN(len(x.finer) + 1)
	for _, id := range sortedKeys(x.finer) {
		if n--; n < 0 {
			return x.finer[id], true
		}
	}
	return v, false
}

func (x *riot) step() {
	h := x.histories[x.rnd.IntN(len(x.histories))]
	top := h.root()
	switch n := x.rnd.IntN(100); {
	case n < 50:
		x.move(h)
	case n < 60:
		x.done("update", x.update(x.updates(h, top)...))
	case n < 65:
		x.skip(uint64(1 + x.rnd.IntN(6)))
	case n < 72:
		if v, ok := x.anyFiner(); ok {
			x.done("settle", x.call(x.actor(), disputesABI.PackSettle(v)))
		}
	case n < 80:
		if v, ok := x.anyFiner(); ok && x.rnd.IntN(2) == 0 {
			top = v
		}
		list := x.refunds(h, top)
		x.rnd.Shuffle(min(len(list), x.rnd.IntN(3)), func(i, j int) { list[i], list[j] = list[j], list[i] })
		x.done("refund", x.refund(list))
	case n < 84:
		x.done("claim", x.call(x.actor(), disputesABI.PackClaim(x.actor())))
	case n < 88:
		x.done("claim stakes", x.do(x.actor(), x.assertions, nil, assertionsABI.PackClaim(x.actor())))
	case n < 92:
		id := x.children[x.rnd.IntN(len(x.children))]
		rec := x.confirm(id)
		if a := x.assertion(id); !rec.reverted && a.Proven && x.setup.assertions.Finality == uint8(settlement.Either) {
			x.spared = a.ClaimHash
			x.seen["confirm by a proof"]++
		}
		x.done("confirm", rec)
		if x.attestors != (common.Address{}) && x.rnd.IntN(4) == 0 {
			x.proveOne()
		}
	case n < 95:
		x.done("reclaim", x.reclaim(x.children[x.rnd.IntN(len(x.children))]))
	case n < 97:
		if len(x.children) < 6 {
			x.join()
		}
	case n < 98 && x.rnd.IntN(4) == 0:
		genesis := x.nodes[x.parent].claim
		x.done("openEscape", x.do(x.actor(), x.portal, nil, portalABI.PackOpenEscape(claimOf(genesis))))
	default:
		x.skip(uint64(x.rnd.IntN(int(x.setup.assertions.Terms.Period) / 2)))
	}
}

// proveOne proves a child, of the true claim but for one time in ten.
func (x *riot) proveOne() {
	id := x.children[x.rnd.IntN(len(x.children))]
	if x.nodes[id].claim == x.right.claim || x.rnd.IntN(10) == 0 {
		x.done("prove a claim", x.proveClaim(x.actor(), id, x.proofOf(id)))
	}
	if x.alarmed() {
		x.seen["alarm"]++
	}
}

// solvent compares what both contracts hold with what they owe, and with what
// is at stake in trees that are not settled.
func (x *riot) solvent() {
	x.t.Helper()
	owed, each := new(big.Int), x.nodes[x.parent].Stake
	for _, a := range x.actors {
		owed.Add(owed, x.claimable(a))
	}
	for _, id := range x.children {
		if a := x.assertion(id); a.Status == pending || a.Status == refuted && !x.spared.IsZero() && a.ClaimHash == x.spared {
			owed.Add(owed, each)
		}
	}
	if held := x.balance(x.assertions); held.Cmp(owed) != 0 {
		x.t.Fatalf("assertions hold %v and owe %v", held, owed)
	}
	owed = new(big.Int)
	for _, a := range x.actors {
		owed.Add(owed, x.owed(a))
	}
	for id := range x.won {
		owed.Add(owed, view(x.chain, x.disputes, disputesABI.PackPot(id), disputesABI.UnpackPot))
	}
	for c, s := range x.staked {
		owed.Add(owed, s) // of a settled context what came after is nobody's, and stays
		if had := x.crowned[c]; had != nil {
			owed.Sub(owed, had)
		}
	}
	if held := x.balance(x.disputes); held.Cmp(owed) != 0 {
		x.t.Fatalf("disputes hold %v and owe %v", held, owed)
	}
}

// Whatever is moved, settled, refunded and claimed in whatever order, with
// several liars and nobody reliably honest, in time or too late, with the hatch
// open or shut, with proofs or without: every wei that is owed is there, and no
// more than was staked.
func TestRandomDisputes(t *testing.T) {
	seen := map[string]int{}
	seeds := uint64(20)
	if testing.Short() {
		seeds = 6
	}
	for seed := range seeds {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			f := []settlement.Finality{settlement.Window, settlement.Either, settlement.Both, settlement.Either}[seed%4]
			x := newRiot(t, 900+seed, f)
			for range 400 {
				x.step()
				x.solvent()
			}
			// Whoever is owed something gets it.
			for _, a := range x.actors {
				if x.owed(a).Sign() > 0 {
					wantSuccess(t, x.call(a, disputesABI.PackClaim(a)))
				}
				if x.claimable(a).Sign() > 0 {
					wantSuccess(t, x.do(a, x.assertions, nil, assertionsABI.PackClaim(a)))
				}
			}
			x.solvent()
			for name, n := range x.seen {
				seen[name] += n
			}
		})
	}
	t.Log(seen)
	if testing.Short() {
		return
	}
	for _, name := range []string{"join", "bisect", "refine", "prove", "update", "settle", "refund", "claim", "claim stakes", "confirm", "confirm by a proof", "prove a claim"} {
		if seen[name] < 5 {
			t.Errorf("%s changed something %d times in all: the riot shows little of it", name, seen[name])
		}
	}
}

func sortedKeys(m map[commitment.Root]bindings.Node) []commitment.Root {
	return slices.SortedFunc(maps.Keys(m), func(a, b commitment.Root) int { return bytes.Compare(a[:], b[:]) })
}
