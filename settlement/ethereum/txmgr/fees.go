package txmgr

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/params"
)

// Fees are the ceilings of what a [Manager] pays, in wei. What would cost more
// waits.
type Fees struct {
	PerGas     *big.Int // most for one gas, tip included; 200 gwei if nil
	PerBlobGas *big.Int // most for one blob gas, of which a blob takes 131,072; 200 gwei if nil
	Total      *big.Int // most for one transaction, its value not counted; no further bound if nil

	// Tip is the least that a block's proposer is offered for one gas, and
	// MaxTip the most that is offered at first: 0.01 and 5 gwei if nil. In
	// between the node's suggestion counts.
	Tip, MaxTip *big.Int
}

func (f Fees) withDefaults() (Fees, error) {
	for _, d := range []struct {
		v         **big.Int
		otherwise int64
	}{
		{&f.PerGas, 200 * params.GWei},
		{&f.PerBlobGas, 200 * params.GWei},
		{&f.Tip, params.GWei / 100},
		{&f.MaxTip, 5 * params.GWei},
	} {
		if *d.v == nil {
			*d.v = big.NewInt(d.otherwise)
		}
	}
	for _, v := range []*big.Int{f.PerGas, f.PerBlobGas, f.Total, f.Tip, f.MaxTip} {
		if v != nil && (v.Sign() <= 0 || v.BitLen() > 128) {
			return f, fmt.Errorf("%w: fee of %v wei", ErrInvalid, v)
		}
	}
	if f.Tip.Cmp(f.MaxTip) > 0 || f.Tip.Cmp(f.PerGas) > 0 {
		return f, fmt.Errorf("%w: least tip %v over the most, %v, or the ceiling, %v", ErrInvalid, f.Tip, f.MaxTip, f.PerGas)
	}
	return f, nil
}

// The least by which pools want every fee raised before they replace a
// transaction, in percent: 10 and, for blob transactions, 100 in every node.
// Others than blob transactions are raised by more, so that few attempts reach
// the ceiling.
const (
	bumpPercent     = 20
	bumpPercentBlob = 100
)

// A market is what inclusion costs in the next block, about.
type market struct {
	base *big.Int // base fee of the head
	tip  *big.Int // what others offer
	blob *big.Int // blob base fee
}

// A bid is what one transaction offers: EIP-1559's and EIP-4844's fee fields.
type bid struct {
	tip  *big.Int // max priority fee per gas
	cap  *big.Int // max fee per gas
	blob *big.Int // max fee per blob gas; nil unless it has blobs
}

// A load is what a transaction takes.
type load struct {
	gas, blobGas uint64
}

func (l load) cost(b bid) *big.Int {
	c := new(big.Int).Mul(b.cap, new(big.Int).SetUint64(l.gas))
	if b.blob != nil {
		c.Add(c, new(big.Int).Mul(b.blob, new(big.Int).SetUint64(l.blobGas)))
	}
	return c
}

// next returns the bid for a transaction that takes l, replacing one with the
// bid prev unless that is nil. It covers twice the market's fees if the
// ceilings leave room, once at least; otherwise the error is a [*CeilingError].
func (f Fees) next(m market, l load, prev *bid) (bid, error) {
	tip := maxInt(f.Tip, minInt(m.tip, f.MaxTip))
	least := bid{tip: tip, cap: new(big.Int).Add(m.base, tip)}
	want := bid{tip: tip, cap: new(big.Int).Add(least.cap, m.base)}
	if l.blobGas > 0 {
		least.blob = maxInt(m.blob, big.NewInt(1))
		want.blob = new(big.Int).Lsh(least.blob, 1)
	}
	if prev != nil {
		percent := int64(bumpPercent)
		if l.blobGas > 0 {
			percent = bumpPercentBlob
			least.blob = maxInt(least.blob, raise(prev.blob, percent))
			want.blob = maxInt(want.blob, least.blob)
		}
		least.tip = maxInt(least.tip, raise(prev.tip, percent))
		least.cap = maxInt(maxInt(least.cap, raise(prev.cap, percent)), least.tip)
		want.tip, want.cap = least.tip, maxInt(want.cap, least.cap)
	}
	return f.fit(least, want, l)
}

// fit returns want, lowered to the ceilings but not below least.
func (f Fees) fit(least, want bid, l load) (bid, error) {
	if least.cap.Cmp(f.PerGas) > 0 {
		return bid{}, &CeilingError{What: "fee per gas", Want: least.cap, Ceiling: f.PerGas}
	}
	want.cap = minInt(want.cap, f.PerGas)
	if l.blobGas > 0 {
		if least.blob.Cmp(f.PerBlobGas) > 0 {
			return bid{}, &CeilingError{What: "fee per blob gas", Want: least.blob, Ceiling: f.PerBlobGas}
		}
		want.blob = minInt(want.blob, f.PerBlobGas)
	}
	if f.Total == nil || l.cost(want).Cmp(f.Total) <= 0 {
		return want, nil
	}
	if cost := l.cost(least); cost.Cmp(f.Total) > 0 {
		return bid{}, &CeilingError{What: "total", Want: cost, Ceiling: f.Total}
	}
	return least, nil
}

// outpriced reports whether the market has outrun b: it cannot be included, or
// offers less than half of the usual tip.
func (f Fees) outpriced(m market, b bid) bool {
	if b.cap.Cmp(m.base) < 0 || (b.blob != nil && b.blob.Cmp(m.blob) < 0) {
		return true
	}
	tip := minInt(b.tip, new(big.Int).Sub(b.cap, m.base))
	return new(big.Int).Lsh(tip, 1).Cmp(minInt(m.tip, f.MaxTip)) < 0
}

// raise returns v raised by percent, rounded up, by at least one.
func raise(v *big.Int, percent int64) *big.Int {
	r := new(big.Int).Mul(v, big.NewInt(100+percent))
	r.Add(r, big.NewInt(99))
	r.Quo(r, big.NewInt(100))
	return maxInt(r, new(big.Int).Add(v, big.NewInt(1)))
}

func maxInt(a, b *big.Int) *big.Int {
	if a.Cmp(b) >= 0 {
		return a
	}
	return b
}

func minInt(a, b *big.Int) *big.Int {
	if a.Cmp(b) <= 0 {
		return a
	}
	return b
}
