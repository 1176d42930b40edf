package proof

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
)

// An Exit leaves the rollup for L1: a withdrawal. The library appends the
// exits of each block to the rollup's exit log, in order, and the Portal pays
// what it proves to be in the log of a confirmed claim.
type Exit struct {
	To    common.Address // whom L1 pays
	Value [32]byte       // wei, big-endian
	Data  []byte         // bound by the log and reported by L1, which does not act on it
}

// Leaf returns the exit's leaf in the log: the [merkle.LeafHash] of To, Value
// and the keccak256 of Data (84 bytes).
func (e Exit) Leaf() commitment.Root {
	data := commitment.Keccak256(e.Data)
	b := make([]byte, 0, 20+32+32)
	b = append(b, e.To[:]...)
	b = append(b, e.Value[:]...)
	b = append(b, data[:]...)
	return merkle.LeafHash(b)
}

// EmptyExitRoot returns the root of the exit log that holds nothing.
func EmptyExitRoot() commitment.Root { return merkle.EmptyLogRoot() }
