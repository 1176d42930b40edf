package riscv_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/riscv"
	"github.com/sharedsec/sharedsec/proof/riscv/image"
)

// guests holds the ELF files of the guests that were built so far.
var guests sync.Map

// guest returns testdata/guests/name, built.
func guest(t testing.TB, name string) []byte {
	t.Helper()
	one, _ := guests.LoadOrStore(name, sync.OnceValues(func() ([]byte, error) {
		return image.Build(context.Background(), ".", "./testdata/guests/"+name)
	}))
	elf, err := one.(func() ([]byte, error))()
	if err != nil {
		t.Fatal(err)
	}
	return elf
}

// load returns the guest of that name in its first state.
func load(t testing.TB, name string, args ...string) *riscv.State {
	t.Helper()
	s, err := riscv.Load(guest(t, name), riscv.Start{Args: append([]string{name}, args...)})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// enough is more steps than any guest here takes.
const enough = 1 << 32

// sameState compares all that two states hold.
func sameState(t *testing.T, got, want *riscv.State) {
	t.Helper()
	if d := cmp.Diff(want, got, cmpopts.IgnoreFields(riscv.State{}, "Memory")); d != "" {
		t.Errorf("state (-want +got):\n%s", d)
	}
	if got.Memory.Root() != want.Memory.Root() {
		t.Error("memory differs")
	}
}

func TestHello(t *testing.T) {
	var out, why bytes.Buffer
	m := riscv.New(load(t, "hello", "a", "b", "c"), riscv.Options{Stdout: &out, Stderr: &why})
	if err := m.Run(t.Context(), enough); err != nil {
		t.Fatal(err)
	}
	s := m.State()
	if s.Status != riscv.Exited || s.ExitCode != 4 || out.String() != "hello a b c\n" || why.Len() > 0 {
		t.Errorf("%v, exit code %d at step %d, pc %#x; wrote %q and %.2000q", s.Status, s.ExitCode, s.Step, s.PC, &out, &why)
	}
	t.Logf("%d steps, %d pages", s.Step, s.Memory.Pages())
	end := s.Clone()
	if err := m.Run(t.Context(), enough); err != nil {
		t.Fatal(err)
	}
	sameState(t, s, end) // a halted machine repeats
}

// The machine computes what this computer computes.
func TestWorkAsNative(t *testing.T) {
	file := filepath.Join(t.TempDir(), "work")
	cmd := exec.CommandContext(t.Context(), "go", "build", "-o", file, "./testdata/guests/work")
	if why, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, why)
	}
	want, err := exec.CommandContext(t.Context(), file, "3").Output()
	if err != nil {
		t.Fatal(err)
	}
	var out, why bytes.Buffer
	m := riscv.New(load(t, "work", "3"), riscv.Options{Stdout: &out, Stderr: &why})
	if err := m.Run(t.Context(), enough); err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), out.String()); d != "" || m.State().ExitCode != 0 {
		t.Errorf("exit code %d (-native +machine):\n%s%.2000s", m.State().ExitCode, d, &why)
	}
}

// Where a run stops, and what is cloned or hashed on the way, changes nothing.
func TestStopsChangeNothing(t *testing.T) {
	first := load(t, "work")
	whole := riscv.New(first.Clone(), riscv.Options{})
	if err := whole.Run(t.Context(), enough); err != nil {
		t.Fatal(err)
	}
	total := whole.State().Step
	r := rand.New(rand.NewPCG(1, 2))
	s := first
	var snapshots []*riscv.State
	for m := riscv.New(s, riscv.Options{}); s.Status == riscv.Running; {
		upTo := s.Step + 1 + r.Uint64N(total/20)
		if r.IntN(2) == 0 {
			upTo = s.Step + 1 + r.Uint64N(3)
		}
		if err := m.Run(t.Context(), upTo); err != nil {
			t.Fatal(err)
		}
		if s.Status == riscv.Running && s.Step != upTo {
			t.Fatalf("stopped at step %d, want %d", s.Step, upTo)
		}
		switch r.IntN(4) {
		case 0:
			s.Memory.Root()
		case 1:
			snapshots = append(snapshots, s.Clone())
		case 2:
			s = s.Clone()
			m = riscv.New(s, riscv.Options{})
		}
	}
	sameState(t, s, whole.State())
	for _, s := range snapshots[len(snapshots)/2:][:3] {
		if err := riscv.New(s, riscv.Options{}).Run(t.Context(), enough); err != nil {
			t.Fatal(err)
		}
		sameState(t, s, whole.State())
	}
}

// hints is an oracle that has no preimage before it was hinted at.
type hints struct {
	have, known riscv.Preimages
}

func (h hints) Preimage(key riscv.Key) ([]byte, error) { return h.known.Preimage(key) }

func (h hints) Hint(hint []byte) error {
	key := riscv.HashKey(riscv.Keccak256Key, [32]byte(hint))
	b, err := h.have.Preimage(key)
	h.known[key] = b
	return err
}

func TestAsk(t *testing.T) {
	have := riscv.Preimages{}
	var list, all []byte
	for _, n := range []int{0, 1, 7, 8, 9, 200, 4096, riscv.MaxPreimage} {
		b := bytes.Repeat([]byte{byte(n + 1)}, n)
		h := have.Put(b)
		list, all = append(list, h[:]...), append(all, b...)
	}
	first := load(t, "ask")
	first.In = commitment.Keccak256(list)
	oracle := hints{have: have, known: riscv.Preimages{riscv.InputKey: list}}
	m := riscv.New(first.Clone(), riscv.Options{Oracle: oracle, Stderr: os.Stderr})
	if err := m.Run(t.Context(), enough); err != nil {
		t.Fatal(err)
	}
	s := m.State()
	claim := commitment.Keccak256(all)
	want := binary.BigEndian.AppendUint64(claim[:], uint64(len(all)))
	if s.Status != riscv.Exited || s.ExitCode != 0 || s.OutputLen != riscv.OutputSize || !bytes.Equal(s.Output[:], want) {
		t.Errorf("%v with %d and output %x, want %x", s.Status, s.ExitCode, s.Output[:s.OutputLen], want)
	}

	for name, tt := range map[string]struct {
		oracle riscv.Oracle
		want   error
	}{
		"none":      {nil, riscv.ErrPreimageMissing},
		"no input":  {have, riscv.ErrPreimageMissing},
		"bad input": {riscv.Preimages{riscv.InputKey: list[32:]}, riscv.ErrPreimageWrong},
		"too large": {riscv.Preimages{riscv.InputKey: make([]byte, riscv.MaxPreimage+1)}, riscv.ErrPreimageWrong},
		"bad hash": {riscv.Preimages{riscv.InputKey: list, riscv.HashKey(riscv.Keccak256Key, [32]byte(list)): []byte("x")},
			riscv.ErrPreimageWrong},
	} {
		t.Run(name, func(t *testing.T) {
			broken := riscv.New(first.Clone(), riscv.Options{Oracle: tt.oracle})
			if err := broken.Run(t.Context(), enough); !errors.Is(err, tt.want) {
				t.Fatalf("Run = %v, want %v", err, tt.want)
			}
			// With a good oracle the program goes on where it stopped.
			good := riscv.New(broken.State(), riscv.Options{Oracle: oracle})
			if err := good.Run(t.Context(), enough); err != nil {
				t.Fatal(err)
			}
			sameState(t, good.State(), s)
		})
	}
}

func TestMemoryLimit(t *testing.T) {
	first := load(t, "work")
	whole := riscv.New(first.Clone(), riscv.Options{})
	if err := whole.Run(t.Context(), enough); err != nil {
		t.Fatal(err)
	}
	limit := (first.Memory.Pages() + whole.State().Memory.Pages()) / 2
	s := first.Clone()
	if err := riscv.New(s, riscv.Options{MaxPages: limit}).Run(t.Context(), enough); !errors.Is(err, riscv.ErrMemoryLimit) {
		t.Fatalf("Run = %v, want ErrMemoryLimit", err)
	}
	if got := s.Memory.Pages(); got > limit+2 {
		t.Errorf("%d pages with a limit of %d", got, limit)
	}
	if err := riscv.New(s, riscv.Options{}).Run(t.Context(), enough); err != nil {
		t.Fatal(err)
	}
	sameState(t, s, whole.State())
}

func TestRunIsCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	s := load(t, "hello")
	if err := riscv.New(s, riscv.Options{}).Run(ctx, enough); !errors.Is(err, context.Canceled) || s.Step != 0 {
		t.Errorf("Run = %v at step %d", err, s.Step)
	}
}

type brokenWriter struct{ error }

func (w brokenWriter) Write([]byte) (int, error) { return 0, w.error }

func TestWriterFails(t *testing.T) {
	want := errors.New("disk full")
	s := load(t, "hello")
	if err := riscv.New(s, riscv.Options{Stdout: brokenWriter{want}}).Run(t.Context(), enough); !errors.Is(err, want) {
		t.Errorf("Run = %v, want %v", err, want)
	}
	if err := riscv.New(s, riscv.Options{}).Run(t.Context(), enough); err != nil || s.Status != riscv.Exited {
		t.Errorf("Run = %v, %v", err, s.Status)
	}
}

func BenchmarkRun(b *testing.B) {
	b.ReportAllocs()
	first := load(b, "work", "10")
	var steps uint64
	for b.Loop() {
		s := first.Clone()
		if err := riscv.New(s, riscv.Options{}).Run(b.Context(), enough); err != nil {
			b.Fatal(err)
		}
		steps += s.Step
	}
	b.ReportMetric(float64(steps)/1e6/b.Elapsed().Seconds(), "Msteps/s")
}
