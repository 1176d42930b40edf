package main

import (
	"fmt"
	"io"
	"runtime"
	"slices"
	"text/tabwriter"
	"time"

	"github.com/sharedsec/sharedsec/examples/optimistic/delays"
	"github.com/sharedsec/sharedsec/settlement/ethereum"
)

// measurements are what the story took.
type measurements struct {
	constraints int
	setup       time.Duration // making the keys, or reading them
	made        bool          // the keys

	snarks      int           // made for the first stretch
	proving     time.Duration // of all of them
	busy        time.Duration // of all processors meanwhile; 0 if the system does not tell
	first       time.Duration // from the last entry's posting to its confirmation
	firstBlocks uint64        // the same in L1 blocks

	transfers int     // in full batches, of which the rest speaks
	landing   landing // their proofs on L1
	posting   uint64  // gas for their data

	kinds  []kind
	phases []phase
}

type phase struct {
	title string
	took  time.Duration
}

// A kind is a kind of statements, by their entries, and what a proof of one takes.
type kind struct {
	name       string
	gas, bytes int
}

// weigh notes a proof; of several of a kind, the dearest counts.
func (m *measurements) weigh(name string, gas uint64, bytes int) {
	k := kind{name, int(gas), bytes}
	i := slices.IndexFunc(m.kinds, func(k kind) bool { return k.name == name })
	switch {
	case i < 0:
		m.kinds = append(m.kinds, k)
	case m.kinds[i].gas < k.gas:
		m.kinds[i] = k
	}
}

// write tells the measurements in tables.
func (m *measurements) write(out io.Writer) {
	w := tabwriter.NewWriter(out, 0, 4, 2, ' ', 0)
	cores := runtime.GOMAXPROCS(0)
	setup := "keys read from the disk in"
	if m.made {
		setup = "keys made and written in"
	}
	each := m.proving / time.Duration(max(1, m.snarks))
	rate := transactions / each.Seconds()
	fmt.Fprintf(w, "constraints (Groth16, BN254)\t%d\n", m.constraints)
	fmt.Fprintf(w, "%s\t%v\n", setup, m.setup.Round(time.Millisecond))
	fmt.Fprintf(w, "proofs, %d at a time on %d cores: one each\t%v\n", parallel, cores, each.Round(time.Millisecond))
	fmt.Fprintf(w, "of %d transfers each, whatever is in it: one each\t%v\n", transactions, (each / transactions).Round(time.Millisecond))
	fmt.Fprintf(w, "transfers a second, and per core\t%.2f, %.2f\n", rate, rate/float64(cores))
	if m.busy > 0 {
		work := m.busy / time.Duration(max(1, m.snarks))
		fmt.Fprintf(w, "processor time a proof, L1 and node included\t%v\n", work.Round(time.Millisecond))
		fmt.Fprintf(w, "transfers a second of processor time\t%.2f\n", transactions/work.Seconds())
	}
	if peak := peakMemory(); peak != "" {
		fmt.Fprintf(w, "memory at peak, L1 and nodes included\t%s\n", peak)
	}
	w.Flush()

	fmt.Fprintf(w, "\nto verify a proof of one statement, alone: about a\tbytes\tL1 gas\n")
	for _, k := range m.kinds {
		fmt.Fprintf(w, "%s\t%d\t%d\n", k.name, k.bytes, k.gas)
	}
	n := len(m.landing.done)
	fmt.Fprintf(w, "to confirm %d assertions of %d transfers each, in one transaction\t%d\t%d\n", n, transactions, m.landing.bytes, m.landing.gas)
	w.Flush()

	t := uint64(max(1, m.transfers))
	fmt.Fprintf(w, "\nL1 gas a transfer: to post it in a blob\t%d\n", m.posting/t)
	fmt.Fprintf(w, "to convince L1 of it\t%d\n", m.landing.gas/t)
	w.Flush()

	const slot = 12 * time.Second
	mainnet, optimistic := ethereum.MainnetParams().Period, delays.Params().Period
	fmt.Fprintf(w, "\nfinality, from posting the last entry to its confirmation\tL1 blocks\ttime\n")
	fmt.Fprintf(w, "here, by proof, with blocks of %v\t%d\t%v\n", blockTime, m.firstBlocks, m.first.Round(time.Millisecond))
	blocks := uint64((m.first+slot-1)/slot) + 1
	fmt.Fprintf(w, "as long in blocks of %v, and one to hold the proof\t%d\t%v\n", slot, blocks, time.Duration(blocks)*slot)
	fmt.Fprintf(w, "optimistic, by MainnetParams: T at least\t%d\t%v\n", mainnet, time.Duration(mainnet)*slot)
	fmt.Fprintf(w, "examples/optimistic: T at least\t%d\t%v\n", optimistic, time.Duration(optimistic)*slot)
	w.Flush()

	fmt.Fprintln(w, "\t")
	var total time.Duration
	for _, p := range m.phases {
		fmt.Fprintf(w, "%s\t%v\n", p.title, p.took.Round(time.Millisecond))
		total += p.took
	}
	fmt.Fprintf(w, "in all\t%v\n", total.Round(time.Millisecond))
	w.Flush()
}
