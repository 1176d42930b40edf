package node

import (
	"context"
	"errors"
	"time"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob/sidecar"
	"github.com/sharedsec/sharedsec/sequencer"
	"github.com/sharedsec/sharedsec/sequencer/single"
	"github.com/sharedsec/sharedsec/sequencer/wal"
	"github.com/sharedsec/sharedsec/settlement/ethereum/txmgr"
)

// Sequence makes a node order and publish.
type Sequence struct {
	// Required.
	Signer    txmgr.Signer        // of the poster that the Inbox takes batches from
	Admission sequencer.Admission // the rollup's own check of what asks to be ordered

	// Dir is where the sequencer's log is: what it acknowledged and L1 does
	// not hold is there and nowhere else. Empty: in memory, for tests alone.
	Dir string

	// Optional.
	Options single.Options // Rollup, Limits, MinTime and MinOrigin follow from the configuration
	Data    da.Publisher   // nil: blobs
	MaxAge  time.Duration  // how long a block waits at most until its batch is due; 1 min if zero
	Base    uint64         // blocks that batches gave on L1 before this sequencer's first
}

// sequence wires the roles that order and publish.
func (n *Node) sequence(ctx context.Context, s Sequence) error {
	if s.Admission == nil || s.Signer == nil {
		return errors.New("a sequencer without admission or signer")
	}
	c := n.config.Rollup
	var log sequencer.Log = new(wal.Memory)
	if s.Dir != "" {
		files, err := wal.Open(s.Dir, wal.Options{})
		if err != nil {
			return err
		}
		n.closers = append(n.closers, files.Close)
		log = files
	}
	rule := c.Rule(n.Store.Head().Claim.Position)
	o := s.Options
	o.Rollup, o.Limits, o.MinTime, o.MinOrigin = c.Domain(), rule.Limits, c.Genesis.Time, c.Genesis.L1Origin
	source, err := single.New(s.Admission, n.origin, log, o)
	if err != nil {
		return err
	}
	n.Source = source
	poster, err := n.As(ctx, s.Signer)
	if err != nil {
		return err
	}
	if s.Data == nil {
		s.Data = sidecar.Publisher{}
	}
	size, err := da.MaxPayload(s.Data)
	if err != nil {
		return err
	}
	if s.MaxAge == 0 {
		s.MaxAge = time.Minute
	}
	n.Unsafe = sharedsec.NewUnsafe(n.Store, n.config.Transition, source.Released(), s.Base)
	n.Deriver.Derived, n.Deriver.Reset = n.Unsafe.Derived, n.Unsafe.Reset
	n.Sequencer = &sharedsec.Sequencer{Source: source, Unsafe: n.Unsafe, Log: n.config.Log}
	n.Publisher = &sharedsec.Publisher{
		Unsafe: n.Unsafe, Source: source, Data: s.Data, Reader: n.Client, Poster: poster,
		ForcedLead: 1 << 32, MostForced: 16, // deposits go along at once
		Poll: n.poll(), Log: n.config.Log,
		Batch: batch.BuilderConfig{
			Codec: n.config.Codecs[rule.Codec], Limits: rule.Limits,
			PayloadBytes: size, Payloads: txmgr.MaxBlobs, MaxAge: uint64(s.MaxAge / time.Second),
		},
	}
	return nil
}

// origin returns the L1 block that new blocks refer to: the newest derived.
func (n *Node) origin(context.Context) (uint64, error) { return n.Deriver.Status().L1.Number, nil }
