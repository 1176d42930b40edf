//go:build !amd64 || purego

package riscv

import "github.com/sharedsec/sharedsec/commitment"

func hashPairs(dst, src [][32]byte) { hashPairsPlain(dst, src) }

func hashAll(dst []commitment.Root, src [][]byte) { hashAllPlain(dst, src) }
