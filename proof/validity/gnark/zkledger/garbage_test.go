package zkledger

import (
	"bytes"
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da/blob"
	ledger "github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/examples/zkledger/zkledgertest"
	"github.com/sharedsec/sharedsec/proof"
)

// TestSegments wants each bit of each element in one segment, and the stream's
// bytes in the order of package blob.
func TestSegments(t *testing.T) {
	rnd := rand.NewChaCha8([32]byte{1})
	for _, p := range []Params{{1, 1}, {4, 2}, {10, 4}, {31, 3}, {32, 16}} {
		n := ledger.Elements(p.Transfers)
		data := make([]byte, n/4*groupBits/8-4)
		rnd.Read(data)
		d, err := ledger.Pack(data, p.Transfers)
		if err != nil {
			t.Fatal(err)
		}
		packed, err := blob.Encode(data)
		if err != nil {
			t.Fatal(err)
		}
		want := append([]byte{1, 0, byte(len(data) >> 8), byte(len(data))}, data...)

		seen := make([]*big.Int, n)
		stream, at := new(big.Int), 0
		for _, s := range segments(p) {
			mask := new(big.Int).Sub(power(s.width), big.NewInt(1))
			v := new(big.Int).SetBytes(d[s.element][:])
			v.Rsh(v, uint(s.shift)).And(v, mask)
			stream.Lsh(stream, uint(s.width)).Or(stream, v)
			if s.at != at || s.width < 1 || s.shift/limbBits != (s.shift+s.width-1)/limbBits {
				t.Fatalf("%+v: segment %+v at bit %d", p, s, at)
			}
			at += s.width
			if seen[s.element] == nil {
				seen[s.element] = new(big.Int)
			}
			seen[s.element].Add(seen[s.element], mask.Lsh(mask, uint(s.shift)))
		}
		if got := stream.FillBytes(make([]byte, at/8)); !bytes.Equal(got, want) {
			t.Errorf("%+v: the segments are not the stream", p)
		}
		for i, s := range seen {
			if s.Cmp(new(big.Int).Sub(power(254), big.NewInt(1))) != 0 || !bytes.Equal(packed[32*i:32*i+32], d[i][:]) {
				t.Errorf("%+v: element %d is in segments as %x", p, i, s)
			}
		}
	}
}

// firstNonce is that of all accounts of state.
const firstNonce = 7

// state returns a state of a few accounts in the domain of the cases.
func state(t testing.TB, depth int) (commitment.Root, commitment.Nodes) {
	var list []ledger.Allocation
	for i := range uint32(4) {
		a := ledger.Account{Key: zkledgertest.Key(t, int(i)).Public(), Owner: zkledgertest.Owner(i), Nonce: firstNonce, Balance: *uint256.NewInt(1000)}
		list = append(list, ledger.Allocation{Index: i, Account: a})
	}
	root, nodes, err := ledger.Genesis(depth, list)
	if err != nil {
		t.Fatal(err)
	}
	return root, nodes
}

// signed returns a transaction of the account at an index of that state.
func signed(t testing.TB, tx ledger.Tx) []byte {
	if err := tx.Sign(zkledgertest.Domain, zkledgertest.Key(t, int(tx.From))); err != nil {
		t.Fatal(err)
	}
	return tx.Encode()
}

// busy returns a block of n transactions, of which each third leaves for L1.
func busy(t testing.TB, n int) *batch.Block {
	b := &batch.Block{Time: 1 << 40, L1Origin: 1<<64 - 1}
	for i := range n {
		tx := ledger.Tx{Kind: ledger.Transfer, From: uint32(i % 3), To: ledger.IndexAddress(uint32(i+1) % 4), Value: *uint256.NewInt(uint64(100 + i)), Nonce: uint32(firstNonce + i/3)}
		if i%3 == 1 {
			tx.Kind, tx.To = ledger.Withdrawal, common.Address{0xff, 19: byte(i)}
		}
		b.Transactions = append(b.Transactions, signed(t, tx))
	}
	return b
}

// checkData executes data as the library does, and wants the same of the circuit.
func checkData(t *testing.T, p Params, pre commitment.Root, nodes commitment.Nodes, d [][32]byte) ledger.Facts {
	t.Helper()
	e := &Entry{Domain: zkledgertest.Domain, Pre: pre, Elements: d}
	a, err := Assign(p, nodes, e)
	if err != nil {
		t.Fatal(err)
	}

	want := ledger.Facts{Domain: e.Domain, Pre: pre, Post: pre}
	whole := make([]byte, blob.Size)
	for i := range d {
		copy(whole[32*i:], d[i][:])
	}
	limits := ledger.Limits(p.Transfers)
	b := new(batch.Batch)
	if data, err := blob.Decode(whole); err == nil {
		if joined, err := batch.Join([][]byte{data}, limits.FrameBytes); err == nil {
			if got, err := (ledger.Codec{}).Decode(joined, limits); err == nil {
				b = got
			}
		}
	}
	if len(b.Blocks) > 0 {
		block := &b.Blocks[0]
		rules, err := ledger.New(e.Domain, p.Depth)
		if err != nil {
			t.Fatal(err)
		}
		r, outcomes, err := rules.Trace(nodes, pre, block)
		if err != nil {
			t.Fatal(err)
		}
		want.Block, want.Time, want.L1Origin, want.Post = true, block.Time, block.L1Origin, r.Post
		want.Exits = make([]proof.Exit, len(outcomes))
		for i, o := range outcomes {
			if o.Exit != nil {
				want.Exits[i] = *o.Exit
			}
		}
	}
	if diff := cmp.Diff(want, a.Facts); diff != "" {
		t.Errorf("facts (-want +got):\n%s", diff)
	}
	solve(t, p, a)
	return a.Facts
}

// checkDeposit executes a deposit as the library does, and wants the same of the
// circuit.
func checkDeposit(t *testing.T, p Params, pre commitment.Root, nodes commitment.Nodes, f *batch.Forced) ledger.Facts {
	t.Helper()
	a, err := Assign(p, nodes, &Entry{Domain: zkledgertest.Domain, Pre: pre, Deposit: f})
	if err != nil {
		t.Fatal(err)
	}
	rules, err := ledger.New(zkledgertest.Domain, p.Depth)
	if err != nil {
		t.Fatal(err)
	}
	r, outcomes, err := rules.Trace(nodes, pre, &batch.Block{Forced: []batch.Forced{*f}})
	if err != nil {
		t.Fatal(err)
	}
	want := ledger.Facts{Domain: zkledgertest.Domain, Pre: pre, Post: r.Post, Deposit: f, Bounced: outcomes[0].Exit != nil}
	if diff := cmp.Diff(want, a.Facts); diff != "" {
		t.Errorf("facts (-want +got):\n%s", diff)
	}
	solve(t, p, a)
	return a.Facts
}

// pack returns the elements that carry the whole stream.
func pack(stream []byte) [][32]byte {
	d := make([][32]byte, len(stream)/127*4)
	for g := range len(stream) / 127 {
		s := stream[127*g:]
		high := int(s[124])<<16 | int(s[125])<<8 | int(s[126])
		for i := range 4 {
			e := &d[4*g+i]
			e[0] = byte(high>>(18-6*i)) & 0x3f
			copy(e[1:], s[31*i:31*i+31])
		}
	}
	return d
}

// streamOf returns the stream of a block, for circuits of n transactions.
func streamOf(t testing.TB, n int, b *batch.Block) []byte {
	t.Helper()
	encoded, err := ledger.Codec{}.Append(nil, &batch.Batch{Blocks: []batch.Block{*b}})
	if err != nil {
		t.Fatal(err)
	}
	data := append([]byte{1, 0, 0, 0, 1}, encoded...)
	s := append([]byte{1, byte(len(data) >> 16), byte(len(data) >> 8), byte(len(data))}, data...)
	return append(s, make([]byte, ledger.Elements(n)/4*127-len(s))...)
}

// TestGarbage gives the circuit streams of all kinds, and mutations of a good
// one: each has a proof, and of what the library makes of it.
func TestGarbage(t *testing.T) {
	rnd := rand.NewChaCha8([32]byte{2})
	r := rand.New(rnd)
	for _, p := range []Params{{2, 1}, {3, 2}, {32, 5}, {2, 16}} {
		pre, nodes := state(t, p.Depth)
		good := streamOf(t, p.Transfers, busy(t, p.Transfers))
		run := func(name string, change func(s []byte)) {
			t.Run(fmt.Sprint(p, " ", name), func(t *testing.T) {
				s := bytes.Clone(good)
				change(s)
				checkData(t, p, pre, nodes, pack(s))
			})
		}
		run("good", func(s []byte) {})
		run("random transactions", func(s []byte) { rnd.Read(s[txAt/8 : txAt/8+p.Transfers*ledger.TxSize]) })
		if p.Transfers > 2 { // more of what the smaller ones have
			continue
		}
		run("zeros", func(s []byte) { clear(s) })
		run("ones", func(s []byte) { copy(s, bytes.Repeat([]byte{0xff}, len(s))) })
		run("random", func(s []byte) { rnd.Read(s) })
		run("a random batch", func(s []byte) { copy(s[4:], bytes.Repeat([]byte{9}, len(s)-4)) })
		run("the last byte", func(s []byte) { s[len(s)-1] = 1 })
		run("behind the batch", func(s []byte) { s[txAt/8+p.Transfers*ledger.TxSize] = 0x80 })
		for i := range countAt/8 + 2 { // each byte of the header
			run(fmt.Sprint("byte ", i), func(s []byte) { s[i] ^= 1 << r.IntN(8) })
		}
		for n := range p.Transfers + 2 { // as many transactions, and what is behind them
			run(fmt.Sprint("length of ", n), func(s []byte) {
				length := txAt/8 - 4 + n*ledger.TxSize
				s[2], s[3], s[countAt/8+1] = byte(length>>8), byte(length), byte(n)
			})
			run(fmt.Sprint("batch of ", n), func(s []byte) {
				length := txAt/8 - 4 + n*ledger.TxSize
				s[2], s[3], s[countAt/8+1] = byte(length>>8), byte(length), byte(n)
				clear(s[min(len(s), 4+length):])
			})
		}
		for range 12 { // anywhere in the transactions
			at := txAt/8 + r.IntN(p.Transfers*ledger.TxSize)
			run(fmt.Sprint("byte ", at), func(s []byte) { s[at] ^= 1 << r.IntN(8) })
		}
	}
}

// FuzzStream wants a proof of whatever a blob begins with.
func FuzzStream(f *testing.F) {
	p := Params{Depth: 2, Transfers: 1}
	pre, nodes := state(f, p.Depth)
	good := streamOf(f, p.Transfers, busy(f, p.Transfers))
	f.Add(good)
	f.Add(streamOf(f, p.Transfers, &batch.Block{}))
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, s []byte) {
		stream := make([]byte, len(good))
		copy(stream, s)
		checkData(t, p, pre, nodes, pack(stream))
	})
}
