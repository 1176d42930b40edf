package devnet

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/consensus/misc/eip1559"
	"github.com/ethereum/go-ethereum/consensus/misc/eip4844"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
)

// Congestion says how full each block is made. What the pool offers goes first;
// burner transactions, which pay the base fee and no tip, fill up what is
// missing. So fees follow the protocol's rules, and nobody who pays the base
// fee is crowded out. What a reorganization brings is not filled. The zero value
// adds nothing.
type Congestion struct {
	// Gas is the share of the gas limit that is used at least, from 0 to 1. At
	// 0.5 the base fee stays, at 1 it grows by an eighth each block.
	Gas float64
	// Blobs is the number of blobs in each block at least, up to the maximum of
	// the blob schedule. Above its target the blob base fee grows.
	Blobs int
}

// SetCongestion says how full blocks are from now on.
func (c *Chain) SetCongestion(g Congestion) error {
	if !(g.Gas >= 0 && g.Gas <= 1) || g.Blobs < 0 {
		return fmt.Errorf("devnet: congestion of %v of the gas and %d blobs", g.Gas, g.Blobs)
	}
	c.builder.mu.Lock()
	defer c.builder.mu.Unlock()
	c.builder.congestion = g
	return nil
}

// SpikeBaseFee makes full blocks until the next block's base fee is at least
// wei. It grows by an eighth each block: 20 blocks make it ten times as high.
func (c *Chain) SpikeBaseFee(ctx context.Context, wei *big.Int) (*types.Block, error) {
	return c.spike(ctx, Congestion{Gas: 1}, func(head *types.Block) bool {
		return c.NextBaseFee(head.Header()).Cmp(wei) >= 0
	})
}

// SpikeBlobBaseFee makes blocks full of blobs until the next block's blob base
// fee is at least wei. It grows by about a twelfth each block: 29 blocks make it
// ten times as high. While the base fee is so high that it sets the reserve
// price of blobs (EIP-7918), it grows slower.
func (c *Chain) SpikeBlobBaseFee(ctx context.Context, wei *big.Int) (*types.Block, error) {
	most := eip4844.LatestMaxBlobsPerBlock(c.backend.BlockChain().Config())
	return c.spike(ctx, Congestion{Blobs: most}, func(head *types.Block) bool {
		return c.NextBlobBaseFee(head.Header()).Cmp(wei) >= 0
	})
}

// spike makes blocks under a congestion until done, and then restores the one
// before.
func (c *Chain) spike(ctx context.Context, g Congestion, done func(*types.Block) bool) (*types.Block, error) {
	b := c.builder
	b.mu.Lock()
	before := b.congestion
	b.congestion = Congestion{Gas: max(g.Gas, before.Gas), Blobs: max(g.Blobs, before.Blobs)}
	b.mu.Unlock()
	defer func() {
		b.mu.Lock()
		b.congestion = before
		b.mu.Unlock()
	}()
	return c.MineUntil(ctx, done)
}

// NextBaseFee is the base fee of the block after parent, in wei per gas.
func (c *Chain) NextBaseFee(parent *types.Header) *big.Int {
	return eip1559.CalcBaseFee(c.backend.BlockChain().Config(), parent)
}

// NextBlobBaseFee is the blob base fee of the block after parent, in wei per
// blob gas, of which a blob takes 131,072.
func (c *Chain) NextBlobBaseFee(parent *types.Header) *big.Int {
	config := c.backend.BlockChain().Config()
	time := parent.Time + c.driver.SecondsPerSlot()
	excess := eip4844.CalcExcessBlobGas(config, parent, time)
	return eip4844.CalcBlobFee(config, &types.Header{Number: parent.Number, Time: time, ExcessBlobGas: &excess})
}

// burners are the accounts that congest blocks. Two, since the pool wants blob
// transactions and others from different senders.
type burners struct {
	gas, blob         *ecdsa.PrivateKey
	gasAddr, blobAddr common.Address
}

func newBurners(accounts hdKey) burners {
	gas, blob := accounts.child(hardened).private(), accounts.child(hardened+1).private()
	return burners{
		gas: gas, gasAddr: crypto.PubkeyToAddress(gas.PublicKey),
		blob: blob, blobAddr: crypto.PubkeyToAddress(blob.PublicKey),
	}
}

func (b burners) own(a common.Address) bool { return a == b.gasAddr || a == b.blobAddr }

// burn is a contract creation whose code is the INVALID opcode: it uses up all
// the gas that it is given, at once.
var burn = []byte{0xfe}

// fill makes the transactions that a block lacks under a congestion.
func (b *builder) fill(block *types.Block, g Congestion) (types.Transactions, error) {
	if g == (Congestion{}) {
		return nil, nil
	}
	var (
		chain  = b.eth.BlockChain()
		config = chain.Config()
		header = block.Header()
		parent = chain.GetHeaderByHash(header.ParentHash)
		left   = int64(g.Gas*float64(header.GasLimit)) - int64(header.GasUsed)
		room   = int64(header.GasLimit) - int64(header.GasUsed)
		txs    types.Transactions
	)
	if parent == nil {
		return nil, fmt.Errorf("devnet: congestion: no header of %s", header.ParentHash)
	}
	state, err := chain.StateAt(parent.Root, parent.Number, parent.Time)
	if err != nil {
		return nil, fmt.Errorf("devnet: congestion: %w", err)
	}
	blobs := min(g.Blobs, eip4844.MaxBlobsPerBlock(config, header.Time)) - int(*header.BlobGasUsed/params.BlobTxBlobGasPerBlob)
	for nonce := state.GetNonce(b.burners.blobAddr); blobs > 0 && room >= int64(params.TxGas); nonce++ {
		n := min(blobs, params.BlobTxMaxBlobs)
		sidecar := emptyBlobs(n)
		tx, err := types.SignNewTx(b.burners.blob, b.signer, &types.BlobTx{
			ChainID:    uint256.MustFromBig(config.ChainID),
			Nonce:      nonce,
			GasFeeCap:  uint256.MustFromBig(header.BaseFee),
			GasTipCap:  new(uint256.Int),
			Gas:        params.TxGas,
			To:         b.burners.blobAddr,
			BlobFeeCap: uint256.MustFromBig(eip4844.CalcBlobFee(config, header)),
			BlobHashes: sidecar.BlobHashes(),
			Sidecar:    sidecar,
		})
		if err != nil {
			return nil, fmt.Errorf("devnet: congestion: %w", err)
		}
		txs = append(txs, tx)
		blobs, left, room = blobs-n, left-int64(params.TxGas), room-int64(params.TxGas)
	}
	least := int64(params.TxGasContractCreation) + 1000 // with the code's own price
	for nonce := state.GetNonce(b.burners.gasAddr); left >= least; nonce++ {
		gas := min(left, int64(params.MaxTxGas))
		tx, err := types.SignNewTx(b.burners.gas, b.signer, &types.DynamicFeeTx{
			ChainID:   config.ChainID,
			Nonce:     nonce,
			GasFeeCap: header.BaseFee,
			GasTipCap: new(big.Int),
			Gas:       uint64(gas),
			Data:      burn,
		})
		if err != nil {
			return nil, fmt.Errorf("devnet: congestion: %w", err)
		}
		txs = append(txs, tx)
		left -= gas
	}
	return txs, nil
}

// emptyBlobs is a valid sidecar of n blobs of zeros. The commitment to the zero
// polynomial and all proofs of it are the point at infinity.
func emptyBlobs(n int) *types.BlobTxSidecar {
	var infinity [48]byte
	infinity[0] = 0xc0
	var (
		blobs       = make([]kzg4844.Blob, n)
		commitments = make([]kzg4844.Commitment, n)
		proofs      = make([]kzg4844.Proof, n*kzg4844.CellProofsPerBlob)
	)
	for i := range commitments {
		commitments[i] = infinity
	}
	for i := range proofs {
		proofs[i] = infinity
	}
	return types.NewBlobTxSidecar(types.BlobSidecarVersion1, blobs, commitments, proofs)
}
