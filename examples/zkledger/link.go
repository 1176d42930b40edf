package zkledger

import (
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
)

// tagChallenge begins what the challenge is hashed from.
const tagChallenge = 0x23

// Facts are what a proof says of one entry: the vector x of docs/zkledger.md,
// before it is one of field elements. L1 and Go make them of what they know
// and of what the proof's opening claims.
type Facts struct {
	Statement commitment.Root // hash of the entry's own statement
	Domain    commitment.Root // of the rollup
	Pre, Post commitment.Root // roots of the state

	// Block says that the entry's data is a batch, which a forced transaction
	// is too, its Time and L1Origin being zero. If it is none, both are zero.
	Block          bool
	Time, L1Origin uint64

	// Deposit is the entry's, nil if it is none; Bounced says that it bounced.
	Deposit *batch.Forced
	Bounced bool

	// Exits are those of the transactions, by the transaction's place: the
	// zero value where it made none, and where there is no transaction.
	Exits []proof.Exit
}

// Vector returns x for a circuit of n transactions, 11 + 2n elements. Facts
// that no circuit can have found match [ErrInvalid]: so do numbers that are
// only mod p what a circuit says, for then two claims would have one proof.
func (f *Facts) Vector(n int) ([]fr.Element, error) {
	x := make([]fr.Element, 11+2*n)
	x[0], x[1] = element(f.Statement), element(f.Domain)
	for i, root := range []commitment.Root{f.Pre, f.Post} {
		var ok bool
		if x[2+i], ok = digest(root); !ok {
			return nil, fmt.Errorf("%w: %v is the root of no state", ErrInvalid, root)
		}
	}
	switch {
	case f.Block:
		x[4] = packTimes(f.Time, f.L1Origin)
	case f.Time != 0 || f.L1Origin != 0:
		return nil, fmt.Errorf("%w: time %d and L1 origin %d of no block", ErrInvalid, f.Time, f.L1Origin)
	}
	if err := f.deposit(x); err != nil {
		return nil, err
	}
	if len(f.Exits) > n {
		return nil, fmt.Errorf("%w: %d exits of %d transactions", ErrInvalid, len(f.Exits), n)
	}
	for i := range f.Exits {
		e := &f.Exits[i]
		var ok bool
		if x[12+2*i], ok = amount(e.Value); !ok || len(e.Data) != 0 {
			return nil, fmt.Errorf("%w: exit %d has data or 2^96 wei or more", ErrInvalid, i)
		}
		x[11+2*i].SetBytes(e.To[:])
	}
	return x, nil
}

// deposit sets what x says of the deposit.
func (f *Facts) deposit(x []fr.Element) error {
	if f.Deposit == nil {
		if f.Bounced {
			return fmt.Errorf("%w: no deposit, but it bounced", ErrInvalid)
		}
		return nil
	}
	if f.Deposit.Kind != batch.ForcedDeposit || f.Block {
		return fmt.Errorf("%w: a deposit of kind %d, in a batch: %t", ErrInvalid, f.Deposit.Kind, f.Block)
	}
	d, err := ParseDeposit(f.Deposit.Data)
	if err != nil {
		return err
	}
	var ok bool
	if x[8], ok = amount(f.Deposit.Value); !ok {
		return fmt.Errorf("%w: deposit of 2^96 wei or more", ErrInvalid)
	}
	x[5].SetUint64(1<<32 + uint64(d.Index))
	x[6], x[7] = d.Key.X, d.Key.Y
	x[9].SetBytes(f.Deposit.To[:])
	if f.Bounced {
		x[10].SetOne()
	}
	return nil
}

// packTimes returns 2^128 + 2^64 time + origin.
func packTimes(time, origin uint64) (e fr.Element) {
	b := [17]byte{1}
	binary.BigEndian.PutUint64(b[1:], time)
	binary.BigEndian.PutUint64(b[9:], origin)
	e.SetBytes(b[:])
	return e
}

// amount returns the number that v's bytes are; ok is false from 2^96 on.
func amount(v [32]byte) (e fr.Element, ok bool) {
	e.SetBytes(v[:])
	return e, [32 - valueSize]byte(v[:]) == [32 - valueSize]byte{}
}

// A Link ties a proof to what L1 knows: the data's polynomial at a point that
// depends on all that the proof says.
type Link struct {
	Hash  [32]byte // h, of x and the data's elements
	Point [32]byte // rho
	Fold  [32]byte // F, the sum of x_j rho^j mod p
	Value [32]byte // y, the polynomial at rho
}

// NewLink returns the link of a proof with the hash h about x, and about data
// that ref is the commitment of (in its Ref: a blob's versioned hash, calldata's
// keccak256), but for Value: that is [Evaluate]'s of the elements, or what a
// proof for the blob's commitment says. An h of p or more matches [ErrInvalid].
func NewLink(h [32]byte, x []fr.Element, ref [32]byte) (Link, error) {
	if _, ok := digest(h); !ok {
		return Link{}, fmt.Errorf("%w: hash out of range", ErrInvalid)
	}
	b := append(make([]byte, 0, 1+32*(2+len(x))), tagChallenge)
	b = append(append(b, h[:]...), ref[:]...)
	for i := range x {
		p := x[i].Bytes()
		b = append(b, p[:]...)
	}
	l := Link{Hash: h}
	k := commitment.Keccak256(b)
	copy(l.Point[1:], k[:])

	var rho, sum fr.Element
	rho.SetBytes(l.Point[:])
	for i := len(x) - 1; i >= 0; i-- {
		sum.Mul(&sum, &rho).Add(&sum, &x[i])
	}
	l.Fold = sum.Bytes()
	return l, nil
}

// Publics returns the circuit's public inputs: h, rho, F, y >> 128, y mod 2^128.
func (l *Link) Publics() [5][32]byte {
	p := [5][32]byte{l.Hash, l.Point, l.Fold}
	copy(p[3][16:], l.Value[:16])
	copy(p[4][16:], l.Value[16:])
	return p
}

// highs is how many elements have their high 6 bits in one element of the hash.
const highs = 41

// LinkHash returns h, of x and the elements d that the circuit reads.
func LinkHash(x []fr.Element, d [][32]byte) [32]byte {
	all := append(make([]fr.Element, 0, len(x)+len(d)+len(d)/highs+1), x...)
	for _, e := range d {
		var low fr.Element
		low.SetBytes(e[1:])
		all = append(all, low)
	}
	for len(d) > 0 {
		part := d[:min(len(d), highs)]
		d = d[len(part):]
		high := new(big.Int)
		for _, e := range part {
			high.Lsh(high, 6).Or(high, big.NewInt(int64(e[0])))
		}
		var packed fr.Element
		packed.SetBigInt(high)
		all = append(all, packed)
	}
	h := Hash(all...)
	return h.Bytes()
}
