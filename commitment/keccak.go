package commitment

import "github.com/ethereum/go-ethereum/crypto/keccak"

// Keccak256 returns the keccak256 digest (the original padding, as Ethereum
// uses it, not FIPS 202) of the concatenation of parts. It does not allocate.
func Keccak256(parts ...[]byte) Root {
	h := keccak.NewLegacyKeccak256()
	for _, p := range parts {
		h.Write(p)
	}
	var r Root
	h.Sum(r[:0])
	return r
}
