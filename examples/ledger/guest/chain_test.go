package main

import (
	"context"
	"crypto/ecdsa"
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/batch/native"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/kzg"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob"
	"github.com/sharedsec/sharedsec/da/blob/sidecar"
	"github.com/sharedsec/sharedsec/da/calldata"
	"github.com/sharedsec/sharedsec/examples/ledger"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/riscv/segment"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/derive/witness"
)

var poster = common.Address{0xaa}

// A chain is an inbox, what its entries' refs commit to, and what derivation
// makes of them.
type chain struct {
	testing.TB
	config   *derive.Config
	pipeline *derive.Pipeline
	entries  []derive.Entry
	bodies   map[da.Ref][]byte
	claim    proof.Claim // after all entries
	state    commitment.Nodes
	segments []derived
	wallets  []*ledger.Wallet
}

// A derived is a segment of a chain: where it starts, what derivation makes of it
// and what its entry was put in for.
type derived struct {
	segment.Boundary
	want proof.Boundary
	why  string
}

// newChain returns a ledger's rollup in which accounts with wallets have funds,
// and others have some.
func newChain(t testing.TB, accounts, others int) *chain {
	t.Helper()
	a := make([]ledger.Allocation, others)
	for i := range a {
		a[i] = ledger.Allocation{Address: stranger(i), Balance: *uint256.NewInt(1)}
	}
	for i := range accounts {
		a = append(a, ledger.Allocation{Address: crypto.PubkeyToAddress(key(t, i).PublicKey), Balance: *uint256.NewInt(1_000_000)})
	}
	root, nodes, err := ledger.Genesis(a)
	if err != nil {
		t.Fatal(err)
	}
	rule := derive.Rule{
		Semantics: ledger.Semantics(), Codec: derive.CodecNative, Poster: poster, TimeLag: 600, OriginLag: 50,
		Limits: batch.Limits{Blocks: 64, Transactions: 10_000, TxBytes: 128 << 10, Bytes: 4 << 20, FrameBytes: 6 * 131_072},
	}
	later := rule
	later.From, later.TimeLag = 1000, 60
	c := &chain{TB: t, bodies: make(map[da.Ref][]byte), state: nodes, config: &derive.Config{
		Version: derive.ConfigVersion, ChainID: 1337,
		Inbox: common.Address{1}, Assertions: common.Address{2}, Portal: common.Address{3}, Timelock: common.Address{4},
		Genesis: proof.Genesis{StateRoot: root, Time: 1000, L1Origin: 50}, SpanDepth: 14, SpanEntries: 256,
		Rules: []derive.Rule{rule, later},
	}}
	if c.pipeline, err = derive.NewPipeline(c.config, program.Codecs); err != nil {
		t.Fatal(err)
	}
	for i := range accounts {
		w := ledger.NewWallet(c.config.Domain(), key(t, i))
		w.Fee.SetUint64(3)
		c.wallets = append(c.wallets, w)
	}
	c.claim = c.config.GenesisClaim()
	return c
}

// stranger returns an account without a wallet.
func stranger(n int) (a common.Address) {
	binary.BigEndian.PutUint64(a[:], uint64(n)+1)
	return a
}

func key(t testing.TB, n int) *ecdsa.PrivateKey {
	t.Helper()
	var d [32]byte
	binary.BigEndian.PutUint64(d[24:], uint64(n)+1)
	k, err := crypto.ToECDSA(d[:])
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// transfers returns n signed transfers, of which every tenth withdraws.
func (c *chain) transfers(n int) (txs [][]byte) {
	c.Helper()
	for i := range n {
		w, to := c.wallets[i%len(c.wallets)], stranger(331*i)
		tx, err := w.Transfer(to, uint256.NewInt(uint64(i)+1))
		if i%10 == 9 {
			w.Nonce--
			tx, err = w.Withdraw(to, uint256.NewInt(uint64(i)+1))
		}
		if err != nil {
			c.Fatal(err)
		}
		txs = append(txs, tx)
	}
	return txs
}

// frames encodes blocks and cuts them into frames of at most size bytes.
func (c *chain) frames(size int, blocks ...batch.Block) [][]byte {
	c.Helper()
	b, err := native.Codec{}.Append(nil, &batch.Batch{Blocks: blocks})
	if err != nil {
		c.Fatal(err)
	}
	frames, err := batch.Frames(b, size)
	if err != nil {
		c.Fatal(err)
	}
	return frames
}

func (c *chain) calldata(data ...[]byte) (out []da.Payload) {
	c.Helper()
	for _, d := range data {
		r, err := calldata.NewRef(d)
		if err != nil {
			c.Fatal(err)
		}
		out = append(out, da.Payload{Ref: r, Body: d})
	}
	return out
}

func (c *chain) blobs(data ...[]byte) (out []da.Payload) {
	c.Helper()
	for _, d := range data {
		body, err := blob.Encode(d)
		if err != nil {
			c.Fatal(err)
		}
		out = append(out, c.blob(body))
	}
	return out
}

// blob returns the payload of a blob, whatever it carries.
func (c *chain) blob(body []byte) da.Payload {
	c.Helper()
	b, err := kzg.BlobFromBytes(body)
	if err != nil {
		c.Fatal(err)
	}
	point, err := kzg.Commit(b)
	if err != nil {
		c.Fatal(err)
	}
	r, err := blob.NewRef(point.VersionedHash())
	if err != nil {
		c.Fatal(err)
	}
	return da.Payload{Ref: r, Body: body}
}

// record puts an entry over payloads into the inbox and derives it natively.
func (c *chain) record(why string, e derive.Entry, payloads ...da.Payload) {
	c.Helper()
	n := uint64(len(c.entries))
	e.Position, e.Index, e.L1Block, e.L1Time = n, n, 100+n, 2000+12*n
	for _, p := range payloads {
		e.Refs = append(e.Refs, p.Ref)
		c.bodies[p.Ref] = p.Body
	}
	c.entries = append(c.entries, e)
	data := make([][]byte, len(e.Refs))
	for i, r := range e.Refs {
		b, err := c.fetcher().Fetch(c.Context(), r)
		if err != nil && !errors.Is(err, da.ErrMalformed) {
			c.Fatal(err)
		}
		data[i] = b
	}
	out, err := c.pipeline.Execute(program.Transition(c.config), c.state, c.claim, e, data)
	if err != nil {
		c.Fatal(err)
	}
	for h, node := range out.Nodes {
		c.state[h] = node
	}
	at := segment.Boundary{Claim: c.claim}
	for _, s := range out.Segments {
		c.segments = append(c.segments, derived{Boundary: at, want: s.Boundary(), why: why})
		at = segment.Boundary{Claim: s.Claim, Position: s.Position}
	}
	c.claim = out.Claim()
}

// fetcher gives what was put, checked as what a layer's source gives is.
func (c *chain) fetcher() da.Fetcher {
	return da.Unpack(func(_ context.Context, r da.Ref, _ da.Hint) ([]byte, error) {
		b, ok := c.bodies[r]
		if !ok {
			return nil, da.ErrNotFound
		}
		return b, nil
	}, da.Openers{da.LayerCalldata: calldata.Open, da.LayerBlob: sidecar.Open}.Open)
}

func (c *chain) batch(why string, payloads ...da.Payload) {
	c.Helper()
	c.record(why, derive.Entry{Kind: derive.KindBatch, Sender: poster}, payloads...)
}

func (c *chain) deposit() {
	c.Helper()
	e := derive.Entry{Kind: derive.KindDeposit, Sender: common.Address{7}, Value: [32]byte{31: 99}}
	c.record("a deposit", e, c.calldata(append(make([]byte, 19), "\x05memo"...))...)
}

// dispute is about all entries from one on.
func (c *chain) dispute(from uint64) *witness.Dispute {
	c.Helper()
	for _, s := range c.segments {
		if s.Position == 0 && s.Claim.Position == from {
			return &witness.Dispute{Config: c.config, Pre: s.Claim, Entries: c.entries[from:]}
		}
	}
	c.Fatalf("no claim at entry %d", from)
	return nil
}

func (c *chain) gatherer() *witness.Gatherer {
	return &witness.Gatherer{Program: program, State: c.state, Fetcher: c.fetcher()}
}

// everything records an entry of every kind that an inbox can hold.
func everything(t testing.TB) *chain {
	c := newChain(t, 5, 0)
	block := func(at uint64, txs ...[]byte) batch.Block {
		return batch.Block{Time: at, L1Origin: at % 200, Transactions: txs}
	}
	noise := make([]byte, calldata.MaxPayload)
	rng := rand.New(rand.NewPCG(3, 4))
	for i := range noise {
		noise[i] = byte(rng.Uint32())
	}
	deposit := derive.Entry{Kind: derive.KindDeposit, Sender: common.Address{7}, Value: [32]byte{31: 99}}
	forced := derive.Entry{Kind: derive.KindTransaction, Sender: common.Address{8}}

	c.batch("one block in calldata", c.calldata(c.frames(1000, block(1990, c.transfers(3)...))...)...)
	c.deposit()
	c.record("a forced transfer", forced, c.calldata(c.transfers(1)...)...)
	c.record("a forced text", forced, c.calldata([]byte("text"))...)
	c.record("a deposit to nobody", deposit, c.calldata([]byte("short"))...)
	c.batch("blocks in a blob, their times out of bounds", c.blobs(c.frames(100_000,
		block(5, c.transfers(11)...), block(2050), block(2060, c.transfers(2)...), block(9999, c.transfers(1)...))...)...)
	c.batch("a batch without blocks", c.calldata(c.frames(1000)...)...)
	c.batch("text in calldata", c.calldata([]byte("no frame"))...)
	c.batch("text in a blob", c.blobs([]byte("no frame"))...)
	c.batch("a blob that carries nothing", c.blob(append(make([]byte, blob.Size-1), 1)))
	c.batch("the largest calldata", c.calldata(noise)...)
	frames := c.frames(500, block(2200, noise[:600], noise[1000:1300]))
	c.batch("frames in a blob and in calldata", append(c.blobs(frames[0]), c.calldata(frames[1:]...)...)...)
	c.record("a stranger's batch", derive.Entry{Kind: derive.KindBatch, Sender: common.Address{6}},
		c.calldata(c.frames(1000, block(2200, c.transfers(1)...))...)...)
	return c
}
