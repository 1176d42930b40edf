package consensus

import (
	"context"
	"fmt"
	"math"
	"time"
)

// nextSlot is the slot of a block after parent, skip slots left out.
func (d *Driver) nextSlot(parent *Block, skip uint64) uint64 {
	slot := parent.Slot + 1 + skip
	if d.cfg.Clock != nil {
		if now := d.cfg.Clock().Unix(); now > 0 && uint64(now) > d.genesisTime {
			slot = max(slot, (uint64(now)-d.genesisTime)/d.cfg.SecondsPerSlot)
		}
	}
	return slot
}

// AdvanceTime lets d pass, rounded up to whole slots, before the next block: the
// slots in between stay empty, as if their proposers had been offline. Calls
// add up.
func (d *Driver) AdvanceTime(ctx context.Context, by time.Duration) error {
	if by < 0 {
		return fmt.Errorf("consensus: advance time by %v: time does not run backwards", by)
	}
	if err := d.begin(ctx); err != nil {
		return err
	}
	defer d.end()
	seconds := uint64((by + time.Second - 1) / time.Second)
	if by > math.MaxInt64-time.Second {
		seconds = uint64(by / time.Second)
	}
	slots := (seconds + d.cfg.SecondsPerSlot - 1) / d.cfg.SecondsPerSlot
	// Timestamps must stay representable in seconds, with room to spare.
	if limit := uint64(math.MaxInt64) / d.cfg.SecondsPerSlot / 2; d.Head().Slot+d.skip+slots > limit {
		return fmt.Errorf("consensus: advance time by %v: slot would exceed %d", by, limit)
	}
	d.skip += slots
	return nil
}

// Run makes a block each interval until ctx ends, and then returns nil. A block
// that cannot be made ends it with the error. The interval is real time; by how
// much the chain's time grows is up to the slots.
func (d *Driver) Run(ctx context.Context, interval time.Duration) error {
	if interval <= 0 {
		return fmt.Errorf("consensus: run with an interval of %v", interval)
	}
	ticker := time.NewTicker(interval)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
		}
		if _, err := d.Extend(ctx); err != nil {
			if ctx.Err() != nil {
				return nil
			}
			return err
		}
	}
}
