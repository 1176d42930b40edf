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

// What L1 takes of a step that reads a preimage: the witness, and the proof of
// the preimage.
func ExamplePreimageProof() {
	oracle := riscv.Preimages{}
	s := &riscv.State{CodeStart: 0x10000, CodeEnd: 0x10004, Memory: riscv.NewMemory()}
	s.Threads[0].Wait = riscv.Ready
	s.Step = 1
	s.PC = 0x10000
	s.Memory.Write(s.PC, []byte{0x73, 0, 0, 0}) // ecall
	s.X[17], s.X[10], s.X[11], s.X[12] = 63, 5, 0x20000, 8
	s.Key = riscv.HashKey(riscv.Keccak256Key, oracle.Put([]byte("published data")))

	witness, next, err := riscv.Witness(s, oracle)
	if err != nil {
		panic(err)
	}
	proof, err := riscv.PreimageProof(s, oracle)
	if err != nil {
		panic(err)
	}
	fmt.Println(len(witness), string(proof), next.Offset)
	// Output: 890 published data 8
}
