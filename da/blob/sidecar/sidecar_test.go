package sidecar_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob"
	"github.com/sharedsec/sharedsec/da/blob/sidecar"
	"github.com/sharedsec/sharedsec/da/datest"
)

func random(seed uint8, n int) []byte {
	p := make([]byte, n)
	rand.NewChaCha8([32]byte{seed}).Read(p)
	return p
}

func publish(t testing.TB, data []byte) da.Payload {
	t.Helper()
	p, err := sidecar.Publisher{}.Publish(t.Context(), data)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestPublisher(t *testing.T) {
	datest.TestPublisher(t, func(testing.TB) da.Publisher { return sidecar.Publisher{} })
}

// The network takes what Publish made: the cell proofs verify.
func TestProofs(t *testing.T) {
	p := publish(t, random(1, blob.Capacity))
	b, commitment, proofs, err := sidecar.Split(p)
	if err != nil {
		t.Fatal(err)
	}
	if err := kzg4844.VerifyCellProofs([]kzg4844.Blob{*b}, []kzg4844.Commitment{commitment}, proofs); err != nil {
		t.Errorf("cell proofs: %v", err)
	}
	proofs[0], proofs[1] = proofs[1], proofs[0]
	if err := kzg4844.VerifyCellProofs([]kzg4844.Blob{*b}, []kzg4844.Commitment{commitment}, proofs); err == nil {
		t.Error("cell proofs verify in another order")
	}
}

func TestOpen(t *testing.T) {
	data := random(2, 5000)
	p := publish(t, data)
	got, err := sidecar.Open(p.Ref, p.Body)
	if err != nil || !bytes.Equal(got, data) {
		t.Fatalf("Open = %d bytes, %v; want the %d published", len(got), err, len(data))
	}
	if err := sidecar.Verify(p.Ref, data); err != nil {
		t.Errorf("Verify: %v", err)
	}

	inField := bytes.Clone(p.Body)
	inField[100] ^= 1
	outOfField := bytes.Clone(p.Body)
	outOfField[32] = 0xff
	for _, tt := range []struct {
		name string
		body []byte
	}{
		{"Changed", inField},
		{"OutOfField", outOfField},
		{"Short", p.Body[:blob.Size-1]},
		{"Long", append(bytes.Clone(p.Body), 0)},
		{"Empty", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got, err := sidecar.Open(p.Ref, tt.body); !errors.Is(err, da.ErrCorrupt) || errors.Is(err, da.ErrMalformed) || got != nil {
				t.Errorf("Open = %d bytes, %v; want da.ErrCorrupt alone", len(got), err)
			}
		})
	}
	for _, other := range [][]byte{data[1:], append(bytes.Clone(data), 0), nil, make([]byte, blob.Capacity+1)} {
		if err := sidecar.Verify(p.Ref, other); !errors.Is(err, da.ErrCorrupt) {
			t.Errorf("Verify(%d other bytes) = %v, want da.ErrCorrupt", len(other), err)
		}
	}
	wrong, err := da.NewRef(da.LayerCalldata, blob.Size, p.Ref.Commitment())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := sidecar.Open(wrong, p.Body); !errors.Is(err, da.ErrWrongLayer) {
		t.Errorf("Open(calldata Ref) = %v, want da.ErrWrongLayer", err)
	}
}

// A blob that somebody else packed is committed to, but malformed.
func TestOpenMalformed(t *testing.T) {
	body := make([]byte, blob.Size) // version 0
	commitment, err := kzg4844.BlobToCommitment((*kzg4844.Blob)(body))
	if err != nil {
		t.Fatal(err)
	}
	r, err := blob.NewRef(blob.VersionedHash(commitment))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := sidecar.Open(r, body); !errors.Is(err, da.ErrMalformed) || errors.Is(err, da.ErrCorrupt) {
		t.Errorf("Open = %v, want da.ErrMalformed alone", err)
	}
}

func TestCheckProven(t *testing.T) {
	p := publish(t, random(3, 5000))
	b, c, _, err := sidecar.Split(p)
	if err != nil {
		t.Fatal(err)
	}
	proof, err := kzg4844.ComputeBlobProof(b, c)
	if err != nil {
		t.Fatal(err)
	}
	if err := sidecar.CheckProven(p.Ref, p.Body, c, proof); err != nil {
		t.Fatalf("CheckProven: %v", err)
	}

	// A liar brings another blob with a commitment and a proof that fit it.
	other := publish(t, random(4, 5000))
	ob, oc, _, err := sidecar.Split(other)
	if err != nil {
		t.Fatal(err)
	}
	oproof, err := kzg4844.ComputeBlobProof(ob, oc)
	if err != nil {
		t.Fatal(err)
	}
	changed := bytes.Clone(p.Body)
	changed[5] ^= 1
	for _, tt := range []struct {
		name              string
		body              []byte
		commitment, proof [48]byte
	}{
		{"OtherAll", other.Body, oc, oproof},
		{"OtherBody", other.Body, c, proof},
		{"OtherBodyAndProof", other.Body, c, oproof},
		{"OtherCommitment", p.Body, oc, proof},
		{"OtherProof", p.Body, c, oproof},
		{"ChangedBody", changed, c, proof},
		{"NoPoint", p.Body, c, [48]byte{1}},
		{"Infinity", p.Body, c, [48]byte{0xc0}},
		{"Short", p.Body[1:], c, proof},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if err := sidecar.CheckProven(p.Ref, tt.body, tt.commitment, tt.proof); !errors.Is(err, da.ErrCorrupt) {
				t.Errorf("CheckProven = %v, want da.ErrCorrupt", err)
			}
		})
	}
}

func TestSplitRefuses(t *testing.T) {
	p := publish(t, []byte("x"))
	for _, tt := range []struct {
		name string
		edit func(*da.Payload)
		want error
	}{
		{"NoProof", func(p *da.Payload) { p.Proof = nil }, da.ErrCorrupt},
		{"LongProof", func(p *da.Payload) { p.Proof = append(bytes.Clone(p.Proof), 0) }, da.ErrCorrupt},
		{"ShortBody", func(p *da.Payload) { p.Body = p.Body[1:] }, da.ErrCorrupt},
		{"OtherCommitment", func(p *da.Payload) { p.Proof = append([]byte{0x80}, p.Proof[1:]...) }, da.ErrCorrupt},
		{"ZeroRef", func(p *da.Payload) { p.Ref = da.Ref{} }, da.ErrWrongLayer},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := p
			tt.edit(&p)
			if _, _, _, err := sidecar.Split(p); !errors.Is(err, tt.want) {
				t.Errorf("Split = %v, want %v", err, tt.want)
			}
		})
	}
}

func BenchmarkPublish(b *testing.B) {
	data := random(1, blob.Capacity)
	b.SetBytes(blob.Capacity)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := (sidecar.Publisher{}).Publish(b.Context(), data); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkOpen(b *testing.B) {
	p := publish(b, random(1, blob.Capacity))
	b.SetBytes(blob.Capacity)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := sidecar.Open(p.Ref, p.Body); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkCheckProven(b *testing.B) {
	p := publish(b, random(1, blob.Capacity))
	bl, c, _, err := sidecar.Split(p)
	if err != nil {
		b.Fatal(err)
	}
	proof, err := kzg4844.ComputeBlobProof(bl, c)
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(blob.Capacity)
	b.ReportAllocs()
	for b.Loop() {
		if err := sidecar.CheckProven(p.Ref, p.Body, c, proof); err != nil {
			b.Fatal(err)
		}
	}
}

func ExamplePublisher() {
	p, err := sidecar.Publisher{}.Publish(context.Background(), []byte("a batch"))
	if err != nil {
		fmt.Println(err)
		return
	}
	// p.Body and what Split returns go into a blob transaction; whoever has
	// the Ref from L1 can then check a blob from anywhere.
	data, err := sidecar.Open(p.Ref, p.Body)
	fmt.Printf("%v of %d bytes: %q, %v\n", p.Ref.Layer(), p.Ref.Size(), data, err)
	// Output: blob of 131072 bytes: "a batch", <nil>
}
