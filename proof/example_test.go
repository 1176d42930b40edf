package proof_test

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
)

// count is a whole rollup: its state is how many transactions there were, kept
// as a node of 8 bytes behind the state root.
type count struct{}

func (count) Apply(n commitment.NodeReader, pre commitment.Root, b *batch.Block) (proof.Result, error) {
	state, err := commitment.ReadNode(n, pre)
	if err != nil {
		return proof.Result{}, err
	}
	next := []byte{state[0] + byte(len(b.Transactions))}
	post := commitment.Keccak256(next)
	return proof.Result{Post: post, Nodes: commitment.Nodes{post: next}}, nil
}

func ExampleTransition() {
	genesis := []byte{40}
	nodes := commitment.Nodes{}
	pre := commitment.Keccak256(genesis)
	nodes[pre] = genesis
	var t proof.Transition = count{}
	res, err := t.Apply(nodes, pre, &batch.Block{Number: 1, Transactions: [][]byte{[]byte("one"), []byte("two")}})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(res.Nodes[res.Post][0])
	// Output: 42
}

// What an assertion on L1 speaks of: a program takes a claim to the next over
// inbox entries, and a span commits to all that lies between.
func ExampleStatement() {
	rollup := common.HexToAddress("0x5000")
	genesis := proof.Genesis{StateRoot: commitment.Root{1}, Time: 1000}
	pre := genesis.Claim(proof.Domain(1, rollup, genesis.Hash()))

	// One entry with two blocks, executed natively.
	first := pre
	first.Number, first.StateRoot = 1, commitment.Root{2}
	post := first
	post.Number, post.StateRoot = 2, commitment.Root{3}
	post.Position, post.Accumulator = 1, commitment.Root{4} // the entry is consumed

	s := proof.Statement{
		Program: proof.Program(commitment.Root{5}, commitment.Root{6}),
		Pre:     pre.Hash(),
		Input:   proof.Input(pre.Position, pre.Accumulator, post.Position, post.Accumulator),
		Post:    post.Hash(),
	}
	span, err := proof.NewSpan(s.DisputeID(), []proof.Boundary{{Claim: first.Hash(), Position: 1}, {Claim: s.Post}}, 12)
	if err != nil {
		fmt.Println(err)
		return
	}
	end := proof.Boundary{Claim: s.Post}.Hash(s.DisputeID())
	fmt.Println("ends in the claim:", proof.VerifySpan(span.Root, 12, end, span.Path) == nil)

	other := s
	other.Post = commitment.Root{7}
	fmt.Println("a rival is in the same dispute:", other.DisputeID() == s.DisputeID())
	// Output:
	// ends in the claim: true
	// a rival is in the same dispute: true
}

// Two of three proof systems must agree: one that is broken convinces nobody, and
// one that is lost stops nothing.
func ExampleThreshold() {
	one, two, three := attester{seed: 1}, attester{seed: 2}, attester{seed: 3} // stand for a SNARK each
	v, err := proof.Threshold(2, one, two, three)
	if err != nil {
		fmt.Println(err)
		return
	}
	s := proof.Statement{Program: commitment.Root{1}, Post: commitment.Root{2}}
	p, err := proof.AppendParts(nil,
		proof.Part{Verifier: 0, Proof: one.sign(s)},
		proof.Part{Verifier: 2, Proof: three.sign(s)},
	)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("one and three:", v.Verify(s, p))

	alone, err := proof.AppendParts(nil, proof.Part{Verifier: 0, Proof: one.sign(s)})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("one alone is invalid:", errors.Is(v.Verify(s, alone), proof.ErrInvalid))
	// Output:
	// one and three: <nil>
	// one alone is invalid: true
}
