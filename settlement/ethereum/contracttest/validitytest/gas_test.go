package validitytest

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/params"
	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/proof/validity/groth16"
	"github.com/sharedsec/sharedsec/settlement/ethereum/validity"
)

var update = flag.Bool("update", false, "write testdata/gas.txt anew")

const gasHeader = "# Gas of verifying, under Osaka's rules, written with -update. Execution is what the call takes, each\n" +
	"# other contract cold; a transaction also pays for itself and its calldata. Proofs of Groth16 have few\n" +
	"# zeros: calldata varies by some hundred with the proof.\n" +
	"# execution  transaction  per proof\n"

// A table gathers what calls take.
type table struct {
	strings.Builder
	t *testing.T
	c *chain
}

func (g *table) add(name string, at common.Address, data []byte, proofs int) {
	g.t.Helper()
	ret, used, err := g.c.call(at, data, params.MaxTxGas)
	if err != nil {
		g.t.Fatalf("%s: %v, %x", name, err, ret)
	}
	rules := osaka.Rules(g.c.evm.Context.BlockNumber, true, g.c.evm.Context.Time)
	intrinsic, err := core.IntrinsicGas(data, nil, nil, at, &at, nil, rules)
	if err != nil {
		g.t.Fatal(err)
	}
	floor, err := core.FloorDataGas(rules, at, &at, nil, data, nil)
	if err != nil {
		g.t.Fatal(err)
	}
	transaction := max(intrinsic+used, floor)
	fmt.Fprintf(g, "%10d %12d %10d  %s\n", used, transaction, transaction/uint64(proofs), name)
}

// The gas of verifying is what testdata/gas.txt says. Run with -update after a change
// that is meant.
func TestGas(t *testing.T) {
	g := &table{t: t, c: newChain(t)}
	g.WriteString(gasHeader)
	for _, n := range []int{2, 5, 6} {
		s := newSetup(t, n, nil)
		at := g.c.mustCreate(t, validity.Groth16(encode(t, s.Key())))
		for _, proofs := range []int{1, 2, 4, 8} {
			lists, p := s.many(proofs)
			g.add(fmt.Sprintf("Groth16, %d inputs, %d proofs", n, proofs), at, packSystem(lists, p), proofs)
		}
	}
	for _, hash := range []groth16.Hash{groth16.SHA256, groth16.Keccak256} {
		s := newSetup(t, 5, &groth16.Commitment{Hash: hash})
		at := g.c.mustCreate(t, validity.Groth16(encode(t, s.Key())))
		for _, proofs := range []int{1, 2, 4, 8} {
			lists, p := s.many(proofs)
			name := []string{"sha256", "keccak256"}[hash]
			g.add(fmt.Sprintf("Groth16, 5 inputs, a commitment by %s, %d proofs", name, proofs), at, packSystem(lists, p), proofs)
		}
	}

	v := readSP1(t)
	system := g.c.mustCreate(t, validity.Groth16(encode(t, v.key(t))))
	at := g.c.mustCreate(t, validity.SP1(validity.SP1Params{System: system, Selector: [4]byte(v.ProofBytes), Program: v.ProgramVKey.word()}))
	g.add("SP1, the published proof, verifyProof", at, sp1ABI.PackVerifyProof(v.ProgramVKey.word(), v.PublicValues, v.ProofBytes), 1)
	r := receipts(t)[2]
	system = g.c.mustCreate(t, validity.Groth16(encode(t, r.key(t))))
	at = g.c.mustCreate(t, validity.RiscZero(validity.RiscZeroParams{
		System: system, Selector: [4]byte(r.Seal), ControlRoot: r.ControlRoot.word(), ControlID: r.ControlID.word(), ImageID: r.ImageID.word(),
	}))
	g.add("RISC Zero, the published receipt, verify", at, riscZeroABI.PackVerify(r.Seal, r.ImageID.word(), r.JournalHash.word()), 1)

	parts := three(t, g.c)
	for _, x := range []struct {
		name string
		v    *verifier
	}{
		{"SP1 before version 6", parts[0]},
		{"SP1 version 6", parts[2]},
		{"RISC Zero", parts[1]},
		{"1 of 3", newThreshold(t, 1, parts)},
		{"2 of 3 (SP1, RISC Zero)", newThreshold(t, 2, parts)},
		{"3 of 3", newThreshold(t, 3, parts)},
	} {
		for _, n := range []int{1, 4} {
			s, proofs := x.v.many(n)
			g.add(fmt.Sprintf("%s, %d statements", x.name, n), x.v.at, packStatements(s, proofs), n)
		}
	}
	golden(t, "testdata/gas.txt", g.String())
}

func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(want, []byte(got)) {
		t.Errorf("gas (-%s +measured):\n%s", file, cmp.Diff(string(want), got))
	}
}
