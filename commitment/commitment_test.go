package commitment_test

import (
	"bytes"
	"encoding"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"golang.org/x/crypto/sha3"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/commitmenttest"
)

var (
	_ encoding.TextAppender    = commitment.Root{}
	_ encoding.TextMarshaler   = commitment.Root{}
	_ encoding.TextUnmarshaler = (*commitment.Root)(nil)
)

// Known digests of keccak256 as Ethereum uses it.
func TestKeccak256(t *testing.T) {
	for in, want := range map[string]string{
		"":     "0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470",
		"abc":  "0x4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45",
		"\x00": "0xbc36789e7a1e281436464229828f817d6612f7b477d66591ff96a9e064bcc98a",
	} {
		if got := commitment.Keccak256([]byte(in)).String(); got != want {
			t.Errorf("Keccak256(%q) = %s, want %s", in, got, want)
		}
	}
	if got, want := commitment.Keccak256(), commitment.Keccak256(nil, []byte{}); got != want {
		t.Errorf("Keccak256 of no parts = %v, of empty ones %v", got, want)
	}
	a, b := []byte("some"), []byte("thing")
	if got := testing.AllocsPerRun(10, func() { commitment.Keccak256(a, b) }); got > 0 {
		t.Errorf("Keccak256 allocates %v times, want 0", got)
	}
}

// Every split into parts gives the digest that another implementation gives of
// the whole.
func FuzzKeccak256(f *testing.F) {
	for _, n := range []int{0, 1, 65, 135, 136, 137, 272, 1000} {
		f.Add(bytes.Repeat([]byte{7}, n), uint(n/2), uint(n/3))
	}
	f.Fuzz(func(t *testing.T, b []byte, i, j uint) {
		h := sha3.NewLegacyKeccak256()
		h.Write(b)
		want := commitment.Root(h.Sum(nil))
		i %= uint(len(b)) + 1
		j %= uint(len(b)) + 1
		i, j = min(i, j), max(i, j)
		if got := commitment.Keccak256(b[:i], b[i:j], b[j:]); got != want {
			t.Errorf("Keccak256 of %x in 3 parts = %v, want %v", b, got, want)
		}
		if got := commitment.Keccak256(b); got != want {
			t.Errorf("Keccak256(%x) = %v, want %v", b, got, want)
		}
	})
}

func TestRootFromBytes(t *testing.T) {
	want := commitment.Keccak256([]byte("a"))
	if got, err := commitment.RootFromBytes(want[:]); err != nil || got != want {
		t.Errorf("RootFromBytes = %v, %v, want %v", got, err, want)
	}
	for _, n := range []int{0, 1, 20, 31, 33, 64} {
		if got, err := commitment.RootFromBytes(make([]byte, n)); !errors.Is(err, commitment.ErrInvalid) || !got.IsZero() {
			t.Errorf("RootFromBytes of %d bytes = %v, %v, want ErrInvalid", n, got, err)
		}
	}
	if want.IsZero() || !(commitment.Root{}).IsZero() {
		t.Error("IsZero is true of a digest, or false of the zero Root")
	}
}

func TestRootText(t *testing.T) {
	want := commitment.Keccak256([]byte("a"))
	b, err := json.Marshal(map[string]commitment.Root{"root": want})
	if err != nil {
		t.Fatal(err)
	}
	var got map[string]commitment.Root
	if err := json.Unmarshal(b, &got); err != nil || got["root"] != want {
		t.Errorf("JSON %s is read as %v, %v", b, got, err)
	}
	upper := "0x" + strings.ToUpper(want.String()[2:])
	var r commitment.Root
	if err := r.UnmarshalText([]byte(upper)); err != nil || r != want {
		t.Errorf("upper case is read as %v, %v", r, err)
	}
	digits := want.String()[2:]
	for _, bad := range []string{"", "0x", digits, "0X" + digits, "0x" + digits[1:], "0x" + digits + "0", "0x" + digits + "00", "0x" + digits[:62] + "zz", " 0x" + digits[1:], strings.Repeat("0", 1<<20)} {
		if err := r.UnmarshalText([]byte(bad)); !errors.Is(err, commitment.ErrInvalid) || r != want {
			t.Errorf("UnmarshalText(%.80q) = %v and leaves %v, want ErrInvalid and no change", bad, err, r)
		} else if len(err.Error()) > 300 {
			t.Errorf("the error of a bad text is %d bytes long", len(err.Error()))
		}
	}
}

func FuzzRootText(f *testing.F) {
	f.Add([]byte(commitment.Keccak256().String()))
	f.Add([]byte("0x"))
	f.Fuzz(func(t *testing.T, text []byte) {
		var r commitment.Root
		if err := r.UnmarshalText(text); err != nil {
			if !errors.Is(err, commitment.ErrInvalid) {
				t.Errorf("%v does not match ErrInvalid", err)
			}
			return
		}
		if got, err := r.MarshalText(); err != nil || !bytes.EqualFold(got, text) {
			t.Errorf("%q is read as %s, %v", text, got, err)
		}
		if want := "0x" + hex.EncodeToString(r[:]); r.String() != want {
			t.Errorf("String = %s, want %s", r, want)
		}
	})
}

func TestNodesSuite(t *testing.T) {
	commitmenttest.TestNodeReader(t, func(_ testing.TB, nodes commitment.Nodes) commitment.NodeReader {
		out := commitment.Nodes{}
		for hash, node := range nodes {
			out[hash] = node
		}
		return out
	})
}

func TestOverlaySuite(t *testing.T) {
	commitmenttest.TestNodeReader(t, func(_ testing.TB, nodes commitment.Nodes) commitment.NodeReader {
		top, base := commitment.Nodes{}, commitment.Nodes{}
		for hash, node := range nodes {
			if hash[0]%2 == 0 {
				top[hash] = node
			} else {
				base[hash] = node
			}
		}
		return commitment.Overlay(top, base)
	})
}

type failing struct{ err error }

func (f failing) Node(commitment.Root) ([]byte, error) { return nil, f.err }

// Only a node that top lacks is looked for below; a top that fails is not taken
// for one that lacks the node.
func TestOverlayReportsFailure(t *testing.T) {
	broken := errors.New("disk on fire")
	hash := commitment.Keccak256([]byte("a"))
	base := commitment.Nodes{hash: []byte("a")}
	if b, err := commitment.Overlay(failing{broken}, base).Node(hash); !errors.Is(err, broken) {
		t.Errorf("Node over a failing top = %q, %v, want its error", b, err)
	}
	if _, err := commitment.Overlay(base, failing{broken}).Node(commitment.Root{}); !errors.Is(err, broken) {
		t.Errorf("Node over a failing base: %v, want its error", err)
	}
	if b, err := commitment.Overlay(base, failing{broken}).Node(hash); err != nil || string(b) != "a" {
		t.Errorf("Node that top has = %q, %v", b, err)
	}
}

// What a reader returns is hashed before it is believed.
func TestReadNodeHostile(t *testing.T) {
	hash := commitment.Keccak256([]byte("a"))
	for _, lie := range []string{"", "b", "a\x00"} {
		if b, err := commitment.ReadNode(commitment.Nodes{hash: []byte(lie)}, hash); !errors.Is(err, commitment.ErrInvalid) || b != nil {
			t.Errorf("ReadNode of %q under the hash of %q = %q, %v, want ErrInvalid", lie, "a", b, err)
		}
	}
	if _, err := commitment.ReadNode(commitment.Nodes{}, hash); !errors.Is(err, commitment.ErrNodeMissing) || errors.Is(err, commitment.ErrInvalid) {
		t.Errorf("ReadNode of a missing node: %v, want ErrNodeMissing alone", err)
	}
}

func BenchmarkKeccak256(b *testing.B) {
	for _, n := range []int{32, 64, 65, 1 << 10, 1 << 17} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			in := make([]byte, n)
			b.ReportAllocs()
			b.SetBytes(int64(n))
			for b.Loop() {
				commitment.Keccak256(in)
			}
		})
	}
}

// Nodes are kept under their hash, and checked against it when they are read.
func ExampleReadNode() {
	nodes := commitment.Nodes{}
	node := []byte("what somebody committed to")
	hash := commitment.Keccak256(node)
	if err := nodes.Put(hash, node); err != nil {
		fmt.Println(err)
		return
	}
	b, err := commitment.ReadNode(nodes, hash)
	fmt.Printf("%s, %v\n", b, err)

	nodes[hash] = []byte("something else")
	_, err = commitment.ReadNode(nodes, hash)
	fmt.Println(errors.Is(err, commitment.ErrInvalid))
	// Output:
	// what somebody committed to, <nil>
	// true
}

// What was written lies over what was there before.
func ExampleOverlay() {
	before, written := commitment.Nodes{}, commitment.Nodes{}
	for _, put := range []struct {
		in   commitment.Nodes
		node string
	}{{before, "old"}, {written, "new"}} {
		if err := put.in.Put(commitment.Keccak256([]byte(put.node)), []byte(put.node)); err != nil {
			fmt.Println(err)
			return
		}
	}
	r := commitment.Overlay(written, before)
	for _, node := range []string{"old", "new"} {
		b, err := r.Node(commitment.Keccak256([]byte(node)))
		fmt.Printf("%s, %v\n", b, err)
	}
	// Output:
	// old, <nil>
	// new, <nil>
}
