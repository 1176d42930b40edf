package beacon

import (
	"bytes"
	"encoding/hex"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob"
)

// stub answers every request with the same bytes.
type stub struct{ answer []byte }

func (s stub) RoundTrip(r *http.Request) (*http.Response, error) {
	rec := httptest.NewRecorder()
	rec.Write(s.answer)
	return rec.Result(), nil
}

// FuzzAnswer has an endpoint answer anything. Whatever it is, only the blob
// itself gets through.
func FuzzAnswer(f *testing.F) {
	want := make([]byte, blob.Size)
	c, err := kzg4844.BlobToCommitment((*kzg4844.Blob)(want))
	if err != nil {
		f.Fatal(err)
	}
	r, err := blob.NewRef(blob.VersionedHash(c))
	if err != nil {
		f.Fatal(err)
	}
	// BLOB and COMMITMENT stand for the right ones, which are too long to mutate.
	expand := strings.NewReplacer("BLOB", "0x"+hex.EncodeToString(want), "COMMITMENT", "0x"+hex.EncodeToString(c[:]))
	for _, s := range []string{
		``, `{}`, `[]`, `null`, `{"data":null}`, `{"data":[]}`, `{"data":["BLOB"]}`, `{"finalized":true,"data":["0x00","BLOB"]}`,
		`{"data":[{"index":"0","blob":"BLOB","kzg_commitment":"COMMITMENT","kzg_proof":"COMMITMENT"}]}`,
		`{"data":[{"blob":"BLOB","kzg_commitment":"COMMITMENT"}`, `{"data":["BLOB"`, `{"data":{"data":["BLOB"]}}`, `{"x":[[[[`,
		`{"data":[1,2,"BLOB"]}`, `{"data":["BLOB0"]}`, `{"code":404,"message":"BLOB"}`, `{"data":[],"data":["BLOB"]}`,
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, answer string) {
		if strings.Count(answer, "BLOB") > 3 {
			return // each costs a commitment
		}
		fetcher, err := New("http://endpoint", WithHTTPClient(&http.Client{Transport: stub{[]byte(expand.Replace(answer))}}),
			WithSpec(Spec{SecondsPerSlot: 1, SlotsPerEpoch: 32, BlobEpochs: 1}), WithMaxBlobs(4))
		if err != nil {
			t.Fatal(err)
		}
		got, err := fetcher.FetchBody(t.Context(), r, da.Hint{L1Time: 1})
		if err == nil && !bytes.Equal(got, want) {
			t.Errorf("%d other bytes get through", len(got))
		}
		if err != nil && got != nil {
			t.Errorf("%d bytes beside the error %v", len(got), err)
		}
	})
}

// What is read of an answer is bounded, however it goes on.
func TestBounded(t *testing.T) {
	for _, max := range []int64{0, 1, 100, 4096} {
		for _, n := range []int64{0, max - 1, max, max + 1, max + 10_000} {
			if n < 0 {
				continue
			}
			b := &bounded{r: io.LimitReader(zeros{}, n), left: max}
			got, err := io.Copy(io.Discard, struct{ io.Reader }{b})
			if over := n > max; got != min(n, max) || b.over != over || (err != nil) != over {
				t.Errorf("of %d bytes %d are read, %v, over: %v; the most is %d", n, got, err, b.over, max)
			}
		}
	}
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) {
	clear(p)
	return len(p), nil
}
