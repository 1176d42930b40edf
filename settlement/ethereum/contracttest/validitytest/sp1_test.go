package validitytest

import (
	"bytes"
	"crypto/sha256"
	"math/big"
	"os"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity/groth16"
	"github.com/sharedsec/sharedsec/proof/validity/sp1"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
	"github.com/sharedsec/sharedsec/settlement/ethereum/validity"
)

var sp1ABI = bindings.NewSP1Verifier()

func TestSP1sProofs(t *testing.T) {
	v4 := readSP1(t)
	t.Run(v4.Name, func(t *testing.T) { testSP1sProof(t, v4, encode(t, v4.key(t)), sp1.Groth16V4) })
	v6 := read(t, "sp1_v6.0.0_groth16")
	key, err := os.ReadFile("testdata/groth16_v6.0.0.key")
	if err != nil {
		t.Fatal(err)
	}
	t.Run(v6.Name, func(t *testing.T) { testSP1sProof(t, v6, key, sp1.Groth16V6) })
}

func testSP1sProof(t *testing.T, v vector, key []byte, release sp1.Release) {
	c := newChain(t)
	selector, program := [4]byte(v.ProofBytes), v.ProgramVKey.word()
	params, err := sp1.Published(release)
	if err != nil {
		t.Fatal(err)
	}
	p := validity.SP1Params{System: c.mustCreate(t, validity.Groth16(key)), Selector: selector, VKRoot: params.VKRoot, Program: program}
	at := c.mustCreate(t, validity.SP1(p))
	m, err := sp1.New(params)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := c.key(t, at), m.Guest(program).Key(); got != want {
		t.Errorf("its key on L1 is %x, in Go %v", got, want)
	}
	accepts := func(at common.Address, program [32]byte, values, proofBytes []byte) bool {
		t.Helper()
		got := c.accepts(t, at, sp1ABI.PackVerifyProof(program, values, proofBytes))
		if err := m.VerifyProof(program, values, proofBytes); got != (err == nil) {
			t.Fatalf("L1 accepts: %v, Go says %v", got, err)
		}
		return got
	}
	if !accepts(at, program, v.PublicValues, v.ProofBytes) {
		t.Fatal("a valid proof is refused")
	}
	if accepts(at, program, v.PublicValues, v.Malformed) {
		t.Error("a malformed proof is accepted")
	}
	for i := range v.ProofBytes {
		b := bytes.Clone(v.ProofBytes)
		b[i] ^= 1 << (i % 8)
		if accepts(at, program, v.PublicValues, b) {
			t.Errorf("accepted with byte %d of the proof changed", i)
		}
	}
	for i := range v.PublicValues {
		b := bytes.Clone(v.PublicValues)
		b[i] ^= 1 << (i % 8)
		if accepts(at, program, b, v.ProofBytes) {
			t.Errorf("accepted with byte %d of the public values changed", i)
		}
	}
	for i := range program {
		other := program
		other[i] ^= 1 << (i % 8)
		if accepts(at, other, v.PublicValues, v.ProofBytes) {
			t.Errorf("accepted with byte %d of the program's key changed", i)
		}
	}
	for i := range selector {
		p := p
		p.Selector[i] ^= 1
		if c.accepts(t, c.mustCreate(t, validity.SP1(p)), sp1ABI.PackVerifyProof(program, v.PublicValues, v.ProofBytes)) {
			t.Errorf("accepted by the verifier of another selector")
		}
	}
}

// newSP1 returns a verifier whose proofs have a header behind the selector: nothing,
// or since version 6 exit code, root and nonce.
func newSP1(t testing.TB, c *chain, n int, header []byte) *verifier {
	t.Helper()
	s := newSetup(t, n, nil)
	p := validity.SP1Params{System: c.mustCreate(t, validity.Groth16(encode(t, s.Key()))), Selector: [4]byte{1, 2, 3, 4}, Program: [32]byte{1, 31: 7}}
	if n == 5 {
		p.VKRoot = [32]byte(header[32:])
	}
	m, err := sp1.New(sp1.Params{Selector: p.Selector, VKRoot: p.VKRoot, System: groth16.New(s.Key())})
	if err != nil {
		t.Fatal(err)
	}
	return &verifier{chain: c, t: t, at: c.mustCreate(t, validity.SP1(p)), v: m.Guest(p.Program), prove: func(st proof.Statement) []byte {
		statementHash := st.Hash()
		digest := sha256.Sum256(statementHash[:])
		digest[0] &= 0x1f
		inputs := [][32]byte{p.Program, digest}
		for i := 0; i < len(header); i += 32 {
			inputs = append(inputs, [32]byte(header[i:]))
		}
		return slices.Concat(p.Selector[:], header, s.prove(inputs))
	}}
}

// v6 returns what stands behind the selector since version 6.
func v6(exitCode byte) []byte {
	header := make([]byte, 96)
	header[31] = exitCode
	copy(header[32:], new(big.Int).Lsh(big.NewInt(77), 200).FillBytes(make([]byte, 32)))
	header[95] = 9
	return header
}

func TestSP1(t *testing.T) {
	c := newChain(t)
	for name, v := range map[string]*verifier{"before version 6": newSP1(t, c, 2, nil), "version 6": newSP1(t, c, 5, v6(0))} {
		t.Run(name, func(t *testing.T) {
			v.t = t
			v.check(v.v.(*sp1.Guest).Key())
		})
	}
	failed := newSP1(t, c, 5, v6(1))
	if s := statement(1); failed.accepts1(s, failed.prove(s)) {
		t.Error("a program that failed is accepted")
	}
	v, other := newSP1(t, c, 5, v6(0)), v6(0)
	other[33] ^= 1
	if s := statement(1); v.accepts1(s, newSP1(t, c, 5, other).prove(s)) {
		t.Error("another root is accepted")
	}
}

// A system with other inputs is refused, and a root where there is none.
func TestSP1Params(t *testing.T) {
	c := newChain(t)
	system := map[int]common.Address{}
	for _, n := range []int{2, 3, 5} {
		system[n] = c.mustCreate(t, validity.Groth16(encode(t, newSetup(t, n, nil).Key())))
	}
	for _, x := range []struct {
		p    validity.SP1Params
		want bool
	}{
		{validity.SP1Params{System: system[2]}, true},
		{validity.SP1Params{System: system[3]}, false},
		{validity.SP1Params{System: system[5], VKRoot: [32]byte{1}}, true},
		{validity.SP1Params{System: system[2], VKRoot: [32]byte{1}}, false},
		{validity.SP1Params{System: common.Address{0xee}}, false},
	} {
		if _, _, _, err := c.create(validity.SP1(x.p)); (err == nil) != x.want {
			t.Errorf("%+v: %v", x.p, err)
		}
	}
}
