package settlement_test

import (
	"context"
	"fmt"

	"github.com/sharedsec/sharedsec/settlement"
)

// Follow a head, and undo what a reorg took back.
func ExampleTracker() {
	ctx := context.Background()
	l1 := newL1() // any settlement.Chain: usually an ethereum.Client
	tracker := settlement.NewTracker(settlement.Latest, 128)
	look := func() {
		change, err := tracker.Next(ctx, l1)
		if err != nil {
			fmt.Println(err) // L1 does not answer: look again later
			return
		}
		for _, b := range change.Dropped {
			fmt.Println("undo block", b.Number)
		}
		if change.Moved() {
			fmt.Println("read blocks", change.Ancestor.Number+1, "to", change.Head.Number)
		}
	}
	look()
	l1.Mine(2)
	look()
	l1.Reorg(1)
	look()
	look()
	// Output:
	// read blocks 1 to 50
	// read blocks 51 to 52
	// undo block 52
	// read blocks 51 to 53
}
