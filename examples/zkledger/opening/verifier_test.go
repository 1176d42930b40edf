package opening_test

import (
	"errors"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/examples/zkledger/opening"
	"github.com/sharedsec/sharedsec/examples/zkledger/openingtest"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/prooftest"
)

// A kept story is one with its proofs.
type keptStory struct {
	*openingtest.World
	*openingtest.Fixture
	verifier *opening.Verifier
}

func newKeptStory(t testing.TB) *keptStory {
	t.Helper()
	k := &keptStory{World: openingtest.Story(t, openingtest.Transactions, openingtest.Depth), Fixture: openingtest.Kept(t)}
	k.verifier = k.newVerifier(t, k.Params())
	return k
}

func (k *keptStory) newVerifier(t testing.TB, p opening.Params) *opening.Verifier {
	t.Helper()
	v, err := opening.NewVerifier(p, k.System(t))
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// prove returns the proof of the chapters from one to before another.
func (k *keptStory) prove(t testing.TB, from, to int) prooftest.Case {
	t.Helper()
	p, err := k.Builder().Plan(k.Part(from, to))
	if err != nil {
		t.Fatal(err)
	}
	return prooftest.Case{Statement: p.Statement, Proof: k.Assemble(t, k.World, p)}
}

// The verifier is convinced of every entry, alone and with others, by one proof
// and by several.
func TestStory(t *testing.T) {
	k := newKeptStory(t)
	n := len(k.Chapters)
	var statements []proof.Statement
	var proofs [][]byte
	take := func(name string, from, to int) {
		t.Helper()
		c := k.prove(t, from, to)
		if err := k.verifier.Verify(c.Statement, c.Proof); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		statements, proofs = append(statements, c.Statement), append(proofs, c.Proof)
	}
	for i, c := range k.Chapters {
		take(c.Name, i, i+1)
	}
	take("all in one proof", 0, n)
	if err := proof.VerifyBatch(k.verifier, statements, proofs); err != nil {
		t.Errorf("all in one batch: %v", err)
	}
	statements[n/2], statements[n/2+1] = statements[n/2+1], statements[n/2]
	if err := proof.VerifyBatch(k.verifier, statements, proofs); !errors.Is(err, proof.ErrInvalid) {
		t.Errorf("with two statements in each other's place: %v, want ErrInvalid", err)
	}
	if err := k.verifier.VerifyBatch(nil, nil); !errors.Is(err, proof.ErrInvalid) {
		t.Errorf("nothing to verify: %v, want ErrInvalid", err)
	}
	if err := k.verifier.VerifyBatch(statements, proofs[1:]); !errors.Is(err, proof.ErrInvalid) {
		t.Errorf("a proof too few: %v, want ErrInvalid", err)
	}
}

func TestVerifier(t *testing.T) {
	k := newKeptStory(t)
	cases := []prooftest.Case{k.prove(t, 0, 1), k.prove(t, 1, 4), k.prove(t, 10, 12)}
	prooftest.TestVerifier(t, func() proof.Verifier { return k.newVerifier(t, k.Params()) }, cases)
}

// No forgery proves the statement of the proof that it was made of, nor, unless
// that may be true, the one that it shows itself.
func TestForgeries(t *testing.T) {
	k := newKeptStory(t)
	forge := func(from, to int) {
		c := k.prove(t, from, to)
		for _, f := range k.Forgeries(t, k.World, from, c.Proof) {
			if err := k.verifier.Verify(c.Statement, f.Proof); !errors.Is(err, proof.ErrInvalid) {
				t.Errorf("chapters %d to %d: %s: %v, want ErrInvalid", from, to, f.Name, err)
			}
			var o opening.Opening
			if o.UnmarshalBinary(f.Proof) != nil {
				continue
			}
			shown, err := o.Statement(k.Params())
			if err != nil || f.Elsewhere {
				continue
			}
			if err := k.verifier.Verify(shown, f.Proof); !errors.Is(err, proof.ErrInvalid) {
				t.Errorf("chapters %d to %d: %s: of what it shows: %v, want ErrInvalid", from, to, f.Name, err)
			}
		}
	}
	for i := range k.Chapters {
		forge(i, i+1)
	}
	forge(3, 6)
}

// A proof is of one program and of one rule, whatever the verifier's key.
func TestParams(t *testing.T) {
	k := newKeptStory(t)
	c := k.prove(t, 0, 4)
	keys := map[commitment.Root]bool{k.verifier.Key(): true}
	for name, change := range map[string]func(p *opening.Params){
		"another program":   func(p *opening.Params) { p.Program[0] ^= 1 },
		"more transactions": func(p *opening.Params) { p.Transactions++ },
		"another poster":    func(p *opening.Params) { p.Poster[0] ^= 1 },
		"another time lag":  func(p *opening.Params) { p.TimeLag = 0 },
		"no origin lag":     func(p *opening.Params) { p.OriginLag = 0 },
	} {
		p := k.Params()
		change(&p)
		v := k.newVerifier(t, p)
		if keys[v.Key()] {
			t.Errorf("%s: the key is the same", name)
		}
		keys[v.Key()] = true
		s := c.Statement
		if err := v.Verify(s, c.Proof); !errors.Is(err, proof.ErrInvalid) && !errors.Is(err, proof.ErrUnknownProgram) {
			t.Errorf("%s: %v, want it refused", name, err)
		}
		if s.Program = p.Program; s != c.Statement {
			if err := v.Verify(s, c.Proof); !errors.Is(err, proof.ErrInvalid) {
				t.Errorf("%s, of its own statement: %v, want ErrInvalid", name, err)
			}
		}
	}
	for name, p := range map[string]opening.Params{
		"no program":              {Transactions: 2},
		"no transactions":         {Program: commitment.Root{1}},
		"more than circuits take": {Program: commitment.Root{1}, Transactions: 17},
	} {
		if _, err := opening.NewVerifier(p, k.System(t)); !errors.Is(err, opening.ErrParams) {
			t.Errorf("%s: %v, want ErrParams", name, err)
		}
	}
}
