package ethereum

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
	"github.com/sharedsec/sharedsec/settlement/ethereum/txmgr"
)

// A Deployer creates contracts from one account: a [txmgr.Manager].
type Deployer interface {
	Sender
	NextNonce(ctx context.Context) (uint64, error)
	Lookup(id string) (nonce uint64, ok bool, err error)
}

var _ Deployer = (*txmgr.Manager)(nil)

// Deploy deploys a rollup's contracts from d's account and returns its
// configuration, checked against them, which belongs into a rollup.json that
// every node has. The contracts name each other, by addresses that follow from
// the account's nonces: nobody else may use the account meanwhile.
//
// A call that was interrupted is taken up by a call with the same params and
// a sender with the same journal. A second rollup with the same params takes
// another account, or another genesis.
//
// Params that the contracts would refuse match [settlement.ErrRejected] before
// anything is sent.
func Deploy(ctx context.Context, node Backend, d Deployer, p Params) (*derive.Config, error) {
	if err := p.Validate(); err != nil {
		return nil, err
	}
	chainID, err := node.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("ethereum: deploy: %w: %w", settlement.ErrUnavailable, err)
	}
	plan, err := newPlan(ctx, d, p, chainID.Uint64())
	if err != nil {
		return nil, err
	}
	for i, s := range plan.steps {
		nonce := plan.first + uint64(i)
		receipt, err := d.Send(ctx, txmgr.Candidate{ID: plan.id(i), Data: s.code, Nonce: &nonce})
		if err != nil {
			return nil, fmt.Errorf("ethereum: deploy %s: %w", s.name, refusal(err))
		}
		if want := crypto.CreateAddress(d.Address(), nonce); receipt.Status != types.ReceiptStatusSuccessful || receipt.ContractAddress != want {
			return nil, fmt.Errorf("ethereum: deploy %s: %w: created %v, want %v", s.name, settlement.ErrRejected, receipt.ContractAddress, want)
		}
	}
	if _, err := New(ctx, node, &plan.config, Options{}); err != nil {
		return nil, err
	}
	return &plan.config, nil
}

// A plan is the creations of a deployment, by consecutive nonces.
type plan struct {
	first  uint64 // nonce
	key    string // names the deployment
	config derive.Config
	steps  []step
}

type step struct {
	name string
	code []byte // with the constructor's arguments
}

func (p *plan) id(i int) string { return fmt.Sprintf("deploy/%s/%s", p.key, p.steps[i].name) }

// newPlan lays out a deployment, from the nonce at which it began if it did.
func newPlan(ctx context.Context, d Deployer, p Params, chainID uint64) (*plan, error) {
	key, err := p.key(chainID)
	if err != nil {
		return nil, fmt.Errorf("ethereum: deploy: %w", err)
	}
	out := &plan{key: fmt.Sprintf("%x", key[:16])}
	names := p.contracts()
	for _, n := range names {
		out.steps = append(out.steps, step{name: n})
	}
	var begun bool
	if out.first, begun, err = d.Lookup(out.id(0)); err == nil && !begun {
		out.first, err = d.NextNonce(ctx)
	}
	if err != nil {
		return nil, fmt.Errorf("ethereum: deploy: %w", err)
	}
	at := make(map[string]common.Address)
	for i, n := range names {
		at[n] = crypto.CreateAddress(d.Address(), out.first+uint64(i))
	}
	out.config = p.config(chainID, at)
	if err := out.config.Validate(); err != nil {
		return nil, fmt.Errorf("ethereum: deploy: %w: %w", settlement.ErrRejected, err)
	}
	for i := range out.steps {
		s := &out.steps[i]
		if s.code, err = p.code(s.name, at, &out.config); err != nil {
			return nil, fmt.Errorf("ethereum: deploy %s: %w", s.name, err)
		}
	}
	return out, nil
}

// config returns the configuration of a rollup whose contracts are at the given
// addresses.
func (p Params) config(chainID uint64, at map[string]common.Address) derive.Config {
	return derive.Config{
		Version: derive.ConfigVersion, ChainID: chainID,
		Inbox: at["inbox"], Assertions: at["assertions"], Portal: at["portal"], Timelock: at["timelock"],
		Genesis: p.Genesis, SpanDepth: p.SpanDepth, SpanEntries: p.SpanEntries, Rules: []derive.Rule{p.Rule},
	}
}

// contracts returns the names of the contracts in the order in which they are
// created.
func (p Params) contracts() []string {
	var names []string
	if len(p.EscapeVerifier) > 0 {
		names = append(names, "escape")
	}
	if !p.Disputes.Image.IsZero() {
		names = append(names, "oracle", "system", "onestep", "segments", "disputes")
	}
	names = append(names, "inbox")
	for _, c := range p.Verifiers {
		names = append(names, c.step())
	}
	return append(names, "assertions", "portal", "timelock")
}

// code returns what creates a contract.
func (p Params) code(name string, at map[string]common.Address, c *derive.Config) ([]byte, error) {
	for _, v := range p.Verifiers {
		if name == v.step() {
			return v.Code(newSite(*c, at))
		}
	}
	var bytecode string
	var args []byte
	switch name {
	case "escape":
		return p.EscapeVerifier, nil
	case "inbox":
		f := p.Forced
		bytecode = bindings.InboxMetaData.Bin
		args = bindings.NewInbox().PackConstructor(bindings.InboxParams{
			Portal: at["portal"], Timelock: at["timelock"], Poster: p.Poster, ForceDelay: p.Delays.Force,
			MaxForced: f.Items, MaxForcedBytes: f.Bytes, ForcedGas: f.Gas, ForcedGasPerByte: f.GasByte,
			ForcedGasPerBlock: f.GasBlock, ForcedGasTarget: f.GasTarget, MinForcedPrice: f.MinPrice,
		})
	case "assertions":
		bytecode = bindings.AssertionsMetaData.Bin
		args = bindings.NewAssertions().PackConstructor(bindings.AssertionsParams{
			Inbox: at["inbox"], Portal: at["portal"], Timelock: at["timelock"],
			StateRoot: p.Genesis.StateRoot, Time: p.Genesis.Time, L1Origin: p.Genesis.L1Origin,
			Program: c.Program(0), Image: p.Disputes.Image, Disputes: at["disputes"], SpanDepth: p.SpanDepth, SpanEntries: p.SpanEntries,
			Delays: bindings.Delays(p.Delays), Terms: bindings.Terms{Period: p.Period, Stake: p.stake()},
			Finality: uint8(p.finality()), Verifier: at[p.verifier()],
		})
	case "oracle":
		bytecode = bindings.PreimageOracleMetaData.Bin
	case "system":
		bytecode = bindings.SystemVerifierMetaData.Bin
		args = bindings.NewSystemVerifier().PackConstructor(at["oracle"])
	case "onestep":
		bytecode = bindings.OneStepVerifierMetaData.Bin
		args = bindings.NewOneStepVerifier().PackConstructor(at["system"])
	case "segments":
		bytecode = bindings.SegmentsMetaData.Bin
		args = bindings.NewSegments().PackConstructor(at["onestep"], fraud.Shape(p.Disputes.Heights).Total())
	case "disputes":
		d := p.Disputes
		bytecode = bindings.DisputesMetaData.Bin
		args = bindings.NewDisputes().PackConstructor(bindings.DisputesParams{
			Assertions: at["assertions"], Segments: at["segments"], Heights: d.shape(p.SpanDepth), Stakes: d.Stakes,
			TipCap: d.TipCap, CostCap: d.CostCap, FixedGas: d.FixedGas,
		})
	case "portal":
		bytecode = bindings.PortalMetaData.Bin
		args = bindings.NewPortal().PackConstructor(at["inbox"], at["assertions"], at["escape"])
	case "timelock":
		bytecode = bindings.TimelockMetaData.Bin
		args = bindings.NewTimelock().PackConstructor(p.Owner, p.Upgrade, at["assertions"])
	}
	code := common.FromHex(bytecode)
	if len(code) == 0 {
		return nil, errors.New("no bytecode in this build")
	}
	return append(code, args...), nil
}
