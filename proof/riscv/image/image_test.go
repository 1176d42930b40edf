package image_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/sharedsec/sharedsec/proof/riscv"
	"github.com/sharedsec/sharedsec/proof/riscv/image"
)

// module writes a module with one guest and returns its directory.
func module(t *testing.T, source string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range map[string]string{"go.mod": "module example.com/guest\n\ngo 1.26.0\n", "main.go": source} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// small imports no more than the runtime, so that a cold cache is soon warm.
const small = `package main

func main() {
	defer func() { println(recover() != nil) }()
	panic("here")
}
`

// Two people build one guest: in another directory, with another cache, and
// with settings of their own.
func TestReproducible(t *testing.T) {
	build := func() []byte {
		t.Helper()
		elf, err := image.Build(t.Context(), module(t, small), ".")
		if err != nil {
			t.Fatal(err)
		}
		return elf
	}
	first := build()
	t.Setenv("GOCACHE", t.TempDir())
	t.Setenv("GOFLAGS", "-gcflags=all=-N -tags=own")
	t.Setenv("GORISCV64", "rva23u64")
	t.Setenv("GOOS", "darwin")
	t.Setenv("GOEXPERIMENT", "nogreenteagc")
	second := build()
	if !bytes.Equal(first, second) {
		t.Errorf("two builds differ: %d and %d bytes", len(first), len(second))
	}
	one, err := image.Name(first)
	if err != nil {
		t.Fatal(err)
	}
	if two, err := image.Name(second); err != nil || one != two {
		t.Errorf("names %v and %v, %v", one, two, err)
	}

	changed, err := image.Build(t.Context(), module(t, small+"\nfunc init() { println(1) }\n"), ".")
	if err != nil {
		t.Fatal(err)
	}
	if other, err := image.Name(changed); err != nil || other == one {
		t.Errorf("another program has the name %v too, %v", other, err)
	}
}

func TestBuiltGuestRuns(t *testing.T) {
	elf, err := image.Build(t.Context(), module(t, small), ".")
	if err != nil {
		t.Fatal(err)
	}
	s, err := image.Load(elf)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := riscv.New(s, riscv.Options{Stderr: &out}).Run(t.Context(), 1<<30); err != nil {
		t.Fatal(err)
	}
	if s.Status != riscv.Exited || s.ExitCode != 0 || out.String() != "true\n" {
		t.Errorf("%v with %d, wrote %q", s.Status, s.ExitCode, &out)
	}
}

func TestBuildRefuses(t *testing.T) {
	dir := module(t, "package main\n\nfunc main() { none() }\n")
	if _, err := image.Build(t.Context(), dir, "."); !errors.Is(err, image.ErrBuild) || !bytes.Contains([]byte(err.Error()), []byte("undefined: none")) {
		t.Errorf("Build of what does not compile = %v, want ErrBuild that says why", err)
	}
	for _, pkg := range []string{"./none", "-x", "", "fmt"} {
		if _, err := image.Build(t.Context(), dir, pkg); !errors.Is(err, image.ErrBuild) {
			t.Errorf("Build of %q = %v, want ErrBuild", pkg, err)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := image.Build(ctx, dir, "."); !errors.Is(err, context.Canceled) {
		t.Errorf("Build = %v, want the context's error", err)
	}
	if _, err := image.Name([]byte("\x7fELF")); !errors.Is(err, riscv.ErrImage) {
		t.Errorf("Name of no program = %v, want ErrImage", err)
	}
}
