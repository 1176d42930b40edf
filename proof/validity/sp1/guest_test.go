package sp1_test

import (
	"crypto/sha256"
	"errors"
	"slices"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/prooftest"
	"github.com/sharedsec/sharedsec/proof/validity"
	"github.com/sharedsec/sharedsec/proof/validity/groth16"
	"github.com/sharedsec/sharedsec/proof/validity/groth16/groth16test"
	"github.com/sharedsec/sharedsec/proof/validity/sp1"
	"github.com/sharedsec/sharedsec/trust"
)

// A release of ours: its key's secrets are known, so that it proves statements. All
// but the making of the SNARK's proof is what runs for SP1's.
type release struct {
	setup *groth16test.Setup
	sp1.Params
}

var (
	programVKey = [32]byte{0, 1, 31: 2}
	vkRoot      = [32]byte{0, 3, 31: 4}
	nonce       = [32]byte{0, 5, 31: 6}
)

// newRelease returns a release in the form of version 6, or of those before.
func newRelease(t testing.TB, v6 bool) release {
	t.Helper()
	r := release{Params: sp1.Params{Selector: [4]byte{1, 2, 3, 4}}}
	n := 2
	if v6 {
		n, r.VKRoot = 5, vkRoot
	}
	var err error
	if r.setup, err = groth16test.NewSetup(1, n); err != nil {
		t.Fatal(err)
	}
	r.System = groth16.New(r.setup.Key())
	return r
}

func (r release) guest(t testing.TB, vkey [32]byte) *sp1.Guest {
	t.Helper()
	m, err := sp1.New(r.Params)
	if err != nil {
		t.Fatal(err)
	}
	return m.Guest(vkey)
}

// prove proves the public values; version 6's header is in numbers.
func (r release) prove(t testing.TB, vkey [32]byte, values []byte, numbers ...[32]byte) []byte {
	t.Helper()
	digest := sha256.Sum256(values)
	digest[0] %= 32
	p, err := r.setup.Prove(slices.Concat([][32]byte{vkey, digest}, numbers), 0)
	if err != nil {
		t.Fatal(err)
	}
	b := slices.Clone(r.Selector[:])
	for _, n := range numbers {
		b = append(b, n[:]...)
	}
	return append(b, p...)
}

func statement(i byte) proof.Statement {
	return proof.Statement{Program: commitment.Root{1}, Pre: commitment.Root{2, i}, Input: commitment.Root{3, i}, Post: commitment.Root{4, i}}
}

func TestGuest(t *testing.T) {
	for name, numbers := range map[string][][32]byte{"before version 6": nil, "version 6": {{}, vkRoot, nonce}} {
		t.Run(name, func(t *testing.T) {
			r := newRelease(t, numbers != nil)
			var cases []prooftest.Case
			for i := range byte(3) {
				s := statement(i)
				h := s.Hash()
				cases = append(cases, prooftest.Case{Statement: s, Proof: r.prove(t, programVKey, h[:], numbers...)})
			}
			prooftest.TestVerifier(t, func() proof.Verifier { return r.guest(t, programVKey) }, cases)
		})
	}
}

// What is truly proven, and is not the statement.
func TestGuestForgeries(t *testing.T) {
	r, s := newRelease(t, true), statement(0)
	g, h := r.guest(t, programVKey), s.Hash()
	for name, p := range map[string][]byte{
		"an exit code":           r.prove(t, programVKey, h[:], [32]byte{31: 1}, vkRoot, nonce),
		"a great exit code":      r.prove(t, programVKey, h[:], [32]byte{15: 1}, vkRoot, nonce),
		"another root":           r.prove(t, programVKey, h[:], [32]byte{}, nonce, nonce),
		"another program":        r.prove(t, nonce, h[:], [32]byte{}, vkRoot, nonce),
		"a longer public value":  r.prove(t, programVKey, append(h[:], 0), [32]byte{}, vkRoot, nonce),
		"a shorter public value": r.prove(t, programVKey, h[:31], [32]byte{}, vkRoot, nonce),
		"no public value":        r.prove(t, programVKey, nil, [32]byte{}, vkRoot, nonce),
	} {
		if err := g.Verify(s, p); !errors.Is(err, proof.ErrInvalid) {
			t.Errorf("%s: Verify = %v, want ErrInvalid", name, err)
		}
	}
	good := r.prove(t, programVKey, h[:], [32]byte{}, vkRoot, nonce)
	if err := g.Verify(s, good); err != nil {
		t.Fatal(err)
	}
	if err := g.VerifyBatch([]proof.Statement{s}, [][]byte{good, good}); !errors.Is(err, proof.ErrInvalid) {
		t.Errorf("two proofs of one statement: %v, want ErrInvalid", err)
	}
	if err := g.VerifyBatch(nil, nil); !errors.Is(err, proof.ErrInvalid) {
		t.Errorf("nothing: %v, want ErrInvalid", err)
	}
}

func TestNewIsRefused(t *testing.T) {
	three, err := groth16test.NewSetup(1, 3)
	if err != nil {
		t.Fatal(err)
	}
	rooted := newRelease(t, false).Params
	rooted.VKRoot = vkRoot
	for name, p := range map[string]sp1.Params{
		"no system":               {},
		"a key of three inputs":   {System: groth16.New(three.Key())},
		"a root before version 6": rooted,
	} {
		if _, err := sp1.New(p); !errors.Is(err, validity.ErrKey) {
			t.Errorf("%s: New = %v, want ErrKey", name, err)
		}
	}
}

// The key binds all that decides what is accepted.
func TestGuestKey(t *testing.T) {
	r := newRelease(t, true)
	selector, root, system := r, r, r
	selector.Selector[3] ^= 1
	root.VKRoot[31] ^= 1
	other, err := groth16test.NewSetup(2, 5)
	if err != nil {
		t.Fatal(err)
	}
	system.System = groth16.New(other.Key())
	seen := map[commitment.Root]bool{}
	for _, g := range []*sp1.Guest{
		r.guest(t, programVKey), r.guest(t, nonce), selector.guest(t, programVKey), root.guest(t, programVKey), system.guest(t, programVKey),
	} {
		if seen[g.Key()] {
			t.Errorf("two verifiers have the key %v", g.Key())
		}
		seen[g.Key()] = true
	}
	k := r.System.Key()
	if got, want := r.guest(t, programVKey).Key(), commitment.Keccak256([]byte{0x24}, k[:], r.Selector[:], vkRoot[:], programVKey[:]); got != want {
		t.Errorf("the key is %v, want %v", got, want)
	}
}

func TestGuestStatesTrust(t *testing.T) {
	if a, ok := trust.Of(newRelease(t, true).guest(t, programVKey)); !ok || len(a) == 0 {
		t.Error("it takes a setup and a circuit on trust, and states nothing")
	}
}
