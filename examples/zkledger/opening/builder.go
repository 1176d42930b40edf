package opening

import (
	"encoding/binary"
	"fmt"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/kzg"
	"github.com/sharedsec/sharedsec/commitment/merkle"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob"
	"github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/derive/stretch"
)

// Tracing is a ledger that reads all that a prover looks at. A
// [stretch.Gatherer] for a [Builder] has it for its Transition.
type Tracing struct{ *zkledger.Ledger }

var _ proof.Transition = Tracing{}

// Apply implements [proof.Transition]: its result is the ledger's.
func (t Tracing) Apply(n commitment.NodeReader, pre commitment.Root, b *batch.Block) (proof.Result, error) {
	r, _, err := t.Trace(n, pre, b)
	return r, err
}

// A Builder makes openings. It is safe for concurrent use.
type Builder struct {
	Pipeline *derive.Pipeline
	Ledger   *zkledger.Ledger
	Open     da.OpenFunc // of the layers that the Inbox takes
}

// A Job is a SNARK to make: what the circuit is to prove of one entry. To make
// its witness a prover also reads the state under Pre, as [Tracing] does.
type Job struct {
	Position  uint64          // of the entry
	Statement commitment.Root // hash of the entry's own statement
	Pre       commitment.Root // root of the state before
	Elements  [][32]byte      // of a blob's, or of calldata packed as one; nil for a deposit
	Deposit   *batch.Forced   // nil if the entry is none
	Ref       [32]byte        // what the entry's Ref commits with
	Link      zkledger.Link   // whose Publics the SNARK speaks of
}

// A Plan is an opening that lacks its SNARKs.
type Plan struct {
	Statement proof.Statement
	Jobs      []Job            // in the order of their entries
	Made      commitment.Nodes // that the entries made: jobs after the first read some
	opening   Opening
}

// Plan executes a stretch of entries and returns what is to be proven of it. It
// needs no prover; KZG takes some 100 ms for each blob. Errors are those of the
// stretch, and [ErrParams] if what the ledger's circuit says of the entries is
// not what the pipeline derives: a rule that is not the ledger's.
func (b *Builder) Plan(s *stretch.Stretch) (*Plan, error) {
	statement, outcomes, err := s.Execute(b.Pipeline, b.Ledger, b.Open)
	if err != nil {
		return nil, err
	}
	params := ParamsAt(b.Pipeline.Config(), s.Pre.Position)
	if err := params.Validate(); err != nil {
		return nil, err
	}
	p := &Plan{Statement: statement, Made: make(commitment.Nodes), opening: Opening{Pre: s.Pre}}
	if outcomes[len(outcomes)-1].Claim().ExitRoot != s.Pre.ExitRoot {
		if p.opening.Exits, err = merkle.OpenLog(s.Nodes, s.Pre.ExitRoot); err != nil {
			return nil, err
		}
	}
	w := &walk{params: &params, claim: s.Pre, log: p.opening.Exits}
	for i, e := range s.Entries {
		d := &draft{walk: w, entry: e, body: s.Bodies[i][0], outcome: outcomes[i]}
		if d.traces, err = b.trace(commitment.Overlay(p.Made, s.Nodes), w.claim.StateRoot, outcomes[i]); err != nil {
			return nil, err
		}
		if err := d.make(p); err != nil {
			return nil, fmt.Errorf("opening: entry %d: %w", e.Position, err)
		}
		if got, want := w.claim, outcomes[i].Claim(); got != want {
			return nil, fmt.Errorf("%w: entry %d leads the circuit to %+v, derivation to %+v", ErrParams, e.Position, got, want)
		}
		for h, node := range outcomes[i].Nodes {
			p.Made[h] = node
		}
	}
	return p, nil
}

// trace executes an entry's block again, for what the circuit looks at.
func (b *Builder) trace(n commitment.NodeReader, pre commitment.Root, out *derive.Outcome) ([]zkledger.Outcome, error) {
	blocks := out.Blocks()
	if len(blocks) == 0 {
		return nil, nil
	}
	_, traces, err := b.Ledger.Trace(n, pre, blocks[0])
	return traces, err
}

// Assemble returns the proof of the plan's statement: snarks are those of its
// jobs, in their order. They are not verified here. Another number of them
// matches [proof.ErrInvalid].
func (p *Plan) Assemble(snarks [][]byte) ([]byte, error) {
	if len(snarks) != len(p.Jobs) {
		return nil, invalid("%d snarks for %d jobs", len(snarks), len(p.Jobs))
	}
	o := p.opening
	o.Steps = append([]Step(nil), o.Steps...)
	for i := range o.Steps {
		if o.Steps[i].Run == nil {
			continue
		}
		run := *o.Steps[i].Run
		run.SNARK, snarks = snarks[0], snarks[1:]
		o.Steps[i].Run = &run
	}
	return o.MarshalBinary()
}

// A draft is a step in the making.
type draft struct {
	*walk
	entry   derive.Entry
	body    []byte // what the first ref commits to: a whole blob, or calldata
	outcome *derive.Outcome
	traces  []zkledger.Outcome
}

// make adds the step, and its job if it has one, to the plan.
func (d *draft) make(p *Plan) error {
	r, err := read(&d.entry)
	if err != nil {
		return err
	}
	s := Step{Entry: d.entry}
	s.Entry.Position = 0
	alone, err := d.seen(&s, r)
	switch {
	case err != nil:
		return err
	case alone:
		err = d.see(&s, r)
	default:
		err = d.executed(p, &s, r)
	}
	p.opening.Steps = append(p.opening.Steps, s)
	return err
}

// seen reports whether L1 sees by itself what the entry does, and puts into s
// what it is shown for that.
func (d *draft) seen(s *Step, r reference) (bool, error) {
	e := &d.entry
	switch {
	case e.Kind == derive.KindTransaction:
		return r.size != zkledger.TxSize, nil
	case e.Kind == derive.KindDeposit:
		s.Shown = d.body
		_, ok := readDeposit(e, d.body)
		return !ok, nil
	case d.params.void(e, r):
		return true, nil
	case !r.blob:
		return false, nil
	}
	b, err := kzg.BlobFromBytes(d.body)
	if err != nil {
		return false, err
	}
	used := uint64(zkledger.Elements(int(d.params.Transactions)))
	for i := range uint64(kzg.Elements) {
		if !bad(i, [32]byte(b[32*i:]), used) {
			continue
		}
		z, err := kzg.Point(i)
		if err != nil {
			return false, err
		}
		s.Shown, err = evaluation(binary.BigEndian.AppendUint16(nil, uint16(i)), b, z)
		return true, err
	}
	return false, nil
}

// executed adds a step with a job.
func (d *draft) executed(p *Plan, s *Step, r reference) (err error) {
	if !r.blob {
		s.Shown = d.body
	}
	pre := d.claim
	if s.Run, err = d.execution(r); err != nil {
		return err
	}
	x, elements, err := d.execute(s, r)
	if err != nil {
		return err
	}
	job := Job{Position: d.entry.Position, Pre: pre.StateRoot, Elements: elements, Ref: r.link}
	job.Statement = d.statement(pre).Hash()
	read := make([][32]byte, zkledger.Elements(int(d.params.Transactions))) // by the circuit: zeros of a deposit
	var b *kzg.Blob
	switch {
	case r.blob:
		if b, err = kzg.BlobFromBytes(d.body); err != nil {
			return err
		}
		for i := range read {
			read[i] = [32]byte(b[32*i:])
		}
		job.Elements = read
	case d.entry.Kind == derive.KindDeposit:
		job.Deposit, _ = readDeposit(&d.entry, d.body)
	default:
		read = elements
	}
	s.Run.H = zkledger.LinkHash(x, read)
	if job.Link, err = zkledger.NewLink(s.Run.H, x, r.link); err != nil {
		return err
	}
	job.Link.Value = zkledger.Evaluate(read, job.Link.Point)
	if r.blob {
		if s.Shown, err = evaluation(nil, b, job.Link.Point); err != nil {
			return err
		}
	}
	p.Jobs = append(p.Jobs, job)
	return nil
}

// execution returns what the circuit will find.
func (d *draft) execution(r reference) (*Execution, error) {
	run := &Execution{StateRoot: d.outcome.Claim().StateRoot}
	switch {
	case d.entry.Kind == derive.KindDeposit:
		run.Bounced = len(d.traces) > 0 && d.traces[0].Error != nil
		return run, nil
	case d.entry.Kind == derive.KindTransaction:
		run.Header = new(Header)
	case len(d.outcome.Blocks()) > 0:
		data := d.body
		if r.blob {
			var err error
			if data, err = blob.Decode(data); err != nil {
				return nil, err
			}
		}
		said := data[batch.FrameHeader:] // a batch begins with its time and its origin
		run.Header = &Header{Time: binary.BigEndian.Uint64(said), Origin: binary.BigEndian.Uint64(said[8:])}
	}
	for i, o := range d.traces {
		if o.Exit == nil {
			continue
		}
		run.Exits = append(run.Exits, make([]Exit, i+1-len(run.Exits))...)
		run.Exits[i] = Exit{To: o.Exit.To, Value: [12]byte(o.Exit.Value[20:])}
	}
	return run, nil
}

// evaluation appends to b the value of a blob's polynomial at z, the blob's KZG
// commitment, and the proof.
func evaluation(p []byte, b *kzg.Blob, z kzg.Element) ([]byte, error) {
	c, err := kzg.Commit(b)
	if err != nil {
		return nil, err
	}
	y, proof, err := kzg.ProvePoint(b, z)
	if err != nil {
		return nil, err
	}
	p = append(append(p, y[:]...), c[:]...)
	return append(p, proof[:]...), nil
}
