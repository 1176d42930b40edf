package sparse_test

import (
	"fmt"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/sparse"
)

// keysPerSecond reports the rate of an operation on n keys.
func keysPerSecond(b *testing.B, n int) {
	b.ReportMetric(float64(n)*float64(b.N)/b.Elapsed().Seconds(), "keys/s")
}

// BenchmarkBulk builds a map of 100,000 keys from nothing, and adds as many to
// a map of 250,000; roots alone, and with the nodes kept in memory.
func BenchmarkBulk(b *testing.B) {
	const n = 100_000
	ways := []struct {
		name   string
		update func(commitment.NodeReader, commitment.NodeWriter, commitment.Root, []sparse.Change) (commitment.Root, error)
	}{
		{"Update", sparse.Update},
		{"Workers1", parallel(1)},
		{"Workers2", parallel(2)},
	}
	for _, from := range []int{0, 250_000} {
		var (
			nodes   = make(commitment.Nodes)
			root    commitment.Root
			changes []sparse.Change
		)
		_, _, _, changes = randomMap(b, 1, n)
		if from > 0 {
			_, nodes, root, _ = randomMap(b, 2, from)
		}
		for _, way := range ways {
			b.Run(fmt.Sprintf("From%d/RootOnly/%s", from, way.name), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					if _, err := way.update(nodes, nil, root, changes); err != nil {
						b.Fatal(err)
					}
				}
				keysPerSecond(b, n)
			})
			b.Run(fmt.Sprintf("From%d/Written/%s", from, way.name), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					if _, err := way.update(nodes, make(commitment.Nodes), root, changes); err != nil {
						b.Fatal(err)
					}
				}
				keysPerSecond(b, n)
			})
		}
	}
}

func parallel(workers int) func(commitment.NodeReader, commitment.NodeWriter, commitment.Root, []sparse.Change) (commitment.Root, error) {
	return func(r commitment.NodeReader, w commitment.NodeWriter, root commitment.Root, changes []sparse.Change) (commitment.Root, error) {
		return sparse.UpdateParallel(r, w, root, changes, workers)
	}
}

// BenchmarkOne does one thing to one key in a map of 100,000.
func BenchmarkOne(b *testing.B) {
	_, nodes, root, entries := randomMap(b, 1, 100_000)
	key, value := entries[0].Key, entries[0].Value
	p, err := sparse.Prove(nodes, root, key)
	if err != nil {
		b.Fatal(err)
	}
	enc, err := p.MarshalBinary()
	if err != nil {
		b.Fatal(err)
	}
	change := sparse.Change{Key: key, Value: []byte("new")}
	for _, bb := range []struct {
		name string
		do   func() error
	}{
		{"Get", func() error { _, err := sparse.Get(nodes, root, key); return err }},
		{"Update", func() error {
			_, err := sparse.Update(nodes, nil, root, []sparse.Change{change})
			return err
		}},
		{"Prove", func() error { _, err := sparse.Prove(nodes, root, key); return err }},
		{"Verify", func() error { return sparse.Verify(root, key, value, p) }},
		{"ProofUpdate", func() error { _, err := p.Update(root, change); return err }},
		{"DecodeProof", func() error { return new(sparse.Proof).UnmarshalBinary(enc) }},
	} {
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := bb.do(); err != nil {
					b.Fatal(err)
				}
			}
			if bb.name == "DecodeProof" {
				b.SetBytes(int64(len(enc)))
			}
		})
	}
}
