package sharedsec

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/settlement"
)

// A duel is a dispute that a [Challenger] takes part in.
type duel struct {
	Disputed

	// Of the goroutine that plays it; they take turns.
	honest    *fraud.Honest
	collected *big.Int // what was owed when it was last taken

	// Under the Challenger's lock.
	busy   bool
	held   bool    // honest is kept until the next look
	failed []error // why it does not get on
	status DisputeStatus
}

// mostRefunds is how many nodes one refund names at most.
const mostRefunds = 32

// play looks at a dispute once, and makes all the moves that it needs. It
// returns what went wrong, move by move.
func (c *Challenger) play(ctx context.Context, d *duel) []error {
	g, moves, err := c.plan(ctx, d)
	if err != nil {
		return []error{err}
	}
	leading, rest := 0, moves
	for len(rest) > 0 && leads(rest[0]) {
		leading, rest = leading+1, rest[1:]
	}
	me := fraud.Account(c.Chain.Address())
	for items := g.Refunds(me); len(items) > 0; {
		n := min(len(items), mostRefunds)
		rest = append(rest[:len(rest):len(rest)], fraud.Refund{Items: items[:n:n]})
		items = items[n:]
	}
	wait, cancel := context.WithTimeout(ctx, positive(c.Patience, time.Minute))
	defer cancel()
	failed := make([]error, leading+len(rest))
	var all sync.WaitGroup
	for i, m := range moves[:leading] {
		all.Go(func() { failed[i] = c.move(wait, d, m) })
	}
	// Each of these counts on those before it, but one that is refused shall
	// not keep back what can do without it.
	for i, m := range rest {
		failed[leading+i] = c.move(wait, d, m)
	}
	all.Wait()
	failed = slices.DeleteFunc(failed, func(err error) bool { return err == nil })
	if len(failed) == 0 && leading+len(rest) > 0 {
		return nil
	}
	// Also where a move fails: what it lacks may be what is owed.
	if err := c.collect(wait, d, g.Claimable(me)); err != nil {
		failed = append(failed, err)
	}
	return failed
}

// leads reports whether a move leads on, and so depends on no other.
func leads(m fraud.Move) bool {
	switch m.(type) {
	case fraud.Bisect, fraud.Refine, fraud.Prove:
		return true
	}
	return false
}

// plan reads a dispute and returns it with the moves that it needs. It waits
// for its turn to compute.
func (c *Challenger) plan(ctx context.Context, d *duel) (*fraud.Game, []fraud.Move, error) {
	select {
	case c.slots <- struct{}{}:
		defer func() { <-c.slots }()
	case <-ctx.Done():
		return nil, nil, ctx.Err()
	}
	at, err := c.Reader.Head(ctx, c.Head)
	if err != nil {
		return nil, nil, err
	}
	g, err := settlement.ReadDispute(ctx, c.Reader, at, d.Parent.ID)
	if err != nil {
		return nil, nil, err
	}
	d.Game = g.Params()
	c.note(d, g, at)
	if c.Seen != nil {
		c.Seen(d.Disputed, g, at)
	}
	moves, err := c.moves(ctx, d, g, at)
	if !c.hold(d) {
		d.honest = nil
	}
	if errors.Is(err, fraud.ErrComputation) {
		err = fmt.Errorf("%w: %w", ErrDisagree, err)
	}
	return g, moves, err
}

// hold reports whether there is room for what a dispute has computed. Trees and
// snapshots take gigabytes: whoever pays for many disputes at once shall have
// them played slower, and not have the process killed.
func (c *Challenger) hold(d *duel) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	others := 0
	for _, o := range c.duels {
		if o != d && o.held {
			others++
		}
	}
	d.held = others < orElse(c.Held, 4)
	return d.held
}

func (c *Challenger) moves(ctx context.Context, d *duel, g *fraud.Game, at settlement.Block) ([]fraud.Move, error) {
	if d.honest == nil {
		computation, err := c.Computer.Compute(ctx, d.Disputed)
		if err != nil {
			return nil, err
		}
		honest, err := fraud.NewHonest(d.Game.Shape, computation, c.Limits)
		if err != nil {
			return nil, err
		}
		span, err := honest.Span(ctx)
		if err != nil {
			return nil, err
		}
		if span != d.Right.Span {
			return nil, fmt.Errorf("%w: the machine's history has the root %v, what was derived %v", ErrDisagree, span, d.Right.Span)
		}
		d.honest = honest
	}
	return d.honest.Moves(ctx, g, at.Number)
}

// move makes one move. That somebody was faster, that L1 reorganized or wants
// to wait is found again at the next look.
func (c *Challenger) move(ctx context.Context, d *duel, m fraud.Move) error {
	p, err := c.Chain.Play(ctx, d.Parent.ID, m)
	return c.made(ctx, d, m, p, err)
}

// collect takes what is owed to this account, if that has grown.
func (c *Challenger) collect(ctx context.Context, d *duel, owed *big.Int) error {
	if d.collected != nil && owed.Cmp(d.collected) <= 0 || owed.Sign() == 0 {
		return nil
	}
	p, err := c.Chain.Collect(ctx)
	if err == nil || errors.Is(err, settlement.ErrStale) {
		d.collected = owed
	}
	return c.made(ctx, d, nil, p, err)
}

// made notes a move that was tried; m is nil if it collected.
func (c *Challenger) made(ctx context.Context, d *duel, m fraud.Move, p settlement.Played, err error) error {
	log := orDiscard(c.Log).With("parent", d.Parent.ID, "move", fmt.Sprintf("%T", m))
	switch reaction := Classify(err); {
	case err == nil:
		log.Info("moved", "block", p.Block.Number, "tx", p.Tx, "gas", p.Gas)
		c.mu.Lock()
		d.status.Moves++
		d.status.Gas += p.Gas
		d.status.Fees = sum(d.status.Fees, p.Fee)
		c.mu.Unlock()
		if m != nil && c.Played != nil {
			c.Played(d.Disputed, m, p)
		}
		return nil
	case ctx.Err() == nil && (reaction == Wait || reaction == Reread):
		log.Debug("not moved", "err", err)
		return nil
	}
	return err
}

// sum adds two amounts, big-endian.
func sum(a, b [32]byte) (out [32]byte) {
	v := new(big.Int).Add(new(big.Int).SetBytes(a[:]), new(big.Int).SetBytes(b[:]))
	if v.BitLen() <= 256 {
		v.FillBytes(out[:])
	}
	return out
}
