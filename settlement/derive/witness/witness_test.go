package witness_test

import (
	"bytes"
	"context"
	"errors"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/kzg"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob"
	"github.com/sharedsec/sharedsec/da/blob/sidecar"
	"github.com/sharedsec/sharedsec/proof/riscv"
	"github.com/sharedsec/sharedsec/proof/riscv/segment"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/derive/guest"
)

func TestSegment(t *testing.T) {
	r := made(t)
	frames, err := blob.Decode(r.body)
	if err != nil {
		t.Fatal(err)
	}
	out, err := r.pipe.Execute(reading{}, r.state, r.dispute.Pre, r.dispute.Entries[0], [][]byte{frames})
	if err != nil {
		t.Fatal(err)
	}
	at := segment.Boundary{Claim: r.dispute.Pre}
	for _, want := range out.Segments {
		o, got, err := r.gatherer().Segment(t.Context(), &r.dispute, at)
		if err != nil || got != want.Boundary() {
			t.Fatalf("Segment = %+v, %v; want %+v", got, err, want.Boundary())
		}
		// The same, from nothing but what was gathered.
		if got, err := r.gatherer().Program.Next(source{o}); err != nil || got != want.Boundary() {
			t.Errorf("again: %+v, %v; want %+v", got, err, want.Boundary())
		}
		at = segment.Boundary{Claim: want.Claim, Position: want.Position}
	}
	if _, _, err := r.gatherer().Segment(t.Context(), &r.dispute, at); !errors.Is(err, derive.ErrInvalid) {
		t.Errorf("Segment at the end = %v, want ErrInvalid", err)
	}
}

// source reads an oracle as the machine's program does.
type source struct{ riscv.Oracle }

func (s source) Node(hash commitment.Root) ([]byte, error) {
	return s.Preimage(riscv.HashKey(riscv.Keccak256Key, hash))
}

func (s source) Get(key [32]byte) ([]byte, error) { return s.Preimage(key) }

// What a node lacks is an error of the part that lacks it.
func TestSegmentLacks(t *testing.T) {
	r := made(t)
	at := segment.Boundary{Claim: r.dispute.Pre}
	g := r.gatherer()
	g.State = commitment.Nodes{}
	if _, _, err := g.Segment(t.Context(), &r.dispute, at); !errors.Is(err, commitment.ErrNodeMissing) {
		t.Errorf("without state: %v, want ErrNodeMissing", err)
	}
	g = r.gatherer()
	g.Fetcher = da.Unpack(func(context.Context, da.Ref, da.Hint) ([]byte, error) { return nil, da.ErrNotFound }, sidecar.Open)
	if _, _, err := g.Segment(t.Context(), &r.dispute, at); !errors.Is(err, da.ErrNotFound) {
		t.Errorf("without data: %v, want ErrNotFound", err)
	}
	r.body = bytes.Clone(r.body)
	r.body[1] ^= 1
	if _, _, err := r.gatherer().Segment(t.Context(), &r.dispute, at); !errors.Is(err, da.ErrCorrupt) {
		t.Errorf("with other data: %v, want ErrCorrupt", err)
	}
	r = made(t)
	at.Claim.Domain[0]++
	if _, _, err := r.gatherer().Segment(t.Context(), &r.dispute, at); !errors.Is(err, guest.ErrContradiction) {
		t.Errorf("from another rollup's claim: %v, want ErrContradiction", err)
	}
}

// Every element of a blob can be shown to the point evaluation precompile; what
// is shown belongs to its key.
func TestProvePreimage(t *testing.T) {
	r := made(t)
	o, _, err := r.gatherer().Segment(t.Context(), &r.dispute, segment.Boundary{Claim: r.dispute.Pre})
	if err != nil {
		t.Fatal(err)
	}
	h, err := blob.Hash(r.dispute.Entries[0].Refs[0])
	if err != nil {
		t.Fatal(err)
	}
	point, err := o.Preimage(guest.CommitmentKey(h))
	if err != nil {
		t.Fatal(err)
	}
	keys := guest.ElementKeys(kzg.Commitment(point))
	for _, i := range []int{0, 1, 2, 1000, 4095} {
		shown, err := o.ProvePreimage(keys[i])
		if err != nil {
			t.Fatal(err)
		}
		c, z, y, p := kzg.Commitment(shown[:48]), kzg.Element(shown[48:80]), kzg.Element(shown[80:112]), kzg.Proof(shown[112:])
		if c.VersionedHash() != h {
			t.Errorf("element %d: commitment %v of another blob", i, c)
		}
		if got, err := riscv.ProvenKey(riscv.BlobKey, shown); err != nil || got != keys[i] {
			t.Errorf("element %d: shown for key %x, %v; want %x", i, got, err, keys[i])
		}
		if err := kzg.VerifyPoint(c, z, y, p); err != nil {
			t.Errorf("element %d: %v", i, err)
		}
		if value, err := o.Preimage(keys[i]); err != nil || !bytes.Equal(value, y[:]) || !bytes.Equal(value, r.body[32*i:][:32]) {
			t.Errorf("element %d is %x, %v; shown %x, want %x", i, value, err, y, r.body[32*i:][:32])
		}
	}
	if shown, err := o.ProvePreimage(guest.CommitmentKey(h)); err != nil || !bytes.Equal(shown, point) {
		t.Errorf("a hash's preimage is shown by %x, %v; want %x", shown, err, point)
	}
	if _, err := o.ProvePreimage(riscv.Key{2}); !errors.Is(err, riscv.ErrPreimageMissing) {
		t.Errorf("ProvePreimage of an unknown key = %v, want ErrPreimageMissing", err)
	}
}
