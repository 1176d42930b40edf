package ethereum

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// Withdraw implements [settlement.Withdrawer].
func (a *Account) Withdraw(ctx context.Context, w settlement.Withdrawal) (settlement.Posted, error) {
	return a.WithdrawTo(ctx, w, w.Exit.To)
}

// WithdrawTo is Withdraw to an address that only the exit's recipient itself can
// name: for a recipient that cannot take ether.
func (a *Account) WithdrawTo(ctx context.Context, w settlement.Withdrawal, recipient common.Address) (settlement.Posted, error) {
	data, err := a.portal.TryPackWithdraw(w.Assertion, boundClaim(w.Claim),
		bindings.Exit{To: w.Exit.To, Value: new(big.Int).SetBytes(w.Exit.Value[:]), Data: w.Exit.Data},
		bindings.LogProof{Count: w.Proof.Count, Index: w.Proof.Index, Siblings: boundRoots(w.Proof.Siblings), Peaks: boundRoots(w.Proof.Peaks)},
		recipient)
	if err != nil {
		return settlement.Posted{}, rejected("withdraw: %w", err)
	}
	return a.pay(ctx, fmt.Sprintf("withdraw/%d/%x", w.Proof.Index, recipient), data)
}

func boundRoots(roots []commitment.Root) [][32]byte {
	out := make([][32]byte, len(roots))
	for i, r := range roots {
		out[i] = r
	}
	return out
}

// OpenEscape implements [settlement.Escaper].
func (a *Account) OpenEscape(ctx context.Context, confirmed proof.Claim) (settlement.Posted, error) {
	data, err := a.portal.TryPackOpenEscape(boundClaim(confirmed))
	if err != nil {
		return settlement.Posted{}, rejected("open escape: %w", err)
	}
	return a.pay(ctx, "open-escape", data)
}

// Escape implements [settlement.Escaper]. It pays the account's owner. What the
// rollup's verifier refuses matches [settlement.ErrRejected].
func (a *Account) Escape(ctx context.Context, proof []byte) (settlement.Posted, error) {
	at, err := a.Head(ctx, settlement.Latest)
	if err != nil {
		return settlement.Posted{}, err
	}
	v := &view{c: a.Client, ctx: ctx, at: at}
	verifier := get(v, a.config.Portal, a.portal.PackEscapeVerifier(), a.portal.UnpackEscapeVerifier)
	open := get(v, a.config.Portal, a.portal.PackEscapeOpen(), a.portal.UnpackEscapeOpen)
	root := get(v, a.config.Portal, a.portal.PackEscapeRoot(), a.portal.UnpackEscapeRoot)
	var owner common.Address
	switch {
	case v.err != nil:
	case verifier == common.Address{}:
		return settlement.Posted{}, rejected("escape: the rollup has no escape verifier")
	case !open:
		return settlement.Posted{}, fmt.Errorf("ethereum: escape: %w: the hatch is shut", settlement.ErrEarly)
	default:
		contract := bindings.NewIEscapeVerifier()
		input, err := contract.TryPackVerify(root, proof)
		if err != nil {
			return settlement.Posted{}, rejected("escape: %w", err)
		}
		owner = get(v, verifier, input, contract.UnpackVerify).To
	}
	if err := v.done(); err != nil {
		return settlement.Posted{}, err
	}
	return a.EscapeTo(ctx, proof, owner)
}

// EscapeTo is Escape to an address that only the account's owner itself can
// name.
func (a *Account) EscapeTo(ctx context.Context, proof []byte, recipient common.Address) (settlement.Posted, error) {
	data, err := a.portal.TryPackEscape(proof, recipient)
	if err != nil {
		return settlement.Posted{}, rejected("escape: %w", err)
	}
	digest := commitment.Keccak256(proof, recipient[:])
	return a.pay(ctx, fmt.Sprintf("escape/%x", digest[:]), data)
}

// Refund implements [settlement.Escaper]. It pays the depositor.
func (a *Account) Refund(ctx context.Context, index uint64) (settlement.Posted, error) {
	at, err := a.Head(ctx, settlement.Latest)
	if err != nil {
		return settlement.Posted{}, err
	}
	v := &view{c: a.Client, ctx: ctx, at: at}
	deposit := get(v, a.config.Portal, a.portal.PackDeposits(index), a.portal.UnpackDeposits)
	if err := v.done(); err != nil {
		return settlement.Posted{}, err
	}
	return a.RefundTo(ctx, index, deposit.Sender)
}

// RefundTo is Refund to an address that only the depositor itself can name.
func (a *Account) RefundTo(ctx context.Context, index uint64, recipient common.Address) (settlement.Posted, error) {
	data, err := a.portal.TryPackRefund(index, recipient)
	if err != nil {
		return settlement.Posted{}, rejected("refund: %w", err)
	}
	return a.pay(ctx, fmt.Sprintf("refund/%d/%x", index, recipient), data)
}

func (a *Account) pay(ctx context.Context, id string, data []byte) (settlement.Posted, error) {
	_, posted, err := a.do(ctx, move{id: id, to: a.config.Portal, data: data})
	return posted, err
}
