package main

import (
	"fmt"
	"io"
	"text/tabwriter"
	"time"
)

// measurements are what the story took.
type measurements struct {
	phases          []phase
	transfers, real load
	done            bool // the last check has been made
}

type phase struct {
	title string
	took  time.Duration
}

// A load is a number of transactions and what carrying them took.
type load struct {
	name                string
	count               int
	bytes, gas, batches uint64
}

func (l load) row(w io.Writer) {
	n := float64(l.count)
	fmt.Fprintf(w, "%s\t%d\t%.1f\t%.0f\t%.0f\n", l.name, l.count, float64(l.bytes)/n, float64(l.gas)/float64(max(l.batches, 1)), float64(l.gas)/n)
}

// write tells the measurements in tables.
func (m *measurements) write(out io.Writer) {
	w := tabwriter.NewWriter(out, 0, 4, 3, ' ', 0)
	fmt.Fprintf(w, "\tnumber\tbytes on DA, each\tL1 gas a batch\tL1 gas, each\n")
	m.transfers.row(w)
	m.real.row(w)
	w.Flush()
	fmt.Fprintln(out)
	w = tabwriter.NewWriter(out, 0, 4, 2, ' ', 0)
	var total time.Duration
	for _, p := range m.phases {
		fmt.Fprintf(w, "%s\t%v\n", p.title, p.took.Round(time.Millisecond))
		total += p.took
	}
	fmt.Fprintf(w, "in all\t%v\n", total.Round(time.Millisecond))
	w.Flush()
}
