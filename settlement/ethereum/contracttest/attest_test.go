package contracttest

import (
	"crypto/ecdsa"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// attestorKeys are those of the accounts whose word Attestors take. Who holds
// them can prove anything, and so the alarm as well.
var attestorKeys = func() (keys []*ecdsa.PrivateKey) {
	for i := range 3 {
		seed := commitment.Keccak256([]byte("attestor"), []byte{byte(i)})
		key, err := crypto.ToECDSA(seed[:])
		if err != nil {
			panic(err)
		}
		keys = append(keys, key)
	}
	return keys
}()

// newAttestors deploys a verifier that takes the word of k of those keys.
func (c *chain) newAttestors(k int64, keys ...int) common.Address {
	c.t.Helper()
	var signers []common.Address
	for _, i := range keys {
		signers = append(signers, crypto.PubkeyToAddress(attestorKeys[i].PublicKey))
	}
	return c.create(deployer, common.FromHex(AttestorsMetaData.Bin), attestorsABI.PackConstructor(big.NewInt(k), signers), "")
}

// attest signs a statement with keys, each the verifier's signer of that index.
func attest(t testing.TB, s proof.Statement, keys ...int) (out []byte) {
	t.Helper()
	digest := s.Hash()
	for i, key := range keys {
		sig, err := crypto.Sign(digest[:], attestorKeys[key])
		if err != nil {
			t.Fatal(err)
		}
		sig[64] += 27
		out = append(append(out, byte(i)), sig...)
	}
	return out
}

// provable returns a setup in which a proof alone confirms.
func provable() setup {
	s := standard()
	a := &s.assertions
	a.Finality = uint8(settlement.Proof)
	a.Terms.Period, a.Terms.Stake = 0, new(big.Int)
	a.Delays.Moves = 0
	settled := a.Delays.Proposer + a.Delays.Censorship
	a.Delays.Escape, a.Delays.Retention = settled+1, settled+a.Delays.Margin
	s.upgrade = a.Delays.ExitWindow + a.Delays.Force + settled + a.Delays.Withdrawal
	return s
}

// beside returns a setup with disputes, beside which proofs count as f says.
func beside(f settlement.Finality, heights ...uint8) setup {
	s := disputable(heights...)
	s.assertions.Finality = uint8(f)
	return s
}

// A chained is claims, each with the proof that the one before leads to it.
type chained struct {
	parent commitment.Root
	claims []proof.Claim
	proofs [][]byte
}

// chained makes a chain of claims that end at the given positions. Its last claim
// has the exit log's root; zero: none changes it.
func (r *rollup) chained(parent commitment.Root, tag byte, exits commitment.Root, ends ...uint64) chained {
	r.t.Helper()
	out := chained{parent: parent}
	p := r.nodes[parent]
	for i, end := range ends {
		c := p.claim
		c.StateRoot, c.Number, c.Time = commitment.Root{0x57, tag, byte(i)}, c.Number+1, c.Time+1
		c.Position = end
		if end < uint64(len(r.accs)) {
			c.Accumulator = r.accs[end]
		}
		if i == len(ends)-1 && !exits.IsZero() {
			c.ExitRoot = exits
		}
		var s proof.Statement
		if end < uint64(len(r.accs)) {
			s = r.statementTo(p, end, c.Hash())
		}
		out.claims, out.proofs = append(out.claims, c), append(out.proofs, attest(r.t, s, 0))
		next := *p
		next.claim = c
		p = &next
	}
	return out
}

func (c chained) encode() []byte {
	claims := []bindings.Claim{}
	for _, x := range c.claims {
		claims = append(claims, claimOf(x))
	}
	return assertionsABI.PackProposeProven(c.parent, claims, c.proofs)
}

// clone returns a chain that can be changed.
func (c chained) clone() chained {
	c.claims, c.proofs = slices.Clone(c.claims), slices.Clone(c.proofs)
	for i, p := range c.proofs {
		c.proofs[i] = slices.Clone(p)
	}
	return c
}

func (r *rollup) proposeProven(from common.Address, c chained) *receipt {
	r.t.Helper()
	return r.do(from, r.assertions, nil, c.encode())
}

func (r *rollup) proveClaim(from common.Address, id commitment.Root, proof []byte) *receipt {
	r.t.Helper()
	return r.do(from, r.assertions, nil, assertionsABI.PackProve(id, proof))
}

func (r *rollup) contradict(from common.Address, id commitment.Root, other proof.Claim, proof []byte) *receipt {
	r.t.Helper()
	return r.do(from, r.assertions, nil, assertionsABI.PackContradict(id, claimOf(other), proof))
}

// proofOf returns a proof of an assertion's claim.
func (r *rollup) proofOf(id commitment.Root) []byte {
	r.t.Helper()
	n := r.nodes[id]
	return attest(r.t, r.statementTo(r.nodes[n.Parent], n.claim.Position, n.claim.Hash()), 0)
}

// contradiction returns another claim over the entries of an assertion, with a
// proof of it.
func (r *rollup) contradiction(id commitment.Root) (proof.Claim, []byte) {
	r.t.Helper()
	n := r.nodes[id]
	other := n.claim
	other.StateRoot[31] ^= 1
	return other, attest(r.t, r.statementTo(r.nodes[n.Parent], other.Position, other.Hash()), 0)
}

func (r *rollup) alarmed() bool {
	return view(r.chain, r.assertions, assertionsABI.PackAlarmed(), assertionsABI.UnpackAlarmed)
}

// wantUnproven checks that it was the verifier that refused.
func wantUnproven(t testing.TB, r *receipt) {
	t.Helper()
	wantRevert(t, r, attestorsABI, &AttestorsInvalidProof{})
}
