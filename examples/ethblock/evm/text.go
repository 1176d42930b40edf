package evm

import (
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

const (
	stateText    = "state root "
	receiptsText = "receipt root "
)

// MarshalText returns three lines: the validity with its reason, the state root,
// the receipt root. Its error says that v is of none of the validities.
func (v Verdict) MarshalText() ([]byte, error) {
	if int(v.Validity) >= len(validities) {
		return nil, errText
	}
	return fmt.Appendf(nil, "%s%s\n%s%v\n%s%v\n", validities[v.Validity], v.Reason, stateText, v.Roots.State, receiptsText, v.Roots.Receipts), nil
}

// errText is why something is not the text of a verdict. It has one reason.
var errText = errors.New("evm: not the text of a verdict")

// UnmarshalText reads what MarshalText returned, and nothing else.
func (v *Verdict) UnmarshalText(text []byte) error {
	lines := strings.Split(string(text), "\n")
	if len(lines) != 4 || lines[3] != "" {
		return errText
	}
	var out Verdict
	if err := root(lines[1], stateText, &out.Roots.State); err != nil {
		return err
	}
	if err := root(lines[2], receiptsText, &out.Roots.Receipts); err != nil {
		return err
	}
	switch reason, ok := strings.CutPrefix(lines[0], validities[Assumed]); {
	case lines[0] == validities[Valid]:
		out.Validity = Valid
	case ok:
		out.Validity, out.Reason = Assumed, reason
	default:
		if out.Reason, ok = strings.CutPrefix(lines[0], validities[Invalid]); !ok {
			return errText
		}
	}
	*v = out
	return nil
}

// root reads a line of a root.
func root(line, name string, to *common.Hash) error {
	digits, ok := strings.CutPrefix(line, name)
	if !ok || to.UnmarshalText([]byte(digits)) != nil || to.Hex() != digits {
		return errText
	}
	return nil
}
