package da_test

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/sharedsec/sharedsec/da"
)

func Example() {
	ctx := context.Background()
	var m da.Memory // in production da/blob/sidecar and da/blob/beacon, or da/calldata
	p, err := m.Publish(ctx, []byte("a batch"))
	if err != nil {
		fmt.Println(err)
		return
	}
	ref, _ := p.Ref.MarshalBinary() // what L1 records
	fmt.Printf("%d bytes name the data\n", len(ref))

	var r da.Ref
	if err := r.UnmarshalBinary(ref); err != nil {
		fmt.Println(err)
		return
	}
	data, err := da.FetchAt(ctx, &m, r, da.Hint{L1Block: 17})
	fmt.Printf("%q, %v\n", data, err)
	// Output:
	// 38 bytes name the data
	// "a batch", <nil>
}

// Several sources of one layer, each with a time limit: the first good answer
// wins, and when there is none the error tells why.
func ExampleSources() {
	ctx := context.Background()
	var first, second da.Memory
	p, err := second.Publish(ctx, []byte("only the second has it"))
	if err != nil {
		fmt.Println(err)
		return
	}
	all := da.Mux{da.LayerMemory: da.Sources{
		da.Timeout(&first, 5*time.Second),
		da.Timeout(&second, 5*time.Second),
	}}
	data, err := all.Fetch(ctx, p.Ref)
	fmt.Printf("%q, %v\n", data, err)

	_, err = da.Sources{&first}.Fetch(ctx, p.Ref)
	fmt.Println("absent everywhere:", errors.Is(err, da.ErrNotFound))
	// Output:
	// "only the second has it", <nil>
	// absent everywhere: true
}

// A source that checks nothing, such as a bucket, becomes a Fetcher with the
// function that opens the layer's bytes.
func ExampleUnpack() {
	bucket := map[da.Ref][]byte{}
	r, err := da.KeccakRef(da.LayerCalldata, []byte("right"))
	if err != nil {
		fmt.Println(err)
		return
	}
	bucket[r] = []byte("wrong")

	f := da.Unpack(func(_ context.Context, r da.Ref, _ da.Hint) ([]byte, error) {
		body, ok := bucket[r]
		if !ok {
			return nil, da.ErrNotFound
		}
		return body, nil
	}, da.OpenKeccak)
	_, err = f.Fetch(context.Background(), r)
	fmt.Println("lie found out:", errors.Is(err, da.ErrCorrupt))
	// Output: lie found out: true
}
