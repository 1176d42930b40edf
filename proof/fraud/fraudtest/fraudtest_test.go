package fraudtest_test

import (
	"context"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/proof/fraud/fraudtest"
)

func TestToy(t *testing.T) {
	for _, s := range []fraud.Shape{{5}, {3, 4}, {2, 3, 4}} {
		toy, err := fraudtest.NewToy(s, 5)
		if err != nil {
			t.Fatal(err)
		}
		fraudtest.TestComputation(t, s, toy.Start(), toy, toy)
	}
}

// A contrarian plays a game by other rules than those that hold.
type contrarian struct {
	*fraud.Game
	broken func(m fraud.Move) bool
}

func (c contrarian) Apply(call fraud.Call, m fraud.Move) (bool, error) {
	if c.broken(m) {
		return false, nil
	}
	return c.Game.Apply(call, m)
}

// Boards that part from the rules in one kind of move are found out.
func TestPlayFindsOtherRules(t *testing.T) {
	toy, err := fraudtest.NewToy(fraud.Shape{2, 2}, 5)
	if err != nil {
		t.Fatal(err)
	}
	cfg := fraudtest.Config{Seed: 3, Toy: toy, Parties: 1, Roots: 4, Refines: 8, Eager: 1}
	for name, broken := range map[string]func(fraud.Move) bool{
		"none":   func(fraud.Move) bool { return false },
		"bisect": func(m fraud.Move) bool { _, ok := m.(fraud.Bisect); return ok },
		"refine": func(m fraud.Move) bool { _, ok := m.(fraud.Refine); return ok },
		"prove":  func(m fraud.Move) bool { _, ok := m.(fraud.Prove); return ok },
		"update": func(m fraud.Move) bool { _, ok := m.(fraud.Update); return ok },
		"settle": func(m fraud.Move) bool { _, ok := m.(fraud.Settle); return ok },
		"refund": func(m fraud.Move) bool { _, ok := m.(fraud.Refund); return ok },
	} {
		g, err := fraud.NewGame(cfg.Params())
		if err != nil {
			t.Fatal(err)
		}
		if _, err := fraudtest.Play(t.Context(), cfg, contrarian{g, broken}); (err == nil) != (name == "none") {
			t.Errorf("%s broken: %v", name, err)
		}
	}
}

// A computation that is wrong in one place is told so.
type wrong struct {
	fraud.Computation
	state bool
}

func (w wrong) Step(ctx context.Context, i uint64) (commitment.Root, []byte, error) {
	state, proof, err := w.Computation.Step(ctx, i)
	if w.state {
		state[0] ^= 1
	} else {
		proof = append([]byte{proof[0] ^ 1}, proof[1:]...)
	}
	return state, proof, err
}

func TestComputationFindsWrongSteps(t *testing.T) {
	toy, err := fraudtest.NewToy(fraud.Shape{2, 2}, 5)
	if err != nil {
		t.Fatal(err)
	}
	for _, state := range []bool{false, true} {
		var fails testing.T
		done := make(chan struct{})
		go func() { // a suite that fails may end its goroutine
			defer close(done)
			fraudtest.TestComputation(&fails, fraud.Shape{2, 2}, toy.Start(), wrong{toy, state}, toy)
		}()
		<-done
		if !fails.Failed() {
			t.Errorf("steps wrong in their state (%v) passed", state)
		}
	}
}
