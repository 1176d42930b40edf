package plonktest

import (
	"bytes"
	"maps"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
)

// A call that has too little gas fails, wherever it ends: no precompile that found
// none left is taken for one that agreed.
func TestTooLittleGas(t *testing.T) {
	v := sp1(t)
	j := newJudge(t, v.key)
	valid := pack(v.inputs, v.proofs)
	forged := pack(v.inputs, [][]byte{changed(v.proofs[0], func(p []byte) { copy(p[640:704], p[704:768]) })})
	_, used, err := j.call(j.at, valid, params.MaxTxGas)
	if err != nil {
		t.Fatal(err)
	}
	for gas := used; gas > used/100; gas -= used / 150 {
		if ret, _, err := j.call(j.at, forged, gas); err == nil {
			t.Errorf("a forgery is accepted with %d gas: %x", gas, ret)
		}
		if _, _, err := j.call(j.at, valid, gas-1); err == nil {
			t.Errorf("a proof is accepted with %d gas, of %d that it takes", gas-1, used)
		}
	}
}

// Where a precompile is missing, a call of it succeeds and returns nothing; where
// another one stands in its place, it returns what it likes. What was in memory
// before is never taken for an answer.
func TestOtherPrecompiles(t *testing.T) {
	v := sp1(t)
	rules := osaka.Rules(common.Big1, true, 1_800_000_000)
	real := vm.ActivePrecompiledContracts(rules)
	identity := real[common.Address{19: 4}]
	for _, at := range []byte{2, 5, 6, 7, 8} {
		for name, other := range map[string]vm.PrecompiledContract{"nothing": nil, "identity": identity} {
			j := newJudge(t, v.key)
			changed := maps.Clone(real)
			delete(changed, common.Address{19: at})
			if other != nil {
				changed[common.Address{19: at}] = other
			}
			j.evm.SetPrecompiles(changed)
			if ret, _, err := j.call(j.at, pack(v.inputs, v.proofs), params.MaxTxGas); err == nil {
				t.Errorf("accepted with %s at %d: %x", name, at, ret)
			}
		}
	}
}

// Calldata that ends early, or whose offsets point elsewhere, is refused, whatever
// the reason.
func TestCalldata(t *testing.T) {
	v := sp1(t)
	j := newJudge(t, v.key)
	data := pack(v.inputs, v.proofs)
	for n := 0; n < len(data)-31; n += 32 { // of the last word, 32 bytes count
		if ret, _, err := j.call(j.at, data[:n], params.MaxTxGas); err == nil {
			t.Errorf("the first %d bytes of %d are accepted: %x", n, len(data), ret)
		}
	}
	heads := 4 + 32*9 // selector, offsets and lengths, ahead of what they point to
	for at := 4; at < heads; at++ {
		for _, bit := range []byte{1, 0x20, 0x80} {
			other := bytes.Clone(data)
			other[at] ^= bit
			if ret, _, err := j.call(j.at, other, params.MaxTxGas); err == nil {
				t.Errorf("bit %#x of byte %d changed: accepted, %x", bit, at, ret)
			}
		}
	}
}

// The key's contract does nothing for anybody, and stays.
func TestStoreIsInert(t *testing.T) {
	v := sp1(t)
	j := newJudge(t, v.key)
	key, err := v.key.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	// The first contract that a contract creates has the nonce one.
	nonce := j.state.GetNonce(j.at)
	if nonce != 2 {
		t.Fatalf("the verifier has created %d contracts, want 1", nonce-1)
	}
	store := crypto.CreateAddress(j.at, 1)
	if code := j.state.GetCode(store); !bytes.Equal(code, append([]byte{0}, key...)) {
		t.Fatalf("the store holds %x", code)
	}
	if ret, _, err := j.call(store, key, params.MaxTxGas); err != nil || len(ret) != 0 {
		t.Errorf("called, the store returns %x, %v", ret, err)
	}
	if j.state.GetNonce(store) > 1 || len(j.state.GetCode(store)) != len(key)+1 {
		t.Error("the store has changed")
	}
}
