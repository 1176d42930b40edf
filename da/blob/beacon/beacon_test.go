package beacon_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob"
	"github.com/sharedsec/sharedsec/da/blob/beacon"
	"github.com/sharedsec/sharedsec/da/blob/sidecar"
	"github.com/sharedsec/sharedsec/da/datest"
)

// blockTime is that of slot 10,000,000 of mainnet, the one with the blobs.
const blockTime = 1_606_824_023 + 12*10_000_000

var hint = da.Hint{L1Block: 20_000_000, L1Time: blockTime}

func random(seed uint8, n int) []byte {
	p := make([]byte, n)
	rand.NewChaCha8([32]byte{seed}).Read(p)
	return p
}

// published returns payloads that are made once: proofs take long.
var published = sync.OnceValues(func() ([]da.Payload, error) {
	var ps []da.Payload
	for i := range 2 {
		p, err := sidecar.Publisher{}.Publish(context.Background(), random(uint8(i), 3000))
		if err != nil {
			return nil, err
		}
		ps = append(ps, p)
	}
	return ps, nil
})

func payloads(t testing.TB) []da.Payload {
	t.Helper()
	ps, err := published()
	if err != nil {
		t.Fatal(err)
	}
	return ps
}

// honest returns an endpoint that serves two blobs in the hint's block.
func honest(t testing.TB) *datest.Beacon {
	t.Helper()
	b := datest.NewBeacon()
	if err := b.Include(hint.L1Time, payloads(t)...); err != nil {
		t.Fatal(err)
	}
	return b
}

func serve(t testing.TB, h http.Handler) string {
	t.Helper()
	srv := httptest.NewServer(h)
	t.Cleanup(srv.Close)
	return srv.URL
}

func dial(t testing.TB, h http.Handler, opts ...beacon.Option) *beacon.Fetcher {
	t.Helper()
	f, err := beacon.New(serve(t, h), opts...)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// zeroBlob returns the Ref of the blob of zeros, which is not packed by us.
func zeroBlob(t testing.TB) da.Payload {
	t.Helper()
	body := make([]byte, blob.Size)
	c, err := kzg4844.BlobToCommitment((*kzg4844.Blob)(body))
	if err != nil {
		t.Fatal(err)
	}
	r, err := blob.NewRef(blob.VersionedHash(c))
	if err != nil {
		t.Fatal(err)
	}
	proof := append(c[:], make([]byte, sidecar.ProofSize-len(c))...)
	return da.Payload{Ref: r, Body: body, Proof: proof}
}

func TestFetcher(t *testing.T) {
	for _, tt := range []struct {
		name string
		set  func(*datest.Beacon)
	}{
		{"Blobs", func(b *datest.Beacon) { b.NoSidecars = true }},
		{"Sidecars", func(b *datest.Beacon) { b.NoBlobs = true }},
	} {
		t.Run(tt.name, func(t *testing.T) {
			unknown := zeroBlob(t).Ref
			datest.TestFetcher(t, func(t testing.TB) datest.Fixture {
				b := honest(t)
				tt.set(b)
				ref := payloads(t)[1].Ref
				return datest.Fixture{
					Fetcher: dial(t, b),
					Ref:     ref, Hint: hint, Data: random(1, 3000),
					Unknown: unknown,
					Replace: func(body []byte) { b.Replace(ref, body) },
					Open:    sidecar.Open,
				}
			})
		})
	}
}

// Some endpoints ignore which blob is asked for and give all of the block.
func TestNoFilter(t *testing.T) {
	b := honest(t)
	b.NoFilter, b.NoSidecars = true, true
	f := dial(t, b)
	for i, p := range payloads(t) {
		if got, err := f.FetchAt(t.Context(), p.Ref, hint); err != nil || !bytes.Equal(got, random(uint8(i), 3000)) {
			t.Errorf("blob %d: Fetch = %d bytes, %v", i, len(got), err)
		}
	}
	if _, err := f.FetchAt(t.Context(), zeroBlob(t).Ref, hint); !errors.Is(err, da.ErrNotFound) {
		t.Errorf("blob of another block: %v, want da.ErrNotFound", err)
	}
}

func TestRoundTrip(t *testing.T) {
	datest.TestRoundTrip(t, func(t testing.TB) datest.Pair {
		b := datest.NewBeacon()
		return datest.Pair{
			Publisher: sidecar.Publisher{},
			Fetcher:   dial(t, b),
			Include: func(t testing.TB, p da.Payload) da.Hint {
				if err := b.Include(hint.L1Time, p); err != nil {
					t.Fatal(err)
				}
				return hint
			},
		}
	})
}

// impatient returns a Fetcher that waits long only for an endpoint that will
// answer.
func impatient(t testing.TB, url string, fault datest.Fault) *beacon.Fetcher {
	t.Helper()
	opts := []beacon.Option{beacon.WithMaxBlobs(4)}
	if fault == datest.Stall || fault == datest.Drip {
		opts = append(opts, beacon.WithHTTPClient(&http.Client{Timeout: 300 * time.Millisecond}))
	}
	f, err := beacon.New(url, opts...)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// Whatever the endpoint does, what is wrong is told, and a second source helps.
func TestFaults(t *testing.T) {
	want := map[datest.Fault][]error{
		datest.NotFound:    {da.ErrNotFound},
		datest.Gone:        {da.ErrNotFound},
		datest.Unavailable: {da.ErrUnavailable},
		datest.Overloaded:  {da.ErrUnavailable},
		datest.Broken:      {da.ErrUnavailable},
		datest.Stall:       {da.ErrUnavailable},
		datest.Drip:        {da.ErrUnavailable},
		datest.Reset:       {da.ErrUnavailable},
		datest.Truncate:    {da.ErrUnavailable},
		datest.Garbage:     {da.ErrCorrupt},
		datest.Lie:         {da.ErrCorrupt},
		datest.Empty:       {da.ErrNotFound},
		datest.Huge:        {da.ErrCorrupt},
		datest.Redirect:    {da.ErrUnavailable},
	}
	sentinels := []error{da.ErrNotFound, da.ErrExpired, da.ErrCorrupt, da.ErrUnavailable, da.ErrMalformed,
		context.Canceled, context.DeadlineExceeded}
	p := payloads(t)[1] // a cut answer may hold the first
	second := dial(t, honest(t))
	for _, fault := range datest.Faults() {
		t.Run(fault.String(), func(t *testing.T) {
			script := datest.NewScript()
			script.Always(fault)
			b := honest(t)
			url := serve(t, datest.Only("/blob", datest.FaultyHandler(b, script), b))
			bad, patient := impatient(t, url, fault), impatient(t, url, datest.OK)

			data, err := bad.FetchAt(t.Context(), p.Ref, hint)
			if err == nil || data != nil {
				t.Fatalf("Fetch = %d bytes, %v; want an error", len(data), err)
			}
			for _, s := range sentinels {
				is := errors.Is(err, s)
				for _, w := range want[fault] {
					if is != (s == w) {
						t.Errorf("error %v: matches %q: %v, want %v", err, s, is, !is)
					}
				}
			}
			t.Log(err)

			data, err = da.Sources{bad, second}.FetchAt(t.Context(), p.Ref, hint)
			if err != nil || !bytes.Equal(data, random(1, 3000)) {
				t.Errorf("with a second source Fetch = %d bytes, %v", len(data), err)
			}

			script.Always(datest.OK)
			if data, err = patient.FetchAt(t.Context(), p.Ref, hint); err != nil || !bytes.Equal(data, random(1, 3000)) {
				t.Errorf("when the endpoint has recovered Fetch = %d bytes, %v", len(data), err)
			}
		})
	}
}

// An endpoint whose timing is wrong or missing is not remembered, and says
// nothing about blobs.
func TestTimingFaults(t *testing.T) {
	p := payloads(t)[0]
	for _, fault := range datest.Faults() {
		if fault == datest.Lie {
			continue // there is no blob in it
		}
		t.Run(fault.String(), func(t *testing.T) {
			script := datest.NewScript()
			script.Always(fault)
			b := honest(t)
			url := serve(t, datest.Only("/blob", b, datest.FaultyHandler(b, script)))
			f := impatient(t, url, fault)
			_, err := f.FetchAt(t.Context(), p.Ref, hint)
			if !errors.Is(err, da.ErrUnavailable) && !errors.Is(err, da.ErrCorrupt) || errors.Is(err, da.ErrNotFound) {
				t.Errorf("Fetch = %v, want da.ErrUnavailable or da.ErrCorrupt", err)
			}
			script.Always(datest.OK)
			if fault == datest.Stall || fault == datest.Drip {
				return // its short limit might strike again
			}
			if _, err := f.FetchAt(t.Context(), p.Ref, hint); err != nil {
				t.Errorf("when the endpoint has recovered: %v", err)
			}
		})
	}

	t.Run("LieThenTruth", func(t *testing.T) {
		b := honest(t)
		liar := datest.NewBeacon()
		liar.GenesisTime -= 12
		script := []http.Handler{liar, liar} // genesis and config/spec, once
		var mu sync.Mutex
		f := dial(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			h := http.Handler(b)
			mu.Lock()
			if len(script) > 0 {
				h, script = script[0], script[1:]
			}
			mu.Unlock()
			h.ServeHTTP(w, r)
		}))
		if _, err := f.FetchAt(t.Context(), p.Ref, hint); !errors.Is(err, da.ErrNotFound) {
			t.Errorf("with a wrong genesis Fetch = %v, want da.ErrNotFound", err)
		}
		if _, err := f.FetchAt(t.Context(), p.Ref, hint); err != nil {
			t.Errorf("after the lie Fetch = %v: it was remembered", err)
		}
	})

	t.Run("ReadOnce", func(t *testing.T) {
		b := honest(t)
		script := datest.NewScript()
		f := dial(t, datest.Only("/blob", b, datest.FaultyHandler(b, script)))
		for range 3 {
			if _, err := f.FetchAt(t.Context(), p.Ref, hint); err != nil {
				t.Fatal(err)
			}
		}
		if n := script.Calls(); n != 2 {
			t.Errorf("%d requests for the timing in 3 fetches, want 2", n)
		}
	})
}

func TestSpec(t *testing.T) {
	p := payloads(t)[0]
	for _, tt := range []struct {
		name, genesis, spec string
		ok                  bool
	}{
		{"Mainnet", "1606824023", `"SECONDS_PER_SLOT":"12","SLOTS_PER_EPOCH":"32"`, true},
		{"Milliseconds", "1606824023", `"SLOT_DURATION_MS":"12000"`, true},
		{"Lists", "1606824023", `"SECONDS_PER_SLOT":"12","BLOB_SCHEDULE":[{"EPOCH":"1"}],"X":{"Y":[]}`, true},
		{"HalfSeconds", "1606824023", `"SLOT_DURATION_MS":"12500"`, false},
		{"NoGenesis", "", `"SECONDS_PER_SLOT":"12"`, false},
		{"NoSlots", "1606824023", ``, false},
		{"ZeroSlots", "1606824023", `"SECONDS_PER_SLOT":"0"`, false},
		{"HugeSlots", "1606824023", `"SECONDS_PER_SLOT":"18446744073709551615"`, false},
		{"Negative", "-1", `"SECONDS_PER_SLOT":"12"`, false},
		{"Overflow", "99999999999999999999", `"SECONDS_PER_SLOT":"12"`, false},
		{"NumberNotString", "1606824023", `"SECONDS_PER_SLOT":12`, false},
		{"ZeroEpoch", "1606824023", `"SECONDS_PER_SLOT":"12","SLOTS_PER_EPOCH":"0"`, false},
		{"ZeroRetention", "1606824023", `"SECONDS_PER_SLOT":"12","MIN_EPOCHS_FOR_BLOB_SIDECARS_REQUESTS":"0"`, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			b := honest(t)
			f := dial(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				switch r.URL.Path {
				case "/eth/v1/beacon/genesis":
					fmt.Fprintf(w, `{"data":{"genesis_time":"%s"}}`, tt.genesis)
				case "/eth/v1/config/spec":
					fmt.Fprintf(w, `{"data":{%s}}`, tt.spec)
				default:
					b.ServeHTTP(w, r)
				}
			}))
			_, err := f.FetchAt(t.Context(), p.Ref, hint)
			if tt.ok && err != nil || !tt.ok && !errors.Is(err, da.ErrCorrupt) {
				t.Errorf("Fetch = %v, want success: %v, else da.ErrCorrupt", err, tt.ok)
			}
		})
	}
}

func TestExpired(t *testing.T) {
	p := payloads(t)[0]
	const window = 4096 * 32 * 12
	epochStart := func(t uint64) uint64 { return t - (t-1_606_824_023)%(32*12) }
	last := epochStart(blockTime) + window + 32*12 // from here on nodes need not have it
	for _, tt := range []struct {
		name    string
		now     uint64
		expired bool
	}{
		{"Fresh", blockTime + 12, false},
		{"LastSecond", last - 1, false},
		{"First", last, true},
		{"Late", last + 10*window, true},
		{"ClockBehind", 0, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			now := beacon.WithClock(func() time.Time { return time.Unix(int64(tt.now), 0) })
			b := honest(t)
			f := dial(t, b, now)
			if _, err := f.FetchAt(t.Context(), p.Ref, hint); err != nil {
				t.Errorf("blob that is still there: %v", err)
			}
			if err := b.Drop(hint.L1Time); err != nil {
				t.Fatal(err)
			}
			_, err := f.FetchAt(t.Context(), p.Ref, hint)
			if !errors.Is(err, da.ErrNotFound) || errors.Is(err, da.ErrExpired) != tt.expired {
				t.Errorf("Fetch = %v, want da.ErrNotFound, expired: %v", err, tt.expired)
			}
			// What is wrong is not expired, however old.
			b = honest(t)
			b.NoSidecars = true
			b.Replace(p.Ref, random(9, 10))
			_, err = dial(t, b, now).FetchAt(t.Context(), p.Ref, hint)
			if !errors.Is(err, da.ErrCorrupt) || errors.Is(err, da.ErrExpired) {
				t.Errorf("wrong blob: Fetch = %v, want da.ErrCorrupt", err)
			}
		})
	}
	t.Run("NoClock", func(t *testing.T) {
		b := honest(t)
		if err := b.Drop(hint.L1Time); err != nil {
			t.Fatal(err)
		}
		if _, err := dial(t, b).FetchAt(t.Context(), p.Ref, hint); !errors.Is(err, da.ErrNotFound) || errors.Is(err, da.ErrExpired) {
			t.Errorf("Fetch = %v, want da.ErrNotFound and no guess", err)
		}
	})
}

// Somebody posts a blob that is not packed as ours: a fact, proven.
func TestMalformed(t *testing.T) {
	p := zeroBlob(t)
	b := datest.NewBeacon()
	if err := b.Include(hint.L1Time, p); err != nil {
		t.Fatal(err)
	}
	f := dial(t, b)
	if _, err := f.FetchAt(t.Context(), p.Ref, hint); !errors.Is(err, da.ErrMalformed) {
		t.Errorf("Fetch = %v, want da.ErrMalformed", err)
	}
	body, err := f.FetchBody(t.Context(), p.Ref, hint)
	if err != nil || !bytes.Equal(body, p.Body) {
		t.Errorf("FetchBody = %d bytes, %v; want the blob all the same", len(body), err)
	}
}

func TestNoHint(t *testing.T) {
	f := dial(t, honest(t))
	if _, err := f.Fetch(t.Context(), payloads(t)[0].Ref); !errors.Is(err, da.ErrNotFound) || !strings.Contains(err.Error(), "hint") {
		t.Errorf("Fetch without a hint = %v, want da.ErrNotFound that names the hint", err)
	}
}

func TestBlockID(t *testing.T) {
	b := datest.NewBeacon()
	b.GenesisTime, b.SecondsPerSlot = 0, 1 // so that a slot is a time
	p := payloads(t)[0]
	if err := b.Include(77, p); err != nil {
		t.Fatal(err)
	}
	f := dial(t, datest.Only("/blob", b, http.NotFoundHandler()), beacon.WithBlockID(beacon.ByNumber))
	if _, err := f.FetchAt(t.Context(), p.Ref, da.Hint{L1Block: 77, L1Time: blockTime}); err != nil {
		t.Error(err)
	}
	failing := dial(t, b, beacon.WithBlockID(func(da.Hint) (string, error) { return "", errors.New("reorged away") }))
	if _, err := failing.FetchAt(t.Context(), p.Ref, hint); !errors.Is(err, da.ErrNotFound) {
		t.Errorf("Fetch = %v, want da.ErrNotFound", err)
	}
}

func TestGivenSpec(t *testing.T) {
	b := honest(t)
	f := dial(t, datest.Only("/blob", b, http.NotFoundHandler()), beacon.WithSpec(beacon.Spec{
		GenesisTime: 1_606_824_023, SecondsPerSlot: 12, SlotsPerEpoch: 32, BlobEpochs: 4096}))
	if _, err := f.FetchAt(t.Context(), payloads(t)[0].Ref, hint); err != nil {
		t.Error(err)
	}
}

func TestNewRefuses(t *testing.T) {
	for _, endpoint := range []string{"", "localhost:5052", "ftp://host", "http://", "http://a b", "://"} {
		if _, err := beacon.New(endpoint); err == nil {
			t.Errorf("New(%q) = nil error", endpoint)
		}
	}
	for name, o := range map[string]beacon.Option{
		"client": beacon.WithHTTPClient(nil), "clock": beacon.WithClock(nil), "id": beacon.WithBlockID(nil),
		"blobs": beacon.WithMaxBlobs(0), "spec": beacon.WithSpec(beacon.Spec{}),
	} {
		if _, err := beacon.New("http://localhost", o); err == nil {
			t.Errorf("New with a nonsensical option (%s) = nil error", name)
		}
	}
}

// Keys are often part of an endpoint's URL: they travel, but show in no error.
func TestSecrets(t *testing.T) {
	b := honest(t)
	var paths []string
	url := serve(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		paths = append(paths, r.URL.Path+"?"+r.URL.Query().Get("key"))
		http.StripPrefix("/s3cret", b).ServeHTTP(w, r)
	}))
	f, err := beacon.New(url + "/s3cret/?key=s3cret")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.FetchAt(t.Context(), payloads(t)[0].Ref, hint); err != nil {
		t.Fatal(err)
	}
	for _, p := range paths {
		if !strings.HasPrefix(p, "/s3cret/eth/v1/") || !strings.HasSuffix(p, "?s3cret") {
			t.Errorf("asked for %s: the endpoint's path and query are lost", p)
		}
	}

	for _, endpoint := range []string{"http://127.0.0.1:1/s3cret?key=s3cret", url + "/nothing?key=s3cret", "http://s3cret\x7f/"} {
		f, err := beacon.New(endpoint)
		if err == nil {
			_, err = f.FetchAt(t.Context(), payloads(t)[0].Ref, hint)
		}
		if err == nil || strings.Contains(err.Error(), "s3cret") {
			t.Errorf("error %q, want one that shows no secret", err)
		}
	}
}

func TestRedirects(t *testing.T) {
	b := honest(t)
	to := serve(t, b)
	f := dial(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, to+r.URL.String(), http.StatusTemporaryRedirect)
	}))
	if _, err := f.FetchAt(t.Context(), payloads(t)[0].Ref, hint); err != nil {
		t.Errorf("one redirect: %v", err)
	}

	secure := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, to+r.URL.String(), http.StatusTemporaryRedirect)
	}))
	t.Cleanup(secure.Close)
	f, err := beacon.New(secure.URL, beacon.WithHTTPClient(secure.Client()))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.FetchAt(t.Context(), payloads(t)[0].Ref, hint); !errors.Is(err, da.ErrUnavailable) {
		t.Errorf("redirect from https to http: %v, want da.ErrUnavailable", err)
	}
}

// The caller's own deadline is the caller's, however the endpoint stalls.
func TestDeadline(t *testing.T) {
	for _, fault := range []datest.Fault{datest.Stall, datest.Drip} {
		t.Run(fault.String(), func(t *testing.T) {
			script := datest.NewScript()
			script.Always(fault)
			f := dial(t, datest.FaultyHandler(honest(t), script))
			ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
			defer cancel()
			if _, err := f.FetchAt(ctx, payloads(t)[0].Ref, hint); !errors.Is(err, context.DeadlineExceeded) || errors.Is(err, da.ErrUnavailable) {
				t.Errorf("Fetch = %v, want context.DeadlineExceeded", err)
			}
		})
	}
}

// An answer that is small on the wire and endless when unpacked is cut too.
func TestGzipBomb(t *testing.T) {
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	if _, err := z.Write(append([]byte(`{"data":["0x`), bytes.Repeat([]byte{'0'}, 64<<20)...)); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	f := dial(t, datest.Only("/blob", http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Encoding", "gzip")
		w.Write(packed.Bytes())
	}), honest(t)), beacon.WithMaxBlobs(2))
	_, err := f.FetchAt(t.Context(), payloads(t)[0].Ref, hint)
	if !errors.Is(err, da.ErrCorrupt) || errors.Is(err, da.ErrUnavailable) || !strings.Contains(err.Error(), "more than") {
		t.Errorf("Fetch = %v, want da.ErrCorrupt for too long an answer", err)
	}
}

func TestStatusError(t *testing.T) {
	f := dial(t, datest.Only("/blob", http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusForbidden)
		fmt.Fprint(w, `{"code":403,"message":"plan`+strings.Repeat("!", 1<<20)+`"}`)
	}), honest(t)))
	_, err := f.FetchAt(t.Context(), payloads(t)[0].Ref, hint)
	var se *beacon.StatusError
	if !errors.As(err, &se) || se.Status != http.StatusForbidden || !errors.Is(err, da.ErrUnavailable) {
		t.Fatalf("Fetch = %v, want a StatusError 403 that matches da.ErrUnavailable", err)
	}
	if n := len(err.Error()); n > 2000 {
		t.Errorf("an error of %d characters: an endpoint's words must be cut short", n)
	}
}
