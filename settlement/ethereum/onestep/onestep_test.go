package onestep_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/riscv"
	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
	"github.com/sharedsec/sharedsec/settlement/ethereum/onestep"
)

// deploy creates the contracts on a fresh L1.
func deploy(ctx context.Context, l1 *devnet.Chain) (*onestep.Verifier, error) {
	data, at := onestep.Creations(l1.Account(0), 0)
	for i, d := range data {
		tx, err := types.SignNewTx(l1.Key(0), types.LatestSignerForChainID(l1.ChainID()), &types.DynamicFeeTx{
			ChainID: l1.ChainID(), Nonce: uint64(i), Gas: 16_000_000, Data: d,
			GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(1e11),
		})
		if err != nil {
			return nil, err
		}
		receipt, err := l1.Include(ctx, tx)
		if err != nil {
			return nil, err
		}
		if receipt.Status != types.ReceiptStatusSuccessful {
			return nil, fmt.Errorf("creation %d failed", i)
		}
	}
	return &onestep.Verifier{At: at, Node: l1.Client()}, nil
}

// state is one that is about to make the given system call, or the instruction
// addi a0, a0, 1 if it is 0.
func state(call uint64) *riscv.State {
	s := &riscv.State{CodeStart: 0x10000, CodeEnd: 0x10004, Memory: riscv.NewMemory()}
	s.Step, s.PC = 1, 0x10000
	s.Threads[0].Wait = riscv.Ready
	s.Memory.Write(s.PC, []byte{0x13, 0x05, 0x15, 0x00})
	if call > 0 {
		s.Memory.Write(s.PC, []byte{0x73, 0, 0, 0})
		s.X[17] = call
	}
	return s
}

// A step is made in Go and on L1.
func Example() {
	ctx := context.Background()
	l1, err := devnet.Start(ctx, devnet.Config{})
	if err != nil {
		panic(err)
	}
	defer l1.Close()
	verifier, err := deploy(ctx, l1)
	if err != nil {
		panic(err)
	}
	s := state(0)
	witness, next, err := riscv.Witness(s, nil)
	if err != nil {
		panic(err)
	}
	before, after, err := verifier.Step(ctx, witness, nil)
	if err != nil {
		panic(err)
	}
	fmt.Println(before == s.Hash(), after == next.Hash())
	// Output: true true
}

func TestStep(t *testing.T) {
	l1, err := devnet.Start(t.Context(), devnet.Config{})
	if err != nil {
		t.Fatal(err)
	}
	defer l1.Close()
	verifier, err := deploy(t.Context(), l1)
	if err != nil {
		t.Fatal(err)
	}

	oracle := riscv.Preimages{}
	reads := state(63)
	reads.X[10], reads.X[11], reads.X[12] = 5, 0x20000, 8
	reads.Key = riscv.HashKey(riscv.Keccak256Key, oracle.Put([]byte("published data")))
	for name, s := range map[string]*riscv.State{"instruction": state(0), "getpid": state(172), "read": reads} {
		witness, next, err := riscv.Witness(s, oracle)
		if err != nil {
			t.Fatal(err)
		}
		proof, err := riscv.PreimageProof(s, oracle)
		if err != nil {
			t.Fatal(err)
		}
		before, after, err := verifier.Step(t.Context(), witness, proof)
		if err != nil || before != commitment.Root(s.Hash()) || after != commitment.Root(next.Hash()) {
			t.Errorf("%s: %v to %v, %v", name, before, after, err)
		}
		var refused *onestep.RefusedError
		if _, _, err := verifier.Step(t.Context(), witness[:len(witness)-1], proof); !errors.As(err, &refused) || !errors.Is(err, onestep.ErrRefused) || refused.Name == "" {
			t.Errorf("%s: a witness cut short: %v", name, err)
		}
		if _, _, err := verifier.Step(t.Context(), witness, append(proof, 0)); !errors.As(err, &refused) || refused.Name == "" {
			t.Errorf("%s: another preimage: %v", name, err)
		}
	}

	nobody := &onestep.Verifier{At: common.Address{1}, Node: l1.Client()}
	if _, _, err := nobody.Step(t.Context(), nil, nil); err == nil || errors.Is(err, onestep.ErrRefused) {
		t.Errorf("no contract: %v", err)
	}
}
