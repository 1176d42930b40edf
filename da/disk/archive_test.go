package disk_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob"
	"github.com/sharedsec/sharedsec/da/blob/sidecar"
	"github.com/sharedsec/sharedsec/da/calldata"
	"github.com/sharedsec/sharedsec/da/datest"
	"github.com/sharedsec/sharedsec/da/disk"
	"github.com/sharedsec/sharedsec/trust"
)

// openers opens every layer that these tests archive.
var openers = da.Openers{
	da.LayerMemory:   da.OpenKeccak,
	da.LayerCalldata: calldata.Open,
	da.LayerBlob:     sidecar.Open,
}

func archive(t testing.TB, s *disk.Store, src da.Fetcher, opts ...disk.ArchiveOption) *disk.Archive {
	t.Helper()
	a, err := disk.NewArchive(s, src, openers.Open, opts...)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// source is a Memory with data, and its Ref.
func source(t testing.TB) (*da.Memory, da.Ref) {
	t.Helper()
	m := new(da.Memory)
	p, err := m.Publish(t.Context(), data)
	if err != nil {
		t.Fatal(err)
	}
	return m, p.Ref
}

func TestArchive(t *testing.T) {
	t.Run("Cold", func(t *testing.T) {
		datest.TestFetcher(t, func(t testing.TB) datest.Fixture {
			m, r := source(t)
			return datest.Fixture{
				Fetcher: archive(t, open(t, t.TempDir()), m),
				Ref:     r, Data: data, Unknown: unknown(t, da.LayerMemory), Open: da.OpenKeccak,
			}
		})
	})
	// Kept, and without a source: what the disk then says is all there is.
	t.Run("Warm", func(t *testing.T) {
		datest.TestFetcher(t, func(t testing.TB) datest.Fixture {
			m, r := source(t)
			dir := t.TempDir()
			s := open(t, dir)
			if _, err := archive(t, s, m).Fetch(t.Context(), r); err != nil {
				t.Fatal(err)
			}
			return datest.Fixture{
				Fetcher: archive(t, s, nil),
				Ref:     r, Data: data, Unknown: unknown(t, da.LayerMemory), Open: da.OpenKeccak,
				Replace: func(body []byte) {
					if err := os.WriteFile(files(t, dir)[0], body, 0o644); err != nil {
						t.Fatal(err)
					}
				},
			}
		})
	})
}

// Once kept, data is there whatever becomes of its source; and a source's lies
// are never kept.
func TestArchiveOutlivesSource(t *testing.T) {
	for _, fault := range datest.Faults() {
		if fault == datest.Stall || fault == datest.Drip {
			continue // da.Timeout's business
		}
		t.Run(fault.String(), func(t *testing.T) {
			m, r := source(t)
			script := datest.NewScript()
			script.Always(fault)
			dir := t.TempDir()
			a := archive(t, open(t, dir), datest.Faulty(m, script))
			if got, err := a.Fetch(t.Context(), r); err == nil || got != nil {
				t.Fatalf("Fetch = %q, %v; want an error", got, err)
			}
			if kept := files(t, dir); len(kept) != 0 {
				t.Fatalf("what a failing source gave is kept: %v", kept)
			}
			script.Always(datest.OK)
			if _, err := a.Fetch(t.Context(), r); err != nil {
				t.Fatal(err)
			}
			script.Always(fault)
			if got, err := a.Fetch(t.Context(), r); err != nil || !bytes.Equal(got, data) {
				t.Errorf("after it was kept Fetch = %q, %v", got, err)
			}
		})
	}
}

func TestArchiveHeals(t *testing.T) {
	m, r := source(t)
	dir := t.TempDir()
	s := open(t, dir)
	a := archive(t, s, m)
	if _, err := a.Fetch(t.Context(), r); err != nil {
		t.Fatal(err)
	}
	name := files(t, dir)[0]
	if err := os.WriteFile(name, []byte("rotten"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := archive(t, s, nil).Fetch(t.Context(), r); !errors.Is(err, da.ErrCorrupt) {
		t.Errorf("without a source Fetch = %v, want da.ErrCorrupt", err)
	}
	if _, err := archive(t, s, new(da.Memory)).Fetch(t.Context(), r); !errors.Is(err, da.ErrNotFound) {
		t.Errorf("with a source that has nothing Fetch = %v, want da.ErrNotFound", err)
	}
	if got, err := a.Fetch(t.Context(), r); err != nil || !bytes.Equal(got, data) {
		t.Errorf("Fetch = %q, %v", got, err)
	}
	if got, err := os.ReadFile(name); err != nil || !bytes.Equal(got, data) {
		t.Errorf("the file holds %q, %v: it was not healed", got, err)
	}
}

// A blob that nobody packed must stay provably malformed when the layer has
// forgotten it: else those who derive later stall where others went on.
func TestArchiveKeepsMalformed(t *testing.T) {
	body := make([]byte, blob.Size)
	c, err := kzg4844.BlobToCommitment((*kzg4844.Blob)(body))
	if err != nil {
		t.Fatal(err)
	}
	r, err := blob.NewRef(blob.VersionedHash(c))
	if err != nil {
		t.Fatal(err)
	}
	network := da.Unpack(func(context.Context, da.Ref, da.Hint) ([]byte, error) { return body, nil }, sidecar.Open)
	s := open(t, t.TempDir())
	if _, err := archive(t, s, network).Fetch(t.Context(), r); !errors.Is(err, da.ErrMalformed) {
		t.Errorf("Fetch = %v, want da.ErrMalformed", err)
	}
	later := archive(t, s, nil)
	if _, err := later.Fetch(t.Context(), r); !errors.Is(err, da.ErrMalformed) {
		t.Errorf("later Fetch = %v, want da.ErrMalformed", err)
	}
	if got, err := later.FetchBody(t.Context(), r, da.Hint{}); err != nil || !bytes.Equal(got, body) {
		t.Errorf("later FetchBody = %d bytes, %v; want the blob", len(got), err)
	}
}

func TestKeep(t *testing.T) {
	p, err := calldata.Publisher{}.Publish(t.Context(), data)
	if err != nil {
		t.Fatal(err)
	}
	a := archive(t, open(t, t.TempDir()), nil)
	if err := a.Keep(t.Context(), p.Ref, data[1:]); !errors.Is(err, da.ErrCorrupt) {
		t.Errorf("Keep(other bytes) = %v, want da.ErrCorrupt", err)
	}
	if _, err := a.Fetch(t.Context(), p.Ref); !errors.Is(err, da.ErrNotFound) {
		t.Errorf("Fetch = %v, want da.ErrNotFound", err)
	}
	if err := a.Keep(t.Context(), p.Ref, p.Body); err != nil {
		t.Fatal(err)
	}
	if got, err := a.Fetch(t.Context(), p.Ref); err != nil || !bytes.Equal(got, data) {
		t.Errorf("Fetch = %q, %v", got, err)
	}
}

// A full disk does not keep data from who asked for it, but it is told.
func TestKeepFailed(t *testing.T) {
	m, r := source(t)
	var told []error
	a := archive(t, open(t, t.TempDir(), disk.WithMaxPayload(3)), m, disk.WithKeepFailed(func(got da.Ref, err error) {
		if got != r {
			t.Errorf("told of %v, want %v", got, r)
		}
		told = append(told, err)
	}))
	if got, err := a.Fetch(t.Context(), r); err != nil || !bytes.Equal(got, data) {
		t.Errorf("Fetch = %q, %v", got, err)
	}
	if len(told) != 1 || !errors.Is(told[0], da.ErrTooLarge) {
		t.Errorf("told of %v, want one da.ErrTooLarge", told)
	}
}

func TestNewArchiveRefuses(t *testing.T) {
	s := open(t, t.TempDir())
	if _, err := disk.NewArchive(s, da.Verify(s, nil), openers.Open); !errors.Is(err, errors.ErrUnsupported) {
		t.Errorf("NewArchive of a source without committed bytes = %v, want errors.ErrUnsupported", err)
	}
	if _, err := disk.NewArchive(s, s, nil); err == nil {
		t.Error("NewArchive without a way to open = nil error")
	}
}

func TestAssumptions(t *testing.T) {
	s := open(t, t.TempDir())
	with, without := archive(t, s, new(da.Memory)), archive(t, s, nil)
	if got, want := len(with.Assumptions()), len(without.Assumptions())+len(new(da.Memory).Assumptions()); got != want {
		t.Errorf("an Archive states %d things, want its source's too: %d", got, want)
	}
	if a, ok := trust.Of(s); !ok || a[0].Dimension != trust.DataAvailability {
		t.Errorf("a Store states %v, want that its data is nobody else's", a)
	}
}

// An archive in front of the layer's sources: what was fetched once survives
// the layer's retention.
func ExampleArchive() {
	ctx := context.Background()
	dir, err := os.MkdirTemp("", "archive")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	store, err := disk.Open(dir)
	if err != nil {
		fmt.Println(err)
		return
	}
	layer := new(da.Memory) // in production da/blob/beacon, and sidecar.Open below
	p, err := layer.Publish(ctx, []byte("a batch"))
	if err != nil {
		fmt.Println(err)
		return
	}
	open := da.Openers{da.LayerMemory: da.OpenKeccak}.Open
	a, err := disk.NewArchive(store, layer, open)
	if err != nil {
		fmt.Println(err)
		return
	}
	if _, err := a.Fetch(ctx, p.Ref); err != nil {
		fmt.Println(err)
		return
	}

	later, err := disk.NewArchive(store, new(da.Memory), open) // the layer has forgotten
	if err != nil {
		fmt.Println(err)
		return
	}
	data, err := later.Fetch(ctx, p.Ref)
	fmt.Printf("%q, %v\n", data, err)
	// Output: "a batch", <nil>
}
