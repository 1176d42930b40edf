package batchtest

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/sharedsec/sharedsec/batch"
)

// Diff returns what distinguishes two batches, "" if nothing: a nil list of
// transactions, or transaction, is the same as an empty one.
func Diff(want, got *batch.Batch) string {
	if want == nil || got == nil {
		return cmp.Diff(want, got)
	}
	if len(want.Blocks) != len(got.Blocks) {
		return fmt.Sprintf("%d blocks, want %d", len(got.Blocks), len(want.Blocks))
	}
	for i := range want.Blocks {
		if diff := diffBlock(want.Blocks[i], got.Blocks[i]); diff != "" {
			return fmt.Sprintf("block %d (-want +got):\n%s", i, diff)
		}
	}
	return ""
}

// diffBlock compares transactions by itself: cmp is slow on megabytes.
func diffBlock(want, got batch.Block) string {
	if !slices.EqualFunc(want.Transactions, got.Transactions, bytes.Equal) {
		if len(want.Transactions) != len(got.Transactions) {
			return fmt.Sprintf("%d transactions, want %d", len(got.Transactions), len(want.Transactions))
		}
		for i, tx := range want.Transactions {
			if !bytes.Equal(tx, got.Transactions[i]) {
				return fmt.Sprintf("transaction %d: %s, want %s", i, abbreviate(got.Transactions[i]), abbreviate(tx))
			}
		}
	}
	want.Transactions, got.Transactions = nil, nil
	return cmp.Diff(want, got, cmpopts.EquateEmpty())
}

func abbreviate(p []byte) string {
	return fmt.Sprintf("%d bytes %x", len(p), p[:min(len(p), 64)])
}
