package single_test

import (
	"context"
	"errors"
	"sync"
	"testing"

	"github.com/sharedsec/sharedsec/sequencer"
	"github.com/sharedsec/sharedsec/sequencer/sequencertest"
	"github.com/sharedsec/sharedsec/sequencer/single"
	"github.com/sharedsec/sharedsec/sequencer/wal"
)

// unsteadyOrigin is an L1 whose head goes back and forth, and sometimes fails.
func unsteadyOrigin() single.Origin {
	var mu sync.Mutex
	n := uint64(0)
	return func(context.Context) (uint64, error) {
		mu.Lock()
		defer mu.Unlock()
		if n++; n%5 == 0 {
			return 0, errors.New("L1 does not answer")
		}
		return 100 + n%3, nil
	}
}

func TestSequencer(t *testing.T) {
	for _, policy := range []single.Policy{single.FirstCome, single.ByPriority} {
		t.Run(policy.String(), func(t *testing.T) {
			logs := map[string]*wal.Memory{}
			sequencertest.TestSequencer(t, func(tb testing.TB, name string, a *sequencertest.Admission) sequencer.Sequencer {
				if logs[name] == nil {
					logs[name] = new(wal.Memory)
				}
				s, err := single.New(a, unsteadyOrigin(), logs[name], single.Options{Limits: sequencertest.Limits(), Policy: policy})
				if err != nil {
					tb.Fatal(err)
				}
				return s
			})
		})
	}
}
