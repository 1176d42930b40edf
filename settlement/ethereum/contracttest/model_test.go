package contracttest

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
)

// A model says, from the contracts' documentation alone, which calls go
// through and who then holds what. It knows nothing of hashes.
type model struct {
	setup
	number uint64

	queue   []uint64 // L1 block of each forced item
	forced  int      // of them, how many are entries
	place   map[int]int
	entries []uint64 // L1 block of each
	batches int

	nodes  map[commitment.Root]*modelNode
	latest commitment.Root
	order  []commitment.Root // of nodes, as they came

	deposits map[int]*modelDeposit
	paid     map[uint64]bool
	escaped  map[common.Address]bool
	hatch    bool
	alarmed  bool
	settled  int // position on which the hatch opened

	portal, bonds *big.Int // what the contracts hold
	claimable     map[common.Address]*big.Int
}

type modelDeposit struct {
	sender common.Address
	value  *big.Int // zero if refunded
}

// A modelNode is an assertion, with what the model lets its claim mean.
type modelNode struct {
	parent    commitment.Root
	proposer  common.Address
	status    int
	fault     bool
	first     bool
	created   uint64
	confirmed uint64
	position  int
	end       int
	extended  uint64
	rivaled   uint64

	exits  []proof.Exit
	ledger *ledger
	owns   []account
}

func newModel(r *rollup) *model {
	genesis := r.latest()
	return &model{
		setup: r.setup, number: r.number, place: map[int]int{},
		nodes:  map[commitment.Root]*modelNode{genesis: {status: confirmed, created: r.number, confirmed: r.number, end: 1, ledger: &ledger{}}},
		latest: genesis, order: []commitment.Root{genesis}, deposits: map[int]*modelDeposit{}, paid: map[uint64]bool{},
		escaped: map[common.Address]bool{}, portal: new(big.Int), bonds: new(big.Int), claimable: map[common.Address]*big.Int{},
	}
}

func (m *model) period() uint64 { return m.setup.assertions.Terms.Period }

func (m *model) overdue(item int) bool {
	return m.number >= m.queue[item]+m.setup.inbox.ForceDelay
}

// appendForced appends the first items as a post or a force does.
func (m *model) appendForced(wanted, most int) (n int) {
	for m.forced < len(m.queue) && n < most && (n < wanted || m.overdue(m.forced)) {
		m.place[m.forced] = len(m.entries)
		m.entries = append(m.entries, m.number)
		m.forced++
		n++
	}
	return n
}

func (m *model) post(forced int) bool {
	if m.hatch {
		return false
	}
	m.appendForced(forced, int(m.setup.inbox.MaxForced))
	m.entries = append(m.entries, m.number)
	m.batches++
	return true
}

func (m *model) force(most int) bool {
	return !m.hatch && m.appendForced(0, min(most, int(m.setup.inbox.MaxForced))) > 0
}

func (m *model) enqueue() bool {
	if !m.hatch {
		m.queue = append(m.queue, m.number)
	}
	return !m.hatch
}

func (m *model) deposit(from common.Address, value *big.Int) bool {
	if m.enqueue() {
		m.deposits[len(m.queue)-1] = &modelDeposit{from, value}
		m.portal.Add(m.portal, value)
	}
	return !m.hatch
}

// mayPropose tells whether a new assertion under parent is taken.
func (m *model) mayPropose(parent commitment.Root) bool {
	p := m.nodes[parent]
	stands := p.extended != 0 && p.rivaled == 0 && m.number >= p.extended+m.period()
	return !m.hatch && !p.fault && !stands && len(m.entries) >= p.end
}

// proposed adds an assertion that was taken.
func (m *model) proposed(id, parent commitment.Root, n *modelNode) {
	p := m.nodes[parent]
	n.parent, n.status, n.created, n.position, n.first = parent, pending, m.number, p.end, p.extended == 0
	n.end = max(n.position+1, min(len(m.entries), n.position+int(m.setup.assertions.SpanEntries)))
	if n.first {
		p.extended = m.number
	} else if p.rivaled == 0 {
		p.rivaled = m.number
	}
	m.nodes[id] = n
	m.order = append(m.order, id)
	m.bonds.Add(m.bonds, stake)
}

// proposeProven tells whether a chain of claims under parent is taken, whose
// proofs are.
func (m *model) proposeProven(parent commitment.Root, ends []uint64) bool {
	return !m.hatch && !m.alarmed && parent == m.latest && int(ends[len(ends)-1]) <= len(m.entries)
}

// proven adds one of that chain.
func (m *model) proven(id, parent commitment.Root, n *modelNode, end int) {
	n.parent, n.status, n.created, n.confirmed, n.position, n.first = parent, confirmed, m.number, m.number, end, true
	m.nodes[id], m.latest = n, id
	m.order = append(m.order, id)
}

// contradict tells whether a proof of another claim raises the alarm.
func (m *model) contradict(id commitment.Root) bool {
	n := m.nodes[id]
	if m.setup.assertions.Finality == uint8(settlement.Window) || m.alarmed || n.status != confirmed || n.parent.IsZero() {
		return false
	}
	m.alarmed = true
	return true
}

func (m *model) confirm(id commitment.Root) bool {
	n := m.nodes[id]
	if m.hatch || n.status != pending || n.fault || n.parent != m.latest || !n.first {
		return false
	}
	until := m.number
	if r := m.nodes[n.parent].rivaled; r != 0 {
		until = r
	}
	if until-n.created < m.period() {
		return false
	}
	n.status, n.confirmed, m.latest = confirmed, m.number, id
	m.credit(n.proposer)
	return true
}

func (m *model) reclaim(id commitment.Root) bool {
	n := m.nodes[id]
	if !m.hatch || n.status != pending || n.fault || m.nodes[n.parent].rivaled != 0 {
		return false
	}
	n.status = reclaimed
	m.credit(n.proposer)
	return true
}

func (m *model) credit(a common.Address) {
	if m.claimable[a] == nil {
		m.claimable[a] = new(big.Int)
	}
	m.claimable[a].Add(m.claimable[a], stake)
}

// claim returns what is paid, nil if nothing is.
func (m *model) claim(from common.Address) *big.Int {
	v := m.claimable[from]
	if v == nil || v.Sign() == 0 {
		return nil
	}
	m.claimable[from] = nil
	m.bonds.Sub(m.bonds, v)
	return v
}

// pays tells whether the portal pays what `to` is owed when `from` asks for it
// to go to recipient, and takes it from what the portal holds.
func (m *model) pays(from, to, recipient common.Address, value *big.Int) bool {
	if (recipient != to && from != to) || m.portal.Cmp(value) < 0 {
		return false
	}
	m.portal.Sub(m.portal, value)
	return true
}

func (m *model) withdraw(from common.Address, id commitment.Root, index int, recipient common.Address) bool {
	n := m.nodes[id]
	x := n.exits[index]
	if n.status != confirmed || m.number < n.confirmed+m.setup.assertions.Delays.Withdrawal || m.paid[uint64(index)] {
		return false
	}
	m.paid[uint64(index)] = m.pays(from, x.To, recipient, new(big.Int).SetBytes(x.Value[:]))
	return m.paid[uint64(index)]
}

func (m *model) openEscape(id commitment.Root) bool {
	n, d := m.nodes[m.latest], m.setup.assertions.Delays
	if m.hatch || id != m.latest || len(m.entries) <= n.position || m.number <= m.entries[n.position]+d.Escape {
		return false
	}
	if n.rivaled != 0 && m.number <= n.rivaled+m.period()+d.Censorship+d.Moves {
		return false
	}
	m.hatch, m.settled = true, n.position
	return true
}

// escape is for a correct proof of an account under the claim of id.
func (m *model) escape(from common.Address, id commitment.Root, a account, recipient common.Address) bool {
	if !m.hatch || id != m.latest || m.escaped[a.address] {
		return false
	}
	m.escaped[a.address] = m.pays(from, a.address, recipient, a.balance)
	return m.escaped[a.address]
}

func (m *model) refund(from common.Address, index int, recipient common.Address) bool {
	d := m.deposits[index]
	place, appended := m.place[index]
	if !m.hatch || d == nil || d.value.Sign() == 0 || (appended && place < m.settled) || !m.pays(from, d.sender, recipient, d.value) {
		return false
	}
	d.value = new(big.Int)
	return true
}

// log returns the exit log of a node.
func (n *modelNode) log() *merkle.LogProver {
	var log merkle.LogProver
	for _, x := range n.exits {
		log.Append(x.Leaf())
	}
	return &log
}
