package zkledger

import (
	"encoding/binary"
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
)

// EscapeProof returns what an account shows the Portal when the escape hatch is
// open: an opening of it in the state under root, a tree of that depth, in the
// form that the contract ZkLedgerEscape reads, the ABI encoding of (uint32
// index, uint256 pkX, uint256 pkY, address owner, uint32 nonce, uint96 balance,
// uint256[] siblings). Anybody can make it for any account. One that does not
// exist has none: the error matches [commitment.ErrInvalid].
func EscapeProof(n commitment.NodeReader, root commitment.Root, depth int, index uint32) ([]byte, error) {
	opened, err := Open(n, root, depth, index)
	if err != nil {
		return nil, err
	}
	o := &opened[0]
	if !o.Account.Exists() {
		return nil, fmt.Errorf("%w: zkledger: account %d is not in the state", commitment.ErrInvalid, index)
	}
	const head = 8 * 32 // seven arguments, and the length of the last
	b := make([]byte, head, head+32*depth)
	x, y := o.Account.Key.X.Bytes(), o.Account.Key.Y.Bytes()
	binary.BigEndian.PutUint32(b[28:], index)
	copy(b[32:], x[:])
	copy(b[64:], y[:])
	copy(b[108:], o.Account.Owner[:])
	binary.BigEndian.PutUint32(b[156:], o.Account.Nonce)
	o.Account.Balance.WriteToSlice(b[160:192])
	binary.BigEndian.PutUint64(b[216:], 7*32) // where the siblings begin
	binary.BigEndian.PutUint64(b[248:], uint64(depth))
	for _, s := range o.Siblings {
		p := s.Bytes()
		b = append(b, p[:]...)
	}
	return b, nil
}
