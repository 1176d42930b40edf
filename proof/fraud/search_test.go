package fraud_test

import (
	"math/rand/v2"
	"testing"

	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/proof/fraud/fraudtest"
)

// Liars that learn from game to game how to hold the true root up: each step
// changes one thing about the worst game so far, and keeps what is no better
// for the honest. What they find stays below the bound, and is not far from
// what one path can take: each of its moves, and one update, as late as can be.
func TestWorstDelay(t *testing.T) {
	const games, d, c = 1200, 1, 6
	for _, toy := range toys(t, fraud.Shape{4}, fraud.Shape{2, 2}, fraud.Shape{2, 2, 2}) {
		var worst fraudtest.Report
		var best fraudtest.Config
		rng := rand.New(rand.NewPCG(1, 2))
		for g := range games {
			cfg := best
			if g < games/4 {
				cfg = randomGame(rng.Uint64(), []*fraudtest.Toy{toy})
				cfg.D, cfg.C, cfg.T, cfg.Parties, cfg.Late, cfg.Slow, cfg.Noise = d, c, 0, 1, false, true, 0
			} else {
				switch rng.IntN(6) {
				case 0:
					cfg.Eager = 1 - rng.Float64()/2
				case 1:
					cfg.Grief = rng.Float64()
				case 2:
					cfg.Roots = 1 + rng.IntN(8)
				case 3:
					cfg.Refines = rng.IntN(16)
				case 4:
					cfg.Timing = fraudtest.Timing(rng.IntN(4))
				}
				if rng.IntN(2) == 0 {
					cfg.Seed = rng.Uint64()
				}
			}
			r, err := fraudtest.Play(t.Context(), cfg, nil)
			if err != nil {
				t.Fatal(err)
			}
			if r.Rounds >= worst.Rounds {
				worst, best = r, cfg
			}
		}
		s := toy.Shape()
		path := uint64(s.Total()) + uint64(s.Levels())
		t.Logf("%v: %d rounds, T %d + %d; C + B is %d, C and %d moves of d + 1 are %d: %v",
			s, worst.Rounds, worst.Period, worst.Rounds-worst.Period, worst.Bound-worst.Period, path, c+(d+1)*path, best)
		if least := worst.Period + c + (d+1)*(path-2); worst.Rounds < least {
			t.Errorf("%v: the worst found are %d rounds, want at least %d of a search that works", s, worst.Rounds, least)
		}
	}
}
