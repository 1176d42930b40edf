package ethereum_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob/sidecar"
	"github.com/sharedsec/sharedsec/da/calldata"
	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
	"github.com/sharedsec/sharedsec/settlement/settlementtest"
)

func TestSettlement(t *testing.T) {
	for name, publisher := range map[string]da.Publisher{"Calldata": calldata.Publisher{}, "Blobs": sidecar.Publisher{}} {
		t.Run(name, func(t *testing.T) {
			settlementtest.TestSettlement(t, func(t testing.TB) *settlementtest.Rig {
				w := newWorld(t)
				users := w.as(user)
				return &settlementtest.Rig{
					Config: w.config, Reader: w.client,
					Poster: w.as(poster), Stranger: w.as(stranger), Proposer: w.as(proposer), Rival: w.as(rival),
					Forcer: users, Withdrawer: users, Escaper: users,
					Publisher: publisher,
					Fund:      func(_ testing.TB, wei uint64) { w.endow(wei) },
					Recipient: common.Address{0x77},
					Mine:      func(_ testing.TB, n int) { w.mine(uint64(n)) },
					Reorg: func(t testing.TB, depth int) {
						if _, err := w.l1.Reorg(w.ctx, devnet.Reorg{Depth: uint64(depth), Fate: devnet.Drop}); err != nil {
							t.Fatal(err)
						}
					},
					Force: w.params.Delays.Force, Period: w.params.Period,
					Moves:  w.params.Delays.Censorship + w.params.Delays.Moves,
					Escape: w.params.Delays.Escape, Withdraw: w.params.Delays.Withdrawal,
				}
			})
		})
	}
}
