package txmgr

import (
	"context"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sharedsec/sharedsec/settlement"
)

func TestSend(t *testing.T) {
	r := newRig(t, Config{})
	c, to := pay("one")
	s := r.send(c)
	r.step()
	s.waiting(r)
	r.mine(1)
	r.step()
	receipt := s.ok(r)
	r.paid(to)

	again := r.send(c)
	if got := again.ok(r); got.TxHash != receipt.TxHash {
		t.Errorf("the same ID gave %v and then %v", receipt.TxHash, got.TxHash)
	}
	other := c
	other.To = &common.Address{1}
	if _, err := r.send(other).wait(r); !errors.Is(err, ErrConflict) {
		t.Errorf("another transaction with the ID: %v, want ErrConflict", err)
	}

	r.mine(5)
	r.step() // settled
	if st := r.m.Status(); len(st.Flights) != 0 || len(st.Queued) != 0 {
		t.Errorf("settled, but %+v", st)
	}
	if got := r.send(c).ok(r); got.TxHash != receipt.TxHash {
		t.Errorf("after it settled, the ID gave %v, want %v", got.TxHash, receipt.TxHash)
	}
	if _, err := r.send(other).wait(r); !errors.Is(err, ErrConflict) {
		t.Errorf("after it settled, another transaction with the ID: %v, want ErrConflict", err)
	}
	if got, err := r.m.Await(t.Context(), c.ID); err != nil || got.TxHash != receipt.TxHash {
		t.Errorf("Await = %v, %v", got, err)
	}
	if _, err := r.m.Await(t.Context(), "never sent"); !errors.Is(err, ErrUnknown) {
		t.Errorf("Await of an unknown ID: %v, want ErrUnknown", err)
	}
	if n, ok, err := r.m.Lookup(c.ID); n != 0 || !ok || err != nil {
		t.Errorf("Lookup = %d, %v, %v", n, ok, err)
	}
	r.paid(to)
}

// Calls get their nonces in the order in which they come, and no more are in
// flight than allowed.
func TestOrder(t *testing.T) {
	r := newRig(t, Config{MaxInFlight: 3})
	var sends []*result
	for _, id := range ids(7) {
		c, _ := pay(id)
		sends = append(sends, r.send(c))
	}
	for range 5 {
		r.step()
		pending := 0
		for _, f := range r.m.Status().Flights {
			if f.Block == 0 {
				pending++
			}
		}
		if pending > 3 {
			t.Fatalf("%d in flight, want at most 3", pending)
		}
		r.mine(1)
	}
	r.step()
	for i, s := range sends {
		receipt := s.ok(r)
		tx, _, err := r.l1.Client().TransactionByHash(t.Context(), receipt.TxHash)
		if err != nil {
			t.Fatal(err)
		}
		if tx.Nonce() != uint64(i) {
			t.Errorf("call %d has nonce %d", i, tx.Nonce())
		}
	}
}

// Pools take blob transactions of an account or others, not both: they take
// turns.
func TestKindsTakeTurns(t *testing.T) {
	r := newRig(t, Config{})
	plain1, to1 := pay("plain 1")
	blob, to2 := payBlob(t, "blob")
	plain2, to3 := pay("plain 2")
	sends := []*result{r.send(plain1), r.send(blob), r.send(plain2)}
	for i := range sends {
		r.step()
		if got := len(r.m.Status().Queued); got != 2-i {
			t.Fatalf("step %d: %d queued, want %d", i, got, 2-i)
		}
		r.mine(1)
	}
	r.step()
	for _, s := range sends {
		s.ok(r)
	}
	r.paid(to1)
	r.paid(to2)
	r.paid(to3)
}

func TestCancelBeforeSigning(t *testing.T) {
	r := newRig(t, Config{})
	c, to := pay("cancelled")
	s := r.send(c)
	s.cancel()
	if _, err := s.wait(r); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled Send: %v", err)
	}
	r.step()
	r.mine(1)
	if r.balance(to) != 0 || r.nonce() != 0 {
		t.Error("a call that was cancelled before anything was signed was sent")
	}
	r.m.mu.Lock()
	defer r.m.mu.Unlock()
	if len(r.m.jobs) != 0 || len(r.m.queue) != 0 {
		t.Error("a cancelled call is remembered")
	}
}

// A caller that goes away leaves what is in flight to the manager, and finds it
// again by its ID.
func TestCancelInFlight(t *testing.T) {
	r := newRig(t, Config{})
	c, to := pay("left")
	s := r.send(c)
	r.step()
	s.cancel()
	if _, err := s.wait(r); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled Send: %v", err)
	}
	again := r.send(c)
	again.waiting(r)
	r.step()
	r.mine(1)
	r.step()
	again.ok(r)
	r.paid(to)
}

func TestTwoCallersOneID(t *testing.T) {
	r := newRig(t, Config{})
	c, to := pay("shared")
	a, b := r.send(c), r.send(c)
	r.step()
	a.cancel()
	if _, err := a.wait(r); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled Send: %v", err)
	}
	r.mine(1)
	r.step()
	b.ok(r)
	r.paid(to)
}

func TestRevert(t *testing.T) {
	r := newRig(t, Config{})
	// push4 deadbeef, push1 e0, shl, push0, mstore, push1 4, push0, revert
	runtimeCode := common.FromHex("63deadbeef60e01b5f5260045ffd")
	deploy := append(common.FromHex("600e8060095f395ff3"), runtimeCode...)
	s := r.send(Candidate{ID: "deploy", Data: deploy})
	r.step()
	r.mine(1)
	r.step()
	at := s.ok(r).ContractAddress

	tried := r.send(Candidate{ID: "tried", To: &at})
	r.step()
	_, err := tried.wait(r)
	var revert *RevertError
	if !errors.As(err, &revert) || !errors.Is(err, ErrReverted) {
		t.Fatalf("trial: %v, want a RevertError", err)
	}
	if got := common.Bytes2Hex(revert.Data); got != "deadbeef" || revert.Receipt != nil {
		t.Errorf("trial reverted with %s and receipt %v", got, revert.Receipt)
	}
	if r.nonce() != 1 {
		t.Error("a transaction that would revert was sent")
	}

	sent := r.send(Candidate{ID: "sent", To: &at, Gas: 50_000})
	r.step()
	r.mine(1)
	r.step()
	_, err = sent.wait(r)
	if !errors.As(err, &revert) {
		t.Fatalf("sent: %v, want a RevertError", err)
	}
	if got := common.Bytes2Hex(revert.Data); got != "deadbeef" || revert.Receipt == nil || revert.Receipt.Status != types.ReceiptStatusFailed {
		t.Errorf("sent reverted with %s and receipt %v", got, revert.Receipt)
	}
	if _, err := r.send(Candidate{ID: "sent", To: &at, Gas: 50_000}).wait(r); !errors.Is(err, ErrReverted) {
		t.Errorf("the same again before it settled: %v, want ErrReverted", err)
	}
	r.mine(4)
	r.step()
	again := r.send(Candidate{ID: "sent", To: &at, Gas: 50_000})
	r.step()
	if r.m.Status().Flights[0].Nonce != 2 {
		t.Errorf("a reverted ID that has settled was not tried anew: %+v", r.m.Status())
	}
	r.mine(1)
	r.step()
	if _, err := again.wait(r); !errors.Is(err, ErrReverted) {
		t.Errorf("the same again: %v, want ErrReverted", err)
	}
}

func TestRefusals(t *testing.T) {
	r := newRig(t, Config{})
	to := common.Address{1}
	blob, _ := payBlob(t, "x")
	v0 := *blob.Sidecar
	v0.Version = types.BlobSidecarVersion0
	short := *blob.Sidecar
	short.Proofs = short.Proofs[:1]
	wrong := uint64(7)
	tests := []struct {
		name string
		c    Candidate
		want error
	}{
		{"no id", Candidate{To: &to}, ErrInvalid},
		{"long id", Candidate{ID: string(make([]byte, 129)), To: &to}, ErrInvalid},
		{"nothing", Candidate{ID: "x"}, ErrInvalid},
		{"gas over EIP-7825", Candidate{ID: "x", To: &to, Gas: MaxGas + 1}, ErrInvalid},
		{"creation with blobs", Candidate{ID: "x", Data: []byte{1}, Sidecar: blob.Sidecar}, ErrInvalid},
		{"old sidecar", Candidate{ID: "x", To: &to, Sidecar: &v0}, ErrInvalid},
		{"missing proofs", Candidate{ID: "x", To: &to, Sidecar: &short}, ErrInvalid},
		{"no funds", Candidate{ID: "x", To: &to, Value: ether(10_000_000)}, settlement.ErrUnfunded},
		{"no funds, not tried", Candidate{ID: "x", To: &to, Value: ether(10_000_000), Gas: 21_000}, ErrFunds},
		{"too little gas", Candidate{ID: "x", To: &to, Gas: 20_000}, settlement.ErrRejected},
		{"wrong nonce", Candidate{ID: "x", To: &to, Nonce: &wrong}, ErrNonce},
		{"too large for pools", Candidate{ID: "x", To: &to, Data: make([]byte, 200<<10), Gas: MaxGas}, settlement.ErrRejected},
		{"no end", Candidate{ID: "x", Data: common.FromHex("5b5f56")}, settlement.ErrRejected},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			s := r.send(test.c)
			r.step()
			if _, err := s.wait(r); !errors.Is(err, test.want) {
				t.Errorf("Send: %v, want %v", err, test.want)
			}
			if st := r.m.Status(); len(st.Flights)+len(st.Queued) != 0 {
				t.Errorf("something is left: %+v", st)
			}
			if left, err := r.m.journal.load(); err != nil || len(left) != 0 {
				t.Errorf("the journal holds %d, %v", len(left), err)
			}
		})
	}
	if _, err := New(t.Context(), r.node, NewKeySigner(r.l1.Key(1)), r.db, []byte("tx/"), Config{}); !errors.Is(err, ErrJournal) {
		t.Errorf("another account's journal: %v, want ErrJournal", err)
	}
}

func ether(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }
