package settlementtest_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/ethereum/verifiertest"
	"github.com/sharedsec/sharedsec/settlement/settlementtest"
)

// nobody proves anything.
func nobody(settlement.Assertion) fraud.Judge { return refusing{} }

type refusing struct{}

func (refusing) After(uint64, commitment.Root, []byte) (commitment.Root, error) {
	return commitment.Root{}, proof.ErrInvalid
}

func TestL1(t *testing.T) {
	for name, f := range map[string]settlement.Finality{"Window": settlement.Window, "Either": settlement.Either} {
		t.Run(name, func(t *testing.T) {
			settlementtest.TestSettlement(t, func(t testing.TB) *settlementtest.Rig { return open(t, f) })
		})
	}
	for name, f := range map[string]settlement.Finality{"Proof": settlement.Proof, "Both": settlement.Both} {
		t.Run(name, func(t *testing.T) {
			settlementtest.TestConvincer(t, func(t testing.TB) *settlementtest.Rig { return open(t, f) })
		})
	}
}

// open returns a rollup on an L1 in memory.
func open(t testing.TB, f settlement.Finality) *settlementtest.Rig {
	signers, err := verifiertest.New(1, 2, 3)
	if err != nil {
		t.Fatal(err)
	}
	c := &derive.Config{
		Version: derive.ConfigVersion, ChainID: 1337,
		Inbox: common.Address{1}, Assertions: common.Address{2}, Portal: common.Address{3}, Timelock: common.Address{4},
		Genesis:   proof.Genesis{StateRoot: commitment.Root{1}, Time: 1000, L1Origin: 50},
		SpanDepth: 6, SpanEntries: 8,
		Rules: []derive.Rule{{
			Semantics: commitment.Root{9}, Codec: derive.CodecNative, Poster: common.Address{0xaa},
			Limits: batch.Limits{Blocks: 8, Transactions: 100, TxBytes: 1000, Bytes: 10_000, FrameBytes: 10_000},
		}},
	}
	if err := c.Validate(); err != nil {
		t.Fatal(err)
	}
	memory := new(da.Memory)
	p := settlementtest.DefaultParams
	p.Period, p.Moves, p.Escape, p.Heights, p.Judge = 80, 70, 200, []uint8{2, 3}, nobody
	p.Finality, p.Verifier = f, signers
	l := settlementtest.NewL1(c, p, memory)
	other := l.As(common.Address{0xbb})
	rig := &settlementtest.Rig{
		Config: c, Reader: l, Poster: l, Stranger: other, Proposer: l, Rival: other, Forcer: other, Withdrawer: other, Escaper: other,
		Challenger: l, Opponent: other, Publisher: memory, Recipient: common.Address{5},
		Mine:  func(_ testing.TB, n int) { l.Mine(n) },
		Reorg: func(_ testing.TB, depth int) { l.Reorg(depth) },
		Spike: func(_ testing.TB, on bool) { l.Spike(on) },
		Censor: func(_ testing.TB, on bool) {
			l.Censor(func(a common.Address) bool { return on && a == c.Rules[0].Poster })
		},
		Force: p.Force, Period: p.Period, Moves: p.Moves, Escape: p.Escape, Withdraw: p.Withdraw,
	}
	if f != settlement.Window {
		rig.Convincer = l
		rig.Prove = func(t testing.TB, s proof.Statement) []byte {
			p, err := signers.Prove(s)
			if err != nil {
				t.Fatal(err)
			}
			return p
		}
	}
	return rig
}
