package ethereum

import (
	"fmt"
	"math"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// Params are what a rollup is deployed with. All of it is consensus: nothing
// has a default. [MainnetParams] and [DevnetParams] are presets to start from.
// Delays are in L1 blocks.
type Params struct {
	Genesis     proof.Genesis
	SpanDepth   uint64      // log2 of the segments in an assertion's span
	SpanEntries uint64      // most entries in one assertion
	Rule        derive.Rule // from position 0; later ones are scheduled through the timelock

	Poster common.Address // whose batches the Inbox takes
	Owner  common.Address // of the timelock; zero: nobody ever changes anything

	Delays  Delays
	Period  uint64   // T, the challenge period
	Stake   *big.Int // of an assertion, wei, 1 to 2^96-1
	Upgrade uint64   // delay of the timelock

	Forced Forced

	Disputes Disputes

	// EscapeVerifier is the creation code, constructor arguments included, of
	// the contract by which accounts leave through the hatch; empty: they
	// cannot, and the hatch pays back deposits and confirmed exits alone.
	EscapeVerifier []byte
}

// Delays bound how long things take, in L1 blocks.
type Delays struct {
	Force      uint64 // after which a forced item is overdue
	Proposer   uint64 // from an entry's posting to an honest assertion that covers it
	Censorship uint64 // C: blocks of censorship that an adversary can buy
	Moves      uint64 // B: blocks that the moves of a dispute take
	Escape     uint64 // age of an unconfirmed entry that opens the hatch
	ExitWindow uint64 // promised to users before an upgrade
	Withdrawal uint64 // from confirmation to payment
	Retention  uint64 // for which blobs can be had; 0 declares an archive
	Margin     uint64 // kept free below Retention
	Move       uint64 // d: of one move in a dispute, where nobody censors; of no account without disputes
}

// Forced prices and limits the forced queue, in the rollup's gas.
type Forced struct {
	Items     uint64 // appended by one call at most, 1 to 128
	Bytes     uint32 // of one item, 20 (a deposit's recipient) to 65,504
	Gas       uint64 // of an item
	GasByte   uint64 // and of each of its bytes
	GasBlock  uint64 // most that one L1 block enqueues
	GasTarget uint64 // above it on average, the price rises; at most GasBlock/2, and GasBlock less the largest item's gas
	MinPrice  uint64 // wei for one gas
}

// Disputes are how L1 decides between rival assertions, as docs/disputes.md
// says. Without an image nothing does: the first rival in time stops its
// parent's children for good.
type Disputes struct {
	// Image is the fraud-proof machine's, with the program of the first rule
	// loaded: [settlement.FraudProof] in the registry.
	Image commitment.Root

	// Heights cut a segment, the finest level first, in 1 to 7 levels: it has
	// 2^(their sum) steps.
	Heights []uint8

	Stakes   []*big.Int // of a refinement to each of those levels, wei, 1 to 2^96-1
	TipCap   *big.Int   // wei a gas: what a move pays beyond that above the base fee is not refunded
	CostCap  *big.Int   // wei: the most that is refunded for a move, at most that of the contract, 1.67 ether
	FixedGas uint64     // added to a move's metered gas, for what cannot be metered and for updates
}

// shape returns how disputes cut the computation over 2^depth segments.
func (d Disputes) shape(depth uint64) fraud.Shape {
	return append(slices.Clone(fraud.Shape(d.Heights)), uint8(min(depth, math.MaxUint8)))
}

// maxCost bounds what the contract keeps of a move's cost, in 24 bits.
var maxCost = new(big.Int).Mul(big.NewInt(1<<24-1), big.NewInt(100*params.GWei))

// validate reports why the contracts would refuse disputes in which a move
// takes move blocks and all of them moves.
func (d Disputes) validate(depth, move, moves uint64) error {
	shape := d.shape(depth)
	if err := shape.Validate(); err != nil {
		return err
	}
	if len(d.Heights) == 0 || len(d.Stakes) != len(d.Heights) {
		return fmt.Errorf("%d heights below the segments and %d stakes, want as many, and 1 at least", len(d.Heights), len(d.Stakes))
	}
	for _, s := range d.Stakes {
		if s == nil || s.Sign() <= 0 || s.BitLen() > 96 {
			return fmt.Errorf("a stake of %v wei to refine, want 1 to 2^96-1", s)
		}
	}
	if d.TipCap == nil || d.TipCap.Sign() < 0 || d.TipCap.BitLen() > 96 || d.CostCap == nil || d.CostCap.Sign() < 0 || d.CostCap.Cmp(maxCost) > 0 {
		return fmt.Errorf("refunds of at most %v wei a gas above the base fee and %v wei a move, want less than 2^96 and at most %v", d.TipCap, d.CostCap, maxCost)
	}
	if want := shape.Bound(move); moves < want {
		return fmt.Errorf("moves %d, want at least %d for %d levels and 2^%d steps at %d blocks a move", moves, want, shape.Levels(), shape.Total(), move)
	}
	return nil
}

// maxForcedItems, maxForcedBytes and blobRetention are the contracts' limits.
const (
	maxForcedItems = 128
	minForcedBytes = 20
	maxForcedBytes = 65_504
	blobRetention  = 131_072
)

// MainnetParams are delays and prices for Ethereum mainnet with blocks of 12 s:
// a challenge period of 6 days, 3 days of censorship and a dispute of 2.4 days
// make a bound of 11.4 days, within the 18 days for which blobs are kept. At
// its target the forced queue makes two entries a block, over which honest
// proposers need some 340 stakes at a time. Disputes cut a segment into 2^40
// steps. What makes the rollup itself (genesis, rule, poster, owner, stake,
// verifier, image) is left empty.
func MainnetParams() Params {
	const day = 7_200
	return Params{
		SpanDepth:   14,
		SpanEntries: 256,
		Delays: Delays{
			Force:      day,
			Proposer:   day,
			Censorship: 3 * day,
			Moves:      17_365, // 2.4 days: one move in 150 blocks, over 2^54 steps in 3 levels
			Escape:     14 * day,
			ExitWindow: 7 * day,
			Withdrawal: 600,
			Retention:  blobRetention,
			Margin:     3 * day,
			Move:       150,
		},
		Period:  6 * day,
		Upgrade: 22 * day,
		Forced: Forced{
			Items: 32, Bytes: 32 << 10, Gas: 100_000, GasByte: 40,
			GasBlock: 4_000_000, GasTarget: 200_000, MinPrice: params.GWei,
		},
		Disputes: Disputes{
			Heights: []uint8{20, 20},
			Stakes:  []*big.Int{big.NewInt(params.Ether), big.NewInt(2 * params.Ether)},
			TipCap:  big.NewInt(2 * params.GWei), CostCap: big.NewInt(params.Ether / 4), FixedGas: 85_000,
		},
	}
}

// DevnetParams are like [MainnetParams], with delays of a few blocks and a
// stake of one ether: for tests and demonstrations alone. Nothing in them
// leaves an honest party time to react.
func DevnetParams() Params {
	p := MainnetParams()
	p.SpanDepth, p.SpanEntries = 10, 16
	p.Delays = Delays{
		Force: 5, Proposer: 10, Censorship: 3, Moves: 3, Escape: 40,
		ExitWindow: 10, Withdrawal: 2, Retention: blobRetention, Margin: 10, Move: 1,
	}
	p.Period, p.Upgrade = 10, 60
	p.Stake = big.NewInt(params.Ether)
	return p
}

// DevnetDisputeParams are [DevnetParams] with delays in which a dispute over
// segments of 2^40 steps can be played at one move in two blocks: for a rollup
// with an image.
func DevnetDisputeParams() Params {
	p := DevnetParams()
	p.Delays.Moves = p.Disputes.shape(p.SpanDepth).Bound(p.Delays.Move)
	p.Period = p.Delays.Censorship + p.Delays.Moves + 10
	p.Delays.Escape = p.Delays.Proposer + p.Period + p.Delays.Censorship + p.Delays.Moves + 10
	p.Upgrade = p.Delays.Escape + 20
	return p
}

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
	case p.Period == 0 || d.Force == 0:
		return bad("a challenge period of %d and a force delay of %d blocks", p.Period, d.Force)
	case p.Period <= d.Censorship+d.Moves:
		return bad("challenge period %d, want more than censorship + moves = %d", p.Period, d.Censorship+d.Moves)
	case d.Escape <= settled:
		return bad("escape delay %d, want more than proposer + period + censorship + moves = %d", d.Escape, settled)
	case d.Retention > blobRetention:
		return bad("retention %d, blobs are kept for %d blocks; 0 declares an archive", d.Retention, blobRetention)
	case d.Retention != 0 && settled+d.Margin > d.Retention:
		return bad("retention %d, want proposer + period + censorship + moves + margin = %d; 0 declares an archive", d.Retention, settled+d.Margin)
	case p.Upgrade < upgrade:
		return bad("upgrade delay %d, want exit window + force + proposer + period + censorship + moves + withdrawal = %d", p.Upgrade, upgrade)
	case p.Stake == nil || p.Stake.Sign() <= 0 || p.Stake.BitLen() > 96:
		return bad("stake of %v wei, want 1 to 2^96-1", p.Stake)
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
