package node_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/ethdb/memorydb"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/node"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity/queue"
	"github.com/sharedsec/sharedsec/sequencer"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/ethereum"
	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
	"github.com/sharedsec/sharedsec/settlement/ethereum/txmgr"
	"github.com/sharedsec/sharedsec/settlement/ethereum/validity"
	"github.com/sharedsec/sharedsec/settlement/ethereum/verifiertest"
)

// twoProvers make one proof for a threshold of two verifiers. Each stands for a proof
// system; one that proves executes the witness, a stretch.Stretch.
type twoProvers [2]*verifiertest.Signers

func (p twoProvers) Prove(_ context.Context, s proof.Statement, _ []byte) ([]byte, error) {
	var parts []proof.Part
	for i := range p {
		part, err := p[i].Prove(s)
		if err != nil {
			return nil, err
		}
		parts = append(parts, proof.Part{Verifier: uint8(i), Proof: part})
	}
	return proof.AppendParts(nil, parts...)
}

// creations are the contracts of the provers' verifiers, and behind them that of
// their threshold.
func (p twoProvers) creations() []ethereum.Creation {
	return []ethereum.Creation{
		p[0].Creation("first"), p[1].Creation("second"),
		{Name: "both", Code: func(s ethereum.Site) ([]byte, error) {
			return validity.Threshold(2, s.At["first"], s.At["second"]), nil
		}},
	}
}

func newTwoProvers() (p twoProvers, v proof.Verifier, err error) {
	for i := range p {
		if p[i], err = verifiertest.New(uint64(i), 1, 1); err != nil {
			return p, nil, err
		}
	}
	v, err = proof.AllOf(p[0], p[1])
	return p, v, err
}

// A rollup that nothing but proofs confirms, and each is two: what the node derives
// it proves, and a transaction is final on L1 with the proof of its batch.
func ExampleProve() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	l1, err := devnet.Start(ctx, devnet.Config{BlockTime: 20 * time.Millisecond})
	if err != nil {
		log.Fatal(err)
	}
	defer l1.Close()
	provers, verifier, err := newTwoProvers()
	if err != nil {
		log.Fatal(err)
	}
	signer := txmgr.NewKeySigner(l1.Key(0))
	params := ethereum.DevnetProofParams()
	params.Verifiers = provers.creations() // the last judges assertions
	params.Poster, params.Owner = signer.Address(), signer.Address()
	params.Genesis.StateRoot = commitment.Keccak256(genesisNode)
	params.Rule = node.Rule(commitment.Root{1}, signer.Address())
	rollup, err := node.Deploy(ctx, l1.RPCURL(), signer, memorydb.New(), fast, params)
	if err != nil {
		log.Fatal(err)
	}
	n, err := node.Open(ctx, node.Config{
		Rollup: rollup, Transition: history{}, Genesis: commitment.Nodes{params.Genesis.StateRoot: genesisNode},
		RPC: l1.RPCURL(), Beacon: l1.BeaconURL(), Poll: 10 * time.Millisecond, Accounts: fast,
		Sequence: &node.Sequence{Signer: signer, Admission: sequencer.Anyone{}, MaxAge: 100 * time.Millisecond},
		Prove:    &node.Prove{Signer: signer, Prover: provers, Queue: queue.Options{Verifier: verifier}},
	})
	if err != nil {
		log.Fatal(err)
	}
	defer n.Close()
	stopped := make(chan error, 1)
	go func() { stopped <- n.Run(ctx) }()

	if _, err := n.Source.Submit(ctx, []byte("hello, L1")); err != nil {
		log.Fatal(err)
	}
	root := params.Genesis.StateRoot
	want := commitment.Keccak256(root[:], []byte("hello, L1"))
	for n.Prover.Status().Confirmed.Claim.StateRoot != want {
		time.Sleep(10 * time.Millisecond)
	}
	confirmed := n.Prover.Status().Confirmed
	fmt.Println(confirmed.Proven, confirmed.Status == settlement.Confirmed)
	cancel()
	if err := <-stopped; !errors.Is(err, context.Canceled) {
		log.Fatal(err)
	}
	// Output: true true
}

// A node whose proofs L1 would not believe says so when it is opened; one that is
// opened is assessed by what it verifies with, too.
func TestProveNeedsTheVerifier(t *testing.T) {
	provers, verifier, err := newTwoProvers()
	if err != nil {
		t.Fatal(err)
	}
	r := deploy(t, func(p *ethereum.Params) {
		rule, genesis := p.Rule, p.Genesis
		*p = ethereum.DevnetProofParams()
		p.Rule, p.Genesis, p.Poster, p.Verifiers = rule, genesis, rule.Poster, provers.creations()
	})
	for name, c := range map[string]struct {
		verifier proof.Verifier
		want     error
	}{
		"the verifier":          {verifier, nil},
		"no verifier":           {nil, nil},
		"one without a key":     {struct{ proof.Verifier }{verifier}, nil},
		"half of it":            {provers[0], proof.ErrUnknownProgram},
		"the same, differently": {mustThreshold(t, 1, provers[0], provers[1]), proof.ErrUnknownProgram},
	} {
		f := r.follower()
		f.Prove = &node.Prove{Signer: r.signer, Prover: provers, Queue: queue.Options{Verifier: c.verifier}}
		n, err := node.Open(t.Context(), f)
		if !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
		if err != nil {
			continue
		}
		report, err := n.Assess(t.Context(), sharedsec.Declared{})
		if err != nil {
			t.Fatal(err)
		}
		if silent := strings.Join(report.Silent, " "); name == "one without a key" && !strings.Contains(silent, "proof.Verifier") {
			t.Errorf("what the node verifies with is not assessed: silent are %s", silent)
		}
		if err := n.Close(); err != nil {
			t.Error(err)
		}
	}
	f := r.follower()
	f.Prove = &node.Prove{Signer: r.signer}
	if _, err := node.Open(t.Context(), f); err == nil {
		t.Error("a prover that has nothing to prove with is opened")
	}
	f = r.follower()
	f.Propose = &node.Propose{Signer: r.signer}
	if _, err := node.Open(t.Context(), f); !errors.Is(err, settlement.ErrRejected) {
		t.Errorf("a proposer where a proof alone confirms: %v, want settlement.ErrRejected", err)
	}
}

// Where nothing but a period confirms, nobody proves.
func TestProveNeedsProofs(t *testing.T) {
	provers, _, err := newTwoProvers()
	if err != nil {
		t.Fatal(err)
	}
	r := deploy(t)
	f := r.follower()
	f.Prove = &node.Prove{Signer: r.signer, Prover: provers}
	if _, err := node.Open(t.Context(), f); !errors.Is(err, settlement.ErrRejected) {
		t.Errorf("a prover where no proof confirms: %v, want settlement.ErrRejected", err)
	}
	f = r.follower()
	f.Propose = &node.Propose{}
	if _, err := node.Open(t.Context(), f); err == nil {
		t.Error("a proposer without a signer is opened")
	}
}

func mustThreshold(t *testing.T, k int, v ...proof.Verifier) proof.Verifier {
	t.Helper()
	th, err := proof.Threshold(k, v...)
	if err != nil {
		t.Fatal(err)
	}
	return th
}
