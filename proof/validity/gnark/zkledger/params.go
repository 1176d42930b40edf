package zkledger

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/frontend"

	ledger "github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/proof/validity/gnark"
)

// ErrParams matches parameters that no circuit has.
var ErrParams = errors.New("zkledger: no such circuit")

// Params tell a circuit from others: each has its own keys.
type Params struct {
	Depth     int // D, the depth of the state's tree, 1 to 32
	Transfers int // N, the most transactions in a batch, 1 to 16
}

func (p Params) check() error {
	if p.Depth < 1 || p.Depth > ledger.MaxDepth || p.Transfers < 1 || p.Transfers > ledger.MaxTransactions {
		return fmt.Errorf("%w: depth %d with %d transactions, want 1 to %d with 1 to %d",
			ErrParams, p.Depth, p.Transfers, ledger.MaxDepth, ledger.MaxTransactions)
	}
	return nil
}

// Circuit returns the circuit with those parameters, without a witness. What is
// wrong with the parameters, compiling it tells.
func Circuit(p Params) frontend.Circuit {
	if p.check() != nil {
		return &circuit{params: p}
	}
	return newCircuit(p)
}

// Compile returns the constraints for a backend, the same every time. Parameters
// that no circuit has match [ErrParams].
func Compile(p Params, b gnark.Backend) (constraint.ConstraintSystem, error) {
	if err := p.check(); err != nil {
		return nil, err
	}
	return gnark.Compile(b, newCircuit(p))
}
