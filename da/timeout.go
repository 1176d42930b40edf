package da

import (
	"context"
	"fmt"
	"time"
)

// Timeout gives every fetch through f at most d. A fetch that exceeds it
// matches [ErrUnavailable], not an error of a context, so that [Sources] goes
// on to the next source. It is for sources that heed their context.
func Timeout(f Fetcher, d time.Duration) *Timed { return &Timed{f: f, d: d} }

// Timed is a Fetcher with a time limit; [Timeout] makes it.
type Timed struct {
	f Fetcher
	d time.Duration
}

var _ BodyFetcher = (*Timed)(nil)

// Fetch implements [Fetcher].
func (t *Timed) Fetch(ctx context.Context, r Ref) ([]byte, error) {
	return t.FetchAt(ctx, r, Hint{})
}

// FetchAt implements [HintFetcher].
func (t *Timed) FetchAt(ctx context.Context, r Ref, h Hint) ([]byte, error) {
	return t.limit(ctx, func(ctx context.Context) ([]byte, error) { return FetchAt(ctx, t.f, r, h) })
}

// FetchBody implements [BodyFetcher].
func (t *Timed) FetchBody(ctx context.Context, r Ref, h Hint) ([]byte, error) {
	return t.limit(ctx, func(ctx context.Context) ([]byte, error) { return FetchBody(ctx, t.f, r, h) })
}

func (t *Timed) limit(ctx context.Context, get func(context.Context) ([]byte, error)) ([]byte, error) {
	limited, cancel := context.WithTimeout(ctx, t.d)
	defer cancel()
	b, err := get(limited)
	if err != nil && limited.Err() != nil && ctx.Err() == nil {
		return nil, fmt.Errorf("%w: no answer in %v", ErrUnavailable, t.d)
	}
	return b, err
}
