package contracttest

import (
	"bytes"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/calldata"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// versioned returns n hashes as a transaction with n blobs has them.
func versioned(n int) []common.Hash {
	if n == 0 {
		return nil
	}
	out := make([]common.Hash, n)
	for i := range out {
		out[i] = common.Hash{0: 1, 31: byte(i + 1)}
	}
	return out
}

func postBlobs(batch, forced uint64, blobs int64) []byte {
	return inboxABI.PackPostBlobs(batch, forced, big.NewInt(blobs))
}

func TestPostBlobs(t *testing.T) {
	r := deploy(t)
	post := func(from common.Address, batch uint64, named int64, carried int) *receipt {
		return r.doTx(tx{from: from, to: r.inbox, data: postBlobs(batch, 0, named), blobs: versioned(carried)})
	}
	wantRevert(t, post(alice, 0, 1, 1), inboxABI, &bindings.InboxNotPoster{Sender: alice})
	wantRevert(t, post(poster, 1, 1, 1), inboxABI, &bindings.InboxWrongBatch{Expected: 0, Given: 1})
	wantRevert(t, post(poster, 0, 0, 0), inboxABI, &bindings.InboxNoPayload{})
	wantRevert(t, post(poster, 0, 0, 1), inboxABI, &bindings.InboxNoPayload{})
	wantRevert(t, post(poster, 0, 2, 1), inboxABI, &bindings.InboxNoPayload{})
	wantRevert(t, post(poster, 0, 1, 2), inboxABI, &bindings.InboxTooManyPayloads{Given: big.NewInt(2), Most: big.NewInt(1)})
	wantRevert(t, post(poster, 0, 65, 6), inboxABI, &bindings.InboxTooManyPayloads{Given: big.NewInt(65), Most: big.NewInt(64)})

	wantSuccess(t, post(poster, 0, 6, 6))
	wantRevert(t, post(poster, 0, 1, 1), inboxABI, &bindings.InboxWrongBatch{Expected: 1, Given: 0})
	r.skip(1)
	wantSuccess(t, post(poster, 1, 1, 1))
	r.check()

	if len(r.entries) != 2 || len(r.entries[0].Refs) != 6 || len(r.entries[1].Refs) != 1 {
		t.Fatalf("entries %+v", r.entries)
	}
	for i, ref := range r.entries[0].Refs {
		want, err := da.NewRef(da.LayerBlob, 131072, versioned(6)[i][:])
		if err != nil || ref != want {
			t.Errorf("ref %d is %v, want %v", i, ref, want)
		}
	}
	if e := r.entries[0]; e.Kind != derive.KindBatch || e.Sender != poster || e.Index != 0 || e.Value != [32]byte{} {
		t.Errorf("entry %+v", e)
	}
}

func TestPostCalldata(t *testing.T) {
	r := deploy(t)
	post := func(from common.Address, batch uint64, payloads ...[]byte) *receipt {
		return r.do(from, r.inbox, nil, inboxABI.PackPostCalldata(batch, 0, payloads))
	}
	wantRevert(t, post(alice, 0, []byte{1}), inboxABI, &bindings.InboxNotPoster{Sender: alice})
	wantRevert(t, post(poster, 7, []byte{1}), inboxABI, &bindings.InboxWrongBatch{Expected: 0, Given: 7})
	wantRevert(t, post(poster, 0), inboxABI, &bindings.InboxNoPayload{})
	wantRevert(t, post(poster, 0, []byte{1}, nil), inboxABI, &bindings.InboxNoPayload{})
	many := make([][]byte, 65)
	for i := range many {
		many[i] = []byte{byte(i)}
	}
	wantRevert(t, post(poster, 0, many...), inboxABI, &bindings.InboxTooManyPayloads{Given: big.NewInt(65), Most: big.NewInt(64)})
	wantRevert(t, post(poster, 0, []byte{1}, make([]byte, calldata.MaxPayload+1)), inboxABI,
		&bindings.InboxBadSize{Given: big.NewInt(calldata.MaxPayload + 1), Most: big.NewInt(calldata.MaxPayload)})
	many[0] = make([]byte, calldata.MaxPayload)
	wantSuccess(t, post(poster, 0, many[:64]...))

	payloads := [][]byte{[]byte("first"), bytes.Repeat([]byte{7}, 1000)}
	rec := wantSuccess(t, post(poster, 1, payloads...))
	r.check()
	data := eventsOf(rec, r.inbox, inboxABI.UnpackDataEvent)
	if len(data) != 2 {
		t.Fatalf("%d data events, want 2", len(data))
	}
	for i, p := range payloads {
		c := commitment.Keccak256(p)
		want, err := da.NewRef(da.LayerCalldata, uint32(len(p)), c[:])
		if err != nil || r.entries[1].Refs[i] != want {
			t.Errorf("ref %d is %v, want %v", i, r.entries[1].Refs[i], want)
		}
		if !bytes.Equal(data[i].Data, p) || data[i].Commitment != c {
			t.Errorf("data event %d: %x, %x", i, data[i].Commitment, data[i].Data)
		}
	}
}

func TestEnqueue(t *testing.T) {
	r := deploy(t)
	enqueue := func(from common.Address, value *big.Int, data []byte) *receipt {
		return r.do(from, r.inbox, value, inboxABI.PackEnqueue(data))
	}
	most := int(r.setup.inbox.MaxForcedBytes)
	size := func(given int) *bindings.InboxBadSize {
		return &bindings.InboxBadSize{Given: big.NewInt(int64(given)), Most: big.NewInt(int64(most))}
	}
	wantRevert(t, enqueue(alice, ether, nil), inboxABI, size(0))
	wantRevert(t, enqueue(alice, ether, make([]byte, most+1)), inboxABI, size(most+1))
	for _, bad := range []int64{0, int64(most + 1)} {
		wantRevert(t, r.do(alice, r.inbox, nil, inboxABI.PackFee(big.NewInt(bad))), inboxABI, size(int(bad)))
	}

	fee := r.fee(5)
	low := new(big.Int).Sub(fee, big.NewInt(1))
	wantRevert(t, enqueue(alice, low, []byte("hello")), inboxABI, &bindings.InboxFeeTooLow{Given: low, Want: fee})

	// The fee is burned to the wei, what is beyond it comes back.
	for i, value := range []*big.Int{fee, new(big.Int).Add(fee, ether)} {
		before, burned := r.balance(alice), r.balance(common.Address{})
		rec := wantSuccess(t, enqueue(alice, value, []byte("hello")))
		if got := new(big.Int).Sub(before, r.balance(alice)); got.Cmp(fee) != 0 {
			t.Errorf("paid %v, want %v", got, fee)
		}
		if got := new(big.Int).Sub(r.balance(common.Address{}), burned); got.Cmp(fee) != 0 {
			t.Errorf("burned %v, want %v", got, fee)
		}
		e := eventsOf(rec, r.inbox, inboxABI.UnpackEnqueuedEvent)[0]
		want := bindings.InboxEnqueued{
			Index: uint64(i), Sender: alice, Kind: 2, Value: new(big.Int), Commitment: commitment.Keccak256([]byte("hello")),
			Size: big.NewInt(5), Fee: fee,
		}
		if diff := cmp.Diff(want, *e, cmp.Comparer(func(a, b *big.Int) bool { return a.Cmp(b) == 0 }), cmp.Comparer(func(a, b *types.Log) bool { return true })); diff != "" {
			t.Errorf("event (-want +got):\n%s", diff)
		}
		if d := eventsOf(rec, r.inbox, inboxABI.UnpackDataEvent); len(d) != 1 || string(d[0].Data) != "hello" {
			t.Errorf("data events %+v", d)
		}
	}
	wantSuccess(t, enqueue(alice, ether, make([]byte, most)))
	if got := r.balance(r.inbox); got.Sign() != 0 {
		t.Errorf("the inbox keeps %v", got)
	}
}

// Contracts speak under an alias, accounts with code by EIP-7702 under their
// own address, and nobody under somebody else's.
func TestAliases(t *testing.T) {
	r := deploy(t)
	payee := r.create(deployer, common.FromHex(PayeeMetaData.Bin), nil, "")
	delegated := common.Address{0x77}
	r.state.SetCode(delegated, types.AddressToDelegation(payee), tracing.CodeChangeUnspecified)
	r.state.SetBalance(delegated, r.state.GetBalance(alice), tracing.BalanceChangeUnspecified)
	alias := func(a common.Address) common.Address {
		x := new(big.Int).Add(new(big.Int).SetBytes(a[:]), common.HexToHash("0x1111000000000000000000000000000000001111").Big())
		return common.BigToAddress(x)
	}
	if top := alias(common.HexToAddress("0xffffffffffffffffffffffffffffffffffffffff")); top != common.HexToAddress("0x1111000000000000000000000000000000001110") {
		t.Fatalf("the twin does not wrap: %v", top)
	}
	enqueue := inboxABI.PackEnqueue([]byte{1})
	deposit := portalABI.PackDeposit(bob, ether, []byte{2})
	two := new(big.Int).Mul(ether, big.NewInt(2))
	for _, test := range []struct {
		name string
		x    tx
		want common.Address
	}{
		{"account", tx{from: alice, to: r.inbox, data: enqueue}, alice},
		{"contract", tx{from: alice, to: payee, data: payeeABI.PackRun(r.inbox, enqueue)}, alias(payee)},
		{"delegated account in person", tx{from: delegated, to: r.inbox, data: enqueue}, delegated},
		{"delegated account called by another", tx{from: alice, to: delegated, data: payeeABI.PackRun(r.inbox, enqueue)}, alias(delegated)},
		{"deposit by account", tx{from: alice, to: r.portal, data: deposit}, alice},
		{"deposit by contract", tx{from: alice, to: payee, data: payeeABI.PackRun(r.portal, deposit)}, alias(payee)},
	} {
		t.Run(test.name, func(t *testing.T) {
			r.skip(1)
			test.x.value = two
			rec := wantSuccess(t, r.doTx(test.x))
			if got := eventsOf(rec, r.inbox, inboxABI.UnpackEnqueuedEvent)[0].Sender; got != test.want {
				t.Errorf("sender %v, want %v", got, test.want)
			}
		})
	}

	// The sum wraps: an address near the top, as a deterministic deployer may find one.
	top := common.HexToAddress("0xffffffffffffffffffffffffffffffffffffffff")
	r.state.SetCode(top, r.state.GetCode(payee), tracing.CodeChangeUnspecified)
	r.skip(1)
	rec := wantSuccess(t, r.doTx(tx{from: alice, to: top, data: payeeABI.PackRun(r.inbox, enqueue), value: two}))
	if got := eventsOf(rec, r.inbox, inboxABI.UnpackEnqueuedEvent)[0].Sender; got != alias(top) {
		t.Errorf("sender %v, want %v", got, alias(top))
	}
}

func TestInboxAccess(t *testing.T) {
	r := deploy(t)
	wantRevert(t, r.do(owner, r.inbox, nil, inboxABI.PackClose()), inboxABI, &bindings.InboxNotPortal{})
	wantRevert(t, r.do(owner, r.inbox, nil, inboxABI.PackSetPoster(alice)), inboxABI, &bindings.InboxNotTimelock{})
	forged := inboxABI.PackEnqueueDeposit(alice, false, alice, ether, nil)
	wantRevert(t, r.do(alice, r.inbox, r.fee(20), forged), inboxABI, &bindings.InboxNotPortal{})

	// The portal pays the fee, neither less nor more.
	r.fund(r.portal, mustU256(ether))
	for _, off := range []int64{-1, 1} {
		sent := new(big.Int).Add(r.fee(20), big.NewInt(off))
		wantRevert(t, r.do(r.portal, r.inbox, sent, forged), inboxABI, &bindings.InboxFeeTooLow{Given: sent, Want: r.fee(20)})
	}

	// The timelock changes the poster, at once for the old one too.
	wantSuccess(t, r.do(r.timelock, r.inbox, nil, inboxABI.PackSetPoster(bob)))
	post := inboxABI.PackPostCalldata(0, 0, [][]byte{{1}})
	wantRevert(t, r.do(poster, r.inbox, nil, post), inboxABI, &bindings.InboxNotPoster{Sender: poster})
	wantSuccess(t, r.do(bob, r.inbox, nil, post))

	// Closed is closed.
	wantSuccess(t, r.do(alice, r.inbox, ether, inboxABI.PackEnqueue([]byte{1})))
	r.skip(100)
	wantSuccess(t, r.do(r.portal, r.inbox, nil, inboxABI.PackClose()))
	for name, x := range map[string]tx{
		"postCalldata":   {from: bob, data: inboxABI.PackPostCalldata(1, 0, [][]byte{{1}})},
		"postBlobs":      {from: bob, data: postBlobs(1, 0, 1), blobs: versioned(1)},
		"enqueue":        {from: alice, data: inboxABI.PackEnqueue([]byte{1}), value: ether},
		"enqueueDeposit": {from: r.portal, data: forged},
		"force":          {from: alice, data: inboxABI.PackForce(1)},
	} {
		t.Run(name, func(t *testing.T) {
			x.to = r.inbox
			wantRevert(t, r.doTx(x), inboxABI, &bindings.InboxInboxClosed{})
		})
	}
	r.check()
}

func TestInboxParams(t *testing.T) {
	r := deploy(t)
	if diff := cmp.Diff(r.setup.inbox, view(r.chain, r.inbox, inboxABI.PackParams(), inboxABI.UnpackParams)); diff != "" {
		t.Errorf("params (-deployed +view):\n%s", diff)
	}
	good := r.setup.inbox
	for name, change := range map[string]func(*bindings.InboxParams){
		"no portal":                   func(p *bindings.InboxParams) { p.Portal = common.Address{} },
		"no timelock":                 func(p *bindings.InboxParams) { p.Timelock = common.Address{} },
		"no delay":                    func(p *bindings.InboxParams) { p.ForceDelay = 0 },
		"appends nothing":             func(p *bindings.InboxParams) { p.MaxForced = 0 },
		"appends too much":            func(p *bindings.InboxParams) { p.MaxForced = 129 },
		"no bytes":                    func(p *bindings.InboxParams) { p.MaxForcedBytes = 0 },
		"bytes beyond a preimage":     func(p *bindings.InboxParams) { p.MaxForcedBytes, p.ForcedGasPerBlock = 65505, 1<<40 },
		"items for free":              func(p *bindings.InboxParams) { p.ForcedGas = 0 },
		"gas for free":                func(p *bindings.InboxParams) { p.MinForcedPrice = 0 },
		"no target":                   func(p *bindings.InboxParams) { p.ForcedGasTarget = 0 },
		"target beyond the limit":     func(p *bindings.InboxParams) { p.ForcedGasTarget = p.ForcedGasPerBlock + 1 },
		"largest item beyond a block": func(p *bindings.InboxParams) { p.ForcedGasPerBlock, p.ForcedGasTarget = 36999, 1 },
	} {
		t.Run(name, func(t *testing.T) {
			bad := good
			change(&bad)
			code := append(common.FromHex(bindings.InboxMetaData.Bin), inboxABI.PackConstructor(bad)...)
			wantRevert(t, r.send(tx{from: deployer, data: code}), inboxABI, &bindings.InboxBadParams{})
		})
	}
}
