package sparse

import (
	"math/rand/v2"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
)

func TestHasher(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	var msgs [][]byte
	for range 3 {
		for n := range 300 {
			msg := make([]byte, n)
			for i := range msg {
				msg[i] = byte(r.Uint32())
			}
			msgs = append(msgs, msg)
		}
	}
	for range 4 {
		r.Shuffle(len(msgs), func(i, j int) { msgs[i], msgs[j] = msgs[j], msgs[i] })
		got := make([]commitment.Root, len(msgs))
		var h hasher
		for i, msg := range msgs {
			kept := append([]byte(nil), msg...)
			h.add(kept, &got[i])
			clear(kept)
			if r.IntN(5) == 0 {
				h.flush()
			}
		}
		h.flush()
		for i, msg := range msgs {
			if want := commitment.Keccak256(msg); got[i] != want {
				t.Errorf("hash of %d bytes is %v, want %v", len(msg), got[i], want)
			}
		}
	}
}
