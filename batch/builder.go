package batch

import (
	"errors"
	"fmt"
	"math"
	"math/bits"
)

var (
	// ErrFull matches a block that a [Builder] has no room to hold. Take a
	// batch, which is due now, then add the block again.
	ErrFull = errors.New("batch: builder full")

	// ErrEmpty matches a Take from a [Builder] that holds no block.
	ErrEmpty = errors.New("batch: builder empty")
)

// A BuilderConfig says how a [Builder] trades delay against cost.
type BuilderConfig struct {
	// Codec encodes the batches. Required.
	Codec Codec

	// Limits are those in force on the rollup: no batch exceeds them.
	Limits Limits

	// PayloadBytes is what one payload of the DA layer takes, frame header
	// included (da.MaxPayload tells); Payloads is how many an entry has, and
	// so how much data is worth waiting for. Both at least 1, and together
	// with room for more than frame headers. A codec that is a FrameLimiter
	// has no more payloads than it says, whatever Payloads is.
	PayloadBytes, Payloads int

	// MaxAge is the most seconds that a block waits, from its own Time. 0:
	// none, every block is due at once.
	MaxAge uint64

	// MaxBytePrice is the price of a byte of encoded batch, in wei, above
	// which a full batch waits for cheaper fees, until its age. 0: any price
	// is fine.
	MaxBytePrice uint64

	// MaxPending is the most bytes, as [Batch.Size] counts them, of blocks
	// held. When it is reached the Builder waits for no cheaper fees. 0 means
	// four times Limits.Bytes.
	MaxPending uint64
}

// Prices are what publishing costs at the moment, in wei; a price beyond
// 2^64-1 (18 ether) saturates.
type Prices struct {
	Entry   uint64 // what an entry costs whatever its payloads
	Payload uint64 // what each payload adds, full or not
}

// A Reason says why a batch is due, or not.
type Reason uint8

// The reasons not to publish, and those to.
const (
	Idle      Reason = iota // no block is held
	Gathering               // more blocks will make better use of the payloads
	Expensive               // the batch is full and waits for cheaper fees
	Full                    // due: more would not fit, or hardly
	Aged                    // due: the first block has waited long enough
	Pressed                 // due: a block was refused with ErrFull
)

// Due reports whether it is time to Take a batch.
func (r Reason) Due() bool { return r >= Full }

// String returns the reason in a word.
func (r Reason) String() string {
	switch r {
	case Idle:
		return "idle"
	case Gathering:
		return "gathering"
	case Expensive:
		return "expensive"
	case Full:
		return "full"
	case Aged:
		return "aged"
	case Pressed:
		return "pressed"
	}
	return fmt.Sprintf("reason(%d)", uint8(r))
}

// A Builder gathers blocks and decides when they are due as a batch. It has no
// clock and does no I/O: the caller tells it the time and the prices, takes
// batches when Due says so, and publishes and records them. It holds nothing
// that a restart loses: add again the blocks that are in no published entry.
//
// What it takes always decodes under its limits and fits its payloads. It
// encodes when it must know a size and estimates in between, so that adding a
// block costs next to nothing. It is not safe for concurrent use.
type Builder struct {
	cfg      BuilderConfig
	capacity int // encoded bytes that an entry takes

	pending []Block
	sizes   []uint64 // what each adds to Batch.Size
	size    uint64   // their sum
	pressed bool     // a block was refused for want of room

	// The first blocks of pending that fit the Limits together.
	open     int
	openSize uint64 // their Batch.Size
	openTxs  uint64

	// The last encoding: of the first encodedN of pending, if not 0.
	encoded  []byte
	encodedN int

	// How well the last encoding compressed, be its blocks still held or not:
	// from that Batch.Size to that many bytes.
	ratioFrom, ratioTo uint64
}

// NewBuilder returns a Builder that holds nothing, or what is wrong with cfg.
func NewBuilder(cfg BuilderConfig) (*Builder, error) {
	switch {
	case cfg.Codec == nil:
		return nil, errors.New("batch: builder without a codec")
	case cfg.PayloadBytes <= FrameHeader:
		return nil, fmt.Errorf("batch: payloads of %d bytes, want more than the %d of a frame's header", cfg.PayloadBytes, FrameHeader)
	case cfg.Payloads < 1 || cfg.Payloads > MaxFrames:
		return nil, fmt.Errorf("batch: %d payloads an entry, want 1 to %d", cfg.Payloads, MaxFrames)
	}
	limit := FrameLimit(cfg.Codec)
	if limit < 1 {
		return nil, fmt.Errorf("batch: builder with a codec of %d frames, want at least 1", limit)
	}
	cfg.Payloads = min(cfg.Payloads, limit)
	hi, room := bits.Mul64(uint64(cfg.PayloadBytes-FrameHeader), uint64(cfg.Payloads))
	if hi != 0 || room > cfg.Limits.FrameBytes {
		room = cfg.Limits.FrameBytes
	}
	if room == 0 || room > 1<<31-1 {
		return nil, fmt.Errorf("batch: entries of %d bytes, want 1 to 2^31-1", room)
	}
	least := SizeOf(1, 0, 0)
	if cfg.Limits.Blocks == 0 || cfg.Limits.Bytes < least {
		return nil, fmt.Errorf("batch: limits %+v hold no block", cfg.Limits)
	}
	if cfg.MaxPending == 0 {
		cfg.MaxPending = 4 * min(cfg.Limits.Bytes, 1<<40)
	}
	if cfg.MaxPending < min(cfg.Limits.Bytes, 1<<40) {
		return nil, fmt.Errorf("batch: room for %d bytes, want a whole batch of %d", cfg.MaxPending, cfg.Limits.Bytes)
	}
	// As if nothing compressed: at worst a batch is encoded early.
	b := &Builder{cfg: cfg, capacity: int(room), ratioFrom: 1, ratioTo: 1}
	b.reopen()
	return b, nil
}

// Len returns how many blocks are held.
func (b *Builder) Len() int { return len(b.pending) }

// Size returns the bytes of the blocks held, as [Batch.Size] counts them.
func (b *Builder) Size() uint64 { return batchOverhead + b.size }

// Estimate returns about how many bytes the next batch would have if it were
// encoded now, without encoding it.
func (b *Builder) Estimate() uint64 {
	if b.open == 0 {
		return 0
	}
	return mulDiv(b.openSize, b.ratioTo, b.ratioFrom)
}

// Add adds a block after those held. It keeps the block's transactions, which
// must not change.
//
// A block that no batch can hold, or that cannot follow those held, matches
// [ErrInvalid]; one that alone exceeds the Limits or an entry's payloads
// matches [ErrLimit]; if there is no room for it just now the error matches
// [ErrFull]. None of them changes what is held.
func (b *Builder) Add(blk Block) error {
	var last *Block
	if n := len(b.pending); n > 0 {
		last = &b.pending[n-1]
	}
	if err := follows(last, &blk, len(b.pending)); err != nil {
		return err
	}
	alone := &Batch{Blocks: []Block{blk}}
	if err := b.cfg.Limits.Check(alone); err != nil {
		return err
	}
	size := blk.size()
	if held := batchOverhead + b.size; size > b.cfg.MaxPending-min(held, b.cfg.MaxPending) {
		b.pressed = len(b.pending) > 0
		return fmt.Errorf("%w: block of %d bytes after %d, at most %d", ErrFull, size, held, b.cfg.MaxPending)
	}
	// A block that may not fit an entry by itself is tried now, while it can
	// still be refused.
	if batchOverhead+size > uint64(b.capacity)/2 {
		data, err := b.cfg.Codec.Append(nil, alone)
		if err != nil {
			return err
		}
		if err := atMost("FrameBytes", uint64(len(data)), uint64(b.capacity)); err != nil {
			return err
		}
	}
	b.pending = append(b.pending, blk)
	b.sizes = append(b.sizes, size)
	b.size += size
	b.extend()
	return nil
}

// reopen recounts which blocks fit the Limits together.
func (b *Builder) reopen() {
	b.open, b.openSize, b.openTxs = 0, batchOverhead, 0
	b.extend()
}

// extend lets blocks join those that fit the Limits together.
func (b *Builder) extend() {
	l := b.cfg.Limits
	for b.open < len(b.pending) {
		size := b.openSize + b.sizes[b.open]
		txs := b.openTxs + uint64(len(b.pending[b.open].Transactions))
		if uint64(b.open) >= l.Blocks || size > l.Bytes || txs > l.Transactions {
			return
		}
		b.open, b.openSize, b.openTxs = b.open+1, size, txs
	}
}

// Due says whether a batch is due at the time now (Unix seconds), and why. It
// encodes what is held when that may fill an entry, which may fail as the
// codec does.
func (b *Builder) Due(now uint64, p Prices) (Reason, error) {
	if len(b.pending) == 0 {
		return Idle, nil
	}
	if age(now, &b.pending[0]) >= b.cfg.MaxAge {
		return Aged, nil
	}
	if b.pressed {
		return Pressed, nil
	}
	full := b.open < len(b.pending)
	encoded := min(b.Estimate(), uint64(b.capacity))
	if !full && !b.fills(int(encoded)) {
		return Gathering, nil
	}
	if !full {
		data, err := b.encode(b.open)
		if err != nil {
			return Gathering, err
		}
		if !b.fills(len(data)) {
			return Gathering, nil
		}
		encoded = min(uint64(len(data)), uint64(b.capacity))
	}
	if b.cfg.MaxBytePrice > 0 && b.pricey(int(encoded), p) {
		return Expensive, nil
	}
	return Full, nil
}

// fills reports whether n encoded bytes make good use of an entry: less than
// 1/64 of it would stay empty.
func (b *Builder) fills(n int) bool { return n >= b.capacity-b.capacity/64 }

// pricey reports whether n encoded bytes cost more than MaxBytePrice each.
func (b *Builder) pricey(n int, p Prices) bool {
	payloads := uint64(FrameCount(n, b.cfg.PayloadBytes))
	hi, cost := bits.Mul64(p.Payload, payloads)
	cost, carry := bits.Add64(cost, p.Entry, 0)
	hi += carry
	maxHi, most := bits.Mul64(b.cfg.MaxBytePrice, uint64(n))
	return hi > maxHi || hi == maxHi && cost > most
}

// age returns how many seconds b has waited.
func age(now uint64, b *Block) uint64 { return now - min(now, b.Time) }

// mulDiv returns a*b/c, or the largest uint64 if that is less. c is not 0.
func mulDiv(a, b, c uint64) uint64 {
	hi, lo := bits.Mul64(a, b)
	if hi >= c {
		return math.MaxUint64
	}
	q, _ := bits.Div64(hi, lo, c)
	return q
}
