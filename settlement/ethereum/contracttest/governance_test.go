package contracttest

import (
	"bytes"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// Deployment refuses whatever would let honest parties lose, or users be
// trapped; and what is not one deployment.
func TestAssertionsParams(t *testing.T) {
	delays, terms := &bindings.AssertionsBadDelays{}, &bindings.AssertionsBadTerms{}
	for _, test := range []struct {
		name   string
		want   any // nil: is taken
		change func(*bindings.AssertionsParams)
	}{
		{"standard", nil, func(p *bindings.AssertionsParams) {}},
		{"no period", terms, func(p *bindings.AssertionsParams) { p.Terms.Period = 0 }},
		{"no stake", terms, func(p *bindings.AssertionsParams) { p.Terms.Stake = new(big.Int) }},
		{"T = C + B", delays, func(p *bindings.AssertionsParams) { p.Terms.Period = 5 }},
		{"T = C + B + 1", nil, func(p *bindings.AssertionsParams) { p.Terms.Period = 6 }},
		{"escape = proposer + T + C + B", delays, func(p *bindings.AssertionsParams) { p.Delays.Escape = 4 + 8 + 3 + 2 }},
		{"escape one later", nil, func(p *bindings.AssertionsParams) { p.Delays.Escape = 4 + 8 + 3 + 2 + 1 }},
		{"data gone before the end", delays, func(p *bindings.AssertionsParams) { p.Delays.Retention = 4 + 8 + 3 + 2 + 5 - 1 }},
		{"data just there", nil, func(p *bindings.AssertionsParams) { p.Delays.Retention = 4 + 8 + 3 + 2 + 5 }},
		{"retention of a blob", nil, func(p *bindings.AssertionsParams) { p.Delays.Retention = 131072 }},
		{"retention beyond a blob's", delays, func(p *bindings.AssertionsParams) { p.Delays.Retention = 131073 }},
		{"archive", nil, func(p *bindings.AssertionsParams) { p.Delays.Retention, p.Delays.Margin = 0, 1<<63 }},
		{"sums that overflow 64 bits", delays, func(p *bindings.AssertionsParams) { p.Delays.Proposer, p.Delays.Retention = 1<<64-1, 0 }},
		{"margin that overflows 64 bits", delays, func(p *bindings.AssertionsParams) { p.Delays.Margin = 1<<64 - 1 }},
		{"no program", &bindings.AssertionsBadProgram{}, func(p *bindings.AssertionsParams) { p.Program = [32]byte{} }},
		{"span of one segment", &bindings.AssertionsBadSpan{}, func(p *bindings.AssertionsParams) { p.SpanDepth, p.SpanEntries = 0, 1 }},
		{"span too deep", &bindings.AssertionsBadSpan{}, func(p *bindings.AssertionsParams) { p.SpanDepth = 33 }},
		{"no entries", &bindings.AssertionsBadSpan{}, func(p *bindings.AssertionsParams) { p.SpanEntries = 0 }},
		{"an entry a segment", nil, func(p *bindings.AssertionsParams) { p.SpanEntries = 64 }},
		{"more entries than segments", &bindings.AssertionsBadSpan{}, func(p *bindings.AssertionsParams) { p.SpanEntries = 65 }},
		{"another portal", &bindings.AssertionsBadWiring{}, func(p *bindings.AssertionsParams) { p.Portal[0] ^= 1 }},
		{"another timelock", &bindings.AssertionsBadWiring{}, func(p *bindings.AssertionsParams) { p.Timelock[0] ^= 1 }},
		{"another force delay", &bindings.AssertionsBadWiring{}, func(p *bindings.AssertionsParams) { p.Delays.Force++ }},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := deploy(t) // for its inbox
			p := r.setup.assertions
			test.change(&p)
			code := append(common.FromHex(bindings.AssertionsMetaData.Bin), assertionsABI.PackConstructor(p)...)
			rec := r.send(tx{from: deployer, data: code})
			if test.want == nil {
				wantSuccess(t, rec)
				return
			}
			wantRevert(t, rec, assertionsABI, test.want)
		})
	}
}

// Contracts that do not name each other are no deployment.
func TestWiring(t *testing.T) {
	r := deploy(t)
	// Another deployer's portal and timelock for the same inbox and assertions.
	code := append(common.FromHex(bindings.PortalMetaData.Bin), portalABI.PackConstructor(r.inbox, r.assertions, r.escape)...)
	wantRevert(t, r.send(tx{from: alice, data: code}), portalABI, &bindings.PortalBadWiring{})
	code = append(common.FromHex(bindings.TimelockMetaData.Bin), timelockABI.PackConstructor(owner, 35, r.assertions)...)
	wantRevert(t, r.send(tx{from: alice, data: code}), timelockABI, &bindings.TimelockBadWiring{})
}

func TestTimelockDelay(t *testing.T) {
	s := standard()
	want := uint64(10 + 5 + 4 + 8 + 3 + 2 + 3)
	if s.upgrade != want {
		t.Fatalf("the standard setup has %d, not the least delay %d", s.upgrade, want)
	}
	deployWith(t, s)
	s.upgrade--
	r := prepare(t, s)
	all := r.deployments()
	for _, x := range all[:3] {
		wantSuccess(t, r.send(x))
	}
	wantRevert(t, r.send(all[3]), timelockABI, &bindings.TimelockDelayTooShort{Given: want - 1, Want: new(big.Int).SetUint64(want)})
}

// govern schedules a call, waits, and executes it.
func (r *rollup) govern(target common.Address, data []byte) *receipt {
	r.t.Helper()
	salt := [32]byte{byte(r.txs), byte(r.txs >> 8)}
	wantSuccess(r.t, r.do(owner, r.timelock, nil, timelockABI.PackSchedule(target, data, salt)))
	r.skip(r.upgrade)
	return r.do(carol, r.timelock, nil, timelockABI.PackExecute(target, data, salt))
}

// wantInner checks that a governed call reverted with an error of its target.
func wantInner(t testing.TB, r *receipt, contract errorDecoder, want any) {
	t.Helper()
	if !r.reverted {
		t.Fatalf("the call went through, want %T", want)
	}
	e, err := timelockABI.UnpackError(r.ret)
	if err != nil {
		t.Fatal(err)
	}
	failed, ok := e.(*bindings.TimelockCallFailed)
	if !ok {
		t.Fatalf("reverted with %T", e)
	}
	wantRevert(t, &receipt{reverted: true, ret: failed.Reason}, contract, want)
}

func TestTimelock(t *testing.T) {
	r := deploy(t)
	target, data, salt := r.inbox, inboxABI.PackSetPoster(bob), [32]byte{7}
	schedule := timelockABI.PackSchedule(target, data, salt)
	execute := func(from common.Address) *receipt {
		return r.do(from, r.timelock, nil, timelockABI.PackExecute(target, data, salt))
	}
	call := func(from common.Address, data []byte) *receipt { return r.do(from, r.timelock, nil, data) }

	wantRevert(t, call(alice, schedule), timelockABI, &bindings.TimelockNotOwner{})
	rec := wantSuccess(t, call(owner, schedule))
	id, err := timelockABI.UnpackSchedule(rec.ret)
	if err != nil {
		t.Fatal(err)
	}
	e := eventsOf(rec, r.timelock, timelockABI.UnpackScheduledEvent)
	if len(e) != 1 || e[0].Id != id || e[0].Target != target || !bytes.Equal(e[0].Data, data) || e[0].Salt != salt || e[0].Ready != r.number+r.upgrade {
		t.Fatalf("events %+v", e)
	}
	wantRevert(t, call(owner, schedule), timelockABI, &bindings.TimelockAlreadyScheduled{Id: id})
	wantRevert(t, call(alice, timelockABI.PackCancel(id)), timelockABI, &bindings.TimelockNotOwner{})
	wantRevert(t, call(owner, timelockABI.PackCancel([32]byte{1})), timelockABI, &bindings.TimelockNotScheduled{Id: [32]byte{1}})
	wantRevert(t, call(owner, timelockABI.PackSetOwner(alice)), timelockABI, &bindings.TimelockNotSelf{})

	ready := r.number + r.upgrade
	r.skip(r.upgrade - 1)
	wantRevert(t, execute(owner), timelockABI, &bindings.TimelockNotReady{Ready: ready})
	for _, at := range []struct {
		late uint64
		ok   bool
	}{{1, true}, {1 + r.upgrade, true}, {2 + r.upgrade, false}} {
		f := r.forkRollup(t)
		f.skip(at.late)
		rec := f.do(carol, f.timelock, nil, timelockABI.PackExecute(target, data, salt))
		if !at.ok {
			wantRevert(t, rec, timelockABI, &bindings.TimelockExpired{Since: ready + r.upgrade})
			// Cancelled, it can be announced again, with the whole delay.
			wantSuccess(t, f.do(owner, f.timelock, nil, timelockABI.PackCancel(id)))
			wantSuccess(t, f.do(owner, f.timelock, nil, schedule))
			rec = f.do(carol, f.timelock, nil, timelockABI.PackExecute(target, data, salt))
			wantRevert(t, rec, timelockABI, &bindings.TimelockNotReady{Ready: f.number + f.upgrade})
			continue
		}
		wantSuccess(t, rec)
		if got := view(f.chain, f.inbox, inboxABI.PackPoster(), inboxABI.UnpackPoster); got != bob {
			t.Errorf("poster %v", got)
		}
		wantRevert(t, f.do(carol, f.timelock, nil, timelockABI.PackExecute(target, data, salt)), timelockABI, &bindings.TimelockNotScheduled{Id: id})
	}

	wantSuccess(t, call(owner, timelockABI.PackCancel(id)))
	r.skip(1)
	wantRevert(t, execute(owner), timelockABI, &bindings.TimelockNotScheduled{Id: id})

	// What fails says why, and can be tried again while it is ready.
	wantInner(t, r.govern(r.inbox, inboxABI.PackClose()), inboxABI, &bindings.InboxNotPortal{})
	// Ownership moves by its own delay.
	wantSuccess(t, r.govern(r.timelock, timelockABI.PackSetOwner(alice)))
	wantRevert(t, call(owner, schedule), timelockABI, &bindings.TimelockNotOwner{})
	wantSuccess(t, call(alice, schedule))
}

// Nobody but the timelock governs.
func TestGovernanceAccess(t *testing.T) {
	r := deploy(t)
	not := &bindings.AssertionsNotTimelock{}
	for _, from := range []common.Address{owner, alice, poster, deployer, r.portal, r.inbox} {
		wantRevert(t, r.do(from, r.assertions, nil, assertionsABI.PackSetProgram([32]byte{1}, 100)), assertionsABI, not)
		wantRevert(t, r.do(from, r.assertions, nil, assertionsABI.PackRegister([32]byte{1}, 1, [32]byte{1})), assertionsABI, not)
		wantRevert(t, r.do(from, r.assertions, nil, assertionsABI.PackSetTerms(r.setup.assertions.Terms)), assertionsABI, not)
	}
}

func TestRegister(t *testing.T) {
	r := deploy(t)
	register := func(program [32]byte, system uint8, hash [32]byte) *receipt {
		return r.govern(r.assertions, assertionsABI.PackRegister(program, system, hash))
	}
	bad := &bindings.AssertionsBadProgram{}
	wantInner(t, register([32]byte{}, 1, [32]byte{1}), assertionsABI, bad)
	wantInner(t, register(program1, 1, [32]byte{}), assertionsABI, bad)
	wantSuccess(t, register(program1, 1, [32]byte{1}))
	wantSuccess(t, register(program1, 3, [32]byte{2}))
	wantInner(t, register(program1, 1, [32]byte{1}), assertionsABI, bad)
	wantInner(t, register(program1, 1, [32]byte{3}), assertionsABI, bad)
	for system, want := range [][32]byte{{}, {1}, {}, {2}} {
		if got := view(r.chain, r.assertions, assertionsABI.PackImage(program1, uint8(system)), assertionsABI.UnpackImage); got != want {
			t.Errorf("image of system %d is %x, want %x", system, got, want)
		}
	}
}

// New terms hold for the children of assertions that are made after them.
func TestSetTerms(t *testing.T) {
	s := standard()
	s.upgrade += 2 // room for T + 2
	s.assertions.Delays.Escape += 2
	s.assertions.Delays.Retention += 2
	r := deployWith(t, s)
	genesis := r.latest()
	for range 4 {
		r.post(0)
	}
	old := r.propose(alice, r.next(genesis, 1, commitment.Root{}))
	set := func(period uint64, stake *big.Int) *receipt {
		return r.govern(r.assertions, assertionsABI.PackSetTerms(bindings.Terms{Period: period, Stake: stake}))
	}
	wantInner(t, set(0, stake), assertionsABI, &bindings.AssertionsBadTerms{})
	wantInner(t, set(8, new(big.Int)), assertionsABI, &bindings.AssertionsBadTerms{})
	wantInner(t, set(5, stake), assertionsABI, &bindings.AssertionsBadDelays{})
	wantInner(t, set(11, stake), assertionsABI, &bindings.AssertionsBadDelays{})
	wantSuccess(t, set(10, ether))

	fresh := r.propose(bob, r.next(old, 1, commitment.Root{}))
	a, b := r.assertion(old), r.assertion(fresh)
	if a.Period != 8 || a.Stake.Cmp(stake) != 0 || b.Period != 10 || b.Stake.Cmp(ether) != 0 {
		t.Errorf("children's periods %d and %d, stakes %v and %v", a.Period, b.Period, a.Stake, b.Stake)
	}
	r.post(0)
	child := r.propose(carol, r.next(fresh, 1, commitment.Root{}))
	wantSuccess(t, r.confirm(old))
	r.skip(8)
	wantSuccess(t, r.confirm(fresh)) // by the terms of its parent
	wantRevert(t, r.confirm(child), assertionsABI, &bindings.AssertionsChallengeOpen{Timer: 8, Period: 10})
	r.skip(2)
	wantSuccess(t, r.confirm(child))
	if r.claimable(carol).Cmp(ether) != 0 || r.claimable(bob).Cmp(stake) != 0 {
		t.Error("stakes came back wrong")
	}
}

// The bound of the timelock holds for new terms too, even where the other
// bounds would take them.
func TestSetTermsKeepsTheTimelocksBound(t *testing.T) {
	s := standard()
	s.assertions.Delays.Escape, s.assertions.Delays.Retention = 100, 100
	r := deployWith(t, s)
	terms := func(period uint64) []byte {
		return assertionsABI.PackSetTerms(bindings.Terms{Period: period, Stake: stake})
	}
	wantInner(t, r.govern(r.assertions, terms(9)), assertionsABI, &bindings.AssertionsBadDelays{})
	wantSuccess(t, r.govern(r.assertions, terms(7)))
	wantSuccess(t, r.govern(r.assertions, terms(8)))
}

// A program comes into force at its position: no assertion runs across it, and
// none that could be made before is changed by it.
func TestPrograms(t *testing.T) {
	r := deploy(t)
	genesis := r.latest()
	two, three := [32]byte{0x52}, [32]byte{0x53}
	set := func(program [32]byte, from uint64) *receipt {
		return r.govern(r.assertions, assertionsABI.PackSetProgram(program, from))
	}
	bad := &bindings.AssertionsBadProgram{}
	r.post(0)
	r.post(0)
	wantInner(t, set([32]byte{}, 10), assertionsABI, bad)
	wantInner(t, set(two, 0), assertionsABI, bad)
	wantInner(t, set(two, 2), assertionsABI, bad) // its parent's children may end there already
	wantSuccess(t, set(two, 3))
	wantInner(t, set(three, 3), assertionsABI, bad)
	wantSuccess(t, set(three, 10))
	for range 30 {
		r.post(0)
	}
	wantInner(t, set(program1, 32), assertionsABI, bad)
	wantSuccess(t, set(program1, 33))
	for position, want := range map[uint64][32]byte{0: program1, 2: program1, 3: two, 9: two, 10: three, 32: three, 33: program1, 1 << 40: program1} {
		if got := view(r.chain, r.assertions, assertionsABI.PackProgramAt(position), assertionsABI.UnpackProgramAt); got != want {
			t.Errorf("program at %d is %x, want %x", position, got, want)
		}
	}
	r.post(0)

	type fixed struct {
		Position, End uint64
		Program       [32]byte
	}
	want := []fixed{{0, 1, program1}, {1, 3, program1}, {3, 10, two}, {10, 26, three}, {26, 33, three}, {33, 34, program1}}
	id := genesis
	for i, w := range want {
		a := r.assertion(id)
		if diff := cmp.Diff(w, fixed{a.Position, a.End, a.Program}); diff != "" {
			t.Errorf("assertion %d fixes (-want +got):\n%s", i, diff)
		}
		if i+1 < len(want) {
			id = r.propose(alice, r.next(id, 1, commitment.Root{}))
		}
	}
	r.check()
}

// A parent that fixed its children's end one entry beyond the inbox keeps its
// program for that entry.
func TestProgramAfterOpenEnd(t *testing.T) {
	r := deploy(t)
	r.post(0)
	id := r.propose(alice, r.next(r.latest(), 1, commitment.Root{})) // ends at 1 = count: children end at 2
	if a := r.assertion(id); a.End != 2 || a.Program != program1 {
		t.Fatalf("end %d, program %x", a.End, a.Program)
	}
	wantInner(t, r.govern(r.assertions, assertionsABI.PackSetProgram([32]byte{0x52}, 1)), assertionsABI, &bindings.AssertionsBadProgram{})
	wantSuccess(t, r.govern(r.assertions, assertionsABI.PackSetProgram([32]byte{0x52}, 2)))
	r.post(0)
	child := r.propose(alice, r.next(id, 1, commitment.Root{}))
	if a := r.assertion(child); a.Position != 2 || a.Program != [32]byte{0x52} || a.End != 3 {
		t.Errorf("child at %d, children's program %x and end %d", a.Position, a.Program, a.End)
	}
	r.check()
}
