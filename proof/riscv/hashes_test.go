package riscv_test

import (
	"context"
	"errors"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/riscv"
)

// plainHashes makes n steps of s and hashes each state anew: a copy of it, in
// whose memory nothing is known.
func plainHashes(t *testing.T, s *riscv.State, o riscv.Oracle, n int) (hashes []commitment.Root) {
	t.Helper()
	m := riscv.New(s, riscv.Options{Oracle: o})
	for range n {
		if err := m.Run(t.Context(), s.Step+1); err != nil {
			t.Fatal(err)
		}
		hashes = append(hashes, s.Hash())
		if s.Status != riscv.Running {
			break
		}
	}
	return hashes
}

// Every hash is that of the interpreter's state after the same step, at a
// program's start, in its middle and up to its end and beyond.
func TestHashesAsPlain(t *testing.T) {
	inputs := riscv.Preimages{}
	text := inputs.Put([]byte("some text that a program reads eight bytes at a time"))
	inputs[riscv.InputKey] = text[:]
	for name, tt := range map[string]struct {
		guest string
		from  uint64                  // as parts of 1000 of the run
		until func(*riscv.State) bool // and on to shortly before that is so
		n     int
	}{
		"start":  {"hello", 0, nil, 5000},
		"middle": {"work", 300, nil, 6000},
		"blocks": {"work", 50, func(s *riscv.State) bool { return s.Threads[s.Thread].Wait != riscv.Ready }, 500},
		"clones": {"hello", 0, func(s *riscv.State) bool { return s.Threads[1].Wait != riscv.Unused }, 500},
		"oracle": {"ask", 900, nil, 9000},
		"end":    {"hello", 995, nil, 9000},
	} {
		t.Run(name, func(t *testing.T) {
			s := load(t, tt.guest)
			s.In = commitment.Keccak256(text[:])
			whole := riscv.New(s.Clone(), riscv.Options{Oracle: inputs})
			if err := whole.Run(t.Context(), enough); err != nil {
				t.Fatal(err)
			}
			run := func(m *riscv.Machine, upTo uint64) {
				if err := m.Run(t.Context(), upTo); err != nil {
					t.Fatal(err)
				}
			}
			start := whole.State().Step * tt.from / 1000
			if tt.until != nil {
				ahead := riscv.New(s.Clone(), riscv.Options{Oracle: inputs})
				for run(ahead, start); !tt.until(ahead.State()); {
					run(ahead, ahead.State().Step+1)
				}
				start = ahead.State().Step - 50
			}
			run(riscv.New(s, riscv.Options{Oracle: inputs}), start)
			s.Hash()
			want := plainHashes(t, s.Clone(), inputs, tt.n)
			for workers := range 3 {
				end := s.Clone()
				got, err := riscv.AppendHashes(t.Context(), nil, end, riscv.Options{Oracle: inputs}, tt.n, workers)
				if err != nil {
					t.Fatal(err)
				}
				if len(got) != len(want) {
					t.Fatalf("%d hashes, want %d", len(got), len(want))
				}
				for i := range got {
					if got[i] != want[i] {
						t.Fatalf("the state after step %d of %d differs", i, len(got))
					}
				}
				if end.Hash() != want[len(want)-1] {
					t.Error("the state that is left is another")
				}
			}
			t.Logf("%d states", len(want))
		})
	}
}

func TestHashesOfHalted(t *testing.T) {
	s := load(t, "hello")
	s.Status = riscv.Deadlock
	got, err := riscv.AppendHashes(t.Context(), nil, s, riscv.Options{}, 10, 1)
	if err != nil || len(got) != 1 || got[0] != s.Hash() {
		t.Errorf("%d hashes, %v; want that of the state alone", len(got), err)
	}
	if got, err := riscv.AppendHashes(t.Context(), nil, s, riscv.Options{}, 0, 1); err != nil || len(got) != 0 {
		t.Errorf("%d hashes of no steps, %v", len(got), err)
	}
}

func TestHashesRefuses(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := riscv.AppendHashes(ctx, nil, load(t, "hello"), riscv.Options{}, 10, 1); !errors.Is(err, context.Canceled) {
		t.Errorf("AppendHashes = %v, want the context's error", err)
	}
	if _, err := riscv.AppendHashes(t.Context(), nil, load(t, "ask"), riscv.Options{}, 1<<20, 1); !errors.Is(err, riscv.ErrPreimageMissing) {
		t.Errorf("AppendHashes = %v, want ErrPreimageMissing", err)
	}
	s := load(t, "hello")
	if _, err := riscv.AppendHashes(t.Context(), nil, s, riscv.Options{MaxPages: s.Memory.Pages() + 10}, 1<<20, 1); !errors.Is(err, riscv.ErrMemoryLimit) {
		t.Errorf("AppendHashes = %v, want ErrMemoryLimit", err)
	}
}

// BenchmarkHashes hashes the state after every step.
func BenchmarkHashes(b *testing.B) {
	s := running(b).State()
	b.ReportAllocs()
	const n = 1 << 16
	steps := 0
	for b.Loop() {
		c := s.Clone()
		if _, err := riscv.AppendHashes(b.Context(), nil, c, riscv.Options{}, n, 1); err != nil {
			b.Fatal(err)
		}
		steps += n
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(steps), "ns/step")
}
