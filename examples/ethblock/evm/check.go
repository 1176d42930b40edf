package evm

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/trie"
)

// check checks what can be seen without execution: that the witness is one of
// the parent's state, that the header follows the parent's by the rules, and that
// the body is the one that the header commits to.
func check(c *chain, t *Task) error {
	header := t.Block.Header()
	parent := t.Witness.Headers[0]
	if parent.Hash() != header.ParentHash {
		return fmt.Errorf("%w: its last header, %d, %#x, is not the block's parent %#x", ErrIncomplete, parent.Number, parent.Hash(), header.ParentHash)
	}
	// Before the merge the engine looks at the clock.
	if header.Difficulty.Sign() == 0 || parent.Difficulty.Sign() == 0 {
		if err := c.engine.VerifyHeader(c, header); err != nil {
			return fmt.Errorf("%w: header: %w", ErrInvalid, err)
		}
	}
	if err := checkBody(c, t.Block); err != nil {
		return fmt.Errorf("%w: body: %w", ErrInvalid, err)
	}
	return nil
}

// checkBody is core.BlockValidator.ValidateBody, which cannot be had without a
// database of blocks.
func checkBody(c *chain, b *types.Block) error {
	header := b.Header()
	if c.config.IsOsaka(b.Number(), b.Time()) && b.Size() > params.MaxBlockSize {
		return fmt.Errorf("%d bytes, at most %d", b.Size(), params.MaxBlockSize)
	}
	if got := types.CalcUncleHash(b.Uncles()); got != header.UncleHash {
		return fmt.Errorf("uncles hash to %#x, the header says %#x", got, header.UncleHash)
	}
	if got := types.DeriveSha(b.Transactions(), trie.NewStackTrie(nil)); got != header.TxHash {
		return fmt.Errorf("transactions have the root %#x, the header says %#x", got, header.TxHash)
	}
	if (header.WithdrawalsHash == nil) != (b.Withdrawals() == nil) {
		return errors.New("withdrawals are in one of header and body")
	}
	if want := header.WithdrawalsHash; want != nil {
		if got := types.DeriveSha(b.Withdrawals(), trie.NewStackTrie(nil)); got != *want {
			return fmt.Errorf("withdrawals have the root %#x, the header says %#x", got, *want)
		}
	}
	var blobs uint64
	for i, tx := range b.Transactions() {
		if tx.BlobTxSidecar() != nil {
			return fmt.Errorf("transaction %d brings its blobs along", i)
		}
		blobs += uint64(len(tx.BlobHashes()))
	}
	var blobGas uint64
	if header.BlobGasUsed != nil {
		blobGas = *header.BlobGasUsed
	}
	if got := blobs * params.BlobTxBlobGasPerBlob; got != blobGas {
		return fmt.Errorf("blobs take %d gas, the header says %d", got, blobGas)
	}
	return checkAccessList(b)
}

// checkAccessList checks an access list that comes with the block. That the
// header has one exactly after Amsterdam was checked with the header.
func checkAccessList(b *types.Block) error {
	list := b.AccessList()
	if list == nil {
		return nil
	}
	want := b.Header().BlockAccessListHash
	if want == nil {
		return errors.New("an access list that is not in the header")
	}
	if got := list.Hash(); got != *want {
		return fmt.Errorf("access list hashes to %#x, the header says %#x", got, *want)
	}
	return nil
}
