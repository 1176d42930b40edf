package ethereum

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// A RevertError is a contract's refusal. It matches the error of package
// settlement that names the reaction.
type RevertError struct {
	Name string // of the contracts' custom error; "Error" or "Panic" for Solidity's own; empty if unknown
	Args []any  // its arguments in order, as package abi decodes them
	Data []byte // as the contract returned it; may be empty

	reaction error
}

func (e *RevertError) Error() string {
	switch {
	case e.Name == "" && len(e.Data) == 0:
		return fmt.Sprintf("%v: contract reverted without data, as one does that ran out of gas", e.reaction)
	case e.Name == "":
		return fmt.Sprintf("%v: contract reverted with %#x", e.reaction, e.Data)
	}
	args := make([]string, len(e.Args))
	for i, a := range e.Args {
		if b, ok := a.([32]byte); ok {
			a = fmt.Sprintf("%#x", b)
		}
		args[i] = fmt.Sprint(a)
	}
	return fmt.Sprintf("%v: contract reverted: %s(%s)", e.reaction, e.Name, strings.Join(args, ", "))
}

// Unwrap returns the error of package settlement that e matches.
func (e *RevertError) Unwrap() error { return e.reaction }

// reactions are what the contracts' errors ask for; what is not here is
// [settlement.ErrRejected].
var reactions = map[string]error{
	// Inbox
	"FeeTooLow":      settlement.ErrStale, // the price has moved
	"BlockFull":      settlement.ErrEarly,
	"NothingOverdue": settlement.ErrEarly,
	// Assertions
	"UnknownAssertion":   settlement.ErrNotFound,
	"AlreadyAsserted":    settlement.ErrStale,
	"WrongAccumulator":   settlement.ErrReorg,
	"WrongPosition":      settlement.ErrReorg, // the parent was made again, over other entries
	"WrongStake":         settlement.ErrReorg, // likewise, under other terms
	"EntriesMissing":     settlement.ErrEarly,
	"NotPending":         settlement.ErrStale,
	"ParentNotConfirmed": settlement.ErrEarly,
	"ChallengeOpen":      settlement.ErrEarly,
	"TooLate":            settlement.ErrStale,
	"Undecided":          settlement.ErrEarly,
	"NothingToClaim":     settlement.ErrStale,
	"NothingProven":      settlement.ErrEarly, // a proof is still to come
	"AlreadyProven":      settlement.ErrStale,
	"Alarmed":            settlement.ErrAlarmed,
	// Disputes
	"UnknownNode": settlement.ErrReorg, // who names one has seen it
	"NoRivals":    settlement.ErrReorg,
	"NotWon":      settlement.ErrEarly,
	"AnotherWon":  settlement.ErrStale,
	// Portal
	"NotConfirmed": settlement.ErrEarly,
	"TooEarly":     settlement.ErrEarly,
	"AlreadyPaid":  settlement.ErrStale,
	"ValueTooLow":  settlement.ErrStale, // the price has moved
	"HatchClosed":  settlement.ErrEarly,
	"HatchOpen":    settlement.ErrStale,
	"NotYet":       settlement.ErrEarly,
	// Timelock
	"AlreadyScheduled": settlement.ErrStale,
	"NotScheduled":     settlement.ErrNotFound,
	"NotReady":         settlement.ErrEarly,
	"Expired":          settlement.ErrStale,
}

// contractErrors are the custom errors of all contracts by their selectors.
// One that several contracts have is the same in all.
var contractErrors = sync.OnceValue(func() map[[4]byte]abi.Error {
	out := make(map[[4]byte]abi.Error)
	for _, m := range []*bind.MetaData{
		&bindings.InboxMetaData, &bindings.AssertionsMetaData, &bindings.PortalMetaData, &bindings.TimelockMetaData,
		&bindings.DisputesMetaData, &bindings.SegmentsMetaData, &bindings.IValidityVerifierMetaData,
	} {
		parsed, err := m.ParseABI()
		if err != nil {
			continue // generated: a test parses them
		}
		for _, e := range parsed.Errors {
			out[[4]byte(e.ID[:4])] = e
		}
	}
	return out
})

// revert decodes what a contract returned when it refused a call.
func revert(data []byte) *RevertError {
	e := &RevertError{Data: slices.Clone(data), reaction: settlement.ErrRejected}
	if len(data) < 4 {
		return e
	}
	if reason, err := abi.UnpackRevert(data); err == nil {
		e.Name, e.Args = "Error", []any{reason}
		return e
	}
	custom, ok := contractErrors()[[4]byte(data[:4])]
	if !ok {
		return e
	}
	args, err := custom.Inputs.Unpack(data[4:])
	if err != nil {
		return e
	}
	e.Name, e.Args = custom.Name, args
	switch e.Name {
	case "WrongBatch":
		e.reaction = settlement.ErrEarly
		if expected, given := args[0].(uint64), args[1].(uint64); expected > given {
			e.reaction = settlement.ErrStale
		}
	case "CallFailed": // of the timelock: what its call returned
		if inner := revert(args[0].([]byte)); inner.Name != "" {
			e.reaction = inner.reaction
		}
	default:
		if r, ok := reactions[e.Name]; ok {
			e.reaction = r
		}
	}
	return e
}

// asRevert returns the revert that a node's answer to a call is, or nil if it is
// another error.
func asRevert(err error) *RevertError {
	if data, ok := ethclient.RevertErrorData(err); ok {
		return revert(data)
	}
	var coded rpc.Error
	if errors.As(err, &coded) && strings.Contains(strings.ToLower(err.Error()), "revert") {
		return revert(nil)
	}
	return nil
}
