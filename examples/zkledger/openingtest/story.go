package openingtest

import (
	"errors"
	"math"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment/kzg"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob"
	"github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

const blobSize = kzg.BlobSize

// Story returns a world in which everything happened that can: an entry of each
// kind, those at the edges of what L1 sees by itself among them.
func Story(tb testing.TB, transactions, depth int) *World {
	tb.Helper()
	w := New(tb, transactions, depth)
	w.proven(tb)
	w.seen(tb)
	return w
}

// Full returns a world of two batches of as many transfers as the circuit takes,
// one in a blob and one in calldata.
func Full(tb testing.TB, transactions, depth int) *World {
	tb.Helper()
	w := New(tb, transactions, depth)
	full := func() []byte {
		var txs [][]byte
		for range transactions {
			txs = append(txs, w.transfer(tb, 1, 2, 3))
		}
		return w.batch(tb, 0, 0, txs...)
	}
	w.blob(tb, "transfers in a blob", true, full())
	w.calldata(tb, "transfers in calldata", full())
	return w
}

// proven adds what the circuit proves.
func (w *World) proven(tb testing.TB) {
	someone, now := common.Address{0x50, 19: 1}, uint64(1_790_001_000)
	w.blob(tb, "transfers in a blob", true, w.batch(tb, now, 990, w.transfer(tb, 1, 2, 100), w.transfer(tb, 2, 3, 7)))
	w.calldata(tb, "a void transaction and a withdrawal in calldata, by a clock that is late",
		w.batch(tb, 5, 0, make([]byte, zkledger.TxSize), w.withdrawal(tb, 1, someone, 1234)))
	w.deposit(tb, "a deposit", true, 50, owner(7), zkledger.Deposit{Index: 7, Key: key(tb, 7).Public()}.Encode())
	w.deposit(tb, "a deposit to another's account", true, 60, owner(8), zkledger.Deposit{Index: 7, Key: key(tb, 7).Public()}.Encode())
	w.force(tb, "a forced withdrawal", true, w.withdrawal(tb, 3, someone, 5))
	w.force(tb, "a forced transaction that is void", true, make([]byte, zkledger.TxSize))
	w.blob(tb, "withdrawals in a blob, by a clock that is early", true,
		w.batch(tb, math.MaxUint64, math.MaxUint64, w.withdrawal(tb, 7, owner(7), 50), w.withdrawal(tb, 2, someone, 1)))
	w.blob(tb, "a blob that is no batch", true, []byte("whoever wrote this meant no batch"))
	w.calldata(tb, "calldata that is no batch, in all its bytes", make([]byte, 23+zkledger.TxSize*w.transactions()))
	w.calldata(tb, "a batch without transactions", w.batch(tb, now+2000, 1080))
}

// seen adds what L1 sees by itself.
func (w *World) seen(tb testing.TB) {
	whole := zkledger.Deposit{Index: 1, Key: key(tb, 1).Public()}.Encode()
	element := func(i int, high byte) []byte {
		b := packed(tb, w.batch(tb, 0, 0))
		b[32*i], b[32*i+31] = high, 1
		return b
	}
	used := zkledger.Elements(w.transactions())
	w.void(tb, "a blob with an element of 2^254", element(5, 0x40))
	w.void(tb, "a blob with an element beyond those of a batch", element(used, 0))
	w.void(tb, "a blob with a large last element", element(4095, 0x50))
	w.void(tb, "calldata that is too long", make([]byte, 24+zkledger.TxSize*w.transactions()))
	one := w.batch(tb, 0, 0)
	w.void(tb, "a batch of two refs", one, one)
	w.void(tb, "a batch of a blob and calldata", packed(tb, one), one)
	w.batches++
	w.record(tb, "a stranger's batch", false, derive.Entry{Kind: derive.KindBatch, Sender: owner(1), Index: w.batches - 1}, one)
	w.force(tb, "a forced transaction that is a byte short", false, make([]byte, zkledger.TxSize-1))
	w.force(tb, "a forced transaction that is a byte long", false, make([]byte, zkledger.TxSize+1))
	w.deposit(tb, "a deposit that says nothing", false, 10, owner(1), nil)
	w.deposit(tb, "a deposit that is a byte short", false, 11, owner(1), whole[1:])
	w.deposit(tb, "a deposit that is a byte long", false, 12, owner(1), append([]byte{0}, whole...))
	beyond := append([]byte(nil), whole...)
	fr.Modulus().FillBytes(beyond[4:36])
	w.deposit(tb, "a deposit to a key of which x is p", false, 13, owner(1), beyond)
	beyond = append([]byte(nil), whole...)
	for i := range 32 {
		beyond[36+i] = 0xff
	}
	w.deposit(tb, "a deposit to a key of which y is large", false, 14, owner(1), beyond)
	w.depositOf(tb, "a deposit of 2^96 wei", false, new(uint256.Int).Lsh(uint256.NewInt(1), 96), owner(1), whole)
	w.record(tb, "a deposit to nobody, which no inbox has", false, derive.Entry{Kind: derive.KindDeposit, Sender: owner(1), Index: w.forced}, []byte{1, 2})
	w.forced++
}

func (w *World) transactions() int { return int(w.Config.Rules[0].Limits.Transactions) }

func (w *World) transfer(tb testing.TB, from, to uint32, value uint64) []byte {
	return w.sign(tb, zkledger.Tx{Kind: zkledger.Transfer, From: from, To: zkledger.IndexAddress(to), Value: *uint256.NewInt(value)})
}

func (w *World) withdrawal(tb testing.TB, from uint32, to common.Address, value uint64) []byte {
	return w.sign(tb, zkledger.Tx{Kind: zkledger.Withdrawal, From: from, To: to, Value: *uint256.NewInt(value)})
}

func (w *World) sign(tb testing.TB, tx zkledger.Tx) []byte {
	tb.Helper()
	tx.Nonce = w.nonces[tx.From]
	w.nonces[tx.From]++
	if err := tx.Sign(w.Config.Domain(), key(tb, tx.From)); err != nil {
		tb.Fatal(err)
	}
	return tx.Encode()
}

// batch returns the frame of a batch of one block.
func (w *World) batch(tb testing.TB, time, origin uint64, txs ...[]byte) []byte {
	tb.Helper()
	b, err := zkledger.Codec{}.Append(nil, &batch.Batch{Blocks: []batch.Block{{Time: time, L1Origin: origin, Transactions: txs}}})
	if err != nil {
		tb.Fatal(err)
	}
	frames, err := batch.Frames(b, batch.FrameHeader+len(b))
	if err != nil || len(frames) != 1 {
		tb.Fatal(len(frames), err)
	}
	return frames[0]
}

func (w *World) blob(tb testing.TB, name string, proven bool, data []byte) {
	w.post(tb, name, proven, packed(tb, data))
}

func (w *World) calldata(tb testing.TB, name string, data []byte) { w.post(tb, name, true, data) }

func (w *World) void(tb testing.TB, name string, bodies ...[]byte) {
	w.post(tb, name, false, bodies...)
}

func (w *World) post(tb testing.TB, name string, proven bool, bodies ...[]byte) {
	tb.Helper()
	w.record(tb, name, proven, derive.Entry{Kind: derive.KindBatch, Sender: Poster, Index: w.batches}, bodies...)
	w.batches++
}

func (w *World) force(tb testing.TB, name string, proven bool, tx []byte) {
	tb.Helper()
	w.record(tb, name, proven, derive.Entry{Kind: derive.KindTransaction, Sender: owner(9), Index: w.forced}, tx)
	w.forced++
}

func (w *World) deposit(tb testing.TB, name string, proven bool, value uint64, to common.Address, data []byte) {
	w.depositOf(tb, name, proven, uint256.NewInt(value), to, data)
}

func (w *World) depositOf(tb testing.TB, name string, proven bool, value *uint256.Int, to common.Address, data []byte) {
	tb.Helper()
	e := derive.Entry{Kind: derive.KindDeposit, Sender: owner(9), Index: w.forced, Value: value.Bytes32()}
	w.record(tb, name, proven, e, append(to[:], data...))
	w.forced++
}

// packed returns the blob that carries data.
func packed(tb testing.TB, data []byte) []byte {
	tb.Helper()
	b, err := blob.Encode(data)
	if err != nil {
		tb.Fatal(err)
	}
	return b
}

func blobReference(tb testing.TB, body []byte) (da.Ref, []byte) {
	tb.Helper()
	b, err := kzg.BlobFromBytes(body)
	if err != nil {
		tb.Fatal(err)
	}
	c, err := kzg.Commit(b)
	if err != nil {
		tb.Fatal(err)
	}
	ref, err := blob.NewRef(c.VersionedHash())
	if err != nil {
		tb.Fatal(err)
	}
	data, err := blob.Decode(body)
	if err != nil && !errors.Is(err, da.ErrMalformed) {
		tb.Fatal(err)
	}
	return ref, data
}
