package plonktest

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/params"
	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write testdata/*.txt anew")

const header = "# Gas of PlonkVerifier, written with -update. A transaction is one that does nothing\n" +
	"# else, under Osaka's rules.\n" +
	"# execution  transaction\n"

// testdata/gas.txt has what proofs cost.
func TestGas(t *testing.T) {
	var b bytes.Buffer
	b.WriteString(header)
	for _, v := range vectors(t) {
		key, err := v.key.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		_, _, used, err := newChain(t).deploy(key)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&b, "%11d %12s  %s: deployment\n", used, "", v.name)
		j := newJudge(t, v.key)
		rules := osaka.Rules(j.evm.Context.BlockNumber, true, j.evm.Context.Time)
		for _, n := range []int{1, 2, 8} {
			data := pack(slices.Repeat(v.inputs[:1], n), slices.Repeat(v.proofs[:1], n))
			_, used, err := j.call(j.at, data, params.MaxTxGas)
			if err != nil {
				t.Fatal(err)
			}
			intrinsic, err := core.IntrinsicGas(data, nil, nil, j.at, &j.at, nil, rules)
			if err != nil {
				t.Fatal(err)
			}
			floor, err := core.FloorDataGas(rules, j.at, &j.at, nil, data, nil)
			if err != nil {
				t.Fatal(err)
			}
			fmt.Fprintf(&b, "%11d %12d  %s: batch of %d\n", used, max(intrinsic+used, floor), v.name, n)
		}
	}
	const path = "testdata/gas.txt"
	if *update {
		if err := os.WriteFile(path, b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), b.String()); diff != "" {
		t.Errorf("gas, -want +got (accept it with -update):\n%s", diff)
	}
}
