package ethereum

import (
	"math/big"

	"github.com/ethereum/go-ethereum/params"

	"github.com/sharedsec/sharedsec/settlement"
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

// MainnetProofParams are [MainnetParams] of a rollup that a proof alone
// confirms: a day to make it and 3 days of censorship; nothing is staked or
// disputed. Verifiers is left empty.
func MainnetProofParams() Params {
	const day = 7_200
	p := MainnetParams()
	p.byProof()
	p.Delays.Escape, p.Upgrade = 5*day, 14*day
	return p
}

// DevnetProofParams are [DevnetParams] of a rollup that a proof alone confirms.
// Verifiers is left empty.
func DevnetProofParams() Params {
	p := DevnetParams()
	p.byProof()
	p.Delays.Escape = p.Delays.Proposer + p.Delays.Censorship + 10
	p.Upgrade = p.Delays.Escape + 20
	return p
}

// byProof takes out of p what only a challenge period needs.
func (p *Params) byProof() {
	p.Finality = settlement.Proof
	p.Period, p.Stake, p.Disputes = 0, nil, Disputes{}
	p.Delays.Moves, p.Delays.Move = 0, 0
}
