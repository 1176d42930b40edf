package devnet

import (
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
)

// gasLimit is mainnet's of 2026.
const gasLimit = 60_000_000

// chainConfig has everything active from genesis that mainnet has in 2026.
func chainConfig(id uint64) *params.ChainConfig {
	zero := func() *uint64 { return new(uint64) }
	block := func() *big.Int { return new(big.Int) }
	return &params.ChainConfig{
		ChainID:                 new(big.Int).SetUint64(id),
		HomesteadBlock:          block(),
		EIP150Block:             block(),
		EIP155Block:             block(),
		EIP158Block:             block(),
		ByzantiumBlock:          block(),
		ConstantinopleBlock:     block(),
		PetersburgBlock:         block(),
		IstanbulBlock:           block(),
		MuirGlacierBlock:        block(),
		BerlinBlock:             block(),
		LondonBlock:             block(),
		ArrowGlacierBlock:       block(),
		GrayGlacierBlock:        block(),
		TerminalTotalDifficulty: block(),
		ShanghaiTime:            zero(),
		CancunTime:              zero(),
		PragueTime:              zero(),
		OsakaTime:               zero(),
		BPO1Time:                zero(),
		BPO2Time:                zero(),
		BlobScheduleConfig: &params.BlobScheduleConfig{
			Cancun: params.DefaultCancunBlobConfig,
			Prague: params.DefaultPragueBlobConfig,
			BPO1:   params.DefaultBPO1BlobConfig,
			BPO2:   params.DefaultBPO2BlobConfig,
		},
	}
}

// genesis is the first block: system contracts, funded accounts, and the
// burners that congestion is made with.
func genesis(cfg Config, funded, burners []common.Address) (*core.Genesis, error) {
	alloc := core.SystemContractAllocs()
	for _, a := range funded {
		alloc[a] = types.Account{Balance: cfg.Balance}
	}
	for _, a := range burners {
		alloc[a] = types.Account{Balance: new(big.Int).Lsh(big.NewInt(1), 160)}
	}
	g := &core.Genesis{
		Config:     chainConfig(cfg.ChainID),
		Timestamp:  uint64(cfg.GenesisTime.Unix()),
		GasLimit:   gasLimit,
		BaseFee:    big.NewInt(params.InitialBaseFee),
		Difficulty: new(big.Int),
		Alloc:      alloc,
	}
	if cfg.Genesis != nil {
		cfg.Genesis(g)
	}
	if g.Config == nil || g.Config.ChainID == nil || !g.Config.IsOsaka(new(big.Int), g.Timestamp) || g.Config.IsAmsterdam(new(big.Int), g.Timestamp) {
		return nil, errors.New("devnet: the genesis must have Osaka active, and not Amsterdam")
	}
	return g, nil
}
