package txmgr

import (
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/sharedsec/sharedsec/settlement"
)

// Each error names one reaction. Besides these, errors match
// [settlement.ErrFeeCeiling], [settlement.ErrRejected], [settlement.ErrUnfunded] and
// [settlement.ErrUnavailable], and that of a context that ended.
var (
	// ErrReverted matches a transaction that the contract refuses: in a trial
	// before anything is sent, or in a block. See [RevertError] for why.
	ErrReverted = errors.New("txmgr: reverted")

	// ErrConflict matches an ID under which another transaction was sent.
	// Wait for that one (see [Manager.Await]), or choose another ID.
	ErrConflict = errors.New("txmgr: id belongs to another transaction")

	// ErrUnknown matches an ID under which nothing was sent.
	ErrUnknown = errors.New("txmgr: unknown id")

	// ErrNonce matches a candidate that asks for a nonce which is not the
	// account's next.
	ErrNonce = errors.New("txmgr: nonce not available")

	// ErrFunds matches an account that cannot pay. It also matches
	// [settlement.ErrUnfunded]. Fund the account.
	ErrFunds = fmt.Errorf("txmgr: insufficient funds: %w", settlement.ErrUnfunded)

	// ErrInvalid matches a candidate or configuration that makes no sense. It
	// also matches [settlement.ErrRejected].
	ErrInvalid = fmt.Errorf("txmgr: invalid: %w", settlement.ErrRejected)

	// ErrJournal matches a journal that cannot be read or written, or is
	// another account's. Stop: without it transactions could be sent twice.
	ErrJournal = errors.New("txmgr: journal")

	// ErrStopped matches a call that waits for a manager which does not run
	// any more. What was sent goes on with the next Run.
	ErrStopped = errors.New("txmgr: stopped")
)

// A RevertError tells why a contract refused a transaction. It matches
// [ErrReverted].
type RevertError struct {
	ID      string
	Data    []byte         // what the contract returned: an ABI-encoded error; nil if unknown
	Receipt *types.Receipt // of the transaction that reverted; nil if it was only tried
}

func (e *RevertError) Error() string {
	where := "in a trial"
	if e.Receipt != nil {
		where = fmt.Sprintf("in block %v as %v", e.Receipt.BlockNumber, e.Receipt.TxHash)
	}
	if len(e.Data) == 0 {
		return fmt.Sprintf("txmgr: %q reverted %s, without data", e.ID, where)
	}
	return fmt.Sprintf("txmgr: %q reverted %s with %#x", e.ID, where, e.Data)
}

// Unwrap returns [ErrReverted].
func (e *RevertError) Unwrap() error { return ErrReverted }

// A CeilingError tells what costs more than the caller allows. It matches
// [settlement.ErrFeeCeiling].
type CeilingError struct {
	What          string   // "fee per gas", "fee per blob gas" or "total"
	Want, Ceiling *big.Int // wei
}

func (e *CeilingError) Error() string {
	return fmt.Sprintf("txmgr: %s of %v wei needed, ceiling %v", e.What, e.Want, e.Ceiling)
}

// Unwrap returns [settlement.ErrFeeCeiling].
func (e *CeilingError) Unwrap() error { return settlement.ErrFeeCeiling }

// A verdict is what a node made of a transaction, in terms of what to do.
type verdict uint8

const (
	verdictAccepted  verdict = iota // it is in the pool
	verdictUncertain                // it may be: nobody answered, or not clearly
	verdictNonceUsed                // its nonce is in the chain
	verdictUnderbid                 // another transaction has the nonce and pays about as much
	verdictCheap                    // the pool wants more
	verdictReserved                 // the account has transactions of the other kind in the pool
	verdictLater                    // the pool is full, or misses an earlier nonce
	verdictFunds                    // the account cannot pay
	verdictRefused                  // no retry helps
)

// phrases are how nodes say it: go-ethereum and Erigon, Nethermind, Besu, Reth
// and Anvil. There are no codes. The first match counts.
var phrases = []struct {
	verdict verdict
	text    string
}{
	{verdictAccepted, "already known"},
	{verdictAccepted, "alreadyknown"},
	{verdictAccepted, "known transaction"},
	{verdictAccepted, "already imported"},
	{verdictNonceUsed, "nonce too low"},
	{verdictNonceUsed, "nonce is too low"},
	{verdictNonceUsed, "oldnonce"},
	{verdictUnderbid, "replacement"},
	{verdictReserved, "already reserved"},
	{verdictReserved, "conflicting pool"},
	{verdictReserved, "pendingtxsofothertype"},
	{verdictReserved, "existing transaction had conflicting type"},
	{verdictCheap, "underpriced"},
	{verdictCheap, "gas price below"},
	{verdictCheap, "gas price too low"},
	{verdictCheap, "feetoolow"},
	{verdictCheap, "less than block base fee"},
	{verdictCheap, "less than block blob gas fee"},
	{verdictFunds, "insufficient funds"},
	{verdictFunds, "insufficientfunds"},
	{verdictFunds, "upfront cost exceeds"},
	{verdictFunds, "overshot"},
	{verdictLater, "nonce too high"},
	{verdictLater, "noncegap"},
	{verdictLater, "nonce gap"},
	{verdictLater, "pool is full"},
	{verdictLater, "out of capacity"},
	{verdictLater, "limit exceeded for"},
	{verdictLater, "account limit exceeded"},
	{verdictLater, "in-flight transaction limit"},
	{verdictRefused, "invalid sender"},
	{verdictRefused, "invalid signature"},
	{verdictRefused, "oversized data"},
	{verdictRefused, "exceeds block gas limit"},
	{verdictRefused, "gas limit too high"},
	{verdictRefused, "intrinsic gas too low"},
	{verdictRefused, "floor data gas"},
	{verdictRefused, "blob limit exceeded"},
	{verdictRefused, "too many blobs"},
	{verdictRefused, "kzg"},
	{verdictRefused, "sidecar"},
	{verdictRefused, "exceeds the configured cap"},
	{verdictRefused, "max initcode size exceeded"},
	{verdictRefused, "transaction type not supported"},
}

// judge reads what a node said to a transaction.
func judge(err error) verdict {
	if err == nil {
		return verdictAccepted
	}
	text := strings.ToLower(err.Error())
	for _, p := range phrases {
		if strings.Contains(text, p.text) {
			return p.verdict
		}
	}
	return verdictUncertain
}

// trial turns what a node said to a trial of a transaction into an error that
// matches [settlement.ErrUnavailable] if another try is worth it, and is final
// otherwise.
func trial(id string, err error) error {
	if data, ok := ethclient.RevertErrorData(err); ok {
		return &RevertError{ID: id, Data: data}
	}
	later := fmt.Errorf("txmgr: %q: trial: %w: %w", id, settlement.ErrUnavailable, err)
	var coded rpc.Error
	if !errors.As(err, &coded) {
		return later // transport
	}
	text := strings.ToLower(err.Error())
	switch {
	case strings.Contains(text, "revert"):
		return &RevertError{ID: id, Data: revertData(err)}
	case strings.Contains(text, "insufficient funds"), strings.Contains(text, "insufficient balance"):
		return fmt.Errorf("%w: %q: %w", ErrFunds, id, err)
	case strings.Contains(text, "gas required exceeds"), strings.Contains(text, "out of gas"),
		strings.Contains(text, "invalid opcode"), strings.Contains(text, "gas limit too high"),
		strings.Contains(text, "exceeds block gas limit"), strings.Contains(text, "initcode"):
		return fmt.Errorf("txmgr: %q: %w: %w", id, settlement.ErrRejected, err)
	}
	switch coded.ErrorCode() {
	case -32600, -32601, -32602, -32700: // the request itself is refused
		return fmt.Errorf("txmgr: %q: %w: %w", id, settlement.ErrRejected, err)
	}
	return later
}

// revertData returns the data of a revert from nodes that use another code
// than go-ethereum's 3.
func revertData(err error) []byte {
	var d rpc.DataError
	if !errors.As(err, &d) {
		return nil
	}
	text, ok := d.ErrorData().(string)
	if !ok {
		return nil
	}
	if i := strings.LastIndex(text, "0x"); i >= 0 { // "Reverted 0x..." of some nodes
		text = text[i:]
	}
	data, err := hexutil.Decode(text)
	if err != nil {
		return nil
	}
	return data
}
