package ethereum

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/ethereum/txmgr"
)

// A Sender gets transactions into L1: a [txmgr.Manager].
type Sender interface {
	Address() common.Address
	Send(ctx context.Context, c txmgr.Candidate) (*types.Receipt, error)
	Await(ctx context.Context, id string) (*types.Receipt, error)
}

var _ Sender = (*txmgr.Manager)(nil)

// An Account is a [Client] that also acts, in the name of one account. It is
// safe for concurrent use.
//
// Every move is tried on the node's newest state first: what the contracts
// refuse costs nothing, and its error matches what package settlement says,
// with a [*RevertError] that has the contract's words. A move that is under way
// already, also from before a restart, is not sent again: the call waits for
// it. A call whose context ends before the account signed sends nothing;
// otherwise its move may go on. Errors of the sender come through: see
// [txmgr.Manager.Send].
type Account struct {
	*Client
	sender Sender

	randMu sync.Mutex
}

var (
	_ settlement.Poster     = (*Account)(nil)
	_ settlement.Proposer   = (*Account)(nil)
	_ settlement.Forcer     = (*Account)(nil)
	_ settlement.Withdrawer = (*Account)(nil)
	_ settlement.Escaper    = (*Account)(nil)
	_ settlement.Challenger = (*Account)(nil)
)

// As returns the client that acts through s.
func (c *Client) As(s Sender) *Account { return &Account{Client: c, sender: s} }

// Address returns the account that acts.
func (a *Account) Address() common.Address { return a.sender.Address() }

// A move is one call of a contract.
type move struct {
	id      string // the same for the same move, unique in the rollup
	to      common.Address
	data    []byte
	value   *big.Int // wei; nil is zero
	sidecar *types.BlobTxSidecar
	spare   uint64 // gas beyond what a trial takes
}

// newID names a move that is like no other.
func (a *Account) newID(kind string) (string, error) {
	a.randMu.Lock()
	defer a.randMu.Unlock()
	var b [16]byte
	if _, err := io.ReadFull(a.opts.Rand, b[:]); err != nil {
		return "", fmt.Errorf("ethereum: randomness: %w", err)
	}
	return fmt.Sprintf("%s/%x", kind, b), nil
}

// name returns what a move is called among all that the sender sends.
func (a *Account) name(m move) string { return fmt.Sprintf("%x/%s", a.domain[:8], m.id) }

// do makes a move and returns its receipt, and where L1 recorded it.
func (a *Account) do(ctx context.Context, m move) (*types.Receipt, settlement.Posted, error) {
	fail := func(err error) (*types.Receipt, settlement.Posted, error) {
		return nil, settlement.Posted{}, err
	}
	if err := a.try(ctx, m); err != nil {
		return fail(err)
	}
	id := a.name(m)
	receipt, err := a.sender.Send(ctx, txmgr.Candidate{ID: id, To: &m.to, Data: m.data, Value: m.value, Sidecar: m.sidecar, Spare: m.spare})
	if errors.Is(err, txmgr.ErrConflict) {
		// The same move with other content is under way: it wins.
		if _, err := a.sender.Await(ctx, id); err != nil {
			return fail(refusal(err))
		}
		return fail(fmt.Errorf("ethereum: %s: %w: made with other content", m.id, settlement.ErrStale))
	}
	if err != nil {
		return fail(refusal(err))
	}
	block, err := a.headerOf(ctx, receipt.BlockHash)
	if err != nil {
		return fail(err)
	}
	return receipt, settlement.Posted{Tx: receipt.TxHash, Block: block}, nil
}

// try makes a move on the node's newest state without sending it.
func (a *Account) try(ctx context.Context, m move) error {
	call := ethereum.CallMsg{From: a.Address(), To: &m.to, Data: m.data, Value: m.value}
	if m.sidecar != nil {
		call.BlobHashes = m.sidecar.BlobHashes()
	}
	_, err := bounded(ctx, a.Client, "try", func(ctx context.Context) ([]byte, error) {
		return a.node.CallContract(ctx, call, nil)
	})
	if err == nil {
		return nil
	}
	if r := asRevert(err); r != nil {
		return fmt.Errorf("ethereum: %s: %w", m.id, r)
	}
	var coded rpc.Error
	if errors.As(err, &coded) {
		return nil // the node answers, but not about the contract: the sender finds out
	}
	return err
}

// refusal decodes what the contracts refused after the sender took it.
func refusal(err error) error {
	var r *txmgr.RevertError
	if !errors.As(err, &r) {
		return err
	}
	return fmt.Errorf("%w: %w", err, revert(r.Data))
}
