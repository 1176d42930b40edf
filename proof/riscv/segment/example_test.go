package segment_test

import (
	"context"
	"fmt"
	"os"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/proof/riscv"
	"github.com/sharedsec/sharedsec/proof/riscv/segment"
)

// A computation is told at two strides, and one of its steps is proven to
// somebody who knows nothing but what the rivals agree on.
func Example() {
	file, err := os.ReadFile("../testdata/hello.elf")
	if err != nil {
		panic(err)
	}
	image, err := riscv.Load(file, riscv.Start{Args: []string{"hello"}})
	if err != nil {
		panic(err)
	}
	params := segment.Params{
		DisputeID: commitment.Root{1},
		End:       1, // one entry
		Image:     image.Hash(),
		Depth:     4, // 16 steps a segment: hello takes 9
	}
	// The program writes no next boundary, so that the first segment faults.
	start := segment.Boundary{Claim: proof.Claim{StateRoot: commitment.Root{2}}}
	noInput := func(context.Context, uint64) (riscv.Oracle, error) { return riscv.Preimages{}, nil }
	trace, err := segment.New(params, image, []segment.Boundary{start}, noInput, segment.Options{Workers: 2})
	if err != nil {
		panic(err)
	}

	ctx := context.Background()
	coarse, err := trace.States(ctx, 0, 16, 4) // 4 segments
	if err != nil {
		panic(err)
	}
	fine, err := trace.States(ctx, 0, 1, 16) // the steps of the first
	if err != nil {
		panic(err)
	}
	fmt.Println(coarse.Last == proof.Fault(params.DisputeID), fine.Last == coarse.Last)
	fmt.Println(len(fine.States), "states before the machine only repeats")

	state, shown, err := trace.Step(ctx, 5)
	if err != nil {
		panic(err)
	}
	var judge fraud.Judge = &segment.Judge{Params: params}
	next, err := judge.After(5, state, shown)
	fmt.Println(next == fine.States[5], err)
	// Output:
	// true true
	// 10 states before the machine only repeats
	// true <nil>
}
