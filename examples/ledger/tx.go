package ledger

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/commitment"
)

// ErrInvalid matches bytes that are no transaction, and transactions that are
// void under any state. The same bytes will never do.
var ErrInvalid = errors.New("ledger: invalid transaction")

// A Kind says what a transaction does.
type Kind uint8

const (
	Transfer   Kind = 1 // value goes to an account of the ledger
	Withdrawal Kind = 2 // value leaves for an account of L1
)

const (
	txVersion     = 1
	signatureSize = 65

	// MaxTxSize is the size of the longest transaction in bytes.
	MaxTxSize = 2 + 9 + 20 + 33 + 33 + signatureSize
)

// A Tx is a transaction. Its encoding is in the package documentation.
type Tx struct {
	Kind      Kind
	Nonce     uint64         // the sender's, from 0
	To        common.Address // in the ledger, or on L1
	Value     uint256.Int    // wei
	Fee       uint256.Int    // wei, to the fee account
	Signature [signatureSize]byte
}

// ParseTx reads the encoding of a transaction from exactly p. Anything else
// matches [ErrInvalid]. The signature is not checked: see [Tx.Sender].
func ParseTx(p []byte) (*Tx, error) {
	if len(p) > MaxTxSize {
		return nil, fmt.Errorf("%w: %d bytes, want at most %d", ErrInvalid, len(p), MaxTxSize)
	}
	d := decoder{p: p}
	version := d.byte()
	tx := &Tx{Kind: Kind(d.byte())}
	nonce := d.integer(8)
	tx.Nonce = nonce.Uint64()
	copy(tx.To[:], d.next(len(tx.To)))
	tx.Value = d.integer(32)
	tx.Fee = d.integer(32)
	copy(tx.Signature[:], d.next(len(tx.Signature)))
	switch {
	case d.failed || len(d.p) > 0:
		return nil, fmt.Errorf("%w: %d bytes that are no transaction", ErrInvalid, len(p))
	case version != txVersion:
		return nil, fmt.Errorf("%w: version %d, want %d", ErrInvalid, version, txVersion)
	case tx.Kind != Transfer && tx.Kind != Withdrawal:
		return nil, fmt.Errorf("%w: kind %d", ErrInvalid, tx.Kind)
	case tx.Kind == Withdrawal && tx.Value.IsZero():
		return nil, fmt.Errorf("%w: a withdrawal of nothing", ErrInvalid)
	}
	return tx, nil
}

// Encode returns the encoding of tx.
func (tx *Tx) Encode() []byte {
	return append(tx.appendBody(make([]byte, 0, MaxTxSize)), tx.Signature[:]...)
}

// appendBody appends what is signed.
func (tx *Tx) appendBody(b []byte) []byte {
	b = append(b, txVersion, byte(tx.Kind))
	b = appendInteger(b, uint256.NewInt(tx.Nonce))
	b = append(b, tx.To[:]...)
	b = appendInteger(b, &tx.Value)
	return appendInteger(b, &tx.Fee)
}

func appendInteger(b []byte, v *uint256.Int) []byte {
	n := v.ByteLen()
	full := v.Bytes32()
	return append(append(b, byte(n)), full[32-n:]...)
}

// SigningHash returns the hash that the sender signs: that of tx in the rollup
// with that domain.
func (tx *Tx) SigningHash(domain commitment.Root) commitment.Root {
	var buf [MaxTxSize]byte
	return commitment.Keccak256([]byte{0x19, 0x4c}, domain[:], tx.appendBody(buf[:0]))
}

// Sender returns the account that signed tx for the rollup with that domain. A
// signature that none can have made, or in its malleable second form, matches
// [ErrInvalid].
func (tx *Tx) Sender(domain commitment.Root) (common.Address, error) {
	var r, s uint256.Int
	r.SetBytes32(tx.Signature[:32])
	s.SetBytes32(tx.Signature[32:64])
	if v := tx.Signature[64]; !crypto.ValidateSignatureValues(v, r.ToBig(), s.ToBig(), true) {
		return common.Address{}, fmt.Errorf("%w: signature out of range", ErrInvalid)
	}
	hash := tx.SigningHash(domain)
	pub, err := crypto.Ecrecover(hash[:], tx.Signature[:])
	if err != nil {
		return common.Address{}, fmt.Errorf("%w: signature: %w", ErrInvalid, err)
	}
	h := commitment.Keccak256(pub[1:])
	return common.Address(h[12:]), nil
}

// Hash returns the keccak256 of the encoding of tx, which names it.
func (tx *Tx) Hash() commitment.Root { return commitment.Keccak256(tx.Encode()) }

// total returns value and fee together; ok is false if they exceed 256 bits.
func (tx *Tx) total() (sum uint256.Int, ok bool) {
	_, overflow := sum.AddOverflow(&tx.Value, &tx.Fee)
	return sum, !overflow
}

// decoder takes bytes from the front of p until it fails; then it gives
// zeros.
type decoder struct {
	p      []byte
	failed bool
}

func (d *decoder) next(n int) []byte {
	if d.failed || len(d.p) < n {
		d.failed = true
		return nil
	}
	b := d.p[:n]
	d.p = d.p[n:]
	return b
}

func (d *decoder) byte() byte {
	b := d.next(1)
	if d.failed {
		return 0
	}
	return b[0]
}

// integer reads an integer of at most max bytes.
func (d *decoder) integer(max int) (v uint256.Int) {
	n := int(d.byte())
	if n > max {
		d.failed = true
	}
	b := d.next(n)
	if len(b) > 0 && b[0] == 0 {
		d.failed = true
	}
	v.SetBytes(b)
	return v
}

// appendAccount appends an account's value in the state.
func appendAccount(b []byte, a *Account) []byte {
	balance := a.Balance.Bytes32()
	return binary.BigEndian.AppendUint64(append(b, balance[:]...), a.Nonce)
}
