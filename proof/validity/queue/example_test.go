package queue_test

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/ethdb/memorydb"

	"github.com/sharedsec/sharedsec/proof/validity/queue"
)

// A prover's jobs outlive the process if the database does.
func Example() {
	prover := newSigner()
	q, err := queue.Open(memorydb.New(), []byte("proofs/"), prover, queue.Options{Workers: 2, Verifier: prover})
	if err != nil {
		fmt.Println(err)
		return
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	ended := make(chan error, 1)
	go func() { ended <- q.Run(ctx) }()

	s := statement(1)
	hash := s.Hash()
	if err := q.Submit(s, hash[:]); err != nil { // this prover's witness is the hash
		fmt.Println(err)
		return
	}
	p, err := q.Wait(ctx, s)
	fmt.Println(len(p), err)
	cancel()
	fmt.Println(<-ended)
	// Output:
	// 64 <nil>
	// context canceled
}
