package sharedsec

import (
	"context"
	"log/slog"
	"time"
)

// A Poll says how often a role looks for something to do. The zero value looks
// every two seconds, and less and less often, up to a minute, while it fails.
type Poll struct {
	Interval time.Duration // between looks; 2 s if not positive
	Backoff  time.Duration // the longest wait after failures in a row; 1 min if not positive

	// Wake makes the role look at once, also after a failure; closed, it does
	// nothing more. Nil: the interval alone decides.
	Wake <-chan struct{}
}

// run calls step now and after each interval. It returns on an error that asks
// to stop, and logs and tries again on any other.
func (p Poll) run(ctx context.Context, log *slog.Logger, role string, step func(context.Context) error) error {
	interval, longest := positive(p.Interval, 2*time.Second), positive(p.Backoff, time.Minute)
	longest = max(longest, interval)
	timer := time.NewTimer(0)
	defer timer.Stop()
	failing := interval
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-timer.C:
		case _, ok := <-p.Wake:
			if !ok {
				p.Wake = nil
				continue
			}
		}
		err := step(ctx)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		wait := interval
		switch reaction := Classify(err); reaction {
		case None:
			failing = interval
		case Stop:
			return err
		case Wait, Reread:
			log.Debug("role waits", "role", role, "err", err)
		default:
			log.Warn("role fails and tries again", "role", role, "reaction", reaction, "in", failing, "err", err)
			wait = failing
			failing = max(interval, min(failing, longest/2)*2)
		}
		timer.Reset(wait)
	}
}

func positive(d, otherwise time.Duration) time.Duration {
	if d <= 0 {
		return otherwise
	}
	return d
}
