package node_test

import (
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/ethereum"
)

// The largest items that the contracts can be deployed for are enqueued,
// forced and derived byte for byte, from logs of long ago.
func TestForcedOfMaximalSize(t *testing.T) {
	const most = 65_504
	r := deploy(t, func(p *ethereum.Params) { p.Forced.Bytes = most })
	p := r.join(t)
	user := r.as(t, p, 3)
	background(t, p.RunAccounts)
	rng := rand.New(rand.NewPCG(7, 8))
	tx, data, to := random(rng, most), random(rng, most-common.AddressLength), common.Address{0x70}
	value := [32]byte{31: 9}
	var want []string
	// Each takes most of a block and raises the price: it falls until the next.
	settle := func() {
		t.Helper()
		if _, err := r.l1.MineN(t.Context(), 20); err != nil {
			t.Fatal(err)
		}
	}
	enqueue := func(tx []byte) {
		t.Helper()
		if _, _, err := user.Enqueue(t.Context(), tx); err != nil {
			t.Fatal(err)
		}
		want = append(want, forced(batch.Forced{Kind: batch.ForcedTransaction, Sender: user.Address(), Data: tx}))
		settle()
	}
	deposit := func(data []byte) {
		t.Helper()
		if _, _, err := user.Deposit(t.Context(), to, value, data); err != nil {
			t.Fatal(err)
		}
		want = append(want, forced(batch.Forced{Kind: batch.ForcedDeposit, Sender: user.Address(), To: to, Value: value, Data: data}))
		settle()
	}
	enqueue(tx)
	deposit(data)
	enqueue([]byte{0})
	deposit(nil)
	enqueue(make([]byte, most))
	enqueue(append(to[:], data...)) // the deposit's very data, and so its Ref
	for _, n := range []int{0, most + 1} {
		if _, _, err := user.Enqueue(t.Context(), make([]byte, n)); !errors.Is(err, settlement.ErrRejected) {
			t.Errorf("a transaction of %d bytes: %v, want ErrRejected", n, err)
		}
	}
	if _, _, err := user.Deposit(t.Context(), to, value, append(data, 0)); !errors.Is(err, settlement.ErrRejected) {
		t.Errorf("a deposit of a byte more: %v, want ErrRejected", err)
	}
	if _, err := r.l1.MineN(t.Context(), 250); err != nil {
		t.Fatal(err)
	}
	if _, err := user.Force(t.Context(), 8); err != nil {
		t.Fatal(err)
	}
	p.step(t)
	p.wantState(t, want)
	if len(p.dropped) != 0 || len(p.entries) != len(want) {
		t.Errorf("%d entries, dropped %v; want %d, nothing dropped", len(p.entries), p.dropped, len(want))
	}
	fresh := r.join(t)
	fresh.step(t)
	wantSame(t, p, fresh)
}
