package wal

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/sequencer"
	"github.com/sharedsec/sharedsec/sequencer/sequencertest"
)

// TestLogOnDisk runs the suite on the operating system's files.
func TestLogOnDisk(t *testing.T) {
	root := t.TempDir()
	open := map[string]*Log{}
	sequencertest.TestLog(t, func(tb testing.TB, name string) sequencer.Log {
		if l := open[name]; l != nil {
			l.unlock.Close() // as the end of its process would
		}
		l, err := Open(filepath.Join(root, name), Options{SegmentBytes: minSegmentBytes})
		if err != nil {
			tb.Fatal(err)
		}
		open[name] = l
		tb.Cleanup(func() { l.Close() })
		return l
	})
}

func TestMemory(t *testing.T) {
	logs := map[string]*Memory{}
	sequencertest.TestLog(t, func(_ testing.TB, name string) sequencer.Log {
		if logs[name] == nil {
			logs[name] = new(Memory)
		}
		return logs[name]
	})
}

func open(tb testing.TB, fs FS) *Log {
	tb.Helper()
	l, err := Open("", Options{FS: fs, SegmentBytes: minSegmentBytes})
	if err != nil {
		tb.Fatal(err)
	}
	return l
}

func records(tb testing.TB, l *Log) []string {
	tb.Helper()
	var got []string
	if err := l.Replay(func(_ uint64, p []byte) error { got = append(got, string(p)); return nil }); err != nil {
		tb.Fatal(err)
	}
	return got
}

// fill appends and syncs n records, one or two a frame, and returns them.
func fill(tb testing.TB, l *Log, n int) []string {
	tb.Helper()
	var want []string
	for i := range n {
		r := fmt.Sprintf("record %d %s", i, strings.Repeat("x", i%5*30))
		want = append(want, r)
		pos, err := l.Append([]byte(r))
		if err != nil {
			tb.Fatal(err)
		}
		if i%3 != 0 || i == n-1 {
			if err := l.Sync(tb.Context(), pos); err != nil {
				tb.Fatal(err)
			}
		}
	}
	return want
}

// reopen opens a disk whose only file, or last file, is data.
func reopen(d *disk, name string, data []byte) (*Log, *disk, error) {
	n := d.crash(func([]byte) []byte { return nil })
	n.files[name] = &diskFile{data: slices.Clone(data), synced: len(data)}
	n.linked[name] = true
	l, err := Open("", Options{FS: n, SegmentBytes: minSegmentBytes})
	return l, n, err
}

func isPrefix(got, want []string) bool {
	return len(got) <= len(want) && slices.Equal(got, want[:len(got)])
}

// TestTornAtEveryByte cuts the last file at every byte: what comes back is what
// was there up to then, whole frames in order, and the log can be written.
func TestTornAtEveryByte(t *testing.T) {
	d := new(disk)
	want := fill(t, open(t, d), 12)
	name := segmentName(1)
	data := d.files[name].data
	last := -1
	for cut := range len(data) + 1 {
		l, n, err := reopen(d, name, data[:cut])
		if err != nil {
			t.Fatalf("cut at %d: %v", cut, err)
		}
		got := records(t, l)
		if !isPrefix(got, want) || len(got) < last {
			t.Fatalf("cut at %d: got %q", cut, got)
		}
		last = len(got)
		if r := l.Recovery(); r.Clean || int(r.Records) != len(got) {
			t.Fatalf("cut at %d: recovery %+v with %d records", cut, r, len(got))
		}
		pos, err := l.Append([]byte("more"))
		if err == nil {
			err = l.Sync(t.Context(), pos)
		}
		if err != nil {
			t.Fatalf("cut at %d: append: %v", cut, err)
		}
		again := open(t, n.crash(func([]byte) []byte { return nil }))
		if diff := cmp.Diff(append(slices.Clone(got), "more"), records(t, again)); diff != "" {
			t.Fatalf("cut at %d: after another start (-want +got):\n%s", cut, diff)
		}
	}
	if last != len(want) {
		t.Errorf("uncut: %d records, want %d", last, len(want))
	}
}

// TestFlipEveryBit flips each bit of a log's only file. A flip is found, or it
// hit the last frame of a log that was not closed: then that frame alone is
// missing. No record ever comes back changed.
func TestFlipEveryBit(t *testing.T) {
	for _, closed := range []bool{false, true} {
		t.Run(fmt.Sprintf("closed=%v", closed), func(t *testing.T) {
			d := new(disk)
			l := open(t, d)
			want := fill(t, l, 8)
			if closed {
				if err := l.Close(); err != nil {
					t.Fatal(err)
				}
			}
			name := segmentName(1)
			data := d.files[name].data
			for i := range len(data) * 8 {
				p := slices.Clone(data)
				p[i/8] ^= 1 << (i % 8)
				l, _, err := reopen(d, name, p)
				if err != nil {
					if !errors.Is(err, sequencer.ErrCorrupt) && !(i/8 >= 8 && i/8 < 12 && errors.Is(err, sequencer.ErrInvalid)) {
						t.Fatalf("bit %d: %v, want sequencer.ErrCorrupt", i, err)
					}
					continue
				}
				got := records(t, l)
				least := len(want) - 2
				if closed {
					least = len(want)
				}
				if !isPrefix(got, want) || len(got) < least || l.Recovery().Clean {
					t.Fatalf("bit %d: unnoticed, %d of %d records, %+v", i, len(got), len(want), l.Recovery())
				}
			}
		})
	}
}

// TestMissingAndDamagedFiles damages a log of several files.
func TestMissingAndDamagedFiles(t *testing.T) {
	d := new(disk)
	fill(t, open(t, d), 200)
	if len(d.files) < 4 {
		t.Fatalf("%d files, want several", len(d.files))
	}
	expect := func(what string, change func(n *disk)) {
		n := d.crash(func([]byte) []byte { return nil })
		change(n)
		if _, err := Open("", Options{FS: n}); !errors.Is(err, sequencer.ErrCorrupt) {
			t.Errorf("%s: %v, want sequencer.ErrCorrupt", what, err)
		}
	}
	expect("missing file", func(n *disk) { delete(n.files, segmentName(2)) })
	expect("shortened file", func(n *disk) { f := n.files[segmentName(2)]; f.data = f.data[:len(f.data)-1] })
	expect("file cut to a frame", func(n *disk) {
		f := n.files[segmentName(2)]
		_, size, _ := decodeFrame(f.data[segmentHeaderSize:], binarySalt(f.data))
		f.data = f.data[:segmentHeaderSize+size]
	})
	expect("empty file", func(n *disk) { n.files[segmentName(2)].data = nil })
	expect("longer file", func(n *disk) { f := n.files[segmentName(2)]; f.data = append(f.data, 0) })
	expect("swapped files", func(n *disk) {
		a, b := segmentName(1), segmentName(2)
		n.files[a], n.files[b] = n.files[b], n.files[a]
	})
	expect("frame of another file", func(n *disk) {
		n.files[segmentName(2)].data = slices.Concat(n.files[segmentName(2)].data, n.files[segmentName(3)].data[segmentHeaderSize:])
	})
}

func binarySalt(p []byte) uint64 {
	h, _ := decodeSegmentHeader(p, uint64(p[16]))
	return h.salt
}

// TestEveryFault lets the n-th effect on the disk fail, for every n, and then
// cuts the power, with every sort of what may be left of unsynced bytes. What
// was acknowledged is there, in order, and nothing else that was not appended.
func TestEveryFault(t *testing.T) {
	keeps := map[string]func([]byte) []byte{
		"nothing": func([]byte) []byte { return nil },
		"all":     func(p []byte) []byte { return p },
		"half":    func(p []byte) []byte { return p[:len(p)/2] },
		"zeros":   func(p []byte) []byte { return make([]byte, len(p)) },
		"end":     func(p []byte) []byte { return slices.Concat(make([]byte, len(p)/2), p[len(p)/2:]) },
		"odd": func(p []byte) []byte { // brings back every other file that was removed
			if len(p) > 16 && p[15]%2 == 0 {
				return nil
			}
			return p
		},
	}
	for n := 0; ; n++ {
		d := &disk{limited: true, budget: n}
		var appended, acked []string
		var failed error
		truncated := uint64(0)
		l, err := Open("", Options{FS: d, SegmentBytes: minSegmentBytes})
		if err == nil {
			for i := range 120 {
				r := fmt.Sprintf("record %d %s", i, strings.Repeat("x", 100))
				var pos uint64
				if pos, err = l.Append([]byte(r)); err != nil {
					break
				}
				appended = append(appended, r)
				if i%3 == 0 {
					if err = l.Sync(t.Context(), pos); err != nil {
						break
					}
					acked = slices.Clone(appended)
				}
				if i == 90 {
					truncated = 88
					if err = l.Truncate(truncated); err != nil {
						break
					}
				}
			}
			failed = err
			if failed != nil {
				if !errors.Is(failed, sequencer.ErrBroken) || !errors.Is(failed, errDisk) {
					t.Fatalf("fault %d: %v, want sequencer.ErrBroken", n, failed)
				}
				d.limited = false // the disk works again, but nobody may rely on it
				if _, err := l.Append([]byte("x")); !errors.Is(err, sequencer.ErrBroken) {
					t.Fatalf("fault %d: Append after it = %v, want sequencer.ErrBroken", n, err)
				}
				if err := l.Sync(t.Context(), uint64(len(appended)-1)); len(acked) < len(appended) && !errors.Is(err, sequencer.ErrBroken) {
					t.Fatalf("fault %d: Sync after it = %v, want sequencer.ErrBroken", n, err)
				}
			}
		}
		d.limited = false
		for how, keep := range keeps {
			l, err := Open("", Options{FS: d.crash(keep), SegmentBytes: minSegmentBytes})
			if err != nil {
				t.Fatalf("fault %d, %s kept: %v", n, how, err)
			}
			var first uint64
			got := []string{}
			if err := l.Replay(func(pos uint64, p []byte) error {
				if len(got) == 0 {
					first = pos
				}
				got = append(got, string(p))
				return nil
			}); err != nil {
				t.Fatalf("fault %d, %s kept: %v", n, how, err)
			}
			if first > truncated || !isPrefix(got, appended[min(int(first), len(appended)):]) || int(first)+len(got) < len(acked) {
				t.Fatalf("fault %d, %s kept: records from %d, %d of them; %d acknowledged", n, how, first, len(got), len(acked))
			}
		}
		if failed == nil && err == nil {
			if n < 90 {
				t.Fatalf("only %d effects", n)
			}
			return
		}
	}
}

func TestClose(t *testing.T) {
	d := new(disk)
	l := open(t, d)
	if !l.Recovery().Clean {
		t.Error("a new log is not clean")
	}
	if _, err := l.Append([]byte("not synced")); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if err := l.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := l.Append([]byte("x")); !errors.Is(err, sequencer.ErrBroken) {
		t.Errorf("Append to a closed log = %v, want sequencer.ErrBroken", err)
	}
	l = open(t, d)
	if diff := cmp.Diff([]string{"not synced"}, records(t, l)); diff != "" || !l.Recovery().Clean {
		t.Errorf("after Close: %+v (-want +got):\n%s", l.Recovery(), diff)
	}
}

func TestSecondProcess(t *testing.T) {
	dir := t.TempDir()
	l, err := Open(dir, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Open(dir, Options{}); !errors.Is(err, sequencer.ErrInvalid) {
		t.Errorf("second Open = %v, want sequencer.ErrInvalid", err)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	if l, err = Open(dir, Options{}); err != nil {
		t.Fatal(err)
	}
	l.Close()
}

func TestSyncEndsWithContext(t *testing.T) {
	l := open(t, new(disk))
	pos, err := l.Append([]byte("x"))
	if err != nil {
		t.Fatal(err)
	}
	l.flushing <- struct{}{} // somebody writes
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := l.Sync(ctx, pos); !errors.Is(err, context.Canceled) {
		t.Errorf("Sync = %v, want context.Canceled", err)
	}
	<-l.flushing
	if err := l.Sync(t.Context(), pos); err != nil {
		t.Errorf("Sync after one that was cancelled = %v", err)
	}
}

// TestOneWriteForMany shows that those who wait share a write.
func TestOneWriteForMany(t *testing.T) {
	d := new(disk)
	l := open(t, d)
	for range 1000 {
		if _, err := l.Append([]byte("x")); err != nil {
			t.Fatal(err)
		}
	}
	d.limited, d.budget = true, 5 // create, header, sync, directory, write
	if err := l.Sync(t.Context(), 999); !errors.Is(err, errDisk) {
		t.Fatalf("Sync = %v, want the sync to fail", err)
	}
	d = new(disk)
	l = open(t, d)
	for range 1000 {
		if _, err := l.Append([]byte("x")); err != nil {
			t.Fatal(err)
		}
	}
	d.limited, d.budget = true, 6 // and its sync
	if err := l.Sync(t.Context(), 999); err != nil {
		t.Fatal(err)
	}
}

// TestRecordPosesAsFrame: what a stranger submits cannot make a torn write look
// like damage, and so keep the log from being opened.
func TestRecordPosesAsFrame(t *testing.T) {
	d := new(disk)
	l := open(t, d)
	want := fill(t, l, 3)
	var record []byte
	for _, salt := range []uint64{0, 1, ^uint64(0)} {
		frame := make([]byte, frameHeaderSize)
		putFrameHeader(frame, salt, 1000, 1)
		record = append(record, frame...)
	}
	pos, err := l.Append(record)
	if err == nil {
		err = l.Sync(t.Context(), pos)
	}
	if err != nil {
		t.Fatal(err)
	}
	data := d.files[segmentName(1)].data
	l, _, err = reopen(d, segmentName(1), data[:len(data)-1])
	if err != nil {
		t.Fatalf("Open of a torn log = %v", err)
	}
	if diff := cmp.Diff(want, records(t, l)); diff != "" {
		t.Errorf("records (-want +got):\n%s", diff)
	}
}

// TestManyBytesUnsynced appends more than one write carries.
func TestManyBytesUnsynced(t *testing.T) {
	l := open(t, new(disk))
	r := bytes.Repeat([]byte{7}, 1<<20)
	for range 20 {
		if _, err := l.Append(r); err != nil {
			t.Fatal(err)
		}
	}
	l.mu.Lock()
	n := len(l.buf)
	l.mu.Unlock()
	if n > maxBuffered+len(r)+64 {
		t.Errorf("%d bytes wait in memory, want at most %d", n, maxBuffered+len(r))
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
}

// FuzzOpen opens a log whose only file is anything. What opens replays, and
// opens again to the same records.
func FuzzOpen(f *testing.F) {
	d := new(disk)
	l, err := Open("", Options{FS: d, SegmentBytes: minSegmentBytes, Rand: bytes.NewReader(make([]byte, 64))})
	if err != nil {
		f.Fatal(err)
	}
	fill(f, l, 8)
	whole := d.files[segmentName(1)].data
	f.Add(slices.Clone(whole))
	f.Add(slices.Clone(whole[:len(whole)-3]))
	f.Add(slices.Clone(whole[:segmentHeaderSize]))
	l.Close()
	f.Add(slices.Clone(d.files[segmentName(1)].data))
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, p []byte) {
		n := &disk{
			files:  map[string]*diskFile{segmentName(1): {data: p, synced: len(p)}},
			linked: map[string]bool{segmentName(1): true},
		}
		l, err := Open("", Options{FS: n})
		if err != nil {
			if !errors.Is(err, sequencer.ErrCorrupt) && !errors.Is(err, sequencer.ErrInvalid) {
				t.Fatalf("Open = %v, want sequencer.ErrCorrupt or ErrInvalid", err)
			}
			return
		}
		got := records(t, l)
		l.unlock.Close()
		if diff := cmp.Diff(got, records(t, open(t, n))); diff != "" {
			t.Fatalf("opened again (-first +second):\n%s", diff)
		}
	})
}

func benchmarkLog(b *testing.B, l *Log, group int) {
	r := make([]byte, 250)
	b.SetBytes(int64(len(r)))
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		pos, err := l.Append(r)
		if err != nil {
			b.Fatal(err)
		}
		if i++; i%group == 0 {
			if err := l.Sync(b.Context(), pos); err != nil {
				b.Fatal(err)
			}
			if err := l.Truncate(pos); err != nil {
				b.Fatal(err)
			}
		}
	}
}

func BenchmarkLog(b *testing.B) {
	for _, group := range []int{1, 100, 10_000} {
		b.Run(fmt.Sprintf("sync=%d", group), func(b *testing.B) {
			l, err := Open(b.TempDir(), Options{})
			if err != nil {
				b.Fatal(err)
			}
			defer l.Close()
			benchmarkLog(b, l, group)
		})
	}
}
