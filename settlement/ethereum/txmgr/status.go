package txmgr

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/trust"
)

// A Status is a snapshot of a [Manager].
type Status struct {
	Account common.Address
	Running bool
	Head    uint64   // number of the newest block seen
	Queued  []string // IDs that wait for their turn
	Held    error    // what the first of them waits for, if it is a ceiling
	Flights []Flight // by ascending nonce
	Trouble error    // what kept the last look at the chain from succeeding, nil if it did
}

// A Flight is a transaction that was sent and is not settled.
type Flight struct {
	ID       string // empty: it fills a gap
	Nonce    uint64
	Tx       common.Hash // the newest attempt; once included, the one that is
	Attempts int
	PerGas   *big.Int // offered by the newest attempt, wei
	Block    uint64   // that includes it; 0 if none does
	Held     error    // the ceiling that keeps it from being raised, nil if none
}

// Status returns where the manager stands. It asks nobody.
func (m *Manager) Status() Status {
	m.mu.Lock()
	defer m.mu.Unlock()
	st := Status{Account: m.Address(), Running: m.running, Head: m.head, Trouble: m.trouble}
	for i, j := range m.queue {
		st.Queued = append(st.Queued, j.id)
		if i == 0 {
			st.Held = j.held
		}
	}
	for _, s := range m.slots {
		last := s.last().tx
		f := Flight{ID: s.id, Nonce: s.nonce, Tx: last.Hash(), Attempts: len(s.attempts), PerGas: last.GasFeeCap(), Held: s.held}
		if s.mined != nil {
			f.Tx, f.Block = s.mined.TxHash, s.mined.BlockNumber.Uint64()
		}
		st.Flights = append(st.Flights, f)
	}
	return st
}

var _ trust.Assumer = (*Manager)(nil)

// Assumptions implements [trust.Assumer].
func (m *Manager) Assumptions() []trust.Assumption {
	const part = "settlement/ethereum/txmgr"
	return []trust.Assumption{
		{
			Part: part, Dimension: trust.Operation, Who: "the L1 node that is asked",
			Could: "hold this party's transactions back, or deny that they are included; it cannot make it pay more than its ceilings",
			Cost:  "nothing",
		},
		{
			Part: part, Dimension: trust.Operation, Who: "whoever can sign for the account",
			Could: "spend its funds and act in its role", Cost: "nothing",
		},
		{
			Part: part, Dimension: trust.BaseLayer, Who: "L1's fee market",
			Could: fmt.Sprintf("delay this party's transactions for as long as they cost more than %v wei a gas or %v wei a blob gas",
				m.cfg.Fees.PerGas, m.cfg.Fees.PerBlobGas),
			Cost: "the fees of full blocks",
		},
		{
			Part: part, Dimension: trust.BaseLayer, Who: "L1's validators",
			Could: fmt.Sprintf("undo what is taken for settled by a reorg deeper than %d blocks", m.cfg.Depth),
			Cost:  "slashing, once L1 has finalized",
		},
	}
}
