// Package onestep has L1 make single steps of the fraud-proof machine: what
// decides a dispute in the end, without a dispute.
//
// [Creations] is how the contracts get there; a [Verifier] asks them. Nothing is
// taken on trust from a witness: it shows the state that it starts from, and who
// asks compares that with the state that is known.
package onestep

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// ErrRefused matches every refusal of a witness or a preimage proof by the
// contracts. Whoever made them is at fault; see [RefusedError].
var ErrRefused = errors.New("onestep: refused")

// A RefusedError holds a refusal.
type RefusedError struct {
	Name string // of the contracts' custom error; empty if it is none of theirs
	Data []byte // as the contracts returned it
}

func (e *RefusedError) Error() string {
	if e.Name == "" {
		return fmt.Sprintf("%v with %#x", ErrRefused, e.Data)
	}
	return fmt.Sprintf("%v: %s", ErrRefused, e.Name)
}

// Unwrap returns [ErrRefused].
func (e *RefusedError) Unwrap() error { return ErrRefused }

// Creations returns the data of the transactions, in order, that create the
// contracts when the account from sends them with consecutive nonces, the first
// of which is nonce; and the address of the OneStepVerifier after the last.
func Creations(from common.Address, nonce uint64) (data [][]byte, verifier common.Address) {
	at := func(i uint64) common.Address { return crypto.CreateAddress(from, nonce+i) }
	data = [][]byte{
		create(&bindings.PreimageOracleMetaData),
		create(&bindings.SystemVerifierMetaData, bindings.NewSystemVerifier().PackConstructor(at(0))...),
		create(&bindings.OneStepVerifierMetaData, bindings.NewOneStepVerifier().PackConstructor(at(1))...),
	}
	return data, at(2)
}

func create(m *bind.MetaData, arguments ...byte) []byte {
	return append(common.FromHex(m.Bin), arguments...)
}

// A Caller is the part of a node that a [Verifier] asks.
type Caller interface {
	CallContract(ctx context.Context, call ethereum.CallMsg, number *big.Int) ([]byte, error)
}

var _ Caller = (*ethclient.Client)(nil)

// A Verifier is an OneStepVerifier on L1. It is safe for concurrent use if its
// Caller is.
type Verifier struct {
	At   common.Address
	Node Caller
}

// Step has the contracts make the step of a witness, of [github.com/sharedsec/sharedsec/proof/riscv.Witness], with
// what [github.com/sharedsec/sharedsec/proof/riscv.PreimageProof] gave, and returns the commitments to the state
// before and after it. Errors match [ErrRefused] or are the node's.
func (v *Verifier) Step(ctx context.Context, witness, preimageProof []byte) (before, after commitment.Root, err error) {
	answer, err := v.Node.CallContract(ctx, ethereum.CallMsg{To: &v.At, Data: Calldata(witness, preimageProof)}, nil)
	if err != nil {
		if data, ok := ethclient.RevertErrorData(err); ok {
			return before, after, &RefusedError{Name: name(data), Data: data}
		}
		return before, after, fmt.Errorf("onestep: %w", err)
	}
	out, err := bindings.NewOneStepVerifier().UnpackStep(answer)
	if err != nil {
		return before, after, fmt.Errorf("onestep: no verifier at %v: %w", v.At, err)
	}
	return out.Before, out.After, nil
}

// Calldata returns the data of the call that [Verifier.Step] makes, for whoever
// sends it as a transaction.
func Calldata(witness, preimageProof []byte) []byte {
	return bindings.NewOneStepVerifier().PackStep(witness, preimageProof)
}

// name returns the name of the custom error that begins with data's selector.
func name(data []byte) string {
	if len(data) < 4 {
		return ""
	}
	for _, m := range []*bind.MetaData{&bindings.OneStepVerifierMetaData, &bindings.SystemVerifierMetaData, &bindings.PreimageOracleMetaData} {
		parsed, err := m.ParseABI()
		if err != nil {
			continue // generated: the calls above would not work either
		}
		if e, err := parsed.ErrorByID([4]byte(data[:4])); err == nil {
			return e.Name
		}
	}
	return ""
}
