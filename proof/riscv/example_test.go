package riscv_test

import (
	"context"
	"fmt"
	"os"

	"github.com/sharedsec/sharedsec/proof/riscv"
)

// A program is run to its end; then one of its steps is shown to somebody who
// has nothing but the step's witness.
func Example() {
	// Any program that was built with GOOS=linux GOARCH=riscv64 CGO_ENABLED=0.
	file, err := os.ReadFile("testdata/hello.elf")
	if err != nil {
		panic(err)
	}
	s, err := riscv.Load(file, riscv.Start{Args: []string{"hello"}})
	if err != nil {
		panic(err)
	}
	m := riscv.New(s, riscv.Options{Stdout: os.Stdout})
	if err := m.Run(context.Background(), 3); err != nil {
		panic(err)
	}
	third := s.Clone()
	if err := m.Run(context.Background(), 1_000_000); err != nil {
		panic(err)
	}
	fmt.Println(s.Status, s.ExitCode, "after", s.Step, "steps")

	witness, next, err := riscv.Witness(third, nil)
	if err != nil {
		panic(err)
	}
	before, after, err := riscv.Step(witness, nil)
	if err != nil {
		panic(err)
	}
	fmt.Println(before == third.Hash(), after == next.Hash())
	// Output:
	// hello
	// exited 0 after 8 steps
	// true true
}
