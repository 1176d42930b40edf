package contracttest

import (
	"fmt"
	"maps"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

const (
	pending   = 1
	confirmed = 2
	reclaimed = 3
)

func (r *rollup) confirm(id commitment.Root) *receipt {
	return r.do(carol, r.assertions, nil, assertionsABI.PackConfirm(id))
}

func (r *rollup) try(p proposal) *receipt {
	return r.do(alice, r.assertions, stake, p.encode())
}

// forkRollup returns a rollup that goes on alone from here.
func (r *rollup) forkRollup(t testing.TB) *rollup {
	f := *r
	f.chain = r.chain.fork(t)
	f.entries = append(f.entries[:0:0], r.entries...)
	f.accs = append(f.accs[:0:0], r.accs...)
	f.nodes = make(map[commitment.Root]*node, len(r.nodes))
	for id, n := range r.nodes {
		f.nodes[id] = n
	}
	f.proven = maps.Clone(r.proven)
	return &f
}

func TestGenesisAssertion(t *testing.T) {
	r := deploy(t)
	id := r.latest()
	a := r.assertion(id)
	n := r.nodes[id]
	if a.Status != confirmed || a.Confirmed == 0 || a.Position != 0 || a.End != 1 || a.Program != program1 || a.Period != 8 {
		t.Errorf("genesis assertion %+v", a)
	}
	if got := view(r.chain, r.assertions, assertionsABI.PackDomain(), assertionsABI.UnpackDomain); got != r.domain {
		t.Errorf("domain %x, want %v", got, r.domain)
	}
	g := proof.Genesis{StateRoot: r.setup.assertions.StateRoot, Time: r.setup.assertions.Time, L1Origin: r.setup.assertions.L1Origin}
	if got := view(r.chain, r.assertions, assertionsABI.PackGenesis(), assertionsABI.UnpackGenesis); got != g.Hash() {
		t.Errorf("genesis %x, want %v", got, g.Hash())
	}
	if diff := cmp.Diff(claimOf(g.Claim(r.domain)), n.Claim); diff != "" {
		t.Errorf("claim (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(r.setup.assertions.Delays, view(r.chain, r.assertions, assertionsABI.PackDelays(), assertionsABI.UnpackDelays)); diff != "" {
		t.Errorf("delays:\n%s", diff)
	}
	wantRevert(t, r.confirm(id), assertionsABI, &bindings.AssertionsNotPending{Id: id})
}

// Everything about a proposal that can be wrong is refused, each for its reason.
func TestProposeRefusals(t *testing.T) {
	r := deploy(t)
	genesis := r.latest()
	r.post(0)
	good := r.next(genesis, 1, commitment.Root{})
	refuse := func(name string, want any, change func(*proposal)) {
		t.Run(name, func(t *testing.T) {
			bad := good
			bad.path = append(bad.path[:0:0], good.path...)
			change(&bad)
			wantRevert(t, r.try(bad), assertionsABI, want)
		})
	}
	refuse("unknown parent", &bindings.AssertionsUnknownAssertion{Id: [32]byte{9}}, func(p *proposal) { p.parent = commitment.Root{9} })
	refuse("short of the end", &bindings.AssertionsWrongPosition{Given: 0, Want: 1}, func(p *proposal) { p.claim.Position-- })
	refuse("beyond the end", &bindings.AssertionsWrongPosition{Given: 2, Want: 1}, func(p *proposal) { p.claim.Position++ })
	refuse("another inbox", &bindings.AssertionsWrongAccumulator{Given: [32]byte{1}, Want: r.accs[1]}, func(p *proposal) { p.claim.Accumulator = commitment.Root{1} })
	refuse("a claim that the span does not end with", &bindings.AssertionsBadPath{}, func(p *proposal) { p.claim.StateRoot[0] ^= 1 })
	refuse("exits that the span does not end with", &bindings.AssertionsBadPath{}, func(p *proposal) { p.claim.ExitRoot[0] ^= 1 })
	refuse("a number that the span does not end with", &bindings.AssertionsBadPath{}, func(p *proposal) { p.claim.Number++ })
	refuse("a time that the span does not end with", &bindings.AssertionsBadPath{}, func(p *proposal) { p.claim.Time++ })
	refuse("an origin that the span does not end with", &bindings.AssertionsBadPath{}, func(p *proposal) { p.claim.L1Origin++ })
	refuse("another span", &bindings.AssertionsBadPath{}, func(p *proposal) { p.span[0] ^= 1 })
	refuse("short path", &bindings.AssertionsBadPath{}, func(p *proposal) { p.path = p.path[1:] })
	refuse("long path", &bindings.AssertionsBadPath{}, func(p *proposal) { p.path = append(p.path, commitment.Root{}) })
	for i := range good.path {
		refuse("forged path", &bindings.AssertionsBadPath{}, func(p *proposal) { p.path[i][i] ^= 1 })
	}
	refuse("a fault shown by a claim's span", &bindings.AssertionsBadPath{}, func(p *proposal) { p.fault = true })
	refuse("a claim shown by a fault's span", &bindings.AssertionsBadPath{}, func(p *proposal) {
		f := r.faulty(genesis)
		p.span, p.path = f.span, f.path
	})
	refuse("a boundary inside an entry", &bindings.AssertionsBadPath{}, func(p *proposal) {
		id := r.statement(r.nodes[genesis], p.claim.Hash()).DisputeID()
		*p = r.spanned(*p, proof.Boundary{Claim: p.claim.Hash(), Position: 1}.Hash(id))
	})
	for _, depth := range []int{0, 5, 7} {
		refuse(fmt.Sprintf("a span of depth %d", depth), &bindings.AssertionsBadPath{}, func(p *proposal) {
			id := r.statement(r.nodes[genesis], p.claim.Hash()).DisputeID()
			*p = r.spannedBy(*p, proof.Boundary{Claim: p.claim.Hash()}.Hash(id), depth)
		})
	}
	refuse("another rollup's claim", &bindings.AssertionsBadPath{}, func(p *proposal) {
		p.claim.Domain[0] ^= 1
		id := r.statement(r.nodes[genesis], p.claim.Hash()).DisputeID()
		*p = r.spanned(*p, proof.Boundary{Claim: p.claim.Hash()}.Hash(id))
	})
	refuse("another dispute's boundary", &bindings.AssertionsBadPath{}, func(p *proposal) {
		*p = r.spanned(*p, proof.Boundary{Claim: p.claim.Hash()}.Hash(commitment.Root{1}))
	})
	for name, value := range map[string]*big.Int{"no stake": new(big.Int), "less": new(big.Int).Sub(stake, big.NewInt(1)), "more": new(big.Int).Add(stake, big.NewInt(1))} {
		t.Run(name, func(t *testing.T) {
			rec := r.do(alice, r.assertions, value, good.encode())
			wantRevert(t, rec, assertionsABI, &bindings.AssertionsWrongStake{Given: value, Want: stake})
		})
	}

	id := r.propose(alice, good)
	wantRevert(t, r.try(good), assertionsABI, &bindings.AssertionsAlreadyAsserted{Id: id})
	// Its children end one entry further, which is not there yet.
	bad := good
	bad.parent, bad.claim.Position = id, 2
	wantRevert(t, r.try(bad), assertionsABI, &bindings.AssertionsEntriesMissing{Have: 1, Want: 2})
	bad.fault = true
	wantRevert(t, r.try(bad), assertionsABI, &bindings.AssertionsEntriesMissing{Have: 1, Want: 2})
	r.check()
	if got, want := r.balance(r.assertions), stake; got.Cmp(want) != 0 {
		t.Errorf("holds %v, want one stake", got)
	}
}

// Parents fix where their children end: at what is there, at most M entries on.
func TestChildrenEnd(t *testing.T) {
	r := deploy(t)
	genesis := r.latest()
	for range 40 {
		r.post(0)
	}
	// The genesis saw an empty inbox, its child sees 40 entries and takes M = 16.
	a := r.propose(alice, r.next(genesis, 1, commitment.Root{}))
	b := r.propose(alice, r.next(a, 1, commitment.Root{}))
	c := r.propose(alice, r.next(b, 1, commitment.Root{}))
	d := r.propose(alice, r.next(c, 1, commitment.Root{}))
	for id, want := range map[commitment.Root][2]uint64{a: {1, 17}, b: {17, 33}, c: {33, 40}, d: {40, 41}} {
		got := r.assertion(id)
		if got.Position != want[0] || got.End != want[1] {
			t.Errorf("position %d and end %d, want %v", got.Position, got.End, want)
		}
	}
	r.check()
}

// A first child that stood unrivaled for the period is confirmed, in that
// block and not before, in the order of the chain.
func TestConfirmEdges(t *testing.T) {
	r := deploy(t)
	genesis := r.latest()
	r.post(0)
	r.post(0)
	id := r.propose(alice, r.next(genesis, 1, commitment.Root{}))
	child := r.propose(bob, r.next(id, 1, commitment.Root{}))
	wantRevert(t, r.confirm(commitment.Root{9}), assertionsABI, &bindings.AssertionsNotPending{Id: [32]byte{9}})
	for timer := range uint64(8) {
		wantRevert(t, r.confirm(id), assertionsABI, &bindings.AssertionsChallengeOpen{Timer: timer, Period: 8})
		r.skip(1)
	}
	wantRevert(t, r.confirm(child), assertionsABI, &bindings.AssertionsParentNotConfirmed{Parent: id})
	for _, late := range []uint64{0, 1, 1000} {
		f := r.forkRollup(t)
		f.skip(late)
		wantSuccess(t, f.confirm(id))
		wantRevert(t, f.confirm(id), assertionsABI, &bindings.AssertionsNotPending{Id: id})
		wantSuccess(t, f.confirm(child))
		if f.latest() != child || f.assertion(id).Status != confirmed || f.assertion(child).Confirmed != f.number {
			t.Error("not confirmed")
		}
		if f.claimable(alice).Cmp(stake) != 0 || f.claimable(bob).Cmp(stake) != 0 {
			t.Errorf("claimable %v, %v", f.claimable(alice), f.claimable(bob))
		}
	}
}

// Rivals that come before the period is over stop each other for good; a rival
// that comes later is refused, with its stake.
func TestRivalEdges(t *testing.T) {
	for after := range uint64(12) {
		r := deploy(t)
		genesis := r.latest()
		r.post(0)
		first := r.propose(alice, r.next(genesis, 1, commitment.Root{}))
		r.skip(after)
		rival := r.next(genesis, 2, commitment.Root{})
		rec := r.do(bob, r.assertions, stake, rival.encode())
		if after >= 8 {
			wantRevert(t, rec, assertionsABI, &bindings.AssertionsTooLate{Parent: genesis})
			wantRevert(t, r.do(bob, r.assertions, stake, r.faulty(genesis).encode()), assertionsABI, &bindings.AssertionsTooLate{Parent: genesis})
			// The same assertion again is not a rival.
			wantRevert(t, r.try(r.next(genesis, 1, commitment.Root{})), assertionsABI, &bindings.AssertionsAlreadyAsserted{Id: first})
			wantSuccess(t, r.confirm(first))
			wantRevert(t, r.do(bob, r.assertions, stake, rival.encode()), assertionsABI, &bindings.AssertionsTooLate{Parent: genesis})
			continue
		}
		wantSuccess(t, rec)
		second := r.last
		if e := eventsOf(rec, r.assertions, assertionsABI.UnpackRivaledEvent); len(e) != 1 || e[0].Parent != genesis || e[0].Id != second {
			t.Errorf("rivaled events %+v", e)
		}
		rec = wantSuccess(t, r.do(carol, r.assertions, stake, r.next(genesis, 3, commitment.Root{}).encode()))
		third := r.last
		if e := eventsOf(rec, r.assertions, assertionsABI.UnpackRivaledEvent); len(e) != 0 {
			t.Errorf("rivaled again: %+v", e)
		}
		fault := r.propose(carol, r.faulty(genesis))
		r.skip(1000)
		r.propose(carol, r.next(genesis, 4, commitment.Root{})) // rivals stay possible as long as it is open
		wantRevert(t, r.confirm(first), assertionsABI, &bindings.AssertionsChallengeOpen{Timer: after, Period: 8})
		wantRevert(t, r.confirm(second), assertionsABI, &bindings.AssertionsChallengeOpen{Timer: 0, Period: 8})
		wantRevert(t, r.confirm(third), assertionsABI, &bindings.AssertionsChallengeOpen{Timer: 0, Period: 8})
		wantRevert(t, r.confirm(fault), assertionsABI, &bindings.AssertionsNotPending{Id: fault})
		for id, want := range map[commitment.Root]uint64{first: after, second: 0, third: 0, genesis: 0, {1}: 0} {
			if got := view(r.chain, r.assertions, assertionsABI.PackTimer(id), assertionsABI.UnpackTimer); got != want {
				t.Errorf("timer %d, want %d", got, want)
			}
		}
		r.check()
	}
}

// A fault is never confirmed and has no children, but it rivals.
func TestFault(t *testing.T) {
	r := deploy(t)
	genesis := r.latest()
	r.post(0)
	fault := r.propose(alice, r.faulty(genesis))
	if a := r.assertion(fault); !a.Fault || a.ClaimHash != [32]byte{} || a.End != 0 || a.Position != 1 {
		t.Errorf("fault %+v", a)
	}
	bad := r.next(genesis, 1, commitment.Root{})
	bad.parent = fault
	wantRevert(t, r.do(alice, r.assertions, nil, bad.encode()), assertionsABI, &bindings.AssertionsFaultHasNoChildren{Id: fault})
	wrong := r.faulty(genesis)
	wrong.claim.Accumulator[0] ^= 1
	wantRevert(t, r.try(wrong), assertionsABI, &bindings.AssertionsWrongAccumulator{Given: wrong.claim.Accumulator, Want: r.accs[1]})
	r.skip(7)
	f := r.forkRollup(t)
	claim := f.propose(bob, f.next(genesis, 1, commitment.Root{}))
	f.skip(100)
	wantRevert(t, f.confirm(claim), assertionsABI, &bindings.AssertionsChallengeOpen{Timer: 0, Period: 8})
	// Unrivaled it stands, and what it says, that nothing right can follow, holds.
	r.skip(1)
	wantRevert(t, r.confirm(fault), assertionsABI, &bindings.AssertionsNotPending{Id: fault})
	wantRevert(t, r.try(r.next(genesis, 1, commitment.Root{})), assertionsABI, &bindings.AssertionsTooLate{Parent: genesis})
}

// After a reorganization of L1 that changed the inbox, what was proposed over
// the old one is refused: its accumulator is another.
func TestReorganizedInbox(t *testing.T) {
	r := deploy(t)
	genesis := r.latest()
	other := r.forkRollup(t)
	r.post(0)
	p := r.next(genesis, 1, commitment.Root{})
	other.skip(1)
	other.post(0)
	wantRevert(t, other.try(p), assertionsABI, &bindings.AssertionsWrongAccumulator{Given: p.claim.Accumulator, Want: other.accs[1]})
	wantSuccess(t, r.try(p))
}

// Whoever copies an honest proposal and comes first only pays for it: the claim
// stands as well under any name, and the honest party keeps its stake.
func TestCopiedProposal(t *testing.T) {
	r := deploy(t)
	r.post(0)
	p := r.next(r.latest(), 1, commitment.Root{})
	id := r.propose(bob, p)
	before := r.balance(alice)
	wantRevert(t, r.try(p), assertionsABI, &bindings.AssertionsAlreadyAsserted{Id: id})
	if r.balance(alice).Cmp(before) != 0 {
		t.Error("the second proposer paid a stake")
	}
	r.skip(8)
	wantSuccess(t, r.confirm(id))
	settled := view(r.chain, r.assertions, assertionsABI.PackSettled(id), assertionsABI.UnpackSettled)
	if settled.ClaimHash != p.claim.Hash() || settled.Confirmed != r.number {
		t.Errorf("settled %+v", settled)
	}
}

// Stakes are paid to their owners, once, wherever these want.
func TestClaimStakes(t *testing.T) {
	r := deploy(t)
	r.settle(commitment.Root{})
	claim := func(from, to common.Address) *receipt {
		return r.do(from, r.assertions, nil, assertionsABI.PackClaim(to))
	}
	wantRevert(t, claim(bob, bob), assertionsABI, &bindings.AssertionsNothingToClaim{})
	payee := r.create(deployer, common.FromHex(PayeeMetaData.Bin), nil, "")
	r.mood(payee, refuse, common.Address{}, nil)
	wantRevert(t, claim(alice, payee), assertionsABI, &bindings.AssertionsPayoutFailed{})
	r.mood(payee, take, common.Address{}, nil)
	rec := wantSuccess(t, claim(alice, payee))
	if e := eventsOf(rec, r.assertions, assertionsABI.UnpackClaimedEvent); len(e) != 1 || e[0].Account != alice || e[0].To != payee || e[0].Value.Cmp(stake) != 0 {
		t.Errorf("events %+v", e)
	}
	if r.balance(payee).Cmp(stake) != 0 || r.balance(r.assertions).Sign() != 0 {
		t.Error("the stake is not there")
	}
	wantRevert(t, claim(alice, alice), assertionsABI, &bindings.AssertionsNothingToClaim{})
}

// When the hatch is open, undecided stakes without rivals come back; those of
// rivals stay, since nobody knows whose were honest.
func TestReclaim(t *testing.T) {
	r := deploy(t)
	genesis := r.latest()
	for range 3 {
		r.post(0)
	}
	first := r.propose(alice, r.next(genesis, 1, commitment.Root{}))
	rival := r.propose(bob, r.next(genesis, 2, commitment.Root{}))
	grandchild := r.propose(carol, r.next(first, 1, commitment.Root{}))
	reclaim := func(id commitment.Root) *receipt {
		return r.do(carol, r.assertions, nil, assertionsABI.PackReclaim(id))
	}
	for _, id := range []commitment.Root{first, rival, grandchild} {
		wantRevert(t, reclaim(id), assertionsABI, &bindings.AssertionsUndecided{Id: id})
	}
	wantRevert(t, reclaim(genesis), assertionsABI, &bindings.AssertionsNotPending{Id: genesis})
	wantRevert(t, r.do(alice, r.assertions, nil, assertionsABI.PackClose()), assertionsABI, &bindings.AssertionsNotPortal{})
	r.post(0)
	p := r.next(grandchild, 1, commitment.Root{})
	wantSuccess(t, r.do(r.portal, r.assertions, nil, assertionsABI.PackClose()))
	closed := &bindings.AssertionsAssertionsClosed{}
	wantRevert(t, r.try(p), assertionsABI, closed)
	p.fault = true
	wantRevert(t, r.try(p), assertionsABI, closed)
	wantRevert(t, r.confirm(first), assertionsABI, closed)

	wantRevert(t, reclaim(first), assertionsABI, &bindings.AssertionsUndecided{Id: first})
	wantRevert(t, reclaim(rival), assertionsABI, &bindings.AssertionsUndecided{Id: rival})
	wantSuccess(t, reclaim(grandchild))
	wantRevert(t, reclaim(grandchild), assertionsABI, &bindings.AssertionsNotPending{Id: grandchild})
	if a := r.assertion(grandchild); a.Status != reclaimed || r.claimable(carol).Cmp(stake) != 0 {
		t.Errorf("status %d, claimable %v", a.Status, r.claimable(carol))
	}
	wantSuccess(t, r.do(carol, r.assertions, nil, assertionsABI.PackClaim(carol)))
}

// A dispute keeps the hatch shut for its bound, T + C + B blocks after the
// second child, and not a block longer.
func TestDisputed(t *testing.T) {
	r := deploy(t)
	genesis := r.latest()
	disputed := func() bool {
		return view(r.chain, r.assertions, assertionsABI.PackDisputed(), assertionsABI.UnpackDisputed)
	}
	r.post(0)
	r.propose(alice, r.next(genesis, 1, commitment.Root{}))
	if disputed() {
		t.Error("disputed by one child")
	}
	r.skip(3)
	r.propose(bob, r.next(genesis, 2, commitment.Root{}))
	for i := range 30 {
		if got, want := disputed(), i <= 8+3+2; got != want {
			t.Errorf("%d blocks after the rival: disputed %v, want %v", i, got, want)
		}
		r.skip(1)
		if i == 5 { // a third does not lengthen it
			r.propose(carol, r.next(genesis, 3, commitment.Root{}))
		}
	}
}
