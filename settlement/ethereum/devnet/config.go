package devnet

import (
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"

	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet/consensus"
)

// maxAccounts bounds how long it takes to derive the accounts.
const maxAccounts = 10_000

// Config says what chain to start. The zero value is a chain that mines on
// demand, with ten funded accounts.
type Config struct {
	// ChainID is the chain's id; zero means 1337.
	ChainID uint64
	// Accounts is how many accounts of [Chain.Key] are funded, at most 10,000;
	// zero means 10.
	Accounts uint32
	// Balance is what each of them has, in wei; nil means a million ether.
	Balance *big.Int
	// GenesisTime is the time of the first block and of slot 0; zero means now,
	// in whole seconds.
	GenesisTime time.Time
	// Genesis, if not nil, may change the genesis block before it is made:
	// allocate accounts, or start with another base fee, gas limit or excess
	// blob gas.
	Genesis func(*core.Genesis)

	// BlockTime, if not zero, has a block made each such interval of real time
	// from the start. If zero, blocks are made by [Chain.Mine] and its like.
	BlockTime time.Duration
	// SecondsPerSlot is the length of a slot; zero means 12. A block is one
	// slot after its parent, whenever it is made, unless time is advanced or
	// Clock is set.
	SecondsPerSlot uint64
	// Clock, if not nil, keeps the chain's time from falling behind it:
	// time.Now, or a test's own clock.
	Clock func() time.Time
	// Finality moves safe and finalized as the head moves; nil means
	// consensus.Lag(4, 8).
	Finality consensus.Finality
	// FeeRecipient gets the tips.
	FeeRecipient common.Address

	// BlobRetention is for how many slots the Beacon API serves blobs; zero
	// means mainnet's 131,072.
	BlobRetention uint64
	// ServeSidecars has the Beacon API serve blob_sidecars as nodes did before
	// Fulu, instead of answering 410 Gone.
	ServeSidecars bool
	// JWTSecret protects the Engine API; zero means a random one, see
	// [Chain.EngineAuth].
	JWTSecret [32]byte
}

func (c Config) withDefaults(now func() time.Time) Config {
	if c.ChainID == 0 {
		c.ChainID = 1337
	}
	if c.Accounts == 0 {
		c.Accounts = 10
	}
	if c.Balance == nil {
		c.Balance = ether(1_000_000)
	}
	if c.GenesisTime.IsZero() {
		c.GenesisTime = now()
	}
	return c
}

// ether is an amount in wei.
func ether(n int64) *big.Int {
	return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18))
}
