package devnet_test

import (
	"testing"

	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
)

func BenchmarkStart(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		c, err := devnet.Start(b.Context(), devnet.Config{})
		if err != nil {
			b.Fatal(err)
		}
		if err := c.Close(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkMineEmpty(b *testing.B) {
	c := start(b, devnet.Config{})
	b.ReportAllocs()
	for b.Loop() {
		mine(b, c, 1)
	}
}

func BenchmarkMine100Transfers(b *testing.B) {
	c := start(b, devnet.Config{})
	nonce := uint64(0)
	b.ReportAllocs()
	for b.Loop() {
		for account := range uint32(10) {
			for i := range uint64(10) {
				send(b, c, transfer(b, c, account, nonce+i, 1, 100))
			}
		}
		nonce += 10
		if got := len(mine(b, c, 1).Transactions()); got != 100 {
			b.Fatalf("block has %d transactions", got)
		}
	}
}

func BenchmarkReorg(b *testing.B) {
	c := start(b, devnet.Config{})
	mine(b, c, 10)
	b.ReportAllocs()
	for b.Loop() {
		reorg(b, c, devnet.Reorg{Depth: 3, Length: 3})
	}
}
