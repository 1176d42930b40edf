package ethereum

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// Enqueue implements [settlement.Forcer]. It sends four times the fee of the moment,
// since the price can rise until a block includes it; what is not needed comes
// back in the same transaction. A price that has risen further matches
// [settlement.ErrStale], a full block [settlement.ErrEarly].
//
// Each call is an item of its own, also with the same bytes.
func (a *Account) Enqueue(ctx context.Context, tx []byte) (uint64, settlement.Posted, error) {
	fee, err := a.fee(ctx, len(tx))
	if err != nil {
		return 0, settlement.Posted{}, err
	}
	data, err := a.inbox.TryPackEnqueue(tx)
	if err != nil {
		return 0, settlement.Posted{}, rejected("enqueue: %w", err)
	}
	return a.enqueue(ctx, "enqueue", move{to: a.config.Inbox, data: data, value: fee})
}

// Deposit implements [settlement.Forcer]. The fee is as with Enqueue.
func (a *Account) Deposit(ctx context.Context, to common.Address, value [32]byte, data []byte) (uint64, settlement.Posted, error) {
	amount := new(big.Int).SetBytes(value[:])
	if amount.Sign() == 0 || amount.BitLen() > 96 {
		return 0, settlement.Posted{}, rejected("deposit of %v wei, want 1 to 2^96-1", amount)
	}
	fee, err := a.fee(ctx, len(to)+len(data))
	if err != nil {
		return 0, settlement.Posted{}, err
	}
	input, err := a.portal.TryPackDeposit(to, amount, data)
	if err != nil {
		return 0, settlement.Posted{}, rejected("deposit: %w", err)
	}
	return a.enqueue(ctx, "deposit", move{to: a.config.Portal, data: input, value: fee.Add(fee, amount)})
}

// fee returns what to send along with an item of so many bytes.
func (a *Account) fee(ctx context.Context, size int) (*big.Int, error) {
	at, err := a.Head(ctx, settlement.Latest)
	if err != nil {
		return nil, err
	}
	v := &view{c: a.Client, ctx: ctx, at: at}
	fee := get(v, a.config.Inbox, a.inbox.PackFee(big.NewInt(int64(size))), a.inbox.UnpackFee)
	if err := v.done(); err != nil {
		return nil, err
	}
	return fee.Lsh(fee, 2), nil
}

func (a *Account) enqueue(ctx context.Context, kind string, m move) (uint64, settlement.Posted, error) {
	var err error
	if m.id, err = a.newID(kind); err != nil {
		return 0, settlement.Posted{}, err
	}
	receipt, posted, err := a.do(ctx, m)
	if err != nil {
		return 0, settlement.Posted{}, err
	}
	for _, l := range receipt.Logs {
		if l.Address != a.config.Inbox {
			continue
		}
		if e, err := a.inbox.UnpackEnqueuedEvent(l); err == nil {
			return e.Index, posted, nil
		}
	}
	return 0, settlement.Posted{}, contradiction("%s is in block %d without an event", kind, posted.Block.Number)
}

// Force implements [settlement.Forcer].
func (a *Account) Force(ctx context.Context, max uint64) (settlement.Posted, error) {
	data, err := a.inbox.TryPackForce(max)
	if err != nil {
		return settlement.Posted{}, rejected("force: %w", err)
	}
	at, err := a.Head(ctx, settlement.Latest)
	if err != nil {
		return settlement.Posted{}, err
	}
	v := &view{c: a.Client, ctx: ctx, at: at}
	first := get(v, a.config.Inbox, a.inbox.PackForced(), a.inbox.UnpackForced)
	if err := v.done(); err != nil {
		return settlement.Posted{}, err
	}
	receipt, posted, err := a.do(ctx, move{id: fmt.Sprintf("force/%d/%d", first, max), to: a.config.Inbox, data: data})
	if err != nil {
		return settlement.Posted{}, err
	}
	if posted.Entry, err = a.firstEntry(receipt); err != nil {
		return settlement.Posted{}, err
	}
	return posted, nil
}

// firstEntry returns the position of the first entry that a transaction made.
func (a *Account) firstEntry(r *types.Receipt) (uint64, error) {
	for _, l := range r.Logs {
		if l.Address != a.config.Inbox {
			continue
		}
		if e, err := a.inbox.UnpackEntryEvent(l); err == nil && derive.Kind(e.Kind) != derive.KindBatch {
			return e.Position, nil
		}
	}
	return 0, contradiction("transaction %v forced nothing", r.TxHash)
}
