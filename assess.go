package sharedsec

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/trust"
)

// AssessRules names the rule set that [Assess] applies: L2BEAT's stages and
// rosette as of their repository's commit 024b02a. They change there; a report
// says by which it was made.
const AssessRules = "l2beat/l2beat@024b02a"

// slot is the time between L1's blocks: a missed slot makes it longer, so the
// times in a report are the shortest possible.
const slot = 12 * time.Second

// Declared is what no chain can tell: give it to [Assess] as a part. The
// report marks what rests on it.
type Declared struct {
	SourceAvailable bool    // anyone can read and build the node that rebuilds the state
	Council         Council // who owns the timelock, if a council does
	Setup           Setup   // of the validity proofs that L1 accepts, if it accepts any
}

// A Setup is what is known of how a validity proof's verifying key came about.
// The zero value means that nothing is.
type Setup struct {
	Key          commitment.Root // of the verifier that this is about: see [settlement.Parameters]
	Acceptable   bool            // there was none, or one that L2BEAT's framework of trusted setups accepts
	Reproducible bool            // anyone rebuilds program or circuit, prover and verifier, and gets that key
}

// A Council is a security council as L2BEAT understands it. The zero value
// means that there is none, or that nothing is known of one.
type Council struct {
	Members   int  // in all
	Threshold int  // signatures that it takes
	Outside   int  // members from outside the organisation that runs the rollup
	OnlyBugs  bool // its powers end at bugs that L1 can prove
}

// proper reports whether the council is one by L2BEAT's rule: at least eight
// members, a threshold of three quarters, and enough outsiders to block.
func (c Council) proper() bool {
	return c.Members >= 8 && c.Threshold <= c.Members && c.Outside <= c.Members &&
		4*c.Threshold >= 3*c.Members && c.Outside >= c.Members-c.Threshold+1
}

// Assess reports what a composition trusts: it reads the contracts that c names
// through the [settlement.Reader] among parts, asks every part, and what the
// roles among them are made of, for its assumptions, and judges by the terms of
// L2BEAT. What it cannot find out is unknown, and unknown is never met. A part
// that states no assumptions is listed as silent.
//
// An error means that L1 could not be read; it matches [settlement.ErrMismatch]
// if a Reader reads another rollup than c configures.
func Assess(ctx context.Context, c *derive.Config, parts ...any) (Report, error) {
	f := facts{config: c}
	r := Report{Rules: AssessRules, ChainID: c.ChainID, Rollup: c.Assertions}
	for _, part := range unfold(parts) {
		switch p := part.(type) {
		case Declared:
			f.declared = p
			continue
		case *Deriver:
			f.rebuilds = f.rebuilds || p.rebuilds(c)
			continue
		case composite:
			continue
		}
		if reader, ok := part.(settlement.Reader); ok {
			at, err := f.read(ctx, reader)
			if err != nil {
				return r, fmt.Errorf("sharedsec: assess: %w", err)
			}
			r.L1Block = max(r.L1Block, at)
		}
		stated, ok := trust.Of(part)
		if !ok {
			r.Silent = append(r.Silent, fmt.Sprintf("%T", part))
		}
		for _, a := range stated {
			if !slices.Contains(r.Assumptions, a) {
				r.Assumptions = append(r.Assumptions, a)
			}
		}
	}
	r.Items = f.items()
	r.Stage = stageOf(r.Items)
	r.Rosette = f.rosette()
	r.Beyond = f.beyond()
	return r, nil
}

// rebuilds reports whether d can rebuild the state of the rollup that c
// configures.
func (d *Deriver) rebuilds(c *derive.Config) bool {
	return d.Pipeline != nil && d.Pipeline.Config().Hash() == c.Hash() &&
		d.Transition != nil && d.Reader != nil && d.Fetcher != nil && d.Store != nil
}

// read reads the contracts' parameters, unless another reader gave them, and
// returns at which L1 block. A reader of another rollup matches
// [settlement.ErrMismatch]; one that reads no parameters leaves them unknown.
func (f *facts) read(ctx context.Context, reader settlement.Reader) (uint64, error) {
	at, err := reader.Head(ctx, settlement.Latest)
	if err != nil {
		return 0, err
	}
	// The genesis assertion's id binds the chain, the contracts' address and
	// the genesis; the program that it fixes, the first rule.
	claim := f.config.GenesisClaim()
	id := proof.AssertionID(commitment.Root{}, commitment.Root{}, claim.Hash())
	a, err := reader.Assertion(ctx, at, id)
	if errors.Is(err, settlement.ErrNotFound) || err == nil && a.Next.Program != f.config.Program(0) {
		return 0, fmt.Errorf("%w: %T reads another rollup than the configuration's", settlement.ErrMismatch, reader)
	}
	if err != nil {
		return 0, err
	}
	if f.known {
		return at.Number, nil
	}
	p, err := settlement.ReadParameters(ctx, reader, at)
	if errors.Is(err, errors.ErrUnsupported) {
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	f.p, f.known = p, true
	return at.Number, nil
}

// A composite trusts what its parts trust, and nothing besides.
type composite interface{ parts() []any }

func (d *Deriver) parts() []any    { return []any{d.Reader, d.Fetcher, d.Transition} }
func (s *Sequencer) parts() []any  { return []any{s.Source} }
func (p *Publisher) parts() []any  { return []any{p.Source, p.Data, p.Reader, p.Poster} }
func (p *Proposer) parts() []any   { return []any{p.Reader, p.Chain} }
func (c *Challenger) parts() []any { return []any{c.Reader, c.Chain, c.Computer} }
func (p *Prover) parts() []any     { return []any{p.Reader, p.Chain} }

// unfold returns parts and the parts of the composites among them, each once.
func unfold(parts []any) []any {
	var out []any
	for len(parts) > 0 {
		part := parts[0]
		parts = parts[1:]
		if absent(part) || seen(out, part) {
			continue
		}
		out = append(out, part)
		if c, ok := part.(composite); ok {
			parts = append(parts, c.parts()...)
		}
	}
	return out
}

// absent reports whether a part is nil, be it a pointer to nothing.
func absent(part any) bool {
	v := reflect.ValueOf(part)
	return part == nil || v.Kind() == reflect.Pointer && v.IsNil()
}

func seen(parts []any, part any) bool {
	return slices.ContainsFunc(parts, func(p any) bool {
		return reflect.ValueOf(p).Comparable() && reflect.ValueOf(part).Comparable() && p == part
	})
}

// facts are what was found out about a composition.
type facts struct {
	config   *derive.Config
	p        settlement.Parameters
	known    bool // p was read
	declared Declared
	rebuilds bool // a Deriver is among the parts
}

// met turns a fact into a verdict, given that the contracts could be read.
func (f *facts) met(ok bool) Verdict {
	switch {
	case !f.known:
		return Unknown
	case ok:
		return Met
	}
	return NotMet
}

// finality returns what confirms.
func (f *facts) finality() settlement.Finality {
	if f.p.Finality == 0 {
		return settlement.Window
	}
	return f.p.Finality
}

func (f *facts) fraudProofs() bool {
	return f.p.Disputes && slices.Contains(f.p.Systems, settlement.FraudProof)
}

// validityProofs reports whether a validity proof counts, and can be verified.
func (f *facts) validityProofs() bool {
	return f.finality() != settlement.Window && slices.Contains(f.p.Systems, settlement.ValidityProof)
}

// proven reports whether what confirms can tell right from wrong, and goes on.
func (f *facts) proven() bool {
	switch f.finality() {
	case settlement.Window:
		return f.fraudProofs()
	case settlement.Proof:
		return f.validityProofs() && !f.p.Alarmed
	}
	return f.fraudProofs() && f.validityProofs() && !f.p.Alarmed
}

// onL1 reports whether all data that the Inbox takes is on L1.
func (f *facts) onL1() bool {
	for _, l := range f.p.Layers {
		if l != da.LayerBlob && l != da.LayerCalldata {
			return false
		}
	}
	return len(f.p.Layers) > 0
}

// window returns how long users have to leave ahead of an upgrade: the
// timelock's delay less that of a forced exit.
func (f *facts) window() time.Duration {
	return blocks(f.p.Upgrade - min(f.p.Upgrade, f.p.Force))
}

// immutable reports whether nobody can upgrade anything.
func (f *facts) immutable() bool { return f.p.Owner == common.Address{} }

// forces reports whether anyone can make the inbox take a transaction.
func (f *facts) forces() bool { return f.p.MostForced > 0 }

// hatch reports whether accounts can leave through the escape hatch.
func (f *facts) hatch() bool { return f.p.EscapeVerifier != common.Address{} }

// blocks returns the least time that n L1 blocks take; two centuries stand for
// more.
func blocks(n uint64) time.Duration { return time.Duration(min(n, 1<<29)) * slot }

const day = 24 * time.Hour

// items judges the items of L2BEAT's stages.
func (f *facts) items() []Item {
	proven := f.proven()
	upgrade := fmt.Sprintf("%s between an upgrade's announcement and its earliest execution, less a forced exit", span(f.window()))
	if f.immutable() {
		upgrade = "nobody can upgrade the contracts"
	}
	source := Unknown
	if f.declared.SourceAvailable && f.rebuilds {
		source = Met
	}
	council, limited := Unknown, Unknown
	if f.known && f.immutable() {
		council, limited = Met, Met
	} else if f.declared.Council != (Council{}) {
		council = verdict(f.declared.Council.proper())
		limited = verdict(f.declared.Council.OnlyBugs)
	}
	return []Item{
		{0, "a complete proof system for state transitions", f.met(proven), f.proofs()},
		{0, "if fraud proofs are whitelisted, at least 5 external challengers", f.met(true), "no contract keeps a list of who may challenge"},
		{0, "state roots are posted to L1", f.met(true), "each assertion carries its claim"},
		{0, "the inputs of the state transition are on L1", f.met(f.onL1()), fmt.Sprintf("the Inbox takes data in: %v", f.p.Layers)},
		{0, "a source-available node rebuilds the state from L1", source, "the derive role rebuilds it; that its source is available is declared, not measured"},
		{1, "users can exit without the operator's help", f.met(f.forces() && (f.hatch() || proven)), f.exits()},
		{1, "at least 7 days to exit from unwanted upgrades", f.met(f.immutable() || f.window() >= 7*day), upgrade},
		{1, "the Security Council is properly set up", council, f.council()},
		f.setup(),
		{2, "fraud proofs are open to anyone", f.met(proven), f.proofs()},
		{2, "at least 30 days to exit from upgrades that no provable bug justifies", f.met(f.immutable() || f.window() >= 30*day), upgrade},
		{2, "the Council's powers are limited to bugs provable on L1", limited, f.council()},
	}
}

func (f *facts) exits() string {
	if !f.forces() {
		return "the Inbox forces nothing in: the sequencer alone decides who is heard"
	}
	does := "asserts"
	if f.finality() == settlement.Proof {
		does = "proves"
	}
	if f.hatch() {
		return fmt.Sprintf("anyone forces transactions and %s; the hatch opens when an entry stays unconfirmed for %s", does, span(blocks(f.p.Escape)))
	}
	return fmt.Sprintf("anyone forces transactions and %s, but no verifier lets accounts out when confirmation stops", does)
}

func (f *facts) council() string {
	if f.known && f.immutable() {
		return "nobody owns the timelock"
	}
	if c := f.declared.Council; c != (Council{}) {
		return fmt.Sprintf("declared: %d of %d, %d from outside; the timelock's owner is %v", c.Threshold, c.Members, c.Outside, f.p.Owner)
	}
	return fmt.Sprintf("nothing is declared of the timelock's owner %v", f.p.Owner)
}

func verdict(ok bool) Verdict {
	if ok {
		return Met
	}
	return NotMet
}

// stageOf walks upward; the first item that is not met blocks. -1: not even
// stage 0.
func stageOf(items []Item) int {
	stage := 2
	for _, it := range items {
		if it.Verdict != Met {
			stage = min(stage, it.Stage-1)
		}
	}
	return stage
}

// rosette judges the five risks of L2BEAT's rosette.
func (f *facts) rosette() []Risk {
	row := func(d trust.Dimension, s Score, why string) Risk {
		if !f.known {
			s, why = ScoreUnknown, "the contracts' parameters could not be read"
		}
		return Risk{Dimension: d, Score: s, Reason: why}
	}
	score := func(good, warning bool) Score {
		switch {
		case good:
			return Good
		case warning:
			return Warning
		}
		return Bad
	}
	w := f.window()
	forced := fmt.Sprintf("anyone records a forced transaction after %d L1 blocks (%s)", f.p.Force, span(blocks(f.p.Force)))
	if !f.forces() {
		forced = f.exits()
	}
	return []Risk{
		row(trust.StateValidation, score(f.proven(), false), f.proofs()),
		row(trust.DataAvailability, score(f.onL1(), false), fmt.Sprintf("data is in: %v", f.p.Layers)),
		row(trust.ExitWindow, score(f.immutable() || w >= 30*day, w >= 7*day), "upgrade delay less forced-exit delay: "+span(w)),
		row(trust.SequencerFailure, score(f.forces(), false), forced),
		row(trust.ProposerFailure, Good, f.proposers()),
	}
}
