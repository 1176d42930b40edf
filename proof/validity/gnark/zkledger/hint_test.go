package zkledger

import (
	"maps"
	"math/big"
	"slices"
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	fullwitness "github.com/consensys/gnark/backend/witness"
	"github.com/consensys/gnark/constraint"
	bn254 "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs"
	"github.com/consensys/gnark/std/math/bits"
	"github.com/google/go-cmp/cmp"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/batch"
	ledger "github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/proof/validity/gnark"
)

// TestHints wants no other hints in the circuit than those whose answers are known
// to be checked: whatever else a prover sets, a constraint determines. Ours are
// forged in the tests here and in blobeval's. Of gnark's, an inverse or zero shows
// whether a number is zero, and a number's bits are bits, of a number below p
// (TestForgedScalar). For its ranges a number's digits add up to it and are looked
// up in a table, by how often each is asked for, a commitment, and Groth16's mask
// of it.
//
// A new name is a reason to read how its answers are checked: gnark does not check
// all, see blobeval.
func TestHints(t *testing.T) {
	want := []string{
		"github.com/consensys/gnark/constraint/solver.InvZeroHint",
		"github.com/consensys/gnark/frontend/cs.Bsb22CommitmentComputePlaceholder",
		"github.com/consensys/gnark/internal/hints.Randomize",
		"github.com/consensys/gnark/std/internal/logderivarg.countHint",
		"github.com/consensys/gnark/std/math/bits.nBits",
		"github.com/consensys/gnark/std/rangecheck.DecomposeHint",
		"github.com/sharedsec/sharedsec/proof/validity/gnark/blobeval.quotient",
		"github.com/sharedsec/sharedsec/proof/validity/gnark/blobeval.solution",
		"github.com/sharedsec/sharedsec/proof/validity/gnark/zkledger.small",
		"github.com/sharedsec/sharedsec/proof/validity/gnark/zkledger.split",
	}
	for _, system := range []gnark.Backend{gnark.Groth16, gnark.PLONK} {
		compiled, err := Compile(Params{Depth: 2, Transfers: 1}, system)
		if err != nil {
			t.Fatal(err)
		}
		got := slices.Sorted(maps.Values(compiled.(*bn254.R1CS).MHintsDependencies))
		if system == gnark.PLONK {
			want = slices.Delete(want, 2, 3) // it has no such mask
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%v: hints (-want +got):\n%s", system, diff)
		}
	}
}

// lie returns a hint that is true but for one of its answers, and counts them.
func lie(truth solver.Hint, which int, change func(mod *big.Int, in, out []*big.Int)) (hint solver.Hint, calls *int) {
	var mu sync.Mutex
	calls = new(int)
	return func(mod *big.Int, in, out []*big.Int) error {
		mu.Lock()
		defer mu.Unlock()
		if err := truth(mod, in, out); err != nil {
			return err
		}
		if *calls == which {
			change(mod, in, out)
		}
		*calls++
		return nil
	}, calls
}

// TestForgedHints solves the real constraints with lying hints, one answer at a
// time.
func TestForgedHints(t *testing.T) {
	p := Params{Depth: 2, Transfers: 1}
	system, err := Compile(p, gnark.Groth16)
	if err != nil {
		t.Fatal(err)
	}
	a := entries(t, p)["batch"]
	w := fullWitness(t, a)
	solves := func(o ...solver.Option) error { return solveWith(system, w, o...) }
	if err := solves(); err != nil {
		t.Fatal(err)
	}

	minus := func(mod *big.Int, v *big.Int) { v.Sub(mod, v).Mod(v, mod) }
	for _, c := range []struct {
		name   string
		truth  solver.Hint
		calls  int
		change func(mod *big.Int, in, out []*big.Int)
	}{
		{"the other order", small, 6, func(_ *big.Int, _, out []*big.Int) { out[0].Sub(big.NewInt(1), out[0]) }},
		{"an order of two", small, 6, func(_ *big.Int, _, out []*big.Int) { out[0].SetInt64(2) }},
		{"a split one higher", split, 2, func(mod *big.Int, in, out []*big.Int) {
			out[1].Add(out[1], big.NewInt(1))
			minus(mod, out[0].Sub(power(int(in[1].Int64())), out[0]))
		}},
		{"a split of nothing above", split, 2, func(_ *big.Int, in, out []*big.Int) {
			out[0].Set(in[0])
			out[1].SetInt64(0)
		}},
	} {
		id := solver.GetHintID(c.truth)
		honest, calls := lie(c.truth, -1, c.change)
		if err := solves(solver.OverrideHint(id, honest)); err != nil || *calls != c.calls {
			t.Fatalf("%s: %d answers, want %d: %v", c.name, *calls, c.calls, err)
		}
		for which := range c.calls {
			hint, _ := lie(c.truth, which, c.change)
			if solves(solver.OverrideHint(id, hint)) == nil {
				t.Errorf("%s: answer %d is a lie, and accepted", c.name, which)
			}
		}
	}
}

// The scalar of a signature's hash is the hash, not a number that equals it mod p.
func TestForgedScalar(t *testing.T) {
	p := Params{Depth: 2, Transfers: 1}
	system, err := Compile(p, gnark.Groth16)
	if err != nil {
		t.Fatal(err)
	}
	binary := bits.GetHints()[1]
	fits := false // the other number into as many bits
	for value := uint64(1); !fits; value++ {
		tx := ledger.Tx{Kind: ledger.Transfer, From: 1, To: ledger.IndexAddress(2), Value: *uint256.NewInt(value), Nonce: firstNonce}
		_, a := honest(t, p, &batch.Block{Transactions: [][]byte{signed(t, tx)}})
		hint, _ := lie(binary, 0, func(mod *big.Int, in, out []*big.Int) {
			v := new(big.Int).Add(in[0], mod)
			fits = v.BitLen() <= len(out)
			for i := range out {
				out[i].SetUint64(uint64(v.Bit(i)))
			}
		})
		if solveWith(system, fullWitness(t, a), solver.OverrideHint(solver.GetHintID(binary), hint)) == nil {
			t.Error("another scalar, and accepted")
		}
	}
}

func fullWitness(t testing.TB, a *Assignment) fullwitness.Witness {
	t.Helper()
	w, err := frontend.NewWitness(a.Witness, ecc.BN254.ScalarField())
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// solveWith solves constraints with other hints.
func solveWith(system constraint.ConstraintSystem, w fullwitness.Witness, o ...solver.Option) error {
	// In the place of the prover's commitment, whose hash it is.
	commit := solver.OverrideHint(solver.GetHintID(cs.Bsb22CommitmentComputePlaceholder), func(mod *big.Int, in, out []*big.Int) error {
		var all []fr.Element
		for _, v := range in {
			var e fr.Element
			all = append(all, *e.SetBigInt(v))
		}
		h := ledger.Hash(all[0], all[len(all)/2], all[len(all)-1])
		h.BigInt(out[0])
		return nil
	})
	return system.IsSolved(w, append([]solver.Option{solver.WithHints(Hints()...), commit, solver.WithNbTasks(1)}, o...)...)
}
