package da

import (
	"bytes"
	"context"
	"errors"
	"fmt"
)

// Verify makes a Fetcher of one whose answers nobody has checked, such as a
// remote service that hands out unpacked data. check is pure and returns nil
// only if r commits to data (da/blob/sidecar.Verify, da/calldata.Verify);
// whatever it refuses matches [ErrCorrupt].
//
// A claim of f that the committed bytes are malformed cannot be checked this
// way and is not believed: it also matches ErrCorrupt. Where malformed bytes
// may occur, use [Unpack], which sees them.
func Verify(f Fetcher, check func(r Ref, data []byte) error) *Verified {
	return &Verified{f: f, check: check}
}

// Verified is a Fetcher that checks another's answers; [Verify] makes it.
type Verified struct {
	f     Fetcher
	check func(Ref, []byte) error
}

var _ HintFetcher = (*Verified)(nil)

// Fetch implements [Fetcher].
func (v *Verified) Fetch(ctx context.Context, r Ref) ([]byte, error) {
	return v.FetchAt(ctx, r, Hint{})
}

// FetchAt implements [HintFetcher].
func (v *Verified) FetchAt(ctx context.Context, r Ref, h Hint) ([]byte, error) {
	data, err := FetchAt(ctx, v.f, r, h)
	if errors.Is(err, ErrMalformed) {
		return nil, fmt.Errorf("%w: unproven claim about %v: %v", ErrCorrupt, r, err)
	}
	if err != nil {
		return nil, err
	}
	if uint64(len(data)) > uint64(r.Size()) {
		return nil, fmt.Errorf("%w: %d bytes for %v", ErrCorrupt, len(data), r)
	}
	if err := v.check(r, data); err != nil {
		return nil, fmt.Errorf("%w: %v", ErrCorrupt, err)
	}
	return data, nil
}

// A BodyFunc asks a source that nobody trusts for the committed bytes of r. Its
// errors are those of [Fetcher]; the zero Hint is none.
type BodyFunc func(ctx context.Context, r Ref, h Hint) ([]byte, error)

// Unpack makes a Fetcher of a source of committed bytes and of the OpenFunc
// that checks and unpacks them.
func Unpack(src BodyFunc, open OpenFunc) *Unpacked { return &Unpacked{src: src, open: open} }

// Unpacked is a Fetcher over committed bytes; [Unpack] makes it.
type Unpacked struct {
	src  BodyFunc
	open OpenFunc
}

var _ BodyFetcher = (*Unpacked)(nil)

// Fetch implements [Fetcher].
func (u *Unpacked) Fetch(ctx context.Context, r Ref) ([]byte, error) {
	return u.FetchAt(ctx, r, Hint{})
}

// FetchAt implements [HintFetcher].
func (u *Unpacked) FetchAt(ctx context.Context, r Ref, h Hint) ([]byte, error) {
	_, data, err := u.get(ctx, r, h)
	if err != nil {
		return nil, err
	}
	return bytes.Clone(data), nil
}

// FetchBody implements [BodyFetcher].
func (u *Unpacked) FetchBody(ctx context.Context, r Ref, h Hint) ([]byte, error) {
	body, _, err := u.get(ctx, r, h)
	if errors.Is(err, ErrMalformed) {
		err = nil // they are the committed bytes all the same
	}
	return bytes.Clone(body), err
}

// get returns the body whenever it is what r commits to, also if malformed.
func (u *Unpacked) get(ctx context.Context, r Ref, h Hint) (body, data []byte, err error) {
	body, err = u.src(ctx, r, h)
	if errors.Is(err, ErrMalformed) {
		return nil, nil, fmt.Errorf("%w: unproven claim about %v: %v", ErrCorrupt, r, err)
	}
	if err != nil {
		return nil, nil, err
	}
	if uint64(len(body)) > uint64(r.Size()) {
		return nil, nil, fmt.Errorf("%w: %d bytes for %v", ErrCorrupt, len(body), r)
	}
	data, err = u.open(r, body)
	if err != nil && !errors.Is(err, ErrMalformed) {
		return nil, nil, err
	}
	return body, data, err
}
