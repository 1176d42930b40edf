package plonktest

import (
	"bytes"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity/plonk"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
	"github.com/sharedsec/sharedsec/settlement/ethereum/validity"
)

var (
	plonkABI     = bindings.NewPlonkVerifier()
	invalidProof = bindings.PlonkVerifierInvalidProofErrorID()
	invalidKey   = bindings.PlonkVerifierInvalidKeyErrorID()
)

// osaka is a chain under Osaka's rules and no later ones, of which go-ethereum's
// configuration for tests has some.
var osaka = func() *params.ChainConfig {
	c := *params.AllDevChainProtocolChanges
	c.BogotaTime = nil
	return &c
}()

// A chain is where contracts are created and asked.
type chain struct {
	evm   *vm.EVM
	state *state.StateDB
}

func newChain(t testing.TB) *chain {
	t.Helper()
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		t.Fatal(err)
	}
	return &chain{state: db, evm: vm.NewEVM(vm.BlockContext{
		CanTransfer: core.CanTransfer,
		Transfer:    core.Transfer,
		GetHash:     func(uint64) common.Hash { return common.Hash{} },
		GasLimit:    60_000_000,
		BlockNumber: big.NewInt(1000),
		Time:        1_800_000_000,
		Difficulty:  new(big.Int),
		BaseFee:     new(big.Int),
		BlobBaseFee: new(big.Int),
		Random:      &common.Hash{1},
	}, db, osaka, vm.Config{})}
}

// deploy creates the verifier of a key, or returns what the constructor says.
func (c *chain) deploy(key []byte) (at common.Address, ret []byte, used uint64, err error) {
	budget := vm.NewGasBudget(params.MaxTxGas, 0)
	ret, at, left, err := c.evm.Create(common.Address{0xde}, validity.Plonk(key), budget, new(uint256.Int))
	return at, ret, left.Used(budget), err
}

// call makes a call, as a transaction does, that may fail in any way: every contract
// but the one called is cold.
func (c *chain) call(at common.Address, data []byte, gas uint64) (ret []byte, used uint64, err error) {
	snapshot := c.state.Snapshot()
	defer c.state.RevertToSnapshot(snapshot)
	from, rules := common.Address{0xca}, osaka.Rules(c.evm.Context.BlockNumber, true, c.evm.Context.Time)
	c.state.Prepare(rules, from, common.Address{}, &at, vm.ActivePrecompiles(rules), nil)
	budget := vm.NewGasBudget(gas, 0)
	ret, left, err := c.evm.StaticCall(from, at, data, budget)
	return ret, left.Used(budget), err
}

// A judge is the verifier of a key on L1, beside that in Go.
type judge struct {
	*chain
	at       common.Address
	verifier *plonk.Verifier
	key      *plonk.Key
}

func newJudge(t testing.TB, key *plonk.Key) *judge {
	t.Helper()
	c := newChain(t)
	b, err := key.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	at, ret, _, err := c.deploy(b)
	if err != nil {
		t.Fatalf("deployment: %v, %x", err, ret)
	}
	return &judge{c, at, plonk.New(key), key}
}

// pack returns the call that asks for a verdict.
func pack(inputs [][][32]byte, proofs [][]byte) []byte {
	words := make([][]*big.Int, len(inputs))
	for i, list := range inputs {
		words[i] = make([]*big.Int, len(list))
		for j := range list {
			words[i][j] = new(big.Int).SetBytes(list[j][:])
		}
	}
	return plonkABI.PackVerify(words, proofs)
}

// accepts asks L1. It fails the test if a refusal has another reason than that the
// proof is invalid.
func (j *judge) accepts(t testing.TB, inputs [][][32]byte, proofs [][]byte) bool {
	t.Helper()
	ret, _, err := j.call(j.at, pack(inputs, proofs), params.MaxTxGas)
	switch {
	case err == nil && len(ret) == 0:
		return true
	case err == nil:
		t.Fatalf("accepted, with %x", ret)
	case !errors.Is(err, vm.ErrExecutionReverted) || !bytes.Equal(ret, invalidProof[:4]):
		t.Fatalf("failed with %v, %x, want InvalidProof", err, ret)
	}
	return false
}

// same returns what L1 and Go say of proofs, which must be the same.
func (j *judge) same(t testing.TB, name string, inputs [][][32]byte, proofs [][]byte) bool {
	t.Helper()
	accepted := j.accepts(t, inputs, proofs)
	err := j.verifier.VerifyInputsBatch(inputs, proofs)
	if err != nil && !errors.Is(err, proof.ErrInvalid) {
		t.Fatalf("%s: error %v, want ErrInvalid", name, err)
	}
	if accepted != (err == nil) {
		t.Fatalf("%s: L1 says %t, Go %v\ninputs %x\nproofs %x", name, accepted, err, inputs, proofs)
	}
	return accepted
}

// refused checks that L1 and Go refuse a forgery.
func (j *judge) refused(t testing.TB, name string, inputs [][][32]byte, proofs ...[]byte) {
	t.Helper()
	if j.same(t, name, inputs, proofs) {
		t.Errorf("%s: accepted", name)
	}
}
