package openingtest

import (
	"encoding/binary"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// Random returns a world whose inbox has n entries of all kinds, drawn by a seed:
// good ones, and ones that somebody spoiled a little.
func Random(tb testing.TB, seed uint64, n, transactions, depth int) *World {
	tb.Helper()
	d := &dice{World: New(tb, transactions, depth), Rand: rand.New(rand.NewPCG(seed, 0x0b))}
	for range n {
		switch d.IntN(8) {
		case 0:
			d.blobEntry(tb)
		case 1, 2:
			d.forcedEntry(tb)
		case 3, 4:
			d.depositEntry(tb)
		default:
			d.post(tb, "random calldata", false, d.spoil(d.frame(tb)))
		}
	}
	return d.World
}

// dice draw entries.
type dice struct {
	*World
	*rand.Rand
}

func (d *dice) bytes(n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(d.Uint32())
	}
	return b
}

// number returns a time or an origin: near those of entries, or far off.
func (d *dice) number(near uint64) uint64 {
	if d.IntN(3) == 0 {
		return d.Uint64() >> d.IntN(64)
	}
	return near + d.Uint64N(3000)
}

func (d *dice) frame(tb testing.TB) []byte {
	var txs [][]byte
	for range d.IntN(d.transactions() + 1) {
		txs = append(txs, d.tx(tb))
	}
	return d.batch(tb, d.number(1_790_000_000), d.number(900), txs...)
}

// tx returns a transaction that is mostly good.
func (d *dice) tx(tb testing.TB) []byte {
	tb.Helper()
	tx := zkledger.Tx{Kind: zkledger.Kind(1 + d.IntN(2)), From: 1 + d.Uint32N(3), Value: *uint256.NewInt(d.Uint64N(100))}
	tx.To = common.Address{0x50, 19: byte(d.Uint32())}
	if tx.Kind == zkledger.Transfer {
		tx.To = zkledger.IndexAddress(d.Uint32N(8))
	}
	a, err := zkledger.ReadAccount(d.nodes(len(d.Chapters)), d.claim().StateRoot, d.Ledger.Depth(), tx.From)
	must(tb, err)
	tx.Nonce = a.Nonce
	must(tb, tx.Sign(d.Config.Domain(), key(tb, tx.From)))
	return d.spoil(tx.Encode())[:zkledger.TxSize]
}

// spoil changes data, or most often does not.
func (d *dice) spoil(data []byte) []byte {
	switch d.IntN(12) {
	case 0:
		data[d.IntN(len(data))] ^= 1 << d.IntN(8)
	case 1:
		data[d.IntN(min(len(data), 23))] ^= 1 << d.IntN(8) // in a batch's header
	case 2:
		return append(data, d.bytes(1+d.IntN(200))...)
	case 3:
		if len(data) != zkledger.TxSize {
			return data[:1+d.IntN(len(data))]
		}
	}
	return data
}

func (d *dice) blobEntry(tb testing.TB) {
	b := packed(tb, d.spoil(d.frame(tb)))
	switch i := 32 * d.IntN(4096); d.IntN(6) {
	case 0:
		b[i] = 0x40 | byte(d.IntN(0x20))
	case 1:
		b[i+31] ^= 1
	case 2:
		b[i%(32*zkledger.Elements(d.transactions()))+d.IntN(32)] ^= 1
	}
	d.post(tb, "a random blob", false, b)
}

func (d *dice) forcedEntry(tb testing.TB) {
	tx := d.tx(tb)
	switch d.IntN(6) {
	case 0:
		tx = append(tx, 0)
	case 1:
		tx = tx[:1+d.IntN(zkledger.TxSize-1)]
	}
	d.force(tb, "a random forced transaction", false, tx)
}

func (d *dice) depositEntry(tb testing.TB) {
	index := d.Uint32N(1<<d.Ledger.Depth() + 2)
	data := zkledger.Deposit{Index: index, Key: key(tb, 1+index%5).Public()}.Encode()
	switch d.IntN(8) {
	case 0:
		data = data[:d.IntN(len(data))]
	case 1:
		data = append(data, 0)
	case 2:
		copy(data[4+32*d.IntN(2):], d.bytes(32))
	case 3:
		binary.BigEndian.PutUint32(data, d.Uint32())
	}
	value := new(uint256.Int).SetBytes(d.bytes(d.IntN(14)))
	d.record(tb, "a random deposit", false, derive.Entry{
		Kind: derive.KindDeposit, Sender: owner(9), Index: d.World.forced, Value: value.Bytes32(),
	}, append(common.Address{0xa0, 19: byte(1 + index%5)}.Bytes(), data...))
	d.World.forced++
}
