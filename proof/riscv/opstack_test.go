package riscv

import (
	"encoding"
	"encoding/binary"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/keccak"

	"github.com/sharedsec/sharedsec/commitment"
)

// The vectors in testdata/opstack hold what the machine hashes with against
// another implementation: the permutation, alone and in four lanes, and the fold
// of the memory's tree, whose nodes have no tag either.

func readVectors(t *testing.T, name string, v any) {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("testdata", "opstack", name))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, v); err != nil {
		t.Fatal(err)
	}
}

type matrix struct {
	Input         []byte        `json:"input"`
	Commitments   []common.Hash `json:"commitments"`
	PrestateLeaf  []byte        `json:"prestateLeaf"`
	PoststateLeaf []byte        `json:"poststateLeaf"`
}

// blocks returns the input in blocks, padded, behind one of zeros.
func (m *matrix) blocks() [][]byte {
	const rate = 136
	b := append(slices.Clone(m.Input), 0x01)
	b = append(b, make([]byte, (rate-len(b)%rate)%rate)...)
	b[len(b)-1] |= 0x80
	return append([][]byte{make([]byte, rate)}, slices.Collect(slices.Chunk(b, rate))...)
}

// pack returns a state as it is committed to: each of its 25 words as 32 bytes
// big-endian.
func pack(state []byte) (b []byte) {
	for ; len(state) > 0; state = state[8:] {
		b = append(b, make([]byte, 24)...)
		b = binary.BigEndian.AppendUint64(b, binary.LittleEndian.Uint64(state))
	}
	return b
}

// checkMatrices compares what absorbing gives after each block: 200 bytes.
func checkMatrices(t *testing.T, absorbing func(blocks [][]byte) (states [][]byte)) {
	var all []matrix
	readVectors(t, "keccak_matrix_commitments.json", &all)
	if len(all) < 50 {
		t.Fatalf("%d vectors", len(all))
	}
	for i, m := range all {
		blocks := m.blocks()
		states := append([][]byte{make([]byte, 200)}, absorbing(blocks[1:])...)
		if len(states) != len(m.Commitments) {
			t.Fatalf("vector %d: %d states, want %d", i, len(states), len(m.Commitments))
		}
		for k, s := range states {
			if got := commitment.Keccak256(pack(s)); got != commitment.Root(m.Commitments[k]) {
				t.Errorf("vector %d: the state after block %d has the hash %v, want %v", i, k, got, m.Commitments[k])
			}
		}
		if n := len(blocks); !slices.Equal(blocks[n-2], m.PrestateLeaf) || !slices.Equal(blocks[n-1], m.PoststateLeaf) {
			t.Errorf("vector %d: other blocks", i)
		}
		// What ends in the last state is the hash.
		if got := commitment.Keccak256(m.Input); !slices.Equal(got[:], states[len(states)-1][:32]) {
			t.Errorf("vector %d: the hash is not the front of the last state", i)
		}
	}
}

func TestPermutationAsOPStack(t *testing.T) {
	checkMatrices(t, func(blocks [][]byte) (states [][]byte) {
		h := keccak.NewLegacyKeccak256()
		for _, b := range blocks {
			h.Write(b)
			all, err := h.(encoding.BinaryMarshaler).MarshalBinary()
			if err != nil {
				t.Fatal(err)
			}
			const front, behind = 4 + 1, 2 // its name and rate; how much is buffered, and which way
			states = append(states, all[front:len(all)-behind])
		}
		return states
	})
}

func TestFoldAsOPStack(t *testing.T) {
	const depth = 16
	var all []struct {
		Name      string        `json:"name"`
		Root      common.Hash   `json:"rootHash"`
		LeafCount uint64        `json:"leafCount"`
		Index     uint64        `json:"index"`
		Proof     []common.Hash `json:"proofs"`
	}
	readVectors(t, "keccak_merkle_proofs.json", &all)
	if len(all) < 4 {
		t.Fatalf("%d vectors", len(all))
	}
	for _, v := range all {
		for name, hash := range map[string]func(dst, src [][32]byte){"plain": hashPairsPlain, "lanes": hashPairs} {
			heap := make([][32]byte, 2<<depth)
			for i := range v.LeafCount {
				heap[1<<depth+i] = [32]byte{0xff, byte(i)}
			}
			for width := 1 << (depth - 1); width > 0; width /= 2 {
				hash(heap[width:2*width], heap[2*width:4*width])
			}
			if heap[1] != v.Root {
				t.Errorf("%s of %d leaves, %s: root %x, want %v", v.Name, v.LeafCount, name, heap[1], v.Root)
			}
			if v.LeafCount == 0 {
				continue
			}
			var p [depth][32]byte
			climb(heap, 1<<depth+v.Index, p[:])
			if !slices.EqualFunc(p[:], v.Proof, func(a [32]byte, b common.Hash) bool { return a == b }) {
				t.Errorf("%s, leaf %d, %s: another proof", v.Name, v.Index, name)
			}
		}
		if v.LeafCount == 0 && zeroHash(depth) != v.Root {
			t.Errorf("%s: a tree of zeros has root %x, want %v", v.Name, zeroHash(depth), v.Root)
		}
	}
}

// A path of the machine's, of whose upper levels nothing but zeros is known,
// leads from a leaf of the vectors to their root and then on to the memory's.
func TestMemoryAsOPStack(t *testing.T) {
	m := NewMemory()
	const leaves, at = 20, 10
	for i := range uint64(leaves) {
		m.Write(i*LeafSize, []byte{0xff, byte(i)})
	}
	want := [32]byte(common.HexToHash("0x72cdab4557ab96d1246b76e49b1d1a582662ebfceafe2f9c2922304d4fb9db33"))
	for depth := 16; depth < MemoryDepth; depth++ {
		want = hashPair(want, zeroHash(depth))
	}
	leaf, p := m.path(at)
	if m.Root() != want || p.fold(at, leaf) != want {
		t.Errorf("root %x, by the path %x, want %x", m.Root(), p.fold(at, leaf), want)
	}
}
