package zkledger

import (
	"encoding/binary"
	"fmt"
	"math/big"
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob"
)

const (
	// MaxTransactions is the most that a circuit takes in one batch.
	MaxTransactions = 16

	headerSize = 8 + 8 + 2 // a batch's, ahead of its transactions
	blobHeader = 1 + 3     // a blob's, ahead of its data
	groupBytes = 127       // that four elements of a blob carry

	degree = 4096 // of a blob's polynomial, which has fewer coefficients
)

// Elements returns E: how many elements of a blob a circuit of n transactions,
// 1 to [MaxTransactions], reads.
func Elements(n int) int {
	groups := (blobHeader + batch.FrameHeader + headerSize + n*TxSize + groupBytes - 1) / groupBytes
	return 1 << bits.Len(uint(4*groups-1))
}

// Pack returns the first [Elements] of n of the blob that carries data, what a
// Ref names: a frame. Data that goes beyond them matches [da.ErrTooLarge]: it
// is no batch of n transactions.
func Pack(data []byte, n int) ([][32]byte, error) {
	packed, err := blob.Encode(data)
	if err != nil {
		return nil, err
	}
	d := make([][32]byte, Elements(n))
	if room := len(d)/4*groupBytes - blobHeader; len(data) > room {
		return nil, fmt.Errorf("%w: %d bytes for %d elements, at most %d", da.ErrTooLarge, len(data), len(d), room)
	}
	for i := range d {
		d[i] = [32]byte(packed[32*i:])
	}
	return d, nil
}

// ForcedData returns the data of a batch of one transaction, time and L1 origin
// being zero: as which the circuit reads a forced one.
func ForcedData(tx [TxSize]byte) []byte {
	b := append(make([]byte, 0, batch.FrameHeader+headerSize+TxSize), 1, 0, 0, 0, 1)
	b = binary.BigEndian.AppendUint16(append(b, make([]byte, 16)...), 1)
	return append(b, tx[:]...)
}

// Roots returns where the first n elements of a blob lie, EIP-4844's roots of
// unity in bit-reversed order.
func Roots(n int) []fr.Element {
	// The powers of 7, which generates the field's units.
	exponent := new(big.Int).Sub(fr.Modulus(), big.NewInt(1))
	exponent.Div(exponent, big.NewInt(degree))
	root := fr.NewElement(7)
	root.Exp(root, exponent)
	roots := make([]fr.Element, n)
	for i := range roots {
		reversed := bits.Reverse16(uint16(i)) >> (16 - 12)
		roots[i].Exp(root, big.NewInt(int64(reversed)))
	}
	return roots
}

// Evaluate returns y: at point, the polynomial of degree below 4,096 that the
// blob commits to which begins with d and has zeros behind. Both are mod r.
func Evaluate(d [][32]byte, point [32]byte) [32]byte {
	// The sum of d_i w_i / (z - w_i), times (z^4096 - 1) / 4096.
	var z, sum, scale, one fr.Element
	z.SetBytes(point[:])
	one.SetOne()
	roots := Roots(len(d))
	below := make([]fr.Element, len(d))
	for i := range d {
		below[i].Sub(&z, &roots[i])
		if below[i].IsZero() {
			sum.SetBytes(d[i][:])
			return sum.Bytes()
		}
	}
	below = fr.BatchInvert(below)
	for i := range d {
		var term fr.Element
		term.SetBytes(d[i][:])
		sum.Add(&sum, term.Mul(&term, &roots[i]).Mul(&term, &below[i]))
	}
	scale.Exp(z, big.NewInt(degree))
	scale.Sub(&scale, &one)
	n := fr.NewElement(degree)
	y := sum.Mul(&sum, &scale).Div(&sum, &n).Bytes()
	return y
}
