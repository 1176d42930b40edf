package ethereum_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da/calldata"
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
	a := w.as(proposer)
	genesis := w.config.GenesisClaim()
	id := proof.AssertionID(commitment.Root{}, commitment.Root{}, genesis.Hash())
	if _, err := w.as(poster).Post(w.ctx, 0, 0, w.payloads(calldata.Publisher{}, "batch")); err != nil {
		t.Fatal(err)
	}
	claim := genesis
	claim.Position = 1
	if claim.Accumulator, err = w.client.Accumulator(w.ctx, w.head(), 1); err != nil {
		t.Fatal(err)
	}
	_, err = a.ProposeProven(w.ctx, id, []settlement.ProvenClaim{{Claim: claim, Proof: []byte("no proof")}})
	var refused *ethereum.RevertError
	if !errors.As(err, &refused) || refused.Name != "InvalidProof" || !errors.Is(err, settlement.ErrRejected) {
		t.Errorf("error %v", err)
	}
}
