package batchtest

import (
	"encoding/binary"
	"math/rand/v2"

	"github.com/sharedsec/sharedsec/batch"
)

// A Generator makes batches out of a seed: the same seed gives the same
// batches for ever. It is not safe for concurrent use.
type Generator struct {
	rand *rand.Rand
	time uint64
	l1   uint64
}

// NewGenerator returns a Generator for seed.
func NewGenerator(seed uint64) *Generator {
	var key [32]byte
	binary.LittleEndian.PutUint64(key[:], seed)
	return &Generator{rand: rand.New(rand.NewChaCha8(key)), time: 1_700_000_000, l1: 20_000_000}
}

// Block returns a valid block that follows those returned before: of up to
// txs transactions of up to txBytes bytes, some of them empty, some random,
// some alike, some beginning as Ethereum's do.
func (g *Generator) Block(txs, txBytes int) batch.Block {
	g.time += g.rand.Uint64N(4)
	g.l1 += g.rand.Uint64N(2)
	b := batch.Block{Time: g.time, L1Origin: g.l1}
	n := g.rand.IntN(txs + 1)
	for i := range n {
		if i > 0 && g.rand.IntN(4) == 0 {
			b.Transactions = append(b.Transactions, clone(b.Transactions[g.rand.IntN(i)]))
			continue
		}
		b.Transactions = append(b.Transactions, g.transaction(txBytes))
	}
	return b
}

// Batch returns a valid batch of that many blocks, each as [Generator.Block]
// makes it.
func (g *Generator) Batch(blocks, txs, txBytes int) *batch.Batch {
	b := new(batch.Batch)
	for range blocks {
		b.Blocks = append(b.Blocks, g.Block(txs, txBytes))
	}
	return b
}

func (g *Generator) transaction(most int) []byte {
	tx := g.Bytes(g.rand.IntN(most + 1))
	switch g.rand.IntN(4) {
	case 0: // an EIP-2718 type and an RLP list, or what looks like the start of one
		copy(tx, []byte{0x02, 0xf8, byte(len(tx) - 3)})
	case 1: // highly compressible
		clear(tx)
	}
	return tx
}

// Bytes returns n random bytes.
func (g *Generator) Bytes(n int) []byte {
	p := make([]byte, n)
	for i := range p {
		p[i] = byte(g.rand.Uint32())
	}
	return p
}

// TransferBytes is the length of what [Generator.Transfers] makes.
const TransferBytes = 150

// Transfers returns blocks of signed transfers as a busy rollup has them: a
// kind byte, two of a thousand accounts (20 bytes each), a nonce (8), a value
// (32), padding (4) and 65 random bytes for the signature.
func (g *Generator) Transfers(blocks, txs int) *batch.Batch {
	accounts := make([][]byte, 1000)
	for i := range accounts {
		accounts[i] = g.Bytes(20)
	}
	b := new(batch.Batch)
	for range blocks {
		g.time += 2
		g.l1 += g.rand.Uint64N(6) / 5
		blk := batch.Block{Time: g.time, L1Origin: g.l1}
		for range txs {
			tx := append(make([]byte, 0, TransferBytes), 1)
			tx = append(tx, accounts[g.rand.IntN(len(accounts))]...)
			tx = append(tx, accounts[g.rand.IntN(len(accounts))]...)
			tx = binary.BigEndian.AppendUint64(tx, g.rand.Uint64N(300))
			tx = append(tx, make([]byte, 24)...)
			tx = binary.BigEndian.AppendUint64(tx, (1+g.rand.Uint64N(1000))*1e15)
			tx = append(tx, make([]byte, 4)...)
			blk.Transactions = append(blk.Transactions, append(tx, g.Bytes(65)...))
		}
		b.Blocks = append(b.Blocks, blk)
	}
	return b
}

func clone(p []byte) []byte { return append([]byte{}, p...) }
