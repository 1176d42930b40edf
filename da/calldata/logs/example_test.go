package logs_test

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/calldata"
	"github.com/sharedsec/sharedsec/da/calldata/logs"
)

func Example() {
	ctx := context.Background()
	p, err := calldata.Publisher{}.Publish(ctx, []byte("a batch"))
	if err != nil {
		fmt.Println(err)
		return
	}
	// In production the node is an ethclient.Client; here it is a function.
	node := &scripted{answer: func(ethereum.FilterQuery) ([]types.Log, error) {
		topics := []common.Hash{topic, common.Hash(p.Ref.Commitment())}
		return []types.Log{{Address: inbox, Topics: topics, Data: encode(p.Body)}}, nil
	}}
	f, err := logs.New(node, inbox, 23_000_000) // the block of the contract's deployment
	if err != nil {
		fmt.Println(err)
		return
	}
	data, err := f.FetchAt(ctx, p.Ref, da.Hint{L1Block: 23_000_123})
	fmt.Printf("%q, %v\n", data, err)
	// Output: "a batch", <nil>
}
