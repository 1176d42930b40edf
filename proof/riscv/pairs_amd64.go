//go:build amd64 && !purego

package riscv

import (
	"encoding/binary"

	"github.com/cloudflare/circl/simd/keccakf1600"

	"github.com/sharedsec/sharedsec/commitment"
)

// hashPairs is hashPairsPlain, four at a time where the CPU has AVX2.
func hashPairs(dst, src [][32]byte) {
	if keccakf1600.IsEnabledX4() && len(dst) >= 4 {
		quads := len(dst) &^ 3
		hashQuads(dst[:quads], src[:2*quads])
		dst, src = dst[quads:], src[2*quads:]
	}
	hashPairsPlain(dst, src)
}

// hashQuads is hashPairs for a multiple of four. Word w of lane k of the four
// interleaved keccak states is a[4w+k]: 8 words of input, then the padding of
// the 136-byte rate.
func hashQuads(dst, src [][32]byte) {
	var state keccakf1600.StateX4
	a := (*[100]uint64)(state.Initialize(false))
	for len(dst) > 0 {
		clear(a[36:])
		for k := range 4 {
			for w := range 4 {
				a[4*w+k] = binary.LittleEndian.Uint64(src[2*k][8*w:])
				a[4*(w+4)+k] = binary.LittleEndian.Uint64(src[2*k+1][8*w:])
			}
			a[4*8+k] = 0x01
			a[4*16+k] = 0x80 << 56
		}
		state.Permute()
		for k := range 4 {
			for w := range 4 {
				binary.LittleEndian.PutUint64(dst[k][8*w:], a[4*w+k])
			}
		}
		dst, src = dst[4:], src[8:]
	}
}

// hashAll is hashAllPlain, four at a time where the CPU has AVX2 and four in a
// row are of one length.
func hashAll(dst []commitment.Root, src [][]byte) {
	for len(dst) > 0 {
		n := min(4, len(dst))
		if n == 4 && keccakf1600.IsEnabledX4() && sameLength(src[:n]) {
			hashFour((*[4]commitment.Root)(dst), (*[4][]byte)(src))
		} else {
			hashAllPlain(dst[:n], src)
		}
		dst, src = dst[n:], src[n:]
	}
}

func sameLength(src [][]byte) bool {
	for _, b := range src[1:] {
		if len(b) != len(src[0]) {
			return false
		}
	}
	return true
}

// rate is how many bytes keccak256 takes in a permutation.
const rate = 136

// hashFour hashes four of one length.
func hashFour(dst *[4]commitment.Root, src *[4][]byte) {
	var state keccakf1600.StateX4
	a := (*[100]uint64)(state.Initialize(false))
	var last [4][rate]byte
	b := *src
	for ; len(b[0]) >= rate; state.Permute() {
		for k := range b {
			absorb(a, k, b[k])
			b[k] = b[k][rate:]
		}
	}
	for k := range b {
		n := copy(last[k][:], b[k])
		last[k][n] = 0x01
		last[k][rate-1] |= 0x80
		absorb(a, k, last[k][:])
	}
	state.Permute()
	for k := range 4 {
		for w := range 4 {
			binary.LittleEndian.PutUint64(dst[k][8*w:], a[4*w+k])
		}
	}
}

// absorb adds the first block of b to lane k.
func absorb(a *[100]uint64, k int, b []byte) {
	b = b[:rate]
	for w := range rate / 8 {
		a[4*w+k] ^= binary.LittleEndian.Uint64(b[8*w:])
	}
}
