package zkledger

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"

	"github.com/sharedsec/sharedsec/commitment"
	zkopening "github.com/sharedsec/sharedsec/examples/zkledger/opening"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity/gnark"
	"github.com/sharedsec/sharedsec/settlement/derive/stretch"
)

// A Prover proves statements about the ledger. Its witness is the encoding of a
// [stretch.Stretch] that was gathered with [zkopening.Tracing]; its proofs are
// openings, which [zkopening.Verifier] and L1's ZkLedgerVerifier believe. The entries
// of a stretch are proven side by side, as many at a time as the pool has slots.
type Prover struct {
	params  Params
	domain  commitment.Root
	builder *zkopening.Builder
	pool    *gnark.Pool

	// Progress is told of each entry that was proven, from several goroutines. It
	// is set before the first proof, or never.
	Progress func(Progress)
}

// Progress is an entry that was proven.
type Progress struct {
	Statement    proof.Statement
	Position     uint64        // of the entry
	Proven, Jobs int           // entries of the statement proven so far, and all that are to be
	Took         time.Duration // since the statement was begun
}

var (
	_ proof.Prover = (*Prover)(nil)
	_ gnark.Hinter = (*circuit)(nil)
)

// Hints implements [gnark.Hinter].
func (*circuit) Hints() []solver.Hint { return Hints() }

// NewProver returns a prover of what b builds by the circuit that the rule in force
// at an inbox position names: of entries under that rule, and under others that name
// the same. Keys that are none of a circuit of the ledger match [ErrParams].
func NewProver(b *zkopening.Builder, pool *gnark.Pool, position uint64) (*Prover, error) {
	c := b.Pipeline.Config()
	at := zkopening.ParamsAt(c, position)
	p := Params{Depth: b.Ledger.Depth(), Transfers: int(at.Transactions)}
	if err := p.check(); err != nil {
		return nil, err
	}
	if got := pool.Keys().System().Inputs(); got != publicInputs {
		return nil, fmt.Errorf("%w: keys of a circuit with %d public inputs, want %d", ErrParams, got, publicInputs)
	}
	return &Prover{params: p, domain: c.Domain(), builder: b, pool: pool}, nil
}

// publicInputs is how many the circuit has.
const publicInputs = 5

// Prove implements [proof.Prover]. What witness is not a stretch of, or does not
// lead to s, matches [proof.ErrInvalid]; a stretch under a rule that names another
// circuit matches [ErrParams].
func (p *Prover) Prove(ctx context.Context, s proof.Statement, witness []byte) ([]byte, error) {
	began := time.Now()
	var from stretch.Stretch
	if err := from.UnmarshalBinary(witness); err != nil {
		return nil, fmt.Errorf("%w: witness: %w", proof.ErrInvalid, err)
	}
	plan, err := p.builder.Plan(&from)
	if err != nil {
		return nil, fmt.Errorf("%w: witness: %w", proof.ErrInvalid, err)
	}
	if plan.Statement != s {
		return nil, fmt.Errorf("%w: the witness leads to the claim %v, not to %v", proof.ErrInvalid, plan.Statement.Post, s.Post)
	}
	if from.Pre.Domain != p.domain {
		return nil, fmt.Errorf("%w: a witness of another rollup", proof.ErrInvalid)
	}
	if at := zkopening.ParamsAt(p.builder.Pipeline.Config(), from.Pre.Position); at.Transactions != uint64(p.params.Transfers) {
		return nil, fmt.Errorf("%w: %d transactions in a batch from entry %d on, the circuit takes %d", ErrParams,
			at.Transactions, from.Pre.Position, p.params.Transfers)
	}
	state := commitment.Overlay(plan.Made, from.Nodes)
	done := make(chan int, 1)
	done <- 0
	proven, err := p.pool.ProveAll(ctx, len(plan.Jobs), func(i int) (frontend.Circuit, error) {
		return p.assignment(state, &plan.Jobs[i])
	}, func(i int) {
		n := <-done + 1
		if p.Progress != nil {
			p.Progress(Progress{Statement: s, Position: plan.Jobs[i].Position, Proven: n, Jobs: len(plan.Jobs), Took: time.Since(began)})
		}
		done <- n
	})
	if err != nil {
		return nil, err
	}
	snarks := make([][]byte, len(proven))
	for i, q := range proven {
		snarks[i] = q.Proof
	}
	return plan.Assemble(snarks)
}

// assignment returns the witness of a job. That the circuit's view of the entry is
// another than the opening's is an error of this module, not of the statement.
func (p *Prover) assignment(state commitment.NodeReader, j *zkopening.Job) (frontend.Circuit, error) {
	a, err := Assign(p.params, state, &Entry{
		Statement: j.Statement, Domain: p.domain, Pre: j.Pre, Elements: j.Elements, Deposit: j.Deposit, Ref: j.Ref,
	})
	if err != nil {
		return nil, fmt.Errorf("entry %d: %w", j.Position, err)
	}
	if a.Link != j.Link {
		return nil, fmt.Errorf("%w: entry %d", errDiffers, j.Position)
	}
	return a.Witness, nil
}

var errDiffers = errors.New("zkledger: circuit and opening differ about an entry")
