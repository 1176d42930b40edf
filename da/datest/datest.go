// Package datest tests implementations of da's interfaces, and lets users test
// their own parts against data availability that fails.
//
// [TestFetcher], [TestPublisher] and [TestRoundTrip] are the conformance suite;
// each failure names the rule that is broken. [Faulty], [FaultyPublisher] and
// [FaultyHandler] fail as a [Script] says, the same way in every run. [Beacon]
// is a Beacon API endpoint over blobs in memory.
package datest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"

	"github.com/sharedsec/sharedsec/da"
)

// A Fixture is a Fetcher with data that it must find.
type Fixture struct {
	Fetcher da.Fetcher

	// Ref names Data, which was published where Fetcher looks.
	Ref  da.Ref
	Hint da.Hint // where it was recorded; zero if Fetcher needs no hint
	Data []byte  // at least one byte

	// Unknown is a Ref of the same layer of which the source has nothing.
	Unknown da.Ref

	// Replace makes the source beneath the Fetcher answer with other
	// committed bytes for Ref from now on. Nil if the source is out of
	// reach; what a lie does is then not tested.
	Replace func(body []byte)

	// Open checks committed bytes of the layer. It is needed if Fetcher is a
	// [da.BodyFetcher].
	Open da.OpenFunc
}

func (x Fixture) fetch(ctx context.Context) ([]byte, error) {
	return da.FetchAt(ctx, x.Fetcher, x.Ref, x.Hint)
}

// TestFetcher tests the Fetcher of the fixtures that open makes, a fresh one
// for each rule.
func TestFetcher(t *testing.T, open func(testing.TB) Fixture) {
	t.Run("Found", func(t *testing.T) {
		x := open(t)
		got, err := x.fetch(t.Context())
		if err != nil || !bytes.Equal(got, x.Data) {
			t.Errorf("Fetch(%v) = %d bytes, %v; want the %d bytes that were published", x.Ref, len(got), err, len(x.Data))
		}
	})
	t.Run("Unknown", func(t *testing.T) {
		x := open(t)
		got, err := da.FetchAt(t.Context(), x.Fetcher, x.Unknown, x.Hint)
		if !errors.Is(err, da.ErrNotFound) || got != nil {
			t.Errorf("Fetch(unknown Ref) = %d bytes, %v; want none and da.ErrNotFound", len(got), err)
		}
		if errors.Is(err, da.ErrMalformed) {
			t.Errorf("Fetch(unknown Ref) = %v: nobody can know that bytes are malformed without them", err)
		}
	})
	t.Run("OtherLayer", func(t *testing.T) {
		x := open(t)
		other, err := da.NewRef(0xee, x.Ref.Size(), x.Ref.Commitment())
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range []da.Ref{other, {}} {
			got, err := da.FetchAt(t.Context(), x.Fetcher, r, x.Hint)
			if !errors.Is(err, da.ErrWrongLayer) && !errors.Is(err, da.ErrInvalidRef) || got != nil {
				t.Errorf("Fetch(%v) = %d bytes, %v; want none and da.ErrWrongLayer or da.ErrInvalidRef", r, len(got), err)
			}
		}
	})
	t.Run("OddRef", func(t *testing.T) {
		x := open(t)
		c := x.Ref.Commitment()
		for _, tt := range []struct {
			name       string
			size       uint32
			commitment []byte
		}{
			{"Larger", x.Ref.Size() + 1, c},
			{"Smaller", x.Ref.Size() - 1, c},
			{"Longer", x.Ref.Size(), append(bytes.Clone(c), 0)},
			{"Shorter", x.Ref.Size(), c[:len(c)-1]},
			{"Changed", x.Ref.Size(), flipped(c, len(c)-1)},
		} {
			r, err := da.NewRef(x.Ref.Layer(), tt.size, tt.commitment)
			if err != nil {
				continue // no Ref, nothing to ask
			}
			if got, err := da.FetchAt(t.Context(), x.Fetcher, r, x.Hint); err == nil {
				t.Errorf("%s: Fetch(%v) = %d bytes and no error, but that Ref was never published", tt.name, r, len(got))
			}
		}
	})
	t.Run("Ownership", func(t *testing.T) {
		x := open(t)
		first, err := x.fetch(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		second, err := x.fetch(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		clear(first)
		if !bytes.Equal(second, x.Data) {
			t.Error("two callers were given the same memory: each owns its slice")
		}
		if got, err := x.fetch(t.Context()); err != nil || !bytes.Equal(got, x.Data) {
			t.Errorf("after the caller changed what it was given, Fetch = %d bytes, %v; want the same as before: the caller owns the slice", len(got), err)
		}
	})
	t.Run("Canceled", func(t *testing.T) {
		x := open(t)
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		if got, err := x.fetch(ctx); !errors.Is(err, context.Canceled) || got != nil {
			t.Errorf("Fetch with a canceled context = %d bytes, %v; want none and context.Canceled", len(got), err)
		}
	})
	t.Run("WrongHint", func(t *testing.T) {
		x := open(t)
		if _, ok := x.Fetcher.(da.HintFetcher); !ok {
			return // no hints, no wrong ones
		}
		for _, h := range []da.Hint{
			{},
			{L1Block: 1},
			{L1Block: x.Hint.L1Block + 1, L1Time: x.Hint.L1Time + 1},
			{L1Block: ^uint64(0), L1Time: ^uint64(0)},
		} {
			got, err := da.FetchAt(t.Context(), x.Fetcher, x.Ref, h)
			if err == nil && !bytes.Equal(got, x.Data) {
				t.Errorf("with hint %+v Fetch gives other data: a wrong hint can only make it fail", h)
			}
			if errors.Is(err, da.ErrMalformed) {
				t.Errorf("with hint %+v Fetch = %v: a hint is no fact about the Ref", h, err)
			}
		}
	})
	t.Run("Concurrent", func(t *testing.T) {
		x := open(t)
		var wg sync.WaitGroup
		for range 4 {
			wg.Go(func() {
				if got, err := x.fetch(t.Context()); err != nil || !bytes.Equal(got, x.Data) {
					t.Errorf("concurrent Fetch = %d bytes, %v", len(got), err)
				}
			})
		}
		wg.Wait()
	})
	t.Run("Body", func(t *testing.T) { testBody(t, open(t)) })
	t.Run("LyingSource", func(t *testing.T) { testLies(t, open) })
}

func testBody(t *testing.T, x Fixture) {
	body, err := da.FetchBody(t.Context(), x.Fetcher, x.Ref, x.Hint)
	if errors.Is(err, errors.ErrUnsupported) {
		return
	}
	if err != nil {
		t.Fatal(err)
	}
	if uint64(len(body)) > uint64(x.Ref.Size()) {
		t.Errorf("FetchBody(%v) = %d bytes: more than the Ref's size", x.Ref, len(body))
	}
	if x.Open == nil {
		t.Fatal("the Fetcher gives committed bytes, so the Fixture needs an Open")
	}
	got, err := x.Open(x.Ref, body)
	if err != nil || !bytes.Equal(got, x.Data) {
		t.Errorf("the committed bytes open to %d bytes, %v; want the %d bytes that were published", len(got), err, len(x.Data))
	}
	clear(body)
	if got, err := x.fetch(t.Context()); err != nil || !bytes.Equal(got, x.Data) {
		t.Errorf("after the caller changed the committed bytes that it was given, Fetch = %d bytes, %v; want the same as before", len(got), err)
	}
	if _, err := da.FetchBody(t.Context(), x.Fetcher, x.Unknown, x.Hint); !errors.Is(err, da.ErrNotFound) {
		t.Errorf("FetchBody(unknown Ref) = %v, want da.ErrNotFound", err)
	}
}

// testLies has the source beneath the Fetcher serve what was not committed.
func testLies(t *testing.T, open func(testing.TB) Fixture) {
	if open(t).Replace == nil {
		return
	}
	x := open(t)
	body, err := da.FetchBody(t.Context(), x.Fetcher, x.Ref, x.Hint)
	if errors.Is(err, errors.ErrUnsupported) {
		body, err = bytes.Clone(x.Data), nil
	}
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name string
		body []byte
	}{
		{"FirstByte", flipped(body, 0)},
		{"MiddleByte", flipped(body, len(body)/2)},
		{"LastByte", flipped(body, len(body)-1)},
		{"Short", body[:len(body)-1]},
		{"Long", append(bytes.Clone(body), 0)},
		{"Empty", nil},
		{"Zero", make([]byte, len(body))},
		{"Other", random(99, len(body))},
	} {
		t.Run(tt.name, func(t *testing.T) {
			x := open(t)
			x.Replace(tt.body)
			got, err := x.fetch(t.Context())
			if err == nil || got != nil {
				t.Fatalf("Fetch = %d bytes, %v; bytes that the Ref does not commit to must not get through", len(got), err)
			}
			if errors.Is(err, da.ErrMalformed) {
				t.Errorf("Fetch = %v: uncommitted bytes are the source's lie, not a fact about the Ref", err)
			}
			if !errors.Is(err, da.ErrCorrupt) && !errors.Is(err, da.ErrNotFound) && !errors.Is(err, da.ErrUnavailable) {
				t.Errorf("Fetch = %v, want an error that tells what to do: da.ErrCorrupt (or ErrNotFound, ErrUnavailable)", err)
			}
			if _, err := da.FetchBody(t.Context(), x.Fetcher, x.Ref, x.Hint); err == nil {
				t.Error("FetchBody gives bytes that the Ref does not commit to")
			}
		})
	}
}

// TestPublisher tests the Publishers that open makes, a fresh one for each rule.
func TestPublisher(t *testing.T, open func(testing.TB) da.Publisher) {
	t.Run("Ref", func(t *testing.T) {
		p := open(t)
		data := random(1, 100)
		a, err := p.Publish(t.Context(), data)
		if err != nil {
			t.Fatal(err)
		}
		if a.Ref.IsZero() || len(data) > int(a.Ref.Size()) {
			t.Errorf("Publish(%d bytes) gives %v, whose size is no bound of them", len(data), a.Ref)
		}
		if len(a.Body) > int(a.Ref.Size()) {
			t.Errorf("Publish gives %v with a body of %d bytes: its size is no bound of them", a.Ref, len(a.Body))
		}
		b, err := p.Publish(t.Context(), flipped(data, 50))
		if err != nil {
			t.Fatal(err)
		}
		if a.Ref == b.Ref {
			t.Errorf("two data have one Ref, %v", a.Ref)
		}
	})
	t.Run("Keeps", func(t *testing.T) {
		p := open(t)
		data := random(2, 100)
		pl, err := p.Publish(t.Context(), data)
		if err != nil {
			t.Fatal(err)
		}
		before := bytes.Clone(pl.Body)
		clear(data)
		if !bytes.Equal(pl.Body, before) {
			t.Error("the payload's body changed with the caller's data: Publish must not keep it")
		}
	})
	t.Run("TooLarge", func(t *testing.T) {
		p := open(t)
		n, err := da.MaxPayload(p)
		if errors.Is(err, errors.ErrUnsupported) {
			return
		}
		if err != nil || n < 1 {
			t.Fatalf("MaxPayload = %d, %v", n, err)
		}
		if _, err := p.Publish(t.Context(), make([]byte, n+1)); !errors.Is(err, da.ErrTooLarge) {
			t.Errorf("Publish(MaxPayload+1 bytes) = %v, want da.ErrTooLarge", err)
		}
	})
	t.Run("Canceled", func(t *testing.T) {
		p := open(t)
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		if _, err := p.Publish(ctx, []byte{1}); !errors.Is(err, context.Canceled) {
			t.Errorf("Publish with a canceled context = %v, want context.Canceled", err)
		}
	})
}

// A Pair is a Publisher with the Fetcher that finds what it publishes.
type Pair struct {
	Publisher da.Publisher
	Fetcher   da.Fetcher

	// Include makes a payload available where Fetcher looks, as its L1
	// transaction would, and returns the hint. Nil if Publish does it all.
	Include func(testing.TB, da.Payload) da.Hint
}

// TestRoundTrip tests that what one side publishes the other reads back, at the
// edges of the sizes that the layer takes.
func TestRoundTrip(t *testing.T, open func(testing.TB) Pair) {
	pair := open(t)
	sizes := []int{0, 1, 1000}
	if n, err := da.MaxPayload(pair.Publisher); err == nil {
		sizes = append(sizes, n)
	}
	for i, n := range sizes {
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			data := random(uint8(i), n)
			p, err := pair.Publisher.Publish(t.Context(), data)
			if err != nil {
				t.Fatalf("Publish(%d bytes): %v", n, err)
			}
			var h da.Hint
			if pair.Include != nil {
				h = pair.Include(t, p)
			}
			got, err := da.FetchAt(t.Context(), pair.Fetcher, p.Ref, h)
			if err != nil || !bytes.Equal(got, data) {
				t.Errorf("published %d bytes, fetched %d, %v", n, len(got), err)
			}

			// A Ref goes through L1 as bytes.
			text, err := p.Ref.MarshalBinary()
			if err != nil {
				t.Fatal(err)
			}
			var r da.Ref
			if err := r.UnmarshalBinary(text); err != nil || r != p.Ref {
				t.Errorf("the Ref %v comes back as %v, %v", p.Ref, r, err)
			}
		})
	}
}

func flipped(p []byte, i int) []byte {
	p = bytes.Clone(p)
	p[i] ^= 1
	return p
}

// random returns the same n bytes for the same seed.
func random(seed uint8, n int) []byte {
	p := make([]byte, n)
	rand.NewChaCha8([32]byte{seed}).Read(p)
	return p
}
