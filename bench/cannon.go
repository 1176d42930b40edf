package main

import (
	"bytes"
	"debug/elf"
	"io"

	"github.com/ethereum-optimism/optimism/cannon/mipsevm"
	"github.com/ethereum-optimism/optimism/cannon/mipsevm/multithreaded"
	"github.com/ethereum-optimism/optimism/cannon/mipsevm/program"
	"github.com/ethereum/go-ethereum/log"
)

// cannon is Optimism's machine: MIPS64, with threads.
type cannon struct {
	state *multithreaded.State
	vm    mipsevm.FPVM
}

func newCannon(file []byte, in preimages) (machine, error) {
	f, err := elf.NewFile(bytes.NewReader(file))
	if err != nil {
		return nil, err
	}
	s, err := program.LoadELF(f, multithreaded.CreateInitialState)
	if err != nil {
		return nil, err
	}
	if err := program.PatchStack(s); err != nil {
		return nil, err
	}
	// Flat regions for code and heap, and code decoded ahead, as its command
	// has them: they come with reading a serialized state.
	var buf bytes.Buffer
	if err := s.Serialize(&buf); err != nil {
		return nil, err
	}
	s = &multithreaded.State{UseLargeICache: true}
	if err := s.Deserialize(&buf); err != nil {
		return nil, err
	}
	vm := s.CreateVM(log.NewLogger(log.DiscardHandler()), in, io.Discard, io.Discard, nil, mipsevm.FeatureToggles{})
	return &cannon{state: s, vm: vm}, nil
}

func (c *cannon) Run(until uint64) (uint64, error) {
	for !c.state.Exited && c.state.Step < until {
		if _, err := c.vm.Step(false); err != nil {
			return c.state.Step, err
		}
	}
	return c.state.Step, nil
}

func (c *cannon) Status() string { return status(c.state.Exited, c.state.ExitCode) }

func (c *cannon) Hash() error {
	c.state.EncodeWitness()
	return nil
}

func (c *cannon) Witness() (int, error) {
	w, err := c.vm.Step(true)
	if err != nil {
		return 0, err
	}
	return len(w.State) + len(w.ProofData), nil
}
