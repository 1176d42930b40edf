package ledger_test

import (
	"context"
	"errors"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/examples/ledger"
	"github.com/sharedsec/sharedsec/sequencer"
	"github.com/sharedsec/sharedsec/sequencer/single"
	"github.com/sharedsec/sharedsec/sequencer/wal"
)

var limits = batch.Limits{Blocks: 100, Transactions: 10_000, TxBytes: ledger.MaxTxSize, Bytes: 1 << 20, FrameBytes: 1 << 20}

func TestAdmission(t *testing.T) {
	root, nodes := genesis(t, 2)
	a := ledger.NewAdmission(ledger.New(domain, fees), uint256.NewInt(2))
	good := signed(t, 0, ledger.Tx{Kind: ledger.Transfer, Nonce: 4, To: address(1), Value: *uint256.NewInt(10), Fee: *uint256.NewInt(5)})
	if _, err := a.Check(t.Context(), good); !errors.Is(err, sequencer.ErrUnavailable) {
		t.Errorf("before the first head: %v, want sequencer.ErrUnavailable", err)
	}
	a.SetHead(ledger.Head{Nodes: nodes, Root: root, Executed: 7})
	ticket, err := a.Check(t.Context(), good)
	if err != nil {
		t.Fatal(err)
	}
	want := sequencer.Ticket{
		Nonce:    4,
		Priority: 5,
		Cost:     uint256.NewInt(15).Bytes32(),
		Funds:    uint256.NewInt(1_000_000).Bytes32(),
		Executed: 7,
	}
	sender := address(0)
	copy(want.Sender[12:], sender[:])
	if ticket != want {
		t.Errorf("ticket %+v, want %+v", ticket, want)
	}
	max := *new(uint256.Int).SetAllOne()
	for name, p := range map[string][]byte{
		"garbage":        []byte("garbage"),
		"low fee":        signed(t, 0, ledger.Tx{Kind: ledger.Transfer, Fee: *uint256.NewInt(1)}),
		"no signature":   (&ledger.Tx{Kind: ledger.Transfer, Fee: *uint256.NewInt(2)}).Encode(),
		"beyond numbers": signed(t, 0, ledger.Tx{Kind: ledger.Transfer, Value: max, Fee: *uint256.NewInt(2)}),
	} {
		if _, err := a.Check(t.Context(), p); !errors.Is(err, sequencer.ErrRejected) {
			t.Errorf("%s: %v, want sequencer.ErrRejected", name, err)
		}
	}
	a.SetHead(ledger.Head{Nodes: commitment.Nodes{}, Root: root})
	if _, err := a.Check(t.Context(), good); !errors.Is(err, sequencer.ErrUnavailable) || errors.Is(err, sequencer.ErrRejected) {
		t.Errorf("without state: %v, want sequencer.ErrUnavailable: it is no verdict", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := a.Check(ctx, good); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

// TestSequenced lets a sequencer order a ledger's transactions: none that it
// orders is void while nothing is forced, whatever is submitted.
func TestSequenced(t *testing.T) {
	w := newWorld(t, 3)
	a := ledger.NewAdmission(w.ledger, new(uint256.Int))
	executed := uint64(0)
	head := func() { a.SetHead(ledger.Head{Nodes: w.nodes, Root: w.root, Executed: executed}) }
	head()
	origin := func(context.Context) (uint64, error) { return 1, nil }
	s, err := single.New(a, origin, new(wal.Memory), single.Options{Limits: limits})
	if err != nil {
		t.Fatal(err)
	}
	ordered := uint64(0)
	for round := range uint64(20) {
		admitted := 0
		for i := range uint64(3) {
			// Each asks for 400,000 of 1,000,000 wei: of three that wait, one
			// must be refused, though each alone could be paid.
			tx := withdraw(t, 0, round*2+i, address(9), 400_000)
			if round > 0 {
				tx = transfer(t, 1, ordered-2+i, address(1), 400_000)
			}
			if _, err := s.Submit(t.Context(), tx); err == nil {
				admitted++
			} else if !errors.Is(err, sequencer.ErrUnfunded) {
				t.Fatal(err)
			}
		}
		if admitted != 2 {
			t.Fatalf("round %d: %d admitted, want 2", round, admitted)
		}
		b, err := s.Next(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		w.apply(t, b)
		ordered += uint64(len(b.Transactions))
		executed++
		head()
	}
	if got := w.nonces[address(0)] + w.nonces[address(1)]; got != ordered {
		t.Errorf("%d of %d ordered transactions were valid", got, ordered)
	}
}

func BenchmarkCheck(b *testing.B) {
	root, nodes := genesis(b, 1000)
	a := ledger.NewAdmission(ledger.New(domain, fees), new(uint256.Int))
	a.SetHead(ledger.Head{Nodes: nodes, Root: root})
	tx := transfer(b, 0, 0, address(1), 1)
	b.SetBytes(int64(len(tx)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := a.Check(b.Context(), tx); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkSequence submits 1,000 signed transfers to a sequencer with its log
// on files, and takes the block: signatures, funds, disk and all.
func BenchmarkSequence(b *testing.B) {
	const n = 1000
	root, nodes := genesis(b, n)
	a := ledger.NewAdmission(ledger.New(domain, fees), new(uint256.Int))
	a.SetHead(ledger.Head{Nodes: nodes, Root: root})
	txs := make([][]byte, n)
	for i := range txs {
		txs[i] = transfer(b, i, 0, address(0), 1)
	}
	origin := func(context.Context) (uint64, error) { return 1, nil }
	dir := b.TempDir()
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		log, err := wal.Open(filepath.Join(dir, strconv.Itoa(i)), wal.Options{})
		if err != nil {
			b.Fatal(err)
		}
		s, err := single.New(a, origin, log, single.Options{Limits: limits})
		if err != nil {
			b.Fatal(err)
		}
		if _, err := s.SubmitAll(b.Context(), txs); err != nil {
			b.Fatal(err)
		}
		block, err := s.Next(b.Context())
		if err != nil || len(block.Transactions) != n {
			b.Fatal(err, len(block.Transactions))
		}
		if err := log.Close(); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.N)*n/b.Elapsed().Seconds(), "tx/s")
}
