package witness_test

import (
	"context"
	"fmt"

	"github.com/sharedsec/sharedsec/proof/riscv/segment"
	"github.com/sharedsec/sharedsec/settlement/derive/witness"
)

// What the first block of a dispute reads, and where it ends.
func ExampleGatherer() {
	r, err := newRollup() // one batch of two blocks in a blob
	if err != nil {
		fmt.Println(err)
		return
	}
	g := witness.Gatherer{Program: r.program(), State: r.state, Fetcher: r.fetcher()}
	first := segment.Boundary{Claim: r.dispute.Pre}
	o, end, err := g.Segment(context.Background(), &r.dispute, first)
	if err != nil {
		fmt.Println(err)
		return
	}
	preimages, bytes := o.Len() // o is the machine's oracle
	fmt.Println(preimages, "preimages,", bytes, "bytes; next is block", end.Position, "of the entry")
	// Output: 4108 preimages, 132142 bytes; next is block 1 of the entry
}
