// Package stretch is what a prover is given: some inbox entries in a row, the
// claim before them, what their refs commit to, and the nodes of the state that
// executing them reads. From it alone, without a node of its own, a prover
// computes the statement that it proves, wherever it runs.
//
// Nothing in a [Stretch] is trusted: [Stretch.Execute] checks the data against the
// refs, and whoever executes checks the nodes against their hashes. What it
// computes is true of the entries and the claim that it says it is of, and no
// more: compare the statement with the one that you want.
package stretch

import (
	"errors"
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// ErrInvalid matches bytes that are no stretch, and one that contradicts itself.
var ErrInvalid = errors.New("stretch: invalid")

// A Stretch is inbox entries in a row with all that their execution reads.
type Stretch struct {
	Pre     proof.Claim      // the claim before the first entry
	Entries []derive.Entry   // at least one, in order from Pre.Position on
	Bodies  [][][]byte       // what each entry's refs commit to, in their order: see [da.BodyFetcher]
	Nodes   commitment.Nodes // that the execution reads: of states and of the exit log
}

// Data returns the data behind the refs of entry i, opened and checked by open;
// nil for what is committed to but malformed, as [derive.Pipeline.Next] takes it.
func (s *Stretch) Data(i int, open da.OpenFunc) ([][]byte, error) {
	e := s.Entries[i]
	if len(s.Bodies) != len(s.Entries) || len(s.Bodies[i]) != len(e.Refs) {
		return nil, fmt.Errorf("%w: entry %d without the data of its %d refs", ErrInvalid, e.Position, len(e.Refs))
	}
	data := make([][]byte, len(e.Refs))
	for k, r := range e.Refs {
		b, err := open(r, s.Bodies[i][k])
		if errors.Is(err, da.ErrMalformed) {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("stretch: entry %d: %v: %w", e.Position, r, err)
		}
		data[k] = b
	}
	return data, nil
}

// Execute derives and executes the entries, and returns what each came to and
// the statement about all of them. Entries under several programs, and data that
// is not what the refs commit to, are errors.
func (s *Stretch) Execute(p *derive.Pipeline, t proof.Transition, open da.OpenFunc) (proof.Statement, []*derive.Outcome, error) {
	return s.execute(p, t, open, s.Nodes)
}

// execute reads nodes of the state before through n.
func (s *Stretch) execute(p *derive.Pipeline, t proof.Transition, open da.OpenFunc, n commitment.NodeReader) (proof.Statement, []*derive.Outcome, error) {
	fail := func(err error) (proof.Statement, []*derive.Outcome, error) { return proof.Statement{}, nil, err }
	if len(s.Entries) == 0 {
		return fail(fmt.Errorf("%w: no entries", ErrInvalid))
	}
	c := p.Config()
	if s.Pre.Domain != c.Domain() {
		return fail(fmt.Errorf("%w: a claim of the domain %v, want %v", ErrInvalid, s.Pre.Domain, c.Domain()))
	}
	if last := s.Entries[len(s.Entries)-1].Position; c.Program(last) != c.Program(s.Pre.Position) {
		return fail(fmt.Errorf("%w: entries %d to %d are under several programs", ErrInvalid, s.Pre.Position, last))
	}
	made := make(commitment.Nodes)
	claim := s.Pre
	var outcomes []*derive.Outcome
	for i, e := range s.Entries {
		data, err := s.Data(i, open)
		if err != nil {
			return fail(err)
		}
		out, err := p.Execute(t, commitment.Overlay(made, n), claim, e, data)
		if err != nil {
			return fail(fmt.Errorf("stretch: entry %d: %w", e.Position, err))
		}
		for h, node := range out.Nodes {
			made[h] = node
		}
		claim, outcomes = out.Claim(), append(outcomes, out)
	}
	return c.Statement(s.Pre, claim), outcomes, nil
}
