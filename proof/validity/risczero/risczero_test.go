package risczero_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/prooftest"
	"github.com/sharedsec/sharedsec/proof/validity"
	"github.com/sharedsec/sharedsec/proof/validity/groth16/groth16test"
	"github.com/sharedsec/sharedsec/proof/validity/risczero"
	"github.com/sharedsec/sharedsec/trust"
)

// A receipt is one that RISC Zero's prover made.
type receipt struct {
	seal, journal []byte
	imageID       [32]byte
	controlID     string
	controlRoot   string
	claim         string
}

func readReceipt(t testing.TB, r risczero.Release) receipt {
	t.Helper()
	b, err := os.ReadFile("testdata/risc0_receipt_V" + strings.ReplaceAll(string(r), ".", "_") + ".json")
	if err != nil {
		t.Fatal(err)
	}
	var file struct {
		Seal        string `json:"seal"`
		ImageID     string `json:"image_id"`
		Journal     string `json:"journal"`
		ControlID   string `json:"bn254_control_id"`
		ControlRoot string `json:"control_root"`
		Claim       string `json:"claim_digest"`
	}
	if err := json.Unmarshal(b, &file); err != nil {
		t.Fatal(err)
	}
	return receipt{
		seal: unhex(t, file.Seal), journal: unhex(t, file.Journal), imageID: [32]byte(unhex(t, file.ImageID)),
		controlID: file.ControlID, controlRoot: file.ControlRoot, claim: file.Claim,
	}
}

func unhex(t testing.TB, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(strings.TrimPrefix(s, "0x"))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func machine(t testing.TB, r risczero.Release) *risczero.Machine {
	t.Helper()
	p, err := risczero.Published(r)
	if err != nil {
		t.Fatal(err)
	}
	m, err := risczero.New(p)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

var releases = []risczero.Release{risczero.V2_0, risczero.V2_2, risczero.V3_0, risczero.V5_0}

// From image id, journal and seal alone, the receipts of RISC Zero's own tests are
// accepted, and nothing next to them.
func TestReceipts(t *testing.T) {
	for _, release := range releases {
		t.Run(string(release), func(t *testing.T) {
			r, m := readReceipt(t, release), machine(t, release)
			if err := m.VerifyReceipt(r.seal, r.imageID, r.journal); err != nil {
				t.Fatal(err)
			}
			if got := m.Selector(); got != [4]byte(r.seal) {
				t.Errorf("the selector is %x, the receipt's %x", got, r.seal[:4])
			}
			for i := range r.seal {
				for _, x := range []byte{1, 0x80} {
					bad := slices.Clone(r.seal)
					bad[i] ^= x
					refused(t, m, bad, r.imageID, r.journal)
				}
				refused(t, m, r.seal[:i], r.imageID, r.journal)
			}
			refused(t, m, append(slices.Clone(r.seal), 0), r.imageID, r.journal)
			for i := range r.imageID {
				bad := r.imageID
				bad[i] ^= 1
				refused(t, m, r.seal, bad, r.journal)
			}
			for i := range r.journal {
				bad := slices.Clone(r.journal)
				bad[i] ^= 1
				refused(t, m, r.seal, r.imageID, bad)
			}
			refused(t, m, r.seal, r.imageID, nil)
			refused(t, m, r.seal, r.imageID, append(slices.Clone(r.journal), 0))
			for _, other := range releases {
				if other == release {
					continue
				}
				// Not even with the selector that it has: the control root differs.
				o := machine(t, other)
				refused(t, o, r.seal, r.imageID, r.journal)
				s := o.Selector()
				refused(t, o, slices.Concat(s[:], r.seal[4:]), r.imageID, r.journal)
			}
		})
	}
}

func refused(t *testing.T, m *risczero.Machine, seal []byte, imageID [32]byte, journal []byte) {
	t.Helper()
	if err := m.VerifyReceipt(seal, imageID, journal); !errors.Is(err, proof.ErrInvalid) {
		t.Fatalf("VerifyReceipt(%x, %x, %x) = %v, want ErrInvalid", seal, imageID, journal, err)
	}
}

// The steps between, where the vectors have them.
func TestPublished(t *testing.T) {
	for _, release := range releases[:3] {
		r := readReceipt(t, release)
		p, err := risczero.Published(release)
		if err != nil {
			t.Fatal(err)
		}
		if got := "0x" + hex.EncodeToString(p.ControlRoot[:]); got != r.controlRoot {
			t.Errorf("%s: control root %s, want %s", release, got, r.controlRoot)
		}
		if got := "0x" + hex.EncodeToString(p.ControlID[:]); got != r.controlID {
			t.Errorf("%s: control id %s, want %s", release, got, r.controlID)
		}
		claim := risczero.ClaimDigest(r.imageID, sha256.Sum256(r.journal))
		if got := "0x" + hex.EncodeToString(claim[:]); got != r.claim {
			t.Errorf("%s: claim %s, want %s", release, got, r.claim)
		}
	}
	if _, err := risczero.Published("1.0"); !errors.Is(err, validity.ErrKey) {
		t.Errorf("Published(1.0) = %v, want ErrKey", err)
	}
	for name, inputs := range map[string]int{"a key of four inputs": 4, "a key of six": 6} {
		s, err := groth16test.NewSetup(1, inputs)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := risczero.New(risczero.Params{Key: s.Key()}); !errors.Is(err, validity.ErrKey) {
			t.Errorf("%s: New = %v, want ErrKey", name, err)
		}
	}
	if _, err := risczero.New(risczero.Params{}); !errors.Is(err, validity.ErrKey) {
		t.Errorf("New without a key = %v, want ErrKey", err)
	}
}

// A release of ours: its key's secrets are known, so that it proves statements. All
// but the making of the SNARK's proof is what runs for RISC Zero's.
type release struct {
	setup  *groth16test.Setup
	params risczero.Params
}

func newRelease(t testing.TB) release {
	t.Helper()
	s, err := groth16test.NewSetup(1, 5)
	if err != nil {
		t.Fatal(err)
	}
	return release{s, risczero.Params{ControlRoot: commitment.Keccak256([]byte("root")), ControlID: [32]byte{1, 2, 31: 3}, Key: s.Key()}}
}

func (r release) guest(t testing.TB, imageID [32]byte) *risczero.Guest {
	t.Helper()
	m, err := risczero.New(r.params)
	if err != nil {
		t.Fatal(err)
	}
	return m.Guest(imageID)
}

// prove proves the claim that a guest left a journal.
func (r release) prove(t testing.TB, imageID [32]byte, journal []byte) []byte {
	t.Helper()
	half := func(b []byte) (h [32]byte) { // spelled out once more, in another way
		n := new(big.Int)
		for i, x := range b {
			n.Or(n, new(big.Int).Lsh(big.NewInt(int64(x)), uint(8*i)))
		}
		n.FillBytes(h[:])
		return h
	}
	claim := risczero.ClaimDigest(imageID, sha256.Sum256(journal))
	root := r.params.ControlRoot
	p, err := r.setup.Prove([][32]byte{half(root[:16]), half(root[16:]), half(claim[:16]), half(claim[16:]), r.params.ControlID}, 0)
	if err != nil {
		t.Fatal(err)
	}
	s := r.params.Selector()
	return append(s[:], p...)
}

var imageID = commitment.Keccak256([]byte("image"))

func statement(i byte) proof.Statement {
	return proof.Statement{Program: commitment.Root{1}, Pre: commitment.Root{2, i}, Input: commitment.Root{3, i}, Post: commitment.Root{4, i}}
}

func cases(t testing.TB, r release) (out []prooftest.Case) {
	for i := range byte(3) {
		s := statement(i)
		h := s.Hash()
		out = append(out, prooftest.Case{Statement: s, Proof: r.prove(t, imageID, h[:])})
	}
	return out
}

func TestGuest(t *testing.T) {
	r := newRelease(t)
	prooftest.TestVerifier(t, func() proof.Verifier { return r.guest(t, imageID) }, cases(t, r))
}

// What a guest's journal has besides the statement's hash, and other guests.
func TestGuestForgeries(t *testing.T) {
	r := newRelease(t)
	g, s := r.guest(t, imageID), statement(0)
	h := s.Hash()
	other := commitment.Keccak256([]byte("another image"))
	for name, seal := range map[string][]byte{
		"a longer journal":   r.prove(t, imageID, append(h[:], 0)),
		"a shorter journal":  r.prove(t, imageID, h[:31]),
		"an empty journal":   r.prove(t, imageID, nil),
		"another guest":      r.prove(t, other, h[:]),
		"another key":        release{mustSetup(t, 2), r.params}.prove(t, imageID, h[:]),
		"another root":       release{r.setup, risczero.Params{ControlRoot: other, ControlID: r.params.ControlID, Key: r.params.Key}}.prove(t, imageID, h[:]),
		"another control id": release{r.setup, risczero.Params{ControlRoot: r.params.ControlRoot, Key: r.params.Key}}.prove(t, imageID, h[:]),
	} {
		selector := r.params.Selector()
		copy(seal, selector[:])
		if err := g.Verify(s, seal); !errors.Is(err, proof.ErrInvalid) {
			t.Errorf("%s: Verify = %v, want ErrInvalid", name, err)
		}
	}
	c := cases(t, r)
	if err := g.VerifyBatch([]proof.Statement{c[0].Statement}, [][]byte{c[0].Proof, c[1].Proof}); !errors.Is(err, proof.ErrInvalid) {
		t.Errorf("two proofs of one statement: %v, want ErrInvalid", err)
	}
	if err := g.VerifyBatch(nil, nil); !errors.Is(err, proof.ErrInvalid) {
		t.Errorf("nothing: %v, want ErrInvalid", err)
	}
}

func mustSetup(t testing.TB, seed byte) *groth16test.Setup {
	t.Helper()
	s, err := groth16test.NewSetup(seed, 5)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// The key binds all that decides what is accepted.
func TestGuestKey(t *testing.T) {
	r := newRelease(t)
	seen := map[commitment.Root]string{}
	add := func(name string, r release, id [32]byte) {
		k := r.guest(t, id).Key()
		if other, ok := seen[k]; ok {
			t.Errorf("%s has the key of %s", name, other)
		}
		seen[k] = name
	}
	add("it", r, imageID)
	add("another image", r, [32]byte{})
	root, id, key := r, r, r
	root.params.ControlRoot[0] ^= 1
	id.params.ControlID[31] ^= 1
	key.params.Key = mustSetup(t, 2).Key()
	add("another root", root, imageID)
	add("another control id", id, imageID)
	add("another key", key, imageID)

	k, s := r.params.Key.Hash(), r.params.Selector()
	if got, want := r.guest(t, imageID).Key(), commitment.Keccak256([]byte{0x25}, k[:], s[:], r.params.ControlRoot[:], r.params.ControlID[:], imageID[:]); got != want {
		t.Errorf("the key is %v, want %v", got, want)
	}
}

func TestGuestStatesTrust(t *testing.T) {
	if a, ok := trust.Of(newRelease(t).guest(t, imageID)); !ok || len(a) == 0 {
		t.Error("it takes a setup and a circuit on trust, and states nothing")
	}
}

// Nothing panics, and what is accepted has the selector and the length of a seal.
// (Of the same claim anybody can make other seals from this one.)
func FuzzSeal(f *testing.F) {
	r, m := readReceipt(f, risczero.V3_0), machine(f, risczero.V3_0)
	f.Add(r.seal)
	f.Add(r.seal[:4])
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, seal []byte) {
		err := m.VerifyReceipt(seal, r.imageID, r.journal)
		switch {
		case err == nil && (len(seal) != len(r.seal) || !slices.Equal(seal[:4], r.seal[:4])):
			t.Errorf("%x is accepted", seal)
		case err != nil && !errors.Is(err, proof.ErrInvalid):
			t.Errorf("VerifyReceipt = %v, want ErrInvalid", err)
		}
	})
}
