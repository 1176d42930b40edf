package node_test

import (
	"errors"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob"
	"github.com/sharedsec/sharedsec/da/blob/beacon"
	"github.com/sharedsec/sharedsec/da/blob/sidecar"
	"github.com/sharedsec/sharedsec/da/calldata"
	"github.com/sharedsec/sharedsec/da/calldata/logs"
	"github.com/sharedsec/sharedsec/da/datest"
	"github.com/sharedsec/sharedsec/da/disk"
	"github.com/sharedsec/sharedsec/node"
	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
)

// serve makes an endpoint of a handler.
func serve(t *testing.T, h http.Handler) string {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	return s.URL
}

// blobs reads an endpoint, whose blocks have at most 21 blobs.
func blobs(t *testing.T, endpoint string, o ...beacon.Option) da.Fetcher {
	t.Helper()
	f, err := beacon.New(endpoint, append(o, beacon.WithMaxBlobs(21))...)
	if err != nil {
		t.Fatal(err)
	}
	return da.Timeout(f, 30*time.Second)
}

// from makes a node read blobs from there, and calldata from L1's logs.
func (r rollup) from(t *testing.T, source da.Fetcher) func(*node.Config) {
	t.Helper()
	calls, err := logs.New(r.l1.Client(), r.config.Inbox, r.config.Genesis.L1Origin)
	if err != nil {
		t.Fatal(err)
	}
	return func(c *node.Config) { c.Fetcher = da.Mux{da.LayerBlob: source, da.LayerCalldata: calls} }
}

// mixed posts a batch as calldata, one in two blobs, a blob that is dropped,
// and one as calldata, and returns their transactions.
func (r rollup) mixed(t *testing.T) []string {
	t.Helper()
	p := r.join(t)
	poster := r.as(t, p, 0)
	stop := background(t, p.RunAccounts)
	defer stop()
	one := func(tx string) []byte {
		b := batch.Block{Time: r.l1.Head().Time(), L1Origin: r.l1.Head().NumberU64(), Transactions: [][]byte{[]byte(tx)}}
		return encode(t, b)
	}
	long := string(random(rand.New(rand.NewPCG(9, 10)), 1000))
	for i, c := range [][]da.Payload{
		payloads(t, calldata.Publisher{}, frames(t, one("first"), 1000)...),
		payloads(t, sidecar.Publisher{}, frames(t, one(long), 600)...),
		{rawBlob(t, append(make([]byte, blob.Size-1), 7))},
		payloads(t, calldata.Publisher{}, frames(t, one("last"), 1000)...),
	} {
		if _, err := poster.Post(t.Context(), uint64(i), 0, c); err != nil {
			t.Fatal(err)
		}
	}
	return []string{"first", long, "last"}
}

// wantStall checks that a node derives up to the first blobs and no further.
func (p *party) wantStall(t *testing.T, target error, reaction sharedsec.Reaction) {
	t.Helper()
	for range 2 {
		_, err := p.Deriver.Step(t.Context())
		if !errors.Is(err, target) || sharedsec.Classify(err) != reaction {
			t.Errorf("Step: %v (%v), want %v (%v)", err, sharedsec.Classify(err), target, reaction)
		}
		if errors.Is(err, da.ErrExpired) != errors.Is(target, da.ErrExpired) || errors.Is(err, da.ErrMalformed) {
			t.Errorf("Step: %v, of which nobody can know more than %v", err, target)
		}
		st := p.Deriver.Status()
		if st.Safe.Claim.Position != 1 || st.Entries != 4 || st.Stalled == nil || sharedsec.Classify(st.Stalled) != reaction {
			t.Errorf("stalled at entry %d of %d for %v, want at 1 of 4", st.Safe.Claim.Position, st.Entries, st.Stalled)
		}
	}
	p.wantState(t, []string{"first"})
}

// A Beacon endpoint that fails is survived by another one. Alone it stalls
// derivation at the entry that it keeps back, for as long as it fails, and the
// reason says what to do; then derivation goes on.
func TestBeaconFaults(t *testing.T) {
	r := deploy(t)
	want := r.mixed(t)
	clean := r.join(t)
	clean.step(t)
	clean.wantState(t, want)
	for _, f := range datest.Faults() {
		t.Run(f.String(), func(t *testing.T) {
			target, reaction := da.ErrUnavailable, sharedsec.Retry
			switch f {
			case datest.NotFound, datest.Gone, datest.Empty:
				target, reaction = da.ErrNotFound, sharedsec.OtherSource
			case datest.Garbage, datest.Lie, datest.Huge:
				target, reaction = da.ErrCorrupt, sharedsec.OtherSource
			}
			script := datest.NewScript()
			script.Always(f)
			honest := r.l1.BeaconHandler()
			whole := blobs(t, serve(t, datest.Only("/blob", datest.FaultyHandler(honest, script), honest)))
			bad := whole
			if f == datest.Stall || f == datest.Drip {
				bad = da.Timeout(whole, 100*time.Millisecond)
			}
			alone := r.join(t, r.from(t, bad))
			alone.wantStall(t, target, reaction)

			both := r.join(t, r.from(t, da.Sources{bad, blobs(t, r.l1.BeaconURL())}))
			both.step(t)
			wantSame(t, clean, both)

			// Checking a blob takes a slow machine longer than that timeout.
			script.Always(datest.OK)
			alone.Deriver.Fetcher.(da.Mux)[da.LayerBlob] = whole
			alone.step(t)
			wantSame(t, clean, alone)
		})
	}
}

// An endpoint that fails in every way at once, its timing included, neither
// misleads nor stops a node that runs; and it recovers by itself.
func TestBeaconHealsUnderANode(t *testing.T) {
	r := deploy(t)
	want := r.mixed(t)
	script := datest.NewScript()
	script.Always(datest.Broken)
	bad := serve(t, datest.FaultyHandler(r.l1.BeaconHandler(), script))
	p := r.join(t, r.from(t, da.Timeout(blobs(t, bad), time.Second)))
	p.Deriver.Poll.Backoff = 50 * time.Millisecond
	background(t, p.Run)
	for _, f := range []datest.Fault{datest.Broken, datest.Garbage, datest.Stall, datest.Reset, datest.NotFound, datest.Truncate} {
		script.Always(f)
		for calls := script.Calls(); script.Calls() < calls+2 || p.Deriver.Status().Stalled == nil; {
			time.Sleep(time.Millisecond) // until it was asked in this state
		}
		st := p.Deriver.Status()
		if got := sharedsec.Classify(st.Stalled); st.Safe.Claim.Position != 1 || got != sharedsec.Retry && got != sharedsec.OtherSource {
			t.Errorf("%v: at entry %d, stalled for %v", f, st.Safe.Claim.Position, st.Stalled)
		}
	}
	script.Always(datest.OK)
	for p.Deriver.Status().Safe.Claim.Position < 4 {
		time.Sleep(time.Millisecond)
	}
	p.wantState(t, want)
}

// An endpoint of before or after Fulu, which has one of the two ways to ask for
// blobs, is enough.
func TestBeaconOlder(t *testing.T) {
	r := deployOn(t, devnet.Config{ServeSidecars: true})
	want := r.mixed(t)
	honest := r.l1.BeaconHandler()
	for _, c := range []struct {
		without string
		status  int
	}{
		{"/beacon/blobs/", http.StatusNotFound}, {"/beacon/blobs/", http.StatusGone}, {"/beacon/blobs/", http.StatusInternalServerError},
		{"/beacon/blob_sidecars/", http.StatusGone},
	} {
		refuse := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(c.status) })
		p := r.join(t, r.from(t, blobs(t, serve(t, datest.Only(c.without, refuse, honest)))))
		p.step(t)
		p.wantState(t, want)
		if t.Failed() {
			t.Fatalf("without %s, which answers %d", c.without, c.status)
		}
	}
	// What the older way answers is checked no less.
	for f, target := range map[datest.Fault]error{datest.Lie: da.ErrCorrupt, datest.Empty: da.ErrNotFound} {
		script := datest.NewScript()
		script.Always(f)
		h := datest.Only("/blob_sidecars/", datest.FaultyHandler(honest, script), honest)
		refuse := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNotFound) })
		p := r.join(t, r.from(t, blobs(t, serve(t, datest.Only("/beacon/blobs/", refuse, h)))))
		p.wantStall(t, target, sharedsec.OtherSource)
	}
}

// Blobs that L1 has stopped keeping are told apart from wrong ones; whoever
// archived them goes on, whoever did not stalls.
func TestBlobsExpire(t *testing.T) {
	const retention = 2048 // slots
	r := deployOn(t, devnet.Config{BlobRetention: retention})
	want := r.mixed(t)
	clock := beacon.WithClock(func() time.Time { return time.Unix(int64(r.l1.Head().Time()), 0) })
	dir := t.TempDir()
	archived := func(endpoint string) func(*node.Config) {
		s, err := disk.Open(dir)
		if err != nil {
			t.Fatal(err)
		}
		a, err := disk.NewArchive(s, blobs(t, endpoint, clock), sidecar.Open)
		if err != nil {
			t.Fatal(err)
		}
		return r.from(t, a)
	}
	early := r.join(t, archived(r.l1.BeaconURL()))
	early.step(t)
	early.wantState(t, want)

	if err := r.l1.AdvanceTime(t.Context(), 2*retention*12*time.Second); err != nil {
		t.Fatal(err)
	}
	if _, err := r.l1.MineN(t.Context(), 2); err != nil {
		t.Fatal(err)
	}
	r.join(t, r.from(t, blobs(t, r.l1.BeaconURL(), clock))).wantStall(t, da.ErrExpired, sharedsec.OtherSource)
	r.join(t, r.from(t, blobs(t, r.l1.BeaconURL()))).wantStall(t, da.ErrNotFound, sharedsec.OtherSource) // without a clock nobody can tell

	late := r.join(t, archived(r.l1.BeaconURL()))
	late.step(t)
	wantSame(t, early, late)
	late = r.join(t, archived("http://127.0.0.1:1"))
	late.step(t)
	wantSame(t, early, late)
	if len(late.dropped) != 1 {
		t.Errorf("dropped %v, want the blob that is not packed", late.dropped)
	}
}

// An endpoint that still answers, wrongly, for blobs that may have expired
// lies: it is not an expiry.
func TestExpiredIsNotWrong(t *testing.T) {
	r := deploy(t)
	r.mixed(t)
	script := datest.NewScript()
	script.Always(datest.Lie)
	honest := r.l1.BeaconHandler()
	future := beacon.WithClock(func() time.Time { return time.Unix(int64(r.l1.Head().Time()), 0).Add(1000 * time.Hour) })
	liar := blobs(t, serve(t, datest.Only("/blob", datest.FaultyHandler(honest, script), honest)), future)
	r.join(t, r.from(t, liar)).wantStall(t, da.ErrCorrupt, sharedsec.OtherSource)

	// Of a liar and one that says expired, the lie is known; the archive that
	// has the data settles it.
	gone := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNotFound) })
	expired := blobs(t, serve(t, datest.Only("/blob", gone, honest)), future)
	r.join(t, r.from(t, expired)).wantStall(t, da.ErrExpired, sharedsec.OtherSource)
	r.join(t, r.from(t, da.Sources{expired, liar})).wantStall(t, da.ErrCorrupt, sharedsec.OtherSource)
	p := r.join(t, r.from(t, da.Sources{liar, expired, blobs(t, r.l1.BeaconURL())}))
	p.step(t)
	if got := p.Store.Head().Claim.Position; got != 4 {
		t.Errorf("derived %d entries of 4", got)
	}
}
