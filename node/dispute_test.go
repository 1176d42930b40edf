package node_test

import (
	"context"
	"errors"
	"math/big"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/examples/ledger"
	"github.com/sharedsec/sharedsec/node"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
)

// prosecute confirms what stands before the lie, and has a liar assert a minted
// balance. It returns the liar.
func (r *trial) prosecute() *node.Node {
	r.Helper()
	watcher := r.honest(trialOther)
	r.record()
	r.derive(watcher)
	r.step(watcher.Proposer.Step)
	r.mine(r.params.Period)
	watcher.Proposer.Passive = true
	r.step(watcher.Proposer.Step)
	liar := r.open(minting{ledger.New(r.config.Domain(), common.Address{}), 3}, node.Config{
		Propose:   &node.Propose{Signer: r.signer(trialLiar)},
		Challenge: &node.Challenge{Signer: r.signer(trialLiar), Guests: [][]byte{r.elf}},
	})
	r.derive(liar)
	liar.Challenger.Computer = forger{truth: watcher.Challenger.Computer, store: watcher.Store, after: 1_000_003}
	r.step(liar.Proposer.Step)
	if st := liar.Proposer.Status(); st.Confirmed.Claim.Position != 1 {
		r.Fatalf("confirmed %+v, want the first entry", st.Confirmed.Claim)
	}
	return liar
}

// A record is what was played.
type record struct {
	mu    sync.Mutex
	moves map[string]int
	gas   uint64
}

func (c *record) watch(n *node.Node) {
	n.Challenger.Played = func(_ sharedsec.Disputed, m fraud.Move, p settlement.Played) {
		c.mu.Lock()
		defer c.mu.Unlock()
		if c.moves == nil {
			c.moves = map[string]int{}
		}
		switch m.(type) {
		case fraud.Bisect:
			c.moves["bisect"]++
		case fraud.Refine:
			c.moves["refine"]++
		case fraud.Prove:
			c.moves["prove"]++
		case fraud.Update:
			c.moves["update"]++
		case fraud.Settle:
			c.moves["settle"]++
		case fraud.Refund:
			c.moves["refund"]++
		}
		c.gas += p.Gas
	}
}

// play has a party look once; a liar is refused now and then.
func (r *trial) play(n *node.Node, lies bool) (moves uint64) {
	r.Helper()
	made := func() (sum uint64) {
		for _, d := range n.Challenger.Status().Disputes {
			sum += d.Moves
		}
		return sum
	}
	before := made()
	err := n.Challenger.Step(r.Context())
	if err != nil && !(lies && (errors.Is(err, settlement.ErrRejected) || errors.Is(err, sharedsec.ErrDisagree))) && sharedsec.Classify(err) != sharedsec.Reread {
		r.Fatalf("challenge: %v", err)
	}
	return made() - min(before, made())
}

// tick lets L1 go on: by one block while somebody moves, else by some.
func (r *trial) tick(moves uint64) {
	r.Helper()
	if moves > 0 {
		r.mine(1)
		return
	}
	r.mine(8)
}

// step makes a role's step, again where L1 went on meanwhile.
func (r *trial) step(step func(context.Context) error) {
	r.Helper()
	for {
		err := step(r.Context())
		if err == nil {
			return
		}
		if sharedsec.Classify(err) != sharedsec.Reread {
			r.Fatal(err)
		}
	}
}

// A proposer asserts a false state on the embedded L1 and plays for it as far as
// that goes. An honest node comes late and is stopped in the middle; L1 executes
// one instruction; the truth is confirmed within the bound, who told it has its
// stakes and costs back, and what leaves by it is paid.
func TestDispute(t *testing.T) {
	r := newTrial(t)
	liar := r.prosecute()
	r.mine(20)
	before, lost := r.balance(trialHonest), r.balance(trialLiar)
	n := r.honest(trialHonest)
	var c record
	c.watch(n)
	began := r.l1.Head().NumberU64()
	for round := 0; n.Proposer.Status().Confirmed.Claim != n.Store.Head().Claim; round++ {
		r.step(n.Proposer.Step)
		moves := r.play(liar, true) + r.play(n, false)
		if n.Proposer.Status().Confirmed.Claim == n.Store.Head().Claim {
			break
		}
		r.tick(moves)
		if round == 10 || round == 35 { // it is stopped, and starts with nothing
			r.close(n)
			n = r.honest(trialHonest)
			c.watch(n)
		}
		if round == 1000 {
			t.Fatalf("nothing is decided: %+v", n.Challenger.Status())
		}
	}
	took, most := r.l1.Head().NumberU64()-began, r.params.Period+r.params.Delays.Censorship+r.params.Delays.Moves
	t.Logf("confirmed after %d blocks, bound %d; moves %v, gas %d", took, most, c.moves, c.gas)
	if took > most {
		t.Errorf("it took %d blocks, want at most T + C + B = %d", took, most)
	}
	if c.moves["prove"] == 0 {
		t.Error("no instruction was proven on L1")
	}
	for range 40 { // finer trees win their stakes back
		r.tick(r.play(n, false))
	}
	r.wantMadeWhole(n, before)
	spent := new(big.Int).Sub(lost, r.balance(trialLiar))
	if want := big.NewInt(params.Ether); spent.Cmp(want) < 0 {
		t.Errorf("lying cost %v wei, want at least the stakes of finer trees, %v", spent, want)
	}
	r.withdraw(n)
	report, err := n.Assess(t.Context(), sharedsec.Declared{SourceAvailable: true})
	if err != nil {
		t.Fatal(err)
	}
	// Fraud proofs are there; what keeps it from stage 1 are a devnet's delays.
	if report.Stage != 0 || report.Items[0].Verdict != sharedsec.Met {
		t.Errorf("report:\n%v", report)
	}
}

// wantMadeWhole checks that an honest account has back what it staked, and what
// its moves cost but for what was never owed.
func (r *trial) wantMadeWhole(n *node.Node, before *big.Int) {
	r.Helper()
	st := n.Challenger.Status()
	if len(st.Disputes) != 1 || !st.Disputes[0].Settled {
		r.Fatalf("status %+v, want one dispute that is settled", st)
	}
	at, err := n.Client.Head(r.Context(), settlement.Latest)
	if err != nil {
		r.Fatal(err)
	}
	g, err := n.Client.Dispute(r.Context(), at, st.Disputes[0].Parent)
	if err != nil {
		r.Fatal(err)
	}
	me := fraud.Account(r.l1.Account(trialHonest))
	for node := range g.Nodes() {
		if s, _ := g.Standing(node, at.Number); s.Maker == me && !s.Settled {
			r.Errorf("the stake of %v is out", node)
		}
	}
	if items := g.Refunds(me); items != nil {
		r.Errorf("moves that are not paid back: %v", items)
	}
	account, err := n.As(r.Context(), r.signer(trialHonest))
	if err != nil {
		r.Fatal(err)
	}
	if _, err := account.Collect(r.Context()); err != nil && !errors.Is(err, settlement.ErrStale) {
		r.Fatal(err)
	}
	cost := new(big.Int).Sub(before, r.balance(trialHonest))
	r.Logf("the honest party is out of pocket by %v wei", cost)
	if most := big.NewInt(params.Ether / 20); cost.Cmp(most) > 0 {
		r.Errorf("honesty cost %v wei, want at most %v: proposals, updates and collecting", cost, most)
	}
}

// withdraw pays what leaves by the state that was confirmed.
func (r *trial) withdraw(n *node.Node) {
	r.Helper()
	r.mine(r.params.Delays.Withdrawal + 1)
	account, err := n.As(r.Context(), r.signer(trialHonest))
	if err != nil {
		r.Fatal(err)
	}
	head := n.Store.Head()
	exit, err := n.Store.Exit(0)
	if err != nil {
		r.Fatal(err)
	}
	p, err := n.Store.ProveExit(0, head.Exits)
	if err != nil {
		r.Fatal(err)
	}
	// The portal pays from deposits, of which this rollup has one now.
	if _, _, err := account.Deposit(r.Context(), common.Address{1}, exit.Value, nil); err != nil {
		r.Fatal(err)
	}
	w := settlement.Withdrawal{Assertion: n.Proposer.Status().Confirmed.ID, Claim: head.Claim, Exit: exit, Proof: p}
	if _, err := account.Withdraw(r.Context(), w); err != nil {
		r.Errorf("Withdraw: %v", err)
	}
}

// Two honest nodes at once, while L1 takes moves back.
func TestDisputeThroughReorgs(t *testing.T) {
	r := newTrial(t)
	liar := r.prosecute()
	n, other := r.honest(trialHonest), r.honest(trialOther)
	var c record
	c.watch(n)
	c.watch(other)
	for round := 0; n.Proposer.Status().Confirmed.Claim != n.Store.Head().Claim; round++ {
		r.derive(n)
		r.step(n.Proposer.Step)
		moves := r.play(liar, true)
		both := make(chan uint64, 2)
		for _, h := range []*node.Node{n, other} {
			go func() { both <- r.play(h, false) }()
		}
		moves += <-both + <-both
		if n.Proposer.Status().Confirmed.Claim == n.Store.Head().Claim {
			break
		}
		if round%15 == 14 && round < 70 {
			if _, err := r.l1.Reorg(r.Context(), devnet.Reorg{Depth: 3, Fate: devnet.Drop}); err != nil {
				t.Fatal(err)
			}
			moves++
		}
		r.tick(moves)
		if round == 1000 {
			t.Fatalf("nothing is decided: %+v", n.Challenger.Status())
		}
	}
	t.Logf("moves %v, gas %d", c.moves, c.gas)
	if c.moves["prove"] == 0 {
		t.Error("no instruction was proven on L1")
	}
}
