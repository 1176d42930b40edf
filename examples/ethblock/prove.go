package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"slices"
	"text/tabwriter"
	"time"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/riscv"
)

// prove has n random steps of the run judged on an embedded L1, besides those
// that begin to read a preimage, and tells what they cost.
func prove(ctx context.Context, w io.Writer, p *program, r *record, n int, seed uint64) (err error) {
	fmt.Fprintf(w, "\n%d random steps by seed %d, and the %d that begin to read a preimage, on an embedded L1\n", n, seed, len(r.reads))
	start := time.Now()
	c, err := open(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, c.l1.Close()) }()

	steps := slices.Clone(r.reads)
	for random := rand.New(rand.NewPCG(seed, 0)); n > 0; n-- {
		steps = append(steps, random.Uint64N(r.end.Step))
	}
	slices.Sort(steps)
	steps = slices.Compact(steps)
	m := p.machine(riscv.Options{})
	kinds := map[string][]judged{}
	for _, step := range steps {
		if err := m.Run(ctx, step); err != nil {
			return err
		}
		j, err := c.judge(ctx, m.State(), p.oracle)
		if err != nil {
			return err
		}
		kinds[j.kind] = append(kinds[j.kind], j)
		if err := m.Run(ctx, step+1); err != nil {
			return err
		}
		if got := commitment.Root(m.State().Hash()); got != j.after {
			return fmt.Errorf("step %d ends in %v on L1, in %v in the run", step, j.after, got)
		}
	}
	fmt.Fprintf(w, "all %d end on L1 as in Go's step and in the run; %v\n\n", len(steps), time.Since(start).Round(time.Millisecond))
	return table(w, kinds)
}

// table prints what the steps of each kind cost.
func table(w io.Writer, kinds map[string][]judged) error {
	t := tabwriter.NewWriter(w, 0, 4, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "kind\tsteps\tgas, least\tmedian\tmost\tcalldata, median\t")
	for _, kind := range slices.Sorted(maps.Keys(kinds)) {
		js := kinds[kind]
		slices.SortFunc(js, func(a, b judged) int { return a.data - b.data })
		data := js[len(js)/2].data
		slices.SortFunc(js, func(a, b judged) int { return int(a.gas) - int(b.gas) })
		fmt.Fprintf(t, "%s\t%d\t%d\t%d\t%d\t%d\t\n", kind, len(js), js[0].gas, js[len(js)/2].gas, js[len(js)-1].gas, data)
	}
	if err := t.Flush(); err != nil {
		return err
	}
	_, err := fmt.Fprintln(w, "gas is a whole transaction's, with 21,000 and its calldata (EIP-7623)")
	return err
}
