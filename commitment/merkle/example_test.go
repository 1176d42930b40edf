package merkle_test

import (
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
)

// Commit to a vector, and show one of its values to somebody who has the root.
func Example() {
	var leaves []commitment.Root
	for _, value := range []string{"zero", "one", "two", "three", "four"} {
		leaves = append(leaves, merkle.LeafHash([]byte(value)))
	}
	tree := merkle.New(leaves)
	proof, err := tree.Prove(3)
	if err != nil {
		fmt.Println(err)
		return
	}

	// The verifier has the root, knows that there are 5 leaves, and is told
	// the value and the proof by anybody.
	root := tree.Root()
	fmt.Println(merkle.Verify(root, 5, 3, merkle.LeafHash([]byte("three")), proof))
	fmt.Println(merkle.Verify(root, 5, 3, merkle.LeafHash([]byte("tree")), proof) != nil)
	// Output:
	// <nil>
	// true
}

func ExampleVerifyMulti() {
	leaves := make([]commitment.Root, 100)
	for i := range leaves {
		leaves[i] = merkle.LeafHash([]byte{byte(i)})
	}
	tree := merkle.New(leaves)
	indices := []uint64{7, 8, 9}
	proof, err := tree.ProveMulti(indices)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(len(proof), "siblings for 3 leaves")
	fmt.Println(merkle.VerifyMulti(tree.Root(), tree.Len(), indices, leaves[7:10], proof))
	// Output:
	// 8 siblings for 3 leaves
	// <nil>
}

// A log lives in a node store under its root; appending reads one node.
func ExampleAppendLog() {
	nodes := commitment.Nodes{}
	root := merkle.EmptyLogRoot()
	for _, exit := range []string{"alice 5", "bob 7"} {
		var err error
		if root, _, err = merkle.AppendLog(nodes, nodes, root, merkle.LeafHash([]byte(exit))); err != nil {
			fmt.Println(err)
			return
		}
	}
	log, err := merkle.OpenLog(nodes, root)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(log.Count(), root == log.Root())
	// Output: 2 true
}

// Who keeps the leaves can prove each of them, at every size the log had.
func ExampleVerifyLog() {
	var prover merkle.LogProver
	for _, exit := range []string{"alice 5", "bob 7", "carol 1"} {
		prover.Append(merkle.LeafHash([]byte(exit)))
	}
	proof, err := prover.Prove(1, 3)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(merkle.VerifyLog(prover.Root(), 1, merkle.LeafHash([]byte("bob 7")), proof))
	fmt.Println(merkle.VerifyLog(prover.Root(), 2, merkle.LeafHash([]byte("bob 7")), proof) != nil)
	// Output:
	// <nil>
	// true
}

// A computation of four steps in a span of 2^20: it ended, so its last state
// repeats, and is what the span's last leaf shows.
func ExampleNewPerfect() {
	var states []commitment.Root
	for i := range 4 {
		states = append(states, merkle.LeafHash([]byte{byte(i)}))
	}
	span, err := merkle.NewPerfect(states, 20, states[3])
	if err != nil {
		fmt.Println(err)
		return
	}
	proof, err := span.Prove(span.Len() - 1)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(merkle.VerifyPerfect(span.Root(), 20, 1<<20-1, states[3], proof))
	// Output: <nil>
}

// A later log contains an earlier one.
func ExampleVerifyExtension() {
	var prover merkle.LogProver
	prover.Append(merkle.LeafHash([]byte("a")), merkle.LeafHash([]byte("b")))
	before := prover.Root()
	prover.Append(merkle.LeafHash([]byte("c")))
	proof, err := prover.ProveExtension(2, 3)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(merkle.VerifyExtension(before, prover.Root(), proof))
	// Output: <nil>
}
