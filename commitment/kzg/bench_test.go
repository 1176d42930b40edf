package kzg

import "testing"

func BenchmarkBlob(b *testing.B) {
	f, _ := twoFixtures(b)
	h := f.commitment.VersionedHash()
	run := func(name string, op func() error) {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(BlobSize)
			for b.Loop() {
				if err := op(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	run("Commit", func() error { _, err := Commit(f.blob); return err })
	run("ProveBlob", func() error { _, err := ProveBlob(f.blob, f.commitment); return err })
	run("VerifyBlob", func() error { return VerifyBlob(f.blob, h) })
	run("VerifyBlobProof", func() error { return VerifyBlobProof(f.blob, f.commitment, f.proof) })
	run("ComputeCells", func() error { _, err := ComputeCells(f.blob); return err })
	run("ProveCells", func() error { _, err := ProveCells(f.blob); return err })
	run("VerifyCellProofs", func() error {
		return VerifyCellProofs([]*Blob{f.blob}, []Commitment{f.commitment}, f.cellProofs)
	})
	var indices []uint64
	var cells []*Cell
	for i := range uint64(Cells / 2) {
		indices, cells = append(indices, 2*i+1), append(cells, &f.cells[2*i+1])
	}
	run("RecoverBlob", func() error { _, err := RecoverBlob(indices, cells); return err })
}

func BenchmarkPoint(b *testing.B) {
	f, _ := twoFixtures(b)
	z, err := Point(1234)
	if err != nil {
		b.Fatal(err)
	}
	value, proof, err := ProvePoint(f.blob, z)
	if err != nil {
		b.Fatal(err)
	}
	b.Run("Prove", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, _, err := ProvePoint(f.blob, z); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("Verify", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if err := VerifyPoint(f.commitment, z, value, proof); err != nil {
				b.Fatal(err)
			}
		}
	})
}
