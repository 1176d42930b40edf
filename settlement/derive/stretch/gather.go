package stretch

import (
	"context"
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// A Gatherer makes stretches out of what a node has. It is safe for concurrent
// use if its parts are.
type Gatherer struct {
	Pipeline   *derive.Pipeline
	Transition proof.Transition
	State      commitment.NodeReader // nodes of the claims' states and exit logs
	Fetcher    da.Fetcher            // that gives committed bytes: see [da.BodyFetcher]
	Open       da.OpenFunc           // of the layers that the Inbox takes
}

// Gather fetches the data of entries, executes them on the claim before them,
// and returns all that this read, with the statement that it found. Errors are
// those of the parts.
func (g *Gatherer) Gather(ctx context.Context, pre proof.Claim, entries []derive.Entry) (*Stretch, proof.Statement, error) {
	s := &Stretch{Pre: pre, Entries: entries, Nodes: make(commitment.Nodes)}
	for _, e := range entries {
		bodies := make([][]byte, len(e.Refs))
		for k, r := range e.Refs {
			b, err := da.FetchBody(ctx, g.Fetcher, r, da.Hint{L1Block: e.L1Block, L1Time: e.L1Time})
			if err != nil {
				return nil, proof.Statement{}, fmt.Errorf("stretch: entry %d: %v: %w", e.Position, r, err)
			}
			bodies[k] = b
		}
		s.Bodies = append(s.Bodies, bodies)
	}
	st, _, err := s.execute(g.Pipeline, g.Transition, g.Open, recorder{g.State, s.Nodes})
	if err != nil {
		return nil, proof.Statement{}, err
	}
	return s, st, nil
}

// A recorder keeps the nodes that it gave.
type recorder struct {
	from commitment.NodeReader
	kept commitment.Nodes
}

func (r recorder) Node(hash commitment.Root) ([]byte, error) {
	b, err := r.from.Node(hash)
	if err == nil {
		r.kept[hash] = b
	}
	return b, err
}
