package fraud_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"sync"
	"testing"

	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/proof/fraud/fraudtest"
)

func toys(t *testing.T, shapes ...fraud.Shape) []*fraudtest.Toy {
	t.Helper()
	var out []*fraudtest.Toy
	for i, s := range shapes {
		toy, err := fraudtest.NewToy(s, uint64(i))
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, toy)
	}
	return out
}

// randomGame returns the game that a seed names.
func randomGame(seed uint64, toys []*fraudtest.Toy) fraudtest.Config {
	rng := rand.New(rand.NewPCG(seed, 1))
	c := fraudtest.Config{
		Seed: seed, Toy: toys[rng.IntN(len(toys))],
		D: rng.Uint64N(3), C: rng.Uint64N(12), Parties: 1 + rng.IntN(2),
		Late: rng.IntN(2) == 0, Slow: rng.IntN(2) == 0,
		Roots: 1 + rng.IntN(4), Refines: rng.IntN(6),
		Eager: rng.Float64() + 0.2, Grief: max(0, rng.Float64()-0.5), Noise: max(0, rng.Float64()-0.4),
		Timing: fraudtest.Timing(rng.IntN(4)),
	}
	if rng.IntN(8) == 0 {
		c.T = c.Params().Period + rng.Uint64N(20)
	}
	return c
}

// Ten thousand games against liars of every kind, on one to four levels: a
// true root always wins within T + C + B, no false rival reaches T, honest
// moves stay within what the false roots can cause, and the money adds up.
// What is promised is checked in fraudtest, round by round.
func TestGames(t *testing.T) {
	const games, workers = 10_000, 2
	shapes := []fraud.Shape{{2, 2, 2}, {3}, {2, 3}, {1, 2, 3}, {2, 2, 4}, {3, 3, 2}, {4}, {1}, {1, 1, 1, 1}}
	var mu sync.Mutex
	var nodes, moves, roots int
	spent, refunded, lost := new(big.Int), new(big.Int), new(big.Int)
	worst, worstAt := 0.0, ""
	t.Run("all", func(t *testing.T) {
		for w := range uint64(workers) {
			t.Run(fmt.Sprint(w), func(t *testing.T) {
				t.Parallel()
				mine := toys(t, shapes...)
				for seed := w; seed < games; seed += workers {
					c := randomGame(seed, mine)
					r, err := fraudtest.Play(t.Context(), c, nil)
					if err != nil {
						t.Fatal(err)
					}
					if r.Lost.Cmp(r.Spent) < 0 {
						t.Errorf("%v: liars lost %v, and made the honest spend %v", c, r.Lost, r.Spent)
					}
					back := new(big.Int).Add(r.Refunded, r.Unanswered)
					if c.Parties == 1 && c.Grief == 0 && c.Noise == 0 && back.Cmp(r.Spent) < 0 {
						t.Errorf("%v: %v spent, %v refunded, but for %v", c, r.Spent, r.Refunded, r.Unanswered)
					}
					mu.Lock()
					nodes, moves, roots = nodes+r.Nodes, moves+r.Bisects+r.Refines+r.Proves, roots+r.FalseRoots
					spent.Add(spent, r.Spent)
					refunded.Add(refunded, r.Refunded)
					lost.Add(lost, r.Lost)
					if r.Rounds > r.Period {
						if x := float64(r.Rounds-r.Period) / float64(r.Bound-r.Period); x > worst {
							worst, worstAt = x, fmt.Sprintf("%d rounds, T %d, bound %d: %v", r.Rounds, r.Period, r.Bound, c)
						}
					}
					mu.Unlock()
				}
			})
		}
	})
	t.Logf("%d nodes, %d false roots, %d honest moves; honest spent %v, refunded %v, liars lost %v", nodes, roots, moves, spent, refunded, lost)
	t.Logf("at worst %.0f%% of C + B were taken: %s", 100*worst, worstAt)
	if moves < games || roots < games {
		t.Errorf("%d honest moves against %d false roots in %d games: these are no games", moves, roots, games)
	}
}
