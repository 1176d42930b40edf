package datest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/sharedsec/sharedsec/da"
)

// A Fault is a way to fail. Each wrapper of this package shows it as its own
// kind can.
type Fault uint8

// The faults, as a Fetcher and as an HTTP endpoint shows them.
const (
	OK          Fault = iota
	NotFound          // da.ErrNotFound; status 404
	Gone              // da.ErrExpired; status 410
	Unavailable       // da.ErrUnavailable; status 503
	Overloaded        // da.ErrUnavailable; status 429
	Broken            // da.ErrUnavailable; status 500 with HTML
	Stall             // no answer until the caller gives up
	Drip              // as Stall; a byte now and then until the caller gives up
	Reset             // da.ErrUnavailable; the connection is cut before an answer
	Truncate          // half of the data; the connection is cut in the middle
	Garbage           // a false claim of da.ErrMalformed; an answer that is no JSON
	Lie               // other data of the same length; every blob changed in one byte
	Empty             // no data and no error; a list of no blobs
	Huge              // a byte more than the Ref's size; an answer without end
	Redirect          // da.ErrUnavailable; redirects without end
	faults
)

var faultNames = [faults]string{"OK", "NotFound", "Gone", "Unavailable", "Overloaded", "Broken", "Stall", "Drip", "Reset",
	"Truncate", "Garbage", "Lie", "Empty", "Huge", "Redirect"}

// String returns the fault's name.
func (f Fault) String() string {
	if f < faults {
		return faultNames[f]
	}
	return fmt.Sprintf("Fault(%d)", uint8(f))
}

// Faults returns every fault but OK.
func Faults() []Fault {
	var all []Fault
	for f := OK + 1; f < faults; f++ {
		all = append(all, f)
	}
	return all
}

// A Script says how each call fails: the first calls as listed, all later ones
// as its last word says, which is OK at first. It is safe for concurrent use,
// and one Script can serve several wrappers.
type Script struct {
	mu    sync.Mutex
	list  []Fault
	last  Fault
	calls int
}

// NewScript returns a Script that starts with the listed faults.
func NewScript(list ...Fault) *Script { return &Script{list: append([]Fault(nil), list...)} }

// Always drops what is left of the list and makes f the last word.
func (s *Script) Always(f Fault) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.list, s.last = nil, f
}

// Next returns the fault of the next call.
func (s *Script) Next() Fault {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.calls++
	if len(s.list) == 0 {
		return s.last
	}
	f := s.list[0]
	s.list = s.list[1:]
	return f
}

// Calls returns how many calls there were.
func (s *Script) Calls() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.calls
}

// Faulty wraps f to fail as s says. Some faults break the contract of
// [da.Fetcher] on purpose: that is what da.Verify and da.Unpack are for.
func Faulty(f da.Fetcher, s *Script) da.BodyFetcher { return &faulty{f, s} }

type faulty struct {
	f da.Fetcher
	s *Script
}

func (f *faulty) Fetch(ctx context.Context, r da.Ref) ([]byte, error) {
	return f.FetchAt(ctx, r, da.Hint{})
}

func (f *faulty) FetchAt(ctx context.Context, r da.Ref, h da.Hint) ([]byte, error) {
	return f.fail(ctx, r, func() ([]byte, error) { return da.FetchAt(ctx, f.f, r, h) })
}

func (f *faulty) FetchBody(ctx context.Context, r da.Ref, h da.Hint) ([]byte, error) {
	return f.fail(ctx, r, func() ([]byte, error) { return da.FetchBody(ctx, f.f, r, h) })
}

func (f *faulty) fail(ctx context.Context, r da.Ref, get func() ([]byte, error)) ([]byte, error) {
	fault := f.s.Next()
	switch fault {
	case NotFound:
		return nil, fmt.Errorf("%w: %v", da.ErrNotFound, fault)
	case Gone:
		return nil, fmt.Errorf("%w: %v", da.ErrExpired, fault)
	case Unavailable, Overloaded, Broken, Reset, Redirect:
		return nil, fmt.Errorf("%w: %v", da.ErrUnavailable, fault)
	case Stall, Drip:
		<-ctx.Done()
		return nil, fmt.Errorf("datest: %v: %w", fault, ctx.Err())
	case Garbage:
		return nil, fmt.Errorf("%w: %v", da.ErrMalformed, fault)
	case Empty:
		return nil, nil
	case Huge:
		return make([]byte, int(r.Size())+1), nil
	}
	p, err := get()
	if err != nil || fault == OK {
		return p, err
	}
	if fault == Truncate {
		return p[:len(p)/2], nil
	}
	return lie(p), nil
}

// lie returns other bytes of the same length, or a byte where there is none.
func lie(p []byte) []byte {
	if len(p) == 0 {
		return []byte{1}
	}
	return flipped(p, len(p)/2)
}

// FaultyPublisher wraps p to fail as s says. [Lie] gives the Ref of other data;
// [Truncate] publishes and reports that it could not, as when an answer is
// lost; [Stall] and [Drip] wait for the caller to give up; every other fault
// publishes nothing and matches da.ErrUnavailable.
func FaultyPublisher(p da.Publisher, s *Script) da.Publisher {
	f := &faultyPublisher{p, s}
	if _, err := da.MaxPayload(p); errors.Is(err, errors.ErrUnsupported) {
		return f
	}
	return sizedPublisher{f}
}

type faultyPublisher struct {
	p da.Publisher
	s *Script
}

func (f *faultyPublisher) Publish(ctx context.Context, data []byte) (da.Payload, error) {
	fault := f.s.Next()
	switch fault {
	case OK:
		return f.p.Publish(ctx, data)
	case Lie:
		return f.p.Publish(ctx, lie(bytes.Clone(data)))
	case Stall, Drip:
		<-ctx.Done()
		return da.Payload{}, fmt.Errorf("datest: %v: %w", fault, ctx.Err())
	case Truncate:
		if _, err := f.p.Publish(ctx, data); err != nil {
			return da.Payload{}, err
		}
	}
	return da.Payload{}, fmt.Errorf("%w: %v", da.ErrUnavailable, fault)
}

type sizedPublisher struct{ *faultyPublisher }

func (s sizedPublisher) MaxPayload() int {
	n, _ := da.MaxPayload(s.p) // it was asked when this was made
	return n
}
