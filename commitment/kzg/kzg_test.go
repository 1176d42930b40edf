package kzg

import (
	"bytes"
	"encoding/json"
	"errors"
	"math"
	"math/rand/v2"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/commitment"
)

// randomBlob returns a blob of random reduced elements, the same for a seed.
func randomBlob(seed uint64) *Blob {
	rnd := rand.New(rand.NewPCG(seed, 4844))
	var b Blob
	for i := range b {
		if i%ElementSize != 0 {
			b[i] = byte(rnd.Uint32())
		}
	}
	return &b
}

// A fixture is a blob and all that is to be proven of it, made once.
type fixture struct {
	blob       *Blob
	commitment Commitment
	proof      Proof
	cells      []Cell
	cellProofs []Proof
}

func (f fixture) opened(indices ...uint64) []OpenedCell {
	var out []OpenedCell
	for _, i := range indices {
		out = append(out, OpenedCell{f.commitment, i, &f.cells[i], f.cellProofs[i]})
	}
	return out
}

var fixtures = sync.OnceValues(func() ([2]fixture, error) {
	var out [2]fixture
	for i := range out {
		f := fixture{blob: randomBlob(uint64(i))}
		var err error
		if f.commitment, err = Commit(f.blob); err != nil {
			return out, err
		}
		if f.proof, err = ProveBlob(f.blob, f.commitment); err != nil {
			return out, err
		}
		if f.cells, err = ComputeCells(f.blob); err != nil {
			return out, err
		}
		if f.cellProofs, err = ProveCells(f.blob); err != nil {
			return out, err
		}
		out[i] = f
	}
	return out, nil
})

func twoFixtures(t testing.TB) (a, b fixture) {
	t.Helper()
	f, err := fixtures()
	if err != nil {
		t.Fatal(err)
	}
	return f[0], f[1]
}

// refused demands err to match want and ErrInvalid.
func refused(t *testing.T, what string, err, want error) {
	t.Helper()
	if !errors.Is(err, want) || !errors.Is(err, commitment.ErrInvalid) {
		t.Errorf("%s: %v, want a match of %q", what, err, want)
	}
}

func malformed(t *testing.T, what string, err error) {
	t.Helper()
	var m *MalformedError
	if !errors.As(err, &m) || !errors.Is(err, commitment.ErrInvalid) || errors.Is(err, ErrProof) {
		t.Errorf("%s: %v, want a *MalformedError", what, err)
	}
}

func TestVerifyBlob(t *testing.T) {
	a, b := twoFixtures(t)
	h := a.commitment.VersionedHash()
	if err := VerifyBlob(a.blob, h); err != nil {
		t.Error(err)
	}
	if err := VerifyBlobProof(a.blob, a.commitment, a.proof); err != nil {
		t.Error(err)
	}
	var mismatch *HashError
	err := VerifyBlob(b.blob, h)
	refused(t, "another blob", err, ErrProof)
	if !errors.As(err, &mismatch) || mismatch.Got != b.commitment.VersionedHash() || mismatch.Want != h {
		t.Errorf("another blob: %v, want a *HashError with both hashes", err)
	}
	for _, at := range []int{1, 31, 33, BlobSize / 2, BlobSize - 1} {
		forged := *a.blob
		forged[at] ^= 1
		refused(t, "a changed byte", VerifyBlob(&forged, h), ErrProof)
		refused(t, "a changed byte, with proof", VerifyBlobProof(&forged, a.commitment, a.proof), ErrProof)
	}
	refused(t, "another commitment", VerifyBlobProof(a.blob, b.commitment, a.proof), ErrProof)
	refused(t, "another proof", VerifyBlobProof(a.blob, a.commitment, b.proof), ErrProof)
	infinity := Proof{0xc0}
	refused(t, "proof at infinity", VerifyBlobProof(a.blob, a.commitment, infinity), ErrProof)
	for at := range 48 {
		forged := a.proof
		forged[at] ^= 1
		refused(t, "a changed proof", VerifyBlobProof(a.blob, a.commitment, forged), commitment.ErrInvalid)
	}
	unreduced := *a.blob
	copy(unreduced[32*77:], bytes.Repeat([]byte{0xff}, 32))
	malformed(t, "an element that is not reduced", VerifyBlob(&unreduced, h))
	malformed(t, "an element that is not reduced, with proof", VerifyBlobProof(&unreduced, a.commitment, a.proof))
	malformed(t, "no blob", VerifyBlob(nil, h))
	malformed(t, "no blob, with proof", VerifyBlobProof(nil, a.commitment, a.proof))
	malformed(t, "a proof that is no point", VerifyBlobProof(a.blob, a.commitment, Proof{1}))
	malformed(t, "a commitment that is no point", VerifyBlobProof(a.blob, Commitment{}, a.proof))
}

// Each element of a blob can be opened alone, at its root of unity.
func TestElementOpenings(t *testing.T) {
	a, b := twoFixtures(t)
	for _, i := range []uint64{0, 1, 2, 1000, 2048, Elements - 1} {
		z, err := Point(i)
		if err != nil {
			t.Fatal(err)
		}
		value, proof, err := ProvePoint(a.blob, z)
		if err != nil {
			t.Fatal(err)
		}
		if want := Element(a.blob[ElementSize*i:]); value != want {
			t.Fatalf("element %d is opened as %x, want %x", i, value, want)
		}
		if err := VerifyPoint(a.commitment, z, value, proof); err != nil {
			t.Errorf("element %d: %v", i, err)
		}
		forged := value
		forged[31] ^= 1
		refused(t, "another value", VerifyPoint(a.commitment, z, forged, proof), ErrProof)
		other, err := Point(i ^ 1)
		if err != nil {
			t.Fatal(err)
		}
		refused(t, "another point", VerifyPoint(a.commitment, other, value, proof), ErrProof)
		refused(t, "another commitment", VerifyPoint(b.commitment, z, value, proof), ErrProof)
	}
	_, err := Point(Elements)
	malformed(t, "Point(4096)", err)
	_, err = Point(math.MaxUint64)
	malformed(t, "Point(2^64 - 1)", err)
	huge := Element(bytes.Repeat([]byte{0xff}, 32))
	_, _, err = ProvePoint(a.blob, huge)
	malformed(t, "a point that is not reduced", err)
	malformed(t, "a point that is not reduced", VerifyPoint(a.commitment, huge, Element{}, a.proof))
	malformed(t, "a value that is not reduced", VerifyPoint(a.commitment, Element{}, huge, a.proof))
}

func TestVerifyCellProofs(t *testing.T) {
	a, b := twoFixtures(t)
	blobs := []*Blob{a.blob, b.blob}
	commitments := []Commitment{a.commitment, b.commitment}
	proofs := append(append([]Proof{}, a.cellProofs...), b.cellProofs...)
	if err := VerifyCellProofs(blobs, commitments, proofs); err != nil {
		t.Error(err)
	}
	if err := VerifyCellProofs(nil, nil, nil); err != nil {
		t.Errorf("no blobs: %v, want nil", err)
	}
	swapped := []Commitment{b.commitment, a.commitment}
	refused(t, "swapped commitments", VerifyCellProofs(blobs, swapped, proofs), ErrProof)
	forged := append([]Proof{}, proofs...)
	forged[3], forged[4] = forged[4], forged[3]
	refused(t, "swapped proofs", VerifyCellProofs(blobs, commitments, forged), ErrProof)
	malformed(t, "too few proofs", VerifyCellProofs(blobs, commitments, proofs[:255]))
	malformed(t, "too many proofs", VerifyCellProofs(blobs[:1], commitments[:1], proofs))
	malformed(t, "too few commitments", VerifyCellProofs(blobs, commitments[:1], proofs))
	malformed(t, "no blob", VerifyCellProofs([]*Blob{nil, b.blob}, commitments, proofs))
}

func TestVerifyCells(t *testing.T) {
	a, b := twoFixtures(t)
	column := append(a.opened(5, 9), b.opened(5, 9)...)  // checked in one go
	ragged := append(a.opened(5, 127), b.opened(64)...)  // apart
	mixed := append(b.opened(127, 0, 3), a.opened(0)...) // in no order
	mixed = append(mixed, b.opened(3, 3)...)             // and twice
	many := a.opened(make([]uint64, 3*Cells/2)...)       // one cell more often than there are cells
	for name, cells := range map[string][]OpenedCell{"none": nil, "column": column, "ragged": ragged, "mixed": mixed, "many": many} {
		if err := VerifyCells(cells); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		for k := range min(len(cells), 8) {
			change := func(what string, f func(*OpenedCell)) error {
				forged := append([]OpenedCell{}, cells...)
				f(&forged[len(cells)-1-k])
				return VerifyCells(forged)
			}
			refused(t, name+": another index", change("index", func(o *OpenedCell) { o.Index ^= 1 }), ErrProof)
			refused(t, name+": another proof", change("proof", func(o *OpenedCell) { o.Proof = a.proof }), ErrProof)
			refused(t, name+": another cell", change("cell", func(o *OpenedCell) { o.Cell = &a.cells[77] }), ErrProof)
			malformed(t, name+": index out of range", change("index", func(o *OpenedCell) { o.Index = Cells }))
			malformed(t, name+": no cell", change("cell", func(o *OpenedCell) { o.Cell = nil }))
			malformed(t, name+": no point", change("proof", func(o *OpenedCell) { o.Proof = Proof{} }))
		}
	}
}

func TestRecoverBlob(t *testing.T) {
	a, _ := twoFixtures(t)
	take := func(keep func(i uint64) bool) ([]uint64, []*Cell) {
		var indices []uint64
		var cells []*Cell
		for i := range uint64(Cells) {
			if keep(i) {
				indices, cells = append(indices, i), append(cells, &a.cells[i])
			}
		}
		return indices, cells
	}
	for name, keep := range map[string]func(i uint64) bool{
		"all":         func(uint64) bool { return true },
		"first half":  func(i uint64) bool { return i < 64 },
		"second half": func(i uint64) bool { return i >= 64 },
		"odd":         func(i uint64) bool { return i%2 == 1 },
	} {
		got, err := RecoverBlob(take(keep))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if *got != *a.blob {
			t.Errorf("%s: another blob", name)
		}
	}
	indices, cells := take(func(i uint64) bool { return i%2 == 0 })
	_, err := RecoverBlob(indices[1:], cells[1:])
	malformed(t, "63 cells", err)
	_, err = RecoverBlob(indices, cells[1:])
	malformed(t, "unequal numbers", err)
	_, err = RecoverBlob(nil, nil)
	malformed(t, "nothing", err)
	swapped := append([]uint64{indices[1], indices[0]}, indices[2:]...)
	_, err = RecoverBlob(swapped, cells)
	malformed(t, "indices out of order", err)
	_, err = RecoverBlob(append(indices[:63:63], Cells), cells)
	malformed(t, "index out of range", err)
	_, err = RecoverBlob(indices, append(cells[:63:63], nil))
	malformed(t, "no cell", err)
}

// A decoder takes one encoding of each value, and nothing else.
func TestDecoders(t *testing.T) {
	a, _ := twoFixtures(t)
	order := []byte{
		0x73, 0xed, 0xa7, 0x53, 0x29, 0x9d, 0x7d, 0x48, 0x33, 0x39, 0xd8, 0x08, 0x09, 0xa1, 0xd8, 0x05,
		0x53, 0xbd, 0xa4, 0x02, 0xff, 0xfe, 0x5b, 0xfe, 0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x01,
	}
	_, err := ElementFromBytes(order)
	malformed(t, "the field's order as element", err)
	largest := append(order[:31:31], 0)
	if e, err := ElementFromBytes(largest); err != nil || !bytes.Equal(e[:], largest) {
		t.Errorf("the largest element: %x, %v", e, err)
	}
	for _, n := range []int{0, 31, 33, 47, 49, BlobSize - 1, BlobSize + 1} {
		b := make([]byte, n)
		_, err := ElementFromBytes(b)
		malformed(t, "element", err)
		_, err = CommitmentFromBytes(b)
		malformed(t, "commitment", err)
		_, err = ProofFromBytes(b)
		malformed(t, "proof", err)
		_, err = BlobFromBytes(b)
		malformed(t, "blob", err)
		_, err = VersionedHashFromBytes(b)
		malformed(t, "versioned hash", err)
	}
	h := a.commitment.VersionedHash()
	for _, version := range []byte{0, 2, 0xff} {
		h[0] = version
		_, err := VersionedHashFromBytes(h[:])
		malformed(t, "versioned hash of another version", err)
	}
	blob := append([]byte{}, a.blob[:]...)
	b, err := BlobFromBytes(blob)
	if err != nil {
		t.Fatal(err)
	}
	blob[5] ^= 1
	if b[5] != blob[5] {
		t.Error("BlobFromBytes copies")
	}
	copy(blob[BlobSize-32:], order)
	_, err = BlobFromBytes(blob)
	malformed(t, "blob with the order as its last element", err)
	if want := "element 4095"; err == nil || !strings.Contains(err.Error(), want) {
		t.Errorf("%v does not name %s", err, want)
	}
	for name, c := range map[string]Commitment{
		"zeros":                {},
		"uncompressed flag":    {0: 0x40},
		"infinity and more":    {0: 0xc0, 47: 1},
		"infinity, sign set":   {0: 0xe0},
		"x beyond the field":   Commitment(bytes.Repeat([]byte{0xbf}, 48)),
		"outside the subgroup": {0: 0x80, 47: 4},
		"no such point":        {0: 0x80, 47: 1},
	} {
		got, err := CommitmentFromBytes(c[:])
		malformed(t, name, err)
		proof, err := ProofFromBytes(c[:])
		malformed(t, name, err)
		if got != (Commitment{}) || proof != (Proof{}) {
			t.Errorf("%s: a refused point is returned", name)
		}
	}
	if c, err := CommitmentFromBytes(append([]byte{0xc0}, make([]byte, 47)...)); err != nil || c != (Commitment{0xc0}) {
		t.Errorf("the point at infinity: %v, %v", c, err)
	}
}

func TestText(t *testing.T) {
	a, _ := twoFixtures(t)
	type all struct {
		C Commitment
		P Proof
		H VersionedHash
	}
	in := all{a.commitment, a.proof, a.commitment.VersionedHash()}
	b, err := json.Marshal(in)
	if err != nil {
		t.Fatal(err)
	}
	var out all
	if err := json.Unmarshal(b, &out); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(in, out); diff != "" {
		t.Error(diff)
	}
	for _, s := range []string{"", "0", "0x", "0x0", "1x" + in.C.String()[2:], in.C.String() + "00", in.C.String()[:96], "0x" + strings.Repeat("zz", 48), strings.Repeat("0", 1000)} {
		malformed(t, strconv.Quote(s), out.C.UnmarshalText([]byte(s)))
		malformed(t, strconv.Quote(s), out.P.UnmarshalText([]byte(s)))
		malformed(t, strconv.Quote(s), out.H.UnmarshalText([]byte(s)))
	}
	if diff := cmp.Diff(in, out); diff != "" {
		t.Errorf("a failed UnmarshalText changed its receiver:\n%s", diff)
	}
}

func FuzzDecode(f *testing.F) {
	c := Commitment{0xc0}
	f.Add(c[:])
	f.Add([]byte("0x" + strings.Repeat("00", 48)))
	f.Add(make([]byte, 32))
	f.Fuzz(func(t *testing.T, b []byte) {
		if c, err := CommitmentFromBytes(b); err == nil {
			if !bytes.Equal(c[:], b) {
				t.Errorf("commitment %x decodes as %x", b, c)
			}
			var again Commitment
			if err := again.UnmarshalText([]byte(c.String())); err != nil || again != c {
				t.Errorf("%v decodes as %v, error %v", c, again, err)
			}
		} else if !errors.Is(err, commitment.ErrInvalid) {
			t.Errorf("%v does not match ErrInvalid", err)
		}
		if e, err := ElementFromBytes(b); err == nil && !bytes.Equal(e[:], b) {
			t.Errorf("element %x decodes as %x", b, e)
		}
		var h VersionedHash
		if err := h.UnmarshalText(b); err != nil && !errors.Is(err, commitment.ErrInvalid) {
			t.Errorf("%v does not match ErrInvalid", err)
		}
	})
}
