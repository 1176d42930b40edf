// Package steptest holds the tests of the contracts that judge one step of the
// fraud-proof machine. They run the compiled contracts, through the bindings,
// on go-ethereum's EVM under Osaka's rules, and compare with [riscv.Step] bit
// for bit: on vectors, random code, whole programs and forged witnesses.
//
// [riscv.Step]: https://pkg.go.dev/github.com/sharedsec/sharedsec/proof/riscv#Step
package steptest
