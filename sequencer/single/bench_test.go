package single_test

import (
	"context"
	"fmt"
	"path/filepath"
	"sync"
	"testing"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/sequencer"
	"github.com/sharedsec/sharedsec/sequencer/sequencertest"
	"github.com/sharedsec/sharedsec/sequencer/single"
	"github.com/sharedsec/sharedsec/sequencer/wal"
)

// BenchmarkOrder admits, orders and gives transactions of 150 bytes: with a log
// in memory and on files, one by one from many senders and 1,000 at a time.
// The check costs next to nothing, so that what is measured is the sequencer.
func BenchmarkOrder(b *testing.B) {
	for _, disk := range []bool{false, true} {
		for _, policy := range []single.Policy{single.FirstCome, single.ByPriority} {
			for _, group := range []int{1, 1000} {
				name := fmt.Sprintf("disk=%v/policy=%d/group=%d", disk, policy, group)
				b.Run(name, func(b *testing.B) { benchmarkOrder(b, disk, policy, group) })
			}
		}
	}
}

func benchmarkOrder(b *testing.B, disk bool, policy single.Policy, group int) {
	var log sequencer.Log = new(wal.Memory)
	if disk {
		l, err := wal.Open(filepath.Join(b.TempDir(), "log"), wal.Options{})
		if err != nil {
			b.Fatal(err)
		}
		defer l.Close()
		log = l
	}
	a := new(sequencertest.Admission)
	limits := batch.Limits{Blocks: 1 << 10, Transactions: 10_000, TxBytes: 1 << 10, Bytes: 4 << 20, FrameBytes: 4 << 20}
	s, err := single.New(a, steady, log, single.Options{Limits: limits, Policy: policy, SenderTransactions: 1 << 20})
	if err != nil {
		b.Fatal(err)
	}
	ctx, cancel := context.WithCancel(b.Context())
	defer cancel()
	var consumer sync.WaitGroup
	consumer.Go(func() {
		for n := uint64(1); ; n++ {
			block, err := s.Next(ctx)
			if err != nil {
				return
			}
			a.Execute(block)
			if n%16 == 0 {
				if err := s.Release(ctx, n); err != nil {
					return
				}
			}
		}
	})
	const senders, payload = 64, 132
	b.SetBytes(18 + payload)
	b.ReportAllocs()
	b.ResetTimer()
	if group > 1 {
		var nonce uint64
		txs := make([][]byte, 0, group)
		for done := 0; done < b.N; {
			txs = txs[:0]
			for ; len(txs) < group && done < b.N; done++ {
				txs = append(txs, sequencertest.Tx(0, nonce, nonce, make([]byte, payload)...))
				nonce++
			}
			results, err := s.SubmitAll(ctx, txs)
			if err != nil {
				b.Fatal(err)
			}
			for _, r := range results {
				if r.Err != nil {
					b.Fatal(r.Err)
				}
			}
		}
	} else {
		var wg sync.WaitGroup
		for w := range byte(senders) {
			wg.Go(func() {
				for i := range (b.N + int(w)) / senders {
					if _, err := s.Submit(ctx, sequencertest.Tx(w, uint64(i), uint64(w), make([]byte, payload)...)); err != nil {
						b.Error(err)
						return
					}
				}
			})
		}
		wg.Wait()
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "tx/s")
	cancel()
	consumer.Wait()
}
