package main

import (
	"context"
	"fmt"

	"github.com/sharedsec/sharedsec/examples/zkledger/opening"
)

// merge makes of the proofs in a transaction one, of one statement about all of their
// entries: the SNARKs are the same, and L1 keeps one assertion instead of many.
func (s *story) merge(ctx context.Context, l landing) error {
	n := len(l.proofs)
	t, err := s.newest(ctx, uint64(n))
	if err != nil {
		return err
	}
	var snarks [][]byte
	for _, p := range l.proofs {
		var o opening.Opening
		if err := o.UnmarshalBinary(p); err != nil {
			return err
		}
		snarks = append(snarks, o.Steps[0].Run.SNARK)
	}
	plan, err := s.builder.Plan(t.stretch)
	if err != nil {
		return err
	}
	one, err := plan.Assemble(snarks)
	if err != nil {
		return err
	}
	if err := s.accepted(ctx, proven{t, one}); err != nil {
		return err
	}
	return s.weigh(ctx, fmt.Sprintf("%d batches of transfers, one statement", n), t.Statement, one)
}
