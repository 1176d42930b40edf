package validitytest

import (
	"bytes"
	"fmt"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
)

// A verifier of statements is in Go, on L1, and has a prover that proves anything.
type verifier struct {
	*chain
	t     testing.TB
	at    common.Address
	v     proof.BatchVerifier
	prove func(s proof.Statement) []byte
}

// statement returns one of many statements.
func statement(i int) proof.Statement {
	h := func(name string) commitment.Root { return commitment.Keccak256(fmt.Append(nil, name, i)) }
	return proof.Statement{Program: h("program"), Pre: h("pre"), Input: h("input"), Post: h("post")}
}

func packStatements(s []proof.Statement, proofs [][]byte) []byte {
	digests := make([][32]byte, len(s))
	for i := range s {
		digests[i] = s[i].Hash()
	}
	return statementABI.PackVerify(digests, proofs)
}

// accepts returns the one verdict of both.
func (v *verifier) accepts(s []proof.Statement, proofs [][]byte) bool {
	v.t.Helper()
	got := v.chain.accepts(v.t, v.at, packStatements(s, proofs))
	if err := v.v.VerifyBatch(s, proofs); got != (err == nil) {
		v.t.Fatalf("L1 accepts: %v, Go says %v", got, err)
	}
	return got
}

func (v *verifier) accepts1(s proof.Statement, p []byte) bool {
	v.t.Helper()
	return v.accepts([]proof.Statement{s}, [][]byte{p})
}

// many returns n proven statements.
func (v *verifier) many(n int) (s []proof.Statement, proofs [][]byte) {
	for i := range n {
		s = append(s, statement(i))
		proofs = append(proofs, v.prove(s[i]))
	}
	return s, proofs
}

// check makes what any verifier of statements must do, and compares keys.
func (v *verifier) check(key commitment.Root) {
	t := v.t
	t.Helper()
	if got := v.key(t, v.at); got != key {
		t.Errorf("its key on L1 is %x, in Go %v", got, key)
	}
	s, proofs := v.many(3)
	for n := range 4 {
		if got, want := v.accepts(s[:n], proofs[:n]), n > 0; got != want {
			t.Errorf("%d proofs: accepted %v, want %v", n, got, want)
		}
	}
	if v.accepts(s[:2], proofs) || v.accepts(s, proofs[:2]) {
		t.Error("accepted with different lengths")
	}
	if v.accepts(s, [][]byte{proofs[0], proofs[2], proofs[1]}) {
		t.Error("accepted with two proofs exchanged")
	}
	for i := range proofs[0] {
		p := bytes.Clone(proofs[0])
		p[i] ^= 1 << (i % 8)
		if v.accepts1(s[0], p) {
			t.Errorf("accepted with byte %d changed", i)
		}
	}
	for n := 0; n < len(proofs[0]); n += 7 {
		if v.accepts1(s[0], proofs[0][:n]) {
			t.Errorf("accepted, cut to %d bytes", n)
		}
	}
	if v.accepts1(s[0], slices.Concat(proofs[0], []byte{0})) {
		t.Error("accepted with a byte behind")
	}
	for i := range 4 {
		other := s[0]
		part := []*commitment.Root{&other.Program, &other.Pre, &other.Input, &other.Post}[i]
		part[31] ^= 1
		if v.accepts1(other, proofs[0]) {
			t.Errorf("accepted with part %d of the statement changed", i)
		}
	}
	for gas := uint64(0); gas < 400_000; gas += 2999 { // the proof of another statement
		if _, _, err := v.call(v.at, packStatements(s[1:2], proofs[:1]), gas); err == nil {
			t.Fatalf("accepted with %d gas", gas)
		}
	}
}
