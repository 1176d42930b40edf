package ethereum_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/ethereum"
	"github.com/sharedsec/sharedsec/settlement/ethereum/verifiertest"
	"github.com/sharedsec/sharedsec/trust"
)

// Who brings contracts to a deployment is told where all will be, and finds them
// there; the last is what judges proofs.
func TestVerifiersAreCreated(t *testing.T) {
	first, err := verifiertest.New(1, 1, 1)
	if err != nil {
		t.Fatal(err)
	}
	last, err := verifiertest.New(2, 2, 3)
	if err != nil {
		t.Fatal(err)
	}
	var sites []ethereum.Site
	w := newWorld(t, byProof(last), func(p *ethereum.Params) {
		told := last.Creation("last")
		p.Verifiers = []ethereum.Creation{first.Creation("first"), {Name: "last", Code: func(s ethereum.Site) ([]byte, error) {
			sites = append(sites, s)
			return told.Code(s)
		}}}
	})
	told := sites[len(sites)-1]
	if told.Config.Hash() != w.config.Hash() || told.Config.Domain() != w.config.Domain() {
		t.Error("told of another rollup")
	}
	p, err := w.client.Parameters(w.ctx, w.head())
	if err != nil {
		t.Fatal(err)
	}
	if p.Finality != settlement.Proof || p.Verifier != told.At["last"] || p.VerifierKey != last.Key() || p.Alarmed || p.Disputes {
		t.Errorf("parameters %+v, told of %v, want the key %v", p, told.At, last.Key())
	}
	if !slices.Equal(p.Systems, []settlement.ProofSystem{settlement.ValidityProof}) {
		t.Errorf("systems %v", p.Systems)
	}
	for name, at := range told.At {
		if code, err := w.l1.Client().CodeAt(w.ctx, at, nil); err != nil || len(code) == 0 {
			t.Errorf("no %s at %v: %v", name, at, err)
		}
	}
	image, err := w.client.Image(w.ctx, w.head(), w.config.Program(0), settlement.ValidityProof)
	if err != nil || image != ethereum.VerifierImage(p.Verifier) {
		t.Errorf("image %v, %v", image, err)
	}
	if zero := sites[0]; zero.At["first"] != (common.Address{}) || zero.Config.Assertions != (common.Address{}) {
		t.Errorf("the first site is %+v", zero)
	}
}

// Two deployments that differ in what a verifier is made of are two.
func TestVerifiersNameTheDeployment(t *testing.T) {
	w := start(t)
	m := w.manager(deployer)
	deploy := func(seed uint64) common.Address {
		t.Helper()
		s, err := verifiertest.New(seed, 1, 1)
		if err != nil {
			t.Fatal(err)
		}
		p := w.params
		byProof(s)(&p)
		cfg, err := ethereum.Deploy(w.ctx, w.node, m, p)
		if err != nil {
			t.Fatal(err)
		}
		return cfg.Assertions
	}
	if a, b, again := deploy(1), deploy(2), deploy(1); a == b || a != again {
		t.Errorf("deployed at %v, %v, and %v", a, b, again)
	}
}

// Whoever is believed is named.
func TestTrustInProofs(t *testing.T) {
	s, err := verifiertest.New(1, 1, 1)
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		change func(*ethereum.Params)
		says   []string
		not    string
	}{
		"window": {func(*ethereum.Params) {}, nil, "prove something false"},
		"proof":  {byProof(s), []string{"take all that the portal holds"}, "challenge period"},
		"either": {believing(s, settlement.Either), []string{"take all that the portal holds", "challenge period"}, "wins a dispute"},
		"both":   {believing(s, settlement.Both), []string{"verifier's contract, and asserts it", "wins a dispute with it"}, "take all that the portal holds"},
	} {
		t.Run(name, func(t *testing.T) {
			stated, _ := trust.Of(newWorld(t, c.change).client)
			var all strings.Builder
			for _, a := range stated {
				all.WriteString(a.Who + " could " + a.Could + "\n")
			}
			for _, want := range c.says {
				if !strings.Contains(all.String(), want) {
					t.Errorf("nothing says %q:\n%s", want, all.String())
				}
			}
			if strings.Contains(all.String(), c.not) {
				t.Errorf("says %q:\n%s", c.not, all.String())
			}
		})
	}
}

// A refusal of the verifier is told as one, with its reaction.
func TestProofIsRefused(t *testing.T) {
	s, err := verifiertest.New(1, 1, 1)
	if err != nil {
		t.Fatal(err)
	}
	w := newWorld(t, byProof(s))
	id, chain := w.proven(s, 1)
	chain[0].Proof = []byte("no proof")
	_, err = w.as(proposer).ProposeProven(w.ctx, id, chain)
	var refused *ethereum.RevertError
	if !errors.As(err, &refused) || refused.Name != "InvalidProof" || !errors.Is(err, settlement.ErrRejected) {
		t.Errorf("error %v", err)
	}
}

// proven posts n batches and returns the genesis assertion's id and a chain of
// claims over one of them each.
func (w *world) proven(s *verifiertest.Signers, n uint64) (commitment.Root, []settlement.ProvenClaim) {
	w.Helper()
	w.posts(n)
	pre := w.config.GenesisClaim()
	id := proof.AssertionID(commitment.Root{}, commitment.Root{}, pre.Hash())
	var chain []settlement.ProvenClaim
	for end := uint64(1); end <= n; end++ {
		acc, err := w.client.Accumulator(w.ctx, w.head(), end)
		if err != nil {
			w.Fatal(err)
		}
		post := pre
		post.StateRoot, post.Position, post.Accumulator = commitment.Root{byte(end)}, end, acc
		shown, err := s.Prove(proof.Statement{
			Program: w.config.Program(0), Pre: pre.Hash(), Post: post.Hash(),
			Input: proof.Input(pre.Position, pre.Accumulator, end, acc),
		})
		if err != nil {
			w.Fatal(err)
		}
		chain, pre = append(chain, settlement.ProvenClaim{Claim: post, Proof: shown}), post
	}
	return id, chain
}

// Somebody copies a chain out of the pool and comes first: who made it gets
// what stands, or learns that a part of it does.
func TestCopiedProofs(t *testing.T) {
	s, err := verifiertest.New(1, 1, 1)
	if err != nil {
		t.Fatal(err)
	}
	for copied := 1; copied <= 2; copied++ {
		w := newWorld(t, byProof(s))
		id, chain := w.proven(s, 2)
		honest, thief := w.as(proposer), w.as(rival)
		w.l1.SetCensor(w.by(proposer))
		type outcome struct {
			made []settlement.Assertion
			err  error
		}
		done := make(chan outcome, 1)
		go func() {
			made, err := honest.ProposeProven(w.ctx, id, chain)
			done <- outcome{made, err}
		}()
		for under := false; !under; time.Sleep(time.Millisecond) { // until it is sent
			for _, m := range w.managers {
				under = under || len(m.Status().Flights) > 0
			}
		}
		if _, err := thief.ProposeProven(w.ctx, id, chain[:copied]); err != nil {
			t.Fatal(err)
		}
		w.l1.SetCensor(nil)
		w.mine(1)
		got := <-done
		if copied == 2 {
			if got.err != nil || len(got.made) != 2 || got.made[1].Proposer != thief.Address() {
				t.Errorf("all copied: %+v, %v, want what stands", got.made, got.err)
			}
			continue
		}
		if !errors.Is(got.err, settlement.ErrStale) || errors.Is(got.err, settlement.ErrRejected) {
			t.Errorf("a part copied: %+v, %v, want ErrStale", got.made, got.err)
		}
		// It goes on from there at once, though what reverted is not deep yet.
		at := w.head()
		latest, err := w.client.Confirmed(w.ctx, at)
		if err != nil {
			t.Fatal(err)
		}
		if made, err := honest.ProposeProven(w.ctx, latest, chain[copied:]); err != nil || len(made) != 1 {
			t.Errorf("the rest of it: %+v, %v", made, err)
		}
	}
}
