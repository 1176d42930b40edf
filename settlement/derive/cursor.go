package derive

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
)

// A Pipeline is a configuration made ready to derive by: with a codec for each
// number that it names. It is immutable and safe for concurrent use.
type Pipeline struct {
	config Config
	codecs map[Codec]batch.Codec
}

// NewPipeline joins a configuration with the codecs that it names. A number
// without a codec matches [ErrInvalid]: a node must not start on rules that it
// does not know.
func NewPipeline(c *Config, codecs map[Codec]batch.Codec) (*Pipeline, error) {
	if err := c.Validate(); err != nil {
		return nil, err
	}
	p := &Pipeline{config: *c, codecs: make(map[Codec]batch.Codec, len(codecs))}
	p.config.Rules = append([]Rule(nil), c.Rules...)
	for _, r := range c.Rules {
		codec, ok := codecs[r.Codec]
		if !ok || codec == nil {
			return nil, fmt.Errorf("%w: no codec for number %d", ErrInvalid, r.Codec)
		}
		p.codecs[r.Codec] = codec
	}
	return p, nil
}

// Config returns a copy of the configuration.
func (p *Pipeline) Config() *Config {
	c := p.config
	c.Rules = append([]Rule(nil), c.Rules...)
	return &c
}

// A Cursor is how far derivation has come. It is a value: an older one can be
// kept and gone on from, which is all that a reorg takes.
type Cursor struct {
	Number      uint64          // of the last block
	Time        uint64          // of the last block, Unix seconds
	L1Origin    uint64          // of the last block
	Position    uint64          // inbox entries consumed
	Accumulator commitment.Root // of those entries
}

// At returns the cursor that stands where a claim does.
func At(c proof.Claim) Cursor {
	return Cursor{Number: c.Number, Time: c.Time, L1Origin: c.L1Origin, Position: c.Position, Accumulator: c.Accumulator}
}

// A Reason says why an entry derives no blocks.
type Reason uint8

const (
	DroppedStranger Reason = iota + 1 // the batch is not by the poster that the rule names
	DroppedFrames                     // the data behind its Refs does not join, or they are more than the codec takes
	DroppedBatch                      // the joined bytes are no batch
	DroppedForced                     // the forced item's data is not what its entry commits to
)

// String returns the reason in a word.
func (r Reason) String() string {
	switch r {
	case DroppedStranger:
		return "stranger"
	case DroppedFrames:
		return "frames"
	case DroppedBatch:
		return "batch"
	case DroppedForced:
		return "forced"
	}
	return fmt.Sprintf("reason(%d)", uint8(r))
}

// A Dropped tells of an entry that was dropped. Everybody who derives drops
// the same entries for the same reason; Err is for people.
type Dropped struct {
	Position uint64
	Reason   Reason
	Err      error
}

// Next derives one entry. Data is what the entry's Refs name, in their order;
// nil stands for data that is committed to but malformed in its layer
// ([github.com/sharedsec/sharedsec/da.ErrMalformed]).
//
// An entry gives the blocks of its batch, or the one block of its forced item,
// or nothing: then Dropped says why. A block's time is moved into the range
// from TimeLag before the entry's L1 time up to that time, and never before
// the block ahead of it; its L1 origin likewise, by OriginLag. So neither a
// forced entry that comes ahead nor a wrong clock voids a batch.
//
// An error matches [ErrInvalid] and speaks of the call: an entry that is not
// the cursor's next, or data that is not one piece a Ref. It is never a
// property of the bytes behind the Refs.
func (p *Pipeline) Next(c Cursor, e Entry, data [][]byte) (Cursor, []batch.Block, []Dropped, error) {
	if e.Position != c.Position {
		return c, nil, nil, fmt.Errorf("%w: entry %d, want %d", ErrInvalid, e.Position, c.Position)
	}
	if len(data) != len(e.Refs) {
		return c, nil, nil, fmt.Errorf("%w: entry %d: %d pieces of data for %d refs", ErrInvalid, e.Position, len(data), len(e.Refs))
	}
	if err := e.check(); err != nil {
		return c, nil, nil, err
	}
	hash, err := e.Hash()
	if err != nil {
		return c, nil, nil, err
	}
	rule := p.config.Rule(e.Position)
	blocks, dropped := p.blocks(rule, e, data)

	next := c
	next.Position++
	next.Accumulator = Accumulate(c.Accumulator, hash)
	for i := range blocks {
		b := &blocks[i]
		next.Number++
		next.Time = bound(b.Time, next.Time, e.L1Time, rule.TimeLag)
		next.L1Origin = bound(b.L1Origin, next.L1Origin, e.L1Block, rule.OriginLag)
		b.Number, b.Time, b.L1Origin = next.Number, next.Time, next.L1Origin
	}
	if dropped != nil {
		return next, nil, []Dropped{*dropped}, nil
	}
	return next, blocks, nil, nil
}

// bound moves v to at least limit-lag and at most limit, and then to at least
// prev, which wins over both.
func bound(v, prev, limit, lag uint64) uint64 {
	low := uint64(0)
	if limit > lag {
		low = limit - lag
	}
	return max(prev, min(max(v, low), limit))
}

// blocks returns what the entry holds, or why it is dropped.
func (p *Pipeline) blocks(rule Rule, e Entry, data [][]byte) ([]batch.Block, *Dropped) {
	drop := func(r Reason, err error) ([]batch.Block, *Dropped) {
		return nil, &Dropped{Position: e.Position, Reason: r, Err: err}
	}
	if e.Kind != KindBatch {
		f, err := forced(e, data[0])
		if err != nil {
			return drop(DroppedForced, err)
		}
		return []batch.Block{{Forced: []batch.Forced{f}}}, nil
	}
	if rule.Poster != (common.Address{}) && e.Sender != rule.Poster {
		return drop(DroppedStranger, fmt.Errorf("batch by %v, want %v", e.Sender, rule.Poster))
	}
	codec := p.codecs[rule.Codec]
	if most := batch.FrameLimit(codec); len(e.Refs) > most {
		return drop(DroppedFrames, &batch.LimitError{Field: "frames", Got: uint64(len(e.Refs)), Max: uint64(max(most, 0))})
	}
	joined, err := batch.Join(data, rule.Limits.FrameBytes)
	if err != nil {
		return drop(DroppedFrames, err)
	}
	b, err := codec.Decode(joined, rule.Limits)
	if err != nil {
		return drop(DroppedBatch, err)
	}
	return b.Blocks, nil
}

// forced reads a forced item: a transaction is its data, a deposit's data is
// whom to credit (20 bytes) and what the depositor attached.
func forced(e Entry, data []byte) (batch.Forced, error) {
	f := batch.Forced{Kind: batch.ForcedKind(e.Kind), Sender: e.Sender, Value: e.Value}
	if e.Kind == KindDeposit {
		if len(data) < len(f.To) {
			return f, fmt.Errorf("%w: deposit of %d bytes, want at least %d", ErrInvalid, len(data), len(f.To))
		}
		f.To, data = common.Address(data[:len(f.To)]), data[len(f.To):]
	}
	f.Data = append([]byte(nil), data...)
	return f, nil
}
