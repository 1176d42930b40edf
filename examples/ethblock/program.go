package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/examples/ethblock/evm"
	"github.com/sharedsec/sharedsec/proof/riscv"
	"github.com/sharedsec/sharedsec/proof/riscv/image"
)

// guest is the program, by its import path: it is found from wherever in the
// module the command is run.
const guest = "github.com/sharedsec/sharedsec/examples/ethblock/guest"

// A program is the guest in its first state, with its input.
type program struct {
	elf    []byte
	first  *riscv.State
	oracle riscv.Preimages
}

// load builds the guest and puts in where it will find it.
func load(ctx context.Context, in *evm.Input) (*program, error) {
	elf, err := image.Build(ctx, ".", guest)
	if err != nil {
		return nil, err
	}
	first, err := image.Load(elf)
	if err != nil {
		return nil, err
	}
	p := &program{elf: elf, first: first, oracle: riscv.Preimages{}}
	refs, err := in.Write(nodes(p.oracle))
	if err != nil {
		return nil, err
	}
	p.oracle[riscv.InputKey] = refs
	p.first.In = commitment.Keccak256(refs)
	return p, nil
}

// nodes puts nodes where the machine finds them by their keccak256.
type nodes riscv.Preimages

// Put implements commitment.NodeWriter.
func (n nodes) Put(hash commitment.Root, node []byte) error {
	n[riscv.HashKey(riscv.Keccak256Key, hash)] = bytes.Clone(node)
	return nil
}

// machine returns a machine at the program's first step.
func (p *program) machine(o riscv.Options) *riscv.Machine {
	o.Oracle = p.oracle
	return riscv.New(p.first.Clone(), o)
}

// A record is what is known after a run.
type record struct {
	end     *riscv.State
	verdict evm.Verdict
	reads   []uint64 // the steps that begin to read a preimage
}

// run runs the program to its end.
func (p *program) run(ctx context.Context, pages int) (*record, error) {
	var (
		r        record
		out, why bytes.Buffer
	)
	m := riscv.New(p.first.Clone(), riscv.Options{
		Oracle: &watched{Oracle: p.oracle, r: &r}, Stdout: &out, Stderr: &why, MaxPages: pages,
	})
	r.end = m.State()
	if err := m.Run(ctx, math.MaxUint64); err != nil {
		return nil, err
	}
	if r.end.Status != riscv.Exited || r.end.ExitCode != 0 {
		return nil, fmt.Errorf("the guest ended at step %d: %v with %d\n%.4000s", r.end.Step, r.end.Status, r.end.ExitCode, &why)
	}
	var err error
	r.verdict, err = check(r.end, out.Bytes())
	return &r, err
}

// watched is an oracle that records when it is asked. A machine asks once for a
// preimage that it goes on reading.
type watched struct {
	riscv.Oracle
	r *record
}

// Preimage implements riscv.Oracle.
func (w *watched) Preimage(key riscv.Key) ([]byte, error) {
	w.r.reads = append(w.r.reads, w.r.end.Step)
	return w.Oracle.Preimage(key)
}

// check returns the verdict that the guest printed, once it is the one that the
// guest left as its result. What is printed is no part of the machine's state; the
// result is, and with it what was printed is as good.
func check(end *riscv.State, text []byte) (evm.Verdict, error) {
	var v evm.Verdict
	if err := v.UnmarshalText(text); err != nil {
		return v, err
	}
	result := v.Hash()
	if end.OutputLen != riscv.OutputSize || !bytes.Equal(end.Output[:len(result)], result[:]) {
		return v, errors.New("the guest's result is not the verdict that it printed")
	}
	return v, nil
}
