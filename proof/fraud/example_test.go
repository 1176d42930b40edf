package fraud_test

import (
	"context"
	"fmt"
	"math/big"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/proof/fraud/fraudtest"
)

// How long a dispute can take: 2^12 segments of 2^40 steps, a challenge period
// of six days of 12 seconds a block, three days of censorship, and half an
// hour for every move.
func ExampleShape_DelayBound() {
	const day = 24 * 3600 / 12
	shape := fraud.Shape{20, 20, 12}
	fmt.Printf("B is %.1f days\n", float64(shape.Bound(150))/day)
	fmt.Printf("decided within %.1f days\n", float64(shape.DelayBound(6*day, 3*day, 150))/day)
	// Output:
	// B is 2.3 days
	// decided within 11.3 days
}

// An honest party against a liar who is wrong in the last state and answers
// nothing. Each block it looks at what stands on L1 and makes its moves.
func ExampleHonest() {
	ctx := context.Background()
	shape := fraud.Shape{2, 2} // four segments of four steps
	truth, err := fraudtest.NewToy(shape, 1)
	if err != nil {
		fmt.Println(err)
		return
	}
	stake := big.NewInt(1000)
	l1, err := fraud.NewGame(fraud.Params{
		Parent: commitment.Root{1}, Start: truth.Start(), Shape: shape, Period: 40,
		Stakes: []*big.Int{stake, stake}, CostCap: big.NewInt(10), Judge: truth,
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	honest, err := fraud.NewHonest(shape, truth, fraud.Limits{})
	if err != nil {
		fmt.Println(err)
		return
	}
	span, err := honest.Span(ctx)
	if err != nil {
		fmt.Println(err)
		return
	}
	for block, root := range []commitment.Root{span, {0xba, 0xd0}} {
		if _, err := l1.Create(fraud.Call{Block: uint64(block), Stake: stake}, root); err != nil {
			fmt.Println(err)
			return
		}
	}
	for block := uint64(2); ; block++ {
		moves, err := honest.Moves(ctx, l1, block)
		if err != nil {
			fmt.Println(err)
			return
		}
		for _, m := range moves {
			fmt.Printf("block %d: %T\n", block, m)
			call := fraud.Call{Block: block, From: fraud.Account{1}, Stake: stake}
			if _, err := l1.Apply(call, m); err != nil {
				fmt.Println(err)
				return
			}
		}
		if winner, ok := l1.Winner(); ok {
			fmt.Println("the truth has won:", winner == l1.Root(span))
			return
		}
	}
	// Output:
	// block 2: fraud.Bisect
	// block 41: fraud.Update
	// block 42: fraud.Settle
	// the truth has won: true
}

// A computation that halts is told in as many states as it takes; the tree is
// that over all of them.
func ExampleHistory() {
	h := fraud.History{
		States: []commitment.Root{{1}, {2}}, // then {2} repeats
		Last:   commitment.Root{3},
	}
	tree, err := h.Tree(40, 0)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("2^%d states, the last shown by %d siblings\n", tree.Height(), len(tree.LastPath()))
	// Output: 2^40 states, the last shown by 40 siblings
}
