package zkledger

import (
	"encoding/binary"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/commitment"
)

// AccountSize is the length of an account's encoding in bytes.
const AccountSize = 4 * fr.Bytes

// An Account is what the ledger knows at an index. The zero value is an account
// that does not exist.
type Account struct {
	Key     PublicKey      // who signs for it
	Owner   common.Address // whom L1 pays through the escape hatch
	Nonce   uint32         // of the next transaction
	Balance uint256.Int    // wei, below 2^96
}

// Exists reports whether a is an account.
func (a *Account) Exists() bool { return a.Key != PublicKey{} }

// Elements returns the leaf's four elements: the key's coordinates, owner +
// 2^160 nonce, and the balance. The balance must be below 2^96.
func (a *Account) Elements() [4]fr.Element {
	var owner, balance fr.Element
	var b [24]byte
	binary.BigEndian.PutUint32(b[:], a.Nonce)
	copy(b[4:], a.Owner[:])
	owner.SetBytes(b[:])
	wei := a.Balance.Bytes32()
	balance.SetBytes(wei[:])
	return [4]fr.Element{a.Key.X, a.Key.Y, owner, balance}
}

// Hash returns the leaf: C(C(pkX, pkY), C(owner + 2^160 nonce, balance)).
func (a *Account) Hash() fr.Element {
	e := a.Elements()
	return Compress(Compress(e[0], e[1]), Compress(e[2], e[3]))
}

// Encode returns the bytes of the leaf in [commitment.Nodes]: its four elements,
// 32 bytes each.
func (a *Account) Encode() []byte {
	b := make([]byte, 0, AccountSize)
	for _, e := range a.Elements() {
		p := e.Bytes()
		b = append(b, p[:]...)
	}
	return b
}

// ParseAccount reads an account from exactly p. What no ledger can have written
// matches [commitment.ErrInvalid]: other lengths, numbers out of their range, a
// key off the curve, and an account that does not exist but has something.
func ParseAccount(p []byte) (a Account, err error) {
	bad := func(what string) (Account, error) {
		return Account{}, fmt.Errorf("%w: zkledger: account: %s", commitment.ErrInvalid, what)
	}
	if len(p) != AccountSize {
		return bad(fmt.Sprintf("%d bytes, want %d", len(p), AccountSize))
	}
	if a.Key.X.SetBytesCanonical(p[:32]) != nil || a.Key.Y.SetBytesCanonical(p[32:64]) != nil {
		return bad("key out of range")
	}
	if [8]byte(p[64:72]) != [8]byte{} || [20]byte(p[96:116]) != [20]byte{} {
		return bad("nonce or balance out of range")
	}
	a.Nonce = binary.BigEndian.Uint32(p[72:])
	a.Owner = common.Address(p[76:96])
	a.Balance.SetBytes(p[116:128])
	if !a.Exists() {
		if a != (Account{}) {
			return bad("something without a key")
		}
		return a, nil
	}
	if k := a.Key.affine(); !k.IsOnCurve() {
		return bad("key off the curve")
	}
	return a, nil
}

// credit adds value to a's balance, or says that it would reach 2^96.
func (a *Account) credit(value *uint256.Int) bool {
	var sum uint256.Int
	if _, overflow := sum.AddOverflow(&a.Balance, value); overflow || !fits(&sum) {
		return false
	}
	a.Balance = sum
	return true
}

// fits reports whether an amount is below 2^96, as all amounts of the ledger
// are.
func fits(v *uint256.Int) bool { return v.BitLen() <= 8*valueSize }
