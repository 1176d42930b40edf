package consensus_test

import (
	"context"
	"crypto/rand"
	"errors"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet/consensus"
)

// client starts an execution client and connects to it as to one elsewhere: over
// HTTP, with tokens. Its own driver stays idle.
func client(t *testing.T) (*devnet.Chain, *consensus.Engine) {
	t.Helper()
	c, err := devnet.Start(t.Context(), devnet.Config{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	url, secret := c.EngineAuth()
	e, err := consensus.DialEngine(t.Context(), url, secret)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(e.Close)
	return c, e
}

func driver(t *testing.T, e *consensus.Engine, cfg consensus.Config) *consensus.Driver {
	t.Helper()
	d, err := consensus.NewDriver(t.Context(), e, cfg)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func extend(t *testing.T, d *consensus.Driver) *consensus.Block {
	t.Helper()
	b, err := d.Extend(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func transfer(t *testing.T, c *devnet.Chain, nonce uint64) *types.Transaction {
	t.Helper()
	to := c.Account(1)
	tx, err := types.SignNewTx(c.Key(0), types.LatestSignerForChainID(c.ChainID()), &types.DynamicFeeTx{
		ChainID: c.ChainID(), Nonce: nonce, Gas: params.TxGas, To: &to, Value: big.NewInt(1),
		GasTipCap: big.NewInt(params.GWei), GasFeeCap: big.NewInt(100 * params.GWei),
	})
	if err != nil {
		t.Fatal(err)
	}
	return tx
}

// TestExternalClient drives the execution client with nothing but the Engine
// API, its own payload building included.
func TestExternalClient(t *testing.T) {
	c, e := client(t)
	d := driver(t, e, consensus.Config{BuildTime: 300 * time.Millisecond})
	for range 2 {
		extend(t, d)
	}
	tx := transfer(t, c, 0)
	if err := c.Client().SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
	b := extend(t, d)
	if n := len(d.Transactions(b)); n != 1 || b.Slot != 3 {
		t.Errorf("slot %d has %d transactions, want 1", b.Slot, n)
	}
	head, err := c.Client().HeaderByNumber(t.Context(), nil)
	if err != nil || head.Hash() != b.Execution.Hash() {
		t.Errorf("client's head is %v, %v", head, err)
	}
	branch, err := d.Reorg(t.Context(), consensus.Reorg{Depth: 2})
	if err != nil {
		t.Fatal(err)
	}
	if len(branch.Added) != 3 || d.Head() != branch.Added[2] || d.Head().Execution.NumberU64() != 4 {
		t.Errorf("branch is %+v", branch)
	}
	if head, err = c.Client().HeaderByNumber(t.Context(), nil); err != nil || head.Hash() != d.Head().Execution.Hash() {
		t.Errorf("client's head is %v, %v", head, err)
	}
	if _, err := c.Client().HeaderByHash(t.Context(), b.Execution.Hash()); err != nil {
		t.Errorf("the old branch is gone: %v", err)
	}
	if canonical, err := d.Canonical(3); err != nil || canonical == b {
		t.Errorf("the old branch is canonical: %v", err)
	}
	// What needs a builder says so.
	if _, err := d.ExtendWith(t.Context(), nil); !errors.Is(err, errors.ErrUnsupported) {
		t.Errorf("ExtendWith = %v", err)
	}
	contents := func([]*consensus.Block, uint64) types.Transactions { return nil }
	if _, err := d.Reorg(t.Context(), consensus.Reorg{Depth: 1, Contents: contents}); !errors.Is(err, errors.ErrUnsupported) {
		t.Errorf("Reorg with contents = %v", err)
	}
	// A second driver takes over where the first one is.
	next := driver(t, e, consensus.Config{BuildTime: time.Millisecond})
	if next.Head().Execution.Hash() != d.Head().Execution.Hash() || next.Head().Slot != d.Head().Slot || next.Finalized() != next.Head() {
		t.Errorf("second driver starts at slot %d", next.Head().Slot)
	}
	extend(t, next)
	if _, err := consensus.NewDriver(t.Context(), e, consensus.Config{SecondsPerSlot: 7}); err == nil {
		t.Error("a driver whose slots do not fit the chain")
	}
}

// TestWrongSecret: the client's endpoint lets in nobody without the secret.
func TestWrongSecret(t *testing.T) {
	c, _ := client(t)
	url, secret := c.EngineAuth()
	rand.Read(secret[:])
	e, err := consensus.DialEngine(t.Context(), url, secret)
	if err != nil {
		t.Fatal(err)
	}
	defer e.Close()
	var httpErr rpc.HTTPError
	if _, err := consensus.NewDriver(t.Context(), e, consensus.Config{}); !errors.As(err, &httpErr) || httpErr.StatusCode != http.StatusUnauthorized {
		t.Errorf("NewDriver = %v, want 401", err)
	}
	// Nor does the open endpoint offer the Engine API.
	open, err := rpc.DialContext(t.Context(), c.RPCURL())
	if err != nil {
		t.Fatal(err)
	}
	defer open.Close()
	if _, err := consensus.NewDriver(t.Context(), consensus.NewEngine(open), consensus.Config{}); err == nil {
		t.Error("the open endpoint takes orders")
	}
}

// builderFunc makes payloads as a test likes.
type builderFunc func(ctx context.Context, parent common.Hash, attrs *engine.PayloadAttributes, txs types.Transactions) (*engine.ExecutionPayloadEnvelope, error)

func (f builderFunc) Build(ctx context.Context, parent common.Hash, attrs *engine.PayloadAttributes, txs types.Transactions) (*engine.ExecutionPayloadEnvelope, error) {
	return f(ctx, parent, attrs, txs)
}

// TestBadPayloads has a builder that cheats in every field that the driver or
// the execution client must look at. The chain goes on as if nothing was.
func TestBadPayloads(t *testing.T) {
	c, e := client(t)
	var spoil func(*engine.ExecutionPayloadEnvelope)
	plain := driver(t, e, consensus.Config{BuildTime: time.Millisecond})
	d := driver(t, e, consensus.Config{Builder: builderFunc(func(ctx context.Context, parent common.Hash, attrs *engine.PayloadAttributes, _ types.Transactions) (*engine.ExecutionPayloadEnvelope, error) {
		_, safe, finalized := common.Hash{}, parent, parent
		id, err := e.ForkchoiceUpdated(ctx, engine.ForkchoiceStateV1{HeadBlockHash: parent, SafeBlockHash: safe, FinalizedBlockHash: finalized}, attrs)
		if err != nil {
			return nil, err
		}
		env, err := e.GetPayload(ctx, *id)
		if err == nil && spoil != nil {
			spoil(env)
		}
		return env, err
	})})
	reseal := func(p *engine.ExecutionPayloadEnvelope) {
		block, err := engine.ExecutableDataToBlockNoHash(*p.ExecutionPayload, nil, &d.Head().Root, p.Requests)
		if err != nil {
			t.Fatal(err)
		}
		p.ExecutionPayload.BlockHash = block.Hash()
	}
	for name, tc := range map[string]struct {
		spoil func(*engine.ExecutionPayloadEnvelope)
		want  error
	}{
		"state root":          {func(p *engine.ExecutionPayloadEnvelope) { p.ExecutionPayload.StateRoot[0] ^= 1; reseal(p) }, consensus.ErrRejected},
		"gas used":            {func(p *engine.ExecutionPayloadEnvelope) { p.ExecutionPayload.GasUsed++; reseal(p) }, consensus.ErrRejected},
		"base fee":            {func(p *engine.ExecutionPayloadEnvelope) { p.ExecutionPayload.BaseFeePerGas = big.NewInt(1); reseal(p) }, consensus.ErrRejected},
		"unknown parent":      {func(p *engine.ExecutionPayloadEnvelope) { p.ExecutionPayload.ParentHash = common.Hash{1}; reseal(p) }, consensus.ErrSyncing},
		"block hash":          {func(p *engine.ExecutionPayloadEnvelope) { p.ExecutionPayload.BlockHash[0] ^= 1 }, nil},
		"garbage transaction": {func(p *engine.ExecutionPayloadEnvelope) { p.ExecutionPayload.Transactions = [][]byte{{0xff}} }, nil},
		"blob without owner": {func(p *engine.ExecutionPayloadEnvelope) {
			p.BlobsBundle = &engine.BlobsBundle{}
			p.BlobsBundle.Blobs = append(p.BlobsBundle.Blobs, make([]byte, 131072))
		}, nil},
	} {
		spoil = tc.spoil
		before := d.Head()
		_, err := d.Extend(t.Context())
		if err == nil || tc.want != nil && !errors.Is(err, tc.want) {
			t.Errorf("%s: %v, want %v", name, err, tc.want)
		}
		if tc.want != nil {
			var status *consensus.StatusError
			if !errors.As(err, &status) || status.Method == "" || status.Status == engine.VALID {
				t.Errorf("%s: no facts in %v", name, err)
			}
		}
		spoil = nil
		if d.Head() != before {
			t.Fatalf("%s: head moved", name)
		}
		extend(t, d)
	}
	if head, err := c.Client().BlockNumber(t.Context()); err != nil || head != d.Head().Execution.NumberU64() {
		t.Errorf("client is at %d, %v", head, err)
	}
	if plain.Head().Execution.NumberU64() != 0 {
		t.Error("drivers share state")
	}
}

// TestEngineAnswers meets an execution client that answers badly.
func TestEngineAnswers(t *testing.T) {
	for name, answer := range map[string]string{
		"error":         `{"jsonrpc":"2.0","id":1,"error":{"code":-38004,"message":"too large"}}`,
		"null":          `{"jsonrpc":"2.0","id":1,"result":null}`,
		"garbage":       `<html>`,
		"wrong type":    `{"jsonrpc":"2.0","id":1,"result":7}`,
		"no payload id": `{"jsonrpc":"2.0","id":1,"result":{"payloadStatus":{"status":"VALID"},"payloadId":null}}`,
		"invalid":       `{"jsonrpc":"2.0","id":1,"result":{"payloadStatus":{"status":"INVALID","validationError":"no"},"payloadId":null}}`,
	} {
		s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if !strings.HasPrefix(r.Header.Get("Authorization"), "Bearer ") {
				t.Error("request without a token")
			}
			w.Header().Set("Content-Type", "application/json")
			if _, err := w.Write([]byte(answer)); err != nil {
				t.Error(err)
			}
		}))
		e, err := consensus.DialEngine(t.Context(), s.URL, [32]byte{1})
		if err != nil {
			t.Fatal(err)
		}
		attrs := &engine.PayloadAttributes{Withdrawals: []*types.Withdrawal{}, BeaconRoot: &common.Hash{}}
		if _, err := e.ForkchoiceUpdated(t.Context(), engine.ForkchoiceStateV1{}, attrs); err == nil {
			t.Errorf("%s: ForkchoiceUpdated succeeds", name)
		}
		if err := e.NewPayload(t.Context(), &engine.ExecutableData{BaseFeePerGas: new(big.Int)}, nil, common.Hash{}, nil); err == nil {
			t.Errorf("%s: NewPayload succeeds", name)
		}
		if _, err := e.GetPayload(t.Context(), engine.PayloadID{}); err == nil {
			t.Errorf("%s: GetPayload succeeds", name)
		}
		if _, err := consensus.NewDriver(t.Context(), e, consensus.Config{}); err == nil {
			t.Errorf("%s: NewDriver succeeds", name)
		}
		e.Close()
		s.Close()
	}
}

func TestWaitingForATurnEndsWithTheContext(t *testing.T) {
	_, e := client(t)
	entered, leave := make(chan struct{}), make(chan struct{})
	d := driver(t, e, consensus.Config{Builder: builderFunc(func(context.Context, common.Hash, *engine.PayloadAttributes, types.Transactions) (*engine.ExecutionPayloadEnvelope, error) {
		close(entered)
		<-leave
		return nil, errors.New("stalled")
	})})
	done := make(chan error)
	go func() { _, err := d.Extend(t.Context()); done <- err }()
	<-entered
	ctx, cancel := context.WithTimeout(t.Context(), time.Millisecond)
	defer cancel()
	if _, err := d.Extend(ctx); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("Extend = %v, want the context's end", err)
	}
	close(leave)
	if err := <-done; err == nil {
		t.Error("a stalled builder made a block")
	}
}
