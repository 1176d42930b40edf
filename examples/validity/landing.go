package main

import (
	"context"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
)

// A landing is a transaction that confirmed assertions by proofs, as anybody reads
// it from L1.
type landing struct {
	tx     common.Hash
	block  uint64
	gas    uint64
	bytes  int // of calldata
	parent commitment.Root
	claims []proof.Claim
	proofs [][]byte
	done   []settlement.Assertion // that it confirmed
}

// abiClaim is a claim as the contracts have it: without the domain.
type abiClaim struct {
	StateRoot, ExitRoot              [32]byte
	Number, Time, L1Origin, Position uint64
	Accumulator                      [32]byte
}

// proposeProven is the only function of Assertions that is read here.
const proposeProven = `[{"type":"function","name":"proposeProven","inputs":[
	{"name":"parent","type":"bytes32"},
	{"name":"claims","type":"tuple[]","components":[
		{"name":"stateRoot","type":"bytes32"},{"name":"exitRoot","type":"bytes32"},
		{"name":"number","type":"uint64"},{"name":"time","type":"uint64"},{"name":"l1Origin","type":"uint64"},
		{"name":"position","type":"uint64"},{"name":"accumulator","type":"bytes32"}]},
	{"name":"proofs","type":"bytes[]"}]}]`

// land returns the transaction by which assertions were confirmed, which must be
// one.
func (s *story) land(ctx context.Context, done []settlement.Assertion) (l landing, err error) {
	if len(done) == 0 {
		return l, check(false, "nothing was confirmed")
	}
	block := new(big.Int).SetUint64(done[0].Confirmed)
	logs, err := s.chain.Client().FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: block, ToBlock: block, Addresses: []common.Address{s.config.Assertions},
	})
	if err == nil {
		err = check(len(logs) > 0, "L1 tells nothing of block %v", block)
	}
	if err != nil {
		return l, err
	}
	for _, a := range done {
		of := logs[0].TxHash
		var told bool
		for _, log := range logs {
			told = told || log.TxHash == of && len(log.Topics) > 1 && log.Topics[1] == common.Hash(a.ID)
		}
		if err := check(told && a.Created == a.Confirmed && a.Confirmed == block.Uint64(),
			"assertion %v was made in block %d and confirmed in %d, want both in %d, by one transaction", a.ID, a.Created, a.Confirmed, block); err != nil {
			return l, err
		}
	}
	tx, _, err := s.chain.Client().TransactionByHash(ctx, logs[0].TxHash)
	if err != nil {
		return l, err
	}
	receipt, err := s.chain.Client().TransactionReceipt(ctx, tx.Hash())
	if err != nil {
		return l, err
	}
	l = landing{tx: tx.Hash(), block: block.Uint64(), gas: receipt.GasUsed, bytes: len(tx.Data()), done: done}
	if err := l.read(tx, s.config.Domain()); err != nil {
		return l, err
	}
	return l, check(l.parent == done[0].Parent && len(l.claims) == len(l.proofs), "the transaction goes on from %v, with %d claims and %d proofs",
		l.parent, len(l.claims), len(l.proofs))
}

// read reads the arguments from the transaction.
func (l *landing) read(tx *types.Transaction, domain commitment.Root) error {
	contract, err := abi.JSON(strings.NewReader(proposeProven))
	if err != nil {
		return err
	}
	method, data := contract.Methods["proposeProven"], tx.Data()
	if len(data) < 4 || string(data[:4]) != string(method.ID) {
		return fmt.Errorf("%w: transaction %v calls something else", errCheck, tx.Hash())
	}
	values, err := method.Inputs.Unpack(data[4:])
	if err != nil {
		return err
	}
	var args struct {
		Parent [32]byte
		Claims []abiClaim
		Proofs [][]byte
	}
	if err := method.Inputs.Copy(&args, values); err != nil {
		return err
	}
	l.parent, l.proofs = args.Parent, args.Proofs
	for _, c := range args.Claims {
		l.claims = append(l.claims, proof.Claim{
			Domain: domain, StateRoot: c.StateRoot, ExitRoot: c.ExitRoot, Number: c.Number, Time: c.Time,
			L1Origin: c.L1Origin, Position: c.Position, Accumulator: c.Accumulator,
		})
	}
	return nil
}
