package sharedsec_test

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/batch/native"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/examples/ledger"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/settlementtest"
)

// A bank is the ledger of the examples under load: blocks of signed transfers
// between a thousand accounts.
type bank struct {
	config  *derive.Config
	ledger  *ledger.Ledger
	nodes   commitment.Nodes // of genesis
	blocks  []*batch.Block
	txs     int
	txBytes int
}

func newBank(b *testing.B, blocks, txs int) *bank {
	b.Helper()
	const accounts = 1000
	keys := make([]*ecdsa.PrivateKey, accounts)
	allocations := make([]ledger.Allocation, accounts)
	for i := range keys {
		key, err := crypto.ToECDSA(common.LeftPadBytes(big.NewInt(int64(i)+1).Bytes(), 32))
		if err != nil {
			b.Fatal(err)
		}
		keys[i] = key
		allocations[i] = ledger.Allocation{Address: crypto.PubkeyToAddress(key.PublicKey), Balance: *uint256.NewInt(1 << 40)}
	}
	k := &bank{config: config()}
	root, nodes, err := ledger.Genesis(allocations)
	if err != nil {
		b.Fatal(err)
	}
	k.nodes = nodes
	k.config.Genesis.StateRoot = root
	k.config.Rules[0].Limits = batch.Limits{Blocks: 8, Transactions: 100_000, TxBytes: 1000, Bytes: 1 << 24, FrameBytes: 1 << 24}
	k.ledger = ledger.New(k.config.Domain(), common.Address{})
	wallets := make([]*ledger.Wallet, accounts)
	for i, key := range keys {
		wallets[i] = ledger.NewWallet(k.config.Domain(), key)
	}
	for i := range blocks {
		block := &batch.Block{Time: 1000 + uint64(i), L1Origin: 50}
		for j := range txs {
			tx, err := wallets[(i*txs+j)%accounts].Transfer(allocations[(i*txs+7*j+1)%accounts].Address, uint256.NewInt(1))
			if err != nil {
				b.Fatal(err)
			}
			block.Transactions = append(block.Transactions, tx)
			k.txs, k.txBytes = k.txs+1, k.txBytes+len(tx)
		}
		k.blocks = append(k.blocks, block)
	}
	return k
}

func (k *bank) open(b *testing.B) *sharedsec.Store {
	b.Helper()
	s, err := sharedsec.OpenStore(memorydb.New(), nil, k.config, k.nodes)
	if err != nil {
		b.Fatal(err)
	}
	return s
}

func (k *bank) report(b *testing.B) {
	s := b.Elapsed().Seconds()
	b.ReportMetric(float64(b.N*len(k.blocks))/s, "blocks/s")
	b.ReportMetric(float64(b.N*k.txs)/s, "txs/s")
}

// BenchmarkDerive is all that a follower does, from entries on an L1 in memory
// to a store in memory, with the ledger's signed transfers. MB/s are of
// transactions, uncompressed.
func BenchmarkDerive(b *testing.B) {
	k := newBank(b, 32, 250)
	memory := new(da.Memory)
	l1 := settlementtest.NewL1(k.config, settlementtest.DefaultParams, memory)
	for i := 0; i < len(k.blocks); i += 8 {
		var bt batch.Batch
		for _, block := range k.blocks[i : i+8] {
			bt.Blocks = append(bt.Blocks, *block)
		}
		data, err := native.Codec{}.Append(nil, &bt)
		if err != nil {
			b.Fatal(err)
		}
		frames, err := batch.Frames(data, 120_000)
		if err != nil {
			b.Fatal(err)
		}
		var payloads []da.Payload
		for _, f := range frames {
			p, err := memory.Publish(b.Context(), f)
			if err != nil {
				b.Fatal(err)
			}
			payloads = append(payloads, p)
		}
		if _, err := l1.Post(b.Context(), uint64(i/8), 0, payloads); err != nil {
			b.Fatal(err)
		}
	}
	pipeline, err := derive.NewPipeline(k.config, map[derive.Codec]batch.Codec{derive.CodecNative: native.Codec{}})
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(k.txBytes))
	b.ReportAllocs()
	for b.Loop() {
		d := &sharedsec.Deriver{Pipeline: pipeline, Transition: k.ledger, Reader: l1, Fetcher: memory, Store: k.open(b)}
		if n, err := d.Step(b.Context()); err != nil || n != len(k.blocks)/8 {
			b.Fatalf("Step = %d, %v", n, err)
		}
		if got := d.Store.Head(); got.Ordered != uint64(len(k.blocks)) {
			b.Fatalf("head %+v", got)
		}
	}
	k.report(b)
}

// BenchmarkUnsafe executes sealed blocks of signed transfers on the unsafe head.
func BenchmarkUnsafe(b *testing.B) {
	k := newBank(b, 32, 250)
	b.SetBytes(int64(k.txBytes))
	b.ReportAllocs()
	for b.Loop() {
		u := sharedsec.NewUnsafe(k.open(b), k.ledger, 0, 0)
		for _, block := range k.blocks {
			if err := u.Append(block); err != nil {
				b.Fatal(err)
			}
		}
	}
	k.report(b)
}

// BenchmarkStore commits entries of no data but their own: what keeping an
// entry costs beside executing it.
func BenchmarkStore(b *testing.B) {
	const entries = 512
	w := newWorld()
	p, err := w.memory.Publish(b.Context(), []byte("garbage"))
	if err != nil {
		b.Fatal(err)
	}
	for i := range uint64(entries) {
		if _, err := w.l1.Post(b.Context(), i, 0, []da.Payload{p}); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		n := stranger(b, w)
		if did, err := n.deriver.Step(b.Context()); err != nil || did != entries {
			b.Fatalf("Step = %d, %v", did, err)
		}
	}
	b.ReportMetric(float64(b.N*entries)/b.Elapsed().Seconds(), "entries/s")
}

// BenchmarkProposal commits to a span of 64 segments.
func BenchmarkProposal(b *testing.B) {
	w := newWorld()
	n := mustStart(b, w)
	for i := range 8 {
		n.record(b, fmt.Sprint("tx", i))
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := sharedsec.ProposalOf(w.config, n.store, commitment.Root{1}, 0, 8); err != nil {
			b.Fatal(err)
		}
	}
}
