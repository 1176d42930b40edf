package steptest

import (
	"bytes"
	"compress/gzip"
	"encoding/hex"
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"

	"github.com/sharedsec/sharedsec/proof/riscv"
)

// precompiles are the files of testdata/precompiles, without fail-, by what they are
// of.
var precompiles = map[string]uint16{
	"ecRecover": 0x01, "bn256Add": 0x06, "bn256ScalarMul": 0x07, "bn256Pairing": 0x08, "pointEvaluation": 0x0a,
	"blsG1Add": 0x0b, "blsG1Mul": 0x0c, "blsG1MultiExp": 0x0c, "blsG2Add": 0x0d, "blsG2Mul": 0x0e, "blsG2MultiExp": 0x0e,
	"blsPairing": 0x0f, "blsMapG1": 0x10, "blsMapG2": 0x11,
}

// A precompileVector is a call of a precompile.
type precompileVector struct {
	name            string
	input, expected []byte
	gas             uint64
	fails           bool
}

func readPrecompileVectors(t *testing.T, path string) (out []precompileVector) {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	var file []struct {
		Input, Expected, Name string
		ExpectedError         string
		Gas                   uint64
	}
	if err := json.NewDecoder(z).Decode(&file); err != nil {
		t.Fatal(err)
	}
	for _, e := range file {
		v := precompileVector{name: e.Name, gas: e.Gas, fails: e.ExpectedError != ""}
		if v.input, err = hex.DecodeString(e.Input); err != nil {
			t.Fatal(err)
		}
		if v.expected, err = hex.DecodeString(e.Expected); err != nil {
			t.Fatal(err)
		}
		out = append(out, v)
	}
	return out
}

// What a dispute's guest is told of a precompile, and L1 proves, is what Ethereum's
// own vectors say, where the call fails too. Those whose input is longer than a
// proof may be, and of what is not listed, are asked of the EVM that judges here.
func TestPrecompileVectors(t *testing.T) {
	j := newJudge(t)
	files, err := filepath.Glob("testdata/precompiles/*.json.gz")
	if err != nil || len(files) != 23 {
		t.Fatalf("%d files of vectors, want 23: %v", len(files), err)
	}
	var asked, failed, direct int
	for _, path := range files {
		base := strings.TrimSuffix(filepath.Base(path), ".json.gz")
		n, ok := precompiles[strings.TrimPrefix(base, "fail-")]
		if !ok {
			t.Fatalf("%s is of no precompile that this test knows", path)
		}
		at := common.BigToAddress(big.NewInt(int64(n)))
		for _, v := range readPrecompileVectors(t, path) {
			price := vm.PrecompiledContractsOsaka[at].RequiredGas(v.input)
			if !v.fails && price != v.gas {
				t.Errorf("%s %s costs %d gas, want %d", base, v.name, price, v.gas)
			}
			if !slices.Contains(listed, n) || len(v.input) > riscv.MaxPreimage-28 {
				ret, _, err := j.try(at, v.input, price)
				if (err != nil) != v.fails || err == nil && !bytes.Equal(ret, v.expected) {
					t.Errorf("%s %s: the EVM says %x, %v", base, v.name, ret, err)
				}
				direct++
				continue
			}
			want := append([]byte{1}, v.expected...)
			if v.fails {
				want = []byte{0}
				failed++
			}
			proof, key := precompileProof(at, price, v.input)
			var offsets []uint64
			for at := range uint64(8 + len(want)) {
				// All of it once, or some of it where each call takes its time.
				if at%8 == 0 && (len(v.input) <= 1024 || at < 24 || at+8 > uint64(len(want))) {
					offsets = append(offsets, at)
				}
			}
			j.checkReads(t, key, [32]byte{}, proof, want, offsets...)
			asked++
		}
	}
	t.Logf("%d calls proven, of which %d fail; %d asked of the EVM", asked, failed, direct)
	if asked < 400 || failed < 30 {
		t.Errorf("%d calls are proven, of which %d fail", asked, failed)
	}
}
