package contracttest

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// deposit deposits, which must succeed, and returns the item's index.
func (r *rollup) deposit(from, to common.Address, value *big.Int) uint64 {
	r.t.Helper()
	sent := new(big.Int).Add(value, r.fee(20))
	rec := wantSuccess(r.t, r.do(from, r.portal, sent, portalABI.PackDeposit(to, value, nil)))
	index, err := portalABI.UnpackDeposit(rec.ret)
	if err != nil {
		r.t.Fatal(err)
	}
	return index
}

// A vault is a rollup with an exit log of its own.
type vault struct {
	*rollup
	log   merkle.LogProver
	exits []proof.Exit
}

// newVault returns a vault that holds some ether.
func newVault(t testing.TB) *vault {
	t.Helper()
	v := &vault{rollup: deploy(t)}
	v.deposit(alice, alice, new(big.Int).Mul(ether, big.NewInt(100)))
	return v
}

// exit appends exits to the rollup's log; the next settle asserts them.
func (v *vault) exit(exits ...proof.Exit) {
	for _, x := range exits {
		v.log.Append(x.Leaf())
		v.exits = append(v.exits, x)
	}
}

func (v *vault) settle() commitment.Root {
	v.t.Helper()
	return v.rollup.settle(v.log.Root())
}

// withdrawal returns the call that withdraws exit index by the claim of id, in
// whose log there are count exits.
func (v *vault) withdrawal(id commitment.Root, index, count uint64, recipient common.Address) []byte {
	v.t.Helper()
	p, err := v.log.Prove(index, count)
	if err != nil {
		v.t.Fatal(err)
	}
	return portalABI.PackWithdraw(id, claimOf(v.nodes[id].claim), exitOf(v.exits[index]), logProofOf(p), recipient)
}

func exitOf(x proof.Exit) bindings.Exit {
	return bindings.Exit{To: x.To, Value: new(big.Int).SetBytes(x.Value[:]), Data: x.Data}
}

func exitTo(to common.Address, wei *big.Int, data string) proof.Exit {
	return proof.Exit{To: to, Value: [32]byte(common.BigToHash(wei)), Data: []byte(data)}
}

func TestDeposit(t *testing.T) {
	r := deploy(t)
	deposit := func(sent, value *big.Int, data []byte) *receipt {
		return r.do(alice, r.portal, sent, portalABI.PackDeposit(bob, value, data))
	}
	zero, huge := new(big.Int), new(big.Int).Lsh(big.NewInt(1), 96)
	wantRevert(t, deposit(ether, zero, nil), portalABI, &bindings.PortalBadValue{Value: zero})
	wantRevert(t, deposit(ether, huge, nil), portalABI, &bindings.PortalBadValue{Value: huge})
	most := new(big.Int).Sub(huge, big.NewInt(1))
	wantRevert(t, deposit(ether, most, nil), portalABI, &bindings.PortalValueTooLow{Given: ether, Want: new(big.Int).Add(most, r.fee(20))})
	need := new(big.Int).Add(ether, r.fee(24))
	low := new(big.Int).Sub(need, big.NewInt(1))
	wantRevert(t, deposit(low, ether, []byte("memo")), portalABI, &bindings.PortalValueTooLow{Given: low, Want: need})
	wantRevert(t, deposit(need, ether, make([]byte, 981)), inboxABI, &bindings.InboxBadSize{Given: big.NewInt(1001), Most: big.NewInt(1000)})

	for i, beyond := range []*big.Int{zero, ether} {
		before, held := r.balance(alice), r.balance(r.portal)
		rec := wantSuccess(t, deposit(new(big.Int).Add(need, beyond), ether, []byte("memo")))
		if got := new(big.Int).Sub(before, r.balance(alice)); got.Cmp(need) != 0 {
			t.Errorf("paid %v, want %v", got, need)
		}
		if got := new(big.Int).Sub(r.balance(r.portal), held); got.Cmp(ether) != 0 {
			t.Errorf("the portal took %v, want %v", got, ether)
		}
		e := eventsOf(rec, r.portal, portalABI.UnpackDepositedEvent)
		if len(e) != 1 || e[0].Index != uint64(i) || e[0].Sender != alice || e[0].To != bob || e[0].Value.Cmp(ether) != 0 {
			t.Errorf("events %+v", e)
		}
		d := view(r.chain, r.portal, portalABI.PackDeposits(uint64(i)), portalABI.UnpackDeposits)
		if d.Sender != alice || d.Value.Cmp(ether) != 0 {
			t.Errorf("deposit %+v", d)
		}
	}

	// A contract that refuses ether can deposit, if it sends no more than needed.
	payee := r.newPayee(refuse, common.Address{}, nil)
	run := payeeABI.PackRun(r.portal, portalABI.PackDeposit(bob, ether, nil))
	exact := new(big.Int).Add(ether, r.fee(20))
	wantSuccess(t, r.do(alice, payee, exact, run))
	wantRevert(t, r.do(alice, payee, new(big.Int).Add(exact, big.NewInt(1)), run), portalABI, &bindings.PortalPayoutFailed{})
	run = payeeABI.PackRun(r.inbox, inboxABI.PackEnqueue([]byte{1}))
	r.skip(1)
	wantSuccess(t, r.do(alice, payee, r.fee(1), run))
	wantRevert(t, r.do(alice, payee, ether, run), inboxABI, &bindings.InboxPayoutFailed{})
}

func TestWithdraw(t *testing.T) {
	v := newVault(t)
	v.exit(exitTo(bob, ether, ""), exitTo(carol, big.NewInt(7), "for rent"))
	first := v.settle()
	atFirst := v.number
	v.exit(exitTo(bob, ether, ""), exitTo(alice, new(big.Int), "nothing"))

	early := &bindings.PortalTooEarly{From: atFirst + 3}
	for range 3 {
		wantRevert(t, v.do(alice, v.portal, nil, v.withdrawal(first, 0, 2, bob)), portalABI, early)
		v.skip(1)
	}
	// Anybody may send it; it pays whom the exit names.
	before := v.balance(bob)
	rec := wantSuccess(t, v.do(alice, v.portal, nil, v.withdrawal(first, 0, 2, bob)))
	if got := new(big.Int).Sub(v.balance(bob), before); got.Cmp(ether) != 0 {
		t.Errorf("bob got %v, want %v", got, ether)
	}
	e := eventsOf(rec, v.portal, portalABI.UnpackWithdrawnEvent)
	if len(e) != 1 || e[0].Index != 0 || e[0].To != bob || e[0].Recipient != bob || e[0].Value.Cmp(ether) != 0 {
		t.Errorf("events %+v", e)
	}
	again := &bindings.PortalAlreadyPaid{}
	wantRevert(t, v.do(bob, v.portal, nil, v.withdrawal(first, 0, 2, bob)), portalABI, again)
	wantRevert(t, v.do(bob, v.portal, nil, v.withdrawal(first, 0, 2, carol)), portalABI, again)

	// The same exit is in the log of every later claim, under the same index.
	second := v.settle()
	v.skip(3)
	wantRevert(t, v.do(bob, v.portal, nil, v.withdrawal(second, 0, 4, bob)), portalABI, again)
	wantSuccess(t, v.do(bob, v.portal, nil, v.withdrawal(second, 2, 4, bob))) // an equal exit is another
	wantSuccess(t, v.do(alice, v.portal, nil, v.withdrawal(second, 3, 4, alice)))

	// Its owner may send it elsewhere, nobody else.
	for _, from := range []common.Address{alice, bob} {
		wantRevert(t, v.do(from, v.portal, nil, v.withdrawal(first, 1, 2, alice)), portalABI, &bindings.PortalNotRecipient{Sender: from})
	}
	before = v.balance(alice)
	rec = wantSuccess(t, v.do(carol, v.portal, nil, v.withdrawal(first, 1, 2, alice)))
	if got := new(big.Int).Sub(v.balance(alice), before); got.Cmp(big.NewInt(7)) != 0 {
		t.Errorf("alice got %v, want 7", got)
	}
	if e := eventsOf(rec, v.portal, portalABI.UnpackWithdrawnEvent); string(e[0].Data) != "for rent" || e[0].Recipient != alice {
		t.Errorf("events %+v", e)
	}
	for index, want := range []bool{true, true, true, true, false} {
		nullifier := commitment.Keccak256(v.domain[:], []byte{0, 0, 0, 0, 0, 0, 0, byte(index)})
		if got := view(v.chain, v.portal, portalABI.PackPaid(nullifier), portalABI.UnpackPaid); got != want {
			t.Errorf("exit %d paid %v, want %v", index, got, want)
		}
	}
}

// Nothing but an exit of a confirmed claim is paid, whatever is forged.
func TestWithdrawForgeries(t *testing.T) {
	v := newVault(t)
	for i := range 11 {
		v.exit(exitTo(bob, big.NewInt(int64(i)), "data"))
	}
	id := v.settle()
	v.skip(3)
	for v.count() < v.nodes[id].End {
		v.post(0)
	}
	unconfirmed := v.propose(alice, v.next(id, 9, v.log.Root()))
	const index, count = 5, 11
	good, err := v.log.Prove(index, count)
	if err != nil {
		t.Fatal(err)
	}
	send := func(id commitment.Root, c bindings.Claim, x bindings.Exit, p bindings.LogProof) *receipt {
		return v.do(bob, v.portal, nil, portalABI.PackWithdraw(id, c, x, p, bob))
	}
	claim, exit := claimOf(v.nodes[id].claim), exitOf(v.exits[index])
	refuse := func(name string, want any, rec *receipt) {
		t.Run(name, func(t *testing.T) { wantRevert(t, rec, portalABI, want) })
	}
	badProof, wrongClaim := &bindings.PortalBadProof{}, &bindings.PortalWrongClaim{}
	refuse("unknown assertion", &bindings.PortalNotConfirmed{Id: [32]byte{1}}, send(commitment.Root{1}, claim, exit, logProofOf(good)))
	refuse("pending assertion", &bindings.PortalNotConfirmed{Id: unconfirmed}, send(unconfirmed, claimOf(v.nodes[unconfirmed].claim), exit, logProofOf(good)))
	genesis := commitment.Root(v.nodes[id].Parent)
	refuse("genesis", badProof, send(genesis, claimOf(v.nodes[genesis].claim), exit, logProofOf(good)))
	for name, change := range map[string]func(*bindings.Claim){
		"state root":  func(c *bindings.Claim) { c.StateRoot[0] ^= 1 },
		"exit root":   func(c *bindings.Claim) { c.ExitRoot[0] ^= 1 },
		"number":      func(c *bindings.Claim) { c.Number++ },
		"time":        func(c *bindings.Claim) { c.Time++ },
		"origin":      func(c *bindings.Claim) { c.L1Origin++ },
		"position":    func(c *bindings.Claim) { c.Position++ },
		"accumulator": func(c *bindings.Claim) { c.Accumulator[0] ^= 1 },
	} {
		bad := claim
		change(&bad)
		refuse("claim: "+name, wrongClaim, send(id, bad, exit, logProofOf(good)))
	}
	for name, bad := range map[string]bindings.Exit{
		"to":    {To: carol, Value: exit.Value, Data: exit.Data},
		"value": {To: bob, Value: big.NewInt(1000), Data: exit.Data},
		"data":  {To: bob, Value: exit.Value, Data: []byte("dat")},
	} {
		refuse("exit: "+name, badProof, send(id, claim, bad, logProofOf(good)))
	}
	for name, bad := range forgedLogProofs(good) {
		refuse("proof: "+name, badProof, send(id, claim, exit, logProofOf(bad)))
	}
	// The leaf and index of another exit.
	for other := range uint64(count) {
		if other == index {
			continue
		}
		p, err := v.log.Prove(other, count)
		if err != nil {
			t.Fatal(err)
		}
		refuse(fmt.Sprintf("proof of exit %d", other), badProof, send(id, claim, exit, logProofOf(p)))
	}
	wantSuccess(t, send(id, claim, exit, logProofOf(good)))
}

// A payment that cannot be made now stays owed.
func TestPayoutFailures(t *testing.T) {
	v := newVault(t)
	payee := v.newPayee(refuse, common.Address{}, nil)
	rich := new(big.Int).Mul(ether, big.NewInt(101)) // more than the portal has
	v.exit(exitTo(payee, ether, ""), exitTo(bob, rich, ""), exitTo(v.inbox, ether, ""), exitTo(v.portal, ether, ""))
	id := v.settle()
	v.skip(3)
	failed := &bindings.PortalPayoutFailed{}
	pay := func(index uint64, to common.Address) *receipt {
		return v.do(alice, v.portal, nil, v.withdrawal(id, index, 4, to))
	}
	wantRevert(t, pay(0, payee), portalABI, failed)
	wantRevert(t, pay(1, bob), portalABI, failed)
	wantRevert(t, pay(2, v.inbox), portalABI, failed)
	wantRevert(t, pay(3, v.portal), portalABI, failed)

	// Burning all gas, or answering with a megabyte, costs only who sends it.
	for _, mood := range []uint8{burnGas, bomb} {
		v.mood(payee, mood, common.Address{}, nil)
		f := v.fork(t)
		rec := f.send(tx{from: alice, to: v.portal, data: v.withdrawal(id, 0, 4, payee), limit: 300_000})
		if !rec.reverted {
			t.Errorf("mood %d: taken with little gas", mood)
		}
	}
	// A contract that cannot take ether can send it elsewhere.
	v.mood(payee, refuse, common.Address{}, nil)
	f := v.forkRollup(t)
	wantSuccess(t, f.do(alice, payee, nil, payeeABI.PackRun(v.portal, v.withdrawal(id, 0, 4, carol))))
	// Or change its mind.
	v.mood(payee, take, common.Address{}, nil)
	wantSuccess(t, pay(0, payee))
	if v.balance(payee).Cmp(ether) != 0 {
		t.Error("not paid")
	}
	// More ether comes, even by force: then it is paid.
	v.fund(v.portal, mustU256(new(big.Int).Mul(ether, big.NewInt(2))))
	wantSuccess(t, pay(1, bob))
}

// A recipient that calls back from its payment gets nothing twice.
func TestReentrancy(t *testing.T) {
	v := newVault(t)
	payee := v.newPayee(take, common.Address{}, nil)
	v.exit(exitTo(payee, ether, ""), exitTo(payee, big.NewInt(5), ""), exitTo(bob, ether, ""))
	id := v.settle()
	v.skip(3)
	tries := func() (attempts, successes uint64) {
		return view(v.chain, payee, payeeABI.PackAttempts(), payeeABI.UnpackAttempts).Uint64(),
			view(v.chain, payee, payeeABI.PackSuccesses(), payeeABI.UnpackSuccesses).Uint64()
	}

	// The same withdrawal again.
	same := v.withdrawal(id, 0, 3, payee)
	v.mood(payee, callBack, v.portal, same)
	wantSuccess(t, v.do(alice, v.portal, nil, same))
	if a, s := tries(); a != 1 || s != 0 {
		t.Errorf("called back %d times, %d went through", a, s)
	}
	if v.balance(payee).Cmp(ether) != 0 {
		t.Errorf("got %v", v.balance(payee))
	}
	// Another's withdrawal: goes through, and pays the other.
	before := v.balance(bob)
	v.mood(payee, callBack, v.portal, v.withdrawal(id, 2, 3, bob))
	wantSuccess(t, v.do(alice, v.portal, nil, v.withdrawal(id, 1, 3, payee)))
	if got := new(big.Int).Sub(v.balance(bob), before); got.Cmp(ether) != 0 {
		t.Errorf("bob got %v", got)
	}
	if got, want := v.balance(payee), new(big.Int).Add(ether, big.NewInt(5)); got.Cmp(want) != 0 {
		t.Errorf("payee got %v, want %v", got, want)
	}

	// The refund of an enqueued item's or deposit's excess.
	v.skip(1)
	v.mood(payee, callBack, v.inbox, inboxABI.PackEnqueue([]byte{1}))
	held := v.balance(v.portal)
	wantSuccess(t, v.do(alice, payee, ether, payeeABI.PackRun(v.inbox, inboxABI.PackEnqueue([]byte{1}))))
	wantSuccess(t, v.do(alice, payee, new(big.Int).Mul(ether, big.NewInt(2)), payeeABI.PackRun(v.portal, portalABI.PackDeposit(bob, ether, nil))))
	if got := new(big.Int).Sub(v.balance(v.portal), held); got.Cmp(ether) != 0 || v.balance(v.inbox).Sign() != 0 {
		t.Errorf("portal took %v, inbox has %v", got, v.balance(v.inbox))
	}

	// The payment of a stake.
	v.post(0)
	v.post(0)
	p := v.next(v.latest(), 3, v.log.Root())
	wantSuccess(t, v.do(alice, payee, stake, payeeABI.PackRun(v.assertions, p.encode())))
	mine := v.last
	v.post(0)
	v.propose(alice, v.next(mine, 3, v.log.Root()))
	v.skip(8)
	wantSuccess(t, v.confirm(mine))
	v.mood(payee, callBack, v.assertions, assertionsABI.PackClaim(payee))
	before, held = v.balance(payee), v.balance(v.assertions)
	a0, s0 := tries()
	wantSuccess(t, v.do(alice, payee, nil, payeeABI.PackRun(v.assertions, assertionsABI.PackClaim(payee))))
	if a, s := tries(); a != a0+1 || s != s0 {
		t.Errorf("called back %d times, %d went through", a-a0, s-s0)
	}
	if got := new(big.Int).Sub(v.balance(payee), before); got.Cmp(stake) != 0 {
		t.Errorf("got %v for one stake", got)
	}
	if got := new(big.Int).Sub(held, v.balance(v.assertions)); got.Cmp(stake) != 0 {
		t.Errorf("assertions paid %v", got)
	}
}
