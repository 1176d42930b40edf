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

	// Finality is what confirms an assertion; zero is [settlement.Window].
	Finality settlement.Finality

	Delays  Delays
	Period  uint64   // T, the challenge period; 0 where a proof alone confirms
	Stake   *big.Int // of an assertion, wei, 1 to 2^96-1; none or 0 where a proof alone confirms
	Upgrade uint64   // delay of the timelock

	Forced Forced

	Disputes Disputes

	// Verifiers are created, in their order, behind the Inbox and ahead of
	// Assertions. The last is the IValidityVerifier of the first rule's program
	// (docs/validity.md); what it is made of may come before it. Without
	// proofs there are none.
	Verifiers []Creation

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
