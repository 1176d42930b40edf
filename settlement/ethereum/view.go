package ethereum

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/settlement"
)

// A view reads contracts' state after one block, by its hash (EIP-1898). It
// keeps the first error: what is read after that is zero.
type view struct {
	c   *Client
	ctx context.Context // of the one method that made the view
	at  settlement.Block
	err error
}

// get calls a contract's view function.
func get[T any](v *view, to common.Address, input []byte, unpack func([]byte) (T, error)) T {
	var zero T
	if v.err != nil {
		return zero
	}
	ctx, cancel := context.WithTimeout(v.ctx, v.c.opts.Timeout)
	defer cancel()
	out, err := v.c.node.CallContractAtHash(ctx, ethereum.CallMsg{To: &to, Data: input}, v.at.Hash)
	if err != nil {
		if r := asRevert(err); r != nil {
			v.err = fmt.Errorf("ethereum: %v: %w", to, r)
			return zero
		}
		v.err = fmt.Errorf("ethereum: read %v: %w: %w", to, settlement.ErrUnavailable, err)
		return zero
	}
	if len(out) == 0 {
		v.err = &shapeError{contract: to, err: fmt.Errorf("%w: no contract at block %d", settlement.ErrNotFound, v.at.Number)}
		return zero
	}
	value, err := unpack(out)
	if err != nil {
		v.err = &shapeError{contract: to, err: fmt.Errorf("%w: %w", settlement.ErrUnavailable, err)}
		return zero
	}
	return value
}

// done returns v's error, or the reorg that is behind it, or one that makes
// worthless what was read without an error.
func (v *view) done() error {
	if v.err != nil {
		return v.c.blame(v.ctx, v.at, v.err)
	}
	return v.c.canonical(v.ctx, v.at)
}

// A shapeError is an answer that no contract of this version gives.
type shapeError struct {
	contract common.Address
	err      error
}

func (e *shapeError) Error() string {
	return fmt.Sprintf("ethereum: contract %v answers: %v", e.contract, e.err)
}
func (e *shapeError) Unwrap() error { return e.err }
