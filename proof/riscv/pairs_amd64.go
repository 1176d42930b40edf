//go:build amd64 && !purego

package riscv

import (
	"encoding/binary"

	"github.com/cloudflare/circl/simd/keccakf1600"
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
