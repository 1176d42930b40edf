package ethereum

import (
	"errors"
	"fmt"
	"math"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/settlement"
)

// Validate reports why the contracts would refuse p, or nobody should want
// them: the error matches [settlement.ErrRejected].
func (p Params) Validate() error {
	bad := func(format string, args ...any) error {
		return fmt.Errorf("ethereum: params: %w: %s", settlement.ErrRejected, fmt.Sprintf(format, args...))
	}
	d, f := p.Delays, p.Forced
	for _, v := range []uint64{
		d.Force, d.Proposer, d.Censorship, d.Moves, d.Escape, d.ExitWindow, d.Withdrawal, d.Retention, d.Margin, d.Move,
		p.Period, p.Upgrade,
	} {
		if v > math.MaxUint32 { // so that no sum of them overflows
			return bad("a delay of %d blocks", v)
		}
	}
	if p.Period == math.MaxUint32 { // what the contracts keep for a timer without bound
		return bad("a challenge period of %d blocks", p.Period)
	}
	if !p.Disputes.Image.IsZero() {
		if err := p.Disputes.validate(p.SpanDepth, d.Move, d.Moves); err != nil {
			return bad("disputes: %v", err)
		}
	}
	if err := p.validateFinality(); err != nil {
		return bad("%v", err)
	}
	dispute := p.Period + d.Censorship + d.Moves
	settled := d.Proposer + dispute
	upgrade := d.ExitWindow + d.Force + settled + d.Withdrawal
	switch {
	case p.Rule.From != 0:
		return bad("the rule is from position %d, want 0", p.Rule.From)
	case p.Poster == common.Address{}:
		return bad("no poster")
	case p.Rule.Poster != (common.Address{}) && p.Rule.Poster != p.Poster:
		return bad("the inbox takes batches of %v, the rule those of %v", p.Poster, p.Rule.Poster)
	case d.Force == 0:
		return bad("a force delay of 0 blocks")
	case d.Escape <= settled:
		return bad("escape delay %d, want more than proposer + period + censorship + moves = %d", d.Escape, settled)
	case d.Retention > blobRetention:
		return bad("retention %d, blobs are kept for %d blocks; 0 declares an archive", d.Retention, blobRetention)
	case d.Retention != 0 && settled+d.Margin > d.Retention:
		return bad("retention %d, want proposer + period + censorship + moves + margin = %d; 0 declares an archive", d.Retention, settled+d.Margin)
	case p.Upgrade < upgrade:
		return bad("upgrade delay %d, want exit window + force + proposer + period + censorship + moves + withdrawal = %d", p.Upgrade, upgrade)
	case f.Items == 0 || f.Items > maxForcedItems:
		return bad("%d forced items a call, want 1 to %d", f.Items, maxForcedItems)
	case f.Bytes < minForcedBytes || f.Bytes > maxForcedBytes:
		return bad("forced items of %d bytes, want %d to %d", f.Bytes, minForcedBytes, maxForcedBytes)
	case f.Gas == 0 || f.MinPrice == 0 || f.GasTarget == 0 || f.GasTarget > f.GasBlock/2:
		return bad("forced gas %d at %d wei, target %d of %d a block, want at most half", f.Gas, f.MinPrice, f.GasTarget, f.GasBlock)
	case f.GasByte > (math.MaxUint64-f.Gas)/uint64(f.Bytes) || f.Gas+f.GasByte*uint64(f.Bytes) > f.GasBlock-f.GasTarget:
		return bad("a forced item of %d bytes takes more than a block's %d gas leave beyond the target %d", f.Bytes, f.GasBlock, f.GasTarget)
	}
	return nil
}

// finality returns what confirms.
func (p Params) finality() settlement.Finality {
	if p.Finality == 0 {
		return settlement.Window
	}
	return p.Finality
}

// validateFinality reports what does not go together with what confirms.
func (p Params) validateFinality() error {
	f, disputes := p.finality(), !p.Disputes.Image.IsZero()
	switch {
	case f > settlement.Both:
		return fmt.Errorf("finality %d, which is none", f)
	case f == settlement.Window && len(p.Verifiers) > 0:
		return fmt.Errorf("%d Verifiers under finality window, where no proof confirms", len(p.Verifiers))
	case f != settlement.Window && len(p.Verifiers) == 0:
		return fmt.Errorf("finality %v, and no Verifiers: name the contracts that judge proofs", f)
	case f == settlement.Proof && disputes:
		return errors.New("disputes, though a proof alone confirms")
	case (f == settlement.Either || f == settlement.Both) && !disputes:
		return fmt.Errorf("finality %v without disputes: Disputes.Image is zero", f)
	}
	names := map[string]bool{}
	for _, c := range p.Verifiers {
		if c.Name == "" || c.Code == nil || names[c.Name] {
			return fmt.Errorf("the creation of %q has no name of its own, or no code", c.Name)
		}
		names[c.Name] = true
	}
	if f == settlement.Proof {
		if p.Period != 0 || p.Stake != nil && p.Stake.Sign() != 0 || p.Delays.Moves != 0 {
			return fmt.Errorf("a challenge period of %d blocks, moves of %d and a stake of %v wei, though a proof alone confirms", p.Period, p.Delays.Moves, p.Stake)
		}
		return nil
	}
	if most := p.Delays.Censorship + p.Delays.Moves; p.Period == 0 || p.Period <= most {
		return fmt.Errorf("challenge period %d, want more than censorship + moves = %d", p.Period, most)
	}
	if p.Stake == nil || p.Stake.Sign() <= 0 || p.Stake.BitLen() > 96 {
		return fmt.Errorf("stake of %v wei, want 1 to 2^96-1", p.Stake)
	}
	return nil
}

// stake returns what an assertion takes; nothing where a proof alone confirms.
func (p Params) stake() *big.Int {
	if p.Stake == nil {
		return new(big.Int)
	}
	return p.Stake
}
