package node

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob/sidecar"
	"github.com/sharedsec/sharedsec/da/calldata"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity/queue"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive/stretch"
	"github.com/sharedsec/sharedsec/settlement/ethereum/txmgr"
)

// Prove makes a node convince L1 by validity proofs. Where the queue has a verifier
// with a key, and L1's verifier of the program in force has another, Open fails, and
// the error matches [proof.ErrUnknownProgram]: its proofs would convince nobody. So it
// does, matching [settlement.ErrRejected], where the contracts take no proofs.
type Prove struct {
	// Required.
	Signer txmgr.Signer // of an account that has the gas
	Prover proof.Prover // whose witnesses are encodings of a [stretch.Stretch]

	// Optional.
	Transition proof.Transition // the rollup's rule, reading all that the prover needs; nil: the node's
	Queue      queue.Options    // how proofs are made; its Verifier is the twin of L1's
	Entries    uint64           // the most in one assertion; as many as the rollup allows if zero
	Ahead      int              // stretches proven ahead of what is confirmed; 8 if zero
	Together   int              // the most that are confirmed in one transaction; 16 if zero
}

// prove wires the role that brings proofs to L1, and the queue that makes them.
func (n *Node) prove(ctx context.Context, p Prove) error {
	if p.Signer == nil || p.Prover == nil {
		return errors.New("a prover without signer, or without what proves: Prove.Signer and Prove.Prover")
	}
	if err := n.checkProofs(ctx, p.Queue.Verifier); err != nil {
		return err
	}
	a, err := n.As(ctx, p.Signer)
	if err != nil {
		return err
	}
	if p.Transition == nil {
		p.Transition = n.config.Transition
	}
	if p.Queue.Log == nil {
		p.Queue.Log = n.config.Log
	}
	openers := da.Openers{da.LayerBlob: sidecar.Open, da.LayerCalldata: calldata.Open} // what the Inbox takes
	if n.Proofs, err = queue.Open(n.config.Database, []byte("proofs/"), p.Prover, p.Queue); err != nil {
		return err
	}
	n.Prover = &sharedsec.Prover{
		Config: n.config.Rollup, Reader: n.Client, Chain: a, Store: n.Store, Proofs: n.Proofs,
		Gatherer: &stretch.Gatherer{
			Pipeline: n.Deriver.Pipeline, Transition: p.Transition, State: n.Store, Fetcher: n.config.Fetcher, Open: openers.Open,
		},
		Entries: p.Entries, Ahead: p.Ahead, Together: p.Together,
		Poll: n.poll(), Log: n.config.Log,
	}
	return nil
}

// checkProofs reports why nothing that is proven would confirm: the contracts take no
// proofs, or their verifier has another key than v, where both have one.
func (n *Node) checkProofs(ctx context.Context, v proof.Verifier) error {
	params, err := n.parameters(ctx)
	if err != nil {
		return err
	}
	if params.Verifier == (common.Address{}) {
		return fmt.Errorf("%w: Prove on a rollup whose contracts take no proofs", settlement.ErrRejected)
	}
	if v == nil {
		return nil
	}
	key, err := proof.Key(v)
	if errors.Is(err, errors.ErrUnsupported) {
		return nil
	}
	if err != nil {
		return err
	}
	if key != params.VerifierKey {
		return fmt.Errorf("%w: Prove.Queue.Verifier has the key %v, and L1's verifier at %v has %v: is it for another program, circuit or release?",
			proof.ErrUnknownProgram, key, params.Verifier, params.VerifierKey)
	}
	return nil
}

// parameters are those of the contracts now.
func (n *Node) parameters(ctx context.Context) (settlement.Parameters, error) {
	at, err := n.Client.Head(ctx, settlement.Latest)
	if err != nil {
		return settlement.Parameters{}, err
	}
	return n.Client.Parameters(ctx, at)
}
