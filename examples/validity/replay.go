package main

import (
	"context"
	"errors"

	"github.com/sharedsec/sharedsec/da/blob/sidecar"
	"github.com/sharedsec/sharedsec/examples/zkledger/opening"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/ethereum"
)

// replay shows a good proof again: for the next entry, which is the very same blob,
// and to another rollup with the same rule, key and poster.
func (s *story) replay(ctx context.Context) error {
	l, err := s.land(ctx, []settlement.Assertion{s.confirmed})
	if err != nil {
		return err
	}
	good, err := s.newest(ctx, 1)
	if err != nil {
		return err
	}
	shown := proven{good, l.proofs[0]}
	if err := s.accepted(ctx, shown); err != nil {
		return err
	}
	data, err := sidecar.Open(good.stretch.Entries[0].Refs[0], good.stretch.Bodies[0][0])
	if err != nil {
		return err
	}
	payload, err := sidecar.Publisher{}.Publish(ctx, data)
	if err != nil {
		return err
	}
	if err := check(payload.Ref == good.stretch.Entries[0].Refs[0], "it is another blob"); err != nil {
		return err
	}
	if err := s.postAfresh(ctx, payload); err != nil {
		return err
	}
	again, err := s.newest(ctx, 1)
	if err != nil {
		return err
	}
	if err := s.refused(ctx, proven{again, shown.proof}, "the same blob posted again, with the proof that it had before"); err != nil {
		return err
	}
	if err := check(again.post.StateRoot == good.post.StateRoot, "transactions count twice"); err != nil {
		return err
	}
	if err := s.honest(ctx); err != nil {
		return err
	}
	return s.replayElsewhere(ctx, shown)
}

// replayElsewhere shows a good proof to another rollup.
func (s *story) replayElsewhere(ctx context.Context, shown proven) error {
	other, err := s.launch(ctx)
	if err != nil {
		return err
	}
	l1, err := ethereum.DialNode(ctx, s.chain.RPCURL())
	if err != nil {
		return err
	}
	defer l1.Close()
	client, err := ethereum.New(ctx, l1, other, ethereum.Options{})
	if err != nil {
		return err
	}
	at, err := client.Head(ctx, settlement.Latest)
	if err != nil {
		return err
	}
	of, err := settlement.ReadParameters(ctx, client, at)
	if err != nil {
		return err
	}
	params := opening.ParamsAt(other, 0)
	verifier, err := opening.NewVerifier(params, s.keys.System())
	if err != nil {
		return err
	}
	if err := check(of.VerifierKey == verifier.Key() && verifier.Key() != s.verifier.Key(), "the other rollup's key is %v", of.VerifierKey); err != nil {
		return err
	}
	// As it is, and as one of the other rollup.
	moved, err := change(shown.proof, func(o *opening.Opening) { o.Pre.Domain = other.Domain() })
	if err != nil {
		return err
	}
	there := shown
	there.proof = moved
	there.pre.Domain, there.post.Domain = other.Domain(), other.Domain()
	there.Statement = proof.Statement{Program: params.Program, Pre: there.pre.Hash(), Input: shown.Input, Post: there.post.Hash()}
	for _, p := range []proven{shown, there} {
		if err := verifier.Verify(p.Statement, p.proof); !errors.Is(err, proof.ErrInvalid) && !errors.Is(err, proof.ErrUnknownProgram) {
			return check(false, "another rollup: Go says %v", err)
		}
		if err := s.ask(ctx, of.Verifier, p.Statement, p.proof); !errors.Is(err, proof.ErrInvalid) {
			return check(false, "another rollup: L1 says %v", err)
		}
	}
	s.say("a second rollup with the same rule, key and poster refuses it, as it is and rewritten for it")
	return nil
}
