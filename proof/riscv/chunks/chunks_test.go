package chunks_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/riscv/chunks"
)

func Example() {
	nodes := commitment.Nodes{} // in the machine: the oracle's client
	ref, err := chunks.Write(nodes, []byte(strings.Repeat("block", 50_000)))
	if err != nil {
		panic(err)
	}
	data, err := chunks.ReadAll(nodes, ref)
	if err != nil {
		panic(err)
	}
	fmt.Println(len(nodes), "preimages,", len(data), "bytes")
	// Output: 5 preimages, 250000 bytes
}

func random(n int) []byte {
	b := make([]byte, n)
	_, _ = rand.NewChaCha8([32]byte{byte(n), byte(n >> 8)}).Read(b)
	return b
}

func write(t testing.TB, data []byte) (commitment.Nodes, chunks.Ref) {
	t.Helper()
	nodes := commitment.Nodes{}
	ref, err := chunks.Write(nodes, data)
	if err != nil {
		t.Fatal(err)
	}
	return nodes, ref
}

// The shape of the tree at its edges, and that what was written is read.
func TestSizes(t *testing.T) {
	for size, nodes := range map[int]int{
		0: 1, 1: 1, 31: 1, 32: 1, chunks.Size - 1: 1, chunks.Size: 1,
		chunks.Size + 1: 3, 2 * chunks.Size: 3, 2*chunks.Size + 1: 4,
	} {
		data := random(size)
		store, ref := write(t, data)
		if len(store) != nodes {
			t.Errorf("%d bytes make %d nodes, want %d", size, len(store), nodes)
		}
		for h, b := range store {
			if len(b) > chunks.Size || commitment.Keccak256(b) != h {
				t.Errorf("%d bytes: node of %d bytes under %v", size, len(b), h)
			}
		}
		got, err := chunks.ReadAll(store, ref)
		if err != nil || !bytes.Equal(got, data) {
			t.Errorf("read %d bytes of %d, %v", len(got), size, err)
		}
	}
}

// Two levels of lists, over zeros, whose chunks are all the same node.
func TestLarge(t *testing.T) {
	const size = chunks.Fan*chunks.Size + 100
	store, ref := write(t, make([]byte, size))
	if want := 2 + 2 + 1; len(store) != want { // chunks, lists, the root
		t.Errorf("%d nodes, want %d", len(store), want)
	}
	r, err := chunks.NewReader(store, ref)
	if err != nil {
		t.Fatal(err)
	}
	if n, err := io.Copy(io.Discard, r); n != size || err != nil {
		t.Errorf("read %d bytes, %v, want %d", n, err, size)
	}
}

func TestReaderIsAReader(t *testing.T) {
	data := random(2*chunks.Size + 500)
	store, ref := write(t, data)
	r, err := chunks.NewReader(store, ref)
	if err != nil {
		t.Fatal(err)
	}
	if err := iotest.TestReader(r, data); err != nil {
		t.Error(err)
	}
}

func TestRef(t *testing.T) {
	_, ref := write(t, random(100))
	b := ref.Append(nil)
	if got, err := chunks.DecodeRef(b); err != nil || got != ref {
		t.Errorf("DecodeRef = %v, %v, want %v", got, err, ref)
	}
	large := chunks.Ref{Size: chunks.MaxSize + 1}
	for _, b := range [][]byte{nil, b[:39], append(b, 0), large.Append(nil)} {
		if _, err := chunks.DecodeRef(b); !errors.Is(err, commitment.ErrInvalid) {
			t.Errorf("DecodeRef(%x) = %v, want ErrInvalid", b, err)
		}
	}
	if _, err := chunks.NewReader(commitment.Nodes{}, large); !errors.Is(err, commitment.ErrInvalid) {
		t.Errorf("NewReader beyond MaxSize = %v, want ErrInvalid", err)
	}
}

// No ref but its own opens a tree, whatever its owner made of the nodes.
func TestForgedRefs(t *testing.T) {
	data := random(3*chunks.Size + 7)
	store, ref := write(t, data)
	for _, size := range []uint64{0, 1, 129, chunks.Size, ref.Size - 1, ref.Size + 1, 4 * chunks.Size, 5 * chunks.Size, chunks.Size * chunks.Fan, chunks.MaxSize} {
		if _, err := chunks.ReadAll(store, chunks.Ref{Root: ref.Root, Size: size}); !errors.Is(err, commitment.ErrInvalid) {
			t.Errorf("size %d for %d: %v, want ErrInvalid", size, ref.Size, err)
		}
	}
	// A list of hashes as data, and a list in a chunk's place.
	list := store[ref.Root]
	if _, err := chunks.ReadAll(store, chunks.Ref{Root: ref.Root, Size: uint64(len(list))}); err != nil {
		t.Errorf("a list is data of its own length: %v", err)
	}
	deep := append(append([]byte(nil), ref.Root[:]...), ref.Root[:]...)
	h := commitment.Keccak256(deep)
	store[h] = deep
	if _, err := chunks.ReadAll(store, chunks.Ref{Root: h, Size: 2 * chunks.Size}); !errors.Is(err, commitment.ErrInvalid) {
		t.Errorf("a list for a chunk: %v, want ErrInvalid", err)
	}
}

// Every node is needed, and none can be another.
func TestForgedNodes(t *testing.T) {
	data := random(2*chunks.Size + 9)
	store, ref := write(t, data)
	for h, node := range store {
		delete(store, h)
		if _, err := chunks.ReadAll(store, ref); !errors.Is(err, commitment.ErrNodeMissing) {
			t.Errorf("without %v: %v, want ErrNodeMissing", h, err)
		}
		forged := bytes.Clone(node)
		forged[len(forged)/2] ^= 1
		for _, bad := range [][]byte{forged, node[1:], append(bytes.Clone(node), 0), nil} {
			store[h] = bad
			if _, err := chunks.ReadAll(store, ref); !errors.Is(err, commitment.ErrInvalid) {
				t.Errorf("a forged node of %d bytes: %v, want ErrInvalid", len(bad), err)
			}
		}
		store[h] = node
	}
}

// An error stays.
func TestErrorIsFinal(t *testing.T) {
	store, ref := write(t, random(2*chunks.Size))
	r, err := chunks.NewReader(store, ref)
	if err != nil {
		t.Fatal(err)
	}
	clear(store)
	for range 2 {
		if n, err := r.Read(make([]byte, 10)); n != 0 || !errors.Is(err, commitment.ErrNodeMissing) {
			t.Errorf("Read = %d, %v, want ErrNodeMissing", n, err)
		}
	}
}

// FuzzRead reads trees of hostile makers: the one node that there is stands for
// everything. What is read is what Write would have written.
func FuzzRead(f *testing.F) {
	f.Add([]byte("hello"), uint64(5))
	f.Add([]byte{}, uint64(0))
	f.Add(make([]byte, 64), uint64(chunks.Size+1))
	f.Fuzz(func(t *testing.T, node []byte, size uint64) {
		ref := chunks.Ref{Root: commitment.Keccak256(node), Size: size}
		r, err := chunks.NewReader(commitment.Nodes{ref.Root: node}, ref)
		if err != nil {
			return
		}
		data, err := io.ReadAll(r)
		if err != nil {
			if !errors.Is(err, commitment.ErrInvalid) && !errors.Is(err, commitment.ErrNodeMissing) {
				t.Fatalf("error %v has no reaction", err)
			}
			return
		}
		if again, err := chunks.Write(commitment.Nodes{}, data); err != nil || again != ref {
			t.Fatalf("%d bytes are of %v, want %v (%v)", len(data), again, ref, err)
		}
	})
}

// FuzzDecodeRef: one encoding a ref.
func FuzzDecodeRef(f *testing.F) {
	f.Add(chunks.Ref{Size: 7}.Append(nil))
	f.Add(make([]byte, 41))
	f.Fuzz(func(t *testing.T, b []byte) {
		ref, err := chunks.DecodeRef(b)
		if err == nil && !bytes.Equal(ref.Append(nil), b) {
			t.Fatalf("two encodings of %v", ref)
		}
	})
}
