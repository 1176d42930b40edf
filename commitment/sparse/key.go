package sparse

import (
	"encoding/binary"
	"encoding/hex"
	"math/bits"
)

// keyBits is the number of bits in a [Key], hence the largest depth of a tree.
const keyBits = 256

// A Key names an entry. Callers hash what they mean by it, for instance
// Key(commitment.Keccak256(address)): uniform keys keep the tree balanced.
type Key [32]byte

// String returns k as 0x and 64 lower-case hexadecimal digits.
func (k Key) String() string { return "0x" + hex.EncodeToString(k[:]) }

// bit returns bit i of k, 0 or 1. Bit 0 is the most significant of byte 0.
func (k *Key) bit(i uint8) byte { return k[i/8] >> (7 - i%8) & 1 }

// set makes bit i of k a one: a Key also serves as a set of bit indices.
func (k *Key) set(i uint8) { k[i/8] |= 0x80 >> (i % 8) }

// firstDifference returns the lowest index at which the bits of a and b
// differ, or keyBits if a equals b.
func firstDifference(a, b *Key) int {
	for i := 0; i < len(a); i += 8 {
		x := binary.BigEndian.Uint64(a[i:]) ^ binary.BigEndian.Uint64(b[i:])
		if x != 0 {
			return 8*i + bits.LeadingZeros64(x)
		}
	}
	return keyBits
}

// agree reports whether a and b have equal bits at every index in mask.
func agree(a, b, mask *Key) bool {
	var x byte
	for i := range mask {
		x |= (a[i] ^ b[i]) & mask[i]
	}
	return x == 0
}
