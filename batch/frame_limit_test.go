package batch_test

import (
	"errors"
	"testing"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/batch/batchtest"
	"github.com/sharedsec/sharedsec/batch/native"
)

// few is the native codec, over no more than so many frames.
type few struct {
	native.Codec
	frames int
}

func (f few) FrameLimit() int { return f.frames }

// TestBuilderFrameLimit: a Builder makes no more frames than its codec takes,
// however many payloads an entry could have.
func TestBuilderFrameLimit(t *testing.T) {
	cfg := batch.BuilderConfig{Codec: few{frames: 2}, Limits: batchtest.Roomy, PayloadBytes: 1000, Payloads: 6}
	b := newBuilder(t, cfg)
	g := batchtest.NewGenerator(8)
	for range 12 {
		mustAdd(t, b, batch.Block{Time: 1, Transactions: [][]byte{g.Bytes(500)}})
	}
	if err := b.Add(batch.Block{Time: 1, Transactions: [][]byte{g.Bytes(2500)}}); !errors.Is(err, batch.ErrLimit) {
		t.Errorf("Add(a block of three frames) = %v, want batch.ErrLimit", err)
	}
	cfg.Payloads = 2 // what take holds the frames against
	for b.Len() > 0 {
		take(t, b, cfg, 100)
	}
	for _, frames := range []int{0, -1} {
		if _, err := batch.NewBuilder(batch.BuilderConfig{Codec: few{frames: frames}, Limits: batchtest.Roomy, PayloadBytes: 1000, Payloads: 6}); err == nil {
			t.Errorf("NewBuilder with a codec of %d frames: no error", frames)
		}
	}
}
