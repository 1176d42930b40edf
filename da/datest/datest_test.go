package datest_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/datest"
)

var data = []byte("some data that is published")

// broken are Fetchers over a good one that break one rule each, and the subtest
// that must notice.
var broken = map[string]struct {
	noticed string
	fetch   func(f da.BodyFetcher, ctx context.Context, r da.Ref) ([]byte, error)
}{
	"Empty": {"Found", func(da.BodyFetcher, context.Context, da.Ref) ([]byte, error) { return nil, nil }},
	"UnknownIsEmpty": {"Unknown", func(f da.BodyFetcher, ctx context.Context, r da.Ref) ([]byte, error) {
		p, err := f.Fetch(ctx, r)
		if errors.Is(err, da.ErrNotFound) {
			return []byte{}, nil
		}
		return p, err
	}},
	"UnknownIsMalformed": {"Unknown", func(f da.BodyFetcher, ctx context.Context, r da.Ref) ([]byte, error) {
		p, err := f.Fetch(ctx, r)
		if errors.Is(err, da.ErrNotFound) {
			return nil, fmt.Errorf("%w: %w", err, da.ErrMalformed)
		}
		return p, err
	}},
	"AnyLayer": {"OtherLayer", func(f da.BodyFetcher, ctx context.Context, r da.Ref) ([]byte, error) {
		p, err := f.Fetch(ctx, r)
		if errors.Is(err, da.ErrWrongLayer) {
			return nil, fmt.Errorf("%w: hm", da.ErrNotFound)
		}
		return p, err
	}},
	"IgnoresSize": {"OddRef", func(f da.BodyFetcher, ctx context.Context, r da.Ref) ([]byte, error) {
		if r.Layer() == da.LayerMemory && r.Size() > uint32(len(data)) {
			if right, err := da.NewRef(r.Layer(), uint32(len(data)), r.Commitment()); err == nil {
				r = right
			}
		}
		return f.Fetch(ctx, r)
	}},
	"IgnoresContext": {"Canceled", func(f da.BodyFetcher, _ context.Context, r da.Ref) ([]byte, error) {
		return f.Fetch(context.Background(), r)
	}},
	"Shares": {"Ownership", func(f da.BodyFetcher, ctx context.Context, r da.Ref) ([]byte, error) {
		p, err := f.Fetch(ctx, r)
		if err == nil {
			return shared[:copy(shared[:], p)], err
		}
		return p, err
	}},
	"Unchecked": {"LyingSource", nil}, // as it is: Replace reaches the caller
}

// shared starts as the data, and is handed to everybody who asks.
var shared [64]byte

// brokenFetcher is good but for what fetch does.
type brokenFetcher struct {
	da.BodyFetcher
	fetch func(da.BodyFetcher, context.Context, da.Ref) ([]byte, error)
	lie   []byte
	lies  bool
}

func (b *brokenFetcher) Fetch(ctx context.Context, r da.Ref) ([]byte, error) {
	if b.lies {
		return bytes.Clone(b.lie), nil
	}
	if b.fetch != nil {
		return b.fetch(b.BodyFetcher, ctx, r)
	}
	return b.BodyFetcher.Fetch(ctx, r)
}

func (b *brokenFetcher) FetchAt(ctx context.Context, r da.Ref, _ da.Hint) ([]byte, error) {
	return b.Fetch(ctx, r)
}

func fixture(t testing.TB, b *brokenFetcher) datest.Fixture {
	m := new(da.Memory)
	p, err := m.Publish(t.Context(), data)
	if err != nil {
		t.Fatal(err)
	}
	unknown, err := da.KeccakRef(da.LayerMemory, []byte("unknown"))
	if err != nil {
		t.Fatal(err)
	}
	b.BodyFetcher = m
	return datest.Fixture{
		Fetcher: b, Ref: p.Ref, Data: data, Unknown: unknown, Open: da.OpenKeccak,
		Replace: func(body []byte) { b.lie, b.lies = body, true },
	}
}

// brokenName tells the process that TestSuiteNotices starts what to break.
const brokenName = "DATEST_BROKEN"

// TestBroken runs the suite over a broken Fetcher, in a process of its own.
func TestBroken(t *testing.T) {
	name := os.Getenv(brokenName)
	if name == "" {
		name = "Nothing" // here the suite must pass
	}
	datest.TestFetcher(t, func(t testing.TB) datest.Fixture {
		x := fixture(t, &brokenFetcher{fetch: broken[name].fetch})
		if name == "Nothing" {
			x.Replace = nil
		}
		return x
	})
}

// A suite that cannot fail is worth nothing: each broken rule is noticed, by
// the subtest that is named for it.
func TestSuiteNotices(t *testing.T) {
	for name, b := range broken {
		t.Run(name, func(t *testing.T) {
			cmd := exec.Command(os.Args[0], "-test.run=^TestBroken$", "-test.v")
			cmd.Env = append(os.Environ(), brokenName+"="+name)
			out, err := cmd.CombinedOutput()
			var exit *exec.ExitError
			if !errors.As(err, &exit) {
				t.Fatalf("the suite ends with %v, want a failure", err)
			}
			if !strings.Contains(string(out), "--- FAIL: TestBroken/"+b.noticed) {
				t.Errorf("subtest %s does not notice:\n%s", b.noticed, out)
			}
		})
	}
}

// Scripts play in order, then stay with the last word.
func TestScript(t *testing.T) {
	s := datest.NewScript(datest.NotFound, datest.Lie)
	var got []datest.Fault
	for range 3 {
		got = append(got, s.Next())
	}
	s.Always(datest.Gone)
	got = append(got, s.Next(), s.Next())
	if want := "[NotFound Lie OK Gone Gone]"; fmt.Sprint(got) != want || s.Calls() != 5 {
		t.Errorf("faults %v in %d calls, want %s in 5", got, s.Calls(), want)
	}
	if got := datest.Fault(200).String(); got != "Fault(200)" {
		t.Errorf("an unknown fault is named %s", got)
	}
}

func TestFaultyPublisher(t *testing.T) {
	for _, tt := range []struct {
		fault     datest.Fault
		err       error
		published bool // as it was asked
	}{
		{datest.OK, nil, true},
		{datest.Unavailable, da.ErrUnavailable, false},
		{datest.Truncate, da.ErrUnavailable, true}, // the answer is lost, the effect is not
		{datest.Lie, nil, false},
	} {
		t.Run(tt.fault.String(), func(t *testing.T) {
			m := new(da.Memory)
			script := datest.NewScript(tt.fault)
			p, err := datest.FaultyPublisher(m, script).Publish(t.Context(), data)
			if !errors.Is(err, tt.err) {
				t.Errorf("Publish = %v, want %v", err, tt.err)
			}
			r, rerr := da.KeccakRef(da.LayerMemory, data)
			if rerr != nil {
				t.Fatal(rerr)
			}
			if _, err := m.Fetch(t.Context(), r); (err == nil) != tt.published {
				t.Errorf("afterwards Fetch = %v, want published: %v", err, tt.published)
			}
			if err == nil && (p.Ref == r) != tt.published {
				t.Errorf("Ref %v, want that of the data: %v", p.Ref, tt.published)
			}
		})
	}
	t.Run("Stall", func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		p := datest.FaultyPublisher(new(da.Memory), datest.NewScript(datest.Stall))
		if _, err := p.Publish(ctx, data); !errors.Is(err, context.Canceled) {
			t.Errorf("Publish = %v, want context.Canceled", err)
		}
	})
}

// A user's own retry, tested against a source that fails twice in two ways.
func ExampleFaulty() {
	ctx := context.Background()
	m := new(da.Memory)
	p, err := m.Publish(ctx, []byte("a batch"))
	if err != nil {
		fmt.Println(err)
		return
	}
	script := datest.NewScript(datest.Unavailable, datest.NotFound)
	f := datest.Faulty(m, script)
	for {
		data, err := f.Fetch(ctx, p.Ref)
		if errors.Is(err, da.ErrUnavailable) || errors.Is(err, da.ErrNotFound) {
			continue
		}
		fmt.Printf("%q, %v after %d calls\n", data, err, script.Calls())
		return
	}
	// Output: "a batch", <nil> after 3 calls
}
