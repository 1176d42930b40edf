// Package decimal reads the decimal numbers in which other provers write keys and
// proofs.
package decimal

import (
	"errors"
	"math/big"
)

// maxDigits is how many digits a number below 2^256 has at most.
const maxDigits = 78

var errNumber = errors.New("no decimal number below 2^256")

// Parse reads a number below 2^256, digits alone, without zeros ahead, and returns
// it big-endian. So a number has one way to be written.
func Parse(s string) (b [32]byte, err error) {
	if len(s) == 0 || len(s) > maxDigits || s[0] == '0' && len(s) > 1 {
		return b, errNumber
	}
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return b, errNumber
		}
	}
	n, ok := new(big.Int).SetString(s, 10)
	if !ok || n.BitLen() > 256 {
		return b, errNumber
	}
	n.FillBytes(b[:])
	return b, nil
}
