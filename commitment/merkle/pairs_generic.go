//go:build !amd64 || purego

package merkle

import "github.com/sharedsec/sharedsec/commitment"

func hashPairs(dst, src []commitment.Root) { hashPairsPlain(dst, src) }

func hashLeaves(dst, data []commitment.Root) { hashLeavesPlain(dst, data) }
