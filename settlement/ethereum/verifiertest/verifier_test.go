package verifiertest_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/prooftest"
	"github.com/sharedsec/sharedsec/settlement/ethereum/verifiertest"
)

func mustNew(t testing.TB, seed uint64, k, n int) *verifiertest.Signers {
	t.Helper()
	s, err := verifiertest.New(seed, k, n)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func mustProve(t testing.TB, s *verifiertest.Signers, st proof.Statement) []byte {
	t.Helper()
	p, err := s.Prove(st)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestSigners(t *testing.T) {
	var cases []prooftest.Case
	for i := range byte(3) {
		st := proof.Statement{Program: commitment.Root{1}, Pre: commitment.Root{2}, Input: commitment.Root{3}, Post: commitment.Root{4, i}}
		cases = append(cases, prooftest.Case{Statement: st, Proof: mustProve(t, mustNew(t, 1, 2, 3), st)})
	}
	prooftest.TestVerifier(t, func() proof.Verifier { return mustNew(t, 1, 2, 3) }, cases)
}

// Signers who are others, too few, or one of them twice, convince nobody; and
// each set has a key of its own.
func TestOtherSigners(t *testing.T) {
	st := proof.Statement{Post: commitment.Root{4}}
	s := mustNew(t, 1, 2, 3)
	keys := map[commitment.Root]bool{s.Key(): true}
	for _, other := range []*verifiertest.Signers{mustNew(t, 2, 2, 3), mustNew(t, 1, 1, 3), mustNew(t, 1, 2, 4)} {
		keys[other.Key()] = true
	}
	if len(keys) != 4 {
		t.Errorf("%d keys of 4 sets", len(keys))
	}
	one := mustProve(t, mustNew(t, 1, 1, 3), st)
	for name, p := range map[string][]byte{
		"others":     mustProve(t, mustNew(t, 2, 2, 3), st),
		"too few":    one,
		"one twice":  bytes.Repeat(one, 2),
		"not sorted": append(mustProve(t, s, st)[66:], one...),
		"nothing":    nil,
	} {
		if err := s.Verify(st, p); !errors.Is(err, proof.ErrInvalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, bad := range [][2]int{{0, 1}, {2, 1}, {1, 256}} {
		if _, err := verifiertest.New(1, bad[0], bad[1]); err == nil {
			t.Errorf("%d of %d signers", bad[0], bad[1])
		}
	}
}

func FuzzVerify(f *testing.F) {
	s, st := mustNew(f, 1, 1, 2), proof.Statement{Post: commitment.Root{4}}
	good := mustProve(f, s, st)
	f.Add(good)
	f.Add([]byte{1})
	f.Fuzz(func(t *testing.T, p []byte) {
		if err := s.Verify(st, p); err == nil && !bytes.Equal(p, good) {
			// Another signature of the same signer, or of the other one.
			if len(p) != len(good) {
				t.Errorf("%d bytes are accepted", len(p))
			}
		} else if err != nil && !errors.Is(err, proof.ErrInvalid) {
			t.Error(err)
		}
	})
}
