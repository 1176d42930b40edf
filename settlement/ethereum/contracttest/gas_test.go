package contracttest

import (
	"flag"
	"fmt"
	"maps"
	"math/big"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

var update = flag.Bool("update", false, "write testdata/gas.txt anew")

// The gas of every call, as transactions pay it under Osaka's rules, is what
// testdata/gas.txt says. Run with -update after a change that is meant.
func TestGas(t *testing.T) {
	s := standard()
	s.inbox.MaxForcedBytes, s.inbox.MaxForced = 65504, 128
	s.inbox.ForcedGasPerBlock, s.inbox.ForcedGasTarget = 100_000_000, 50_000_000
	s.assertions.SpanDepth, s.assertions.SpanEntries = 12, 1024
	r, rnd := deployWith(t, s), newRandom(8)
	v := &vault{rollup: r}
	data := func(n int) []byte {
		b := make([]byte, n)
		for i := range b {
			b[i] = byte(1 + rnd.IntN(255))
		}
		return b
	}
	blobs := func(name string, forced uint64, n int) {
		t.Helper()
		r.skip(1)
		wantSuccess(t, r.doTx(tx{from: poster, to: r.inbox, data: postBlobs(r.batches(), forced, int64(n)), blobs: versioned(n), name: name}))
	}
	posted := func(name string, payload []byte) {
		t.Helper()
		r.skip(1)
		r.doNamed(name, poster, r.inbox, nil, inboxABI.PackPostCalldata(r.batches(), 0, [][]byte{payload}))
	}

	// Each after others like it: the steady state.
	for range 5 {
		blobs("", 0, 1)
	}
	blobs("Inbox.postBlobs, 1 blob", 0, 1)
	blobs("Inbox.postBlobs, 6 blobs", 0, 6)
	posted("Inbox.postCalldata, 1,000 B", data(1000))
	posted("Inbox.postCalldata, 65,536 B", data(65_536))
	r.enqueue(bob, []byte{1})
	r.skip(1)
	for _, n := range []int{100, 1000, 65504} {
		r.doNamed(fmt.Sprintf("Inbox.enqueue, %d B", n), alice, r.inbox, r.fee(n), inboxABI.PackEnqueue(data(n)))
		r.skip(1)
	}
	sent := new(big.Int).Add(new(big.Int).Mul(ether, big.NewInt(100)), r.fee(20))
	r.doNamed("Portal.deposit, no data", alice, r.portal, sent, portalABI.PackDeposit(alice, new(big.Int).Mul(ether, big.NewInt(100)), nil))
	blobs("Inbox.postBlobs, 1 blob, 1 forced item ahead", 1, 1)
	r.skip(10)
	r.doNamed("Inbox.force, 4 items", carol, r.inbox, nil, inboxABI.PackForce(4))
	for range 16 {
		r.enqueue(alice, data(100))
	}
	r.skip(10)
	r.doNamed("Inbox.force, 16 items", carol, r.inbox, nil, inboxABI.PackForce(16))

	// A rollup of 2^16 exits and 10,000 accounts.
	r.settle(commitment.Root{})
	r.settle(commitment.Root{})
	for range 1<<16 - 1 {
		v.log.Append(rnd.root())
	}
	v.exits = append(v.exits, exitTo(bob, ether, ""))
	v.log.Append(v.exits[0].Leaf())
	var l ledger
	accounts := make([]account, 10_000)
	for i := range accounts {
		accounts[i] = account{rnd.address(), big.NewInt(int64(i)), uint64(i)}
	}
	l.set(t, accounts...)
	r.post(0)
	parent := r.latest()
	for r.count() < r.nodes[parent].End {
		r.post(0)
	}
	p := r.nextState(parent, l.root, v.log.Root())
	r.doNamed("Assertions.propose, first child", alice, r.assertions, stake, p.encode())
	id := r.last
	r.skip(8)
	r.doNamed("Assertions.confirm", bob, r.assertions, nil, assertionsABI.PackConfirm(id))
	r.doNamed("Assertions.claim", alice, r.assertions, nil, assertionsABI.PackClaim(alice))
	r.skip(3)
	proof, err := v.log.Prove(1<<16-1, 1<<16)
	if err != nil {
		t.Fatal(err)
	}
	call := portalABI.PackWithdraw(id, claimOf(r.nodes[id].claim), exitOf(v.exits[0]), logProofOf(proof), bob)
	r.doNamed("Portal.withdraw, of 2^16 exits", alice, r.portal, nil, call)

	// Governance.
	for _, name := range []string{"", "Timelock.schedule"} {
		data := inboxABI.PackSetPoster(poster)
		salt := [32]byte{byte(len(name))}
		rec := r.doTx(tx{from: owner, to: r.timelock, data: timelockABI.PackSchedule(r.inbox, data, salt), name: name})
		scheduled, err := timelockABI.UnpackSchedule(wantSuccess(t, rec).ret)
		if err != nil {
			t.Fatal(err)
		}
		if name == "" {
			r.doNamed("Timelock.cancel", owner, r.timelock, nil, timelockABI.PackCancel(scheduled))
			continue
		}
		r.skip(r.upgrade)
		r.doNamed("Timelock.execute, of Inbox.setPoster", carol, r.timelock, nil, timelockABI.PackExecute(r.inbox, data, salt))
	}
	for name, data := range map[string][]byte{
		"Assertions.setProgram": assertionsABI.PackSetProgram([32]byte{9}, 1<<30),
		"Assertions.register":   assertionsABI.PackRegister(program1, 1, [32]byte{1}),
		"Assertions.setTerms":   assertionsABI.PackSetTerms(bindings.Terms{Period: 8, Stake: stake}),
	} {
		r.doNamed(name, r.timelock, r.assertions, nil, data)
	}

	// The hatch.
	index := r.deposit(alice, bob, ether)
	for r.count() < r.nodes[id].End {
		r.post(0)
	}
	child := r.next(id, 1, commitment.Root{})
	r.propose(alice, child)
	only := r.last
	r.post(0)
	r.propose(alice, r.next(only, 1, commitment.Root{}))
	grandchild := r.last
	r.doNamed("Assertions.propose, first rival", bob, r.assertions, stake, r.next(id, 2, commitment.Root{}).encode())
	r.doNamed("Assertions.proposeFault, another rival", bob, r.assertions, stake, r.faulty(id).encode())
	r.skip(30)
	r.doNamed("Portal.openEscape", carol, r.portal, nil, portalABI.PackOpenEscape(claimOf(r.nodes[id].claim)))
	a := accounts[1234]
	r.doNamed("Portal.escape, LedgerEscape of 10,000 accounts", bob, r.portal, nil, portalABI.PackEscape(l.prove(t, a), a.address))
	r.doNamed("Portal.refund", bob, r.portal, nil, portalABI.PackRefund(index, alice))
	r.doNamed("Assertions.reclaim", bob, r.assertions, nil, assertionsABI.PackReclaim(grandchild))

	maps.Copy(r.gas, disputeGas(t))
	maps.Copy(r.gas, zkVerifierGas(t))
	maps.Copy(r.gas, proofGas(t))
	maps.Copy(r.gas, zkLedgerGas(t))
	var rows []string
	for name, gas := range r.gas {
		rows = append(rows, fmt.Sprintf("%10d  %s\n", gas, name))
	}
	slices.SortFunc(rows, func(a, b string) int { return strings.Compare(a[12:], b[12:]) })
	got := "# Gas of whole transactions under Osaka's rules, written by TestGas -update.\n" + strings.Join(rows, "")
	const golden = "testdata/gas.txt"
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("gas (-%s +measured):\n%s", golden, diff)
	}
}
