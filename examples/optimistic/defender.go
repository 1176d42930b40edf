package main

import (
	"context"
	"encoding/binary"
	"fmt"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/settlement"
)

// A defender is the honest party: it asserts what it derives, and challenges
// whoever asserts something else.
type defender struct {
	*party
	mu     *sync.Mutex
	spent  costs // of all that ever defended
	proofs []fraud.Prove
	game   *fraud.Game // as last seen
}

// defend opens a node with an empty database; what earlier ones spent is kept.
func (s *story) defend(ctx context.Context) error {
	d := &defender{mu: new(sync.Mutex)}
	if s.honest != nil {
		d.spent, d.proofs = s.honest.spent, s.honest.proofs
	}
	var err error
	if d.party, err = s.join(ctx, s.challenge(keyHonest)); err != nil {
		return err
	}
	d.Challenger.Seen = func(_ sharedsec.Disputed, g *fraud.Game, _ settlement.Block) {
		d.mu.Lock()
		defer d.mu.Unlock()
		d.game = g
	}
	d.Challenger.Played = func(_ sharedsec.Disputed, m fraud.Move, p settlement.Played) {
		d.mu.Lock()
		defer d.mu.Unlock()
		d.spent.add(m, p)
		if proof, ok := m.(fraud.Prove); ok {
			d.proofs = append(d.proofs, proof)
		}
	}
	s.honest = d
	d.act(ctx)
	return d.derive(ctx)
}

// step does once all that an honest party does.
func (d *defender) step(ctx context.Context) error {
	if err := d.derive(ctx); err != nil {
		return err
	}
	for _, step := range []func(context.Context) error{d.Proposer.Step, d.Challenger.Step} {
		if err := step(ctx); err != nil && sharedsec.Classify(err) == sharedsec.Stop {
			return err
		}
	}
	return nil
}

// moved returns how many moves the honest side has made.
func (d *defender) moved() uint64 {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.spent.all().moves
}

// round has everybody act at once, and waits for all.
func (s *story) round(ctx context.Context) error {
	var all errgroup.Group
	all.Go(func() error { return s.honest.step(ctx) })
	for i, l := range s.liars {
		all.Go(func() error {
			if err := l.play(ctx, s.parent.ID); err != nil {
				return fmt.Errorf("liar %d: %w", i, err)
			}
			return nil
		})
	}
	return all.Wait()
}

// rounds plays until done says so of the dispute. It tells what changes, and
// draws the tree each time that finer ones grow out of it, and at the end.
func (s *story) rounds(ctx context.Context, done func(trees, proven int) bool) error {
	for range 400 {
		if err := s.round(ctx); err != nil {
			return err
		}
		at, err := s.honest.tip(ctx)
		if err != nil {
			return err
		}
		trees, proven, nodes := s.standing()
		over := done(trees, proven)
		grown := trees > s.seen[0]
		if now := [2]int{trees, proven}; now != s.seen {
			s.seen = now
			s.say("block %d: %d nodes, %d finer trees, %d steps proven", at.Number, nodes, trees, proven)
		}
		if grown || over {
			draw(s.out, s.honest.game, at.Number)
		}
		if over {
			return nil
		}
	}
	return check(false, "the dispute does not get on")
}

// standing counts finer trees and proven steps, as the honest party saw them.
func (s *story) standing() (trees, proven, nodes int) {
	g := s.honest.game
	if g == nil {
		return 0, 0, 0
	}
	for n := range g.Nodes() {
		st, _ := g.Standing(n, g.Block())
		if nodes++; st.Root && n.Level < s.shape().Levels() {
			trees++
		}
		if st.Proven {
			proven++
		}
	}
	return trees, proven, nodes
}

// arrive opens the honest party's node, after a while in which nobody honest
// was there.
func (s *story) arrive(ctx context.Context) error {
	const late = 40 // L1 blocks
	if _, err := s.chain.MineN(ctx, late); err != nil {
		return err
	}
	if err := s.defend(ctx); err != nil {
		return err
	}
	if err := s.honest.Proposer.Step(ctx); err != nil {
		return err
	}
	if err := s.honest.Proposer.Step(ctx); err != nil { // and look at it
		return err
	}
	st := s.honest.Proposer.Status()
	s.opened = st.Tip.Created
	s.say("%v asserted at block %d; %d assertions contradict it", st.Tip.ID, st.Tip.Created, st.Wrong)
	return check(st.Tip.Parent == s.parent.ID && st.Wrong == len(s.liars), "%d wrong assertions, want %d", st.Wrong, len(s.liars))
}

// fight plays until finer trees grow out of the segments where parties part.
func (s *story) fight(ctx context.Context) error {
	return s.rounds(ctx, func(trees, _ int) bool { return trees > 4 })
}

// restart kills the honest party while it acts.
func (s *story) restart(ctx context.Context) error {
	before := s.honest.moved()
	acting, kill := context.WithTimeout(ctx, 100*time.Millisecond)
	err := s.honest.step(acting)
	killed := acting.Err() != nil
	kill()
	if err != nil && !killed {
		return err
	}
	if err := s.honest.close(); err != nil {
		return err
	}
	if err := s.defend(ctx); err != nil {
		return err
	}
	s.say("it had made %d moves", before)
	return nil
}

// prove plays until nobody honest has a move left.
func (s *story) prove(ctx context.Context) error {
	last := s.honest.moved()
	if err := s.rounds(ctx, func(_, proven int) bool {
		now := s.honest.moved()
		over := now == last && proven > 0
		last = now
		return over
	}); err != nil {
		return err
	}
	_, proven, _ := s.standing()
	s.say("%d steps are proven, %d of them by the honest party", proven, len(s.honest.proofs))
	for _, p := range s.honest.proofs {
		s.say("step %d of segment %d: %s", p.Node.LBase%s.segment(), p.Node.LBase/s.segment(), kindOf(p.Proof))
	}
	if err := check(len(s.honest.proofs) > 0, "the honest party has proven no step"); err != nil {
		return err
	}
	for _, at := range places {
		if at.state == afterBlob {
			step := at.segment*s.segment() + s.traces[at.segment].blob
			return check(s.proven(step), "step %d, which reads from a blob, is not proven", step)
		}
	}
	return nil
}

// proven reports whether L1 has executed a step, whoever proved it.
func (s *story) proven(step uint64) bool {
	for n := range s.honest.game.Nodes() {
		if st, _ := s.honest.game.Standing(n, s.honest.game.Block()); st.Proven && n.LBase == step {
			return true
		}
	}
	return false
}

// segment returns the steps in a segment.
func (s *story) segment() uint64 { return s.shape().Stride(s.shape().Levels()) }

// kindOf tells what a proof of a step shows (docs/disputes.md).
func kindOf(proof []byte) string {
	kinds := [...]string{"a fault that repeats", "the end, which repeats", "the program is loaded", "the machine's result becomes the next claim"}
	if k := int(proof[0]); k < len(kinds) {
		return kinds[k]
	}
	const header = 1 + 4
	size := int(binary.BigEndian.Uint32(proof[1:]))
	if more := len(proof) - header - size; more > 0 {
		return fmt.Sprintf("one instruction, on %d bytes of witness and %d that prove what it reads of the input", size, more)
	}
	return fmt.Sprintf("one instruction, on %d bytes of witness", size)
}
