package ethereum

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/lru"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// Options are local behaviour; the zero value is fit for mainnet.
type Options struct {
	// LogRange is the most L1 blocks that one question for events spans, 1024
	// if zero. What a node refuses is asked again in halves.
	LogRange uint64

	// Timeout bounds each call to the node; 20 s if zero.
	Timeout time.Duration

	// Rand names moves that are never the same, as two deposits are;
	// crypto/rand if nil.
	Rand io.Reader

	Log *slog.Logger // nothing is logged if nil
}

// A Client reads a rollup's contracts. It is safe for concurrent use.
type Client struct {
	node   Backend
	config derive.Config
	opts   Options
	close  func()

	domain commitment.Root
	window atomic.Uint64 // blocks that the node lately took in one question for logs

	headers *lru.Cache[common.Hash, settlement.Block]
	claims  *lru.Cache[commitment.Root, proof.Claim] // by hash
	games   *lru.Cache[commitment.Root, seen]        // disputes, by their parents
	court   court

	finality settlement.Finality

	inbox      *bindings.Inbox
	assertions *bindings.Assertions
	portal     *bindings.Portal
	timelock   *bindings.Timelock
	disputes   *bindings.Disputes
	verifier   *bindings.IValidityVerifier

	entryTopic, assertedTopic common.Hash
}

var (
	_ settlement.Reader    = (*Client)(nil)
	_ settlement.Describer = (*Client)(nil)
	_ settlement.Watcher   = (*Client)(nil)
	_ settlement.Disputer  = (*Client)(nil)
)

// New returns a client of the rollup that c configures, once it has found its
// contracts at the tip of node's chain: at their addresses, wired to each
// other, with the domain, the genesis, the span and the programs of c. Anything
// else matches [settlement.ErrMismatch].
func New(ctx context.Context, node Backend, c *derive.Config, o Options) (*Client, error) {
	if err := c.Validate(); err != nil {
		return nil, fmt.Errorf("ethereum: %w: %w", settlement.ErrMismatch, err)
	}
	if o.LogRange == 0 {
		o.LogRange = 1024
	}
	if o.Timeout == 0 {
		o.Timeout = 20 * time.Second
	}
	if o.Rand == nil {
		o.Rand = rand.Reader
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	cl := &Client{
		node: node, config: *c, opts: o, domain: c.Domain(),
		headers: lru.NewCache[common.Hash, settlement.Block](4096),
		claims:  lru.NewCache[commitment.Root, proof.Claim](4096),
		games:   lru.NewCache[commitment.Root, seen](maxDisputes),
		inbox:   bindings.NewInbox(), assertions: bindings.NewAssertions(),
		portal: bindings.NewPortal(), timelock: bindings.NewTimelock(), disputes: bindings.NewDisputes(),
		verifier: bindings.NewIValidityVerifier(),
	}
	box, assertions := cl.inbox.GetABI(), cl.assertions.GetABI()
	cl.entryTopic, cl.assertedTopic = box.Events["Entry"].ID, assertions.Events["Asserted"].ID
	cl.config.Rules = append([]derive.Rule(nil), c.Rules...)
	cl.window.Store(o.LogRange)
	genesis := c.GenesisClaim()
	cl.claims.Add(genesis.Hash(), genesis)
	if err := cl.check(ctx); err != nil {
		return nil, err
	}
	return cl, nil
}

// Close frees what [Dial] opened.
func (c *Client) Close() {
	if c.close != nil {
		c.close()
	}
}

// Config returns a copy of the configuration.
func (c *Client) Config() *derive.Config {
	cfg := c.config
	cfg.Rules = append([]derive.Rule(nil), c.config.Rules...)
	return &cfg
}

// check compares the contracts with the configuration.
func (c *Client) check(ctx context.Context) error {
	id, err := bounded(ctx, c, "chain id", c.node.ChainID)
	if err != nil {
		return err
	}
	if !id.IsUint64() || id.Uint64() != c.config.ChainID {
		return mismatch("chain id %v, want %d", id, c.config.ChainID)
	}
	at, err := c.Head(ctx, settlement.Latest)
	if err != nil {
		return err
	}
	cfg := &c.config
	for _, contract := range []struct {
		name string
		at   common.Address
	}{{"inbox", cfg.Inbox}, {"assertions", cfg.Assertions}, {"portal", cfg.Portal}, {"timelock", cfg.Timelock}} {
		code, err := bounded(ctx, c, "code", func(ctx context.Context) ([]byte, error) {
			return c.node.CodeAtHash(ctx, contract.at, at.Hash)
		})
		if err != nil {
			return err
		}
		if len(code) == 0 {
			return mismatch("no %s at %v", contract.name, contract.at)
		}
	}
	v := &view{c: c, ctx: ctx, at: at}
	box := get(v, cfg.Inbox, c.inbox.PackParams(), c.inbox.UnpackParams)
	v.same("inbox's portal", box.Portal, cfg.Portal)
	v.same("inbox's timelock", box.Timelock, cfg.Timelock)
	v.same("assertions' inbox", get(v, cfg.Assertions, c.assertions.PackInbox(), c.assertions.UnpackInbox), cfg.Inbox)
	v.same("assertions' portal", get(v, cfg.Assertions, c.assertions.PackPortal(), c.assertions.UnpackPortal), cfg.Portal)
	v.same("assertions' timelock", get(v, cfg.Assertions, c.assertions.PackTimelock(), c.assertions.UnpackTimelock), cfg.Timelock)
	v.same("portal's inbox", get(v, cfg.Portal, c.portal.PackInbox(), c.portal.UnpackInbox), cfg.Inbox)
	v.same("portal's assertions", get(v, cfg.Portal, c.portal.PackAssertions(), c.portal.UnpackAssertions), cfg.Assertions)
	v.same("timelock's assertions", get(v, cfg.Timelock, c.timelock.PackAssertions(), c.timelock.UnpackAssertions), cfg.Assertions)
	v.same("domain", commitment.Root(get(v, cfg.Assertions, c.assertions.PackDomain(), c.assertions.UnpackDomain)), c.domain)
	v.same("genesis", commitment.Root(get(v, cfg.Assertions, c.assertions.PackGenesis(), c.assertions.UnpackGenesis)), cfg.Genesis.Hash())
	v.same("span depth", get(v, cfg.Assertions, c.assertions.PackSpanDepth(), c.assertions.UnpackSpanDepth), cfg.SpanDepth)
	v.same("span entries", get(v, cfg.Assertions, c.assertions.PackSpanEntries(), c.assertions.UnpackSpanEntries), cfg.SpanEntries)
	c.court = v.court()
	c.finality = settlement.Finality(get(v, cfg.Assertions, c.assertions.PackFinality(), c.assertions.UnpackFinality))
	if v.err == nil && (c.finality < settlement.Window || c.finality > settlement.Both) {
		v.err = mismatch("finality %d, which is none", c.finality)
	}
	for i, r := range cfg.Rules {
		v.checkProgram(r.From)
		if i > 0 {
			v.checkProgram(r.From - 1)
		}
	}
	v.checkProgram(math.MaxUint64)
	var unreadable *shapeError
	var refused *RevertError
	if errors.As(v.err, &unreadable) || errors.As(v.err, &refused) {
		return mismatch("%v", v.err)
	}
	return v.err
}

func (v *view) checkProgram(position uint64) {
	got := get(v, v.c.config.Assertions, v.c.assertions.PackProgramAt(position), v.c.assertions.UnpackProgramAt)
	v.same(fmt.Sprintf("program from position %d", position), commitment.Root(got), v.c.config.Program(position))
}

// same notes a mismatch unless got is want.
func (v *view) same(what string, got, want any) {
	if v.err == nil && got != want {
		v.err = mismatch("%s is %v, want %v", what, got, want)
	}
}

func mismatch(format string, args ...any) error {
	return fmt.Errorf("ethereum: %w: %s", settlement.ErrMismatch, fmt.Sprintf(format, args...))
}

// bounded bounds one call to the node that cannot be refused.
func bounded[T any](ctx context.Context, c *Client, what string, call func(context.Context) (T, error)) (T, error) {
	ctx, cancel := context.WithTimeout(ctx, c.opts.Timeout)
	defer cancel()
	v, err := call(ctx)
	if err != nil {
		return v, fmt.Errorf("ethereum: %s: %w: %w", what, settlement.ErrUnavailable, err)
	}
	return v, nil
}
