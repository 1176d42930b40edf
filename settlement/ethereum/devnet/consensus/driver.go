package consensus

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

var (
	// ErrFinalized matches a request that would undo a finalized block.
	ErrFinalized = errors.New("consensus: block is finalized")

	// ErrUnknownBlock matches a request that names a block which the canonical
	// chain does not have.
	ErrUnknownBlock = errors.New("consensus: unknown block")
)

// Config says how a [Driver] runs its chain. The zero value is usable.
type Config struct {
	// SecondsPerSlot is the length of a slot; zero means 12, as on mainnet.
	SecondsPerSlot uint64
	// FeeRecipient gets the tips of all blocks.
	FeeRecipient common.Address
	// Finality moves safe and finalized as the head moves; nil means Lag(4, 8).
	Finality Finality
	// Clock, if not nil, keeps the chain from falling behind it: a block is in
	// the slot of the clock, unless the chain is already there or beyond. With
	// nil, each block is one slot after its parent, and only
	// [Driver.AdvanceTime] lets slots pass without a block.
	Clock func() time.Time
	// Builder, if not nil, makes the payloads instead of the execution client.
	Builder Builder
	// BuildTime is how long the execution client may fill a payload when there
	// is no Builder; zero means 500 ms. What arrives later goes into the next
	// block.
	BuildTime time.Duration
	// BlobRetention is for how many slots blobs are served; zero means
	// mainnet's 4096 epochs of 32 slots.
	BlobRetention uint64
	// ServeSidecars has the Beacon API answer /eth/v1/beacon/blob_sidecars, as
	// nodes did before Fulu; otherwise it answers 410 Gone.
	ServeSidecars bool
}

func (c Config) withDefaults() Config {
	if c.SecondsPerSlot == 0 {
		c.SecondsPerSlot = 12
	}
	if c.Finality == nil {
		c.Finality = Lag(4, 8)
	}
	if c.BuildTime == 0 {
		c.BuildTime = 500 * time.Millisecond
	}
	if c.BlobRetention == 0 {
		c.BlobRetention = retentionEpochs * slotsPerEpoch
	}
	return c
}

// A Driver is the consensus layer of one execution client. It is safe for
// concurrent use: operations that change the chain run one at a time, in the
// order of their arrival, and give up waiting when their context ends.
type Driver struct {
	engine      *Engine
	cfg         Config
	genesisTime uint64
	chainID     uint64
	store       *store

	turn chan struct{} // held by the operation that changes the chain; guards the rest
	skip uint64        // slots to pass before the next block
	salt uint64        // counts branches, so that no two are alike
	owed []*types.Withdrawal
	next uint64 // index of the next withdrawal
}

// NewDriver takes over the chain of an execution client, from its head on: the
// head counts as finalized, and of the blobs before it nothing is known. The
// client's chain must have Osaka active.
func NewDriver(ctx context.Context, e *Engine, cfg Config) (*Driver, error) {
	cfg = cfg.withDefaults()
	genesis, err := e.block(ctx, "0x0")
	if err != nil {
		return nil, err
	}
	head, err := e.block(ctx, "latest")
	if err != nil {
		return nil, err
	}
	chainID, err := e.chainID(ctx)
	if err != nil {
		return nil, err
	}
	age := head.Time() - genesis.Time()
	if age%cfg.SecondsPerSlot != 0 {
		return nil, fmt.Errorf("consensus: head is %d s after genesis, no multiple of the slot's %d s", age, cfg.SecondsPerSlot)
	}
	var parentRoot common.Hash
	if r := head.BeaconRoot(); r != nil {
		parentRoot = *r
	}
	d := &Driver{
		engine:      e,
		cfg:         cfg,
		genesisTime: genesis.Time(),
		chainID:     chainID,
		store:       newStore(newBlock(age/cfg.SecondsPerSlot, parentRoot, head, nil), cfg.BlobRetention),
		turn:        make(chan struct{}, 1),
	}
	// Tell the client that it is at the head, in sync.
	start, _, _ := d.store.heads()
	if err := d.setHeads(ctx, start, start, start); err != nil {
		return nil, err
	}
	return d, nil
}

// block reads a header from the execution client.
func (e *Engine) block(ctx context.Context, tag string) (*types.Block, error) {
	var header *types.Header
	if err := e.client.CallContext(ctx, &header, "eth_getBlockByNumber", tag, false); err != nil {
		return nil, fmt.Errorf("consensus: read block %s: %w", tag, err)
	}
	if header == nil {
		return nil, fmt.Errorf("%w: %s", ErrUnknownBlock, tag)
	}
	return types.NewBlockWithHeader(header), nil
}

func (e *Engine) chainID(ctx context.Context) (uint64, error) {
	var id hexutil.Uint64
	if err := e.client.CallContext(ctx, &id, "eth_chainId"); err != nil {
		return 0, fmt.Errorf("consensus: read chain id: %w", err)
	}
	return uint64(id), nil
}

// Head, Safe and Finalized return the blocks that the execution client answers
// those tags with.
func (d *Driver) Head() *Block { head, _, _ := d.store.heads(); return head }

// Safe returns the block that counts as safe from reorganization.
func (d *Driver) Safe() *Block { _, safe, _ := d.store.heads(); return safe }

// Finalized returns the last block that no reorganization can undo.
func (d *Driver) Finalized() *Block { _, _, finalized := d.store.heads(); return finalized }

// Canonical returns the block of a number in the canonical chain.
func (d *Driver) Canonical(number uint64) (*Block, error) {
	if b := d.store.canonical(number); b != nil {
		return b, nil
	}
	return nil, fmt.Errorf("%w: number %d", ErrUnknownBlock, number)
}

// Transactions returns a block's transactions, blob transactions with their
// sidecars while the blobs are within the retention.
func (d *Driver) Transactions(b *Block) types.Transactions { return d.store.transactions(b) }

// GenesisTime is the time of slot 0, in seconds since 1970.
func (d *Driver) GenesisTime() uint64 { return d.genesisTime }

// SecondsPerSlot is the length of a slot.
func (d *Driver) SecondsPerSlot() uint64 { return d.cfg.SecondsPerSlot }

// begin waits for the turn to change the chain; end passes it on.
func (d *Driver) begin(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	select {
	case d.turn <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (d *Driver) end() { <-d.turn }

// Extend makes the next block on top of the head.
func (d *Driver) Extend(ctx context.Context) (*Block, error) {
	if err := d.begin(ctx); err != nil {
		return nil, err
	}
	defer d.end()
	return d.extend(ctx, nil)
}

// ExtendWith makes the next block with exactly the given transactions; blob
// transactions must carry their sidecars. It needs a [Builder]: without one the
// error matches [errors.ErrUnsupported].
func (d *Driver) ExtendWith(ctx context.Context, txs types.Transactions) (*Block, error) {
	if d.cfg.Builder == nil {
		return nil, fmt.Errorf("consensus: chosen contents without a builder: %w", errors.ErrUnsupported)
	}
	if txs == nil {
		txs = types.Transactions{}
	}
	if err := d.begin(ctx); err != nil {
		return nil, err
	}
	defer d.end()
	return d.extend(ctx, txs)
}

func (d *Driver) extend(ctx context.Context, txs types.Transactions) (*Block, error) {
	parent := d.Head()
	owed := d.owed[:min(len(d.owed), maxWithdrawals)]
	b, err := d.makeBlock(ctx, parent, d.nextSlot(parent, d.skip), owed, txs)
	if err != nil {
		return nil, err
	}
	if err := d.adopt(ctx, b, parent); err != nil {
		return nil, err
	}
	d.owed = d.owed[len(owed):]
	d.skip = 0
	return b, nil
}

// makeBlock has a block made, judged and kept, but does not make it the head.
func (d *Driver) makeBlock(ctx context.Context, parent *Block, slot uint64, w []*types.Withdrawal, txs types.Transactions) (*Block, error) {
	if w == nil {
		w = []*types.Withdrawal{}
	}
	env, err := d.build(ctx, parent, &engine.PayloadAttributes{
		Timestamp:             d.genesisTime + slot*d.cfg.SecondsPerSlot,
		Random:                d.randao(parent),
		SuggestedFeeRecipient: d.cfg.FeeRecipient,
		Withdrawals:           w,
		BeaconRoot:            &parent.Root,
	}, txs)
	if err != nil {
		return nil, err
	}
	if env == nil || env.ExecutionPayload == nil {
		return nil, errors.New("consensus: the builder returned no payload")
	}
	payload := env.ExecutionPayload
	decoded, err := engine.DecodeTransactions(payload.Transactions)
	if err != nil {
		return nil, fmt.Errorf("consensus: payload: %w", err)
	}
	var hashes []common.Hash
	for _, tx := range decoded {
		hashes = append(hashes, tx.BlobHashes()...)
	}
	commitments, blobs, err := decodeBundle(env.BlobsBundle, hashes)
	if err != nil {
		return nil, err
	}
	requests := env.Requests
	if requests == nil {
		requests = [][]byte{}
	}
	execution, err := engine.ExecutableDataToBlock(*payload, hashes, &parent.Root, requests)
	if err != nil {
		return nil, fmt.Errorf("consensus: payload: %w", err)
	}
	if err := d.engine.NewPayload(ctx, payload, hashes, parent.Root, requests); err != nil {
		return nil, err
	}
	b := newBlock(slot, parent.Root, execution, commitments)
	d.store.add(b, blobs)
	return b, nil
}

// randao is the randomness of the block after parent: a hash instead of a
// signature's.
func (d *Driver) randao(parent *Block) common.Hash {
	var salt [8]byte
	binary.BigEndian.PutUint64(salt[:], d.salt)
	return sha256.Sum256(append(parent.Root[:], salt[:]...))
}

// adopt makes b the head. Of the old chain all up to ancestor stays.
func (d *Driver) adopt(ctx context.Context, b, ancestor *Block) error {
	_, safe, finalized := d.store.heads()
	if safe.number() > ancestor.number() {
		safe = ancestor
	}
	wantSafe, wantFinalized := d.cfg.Finality(b.number())
	// Within the new chain, which the store does not know as canonical yet.
	at := func(number uint64, atLeast *Block) *Block {
		if number = min(number, b.number()); number <= atLeast.number() {
			return atLeast
		}
		for x := b; ; x = d.store.parent(x) {
			if x == nil {
				return atLeast
			}
			if x.number() == number {
				return x
			}
		}
	}
	finalized = at(wantFinalized, finalized)
	safe = at(wantSafe, safe)
	if safe.number() < finalized.number() {
		safe = finalized
	}
	return d.setHeads(ctx, b, safe, finalized)
}

// setHeads tells the execution client first, then everyone else.
func (d *Driver) setHeads(ctx context.Context, head, safe, finalized *Block) error {
	if _, err := d.engine.ForkchoiceUpdated(ctx, engine.ForkchoiceStateV1{
		HeadBlockHash:      head.Execution.Hash(),
		SafeBlockHash:      safe.Execution.Hash(),
		FinalizedBlockHash: finalized.Execution.Hash(),
	}, nil); err != nil {
		return err
	}
	d.store.adopt(head, safe, finalized)
	return nil
}
