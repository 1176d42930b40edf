package merkle

import (
	"bytes"
	"errors"
	"math"
	"math/bits"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/commitment"
)

func TestLogMatchesDefinition(t *testing.T) {
	leaves := testLeaves(200)
	var log Log
	var prover LogProver
	nodes := commitment.Nodes{}
	root := EmptyLogRoot()
	for n := 0; ; n++ {
		want := twinLogRoot(leaves[:n])
		for name, got := range map[string]commitment.Root{"Log": log.Root(), "LogProver": prover.Root(), "AppendLog": root} {
			if got != want {
				t.Fatalf("%d leaves: %s has root %v, want %v", n, name, got, want)
			}
		}
		if log.Count() != uint64(n) || prover.Count() != uint64(n) {
			t.Fatalf("Count = %d and %d, want %d", log.Count(), prover.Count(), n)
		}
		if diff := cmp.Diff(twinPeaks(leaves[:n]), log.Peaks(), cmp.Transformer("empty", func(r []commitment.Root) []commitment.Root {
			return append([]commitment.Root{}, r...)
		})); n > 0 && diff != "" {
			t.Errorf("%d leaves: peaks (-want +got):\n%s", n, diff)
		}
		if again, err := OpenLog(nodes, root); err != nil || again != log {
			t.Fatalf("%d leaves: OpenLog gives another log, error %v", n, err)
		}
		if n == len(leaves) {
			break
		}
		if err := log.Append(leaves[n]); err != nil {
			t.Fatal(err)
		}
		prover.Append(leaves[n])
		var count uint64
		var err error
		if root, count, err = AppendLog(nodes, nodes, root, leaves[n]); err != nil || count != uint64(n+1) {
			t.Fatalf("AppendLog = count %d, %v, want %d", count, err, n+1)
		}
	}
	if got, want := len(nodes), len(leaves); got != want {
		t.Errorf("%d appends wrote %d nodes, want one each", want, got)
	}
}

// However appends are grouped, the log is the same.
func TestLogAppendInGroups(t *testing.T) {
	leaves := testLeaves(1000)
	want := twinLogRoot(leaves)
	rnd := testRand(2)
	for range 20 {
		nodes := commitment.Nodes{}
		root, count := EmptyLogRoot(), uint64(0)
		var prover LogProver
		for rest := leaves; len(rest) > 0; {
			k := rnd.IntN(min(len(rest), 300) + 1)
			var err error
			if root, count, err = AppendLog(nodes, nodes, root, rest[:k]...); err != nil {
				t.Fatal(err)
			}
			prover.Append(rest[:k]...)
			rest = rest[k:]
		}
		if root != want || count != 1000 || prover.Root() != want {
			t.Errorf("grouped: AppendLog %v (%d), LogProver %v, want %v", root, count, prover.Root(), want)
		}
	}
}

func TestAppendLogOfNothing(t *testing.T) {
	nodes := commitment.Nodes{}
	root, _, err := AppendLog(nodes, nodes, EmptyLogRoot(), testLeaves(3)...)
	if err != nil {
		t.Fatal(err)
	}
	if got, count, err := AppendLog(nodes, nodes, root); got != root || count != 3 || err != nil {
		t.Errorf("AppendLog of nothing = %v, %d, %v, want the same root, 3", got, count, err)
	}
	if got, count, err := AppendLog(commitment.Nodes{}, nil, EmptyLogRoot()); got != EmptyLogRoot() || count != 0 || err != nil {
		t.Errorf("AppendLog of nothing to the empty log = %v, %d, %v", got, count, err)
	}
	if _, _, err := AppendLog(nodes, nodes, commitment.Root{}); !errors.Is(err, commitment.ErrNodeMissing) {
		t.Errorf("the zero root opens: %v, want ErrNodeMissing: it is not the empty log's", err)
	}
}

// A hostile reader gets errors, never another root.
func TestAppendLogHostileReader(t *testing.T) {
	good := commitment.Nodes{}
	root, _, err := AppendLog(good, good, EmptyLogRoot(), testLeaves(5)...)
	if err != nil {
		t.Fatal(err)
	}
	preimage := good[root]
	other, _, err := AppendLog(good, good, EmptyLogRoot(), testLeaves(6)...)
	if err != nil {
		t.Fatal(err)
	}
	for name, answer := range map[string][]byte{
		"nothing":     nil,
		"truncated":   preimage[:len(preimage)-1],
		"extended":    append(preimage[:len(preimage):len(preimage)], 0),
		"another log": good[other],
	} {
		got, count, err := AppendLog(commitment.Nodes{root: answer}, commitment.Nodes{}, root, testLeaves(1)...)
		if !errors.Is(err, commitment.ErrInvalid) || !got.IsZero() || count != 0 {
			t.Errorf("%s: AppendLog = %v, %d, %v, want zero and ErrInvalid", name, got, count, err)
		}
	}
	if _, _, err := AppendLog(commitment.Nodes{}, commitment.Nodes{}, root); !errors.Is(err, commitment.ErrNodeMissing) {
		t.Errorf("absent: %v, want ErrNodeMissing", err)
	}
	// The preimage of a root that is no log's.
	inner := append([]byte{tagNode}, make([]byte, 64)...)
	root = commitment.Keccak256(inner)
	if _, err := OpenLog(commitment.Nodes{root: inner}, root); !errors.Is(err, commitment.ErrInvalid) {
		t.Errorf("inner node as log: %v, want ErrInvalid", err)
	}
}

type failingWriter struct{ err error }

func (w failingWriter) Put(commitment.Root, []byte) error { return w.err }

func TestAppendLogFailingWriter(t *testing.T) {
	want := errors.New("disk full")
	root, count, err := AppendLog(commitment.Nodes{}, failingWriter{want}, EmptyLogRoot(), testLeaves(1)...)
	if !errors.Is(err, want) || !root.IsZero() || count != 0 {
		t.Errorf("AppendLog = %v, %d, %v, want zero and the writer's error", root, count, err)
	}
}

func TestLogProofs(t *testing.T) {
	leaves := testLeaves(70)
	var prover LogProver
	prover.Append(leaves...)
	for count := 1; count <= len(leaves); count++ {
		root := twinLogRoot(leaves[:count])
		for i := range count {
			proof, err := prover.Prove(uint64(i), uint64(count))
			if err != nil {
				t.Fatal(err)
			}
			if err := VerifyLog(root, uint64(i), leaves[i], proof); err != nil {
				t.Fatalf("leaf %d of %d: %v", i, count, err)
			}
			var again LogProof
			b, err := proof.MarshalBinary()
			if err != nil {
				t.Fatal(err)
			}
			if err := again.UnmarshalBinary(b); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(proof, again); diff != "" {
				t.Fatalf("leaf %d of %d: decoded proof (-want +got):\n%s", i, count, diff)
			}
		}
	}
	for _, bad := range [][2]uint64{{0, 0}, {70, 70}, {math.MaxUint64, 70}, {0, 71}, {70, 71}, {0, math.MaxUint64}} {
		if _, err := prover.Prove(bad[0], bad[1]); !errors.Is(err, commitment.ErrInvalid) {
			t.Errorf("Prove(%d, %d) of 70 leaves: %v, want ErrInvalid", bad[0], bad[1], err)
		}
	}
	if _, err := prover.Log(71); !errors.Is(err, commitment.ErrInvalid) {
		t.Errorf("Log(71) of 70 leaves: %v, want ErrInvalid", err)
	}
}

func TestVerifyLogRefusesForgeries(t *testing.T) {
	leaves := testLeaves(22)
	var prover LogProver
	prover.Append(leaves...)
	for count := uint64(1); count <= 22; count++ {
		root := twinLogRoot(leaves[:count])
		for i := range count {
			good, err := prover.Prove(i, count)
			if err != nil {
				t.Fatal(err)
			}
			refuse := func(what string, root commitment.Root, index uint64, leaf commitment.Root, change func(*LogProof)) {
				t.Helper()
				proof := LogProof{
					Count: good.Count, Index: good.Index,
					Siblings: append([]commitment.Root{}, good.Siblings...),
					Peaks:    append([]commitment.Root{}, good.Peaks...),
				}
				change(&proof)
				if err := VerifyLog(root, index, leaf, proof); !errors.Is(err, commitment.ErrInvalid) {
					t.Errorf("leaf %d of %d: %s: %v, want ErrInvalid", i, count, what, err)
				}
			}
			same := func(*LogProof) {}
			refuse("root", flip(root, 0), i, leaves[i], same)
			refuse("leaf", root, i, flip(leaves[i], 0), same)
			refuse("claimed index", root, i+1, leaves[i], same)
			for j := range count + 3 {
				if j != i {
					refuse("index", root, j, leaves[i], func(p *LogProof) { p.Index = j })
				}
			}
			for c := range uint64(40) {
				if c != count {
					refuse("count", root, i, leaves[i], func(p *LogProof) { p.Count = c })
				}
			}
			refuse("count too large", root, i, leaves[i], func(p *LogProof) { p.Count |= 1 << 63 })
			for k := range good.Siblings {
				refuse("sibling", root, i, leaves[i], func(p *LogProof) { p.Siblings[k] = flip(p.Siblings[k], 9) })
			}
			for k := range good.Peaks {
				refuse("peak", root, i, leaves[i], func(p *LogProof) { p.Peaks[k] = flip(p.Peaks[k], 9) })
			}
			refuse("more siblings", root, i, leaves[i], func(p *LogProof) { p.Siblings = append(p.Siblings, root) })
			refuse("more peaks", root, i, leaves[i], func(p *LogProof) { p.Peaks = append(p.Peaks, root) })
			refuse("fewer peaks", root, i, leaves[i], func(p *LogProof) { p.Peaks = p.Peaks[1:] })
			if len(good.Siblings) > 0 {
				refuse("fewer siblings", root, i, leaves[i], func(p *LogProof) { p.Siblings = p.Siblings[1:] })
				refuse("peak as leaf", root, i, good.Peaks[0], func(p *LogProof) { p.Siblings = nil })
			}
		}
	}
}

func TestLogBounds(t *testing.T) {
	full := Log{count: MaxLogCount}
	for h := range full.peaks {
		full.peaks[h] = commitment.Root{byte(h)}
	}
	before := full
	if err := full.Append(commitment.Root{1}); !errors.Is(err, commitment.ErrInvalid) || full != before {
		t.Errorf("append to a full log: %v, want ErrInvalid and no change", err)
	}
	b, err := full.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	if got, want := len(b), 9+63*32; got != want {
		t.Errorf("the largest log has %d bytes, want %d", got, want)
	}
	var again Log
	if err := again.UnmarshalBinary(b); err != nil || again != full {
		t.Errorf("full log does not survive its encoding: %v", err)
	}
	b[1] |= 0x80
	if err := again.UnmarshalBinary(append(b, make([]byte, 32)...)); !errors.Is(err, commitment.ErrInvalid) {
		t.Errorf("count of 2^63 or more: %v, want ErrInvalid", err)
	}
	almost := full
	almost.count--
	almost.peaks[0] = commitment.Root{}
	if err := almost.Append(commitment.Root{0}); err != nil || almost.Count() != MaxLogCount {
		t.Errorf("last append: %v, count %d, want MaxLogCount", err, almost.Count())
	}
	for _, p := range []LogProof{
		{Count: MaxLogCount, Index: 0},
		{Count: MaxLogCount, Index: MaxLogCount - 1},
		{Count: MaxLogCount - 1, Index: 1 << 62},
	} {
		peak, height, err := p.Mountain()
		if err != nil || peak >= bits.OnesCount64(p.Count) || height > 62 {
			t.Errorf("Mountain of %d in %d = %d, %d, %v", p.Index, p.Count, peak, height, err)
		}
	}
}

// A leaf hash of zero is a leaf like any other.
func TestLogZeroLeaves(t *testing.T) {
	leaves := make([]commitment.Root, 9)
	var log Log
	for n := range leaves {
		if got, want := log.Root(), twinLogRoot(leaves[:n]); got != want {
			t.Errorf("%d zero leaves: %v, want %v", n, got, want)
		}
		if err := log.Append(leaves[n]); err != nil {
			t.Fatal(err)
		}
	}
}

func TestLogIsAValue(t *testing.T) {
	var a Log
	for _, leaf := range testLeaves(6) {
		if err := a.Append(leaf); err != nil {
			t.Fatal(err)
		}
	}
	b, want := a, a.Root()
	if err := b.Append(commitment.Root{1}); err != nil {
		t.Fatal(err)
	}
	if a.Root() != want {
		t.Error("an append to a copy changed the original")
	}
}

func FuzzLogDecode(f *testing.F) {
	var log Log
	for _, leaf := range append(testLeaves(5), commitment.Root{}) {
		b, _ := log.MarshalBinary()
		f.Add(b)
		if err := log.Append(leaf); err != nil {
			f.Fatal(err)
		}
	}
	f.Add([]byte{tagLog, 0x80, 0, 0, 0, 0, 0, 0, 0})
	f.Fuzz(func(t *testing.T, b []byte) {
		var log Log
		if err := log.UnmarshalBinary(b); err != nil {
			if !errors.Is(err, commitment.ErrInvalid) {
				t.Errorf("%v does not match ErrInvalid", err)
			}
			return
		}
		out, err := log.MarshalBinary()
		if err != nil || !bytes.Equal(out, b) {
			t.Errorf("two encodings of one log: %x and %x, error %v", b, out, err)
		}
		if log.Root() != commitment.Keccak256(b) {
			t.Error("the root is not the hash of the encoding")
		}
	})
}

func FuzzLogProofDecode(f *testing.F) {
	var prover LogProver
	prover.Append(testLeaves(11)...)
	for i := range uint64(11) {
		proof, err := prover.Prove(i, 11)
		if err != nil {
			f.Fatal(err)
		}
		b, _ := proof.MarshalBinary()
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		var proof LogProof
		if err := proof.UnmarshalBinary(b); err != nil {
			if !errors.Is(err, commitment.ErrInvalid) {
				t.Errorf("%v does not match ErrInvalid", err)
			}
			return
		}
		if out, err := proof.MarshalBinary(); err != nil || !bytes.Equal(out, b) {
			t.Errorf("two encodings of one proof: %x and %x, error %v", b, out, err)
		}
		// Well formed, so that only hashes are left to be wrong.
		var root *RootError
		if err := VerifyLog(commitment.Root{}, proof.Index, commitment.Root{}, proof); !errors.As(err, &root) {
			t.Errorf("VerifyLog of a decoded proof under the zero root: %v, want a *RootError", err)
		}
	})
}
