package main

import (
	"context"
	"io"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/riscv"
	"github.com/sharedsec/sharedsec/proof/riscv/image"
)

// ours is this library's machine.
type ours struct {
	m      *riscv.Machine
	oracle riscv.Preimages
}

func newOurs(elf []byte, in preimages) (machine, error) {
	s, err := image.Load(elf)
	if err != nil {
		return nil, err
	}
	o := &ours{oracle: riscv.Preimages{}}
	for key, b := range in {
		o.oracle[key] = b
	}
	if b, ok := in[riscv.InputKey]; ok {
		s.In = commitment.Keccak256(b)
	}
	o.m = riscv.New(s, riscv.Options{Oracle: o.oracle, Stdout: io.Discard, Stderr: io.Discard})
	return o, nil
}

func (o *ours) Run(until uint64) (uint64, error) {
	err := o.m.Run(context.Background(), until)
	return o.m.State().Step, err
}

func (o *ours) Status() string {
	s := o.m.State()
	if s.Status != riscv.Exited && s.Status != riscv.Running {
		return s.Status.String()
	}
	return status(s.Status == riscv.Exited, s.ExitCode)
}

func (o *ours) Hash() error {
	o.m.State().Hash()
	return nil
}

func (o *ours) Witness() (int, error) {
	w, _, err := riscv.Witness(o.m.State(), o.oracle)
	if err != nil {
		return 0, err
	}
	_, err = o.Run(o.m.State().Step + 1)
	return len(w), err
}
