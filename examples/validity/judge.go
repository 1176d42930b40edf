package main

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/sharedsec/sharedsec/examples/zkledger/contract"
	"github.com/sharedsec/sharedsec/examples/zkledger/opening"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// rebuild has a node with an empty database and nothing but two addresses derive the
// state, and then judge the proofs in the transaction that convinced L1.
func (s *story) rebuild(ctx context.Context) error {
	w := s.watcher
	if err := w.derive(ctx); err != nil {
		return err
	}
	got, want := w.safe().Claim, s.operator.safe().Claim
	if err := check(got == want, "it derived %+v, the operator %+v", got, want); err != nil {
		return err
	}
	pre, err := w.Store.Checkpoint(s.first.done[0].Claim.Position - 1)
	if err != nil {
		return err
	}
	var statements []proof.Statement
	for i, claim := range s.first.claims {
		own, err := w.Store.Checkpoint(claim.Position)
		if err != nil {
			return err
		}
		if err := check(own.Claim == claim && own.Claim == s.first.done[i].Claim,
			"L1 was told %+v, the second party derived %+v", claim, own.Claim); err != nil {
			return err
		}
		statements = append(statements, s.statement(pre.Claim, own.Claim))
		pre = own
	}
	for i, st := range statements {
		if err := s.verifier.Verify(st, s.first.proofs[i]); err != nil {
			return err
		}
		var o opening.Opening
		if err := o.UnmarshalBinary(s.first.proofs[i]); err != nil {
			return err
		}
		if err := s.weigh(ctx, kindOf(&o.Steps[0]), st, s.first.proofs[i]); err != nil {
			return err
		}
	}
	if err := s.verifier.VerifyBatch(statements, s.first.proofs); err != nil {
		return err
	}
	s.say("block %d, state %v, as the operator has it", got.Number, got.StateRoot)
	s.say("the %d proofs in transaction %v are good, one by one and all together", len(statements), s.first.tx)
	return nil
}

// weigh notes what it costs L1 to verify a proof in a transaction of its own.
func (s *story) weigh(ctx context.Context, what string, st proof.Statement, p []byte) error {
	verifier, err := s.judgeOf(ctx, s.watcher)
	if err != nil {
		return err
	}
	gas, err := s.chain.Client().EstimateGas(ctx, ethereum.CallMsg{
		From: s.liar.Address(), To: &verifier, Data: contract.NewZkLedgerVerifier().PackVerify([][32]byte{st.Hash()}, [][]byte{p}),
	})
	if err != nil {
		return err
	}
	s.measured.weigh(what, gas, len(p))
	return nil
}

// kindOf says what an entry is, and what shows what it does.
func kindOf(step *opening.Step) string {
	switch run := step.Run; {
	case step.Entry.Kind == derive.KindDeposit && run != nil && run.Bounced:
		return "deposit that bounces"
	case step.Entry.Kind == derive.KindDeposit:
		return "deposit"
	case step.Entry.Kind == derive.KindTransaction:
		return "forced transaction"
	case run == nil:
		return "malformed blob, which L1 sees by itself"
	case run.Header == nil:
		return "blob that is no batch"
	case len(run.Exits) > 0:
		return "batch with a withdrawal"
	}
	return "batch of transfers"
}

// judgeOf returns the contract that judges a rollup's proofs.
func (s *story) judgeOf(ctx context.Context, p *party) (common.Address, error) {
	at, err := p.tip(ctx)
	if err != nil {
		return common.Address{}, err
	}
	of, err := settlement.ReadParameters(ctx, p.Client, at)
	return of.Verifier, err
}

// ask asks L1's verifier of statements itself. Its refusal matches [proof.ErrInvalid].
func (s *story) ask(ctx context.Context, verifier common.Address, st proof.Statement, p []byte) error {
	c := contract.NewZkLedgerVerifier()
	_, err := s.chain.Client().CallContract(ctx, ethereum.CallMsg{
		From: s.liar.Address(), To: &verifier, Data: c.PackVerify([][32]byte{st.Hash()}, [][]byte{p}),
	}, nil)
	if data, reverted := ethclient.RevertErrorData(err); reverted {
		why, unknown := c.UnpackError(data)
		if unknown != nil {
			return fmt.Errorf("refused with %x: %w", data, err)
		}
		return fmt.Errorf("%w: L1 says %T", proof.ErrInvalid, why)
	}
	return err
}
