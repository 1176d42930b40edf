package validitytest

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

var (
	systemABI    = bindings.NewISystem()
	statementABI = bindings.NewIValidityVerifier()
)

// invalidProof is what a refusal looks like.
var invalidProof = bindings.ISystemInvalidProofErrorID()

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

// create creates a contract, or tells why it is not to be.
func (c *chain) create(code []byte) (at common.Address, used uint64, ret []byte, err error) {
	budget := vm.NewGasBudget(params.MaxTxGas, 0)
	ret, at, left, err := c.evm.Create(common.Address{0xde}, code, budget, new(uint256.Int))
	return at, left.Used(budget), ret, err
}

func (c *chain) mustCreate(t testing.TB, code []byte) common.Address {
	t.Helper()
	at, _, ret, err := c.create(code)
	if err != nil {
		t.Fatalf("creation: %v, %x", err, ret)
	}
	return at
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

// accepts calls what answers with nothing or a refusal, and returns the verdict.
func (c *chain) accepts(t testing.TB, at common.Address, data []byte) bool {
	t.Helper()
	ret, _, err := c.call(at, data, params.MaxTxGas)
	switch {
	case err == nil && len(ret) == 0:
		return true
	case err == nil:
		t.Fatalf("accepted, with %x", ret)
	case string(ret) != string(invalidProof[:4]):
		t.Fatalf("failed with %v, %x, want InvalidProof", err, ret)
	}
	return false
}

// key returns what a contract says its key is.
func (c *chain) key(t testing.TB, at common.Address) [32]byte {
	t.Helper()
	ret, _, err := c.call(at, systemABI.PackKey(), params.MaxTxGas)
	if err != nil {
		t.Fatal(err)
	}
	key, err := systemABI.UnpackKey(ret)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// packSystem returns the call that asks a system for its verdict.
func packSystem(lists [][][32]byte, proofs [][]byte) []byte {
	words := make([][]*big.Int, len(lists))
	for i, list := range lists {
		words[i] = make([]*big.Int, len(list))
		for j := range list {
			words[i][j] = new(big.Int).SetBytes(list[j][:])
		}
	}
	return systemABI.PackVerify(words, proofs)
}
