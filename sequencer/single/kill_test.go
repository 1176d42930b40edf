package single_test

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"sync"
	"testing"

	"github.com/sharedsec/sharedsec/sequencer/sequencertest"
	"github.com/sharedsec/sharedsec/sequencer/single"
	"github.com/sharedsec/sharedsec/sequencer/wal"
)

// The environment of the process that [TestKilled] starts and kills: where its
// log is, and the nonce that its senders begin with.
const (
	envDir   = "SHAREDSEC_SINGLE_DIR"
	envNonce = "SHAREDSEC_SINGLE_NONCE"

	killedSenders = 4
)

// TestVictim submits for ever, and says on its standard output what was
// acknowledged, and which blocks it was given. It does nothing on its own.
func TestVictim(t *testing.T) {
	dir := os.Getenv(envDir)
	if dir == "" {
		return
	}
	s := onFiles(t, dir)
	first, err := strconv.ParseUint(os.Getenv(envNonce), 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	var mu sync.Mutex
	say := func(args ...any) {
		mu.Lock()
		defer mu.Unlock()
		fmt.Println(args...)
	}
	var wg sync.WaitGroup
	for w := range byte(killedSenders) {
		wg.Go(func() {
			for nonce := first; ; nonce++ {
				if _, err := s.Submit(t.Context(), sequencertest.Tx(w, nonce, 0)); err != nil {
					t.Error(err)
					return
				}
				say("acked", w, nonce)
			}
		})
	}
	for n := s.Released() + 1; ; n++ {
		b, err := s.Next(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		say("given", n, len(b.Transactions))
	}
}

func onFiles(t *testing.T, dir string) *single.Sequencer {
	t.Helper()
	log, err := wal.Open(dir, wal.Options{SegmentBytes: 1 << 14})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { log.Close() })
	s, err := single.New(new(sequencertest.Admission), steady, log, single.Options{Limits: sequencertest.Limits(), SenderTransactions: 1 << 20})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// TestKilled kills a process in the middle of its work, again and again, and
// looks at what it left: all that it said.
func TestKilled(t *testing.T) {
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(t.TempDir(), "log")
	var next [killedSenders]uint64 // nonces acknowledged, all rounds together
	for round := range 4 {
		start := uint64(0)
		for _, n := range next {
			start = max(start, n)
		}
		given := map[uint64]int{}
		cmd := exec.CommandContext(t.Context(), exe, "-test.run=^TestVictim$")
		cmd.Env = append(os.Environ(), envDir+"="+dir, envNonce+"="+strconv.FormatUint(start, 10))
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		acked := 0
		lines := bufio.NewScanner(out)
		for lines.Scan() {
			var what string
			var a, b uint64
			if _, err := fmt.Sscan(lines.Text(), &what, &a, &b); err != nil {
				t.Fatalf("the process says %q", lines.Text())
			}
			if what == "given" {
				given[a] = int(b)
				continue
			}
			next[a] = b + 1
			if acked++; acked == 100*(round+1) {
				if err := cmd.Process.Kill(); err != nil {
					t.Fatal(err)
				}
			}
		}
		_ = cmd.Wait() // killed

		t.Run(fmt.Sprint("round ", round), func(t *testing.T) {
			s := onFiles(t, dir)
			var got [killedSenders]uint64
			total := 0
			for n := uint64(1); s.Status().Waiting > 0 || s.Status().Given < s.Status().Sealed; n++ {
				b, err := s.Next(t.Context())
				if err != nil {
					t.Fatal(err)
				}
				if want, ok := given[n]; ok && len(b.Transactions) != want {
					t.Errorf("block %d has %d transactions, it had %d", n, len(b.Transactions), want)
				}
				for _, tx := range b.Transactions {
					sender, nonce, _, _ := sequencertest.ParseTx(tx)
					if nonce != got[sender] {
						t.Fatalf("sender %d: nonce %d comes when %d is next", sender, nonce, got[sender])
					}
					got[sender]++
					total++
				}
			}
			for w := range next {
				if got[w] < next[w] {
					t.Errorf("sender %d: %d transactions, %d were acknowledged", w, got[w], next[w])
				}
				next[w] = got[w] // what was submitted and not acknowledged may be there too
			}
			if total < 100*(round+1) {
				t.Errorf("%d transactions", total)
			}
			// The next round begins with one nonce for all.
			most := uint64(0)
			for _, n := range next {
				most = max(most, n)
			}
			for w := range next {
				for ; next[w] < most; next[w]++ {
					if _, err := s.Submit(t.Context(), sequencertest.Tx(byte(w), next[w], 0)); err != nil {
						t.Fatal(err)
					}
				}
			}
		})
		if t.Failed() {
			return
		}
	}
}
