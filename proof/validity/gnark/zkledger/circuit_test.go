package zkledger

import (
	"errors"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/test"
	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	ledger "github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/examples/zkledger/zkledgertest"
	"github.com/sharedsec/sharedsec/proof"
)

var errByL1 = errors.New("L1 judges the entry by itself")

// entryOf returns the entry whose block b is, in the domain of the cases. What the
// circuit has no part in is errByL1.
func entryOf(t testing.TB, p Params, pre commitment.Root, b *batch.Block) (*Entry, error) {
	t.Helper()
	e := &Entry{
		Statement: commitment.Keccak256([]byte("statement")),
		Domain:    zkledgertest.Domain,
		Pre:       pre,
		Ref:       commitment.Keccak256([]byte("ref")),
	}
	var data []byte
	switch {
	case len(b.Forced) == 0:
		encoded, err := ledger.Codec{}.Append(nil, &batch.Batch{Blocks: []batch.Block{*b}})
		if err != nil {
			return nil, errByL1 // a transaction of another length
		}
		frames, err := batch.Frames(encoded, 1<<17)
		if err != nil || len(frames) != 1 {
			t.Fatal(len(frames), err)
		}
		data = frames[0]
	case b.Forced[0].Kind == batch.ForcedDeposit:
		f := b.Forced[0]
		e.Deposit = &f
		facts := ledger.Facts{Deposit: &f}
		if _, err := facts.Vector(p.Transfers); err != nil {
			return nil, errByL1
		}
		return e, nil
	case b.Forced[0].Kind == batch.ForcedTransaction && len(b.Forced[0].Data) == ledger.TxSize:
		data = ledger.ForcedData([ledger.TxSize]byte(b.Forced[0].Data))
	default:
		return nil, errByL1
	}
	var err error
	if e.Elements, err = ledger.Pack(data, p.Transfers); err != nil {
		t.Fatal(err)
	}
	return e, nil
}

// solve fails unless the assignment satisfies the circuit.
func solve(t testing.TB, p Params, a *Assignment) {
	t.Helper()
	if err := test.IsSolved(Circuit(p), a.Witness, ecc.BN254.ScalarField()); err != nil {
		t.Fatal(err)
	}
}

// TestCases executes the cases that all who execute the ledger share.
func TestCases(t *testing.T) {
	p := Params{Depth: 4, Transfers: 2}
	for _, c := range zkledgertest.Cases(t, p.Depth) {
		t.Run(c.Name, func(t *testing.T) {
			pre, nodes := zkledgertest.State(p.Depth, c.Before)
			post, _ := zkledgertest.State(p.Depth, c.After)
			e, err := entryOf(t, p, pre, &c.Block)
			if errors.Is(err, errByL1) {
				if pre != post {
					t.Fatal("a block without a proof changes the state")
				}
				return
			}
			// No other parts of the state are needed than a trace reads.
			read := recorder{nodes, make(commitment.Nodes)}
			rules, err := ledger.New(e.Domain, p.Depth)
			if err != nil {
				t.Fatal(err)
			}
			if _, _, err := rules.Trace(read, pre, &c.Block); err != nil {
				t.Fatal(err)
			}
			a, err := Assign(p, read.to, e)
			if err != nil {
				t.Fatal(err)
			}
			if a.Facts.Post != post {
				t.Errorf("post = %v, want %v", a.Facts.Post, post)
			}
			var exits []proof.Exit
			for _, x := range a.Facts.Exits {
				if x.To != (proof.Exit{}).To || x.Value != [32]byte{} {
					exits = append(exits, x)
				}
			}
			if a.Facts.Bounced {
				exits = append(exits, proof.Exit{To: e.Deposit.To, Value: e.Deposit.Value})
			}
			if diff := cmp.Diff(c.Exits, exits); diff != "" {
				t.Errorf("exits (-want +got):\n%s", diff)
			}
			solve(t, p, a)
		})
	}
}

// recorder keeps the nodes that are read.
type recorder struct{ from, to commitment.Nodes }

func (r recorder) Node(hash commitment.Root) ([]byte, error) {
	b, err := r.from.Node(hash)
	if err == nil {
		err = r.to.Put(hash, b)
	}
	return b, err
}
