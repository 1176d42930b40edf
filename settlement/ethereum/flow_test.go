package ethereum_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"
	"github.com/ethereum/go-ethereum/params"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob/sidecar"
	"github.com/sharedsec/sharedsec/da/calldata"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/ethereum"
	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
	"github.com/sharedsec/sharedsec/settlement/ethereum/txmgr"
)

func (w *world) payloads(p da.Publisher, data ...string) []da.Payload {
	w.Helper()
	var out []da.Payload
	for _, d := range data {
		payload, err := p.Publish(w.ctx, []byte(d))
		if err != nil {
			w.Fatal(err)
		}
		out = append(out, payload)
	}
	return out
}

func (w *world) head() settlement.Block {
	w.Helper()
	b, err := w.client.Head(w.ctx, settlement.Latest)
	if err != nil {
		w.Fatal(err)
	}
	return b
}

func (w *world) entries() []derive.Entry {
	w.Helper()
	var out []derive.Entry
	for e, err := range w.client.Entries(w.ctx, w.head(), 0) {
		if err != nil {
			w.Fatal(err)
		}
		out = append(out, e)
	}
	return out
}

// proposal asserts any state at the end that a parent fixed.
func (w *world) proposal(parent settlement.Assertion, state byte, exits commitment.Root) settlement.Proposal {
	w.Helper()
	acc, err := w.client.Accumulator(w.ctx, w.head(), parent.Next.End)
	if err != nil {
		w.Fatal(err)
	}
	claim := parent.Claim
	claim.StateRoot, claim.ExitRoot, claim.Position, claim.Accumulator = commitment.Root{state}, exits, parent.Next.End, acc
	claim.Number++
	st := proof.Statement{
		Program: parent.Next.Program, Pre: parent.Claim.Hash(),
		Input: proof.Input(parent.Claim.Position, parent.Claim.Accumulator, claim.Position, acc),
	}
	span, err := proof.NewSpan(st.DisputeID(), []proof.Boundary{{Claim: claim.Hash()}}, w.config.SpanDepth)
	if err != nil {
		w.Fatal(err)
	}
	return settlement.Proposal{Parent: parent.ID, Claim: claim, Span: span.Root, Path: span.Path}
}

func (w *world) latest() settlement.Assertion {
	w.Helper()
	at := w.head()
	id, err := w.client.Confirmed(w.ctx, at)
	if err != nil {
		w.Fatal(err)
	}
	a, err := w.client.Assertion(w.ctx, at, id)
	if err != nil {
		w.Fatal(err)
	}
	return a
}

func (w *world) statuses() (out []string) {
	for _, m := range w.managers {
		out = append(out, fmt.Sprintf("%+v\n", m.Status()))
	}
	return out
}

func (w *world) reorg(depth uint64) {
	w.Helper()
	if _, err := w.l1.Reorg(w.ctx, devnet.Reorg{Depth: depth, Fate: devnet.Drop}); err != nil {
		w.Fatal(err)
	}
}

// A rollup's life over HTTP, with a reorganization after every step that drops
// what the step did: the sender brings it back.
func TestLifeWithReorgs(t *testing.T) {
	w := newWorld(t)
	w.mine(3)
	over, err := ethereum.Dial(t.Context(), w.l1.RPCURL(), w.config, ethereum.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer over.Close()
	posts, proposals, users := w.as(poster), w.as(proposer), w.as(user)

	// shaken does a step, undoes it, and waits until it is done again.
	shaken := func(name string, step func() (settlement.Posted, error), done func() bool) {
		t.Helper()
		posted, err := step()
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		w.reorg(1)
		if _, err := w.client.Inbox(w.ctx, posted.Block); !errors.Is(err, settlement.ErrReorg) {
			t.Fatalf("%s: reading at a block that is gone: %v, want ErrReorg", name, err)
		}
		for deadline := time.Now().Add(20 * time.Second); !done(); w.mine(1) {
			if time.Now().After(deadline) {
				t.Fatalf("%s was lost in a reorganization: %+v %+v", name, w.statuses(), name)
			}
		}
	}
	batches := func() uint64 {
		in, err := over.Inbox(t.Context(), w.head())
		if err != nil {
			t.Fatal(err)
		}
		return in.Batches
	}
	shaken("post of blobs", func() (settlement.Posted, error) {
		return posts.Post(w.ctx, 0, 0, w.payloads(sidecar.Publisher{}, "one", "two"))
	}, func() bool { return batches() == 1 })
	shaken("post of calldata", func() (settlement.Posted, error) {
		return posts.Post(w.ctx, 1, 0, w.payloads(calldata.Publisher{}, "three", "four"))
	}, func() bool { return batches() == 2 })
	var index uint64
	shaken("deposit", func() (posted settlement.Posted, err error) {
		index, posted, err = users.Deposit(w.ctx, common.Address{1}, [32]byte{31: 90}, []byte("memo"))
		return posted, err
	}, func() bool {
		in, err := over.Inbox(t.Context(), w.head())
		return err == nil && in.Enqueued == 1
	})
	if index != 0 {
		t.Errorf("deposit has index %d", index)
	}
	w.mine(w.params.Delays.Force)
	shaken("force", func() (settlement.Posted, error) { return users.Force(w.ctx, 9) }, func() bool { return len(w.entries()) == 3 })

	exit := proof.Exit{To: common.Address{0x77}, Value: [32]byte{31: 40}, Data: []byte("bye")}
	var log merkle.LogProver
	log.Append(exit.Leaf())
	var a settlement.Assertion
	shaken("propose", func() (posted settlement.Posted, err error) {
		a, err = proposals.Propose(w.ctx, w.proposal(w.latest(), 1, log.Root()))
		posted.Block, _ = w.client.Block(w.ctx, a.Created)
		return posted, err
	}, func() bool {
		_, err := over.Assertion(t.Context(), w.head(), a.ID)
		return err == nil
	})
	w.mine(w.params.Period + 1)
	shaken("confirm", func() (settlement.Posted, error) { return proposals.Confirm(w.ctx, a.ID) },
		func() bool { return w.latest().ID == a.ID })
	w.mine(w.params.Delays.Withdrawal)
	inLog, err := log.Prove(0, 1)
	if err != nil {
		t.Fatal(err)
	}
	shaken("withdraw", func() (settlement.Posted, error) {
		return users.Withdraw(w.ctx, settlement.Withdrawal{Assertion: a.ID, Claim: a.Claim, Exit: exit, Proof: inLog})
	}, func() bool { return w.balance(exit.To).Int64() == 40 })

	// The proposer's stake comes back.
	back, err := over.Claimable(t.Context(), w.head(), proposals.Address())
	if err != nil || new(big.Int).SetBytes(back[:]).Cmp(w.params.Stake) != 0 {
		t.Errorf("claimable %x, %v, want %v", back, err, w.params.Stake)
	}
	if _, err := proposals.ClaimStakes(w.ctx, common.Address{0x99}); err != nil {
		t.Fatal(err)
	}
	if got := w.balance(common.Address{0x99}); got.Cmp(w.params.Stake) != 0 {
		t.Errorf("paid %v, want the stake", got)
	}
	if _, err := proposals.ClaimStakes(w.ctx, common.Address{0x99}); !errors.Is(err, settlement.ErrStale) {
		t.Errorf("claiming twice: %v, want ErrStale", err)
	}

	for i, e := range w.entries() {
		if want := []derive.Kind{derive.KindBatch, derive.KindBatch, derive.KindDeposit}[i]; e.Kind != want {
			t.Errorf("entry %d is a %v, want a %v", i, e.Kind, want)
		}
	}
	var facts []settlement.Fact
	for e, err := range settlement.ReadEvents(t.Context(), over, w.head(), 0, w.head().Number) {
		if err != nil {
			t.Fatal(err)
		}
		facts = append(facts, e.Fact)
	}
	for _, want := range []settlement.Fact{
		settlement.PosterSet{Poster: w.params.Poster},
		settlement.OwnerSet{Owner: w.params.Owner},
		settlement.Recorded{Position: 1, Kind: derive.KindBatch, Index: 1, Sender: w.params.Poster},
		settlement.Deposited{Index: 0, Sender: users.Address(), To: common.Address{1}, Value: [32]byte{31: 90}},
		settlement.Asserted{ID: a.ID, Parent: a.Parent, Proposer: a.Proposer, Position: 1},
		settlement.AssertionConfirmed{ID: a.ID},
	} {
		n := 0
		for _, f := range facts {
			if _, ok := f.(settlement.Withdrawn); !ok && f == want {
				n++
			}
		}
		if n != 1 {
			t.Errorf("%d events %+v, want 1", n, want)
		}
	}
}

// Crashes of the poster between the effects of a post; the role comes back and
// posts what it thinks is next.
func TestPostSurvivesCrashes(t *testing.T) {
	payloadsOf := map[string]da.Publisher{"calldata": calldata.Publisher{}, "blobs": sidecar.Publisher{}}
	for _, test := range []struct {
		name  string
		crash func(w *world, db ethdb.KeyValueStore, post func(context.Context) error)
	}{
		{"before it is sent", func(w *world, db ethdb.KeyValueStore, post func(context.Context) error) {
			ctx, cancel := context.WithCancel(w.ctx)
			cancel()
			if err := post(ctx); !errors.Is(err, context.Canceled) {
				w.Errorf("Post: %v", err)
			}
		}},
		{"before it is included", func(w *world, db ethdb.KeyValueStore, post func(context.Context) error) {
			w.node.idle.Store("idle", true)
			defer w.node.idle.Delete("idle")
			ctx, cancel := context.WithCancel(w.ctx)
			done := make(chan error, 1)
			go func() { done <- post(ctx) }()
			for {
				if n, err := w.l1.Client().PendingNonceAt(w.ctx, w.l1.Account(poster)); err != nil || n == 1 {
					break
				}
			}
			cancel()
			<-done
		}},
		{"after it is included", func(w *world, db ethdb.KeyValueStore, post func(context.Context) error) {
			if err := post(w.ctx); err != nil {
				w.Errorf("Post: %v", err)
			}
		}},
	} {
		for kind, publisher := range payloadsOf {
			t.Run(test.name+"/"+kind, func(t *testing.T) {
				w := newWorld(t)
				db := memorydb.New()
				payloads := w.payloads(publisher, "batch")
				life := func(use func(*ethereum.Account)) {
					m, err := txmgr.New(w.ctx, w.node, txmgr.NewKeySigner(w.l1.Key(poster)), db, nil, txmgr.Config{Poll: time.Millisecond})
					if err != nil {
						t.Fatal(err)
					}
					ctx, kill := context.WithCancel(w.ctx)
					done := make(chan struct{})
					go func() { defer close(done); _ = m.Run(ctx) }()
					use(w.client.As(m))
					kill()
					<-done
				}
				life(func(a *ethereum.Account) {
					test.crash(w, db, func(ctx context.Context) error {
						_, err := a.Post(ctx, 0, 0, payloads)
						return err
					})
				})
				life(func(a *ethereum.Account) {
					stop := make(chan struct{})
					go func() { // blocks go on
						for w.ctx.Err() == nil {
							select {
							case <-stop:
								return
							default:
								_, _ = w.l1.Mine(w.ctx)
							}
						}
					}()
					_, err := a.Post(w.ctx, 0, 0, payloads)
					close(stop)
					if err != nil && !errors.Is(err, settlement.ErrStale) {
						t.Errorf("Post after the crash: %v", err)
					}
				})
				if got := w.entries(); len(got) != 1 || got[0].Refs[0] != payloads[0].Ref {
					t.Errorf("entries %+v, want the batch once", got)
				}
				if n, err := w.l1.Client().NonceAt(w.ctx, w.l1.Account(poster), nil); err != nil || n != 1 {
					t.Errorf("%d transactions, %v, want 1", n, err)
				}
			})
		}
	}
}

// Another content for a batch that is under way does not displace it.
func TestPostConflict(t *testing.T) {
	w := newWorld(t)
	a := w.as(poster)
	w.node.idle.Store("idle", true)
	first := w.payloads(calldata.Publisher{}, "first")
	done := make(chan error, 2)
	go func() { _, err := a.Post(w.ctx, 0, 0, first); done <- err }()
	for {
		if n, err := w.l1.Client().PendingNonceAt(w.ctx, w.l1.Account(poster)); err != nil || n == 1 {
			break
		}
	}
	second := w.payloads(calldata.Publisher{}, "second")
	go func() { _, err := a.Post(w.ctx, 0, 0, second); done <- err }()
	// A batch ahead of the next is too early while the first is not in.
	if _, err := a.Post(w.ctx, 1, 0, second); !errors.Is(err, settlement.ErrEarly) {
		t.Errorf("a batch ahead: %v, want ErrEarly", err)
	}
	var stale, fine int
	for range 2 {
		w.mine(1)
		switch err := <-done; {
		case err == nil:
			fine++
		case errors.Is(err, settlement.ErrStale):
			stale++
		default:
			t.Error(err)
		}
	}
	if stale != 1 || fine != 1 {
		t.Errorf("%d posted, %d stale, want one each", fine, stale)
	}
	if got := w.entries(); len(got) != 1 || got[0].Refs[0] != first[0].Ref {
		t.Errorf("entries %+v, want the first batch", got)
	}
}

func TestPostRefusals(t *testing.T) {
	w := newWorld(t)
	a := w.as(poster)
	blobs := w.payloads(sidecar.Publisher{}, "x")
	texts := w.payloads(calldata.Publisher{}, "x")
	memory, err := new(da.Memory).Publish(t.Context(), []byte("x"))
	if err != nil {
		t.Fatal(err)
	}
	broken := blobs[0]
	broken.Proof = broken.Proof[1:]
	other := blobs[0]
	other.Proof = append([]byte{1}, other.Proof[1:]...)
	seven := []da.Payload{blobs[0], blobs[0], blobs[0], blobs[0], blobs[0], blobs[0], blobs[0]}
	many := make([]da.Payload, derive.MaxRefs+1)
	for i := range many {
		many[i] = texts[0]
	}
	for name, p := range map[string][]da.Payload{
		"nothing": nil, "a mixture": {blobs[0], texts[0]}, "another layer": {memory}, "short proofs": {broken},
		"another commitment": {other}, "seven blobs": seven, "too many": many, "an empty payload": {{Ref: texts[0].Ref}},
	} {
		if _, err := a.Post(w.ctx, 0, 0, p); !errors.Is(err, settlement.ErrRejected) {
			t.Errorf("%s: %v, want ErrRejected", name, err)
		}
	}
	if n, _ := w.l1.Client().NonceAt(w.ctx, w.l1.Account(poster), nil); n != 0 {
		t.Errorf("%d transactions were sent", n)
	}
	var revert *ethereum.RevertError
	if _, err := w.as(stranger).Post(w.ctx, 0, 0, texts); !errors.As(err, &revert) || revert.Name != "NotPoster" || revert.Args[0] != w.l1.Account(stranger) {
		t.Errorf("a stranger's post: %v, want NotPoster with the stranger", err)
	}
}

// While fees are over the ceiling and while it is censored, a post waits; it
// goes through when that ends.
func TestPostUnderPressure(t *testing.T) {
	w := newWorld(t)
	m, err := txmgr.New(w.ctx, w.node, txmgr.NewKeySigner(w.l1.Key(poster)), memorydb.New(), nil,
		txmgr.Config{Poll: time.Millisecond, Fees: txmgr.Fees{PerGas: big.NewInt(4 * params.GWei)}})
	if err != nil {
		t.Fatal(err)
	}
	w.run(w.ctx, m)
	a := w.client.As(m)
	if _, err := w.l1.SpikeBaseFee(w.ctx, big.NewInt(5*params.GWei)); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(w.ctx)
	done := make(chan error, 1)
	go func() { _, err := a.Post(ctx, 0, 0, w.payloads(calldata.Publisher{}, "dear")); done <- err }()
	for m.Status().Held == nil {
		time.Sleep(time.Millisecond) // until the manager says that it waits
	}
	cancel()
	if err := <-done; !errors.Is(err, settlement.ErrFeeCeiling) {
		t.Errorf("Post over the ceiling: %v, want ErrFeeCeiling", err)
	}
	w.mine(12)
	w.l1.SetCensor(func(*types.Transaction) bool { return true })
	go func() { _, err := a.Post(w.ctx, 0, 0, w.payloads(calldata.Publisher{}, "dear")); done <- err }()
	for len(m.Status().Flights) == 0 {
		time.Sleep(time.Millisecond)
	}
	w.mine(3)
	if len(w.entries()) != 0 {
		t.Fatal("not censored")
	}
	w.l1.SetCensor(nil)
	w.mine(1)
	if err := <-done; err != nil {
		t.Errorf("Post: %v", err)
	}
	if len(w.entries()) != 1 {
		t.Error("the batch is not there")
	}
}

// gullible is the creation code of an escape verifier that believes its proof:
// account, owner and value.
var gullible = common.FromHex("600a600a5f39600a5ff3" + "606060645f3760605ff3")

func TestEscape(t *testing.T) {
	w := start(t)
	w.params.EscapeVerifier = gullible
	w.deploy = w.manager(deployer)
	cfg, err := ethereum.Deploy(w.ctx, w.node, w.deploy, w.params)
	if err != nil {
		t.Fatal(err)
	}
	w.config = cfg
	if w.client, err = ethereum.New(w.ctx, w.node, cfg, ethereum.Options{}); err != nil {
		t.Fatal(err)
	}
	a := w.as(user)
	w.endow(100)
	owner := common.Address{0x51}
	claim := append(make([]byte, 0, 96), make([]byte, 31)...)
	claim = append(claim, 7)
	claim = append(claim, common.LeftPadBytes(owner[:], 32)...)
	claim = append(claim, common.LeftPadBytes([]byte{60}, 32)...)
	if _, err := a.Escape(w.ctx, claim); !errors.Is(err, settlement.ErrEarly) {
		t.Errorf("Escape with the hatch shut: %v, want ErrEarly", err)
	}
	if _, _, err := a.Enqueue(w.ctx, []byte("ignored")); err != nil {
		t.Fatal(err)
	}
	w.mine(w.params.Delays.Force)
	if _, err := a.Force(w.ctx, 1); err != nil {
		t.Fatal(err)
	}
	w.mine(w.params.Delays.Escape + 1)
	if _, err := a.OpenEscape(w.ctx, cfg.GenesisClaim()); err != nil {
		t.Fatal(err)
	}
	if _, err := a.Escape(w.ctx, claim); err != nil {
		t.Fatal(err)
	}
	if got := w.balance(owner); got.Int64() != 60 {
		t.Errorf("owner has %v, want 60", got)
	}
	if _, err := a.Escape(w.ctx, claim); !errors.Is(err, settlement.ErrStale) {
		t.Errorf("a second Escape: %v, want ErrStale", err)
	}
	if _, err := a.EscapeTo(w.ctx, append(make([]byte, 31), append([]byte{8}, claim[32:]...)...), common.Address{1}); !errors.Is(err, settlement.ErrRejected) {
		t.Errorf("an Escape to somebody else: %v, want ErrRejected", err)
	}
	params, err := settlement.ReadParameters(t.Context(), w.client, w.head())
	if err != nil || params.EscapeVerifier == (common.Address{}) || params.Escape != w.params.Delays.Escape ||
		params.Owner != w.params.Owner || params.Poster != w.params.Poster || params.MostForced != w.params.Forced.Items || len(params.Layers) != 2 {
		t.Errorf("parameters %+v, %v", params, err)
	}
}

// A rule is put into force through the timelock.
func TestGovernance(t *testing.T) {
	w := newWorld(t)
	owner, anyone := w.client.As(w.deploy), w.as(user)
	next := w.client.Config()
	rule := next.Rules[0]
	rule.From, rule.Semantics = 5, commitment.Root{0xcc}
	next.Rules = append(next.Rules, rule)
	change, err := w.client.ChangeRules(next)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := anyone.Announce(w.ctx, change); !errors.Is(err, settlement.ErrRejected) {
		t.Errorf("a stranger's announcement: %v, want ErrRejected", err)
	}
	if _, err := anyone.Enact(w.ctx, change); !errors.Is(err, settlement.ErrNotFound) {
		t.Errorf("what nobody announced: %v, want ErrNotFound", err)
	}
	if _, err := owner.Announce(w.ctx, change); err != nil {
		t.Fatal(err)
	}
	if _, err := anyone.Enact(w.ctx, change); !errors.Is(err, settlement.ErrEarly) {
		t.Errorf("ahead of time: %v, want ErrEarly", err)
	}
	if _, err := ethereum.New(w.ctx, w.node, next, ethereum.Options{}); !errors.Is(err, settlement.ErrMismatch) {
		t.Errorf("a rule that is not in force: %v, want ErrMismatch", err)
	}
	w.mine(w.params.Upgrade)
	if _, err := anyone.Enact(w.ctx, change); err != nil {
		t.Fatal(err)
	}
	if _, err := ethereum.New(w.ctx, w.node, next, ethereum.Options{}); err != nil {
		t.Errorf("the new configuration: %v", err)
	}
	if _, err := ethereum.New(w.ctx, w.node, w.config, ethereum.Options{}); !errors.Is(err, settlement.ErrMismatch) {
		t.Errorf("the old configuration: %v, want ErrMismatch", err)
	}
	// A client with the old one notices where it matters.
	posts, proposals := w.as(poster), w.as(proposer)
	for i := range uint64(6) {
		if _, err := posts.Post(w.ctx, i, 0, w.payloads(calldata.Publisher{}, "x")); err != nil {
			t.Fatal(err)
		}
	}
	a, err := proposals.Propose(w.ctx, w.proposal(w.latest(), 1, proof.EmptyExitRoot()))
	if err != nil {
		t.Fatal(err)
	}
	if a.Next.End != 5 {
		t.Fatalf("children end at %d, want where the rule changes", a.Next.End)
	}
	if _, err := proposals.Propose(w.ctx, w.proposal(a, 2, proof.EmptyExitRoot())); !errors.Is(err, settlement.ErrMismatch) {
		t.Errorf("an assertion whose children run an unknown program: %v, want ErrMismatch", err)
	}

	poster, err := w.client.ChangePoster(common.Address{5})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := owner.Announce(w.ctx, poster); err != nil {
		t.Fatal(err)
	}
	var id commitment.Root
	for e, err := range w.client.Events(w.ctx, w.head(), 0, w.head().Number) {
		if err != nil {
			t.Fatal(err)
		}
		if s, ok := e.Fact.(settlement.UpgradeScheduled); ok {
			id = s.ID
		}
	}
	if _, err := owner.Revoke(w.ctx, id); err != nil {
		t.Fatal(err)
	}
	w.mine(w.params.Upgrade)
	if _, err := anyone.Enact(w.ctx, poster); !errors.Is(err, settlement.ErrNotFound) {
		t.Errorf("what was revoked: %v, want ErrNotFound", err)
	}
}
