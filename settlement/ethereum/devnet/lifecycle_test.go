package devnet_test

import (
	"context"
	"errors"
	"math/big"
	"net/http"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet/consensus"
)

var (
	errFinalized    = consensus.ErrFinalized
	errUnknownBlock = consensus.ErrUnknownBlock
)

// leftovers are the goroutines of chains. The sender cacher's are go-ethereum's
// own: started once in a process, they hold no chain.
func leftovers() []string {
	buf := make([]byte, 1<<20)
	var left []string
	for _, g := range strings.Split(string(buf[:runtime.Stack(buf, true)]), "\n\n") {
		if strings.Contains(g, "go-ethereum") || strings.Contains(g, "devnet.") {
			if !strings.Contains(g, "devnet_test.") && !strings.Contains(g, "testing.") && !strings.Contains(g, "txSenderCacher") {
				left = append(left, g)
			}
		}
	}
	return left
}

// settled waits until no goroutine is left: some end just after Close returns.
func settled(t *testing.T) {
	t.Helper()
	for deadline := time.Now().Add(10 * time.Second); ; runtime.Gosched() {
		left := leftovers()
		if len(left) == 0 {
			return
		}
		if time.Now().After(deadline) {
			t.Fatalf("%d goroutines are left:\n%s", len(left), strings.Join(left, "\n\n"))
		}
	}
}

func TestCloseLeavesNothing(t *testing.T) {
	settled(t)
	for _, cfg := range []devnet.Config{{}, {BlockTime: time.Millisecond}} {
		c, err := devnet.Start(t.Context(), cfg)
		if err != nil {
			t.Fatal(err)
		}
		mine(t, c, 3)
		urls := []string{c.RPCURL(), c.BeaconURL()}
		for range 2 {
			if err := c.Close(); err != nil {
				t.Fatalf("Close: %v", err)
			}
		}
		for _, url := range urls {
			if res, err := http.Get(url); err == nil {
				res.Body.Close()
				t.Errorf("%s still answers", url)
			}
		}
		if _, err := c.Mine(t.Context()); err == nil {
			t.Error("a closed chain mines")
		}
		http.DefaultClient.CloseIdleConnections()
		settled(t)
	}
}

// TestCloseWhileBusy closes under everything that can be going on: each call
// ends, with or without an error.
func TestCloseWhileBusy(t *testing.T) {
	settled(t)
	for range 5 {
		c, err := devnet.Start(t.Context(), devnet.Config{BlockTime: time.Millisecond})
		if err != nil {
			t.Fatal(err)
		}
		var wg sync.WaitGroup
		for _, work := range []func() error{
			func() error { _, err := c.Mine(t.Context()); return err },
			func() error { _, err := c.Reorg(t.Context(), devnet.Reorg{Depth: 1, Fate: devnet.Drop}); return err },
			func() error { return c.Evict(common.Hash{}) },
			func() error { return c.Finalize(t.Context()) },
			func() error { _, err := c.Client().BlockNumber(t.Context()); return err },
		} {
			wg.Go(func() {
				for {
					if err := work(); err != nil && !errors.Is(err, errFinalized) {
						return
					}
				}
			})
		}
		mine(t, c, 3)
		if err := c.Close(); err != nil {
			t.Error(err)
		}
		wg.Wait()
		settled(t)
	}
}

func TestContextCloses(t *testing.T) {
	settled(t)
	ctx, cancel := context.WithCancel(t.Context())
	c, err := devnet.Start(ctx, devnet.Config{})
	if err != nil {
		t.Fatal(err)
	}
	cancel()
	if err := c.Close(); err != nil { // waits for what cancel began
		t.Fatal(err)
	}
	settled(t)
	if _, err := devnet.Start(ctx, devnet.Config{}); !errors.Is(err, context.Canceled) {
		t.Errorf("Start with an ended context: %v", err)
	}
	settled(t)
}

func TestSeveralAtOnce(t *testing.T) {
	a, b := start(t, devnet.Config{ChainID: 7}), start(t, devnet.Config{ChainID: 8})
	mine(t, a, 2)
	mine(t, b, 3)
	if a.Head().NumberU64() != 2 || b.Head().NumberU64() != 3 || a.ChainID().Uint64() != 7 {
		t.Error("two chains in one process are mixed up")
	}
}

func TestBadConfig(t *testing.T) {
	for name, cfg := range map[string]devnet.Config{
		"negative block time": {BlockTime: -1},
		"too many accounts":   {Accounts: 1 << 20},
		"genesis before 1970": {GenesisTime: time.Unix(-1, 0)},
		"no merge": {Genesis: func(g *core.Genesis) {
			g.Config.TerminalTotalDifficulty = nil
		}},
		"no Osaka": {Genesis: func(g *core.Genesis) {
			g.Config.OsakaTime, g.Config.BPO1Time, g.Config.BPO2Time = nil, nil, nil
		}},
		"Amsterdam":   {Genesis: func(g *core.Genesis) { g.Config.AmsterdamTime = new(uint64) }},
		"no config":   {Genesis: func(g *core.Genesis) { g.Config = nil }},
		"no chain id": {Genesis: func(g *core.Genesis) { g.Config.ChainID = nil }},
	} {
		if _, err := devnet.Start(t.Context(), cfg); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	settled(t)
}

func TestGenesisHook(t *testing.T) {
	c := start(t, devnet.Config{
		GenesisTime: time.Unix(1_700_000_000, 0),
		Balance:     big.NewInt(5),
		ChainID:     4,
		Genesis: func(g *core.Genesis) {
			g.BaseFee = big.NewInt(77)
			g.GasLimit = 30_000_000
			g.Config.ChainID = big.NewInt(5)
			g.Alloc[nobody] = types.Account{Balance: big.NewInt(9)}
		},
	})
	if id, err := c.Client().ChainID(t.Context()); err != nil || id.Cmp(c.ChainID()) != 0 || id.Int64() != 5 {
		t.Errorf("chain id is %v, %v; the chain says %v", id, err, c.ChainID())
	}
	head := c.Head()
	if head.BaseFee().Int64() != 77 || head.GasLimit() != 30_000_000 || head.Time() != 1_700_000_000 {
		t.Errorf("genesis is %+v", head.Header())
	}
	if b := mine(t, c, 1); b.GasLimit() != 30_000_000 {
		t.Errorf("gas limit drifts to %d", b.GasLimit())
	}
	for a, want := range map[common.Address]int64{nobody: 9, c.Account(0): 5} {
		if got, err := c.Client().BalanceAt(t.Context(), a, nil); err != nil || got.Int64() != want {
			t.Errorf("%s has %v, %v; want %d", a, got, err, want)
		}
	}
}

func TestTimeTravel(t *testing.T) {
	c := start(t, devnet.Config{})
	genesis := c.Head().Time()
	for _, step := range []struct {
		by   time.Duration
		want uint64 // seconds since genesis
	}{
		{0, 12},
		{0, 24},
		{time.Hour, 24 + 3600 + 12},
		{time.Second, 24 + 3600 + 12 + 12 + 12}, // rounded up to a slot
		{0, 24 + 3600 + 12 + 12 + 12 + 12},
		{30 * 24 * time.Hour, 24 + 3600 + 12 + 12 + 12 + 12 + 30*24*3600 + 12},
	} {
		if err := c.AdvanceTime(t.Context(), step.by); err != nil {
			t.Fatal(err)
		}
		if got := mine(t, c, 1).Time() - genesis; got != step.want {
			t.Errorf("after advancing by %v the block is %d s after genesis, want %d", step.by, got, step.want)
		}
	}
	if err := c.AdvanceTime(t.Context(), -1); err == nil {
		t.Error("time runs backwards")
	}
	// As far as a duration reaches, and once more: refused before it overflows.
	var err error
	for range 1 << 6 {
		if err = c.AdvanceTime(t.Context(), 1<<63-1); err != nil {
			break
		}
	}
	if err != nil {
		t.Errorf("advancing by centuries: %v", err)
	}
}

func TestClockIsFollowed(t *testing.T) {
	var now atomic.Int64
	now.Store(1_700_000_000)
	c := start(t, devnet.Config{
		GenesisTime: time.Unix(1_700_000_000, 0),
		Clock:       func() time.Time { return time.Unix(now.Load(), 0) },
	})
	for _, step := range []struct {
		now, want int64
	}{
		{1_700_000_000, 12}, // never in the parent's slot
		{1_700_000_000, 24}, // even if the clock stands still
		{1_700_001_000, 996},
		{1_600_000_000, 1008}, // a clock set back changes nothing
	} {
		now.Store(step.now)
		if got := int64(mine(t, c, 1).Time()) - 1_700_000_000; got != step.want {
			t.Errorf("at %d the block is %d s after genesis, want %d", step.now, got, step.want)
		}
	}
}

func TestBlockTime(t *testing.T) {
	c := start(t, devnet.Config{BlockTime: time.Millisecond, SecondsPerSlot: 1})
	heads := make(chan *types.Header)
	sub, err := c.Client().SubscribeNewHead(t.Context(), heads)
	if err != nil {
		t.Fatal(err)
	}
	defer sub.Unsubscribe()
	var last *types.Header
	for range 5 {
		select {
		case h := <-heads:
			if last != nil && (h.ParentHash != last.Hash() || h.Time != last.Time+1) {
				t.Errorf("block %d at %d follows %d at %d", h.Number, h.Time, last.Number, last.Time)
			}
			last = h
		case err := <-sub.Err():
			t.Fatal(err)
		}
	}
	if err := c.Err(); err != nil {
		t.Error(err)
	}
}

func TestRunEndsWithItsContext(t *testing.T) {
	c := start(t, devnet.Config{})
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error)
	go func() { done <- c.Run(ctx, time.Millisecond) }()
	if _, err := c.MineUntil(t.Context(), func(h *types.Block) bool { return h.NumberU64() > 10 }); err != nil {
		t.Fatal(err)
	}
	cancel()
	if err := <-done; err != nil {
		t.Errorf("Run = %v, want nil", err)
	}
	if err := c.Run(t.Context(), 0); err == nil {
		t.Error("Run without an interval")
	}
	if _, err := c.Mine(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("Mine with an ended context: %v", err)
	}
}
