// Package node is a rollup node made of this module's standard parts: blobs
// over the Beacon API and calldata from L1's logs, the native codec, the
// Ethereum client and its transaction manager, and the sequencer of one
// machine.
//
// It wires and decides nothing: each part is a field of [Node] to look at, and
// whoever wants another part composes the roles of package sharedsec by hand,
// as [Open] does. Without a signer a Node follows the rollup and trusts its L1
// node alone; with a [Sequence] it also orders and publishes, with a [Propose]
// it asserts and confirms, with a [Challenge] it wins disputes, with a [Prove] it
// convinces L1 by validity proofs.
package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/batch/native"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob/beacon"
	"github.com/sharedsec/sharedsec/da/calldata/logs"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity/queue"
	"github.com/sharedsec/sharedsec/sequencer/single"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/ethereum"
	"github.com/sharedsec/sharedsec/settlement/ethereum/txmgr"
)

// Config says what rollup a [Node] follows, from where, and in which roles.
type Config struct {
	// Required.
	Rollup     *derive.Config   // its rollup.json
	Transition proof.Transition // its rule
	Genesis    commitment.Nodes // the nodes of its genesis state
	RPC        string           // L1's JSON-RPC endpoint
	Beacon     string           // L1's Beacon API endpoint; unused if Fetcher is given

	// Roles, each optional.
	Sequence  *Sequence
	Propose   *Propose
	Challenge *Challenge
	Prove     *Prove

	// Optional: local behaviour.
	Database ethdb.KeyValueStore          // what is derived, and the journals; nil: in memory
	Fetcher  da.Fetcher                   // where data comes from; nil: Beacon and RPC
	Blobs    []beacon.Option              // for the Beacon endpoint
	Codecs   map[derive.Codec]batch.Codec // nil: the native one
	Poll     time.Duration                // how often L1 is asked; 2 s if zero
	Accounts txmgr.Config                 // of the accounts that act
	Log      *slog.Logger                 // nil: silent
}

// A Node is a rollup node. Its parts are safe to look at and to use while it
// runs.
type Node struct {
	Client  *ethereum.Client
	Store   *sharedsec.Store
	Deriver *sharedsec.Deriver

	// Of a node that sequences; else nil.
	Source    *single.Sequencer
	Unsafe    *sharedsec.Unsafe
	Sequencer *sharedsec.Sequencer
	Publisher *sharedsec.Publisher

	// Of a node that proposes; else nil.
	Proposer *sharedsec.Proposer

	// Of a node that wins disputes; else nil. Its Seen and Played may be set
	// before the node runs.
	Challenger *sharedsec.Challenger

	// Of a node that proves; else nil. Who drives the roles by hand also runs Proofs.
	Prover *sharedsec.Prover
	Proofs *queue.Queue

	config   Config
	l1       *ethereum.Node
	accounts map[string]*account
	closers  []func() error
}

// An account acts on L1: one for each signer.
type account struct {
	manager *txmgr.Manager
	*ethereum.Account
}

// Open connects to L1, checks the contracts against the configuration, opens
// the stores and wires the roles. It runs nothing: see [Node.Run]. Close the
// node when done.
func Open(ctx context.Context, c Config) (n *Node, err error) {
	if c.Rollup == nil || c.Transition == nil || c.RPC == "" {
		return nil, errors.New("node: no rollup, transition or JSON-RPC endpoint")
	}
	n = &Node{config: c, accounts: map[string]*account{}}
	defer func() {
		if err != nil {
			err = errors.Join(fmt.Errorf("node: %w", err), n.Close())
			n = nil
		}
	}()
	if n.config.Database == nil {
		n.config.Database = memorydb.New()
	}
	if n.l1, err = ethereum.DialNode(ctx, c.RPC); err != nil {
		return n, err
	}
	n.closers = append(n.closers, func() error { n.l1.Close(); return nil })
	if n.Client, err = ethereum.New(ctx, n.l1, c.Rollup, ethereum.Options{Log: c.Log}); err != nil {
		return n, err
	}
	if err := n.follow(); err != nil {
		return n, err
	}
	if c.Sequence != nil {
		if err := n.sequence(ctx, *c.Sequence); err != nil {
			return n, err
		}
	}
	if c.Propose != nil {
		if err := n.propose(ctx, *c.Propose); err != nil {
			return n, err
		}
	}
	if c.Challenge != nil {
		if err := n.challenge(ctx, *c.Challenge); err != nil {
			return n, err
		}
	}
	if c.Prove != nil {
		if err := n.prove(ctx, *c.Prove); err != nil {
			return n, err
		}
	}
	return n, nil
}

// follow wires the role that every node has.
func (n *Node) follow() error {
	c := &n.config
	if c.Codecs == nil {
		c.Codecs = map[derive.Codec]batch.Codec{derive.CodecNative: native.Codec{}}
	}
	pipeline, err := derive.NewPipeline(c.Rollup, c.Codecs)
	if err != nil {
		return err
	}
	if c.Fetcher == nil {
		blobs, err := beacon.New(c.Beacon, c.Blobs...)
		if err != nil {
			return err
		}
		calldata, err := logs.New(n.l1, c.Rollup.Inbox, c.Rollup.Genesis.L1Origin)
		if err != nil {
			return err
		}
		c.Fetcher = da.Mux{da.LayerBlob: blobs, da.LayerCalldata: calldata}
	}
	if n.Store, err = sharedsec.OpenStore(c.Database, []byte("derived/"), c.Rollup, c.Genesis); err != nil {
		return err
	}
	n.Deriver = &sharedsec.Deriver{
		Pipeline: pipeline, Transition: c.Transition, Reader: n.Client, Fetcher: c.Fetcher, Store: n.Store,
		Poll: n.poll(), Log: c.Log,
	}
	return nil
}

func (n *Node) poll() sharedsec.Poll { return sharedsec.Poll{Interval: n.config.Poll} }

// As returns the rollup's client as the account of a signer. It acts while the
// node runs, and is asked for before. One signer has one account, whatever its
// roles.
func (n *Node) As(ctx context.Context, signer txmgr.Signer) (*ethereum.Account, error) {
	name := signer.Address().Hex()
	if a, ok := n.accounts[name]; ok {
		return a.Account, nil
	}
	m, err := txmgr.New(ctx, n.l1, signer, n.config.Database, []byte("account/"+name+"/"), n.config.Accounts)
	if err != nil {
		return nil, err
	}
	a := &account{manager: m, Account: n.Client.As(m)}
	n.accounts[name] = a
	return a.Account, nil
}

// Accounts returns where each account that acts stands: what it has sent and
// what waits, for a lower fee, say. By ascending address.
func (n *Node) Accounts() []txmgr.Status {
	var out []txmgr.Status
	for _, a := range n.accounts {
		out = append(out, a.manager.Status())
	}
	slices.SortFunc(out, func(a, b txmgr.Status) int { return a.Account.Cmp(b.Account) })
	return out
}

// Propose makes a node assert and confirm. Where a proof alone confirms, Open fails, and
// the error matches [settlement.ErrRejected]: use [Prove].
type Propose struct {
	Signer txmgr.Signer // of an account that has the stakes and the gas
}

func (n *Node) propose(ctx context.Context, p Propose) error {
	if p.Signer == nil {
		return errors.New("a proposer without signer: Propose.Signer")
	}
	params, err := n.parameters(ctx)
	if err != nil {
		return err
	}
	if params.Finality == settlement.Proof {
		return fmt.Errorf("%w: Propose on a rollup that a proof alone confirms, which Prove makes", settlement.ErrRejected)
	}
	a, err := n.As(ctx, p.Signer)
	if err != nil {
		return err
	}
	n.Proposer = &sharedsec.Proposer{
		Config: n.config.Rollup, Reader: n.Client, Chain: a, Store: n.Store, Poll: n.poll(), Log: n.config.Log,
	}
	return nil
}

// Run runs all roles until ctx ends, whose error it then returns, or until one
// of them cannot go on.
func (n *Node) Run(ctx context.Context) error {
	roles := []sharedsec.Role{n.Deriver}
	if n.Sequencer != nil {
		roles = append(roles, n.Sequencer, n.Publisher)
	}
	if n.Proposer != nil {
		roles = append(roles, n.Proposer)
	}
	if n.Challenger != nil {
		roles = append(roles, n.Challenger)
	}
	if n.Prover != nil {
		roles = append(roles, n.Proofs, n.Prover)
	}
	for _, a := range n.accounts {
		roles = append(roles, a.manager)
	}
	return sharedsec.Run(ctx, roles...)
}

// RunAccounts runs nothing but what brings the accounts' transactions into L1,
// for those who drive the roles by hand.
func (n *Node) RunAccounts(ctx context.Context) error {
	var roles []sharedsec.Role
	for _, a := range n.accounts {
		roles = append(roles, a.manager)
	}
	return sharedsec.Run(ctx, roles...)
}

// Assess reports what this node trusts.
func (n *Node) Assess(ctx context.Context, declared sharedsec.Declared) (sharedsec.Report, error) {
	parts := []any{n.Client, n.Deriver, declared}
	if n.Sequencer != nil {
		parts = append(parts, n.Sequencer, n.Publisher)
	}
	if n.Proposer != nil {
		parts = append(parts, n.Proposer)
	}
	if n.Challenger != nil {
		parts = append(parts, n.Challenger)
	}
	if n.Prover != nil {
		parts = append(parts, n.Prover, n.config.Prove.Queue.Verifier)
	}
	return sharedsec.Assess(ctx, n.config.Rollup, parts...)
}

// Close frees what Open opened. The database is the caller's to close.
func (n *Node) Close() error {
	var errs []error
	for i := len(n.closers) - 1; i >= 0; i-- {
		errs = append(errs, n.closers[i]())
	}
	n.closers = nil
	return errors.Join(errs...)
}
