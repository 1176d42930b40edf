package da

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math"

	"github.com/sharedsec/sharedsec/commitment"
)

// A BodyFetcher is a Fetcher that can also give what the layer carried: the
// very bytes that the commitment binds, before their packing is undone. An
// archive keeps these, not the data: it alone can then still show, when the
// layer has forgotten them, that committed bytes are malformed. Wrappers
// forward it.
type BodyFetcher interface {
	HintFetcher
	// FetchBody returns the committed bytes of r, checked against it, which
	// the caller then owns; never more than r.Size(). Whether they are well
	// packed it does not say. Errors are those of Fetch but ErrMalformed.
	FetchBody(ctx context.Context, r Ref, h Hint) ([]byte, error)
}

// FetchBody fetches the committed bytes of r through f, or returns
// errors.ErrUnsupported if f gives only the data.
func FetchBody(ctx context.Context, f Fetcher, r Ref, h Hint) ([]byte, error) {
	bf, ok := f.(BodyFetcher)
	if !ok {
		return nil, fmt.Errorf("da: %T gives no committed bytes: %w", f, errors.ErrUnsupported)
	}
	return bf.FetchBody(ctx, r, h)
}

// An OpenFunc checks body, from a source that nobody trusts, against r and
// returns the data that it carries, which may share its memory. It is pure.
// Bytes that r does not commit to match [ErrCorrupt]; committed bytes that
// carry no data match [ErrMalformed]; a Ref that the layer cannot have written
// matches [ErrInvalidRef], one of another layer [ErrWrongLayer].
type OpenFunc func(r Ref, body []byte) (data []byte, err error)

// Openers opens bodies of several layers. It must not change while in use.
type Openers map[Layer]OpenFunc

// Open is an [OpenFunc] that leaves r to the one of its layer.
func (o Openers) Open(r Ref, body []byte) ([]byte, error) {
	open, ok := o[r.Layer()]
	if !ok {
		return nil, fmt.Errorf("%w: nothing opens %v", ErrWrongLayer, r.Layer())
	}
	return open(r, body)
}

// KeccakRef returns the Ref of data in a layer whose commitment is the
// keccak256 of the data itself, such as [LayerCalldata].
func KeccakRef(l Layer, data []byte) (Ref, error) {
	if uint64(len(data)) > math.MaxUint32 {
		return Ref{}, fmt.Errorf("%w: %d bytes, at most %d", ErrTooLarge, len(data), uint32(math.MaxUint32))
	}
	h := commitment.Keccak256(data)
	return NewRef(l, uint32(len(data)), h[:])
}

// OpenKeccak is the [OpenFunc] of the layers that [KeccakRef] serves: the body
// is the data, and nothing is malformed. It does not look at the layer.
func OpenKeccak(r Ref, body []byte) ([]byte, error) {
	if int(r.n) != len(commitment.Root{}) {
		return nil, fmt.Errorf("%w: commitment of %d bytes, want a keccak256", ErrInvalidRef, r.n)
	}
	if uint64(len(body)) != uint64(r.size) {
		return nil, fmt.Errorf("%w: %d bytes for %v", ErrCorrupt, len(body), r)
	}
	if h := commitment.Keccak256(body); !bytes.Equal(h[:], r.commitment[:r.n]) {
		return nil, fmt.Errorf("%w: bytes of digest %v for %v", ErrCorrupt, h, r)
	}
	return body, nil
}
