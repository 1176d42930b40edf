package settlementtest

import (
	"context"
	"encoding/binary"
	"fmt"
	"iter"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// Params are an [L1]'s. Delays are in blocks.
type Params struct {
	Force      uint64 // after which a forced item is overdue
	MostForced uint64 // forced items that one posting appends
	Period     uint64 // challenge period
	Moves      uint64 // of a dispute, censorship included, for which the hatch waits
	Escape     uint64 // age of an unconfirmed entry that opens the hatch
	Withdraw   uint64 // from confirmation to payment
	BlockTime  uint64 // seconds

	// Heights are those of the levels below the coarsest, the finest first.
	// Empty: rivals stop each other, and nothing decides between them.
	Heights []uint8

	// Judge returns who judges the steps of a dispute, given the assertion
	// whose children are rivals. It must be there if Heights are.
	Judge func(parent settlement.Assertion) fraud.Judge

	// Finality is what confirms; zero is [settlement.Window]. Where proofs count
	// Verifier judges them. A Period is of no account where they alone do.
	Finality settlement.Finality
	Verifier proof.Verifier
}

// finality returns what confirms.
func (p Params) finality() settlement.Finality {
	if p.Finality == 0 {
		return settlement.Window
	}
	return p.Finality
}

// DefaultParams are small, so that tests are quick.
var DefaultParams = Params{Force: 10, MostForced: 4, Period: 20, Moves: 10, Escape: 60, Withdraw: 2, BlockTime: 12}

// An L1 is a base layer in memory with one rollup's contracts: the reference
// implementation of every role of package settlement. Every move that
// succeeds makes a block of its own. It is safe for concurrent use.
//
// Moves are made in the name of [L1.As]'s address; an L1 itself moves as the
// configuration's poster.
type L1 struct {
	*chain
	sender common.Address
}

var (
	_ settlement.Reader     = (*L1)(nil)
	_ settlement.Describer  = (*L1)(nil)
	_ settlement.Poster     = (*L1)(nil)
	_ settlement.Proposer   = (*L1)(nil)
	_ settlement.Forcer     = (*L1)(nil)
	_ settlement.Withdrawer = (*L1)(nil)
	_ settlement.Escaper    = (*L1)(nil)
	_ settlement.Disputer   = (*L1)(nil)
	_ settlement.Challenger = (*L1)(nil)
	_ settlement.Convincer  = (*L1)(nil)
)

// chain is what all senders share.
type chain struct {
	config derive.Config
	params Params
	memory *da.Memory // holds what forced items carry

	mu              sync.Mutex
	blocks          []settlement.Block
	states          []*state // after each block; shared by blocks that change nothing, never changed
	safe, finalized uint64   // lags behind the tip, in blocks
	forks           uint64   // makes hashes of alternative blocks differ
	censor          func(common.Address) bool
	priced          bool // fees are over every ceiling
}

// NewL1 returns an L1 with the contracts of the rollup that c configures, at
// the block where its genesis says. Forced items' data goes to memory, from
// which a node fetches it.
func NewL1(c *derive.Config, p Params, memory *da.Memory) *L1 {
	claim := c.GenesisClaim()
	id := proof.AssertionID(commitment.Root{}, commitment.Root{}, claim.Hash())
	first := &state{
		accumulators: []commitment.Root{{}},
		assertions:   map[commitment.Root]settlement.Assertion{},
		children:     map[commitment.Root][]commitment.Root{},
		decided:      map[commitment.Root]commitment.Root{},
		proven:       map[commitment.Root]commitment.Root{},
		latest:       id,
		paid:         map[uint64]bool{},
		refunded:     map[uint64]bool{},
		escaped:      map[string]bool{},
		games:        map[commitment.Root]*fraud.Game{},
		taken:        map[common.Address]uint64{},
	}
	ch := &chain{config: *c, params: p, memory: memory, safe: 2, finalized: 4}
	genesis := settlement.Block{Number: c.Genesis.L1Origin, Time: c.Genesis.Time}
	genesis.Hash = ch.hash(genesis)
	ch.blocks, ch.states = []settlement.Block{genesis}, []*state{first}
	first.assertions[id] = settlement.Assertion{
		ID: id, Claim: claim, Created: genesis.Number, Status: settlement.Confirmed, Confirmed: genesis.Number,
		Next: ch.terms(first, claim.Position),
	}
	return &L1{chain: ch, sender: c.Rules[0].Poster}
}

// As returns the same L1 as another sender sees it.
func (l *L1) As(sender common.Address) *L1 { return &L1{chain: l.chain, sender: sender} }

// Mine makes n empty blocks.
func (l *L1) Mine(n int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for range n {
		l.extend(l.tip())
	}
}

// Reorg replaces the last depth blocks by as many empty ones and one more:
// what they held is gone, until somebody sends it again.
func (l *L1) Reorg(depth int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	depth = min(depth, len(l.blocks)-1)
	l.blocks, l.states = l.blocks[:len(l.blocks)-depth], l.states[:len(l.states)-depth]
	l.forks++
	for range depth + 1 {
		l.extend(l.tip())
	}
}

// SetLags says how many blocks the safe and the finalized head lie behind.
func (l *L1) SetLags(safe, finalized uint64) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.safe, l.finalized = safe, finalized
}

// Censor keeps out the moves of senders for which f is true; nil: nobody's.
// A censored move fails with [settlement.ErrUnavailable].
func (l *L1) Censor(f func(common.Address) bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.censor = f
}

// Spike makes every move cost more than its sender allows, until it is called
// with false.
func (l *L1) Spike(on bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.priced = on
}

// Burned returns how many stakes were burned.
func (l *L1) Burned() uint64 {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.tip().burned
}

func (c *chain) tip() *state { return c.states[len(c.states)-1] }

func (c *chain) hash(b settlement.Block) common.Hash {
	var buf []byte
	for _, n := range []uint64{c.forks, b.Number, b.Time} {
		buf = binary.BigEndian.AppendUint64(buf, n)
	}
	return common.Hash(commitment.Keccak256(buf, b.Parent[:]))
}

// next returns the header of the block after the tip.
func (c *chain) next() settlement.Block {
	tip := c.blocks[len(c.blocks)-1]
	b := settlement.Block{Number: tip.Number + 1, Parent: tip.Hash, Time: tip.Time + c.params.BlockTime}
	b.Hash = c.hash(b)
	return b
}

func (c *chain) extend(s *state) settlement.Block {
	b := c.next()
	c.blocks, c.states = append(c.blocks, b), append(c.states, s)
	return b
}

// move runs f on the state of a new block, which joins the chain if f succeeds.
func (l *L1) move(ctx context.Context, f func(s *state, b settlement.Block) (uint64, error)) (settlement.Posted, error) {
	if err := ctx.Err(); err != nil {
		return settlement.Posted{}, err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.censor != nil && l.censor(l.sender) {
		return settlement.Posted{}, fmt.Errorf("%w: censored", settlement.ErrUnavailable)
	}
	if l.priced {
		return settlement.Posted{}, fmt.Errorf("%w: fees spike", settlement.ErrFeeCeiling)
	}
	s := l.tip().clone()
	entry, err := f(s, l.next())
	if err != nil {
		return settlement.Posted{}, err
	}
	b := l.extend(s)
	return settlement.Posted{Tx: common.Hash(commitment.Keccak256(b.Hash[:])), Block: b, Entry: entry}, nil
}

// Head implements [settlement.Chain].
func (l *L1) Head(ctx context.Context, h settlement.Head) (settlement.Block, error) {
	if err := ctx.Err(); err != nil {
		return settlement.Block{}, err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	lag := map[settlement.Head]uint64{settlement.Safe: l.safe, settlement.Finalized: l.finalized}[h]
	last := uint64(len(l.blocks) - 1)
	return l.blocks[last-min(lag, last)], nil
}

// Block implements [settlement.Chain].
func (l *L1) Block(ctx context.Context, number uint64) (settlement.Block, error) {
	if err := ctx.Err(); err != nil {
		return settlement.Block{}, err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	first := l.blocks[0].Number
	if number < first || number-first >= uint64(len(l.blocks)) {
		return settlement.Block{}, fmt.Errorf("%w: block %d", settlement.ErrNotFound, number)
	}
	return l.blocks[number-first], nil
}

// at returns the state after a block of the chain.
func (l *L1) at(ctx context.Context, b settlement.Block) (*state, error) {
	now, err := l.Block(ctx, b.Number)
	if err != nil || now.Hash != b.Hash {
		return nil, fmt.Errorf("%w: block %d is %v", settlement.ErrReorg, b.Number, now.Hash)
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.states[b.Number-l.blocks[0].Number], nil
}

// Entries implements [settlement.Reader].
func (l *L1) Entries(ctx context.Context, at settlement.Block, from uint64) iter.Seq2[derive.Entry, error] {
	return func(yield func(derive.Entry, error) bool) {
		s, err := l.at(ctx, at)
		if err != nil {
			yield(derive.Entry{}, err)
			return
		}
		for _, e := range s.entries[min(from, uint64(len(s.entries))):] {
			if err := ctx.Err(); err != nil {
				yield(derive.Entry{}, err)
				return
			}
			e.Refs = slices.Clone(e.Refs)
			if !yield(e, nil) {
				return
			}
		}
	}
}

// Inbox implements [settlement.Reader].
func (l *L1) Inbox(ctx context.Context, at settlement.Block) (settlement.Inbox, error) {
	s, err := l.at(ctx, at)
	if err != nil {
		return settlement.Inbox{}, err
	}
	in := settlement.Inbox{
		Entries: uint64(len(s.entries)), Accumulator: s.accumulators[len(s.entries)], Batches: s.batches,
		Enqueued: uint64(len(s.queue)), Forced: s.forced, Closed: s.closed,
	}
	if s.forced < in.Enqueued {
		in.Due = s.queue[s.forced].enqueued + l.params.Force
	}
	return in, nil
}

// Accumulator implements [settlement.Reader].
func (l *L1) Accumulator(ctx context.Context, at settlement.Block, n uint64) (commitment.Root, error) {
	s, err := l.at(ctx, at)
	if err != nil {
		return commitment.Root{}, err
	}
	if n >= uint64(len(s.accumulators)) {
		return commitment.Root{}, fmt.Errorf("%w: accumulator over %d entries of %d", settlement.ErrNotFound, n, len(s.entries))
	}
	return s.accumulators[n], nil
}

// Parameters implements [settlement.Describer].
func (l *L1) Parameters(ctx context.Context, at settlement.Block) (settlement.Parameters, error) {
	s, err := l.at(ctx, at)
	if err != nil {
		return settlement.Parameters{}, err
	}
	p := settlement.Parameters{
		Poster: l.config.Rules[0].Poster, Force: l.params.Force, MostForced: l.params.MostForced,
		Period: l.params.Period, Moves: l.params.Moves, Escape: l.params.Escape, Withdraw: l.params.Withdraw,
		Layers: []da.Layer{da.LayerMemory}, Stake: stake, Finality: l.params.finality(), Alarmed: s.alarmed,
	}
	if len(l.params.Heights) > 0 {
		p.Disputes, p.Systems = true, []settlement.ProofSystem{settlement.FraudProof}
	}
	if p.Finality != settlement.Window {
		p.Systems = append(p.Systems, settlement.ValidityProof)
		p.Verifier = verifier
		if k, ok := l.params.Verifier.(interface{ Key() commitment.Root }); ok {
			p.VerifierKey = k.Key()
		}
	}
	if p.Finality == settlement.Proof {
		p.Period, p.Stake = 0, [32]byte{}
	}
	return p, nil
}
