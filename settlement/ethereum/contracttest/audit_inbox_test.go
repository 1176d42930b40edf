package contracttest

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// deployInbox deploys everything, or tells that the constructor of the Inbox
// refuses its parameters.
func deployInbox(t *testing.T, s setup) (*rollup, bool) {
	t.Helper()
	r := prepare(t, s)
	all := r.deployments()
	rec := r.send(all[0])
	if rec.reverted {
		wantRevert(t, rec, inboxABI, &bindings.InboxBadParams{})
		return nil, false
	}
	for _, x := range all[1:] {
		r.observe(wantSuccess(t, r.send(x)))
	}
	return r, true
}

// Whoever keeps an item out of the forced queue, a small or the largest one,
// in block after block, pays a price that rises: no parameters are taken under
// which it stays the least one.
func TestAuditKeepingOthersOutGetsDear(t *testing.T) {
	for _, test := range []struct {
		limit, target uint64
		taken         bool
	}{
		{120_000, 60_000, true},
		{120_000, 30_000, true},
		{74_000, 37_000, true},
		{120_000, 120_000, false}, // full blocks are on target
		{120_000, 60_001, false},
		{58_000, 29_000, false}, // one small item a block keeps the largest out, below the target
		{73_999, 37_000, false},
	} {
		for _, size := range []int{1, 1000} {
			t.Run(fmt.Sprintf("%d of %d, item of %d bytes", test.target, test.limit, size), func(t *testing.T) {
				s := standard()
				s.inbox.ForcedGasPerBlock, s.inbox.ForcedGasTarget, s.inbox.MinForcedPrice = test.limit, test.target, 1_000_000
				r, ok := deployInbox(t, s)
				if ok != test.taken {
					t.Errorf("deployed %v, want %v", ok, test.taken)
				}
				if !ok {
					return
				}
				least := r.fee(size)
				for range 100 {
					left := test.limit
					for left >= 21_000+16*uint64(size) {
						r.enqueue(alice, []byte{1})
						left -= 21_016
					}
					rec := r.do(bob, r.inbox, ether, inboxABI.PackEnqueue(make([]byte, size)))
					full := &bindings.InboxBlockFull{Left: new(big.Int).SetUint64(left), Want: big.NewInt(int64(21_000 + 16*size))}
					wantRevert(t, rec, inboxABI, full)
					r.skip(1)
				}
				if now := r.fee(size); now.Cmp(new(big.Int).Mul(least, big.NewInt(4))) < 0 {
					t.Errorf("others were kept out of 100 blocks, and the fee is %v, was %v", now, least)
				}
			})
		}
	}
}

// A deposit fits wherever the Inbox could be deployed.
func TestAuditDepositsFit(t *testing.T) {
	for _, most := range []uint32{1, 19, 20, 21} {
		s := standard()
		s.inbox.MaxForcedBytes = most
		r, ok := deployInbox(t, s)
		if ok != (most >= 20) {
			t.Errorf("items of %d bytes: deployed %v", most, ok)
		}
		if ok {
			r.deposit(alice, bob, ether)
		}
	}
}

// forcedItemGas is how much gas more than it was estimated at a post may take,
// for each item that has fallen overdue since. A poster leaves room for as
// many as there are, params().maxForced at most.
const forcedItemGas = 50_000

// A post may have to append, in its own block, items that were not overdue
// when it was estimated. The usual margin does not hold one of them, a room of
// forcedItemGas for each is always enough, and the most there can be fit a
// transaction.
func TestAuditPostNeedsRoomForOverdueItems(t *testing.T) {
	s := standard()
	s.inbox.MaxForced, s.inbox.ForcedGasPerBlock = 128, 1<<40
	r := deployWith(t, s)
	r.post(0)
	post := func(limit uint64) *receipt {
		x := tx{from: poster, to: r.inbox, limit: limit, data: postBlobs(r.batches(), 0, 1), blobs: versioned(1)}
		return r.forkRollup(t).doTx(x)
	}
	quiet := post(16_000_000).gas
	for _, items := range []uint64{1, 2, 128, 300} {
		for r.item(items-1).EnqueuedAt == 0 {
			r.enqueue(alice, []byte{1})
		}
		r.skip(s.inbox.ForceDelay)
		room := min(items, s.inbox.MaxForced) * forcedItemGas
		if limit := quiet + quiet/5; !post(limit).reverted {
			t.Errorf("%d items fit into an estimate of %d", items, limit)
		}
		if rec := wantSuccess(t, post(quiet+room)); rec.gas > 8_000_000 {
			t.Errorf("a post with %d items overdue takes %d gas", items, rec.gas)
		}
	}
}

// Aliases are addresses that nobody has: what was forced under one is never
// refunded to it.
func TestAuditRefundsGoToWhoeverPaid(t *testing.T) {
	r := deploy(t)
	payee := r.newPayee(take, common.Address{}, nil)
	data := portalABI.PackDeposit(bob, ether, nil)
	value := new(big.Int).Add(ether, r.fee(20))
	wantSuccess(t, r.do(alice, payee, value, payeeABI.PackRun(r.portal, data)))
	r.open()
	alias := new(big.Int).Add(payee.Big(), common.HexToAddress("0x1111000000000000000000000000000000001111").Big())
	to := common.BigToAddress(alias)
	wantRevert(t, r.refund(carol, 0, to), portalABI, &bindings.PortalNotRecipient{Sender: carol})
	wantSuccess(t, r.refund(carol, 0, payee))
	if r.balance(payee).Cmp(ether) != 0 || r.balance(to).Sign() != 0 {
		t.Errorf("the contract got %v, its alias %v", r.balance(payee), r.balance(to))
	}
}
