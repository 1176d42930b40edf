package evm

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/ethereum/go-ethereum/triedb"
)

var (
	// ErrInvalid matches every refusal of a block that its chain does not
	// take after its parent.
	ErrInvalid = errors.New("evm: invalid block")
	// ErrIncomplete matches the refusal of a witness that lacks what the block
	// reads. The block may be valid: another witness will tell.
	ErrIncomplete = errors.New("evm: incomplete witness")
)

// Roots are what a block's execution ends with.
type Roots struct {
	State    common.Hash // of the accounts after the block
	Receipts common.Hash // of the transactions' receipts
}

// A Result is what execution gave.
type Result struct {
	Roots
	// Absent is nil if all that was read was in the witness. Otherwise it
	// tells the first that was not, which was taken for an account or a slot
	// that does not exist. Witnesses of older versions of go-ethereum hold no
	// proof of what does not exist; hostile ones may hide what does.
	Absent error
}

// Execute executes a block over a witness of the state before it. A nil error
// says that the block is valid after its parent, whose header the witness holds,
// provided that what Result.Absent tells of does not exist: its header and body
// follow the rules, and all that its header says of the execution is so.
// Otherwise the error matches [ErrInvalid] or [ErrIncomplete]; the roots are
// those that execution gave, or zero if it did not get so far.
//
// This is core.ExecuteStateless, with what that leaves to its caller: it does not
// tell of what it missed, a block's hash for [vm.BLOCKHASH] included, and it
// compares neither roots, requests and access list with the header, nor the
// header and the body with the rules. Left out here too: proofs of work, their
// difficulty and uncles, in blocks from before the merge.
func Execute(ctx context.Context, t *Task) (Result, error) {
	c := newChain(t.Config, t.Witness.Headers)
	if err := check(c, t); err != nil {
		return Result{}, err
	}
	memory := t.Witness.MakeHashDB()
	db, err := state.New(t.Witness.Root(), state.NewDatabase(triedb.NewDatabase(memory, triedb.HashDefaults), state.NewCodeDB(memory)))
	if err != nil {
		return Result{}, fmt.Errorf("%w: %w", ErrIncomplete, err)
	}
	// The parallel processor reads through states of its own, whose errors
	// are not told.
	out, err := core.NewStateProcessor(c).Process(ctx, t.Block, db, nil, nil, vm.Config{DisableParallelExecution: true}, nil)
	if c.missing != nil { // unlike an account, a header that is asked for exists
		return Result{}, fmt.Errorf("%w: %w", ErrIncomplete, c.missing)
	}
	if err != nil {
		return Result{}, refused(db, err)
	}
	rules := t.Config.Rules(t.Block.Number(), t.Block.Difficulty().Sign() == 0, t.Block.Time())
	var r Result
	r.State = db.IntermediateRoot(rules)
	r.Receipts = types.DeriveSha(out.Receipts, trie.NewStackTrie(nil))
	// The root is compared here: the validator's word on it is hard to read.
	header := t.Block.Header()
	header.Root = r.State
	if err := core.NewBlockValidator(t.Config, nil).ValidateState(t.Block.WithSeal(header), db, out, false); err != nil {
		return r, refused(db, err)
	}
	if want := t.Block.Root(); r.State != want {
		return r, refused(db, fmt.Errorf("state root %v, the header says %v", r.State, want))
	}
	r.Absent = db.Error()
	return r, nil
}

// refused returns why execution over db refused a block. If something was missed
// before, that may be the cause.
func refused(db *state.StateDB, err error) error {
	if missed := db.Error(); missed != nil {
		return fmt.Errorf("%w: %w, then %w", ErrIncomplete, missed, err)
	}
	return fmt.Errorf("%w: %w", ErrInvalid, err)
}
