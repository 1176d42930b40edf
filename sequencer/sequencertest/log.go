package sequencertest

import (
	"errors"
	"fmt"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/sequencer"
)

// TestLog tests a [sequencer.Log]. Open returns the log kept under a name:
// what an earlier log of that name made durable, or an empty one. The earlier
// log is not used any more, as if its process had been killed; open must cope
// with its not having been closed.
func TestLog(t *testing.T, open func(t testing.TB, name string) sequencer.Log) {
	t.Run("ReplaysWhatWasSynced", func(t *testing.T) {
		l := open(t, t.Name())
		var want []string
		for i := range 100 {
			want = append(want, fmt.Sprint("record ", i))
			pos, err := l.Append([]byte(want[i]))
			if err != nil || pos != uint64(i) {
				t.Fatalf("Append = %d, %v; want position %d: positions count records", pos, err, i)
			}
			if i%7 == 0 {
				must(t, l.Sync(t.Context(), pos))
			}
		}
		must(t, l.Sync(t.Context(), 99))
		for range 2 {
			l = open(t, t.Name())
			if diff := cmp.Diff(want, replay(t, l, 0)); diff != "" {
				t.Fatalf("records after a restart (-want +got):\n%s", diff)
			}
		}
		if pos, err := l.Append([]byte("next")); err != nil || pos != 100 {
			t.Errorf("Append after a restart = %d, %v; want position 100: positions go on", pos, err)
		}
	})

	t.Run("KeepsNoSlice", func(t *testing.T) {
		l := open(t, t.Name())
		b := []byte("before")
		pos, err := l.Append(b)
		must(t, err)
		copy(b, "after!")
		must(t, l.Sync(t.Context(), pos))
		if diff := cmp.Diff([]string{"before"}, replay(t, open(t, t.Name()), 0)); diff != "" {
			t.Errorf("a record changed with the caller's slice (-want +got):\n%s", diff)
		}
	})

	t.Run("Bounds", func(t *testing.T) {
		l := open(t, t.Name())
		for _, n := range []int{0, sequencer.MaxRecord + 1} {
			if _, err := l.Append(make([]byte, n)); !errors.Is(err, sequencer.ErrInvalid) {
				t.Errorf("Append of %d bytes = %v, want sequencer.ErrInvalid", n, err)
			}
		}
		if err := l.Sync(t.Context(), 0); !errors.Is(err, sequencer.ErrInvalid) {
			t.Errorf("Sync of a record that was never appended = %v, want sequencer.ErrInvalid", err)
		}
	})

	t.Run("Concurrent", func(t *testing.T) {
		l := open(t, t.Name())
		const writers, each = 8, 50
		got := make([]map[uint64]string, writers)
		var wg sync.WaitGroup
		for w := range writers {
			got[w] = make(map[uint64]string)
			wg.Go(func() {
				for i := range each {
					r := fmt.Sprint(w, "/", i)
					pos, err := l.Append([]byte(r))
					if err == nil {
						err = l.Sync(t.Context(), pos)
					}
					if err != nil {
						t.Errorf("writer %d: %v", w, err)
						return
					}
					got[w][pos] = r
				}
			})
		}
		wg.Wait()
		want := make([]string, writers*each)
		for _, m := range got {
			for pos, r := range m {
				want[pos] = r
			}
		}
		if diff := cmp.Diff(want, replay(t, open(t, t.Name()), 0)); diff != "" {
			t.Errorf("records are not where Append said (-said +got):\n%s", diff)
		}
	})

	t.Run("Truncate", func(t *testing.T) {
		l := open(t, t.Name())
		var want []string
		for i := range 200 {
			r := fmt.Sprint(i, string(make([]byte, 500)))
			want = append(want, r)
			pos, err := l.Append([]byte(r))
			must(t, err)
			must(t, l.Sync(t.Context(), pos))
			if i%40 == 39 {
				must(t, l.Truncate(pos-10))
			}
		}
		l = open(t, t.Name())
		var first *uint64
		var got []string
		must(t, l.Replay(func(pos uint64, p []byte) error {
			if first == nil {
				first = &pos
			}
			got = append(got, string(p))
			return nil
		}))
		if first == nil || *first > 189 {
			t.Fatalf("replay begins at %v: Truncate took records from 189 on", first)
		}
		if diff := cmp.Diff(want[*first:], got); diff != "" {
			t.Errorf("records after Truncate (-want +got):\n%s", diff)
		}
	})

	t.Run("ReplayStops", func(t *testing.T) {
		l := open(t, t.Name())
		for range 3 {
			pos, err := l.Append([]byte("x"))
			must(t, err)
			must(t, l.Sync(t.Context(), pos))
		}
		stop, calls := errors.New("stop"), 0
		err := open(t, t.Name()).Replay(func(uint64, []byte) error { calls++; return stop })
		if calls != 1 || !errors.Is(err, stop) {
			t.Errorf("Replay made %d calls and returned %v, want the first call's error after it", calls, err)
		}
	})
}

// replay returns the records of l, whose first must have position first.
func replay(t testing.TB, l sequencer.Log, first uint64) []string {
	t.Helper()
	var got []string
	must(t, l.Replay(func(pos uint64, p []byte) error {
		if want := first + uint64(len(got)); pos != want {
			t.Errorf("replay of record %d, want %d", pos, want)
		}
		got = append(got, string(p))
		return nil
	}))
	return got
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
