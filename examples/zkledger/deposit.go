package zkledger

import (
	"encoding/binary"
	"fmt"
)

// DepositSize is the length of a deposit's data, behind its recipient.
const DepositSize = 4 + 32 + 32

// A Deposit says which account a deposit is for: what stands in its data, the
// index (4 bytes), and the key's x and y (32 bytes each, below p), big-endian.
// The account's owner is the deposit's recipient.
type Deposit struct {
	Index uint32
	Key   PublicKey
}

// ParseDeposit reads a deposit's data from exactly p. Anything else matches
// [ErrInvalid]. Whether there can be an account under the key, [PublicKey.Check]
// tells.
func ParseDeposit(p []byte) (d Deposit, err error) {
	if len(p) != DepositSize {
		return Deposit{}, fmt.Errorf("%w: deposit of %d bytes, want %d", ErrInvalid, len(p), DepositSize)
	}
	d.Index = binary.BigEndian.Uint32(p)
	if d.Key.X.SetBytesCanonical(p[4:36]) != nil || d.Key.Y.SetBytesCanonical(p[36:68]) != nil {
		return Deposit{}, fmt.Errorf("%w: deposit to a key out of range", ErrInvalid)
	}
	return d, nil
}

// Encode returns the data of the deposit.
func (d Deposit) Encode() []byte {
	x, y := d.Key.X.Bytes(), d.Key.Y.Bytes()
	b := binary.BigEndian.AppendUint32(make([]byte, 0, DepositSize), d.Index)
	return append(append(b, x[:]...), y[:]...)
}
