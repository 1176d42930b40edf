package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/batch/native"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da/blob/sidecar"
	"github.com/sharedsec/sharedsec/examples/ledger"
	"github.com/sharedsec/sharedsec/sequencer"
	"github.com/sharedsec/sharedsec/sequencer/single"
	"github.com/sharedsec/sharedsec/sequencer/wal"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/ethereum"
)

// An operator is a node that also orders, publishes and asserts.
type operator struct {
	*node
	log       *wal.Log
	source    *single.Sequencer
	admission *doorkeeper
	unsafe    *sharedsec.Unsafe
	sequencer *sharedsec.Sequencer
	publisher *sharedsec.Publisher
	proposer  *sharedsec.Proposer
}

func openOperator(ctx context.Context, l l1, c *derive.Config, poster, proposer *ethereum.Account, dir string) (*operator, error) {
	n, err := openNode(ctx, l, c, memorydb.New())
	if err != nil {
		return nil, err
	}
	o := &operator{node: n, admission: &doorkeeper{ledger: ledger.NewAdmission(n.ledger, new(uint256.Int))}}
	if o.log, err = wal.Open(filepath.Join(dir, "sequencer"), wal.Options{}); err != nil {
		return nil, err
	}
	limits := c.Rules[0].Limits
	origin := func(context.Context) (uint64, error) { return n.deriver.Status().L1.Number, nil }
	o.source, err = single.New(o.admission, origin, o.log, single.Options{
		Rollup: c.Domain(), Limits: limits, BlockTransactions: 250, SenderTransactions: 2000,
		MinTime: c.Genesis.Time, MinOrigin: c.Genesis.L1Origin, Clock: l1Clock{n},
	})
	if err != nil {
		return nil, err
	}
	o.unsafe = sharedsec.NewUnsafe(n.store, n.ledger, o.source.Released(), 0)
	o.sequencer = &sharedsec.Sequencer{Source: o.source, Unsafe: o.unsafe}
	n.deriver.Derived, n.deriver.Reset = o.unsafe.Derived, o.unsafe.Reset
	o.publisher = &sharedsec.Publisher{
		Unsafe: o.unsafe, Source: o.source, Data: sidecar.Publisher{}, Reader: n.client, Poster: poster,
		Batch: batch.BuilderConfig{Codec: native.Codec{}, Limits: limits, PayloadBytes: sidecar.Publisher{}.MaxPayload(), Payloads: 6, MaxAge: 600},
	}
	o.proposer = &sharedsec.Proposer{Config: c, Reader: n.client, Chain: proposer, Store: n.store}
	o.refresh()
	return o, nil
}

// refresh tells the doorkeeper the state to judge by.
func (o *operator) refresh() {
	executed, root := o.unsafe.Executed()
	o.admission.ledger.SetHead(ledger.Head{Nodes: o.unsafe, Root: root, Executed: executed})
}

// sequence seals all that waits.
func (o *operator) sequence(ctx context.Context) error {
	for o.source.Status().Waiting > 0 {
		if err := o.sequencer.Step(ctx); err != nil {
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
		posted, err := o.publisher.Flush(ctx)
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
	if id := commitment.Keccak256(tx); d.cargo[id] {
		return sequencer.Ticket{Sender: sequencer.Sender(id)}, nil
	}
	t, err := d.ledger.Check(ctx, tx)
	if victim := d.censor.Load(); err == nil && victim != nil && bytes.Equal(t.Sender[12:], victim[:]) {
		return t, fmt.Errorf("%w: we do not like you", sequencer.ErrRejected)
	}
	return t, err
}

// l1Clock tells L1's time, which on this chain runs faster than ours.
type l1Clock struct{ n *node }

func (c l1Clock) Now() time.Time {
	return time.Unix(int64(max(c.n.deriver.Status().L1.Time, c.n.config.Genesis.Time)), 0)
}
func (c l1Clock) After(d time.Duration) <-chan time.Time { return time.After(d) }

var errCheck = errors.New("check failed")
