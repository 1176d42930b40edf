package derive_test

import (
	"bytes"
	"math/rand/v2"
	"testing"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// load is a batch of blocks of transactions as a busy ledger's are: 150 bytes,
// of which a signature's worth does not compress.
func load(blocks, txs int) []batch.Block {
	rng := rand.New(rand.NewPCG(1, 2))
	out := make([]batch.Block, blocks)
	for i := range out {
		out[i] = batch.Block{Time: 1990 + uint64(i), L1Origin: 98}
		for range txs {
			tx := append(bytes.Repeat([]byte{7}, 60), make([]byte, 90)...)
			for j := range 85 {
				tx[60+j] = byte(rng.Uint32())
			}
			out[i].Transactions = append(out[i].Transactions, tx)
		}
	}
	return out
}

// chain hashes every transaction into its state: about the least that a
// transition does.
type chain struct{}

func (chain) Apply(_ commitment.NodeReader, pre commitment.Root, b *batch.Block) (proof.Result, error) {
	for _, tx := range b.Transactions {
		pre = commitment.Keccak256(pre[:], tx)
	}
	return proof.Result{Post: pre}, nil
}

func benchmark(b *testing.B, run func(p *derive.Pipeline, pre proof.Claim, e derive.Entry, data [][]byte) error) {
	const blocks, txs = 8, 250
	c := config()
	c.Rules[0].Limits = batch.Limits{Blocks: blocks, Transactions: 10_000, TxBytes: 1000, Bytes: 1 << 20, FrameBytes: 1 << 20}
	p := pipeline(b, c)
	data := frames(b, 127_000, load(blocks, txs)...)
	pre := c.GenesisClaim()
	e := entry(b, derive.At(pre), derive.KindBatch, data...)
	b.SetBytes(blocks * txs * 150)
	b.ReportAllocs()
	for b.Loop() {
		if err := run(p, pre, e, data); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.N)*blocks/b.Elapsed().Seconds(), "blocks/s")
	b.ReportMetric(float64(b.N)*blocks*txs/b.Elapsed().Seconds(), "txs/s")
}

// MB/s are of transactions, uncompressed.
func BenchmarkNext(b *testing.B) {
	benchmark(b, func(p *derive.Pipeline, pre proof.Claim, e derive.Entry, data [][]byte) error {
		_, _, _, err := p.Next(derive.At(pre), e, data)
		return err
	})
}

func BenchmarkExecute(b *testing.B) {
	benchmark(b, func(p *derive.Pipeline, pre proof.Claim, e derive.Entry, data [][]byte) error {
		_, err := p.Execute(chain{}, commitment.Nodes{}, pre, e, data)
		return err
	})
}
