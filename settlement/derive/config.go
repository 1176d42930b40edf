package derive

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
)

// ConfigVersion is the version of [Config] that this package knows.
const ConfigVersion = 1

// A Config is a rollup's consensus configuration: everything that makes two
// nodes derive the same chain from the same inbox. It is kept as rollup.json,
// written by deployment, and checked against L1 at start through its hash,
// which every program's name holds.
//
// What changes derived blocks, hashes, encodings or verdicts is a new [Rule]
// at a later inbox position, never a new release of this module.
type Config struct {
	Version     uint64         `json:"version"`
	ChainID     uint64         `json:"chainId"` // of L1
	Inbox       common.Address `json:"inbox"`
	Assertions  common.Address `json:"assertions"`
	Portal      common.Address `json:"portal"`
	Timelock    common.Address `json:"timelock"`
	Genesis     proof.Genesis  `json:"genesis"`
	SpanDepth   uint64         `json:"spanDepth"`   // log2 of the segments in an assertion's span
	SpanEntries uint64         `json:"spanEntries"` // most entries in one assertion
	Rules       []Rule         `json:"rules"`       // by From, the first at 0
}

// A Rule holds from one inbox position until the next rule's.
type Rule struct {
	From      uint64          `json:"from"`      // inbox position
	Semantics commitment.Root `json:"semantics"` // names the transition's code
	Codec     Codec           `json:"codec"`     // of batches
	Poster    common.Address  `json:"poster"`    // whose batches count; zero: anyone's that the Inbox takes
	Limits    batch.Limits    `json:"limits"`    // of one batch
	TimeLag   uint64          `json:"timeLag"`   // seconds that a block's time may lie before its entry's
	OriginLag uint64          `json:"originLag"` // L1 blocks that a block's origin may lie before its entry's
}

// A Codec is the number by which a Config names a batch format. A changed
// format is a new number. Those below 2^32 are this module's; a rollup that
// brings its own format takes another.
type Codec uint64

// CodecNative is [github.com/sharedsec/sharedsec/batch/native], version 1.
const CodecNative Codec = 1

// ParseConfig reads a rollup.json. Unknown fields and versions, anything after
// it and whatever [Config.Validate] refuses match [ErrInvalid].
func ParseConfig(p []byte) (*Config, error) {
	dec := json.NewDecoder(bytes.NewReader(p))
	dec.DisallowUnknownFields()
	var c Config
	if err := dec.Decode(&c); err != nil {
		return nil, fmt.Errorf("%w: config: %w", ErrInvalid, err)
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%w: config: more after it", ErrInvalid)
	}
	if err := c.Validate(); err != nil {
		return nil, err
	}
	return &c, nil
}

// Validate reports the first thing that makes c no configuration of a rollup.
func (c *Config) Validate() error {
	bad := func(format string, args ...any) error {
		return fmt.Errorf("%w: config: "+format, append([]any{ErrInvalid}, args...)...)
	}
	switch {
	case c.Version != ConfigVersion:
		return bad("version %d, want %d", c.Version, ConfigVersion)
	case c.ChainID == 0:
		return bad("no chain id")
	case c.Inbox == common.Address{} || c.Assertions == common.Address{} || c.Portal == common.Address{} || c.Timelock == common.Address{}:
		return bad("a contract's address is missing")
	case c.SpanDepth == 0 || c.SpanDepth > 32:
		return bad("span depth %d, want 1 to 32", c.SpanDepth)
	case c.SpanEntries == 0 || c.SpanEntries > 1<<c.SpanDepth:
		return bad("%d entries in a span of depth %d", c.SpanEntries, c.SpanDepth)
	case len(c.Rules) == 0 || c.Rules[0].From != 0:
		return bad("no rule for position 0")
	case len(c.Rules) > MaxRules:
		return bad("%d rules, want at most %d", len(c.Rules), MaxRules)
	}
	for i, r := range c.Rules {
		l := r.Limits
		switch {
		case i > 0 && r.From <= c.Rules[i-1].From:
			return bad("rule %d from position %d, after one from %d", i, r.From, c.Rules[i-1].From)
		case r.Semantics.IsZero():
			return bad("rule %d names no semantics", i)
		case r.Codec == 0:
			return bad("rule %d names no codec", i)
		case l.Blocks == 0 || l.Transactions == 0 || l.TxBytes == 0 || l.Bytes == 0 || l.FrameBytes == 0:
			return bad("rule %d has a limit of zero", i)
		case l.Bytes > 1<<30 || l.FrameBytes > 1<<30 || l.TxBytes > l.Bytes || l.Transactions > l.Bytes || l.Blocks > l.Bytes:
			return bad("rule %d has limits that no batch can reach, or that no machine can", i)
		case l.Blocks > (1<<c.SpanDepth)/c.SpanEntries:
			return bad("rule %d: %d entries of %d blocks exceed a span of 2^%d", i, c.SpanEntries, l.Blocks, c.SpanDepth)
		}
	}
	return nil
}

// Rule returns the rule in force at an inbox position.
func (c *Config) Rule(position uint64) Rule { return c.Rules[c.rule(position)] }

func (c *Config) rule(position uint64) int {
	i := 0
	for i+1 < len(c.Rules) && c.Rules[i+1].From <= position {
		i++
	}
	return i
}

// Program returns the name of the program in force at an inbox position: what
// an assertion over entries from there on speaks of. It holds the hash of
// [Config.UpTo], so that a later rule renames nothing.
func (c *Config) Program(position uint64) commitment.Root {
	known := c.UpTo(position)
	return proof.Program(known.Rules[len(known.Rules)-1].Semantics, known.Hash())
}

// Statement returns what proofs and disputes speak of that lead from one claim to
// another: that the program in force at pre takes it to post over the entries
// between them.
func (c *Config) Statement(pre, post proof.Claim) proof.Statement {
	return proof.Statement{
		Program: c.Program(pre.Position),
		Pre:     pre.Hash(),
		Input:   proof.Input(pre.Position, pre.Accumulator, post.Position, post.Accumulator),
		Post:    post.Hash(),
	}
}

// UpTo returns c without the rules that come after the one in force at an inbox
// position. They share memory.
func (c *Config) UpTo(position uint64) *Config {
	known := *c
	known.Rules = c.Rules[:c.rule(position)+1]
	return &known
}

// Domain returns the rollup's domain.
func (c *Config) Domain() commitment.Root {
	return proof.Domain(c.ChainID, c.Assertions, c.Genesis.Hash())
}

// GenesisClaim returns the claim that the rollup starts from.
func (c *Config) GenesisClaim() proof.Claim { return c.Genesis.Claim(c.Domain()) }
