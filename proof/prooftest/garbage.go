package prooftest

import (
	"bytes"
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
)

// garbage returns blocks made of b that make little sense, the same for one
// seed.
func garbage(b batch.Block, seed uint64) []batch.Block {
	rnd := rand.New(rand.NewPCG(seed, 1))
	var blocks []batch.Block
	add := func(change func(b *batch.Block)) {
		g := cloneBlock(&b)
		change(&g)
		blocks = append(blocks, g)
	}
	transactions := func(txs ...[]byte) {
		add(func(b *batch.Block) { b.Transactions = txs })
		add(func(b *batch.Block) {
			b.Transactions = nil
			for _, tx := range txs {
				b.Forced = append(b.Forced, batch.Forced{Kind: batch.ForcedTransaction, Data: tx})
			}
		})
	}
	add(func(b *batch.Block) { *b = batch.Block{} })
	add(func(b *batch.Block) { b.Number, b.Time, b.L1Origin = math.MaxUint64, math.MaxUint64, math.MaxUint64 })
	add(func(b *batch.Block) { slices.Reverse(b.Transactions) })
	add(func(b *batch.Block) { b.Transactions = append(b.Transactions, b.Transactions...) })
	add(func(b *batch.Block) { b.Transactions = [][]byte{bytes.Join(b.Transactions, nil)} })
	transactions(nil, []byte{}, []byte{0}, bytes.Repeat([]byte{0xff}, 1000), make([]byte, 1000))
	for n := range 40 {
		transactions(random(rnd, n), random(rnd, 10*n))
	}
	for _, tx := range pick(b.Transactions, 4) {
		var torn, flipped [][]byte
		for i := range tx {
			torn = append(torn, tx[:i])
			p := slices.Clone(tx)
			p[i] ^= 1 << rnd.IntN(8)
			flipped = append(flipped, p)
		}
		transactions(torn...)
		transactions(flipped...)
		transactions(slices.Concat(tx, []byte{0}), slices.Concat(tx, tx), tx, tx)
	}
	everything := [32]byte(bytes.Repeat([]byte{0xff}, 32))
	for kind := range batch.ForcedKind(6) {
		add(func(b *batch.Block) {
			for n := range 3 {
				b.Forced = append(b.Forced, batch.Forced{Kind: kind, Data: random(rnd, 30*n), To: common.Address(random(rnd, 20))})
			}
			b.Forced = append(b.Forced, batch.Forced{Kind: kind}, batch.Forced{Kind: kind, Value: everything}, batch.Forced{Kind: kind, Value: everything})
		})
	}
	return blocks
}

func random(r *rand.Rand, n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(r.Uint32())
	}
	return b
}

// pick returns at most n of txs, evenly.
func pick(txs [][]byte, n int) [][]byte {
	var picked [][]byte
	stride := max(1, (len(txs)+n-1)/n)
	for i := 0; i < len(txs); i += stride {
		picked = append(picked, txs[i])
	}
	return picked
}

func describe(b *batch.Block) string {
	size := 0
	for _, tx := range b.Transactions {
		size += len(tx)
	}
	s := fmt.Sprintf("%d forced items and %d transactions of %d bytes", len(b.Forced), len(b.Transactions), size)
	if size <= 200 {
		s += fmt.Sprintf(" %x", b.Transactions)
	}
	return s
}

// deposits adds deposits, with data of any sort, to each block, and to a block
// of nothing else: each must credit its value, or send it back, to the wei.
func deposits(_ *testing.T, c *chain) error {
	if c.f.Balance == nil {
		return nil
	}
	t := c.f.New()
	for i := range c.steps {
		s := &c.steps[i]
		rnd := rand.New(rand.NewPCG(uint64(i), 2))
		data := [][]byte{nil, {0}, random(rnd, 20), random(rnd, 1000), bytes.Repeat([]byte{0xff}, 64)}
		data = append(data, pick(s.block.Transactions, 2)...)
		for n, d := range data {
			// A stranger, whom nothing else in the block can concern, and
			// one whom the state may know.
			for _, to := range []common.Address{common.Address(random(rnd, 20)), {}} {
				var value [32]byte
				copy(value[20:], random(rnd, 12))
				b := batch.Block{Number: s.block.Number, Time: s.block.Time, L1Origin: s.block.L1Origin}
				b.Forced = []batch.Forced{
					{Kind: batch.ForcedDeposit, To: to, Value: value, Data: d},
					{Kind: batch.ForcedTransaction, Data: random(rnd, 50)},
					{Kind: batch.ForcedDeposit, Sender: to, To: to, Value: value, Data: d},
				}
				before, err := c.f.Balance(s.nodes, s.pre, to)
				if err != nil {
					return fmt.Errorf("block %d: balance: %w", i, err)
				}
				r, err := applyClone(t, s, b)
				if err != nil {
					return fmt.Errorf("block %d, as two deposits with data %d: %w", i, n, err)
				}
				after, err := c.f.Balance(commitment.Overlay(r.Nodes, s.nodes), r.Post, to)
				if err != nil {
					return fmt.Errorf("block %d, as two deposits with data %d: balance: %w", i, n, err)
				}
				want := new(big.Int).SetBytes(value[:])
				want.Add(want, want).Add(want, new(big.Int).SetBytes(before[:]))
				got, back := new(big.Int).SetBytes(after[:]), new(big.Int)
				for _, x := range r.Exits {
					if x.To == to {
						back.Add(back, new(big.Int).SetBytes(x.Value[:]))
					}
				}
				if got.Add(got, back).Cmp(want) != 0 {
					return fmt.Errorf("block %d, as two deposits of %x wei with data %.40x (%d bytes): the balance goes from %x to %x, and %x wei leave: a deposit's value is credited, or leaves for its recipient", i, value, d, len(d), before, after, back)
				}
			}
		}
	}
	return nil
}
