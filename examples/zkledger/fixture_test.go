package zkledger_test

import (
	"encoding/binary"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/examples/zkledger"
)

var domain = commitment.Keccak256([]byte("a rollup"))

// privateKey returns the n-th of the tests' keys.
func privateKey(n int) *zkledger.PrivateKey {
	var seed [32]byte
	binary.BigEndian.PutUint64(seed[24:], uint64(n)+1)
	key, err := zkledger.NewPrivateKey(seed)
	if err != nil {
		panic(err) // reading 32 bytes from memory does not fail
	}
	return key
}

func newLedger(tb testing.TB, domain commitment.Root, depth int) *zkledger.Ledger {
	tb.Helper()
	l, err := zkledger.New(domain, depth)
	if err != nil {
		tb.Fatal(err)
	}
	return l
}
