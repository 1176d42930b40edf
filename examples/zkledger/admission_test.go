package zkledger_test

import (
	"context"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/sequencer"
	"github.com/sharedsec/sharedsec/sequencer/single"
	"github.com/sharedsec/sharedsec/sequencer/wal"
)

func TestAdmission(t *testing.T) {
	const depth = 5
	full := account(3, 0)
	full.Balance.SubUint64(new(uint256.Int).Lsh(uint256.NewInt(1), 96), 5)
	root, nodes, err := zkledger.Genesis(depth, []zkledger.Allocation{
		{Index: 0, Account: account(0, 1_000_000)}, {Index: 1, Account: account(1, 0)}, {Index: 3, Account: full},
	})
	if err != nil {
		t.Fatal(err)
	}
	a := zkledger.NewAdmission(newLedger(t, domain, depth))
	good := transfer(t, 0, 1, 4, 10)
	if _, err := a.Check(t.Context(), good); !errors.Is(err, sequencer.ErrUnavailable) {
		t.Errorf("before the first head: %v, want sequencer.ErrUnavailable", err)
	}
	a.SetHead(zkledger.Head{Nodes: nodes, Root: root, Executed: 7})
	ticket, err := a.Check(t.Context(), good)
	if err != nil {
		t.Fatal(err)
	}
	want := sequencer.Ticket{
		Nonce:    4,
		Cost:     uint256.NewInt(10).Bytes32(),
		Funds:    uint256.NewInt(1_000_000).Bytes32(),
		Executed: 7,
	}
	if ticket != want {
		t.Errorf("ticket %+v, want %+v", ticket, want)
	}
	if ticket, err := a.Check(t.Context(), withdraw(t, 3, common.Address{}, 0, 1)); err != nil || ticket.Sender != (sequencer.Sender{31: 3}) {
		t.Errorf("sender 3: %v, %v", ticket.Sender, err)
	}
	if _, err := a.Check(t.Context(), transfer(t, 3, 3, 0, 100)); err != nil {
		t.Errorf("to oneself, whose balance is nearly full: %v", err)
	}
	foreign := zkledger.Tx{Kind: zkledger.Transfer, To: zkledger.IndexAddress(1), Value: *uint256.NewInt(1)}
	if err := foreign.Sign(commitment.Root{1}, privateKey(0)); err != nil {
		t.Fatal(err)
	}
	for name, p := range map[string][]byte{
		"garbage":             []byte("garbage"),
		"no signature":        (&zkledger.Tx{Kind: zkledger.Transfer, To: zkledger.IndexAddress(1)}).Encode(),
		"another rollup's":    foreign.Encode(),
		"no such sender":      transfer(t, 2, 1, 0, 1),
		"no such receiver":    transfer(t, 0, 2, 0, 1),
		"beyond the tree":     transfer(t, 0, 32, 0, 1),
		"from beyond":         transfer(t, 32, 0, 0, 1),
		"a full receiver":     transfer(t, 0, 3, 0, 5),
		"the last nonce":      transfer(t, 0, 1, 1<<32-1, 1),
		"nothing to withdraw": withdraw(t, 0, common.Address{}, 0, 0),
	} {
		if _, err := a.Check(t.Context(), p); !errors.Is(err, sequencer.ErrRejected) {
			t.Errorf("%s: %v, want sequencer.ErrRejected", name, err)
		}
	}
	a.SetHead(zkledger.Head{Nodes: commitment.Nodes{}, Root: root})
	if _, err := a.Check(t.Context(), good); !errors.Is(err, sequencer.ErrUnavailable) || errors.Is(err, sequencer.ErrRejected) {
		t.Errorf("without state: %v, want sequencer.ErrUnavailable: it is no verdict", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := a.Check(ctx, good); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

// TestSequenced lets a sequencer order a ledger's transactions under the limits
// of a circuit: none that it orders is void while nothing is forced, whatever is
// submitted, and each block is one that a batch holds.
func TestSequenced(t *testing.T) {
	const most = 4
	w := newWorld(t)
	a := zkledger.NewAdmission(w.ledger)
	executed := uint64(0)
	head := func() { a.SetHead(zkledger.Head{Nodes: w.nodes, Root: w.root, Executed: executed}) }
	head()
	origin := func(context.Context) (uint64, error) { return 1, nil }
	s, err := single.New(a, origin, new(wal.Memory), single.Options{Limits: zkledger.Limits(most)})
	if err != nil {
		t.Fatal(err)
	}
	submitted, ordered := 0, 0
	for round := range uint32(5) {
		for i := range uint32(6) {
			// Of 1,000,000 wei each has, six times 150,000 are there once, and
			// then ever less: the rest is refused.
			p := signed(t, int(i%2), zkledger.Tx{Kind: zkledger.Transfer, From: 2 * (i % 2), To: zkledger.IndexAddress(4), Value: *uint256.NewInt(150_000), Nonce: 3*round + i/2})
			if _, err := s.Submit(t.Context(), p); err == nil {
				submitted++
			} else if !errors.Is(err, sequencer.ErrUnfunded) && !errors.Is(err, sequencer.ErrNonceGap) {
				t.Fatal(err)
			}
		}
		for ordered < submitted {
			b, err := s.Next(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			if _, err := (zkledger.Codec{}).Append(nil, &batch.Batch{Blocks: []batch.Block{*b}}); err != nil || len(b.Transactions) > most {
				t.Fatalf("a block of %d transactions: %v", len(b.Transactions), err)
			}
			w.apply(t, b)
			ordered += len(b.Transactions)
			executed++
			head()
		}
	}
	if w.valid != ordered || ordered != 12 {
		t.Errorf("%d of %d ordered transactions were valid, want 12 of 12", w.valid, ordered)
	}
}
