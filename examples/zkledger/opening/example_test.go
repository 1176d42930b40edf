package opening_test

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/calldata"
	"github.com/sharedsec/sharedsec/examples/zkledger/opening"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// A batch by somebody else than the poster is void, which L1 sees by itself: the
// proof needs no SNARK, and says that nothing changed but the place in the inbox.
func ExampleOpening() {
	params := opening.Params{Program: commitment.Root{1}, Transactions: 4, Poster: common.Address{0x90}}
	ref, err := calldata.NewRef([]byte("whatever a stranger posts"))
	if err != nil {
		fmt.Println(err)
		return
	}
	entry := derive.Entry{Kind: derive.KindBatch, Sender: common.Address{0x66}, L1Block: 100, L1Time: 2000, Refs: []da.Ref{ref}}
	pre := proof.Genesis{StateRoot: commitment.Root{2}}.Claim(commitment.Root{3})
	o := opening.Opening{Pre: pre, Steps: []opening.Step{{Entry: entry}}}

	s, err := o.Statement(params)
	if err != nil {
		fmt.Println(err)
		return
	}
	hash, err := entry.Hash()
	if err != nil {
		fmt.Println(err)
		return
	}
	post := pre
	post.Position, post.Accumulator = 1, derive.Accumulate(pre.Accumulator, hash)
	fmt.Println("the claim after it is as derived:", s.Post == post.Hash())
	encoded, err := o.MarshalBinary()
	fmt.Println(len(encoded), "bytes", err)
	// Output:
	// the claim after it is as derived: true
	// 960 bytes <nil>
}
