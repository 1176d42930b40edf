package sharedsec

import (
	"context"
	"fmt"
	"log/slog"

	"golang.org/x/sync/errgroup"
)

// A Role is one of the things that a node does. Run blocks until ctx ends,
// whose error it then returns, or until it cannot go on; it leaves no
// goroutine behind.
//
// The roles of this package may be looked at by anybody at any time, through
// their Status; what moves them, Run and Step, is for one goroutine at a time.
// Their fields are set before the first of these and not changed after it.
type Role interface {
	Run(ctx context.Context) error
}

// Run runs roles side by side until ctx ends or one of them fails, then stops
// the others, waits for them and returns the first error.
func Run(ctx context.Context, roles ...Role) error {
	g, ctx := errgroup.WithContext(ctx)
	for _, r := range roles {
		g.Go(func() error {
			if err := r.Run(ctx); err != nil {
				return fmt.Errorf("%T: %w", r, err)
			}
			return nil
		})
	}
	return g.Wait()
}

// orElse returns v, or what stands for its zero value.
func orElse[T comparable](v, otherwise T) T {
	var zero T
	if v == zero {
		return otherwise
	}
	return v
}

func orDiscard(l *slog.Logger) *slog.Logger {
	if l == nil {
		return slog.New(slog.DiscardHandler)
	}
	return l
}
