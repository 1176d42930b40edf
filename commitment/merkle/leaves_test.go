package merkle

import (
	"encoding/binary"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
)

// Many leaves at once are hashed as one by one, whatever their number.
func TestLeafHashes(t *testing.T) {
	for n := range 14 {
		data := make([]commitment.Root, n)
		for i := range data {
			data[i] = commitment.Keccak256(binary.BigEndian.AppendUint64(nil, uint64(i)))
		}
		got := make([]commitment.Root, n)
		LeafHashes(got, data)
		for i := range data {
			if want := LeafHash(data[i][:]); got[i] != want {
				t.Errorf("leaf %d of %d: %v, want %v", i, n, got[i], want)
			}
		}
	}
}
