package contracttest

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/params"
	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/examples/ledger/escape"
	"github.com/sharedsec/sharedsec/examples/zkledger/contract"
	"github.com/sharedsec/sharedsec/examples/zkledger/openingtest"
	"github.com/sharedsec/sharedsec/proof/validity/groth16/groth16test"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
	"github.com/sharedsec/sharedsec/settlement/ethereum/validity"
)

// The committed artifacts are what the bindings deploy: the same interface and
// bytecode, and on the chain the runtime code but for the immutables.
func TestArtifacts(t *testing.T) {
	r := newCourt(t, 2)
	groth2, groth5 := r.groth16(t, 2), r.groth16(t, 5)
	sp1 := r.create(alice, validity.SP1(validity.SP1Params{System: groth2}), nil, "")
	files, err := filepath.Glob("../contracts/artifacts/*.json")
	if err != nil {
		t.Fatal(err)
	}
	deployed := map[string]struct {
		meta *bind.MetaData
		at   common.Address
	}{
		"Inbox":        {&bindings.InboxMetaData, r.inbox},
		"Assertions":   {&bindings.AssertionsMetaData, r.assertions},
		"Segments":     {&bindings.SegmentsMetaData, r.segments},
		"Disputes":     {&bindings.DisputesMetaData, r.disputes},
		"Portal":       {&bindings.PortalMetaData, r.portal},
		"Timelock":     {&bindings.TimelockMetaData, r.timelock},
		"LedgerEscape": {&escape.LedgerEscapeMetaData, r.escape},

		"ZkLedgerEscape":   {&contract.ZkLedgerEscapeMetaData, r.newZkLedgerEscape(32)},
		"ZkLedgerVerifier": {&contract.ZkLedgerVerifierMetaData, newCredulousCourt(r.chain, openingtest.New(t, 2, 4)).at},

		"Groth16Verifier":   {&bindings.Groth16VerifierMetaData, groth2},
		"PlonkVerifier":     {&bindings.PlonkVerifierMetaData, r.create(alice, validity.Plonk(plonkKey(t)), nil, "")},
		"SP1Verifier":       {&bindings.SP1VerifierMetaData, sp1},
		"RiscZeroVerifier":  {&bindings.RiscZeroVerifierMetaData, r.create(alice, validity.RiscZero(validity.RiscZeroParams{System: groth5}), nil, "")},
		"ThresholdVerifier": {&bindings.ThresholdVerifierMetaData, r.create(alice, validity.Threshold(1, sp1), nil, "")},

		"OneStepVerifier": {&bindings.OneStepVerifierMetaData, r.verifier},
		"SystemVerifier":  {&bindings.SystemVerifierMetaData, r.system},
		"PreimageOracle":  {&bindings.PreimageOracleMetaData, r.oracle},
	}
	if len(files) != len(deployed) {
		t.Errorf("artifacts %v, want one for each of %d contracts", files, len(deployed))
	}
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var a struct {
			Contract         string
			Size             int
			ABI              abi.ABI
			Bytecode         hexutil.Bytes
			DeployedBytecode hexutil.Bytes
			Immutables       []struct{ Start, Length int }
		}
		if err := json.Unmarshal(raw, &a); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		d, ok := deployed[a.Contract]
		if !ok {
			t.Fatalf("%s: an artifact of %q", file, a.Contract)
		}
		if !bytes.Equal(a.Bytecode, common.FromHex(d.meta.Bin)) {
			t.Errorf("%s: artifact and bindings have different bytecode", a.Contract)
		}
		got, err := d.meta.ParseABI()
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(signatures(a.ABI), signatures(*got)); diff != "" {
			t.Errorf("%s: interface (-artifact +bindings):\n%s", a.Contract, diff)
		}
		code := bytes.Clone(r.state.GetCode(d.at))
		for _, i := range a.Immutables {
			clear(code[i.Start : i.Start+i.Length])
		}
		if !bytes.Equal(code, a.DeployedBytecode) {
			t.Errorf("%s: the chain has other code", a.Contract)
		}
		if len(code) != a.Size || a.Size > params.MaxCodeSize {
			t.Errorf("%s: %d bytes, the artifact says %d, EIP-170 takes %d", a.Contract, len(code), a.Size, params.MaxCodeSize)
		}
	}
}

// groth16 creates the verifier of a key with n inputs.
func (c *chain) groth16(t testing.TB, n int) common.Address {
	t.Helper()
	s, err := groth16test.NewSetup(1, n)
	if err != nil {
		t.Fatal(err)
	}
	key, err := s.Key().MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	return c.create(alice, validity.Groth16(key), nil, "")
}

// signatures returns the canonical form of everything in an interface.
func signatures(a abi.ABI) map[string]bool {
	out := map[string]bool{"constructor" + a.Constructor.String(): true}
	for _, m := range a.Methods {
		out[m.String()] = true
	}
	for _, e := range a.Events {
		out[e.String()] = true
	}
	for _, e := range a.Errors {
		out[e.String()] = true
	}
	return out
}

// plonkKey returns one of gnark's keys.
func plonkKey(t *testing.T) []byte {
	t.Helper()
	raw, err := os.ReadFile("plonktest/testdata/gnark.json")
	if err != nil {
		t.Fatal(err)
	}
	var vectors []struct{ Key string }
	if err := json.Unmarshal(raw, &vectors); err != nil {
		t.Fatal(err)
	}
	return common.FromHex(vectors[0].Key)
}
