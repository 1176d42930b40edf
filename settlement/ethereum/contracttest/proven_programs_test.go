package contracttest

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// A program is proven by its own verifier from its position on, and none comes
// into force without one.
func TestProvenPrograms(t *testing.T) {
	r := deployWith(t, provable())
	two := [32]byte{0x52}
	second := r.newAttestors(1, 1)
	asImage := func(a common.Address) (out [32]byte) { copy(out[12:], a[:]); return out }
	set := assertionsABI.PackSetProgram(two, 3)
	bad := &bindings.AssertionsBadProgram{}
	wantInner(t, r.govern(r.assertions, set), assertionsABI, bad)
	wantSuccess(t, r.govern(r.assertions, assertionsABI.PackRegister(two, 1, [32]byte{1}))) // an image is not enough
	wantInner(t, r.govern(r.assertions, set), assertionsABI, bad)
	wantSuccess(t, r.govern(r.assertions, assertionsABI.PackRegister(two, 2, asImage(second))))
	wantInner(t, r.govern(r.assertions, assertionsABI.PackRegister(two, 2, asImage(r.attestors))), assertionsABI, bad) // once and for ever
	wantSuccess(t, r.govern(r.assertions, set))
	for range 6 {
		r.post(0)
	}
	genesis := r.latest()
	wantRevert(t, r.proposeProven(alice, r.chained(genesis, 1, commitment.Root{}, 4)), assertionsABI, &bindings.AssertionsWrongPosition{Given: 4, Want: 3})
	wantRevert(t, r.proposeProven(alice, r.chained(genesis, 1, commitment.Root{}, 2, 3, 5)), assertionsABI, &bindings.AssertionsWrongPosition{Given: 5, Want: 3})
	wantSuccess(t, r.proposeProven(alice, r.chained(genesis, 1, commitment.Root{}, 2, 3)))
	end := r.last
	if got := r.nodes[end].Program; got != two {
		t.Fatalf("program of what follows is %x", got)
	}
	next := r.chained(end, 1, commitment.Root{}, 6)
	wantUnproven(t, r.proposeProven(alice, next)) // by the old one's key
	next.proofs[0] = attest(t, r.statementTo(r.nodes[end], 6, next.claims[0].Hash()), 1)
	wantSuccess(t, r.proposeProven(alice, next))
	r.check()
}

// The verifier is there and says what its key is, or it is not registered.
func TestRegisterVerifier(t *testing.T) {
	r := deploy(t)
	two := [32]byte{0x52}
	register := func(hash [32]byte) *receipt {
		return r.do(r.timelock, r.assertions, nil, assertionsABI.PackRegister(two, 2, hash))
	}
	asImage := func(a common.Address) (out [32]byte) { copy(out[12:], a[:]); return out }
	good := asImage(r.newAttestors(1, 0))
	high := good
	high[0] = 1
	sha256 := asImage(common.Address{19: 2}) // answers every call with 32 bytes
	keyless := asImage(r.create(deployer, common.FromHex(FickleMetaData.Bin), NewFickle().PackConstructor([32]byte{}), ""))
	for name, hash := range map[string][32]byte{"no code": asImage(alice), "a precompile": sha256, "more than an address": high, "a key of zero": keyless} {
		t.Run(name, func(t *testing.T) { wantRevert(t, register(hash), assertionsABI, &bindings.AssertionsBadProgram{}) })
	}
	if rec := register(asImage(r.inbox)); !rec.reverted {
		t.Error("a contract without a key is registered")
	}
	if rec := register(asImage(r.newPayee(take, common.Address{}, nil))); !rec.reverted {
		t.Error("a contract that takes payments is registered")
	}
	wantSuccess(t, register(good))
	if got := view(r.chain, r.assertions, assertionsABI.PackImage(two, 2), assertionsABI.UnpackImage); got != good {
		t.Errorf("registered %x", got)
	}
}

// A verifier that fails in whatever way has nothing happen, also when it, or
// what it calls, is left with the last of the gas.
func TestVerifierFails(t *testing.T) {
	ABI := NewFickle()
	for _, f := range []settlement.Finality{settlement.Proof, settlement.Either} {
		s := provable()
		if f == settlement.Either {
			s = beside(f, 1, 2)
		}
		r := prepare(t, s)
		fickle := common.FromHex(FickleMetaData.Bin)
		r.attestors = r.create(owner, fickle, ABI.PackConstructor([32]byte{1}), "")
		r.setup.assertions.Verifier = r.attestors
		for _, x := range r.deployments() {
			r.observe(wantSuccess(t, r.send(x)))
		}
		genesis := r.latest()
		r.post(0)
		r.post(0)
		call := r.chained(genesis, 1, commitment.Root{}, 1).encode()
		if f == settlement.Either {
			call = assertionsABI.PackProve(r.propose(alice, r.next(genesis, 1, commitment.Root{})), nil)
		}
		before := r.latest()
		for mood, reenter := range map[uint8][]byte{0: nil, 1: nil, 2: nil, 3: call} {
			wantSuccess(t, r.do(alice, r.attestors, nil, ABI.PackSet(mood, r.assertions, reenter)))
			rec := r.doTx(tx{from: alice, to: r.assertions, data: call, limit: 10_000_000})
			if !rec.reverted || r.latest() != before || len(rec.logs) != 0 {
				t.Errorf("finality %d, mood %d: something happened", f, mood)
			}
		}
		r.check()
	}

	// The real one at every amount of gas: accepted or refused, never in between.
	r := deployWith(t, provable())
	r.post(0)
	c := r.chained(r.latest(), 1, commitment.Root{}, 1)
	need := wantSuccess(t, r.forkRollup(t).proposeProven(alice, c)).gas
	outcomes := map[bool]int{}
	for gas := need - 30_000; gas < need+10_000; gas += 331 {
		f := r.forkRollup(t)
		rec := f.doTx(tx{from: alice, to: f.assertions, data: c.encode(), limit: gas})
		if rec.reverted != (f.latest() == r.latest()) {
			t.Fatalf("with %d gas: reverted %v, latest %v", gas, rec.reverted, f.latest())
		}
		outcomes[rec.reverted]++
	}
	if outcomes[true] == 0 || outcomes[false] == 0 {
		t.Errorf("reverted: %v", outcomes)
	}
}
