package riscv_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"

	"github.com/sharedsec/sharedsec/proof/riscv"
)

// guests holds the ELF files of the guests that were built so far.
var guests sync.Map

// guest returns testdata/guests/name as the Go toolchain builds it.
func guest(t testing.TB, name string) []byte {
	t.Helper()
	build, _ := guests.LoadOrStore(name, sync.OnceValues(func() ([]byte, error) {
		dir, err := os.MkdirTemp("", "guest")
		if err != nil {
			return nil, err
		}
		defer os.RemoveAll(dir)
		out := filepath.Join(dir, name)
		cmd := exec.Command("go", "build", "-trimpath", "-o", out, "./testdata/guests/"+name)
		cmd.Env = append(os.Environ(), "GOOS=linux", "GOARCH=riscv64", "CGO_ENABLED=0", "GOFLAGS=")
		var why bytes.Buffer
		cmd.Stderr = &why
		if err := cmd.Run(); err != nil {
			return nil, &buildError{err, why.String()}
		}
		return os.ReadFile(out)
	}))
	elf, err := build.(func() ([]byte, error))()
	if err != nil {
		t.Fatal(err)
	}
	return elf
}

type buildError struct {
	error
	output string
}

func (e *buildError) Error() string { return e.error.Error() + "\n" + e.output }

// load returns the guest of that name in its first state.
func load(t testing.TB, name string, args ...string) *riscv.State {
	t.Helper()
	s, err := riscv.Load(guest(t, name), riscv.Start{Args: append([]string{name}, args...)})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestHello(t *testing.T) {
	var out, why bytes.Buffer
	m := riscv.New(load(t, "hello", "a", "b", "c"), riscv.Options{Stdout: &out, Stderr: &why})
	if err := m.Run(t.Context(), 50_000_000); err != nil {
		t.Fatal(err)
	}
	s := m.State()
	if s.Status != riscv.Exited || s.ExitCode != 4 || out.String() != "hello a b c\n" || why.Len() > 0 {
		t.Errorf("status %d, exit code %d at step %d, pc %#x; wrote %q and %.2000q", s.Status, s.ExitCode, s.Step, s.PC, &out, &why)
	}
	t.Logf("%d steps, %d pages", s.Step, s.Memory.Pages())
}
