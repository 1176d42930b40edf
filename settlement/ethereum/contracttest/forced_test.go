package contracttest

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// enqueue forces a transaction, which must succeed, and returns its index.
func (r *rollup) enqueue(from common.Address, data []byte) uint64 {
	r.t.Helper()
	rec := wantSuccess(r.t, r.do(from, r.inbox, r.fee(len(data)), inboxABI.PackEnqueue(data)))
	index, err := inboxABI.UnpackEnqueue(rec.ret)
	if err != nil {
		r.t.Fatal(err)
	}
	return index
}

func (r *rollup) force(max uint64) *receipt {
	return r.do(carol, r.inbox, nil, inboxABI.PackForce(max))
}

func (r *rollup) overdue() uint64 {
	return view(r.chain, r.inbox, inboxABI.PackOverdue(), inboxABI.UnpackOverdue)
}

func (r *rollup) item(index uint64) bindings.ItemOutput {
	return view(r.chain, r.inbox, inboxABI.PackItem(index), inboxABI.UnpackItem)
}

// An item is overdue in the block in which its delay ends, and not before.
func TestForceEdges(t *testing.T) {
	r := deploy(t)
	delay := r.setup.inbox.ForceDelay
	r.enqueue(alice, []byte("stuck"))
	wantRevert(t, r.force(1), inboxABI, &bindings.InboxNothingOverdue{})
	r.skip(delay - 1)
	wantRevert(t, r.force(1), inboxABI, &bindings.InboxNothingOverdue{})
	if r.overdue() != 0 {
		t.Errorf("%d overdue before the delay ends", r.overdue())
	}
	for _, late := range []uint64{1, 2} {
		r := &rollup{chain: r.fork(t), setup: r.setup, inbox: r.inbox, accs: r.accs}
		r.skip(late)
		if r.overdue() != 1 {
			t.Errorf("%d overdue, want 1", r.overdue())
		}
		wantRevert(t, r.force(0), inboxABI, &bindings.InboxNothingOverdue{})
		rec := wantSuccess(t, r.force(7))
		if n, err := inboxABI.UnpackForce(rec.ret); err != nil || n != 1 {
			t.Errorf("force returned %d, %v", n, err)
		}
		wantRevert(t, r.force(1), inboxABI, &bindings.InboxNothingOverdue{})
	}
}

// One call appends so many and no more, whatever it asks for.
func TestForceBound(t *testing.T) {
	r := deploy(t)
	for range 7 {
		r.skip(1)
		r.enqueue(alice, []byte{1})
	}
	r.skip(5)
	for _, test := range []struct{ max, want uint64 }{{1, 1}, {1 << 63, 4}, {4, 2}} {
		rec := wantSuccess(t, r.force(test.max))
		if n, err := inboxABI.UnpackForce(rec.ret); err != nil || n != test.want {
			t.Errorf("force(%d) appended %d, %v, want %d", test.max, n, err, test.want)
		}
	}
	wantRevert(t, r.force(1), inboxABI, &bindings.InboxNothingOverdue{})
	r.check()
}

// A forced entry is what was enqueued, whoever appends it.
func TestForcedEntry(t *testing.T) {
	r := deploy(t)
	data := []byte("forced")
	r.enqueue(alice, data)
	value := new(big.Int).Add(ether, big.NewInt(12345))
	rec := wantSuccess(t, r.do(bob, r.portal, new(big.Int).Mul(ether, big.NewInt(2)), portalABI.PackDeposit(carol, value, []byte("memo"))))
	payload := append(carol.Bytes(), "memo"...)
	if d := eventsOf(rec, r.inbox, inboxABI.UnpackDataEvent); len(d) != 1 || string(d[0].Data) != string(payload) {
		t.Fatalf("data events %+v", d)
	}
	bodies := []bindings.ItemOutput{r.item(0), r.item(1)}
	enqueuedAt := r.number
	r.skip(3)
	r.post(2)
	r.check()

	ref := func(p []byte) da.Ref {
		c := commitment.Keccak256(p)
		out, err := da.NewRef(da.LayerCalldata, uint32(len(p)), c[:])
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	want := []derive.Entry{
		{Position: 0, Kind: derive.KindTransaction, Sender: alice, Index: 0, Refs: []da.Ref{ref(data)}},
		{Position: 1, Kind: derive.KindDeposit, Sender: bob, Index: 1, Value: [32]byte(common.BigToHash(value)), Refs: []da.Ref{ref(payload)}},
		{Position: 2, Kind: derive.KindBatch, Sender: poster, Index: 0, Refs: []da.Ref{ref([]byte{1, 2, 3})}},
	}
	for i, w := range want {
		w.L1Block, w.L1Time = r.number, r.time
		got, err := r.entries[i].Hash()
		if err != nil {
			t.Fatal(err)
		}
		if h, err := w.Hash(); err != nil || h != got {
			t.Errorf("entry %d is %+v, want %+v", i, r.entries[i], w)
		}
		if i < 2 {
			body, err := w.Body()
			if err != nil {
				t.Fatal(err)
			}
			before := bindings.ItemOutput{Body: body, EnqueuedAt: enqueuedAt}
			if bodies[i] != before {
				t.Errorf("item %d was %+v, want %+v", i, bodies[i], before)
			}
			after := bindings.ItemOutput{Body: body, EnqueuedAt: enqueuedAt, Appended: true, Position: uint64(i)}
			if got := r.item(uint64(i)); got != after {
				t.Errorf("item %d is %+v, want %+v", i, got, after)
			}
		}
	}
	if got := r.item(2); got != (bindings.ItemOutput{}) {
		t.Errorf("an item that is not there: %+v", got)
	}
}

// A post appends what the poster asks for and what is overdue, in the queue's
// order, and never more than its bound.
func TestPostAppends(t *testing.T) {
	for _, test := range []struct {
		name            string
		overdue, fresh  int
		asked, appended uint64
	}{
		{"nothing", 0, 0, 0, 0},
		{"asks for more than there is", 0, 2, 9, 2},
		{"asks for some", 0, 3, 2, 2},
		{"asks for none", 0, 3, 0, 0},
		{"overdue though not asked for", 3, 2, 0, 3},
		{"overdue and asked for fewer", 3, 1, 1, 3},
		{"overdue and asked for more", 2, 2, 3, 3},
		{"bounded", 6, 0, 0, 4},
		{"bounded though asked for more", 2, 5, 100, 4},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := deploy(t)
			fill := func(n int) {
				for range n {
					r.skip(1)
					r.enqueue(alice, []byte{1})
				}
			}
			fill(test.overdue)
			r.skip(r.setup.inbox.ForceDelay)
			if got := r.overdue(); got != uint64(test.overdue) {
				t.Fatalf("%d overdue, want %d", got, test.overdue)
			}
			for range test.fresh { // all in one block, and so not overdue
				r.enqueue(alice, []byte{1})
			}
			r.post(test.asked)
			if got := uint64(len(r.entries)) - 1; got != test.appended {
				t.Fatalf("%d appended, want %d", got, test.appended)
			}
			for i, e := range r.entries[:test.appended] {
				if e.Index != uint64(i) || e.Kind != derive.KindTransaction {
					t.Errorf("entry %d is item %d of kind %v", i, e.Index, e.Kind)
				}
			}
			r.check()
		})
	}
}

// Forced inclusion cannot be raced: a poster that posts first in every block,
// and asks for nothing, delays nobody beyond what the queue ahead takes.
func TestPosterCannotRace(t *testing.T) {
	r, rnd := deploy(t), newRandom(4)
	due := make(map[uint64]uint64) // item -> block by which it must be an entry
	backlog := uint64(0)
	for range 300 {
		r.skip(1)
		before := len(r.entries)
		r.post(0)
		for _, e := range r.entries[before:] {
			if e.Kind == derive.KindBatch {
				continue
			}
			backlog--
			if r.number > due[e.Index] {
				t.Fatalf("item %d is appended in block %d, due in %d", e.Index, r.number, due[e.Index])
			}
			delete(due, e.Index)
		}
		for range rnd.IntN(6) {
			if rnd.IntN(3) > 0 {
				continue
			}
			index := r.enqueue(alice, []byte{2})
			due[index] = r.number + r.setup.inbox.ForceDelay + backlog/r.setup.inbox.MaxForced + 1
			backlog++
		}
	}
	r.check()
}

// The binary search of overdue counts what a scan counts.
func TestOverdueCount(t *testing.T) {
	r, rnd := deploy(t), newRandom(5)
	var at []uint64 // blocks of the items in the queue
	for range 400 {
		r.skip(uint64(rnd.IntN(3)))
		switch rnd.IntN(4) {
		case 0, 1:
			if rnd.IntN(2) == 0 && len(at) > 0 && at[len(at)-1] == r.number {
				continue
			}
			r.enqueue(alice, []byte{3})
			at = append(at, r.number)
			r.skip(1)
		case 2:
			if rec := r.force(uint64(rnd.IntN(6))); !rec.reverted {
				n, err := inboxABI.UnpackForce(rec.ret)
				if err != nil {
					t.Fatal(err)
				}
				at = at[n:]
			}
		case 3:
			n := uint64(rnd.IntN(3))
			before := len(r.entries)
			r.post(n)
			at = at[len(r.entries)-before-1:]
		}
		late := slices.IndexFunc(at, func(b uint64) bool { return r.number < b+r.setup.inbox.ForceDelay })
		if late < 0 {
			late = len(at)
		}
		if got := r.overdue(); got != uint64(late) {
			t.Fatalf("%d overdue, want %d of %v in block %d", got, late, at, r.number)
		}
	}
}

// One block takes only so much rollup gas; the next takes as much again.
func TestBlockFull(t *testing.T) {
	r := deploy(t)
	for block := range 3 {
		for range 3 {
			r.enqueue(alice, make([]byte, 1000)) // 37,000 gas each
		}
		left := big.NewInt(120_000 - 3*37_000)
		full := &bindings.InboxBlockFull{Left: left, Want: big.NewInt(21_016)}
		wantRevert(t, r.do(alice, r.inbox, ether, inboxABI.PackEnqueue([]byte{1})), inboxABI, full)
		full.Want = big.NewInt(21_000 + 16*20)
		wantRevert(t, r.do(alice, r.portal, new(big.Int).Mul(ether, big.NewInt(2)), portalABI.PackDeposit(bob, ether, nil)), inboxABI, full)
		if block == 1 {
			r.skip(10)
		}
		r.skip(1)
	}
}

// fakeExponential is EIP-4844's, written again.
func fakeExponential(factor, numerator, denominator *big.Int) *big.Int {
	sum, term := new(big.Int), new(big.Int).Mul(factor, denominator)
	for i := int64(1); term.Sign() > 0; i++ {
		sum.Add(sum, term)
		term.Mul(term, numerator)
		term.Div(term, new(big.Int).Mul(denominator, big.NewInt(i)))
	}
	return sum.Div(sum, denominator)
}

// The price follows EIP-4844's rule, in a twin, under random demand.
func TestForcedPrice(t *testing.T) {
	r, rnd := deploy(t), newRandom(6)
	p := r.setup.inbox
	var last, used uint64
	excess := new(big.Int)
	denominator := new(big.Int).SetUint64(8 * p.ForcedGasTarget)
	ceiling := new(big.Int).Mul(denominator, big.NewInt(16))
	busy := true
	highest := new(big.Int)
	for i := range 3000 {
		if i%400 == 0 {
			busy = !busy
		}
		if busy && rnd.IntN(4) == 0 || rnd.IntN(50) == 0 {
			r.skip(1)
		} else if !busy && rnd.IntN(6) == 0 {
			r.skip(uint64(rnd.IntN(20)))
		}
		// The twin's price in this block.
		now, nowUsed := new(big.Int).Set(excess), used
		if r.number != last {
			now.Add(now, new(big.Int).SetUint64(used))
			now.Sub(now, new(big.Int).SetUint64((r.number-last)*p.ForcedGasTarget))
			if now.Sign() < 0 {
				now.SetUint64(0)
			}
			if now.Cmp(ceiling) > 0 {
				now.Set(ceiling)
			}
			nowUsed = 0
		}
		price := fakeExponential(new(big.Int).SetUint64(p.MinForcedPrice), now, denominator)
		if price.Cmp(highest) > 0 {
			highest.Set(price)
		}
		size := 1 + rnd.IntN(1000)
		gas := p.ForcedGas + p.ForcedGasPerByte*uint64(size)
		want := new(big.Int).Mul(price, new(big.Int).SetUint64(gas))
		if got := r.fee(size); got.Cmp(want) != 0 {
			t.Fatalf("step %d: fee of %d bytes is %v, want %v", i, size, got, want)
		}
		r.fund(alice, mustU256(want))
		rec := r.do(alice, r.inbox, want, inboxABI.PackEnqueue(make([]byte, size)))
		if fits := nowUsed+gas <= p.ForcedGasPerBlock; rec.reverted == fits {
			t.Fatalf("step %d: reverted %v with %d used and %d wanted", i, rec.reverted, nowUsed, gas)
		} else if fits {
			last, used, excess = r.number, nowUsed+gas, now
		}
	}
	if floor := new(big.Int).SetUint64(p.MinForcedPrice * 10); highest.Cmp(floor) < 0 {
		t.Errorf("the price only rose to %v: the test shows little", highest)
	}
}

// A price driven to its ceiling stays there, costs no more gas than a call
// may, and comes back within 128 empty blocks.
func TestForcedPriceCeiling(t *testing.T) {
	s := standard()
	s.inbox.MinForcedPrice = 1
	s.inbox.ForcedGasTarget, s.inbox.ForcedGasPerBlock = 30_000, 120_000
	r := deployWith(t, s)
	var price *big.Int
	for range 60 { // each full block adds nearly 3 targets, 3/8 of an exponent
		r.fund(alice, mustU256(new(big.Int).Mul(ether, big.NewInt(1000))))
		for range 3 {
			r.enqueue(alice, make([]byte, 1000))
		}
		r.skip(1)
		price = new(big.Int).Div(r.fee(1), big.NewInt(21_016))
	}
	if price.Cmp(big.NewInt(8_886_110)) != 0 { // e^16 = 8,886,110.5
		t.Errorf("the ceiling is %v", price)
	}
	rec := r.doNamed("Inbox.enqueue, 1 B, price at its ceiling", alice, r.inbox, r.fee(1), inboxABI.PackEnqueue([]byte{1}))
	if rec.gas > 250_000 {
		t.Errorf("enqueueing at the ceiling takes %d gas", rec.gas)
	}
	r.skip(128)
	if got := r.fee(1); got.Cmp(big.NewInt(21_016)) != 0 {
		t.Errorf("after 128 empty blocks the fee is %v", got)
	}
}

// Nothing that a stranger can put into the queue keeps the poster from posting.
func TestBacklogDoesNotStopPosts(t *testing.T) {
	s := standard()
	s.inbox.MaxForced, s.inbox.ForcedGasPerBlock = 128, 1<<40
	r := deployWith(t, s)
	for range 200 {
		r.enqueue(alice, make([]byte, 1000))
	}
	r.skip(100)
	data := inboxABI.PackPostCalldata(0, 0, [][]byte{{1}})
	rec := r.doNamed("Inbox.postCalldata, 1 B, 128 forced items ahead", poster, r.inbox, nil, data)
	if len(r.entries) != 129 || rec.gas > 1<<23 {
		t.Errorf("%d entries for %d gas", len(r.entries), rec.gas)
	}
	if got := r.item(127); !got.Appended || got.Position != 127 {
		t.Errorf("item 127 is %+v", got)
	}
	if (r.item(128)).Appended {
		t.Error("item 128 is appended")
	}
	wantSuccess(t, r.force(128))
	r.check()
	if r.balance(r.inbox).Sign() != 0 || r.balance(common.Address{}).Sign() == 0 {
		t.Error("fees are not burned")
	}
}
