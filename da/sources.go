package da

import (
	"context"
	"errors"
	"fmt"
	"strings"
)

// Sources asks several Fetchers in order and returns the first answer that
// holds. It remembers nothing: each fetch asks anew, the first source first.
// It must not change while in use.
//
// [ErrMalformed] ends the search, since it is a fact about the Ref; a source
// that does not check what it serves belongs into [Verified] first, which
// believes no such claim. When every source failed, the error is a
// [*SourcesError].
type Sources []Fetcher

var _ BodyFetcher = Sources(nil)

// Fetch implements [Fetcher].
func (s Sources) Fetch(ctx context.Context, r Ref) ([]byte, error) {
	return s.FetchAt(ctx, r, Hint{})
}

// FetchAt implements [HintFetcher].
func (s Sources) FetchAt(ctx context.Context, r Ref, h Hint) ([]byte, error) {
	return s.first(ctx, r, func(f Fetcher) ([]byte, error) { return FetchAt(ctx, f, r, h) })
}

// FetchBody implements [BodyFetcher]; it passes over sources that are none.
func (s Sources) FetchBody(ctx context.Context, r Ref, h Hint) ([]byte, error) {
	return s.first(ctx, r, func(f Fetcher) ([]byte, error) { return FetchBody(ctx, f, r, h) })
}

func (s Sources) first(ctx context.Context, r Ref, get func(Fetcher) ([]byte, error)) ([]byte, error) {
	var failed, unfit []error
	for _, f := range s {
		b, err := get(f)
		switch {
		case err == nil:
			return b, nil
		case errors.Is(err, ErrMalformed):
			return nil, err
		case ctx.Err() != nil:
			return nil, fmt.Errorf("da: fetch %v: %w", r, ctx.Err())
		case errors.Is(err, ErrWrongLayer), errors.Is(err, errors.ErrUnsupported):
			unfit = append(unfit, err)
		default:
			failed = append(failed, err)
		}
	}
	if len(failed) == 0 {
		failed = unfit // it is a matter of configuration, then
	}
	return nil, &SourcesError{Ref: r, Errs: failed}
}

// A SourcesError tells why no source had a Ref, so that a stall can be told
// from another:
//
//   - it matches [ErrNotFound] only if every source misses the data, and
//     [ErrExpired] only if one of them also knows that the layer has dropped it;
//   - it matches [ErrCorrupt], [ErrUnavailable] and everything else as soon as
//     one source's error does;
//   - it matches [ErrWrongLayer] if no source serves the Ref's layer, or there
//     is no source at all;
//   - it never matches an error of a context: a source's own time limit is not
//     the caller's.
type SourcesError struct {
	Ref  Ref
	Errs []error // of the sources that serve the Ref's layer, in order; of all if none does
}

// Error implements error.
func (e *SourcesError) Error() string {
	if len(e.Errs) == 0 {
		return fmt.Sprintf("da: no source of %v", e.Ref)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "da: %d sources failed for %v", len(e.Errs), e.Ref)
	for _, err := range e.Errs {
		b.WriteString("; ")
		b.WriteString(err.Error())
	}
	return b.String()
}

// Is reports whether e matches target, as errors.Is asks.
func (e *SourcesError) Is(target error) bool {
	switch target {
	case ErrWrongLayer:
		return len(e.Errs) == 0 || e.any(target)
	case ErrNotFound:
		return e.missing()
	case ErrExpired:
		return e.missing() && e.any(target)
	case context.Canceled, context.DeadlineExceeded:
		return false
	}
	return e.any(target)
}

// As finds the first source's error that target can hold, as errors.As asks.
func (e *SourcesError) As(target any) bool {
	for _, err := range e.Errs {
		if errors.As(err, target) {
			return true
		}
	}
	return false
}

// missing reports whether every source says that it does not have the data.
func (e *SourcesError) missing() bool {
	for _, err := range e.Errs {
		if !errors.Is(err, ErrNotFound) {
			return false
		}
	}
	return len(e.Errs) > 0
}

func (e *SourcesError) any(target error) bool {
	for _, err := range e.Errs {
		if errors.Is(err, target) {
			return true
		}
	}
	return false
}
