package da

import (
	"context"
	"fmt"
)

// A Mux leaves each Ref to the Fetcher of its layer. It must not change while
// in use. A Ref of a layer that it lacks matches [ErrWrongLayer].
type Mux map[Layer]Fetcher

var _ BodyFetcher = Mux(nil)

// Fetch implements [Fetcher].
func (m Mux) Fetch(ctx context.Context, r Ref) ([]byte, error) {
	return m.FetchAt(ctx, r, Hint{})
}

// FetchAt implements [HintFetcher].
func (m Mux) FetchAt(ctx context.Context, r Ref, h Hint) ([]byte, error) {
	f, err := m.of(r)
	if err != nil {
		return nil, err
	}
	return FetchAt(ctx, f, r, h)
}

// FetchBody implements [BodyFetcher].
func (m Mux) FetchBody(ctx context.Context, r Ref, h Hint) ([]byte, error) {
	f, err := m.of(r)
	if err != nil {
		return nil, err
	}
	return FetchBody(ctx, f, r, h)
}

func (m Mux) of(r Ref) (Fetcher, error) {
	f, ok := m[r.Layer()]
	if !ok || f == nil {
		return nil, fmt.Errorf("%w: no source of %v", ErrWrongLayer, r.Layer())
	}
	return f, nil
}
