package contracttest

import (
	"bytes"
	"encoding/binary"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/sparse"
	example "github.com/sharedsec/sharedsec/examples/ledger"
	"github.com/sharedsec/sharedsec/examples/ledger/escape"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// openEscape tries to open the hatch on the claim of an assertion.
func (r *rollup) openEscape(id commitment.Root) *receipt {
	return r.do(carol, r.portal, nil, portalABI.PackOpenEscape(claimOf(r.nodes[id].claim)))
}

func (r *rollup) refund(from common.Address, index uint64, to common.Address) *receipt {
	return r.do(from, r.portal, nil, portalABI.PackRefund(index, to))
}

// open opens the hatch, over one entry that nobody settles.
func (r *rollup) open() commitment.Root {
	r.t.Helper()
	id := r.latest()
	if uint64(len(r.entries)) == r.nodes[id].claim.Position {
		r.post(0)
	}
	r.skip(r.setup.assertions.Delays.Escape + 1)
	wantSuccess(r.t, r.openEscape(id))
	return id
}

// The hatch opens when an unsettled entry is older than the delay, and for no
// other reason.
func TestEscapeEdges(t *testing.T) {
	r := deploy(t)
	genesis := r.latest()
	notYet := &bindings.PortalNotYet{}
	r.skip(10_000)
	wantRevert(t, r.openEscape(genesis), portalABI, notYet) // idleness is no reason
	r.post(0)
	r.skip(19)
	wantRevert(t, r.openEscape(genesis), portalABI, notYet)
	wrong := claimOf(r.nodes[genesis].claim)
	wrong.StateRoot[0] ^= 1
	wantRevert(t, r.do(carol, r.portal, nil, portalABI.PackOpenEscape(wrong)), portalABI, &bindings.PortalWrongClaim{})
	for name, rec := range map[string]*receipt{"refund": r.refund(alice, 0, alice), "escape": r.do(alice, r.portal, nil, portalABI.PackEscape(nil, alice))} {
		t.Run(name, func(t *testing.T) { wantRevert(t, rec, portalABI, &bindings.PortalHatchClosed{}) })
	}

	// What is settled in the last moment keeps it shut.
	settled := r.forkRollup(t)
	id := settled.propose(alice, settled.next(genesis, 1, commitment.Root{}))
	settled.skip(8)
	wantSuccess(t, settled.confirm(id))
	wantRevert(t, settled.openEscape(genesis), portalABI, &bindings.PortalWrongClaim{})
	wantRevert(t, settled.openEscape(id), portalABI, notYet)

	r.skip(1)
	rec := wantSuccess(t, r.openEscape(genesis))
	if e := eventsOf(rec, r.portal, portalABI.UnpackEscapeOpenedEvent); len(e) != 1 || e[0].Id != genesis || e[0].Position != 0 {
		t.Errorf("events %+v", e)
	}
	// It latches.
	wantRevert(t, r.openEscape(genesis), portalABI, &bindings.PortalHatchOpen{})
	wantRevert(t, r.do(alice, r.portal, ether, portalABI.PackDeposit(bob, big.NewInt(1), nil)), inboxABI, &bindings.InboxInboxClosed{})
	wantRevert(t, r.do(poster, r.inbox, nil, inboxABI.PackPostCalldata(1, 0, [][]byte{{1}})), inboxABI, &bindings.InboxInboxClosed{})
	wantRevert(t, r.try(r.next(genesis, 1, commitment.Root{})), assertionsABI, &bindings.AssertionsAssertionsClosed{})
	if got := view(r.chain, r.portal, portalABI.PackEscapeRoot(), portalABI.UnpackEscapeRoot); got != r.setup.assertions.StateRoot {
		t.Errorf("escape root %x", got)
	}
}

// A censoring poster does not keep users in: what they force makes the hatch
// open.
func TestEscapeFromIdlePoster(t *testing.T) {
	r := deploy(t)
	genesis := r.latest()
	index := r.deposit(alice, bob, ether)
	r.skip(5)
	wantSuccess(t, r.force(1))
	r.skip(19)
	wantRevert(t, r.openEscape(genesis), portalABI, &bindings.PortalNotYet{})
	r.skip(1)
	wantSuccess(t, r.openEscape(genesis))
	wantSuccess(t, r.refund(bob, index, alice))
}

// A dispute keeps the hatch shut for its bound; then it opens, decided or not.
func TestEscapeWaitsForDispute(t *testing.T) {
	r := deploy(t)
	genesis := r.latest()
	r.post(0)
	r.propose(alice, r.next(genesis, 1, commitment.Root{}))
	r.skip(7)
	r.propose(bob, r.next(genesis, 2, commitment.Root{}))
	r.skip(13) // T + C + B; the entry is 20 blocks old, one more than the delay
	wantRevert(t, r.openEscape(genesis), portalABI, &bindings.PortalNotYet{})
	r.skip(1)
	wantSuccess(t, r.openEscape(genesis))
}

// Rivals that come when the hatch could open do not keep it shut twice.
func TestEscapeCannotBePutOff(t *testing.T) {
	r := deploy(t)
	genesis := r.latest()
	r.post(0)
	opens := r.number + r.setup.assertions.Delays.Escape + 1
	bound := opens + 8 + 3 + 2
	for i := byte(0); ; i++ {
		rec := r.openEscape(genesis)
		if !rec.reverted {
			break
		}
		wantRevert(t, rec, portalABI, &bindings.PortalNotYet{})
		if r.number > bound {
			t.Fatalf("still shut in block %d, %d was the bound", r.number, bound)
		}
		if r.number+2 >= opens { // a liar at the worst moment, again and again
			r.do(bob, r.assertions, stake, r.next(genesis, i, commitment.Root{}).encode())
		}
		r.skip(1)
	}
	if r.number < opens {
		t.Errorf("open in block %d, before %d", r.number, opens)
	}
}

// Deposits that the confirmed state has not consumed come back, once, to those
// who made them.
func TestRefund(t *testing.T) {
	r := deploy(t)
	consumed := r.deposit(alice, bob, ether)
	r.post(1) // entries: deposit, batch; the genesis' children end at 1
	id := r.settle(commitment.Root{})
	if r.nodes[id].claim.Position != 1 {
		t.Fatalf("settled up to %d", r.nodes[id].claim.Position)
	}
	recorded := r.deposit(alice, bob, big.NewInt(77))
	r.post(1)
	waiting := r.deposit(carol, bob, big.NewInt(5))
	payee := r.newPayee(refuse, common.Address{}, nil)
	sent := new(big.Int).Add(ether, r.fee(20))
	wantSuccess(t, r.do(alice, payee, sent, payeeABI.PackRun(r.portal, portalABI.PackDeposit(bob, ether, nil))))
	refusing := waiting + 1
	transaction := r.enqueue(alice, []byte{1})
	r.open()

	wantRevert(t, r.refund(alice, consumed, alice), portalABI, &bindings.PortalConsumed{Index: consumed})
	wantRevert(t, r.refund(alice, transaction, alice), portalABI, &bindings.PortalNothingDeposited{Index: transaction})
	wantRevert(t, r.refund(alice, 99, alice), portalABI, &bindings.PortalNothingDeposited{Index: 99})
	wantRevert(t, r.refund(bob, recorded, bob), portalABI, &bindings.PortalNotRecipient{Sender: bob})
	before := r.balance(alice)
	rec := wantSuccess(t, r.refund(bob, recorded, alice))
	if got := new(big.Int).Sub(r.balance(alice), before); got.Cmp(big.NewInt(77)) != 0 {
		t.Errorf("alice got %v, want 77", got)
	}
	if e := eventsOf(rec, r.portal, portalABI.UnpackRefundedEvent); len(e) != 1 || e[0].Index != recorded || e[0].To != alice || e[0].Value.Cmp(big.NewInt(77)) != 0 {
		t.Errorf("events %+v", e)
	}
	wantRevert(t, r.refund(alice, recorded, alice), portalABI, &bindings.PortalAlreadyPaid{})
	before = r.balance(bob)
	wantSuccess(t, r.refund(carol, waiting, bob))
	if got := new(big.Int).Sub(r.balance(bob), before); got.Cmp(big.NewInt(5)) != 0 {
		t.Errorf("bob got %v, want 5", got)
	}

	// A depositor that refuses ether names another recipient; one that calls
	// back gets nothing more.
	wantRevert(t, r.refund(alice, refusing, payee), portalABI, &bindings.PortalPayoutFailed{})
	f := r.forkRollup(t)
	wantSuccess(t, f.do(alice, payee, nil, payeeABI.PackRun(f.portal, portalABI.PackRefund(refusing, alice))))
	again := portalABI.PackRefund(refusing, payee)
	r.mood(payee, callBack, r.portal, again)
	wantSuccess(t, r.do(alice, r.portal, nil, again))
	if got := r.balance(payee); got.Cmp(ether) != 0 {
		t.Errorf("payee got %v", got)
	}
	if got := view(r.chain, payee, payeeABI.PackSuccesses(), payeeABI.UnpackSuccesses); got.Sign() != 0 {
		t.Error("calling back went through")
	}
	// The deposit that was consumed is all that is left.
	if got := r.balance(r.portal); got.Cmp(ether) != 0 {
		t.Errorf("the portal holds %v, want %v", got, ether)
	}
}

// A ledger is a state as the example's, with the proofs that its hatch takes.
type ledger struct {
	nodes commitment.Nodes
	root  commitment.Root
}

type account struct {
	address common.Address
	balance *big.Int
	nonce   uint64
}

func (a account) key() sparse.Key { return sparse.Key(commitment.Keccak256(a.address[:])) }

func (l *ledger) set(t testing.TB, accounts ...account) {
	t.Helper()
	if l.nodes == nil {
		l.nodes = make(commitment.Nodes)
	}
	var changes []sparse.Change
	for _, a := range accounts {
		value := binary.BigEndian.AppendUint64(common.BigToHash(a.balance).Bytes(), a.nonce)
		changes = append(changes, sparse.Change{Key: a.key(), Value: value})
	}
	var err error
	if l.root, err = sparse.Update(l.nodes, l.nodes, l.root, changes); err != nil {
		t.Fatal(err)
	}
}

// prove returns the proof of an account for LedgerEscape.
func (l *ledger) prove(t testing.TB, a account) []byte {
	t.Helper()
	p, err := sparse.Prove(l.nodes, l.root, a.key())
	if err != nil {
		t.Fatal(err)
	}
	bitmap, siblings := pathOf(t, p)
	return packEscape(t, a, bitmap.ToBig(), siblings)
}

func packEscape(t testing.TB, a account, bitmap *big.Int, siblings [][32]byte) []byte {
	t.Helper()
	var args abi.Arguments
	for _, name := range []string{"address", "uint256", "uint64", "uint256", "bytes32[]"} {
		typ, err := abi.NewType(name, "", nil)
		if err != nil {
			t.Fatal(err)
		}
		args = append(args, abi.Argument{Type: typ})
	}
	out, err := args.Pack(a.address, a.balance, a.nonce, bitmap, siblings)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// Accounts leave with what they own in the last confirmed state, once each.
func TestEscape(t *testing.T) {
	v := newVault(t)
	payee := v.newPayee(refuse, common.Address{}, nil)
	rnd := newRandom(7)
	var l ledger
	a := account{alice, ether, 3}
	b := account{bob, big.NewInt(1234), 0}
	c := account{payee, big.NewInt(99), 1}
	l.set(t, a, b, c)
	for range 50 {
		l.set(t, account{rnd.address(), big.NewInt(int64(rnd.IntN(1000))), rnd.number()})
	}
	v.exit(exitTo(carol, ether, ""))
	id := v.settleState(l.root, v.log.Root())
	for v.count() < v.nodes[id].End {
		v.post(0)
	}
	// A later state that is never confirmed does not count.
	later := ledger{nodes: l.nodes, root: l.root}
	later.set(t, account{alice, new(big.Int).Mul(ether, big.NewInt(50)), 4})
	v.propose(bob, v.nextState(id, later.root, v.log.Root()))
	v.propose(alice, v.next(id, 1, v.log.Root()))
	v.open()

	escape := func(from common.Address, proof []byte, to common.Address) *receipt {
		return v.do(from, v.portal, nil, portalABI.PackEscape(proof, to))
	}
	notIn := &escapeNotInState{}
	rich := a
	rich.balance = new(big.Int).Mul(ether, big.NewInt(50))
	wantRevert(t, escape(alice, later.prove(t, rich), alice), escapeABI, notIn)
	p, err := sparse.Prove(l.nodes, l.root, a.key())
	if err != nil {
		t.Fatal(err)
	}
	bitmap, siblings := pathOf(t, p)
	for name, forged := range map[string]account{
		"balance": rich, "nonce": {alice, ether, 4}, "address": {carol, ether, 3},
	} {
		t.Run("forged "+name, func(t *testing.T) {
			wantRevert(t, escape(alice, packEscape(t, forged, bitmap.ToBig(), siblings), forged.address), escapeABI, notIn)
		})
	}
	for _, garbage := range [][]byte{nil, {1}, make([]byte, 31), make([]byte, 160), append(l.prove(t, a)[:130], 0xff)} {
		if rec := escape(alice, garbage, alice); !rec.reverted {
			t.Errorf("garbage of %d bytes goes through", len(garbage))
		}
	}
	good := l.prove(t, a)
	if made, err := example.EscapeProof(l.nodes, l.root, alice); err != nil || !bytes.Equal(made, good) {
		t.Errorf("the example's own proof is %x, %v, want %x", made, err, good)
	}
	wantRevert(t, escape(carol, good, carol), portalABI, &bindings.PortalNotRecipient{Sender: carol})
	before := v.balance(alice)
	rec := wantSuccess(t, escape(carol, good, alice))
	if got := new(big.Int).Sub(v.balance(alice), before); got.Cmp(ether) != 0 {
		t.Errorf("alice got %v", got)
	}
	if e := eventsOf(rec, v.portal, portalABI.UnpackEscapedEvent); len(e) != 1 || e[0].Account != [32]byte(a.key()) || e[0].To != alice || e[0].Value.Cmp(ether) != 0 {
		t.Errorf("events %+v", e)
	}
	paid := &bindings.PortalAlreadyPaid{}
	wantRevert(t, escape(alice, good, alice), portalABI, paid)
	wantRevert(t, escape(alice, append(good, make([]byte, 32)...), alice), portalABI, paid) // trailing bytes make no new account
	wantSuccess(t, escape(bob, l.prove(t, b), carol))
	v.mood(payee, callBack, v.portal, portalABI.PackEscape(l.prove(t, c), payee))
	wantSuccess(t, escape(carol, l.prove(t, c), payee))
	if got := v.balance(payee); got.Cmp(c.balance) != 0 {
		t.Errorf("payee got %v", got)
	}
	// A confirmed exit stays payable.
	wantSuccess(t, v.do(alice, v.portal, nil, v.withdrawal(id, 0, 1, carol)))
	wantRevert(t, v.do(alice, v.portal, nil, v.withdrawal(id, 0, 1, carol)), portalABI, paid)
}

type escapeNotInState = escape.LedgerEscapeNotInState

// A rollup without an escape verifier still returns deposits.
func TestNoEscapeVerifier(t *testing.T) {
	s := standard()
	s.noEscape = true
	r := deployWith(t, s)
	index := r.deposit(alice, bob, ether)
	r.open()
	wantRevert(t, r.do(alice, r.portal, nil, portalABI.PackEscape([]byte{1}, alice)), portalABI, &bindings.PortalHatchClosed{})
	wantSuccess(t, r.refund(bob, index, alice))
}

// An account's name and an exit's index never collide as nullifiers: one is
// spent without the other.
func TestNullifiersAreApart(t *testing.T) {
	v := newVault(t)
	v.exit(exitTo(bob, ether, ""))
	var l ledger
	a := account{bob, ether, 0}
	l.set(t, a)
	id := v.settleState(l.root, v.log.Root())
	v.open()
	wantSuccess(t, v.do(bob, v.portal, nil, v.withdrawal(id, 0, 1, bob)))
	wantSuccess(t, v.do(bob, v.portal, nil, portalABI.PackEscape(l.prove(t, a), bob)))
	exit := commitment.Keccak256(v.domain[:], make([]byte, 8))
	key := a.key()
	account := commitment.Keccak256(v.domain[:], key[:])
	for _, n := range []commitment.Root{exit, account} {
		if !view(v.chain, v.portal, portalABI.PackPaid(n), portalABI.UnpackPaid) {
			t.Errorf("nullifier %v is not spent", n)
		}
	}
}
