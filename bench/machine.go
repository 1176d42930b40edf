package main

import (
	"fmt"
	"os"
	"syscall"
	"time"
)

// A machine is a fraud-proof machine that runs a guest.
type machine interface {
	// Run makes steps until there are that many, or the guest ends. It
	// returns how many there are.
	Run(until uint64) (uint64, error)
	// Status tells whether the guest runs, or how it ended.
	Status() string
	// Hash hashes the state.
	Hash() error
	// Witness makes one step with its witness and returns its bytes.
	Witness() (int, error)
}

// status words a Status.
func status(exited bool, code uint8) string {
	if !exited {
		return "runs"
	}
	return fmt.Sprintf("exited %d", code)
}

// A cost is what something took. CPU is user and system time of the process,
// which counts other programs on the computer less than wall time does.
type cost struct {
	wall, cpu time.Duration
}

// measure does f.
func measure(f func() error) (cost, error) {
	before, err := cpu()
	if err != nil {
		return cost{}, err
	}
	start := time.Now()
	if err := f(); err != nil {
		return cost{}, err
	}
	wall := time.Since(start)
	after, err := cpu()
	return cost{wall: wall, cpu: after - before}, err
}

// cpu returns the time that the process has computed so far.
func cpu() (time.Duration, error) {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0, fmt.Errorf("getrusage: %w", os.NewSyscallError("getrusage", err))
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano()), nil
}

// preimages are a guest's input, by their keys. They serve all machines.
type preimages map[[32]byte][]byte

// Hint implements the peers' oracles.
func (preimages) Hint([]byte) {}

// GetPreimage implements the peers' oracles, which have no way to say that
// something is missing.
func (p preimages) GetPreimage(key [32]byte) []byte {
	b, ok := p[key]
	if !ok {
		panic(fmt.Sprintf("no preimage of %x", key))
	}
	return b
}
