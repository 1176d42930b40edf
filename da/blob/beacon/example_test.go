package beacon_test

import (
	"context"
	"fmt"
	"net/http/httptest"
	"time"

	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob/beacon"
	"github.com/sharedsec/sharedsec/da/blob/sidecar"
	"github.com/sharedsec/sharedsec/da/datest"
)

func Example() {
	ctx := context.Background()
	p, err := sidecar.Publisher{}.Publish(ctx, []byte("a batch"))
	if err != nil {
		fmt.Println(err)
		return
	}
	node := datest.NewBeacon() // in production, a consensus client
	h := da.Hint{L1Block: 23_000_000, L1Time: node.GenesisTime + 12*12_000_000}
	if err := node.Include(h.L1Time, p); err != nil {
		fmt.Println(err)
		return
	}
	srv := httptest.NewServer(node)
	defer srv.Close()

	f, err := beacon.New(srv.URL, beacon.WithClock(time.Now))
	if err != nil {
		fmt.Println(err)
		return
	}
	data, err := f.FetchAt(ctx, p.Ref, h) // Ref and hint as L1 recorded them
	fmt.Printf("%q, %v\n", data, err)
	// Output: "a batch", <nil>
}
