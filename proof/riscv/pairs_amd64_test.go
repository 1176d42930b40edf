//go:build amd64 && !purego

package riscv

import (
	"encoding/binary"
	"testing"

	"github.com/cloudflare/circl/simd/keccakf1600"
)

// Each lane is a permutation of its own.
func TestLanesAsOPStack(t *testing.T) {
	for lane := range 4 {
		checkMatrices(t, func(blocks [][]byte) (states [][]byte) {
			var state keccakf1600.StateX4
			a := (*[100]uint64)(state.Initialize(false))
			other := make([]byte, rate)
			for i, b := range blocks {
				for k := range 4 {
					other[k] = byte(i)
					if k == lane {
						absorb(a, k, b)
					} else {
						absorb(a, k, other)
					}
				}
				state.Permute()
				var s []byte
				for w := range 25 {
					s = binary.LittleEndian.AppendUint64(s, a[4*w+lane])
				}
				states = append(states, s)
			}
			return states
		})
	}
}
