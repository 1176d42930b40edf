package beacon

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"sync/atomic"
	"time"

	"github.com/sharedsec/sharedsec/da"
)

// Spec is the timing of a Beacon chain, as its configuration names it.
type Spec struct {
	GenesisTime    uint64 // Unix seconds
	SecondsPerSlot uint64 // SECONDS_PER_SLOT
	SlotsPerEpoch  uint64 // SLOTS_PER_EPOCH
	BlobEpochs     uint64 // how many epochs nodes keep blobs: MIN_EPOCHS_FOR_BLOB_SIDECARS_REQUESTS, or _DATA_COLUMN_
}

// Bounds that catch nonsense before it is computed with.
const (
	maxSecondsPerSlot = 1 << 16
	maxSlotsPerEpoch  = 1 << 16
	maxEpochs         = 1 << 32
	maxTime           = 1 << 40 // Unix seconds; some 35,000 years
)

func (s Spec) check() error {
	for _, v := range []struct {
		name     string
		got, max uint64
		zero     bool
	}{
		{"genesis time", s.GenesisTime, maxTime, true},
		{"seconds per slot", s.SecondsPerSlot, maxSecondsPerSlot, false},
		{"slots per epoch", s.SlotsPerEpoch, maxSlotsPerEpoch, false},
		{"blob retention in epochs", s.BlobEpochs, maxEpochs, false},
	} {
		if v.got > v.max || v.got == 0 && !v.zero {
			return fmt.Errorf("beacon: %s %d, want a positive number up to %d", v.name, v.got, v.max)
		}
	}
	return nil
}

// Slot returns the slot of the L1 block with a time. A time at which no slot
// starts matches [da.ErrNotFound]: the hint is wrong, or of another chain.
func (s Spec) Slot(time uint64) (uint64, error) {
	if time < s.GenesisTime || (time-s.GenesisTime)%s.SecondsPerSlot != 0 {
		return 0, fmt.Errorf("%w: no slot starts at time %d (genesis %d, %d s a slot)",
			da.ErrNotFound, time, s.GenesisTime, s.SecondsPerSlot)
	}
	return (time - s.GenesisTime) / s.SecondsPerSlot, nil
}

// expired reports whether, at now, nodes may have dropped the blobs of the
// block with a time: its epoch is below the current one less BlobEpochs
// (consensus-specs, Deneb p2p interface, blob_serve_range).
func (s Spec) expired(block uint64, now time.Time) bool {
	t := now.Unix()
	if t < 0 || uint64(t) < s.GenesisTime || block < s.GenesisTime {
		return false
	}
	perEpoch := s.SecondsPerSlot * s.SlotsPerEpoch
	epoch := (block - s.GenesisTime) / perEpoch
	return epoch < maxTime && epoch+s.BlobEpochs < (uint64(t)-s.GenesisTime)/perEpoch
}

// specSource gets the timing once. An endpoint that lied about it must not
// spoil what follows, so it is kept only once it has led to a blob.
type specSource struct {
	given *Spec
	good  atomic.Pointer[Spec]
	busy  chan struct{} // holds one token while somebody asks
}

func (s *specSource) init() { s.busy = make(chan struct{}, 1) }

// get returns the timing, for the caller to report back if it is good.
func (s *specSource) get(ctx context.Context, f *Fetcher) (*Spec, error) {
	if s.given != nil {
		return s.given, nil
	}
	if spec := s.good.Load(); spec != nil {
		return spec, nil
	}
	select {
	case s.busy <- struct{}{}: // one at a time: the others may find it done
		defer func() { <-s.busy }()
	case <-ctx.Done():
		return nil, fmt.Errorf("beacon: %w", ctx.Err())
	}
	if spec := s.good.Load(); spec != nil {
		return spec, nil
	}
	return f.readSpec(ctx)
}

// What an endpoint leaves out: the values of the consensus specification's
// mainnet preset.
const (
	mainnetSlotsPerEpoch = 32
	mainnetBlobEpochs    = 4096
)

func (f *Fetcher) readSpec(ctx context.Context) (*Spec, error) {
	var genesis struct {
		Data struct {
			GenesisTime string `json:"genesis_time"`
		} `json:"data"`
	}
	if err := f.getSmall(ctx, "/eth/v1/beacon/genesis", &genesis); err != nil {
		return nil, noTiming(err)
	}
	// The values are strings but for a few lists, whose form differs between
	// clients: what is not asked for is not looked at.
	var config struct {
		Data struct {
			SecondsPerSlot string `json:"SECONDS_PER_SLOT"`
			SlotDurationMS string `json:"SLOT_DURATION_MS"`
			SlotsPerEpoch  string `json:"SLOTS_PER_EPOCH"`
			BlobEpochs     string `json:"MIN_EPOCHS_FOR_BLOB_SIDECARS_REQUESTS"`
			ColumnEpochs   string `json:"MIN_EPOCHS_FOR_DATA_COLUMN_SIDECARS_REQUESTS"`
		} `json:"data"`
	}
	if err := f.getSmall(ctx, "/eth/v1/config/spec", &config); err != nil {
		return nil, noTiming(err)
	}
	d := config.Data
	spec := Spec{SlotsPerEpoch: mainnetSlotsPerEpoch, BlobEpochs: mainnetBlobEpochs}
	var slotMS, columnEpochs uint64
	for _, v := range []struct {
		name, text string
		to         *uint64
	}{
		{"genesis_time", genesis.Data.GenesisTime, &spec.GenesisTime},
		{"SECONDS_PER_SLOT", d.SecondsPerSlot, &spec.SecondsPerSlot},
		{"SLOT_DURATION_MS", d.SlotDurationMS, &slotMS},
		{"SLOTS_PER_EPOCH", d.SlotsPerEpoch, &spec.SlotsPerEpoch},
		{"MIN_EPOCHS_FOR_BLOB_SIDECARS_REQUESTS", d.BlobEpochs, &spec.BlobEpochs},
		{"MIN_EPOCHS_FOR_DATA_COLUMN_SIDECARS_REQUESTS", d.ColumnEpochs, &columnEpochs},
	} {
		if v.text == "" && v.to != &spec.GenesisTime {
			continue
		}
		n, err := strconv.ParseUint(v.text, 10, 64)
		if err != nil {
			return nil, fmt.Errorf("%w: %s is %.40q", da.ErrCorrupt, v.name, v.text)
		}
		*v.to = n
	}
	if spec.SecondsPerSlot == 0 && slotMS%1000 == 0 {
		spec.SecondsPerSlot = slotMS / 1000
	}
	spec.BlobEpochs = max(spec.BlobEpochs, columnEpochs) // which of them rules depends on the fork
	if err := spec.check(); err != nil {
		return nil, fmt.Errorf("%w: %w", da.ErrCorrupt, err)
	}
	return &spec, nil
}

// noTiming reports that the timing cannot be had. That the endpoint lacks it
// says nothing about the blob, so it must not pass for [da.ErrNotFound].
func noTiming(err error) error {
	if errors.Is(err, da.ErrNotFound) {
		return fmt.Errorf("%w: chain timing: %v", da.ErrUnavailable, err)
	}
	return fmt.Errorf("chain timing: %w", err)
}
