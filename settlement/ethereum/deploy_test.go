package ethereum_test

import (
	"context"
	"encoding/json"
	"errors"
	"math"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"
	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/ethereum"
	"github.com/sharedsec/sharedsec/settlement/ethereum/txmgr"
	"github.com/sharedsec/sharedsec/settlement/ethereum/verifiertest"
)

// A deployment that dies after each of its contracts is taken up again, and
// gives one rollup.
func TestDeployResumes(t *testing.T) {
	signers, err := verifiertest.New(1, 1, 1)
	if err != nil {
		t.Fatal(err)
	}
	w := start(t)
	believing(signers, settlement.Either)(&w.params)
	w.params.EscapeVerifier = gullible
	db := memorydb.New()
	var cfg *derive.Config
	for life := 1; cfg == nil; life++ {
		if life > 15 {
			t.Fatal("deployment makes no progress")
		}
		m, err := txmgr.New(w.ctx, w.node, txmgr.NewKeySigner(w.l1.Key(deployer)), db, nil, txmgr.Config{Poll: time.Millisecond, Depth: 2})
		if err != nil {
			t.Fatal(err)
		}
		ctx, kill := context.WithCancel(w.ctx)
		done := make(chan struct{})
		go func() { defer close(done); _ = m.Run(ctx) }()
		left := 1 // creations in this life
		mortal := &mortal{Manager: m, kill: kill, left: &left}
		cfg, err = ethereum.Deploy(ctx, w.node, mortal, w.params)
		if err != nil && !errors.Is(err, context.Canceled) && !errors.Is(err, txmgr.ErrStopped) {
			t.Fatal(err)
		}
		kill()
		<-done
		w.mine(1)
	}
	if n, err := w.l1.Client().NonceAt(w.ctx, w.l1.Account(deployer), nil); err != nil || n != 11 {
		t.Errorf("%d transactions, %v, want one for each of 11 contracts", n, err)
	}
	m := w.managerOn(deployer, db)
	again, err := ethereum.Deploy(w.ctx, w.node, m, w.params)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(cfg, again); diff != "" {
		t.Errorf("two deployments of the same params (-first +second):\n%s", diff)
	}

	// The configuration survives rollup.json.
	text, err := json.Marshal(cfg)
	if err != nil {
		t.Fatal(err)
	}
	read, err := derive.ParseConfig(text)
	if err != nil || read.Hash() != cfg.Hash() {
		t.Errorf("rollup.json: %v", err)
	}
	if _, err := ethereum.New(w.ctx, w.node, read, ethereum.Options{}); err != nil {
		t.Error(err)
	}
}

// mortal is a manager that dies when it has created a new contract.
type mortal struct {
	*txmgr.Manager
	kill context.CancelFunc
	left *int
}

func (m *mortal) Send(ctx context.Context, c txmgr.Candidate) (*types.Receipt, error) {
	_, known, err := m.Lookup(c.ID)
	if err != nil {
		return nil, err
	}
	if !known && *m.left == 0 {
		m.kill()
	}
	r, err := m.Manager.Send(ctx, c)
	if !known {
		*m.left--
	}
	return r, err
}

func TestDeployRefusals(t *testing.T) {
	w := start(t)
	m := w.manager(deployer)
	signers, err := verifiertest.New(1, 1, 1)
	if err != nil {
		t.Fatal(err)
	}
	verifiers, byProof := []ethereum.Creation{signers.Creation("signers")}, byProof(signers)
	for name, change := range map[string]func(*ethereum.Params){
		"no poster":                       func(p *ethereum.Params) { p.Poster = common.Address{} },
		"two posters":                     func(p *ethereum.Params) { p.Poster = common.Address{1} },
		"a late rule":                     func(p *ethereum.Params) { p.Rule.From = 1 },
		"no semantics":                    func(p *ethereum.Params) { p.Rule.Semantics = commitment.Root{} },
		"no span":                         func(p *ethereum.Params) { p.SpanDepth = 0 },
		"no period":                       func(p *ethereum.Params) { p.Period = 0 },
		"a period within a dispute":       func(p *ethereum.Params) { p.Period = p.Delays.Censorship + p.Delays.Moves },
		"a hasty hatch":                   func(p *ethereum.Params) { p.Delays.Escape = 26 },
		"more than is retained":           func(p *ethereum.Params) { p.Delays.Retention = 35 },
		"more than blobs are kept":        func(p *ethereum.Params) { p.Delays.Retention++ },
		"upgrades before users can leave": func(p *ethereum.Params) { p.Upgrade = 42 },
		"no force delay":                  func(p *ethereum.Params) { p.Delays.Force = 0 },
		"an overflow":                     func(p *ethereum.Params) { p.Delays.Proposer = math.MaxUint64 },
		"no stake":                        func(p *ethereum.Params) { p.Stake = nil },
		"a stake of nothing":              func(p *ethereum.Params) { p.Stake = new(big.Int) },
		"a stake over 96 bits":            func(p *ethereum.Params) { p.Stake = new(big.Int).Lsh(big.NewInt(1), 96) },
		"no forced items":                 func(p *ethereum.Params) { p.Forced.Items = 0 },
		"too many forced items":           func(p *ethereum.Params) { p.Forced.Items = 129 },
		"forced items over 64 KiB":        func(p *ethereum.Params) { p.Forced.Bytes = 65_505 },
		"free forced items":               func(p *ethereum.Params) { p.Forced.MinPrice = 0 },
		"a target over half the limit":    func(p *ethereum.Params) { p.Forced.GasTarget = p.Forced.GasBlock/2 + 1 },
		"no levels":                       func(p *ethereum.Params) { withDisputes(p); p.Disputes.Heights, p.Disputes.Stakes = nil, nil },
		"a level of nothing":              func(p *ethereum.Params) { withDisputes(p); p.Disputes.Heights = []uint8{20, 0} },
		"more steps than 2^63":            func(p *ethereum.Params) { withDisputes(p); p.Disputes.Heights = []uint8{20, 34} },
		"a level without a stake":         func(p *ethereum.Params) { withDisputes(p); p.Disputes.Stakes = p.Disputes.Stakes[1:] },
		"refining for nothing":            func(p *ethereum.Params) { withDisputes(p); p.Disputes.Stakes = []*big.Int{{}, {}} },
		"no cap of the tip":               func(p *ethereum.Params) { withDisputes(p); p.Disputes.TipCap = nil },
		"refunds beyond 24 bits":          func(p *ethereum.Params) { withDisputes(p); p.Disputes.CostCap = big.NewInt(1_677_721_500_000_000_001) },
		"less time than moves take":       func(p *ethereum.Params) { withDisputes(p); p.Delays.Moves-- },
		"moves that take longer":          func(p *ethereum.Params) { withDisputes(p); p.Delays.Move++ },
		"forced items without deposits":   func(p *ethereum.Params) { p.Forced.Bytes = 19 },
		"items kept out below the target": func(p *ethereum.Params) {
			p.Forced.GasBlock = p.Forced.Gas + p.Forced.GasByte*uint64(p.Forced.Bytes) + p.Forced.GasTarget - 1
		},
		"items that fit no block": func(p *ethereum.Params) { p.Forced.GasByte = 1000 },

		"a fifth finality":            func(p *ethereum.Params) { p.Finality = 5 },
		"proofs that confirm nothing": func(p *ethereum.Params) { p.Verifiers = verifiers },
		"proofs without a verifier":   func(p *ethereum.Params) { byProof(p); p.Verifiers = nil },
		"proofs with disputes":        func(p *ethereum.Params) { withDisputes(p); p.Finality, p.Verifiers = settlement.Proof, verifiers },
		"proofs with a period":        func(p *ethereum.Params) { byProof(p); p.Period = 1 },
		"proofs with a stake":         func(p *ethereum.Params) { byProof(p); p.Stake = big.NewInt(1) },
		"proofs with moves":           func(p *ethereum.Params) { byProof(p); p.Delays.Moves = 1 },
		"proofs with a hasty hatch":   func(p *ethereum.Params) { byProof(p); p.Delays.Escape = 13 },
		"proofs beside no disputes":   func(p *ethereum.Params) { p.Finality, p.Verifiers = settlement.Either, verifiers },
		"disputes beside no proofs":   func(p *ethereum.Params) { withDisputes(p); p.Finality = settlement.Both },
		"two verifiers of one name":   func(p *ethereum.Params) { byProof(p); p.Verifiers = append(verifiers, verifiers...) },
		"a verifier of no name":       func(p *ethereum.Params) { byProof(p); p.Verifiers = []ethereum.Creation{signers.Creation("")} },
		"a verifier of no code":       func(p *ethereum.Params) { byProof(p); p.Verifiers = []ethereum.Creation{{Name: "none"}} },
		"a verifier that fails": func(p *ethereum.Params) {
			byProof(p)
			p.Verifiers = []ethereum.Creation{{Name: "fails", Code: func(ethereum.Site) ([]byte, error) { return nil, errors.New("no") }}}
		},
	} {
		p := w.params
		change(&p)
		if _, err := ethereum.Deploy(w.ctx, w.node, m, p); !errors.Is(err, settlement.ErrRejected) {
			t.Errorf("%s: %v, want ErrRejected", name, err)
		}
	}
	if n, err := w.l1.Client().NonceAt(w.ctx, w.l1.Account(deployer), nil); err != nil || n != 0 {
		t.Errorf("%d transactions were sent, %v", n, err)
	}
}

// What Go takes at its edges, the contracts take: the checks are the same.
func TestDeployAtTheEdges(t *testing.T) {
	w := start(t)
	m := w.manager(deployer)
	signers, err := verifiertest.New(1, 1, 1)
	if err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*ethereum.Params){
		"hatch":     func(p *ethereum.Params) { p.Delays.Escape = 27 },
		"retention": func(p *ethereum.Params) { p.Delays.Retention = 36 },
		"archive":   func(p *ethereum.Params) { p.Delays.Retention = 0 },
		"upgrade":   func(p *ethereum.Params) { p.Upgrade = 43 },
		"period":    func(p *ethereum.Params) { p.Period = p.Delays.Censorship + p.Delays.Moves + 1 },
		"items":     func(p *ethereum.Params) { p.Forced.Items = 128 },
		"deposits":  func(p *ethereum.Params) { p.Forced.Bytes = 20 },
		"target":    func(p *ethereum.Params) { p.Forced.GasTarget = p.Forced.GasBlock / 2 },
		"bytes": func(p *ethereum.Params) {
			p.Forced.Bytes, p.Forced.GasBlock = 65_504, p.Forced.GasTarget+p.Forced.Gas+p.Forced.GasByte*65_504
		},
		"disputes": withDisputes,
		"proofs":   byProof(signers),
		"proofs' hatch": func(p *ethereum.Params) {
			byProof(signers)(p)
			p.Delays.Escape, p.Delays.Retention = p.Delays.Proposer+p.Delays.Censorship+1, p.Delays.Proposer+p.Delays.Censorship+p.Delays.Margin
			p.Upgrade = p.Delays.ExitWindow + p.Delays.Force + p.Delays.Proposer + p.Delays.Censorship + p.Delays.Withdrawal
		},
		"proofs on mainnet": func(p *ethereum.Params) {
			preset := ethereum.MainnetProofParams()
			p.Finality, p.Delays, p.Period, p.Stake, p.Upgrade, p.Disputes = preset.Finality, preset.Delays, preset.Period, preset.Stake, preset.Upgrade, preset.Disputes
			p.Verifiers = []ethereum.Creation{signers.Creation("signers")}
		},
		"either": believing(signers, settlement.Either),
		"both":   believing(signers, settlement.Both),
		"cost":   func(p *ethereum.Params) { withDisputes(p); p.Disputes.CostCap = big.NewInt(1_677_721_500_000_000_000) },
		"steps": func(p *ethereum.Params) {
			withDisputes(p)
			p.Disputes.Heights[0] = 33
			p.Delays.Moves += 4 * 13
			p.Period += 4 * 13
			p.Delays.Escape += 8 * 13
			p.Upgrade += 8 * 13
		},
		"mainnet": func(p *ethereum.Params) {
			preset := ethereum.MainnetParams()
			p.Delays, p.Period, p.Upgrade, p.Forced = preset.Delays, preset.Period, preset.Upgrade, preset.Forced
			p.SpanDepth, p.SpanEntries = preset.SpanDepth, preset.SpanEntries
			p.Disputes = preset.Disputes
			p.Disputes.Image = commitment.Root{1}
		},
	} {
		p := w.params
		change(&p)
		if _, err := ethereum.Deploy(w.ctx, w.node, m, p); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// withDisputes makes p the parameters of a rollup that has them.
func withDisputes(p *ethereum.Params) {
	preset := ethereum.DevnetDisputeParams()
	p.SpanDepth, p.SpanEntries, p.Delays, p.Period, p.Upgrade = preset.SpanDepth, preset.SpanEntries, preset.Delays, preset.Period, preset.Upgrade
	p.Disputes = preset.Disputes
	p.Disputes.Image = commitment.Root{1}
}

// Contracts with disputes say so.
func TestDeployWithDisputes(t *testing.T) {
	w := start(t)
	withDisputes(&w.params)
	cfg, err := ethereum.Deploy(w.ctx, w.node, w.manager(deployer), w.params)
	if err != nil {
		t.Fatal(err)
	}
	c, err := ethereum.New(w.ctx, w.node, cfg, ethereum.Options{})
	if err != nil {
		t.Fatal(err)
	}
	at, err := c.Head(w.ctx, settlement.Latest)
	if err != nil {
		t.Fatal(err)
	}
	p, err := c.Parameters(w.ctx, at)
	if err != nil || !p.Disputes || !slices.Contains(p.Systems, settlement.FraudProof) {
		t.Errorf("parameters %+v, %v", p, err)
	}
}

// managerOn is manager with a journal of the caller's.
func (w *world) managerOn(account uint32, db *memorydb.Database) *txmgr.Manager {
	w.Helper()
	m, err := txmgr.New(w.ctx, w.node, txmgr.NewKeySigner(w.l1.Key(account)), db, nil, txmgr.Config{Poll: time.Millisecond, Depth: 40})
	if err != nil {
		w.Fatal(err)
	}
	w.run(w.ctx, m)
	return m
}
