package txmgr

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/holiman/uint256"
)

// Bounds of a candidate.
const (
	maxID   = 128
	maxData = 1 << 20 // pools take 128 KiB; the chain itself more
)

// MaxGas is the most gas that one transaction has (EIP-7825).
const MaxGas = params.MaxTxGas

// MaxBlobs is the most blobs that one transaction has (EIP-7594).
const MaxBlobs = params.BlobTxMaxBlobs

// A Candidate is a transaction to be: everything but nonce, fees and signature.
// The Manager keeps its parts until it is settled; do not change them.
type Candidate struct {
	// ID names it, by 1 to 128 bytes, for ever: a second Send with the same
	// ID is the same transaction.
	ID string

	// To is the callee; nil creates a contract.
	To *common.Address

	// Data is the call's input, or the creation's code.
	Data []byte

	// Value is in wei; nil is zero.
	Value *big.Int

	// Sidecar holds blobs with their commitments and cell proofs, version 1;
	// nil if it has none.
	Sidecar *types.BlobTxSidecar

	// Gas is the gas limit. If it is zero, the transaction is tried first:
	// what would revert is refused before it costs anything.
	Gas uint64

	// Spare is gas beyond what the trial took, for a call that may cost more
	// by the time it is included. What is not used costs nothing. It counts
	// only if Gas is zero.
	Spare uint64

	// Nonce, if not nil, is the only nonce that will do, for who must know
	// the address of a contract before its creation.
	Nonce *uint64
}

// A call is what a candidate comes to, and what the journal brings back.
type call struct {
	to      *common.Address
	data    []byte
	value   *big.Int
	sidecar *types.BlobTxSidecar
	hashes  []common.Hash // versioned, of the blobs
	gas     uint64
	spare   uint64
}

func (c Candidate) call() (call, error) {
	bad := func(format string, args ...any) (call, error) {
		return call{}, fmt.Errorf("%w: candidate %.140q: %s", ErrInvalid, c.ID, fmt.Sprintf(format, args...))
	}
	value := c.Value
	if value == nil {
		value = new(big.Int)
	}
	switch {
	case len(c.ID) == 0 || len(c.ID) > maxID:
		return bad("id of %d bytes, want 1 to %d", len(c.ID), maxID)
	case len(c.Data) > maxData:
		return bad("%d bytes of data, want at most %d", len(c.Data), maxData)
	case value.Sign() < 0 || value.BitLen() > 256:
		return bad("value %v", value)
	case c.Gas > MaxGas:
		return bad("gas limit %d, want at most %d", c.Gas, MaxGas)
	case c.To == nil && len(c.Data) == 0:
		return bad("creates a contract without code")
	}
	out := call{to: c.To, data: c.Data, value: value, sidecar: c.Sidecar, gas: c.Gas, spare: c.Spare}
	if s := c.Sidecar; s != nil {
		n := len(s.Blobs)
		switch {
		case c.To == nil:
			return bad("creates a contract with blobs")
		case n == 0 || n > MaxBlobs:
			return bad("%d blobs, want 1 to %d", n, MaxBlobs)
		case s.Version != types.BlobSidecarVersion1:
			return bad("sidecar of version %d, want %d", s.Version, types.BlobSidecarVersion1)
		case len(s.Commitments) != n || len(s.Proofs) != n*kzg4844.CellProofsPerBlob:
			return bad("%d blobs with %d commitments and %d proofs", n, len(s.Commitments), len(s.Proofs))
		}
		out.hashes = s.BlobHashes()
	}
	return out, nil
}

func (c call) blobs() bool { return len(c.hashes) > 0 }

func (c call) load() load {
	return load{gas: c.gas, blobGas: uint64(len(c.hashes)) * params.BlobTxBlobGasPerBlob}
}

// digest tells two candidates under one ID apart.
func (c call) digest() common.Hash {
	to := []byte{}
	if c.to != nil {
		to = c.to[:]
	}
	p, _ := rlp.EncodeToBytes([]any{to, c.data, c.value, c.hashes}) // these never fail
	return crypto.Keccak256Hash(p)
}

// unsigned returns the transaction at a nonce and a price, without blobs.
func (c call) unsigned(chainID *big.Int, nonce uint64, b bid) *types.Transaction {
	if !c.blobs() {
		return types.NewTx(&types.DynamicFeeTx{
			ChainID: chainID, Nonce: nonce, GasTipCap: b.tip, GasFeeCap: b.cap,
			Gas: c.gas, To: c.to, Value: c.value, Data: c.data,
		})
	}
	return types.NewTx(&types.BlobTx{
		ChainID: uint256.MustFromBig(chainID), Nonce: nonce,
		GasTipCap: uint256.MustFromBig(b.tip), GasFeeCap: uint256.MustFromBig(b.cap), BlobFeeCap: uint256.MustFromBig(b.blob),
		Gas: c.gas, To: *c.to, Value: uint256.MustFromBig(c.value), Data: c.data, BlobHashes: c.hashes,
	})
}

// callOf returns what a signed transaction calls.
func callOf(tx *types.Transaction, sidecar *types.BlobTxSidecar) call {
	return call{to: tx.To(), data: tx.Data(), value: tx.Value(), sidecar: sidecar, hashes: tx.BlobHashes(), gas: tx.Gas()}
}

// bidOf returns what a signed transaction offers.
func bidOf(tx *types.Transaction) bid {
	return bid{tip: tx.GasTipCap(), cap: tx.GasFeeCap(), blob: tx.BlobGasFeeCap()}
}

// filler is a call that does nothing but use up a nonce. It goes to the zero
// address and not to the account, which may have code (EIP-7702).
func filler() call {
	return call{to: new(common.Address), value: new(big.Int), gas: params.TxGas}
}
