package opening

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// ErrParams matches [Params] that no verifier serves. No retry helps.
var ErrParams = errors.New("opening: invalid parameters")

// tagKey is the tag of a verifier's key, unique over the protocol: see package
// proof.
const tagKey = 0x26

// Params are what a verifier is made for: one program, and what its rule says.
type Params struct {
	Program      commitment.Root
	Transactions uint64         // in a batch at most: N of the circuit, 1 to [zkledger.MaxTransactions]
	Poster       common.Address // whose batches count; zero: anyone's that the Inbox takes
	TimeLag      uint64         // seconds that a block's time may lie before its entry's
	OriginLag    uint64         // L1 blocks that a block's origin may lie before its entry's
}

// ParamsAt returns the parameters of the verifier of the program that is in
// force at an inbox position.
func ParamsAt(c *derive.Config, position uint64) Params {
	r := c.Rule(position)
	return Params{
		Program: c.Program(position), Transactions: r.Limits.Transactions,
		Poster: r.Poster, TimeLag: r.TimeLag, OriginLag: r.OriginLag,
	}
}

// Validate reports what makes p no parameters of a verifier: [ErrParams].
func (p *Params) Validate() error {
	if p.Program.IsZero() || p.Transactions == 0 || p.Transactions > zkledger.MaxTransactions {
		return fmt.Errorf("%w: program %v, %d transactions of at most %d", ErrParams, p.Program, p.Transactions, zkledger.MaxTransactions)
	}
	return nil
}

// Key returns keccak256(0x26, system, Program, Transactions, Poster, TimeLag,
// OriginLag), integers as 8 bytes, system being the hash of the SNARK's
// verifying key: what binds all that decides what a verifier accepts.
func (p *Params) Key(system commitment.Root) commitment.Root {
	b := append([]byte{tagKey}, system[:]...)
	b = append(b, p.Program[:]...)
	b = binary.BigEndian.AppendUint64(b, p.Transactions)
	b = append(b, p.Poster[:]...)
	b = binary.BigEndian.AppendUint64(b, p.TimeLag)
	return commitment.Keccak256(binary.BigEndian.AppendUint64(b, p.OriginLag))
}
