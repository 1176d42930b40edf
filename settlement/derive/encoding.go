package derive

import (
	"encoding"
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
)

const tagConfig = 0x1e

// MaxRules is the most rules that a [Config] has: its encoding is one preimage
// of the fraud-proof machine's oracle, which holds 65,536 bytes.
const MaxRules = 512

// What a configuration's encoding takes without its rules, and what each adds.
const (
	configSize = 1 + 2*8 + 4*20 + (32 + 2*8) + 3*8
	ruleSize   = 8 + 32 + 8 + 20 + 7*8
)

var (
	_ encoding.BinaryAppender    = (*Config)(nil)
	_ encoding.BinaryMarshaler   = (*Config)(nil)
	_ encoding.BinaryUnmarshaler = (*Config)(nil)
)

// AppendBinary appends c's canonical encoding: 0x1e, then every field in its
// order, integers as 8 bytes big-endian, the rules preceded by their number.
// It never fails.
func (c *Config) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, tagConfig)
	u := func(vs ...uint64) {
		for _, v := range vs {
			b = binary.BigEndian.AppendUint64(b, v)
		}
	}
	u(c.Version, c.ChainID)
	for _, a := range []common.Address{c.Inbox, c.Assertions, c.Portal, c.Timelock} {
		b = append(b, a[:]...)
	}
	b = append(b, c.Genesis.StateRoot[:]...)
	u(c.Genesis.Time, c.Genesis.L1Origin, c.SpanDepth, c.SpanEntries, uint64(len(c.Rules)))
	for _, r := range c.Rules {
		u(r.From)
		b = append(b, r.Semantics[:]...)
		u(uint64(r.Codec))
		b = append(b, r.Poster[:]...)
		u(r.Limits.Blocks, r.Limits.Transactions, r.Limits.TxBytes, r.Limits.Bytes, r.Limits.FrameBytes, r.TimeLag, r.OriginLag)
	}
	return b, nil
}

// MarshalBinary returns the canonical encoding.
func (c *Config) MarshalBinary() ([]byte, error) {
	return c.AppendBinary(make([]byte, 0, configSize+ruleSize*len(c.Rules)))
}

// Hash returns the keccak256 of c's canonical encoding.
func (c *Config) Hash() commitment.Root {
	b, _ := c.MarshalBinary() // never fails
	return commitment.Keccak256(b)
}

// UnmarshalBinary reads the canonical encoding from exactly p. Anything else,
// and whatever [Config.Validate] refuses, matches [ErrInvalid] and leaves c as
// it was.
func (c *Config) UnmarshalBinary(p []byte) error {
	n := uint64(0)
	if len(p) >= configSize {
		n = binary.BigEndian.Uint64(p[configSize-8:])
	}
	if n > MaxRules || len(p) != configSize+ruleSize*int(n) || p[0] != tagConfig {
		return fmt.Errorf("%w: config: %d bytes are no encoding of one", ErrInvalid, len(p))
	}
	r := fields{p[1:]}
	out := Config{
		Version: r.uint64(), ChainID: r.uint64(),
		Inbox: r.address(), Assertions: r.address(), Portal: r.address(), Timelock: r.address(),
		Genesis:   proof.Genesis{StateRoot: r.root(), Time: r.uint64(), L1Origin: r.uint64()},
		SpanDepth: r.uint64(), SpanEntries: r.uint64(),
		Rules: make([]Rule, r.uint64()),
	}
	for i := range out.Rules {
		out.Rules[i] = Rule{
			From: r.uint64(), Semantics: r.root(), Codec: Codec(r.uint64()), Poster: r.address(),
			Limits: batch.Limits{
				Blocks: r.uint64(), Transactions: r.uint64(), TxBytes: r.uint64(), Bytes: r.uint64(), FrameBytes: r.uint64(),
			},
			TimeLag: r.uint64(), OriginLag: r.uint64(),
		}
	}
	if err := out.Validate(); err != nil {
		return err
	}
	*c = out
	return nil
}

// fields reads fields of fixed width off bytes whose length was checked.
type fields struct{ p []byte }

func (f *fields) cut(n int) []byte {
	b := f.p[:n]
	f.p = f.p[n:]
	return b
}

func (f *fields) uint64() uint64          { return binary.BigEndian.Uint64(f.cut(8)) }
func (f *fields) root() commitment.Root   { return commitment.Root(f.cut(32)) }
func (f *fields) address() common.Address { return common.Address(f.cut(20)) }
