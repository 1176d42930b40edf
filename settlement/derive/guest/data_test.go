package guest_test

import (
	"errors"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/kzg"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/riscv/oracle"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/derive/guest"
)

// blobScene is a scene whose entry's data is in a blob.
func blobScene(t testing.TB, data []byte) (*scene, *kzg.Blob, kzg.Commitment) {
	t.Helper()
	s := newScene(t)
	body, err := blob.Encode(data)
	if err != nil {
		t.Fatal(err)
	}
	b, err := kzg.BlobFromBytes(body)
	if err != nil {
		t.Fatal(err)
	}
	c, err := kzg.Commit(b)
	if err != nil {
		t.Fatal(err)
	}
	if s.entries[1].Refs[0], err = blob.NewRef(c.VersionedHash()); err != nil {
		t.Fatal(err)
	}
	s.fix(t)
	s.keys[guest.CommitmentKey(c.VersionedHash())] = c[:]
	for i, key := range guest.ElementKeys(c) {
		s.keys[key] = b[32*i : 32*(i+1)]
	}
	return s, b, c
}

// The keys are the specification's, computed in another way.
func TestElementKeys(t *testing.T) {
	c := kzg.Commitment{0: 0xc0, 47: 5}
	keys := guest.ElementKeys(c)
	if len(keys) != kzg.Elements {
		t.Fatalf("%d keys, want %d", len(keys), kzg.Elements)
	}
	for i, got := range keys {
		z, err := kzg.Point(uint64(i))
		if err != nil {
			t.Fatal(err)
		}
		want := commitment.Keccak256(c[:], z[:])
		want[0] = oracle.Blob
		if got != want {
			t.Fatalf("key %d is %x, want %v", i, got, want)
		}
	}
}

func TestBlob(t *testing.T) {
	plain := newScene(t)
	want, err := plain.next(t)
	if err != nil {
		t.Fatal(err)
	}
	ref := plain.entries[1].Refs[0]
	s, b, c := blobScene(t, plain.Nodes[commitment.Root(ref.Commitment())])
	got, err := s.next(t)
	if err != nil || got != want {
		t.Errorf("from a blob %+v, %v; from calldata %+v", got, err, want)
	}

	keys := guest.ElementKeys(c)
	s.keys[keys[0]] = make([]byte, 32) // the machine could not prove it
	if got, err := s.next(t); err != nil || got == want {
		t.Errorf("a false element changes nothing: %+v, %v", got, err)
	}
	for _, bad := range [][]byte{nil, make([]byte, 31), make([]byte, 33)} {
		s.keys[keys[0]] = bad
		if _, err := s.next(t); !errors.Is(err, guest.ErrContradiction) {
			t.Errorf("an element of %d bytes = %v, want ErrContradiction", len(bad), err)
		}
	}
	s.keys[keys[0]] = b[:32]
	for _, bad := range [][]byte{nil, c[1:], make([]byte, 48)} {
		s.keys[guest.CommitmentKey(c.VersionedHash())] = bad
		if _, err := s.next(t); !errors.Is(err, guest.ErrContradiction) {
			t.Errorf("the commitment %x = %v, want ErrContradiction", bad, err)
		}
	}
}

// What is committed to and malformed is an empty entry, not an error; a layer
// that no Inbox records is one.
func TestLayers(t *testing.T) {
	s, b, c := blobScene(t, []byte("no frame"))
	keys := guest.ElementKeys(c)
	last := append([]byte(nil), b[len(b)-32:]...)
	last[31] = 1
	s.keys[keys[len(keys)-1]] = last
	next, err := s.next(t)
	if err != nil {
		t.Fatal(err)
	}
	hash, err := s.entries[1].Hash()
	if err != nil {
		t.Fatal(err)
	}
	want := s.claim
	want.Position, want.Accumulator = 2, derive.Accumulate(want.Accumulator, hash)
	if next != (proof.Boundary{Claim: want.Hash()}) {
		t.Errorf("%+v, want %v", next, want.Hash())
	}

	s = newScene(t)
	if s.entries[1].Refs[0], err = da.KeccakRef(da.LayerDisk, []byte("x")); err != nil {
		t.Fatal(err)
	}
	s.fix(t)
	if _, err := s.next(t); !errors.Is(err, da.ErrWrongLayer) {
		t.Errorf("Next = %v, want ErrWrongLayer", err)
	}
}
