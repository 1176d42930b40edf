package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/riscv"
	"github.com/sharedsec/sharedsec/proof/riscv/chunks"
)

// A target is how a guest is built for a machine.
type target struct {
	env  []string
	args []string
}

var (
	// Each machine runs what go build makes, with as little said to it as the
	// machine can do with.
	riscv64 = target{env: []string{"GOARCH=riscv64", "GORISCV64=rva20u64"}}
	// Asterisc refuses compressed instructions.
	uncompressed = target{env: riscv64.env, args: []string{
		"-gcflags=all=-d=compressinstructions=0", "-asmflags=all=-d=compressinstructions=0",
	}}
	// Cannon does not know prctl, by which Go's runtime names its mappings.
	mips64 = target{env: []string{"GOARCH=mips64", "GOMIPS64=softfloat"}, args: []string{
		"-ldflags=-X=runtime.godebugDefault=decoratemappings=0",
	}}
)

// A guest is a program that all machines run.
type guest struct {
	name string
	dir  string // of the module that it is in
	pkg  string
	in   preimages
}

// build builds g for t.
func (g guest) build(ctx context.Context, t target) (elf []byte, err error) {
	out, err := os.MkdirTemp("", "bench")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(out)) }()
	file := filepath.Join(out, g.name)
	args := append([]string{"build", "-trimpath", "-o", file}, t.args...)
	cmd := exec.CommandContext(ctx, "go", append(args, g.pkg)...)
	cmd.Dir = g.dir
	cmd.Env = append(append(os.Environ(), "GOOS=linux", "CGO_ENABLED=0", "GOWORK=off"), t.env...)
	if why, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%w\n%s", err, why)
	}
	return os.ReadFile(file)
}

// guests returns the guests; root is where the library lies.
func guests(root string) ([]guest, error) {
	in, err := block(filepath.Join(root, "examples/ethblock/testdata"))
	if err != nil {
		return nil, err
	}
	return []guest{
		{name: "hash", dir: filepath.Join(root, "bench"), pkg: "./guests/hash"},
		{name: "mixed", dir: filepath.Join(root, "bench"), pkg: "./guests/mixed"},
		{name: "ethblock", dir: root, pkg: "./examples/ethblock/guest", in: in},
	}, nil
}

// block returns the preimages of the block that examples/ethblock runs. They are
// put together here: the package that does it there does not build over
// Optimism's go-ethereum.
func block(dir string) (preimages, error) {
	nodes := commitment.Nodes{}
	var refs []byte
	for _, name := range []string{"config.json", "1192c3-block.rlp", "1192c3-witness.rlp"} {
		b, err := os.ReadFile(filepath.Join(dir, "hoodi-"+name))
		if err != nil {
			return nil, err
		}
		ref, err := chunks.Write(nodes, b)
		if err != nil {
			return nil, err
		}
		refs = ref.Append(refs)
	}
	out := preimages{riscv.InputKey: refs}
	for hash, node := range nodes {
		out[riscv.HashKey(riscv.Keccak256Key, hash)] = node
	}
	return out, nil
}
