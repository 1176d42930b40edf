package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/settlement"
)

// costs are what somebody's moves took, by the name of the move.
type costs map[string]cost

type cost struct {
	moves, gas, most uint64
	fees             uint256.Int // wei
}

// add counts a move.
func (c *costs) add(m fraud.Move, p settlement.Played) {
	name := "collect"
	if m != nil {
		name = strings.ToLower(strings.TrimPrefix(fmt.Sprintf("%T", m), "fraud."))
	}
	if *c == nil {
		*c = costs{}
	}
	of := (*c)[name]
	of.moves, of.gas, of.most = of.moves+1, of.gas+p.Gas, max(of.most, p.Gas)
	of.fees.Add(&of.fees, new(uint256.Int).SetBytes(p.Fee[:]))
	(*c)[name] = of
}

// all returns the sum.
func (c costs) all() (sum cost) {
	for _, of := range c {
		sum.moves, sum.gas, sum.most = sum.moves+of.moves, sum.gas+of.gas, max(sum.most, of.most)
		sum.fees.Add(&sum.fees, &of.fees)
	}
	return sum
}

// merge returns the costs of several.
func merge(each ...costs) costs {
	sum := costs{}
	for _, c := range each {
		for name, of := range c {
			s := sum[name]
			s.moves, s.gas, s.most = s.moves+of.moves, s.gas+of.gas, max(s.most, of.most)
			s.fees.Add(&s.fees, &of.fees)
			sum[name] = s
		}
	}
	return sum
}

// report tells the measurements in tables.
func (s *story) report() {
	var lies []costs
	for _, l := range s.liars {
		lies = append(lies, l.spent)
	}
	w := tabwriter.NewWriter(s.out, 0, 4, 2, ' ', 0)
	fmt.Fprintf(w, "\n\tmoves\tgas each\tat most\tgas in all\n")
	rows(w, "honest", s.honest.spent)
	rows(w, "liars", merge(lies...))
	w.Flush()
	fmt.Fprintln(s.out)
	w = tabwriter.NewWriter(s.out, 0, 4, 2, ' ', 0)
	for _, line := range s.balance {
		fmt.Fprintf(w, "%s\t%s\n", line.what, line.amount)
	}
	fmt.Fprintln(w, "\t")
	var total time.Duration
	for _, p := range s.phases {
		fmt.Fprintf(w, "%s\t%v\n", p.title, p.took.Round(time.Millisecond))
		total += p.took
	}
	fmt.Fprintf(w, "in all\t%v\n", total.Round(time.Millisecond))
	w.Flush()
}

func rows(w io.Writer, who string, c costs) {
	var names []string
	for name := range c {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		of := c[name]
		fmt.Fprintf(w, "%s: %s\t%d\t%d\t%d\t%d\n", who, name, of.moves, of.gas/of.moves, of.most, of.gas)
	}
	sum := c.all()
	fmt.Fprintf(w, "%s, all\t%d\t%d\t%d\t%d\n", who, sum.moves, sum.gas/max(1, sum.moves), sum.most, sum.gas)
}
