package zkledger_test

import (
	"testing"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/proof"
)

// BenchmarkApply executes blocks of 16 transfers on a tree of the greatest
// depth.
func BenchmarkApply(b *testing.B) { benchmark(b, (*zkledger.Ledger).Apply) }

// BenchmarkTrace is BenchmarkApply with what a circuit looks at.
func BenchmarkTrace(b *testing.B) {
	benchmark(b, func(l *zkledger.Ledger, n commitment.NodeReader, pre commitment.Root, blk *batch.Block) (proof.Result, error) {
		r, _, err := l.Trace(n, pre, blk)
		return r, err
	})
}

func benchmark(b *testing.B, apply func(*zkledger.Ledger, commitment.NodeReader, commitment.Root, *batch.Block) (proof.Result, error)) {
	const txs = 16
	pre, nodes := genesis(b, zkledger.MaxDepth, 64)
	block := new(batch.Block)
	for i := range uint32(txs) {
		block.Transactions = append(block.Transactions, transfer(b, i, 32+i, 0, 1))
	}
	l := newLedger(b, domain, zkledger.MaxDepth)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := apply(l, nodes, pre, block); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.N)*txs/b.Elapsed().Seconds(), "tx/s")
}
