package sequencertest_test

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/sequencer"
	"github.com/sharedsec/sharedsec/sequencer/sequencertest"
	"github.com/sharedsec/sharedsec/sequencer/single"
	"github.com/sharedsec/sharedsec/sequencer/wal"
)

// spoiled is a sequencer that breaks a rule.
type spoiled struct {
	*single.Sequencer
	mu     sync.Mutex
	submit func(s *spoiled, ctx context.Context, tx []byte) (sequencer.Receipt, error)
	next   func(s *spoiled, b *batch.Block) *batch.Block
	starts int          // sequencers opened under its name, itself included
	slices [][]byte     // that were submitted
	last   *batch.Block // that was given
}

func (s *spoiled) Submit(ctx context.Context, tx []byte) (sequencer.Receipt, error) {
	s.mu.Lock()
	s.slices = append(s.slices, tx)
	s.mu.Unlock()
	if s.submit != nil {
		return s.submit(s, ctx, tx)
	}
	return s.Sequencer.Submit(ctx, tx)
}

func (s *spoiled) Next(ctx context.Context) (*batch.Block, error) {
	b, err := s.Sequencer.Next(ctx)
	if err != nil || s.next == nil {
		return b, err
	}
	return s.next(s, b), nil
}

// badSequencers break a rule each; the key names the subtest that must fail.
var badSequencers = map[string]struct {
	submit func(s *spoiled, ctx context.Context, tx []byte) (sequencer.Receipt, error)
	next   func(s *spoiled, b *batch.Block) *batch.Block
}{
	"Restart": {next: func(s *spoiled, b *batch.Block) *batch.Block {
		b.Time += uint64(s.starts)
		return b
	}},
	"SenderOrder": {next: func(_ *spoiled, b *batch.Block) *batch.Block {
		slices.Reverse(b.Transactions)
		return b
	}},
	"Limits": {next: func(_ *spoiled, b *batch.Block) *batch.Block {
		b.Transactions = append(b.Transactions, make([][]byte, 64)...)
		return b
	}},
	"KeepsNoSlice": {next: func(s *spoiled, b *batch.Block) *batch.Block {
		b.Transactions = s.slices
		return b
	}},
	"Refuses": {submit: func(s *spoiled, ctx context.Context, tx []byte) (sequencer.Receipt, error) {
		r, err := s.Sequencer.Submit(ctx, tx)
		if err != nil {
			err = fmt.Errorf("%w: %v", sequencer.ErrRejected, err)
		}
		return r, err
	}},
	"Receipt": {submit: func(s *spoiled, ctx context.Context, tx []byte) (sequencer.Receipt, error) {
		r, err := s.Sequencer.Submit(ctx, tx)
		r.Sequence++
		return r, err
	}},
	"Release": {next: func(s *spoiled, b *batch.Block) *batch.Block {
		if s.last == nil {
			s.last = b
		}
		return s.last // the same for ever
	}},
	"NonceUsed": {submit: func(s *spoiled, ctx context.Context, tx []byte) (sequencer.Receipt, error) {
		r, err := s.Sequencer.Submit(ctx, tx)
		if err != nil && strings.Contains(err.Error(), "nonce") {
			err = nil
		}
		return r, err
	}},
}

// badLog is a log that breaks a rule.
type badLog struct {
	wal.Memory
	append func(l *badLog, r []byte) (uint64, error)
	replay func(l *badLog, f func(uint64, []byte) error) error
	drop   uint64 // records that Truncate takes too many
	kept   [][]byte
}

func (l *badLog) Append(r []byte) (uint64, error) {
	if l.append != nil {
		return l.append(l, r)
	}
	return l.Memory.Append(r)
}

func (l *badLog) Truncate(pos uint64) error { return l.Memory.Truncate(pos + l.drop) }

func (l *badLog) Replay(f func(uint64, []byte) error) error {
	if l.replay != nil {
		return l.replay(l, f)
	}
	return l.Memory.Replay(f)
}

var badLogs = map[string]*badLog{
	"ReplaysWhatWasSynced": {replay: func(l *badLog, f func(uint64, []byte) error) error {
		return l.Memory.Replay(func(pos uint64, r []byte) error {
			if pos == 50 {
				return nil
			}
			return f(pos, r)
		})
	}},
	"KeepsNoSlice": {
		append: func(l *badLog, r []byte) (uint64, error) {
			l.kept = append(l.kept, r)
			return l.Memory.Append(r)
		},
		replay: func(l *badLog, f func(uint64, []byte) error) error {
			for i, r := range l.kept {
				if err := f(uint64(i), r); err != nil {
					return err
				}
			}
			return nil
		},
	},
	"Bounds": {append: func(l *badLog, r []byte) (uint64, error) { return 0, nil }},
	"Concurrent": {append: func(l *badLog, r []byte) (uint64, error) {
		pos, err := l.Memory.Append(r)
		return pos ^ 1, err
	}},
	"Truncate": {drop: 20},
	"ReplayStops": {replay: func(l *badLog, f func(uint64, []byte) error) error {
		return l.Memory.Replay(func(pos uint64, r []byte) error { _ = f(pos, r); return nil })
	}},
}

// env says, in the process that [TestSuitesFind] starts, what to spoil.
const env = "SHAREDSEC_SEQUENCERTEST_BAD"

// TestSpoiled runs a suite on something bad. It does nothing on its own.
func TestSpoiled(t *testing.T) {
	kind, name, _ := strings.Cut(os.Getenv(env), "/")
	switch kind {
	case "sequencer":
		bad := badSequencers[name]
		logs, starts := map[string]*wal.Memory{}, map[string]int{}
		sequencertest.TestSequencer(t, func(tb testing.TB, id string, a *sequencertest.Admission) sequencer.Sequencer {
			starts[id]++
			if logs[id] == nil {
				logs[id] = new(wal.Memory)
			}
			origin := func(context.Context) (uint64, error) { return 1, nil }
			s, err := single.New(a, origin, logs[id], single.Options{Limits: sequencertest.Limits()})
			if err != nil {
				tb.Fatal(err)
			}
			return &spoiled{Sequencer: s, submit: bad.submit, next: bad.next, starts: starts[id]}
		})
	case "log":
		sequencertest.TestLog(t, func(testing.TB, string) sequencer.Log { return badLogs[name] })
	}
}

// TestSuitesFind shows that each rule of the suites finds who breaks it, in
// another process, where a failure is no failure of this one.
func TestSuitesFind(t *testing.T) {
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	find := func(kind, rule string) {
		t.Run(kind+"/"+rule, func(t *testing.T) {
			cmd := exec.CommandContext(t.Context(), exe, "-test.run=^TestSpoiled$/^"+rule+"$", "-test.v", "-test.timeout=60s")
			cmd.Env = append(os.Environ(), env+"="+kind+"/"+rule)
			out, err := cmd.CombinedOutput()
			if want := "--- FAIL: TestSpoiled/" + rule + " "; err == nil || !strings.Contains(string(out), want) {
				t.Errorf("%s finds nothing: %v\n%s", rule, err, out)
			}
		})
	}
	for rule := range badSequencers {
		find("sequencer", rule)
	}
	for rule := range badLogs {
		find("log", rule)
	}
}
