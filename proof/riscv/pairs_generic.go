//go:build !amd64 || purego

package riscv

func hashPairs(dst, src [][32]byte) { hashPairsPlain(dst, src) }
