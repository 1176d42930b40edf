package contracttest

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/examples/ledger/escape"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

var (
	inboxABI      = bindings.NewInbox()
	assertionsABI = bindings.NewAssertions()
	portalABI     = bindings.NewPortal()
	timelockABI   = bindings.NewTimelock()
	disputesABI   = bindings.NewDisputes()
	segmentsABI   = bindings.NewSegments()
	escapeABI     = escape.NewLedgerEscape()
	payeeABI      = NewPayee()
	attestorsABI  = NewAttestors()
)

var (
	deployer = common.Address{0xd0}
	poster   = common.Address{0xb0}
	owner    = common.Address{0x0e}
	alice    = common.Address{0xa1}
	bob      = common.Address{0xb1}
	carol    = common.Address{0xc1}
)

var (
	ether    = big.NewInt(1e18)
	stake    = new(big.Int).Div(ether, big.NewInt(2))
	program1 = [32]byte{0x51}
)

// A setup is what a rollup is deployed with.
type setup struct {
	inbox      bindings.InboxParams
	assertions bindings.AssertionsParams
	disputes   bindings.DisputesParams // no heights: nothing decides between rivals
	upgrade    uint64                  // delay of the timelock
	noEscape   bool
	zkDepth    int64 // of ZkLedgerEscape, where it is not LedgerEscape
}

// standard returns a setup whose delays are short and all different.
func standard() setup {
	return setup{
		inbox: bindings.InboxParams{
			Poster: poster, ForceDelay: 5, MaxForced: 4, MaxForcedBytes: 1000,
			ForcedGas: 21000, ForcedGasPerByte: 16, ForcedGasPerBlock: 120_000, ForcedGasTarget: 60_000, MinForcedPrice: 1000,
		},
		assertions: bindings.AssertionsParams{
			StateRoot: [32]byte{0x57}, Time: 1_790_000_000, L1Origin: 900, Program: program1,
			SpanDepth: 6, SpanEntries: 16,
			Delays: bindings.Delays{
				Force: 5, Proposer: 4, Censorship: 3, Moves: 2, Escape: 19, ExitWindow: 10, Withdrawal: 3, Retention: 22, Margin: 5,
			},
			Terms: bindings.Terms{Period: 8, Stake: stake}, Finality: uint8(settlement.Window),
		},
		upgrade: 35,
	}
}

// A rollup is a deployment, and a Go twin of what the contracts recorded.
type rollup struct {
	*chain
	setup
	inbox, assertions, portal, timelock, escape common.Address
	oracle, system, verifier                    common.Address // of the machine; zero without disputes, as the next
	segments, disputes                          common.Address
	attestors                                   common.Address // prove; zero where nothing is proven

	domain  commitment.Root
	entries []derive.Entry
	accs    []commitment.Root // accs[n] after n entries
	nodes   map[commitment.Root]*node
	last    commitment.Root                     // id of the assertion last asserted
	proven  map[commitment.Root]commitment.Root // by parent, the claim of the child that was proven first
}

// A node is an assertion as its event told it.
type node struct {
	bindings.AssertionsAsserted
	claim    proof.Claim
	children uint32
	first    commitment.Root // of them
}

func deploy(t testing.TB) *rollup { t.Helper(); return deployWith(t, standard()) }

func deployWith(t testing.TB, s setup) *rollup {
	t.Helper()
	r := prepare(t, s)
	for _, x := range r.deployments() {
		r.observe(wantSuccess(t, r.send(x)))
	}
	return r
}

// prepare readies a deployment: only the verifiers of escapes and steps are there.
func prepare(t testing.TB, s setup) *rollup {
	t.Helper()
	r := &rollup{chain: newChain(t), setup: s, accs: []commitment.Root{{}}, nodes: map[commitment.Root]*node{}, proven: map[commitment.Root]commitment.Root{}}
	for _, a := range []common.Address{deployer, poster, owner, alice, bob, carol} {
		r.fund(a, uint256.MustFromDecimal("1000000000000000000000"))
	}
	switch {
	case s.zkDepth != 0:
		r.escape = r.newZkLedgerEscape(s.zkDepth)
	case !s.noEscape:
		r.escape = r.create(deployer, common.FromHex(escape.LedgerEscapeMetaData.Bin), nil, "deploy LedgerEscape")
	}
	if s.assertions.Finality != uint8(settlement.Window) {
		r.attestors = r.newAttestors(1, 0)
		r.setup.assertions.Verifier = r.attestors
	}
	order := []*common.Address{&r.inbox, &r.assertions, &r.portal, &r.timelock}
	if s.disputes.Heights != nil {
		r.oracle = r.create(deployer, common.FromHex(bindings.PreimageOracleMetaData.Bin), nil, "")
		r.system = r.create(deployer, common.FromHex(bindings.SystemVerifierMetaData.Bin), bindings.NewSystemVerifier().PackConstructor(r.oracle), "")
		r.verifier = r.create(deployer, common.FromHex(bindings.OneStepVerifierMetaData.Bin), bindings.NewOneStepVerifier().PackConstructor(r.system), "")
		order = []*common.Address{&r.inbox, &r.segments, &r.disputes, &r.assertions, &r.portal, &r.timelock}
	}
	for i, a := range order {
		*a = crypto.CreateAddress(deployer, r.state.GetNonce(deployer)+uint64(i))
	}
	r.setup.disputes.Assertions, r.setup.disputes.Segments, r.setup.assertions.Disputes = r.assertions, r.segments, r.disputes
	r.setup.inbox.Portal, r.setup.inbox.Timelock = r.portal, r.timelock
	r.setup.assertions.Inbox, r.setup.assertions.Portal, r.setup.assertions.Timelock = r.inbox, r.portal, r.timelock
	return r
}

// deployments returns the transactions that create the contracts, in order.
func (r *rollup) deployments() []tx {
	create := func(name, bin string, args []byte) tx {
		return tx{from: deployer, data: append(common.FromHex(bin), args...), name: "deploy " + name}
	}
	txs := []tx{create("Inbox", bindings.InboxMetaData.Bin, inboxABI.PackConstructor(r.setup.inbox))}
	if d := r.setup.disputes; d.Heights != nil {
		txs = append(txs,
			create("Segments", bindings.SegmentsMetaData.Bin, segmentsABI.PackConstructor(r.verifier, r.depth())),
			create("Disputes", bindings.DisputesMetaData.Bin, disputesABI.PackConstructor(d)))
	}
	return append(txs,
		create("Assertions", bindings.AssertionsMetaData.Bin, assertionsABI.PackConstructor(r.setup.assertions)),
		create("Portal", bindings.PortalMetaData.Bin, portalABI.PackConstructor(r.inbox, r.assertions, r.escape)),
		create("Timelock", bindings.TimelockMetaData.Bin, timelockABI.PackConstructor(owner, r.upgrade, r.assertions)),
	)
}

// depth returns log2 of the steps in a segment.
func (r *rollup) depth() (n uint8) {
	h := r.setup.disputes.Heights
	for _, x := range h[:len(h)-1] {
		n += x
	}
	return n
}

// do sends a transaction to a contract and lets the twin observe it.
func (r *rollup) do(from, to common.Address, value *big.Int, data []byte) *receipt {
	r.t.Helper()
	return r.doTx(tx{from: from, to: to, value: value, data: data})
}

// doNamed is do, and notes the gas under a name.
func (r *rollup) doNamed(name string, from, to common.Address, value *big.Int, data []byte) *receipt {
	r.t.Helper()
	return wantSuccess(r.t, r.doTx(tx{from: from, to: to, value: value, data: data, name: name}))
}

func (r *rollup) doTx(x tx) *receipt {
	r.t.Helper()
	rec := r.send(x)
	r.observe(rec)
	return rec
}

// observe rebuilds entries and assertions from events, with the encodings of
// packages derive and proof, and fails where the contracts' hashes differ.
func (r *rollup) observe(rec *receipt) {
	r.t.Helper()
	for _, e := range eventsOf(rec, r.inbox, inboxABI.UnpackEntryEvent) {
		r.observeEntry(e)
	}
	for _, e := range eventsOf(rec, r.assertions, assertionsABI.UnpackAssertedEvent) {
		r.observeAssertion(e)
	}
	for _, e := range eventsOf(rec, r.assertions, assertionsABI.UnpackProvenEvent) {
		r.proven[r.nodes[e.Id].Parent] = r.nodes[e.Id].claim.Hash()
	}
}

// eventsOf returns the events of one kind that a contract emitted.
func eventsOf[E any](rec *receipt, contract common.Address, unpack func(*types.Log) (*E, error)) []*E {
	var out []*E
	for _, l := range rec.logs {
		if l.Address != contract {
			continue
		}
		if e, err := unpack(l); err == nil {
			out = append(out, e)
		}
	}
	return out
}

func (r *rollup) observeEntry(e *bindings.InboxEntry) {
	r.t.Helper()
	refs, err := da.ParseRefs(e.Refs, derive.MaxRefs)
	if err != nil {
		r.t.Fatal(err)
	}
	entry := derive.Entry{
		Position: e.Position, Kind: derive.Kind(e.Kind), Sender: e.Sender, L1Block: r.number, L1Time: r.time,
		Index: e.Index, Refs: refs,
	}
	e.Value.FillBytes(entry.Value[:])
	if want := uint64(len(r.entries)); e.Position != want {
		r.t.Fatalf("entry at %d, want %d", e.Position, want)
	}
	hash, err := entry.Hash()
	if err != nil {
		r.t.Fatal(err)
	}
	acc := derive.Accumulate(r.accs[e.Position], hash)
	if acc != e.Accumulator {
		r.t.Fatalf("accumulator after entry %d is %x, want %v", e.Position, e.Accumulator, acc)
	}
	r.entries, r.accs = append(r.entries, entry), append(r.accs, acc)
}

func (r *rollup) observeAssertion(e *bindings.AssertionsAsserted) {
	r.t.Helper()
	n := &node{AssertionsAsserted: *e}
	if len(r.nodes) == 0 {
		s := r.setup.assertions
		genesis := proof.Genesis{StateRoot: s.StateRoot, Time: s.Time, L1Origin: s.L1Origin}
		r.domain = proof.Domain(1337, r.assertions, genesis.Hash())
		n.claim = genesis.Claim(r.domain)
		if want := proof.AssertionID(commitment.Root{}, commitment.Root{}, n.claim.Hash()); want != e.Id {
			r.t.Fatalf("genesis assertion %x, want %v", e.Id, want)
		}
	} else {
		c := e.Claim
		n.claim = proof.Claim{
			Domain: r.domain, StateRoot: c.StateRoot, ExitRoot: c.ExitRoot, Number: c.Number, Time: c.Time,
			L1Origin: c.L1Origin, Position: c.Position, Accumulator: c.Accumulator,
		}
		end := r.nodes[e.Parent].End
		if end == 0 { // the prover's choice
			end = c.Position
		}
		if want := proof.AssertionID(e.Parent, r.statementTo(r.nodes[e.Parent], end, commitment.Root{}).DisputeID(), e.Span); want != e.Id {
			r.t.Fatalf("assertion %x, want %v", e.Id, want)
		}
		// Forks share the node: each has its own count.
		parent := *r.nodes[e.Parent]
		if parent.End != 0 { // else none are counted
			if parent.children++; parent.children == 1 {
				parent.first = e.Id
			}
		}
		r.nodes[e.Parent] = &parent
	}
	r.nodes[e.Id], r.last = n, e.Id
}

// statement is what the children of p speak of.
func (r *rollup) statement(p *node, post commitment.Root) proof.Statement {
	return r.statementTo(p, p.End, post)
}

// statementTo is what a child of p that ends there speaks of.
func (r *rollup) statementTo(p *node, end uint64, post commitment.Root) proof.Statement {
	start := p.claim.Position
	return proof.Statement{
		Program: p.Program, Pre: p.claim.Hash(), Post: post,
		Input: proof.Input(start, r.accs[start], end, r.accs[end]),
	}
}

// A proposal is an assertion not yet made.
type proposal struct {
	parent commitment.Root
	fault  bool
	claim  proof.Claim
	span   commitment.Root
	path   merkle.Proof
}

// next returns a correct proposal under parent whose state is named by tag.
func (r *rollup) next(parent commitment.Root, tag byte, exits commitment.Root) proposal {
	return r.nextState(parent, commitment.Root{0x57, tag}, exits)
}

// nextState returns a correct proposal of a state; zero exits: the parent's.
func (r *rollup) nextState(parent, state, exits commitment.Root) proposal {
	p := r.nodes[parent]
	if exits.IsZero() {
		exits = p.claim.ExitRoot
	}
	claim := proof.Claim{
		Domain: r.domain, StateRoot: state, ExitRoot: exits, Number: p.claim.Number + 1,
		Time: p.claim.Time + 1, L1Origin: p.claim.L1Origin, Position: p.End, Accumulator: r.accs[p.End],
	}
	id := r.statement(p, claim.Hash()).DisputeID()
	last := proof.Boundary{Claim: claim.Hash()}.Hash(id)
	return r.spanned(proposal{parent: parent, claim: claim}, last)
}

// faulty returns a proposal that the transition goes wrong.
func (r *rollup) faulty(parent commitment.Root) proposal {
	p := r.nodes[parent]
	id := r.statement(p, commitment.Root{}).DisputeID()
	claim := proof.Claim{Accumulator: r.accs[p.End]}
	return r.spanned(proposal{parent: parent, fault: true, claim: claim}, proof.Fault(id))
}

func (r *rollup) spanned(p proposal, last commitment.Root) proposal {
	return r.spannedBy(p, last, int(r.setup.assertions.SpanDepth))
}

// spannedBy is spanned with a tree of another depth.
func (r *rollup) spannedBy(p proposal, last commitment.Root, depth int) proposal {
	first := merkle.LeafHash(p.claim.StateRoot[:])
	tree, err := merkle.NewPerfect([]commitment.Root{first}, depth, merkle.LeafHash(last[:]))
	if err != nil {
		r.t.Fatal(err)
	}
	if p.path, err = tree.Prove(tree.Len() - 1); err != nil {
		r.t.Fatal(err)
	}
	p.span = tree.Root()
	return p
}

// encode returns the call that makes p.
func (p proposal) encode() []byte {
	path := make([][32]byte, len(p.path))
	for i, s := range p.path {
		path[i] = s
	}
	if p.fault {
		return assertionsABI.PackProposeFault(p.parent, p.claim.Accumulator, p.span, path)
	}
	return assertionsABI.PackPropose(p.parent, claimOf(p.claim), p.span, path)
}

func claimOf(c proof.Claim) bindings.Claim {
	return bindings.Claim{
		StateRoot: c.StateRoot, ExitRoot: c.ExitRoot, Number: c.Number, Time: c.Time, L1Origin: c.L1Origin,
		Position: c.Position, Accumulator: c.Accumulator,
	}
}

// propose makes a proposal, which must succeed, and returns its id.
func (r *rollup) propose(from common.Address, p proposal) commitment.Root {
	r.t.Helper()
	wantSuccess(r.t, r.do(from, r.assertions, r.nodes[p.parent].Stake, p.encode()))
	return r.last
}

// post posts a batch of calldata, which must succeed.
func (r *rollup) post(forced uint64) {
	r.t.Helper()
	data := inboxABI.PackPostCalldata(r.batches(), forced, [][]byte{{1, 2, 3}})
	wantSuccess(r.t, r.do(poster, r.inbox, nil, data))
}

// settle posts a batch, proposes over it, waits, and confirms.
func (r *rollup) settle(exits commitment.Root) commitment.Root {
	r.t.Helper()
	return r.settleState(commitment.Root{0x57, byte(len(r.entries))}, exits)
}

func (r *rollup) settleState(state, exits commitment.Root) commitment.Root {
	r.t.Helper()
	parent := r.latest()
	for uint64(len(r.entries)) < r.nodes[parent].End {
		r.post(0)
	}
	id := r.propose(alice, r.nextState(parent, state, exits))
	r.skip(r.nodes[parent].Period)
	wantSuccess(r.t, r.do(bob, r.assertions, nil, assertionsABI.PackConfirm(id)))
	return id
}

// check compares the contracts' views with the twin.
func (r *rollup) check() {
	r.t.Helper()
	if got, want := r.count(), uint64(len(r.entries)); got != want {
		r.t.Fatalf("%d entries, want %d", got, want)
	}
	for n, want := range r.accs {
		if got := view(r.chain, r.inbox, inboxABI.PackAccumulator(uint64(n)), inboxABI.UnpackAccumulator); got != want {
			r.t.Fatalf("accumulator(%d) = %x, want %v", n, got, want)
		}
	}
	for _, e := range r.entries {
		if got := view(r.chain, r.inbox, inboxABI.PackBlockOf(e.Position), inboxABI.UnpackBlockOf); got != e.L1Block {
			r.t.Fatalf("blockOf(%d) = %d, want %d", e.Position, got, e.L1Block)
		}
	}
	for id, n := range r.nodes {
		got := r.assertion(id)
		want := bindings.IAssertionsAssertion{
			Parent: n.Parent, DisputeId: n.DisputeId, Span: n.Span, Proposer: n.Proposer, Created: got.Created,
			Status: got.Status, Fault: n.Fault, First: got.First, Confirmed: got.Confirmed, Position: got.Position,
			End: n.End, Period: n.Period, Extended: got.Extended, Rivaled: got.Rivaled, Stake: n.Stake, Program: n.Program,
			Decided: got.Decided, Children: n.children, FirstChild: n.first,
			Proven: !n.Fault && r.proven[n.Parent] == n.claim.Hash(),
		}
		if !n.Fault {
			want.ClaimHash, want.Position = n.claim.Hash(), n.claim.Position
		}
		if diff := cmp.Diff(want, got, cmp.Comparer(func(a, b *big.Int) bool { return a.Cmp(b) == 0 })); diff != "" {
			r.t.Fatalf("assertion %v (-event +view):\n%s", id, diff)
		}
	}
}

func (r *rollup) count() uint64 {
	return view(r.chain, r.inbox, inboxABI.PackCount(), inboxABI.UnpackCount)
}

func (r *rollup) batches() uint64 {
	return view(r.chain, r.inbox, inboxABI.PackBatches(), inboxABI.UnpackBatches)
}

func (r *rollup) latest() commitment.Root {
	return view(r.chain, r.assertions, assertionsABI.PackLatest(), assertionsABI.UnpackLatest)
}

func (r *rollup) assertion(id commitment.Root) bindings.IAssertionsAssertion {
	return view(r.chain, r.assertions, assertionsABI.PackAssertion(id), assertionsABI.UnpackAssertion)
}

func (r *rollup) claimable(a common.Address) *big.Int {
	return view(r.chain, r.assertions, assertionsABI.PackClaimable(a), assertionsABI.UnpackClaimable)
}

func (r *rollup) fee(size int) *big.Int {
	return view(r.chain, r.inbox, inboxABI.PackFee(big.NewInt(int64(size))), inboxABI.UnpackFee)
}

func logProofOf(p merkle.LogProof) bindings.LogProof {
	out := bindings.LogProof{Count: p.Count, Index: p.Index, Siblings: [][32]byte{}, Peaks: [][32]byte{}}
	for _, s := range p.Siblings {
		out.Siblings = append(out.Siblings, s)
	}
	for _, s := range p.Peaks {
		out.Peaks = append(out.Peaks, s)
	}
	return out
}
