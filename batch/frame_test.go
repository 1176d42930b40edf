package batch_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"slices"
	"testing"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/batch/batchtest"
)

// checkFrames is what holds for all data and sizes, and returns the frames.
func checkFrames(t *testing.T, data []byte, size int) [][]byte {
	t.Helper()
	frames, err := batch.Frames(data, size)
	room := size - batch.FrameHeader
	switch {
	case len(data) == 0 || size <= batch.FrameHeader:
		if !errors.Is(err, batch.ErrInvalid) {
			t.Fatalf("Frames(%d bytes, %d) = %v, want ErrInvalid", len(data), size, err)
		}
		return nil
	case (len(data)-1)/room >= batch.MaxFrames:
		if !errors.Is(err, batch.ErrLimit) {
			t.Fatalf("Frames(%d bytes, %d) = %v, want ErrLimit", len(data), size, err)
		}
		return nil
	case err != nil:
		t.Fatalf("Frames(%d bytes, %d) = %v", len(data), size, err)
	}
	if got, want := len(frames), batch.FrameCount(len(data), size); got != want {
		t.Errorf("Frames made %d frames, FrameCount says %d", got, want)
	}
	for i, f := range frames {
		if len(f) > size || i < len(frames)-1 && len(f) != size {
			t.Errorf("frame %d of %d has %d bytes, want %d, the last no more", i, len(frames), len(f), size)
		}
		if want := append([]byte{1, byte(i >> 8), byte(i), byte(len(frames) >> 8), byte(len(frames))}, data[i*room:min(len(data), (i+1)*room)]...); !bytes.Equal(f, want) {
			t.Errorf("frame %d is %x, want %x", i, f, want)
		}
	}
	got, err := batch.Join(frames, uint64(len(data)))
	if err != nil || !bytes.Equal(got, data) {
		t.Errorf("Join(Frames(data)) = %x, %v, want data", got, err)
	}
	if _, err := batch.Join(frames, uint64(len(data))-1); !errors.Is(err, batch.ErrLimit) {
		t.Errorf("Join with a byte less allowed = %v, want ErrLimit", err)
	}
	return frames
}

func TestFrames(t *testing.T) {
	g := batchtest.NewGenerator(1)
	for n := range 40 {
		for size := -1; size < 50; size++ {
			checkFrames(t, g.Bytes(n), size)
		}
	}
	for _, size := range []int{math.MinInt, math.MaxInt, 131_072} {
		checkFrames(t, g.Bytes(400_000), size)
	}
	checkFrames(t, g.Bytes(batch.MaxFrames), batch.FrameHeader+1)
	checkFrames(t, g.Bytes(batch.MaxFrames+1), batch.FrameHeader+1)
}

func TestJoinRefuses(t *testing.T) {
	whole := checkFrames(t, batchtest.NewGenerator(2).Bytes(100), 30)
	other := checkFrames(t, batchtest.NewGenerator(3).Bytes(125), 30)
	edit := func(f func([][]byte) [][]byte) [][]byte {
		frames := make([][]byte, len(whole))
		for i := range frames {
			frames[i] = bytes.Clone(whole[i])
		}
		return f(frames)
	}
	tests := map[string][][]byte{
		"nil":        nil,
		"no frames":  {},
		"one nil":    {nil},
		"a gap":      edit(func(f [][]byte) [][]byte { f[1] = nil; return f }),
		"reversed":   edit(func(f [][]byte) [][]byte { slices.Reverse(f); return f }),
		"swapped":    edit(func(f [][]byte) [][]byte { f[0], f[1] = f[1], f[0]; return f }),
		"twice":      edit(func(f [][]byte) [][]byte { return append(f, f...) }),
		"last again": edit(func(f [][]byte) [][]byte { return append(f, f[len(f)-1]) }),
		"first lost": edit(func(f [][]byte) [][]byte { return f[1:] }),
		"last lost":  edit(func(f [][]byte) [][]byte { return f[:len(f)-1] }),
		"a stranger": edit(func(f [][]byte) [][]byte { f[2] = other[2]; return f }),
		"no data":    {{1, 0, 0, 0, 1}},
		"a header":   edit(func(f [][]byte) [][]byte { f[1] = f[1][:batch.FrameHeader]; return f }),
		"too many":   make([][]byte, batch.MaxFrames+1),
	}
	for i := range whole {
		for bit := range 8 * batch.FrameHeader {
			tests[fmt.Sprintf("frame %d, header bit %d", i, bit)] = edit(func(f [][]byte) [][]byte {
				f[i][bit/8] ^= 1 << (bit % 8)
				return f
			})
		}
		for n := range batch.FrameHeader {
			tests[fmt.Sprintf("frame %d cut to %d", i, n)] = edit(func(f [][]byte) [][]byte { f[i] = f[i][:n]; return f })
		}
	}
	for name, frames := range tests {
		if got, err := batch.Join(frames, math.MaxUint64); !errors.Is(err, batch.ErrInvalid) || got != nil {
			t.Errorf("Join(%s) = %x, %v, want ErrInvalid", name, got, err)
		}
	}
	var fe *batch.FrameError
	if _, err := batch.Join(tests["a gap"], 1<<20); !errors.As(err, &fe) || fe.Index != 1 {
		t.Errorf("Join with a gap = %v, want a FrameError about frame 1", err)
	}
}

func TestJoinDoesNotAlias(t *testing.T) {
	data := []byte("somebody's batch")
	frames, err := batch.Frames(data, 10)
	if err != nil {
		t.Fatal(err)
	}
	data[0] = 'S'
	got, err := batch.Join(frames, 100)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range frames {
		clear(f)
	}
	if string(got) != "somebody's batch" {
		t.Errorf("Join = %q, changed by what was done to data or frames", got)
	}
}

// FuzzJoin cuts its input into frames by two-byte lengths, so that it also
// reaches lists that begin rightly.
func FuzzJoin(f *testing.F) {
	pack := func(frames [][]byte) (p []byte) {
		for _, fr := range frames {
			p = append(binary.BigEndian.AppendUint16(p, uint16(len(fr))), fr...)
		}
		return p
	}
	g := batchtest.NewGenerator(4)
	for _, size := range []int{6, 20, 300} {
		frames, err := batch.Frames(g.Bytes(100), size)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(pack(frames), uint64(100))
		f.Add(pack(frames[1:]), uint64(99))
	}
	f.Add([]byte{}, uint64(0))
	f.Fuzz(func(t *testing.T, p []byte, max uint64) {
		var frames [][]byte
		for len(p) >= 2 {
			n := min(int(binary.BigEndian.Uint16(p)), len(p)-2)
			frames = append(frames, p[2:2+n])
			p = p[2+n:]
		}
		data, err := batch.Join(frames, max)
		if err != nil {
			if !errors.Is(err, batch.ErrInvalid) && !errors.Is(err, batch.ErrLimit) {
				t.Errorf("Join = %v, want ErrInvalid or ErrLimit", err)
			}
			return
		}
		if uint64(len(data)) > max {
			t.Errorf("Join returned %d bytes, at most %d allowed", len(data), max)
		}
		for i, fr := range frames {
			want := []byte{1, byte(i >> 8), byte(i), byte(len(frames) >> 8), byte(len(frames))}
			chunk := fr[batch.FrameHeader:]
			if !bytes.Equal(fr[:batch.FrameHeader], want) || len(chunk) == 0 || !bytes.HasPrefix(data, chunk) {
				t.Fatalf("Join took frame %d = %x", i, fr)
			}
			data = data[len(chunk):]
		}
		if len(data) != 0 {
			t.Errorf("Join made up %d bytes", len(data))
		}
	})
}
