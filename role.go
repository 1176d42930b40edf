package sharedsec

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"golang.org/x/sync/errgroup"
)

// A Role is one of the things that a node does. Run blocks until ctx ends,
// whose error it then returns, or until it cannot go on; it leaves no
// goroutine behind.
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

// A Poll says how often a role looks for something to do. The zero value looks
// every two seconds, and less and less often, up to a minute, while it fails.
type Poll struct {
	Interval time.Duration // between looks; 2 s if zero
	Backoff  time.Duration // the longest wait after failures in a row; 1 min if zero

	// Wake makes the role look at once; nil: the interval alone decides.
	Wake <-chan struct{}
}

// run calls step now and after each interval. It returns on an error that asks
// to stop, and logs and tries again on any other.
func (p Poll) run(ctx context.Context, log *slog.Logger, role string, step func(context.Context) error) error {
	interval, longest := orElse(p.Interval, 2*time.Second), orElse(p.Backoff, time.Minute)
	timer := time.NewTimer(0)
	defer timer.Stop()
	failures := 0
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-timer.C:
		case <-p.Wake:
		}
		err := step(ctx)
		wait := interval
		switch {
		case err == nil:
			failures = 0
		case ctx.Err() != nil:
			return ctx.Err()
		case Classify(err) == Stop:
			return err
		case Classify(err) == Wait || Classify(err) == Reread:
			log.Debug("role waits", "role", role, "err", err)
		default:
			log.Warn("role fails and tries again", "role", role, "reaction", Classify(err), "err", err)
			wait = min(interval<<min(failures, 16), longest)
			failures++
		}
		timer.Reset(wait)
	}
}

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
