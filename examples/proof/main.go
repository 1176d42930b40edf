// Command proof runs the smallest transition, a counter, and states what it did.
package main

import (
	"encoding/binary"
	"fmt"
	"log"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
)

// counter counts transactions. Its state root holds the count itself.
type counter struct{}

func (counter) Apply(_ commitment.NodeReader, pre commitment.Root, b *batch.Block) (proof.Result, error) {
	post := pre
	n := binary.BigEndian.Uint64(pre[24:]) + uint64(len(b.Transactions)+len(b.Forced))
	binary.BigEndian.PutUint64(post[24:], n)
	return proof.Result{Post: post}, nil
}

func main() {
	pre := proof.Genesis{Time: 1_700_000_000}.Claim(commitment.Keccak256([]byte("my rollup")))
	res, err := counter{}.Apply(commitment.Nodes{}, pre.StateRoot, &batch.Block{Transactions: [][]byte{{1}, {2}, {3}}})
	if err != nil {
		log.Fatal(err)
	}
	post := pre
	post.StateRoot, post.Number = res.Post, 1
	s := proof.Statement{
		Program: proof.Program(commitment.Keccak256([]byte("counter/1")), commitment.Root{}),
		Pre:     pre.Hash(),
		Input:   proof.Input(0, commitment.Root{}, 1, commitment.Root{1}),
		Post:    post.Hash(),
	}
	fmt.Println("state    ", post.StateRoot)
	fmt.Println("statement", s.Hash())
	fmt.Println("dispute  ", s.DisputeID(), "(the same for whoever claims another outcome)")
}
