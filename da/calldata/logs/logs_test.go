package logs_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/ethclient/simulated"

	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/calldata"
	"github.com/sharedsec/sharedsec/da/calldata/logs"
	"github.com/sharedsec/sharedsec/da/datest"
)

var _ logs.Logs = (*ethclient.Client)(nil)

var (
	inbox = common.HexToAddress("0x1b0c")
	topic = crypto.Keccak256Hash([]byte(logs.EventData))
)

// account is a prefunded one.
func account(t testing.TB) *ecdsa.PrivateKey {
	t.Helper()
	k, err := crypto.ToECDSA(bytes.Repeat([]byte{7}, 32))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// emitter is the code of a contract that emits Data(keccak256(calldata),
// calldata), ABI-encoded.
func emitter() []byte {
	code := common.FromHex("6020600052" + // the offset, 32, to memory 0
		"36602052" + // the length to 32
		"3660006040" + "37" + // the data to 64
		"36604020" + // their keccak256: the second topic
		"7f") // the first topic
	code = append(code, topic[:]...)
	return append(code, common.FromHex("36601f0160051c60051b604001"+ // 64 + the length, rounded up
		"6000a200")...) // log2, stop
}

// l1 is go-ethereum in process with the emitter at inbox.
type l1 struct {
	*simulated.Backend
	nonce uint64
}

func newL1(t testing.TB) *l1 {
	t.Helper()
	b := simulated.NewBackend(types.GenesisAlloc{
		crypto.PubkeyToAddress(account(t).PublicKey): {Balance: new(big.Int).Lsh(big.NewInt(1), 100)},
		inbox: {Code: emitter(), Balance: new(big.Int)},
	}, simulated.WithBlockGasLimit(60_000_000))
	t.Cleanup(func() { b.Close() })
	return &l1{Backend: b}
}

// include sends data to the emitter and returns where it was recorded.
func (l *l1) include(t testing.TB, data []byte) da.Hint {
	t.Helper()
	tx, err := types.SignNewTx(account(t), types.LatestSignerForChainID(big.NewInt(1337)), &types.DynamicFeeTx{
		ChainID: big.NewInt(1337), Nonce: l.nonce, To: &inbox, Data: data, Gas: 1<<24 - 1,
		GasFeeCap: big.NewInt(1e10), GasTipCap: big.NewInt(1e9),
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := l.Client().SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
	l.nonce++
	head, err := l.Client().HeaderByHash(t.Context(), l.Commit())
	if err != nil {
		t.Fatal(err)
	}
	return da.Hint{L1Block: head.Number.Uint64()}
}

func open(t testing.TB, l logs.Logs, from uint64, opts ...logs.Option) *logs.Fetcher {
	t.Helper()
	f, err := logs.New(l, inbox, from, opts...)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func ref(t testing.TB, data []byte) da.Ref {
	t.Helper()
	r, err := calldata.NewRef(data)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func random(seed uint8, n int) []byte {
	p := make([]byte, n)
	rand.NewChaCha8([32]byte{seed}).Read(p)
	return p
}

func TestFetcher(t *testing.T) {
	data := random(1, 1001)
	for _, hinted := range []bool{true, false} {
		t.Run(fmt.Sprintf("Hint=%v", hinted), func(t *testing.T) {
			datest.TestFetcher(t, func(t testing.TB) datest.Fixture {
				chain := newL1(t)
				chain.include(t, random(2, 50))
				h := chain.include(t, data)
				if !hinted {
					h = da.Hint{}
				}
				lies := &replacer{Logs: chain.Client()}
				return datest.Fixture{
					Fetcher: open(t, lies, 0), Ref: ref(t, data), Hint: h, Data: data,
					Unknown: ref(t, []byte("unknown")),
					Replace: func(body []byte) { lies.set, lies.body = true, body },
					Open:    calldata.Open,
				}
			})
		})
	}
}

func TestRoundTrip(t *testing.T) {
	datest.TestRoundTrip(t, func(t testing.TB) datest.Pair {
		chain := newL1(t)
		return datest.Pair{
			Publisher: calldata.Publisher{},
			Fetcher:   open(t, chain.Client(), 0),
			Include:   func(t testing.TB, p da.Payload) da.Hint { return chain.include(t, p.Body) },
		}
	})
}

// The forced queue emits when it enqueues, and an entry records that later.
func TestBeforeHint(t *testing.T) {
	chain := newL1(t)
	data := random(3, 100)
	at := chain.include(t, data).L1Block
	for range 30 {
		chain.Commit()
	}
	for _, span := range []uint64{1, 2, 7, 30, 31, 1000} {
		for _, from := range []uint64{0, at} {
			f := open(t, chain.Client(), from, logs.WithSpan(span))
			got, err := f.FetchAt(t.Context(), ref(t, data), da.Hint{L1Block: at + 30})
			if err != nil || !bytes.Equal(got, data) {
				t.Errorf("span %d, from %d: Fetch = %d bytes, %v", span, from, len(got), err)
			}
		}
		f := open(t, chain.Client(), at+1, logs.WithSpan(span))
		if _, err := f.FetchAt(t.Context(), ref(t, data), da.Hint{L1Block: at + 30}); !errors.Is(err, da.ErrNotFound) {
			t.Errorf("span %d: data from before the contract: %v, want da.ErrNotFound", span, err)
		}
	}
}

// replacer changes what an honest node says.
type replacer struct {
	logs.Logs
	set  bool
	body []byte
}

func (r *replacer) FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	found, err := r.Logs.FilterLogs(ctx, q)
	if r.set {
		for i := range found {
			found[i].Data = encode(r.body)
		}
	}
	return found, err
}

func encode(data []byte) []byte {
	p := append(common.LeftPadBytes([]byte{32}, 32), common.LeftPadBytes(big.NewInt(int64(len(data))).Bytes(), 32)...)
	return append(append(p, data...), make([]byte, -len(data)&31)...)
}

// scripted is a node that answers as it is told.
type scripted struct {
	answer  func(q ethereum.FilterQuery) ([]types.Log, error)
	queries int
}

func (s *scripted) FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	s.queries++
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return s.answer(q)
}

type rpcError int

func (e rpcError) Error() string  { return fmt.Sprint("rpc error ", int(e)) }
func (e rpcError) ErrorCode() int { return int(e) }

// A hostile node can answer what it likes.
func TestHostileNode(t *testing.T) {
	data := random(4, 100)
	r := ref(t, data)
	good := types.Log{Address: inbox, Topics: []common.Hash{topic, common.Hash(r.Commitment())}, Data: encode(data), BlockNumber: 5}
	edit := func(f func(*types.Log)) []types.Log {
		l := good
		l.Topics = append([]common.Hash(nil), l.Topics...)
		l.Data = bytes.Clone(l.Data)
		f(&l)
		return []types.Log{l}
	}
	word := func(l *types.Log, i int, v byte) { l.Data[i] = v }
	for _, tt := range []struct {
		name string
		logs []types.Log
		err  error
		want error
	}{
		{"Good", []types.Log{good}, nil, nil},
		{"SecondIsGood", append(edit(func(l *types.Log) { l.Data[70] ^= 1 }), good), nil, nil},
		{"Removed", edit(func(l *types.Log) { l.Removed = true }), nil, da.ErrNotFound},
		{"OtherContract", edit(func(l *types.Log) { l.Address[0] ^= 1 }), nil, da.ErrNotFound},
		{"OtherEvent", edit(func(l *types.Log) { l.Topics[0][0] ^= 1 }), nil, da.ErrNotFound},
		{"OtherCommitment", edit(func(l *types.Log) { l.Topics[1][0] ^= 1 }), nil, da.ErrNotFound},
		{"NoTopics", edit(func(l *types.Log) { l.Topics = nil }), nil, da.ErrNotFound},
		{"ManyTopics", edit(func(l *types.Log) { l.Topics = append(l.Topics, topic) }), nil, da.ErrNotFound},
		{"OtherData", edit(func(l *types.Log) { word(l, 64, l.Data[64]^1) }), nil, da.ErrCorrupt},
		{"NoData", edit(func(l *types.Log) { l.Data = nil }), nil, da.ErrCorrupt},
		{"OneWord", edit(func(l *types.Log) { l.Data = l.Data[:32] }), nil, da.ErrCorrupt},
		{"CutLength", edit(func(l *types.Log) { l.Data = l.Data[:63] }), nil, da.ErrCorrupt},
		{"CutData", edit(func(l *types.Log) { l.Data = l.Data[:64+99] }), nil, da.ErrCorrupt},
		{"Offset", edit(func(l *types.Log) { word(l, 31, 64) }), nil, da.ErrCorrupt},
		{"HugeOffset", edit(func(l *types.Log) { word(l, 0, 0xff) }), nil, da.ErrCorrupt},
		{"HugeLength", edit(func(l *types.Log) { copy(l.Data[32:], bytes.Repeat([]byte{0xff}, 32)) }), nil, da.ErrCorrupt},
		{"MaxUint64Length", edit(func(l *types.Log) { copy(l.Data[56:], bytes.Repeat([]byte{0xff}, 8)) }), nil, da.ErrCorrupt},
		{"ShortLength", edit(func(l *types.Log) { word(l, 63, 99) }), nil, da.ErrCorrupt},
		{"Down", nil, errors.New("connection refused"), da.ErrUnavailable},
		{"OwnTimeout", nil, context.DeadlineExceeded, da.ErrUnavailable},
		{"Pruned", nil, fmt.Errorf("wrapped: %w", rpcError(4444)), da.ErrExpired},
		{"Limited", nil, rpcError(-32005), da.ErrUnavailable},
	} {
		t.Run(tt.name, func(t *testing.T) {
			node := &scripted{answer: func(ethereum.FilterQuery) ([]types.Log, error) { return tt.logs, tt.err }}
			got, err := open(t, node, 5).FetchAt(t.Context(), r, da.Hint{L1Block: 5})
			if !errors.Is(err, tt.want) || (err == nil) != bytes.Equal(got, data) {
				t.Errorf("Fetch = %d bytes, %v; want %v", len(got), err, tt.want)
			}
			if errors.Is(err, context.DeadlineExceeded) {
				t.Errorf("Fetch = %v: a limit of the node's client passes for the caller's", err)
			}
		})
	}
}

// A hint may be nonsense: it must not make the search run for ever, and what
// the node has pruned ends it.
func TestSearchIsBounded(t *testing.T) {
	r := ref(t, []byte("x"))
	node := &scripted{answer: func(ethereum.FilterQuery) ([]types.Log, error) { return nil, nil }}
	f := open(t, node, 0, logs.WithSpan(10))
	if _, err := f.FetchAt(t.Context(), r, da.Hint{L1Block: ^uint64(0)}); !errors.Is(err, da.ErrNotFound) {
		t.Errorf("Fetch = %v, want da.ErrNotFound", err)
	}
	if node.queries > 2000 {
		t.Errorf("%d requests for one fetch", node.queries)
	}

	node = &scripted{answer: func(q ethereum.FilterQuery) ([]types.Log, error) {
		if q.FromBlock.Uint64() < 900 {
			return nil, rpcError(4444)
		}
		return nil, nil
	}}
	if _, err := open(t, node, 0, logs.WithSpan(10)).FetchAt(t.Context(), r, da.Hint{L1Block: 1000}); !errors.Is(err, da.ErrExpired) {
		t.Errorf("Fetch = %v, want da.ErrExpired", err)
	}
	if node.queries > 20 {
		t.Errorf("%d requests, but history ends after 10", node.queries)
	}
	if _, err := logs.New(node, inbox, 0, logs.WithSpan(0)); err == nil {
		t.Error("New with a span of 0 = nil error")
	}
}

// The ranges asked for cover every block from the first to the hint, once.
func TestRanges(t *testing.T) {
	const from, hint = 17, 5000
	asked := map[uint64]int{}
	node := &scripted{answer: func(q ethereum.FilterQuery) ([]types.Log, error) {
		for b := q.FromBlock.Uint64(); b <= q.ToBlock.Uint64(); b++ {
			asked[b]++
		}
		return nil, nil
	}}
	if _, err := open(t, node, from, logs.WithSpan(777)).FetchAt(t.Context(), ref(t, nil), da.Hint{L1Block: hint}); !errors.Is(err, da.ErrNotFound) {
		t.Fatal(err)
	}
	for b := range uint64(hint + 10) {
		want := 0
		if b >= from && b <= hint {
			want = 1
		}
		if asked[b] != want {
			t.Fatalf("block %d asked for %d times, want %d", b, asked[b], want)
		}
	}
}

func FuzzLog(f *testing.F) {
	f.Add([]byte{})
	f.Add(encode([]byte("x")))
	f.Add(encode(random(1, 100)))
	f.Add(bytes.Repeat([]byte{0xff}, 96))
	f.Fuzz(func(t *testing.T, p []byte) {
		r := ref(t, []byte("x"))
		node := &scripted{answer: func(ethereum.FilterQuery) ([]types.Log, error) {
			return []types.Log{{Address: inbox, Topics: []common.Hash{topic, common.Hash(r.Commitment())}, Data: p}}, nil
		}}
		got, err := open(t, node, 1).FetchAt(t.Context(), r, da.Hint{L1Block: 1})
		if err == nil && string(got) != "x" {
			t.Fatalf("Fetch = %q", got)
		}
		if err != nil && !errors.Is(err, da.ErrCorrupt) {
			t.Fatalf("Fetch = %v, want da.ErrCorrupt", err)
		}
	})
}
