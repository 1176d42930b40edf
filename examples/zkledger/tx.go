package zkledger

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/commitment"
)

// ErrInvalid matches bytes that are no transaction or no deposit, signatures
// that are not valid, and keys that nobody can be given an account under. The
// same bytes will never do for that account.
var ErrInvalid = errors.New("zkledger: invalid")

// A Kind says what a transaction does.
type Kind uint8

const (
	Transfer   Kind = 1 // value goes to an account of the ledger
	Withdrawal Kind = 2 // value leaves for an account of L1
)

const (
	valueSize = 12
	bodySize  = 1 + 4 + 20 + valueSize + 4

	// TxSize is the length of every transaction in bytes.
	TxSize = bodySize + SignatureSize
)

// A Tx is a transaction. Its encoding is kind (1), from (4), to (20), value
// (12), nonce (4), R (64) and S (32), integers big-endian.
type Tx struct {
	Kind      Kind
	From      uint32         // the sender's index
	To        common.Address // an account of L1, or what IndexAddress makes of one of the ledger
	Value     uint256.Int    // wei, below 2^96
	Nonce     uint32         // the sender's, from 0
	Signature Signature
}

// IndexAddress returns an account of the ledger as a transfer's To holds it: the
// index in the low 4 bytes, the others zero.
func IndexAddress(index uint32) (a common.Address) {
	binary.BigEndian.PutUint32(a[16:], index)
	return a
}

// ParseTx reads a transaction from exactly p. Anything else, a transfer to what
// is no index and a withdrawal of nothing match [ErrInvalid]. The signature is
// not checked: see [Tx.Verify].
func ParseTx(p []byte) (*Tx, error) {
	if len(p) != TxSize {
		return nil, fmt.Errorf("%w: transaction of %d bytes, want %d", ErrInvalid, len(p), TxSize)
	}
	tx := &Tx{
		Kind:      Kind(p[0]),
		From:      binary.BigEndian.Uint32(p[1:]),
		To:        common.Address(p[5:25]),
		Nonce:     binary.BigEndian.Uint32(p[37:]),
		Signature: Signature(p[bodySize:]),
	}
	tx.Value.SetBytes(p[25:37])
	switch {
	case tx.Kind != Transfer && tx.Kind != Withdrawal:
		return nil, fmt.Errorf("%w: transaction of kind %d", ErrInvalid, tx.Kind)
	case tx.Kind == Transfer && tx.To != IndexAddress(tx.index()):
		return nil, fmt.Errorf("%w: transfer to %v, which is no index", ErrInvalid, tx.To)
	case tx.Kind == Withdrawal && tx.Value.IsZero():
		return nil, fmt.Errorf("%w: withdrawal of nothing", ErrInvalid)
	}
	return tx, nil
}

// index returns the low 4 bytes of To.
func (tx *Tx) index() uint32 { return binary.BigEndian.Uint32(tx.To[16:]) }

// Encode returns the encoding of tx, TxSize bytes. Of a value that is 2^96 or
// more it has the low 96 bits; [Tx.Sign] refuses such a one.
func (tx *Tx) Encode() []byte {
	b := append(make([]byte, 0, TxSize), byte(tx.Kind))
	b = binary.BigEndian.AppendUint32(b, tx.From)
	b = append(b, tx.To[:]...)
	value := tx.Value.Bytes32()
	b = append(b, value[32-valueSize:]...)
	b = binary.BigEndian.AppendUint32(b, tx.Nonce)
	return append(b, tx.Signature[:]...)
}

// Message returns what the sender signs: MD(domain mod p, kind, from, to, value,
// nonce), for the rollup with that domain.
func (tx *Tx) Message(domain commitment.Root) fr.Element {
	var to, value fr.Element
	to.SetBytes(tx.To[:])
	wei := tx.Value.Bytes32()
	value.SetBytes(wei[:])
	return Hash(element(domain), fr.NewElement(uint64(tx.Kind)), fr.NewElement(uint64(tx.From)),
		to, value, fr.NewElement(uint64(tx.Nonce)))
}

// Sign signs tx for the rollup with that domain. A value of 2^96 or more matches
// [ErrInvalid].
func (tx *Tx) Sign(domain commitment.Root, key *PrivateKey) error {
	if !fits(&tx.Value) {
		return fmt.Errorf("%w: value of %v wei, want less than 2^96", ErrInvalid, &tx.Value)
	}
	s, err := key.Sign(tx.Message(domain))
	if err != nil {
		return err
	}
	tx.Signature = s
	return nil
}

// Verify reports, matching [ErrInvalid], that tx is not signed by a key for the
// rollup with that domain.
func (tx *Tx) Verify(domain commitment.Root, key PublicKey) error {
	return key.Verify(tx.Message(domain), tx.Signature)
}
