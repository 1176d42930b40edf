package evm_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/sharedsec/sharedsec/examples/ethblock/evm"
	"github.com/sharedsec/sharedsec/examples/ethblock/evm/evmtest"
)

// Chains of other rules than today's: their blocks are valid, and a changed one
// is not.
func TestOtherRules(t *testing.T) {
	zero := new(big.Int)
	shanghai := *params.MergedTestChainConfig
	shanghai.CancunTime, shanghai.PragueTime, shanghai.OsakaTime, shanghai.BlobScheduleConfig = nil, nil, nil, nil
	cancun := *params.MergedTestChainConfig
	cancun.PragueTime, cancun.OsakaTime = nil, nil
	amsterdam := *params.MergedTestChainConfig
	blobs := *params.DefaultPragueBlobConfig
	amsterdam.AmsterdamTime = new(uint64)
	amsterdam.BlobScheduleConfig = &params.BlobScheduleConfig{Cancun: &blobs, Prague: &blobs}
	for name, config := range map[string]*params.ChainConfig{
		"byzantium": {
			ChainID: big.NewInt(5), HomesteadBlock: zero, EIP150Block: zero, EIP155Block: zero, EIP158Block: zero,
			ByzantiumBlock: zero, Ethash: new(params.EthashConfig),
		},
		"london before the merge": params.AllEthashProtocolChanges,
		"shanghai":                &shanghai,
		"cancun":                  &cancun,
		"amsterdam":               &amsterdam,
	} {
		t.Run(name, func(t *testing.T) {
			c, err := evmtest.NewOf(config)
			if err != nil {
				t.Fatal(err)
			}
			task, err := c.Last(t.Context(), 3, c.Transfer)
			if err != nil {
				t.Fatal(err)
			}
			in, err := evmtest.Input(task)
			if err != nil {
				t.Fatal(err)
			}
			if v := judge(t, in); v.Validity != evm.Valid || v.Roots.State != task.Block.Root() || v.Roots.Receipts != task.Block.ReceiptHash() {
				t.Errorf("%+v, want valid with root %v", v, task.Block.Root())
			}
			bad := reseal(task, func(h *types.Header) { h.Root[0]++ })
			if _, err := evm.Execute(t.Context(), bad); !errors.Is(err, evm.ErrInvalid) {
				t.Errorf("a false root: %v", err)
			}
		})
	}
}
