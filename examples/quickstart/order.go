package main

import (
	"context"
	_ "embed"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/node"
	"github.com/sharedsec/sharedsec/sequencer"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

//go:embed testdata/transactions.json
var mainnet []byte

// transfers spreads Alice's ether over 19 accounts and then has all 20 pay Bob
// and each other, 1,000 times in all.
func (s *story) transfers(ctx context.Context) error {
	var first, txs [][]byte
	alice := s.wallets[0]
	for _, w := range s.wallets[1:] {
		tx, err := alice.Transfer(w.Address(), ether(4))
		if err != nil {
			return err
		}
		first = append(first, tx)
	}
	if err := s.submit(ctx, first); err != nil {
		return err
	}
	const rest = 1000 - 19
	for i := range rest {
		w := s.wallets[i%len(s.wallets)]
		to, value := s.wallets[(i*7+3)%len(s.wallets)].Address(), uint256.NewInt(uint64(i+1))
		if i%3 == 0 {
			to, value = s.bob, uint256.NewInt(1e15)
		}
		tx, err := w.Transfer(to, value)
		if err != nil {
			return err
		}
		txs = append(txs, tx)
	}
	if err := s.submit(ctx, txs); err != nil {
		return err
	}
	root := s.operator.Unsafe.Head().StateRoot
	bob, err := balance(s.operator.Unsafe, root, s.bob)
	if err != nil {
		return err
	}
	want := new(uint256.Int).Mul(uint256.NewInt(1e15), uint256.NewInt((rest+2)/3))
	s.say("%d blocks sealed and executed; Bob has %s, preconfirmed", s.operator.Unsafe.Sealed(), inEther(bob))
	return check(bob.Eq(want), "Bob has %v wei, want %v", bob, want)
}

// submit hands transactions to the sequencer and has them sealed.
func (s *story) submit(ctx context.Context, txs [][]byte) error {
	results, err := sequencer.SubmitAll(ctx, s.operator.Source, txs)
	if err != nil {
		return err
	}
	for i, r := range results {
		if r.Err != nil {
			return fmt.Errorf("transaction %d: %w", i, r.Err)
		}
	}
	return s.operator.sequence(ctx)
}

// publish posts what is sealed, and sees the safe state become the unsafe one.
func (s *story) publish(ctx context.Context) error {
	sealed := s.operator.Unsafe.Head()
	bytes, gas, batches, err := s.posted(ctx)
	if err != nil {
		return err
	}
	s.measured.transfers = load{name: "transfer", count: 1000, bytes: bytes, gas: gas, batches: batches}
	s.say("%d batch(es), %d bytes of data, %d gas", batches, bytes, gas)
	safe := s.operator.safe().Claim
	return check(safe.StateRoot == sealed.StateRoot, "safe state %v, want the preconfirmed %v", safe.StateRoot, sealed.StateRoot)
}

// posted publishes all that waits and returns what it took.
func (s *story) posted(ctx context.Context) (bytes, gas, batches uint64, err error) {
	for {
		if err := s.operator.follow(ctx); err != nil {
			return 0, 0, 0, err
		}
		done, err := s.operator.Publisher.Flush(ctx)
		if err != nil || !done {
			return bytes, gas, batches, err
		}
		st := s.operator.Publisher.Status()
		receipt, err := s.client.TransactionReceipt(ctx, st.Last.Tx)
		if err != nil {
			return 0, 0, 0, err
		}
		bytes, gas, batches = bytes+st.Bytes, gas+receipt.GasUsed, batches+1
		if err := check(receipt.BlobGasUsed > 0, "batch %d is in no blob", st.Batch); err != nil {
			return 0, 0, 0, err
		}
	}
}

// cargo carries transactions that mean nothing to the ledger: it must bring
// them back byte for byte, and change nothing.
func (s *story) cargo(ctx context.Context) error {
	var blocks []struct {
		Transactions []string `json:"transactions"`
	}
	if err := json.Unmarshal(mainnet, &blocks); err != nil {
		return err
	}
	var sent [][]byte
	size := 0
	s.operator.door.cargo = map[commitment.Root]bool{}
	for _, b := range blocks {
		for _, text := range b.Transactions {
			tx, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
			if err != nil {
				return err
			}
			sent = append(sent, tx)
			size += len(tx)
			s.operator.door.cargo[commitment.Keccak256(tx)] = true
		}
	}
	before := s.operator.safe().Claim.StateRoot
	if err := s.submit(ctx, sent); err != nil {
		return err
	}
	var back [][]byte
	follow := s.operator.Deriver.Derived
	s.operator.Deriver.Derived = func(e derive.Entry, out *derive.Outcome) {
		follow(e, out)
		for _, b := range out.Blocks() {
			back = append(back, b.Transactions...)
		}
	}
	bytes, gas, batches, err := s.posted(ctx)
	s.operator.Deriver.Derived = follow
	if err != nil {
		return err
	}
	s.measured.real = load{name: "real transaction", count: len(sent), bytes: bytes, gas: gas, batches: batches}
	s.say("%d transactions of %d bytes in %d bytes of data", len(sent), size, bytes)
	if err := check(slices.EqualFunc(sent, back, slices.Equal[[]byte]), "%d transactions came back, not those %d that were sent", len(back), len(sent)); err != nil {
		return err
	}
	after := s.operator.safe().Claim.StateRoot
	return check(after == before, "the ledger's state changed from %v to %v", before, after)
}

// rebuild starts a node with an empty database and nothing but two addresses.
func (s *story) rebuild(ctx context.Context) error {
	var err error
	if s.watcher, err = join(ctx, s.l1, s.config, node.Config{}); err != nil {
		return err
	}
	if err := s.watcher.derive(ctx); err != nil {
		return err
	}
	got, want := s.watcher.safe().Claim, s.operator.safe().Claim
	s.say("block %d, state %v", got.Number, got.StateRoot)
	return check(got == want, "it derived %+v, the operator %+v", got, want)
}
