package da_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/datest"
	"github.com/sharedsec/sharedsec/trust"
)

var data = []byte("some data that is published")

func TestMemory(t *testing.T) {
	datest.TestFetcher(t, memoryFixture)
	datest.TestPublisher(t, func(testing.TB) da.Publisher { return new(da.Memory) })
	datest.TestRoundTrip(t, func(testing.TB) datest.Pair {
		m := new(da.Memory)
		return datest.Pair{Publisher: m, Fetcher: m}
	})
}

// memoryFixture has data in a Memory.
func memoryFixture(t testing.TB) datest.Fixture {
	m := new(da.Memory)
	p, err := m.Publish(t.Context(), data)
	if err != nil {
		t.Fatal(err)
	}
	unknown, err := da.KeccakRef(da.LayerMemory, []byte("never published"))
	if err != nil {
		t.Fatal(err)
	}
	return datest.Fixture{Fetcher: m, Ref: p.Ref, Data: data, Unknown: unknown, Open: openMemory}
}

func openMemory(r da.Ref, body []byte) ([]byte, error) {
	return da.Openers{da.LayerMemory: da.OpenKeccak}.Open(r, body)
}

// liar is a Fetcher that serves whatever it is told to.
type liar struct {
	da.BodyFetcher
	body []byte
	set  bool
}

func (l *liar) FetchAt(ctx context.Context, r da.Ref, h da.Hint) ([]byte, error) {
	if l.set && ctx.Err() == nil {
		return bytes.Clone(l.body), nil
	}
	return l.BodyFetcher.FetchAt(ctx, r, h)
}

func (l *liar) Fetch(ctx context.Context, r da.Ref) ([]byte, error) {
	return l.FetchAt(ctx, r, da.Hint{})
}

func (l *liar) FetchBody(ctx context.Context, r da.Ref, h da.Hint) ([]byte, error) {
	return l.FetchAt(ctx, r, h)
}

func verifyMemory(r da.Ref, data []byte) error {
	_, err := openMemory(r, data)
	return err
}

// Every wrapper keeps the contract of what it wraps.
func TestWrappers(t *testing.T) {
	for _, tt := range []struct {
		name string
		wrap func(da.Fetcher) da.Fetcher
	}{
		{"Sources", func(f da.Fetcher) da.Fetcher { return da.Sources{f} }},
		{"SourcesAfterEmpty", func(f da.Fetcher) da.Fetcher { return da.Sources{new(da.Memory), f, new(da.Memory)} }},
		{"Mux", func(f da.Fetcher) da.Fetcher { return da.Mux{da.LayerMemory: f} }},
		{"Timeout", func(f da.Fetcher) da.Fetcher { return da.Timeout(f, time.Hour) }},
		{"Nested", func(f da.Fetcher) da.Fetcher {
			return da.Sources{da.Sources{}, da.Mux{}, da.Timeout(da.Mux{da.LayerMemory: da.Sources{f}}, time.Hour)}
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			datest.TestFetcher(t, func(t testing.TB) datest.Fixture {
				x := memoryFixture(t)
				x.Fetcher = tt.wrap(x.Fetcher)
				return x
			})
		})
	}
	// Verify and Unpack make a good Fetcher of a bad one.
	for _, tt := range []struct {
		name string
		wrap func(*liar) da.Fetcher
	}{
		{"Verify", func(l *liar) da.Fetcher { return da.Verify(l, verifyMemory) }},
		{"Unpack", func(l *liar) da.Fetcher { return da.Unpack(l.FetchBody, openMemory) }},
	} {
		t.Run(tt.name, func(t *testing.T) {
			datest.TestFetcher(t, func(t testing.TB) datest.Fixture {
				x := memoryFixture(t)
				l := &liar{BodyFetcher: x.Fetcher.(da.BodyFetcher)}
				x.Fetcher = tt.wrap(l)
				x.Replace = func(body []byte) { l.body, l.set = body, true }
				return x
			})
		})
	}
}

// fixed is a Fetcher with one answer; it records hints.
type fixed struct {
	data []byte
	err  error
	hint da.Hint
}

func (f *fixed) Fetch(context.Context, da.Ref) ([]byte, error) { return f.data, f.err }

func (f *fixed) FetchAt(_ context.Context, _ da.Ref, h da.Hint) ([]byte, error) {
	f.hint = h
	return f.data, f.err
}

func failing(err error) da.Fetcher { return &fixed{err: fmt.Errorf("wrapped: %w", err)} }

func TestSourcesError(t *testing.T) {
	odd := errors.New("odd")
	all := []error{da.ErrNotFound, da.ErrExpired, da.ErrCorrupt, da.ErrUnavailable, da.ErrMalformed, da.ErrWrongLayer,
		context.Canceled, context.DeadlineExceeded, odd}
	type errs []error
	for _, tt := range []struct {
		name    string
		sources errs
		want    errs
	}{
		{"None", errs{}, errs{da.ErrWrongLayer}},
		{"AllMiss", errs{da.ErrNotFound, da.ErrNotFound}, errs{da.ErrNotFound}},
		{"OneKnowsExpiry", errs{da.ErrNotFound, da.ErrExpired}, errs{da.ErrNotFound, da.ErrExpired}},
		{"ExpiryButOneIsDown", errs{da.ErrExpired, da.ErrUnavailable}, errs{da.ErrUnavailable}},
		{"MissButOneIsDown", errs{da.ErrNotFound, da.ErrUnavailable}, errs{da.ErrUnavailable}},
		{"MissAndLie", errs{da.ErrNotFound, da.ErrCorrupt}, errs{da.ErrCorrupt}},
		{"LieAndDown", errs{da.ErrCorrupt, da.ErrUnavailable}, errs{da.ErrCorrupt, da.ErrUnavailable}},
		{"Unknown", errs{da.ErrNotFound, odd}, errs{odd}},
		{"OthersLayer", errs{da.ErrWrongLayer, da.ErrExpired, errors.ErrUnsupported}, errs{da.ErrNotFound, da.ErrExpired}},
		{"NobodysLayer", errs{da.ErrWrongLayer, da.ErrWrongLayer}, errs{da.ErrWrongLayer}},
		{"OwnTimeout", errs{context.DeadlineExceeded, context.Canceled}, errs{}},
		{"Malformed", errs{da.ErrNotFound, da.ErrMalformed, da.ErrCorrupt}, errs{da.ErrMalformed}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var s da.Sources
			for _, err := range tt.sources {
				s = append(s, failing(err))
			}
			r := mustRef(t, 1, 1, []byte{1})
			for name, f := range map[string]da.Fetcher{"flat": s, "nested": da.Sources{s}} {
				got, err := f.Fetch(t.Context(), r)
				if err == nil || got != nil {
					t.Fatalf("%s: Fetch = %q, %v; want an error", name, got, err)
				}
				for _, target := range all {
					want := false
					for _, w := range tt.want {
						want = want || target == w
					}
					if is := errors.Is(err, target); is != want {
						t.Errorf("%s: %q matches %q: %v, want %v", name, err, target, is, want)
					}
				}
			}
		})
	}
	t.Run("As", func(t *testing.T) {
		_, err := da.Sources{failing(da.ErrNotFound), failing(&customError{7})}.Fetch(t.Context(), mustRef(t, 1, 1, []byte{1}))
		var c *customError
		if !errors.As(err, &c) || c.n != 7 {
			t.Errorf("errors.As(%v) finds %v, want the source's own error", err, c)
		}
	})
}

type customError struct{ n int }

func (e *customError) Error() string { return fmt.Sprint("custom ", e.n) }

// Each fault of the first source is survived by the second; alone, it stalls.
func TestSourcesFaults(t *testing.T) {
	for _, fault := range datest.Faults() {
		t.Run(fault.String(), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				x := memoryFixture(t)
				script := datest.NewScript()
				script.Always(fault)
				bad := da.Timeout(da.Verify(datest.Faulty(x.Fetcher, script), verifyMemory), time.Second)
				got, err := da.Sources{bad, x.Fetcher}.Fetch(t.Context(), x.Ref)
				if err != nil || !bytes.Equal(got, data) {
					t.Errorf("with a good second source Fetch = %q, %v", got, err)
				}
				got, err = da.Sources{bad, bad}.Fetch(t.Context(), x.Ref)
				if err == nil || got != nil {
					t.Errorf("with bad sources alone Fetch = %q, %v; want an error", got, err)
				}
				if errors.Is(err, da.ErrMalformed) {
					t.Errorf("Fetch = %v: an unchecked source's claim made the data garbage", err)
				}
			})
		})
	}
}

func TestHints(t *testing.T) {
	r := mustRef(t, 1, 100, []byte{1})
	h := da.Hint{L1Block: 3, L1Time: 4}
	ok := func(da.Ref, []byte) error { return nil }
	for name, wrap := range map[string]func(f da.Fetcher) da.Fetcher{
		"Plain":   func(f da.Fetcher) da.Fetcher { return f },
		"Sources": func(f da.Fetcher) da.Fetcher { return da.Sources{f} },
		"Mux":     func(f da.Fetcher) da.Fetcher { return da.Mux{1: f} },
		"Timeout": func(f da.Fetcher) da.Fetcher { return da.Timeout(f, time.Hour) },
		"Verify":  func(f da.Fetcher) da.Fetcher { return da.Verify(f, ok) },
	} {
		t.Run(name, func(t *testing.T) {
			f := &fixed{data: []byte("x")}
			if _, err := da.FetchAt(t.Context(), wrap(f), r, h); err != nil || f.hint != h {
				t.Errorf("the source saw hint %+v, %v; want %+v", f.hint, err, h)
			}
			f.hint = h
			if _, err := wrap(f).Fetch(t.Context(), r); err != nil || f.hint != h {
				t.Errorf("Fetch without a hint came with one, %+v, %v", f.hint, err)
			}
			if _, err := da.FetchBody(t.Context(), wrap(f), r, h); !errors.Is(err, errors.ErrUnsupported) {
				t.Errorf("FetchBody of a source of data alone = %v, want errors.ErrUnsupported", err)
			}
		})
	}
}

func TestTimeout(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		x := memoryFixture(t)
		script := datest.NewScript()
		script.Always(datest.Stall)
		slow := da.Timeout(datest.Faulty(x.Fetcher, script), time.Second)
		if _, err := slow.Fetch(t.Context(), x.Ref); !errors.Is(err, da.ErrUnavailable) || errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("Fetch = %v, want da.ErrUnavailable and no error of a context", err)
		}
		ctx, cancel := context.WithTimeout(t.Context(), time.Millisecond)
		defer cancel()
		if _, err := slow.Fetch(ctx, x.Ref); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("Fetch = %v, want the caller's own context.DeadlineExceeded", err)
		}
		if _, err := (da.Sources{slow, x.Fetcher}).Fetch(ctx, x.Ref); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("Sources.Fetch = %v, want the caller's own context.DeadlineExceeded", err)
		}
	})
}

// Committed bytes that do not unpack are a fact; a claim of it is none.
func TestMalformed(t *testing.T) {
	malformed := func(r da.Ref, body []byte) ([]byte, error) {
		if _, err := da.OpenKeccak(r, body); err != nil {
			return nil, err
		}
		return nil, fmt.Errorf("%w: never packed", da.ErrMalformed)
	}
	x := memoryFixture(t)
	m := x.Fetcher.(da.BodyFetcher)

	f := da.Unpack(m.FetchBody, malformed)
	if _, err := f.Fetch(t.Context(), x.Ref); !errors.Is(err, da.ErrMalformed) {
		t.Errorf("Fetch = %v, want da.ErrMalformed", err)
	}
	if body, err := f.FetchBody(t.Context(), x.Ref, da.Hint{}); err != nil || !bytes.Equal(body, data) {
		t.Errorf("FetchBody = %q, %v; want the committed bytes", body, err)
	}

	claims := &fixed{err: da.ErrMalformed}
	for name, f := range map[string]da.Fetcher{
		"Verify": da.Verify(claims, verifyMemory),
		"Unpack": da.Unpack(claims.body, openMemory),
	} {
		if _, err := f.Fetch(t.Context(), x.Ref); !errors.Is(err, da.ErrCorrupt) || errors.Is(err, da.ErrMalformed) {
			t.Errorf("%s: a mere claim gives %v, want da.ErrCorrupt alone", name, err)
		}
	}
}

func (f *fixed) body(context.Context, da.Ref, da.Hint) ([]byte, error) { return f.data, f.err }

func TestOpenKeccak(t *testing.T) {
	r, err := da.KeccakRef(9, data)
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name string
		ref  da.Ref
		body []byte
		want error
	}{
		{"Right", r, data, nil},
		{"Changed", r, append([]byte{data[0] ^ 1}, data[1:]...), da.ErrCorrupt},
		{"Short", r, data[1:], da.ErrCorrupt},
		{"Long", r, append(bytes.Clone(data), 0), da.ErrCorrupt},
		{"OtherSize", mustRef(t, 9, r.Size()+1, r.Commitment()), data, da.ErrCorrupt},
		{"OtherCommitment", mustRef(t, 9, r.Size(), make([]byte, 32)), data, da.ErrCorrupt},
		{"ShortCommitment", mustRef(t, 9, r.Size(), r.Commitment()[:31]), data, da.ErrInvalidRef},
		{"LongCommitment", mustRef(t, 9, r.Size(), append(r.Commitment(), 0)), data, da.ErrInvalidRef},
		{"Zero", da.Ref{}, nil, da.ErrInvalidRef},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := da.OpenKeccak(tt.ref, tt.body)
			if !errors.Is(err, tt.want) || (err == nil) != bytes.Equal(got, data) {
				t.Errorf("OpenKeccak = %q, %v; want %v", got, err, tt.want)
			}
		})
	}
	if _, err := (da.Openers{}).Open(r, data); !errors.Is(err, da.ErrWrongLayer) {
		t.Errorf("Openers{}.Open = %v, want da.ErrWrongLayer", err)
	}
}

func TestMaxPayload(t *testing.T) {
	script := datest.NewScript()
	if n, err := da.MaxPayload(datest.FaultyPublisher(new(da.Memory), script)); err != nil || n != new(da.Memory).MaxPayload() {
		t.Errorf("MaxPayload through a wrapper = %d, %v", n, err)
	}
	if _, err := da.MaxPayload(datest.FaultyPublisher(unsized{}, script)); !errors.Is(err, errors.ErrUnsupported) {
		t.Errorf("MaxPayload of a Publisher without one = %v, want errors.ErrUnsupported", err)
	}
}

type unsized struct{}

func (unsized) Publish(context.Context, []byte) (da.Payload, error) { return da.Payload{}, nil }

// Wrappers forward what is taken on trust, and do not hide who is silent.
func TestAssumptions(t *testing.T) {
	m := new(da.Memory)
	stated := m.Assumptions()
	for name, f := range map[string]da.Fetcher{
		"Sources": da.Sources{m}, "Mux": da.Mux{da.LayerMemory: m}, "Timeout": da.Timeout(m, time.Second),
		"Verify": da.Verify(m, verifyMemory),
	} {
		got, ok := trust.Of(f)
		if !ok || len(got) != 1 || got[0] != stated[0] {
			t.Errorf("%s states %v, want what it wraps: %v", name, got, stated)
		}
	}
	for name, f := range map[string]da.Fetcher{
		"Sources": da.Sources{m, failing(da.ErrNotFound)}, "Unpack": da.Unpack((&fixed{}).body, openMemory),
	} {
		got, _ := trust.Of(f)
		if len(got) == 0 || got[len(got)-1].Who != "unknown" {
			t.Errorf("%s of a silent source states %v, want that something is unknown", name, got)
		}
	}
}
