package zkledger_test

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// TestDerived derives a rollup's entries and executes them: batches, one of no
// block, one over two frames, one of too many transactions, a forced
// transaction, and a deposit.
func TestDerived(t *testing.T) {
	const depth, most = 8, 2
	root, nodes := genesis(t, depth, 3)
	config := deployed(most)
	config.Genesis = proof.Genesis{StateRoot: root, Time: 1000, L1Origin: 50}
	p, err := derive.NewPipeline(config, map[derive.Codec]batch.Codec{zkledger.CodecNumber: zkledger.Codec{}})
	if err != nil {
		t.Fatal(err)
	}
	rule := newLedger(t, config.Domain(), depth)
	wallet := zkledger.NewWallet(config.Domain(), 0, privateKey(0))
	spend := func() []byte {
		tx, err := wallet.Withdraw(common.Address{5}, uint256.NewInt(7))
		if err != nil {
			t.Fatal(err)
		}
		return tx
	}
	encoded := func(size int, b batch.Batch) [][]byte {
		data, err := zkledger.Codec{}.Append(nil, &b)
		if err != nil {
			t.Fatal(err)
		}
		frames, err := batch.Frames(data, size)
		if err != nil {
			t.Fatal(err)
		}
		return frames
	}
	block := func(txs ...[]byte) batch.Batch {
		return batch.Batch{Blocks: []batch.Block{{Time: 1990, L1Origin: 98, Transactions: txs}}}
	}
	garbage := make([]byte, zkledger.TxSize)
	claim := config.GenesisClaim()
	for _, c := range []struct {
		name    string
		kind    derive.Kind
		data    [][]byte
		blocks  int
		dropped derive.Reason
		exits   int
	}{
		{"a batch", derive.KindBatch, encoded(5000, block(spend(), spend())), 1, 0, 2},
		{"a block of nothing", derive.KindBatch, encoded(5000, block()), 1, 0, 0},
		{"no block", derive.KindBatch, encoded(5000, batch.Batch{}), 0, 0, 0},
		{"two frames", derive.KindBatch, encoded(100, block(garbage)), 0, derive.DroppedFrames, 0},
		{"too many transactions", derive.KindBatch, encoded(5000, block(garbage, garbage, garbage)), 0, derive.DroppedFrames, 0},
		{"other bytes", derive.KindBatch, encodedGarbage(t), 0, derive.DroppedBatch, 0},
		{"a forced transaction", derive.KindTransaction, [][]byte{spend()}, 1, 0, 1},
		{"forced garbage", derive.KindTransaction, [][]byte{{1, 2, 3}}, 1, 0, 0},
		{"a deposit", derive.KindDeposit, [][]byte{append(make([]byte, 20), zkledger.Deposit{Index: 9, Key: privateKey(9).Public()}.Encode()...)}, 1, 0, 0},
		{"a deposit that bounces", derive.KindDeposit, [][]byte{append(make([]byte, 20), 1)}, 1, 0, 1},
	} {
		e := derive.Entry{Position: claim.Position, Kind: c.kind, L1Block: 100, L1Time: 2000}
		for _, d := range c.data {
			hash := commitment.Keccak256(d)
			ref, err := da.NewRef(da.LayerCalldata, uint32(len(d)), hash[:])
			if err != nil {
				t.Fatal(err)
			}
			e.Refs = append(e.Refs, ref)
		}
		out, err := p.Execute(rule, nodes, claim, e, c.data)
		if err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		var reason derive.Reason
		if len(out.Dropped) > 0 {
			reason = out.Dropped[0].Reason
		}
		if len(out.Blocks()) != c.blocks || reason != c.dropped || len(out.Segments[0].Exits) != c.exits {
			t.Errorf("%s: %d blocks, dropped for %v, %d exits; want %d, %v, %d", c.name, len(out.Blocks()), reason, len(out.Segments[0].Exits), c.blocks, c.dropped, c.exits)
		}
		for h, n := range out.Nodes {
			nodes[h] = n
		}
		claim = out.Claim()
	}
	made, err := zkledger.ReadAccount(nodes, claim.StateRoot, depth, 9)
	if err != nil || !made.Exists() || claim.Position != 10 || claim.Number != 6 {
		t.Errorf("the deposit's account is %+v, %v; at entry %d, block %d", made, err, claim.Position, claim.Number)
	}
	if _, err := derive.NewPipeline(config, map[derive.Codec]batch.Codec{derive.CodecNative: zkledger.Codec{}}); !errors.Is(err, derive.ErrInvalid) {
		t.Errorf("a pipeline without the codec: %v, want derive.ErrInvalid", err)
	}
}

// encodedGarbage returns one frame of what is no batch.
func encodedGarbage(t *testing.T) [][]byte {
	t.Helper()
	frames, err := batch.Frames(make([]byte, 19), 5000)
	if err != nil {
		t.Fatal(err)
	}
	return frames
}
