package main

import (
	"context"

	"github.com/sharedsec/sharedsec"
	zk "github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/node"
	"github.com/sharedsec/sharedsec/sequencer"
	"github.com/sharedsec/sharedsec/sequencer/single"
	"github.com/sharedsec/sharedsec/settlement/ethereum"
)

// An operator orders and publishes.
type operator struct {
	*party
	door   *zk.Admission
	poster *ethereum.Account

	gas uint64 // that its batches took
}

func (s *story) openOperator(ctx context.Context) (*operator, error) {
	ledger, err := zk.New(s.config.Domain(), depth)
	if err != nil {
		return nil, err
	}
	o, clock := &operator{door: zk.NewAdmission(ledger)}, &l1Clock{}
	if o.party, err = s.join(ctx, node.Config{Sequence: &node.Sequence{
		Signer: s.signer(keyPoster), Admission: o.door,
		// The ledger's codec writes a block to fewer bytes than the sequencer counts.
		Options: single.Options{BlockBytes: zk.Limits(transactions).Bytes, Clock: clock},
	}}); err != nil {
		return nil, err
	}
	clock.of.Store(o.Deriver)
	if o.poster, err = o.As(ctx, s.signer(keyPoster)); err != nil {
		return nil, err
	}
	o.act(ctx)
	return o, nil
}

// follow derives, and tells the doorkeeper the state to judge by.
func (o *operator) follow(ctx context.Context) error {
	if err := o.derive(ctx); err != nil {
		return err
	}
	executed, root := o.Unsafe.Executed()
	o.door.SetHead(zk.Head{Nodes: o.Unsafe, Root: root, Executed: executed})
	return nil
}

// submit hands transactions to the sequencer and has them sealed.
func (o *operator) submit(ctx context.Context, txs ...[]byte) error {
	if err := o.follow(ctx); err != nil {
		return err
	}
	results, err := sequencer.SubmitAll(ctx, o.Source, txs)
	if err != nil {
		return err
	}
	for _, r := range results {
		if r.Err != nil {
			return r.Err
		}
	}
	for o.Source.Status().Waiting > 0 {
		if err := o.Sequencer.Step(ctx); err != nil {
			return err
		}
	}
	return nil
}

// publish posts all that waits, batch by batch, and derives it.
func (s *story) publish(ctx context.Context) error {
	o := s.operator
	for {
		if err := o.follow(ctx); err != nil {
			return err
		}
		done, err := o.Publisher.Flush(ctx)
		switch {
		case err != nil && sharedsec.Classify(err) != sharedsec.Reread && sharedsec.Classify(err) != sharedsec.Wait:
			return err
		case err == nil && !done:
			return nil
		case err == nil:
			receipt, err := s.chain.Client().TransactionReceipt(ctx, o.Publisher.Status().Last.Tx)
			if err != nil {
				return err
			}
			o.gas += receipt.GasUsed
			if err := check(receipt.BlobGasUsed > 0, "batch %d is in no blob", o.Publisher.Status().Batch); err != nil {
				return err
			}
		}
	}
}
