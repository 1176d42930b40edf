package fraudtest

import (
	"context"
	"errors"

	"github.com/sharedsec/sharedsec/proof/fraud"
)

// Play plays one game to its end: all trees that a true root has a part in are
// won. Other is a board that has to do the same in lockstep, or nil. What does
// not hold that should is a [*Violation]; any other error is the context's.
func Play(ctx context.Context, cfg Config, other Board) (Report, error) {
	if cfg.Toy == nil || cfg.Parties < 1 || cfg.Roots < 1 {
		return Report{}, errors.New("fraudtest: a game has a computation, an honest party and a false root at least")
	}
	t, err := newTable(cfg, other)
	if err != nil {
		return Report{}, err
	}
	for i := range cfg.Parties {
		h, err := fraud.NewHonest(t.p.Shape, t.toy, fraud.Limits{})
		if err != nil {
			return Report{}, err
		}
		p := &party{account: fraud.Account{0x40, byte(i)}, honest: h}
		if cfg.Late {
			// The first begins late, on the liars' budget; the others later,
			// which takes nothing from the first.
			p.down = t.rng.Uint64N(t.censorship/2 + 1)
			if i == 0 {
				t.censorship -= p.down
			}
		}
		t.parties = append(t.parties, p)
	}
	span, err := t.parties[0].honest.Span(ctx)
	if err != nil {
		return Report{}, err
	}
	trueRoot := t.g.Root(span)
	asserted := 1 + t.rng.Uint64N(3)
	for t.now = 1; ; t.now++ {
		if err := ctx.Err(); err != nil {
			return t.report, err
		}
		if err := t.attack(true); err != nil {
			return t.report, err
		}
		if t.now == asserted {
			if err := t.create(t.parties[0].account, span); err != nil {
				return t.report, err
			}
		}
		if !t.censors() {
			if err := t.land(); err != nil {
				return t.report, err
			}
		}
		if err := t.attack(false); err != nil {
			return t.report, err
		}
		done, err := t.check(trueRoot, asserted)
		if err != nil {
			return t.report, err
		}
		if done {
			err := t.close()
			return t.report, err
		}
		for _, p := range t.parties {
			if err := t.think(ctx, p); err != nil {
				return t.report, err
			}
		}
	}
}

// censors reports whether the liars keep honest moves out of this block.
func (t *table) censors() bool {
	if t.censorship == 0 {
		return false
	}
	for _, p := range t.parties {
		for _, f := range p.flights {
			if f.due <= t.now && t.rng.IntN(3) > 0 {
				t.censorship--
				return true
			}
		}
	}
	return false
}
