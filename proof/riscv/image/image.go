// Package image builds guests: Go programs for the fraud-proof machine, the
// same bytes from the same source wherever they are built.
//
// A guest is a main package for GOOS=linux GOARCH=riscv64. [Build] makes its
// ELF file with the go command that is at hand, and nothing of the place, the
// time, the user or the user's settings goes into it. [Load] makes the machine
// of it, in which no step was made yet, and [Name] the name by which a registry
// knows it: the machine's hash. Whoever doubts a registered name builds the
// source again and compares.
//
// What decides the bytes is the source, the versions in go.mod and go.sum, and
// the version of Go: a team that registers an image names its toolchain in
// go.mod. Building runs the go command, which reads the source and writes its
// own caches, and downloads what go.mod asks for; everything else here is pure.
package image

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/riscv"
)

// ErrBuild matches the refusal of the go command to build a guest; the error
// holds what it said. The source, or what is installed, has to change.
var ErrBuild = errors.New("image: go build failed")

// settings decide what the go command makes. What is empty is the default, and
// GOENV keeps the user's defaults out.
var settings = []string{
	"GOOS=linux", "GOARCH=riscv64", "GORISCV64=rva20u64", "CGO_ENABLED=0",
	"GOENV=off", "GOFLAGS=", "GOWORK=off", "GOEXPERIMENT=", "GOFIPS140=off", "GODEBUG=",
}

// kept are the settings that say where the go command finds things, which are
// the user's own.
var kept = []string{
	"GOAUTH", "GOCACHE", "GOMODCACHE", "GOPATH", "GOROOT", "GOTOOLCHAIN",
	"GOPROXY", "GOSUMDB", "GONOPROXY", "GONOSUMDB", "GOPRIVATE", "GOINSECURE", "GOVCS",
}

// Build builds the main package pkg, a path as the go command takes it in the
// directory dir, and returns the ELF file. A failure matches [ErrBuild], or is
// the context's.
func Build(ctx context.Context, dir, pkg string) (elf []byte, err error) {
	env, err := environment(ctx, dir)
	if err != nil {
		return nil, err
	}
	out, err := os.MkdirTemp("", "guest")
	if err != nil {
		return nil, fmt.Errorf("image: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(out)) }()
	file := filepath.Join(out, "guest")
	args := []string{"build", "-buildmode=exe", "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=", "-o", file, "--", pkg}
	if _, err := run(ctx, dir, env, args...); err != nil {
		return nil, err
	}
	switch elf, err = os.ReadFile(file); {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("%w: %s is no main package", ErrBuild, pkg)
	case err != nil:
		return nil, fmt.Errorf("image: %w", err)
	}
	return elf, nil
}

// environment returns what the go command runs in.
func environment(ctx context.Context, dir string) ([]string, error) {
	out, err := run(ctx, dir, nil, append([]string{"env"}, kept...)...)
	if err != nil {
		return nil, err
	}
	values := strings.Split(strings.TrimSuffix(string(out), "\n"), "\n")
	if len(values) != len(kept) {
		return nil, fmt.Errorf("%w: go env gives %d values, want %d", ErrBuild, len(values), len(kept))
	}
	env := slices.Clone(os.Environ())
	for i, name := range kept {
		env = append(env, name+"="+strings.TrimSuffix(values[i], "\r"))
	}
	return append(env, settings...), nil
}

// run runs the go command and returns its standard output.
func run(ctx context.Context, dir string, env []string, args ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, "go", args...)
	cmd.Dir, cmd.Env = dir, env
	out, err := cmd.Output()
	if ctx.Err() != nil {
		return nil, fmt.Errorf("image: %w", ctx.Err())
	}
	if err != nil {
		var exit *exec.ExitError
		if errors.As(err, &exit) {
			return nil, fmt.Errorf("%w: %w\n%s", ErrBuild, err, exit.Stderr)
		}
		return nil, fmt.Errorf("%w: %w", ErrBuild, err)
	}
	return out, nil
}

// Load returns the machine that every dispute about the program starts from:
// it has one argument, the name "guest", and no environment. A file that the
// machine does not take matches [riscv.ErrImage].
func Load(elf []byte) (*riscv.State, error) {
	return riscv.Load(elf, riscv.Start{Args: []string{"guest"}})
}

// Name returns the name of a program, as a registry holds it: the hash of the
// machine that [Load] makes, whose In is zero. Errors are those of Load.
func Name(elf []byte) (commitment.Root, error) {
	s, err := Load(elf)
	if err != nil {
		return commitment.Root{}, err
	}
	return s.Hash(), nil
}
