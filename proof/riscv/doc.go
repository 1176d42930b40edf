// Package riscv is the machine in which a dispute is settled: a deterministic
// 64-bit RISC-V computer that runs an ordinary Go program built for
// GOOS=linux GOARCH=riscv64, and whose every single step anybody can check.
//
// The machine is RV64IMAFDC with Zicsr, one hart, little-endian, with the
// system calls that Go's runtime makes. Nothing in it depends on where or when
// it runs: the clock is the step counter, threads switch at fixed steps, the
// only input is the preimage oracle of the OP Stack's fault-proof
// specification. docs/machine.md states its semantics in full.
//
// A [State] is everything that a step reads or writes, and its hash binds all
// of it. [Machine] runs a State fast and hashes nothing while it runs. The
// oracle is trusted for nothing but availability: a [Machine] checks what it
// is given against the key that asked for it.
//
// Programs are hostile by default: [Load] bounds what an ELF file may demand
// before it allocates, an instruction that the machine does not know ends the
// program and never the caller.
package riscv
