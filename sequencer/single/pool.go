package single

import (
	"math"
	"slices"
	"sort"

	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/sequencer"
)

// entry is a transaction that is held.
type entry struct {
	sequence uint64
	id       commitment.Root
	sender   sequencer.Sender
	nonce    uint64
	priority uint64
	cost     uint256.Int
	tx       []byte

	pos   uint64      // of its record in the log
	block uint64      // that it is sealed in; 0 while it waits
	total uint256.Int // costs of its account up to it
	index int         // in a priority queue
}

// account is what a sender has in the pool.
type account struct {
	// entries are those sealed, in the order of blocks, then those waiting,
	// with consecutive nonces.
	entries []*entry
	sealed  int
	base    uint256.Int // costs before entries[0]
}

// pool holds transactions. It knows no lock, log or clock.
type pool struct {
	opts     *Options
	byID     map[commitment.Root]*entry
	accounts map[sequencer.Sender]*account
	queue    queue
	bytes    uint64 // of all transactions
	queued   uint64 // of those waiting
}

func newPool(opts *Options) *pool {
	p := &pool{
		opts:     opts,
		byID:     make(map[commitment.Root]*entry),
		accounts: make(map[sequencer.Sender]*account),
	}
	if opts.Policy == ByPriority {
		p.queue = new(byPriority)
	} else {
		p.queue = new(firstCome)
	}
	return p
}

// room reports whether n bytes more, or a transaction more, exceed a bound.
func (p *pool) room(n int) error {
	if uint64(len(p.byID)) >= p.opts.Transactions {
		return &sequencer.FullError{What: "transactions", Max: p.opts.Transactions}
	}
	if p.bytes+uint64(n) > p.opts.Bytes {
		return &sequencer.FullError{What: "bytes", Max: p.opts.Bytes}
	}
	return nil
}

// admit decides whether e may wait, given its ticket, and returns the entry
// that it replaces, if any. It changes nothing.
func (p *pool) admit(e *entry, t *sequencer.Ticket) (replaces *entry, err error) {
	if e.nonce == math.MaxUint64 {
		return nil, sequencer.ErrRejected // it has no successor
	}
	if err := p.room(len(e.tx)); err != nil {
		return nil, err
	}
	// What the state that was asked has executed, it has counted.
	var known []*entry
	var before uint256.Int
	a := p.accounts[e.sender]
	if a != nil {
		i := sort.Search(a.sealed, func(i int) bool { return a.entries[i].block > t.Executed })
		known, before = a.entries[i:], a.before(i)
	}
	next := t.Next
	if len(known) > 0 {
		next = known[len(known)-1].nonce + 1
	}
	var spent uint256.Int
	if len(known) > 0 {
		spent.Sub(&known[len(known)-1].total, &before)
	}
	if e.nonce < next && a != nil {
		if replaces = a.waiting(e.nonce); replaces != nil {
			if err := p.checkReplacement(e, replaces, next); err != nil {
				return nil, err
			}
			spent.Sub(&spent, &replaces.cost)
		}
	}
	switch {
	case replaces == nil && e.nonce != next:
		return nil, &sequencer.NonceError{Sender: e.sender, Got: e.nonce, Want: next}
	case replaces == nil && a != nil && uint64(len(a.entries)-a.sealed) >= p.opts.SenderTransactions:
		return nil, &sequencer.FullError{What: "sender", Max: p.opts.SenderTransactions}
	}
	funds := new(uint256.Int).SetBytes32(t.Funds[:])
	if _, overflow := spent.AddOverflow(&spent, &e.cost); overflow || spent.Gt(funds) {
		return nil, sequencer.ErrUnfunded
	}
	return replaces, nil
}

// checkReplacement reports why e may not take the place of old.
func (p *pool) checkReplacement(e, old *entry, next uint64) error {
	if p.opts.Policy != ByPriority {
		return &sequencer.NonceError{Sender: e.sender, Got: e.nonce, Want: next}
	}
	least := bump(old.priority, p.opts.Bump)
	if e.priority < least {
		return &sequencer.PriceError{ID: old.id, Got: e.priority, Min: least}
	}
	return nil
}

// bump returns the least priority that is percent above old, and above old in
// any case. It saturates.
func bump(old, percent uint64) uint64 {
	more := new(uint256.Int).Mul(uint256.NewInt(old), uint256.NewInt(percent))
	more.AddUint64(more, 99)
	more.Div(more, uint256.NewInt(100))
	if more.IsZero() {
		more.SetOne()
	}
	more.AddUint64(more, old)
	if !more.IsUint64() {
		return math.MaxUint64
	}
	return more.Uint64()
}

// add takes in an entry that waits: behind its account's others.
func (p *pool) add(e *entry) {
	a := p.hold(e)
	p.queued += uint64(len(e.tx))
	p.queue.add(e, len(a.entries) == a.sealed+1)
}

// addSealed takes in an entry of a sealed block, when a log is read back.
// Those of earlier blocks come first, and those that wait last.
func (p *pool) addSealed(e *entry) { p.hold(e).sealed++ }

func (p *pool) hold(e *entry) *account {
	a := p.accounts[e.sender]
	if a == nil {
		a = new(account)
		p.accounts[e.sender] = a
	}
	before := a.before(len(a.entries))
	e.total.Add(&before, &e.cost)
	a.entries = append(a.entries, e)
	p.byID[e.id] = e
	p.bytes += uint64(len(e.tx))
	return a
}

// replace puts e into the place of old, which waits.
func (p *pool) replace(old, e *entry) {
	a := p.accounts[e.sender]
	i := a.sealed + int(e.nonce-a.entries[a.sealed].nonce)
	a.entries[i] = e
	total := a.before(i)
	for _, x := range a.entries[i:] {
		total.Add(&total, &x.cost)
		x.total = total
	}
	delete(p.byID, old.id)
	p.byID[e.id] = e
	p.bytes += uint64(len(e.tx)) - uint64(len(old.tx))
	p.queued += uint64(len(e.tx)) - uint64(len(old.tx))
	p.queue.replace(old, e, i == a.sealed)
}

// take removes the next entry from those that wait and seals it in a block.
func (p *pool) take(block uint64) {
	e := p.queue.first()
	a := p.accounts[e.sender]
	a.sealed++
	e.block = block
	var next *entry
	if a.sealed < len(a.entries) {
		next = a.entries[a.sealed]
	}
	p.queue.pop(next)
	p.queued -= uint64(len(e.tx))
}

// release forgets the entries of the oldest sealed block.
func (p *pool) release(entries []*entry) {
	for _, e := range entries {
		a := p.accounts[e.sender]
		a.base = a.entries[0].total
		a.entries[0] = nil
		a.entries = a.entries[1:]
		a.sealed--
		if len(a.entries) == 0 {
			delete(p.accounts, e.sender)
		}
		delete(p.byID, e.id)
		p.bytes -= uint64(len(e.tx))
	}
}

// waiting returns what waits, in the order of admission.
func (p *pool) waiting() []*entry {
	var entries []*entry
	for _, e := range p.byID {
		if e.block == 0 {
			entries = append(entries, e)
		}
	}
	slices.SortFunc(entries, bySequence)
	return entries
}

// before returns the costs of the account's entries before entry i, and of
// those that it had before them.
func (a *account) before(i int) uint256.Int {
	if i == 0 {
		return a.base
	}
	return a.entries[i-1].total
}

// waiting returns the account's waiting entry with that nonce, or nil.
func (a *account) waiting(nonce uint64) *entry {
	w := a.entries[a.sealed:]
	if len(w) == 0 || nonce < w[0].nonce || nonce-w[0].nonce >= uint64(len(w)) {
		return nil
	}
	return w[nonce-w[0].nonce]
}
