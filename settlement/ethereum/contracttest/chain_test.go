package contracttest

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/google/go-cmp/cmp"
	"github.com/holiman/uint256"
)

// osaka is a chain under Osaka's rules and no later ones, of which go-ethereum's
// own for tests has some.
var osaka = func() *params.ChainConfig {
	c := *params.AllDevChainProtocolChanges
	c.BogotaTime = nil
	return &c
}()

// A chain executes transactions one by one, on go-ethereum's state transition.
// Gas is free unless a test sets a price, so that balances tell of values
// alone; it is metered all the same.
type chain struct {
	t      testing.TB
	state  *state.StateDB
	number uint64
	time   uint64
	txs    uint64
	price  uint64            // wei a gas that transactions pay
	base   uint64            // base fee, at most that
	gas    map[string]uint64 // of the transactions that a test named
}

func newChain(t testing.TB) *chain {
	t.Helper()
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		t.Fatal(err)
	}
	return &chain{t: t, state: db, number: 1000, time: 1_800_000_000, gas: make(map[string]uint64)}
}

// fork returns a copy: what happens on it does not happen on c.
func (c *chain) fork(t testing.TB) *chain {
	d := *c
	d.t, d.state, d.gas = t, c.state.Copy(), maps.Clone(c.gas)
	return &d
}

// skip lets n blocks pass.
func (c *chain) skip(n uint64) {
	c.number += n
	c.time += 12 * n
}

func (c *chain) fund(a common.Address, wei *uint256.Int) {
	c.state.AddBalance(a, wei, tracing.BalanceChangeUnspecified)
}

func (c *chain) balance(a common.Address) *big.Int { return c.state.GetBalance(a).ToBig() }

func mustU256(x *big.Int) *uint256.Int { return uint256.MustFromBig(x) }

// A receipt is what came of one transaction.
type receipt struct {
	ret      []byte
	reverted bool
	logs     []*types.Log
	gas      uint64
	created  common.Address
}

// A tx is a transaction before it is sent. The zero To creates a contract.
type tx struct {
	from  common.Address
	to    common.Address
	value *big.Int
	data  []byte
	blobs []common.Hash
	limit uint64 // of gas; 0: as much as one transaction may have
	name  string // under which its gas is noted
}

func (c *chain) evm() *vm.EVM {
	block := vm.BlockContext{
		CanTransfer: core.CanTransfer,
		Transfer:    core.Transfer,
		GetHash:     func(uint64) common.Hash { return common.Hash{} },
		GasLimit:    60_000_000,
		BlockNumber: new(big.Int).SetUint64(c.number),
		Time:        c.time,
		Difficulty:  new(big.Int),
		BaseFee:     new(big.Int).SetUint64(c.base),
		BlobBaseFee: new(big.Int),
		Random:      &common.Hash{1},
	}
	return vm.NewEVM(block, c.state, osaka, vm.Config{})
}

// send executes a transaction.
func (c *chain) send(x tx) *receipt {
	c.t.Helper()
	value := new(uint256.Int)
	if x.value != nil {
		value = uint256.MustFromBig(x.value)
	}
	msg := &core.Message{
		From:          x.from,
		Nonce:         c.state.GetNonce(x.from),
		Value:         value,
		GasLimit:      x.limit,
		GasPrice:      uint256.NewInt(c.price),
		GasFeeCap:     uint256.NewInt(c.price),
		GasTipCap:     new(uint256.Int),
		BlobGasFeeCap: new(uint256.Int),
		Data:          x.data,
		BlobHashes:    x.blobs,
	}
	msg.SkipEOACheck() // a test may speak for a contract
	if x.limit == 0 {
		msg.GasLimit = params.MaxTxGas
	}
	if x.to != (common.Address{}) {
		msg.To = &x.to
	}
	c.txs++
	hash := common.BigToHash(new(big.Int).SetUint64(c.txs))
	c.state.SetTxContext(hash, 0, 0)
	evm := c.evm()
	res, err := core.ApplyMessage(evm, msg, core.NewGasPool(60_000_000))
	if err != nil {
		c.t.Fatalf("transaction refused: %v", err)
	}
	c.state.Finalise(osaka.Rules(new(big.Int).SetUint64(c.number), true, c.time))
	if x.name != "" && res.Err == nil {
		c.gas[x.name] = res.UsedGas
	}
	if res.Err != nil && !errors.Is(res.Err, vm.ErrExecutionReverted) && x.limit == 0 {
		c.t.Fatalf("transaction failed, not reverted: %v", res.Err)
	}
	return &receipt{
		ret:      res.ReturnData,
		reverted: res.Err != nil,
		logs:     c.state.GetLogs(hash, c.number, common.Hash{}, c.time),
		gas:      res.UsedGas,
		created:  crypto.CreateAddress(x.from, msg.Nonce),
	}
}

// create deploys a contract.
func (c *chain) create(from common.Address, code, args []byte, name string) common.Address {
	c.t.Helper()
	r := c.send(tx{from: from, data: append(bytes.Clone(code), args...), name: name})
	if r.reverted {
		c.t.Fatalf("deployment reverted: %x", r.ret)
	}
	return r.created
}

// view calls without a transaction and decodes the result.
func view[T any](c *chain, to common.Address, data []byte, unpack func([]byte) (T, error)) T {
	c.t.Helper()
	snapshot := c.state.Snapshot()
	ret, _, err := c.evm().StaticCall(common.Address{0xee}, to, data, vm.NewGasBudget(50_000_000, 0))
	c.state.RevertToSnapshot(snapshot)
	if err != nil {
		c.t.Fatalf("view reverted: %v, %x", err, ret)
	}
	out, err := unpack(ret)
	if err != nil {
		c.t.Fatal(err)
	}
	return out
}

// An errorDecoder is the binding of a contract.
type errorDecoder interface{ UnpackError([]byte) (any, error) }

// wantRevert checks that a transaction reverted with one of the contract's
// errors, a pointer to its binding.
func wantRevert(t testing.TB, r *receipt, contract errorDecoder, want any) {
	t.Helper()
	if !r.reverted {
		t.Fatalf("transaction went through, want %T", want)
	}
	if len(r.ret) < 4 {
		t.Fatalf("reverted with %x, want %T", r.ret, want)
	}
	got, err := contract.UnpackError(r.ret)
	if err != nil {
		t.Fatalf("reverted with %x, want %T: %v", r.ret, want, err)
	}
	if diff := cmp.Diff(want, got, cmp.Comparer(func(a, b *big.Int) bool { return a.Cmp(b) == 0 })); diff != "" {
		t.Fatalf("reverted with another error (-want +got):\n%s", diff)
	}
}

// reason decodes a revert for people.
func reason(ret []byte) string {
	if len(ret) >= 4 {
		for _, c := range []errorDecoder{inboxABI, assertionsABI, portalABI, timelockABI, disputesABI, segmentsABI} {
			if e, err := c.UnpackError(ret); err == nil {
				return fmt.Sprintf("%T%+v", e, e)
			}
		}
	}
	return fmt.Sprintf("%x", ret)
}

// wantSuccess checks that a transaction went through.
func wantSuccess(t testing.TB, r *receipt) *receipt {
	t.Helper()
	if r.reverted {
		t.Fatalf("transaction reverted: %s", reason(r.ret))
	}
	return r
}
