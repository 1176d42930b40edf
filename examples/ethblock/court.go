package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/riscv"
	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
	"github.com/sharedsec/sharedsec/settlement/ethereum/onestep"
)

// A court is an L1 with the contracts that judge a step.
type court struct {
	l1       *devnet.Chain
	verifier *onestep.Verifier
	nonce    uint64
}

// open starts an L1 and deploys the contracts.
func open(ctx context.Context) (*court, error) {
	l1, err := devnet.Start(ctx, devnet.Config{})
	if err != nil {
		return nil, err
	}
	data, at := onestep.Creations(l1.Account(0), 0)
	c := &court{l1: l1, verifier: &onestep.Verifier{At: at, Node: l1.Client()}}
	for _, d := range data {
		if _, err := c.send(ctx, nil, d); err != nil {
			return nil, errors.Join(err, l1.Close())
		}
	}
	return c, nil
}

// send includes a transaction in the next block and returns the gas that it used.
func (c *court) send(ctx context.Context, to *common.Address, data []byte) (uint64, error) {
	id := c.l1.ChainID()
	tx, err := types.SignNewTx(c.l1.Key(0), types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: c.nonce, Gas: params.MaxTxGas, To: to, Data: data,
		GasTipCap: big.NewInt(params.GWei), GasFeeCap: big.NewInt(100 * params.GWei),
	})
	if err != nil {
		return 0, err
	}
	receipt, err := c.l1.Include(ctx, tx)
	if err != nil {
		return 0, err
	}
	c.nonce++
	if receipt.Status != types.ReceiptStatusSuccessful {
		return 0, fmt.Errorf("transaction %v failed", tx.Hash())
	}
	return receipt.GasUsed, nil
}

// A judged is a step that L1 has made.
type judged struct {
	kind  string
	after commitment.Root
	gas   uint64 // of the transaction
	data  int    // bytes of calldata
}

// judge has L1 make the next step of s, from its witness and nothing else, and
// compares what comes out with what the step in Go makes of it.
func (c *court) judge(ctx context.Context, s *riscv.State, o riscv.Oracle) (judged, error) {
	witness, next, err := riscv.Witness(s, o)
	if err != nil {
		return judged{}, err
	}
	preimage, err := riscv.PreimageProof(s, o)
	if err != nil {
		return judged{}, err
	}
	before, after, err := c.verifier.Step(ctx, witness, preimage)
	if err != nil {
		return judged{}, fmt.Errorf("step %d: %w", s.Step, err)
	}
	if want := commitment.Root(s.Hash()); before != want {
		return judged{}, fmt.Errorf("step %d starts from %v on L1, from %v here", s.Step, before, want)
	}
	if want := commitment.Root(next.Hash()); after != want {
		return judged{}, fmt.Errorf("step %d ends in %v on L1, in %v here", s.Step, after, want)
	}
	data := onestep.Calldata(witness, preimage)
	gas, err := c.send(ctx, &c.verifier.At, data)
	return judged{kind: kind(s), after: after, gas: gas, data: len(data)}, err
}
