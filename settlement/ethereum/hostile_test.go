package ethereum_test

import (
	"context"
	"errors"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	geth "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da/calldata"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/ethereum"
)

// liar is a real node whose answers are tampered with.
type liar struct {
	ethereum.Backend
	logs   func(geth.FilterQuery, []types.Log, error) ([]types.Log, error)
	header func(*types.Header, error) (*types.Header, error)
	call   func([]byte, error) ([]byte, error)
}

func (l *liar) FilterLogs(ctx context.Context, q geth.FilterQuery) ([]types.Log, error) {
	out, err := l.Backend.FilterLogs(ctx, q)
	if l.logs != nil {
		return l.logs(q, out, err)
	}
	return out, err
}

func (l *liar) HeaderByHash(ctx context.Context, h common.Hash) (*types.Header, error) {
	out, err := l.Backend.HeaderByHash(ctx, h)
	if l.header != nil {
		return l.header(out, err)
	}
	return out, err
}

func (l *liar) CallContractAtHash(ctx context.Context, m geth.CallMsg, h common.Hash) ([]byte, error) {
	out, err := l.Backend.CallContractAtHash(ctx, m, h)
	if l.call != nil {
		return l.call(out, err)
	}
	return out, err
}

// rpcError is a refusal as nodes send it.
type rpcError struct{ text string }

func (e rpcError) Error() string  { return e.text }
func (e rpcError) ErrorCode() int { return -32005 }

// lied returns a client of w's rollup through a liar.
func (w *world) lied(o ethereum.Options) (*ethereum.Client, *liar) {
	w.Helper()
	l := &liar{Backend: w.node}
	c, err := ethereum.New(w.ctx, l, w.config, o)
	if err != nil {
		w.Fatal(err)
	}
	return c, l
}

func (w *world) posts(n uint64) {
	w.Helper()
	a := w.as(poster)
	for i := range n {
		if _, err := a.Post(w.ctx, i, 0, w.payloads(calldata.Publisher{}, "batch")); err != nil {
			w.Fatal(err)
		}
	}
}

// Whatever a node says about entries, the client yields the right ones or none.
func TestLyingNodeEntries(t *testing.T) {
	w := newWorld(t)
	w.posts(4)
	want := w.entries()
	data := func(change func(l *types.Log)) func(geth.FilterQuery, []types.Log, error) ([]types.Log, error) {
		return func(_ geth.FilterQuery, logs []types.Log, err error) ([]types.Log, error) {
			for i := range logs {
				if i == 2 {
					logs[i].Data = append([]byte(nil), logs[i].Data...)
					logs[i].Topics = append([]common.Hash(nil), logs[i].Topics...)
					change(&logs[i])
				}
			}
			return logs, err
		}
	}
	answers := func(f func([]types.Log) []types.Log) func(geth.FilterQuery, []types.Log, error) ([]types.Log, error) {
		return func(_ geth.FilterQuery, logs []types.Log, err error) ([]types.Log, error) { return f(logs), err }
	}
	tests := map[string]func(geth.FilterQuery, []types.Log, error) ([]types.Log, error){
		"nothing":            answers(func([]types.Log) []types.Log { return nil }),
		"one missing":        answers(func(l []types.Log) []types.Log { return append(l[:1:1], l[2:]...) }),
		"first missing":      answers(func(l []types.Log) []types.Log { return l[1:] }),
		"all twice":          answers(func(l []types.Log) []types.Log { return append(l, l...) }),
		"reversed":           answers(func(l []types.Log) []types.Log { l[0], l[3] = l[3], l[0]; return l }),
		"another contract":   data(func(l *types.Log) { l.Address[0] ^= 1 }),
		"another event":      data(func(l *types.Log) { l.Topics[0][0] ^= 1 }),
		"fewer topics":       data(func(l *types.Log) { l.Topics = l.Topics[:1] }),
		"no topics":          data(func(l *types.Log) { l.Topics = nil }),
		"another position":   data(func(l *types.Log) { l.Topics[1][31] ^= 1 }),
		"another sender":     data(func(l *types.Log) { l.Topics[2][31] ^= 1 }),
		"no data":            data(func(l *types.Log) { l.Data = nil }),
		"another block":      data(func(l *types.Log) { l.BlockNumber++ }),
		"a block far away":   data(func(l *types.Log) { l.BlockNumber += 1 << 40 }),
		"another block hash": data(func(l *types.Log) { l.BlockHash[0] ^= 1 }),
		"a failing node":     func(geth.FilterQuery, []types.Log, error) ([]types.Log, error) { return nil, io.EOF },
		"a refusing node":    func(geth.FilterQuery, []types.Log, error) ([]types.Log, error) { return nil, rpcError{"no"} },
	}
	for _, i := range []int{0, 31, 63, 95, 127, 159, 191, 192} { // a byte of each word
		tests["data byte "+big.NewInt(int64(i)).String()] = data(func(l *types.Log) { l.Data[min(i, len(l.Data)-1)] ^= 1 })
	}
	for name, tamper := range tests {
		t.Run(name, func(t *testing.T) {
			c, l := w.lied(ethereum.Options{})
			l.logs = tamper
			at, n := w.head(), 0
			for e, err := range c.Entries(t.Context(), at, 0) {
				if err != nil {
					if !errors.Is(err, settlement.ErrUnavailable) && !errors.Is(err, settlement.ErrReorg) {
						t.Errorf("error %v, want ErrUnavailable or ErrReorg", err)
					}
					return
				}
				if hash(t, e) != hash(t, want[n]) {
					t.Fatalf("entry %+v, want %+v", e, want[n])
				}
				n++
			}
			t.Errorf("%d entries and no error", n)
		})
	}
	t.Run("removed events", func(t *testing.T) {
		c, l := w.lied(ethereum.Options{})
		l.logs = answers(func(l []types.Log) []types.Log {
			gone := l[1]
			gone.Removed = true
			return append([]types.Log{gone}, l...)
		})
		n := 0
		for _, err := range c.Entries(t.Context(), w.head(), 0) {
			if err != nil {
				t.Fatal(err)
			}
			n++
		}
		if n != 4 {
			t.Errorf("%d entries, want 4", n)
		}
	})
	t.Run("another header", func(t *testing.T) {
		c, l := w.lied(ethereum.Options{})
		l.header = func(h *types.Header, err error) (*types.Header, error) {
			h = types.CopyHeader(h)
			h.Time++
			return h, err
		}
		for _, err := range c.Entries(t.Context(), w.head(), 0) {
			if !errors.Is(err, settlement.ErrUnavailable) {
				t.Errorf("a false header: %v, want ErrUnavailable", err)
			}
		}
	})
}

func hash(t *testing.T, e derive.Entry) commitment.Root {
	t.Helper()
	h, err := e.Hash()
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// Any answer to a call is an answer or an error, never a panic.
func TestLyingNodeCalls(t *testing.T) {
	w := newWorld(t)
	w.posts(2)
	first, err := w.as(proposer).Propose(w.ctx, w.proposal(w.latest(), 1, proof.EmptyExitRoot()))
	if err != nil {
		t.Fatal(err)
	}
	for name, call := range map[string]func([]byte, error) ([]byte, error){
		"nothing":  func([]byte, error) ([]byte, error) { return nil, nil },
		"short":    func(p []byte, err error) ([]byte, error) { return p[:len(p)/2], err },
		"all ones": func(p []byte, err error) ([]byte, error) { return []byte(strings.Repeat("\xff", len(p))), err },
		"huge":     func(p []byte, err error) ([]byte, error) { return append(p, make([]byte, 1<<20)...), err },
		"failing":  func([]byte, error) ([]byte, error) { return nil, io.ErrUnexpectedEOF },
		"refusing": func([]byte, error) ([]byte, error) { return nil, rpcError{"missing trie node"} },
	} {
		t.Run(name, func(t *testing.T) {
			c, l := w.lied(ethereum.Options{})
			l.call = call
			at := w.head()
			check := func(what string, err error) {
				if name != "huge" && name != "all ones" && err == nil {
					t.Errorf("%s: no error", what)
				}
			}
			_, err := c.Inbox(t.Context(), at)
			check("Inbox", err)
			_, err = c.Assertion(t.Context(), at, first.ID)
			check("Assertion", err)
			_, err = c.Children(t.Context(), at, first.Parent)
			check("Children", err)
			_, err = c.Parameters(t.Context(), at)
			check("Parameters", err)
			_, err = c.Accumulator(t.Context(), at, 1)
			check("Accumulator", err)
			for _, err := range c.Entries(t.Context(), at, 0) {
				check("Entries", err)
				break
			}
			if name == "huge" {
				return
			}
			if _, err = ethereum.New(t.Context(), l, w.config, ethereum.Options{}); err == nil {
				t.Error("New: no error")
			}
		})
	}
	// A claim must have the hash that the contract holds.
	c, l := w.lied(ethereum.Options{})
	l.logs = func(_ geth.FilterQuery, logs []types.Log, err error) ([]types.Log, error) {
		for i := range logs {
			logs[i].Data = append([]byte(nil), logs[i].Data...)
			logs[i].Data[32*3+31] ^= 1
		}
		return logs, err
	}
	if _, err := c.Assertion(t.Context(), w.head(), first.ID); !errors.Is(err, settlement.ErrUnavailable) {
		t.Errorf("a false claim: %v, want ErrUnavailable", err)
	}
}

// What a node answers in one piece is its own business.
func TestLogRange(t *testing.T) {
	w := newWorld(t)
	a := w.as(poster)
	for i := range uint64(5) {
		if _, err := a.Post(w.ctx, i, 0, w.payloads(calldata.Publisher{}, "batch")); err != nil {
			t.Fatal(err)
		}
		w.mine(30)
	}
	for _, most := range []uint64{1, 7, 64} {
		c, l := w.lied(ethereum.Options{})
		asked, refused := 0, 0
		l.logs = func(q geth.FilterQuery, logs []types.Log, err error) ([]types.Log, error) {
			asked++
			if n := q.ToBlock.Uint64() - q.FromBlock.Uint64() + 1; n > most {
				refused++
				return nil, rpcError{"query exceeds max block range"}
			}
			return logs, err
		}
		n := 0
		for e, err := range c.Entries(t.Context(), w.head(), 0) {
			if err != nil {
				t.Fatal(err)
			}
			if e.Position != uint64(n) {
				t.Fatalf("entry %d, want %d", e.Position, n)
			}
			n++
		}
		if n != 5 || refused == 0 || asked > 60 {
			t.Errorf("at most %d blocks: %d entries after %d questions, %d refused", most, n, asked, refused)
		}
		events := 0
		for _, err := range c.Events(t.Context(), w.head(), 0, 1<<40) {
			if err != nil {
				t.Fatal(err)
			}
			events++
		}
		if events < 5 {
			t.Errorf("%d events", events)
		}
	}
	c, _ := w.lied(ethereum.Options{LogRange: 10})
	n := 0
	for _, err := range c.Entries(t.Context(), w.head(), 0) {
		if err != nil {
			t.Fatal(err)
		}
		n++
	}
	if n != 5 {
		t.Errorf("%d entries, want 5", n)
	}
}

func TestMismatch(t *testing.T) {
	w := newWorld(t)
	for name, change := range map[string]func(*derive.Config){
		"version":    func(c *derive.Config) { c.Version++ },
		"chain":      func(c *derive.Config) { c.ChainID++ },
		"inbox":      func(c *derive.Config) { c.Inbox = c.Portal },
		"no inbox":   func(c *derive.Config) { c.Inbox = common.Address{9} },
		"assertions": func(c *derive.Config) { c.Assertions = c.Inbox },
		"portal":     func(c *derive.Config) { c.Portal = c.Timelock },
		"timelock":   func(c *derive.Config) { c.Timelock = c.Portal },
		"genesis":    func(c *derive.Config) { c.Genesis.StateRoot[0] ^= 1 },
		"time":       func(c *derive.Config) { c.Genesis.Time++ },
		"depth":      func(c *derive.Config) { c.SpanDepth++ },
		"entries":    func(c *derive.Config) { c.SpanEntries-- },
		"semantics":  func(c *derive.Config) { c.Rules[0].Semantics[0] ^= 1 },
		"limits":     func(c *derive.Config) { c.Rules[0].Limits.Blocks-- },
		"a rule more": func(c *derive.Config) {
			r := c.Rules[0]
			r.From = 7
			c.Rules = append(c.Rules, r)
		},
	} {
		c := w.client.Config()
		change(c)
		if _, err := ethereum.New(t.Context(), w.node, c, ethereum.Options{}); !errors.Is(err, settlement.ErrMismatch) {
			t.Errorf("another %s: %v, want ErrMismatch", name, err)
		}
	}
	// The same contracts of another deployment are another rollup's.
	p := w.params
	p.Genesis.Time++
	other, err := ethereum.Deploy(t.Context(), w.node, w.deploy, p)
	if err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*derive.Config){
		"inbox":    func(c *derive.Config) { c.Inbox = other.Inbox },
		"portal":   func(c *derive.Config) { c.Portal = other.Portal },
		"timelock": func(c *derive.Config) { c.Timelock = other.Timelock },
	} {
		c := w.client.Config()
		change(c)
		if _, err := ethereum.New(t.Context(), w.node, c, ethereum.Options{}); !errors.Is(err, settlement.ErrMismatch) {
			t.Errorf("another rollup's %s: %v, want ErrMismatch", name, err)
		}
	}
}

// An endpoint that is down, that is none, or that never stops talking.
func TestEndpoints(t *testing.T) {
	w := newWorld(t)
	endless := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		rw.Header().Set("Content-Type", "application/json")
		_, _ = rw.Write([]byte(`{"jsonrpc":"2.0","id":1,"result":"0x`))
		chunk := []byte(strings.Repeat("00", 1<<19))
		for range 100 {
			if _, err := rw.Write(chunk); err != nil {
				return
			}
		}
	}))
	defer endless.Close()
	nonsense := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		_, _ = rw.Write([]byte("<html>"))
	}))
	defer nonsense.Close()
	for name, url := range map[string]string{"down": "http://127.0.0.1:1", "endless": endless.URL, "nonsense": nonsense.URL} {
		if _, err := ethereum.Dial(t.Context(), url, w.config, ethereum.Options{}); !errors.Is(err, settlement.ErrUnavailable) {
			t.Errorf("%s: %.200v, want ErrUnavailable", name, err)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for name, err := range map[string]error{
		"Inbox":     second(w.client.Inbox(ctx, w.head())),
		"Assertion": second(w.client.Assertion(ctx, w.head(), commitment.Root{1})),
		"Block":     second(w.client.Block(ctx, 1)),
	} {
		if !errors.Is(err, context.Canceled) {
			t.Errorf("%s with a cancelled context: %v", name, err)
		}
	}
}

func second[T any](_ T, err error) error { return err }

// Reading at a block that leaves the chain halfway.
func TestReorgWhileReading(t *testing.T) {
	w := newWorld(t)
	w.posts(3)
	c, l := w.lied(ethereum.Options{LogRange: 1})
	at, n := w.head(), 0
	l.logs = func(_ geth.FilterQuery, logs []types.Log, err error) ([]types.Log, error) {
		if n == 1 {
			w.node.idle.Store("idle", true)
			w.reorg(1)
		}
		return logs, err
	}
	var last error
	for _, err := range c.Entries(t.Context(), at, 0) {
		if last = err; err == nil {
			n++
		}
	}
	if !errors.Is(last, settlement.ErrReorg) || n != 1 {
		t.Errorf("%d entries, then %v, want 1 and ErrReorg", n, last)
	}
}
