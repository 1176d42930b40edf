package merkle

import (
	"fmt"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
)

const benchLeaves = 1 << 20

// BenchmarkBareHashing is what the hashes of a tree of 2^20 leaves cost without
// the tree: the yardstick for the builders.
func BenchmarkBareHashing(b *testing.B) {
	src := testLeaves(8)
	var dst [4]commitment.Root
	for name, hash := range map[string]func(dst, src []commitment.Root){"plain": hashPairsPlain, "lanes": hashPairs} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				for range (benchLeaves - 1) / 4 {
					hash(dst[:], src)
				}
			}
			reportHashes(b)
		})
	}
}

func BenchmarkBuild(b *testing.B) {
	leaves := testLeaves(benchLeaves)
	run := func(name string, f func()) {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(benchLeaves * 32)
			for b.Loop() {
				f()
			}
			reportHashes(b)
		})
	}
	run("plain", func() { build(leaves, hashPairsPlain) })
	run("lanes", func() { New(leaves) })
	for _, workers := range []int{2, 4} {
		run(fmt.Sprintf("lanes-workers=%d", workers), func() { Build(leaves, workers) })
	}
}

func reportHashes(b *testing.B) {
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/(benchLeaves-1), "ns/hash")
}

func BenchmarkProveAndVerify(b *testing.B) {
	leaves := testLeaves(benchLeaves)
	tree := New(leaves)
	root := tree.Root()
	proof, err := tree.Prove(benchLeaves / 3)
	if err != nil {
		b.Fatal(err)
	}
	indices := make([]uint64, 100)
	chosen := make([]commitment.Root, len(indices))
	for k := range indices {
		indices[k] = uint64(k) * benchLeaves / 100
		chosen[k] = leaves[indices[k]]
	}
	multi, err := tree.ProveMulti(indices)
	if err != nil {
		b.Fatal(err)
	}
	run := func(name string, f func() error) {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := f(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	run("Prove", func() error { _, err := tree.Prove(benchLeaves / 3); return err })
	run("Verify", func() error { return Verify(root, benchLeaves, benchLeaves/3, leaves[benchLeaves/3], proof) })
	run("ProveMulti-100", func() error { _, err := tree.ProveMulti(indices); return err })
	run("VerifyMulti-100", func() error { return VerifyMulti(root, benchLeaves, indices, chosen, multi) })
}

// BenchmarkPerfect commits to a span of 2^20 leaves, a thousand of them real.
func BenchmarkPerfect(b *testing.B) {
	leaves := testLeaves(1000)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := PerfectRoot(leaves, 20, leaves[999]); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkLog(b *testing.B) {
	leaves := testLeaves(1 << 12)
	b.Run("Append", func(b *testing.B) {
		b.ReportAllocs()
		var l Log
		for i := 0; b.Loop(); i++ {
			if err := l.Append(leaves[i%len(leaves)]); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("AppendLog", func(b *testing.B) { // one leaf, through a node store
		b.ReportAllocs()
		nodes := commitment.Nodes{}
		start, _, err := AppendLog(nodes, nodes, EmptyLogRoot(), leaves[:1<<12-1]...)
		if err != nil {
			b.Fatal(err)
		}
		for b.Loop() {
			if _, _, err := AppendLog(nodes, nodes, start, leaves[0]); err != nil {
				b.Fatal(err)
			}
		}
	})
	var prover LogProver
	prover.Append(leaves...)
	root := prover.Root()
	proof, err := prover.Prove(1234, 1<<12)
	if err != nil {
		b.Fatal(err)
	}
	b.Run("Prove", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := prover.Prove(1234, 1<<12); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("Verify", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if err := VerifyLog(root, 1234, leaves[1234], proof); err != nil {
				b.Fatal(err)
			}
		}
	})
}
