package ledger

import (
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/sparse"
)

// EscapeProof returns what an account shows the Portal when the escape hatch is
// open: a proof of its balance in the state under root, in the form that the
// contract LedgerEscape reads, the ABI encoding of (address account, uint256
// balance, uint64 nonce, uint256 bitmap, bytes32[] siblings). Anybody can make
// it for any account. An account that is not in the state has none: the error
// matches [commitment.ErrInvalid].
func EscapeProof(n commitment.NodeReader, root commitment.Root, address common.Address) ([]byte, error) {
	a, err := ReadAccount(n, root, address)
	if err != nil {
		return nil, err
	}
	if a == (Account{}) {
		return nil, fmt.Errorf("%w: ledger: account %v is not in the state", commitment.ErrInvalid, address)
	}
	p, err := sparse.Prove(n, root, key(address))
	if err != nil {
		return nil, err
	}
	const head = 6 * 32 // five arguments, and the length of the last
	b := make([]byte, head, head+32*len(p.Steps))
	copy(b[12:], address[:])
	a.Balance.WriteToSlice(b[32:64])
	binary.BigEndian.PutUint64(b[88:], a.Nonce)
	binary.BigEndian.PutUint64(b[152:], 5*32) // where the siblings begin
	binary.BigEndian.PutUint64(b[184:], uint64(len(p.Steps)))
	for _, s := range p.Steps {
		b[96+s.Bit/8] |= 0x80 >> (s.Bit % 8)
		b = append(b, s.Sibling[:]...)
	}
	return b, nil
}
