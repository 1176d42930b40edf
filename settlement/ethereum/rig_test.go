package ethereum_test

import (
	"context"
	"errors"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/ethereum"
	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
	"github.com/sharedsec/sharedsec/settlement/ethereum/txmgr"
)

// eager is the devnet's node, on a chain that makes a block as soon as there
// is something to put into it.
type eager struct {
	*ethclient.Client
	l1   *devnet.Chain
	idle *sync.Map // set: blocks are made by the test alone
}

func (e eager) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	if err := e.Client.SendTransaction(ctx, tx); err != nil {
		return err
	}
	if _, ok := e.idle.Load("idle"); ok {
		return nil
	}
	_, err := e.l1.Mine(ctx)
	return err
}

// A world is a rollup on an embedded L1.
type world struct {
	testing.TB
	l1       *devnet.Chain
	node     eager
	params   ethereum.Params
	fees     txmgr.Fees // of managers made from now on
	config   *derive.Config
	client   *ethereum.Client
	deploy   *txmgr.Manager
	tasks    sync.WaitGroup
	managers []*txmgr.Manager
	ctx      context.Context
}

// The accounts of the devnet, by what they do.
const (
	deployer uint32 = iota
	poster
	stranger
	proposer
	rival
	user
)

func testParams(l1 *devnet.Chain) ethereum.Params {
	p := ethereum.DevnetParams()
	p.Poster, p.Owner = l1.Account(poster), l1.Account(deployer)
	p.Genesis = proof.Genesis{StateRoot: commitment.Root{0xaa}, Time: l1.Head().Time(), L1Origin: l1.Head().NumberU64()}
	p.Rule = derive.Rule{
		Semantics: commitment.Root{0xbb}, Codec: derive.CodecNative, Poster: p.Poster,
		Limits:  batch.Limits{Blocks: 64, Transactions: 1000, TxBytes: 1 << 16, Bytes: 1 << 20, FrameBytes: 1 << 20},
		TimeLag: 600, OriginLag: 50,
	}
	return p
}

// start starts an L1, without a rollup.
func start(t testing.TB) *world {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	l1, err := devnet.Start(ctx, devnet.Config{})
	if err != nil {
		t.Fatal(err)
	}
	w := &world{TB: t, l1: l1, node: eager{l1.Client(), l1, new(sync.Map)}, ctx: ctx}
	t.Cleanup(func() {
		cancel()
		w.tasks.Wait()
		if err := l1.Close(); err != nil {
			t.Error(err)
		}
	})
	w.params = testParams(l1)
	return w
}

// newWorld also deploys a rollup, of changed params.
func newWorld(t testing.TB, change ...func(*ethereum.Params)) *world {
	t.Helper()
	w := start(t)
	for _, f := range change {
		f(&w.params)
	}
	w.deploy = w.manager(deployer)
	cfg, err := ethereum.Deploy(w.ctx, w.node, w.deploy, w.params)
	if err != nil {
		t.Fatal(err)
	}
	w.config = cfg
	if w.client, err = ethereum.New(w.ctx, w.node, cfg, ethereum.Options{}); err != nil {
		t.Fatal(err)
	}
	return w
}

// manager returns a running transaction manager of an account.
func (w *world) manager(account uint32) *txmgr.Manager {
	w.Helper()
	m, err := txmgr.New(w.ctx, w.node, txmgr.NewKeySigner(w.l1.Key(account)), memorydb.New(), nil,
		txmgr.Config{Poll: time.Millisecond, Depth: 40, Fees: w.fees})
	if err != nil {
		w.Fatal(err)
	}
	w.run(w.ctx, m)
	return m
}

func (w *world) run(ctx context.Context, m *txmgr.Manager) {
	w.managers = append(w.managers, m)
	w.tasks.Go(func() {
		if err := m.Run(ctx); !errors.Is(err, context.Canceled) {
			w.Errorf("Run: %v", err)
		}
	})
}

// as returns the client that acts as an account.
func (w *world) as(account uint32) *ethereum.Account {
	w.Helper()
	return w.client.As(w.manager(account))
}

func (w *world) mine(n uint64) {
	w.Helper()
	if _, err := w.l1.MineN(w.ctx, n); err != nil {
		w.Fatal(err)
	}
}

// endow gives the portal ether that no deposit brought: a contract that
// destroys itself while it is created cannot be refused.
func (w *world) endow(wei uint64) {
	w.Helper()
	code := append(append([]byte{0x73}, w.config.Portal[:]...), 0xff) // PUSH20 portal, SELFDESTRUCT
	_, err := w.deploy.Send(w.ctx, txmgr.Candidate{ID: "endow", Data: code, Value: new(big.Int).SetUint64(wei)})
	if err != nil {
		w.Fatal(err)
	}
}

// by tells the transactions of an account.
func (w *world) by(account uint32) func(*types.Transaction) bool {
	of, signer := w.l1.Account(account), types.LatestSignerForChainID(w.l1.ChainID())
	return func(tx *types.Transaction) bool {
		from, err := types.Sender(signer, tx)
		return err == nil && from == of
	}
}

func (w *world) balance(a common.Address) *big.Int {
	w.Helper()
	b, err := w.l1.Client().BalanceAt(w.ctx, a, nil)
	if err != nil {
		w.Fatal(err)
	}
	return b
}
