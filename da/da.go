// Package da publishes bytes where anyone can get them, and reads them back by
// references that prove they are those bytes.
//
// A [Ref] names data by a commitment, never by an endpoint. A [Fetcher] may be
// slow, partial or hostile: an implementation checks what it got against the
// Ref before a caller sees it, and the suite in da/datest holds it to that. A
// [Publisher] prepares data for a layer: in-band layers (calldata, blobs) only
// prepare, and the payload travels in the very L1 transaction that records it;
// out-of-band layers publish and return a certificate.
//
// Fetchers compose: [Sources] asks several in order, [Mux] picks one by the
// Ref's layer, [Timeout] bounds a slow one, [Verified] and [Unpacked] make one
// out of a source that checks nothing itself.
//
// Adapters are subpackages: da/blob (the packing), da/blob/sidecar (KZG),
// da/blob/beacon, da/calldata, da/calldata/logs, da/disk, and the [Memory] of
// this package for tests. Implementers: run the suite in da/datest.
package da

import (
	"context"
	"errors"
	"fmt"
)

// Each error names one reaction.
var (
	// ErrNotFound matches data that this source does not have (yet). Ask
	// another source, or later. It never means that the data is empty.
	ErrNotFound = errors.New("da: not found")

	// ErrExpired matches data that the layer has stopped keeping: only an
	// archive can have it. It also matches [ErrNotFound].
	ErrExpired = fmt.Errorf("%w: expired", ErrNotFound)

	// ErrCorrupt matches a source whose bytes are not what the Ref commits
	// to. Ask another source; this one lies or is broken.
	ErrCorrupt = errors.New("da: corrupt source")

	// ErrUnavailable matches a source that could not answer: unreachable,
	// overloaded, cut short, too slow. It says nothing about the data. Try
	// again, or ask another source.
	ErrUnavailable = errors.New("da: source unavailable")

	// ErrMalformed matches committed bytes that are no encoding of data in
	// their layer (a blob whose packing is wrong, say). It is a fact about
	// the Ref, the same for everyone: derivation takes the data as garbage.
	// Only who has checked the bytes against the Ref may return it.
	ErrMalformed = errors.New("da: malformed data")

	// ErrTooLarge matches data that the layer cannot carry in one payload.
	// Publish smaller pieces.
	ErrTooLarge = errors.New("da: too large")

	// ErrInvalidRef matches a Ref, or the bytes of one, that no layer wrote.
	ErrInvalidRef = errors.New("da: invalid ref")

	// ErrWrongLayer matches a Ref of a layer that this source does not serve.
	ErrWrongLayer = errors.New("da: wrong layer")
)

// A Fetcher reads data back. It is safe for concurrent use.
type Fetcher interface {
	// Fetch returns exactly the data that was published under r, which the
	// caller then owns; never more than r.Size() bytes. Its errors match
	// [ErrNotFound], [ErrExpired], [ErrCorrupt], [ErrUnavailable],
	// [ErrMalformed], [ErrWrongLayer] or [ErrInvalidRef]. When ctx ends
	// first, the error matches that of ctx.
	Fetch(ctx context.Context, r Ref) ([]byte, error)
}

// A Publisher makes data available, or prepares it for the L1 transaction that
// will. It is safe for concurrent use.
type Publisher interface {
	// Publish prepares data, which it does not keep. Data that does not fit
	// one payload matches [ErrTooLarge], and [MaxPayload] tells how much does.
	Publish(ctx context.Context, data []byte) (Payload, error)
}

// A Payload is data made ready for a layer.
type Payload struct {
	// Ref names the data. For an in-band layer it becomes true when the L1
	// transaction that carries Body is included.
	Ref Ref

	// Body is what an in-band layer carries: the calldata, or the 131,072
	// bytes of a blob. It is empty for an out-of-band layer.
	Body []byte

	// Proof goes with it, in a form that the layer defines: for a blob its
	// KZG commitment and its 128 cell proofs (48 bytes each, concatenated);
	// for an out-of-band layer the certificate.
	Proof []byte
}

// A Hint tells a Fetcher where L1 recorded a Ref. It is never trusted: a wrong
// hint can only make a fetch fail. The zero Hint is none.
type Hint struct {
	L1Block uint64 // number of the block that recorded the Ref
	L1Time  uint64 // its timestamp, Unix seconds
}

// A HintFetcher is a Fetcher that finds data faster, or at all, when it is
// told where to look. Wrappers forward it.
type HintFetcher interface {
	Fetcher
	// FetchAt is Fetch with a hint.
	FetchAt(ctx context.Context, r Ref, h Hint) ([]byte, error)
}

// FetchAt fetches r through f, with the hint if there is one and f can use it.
func FetchAt(ctx context.Context, f Fetcher, r Ref, h Hint) ([]byte, error) {
	if hf, ok := f.(HintFetcher); ok && h != (Hint{}) {
		return hf.FetchAt(ctx, r, h)
	}
	return f.Fetch(ctx, r)
}

// A Sizer is a Publisher that knows how much data one payload takes. Wrappers
// forward it.
type Sizer interface {
	// MaxPayload returns the most bytes of data that one Publish accepts.
	MaxPayload() int
}

// MaxPayload returns how many bytes one Publish of p accepts, or
// errors.ErrUnsupported if p does not say.
func MaxPayload(p Publisher) (int, error) {
	s, ok := p.(Sizer)
	if !ok {
		return 0, fmt.Errorf("da: %T tells no payload size: %w", p, errors.ErrUnsupported)
	}
	return s.MaxPayload(), nil
}
