//go:build amd64 && !purego

package merkle

import (
	"encoding/binary"

	"github.com/cloudflare/circl/simd/keccakf1600"

	"github.com/sharedsec/sharedsec/commitment"
)

// hashPairs sets dst[i] to NodeHash(src[2i], src[2i+1]) for every i, four at a
// time where the CPU has AVX2. The result is that of hashPairsPlain.
func hashPairs(dst, src []commitment.Root) {
	if keccakf1600.IsEnabledX4() && len(dst) >= 4 {
		quads := len(dst) &^ 3
		hashQuads(dst[:quads], src[:2*quads])
		dst, src = dst[quads:], src[2*quads:]
	}
	hashPairsPlain(dst, src)
}

// hashQuads is hashPairs for a multiple of four. Word w of lane k of the four
// interleaved keccak states is a[4w+k].
func hashQuads(dst, src []commitment.Root) {
	var state keccakf1600.StateX4
	a := (*[100]uint64)(state.Initialize(false))
	for len(dst) > 0 {
		*a = [100]uint64{}
		for k := range 4 {
			l, r := &src[2*k], &src[2*k+1]
			// One block holds it all: the tag in its first byte, so that
			// each hash is off the word boundary by one byte, then keccak's
			// padding from byte 65 to the end of the 136-byte rate.
			a[k] = binary.LittleEndian.Uint64(l[0:])<<8 | tagNode
			a[4+k] = binary.LittleEndian.Uint64(l[7:])
			a[8+k] = binary.LittleEndian.Uint64(l[15:])
			a[12+k] = binary.LittleEndian.Uint64(l[23:])
			a[16+k] = binary.LittleEndian.Uint64(r[0:])<<8 | uint64(l[31])
			a[20+k] = binary.LittleEndian.Uint64(r[7:])
			a[24+k] = binary.LittleEndian.Uint64(r[15:])
			a[28+k] = binary.LittleEndian.Uint64(r[23:])
			a[32+k] = 0x01<<8 | uint64(r[31])
			a[64+k] = 0x80 << 56
		}
		state.Permute()
		for k := range 4 {
			d := &dst[k]
			binary.LittleEndian.PutUint64(d[0:], a[k])
			binary.LittleEndian.PutUint64(d[8:], a[4+k])
			binary.LittleEndian.PutUint64(d[16:], a[8+k])
			binary.LittleEndian.PutUint64(d[24:], a[12+k])
		}
		dst, src = dst[4:], src[8:]
	}
}

// hashLeaves sets dst[i] to LeafHash(data[i]), as hashPairs does with pairs.
func hashLeaves(dst, data []commitment.Root) {
	if keccakf1600.IsEnabledX4() {
		for len(dst) >= 4 {
			hashLeafQuad(dst[:4], data[:4])
			dst, data = dst[4:], data[4:]
		}
	}
	hashLeavesPlain(dst, data)
}

// hashLeafQuad is hashLeaves for four: tag and data take 33 bytes of the block.
func hashLeafQuad(dst, data []commitment.Root) {
	var state keccakf1600.StateX4
	a := (*[100]uint64)(state.Initialize(false))
	for k := range 4 {
		d := &data[k]
		a[k] = binary.LittleEndian.Uint64(d[0:])<<8 | tagLeaf
		a[4+k] = binary.LittleEndian.Uint64(d[7:])
		a[8+k] = binary.LittleEndian.Uint64(d[15:])
		a[12+k] = binary.LittleEndian.Uint64(d[23:])
		a[16+k] = 0x01<<8 | uint64(d[31])
		a[64+k] = 0x80 << 56
	}
	state.Permute()
	for k := range 4 {
		d := &dst[k]
		binary.LittleEndian.PutUint64(d[0:], a[k])
		binary.LittleEndian.PutUint64(d[8:], a[4+k])
		binary.LittleEndian.PutUint64(d[16:], a[8+k])
		binary.LittleEndian.PutUint64(d[24:], a[12+k])
	}
}
