package contracttest

import (
	"fmt"
	"testing"

	"github.com/sharedsec/sharedsec/examples/zkledger/openingtest"
	"github.com/sharedsec/sharedsec/proof"
)

// zkVerifierGas returns the gas of transactions that have proofs of the ledger
// verified: of the story's entries with real SNARKs, and for other circuits without
// what the SNARK takes, which is the same for all of them.
func zkVerifierGas(t testing.TB) map[string]uint64 {
	t.Helper()
	s := newZkStory(t)
	gas := make(map[string]uint64)
	prove := func(name string, from, to int) {
		t.Helper()
		st, p := s.prove(from, to)
		r := s.send(tx{from: alice, to: s.at, data: s.pack([]proof.Statement{st}, [][]byte{p})})
		gas[name] = wantSuccess(t, r).gas
	}
	proven := 0
	for i, c := range s.Chapters {
		with := "by L1"
		if c.Proven {
			with = "SNARK"
			proven = i + 1
		}
		prove(fmt.Sprintf("zkledger N=2, %s: %s", with, c.Name), i, i+1)
	}
	prove(fmt.Sprintf("zkledger N=2, SNARK: the first %d entries in one proof", proven), 0, proven)
	gas["deploy ZkLedgerVerifier"] = s.gas["deploy ZkLedgerVerifier"]
	for _, n := range []int{2, 4, 16} {
		w := openingtest.Full(t, n, openingtest.Depth)
		c := newCredulousCourt(newChain(t), w)
		for i, where := range []string{"a blob", "calldata"} {
			p, err := w.Builder().Plan(w.Part(i, i+1))
			if err != nil {
				t.Fatal(err)
			}
			r := c.send(tx{from: alice, to: c.at, data: c.pack([]proof.Statement{p.Statement}, [][]byte{believed(t, p)})})
			gas[fmt.Sprintf("zkledger N=%d, but for the SNARK: %d transfers in %s", n, n, where)] = wantSuccess(t, r).gas
		}
	}
	return gas
}
