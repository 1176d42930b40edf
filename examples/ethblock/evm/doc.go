// Package evm judges an Ethereum block from nothing but the block, a witness of
// the state that it touches and the rules of its chain. It is pure and builds
// for riscv64: the guest beside it runs it inside the fraud-proof machine, its
// tests run it as it is.
//
// Blocks are executed by go-ethereum, in the way of its core.ExecuteStateless.
// [Execute] says what it adds to that.
package evm
