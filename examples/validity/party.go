package main

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/sharedsec/sharedsec"
	zk "github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/node"
	"github.com/sharedsec/sharedsec/settlement"
)

// A party has a node of its own, which knows nothing but what L1's two endpoints
// tell, and is driven by hand. Its transactions run beside it until it leaves.
type party struct {
	*node.Node
	ledger *zk.Ledger

	stop   context.CancelFunc
	tasks  sync.WaitGroup
	failed []error // what ended each task that ended by itself
}

// join opens a node.
func (s *story) join(ctx context.Context, roles node.Config) (*party, error) {
	_, genesis, err := zk.Genesis(depth, nil)
	if err != nil {
		return nil, err
	}
	p := &party{}
	if p.ledger, err = zk.New(s.config.Domain(), depth); err != nil {
		return nil, err
	}
	roles.Rollup, roles.Transition, roles.Genesis, roles.Codecs = s.config, p.ledger, genesis, codecs
	roles.RPC, roles.Beacon, roles.Accounts = s.chain.RPCURL(), s.chain.BeaconURL(), accounts
	p.Node, err = node.Open(ctx, roles)
	return p, err
}

// act lets the accounts of the node bring their transactions into L1, and its
// proofs be made.
func (p *party) act(ctx context.Context) {
	ctx, p.stop = context.WithCancel(ctx)
	roles := []func(context.Context) error{p.RunAccounts}
	if p.Proofs != nil {
		roles = append(roles, p.Proofs.Run)
	}
	p.failed = make([]error, len(roles))
	for i, run := range roles {
		p.tasks.Go(func() {
			if err := run(ctx); ctx.Err() == nil {
				p.failed[i] = fmt.Errorf("a role ended by itself: %w", err)
			}
		})
	}
}

// leave ends what act began, as abruptly as a crash, and frees the node.
func (p *party) leave() error {
	if p.stop != nil {
		p.stop()
		p.tasks.Wait()
	}
	return errors.Join(append(p.failed, p.Close())...)
}

// derive follows L1 to its tip.
func (p *party) derive(ctx context.Context) error {
	for {
		_, err := p.Deriver.Step(ctx)
		if err == nil || sharedsec.Classify(err) != sharedsec.Reread {
			return err
		}
	}
}

func (p *party) safe() sharedsec.Checkpoint { return p.Store.Head() }

// tip returns L1's newest block.
func (p *party) tip(ctx context.Context) (settlement.Block, error) {
	return p.Client.Head(ctx, settlement.Latest)
}

// account returns an account of the ledger as the node derived it.
func (p *party) account(index uint32) (zk.Account, error) {
	return zk.ReadAccount(p.Store, p.safe().Claim.StateRoot, depth, index)
}
