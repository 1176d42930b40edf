//go:build amd64 && !purego

package sparse

import (
	"encoding/binary"

	"github.com/cloudflare/circl/simd/keccakf1600"

	"github.com/sharedsec/sharedsec/commitment"
)

const (
	keccakRate = 136 // bytes
	lanes      = 4
)

// A hasher computes the keccak256 of many messages, four at a time where the
// CPU has AVX2 and the messages fit into one block. The zero hasher is ready.
type hasher struct {
	state keccakf1600.StateX4
	words []uint64 // word w of lane i is words[lanes*w+i]
	dst   [lanes]*commitment.Root
	n     int // lanes in use
}

// add arranges for *dst to be the keccak256 of msg, at the latest after flush.
// It does not keep msg.
func (h *hasher) add(msg []byte, dst *commitment.Root) {
	if len(msg) >= keccakRate || !keccakf1600.IsEnabledX4() {
		*dst = commitment.Keccak256(msg)
		return
	}
	if h.n == 0 {
		h.words = h.state.Initialize(false)
		clear(h.words)
	}
	i := h.n
	for len(msg) >= 8 {
		h.words[i] = binary.LittleEndian.Uint64(msg)
		msg = msg[8:]
		i += lanes
	}
	// Keccak's padding: a one bit after the message, and one at the block's end.
	last := uint64(1) << (8 * len(msg))
	for j, x := range msg {
		last |= uint64(x) << (8 * j)
	}
	h.words[i] = last
	h.words[keccakRate/8*lanes-lanes+h.n] |= 1 << 63
	h.dst[h.n] = dst
	if h.n++; h.n == lanes {
		h.flush()
	}
}

// flush sets what is still to be set.
func (h *hasher) flush() {
	if h.n == 0 {
		return
	}
	h.state.Permute()
	for i, dst := range h.dst[:h.n] {
		for j := range 4 {
			binary.LittleEndian.PutUint64(dst[8*j:], h.words[lanes*j+i])
		}
	}
	h.n = 0
}
