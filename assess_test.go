package sharedsec_test

import (
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/settlementtest"
	"github.com/sharedsec/sharedsec/trust"
)

// described is a base layer whose contracts say what a test wants.
type described struct {
	*settlementtest.L1
	p settlement.Parameters
}

func (d described) Parameters(context.Context, settlement.Block) (settlement.Parameters, error) {
	return d.p, nil
}
func (described) Assumptions() []trust.Assumption { return []trust.Assumption{} }

const days = 24 * 60 * 60 / 12 // L1 blocks

func stage2() settlement.Parameters {
	return settlement.Parameters{
		Owner: common.Address{1}, Upgrade: 32 * days, Force: days, MostForced: 16, Period: 6 * days, Censor: 3 * days, Moves: 2 * days,
		Escape: 20 * days, Retain: 18 * days, EscapeVerifier: common.Address{2}, Disputes: true,
		Systems: []settlement.ProofSystem{settlement.FraudProof}, Layers: []da.Layer{da.LayerCalldata, da.LayerBlob},
	}
}

var verifierKey = commitment.Root{7}

// byProof has a proof alone confirm.
func byProof(p *settlement.Parameters) {
	p.Finality, p.Verifier, p.VerifierKey = settlement.Proof, common.Address{9}, verifierKey
	p.Systems, p.Disputes, p.Period, p.Moves = []settlement.ProofSystem{settlement.ValidityProof}, false, 0, 0
}

// beside has proofs count beside disputes.
func beside(f settlement.Finality) func(*settlement.Parameters) {
	return func(p *settlement.Parameters) {
		p.Finality, p.Verifier, p.VerifierKey = f, common.Address{9}, verifierKey
		p.Systems = append(p.Systems, settlement.ValidityProof)
	}
}

func withSetup(d sharedsec.Declared, s sharedsec.Setup) sharedsec.Declared {
	d.Setup = s
	return d
}

// What a report says of attacks goes by what confirms: either system, if one is
// enough; both, if both are needed; and the alarm above all.
func TestAssessFinality(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*settlement.Parameters)
		score  sharedsec.Score
		says   string
	}{
		"window": {func(*settlement.Parameters) {}, sharedsec.Good, "a false assertion costs its stake"},
		"proof":  {byProof, sharedsec.Warning, "takes all that the portal holds"},
		"either": {beside(settlement.Either), sharedsec.Warning, "either system can be believed wrongly"},
		"both":   {beside(settlement.Both), sharedsec.Good, "gains nothing without winning a dispute"},
		"alarm":  {func(p *settlement.Parameters) { beside(settlement.Both)(p); p.Alarmed = true }, sharedsec.Bad, "contradicted each other"},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld()
			p := stage2()
			c.change(&p)
			r, err := sharedsec.Assess(t.Context(), w.config, described{w.l1, p})
			if err != nil {
				t.Fatal(err)
			}
			i := slices.IndexFunc(r.Beyond, func(k sharedsec.Risk) bool { return k.Dimension == trust.StateValidation })
			if i < 0 || r.Beyond[i].Score != c.score || !strings.Contains(r.Beyond[i].Reason, c.says) {
				t.Errorf("want %v and %q:\n%v", c.score, c.says, r)
			}
		})
	}
}

func TestAssessStages(t *testing.T) {
	full := sharedsec.Declared{SourceAvailable: true, Council: sharedsec.Council{Members: 8, Threshold: 6, Outside: 4, OnlyBugs: true}}
	for _, c := range []struct {
		name     string
		change   func(*settlement.Parameters)
		declared sharedsec.Declared
		want     int
	}{
		{"everything", func(*settlement.Parameters) {}, full, 2},
		{"nobody can upgrade", func(p *settlement.Parameters) { p.Owner, p.Upgrade = common.Address{}, 0 }, sharedsec.Declared{SourceAvailable: true}, 2},
		{"exit window under 30 days", func(p *settlement.Parameters) { p.Upgrade = 30 * days }, full, 1},
		{"exit window under 7 days", func(p *settlement.Parameters) { p.Upgrade = 7 * days }, full, 0},
		{"powers without limit", func(*settlement.Parameters) {}, sharedsec.Declared{SourceAvailable: true, Council: sharedsec.Council{Members: 8, Threshold: 6, Outside: 4}}, 1},
		{"a small council", func(*settlement.Parameters) {}, sharedsec.Declared{SourceAvailable: true, Council: sharedsec.Council{Members: 5, Threshold: 4, Outside: 4, OnlyBugs: true}}, 0},
		{"a low threshold", func(*settlement.Parameters) {}, sharedsec.Declared{SourceAvailable: true, Council: sharedsec.Council{Members: 8, Threshold: 5, Outside: 8, OnlyBugs: true}}, 0},
		{"nothing known of the owner", func(*settlement.Parameters) {}, sharedsec.Declared{SourceAvailable: true}, 0},
		{"a council of nobody", func(*settlement.Parameters) {}, sharedsec.Declared{SourceAvailable: true, Council: sharedsec.Council{Members: 8, Threshold: 100, OnlyBugs: true}}, 0},
		{"more outsiders than members", func(*settlement.Parameters) {}, sharedsec.Declared{SourceAvailable: true, Council: sharedsec.Council{Members: 8, Threshold: 6, Outside: 9, OnlyBugs: true}}, 0},
		{"a delay beyond all time", func(p *settlement.Parameters) { p.Upgrade = 1 << 63 }, full, 2},
		{"a forced exit beyond the upgrade", func(p *settlement.Parameters) { p.Force = 1 << 63 }, full, 0},
		{"nothing is forced in", func(p *settlement.Parameters) { p.MostForced = 0 }, full, 0},
		{"source not declared", func(*settlement.Parameters) {}, sharedsec.Declared{Council: full.Council}, -1},
		{"no proofs", func(p *settlement.Parameters) { p.Disputes = false }, full, -1},
		{"no machine", func(p *settlement.Parameters) { p.Systems = nil }, full, -1},
		{"data elsewhere", func(p *settlement.Parameters) { p.Layers = append(p.Layers, da.LayerDisk) }, full, -1},
		{"proofs alone", byProof, withSetup(full, sharedsec.Setup{Key: verifierKey, Acceptable: true, Reproducible: true}), 2},
		{"proofs of which nothing is declared", byProof, full, 0},
		{"proofs by another's key", byProof, withSetup(full, sharedsec.Setup{Key: commitment.Root{8}, Acceptable: true, Reproducible: true}), 0},
		{"a bad setup", byProof, withSetup(full, sharedsec.Setup{Key: verifierKey, Reproducible: true}), 0},
		{"a key that nobody rebuilds", byProof, withSetup(full, sharedsec.Setup{Key: verifierKey, Acceptable: true}), 0},
		{"no verifier", func(p *settlement.Parameters) { byProof(p); p.Systems = nil }, full, -1},
		{"an alarm", func(p *settlement.Parameters) { byProof(p); p.Alarmed = true }, full, -1},
		{"either", beside(settlement.Either), withSetup(full, sharedsec.Setup{Key: verifierKey, Acceptable: true, Reproducible: true}), 2},
		{"both", beside(settlement.Both), withSetup(full, sharedsec.Setup{Key: verifierKey, Acceptable: true, Reproducible: true}), 2},
		{"both, of which one is missing", func(p *settlement.Parameters) {
			beside(settlement.Both)(p)
			p.Systems = []settlement.ProofSystem{settlement.FraudProof}
		}, full, -1},
		{"a verifier that confirms nothing", func(p *settlement.Parameters) {
			p.Systems, p.Disputes = append(p.Systems, settlement.ValidityProof), false
		}, full, -1},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := newWorld()
			p := stage2()
			c.change(&p)
			r, err := sharedsec.Assess(t.Context(), w.config, described{w.l1, p}, mustStart(t, w).deriver, c.declared)
			if err != nil {
				t.Fatal(err)
			}
			if r.Stage != c.want {
				t.Errorf("stage %d, want %d:\n%v", r.Stage, c.want, r)
			}
		})
	}
}

// The report has the cheapest attack in bonds, and what defending takes.
func TestAssessAttack(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	p := stage2()
	eth := func(n uint64) (out [32]byte) {
		new(big.Int).Mul(new(big.Int).SetUint64(n), big.NewInt(1e18)).FillBytes(out[:])
		return out
	}
	p.Stake, p.Shape, p.Refine, p.CostCap = eth(5), fraud.Shape{20, 20, 14}, [][32]byte{eth(1), eth(2)}, eth(1)
	r, err := sharedsec.Assess(t.Context(), w.config, described{w.l1, p}, n.deriver, n.challenger(0xbb))
	if err != nil {
		t.Fatal(err)
	}
	text := r.String()
	for _, want := range []string{"costs its stake of 5 ETH", "at most 57 moves", "3 ETH at stake", "the 8 ETH go"} {
		if !strings.Contains(text, want) {
			t.Errorf("the report does not say %q:\n%s", want, text)
		}
	}
	if !slices.Contains(r.Silent, "sharedsec_test.toys") {
		t.Errorf("silent parts %q, want the computer of the challenger among them", r.Silent)
	}
	p.Systems = nil // disputes, but no machine
	if r, err = sharedsec.Assess(t.Context(), w.config, described{w.l1, p}); err != nil {
		t.Fatal(err)
	}
	if text := r.String(); !strings.Contains(text, "stops confirmation until disputes are installed") {
		t.Errorf("without a machine:\n%s", text)
	}
}

// What cannot be found out is unknown, and unknown is never good.
func TestAssessUnknown(t *testing.T) {
	w := newWorld()
	r, err := sharedsec.Assess(t.Context(), w.config, struct{}{}, new(da.Memory))
	if err != nil {
		t.Fatal(err)
	}
	if r.Stage != -1 {
		t.Errorf("stage %d of nothing known, want below 0", r.Stage)
	}
	for _, k := range r.Rosette {
		if k.Score != sharedsec.ScoreUnknown {
			t.Errorf("%s is %v, want unknown", k.Dimension, k.Score)
		}
	}
	for _, it := range r.Items {
		if it.Verdict == sharedsec.Met {
			t.Errorf("%q is met though nothing is known", it.Rule)
		}
	}
	if len(r.Silent) != 1 || r.Silent[0] != "struct {}" {
		t.Errorf("silent parts %q, want the one that states nothing", r.Silent)
	}
	if len(r.Assumptions) == 0 {
		t.Error("a memory that nobody else can read states no assumption")
	}
	if b, err := json.Marshal(r); err != nil || !strings.Contains(string(b), `"score":"unknown"`) {
		t.Errorf("as JSON: %s, %v", b, err)
	}
	if s := r.String(); !strings.Contains(s, "Below stage 0") || !strings.Contains(s, "struct {}: unknown") {
		t.Errorf("as text:\n%s", s)
	}
}

// A role is what it is made of: nothing in it escapes the question.
func TestAssessUnfoldsRoles(t *testing.T) {
	w := newWorld()
	n := mustStart(t, w)
	r, err := sharedsec.Assess(t.Context(), w.config, n.deriver, n.publisher, n.proposer, n.sequencer)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"*settlementtest.L1", "sharedsec_test.history"} {
		if !slices.Contains(r.Silent, want) {
			t.Errorf("silent parts %q, want %q among them", r.Silent, want)
		}
	}
	if r.L1Block == 0 || len(r.Assumptions) == 0 {
		t.Errorf("block %d, %d assumptions: the parts of roles were not asked", r.L1Block, len(r.Assumptions))
	}
}

// A part that only looks like one earns nothing.
func TestAssessEmptyDeriver(t *testing.T) {
	w := newWorld()
	other := *w.config
	other.Rules = slices.Clone(other.Rules)
	other.Rules[0].TimeLag++
	stranger := newWorld()
	stranger.config = &other
	for name, d := range map[string]*sharedsec.Deriver{
		"none":                   nil,
		"empty":                  {},
		"of other rules":         mustStart(t, stranger).deriver,
		"without a data source":  {Pipeline: mustStart(t, w).deriver.Pipeline, Transition: history{}, Reader: w.l1},
		"of no transition":       {Pipeline: mustStart(t, w).deriver.Pipeline, Reader: w.l1, Fetcher: w.memory},
		"that keeps its outcome": mustStart(t, w).deriver,
	} {
		d := d
		if name == "of other rules" {
			d.Reader = w.l1
		}
		r, err := sharedsec.Assess(t.Context(), w.config, described{w.l1, stage2()}, d, sharedsec.Declared{SourceAvailable: true})
		if err != nil {
			t.Fatalf("a deriver %s: %v", name, err)
		}
		got := r.Items[4].Verdict == sharedsec.Met
		if want := name == "that keeps its outcome"; got != want {
			t.Errorf("a deriver %s rebuilds the state: %v, want %v", name, got, want)
		}
	}
}

// The contracts of another rollup say nothing about this one.
func TestAssessOtherRollup(t *testing.T) {
	w := newWorld()
	for name, change := range map[string]func(*derive.Config){
		"contracts": func(c *derive.Config) { c.Assertions[0] ^= 1 },
		"chain":     func(c *derive.Config) { c.ChainID++ },
		"genesis":   func(c *derive.Config) { c.Genesis.StateRoot[0] ^= 1 },
		"rules":     func(c *derive.Config) { c.Rules[0].Limits.Blocks-- },
	} {
		c := *w.config
		c.Rules = slices.Clone(c.Rules)
		change(&c)
		if _, err := sharedsec.Assess(t.Context(), &c, described{w.l1, stage2()}); !errors.Is(err, settlement.ErrMismatch) {
			t.Errorf("a reader of a rollup with other %s: %v, want ErrMismatch", name, err)
		}
	}
}

// odd is a part that Go can compare only until it looks inside.
type odd struct{ inside any }

func TestAssessOddParts(t *testing.T) {
	w := newWorld()
	r, err := sharedsec.Assess(t.Context(), w.config, odd{[]int{1}}, odd{[]int{1}}, odd{2}, odd{2}, (*sharedsec.Publisher)(nil), nil)
	if err != nil || len(r.Silent) != 3 {
		t.Errorf("silent parts %q, %v, want each once as far as they can be told apart", r.Silent, err)
	}
}
