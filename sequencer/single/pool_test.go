package single

import (
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/sequencer"
)

// plainPool is the pool as a list: every answer is computed from all of it.
type plainPool struct {
	opts    *Options
	entries []*plainEntry // sealed ones in their order, then the others
}

type plainEntry struct {
	entry
	cost  uint64
	block uint64
}

// admit returns the index of what e replaces (-1: nothing), or why it may not
// wait.
func (p *plainPool) admit(e *plainEntry, t *sequencer.Ticket, funds uint64) (int, error) {
	next, spent, waiting, replaces := t.Next, e.cost, 0, -1
	for i, x := range p.entries {
		if x.sender != e.sender || x.block != 0 && x.block <= t.Executed {
			continue
		}
		next = x.nonce + 1
		spent += x.cost
		if x.block == 0 {
			waiting++
			if x.nonce == e.nonce {
				replaces = i
			}
		}
	}
	switch {
	case replaces >= 0 && p.opts.Policy != ByPriority:
		return 0, sequencer.ErrNonceUsed
	case replaces >= 0 && e.priority < max(p.entries[replaces].priority+1, (p.entries[replaces].priority*110+99)/100):
		return 0, sequencer.ErrUnderpriced
	case replaces >= 0:
		spent -= p.entries[replaces].cost
	case e.nonce > next:
		return 0, sequencer.ErrNonceGap
	case e.nonce < next:
		return 0, sequencer.ErrNonceUsed
	case waiting >= int(p.opts.SenderTransactions):
		return 0, sequencer.ErrFull
	}
	if spent > funds {
		return 0, sequencer.ErrUnfunded
	}
	return replaces, nil
}

// next returns the index of the entry that goes next, or -1.
func (p *plainPool) next() int {
	best := -1
	for i, x := range p.entries {
		if x.block != 0 {
			continue
		}
		head := !slices.ContainsFunc(p.entries, func(y *plainEntry) bool {
			return y.block == 0 && y.sender == x.sender && y.nonce < x.nonce
		})
		if !head {
			continue
		}
		if best < 0 {
			best = i
			continue
		}
		y := p.entries[best]
		switch {
		case p.opts.Policy == ByPriority && x.priority != y.priority:
			if x.priority > y.priority {
				best = i
			}
		case x.sequence < y.sequence:
			best = i
		}
	}
	return best
}

// TestPoolAgainstPlain drives the pool and its plain twin by the same random
// calls, with costs, replacements, and states that lag behind and run ahead.
func TestPoolAgainstPlain(t *testing.T) {
	for _, policy := range []Policy{FirstCome, ByPriority} {
		for seed := range uint64(30) {
			rnd := rand.New(rand.NewPCG(seed, uint64(policy)))
			opts := &Options{
				Limits: batch.Limits{Blocks: 1, Transactions: 100, TxBytes: 100, Bytes: 1 << 16, FrameBytes: 1 << 16},
				Policy: policy, SenderTransactions: 6,
			}
			o, err := opts.withDefaults()
			if err != nil {
				t.Fatal(err)
			}
			pool, plain := newPool(&o), &plainPool{opts: &o}
			var sequence, block, released uint64
			blocks := map[uint64][]*entry{}
			for step := range 600 {
				switch rnd.IntN(8) {
				default:
					e := &entry{
						sender:   sequencer.Sender{byte(rnd.IntN(4))},
						nonce:    rnd.Uint64N(12),
						priority: rnd.Uint64N(40),
						tx:       binary.BigEndian.AppendUint64(nil, uint64(step)),
					}
					cost, funds := rnd.Uint64N(20), rnd.Uint64N(120)
					e.id = commitment.Keccak256(e.tx)
					e.cost.SetUint64(cost)
					ticket := &sequencer.Ticket{Next: rnd.Uint64N(12), Executed: rnd.Uint64N(block + 2)}
					binary.BigEndian.PutUint64(ticket.Funds[24:], funds)
					x := &plainEntry{entry: *e, cost: cost}
					if want := rnd.IntN(3); want > 0 { // a nonce that is likely to do
						for _, y := range plain.entries {
							if y.sender == e.sender && (y.block == 0 || y.block > ticket.Executed) {
								e.nonce = y.nonce + 1
								if want == 1 && y.block == 0 {
									e.nonce = y.nonce
									break
								}
							}
						}
						x.nonce = e.nonce
					}
					replaces, wantErr := plain.admit(x, ticket, funds)
					old, err := pool.admit(e, ticket)
					if !errors.Is(err, wantErr) || (err == nil) != (wantErr == nil) {
						t.Fatalf("%v, seed %d, step %d: %v, want %v", policy, seed, step, err, wantErr)
					}
					if err != nil {
						continue
					}
					if (old != nil) != (replaces >= 0) {
						t.Fatalf("%v, seed %d, step %d: replaces %v, want %d", policy, seed, step, old, replaces)
					}
					if old != nil {
						e.sequence, x.sequence = old.sequence, old.sequence
						pool.replace(old, e)
						plain.entries[replaces] = x
					} else {
						sequence++
						e.sequence, x.sequence = sequence, sequence
						pool.add(e)
						plain.entries = append(plain.entries, x)
					}
				case 0:
					if pool.queue.len() == 0 {
						continue
					}
					block++
					for range 1 + rnd.IntN(3) {
						i := plain.next()
						if i < 0 {
							break
						}
						x := plain.entries[i]
						e := pool.queue.first()
						if e.id != x.id {
							t.Fatalf("%v, seed %d, step %d: next is %d, want %d", policy, seed, step, e.sequence, x.sequence)
						}
						pool.take(block)
						blocks[block] = append(blocks[block], e)
						x.block = block
						// Sealed entries come before those that wait.
						plain.entries = slices.Delete(plain.entries, i, i+1)
						at := slices.IndexFunc(plain.entries, func(y *plainEntry) bool { return y.block == 0 })
						if at < 0 {
							at = len(plain.entries)
						}
						plain.entries = slices.Insert(plain.entries, at, x)
					}
				case 1:
					if released == block || rnd.IntN(3) > 0 {
						continue
					}
					released++
					pool.release(blocks[released])
					plain.entries = slices.DeleteFunc(plain.entries, func(x *plainEntry) bool { return x.block == released })
				}
				var bytes, queued uint64
				waiting := 0
				for _, x := range plain.entries {
					bytes += uint64(len(x.tx))
					if x.block == 0 {
						waiting++
						queued += uint64(len(x.tx))
					}
					if pool.byID[x.id] == nil {
						t.Fatalf("%v, seed %d, step %d: transaction %d is lost", policy, seed, step, x.sequence)
					}
				}
				if len(pool.byID) != len(plain.entries) || pool.bytes != bytes || pool.queued != queued || pool.queue.len() != waiting {
					t.Fatalf("%v, seed %d, step %d: holds %d of %d bytes, %d of %d waiting; want %d, %d, %d, %d", policy, seed, step,
						len(pool.byID), pool.bytes, pool.queue.len(), pool.queued, len(plain.entries), bytes, waiting, queued)
				}
			}
			if sequence < 50 || block < 20 {
				t.Errorf("%v, seed %d: only %d transactions in %d blocks", policy, seed, sequence, block)
			}
		}
	}
}
