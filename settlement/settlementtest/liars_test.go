package settlementtest_test

import (
	"context"
	"errors"
	"iter"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/settlementtest"
)

// liarVariable names, in a process that TestSuiteCatchesLiars starts, the
// implementation that the suite is to fail.
const liarVariable = "SETTLEMENTTEST_LIAR"

// none makes errors of one kind pass for success.
func none(err, target error) error {
	if errors.Is(err, target) {
		return nil
	}
	return err
}

type poster struct {
	settlement.Poster
	forgive error
	drop    bool
}

func (p poster) Post(ctx context.Context, batch, forced uint64, payloads []da.Payload) (settlement.Posted, error) {
	if p.drop && len(payloads) > 0 {
		return settlement.Posted{}, nil
	}
	posted, err := p.Poster.Post(ctx, batch, forced, payloads)
	return posted, none(err, p.forgive)
}

// sturdy posts whatever the context says.
type sturdy struct{ settlement.Poster }

func (p sturdy) Post(ctx context.Context, batch, forced uint64, payloads []da.Payload) (settlement.Posted, error) {
	return p.Poster.Post(context.WithoutCancel(ctx), batch, forced, payloads)
}

type proposer struct {
	settlement.Proposer
	forgive error
	again   bool
}

func (p proposer) Propose(ctx context.Context, prop settlement.Proposal) (settlement.Assertion, error) {
	a, err := p.Proposer.Propose(ctx, prop)
	if p.again {
		a.ID[0] ^= 1
	}
	return a, none(err, p.forgive)
}

func (p proposer) Confirm(ctx context.Context, id commitment.Root) (settlement.Posted, error) {
	posted, err := p.Proposer.Confirm(ctx, id)
	return posted, none(err, p.forgive)
}

type withdrawer struct {
	settlement.Withdrawer
	forgive error
}

func (w withdrawer) Withdraw(ctx context.Context, x settlement.Withdrawal) (settlement.Posted, error) {
	posted, err := w.Withdrawer.Withdraw(ctx, x)
	return posted, none(err, w.forgive)
}

type escaper struct {
	settlement.Escaper
	forgive error
}

func (e escaper) OpenEscape(ctx context.Context, c proof.Claim) (settlement.Posted, error) {
	posted, err := e.Escaper.OpenEscape(ctx, c)
	return posted, none(err, e.forgive)
}

func (e escaper) Refund(ctx context.Context, i uint64) (settlement.Posted, error) {
	posted, err := e.Escaper.Refund(ctx, i)
	return posted, none(err, e.forgive)
}

type forcer struct {
	settlement.Forcer
	forgive error
	to      common.Address // whom it credits instead
}

func (f forcer) Force(ctx context.Context, most uint64) (settlement.Posted, error) {
	posted, err := f.Forcer.Force(ctx, most)
	return posted, none(err, f.forgive)
}

func (f forcer) Deposit(ctx context.Context, to common.Address, v [32]byte, data []byte) (uint64, settlement.Posted, error) {
	if f.to != (common.Address{}) {
		to = f.to
	}
	return f.Forcer.Deposit(ctx, to, v, data)
}

// today reads at the tip, whatever block it is asked for.
type today struct{ settlement.Reader }

func (r today) Inbox(ctx context.Context, _ settlement.Block) (settlement.Inbox, error) {
	at, err := r.Head(ctx, settlement.Latest)
	if err != nil {
		return settlement.Inbox{}, err
	}
	return r.Reader.Inbox(ctx, at)
}

// unbound yields entries of the tip, whatever block it is asked for.
type unbound struct{ settlement.Reader }

func (r unbound) Entries(ctx context.Context, _ settlement.Block, from uint64) iter.Seq2[derive.Entry, error] {
	at, err := r.Head(ctx, settlement.Latest)
	if err != nil {
		return func(yield func(derive.Entry, error) bool) { yield(derive.Entry{}, err) }
	}
	return r.Reader.Entries(ctx, at, from)
}

// tireless has no ear for a context.
type tireless struct{ settlement.Reader }

func (r tireless) Head(ctx context.Context, h settlement.Head) (settlement.Block, error) {
	return r.Reader.Head(context.WithoutCancel(ctx), h)
}

// upside has its heads in the wrong order, prophet knows blocks to come.
type upside struct{ settlement.Reader }

func (r upside) Head(ctx context.Context, h settlement.Head) (settlement.Block, error) {
	return r.Reader.Head(ctx, settlement.Finalized-h)
}

type prophet struct{ settlement.Reader }

func (r prophet) Block(ctx context.Context, n uint64) (settlement.Block, error) {
	b, err := r.Reader.Block(ctx, n)
	return b, none(err, settlement.ErrNotFound)
}

// flattering says that users wait half as long.
type flattering struct{ settlement.Reader }

func (r flattering) Parameters(ctx context.Context, at settlement.Block) (settlement.Parameters, error) {
	p, err := settlement.ReadParameters(ctx, r.Reader, at)
	p.Force /= 2
	return p, err
}

// blind sees no children, generous finds every assertion.
type blind struct{ settlement.Reader }

func (blind) Children(context.Context, settlement.Block, commitment.Root) ([]settlement.Assertion, error) {
	return nil, nil
}

type generous struct{ settlement.Reader }

func (r generous) Assertion(ctx context.Context, at settlement.Block, id commitment.Root) (settlement.Assertion, error) {
	a, err := r.Reader.Assertion(ctx, at, id)
	return a, none(err, settlement.ErrNotFound)
}

func bend(f func(*derive.Entry) bool) func(*settlementtest.Rig) {
	return func(r *settlementtest.Rig) {
		bent := &settlementtest.FaultyReader{Reader: r.Reader}
		bent.Set(settlementtest.Faults{Entry: f})
		r.Reader = bent
	}
}

// liars are implementations that break one rule each, and the subtest that must
// notice.
var liars = map[string]struct {
	caught string
	change func(*settlementtest.Rig)
}{
	"an index is taken twice":      {"Post", func(r *settlementtest.Rig) { r.Poster = poster{Poster: r.Poster, forgive: settlement.ErrStale} }},
	"strangers post":               {"Post", func(r *settlementtest.Rig) { r.Stranger = r.Poster }},
	"nothing is posted":            {"Post", func(r *settlementtest.Rig) { r.Poster = poster{Poster: r.Poster, drop: true} }},
	"empty batches":                {"Post", func(r *settlementtest.Rig) { r.Poster = poster{Poster: r.Poster, forgive: settlement.ErrRejected} }},
	"an entry is hidden":           {"Post", bend(func(e *derive.Entry) bool { return e.Position != 1 })},
	"a sender is changed":          {"Post", bend(func(e *derive.Entry) bool { e.Sender[0] ^= 1; return true })},
	"a time is changed":            {"Post", bend(func(e *derive.Entry) bool { e.L1Time++; return true })},
	"entries of another block":     {"Reorg", func(r *settlementtest.Rig) { r.Reader = unbound{r.Reader} }},
	"assertions that are not":      {"Genesis", func(r *settlementtest.Rig) { r.Reader = generous{r.Reader} }},
	"forced before the time":       {"Forced", func(r *settlementtest.Rig) { r.Forcer = forcer{Forcer: r.Forcer, forgive: settlement.ErrEarly} }},
	"a longer delay than deployed": {"Forced", func(r *settlementtest.Rig) { r.Force -= 2 }},
	"deposits credit another":      {"Deposit", func(r *settlementtest.Rig) { r.Forcer = forcer{Forcer: r.Forcer, to: common.Address{9}} }},
	"overdue items are left":       {"OverdueComesAlong", func(r *settlementtest.Rig) { r.Force -= 3 }},
	"a second stake":               {"Assertion", func(r *settlementtest.Rig) { r.Rival = proposer{Proposer: r.Rival, again: true} }},
	"confirmed before the time":    {"Assertion", func(r *settlementtest.Rig) { r.Proposer = proposer{Proposer: r.Proposer, forgive: settlement.ErrEarly} }},
	"confirmed twice":              {"Assertion", func(r *settlementtest.Rig) { r.Proposer = proposer{Proposer: r.Proposer, forgive: settlement.ErrStale} }},
	"children are hidden":          {"Assertion", func(r *settlementtest.Rig) { r.Reader = blind{r.Reader} }},
	"any claim": {"BadProposals", func(r *settlementtest.Rig) {
		r.Proposer = proposer{Proposer: r.Proposer, forgive: settlement.ErrRejected}
	}},
	"any accumulator": {"BadProposals", func(r *settlementtest.Rig) { r.Proposer = proposer{Proposer: r.Proposer, forgive: settlement.ErrReorg} }},
	"any parent": {"BadProposals", func(r *settlementtest.Rig) {
		r.Proposer = proposer{Proposer: r.Proposer, forgive: settlement.ErrNotFound}
	}},
	"rivals are confirmed":             {"Rivals", func(r *settlementtest.Rig) { r.Proposer = proposer{Proposer: r.Proposer, forgive: settlement.ErrEarly} }},
	"late rivals stop what is decided": {"LateRival", func(r *settlementtest.Rig) { r.Rival = proposer{Proposer: r.Rival, forgive: settlement.ErrStale} }},
	"paid twice":                       {"Withdraw", func(r *settlementtest.Rig) { r.Withdrawer = withdrawer{r.Withdrawer, settlement.ErrStale} }},
	"paid without proof":               {"Withdraw", func(r *settlementtest.Rig) { r.Withdrawer = withdrawer{r.Withdrawer, settlement.ErrRejected} }},
	"the hatch opens at once":          {"Escape", func(r *settlementtest.Rig) { r.Escaper = escaper{r.Escaper, settlement.ErrEarly} }},
	"the hatch opens on any claim":     {"Escape", func(r *settlementtest.Rig) { r.Escaper = escaper{r.Escaper, settlement.ErrRejected} }},
	"refunded twice":                   {"Escape", func(r *settlementtest.Rig) { r.Escaper = escaper{r.Escaper, settlement.ErrStale} }},
	"reorgs go unnoticed":              {"Reorg", func(r *settlementtest.Rig) { r.Reader = today{r.Reader} }},
	"heads in the wrong order":         {"Heads", func(r *settlementtest.Rig) { r.Reader = upside{r.Reader} }},
	"blocks to come":                   {"Heads", func(r *settlementtest.Rig) { r.Reader = prophet{r.Reader} }},
	"parameters that flatter":          {"Parameters", func(r *settlementtest.Rig) { r.Reader = flattering{r.Reader} }},
	"fees without a ceiling":           {"Spike", func(r *settlementtest.Rig) { r.Spike = func(testing.TB, bool) {} }},
	"nobody censors":                   {"Censorship", func(r *settlementtest.Rig) { r.Censor = func(testing.TB, bool) {} }},
	"a reader without an ear":          {"Cancellation", func(r *settlementtest.Rig) { r.Reader = tireless{r.Reader} }},
	"a poster without an ear":          {"Cancellation", func(r *settlementtest.Rig) { r.Poster = sturdy{r.Poster} }},
	"moves of what does not stand":     {"Dispute", plays(settlement.ErrReorg, false)},
	"any halves":                       {"Dispute", plays(settlement.ErrRejected, false)},
	"settled before the time":          {"Dispute", plays(settlement.ErrEarly, false)},
	"paid what nobody owes":            {"Dispute", plays(settlement.ErrStale, false)},
	"moves that are not made":          {"DisputeReorg", plays(nil, true)},
	"disputes of another block":        {"DisputeReorg", func(r *settlementtest.Rig) { r.Reader = forgetful{r.Reader} }},
}

// The suite fails whoever breaks a rule, in the subtest that holds the rule.
func TestSuiteCatchesLiars(t *testing.T) {
	if name := os.Getenv(liarVariable); name != "" {
		settlementtest.TestSettlement(t, func(t testing.TB) *settlementtest.Rig {
			r := open(t, settlement.Window)
			liars[name].change(r)
			return r
		})
		return
	}
	for name, liar := range liars {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			wantCaught(t, "TestSuiteCatchesLiars", name, liar.caught)
		})
	}
}

// wantCaught runs a test on one liar, which must fail in a subtest.
func wantCaught(t *testing.T, test, liar, caught string) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^"+test+"$", "-test.v")
	cmd.Env = append(os.Environ(), liarVariable+"="+liar)
	out, err := cmd.CombinedOutput()
	if err == nil {
		t.Fatalf("the suite passes")
	}
	if want := "--- FAIL: " + test + "/" + caught + " "; !strings.Contains(string(out), want) {
		t.Errorf("the output lacks %q: %v\n%.3000s", want, err, out)
	}
}

// A reader that can misbehave and does not passes the suite as it is.
func TestFaultyReaderForwards(t *testing.T) {
	settlementtest.TestSettlement(t, func(t testing.TB) *settlementtest.Rig {
		r := open(t, settlement.Window)
		r.Reader = &settlementtest.FaultyReader{Reader: r.Reader}
		return r
	})
}

// Each fault shows.
func TestFaultyReader(t *testing.T) {
	rig := open(t, settlement.Window)
	r := &settlementtest.FaultyReader{Reader: rig.Reader}
	rig.Mine(t, 5)
	tip, err := r.Head(t.Context(), settlement.Latest)
	if err != nil {
		t.Fatal(err)
	}
	r.Set(settlementtest.Faults{Behind: 2})
	if b, err := r.Head(t.Context(), settlement.Latest); err != nil || b.Number != tip.Number-2 {
		t.Errorf("behind by 2 it stands at %d, %v, the tip is %d", b.Number, err, tip.Number)
	}
	r.Set(settlementtest.Faults{Down: settlement.ErrUnavailable})
	_, headErr := r.Head(t.Context(), settlement.Latest)
	_, blockErr := r.Block(t.Context(), tip.Number)
	_, inboxErr := r.Inbox(t.Context(), tip)
	_, accErr := r.Accumulator(t.Context(), tip, 0)
	_, assertionErr := r.Assertion(t.Context(), tip, commitment.Root{})
	_, confirmedErr := r.Confirmed(t.Context(), tip)
	_, childrenErr := r.Children(t.Context(), tip, commitment.Root{})
	_, parametersErr := r.Parameters(t.Context(), tip)
	_, disputeErr := r.Dispute(t.Context(), tip, commitment.Root{})
	var entriesErr, eventsErr error
	for _, err := range r.Entries(t.Context(), tip, 0) {
		entriesErr = err
	}
	for _, err := range r.Events(t.Context(), tip, 0, tip.Number) {
		eventsErr = err
	}
	for i, err := range []error{headErr, blockErr, inboxErr, accErr, assertionErr, confirmedErr, childrenErr, parametersErr, disputeErr, entriesErr, eventsErr} {
		if !errors.Is(err, settlement.ErrUnavailable) {
			t.Errorf("call %d while it is down: %v", i, err)
		}
	}
	r.Set(settlementtest.Faults{})
	if b, err := r.Head(t.Context(), settlement.Latest); err != nil || b != tip {
		t.Errorf("up again: %+v, %v", b, err)
	}
}
