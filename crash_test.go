package sharedsec_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/sequencer"
	"github.com/sharedsec/sharedsec/sequencer/wal"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/settlementtest"
)

var errKilled = errors.New("killed")

// A killer counts a process' effects on what survives it, and kills it at one:
// right before that effect, or right after it happened and before anybody
// could learn of it. From then on nothing that the process does has an effect.
type killer struct {
	at    int // effect, from 1; 0: never
	after bool
	count int
	dead  bool
}

func (k *killer) effect(f func() error) error {
	if k.dead {
		return errKilled
	}
	if k.count++; k.count != k.at {
		return f()
	}
	k.dead = true
	if k.after {
		if err := f(); err != nil {
			return err
		}
	}
	return errKilled
}

// wrap puts the killer between a process and all its effects.
func (k *killer) wrap(p parts) parts {
	return parts{
		db:     &killedDB{p.db, k},
		log:    killedLog{p.log, k},
		data:   killedData{p.data, k},
		poster: killedPoster{p.poster, k},
		chain:  killedProposer{p.chain, k},
	}
}

type killedDB struct {
	ethdb.KeyValueStore
	k *killer
}

func (d *killedDB) Put(key, value []byte) error {
	return d.k.effect(func() error { return d.KeyValueStore.Put(key, value) })
}
func (d *killedDB) Delete(key []byte) error {
	return d.k.effect(func() error { return d.KeyValueStore.Delete(key) })
}
func (d *killedDB) NewBatch() ethdb.Batch { return &killedBatch{d.KeyValueStore.NewBatch(), d.k} }

type killedBatch struct {
	ethdb.Batch
	k *killer
}

func (b *killedBatch) Write() error { return b.k.effect(b.Batch.Write) }

type killedLog struct {
	sequencer.Log
	k *killer
}

func (l killedLog) Append(r []byte) (pos uint64, err error) {
	err = l.k.effect(func() error { pos, err = l.Log.Append(r); return err })
	return pos, err
}
func (l killedLog) Sync(ctx context.Context, pos uint64) error {
	return l.k.effect(func() error { return l.Log.Sync(ctx, pos) })
}
func (l killedLog) Truncate(pos uint64) error {
	return l.k.effect(func() error { return l.Log.Truncate(pos) })
}

type killedData struct {
	da.Publisher
	k *killer
}

func (d killedData) Publish(ctx context.Context, data []byte) (p da.Payload, err error) {
	err = d.k.effect(func() error { p, err = d.Publisher.Publish(ctx, data); return err })
	return p, err
}

type killedPoster struct {
	settlement.Poster
	k *killer
}

func (p killedPoster) Post(ctx context.Context, batch, forced uint64, payloads []da.Payload) (out settlement.Posted, err error) {
	err = p.k.effect(func() error { out, err = p.Poster.Post(ctx, batch, forced, payloads); return err })
	return out, err
}

type killedProposer struct {
	settlement.Proposer
	k *killer
}

func (p killedProposer) Propose(ctx context.Context, prop settlement.Proposal) (out settlement.Assertion, err error) {
	err = p.k.effect(func() error { out, err = p.Proposer.Propose(ctx, prop); return err })
	return out, err
}
func (p killedProposer) Confirm(ctx context.Context, id commitment.Root) (out settlement.Posted, err error) {
	err = p.k.effect(func() error { out, err = p.Proposer.Confirm(ctx, id); return err })
	return out, err
}

// TestKilledDuringReorg does the same while L1 takes back the last batches
// before the node is started again, and at once after the effect at which it
// was killed: whatever was acknowledged gets there once all the same.
func TestKilledDuringReorg(t *testing.T) {
	total := 0
	for at := 1; ; at++ {
		finished := false
		for depth := 1; depth <= 3; depth++ {
			k := &killer{at: at, after: at%2 == 0}
			if runKilled(t, k, depth); t.Failed() {
				t.Fatalf("killed at effect %d, then a reorg of %d", at, depth)
			}
			finished = !k.dead
		}
		if finished {
			break
		}
		total = at
	}
	if total < 40 {
		t.Errorf("only %d effects were interrupted", total)
	}
}

// TestFollowerKilled kills a second party, which only derives, at every effect
// on its disk, while L1 reorganizes in between: started again, it comes to what
// the first derives.
func TestFollowerKilled(t *testing.T) {
	total := 0
	for at := 1; ; at++ {
		finished := false
		for _, after := range []bool{false, true} {
			k := &killer{at: at, after: after}
			followKilled(t, k)
			if t.Failed() {
				t.Fatalf("killed at effect %d, after it: %v", at, after)
			}
			finished = !k.dead
		}
		if finished {
			break
		}
		total = at
	}
	if total < 8 {
		t.Errorf("only %d effects were interrupted", total)
	}
}

func followKilled(t *testing.T, k *killer) {
	t.Helper()
	w := newWorld()
	w.l1.SetLags(10, 20)
	n := mustStart(t, w)
	v := &world{config: w.config, l1: w.l1, memory: w.memory, log: new(wal.Memory), db: memorydb.New()}
	p := v.parts()
	p.db = &killedDB{v.db, k}
	follower, err := v.start(p)
	step := func() {
		if err == nil {
			_, err = follower.deriver.Step(t.Context())
		}
		if err != nil && !k.dead {
			t.Fatalf("the follower failed by itself: %v", err)
		}
		if err != nil {
			if follower, err = v.start(v.parts()); err != nil {
				t.Fatalf("restart: %v", err)
			}
		}
	}
	for i := range 5 {
		n.record(t, fmt.Sprint("!", i))
		step()
	}
	w.l1.Reorg(3)
	n.derive(t)
	n.publish(t)
	n.derive(t)
	n.record(t, "last")
	step()
	step()
	if got, want := follower.store.Head(), n.store.Head(); got != want {
		t.Errorf("the follower stands at %+v, want %+v", got, want)
	}
	equal(t, "the follower's state", read(t, follower.store, follower.store.Head().Claim.StateRoot), []string{"!0", "!1", "!2", "!3", "!4", "last"})
}

// TestKilledBetweenEffects kills a node before and after every single effect
// that it has on its disks, on the data layer and on L1, starts it again, and
// lets it finish: what was acknowledged is on L1 once, in the order in which
// it was acknowledged, and all of it is confirmed.
func TestKilledBetweenEffects(t *testing.T) {
	total := 0
	for at := 1; ; at++ {
		finished := false
		for _, after := range []bool{false, true} {
			k := &killer{at: at, after: after}
			if runKilled(t, k, 0); t.Failed() {
				t.Fatalf("killed at effect %d, after it: %v", at, after)
			}
			finished = !k.dead
		}
		if finished {
			break
		}
		total = at
	}
	if total < 40 {
		t.Errorf("only %d effects were interrupted", total)
	}
	t.Logf("%d effects, each interrupted before and after", total)
}

func runKilled(t *testing.T, k *killer, reorg int) {
	t.Helper()
	w := newWorld()
	w.l1.SetLags(2, 6)
	acked := map[string]bool{}
	p := k.wrap(w.parts())
	n, err := w.start(p)
	if err == nil {
		err = live(t.Context(), n, acked, false)
	}
	if err != nil && !k.dead {
		t.Fatalf("the first process failed by itself: %v", err)
	}
	if !k.dead {
		check(t, n, acked)
		return
	}
	if reorg > 0 {
		w.l1.Reorg(reorg)
	}
	n, err = w.start(w.parts())
	if err != nil {
		t.Fatalf("restart: %v", err)
	}
	if err := live(t.Context(), n, acked, true); err != nil {
		t.Fatalf("after the restart: %v", err)
	}
	check(t, n, acked)
}

// live submits transactions and carries them all the way. A process that is
// started again takes up what the log gives, and submits what it has no
// acknowledgement for.
func live(ctx context.Context, n *process, acked map[string]bool, again bool) error {
	for i := range 5 {
		tx := fmt.Sprint("tx", i)
		if acked[tx] {
			continue
		}
		if _, err := n.source.Submit(ctx, []byte(tx)); err != nil && !errors.Is(err, sequencer.ErrDuplicate) && !errors.Is(err, sequencer.ErrNonceUsed) {
			return err
		}
		acked[tx] = true
		if i%2 == 0 {
			if err := drain(ctx, n); err != nil {
				return err
			}
			if err := onward(ctx, n); err != nil {
				return err
			}
		}
	}
	if again {
		if err := drain(ctx, n); err != nil {
			return err
		}
	}
	for range 8 {
		if err := onward(ctx, n); err != nil {
			return err
		}
	}
	return nil
}

// drain takes what the sequencer gives until it has nothing more.
func drain(ctx context.Context, n *process) error {
	for {
		st := n.source.Status()
		if st.Waiting == 0 && st.Sealed == st.Given {
			return nil
		}
		if err := n.sequencer.Step(ctx); err != nil {
			return err
		}
	}
}

func onward(ctx context.Context, n *process) error {
	if _, err := n.deriver.Step(ctx); err != nil {
		return err
	}
	if _, err := n.publisher.Flush(ctx); err != nil {
		return err
	}
	if _, err := n.deriver.Step(ctx); err != nil {
		return err
	}
	if err := n.proposer.Step(ctx); err != nil {
		return err
	}
	n.l1.Mine(int(settlementtest.DefaultParams.Period))
	return n.proposer.Step(ctx)
}

func check(t *testing.T, n *process, acked map[string]bool) {
	t.Helper()
	got := read(t, n.store, n.store.Head().Claim.StateRoot)
	var want []string
	for i := range len(acked) {
		want = append(want, fmt.Sprint("tx", i))
	}
	equal(t, "on L1", got, want)
	if c := n.proposer.Status().Confirmed.Claim; c != n.store.Head().Claim {
		t.Errorf("confirmed up to position %d, derived up to %d", c.Position, n.store.Head().Claim.Position)
	}
}
