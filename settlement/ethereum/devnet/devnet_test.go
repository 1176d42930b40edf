package devnet_test

import (
	"testing"

	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
)

func TestSmoke(t *testing.T) {
	c, err := devnet.Start(t.Context(), devnet.Config{})
	if err != nil {
		t.Fatal(err)
	}
	b, err := c.MineN(t.Context(), 20)
	if err != nil {
		t.Fatal(err)
	}
	t.Log(b.Number(), c.RPCURL(), c.WSURL(), c.BeaconURL(), c.Account(0))
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
}
