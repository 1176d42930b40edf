package node

import (
	"context"
	"errors"
	"runtime"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/proof/riscv/segment"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/derive/guest"
	"github.com/sharedsec/sharedsec/settlement/ethereum/txmgr"
)

// Challenge makes a node win disputes. What it defends is asserted by a node
// that proposes: usually the same, and then from the same account. Where the
// program in force is none of the guests', [Open] fails, and the error matches
// [proof.ErrUnknownProgram].
type Challenge struct {
	// Required.
	Signer txmgr.Signer // of an account that has the gas, and the stakes of refinements
	Guests [][]byte     // ELF files of the rollup's program for the machine: see [NewComputer]

	// Optional: what it may spend here. Where they name no workers, there are
	// as many as processors.
	Machine  segment.Options
	Limits   fraud.Limits
	Parallel int // disputes whose histories are computed at a time; 1 if zero
	Held     int // disputes whose histories are held between looks, some gigabytes each at worst; 4 if zero
}

// ready reports why disputes about what is asserted next could not be won: to
// find out in a dispute is too late.
func (n *Node) ready(ctx context.Context, c *Computer) error {
	at, err := n.Client.Head(ctx, settlement.Latest)
	if err != nil {
		return err
	}
	id, err := n.Client.Confirmed(ctx, at)
	if err != nil {
		return err
	}
	confirmed, err := n.Client.Assertion(ctx, at, id)
	if err != nil {
		return err
	}
	_, _, err = c.image(ctx, at, confirmed.Next.Program)
	return err
}

// challenge wires the role that wins disputes.
func (n *Node) challenge(ctx context.Context, ch Challenge) error {
	if ch.Signer == nil || len(ch.Guests) == 0 {
		return errors.New("a challenger without signer or guest")
	}
	for _, workers := range []*int{&ch.Machine.Workers, &ch.Limits.Workers} {
		if *workers == 0 {
			*workers = runtime.GOMAXPROCS(0)
		}
	}
	a, err := n.As(ctx, ch.Signer)
	if err != nil {
		return err
	}
	program := guest.Program{
		Transition: func(*derive.Config) proof.Transition { return n.config.Transition },
		Codecs:     n.config.Codecs,
	}
	computer, err := NewComputer(n.Client, n.Deriver, program, ch.Guests, ch.Machine)
	if err != nil {
		return err
	}
	if err := n.ready(ctx, computer); err != nil {
		return err
	}
	n.Challenger = &sharedsec.Challenger{
		Config: n.config.Rollup, Reader: n.Client, Chain: a, Store: n.Store, Computer: computer,
		Poll: n.poll(), Limits: ch.Limits, Parallel: ch.Parallel, Held: ch.Held, Log: n.config.Log,
	}
	return nil
}
