package steptest

import (
	"errors"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/proof/riscv"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

var (
	verifierABI = bindings.NewOneStepVerifier()
	systemABI   = bindings.NewSystemVerifier()
	oracleABI   = bindings.NewPreimageOracle()
)

// osaka is a chain under Osaka's rules and no later ones, of which go-ethereum's
// configuration for tests has some.
var osaka = func() *params.ChainConfig {
	c := *params.AllDevChainProtocolChanges
	c.BogotaTime = nil
	return &c
}()

// A judge is the contracts, deployed.
type judge struct {
	evm            *vm.EVM
	state          *state.StateDB
	at             common.Address // OneStepVerifier
	system, oracle common.Address
}

func newJudge(t testing.TB) *judge {
	t.Helper()
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		t.Fatal(err)
	}
	j := &judge{state: db, evm: vm.NewEVM(vm.BlockContext{
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
	j.oracle = j.deploy(t, bindings.PreimageOracleMetaData.Bin, nil)
	j.system = j.deploy(t, bindings.SystemVerifierMetaData.Bin, systemABI.PackConstructor(j.oracle))
	j.at = j.deploy(t, bindings.OneStepVerifierMetaData.Bin, verifierABI.PackConstructor(j.system))
	return j
}

func (j *judge) deploy(t testing.TB, code string, args []byte) common.Address {
	t.Helper()
	ret, at, _, err := j.evm.Create(common.Address{0xde}, append(common.FromHex(code), args...), vm.NewGasBudget(params.MaxTxGas, 0), new(uint256.Int))
	if err != nil {
		t.Fatalf("deployment: %v, %x", err, ret)
	}
	return at
}

// A verdict is what the contracts say about a witness.
type verdict struct {
	before, after [32]byte
	gas           uint64 // of the execution alone
	refusal       any    // one of the contract's errors, or nil
}

// step asks OneStepVerifier. It fails the test if the contracts give no reason
// for a refusal, or run out of gas.
func (j *judge) step(t testing.TB, witness, preimageProof []byte) verdict {
	t.Helper()
	return j.stepAt(t, j.at, witness, preimageProof)
}

// stepAt asks one of the verifiers.
func (j *judge) stepAt(t testing.TB, at common.Address, witness, preimageProof []byte) (v verdict) {
	t.Helper()
	ret := j.call(t, at, verifierABI.PackStep(witness, preimageProof), params.MaxTxGas, &v)
	if v.refusal != nil {
		return v
	}
	out, err := verifierABI.UnpackStep(ret)
	if err != nil {
		t.Fatal(err)
	}
	v.before, v.after = out.Before, out.After
	return v
}

// call makes a call with so much gas, and puts down what it took and why it was
// refused.
func (j *judge) call(t testing.TB, at common.Address, data []byte, gas uint64, v *verdict) (ret []byte) {
	t.Helper()
	ret, used, err := j.try(at, data, gas)
	v.gas = used
	switch {
	case errors.Is(err, vm.ErrExecutionReverted) && len(ret) >= 4:
		for _, abi := range []interface{ UnpackError([]byte) (any, error) }{verifierABI, oracleABI} {
			if v.refusal, err = abi.UnpackError(ret); err == nil {
				return nil
			}
		}
		t.Fatalf("reverted with %x: %v", ret, err)
	case err != nil:
		t.Fatalf("failed without a reason: %v", err)
	}
	return ret
}

// try makes a call, as a transaction does, that may fail in any way.
func (j *judge) try(at common.Address, data []byte, gas uint64) (ret []byte, used uint64, err error) {
	snapshot := j.state.Snapshot()
	defer j.state.RevertToSnapshot(snapshot)
	from, rules := common.Address{0xca}, osaka.Rules(j.evm.Context.BlockNumber, true, j.evm.Context.Time)
	j.state.Prepare(rules, from, common.Address{}, &at, vm.ActivePrecompiles(rules), nil) // every other contract is cold
	budget := vm.NewGasBudget(gas, 0)
	ret, left, err := j.evm.StaticCall(from, at, data, budget)
	return ret, left.Used(budget), err
}

// same makes the next step of s here and on L1, and returns the state after it
// and what L1 said.
func (j *judge) same(t testing.TB, s *riscv.State) (next *riscv.State, v verdict) {
	t.Helper()
	witness, next, err := riscv.Witness(s, nil)
	if err != nil {
		t.Fatalf("pc %#x: %v", s.PC, err)
	}
	before, after, err := riscv.Step(witness, nil)
	if err != nil {
		t.Fatalf("pc %#x: %v", s.PC, err)
	}
	switch v = j.step(t, witness, nil); {
	case v.refusal != nil:
		t.Fatalf("pc %#x, %s: refused by %T%+v", s.PC, instruction(s), v.refusal, v.refusal)
	case v.before != before:
		t.Fatalf("pc %#x, %s: it starts from %x, want %x", s.PC, instruction(s), v.before, before)
	case v.after != after:
		t.Fatalf("pc %#x, %s: it leads to %x, want %x:\n%s", s.PC, instruction(s), v.after, after, describe(s, next))
	}
	return next, v
}

// instruction returns what stands at pc.
func instruction(s *riscv.State) string {
	in := decode(s)
	return fmt.Sprintf("%v %+v", in.Op, in)
}

func decode(s *riscv.State) riscv.Inst {
	var b [4]byte
	s.Memory.Read(s.PC, b[:])
	return riscv.Decode(uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24)
}

// describe tells what a step reads and what comes of it.
func describe(s, next *riscv.State) string {
	in := decode(s)
	return fmt.Sprintf("x: %#x, %#x -> %#x\nf: %#x, %#x, %#x -> %#x\nfcsr %#x -> %#x\npc %#x -> %#x\nstatus %v -> %v",
		s.X[in.Rs1], s.X[in.Rs2], next.X[in.Rd], s.F[in.Rs1], s.F[in.Rs2], s.F[in.Rs3], next.F[in.Rd], s.FCSR, next.FCSR, s.PC, next.PC, s.Status, next.Status)
}
