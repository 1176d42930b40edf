package disk

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/sharedsec/sharedsec/da"
)

// An Archive is a Fetcher that keeps in a Store what another Fetcher got, and
// reads it from there ever after: when the layer has forgotten it, or its
// sources fail. It keeps committed bytes, not the data in them, so that what
// was malformed stays provably so.
//
// Bytes are checked whenever they are read, and got anew if the disk has
// changed them. It is safe for concurrent use.
type Archive struct {
	store  *Store
	source da.Fetcher
	open   da.OpenFunc
	failed func(da.Ref, error)
}

var _ da.BodyFetcher = (*Archive)(nil)

// An ArchiveOption changes what [NewArchive] makes.
type ArchiveOption func(*Archive)

// WithKeepFailed sets what hears of bytes that were fetched, and returned, but
// could not be kept: a full disk, say. It must be safe for concurrent use.
func WithKeepFailed(f func(da.Ref, error)) ArchiveOption {
	return func(a *Archive) { a.failed = f }
}

// NewArchive returns an Archive in s of what source gets; open checks and
// unpacks each layer's bytes (see [da.Openers]). source must give committed
// bytes: it is a [da.BodyFetcher], or composed of such. With a nil source the
// Archive has what it has.
func NewArchive(s *Store, source da.Fetcher, open da.OpenFunc, opts ...ArchiveOption) (*Archive, error) {
	if _, ok := source.(da.BodyFetcher); source != nil && !ok {
		return nil, fmt.Errorf("disk: archive of %T, which gives no committed bytes: %w", source, errors.ErrUnsupported)
	}
	if open == nil {
		return nil, errors.New("disk: archive that cannot open what it keeps")
	}
	a := &Archive{store: s, source: source, open: open}
	for _, o := range opts {
		o(a)
	}
	return a, nil
}

// Fetch implements [da.Fetcher].
func (a *Archive) Fetch(ctx context.Context, r da.Ref) ([]byte, error) {
	return a.FetchAt(ctx, r, da.Hint{})
}

// FetchAt implements [da.HintFetcher].
func (a *Archive) FetchAt(ctx context.Context, r da.Ref, h da.Hint) ([]byte, error) {
	_, data, err := a.get(ctx, r, h)
	if err != nil {
		return nil, err
	}
	return bytes.Clone(data), nil
}

// FetchBody implements [da.BodyFetcher].
func (a *Archive) FetchBody(ctx context.Context, r da.Ref, h da.Hint) ([]byte, error) {
	body, _, err := a.get(ctx, r, h)
	if errors.Is(err, da.ErrMalformed) {
		err = nil // the bytes are right, it is they that are malformed
	}
	return body, err
}

// Keep checks that body is what r commits to, malformed or not, and keeps it: a
// publisher's own payloads, say, before they are on L1. Other bytes match
// [da.ErrCorrupt].
func (a *Archive) Keep(ctx context.Context, r da.Ref, body []byte) error {
	if _, err := a.open(r, body); err != nil && !errors.Is(err, da.ErrMalformed) {
		return err
	}
	return a.store.Put(ctx, r, body)
}

// get returns the body whenever it is what r commits to, also if malformed.
func (a *Archive) get(ctx context.Context, r da.Ref, h da.Hint) (body, data []byte, err error) {
	// What is wrong with the Ref itself, no bytes can cure.
	if _, err := a.open(r, nil); errors.Is(err, da.ErrWrongLayer) || errors.Is(err, da.ErrInvalidRef) {
		return nil, nil, err
	}
	body, err = a.store.Get(ctx, r)
	if err == nil {
		data, err = a.open(r, body)
		if err == nil || errors.Is(err, da.ErrMalformed) {
			return body, data, err
		}
	}
	if ctx.Err() != nil || a.source == nil {
		return nil, nil, err
	}

	body, ferr := da.FetchBody(ctx, a.source, r, h)
	if ferr != nil {
		if errors.Is(err, da.ErrCorrupt) { // what is kept is damaged: that is worth knowing
			return nil, nil, fmt.Errorf("%w; archived: %v", ferr, err)
		}
		return nil, nil, ferr
	}
	data, err = a.open(r, body)
	if err != nil && !errors.Is(err, da.ErrMalformed) {
		return nil, nil, err
	}
	if perr := a.store.Put(ctx, r, body); perr != nil && a.failed != nil {
		a.failed(r, perr)
	}
	return body, data, err
}
