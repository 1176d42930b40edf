package node_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/ethdb/memorydb"
	"github.com/ethereum/go-ethereum/ethdb/pebble"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/node"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/riscv"
	"github.com/sharedsec/sharedsec/proof/riscv/image"
	"github.com/sharedsec/sharedsec/sequencer"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/ethereum"
	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
	"github.com/sharedsec/sharedsec/settlement/ethereum/txmgr"
)

// history keeps every transaction: a node of its state is the one before and a
// transaction.
type history struct{}

var genesisNode = []byte("genesis")

func (history) Apply(n commitment.NodeReader, pre commitment.Root, b *batch.Block) (proof.Result, error) {
	res := proof.Result{Post: pre, Nodes: commitment.Nodes{}}
	if _, err := commitment.ReadNode(n, pre); err != nil {
		return res, err
	}
	for _, tx := range b.Transactions {
		v := append(res.Post[:], tx...)
		res.Post = commitment.Keccak256(v)
		res.Nodes[res.Post] = v
	}
	return res, nil
}

func read(t *testing.T, n commitment.NodeReader, root commitment.Root) []string {
	t.Helper()
	var out []string
	for root != commitment.Keccak256(genesisNode) {
		v, err := commitment.ReadNode(n, root)
		if err != nil {
			t.Fatal(err)
		}
		root, out = commitment.Root(v[:32]), append(out, string(v[32:]))
	}
	slices.Reverse(out)
	return out
}

var fast = txmgr.Config{Poll: 5 * time.Millisecond, Bump: time.Second}

type rollup struct {
	l1     *devnet.Chain
	config *derive.Config
	signer txmgr.Signer
}

func deploy(t *testing.T, change ...func(*ethereum.Params)) rollup {
	t.Helper()
	return deployOn(t, devnet.Config{}, change...)
}

// deployOn deploys on another L1 than the usual one, whose blocks come by
// themselves too.
func deployOn(t *testing.T, c devnet.Config, change ...func(*ethereum.Params)) rollup {
	t.Helper()
	c.BlockTime = 20 * time.Millisecond
	l1, err := devnet.Start(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l1.Close() })
	signer := txmgr.NewKeySigner(l1.Key(0))
	p := ethereum.DevnetParams()
	p.Poster, p.Owner = signer.Address(), signer.Address()
	p.Genesis.StateRoot = commitment.Keccak256(genesisNode)
	p.Rule = node.Rule(commitment.Root{1}, signer.Address())
	for _, f := range change {
		f(&p)
	}
	config, err := node.Deploy(t.Context(), l1.RPCURL(), signer, memorydb.New(), fast, p)
	if err != nil {
		t.Fatal(err)
	}
	return rollup{l1, config, signer}
}

func (r rollup) follower() node.Config {
	return node.Config{
		Rollup: r.config, Transition: history{}, Genesis: commitment.Nodes{commitment.Keccak256(genesisNode): genesisNode},
		RPC: r.l1.RPCURL(), Beacon: r.l1.BeaconURL(), Poll: 10 * time.Millisecond, Accounts: fast,
	}
}

// A node that is stopped at any moment and started again on the same disk goes
// on: everything acknowledged is confirmed on L1, once and in order.
func TestStopsAndStarts(t *testing.T) {
	r := deploy(t)
	dir := t.TempDir()
	rng := rand.New(rand.NewPCG(1, 2))
	var want []string
	for life := range 6 {
		last := life == 5
		func() {
			db, err := pebble.New(filepath.Join(dir, "db"), 16, 16, "", false)
			if err != nil {
				t.Fatal(err)
			}
			defer db.Close()
			c := r.follower()
			c.Database = db
			c.Sequence = &node.Sequence{Signer: r.signer, Admission: sequencer.Anyone{}, Dir: filepath.Join(dir, "log"), MaxAge: time.Second}
			c.Propose = &node.Propose{Signer: r.signer}
			n, err := node.Open(t.Context(), c)
			if err != nil {
				t.Fatal(err)
			}
			defer n.Close()
			ctx, stop := context.WithCancel(t.Context())
			done := make(chan error, 1)
			go func() { done <- n.Run(ctx) }()
			for i := range 3 {
				tx := fmt.Sprintf("life %d, transaction %d", life, i)
				if _, err := n.Source.Submit(ctx, []byte(tx)); err != nil {
					t.Errorf("Submit: %v", err)
				}
				want = append(want, tx)
				time.Sleep(time.Duration(rng.IntN(150)) * time.Millisecond) // die anywhere
			}
			for last {
				claim := n.Proposer.Status().Confirmed.Claim
				if claim.StateRoot == r.config.Genesis.StateRoot || claim.StateRoot == (commitment.Root{}) {
					time.Sleep(10 * time.Millisecond)
					continue
				}
				if got := read(t, n.Store, claim.StateRoot); len(got) >= len(want) {
					if !slices.Equal(got, want) {
						t.Errorf("confirmed %q, want %q", got, want)
					}
					break
				}
				select {
				case err := <-done:
					t.Fatalf("Run: %v", err)
				case <-time.After(10 * time.Millisecond):
				}
			}
			stop()
			if err := <-done; !errors.Is(err, context.Canceled) {
				t.Errorf("Run after its context ended: %v", err)
			}
		}()
		if t.Failed() {
			return
		}
	}
}

// A follower needs no key, sees what L1 has, and leaves no goroutine.
func TestFollower(t *testing.T) {
	r := deploy(t)
	before := runtime.NumGoroutine()
	n, err := node.Open(t.Context(), r.follower())
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- n.Run(ctx) }()
	for n.Deriver.Status().L1.Number == 0 {
		time.Sleep(5 * time.Millisecond)
	}
	report, err := n.Assess(ctx, sharedsec.Declared{})
	if err != nil {
		t.Fatal(err)
	}
	if report.Stage != -1 || report.L1Block == 0 {
		t.Errorf("report %+v", report)
	}
	stop()
	if err := <-done; !errors.Is(err, context.Canceled) {
		t.Errorf("Run: %v", err)
	}
	if err := n.Close(); err != nil {
		t.Error(err)
	}
	for i := 0; runtime.NumGoroutine() > before+4; i++ { // idle connections of the node that answers
		if i == 200 {
			t.Fatalf("%d goroutines, %d before", runtime.NumGoroutine(), before)
		}
		time.Sleep(20 * time.Millisecond)
	}
}

// Contracts that are not the configuration's are refused at the start.
func TestMismatch(t *testing.T) {
	r := deploy(t)
	for name, change := range map[string]func(*derive.Config){
		"genesis":   func(c *derive.Config) { c.Genesis.StateRoot[0] ^= 1 },
		"chain":     func(c *derive.Config) { c.ChainID++ },
		"contracts": func(c *derive.Config) { c.Inbox, c.Portal = c.Portal, c.Inbox },
		"limits":    func(c *derive.Config) { c.Rules = slices.Clone(c.Rules); c.Rules[0].Limits.TxBytes++ },
	} {
		c := *r.config
		change(&c)
		f := r.follower()
		f.Rollup = &c
		if _, err := node.Open(t.Context(), f); !errors.Is(err, settlement.ErrMismatch) {
			t.Errorf("%s: %v, want ErrMismatch", name, err)
		}
	}
	if _, err := node.Open(t.Context(), node.Config{}); err == nil {
		t.Error("an empty configuration was opened")
	}
}

// A node that could not win a dispute about what is asserted next says so when it
// is opened, and not when it comes to one.
func TestChallengeNeedsTheImage(t *testing.T) {
	elf, err := os.ReadFile("../proof/riscv/testdata/hello.elf")
	if err != nil {
		t.Fatal(err)
	}
	name, err := image.Name(elf)
	if err != nil {
		t.Fatal(err)
	}
	for what, tt := range map[string]struct {
		image  commitment.Root
		guest  []byte
		refuse error
	}{
		"no disputes":     {commitment.Root{}, elf, proof.ErrUnknownProgram},
		"another program": {commitment.Root{1}, elf, proof.ErrUnknownProgram},
		"no program":      {name, []byte("elf"), riscv.ErrImage},
		"the program":     {name, elf, nil},
	} {
		t.Run(what, func(t *testing.T) {
			r := deploy(t, func(p *ethereum.Params) {
				rule, genesis := p.Rule, p.Genesis
				*p = ethereum.DevnetDisputeParams()
				p.Rule, p.Genesis, p.Disputes.Image = rule, genesis, tt.image
				p.Poster = rule.Poster
			})
			f := r.follower()
			f.Challenge = &node.Challenge{Signer: r.signer, Guests: [][]byte{tt.guest}}
			n, err := node.Open(t.Context(), f)
			if !errors.Is(err, tt.refuse) {
				t.Errorf("Open = %v, want %v", err, tt.refuse)
			}
			if n != nil {
				n.Close()
			}
		})
	}
}
