package main

import (
	"bytes"
	"debug/elf"
	"io"

	"github.com/ethereum-optimism/asterisc/rvgo/fast"
)

// asterisc is Optimism's machine of RV64, without compressed instructions and
// floats. Guests run with their garbage collector patched out.
type asterisc struct {
	state *fast.VMState
	vm    *fast.InstrumentedState
}

func newAsterisc(file []byte, in preimages) (machine, error) {
	f, err := elf.NewFile(bytes.NewReader(file))
	if err != nil {
		return nil, err
	}
	s, err := fast.LoadELF(f)
	if err != nil {
		return nil, err
	}
	if err := fast.PatchVM(f, s); err != nil {
		return nil, err
	}
	return &asterisc{state: s, vm: fast.NewInstrumentedState(s, in, io.Discard, io.Discard)}, nil
}

func (a *asterisc) Run(until uint64) (uint64, error) {
	for !a.state.Exited && a.state.Step < until {
		if _, err := a.vm.Step(false); err != nil {
			return a.state.Step, err
		}
	}
	return a.state.Step, nil
}

func (a *asterisc) Status() string { return status(a.state.Exited, a.state.ExitCode) }

func (a *asterisc) Hash() error {
	_, err := a.state.EncodeWitness().StateHash()
	return err
}

func (a *asterisc) Witness() (int, error) {
	w, err := a.vm.Step(true)
	if err != nil {
		return 0, err
	}
	return len(w.State) + len(w.MemProof), nil
}
