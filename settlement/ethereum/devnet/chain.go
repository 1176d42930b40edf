package devnet

import (
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"errors"
	"fmt"
	"math/big"
	"net"
	"net/http"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet/consensus"
)

// A Chain is a running L1. All methods are safe for concurrent use.
type Chain struct {
	stack    *node.Node
	backend  *eth.Ethereum
	rpc      *rpc.Client // in process
	client   *ethclient.Client
	driver   *consensus.Driver
	builder  *builder
	accounts hdKey
	chainID  *big.Int
	secret   [32]byte

	beacon    *http.Server
	beaconURL string

	stop    context.CancelFunc // ends the clock
	tasks   sync.WaitGroup     // the clock and the Beacon API
	detach  func() bool        // stops watching Start's context
	once    sync.Once
	errOnce error

	mu       sync.Mutex
	clockErr error
}

// Start starts a chain. It runs until Close is called or ctx ends, whichever is
// first; then nothing of it is left: no goroutine, no listener, no file.
func Start(ctx context.Context, cfg Config) (*Chain, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if cfg.BlockTime < 0 {
		return nil, fmt.Errorf("devnet: block time of %v", cfg.BlockTime)
	}
	if cfg.Accounts > maxAccounts {
		return nil, fmt.Errorf("devnet: %d accounts, at most %d", cfg.Accounts, maxAccounts)
	}
	cfg = cfg.withDefaults(time.Now)
	if cfg.GenesisTime.Unix() < 0 {
		return nil, fmt.Errorf("devnet: genesis at %v, before 1970", cfg.GenesisTime)
	}
	c := &Chain{secret: cfg.JWTSecret, stop: func() {}, detach: func() bool { return true }}
	if c.secret == ([32]byte{}) {
		rand.Read(c.secret[:])
	}
	if err := c.start(ctx, cfg); err != nil {
		return nil, errors.Join(err, c.Close())
	}
	return c, nil
}

func (c *Chain) start(ctx context.Context, cfg Config) (err error) {
	if c.accounts, err = accountsKey(); err != nil {
		return err
	}
	burners := newBurners(c.accounts)
	funded := make([]common.Address, cfg.Accounts)
	for i := range funded {
		funded[i] = c.Account(uint32(i))
	}
	g, err := genesis(cfg, funded, []common.Address{burners.gasAddr, burners.blobAddr})
	if err != nil {
		return err
	}
	c.chainID = new(big.Int).Set(g.Config.ChainID)
	if c.stack, c.backend, err = startNode(g, c.secret); err != nil {
		return err
	}
	if err := indexTransactions(ctx, c.backend); err != nil {
		return err
	}
	c.rpc = c.stack.Attach()
	c.client = ethclient.NewClient(c.rpc)
	c.builder = &builder{eth: c.backend, signer: types.LatestSigner(g.Config), burners: burners}
	if c.builder.probe, err = newProbe(c.accounts, c.builder.signer); err != nil {
		return err
	}
	c.driver, err = consensus.NewDriver(ctx, consensus.NewEngine(c.rpc), consensus.Config{
		SecondsPerSlot: cfg.SecondsPerSlot,
		FeeRecipient:   cfg.FeeRecipient,
		Finality:       cfg.Finality,
		Clock:          cfg.Clock,
		Builder:        c.builder,
		BlobRetention:  cfg.BlobRetention,
		ServeSidecars:  cfg.ServeSidecars,
	})
	if err != nil {
		return err
	}
	if err := c.serveBeacon(ctx); err != nil {
		return err
	}
	running, stop := context.WithCancel(context.Background())
	c.stop = stop
	if cfg.BlockTime > 0 {
		c.tasks.Go(func() {
			if err := c.driver.Run(running, cfg.BlockTime); err != nil {
				c.mu.Lock()
				c.clockErr = err
				c.mu.Unlock()
			}
		})
	}
	c.detach = context.AfterFunc(ctx, func() { _ = c.Close() })
	return nil
}

func (c *Chain) serveBeacon(ctx context.Context) error {
	var lc net.ListenConfig
	l, err := lc.Listen(ctx, "tcp", net.JoinHostPort(loopback, "0"))
	if err != nil {
		return fmt.Errorf("devnet: beacon endpoint: %w", err)
	}
	c.beaconURL = "http://" + l.Addr().String()
	c.beacon = &http.Server{Handler: c.driver.Handler(), ReadHeaderTimeout: 10 * time.Second}
	c.tasks.Go(func() { _ = c.beacon.Serve(l) }) // ends with Close
	return nil
}

// Close stops the chain and frees all it holds. Calls after the first wait for
// it and return the same.
func (c *Chain) Close() error {
	c.once.Do(func() {
		c.detach()
		c.stop()
		if c.beacon != nil {
			c.errOnce = c.beacon.Close()
		}
		c.tasks.Wait()
		if c.builder != nil {
			c.builder.close()
		}
		if c.rpc != nil {
			c.rpc.Close()
		}
		if c.stack != nil {
			c.errOnce = errors.Join(c.errOnce, c.stack.Close())
		}
	})
	return c.errOnce
}

// Err returns what stopped the clock of [Config.BlockTime], nil while it runs.
func (c *Chain) Err() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.clockErr
}

// Client returns a client of the chain's JSON-RPC inside the process. It lives
// as long as the chain; do not close it.
func (c *Chain) Client() *ethclient.Client { return c.client }

// RPCURL is the HTTP endpoint of JSON-RPC: eth, net, web3, txpool and debug.
func (c *Chain) RPCURL() string { return c.stack.HTTPEndpoint() }

// WSURL is the WebSocket endpoint of JSON-RPC, for subscriptions.
func (c *Chain) WSURL() string { return c.stack.WSEndpoint() }

// BeaconURL is the endpoint of the Beacon API: see [consensus.Driver.Handler].
func (c *Chain) BeaconURL() string { return c.beaconURL }

// BeaconHandler is what answers at [Chain.BeaconURL], to be wrapped in a server
// that misbehaves.
func (c *Chain) BeaconHandler() http.Handler { return c.driver.Handler() }

// EngineAuth returns the authenticated Engine API endpoint, and the secret that
// signs its tokens. The chain has a driver already; a second one needs care.
func (c *Chain) EngineAuth() (url string, secret [32]byte) {
	return c.stack.HTTPAuthEndpoint(), c.secret
}

// Driver returns the consensus layer, for what the chain does not offer itself.
func (c *Chain) Driver() *consensus.Driver { return c.driver }

// ChainID returns the chain's id, which the caller owns.
func (c *Chain) ChainID() *big.Int { return new(big.Int).Set(c.chainID) }

// Key returns the private key of account i. Those below [Config.Accounts] are
// funded. They are the keys that Hardhat and Anvil give for [Mnemonic].
func (c *Chain) Key(i uint32) *ecdsa.PrivateKey { return c.accounts.child(i).private() }

// Account returns the address of account i.
func (c *Chain) Account(i uint32) common.Address {
	return crypto.PubkeyToAddress(c.Key(i).PublicKey)
}
