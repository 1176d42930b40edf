package commitment

import "golang.org/x/crypto/sha3"

// Keccak256 returns the keccak256 digest (the original padding, as Ethereum
// uses it, not FIPS 202) of the concatenation of parts.
func Keccak256(parts ...[]byte) Root {
	h := sha3.NewLegacyKeccak256()
	for _, p := range parts {
		h.Write(p)
	}
	var r Root
	h.Sum(r[:0])
	return r
}
