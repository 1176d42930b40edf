package contracttest

import (
	"bytes"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// A chain of claims with their proofs is final in the block that includes it,
// with no stake and nobody's leave, and what it lets out is paid.
func TestProposeProven(t *testing.T) {
	v := &vault{rollup: deployWith(t, provable())}
	v.deposit(alice, alice, new(big.Int).Mul(ether, big.NewInt(100)))
	genesis := v.latest()
	for range 30 {
		v.post(0)
	}
	v.exit(exitTo(bob, ether, ""))
	before := v.balance(alice)
	rec := wantSuccess(t, v.proposeProven(alice, v.chained(genesis, 1, v.log.Root(), 1, 17, 20)))
	last := v.last
	if v.balance(alice).Cmp(before) != 0 || v.balance(v.assertions).Sign() != 0 {
		t.Error("a proof takes or brings ether")
	}
	asserted := eventsOf(rec, v.assertions, assertionsABI.UnpackAssertedEvent)
	proven := eventsOf(rec, v.assertions, assertionsABI.UnpackProvenEvent)
	done := eventsOf(rec, v.assertions, assertionsABI.UnpackConfirmedEvent)
	if len(asserted) != 3 || len(proven) != 3 || len(done) != 3 {
		t.Fatalf("%d asserted, %d proven, %d confirmed", len(asserted), len(proven), len(done))
	}
	parent := [32]byte(genesis)
	for i, e := range asserted {
		if e.Parent != parent || proven[i].Id != e.Id || done[i].Id != e.Id || e.End != 0 || e.Period != 0 || e.Stake.Sign() != 0 || e.Program != program1 {
			t.Errorf("assertion %d: %+v", i, e)
		}
		parent = e.Id
	}
	if got := v.latest(); got != last || got != parent {
		t.Errorf("latest %v, want %v", got, last)
	}
	a := v.assertion(last)
	if a.Status != confirmed || a.Confirmed != v.number || a.Position != 20 || !a.Proven || !a.First || a.Proposer != alice {
		t.Errorf("assertion %+v", a)
	}
	v.check()

	wantRevert(t, v.do(alice, v.portal, nil, v.withdrawal(last, 0, 1, bob)), portalABI, &bindings.PortalTooEarly{From: v.number + 3})
	v.skip(3)
	wantSuccess(t, v.do(alice, v.portal, nil, v.withdrawal(last, 0, 1, bob)))
	wantRevert(t, v.do(alice, v.portal, nil, v.withdrawal(last, 0, 1, bob)), portalABI, &bindings.PortalAlreadyPaid{})

	// It goes on from there.
	wantSuccess(t, v.proposeProven(bob, v.chained(last, 2, commitment.Root{}, uint64(len(v.entries)))))
	v.check()

	// Nothing else is asserted or settled.
	wrong := &bindings.AssertionsWrongFinality{}
	none := [][32]byte{}
	wantRevert(t, v.do(alice, v.assertions, nil, assertionsABI.PackPropose(v.last, bindings.Claim{}, [32]byte{}, none)), assertionsABI, wrong)
	wantRevert(t, v.do(alice, v.assertions, nil, assertionsABI.PackProposeFault(v.last, [32]byte{}, [32]byte{}, none)), assertionsABI, wrong)
	wantRevert(t, v.proveClaim(alice, v.last, nil), assertionsABI, wrong)
	wantRevert(t, v.confirm(v.last), assertionsABI, &bindings.AssertionsNotPending{Id: v.last})
	wantRevert(t, v.do(alice, v.assertions, nil, assertionsABI.PackReclaim(v.last)), assertionsABI, &bindings.AssertionsNotPending{Id: v.last})
	wantRevert(t, v.do(alice, v.assertions, nil, assertionsABI.PackClaim(alice)), assertionsABI, &bindings.AssertionsNothingToClaim{})
}

// Everything about a chain that can be wrong is refused, whole, each for its
// reason.
func TestProposeProvenRefusals(t *testing.T) {
	r := deployWith(t, provable())
	genesis := r.latest()
	for range 20 {
		r.post(0)
	}
	good := r.chained(genesis, 1, commitment.Root{}, 3, 5)
	// Without a reason of the contract's own it is the verifier that refuses.
	refuse := func(name string, want any, c chained) {
		t.Run(name, func(t *testing.T) {
			rec := r.proposeProven(alice, c)
			if want == nil {
				wantUnproven(t, rec)
				return
			}
			wantRevert(t, rec, assertionsABI, want)
		})
	}
	change := func(f func(*chained)) chained {
		c := good.clone()
		f(&c)
		return c
	}
	ends := func(ends ...uint64) chained { return r.chained(genesis, 1, commitment.Root{}, ends...) }
	refuse("unknown parent", &bindings.AssertionsParentNotConfirmed{Parent: [32]byte{9}}, change(func(c *chained) { c.parent = commitment.Root{9} }))
	refuse("no claims", &bindings.AssertionsNothingProven{}, chained{parent: genesis})
	refuse("a proof too few", &bindings.AssertionsNothingProven{}, change(func(c *chained) { c.proofs = c.proofs[:1] }))
	refuse("a claim too few", &bindings.AssertionsNothingProven{}, change(func(c *chained) { c.claims = c.claims[:1] }))
	refuse("too many", &bindings.AssertionsTooManyClaims{Given: big.NewInt(65), Most: big.NewInt(64)}, chained{genesis, make([]proof.Claim, 65), make([][]byte, 65)})
	refuse("no entry", &bindings.AssertionsWrongPosition{Given: 0, Want: 1}, ends(0))
	refuse("no further entry", &bindings.AssertionsWrongPosition{Given: 3, Want: 4}, ends(3, 3))
	refuse("backwards", &bindings.AssertionsWrongPosition{Given: 2, Want: 4}, ends(3, 2))
	refuse("more than a span", &bindings.AssertionsWrongPosition{Given: 17, Want: 16}, ends(17))
	refuse("more than a span, behind another", &bindings.AssertionsWrongPosition{Given: 20, Want: 19}, ends(3, 20))
	refuse("beyond the inbox", &bindings.AssertionsEntriesMissing{Have: 20, Want: 21}, ends(16, 21))
	refuse("another inbox", &bindings.AssertionsWrongAccumulator{Given: [32]byte{1}, Want: r.accs[3]}, change(func(c *chained) { c.claims[0].Accumulator = commitment.Root{1} }))
	for i := range good.claims {
		refuse(fmt.Sprintf("proof %d missing", i), nil, change(func(c *chained) { c.proofs[i] = nil }))
		refuse(fmt.Sprintf("proof %d too long", i), nil, change(func(c *chained) { c.proofs[i] = append(c.proofs[i], 0) }))
		refuse(fmt.Sprintf("another state in claim %d", i), nil, change(func(c *chained) { c.claims[i].StateRoot[0] ^= 1 }))
		refuse(fmt.Sprintf("other exits in claim %d", i), nil, change(func(c *chained) { c.claims[i].ExitRoot[0] ^= 1 }))
		refuse(fmt.Sprintf("another number in claim %d", i), nil, change(func(c *chained) { c.claims[i].Number++ }))
		refuse(fmt.Sprintf("another time in claim %d", i), nil, change(func(c *chained) { c.claims[i].Time++ }))
		refuse(fmt.Sprintf("another origin in claim %d", i), nil, change(func(c *chained) { c.claims[i].L1Origin++ }))
	}
	refuse("proofs in another order", nil, change(func(c *chained) { c.proofs[0], c.proofs[1] = c.proofs[1], c.proofs[0] }))
	refuse("one proof twice", nil, change(func(c *chained) { c.proofs[1] = c.proofs[0] }))
	if r.latest() != genesis || len(r.nodes) != 1 {
		t.Fatal("something was asserted")
	}

	wantSuccess(t, r.proposeProven(alice, good))
	end := r.last
	refuse("again", &bindings.AssertionsParentNotConfirmed{Parent: genesis}, good)
	refuse("from the middle", &bindings.AssertionsParentNotConfirmed{Parent: r.nodes[end].Parent}, r.chained(r.nodes[end].Parent, 2, commitment.Root{}, 5))
	r.check()

	most := []uint64{}
	f := deployWith(t, provable())
	for i := range 64 {
		f.post(0)
		most = append(most, uint64(i)+1)
	}
	wantSuccess(t, f.proposeProven(alice, f.chained(f.latest(), 1, commitment.Root{}, most...)))
	f.check()
}

// A proof speaks of one rollup on one chain, of one program, one place in the
// inbox and what is recorded there: for anything else it proves nothing.
func TestProofsBind(t *testing.T) {
	r := deployWith(t, provable())
	genesis := r.latest()
	for range 4 {
		r.post(0)
	}
	wantSuccess(t, r.proposeProven(alice, r.chained(genesis, 1, commitment.Root{}, 2)))
	parent := r.nodes[r.last]
	good := r.chained(r.last, 2, commitment.Root{}, 4)
	claim := good.claims[0]
	right := r.statementTo(parent, 4, claim.Hash())
	other := func(f func(*proof.Claim)) commitment.Root {
		c := claim
		f(&c)
		return c.Hash()
	}
	genesisHash := proof.Genesis{StateRoot: r.setup.assertions.StateRoot, Time: r.setup.assertions.Time, L1Origin: r.setup.assertions.L1Origin}.Hash()
	for name, s := range map[string]proof.Statement{
		"another rollup":          {Program: right.Program, Pre: right.Pre, Input: right.Input, Post: other(func(c *proof.Claim) { c.Domain = proof.Domain(1337, alice, genesisHash) })},
		"another chain":           {Program: right.Program, Pre: right.Pre, Input: right.Input, Post: other(func(c *proof.Claim) { c.Domain = proof.Domain(1, r.assertions, genesisHash) })},
		"another genesis":         {Program: right.Program, Pre: right.Pre, Input: right.Input, Post: other(func(c *proof.Claim) { c.Domain = proof.Domain(1337, r.assertions, [32]byte{1}) })},
		"another program":         {Program: commitment.Root{0x52}, Pre: right.Pre, Input: right.Input, Post: right.Post},
		"from another claim":      {Program: right.Program, Pre: r.nodes[genesis].claim.Hash(), Input: right.Input, Post: right.Post},
		"over the entries before": {Program: right.Program, Pre: right.Pre, Input: proof.Input(0, r.accs[0], 2, r.accs[2]), Post: right.Post},
		"over fewer entries":      {Program: right.Program, Pre: right.Pre, Input: proof.Input(2, r.accs[2], 3, r.accs[3]), Post: right.Post},
		"over more entries":       {Program: right.Program, Pre: right.Pre, Input: proof.Input(0, r.accs[0], 4, r.accs[4]), Post: right.Post},
		"over other entries":      {Program: right.Program, Pre: right.Pre, Input: proof.Input(2, r.accs[2], 4, [32]byte{1}), Post: right.Post},
		"to the same claim":       {Program: right.Program, Pre: right.Pre, Input: right.Input, Post: right.Pre},
	} {
		bad := good.clone()
		bad.proofs[0] = attest(t, s, 0)
		rec := r.proposeProven(alice, bad)
		if !rec.reverted {
			t.Errorf("%s: accepted", name)
			continue
		}
		wantUnproven(t, rec)
	}
	byOther := good.clone()
	byOther.proofs[0] = attest(t, right, 1)
	wantUnproven(t, r.proposeProven(alice, byOther))
	wantSuccess(t, r.proposeProven(alice, good))

	// The very same transactions on another rollup, and after a reorganization
	// that changed the entries.
	s := provable()
	s.assertions.StateRoot[1] ^= 1
	twin := deployWith(t, s)
	for range 4 {
		twin.post(0)
	}
	replay := r.chained(genesis, 1, commitment.Root{}, 2)
	replay.parent = twin.latest()
	wantUnproven(t, twin.proposeProven(alice, replay))
	reorganized := deployWith(t, provable())
	reorganized.skip(1)
	for range 4 {
		reorganized.post(0)
	}
	replay.parent = genesis
	wantRevert(t, reorganized.proposeProven(alice, replay), assertionsABI, &bindings.AssertionsWrongAccumulator{Given: r.accs[2], Want: reorganized.accs[2]})
	replay.claims[0].Accumulator = reorganized.accs[2]
	wantUnproven(t, reorganized.proposeProven(alice, replay))
}

// Provers race: whoever is later loses its gas alone, and goes on from what is
// there. Who copies a proof and comes first gains nothing, and settles the rollup.
func TestProvenRaces(t *testing.T) {
	r := deployWith(t, provable())
	genesis := r.latest()
	for range 6 {
		r.post(0)
	}
	long := r.chained(genesis, 1, commitment.Root{}, 2, 4, 6)
	copied := long.clone()
	copied.claims, copied.proofs = copied.claims[:1], copied.proofs[:1]
	before := r.balance(bob)
	wantSuccess(t, r.proposeProven(bob, copied))
	if r.balance(bob).Cmp(before) != 0 {
		t.Error("who copied a proof was paid")
	}
	first := r.last
	wantRevert(t, r.proposeProven(alice, long), assertionsABI, &bindings.AssertionsParentNotConfirmed{Parent: genesis})
	rest := long.clone()
	rest.parent, rest.claims, rest.proofs = first, rest.claims[1:], rest.proofs[1:]
	wantSuccess(t, r.proposeProven(alice, rest))
	if a := r.assertion(r.latest()); a.Position != 6 || a.ClaimHash != long.claims[2].Hash() {
		t.Errorf("latest %+v", a)
	}
	r.check()
}

// What confirms is one of four, has what it needs, and nothing it does not.
func TestFinalityParams(t *testing.T) {
	wrong, delays, terms := &bindings.AssertionsWrongFinality{}, &bindings.AssertionsBadDelays{}, &bindings.AssertionsBadTerms{}
	for _, test := range []struct {
		name   string
		setup  setup
		want   any // nil: is taken
		change func(*bindings.AssertionsParams)
	}{
		{"none", standard(), wrong, func(p *bindings.AssertionsParams) { p.Finality = 0 }},
		{"a fifth", beside(settlement.Both, 1, 2), wrong, func(p *bindings.AssertionsParams) { p.Finality = 5 }},
		{"window with a verifier", standard(), wrong, func(p *bindings.AssertionsParams) { p.Verifier = p.Inbox }},
		{"proof", provable(), nil, func(p *bindings.AssertionsParams) {}},
		{"proof without a verifier", provable(), wrong, func(p *bindings.AssertionsParams) { p.Verifier = common.Address{} }},
		{"proof by an account", provable(), &bindings.AssertionsBadProgram{}, func(p *bindings.AssertionsParams) { p.Verifier = alice }},
		{"proof with disputes", beside(settlement.Either, 1, 2), wrong, func(p *bindings.AssertionsParams) { p.Finality = uint8(settlement.Proof) }},
		{"proof with an image", provable(), nil, func(p *bindings.AssertionsParams) { p.Image = [32]byte{1} }},
		{"proof with a period", provable(), terms, func(p *bindings.AssertionsParams) { p.Terms.Period = 1 }},
		{"proof with a stake", provable(), terms, func(p *bindings.AssertionsParams) { p.Terms.Stake = big.NewInt(1) }},
		{"proof with moves", provable(), delays, func(p *bindings.AssertionsParams) {
			p.Delays.Moves, p.Delays.Escape, p.Delays.Retention = 1, p.Delays.Escape+100, 0 // room for them
		}},
		{"escape = proposer + C", provable(), delays, func(p *bindings.AssertionsParams) { p.Delays.Escape = 4 + 3 }},
		{"escape one later", provable(), nil, func(p *bindings.AssertionsParams) { p.Delays.Escape = 4 + 3 + 1 }},
		{"data gone before it is proven", provable(), delays, func(p *bindings.AssertionsParams) { p.Delays.Retention = 4 + 3 + 5 - 1 }},
		{"data just there", provable(), nil, func(p *bindings.AssertionsParams) { p.Delays.Retention = 4 + 3 + 5 }},
		{"archive", provable(), nil, func(p *bindings.AssertionsParams) { p.Delays.Retention = 0 }},
		{"either", beside(settlement.Either, 1, 2), nil, func(p *bindings.AssertionsParams) {}},
		{"both", beside(settlement.Both, 1, 2), nil, func(p *bindings.AssertionsParams) {}},
		{"either without disputes", beside(settlement.Either, 1, 2), wrong, func(p *bindings.AssertionsParams) { p.Disputes = common.Address{} }},
		{"both without a verifier", beside(settlement.Both, 1, 2), wrong, func(p *bindings.AssertionsParams) { p.Verifier = common.Address{} }},
		{"either without an image", beside(settlement.Either, 1, 2), &bindings.AssertionsBadProgram{}, func(p *bindings.AssertionsParams) { p.Image = [32]byte{} }},
		{"both without a period", beside(settlement.Both, 1, 2), terms, func(p *bindings.AssertionsParams) { p.Terms.Period = 0 }},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := prepare(t, test.setup)
			all := r.deployments()
			n := len(all) - 3
			for _, x := range all[:n] {
				wantSuccess(t, r.send(x))
			}
			test.change(&r.setup.assertions)
			rec := r.send(r.deployments()[n])
			if test.want == nil {
				wantSuccess(t, rec)
				return
			}
			wantRevert(t, rec, assertionsABI, test.want)
		})
	}

	// The timelock covers proposer + C and what is promised.
	s := provable()
	if want := uint64(10 + 5 + 4 + 3 + 3); s.upgrade != want {
		t.Fatalf("upgrade delay %d, the least is %d", s.upgrade, want)
	}
	r := deployWith(t, s)
	zero := bindings.Terms{Stake: new(big.Int)}
	wantInner(t, r.govern(r.assertions, assertionsABI.PackSetTerms(bindings.Terms{Period: 8, Stake: stake})), assertionsABI, terms)
	wantSuccess(t, r.govern(r.assertions, assertionsABI.PackSetTerms(zero)))
	s.upgrade--
	r = prepare(t, s)
	all := r.deployments()
	for _, x := range all[:3] {
		wantSuccess(t, r.send(x))
	}
	wantRevert(t, r.send(all[3]), timelockABI, &bindings.TimelockDelayTooShort{Given: s.upgrade, Want: new(big.Int).SetUint64(s.upgrade + 1)})
	for name, f := range map[settlement.Finality]setup{settlement.Window: standard(), settlement.Proof: provable(), settlement.Either: beside(settlement.Either, 1, 2), settlement.Both: beside(settlement.Both, 1, 2)} {
		r := deployWith(t, f)
		if got := view(r.chain, r.assertions, assertionsABI.PackFinality(), assertionsABI.UnpackFinality); got != uint8(name) {
			t.Errorf("finality %d, want %d", got, name)
		}
		image := view(r.chain, r.assertions, assertionsABI.PackImage(program1, 2), assertionsABI.UnpackImage)
		if !bytes.Equal(image[12:], r.attestors[:]) {
			t.Errorf("finality %d: verifier %x, want %v", name, image, r.attestors)
		}
	}
}

// What nobody proves opens the hatch, proposer + C blocks and one after its
// posting; and a proof in time keeps it shut.
func TestProvenEscape(t *testing.T) {
	r := deployWith(t, provable())
	genesis := r.latest()
	index := r.deposit(alice, bob, ether)
	r.skip(5)
	wantSuccess(t, r.force(1))
	r.post(0)
	r.skip(8)
	wantRevert(t, r.openEscape(genesis), portalABI, &bindings.PortalNotYet{})
	r.skip(1)
	inTime := r.forkRollup(t)
	wantSuccess(t, inTime.proposeProven(alice, inTime.chained(genesis, 1, commitment.Root{}, 2)))
	wantRevert(t, inTime.openEscape(inTime.last), portalABI, &bindings.PortalNotYet{})
	wantSuccess(t, r.openEscape(genesis))
	wantRevert(t, r.proposeProven(alice, r.chained(genesis, 1, commitment.Root{}, 2)), assertionsABI, &bindings.AssertionsAssertionsClosed{})
	wantSuccess(t, r.refund(bob, index, alice))
}
