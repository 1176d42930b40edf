package main

import (
	"bytes"
	"context"
	"fmt"
	"path/filepath"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/examples/ledger"
	"github.com/sharedsec/sharedsec/node"
	"github.com/sharedsec/sharedsec/sequencer"
	"github.com/sharedsec/sharedsec/sequencer/single"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/ethereum/txmgr"
)

// An operator also orders, publishes and asserts.
type operator struct {
	party
	door *doorkeeper
}

func openOperator(ctx context.Context, l l1, c *derive.Config, dir string) (*operator, error) {
	door := &doorkeeper{ledger: ledger.NewAdmission(ledger.New(c.Domain(), common.Address{}), new(uint256.Int))}
	clock := &l1Clock{}
	p, err := join(ctx, l, c, node.Config{
		Sequence: &node.Sequence{
			Signer: txmgr.NewKeySigner(l.Key(keyPoster)), Admission: door, Dir: filepath.Join(dir, "sequencer"),
			Options: single.Options{BlockTransactions: 250, SenderTransactions: 2000, Clock: clock},
		},
		Propose: &node.Propose{Signer: txmgr.NewKeySigner(l.Key(keyProposer))},
	})
	if err != nil {
		return nil, err
	}
	clock.of.Store(p.Deriver)
	o := &operator{party: p, door: door}
	o.refresh()
	return o, nil
}

// refresh tells the doorkeeper the state to judge by.
func (o *operator) refresh() {
	executed, root := o.Unsafe.Executed()
	o.door.ledger.SetHead(ledger.Head{Nodes: o.Unsafe, Root: root, Executed: executed})
}

// sequence seals all that waits.
func (o *operator) sequence(ctx context.Context) error {
	for o.Source.Status().Waiting > 0 {
		if err := o.Sequencer.Step(ctx); err != nil {
			return err
		}
	}
	o.refresh()
	return nil
}

// follow derives, and tells the doorkeeper.
func (o *operator) follow(ctx context.Context) error {
	err := o.derive(ctx)
	o.refresh()
	return err
}

// publish posts everything sealed that L1 lacks, batch by batch, and derives it.
func (o *operator) publish(ctx context.Context) error {
	for {
		if err := o.follow(ctx); err != nil {
			return err
		}
		posted, err := o.Publisher.Flush(ctx)
		switch {
		case err != nil && sharedsec.Classify(err) != sharedsec.Reread && sharedsec.Classify(err) != sharedsec.Wait:
			return err
		case err == nil && !posted:
			return nil
		}
	}
}

// A doorkeeper admits the ledger's transactions, unless it censors their
// sender, and cargo: bytes of others that the ledger carries without
// understanding them.
type doorkeeper struct {
	ledger *ledger.Admission
	cargo  map[commitment.Root]bool
	censor atomic.Pointer[common.Address]
}

func (d *doorkeeper) Check(ctx context.Context, tx []byte) (sequencer.Ticket, error) {
	if d.cargo[commitment.Keccak256(tx)] {
		return sequencer.Anyone{}.Check(ctx, tx)
	}
	t, err := d.ledger.Check(ctx, tx)
	if victim := d.censor.Load(); err == nil && victim != nil && bytes.Equal(t.Sender[12:], victim[:]) {
		return t, fmt.Errorf("%w: we do not like you", sequencer.ErrRejected)
	}
	return t, err
}

// l1Clock tells L1's time, which on this chain runs faster than ours.
type l1Clock struct {
	of atomic.Pointer[sharedsec.Deriver]
}

func (c *l1Clock) Now() time.Time {
	d := c.of.Load()
	if d == nil {
		return time.Unix(0, 0)
	}
	return time.Unix(int64(d.Status().L1.Time), 0)
}

func (c *l1Clock) After(d time.Duration) <-chan time.Time { return time.After(d) }
