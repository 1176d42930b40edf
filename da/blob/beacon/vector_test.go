package beacon_test

import (
	"bytes"
	"compress/gzip"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"os"
	"strings"
	"testing"

	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob"
	"github.com/sharedsec/sharedsec/da/blob/beacon"
)

// goerli returns what Goerli's Beacon API answered for slot 7,422,094; see
// testdata/SOURCE.md.
func goerli(t testing.TB) []byte {
	t.Helper()
	f, err := os.Open("testdata/goerli_slot_7422094.json.gz")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	p, err := io.ReadAll(z)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// Real sidecars of a real network, posted by an OP Stack chain: found and
// proven, but not packed as ours. One changed byte fails.
func TestGoerli(t *testing.T) {
	answer := goerli(t)
	var doc struct {
		Data []struct {
			Blob       string `json:"blob"`
			Commitment string `json:"kzg_commitment"`
		} `json:"data"`
	}
	if err := json.Unmarshal(answer, &doc); err != nil || len(doc.Data) != 2 {
		t.Fatalf("%d sidecars, %v", len(doc.Data), err)
	}
	const genesis, slot = 1_616_508_000, 7_422_094
	h := da.Hint{L1Block: 1, L1Time: genesis + 12*slot}
	spec := beacon.WithSpec(beacon.Spec{GenesisTime: genesis, SecondsPerSlot: 12, SlotsPerEpoch: 32, BlobEpochs: 4096})
	endpoint := func(answer []byte) *beacon.Fetcher {
		return dial(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path != "/eth/v1/beacon/blob_sidecars/7422094" {
				http.NotFound(w, r)
				return
			}
			w.Write(answer)
		}), spec)
	}
	honest := endpoint(answer)
	for i, sc := range doc.Data {
		c, err := hex.DecodeString(sc.Commitment[2:])
		if err != nil {
			t.Fatal(err)
		}
		r, err := blob.NewRef(blob.VersionedHash([48]byte(c)))
		if err != nil {
			t.Fatal(err)
		}
		want, err := hex.DecodeString(sc.Blob[2:])
		if err != nil {
			t.Fatal(err)
		}
		got, err := honest.FetchBody(t.Context(), r, h)
		if err != nil || !bytes.Equal(got, want) {
			t.Errorf("sidecar %d: FetchBody = %d bytes, %v; want the blob", i, len(got), err)
		}
		if _, err := honest.FetchAt(t.Context(), r, h); !errors.Is(err, da.ErrMalformed) {
			t.Errorf("sidecar %d: Fetch = %v, want da.ErrMalformed: it is another's packing", i, err)
		}

		// One digit of the blob changed; the proof and the commitment stay.
		at := bytes.Index(answer, []byte(sc.Blob)) + len(sc.Blob)/2
		forged := bytes.Clone(answer)
		forged[at] = "10"[strings.IndexByte("01", forged[at])&1]
		if _, err := endpoint(forged).FetchBody(t.Context(), r, h); !errors.Is(err, da.ErrCorrupt) {
			t.Errorf("sidecar %d changed: %v, want da.ErrCorrupt", i, err)
		}

		// A changed proof or none proves nothing, and the blob is right.
		noProof := bytes.ReplaceAll(answer, []byte(`"kzg_proof":"0x`), []byte(`"kzg_proof":"0xff`))
		if got, err := endpoint(noProof).FetchBody(t.Context(), r, h); err != nil || !bytes.Equal(got, want) {
			t.Errorf("sidecar %d without its proof: %d bytes, %v; want the blob", i, len(got), err)
		}
	}
}

func BenchmarkFetch(b *testing.B) {
	for _, tt := range []struct {
		name string
		set  func(noBlobs, noSidecars *bool)
	}{
		{"Blobs", func(_, s *bool) { *s = true }},
		{"Sidecars", func(bl, _ *bool) { *bl = true }},
	} {
		b.Run(tt.name, func(b *testing.B) {
			srv := honest(b)
			tt.set(&srv.NoBlobs, &srv.NoSidecars)
			f := dial(b, srv)
			r := payloads(b)[1].Ref
			b.SetBytes(blob.Size)
			b.ReportAllocs()
			for b.Loop() {
				if _, err := f.FetchAt(b.Context(), r, hint); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
