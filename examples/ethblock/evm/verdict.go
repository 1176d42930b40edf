package evm

import (
	"context"
	"fmt"
	"strings"

	"github.com/sharedsec/sharedsec/commitment"
)

// A Validity is the gist of a [Verdict].
type Validity uint8

const (
	// Invalid: nothing shows that the block is valid.
	Invalid Validity = iota
	// Valid: the block is valid, and the witness proves all that it reads.
	Valid
	// Assumed: the block is valid if what it reads and the witness lacks does
	// not exist. core.ExecuteStateless takes that for granted.
	Assumed
)

// validities begin a verdict's text, each followed by the reason if it has one.
var validities = [...]string{Invalid: "invalid: ", Valid: "valid", Assumed: "valid if absent: "}

// A Verdict is what the guest says of a block.
type Verdict struct {
	Validity Validity
	Roots    Roots
	// Reason says on one line why the block is not valid, or what was assumed
	// to be absent. The hash does not hold it.
	Reason string
}

// Judge judges an input. It has a verdict on every input: what is malformed, or
// has too incomplete a witness, shows no valid block. What stops it is ctx alone.
func Judge(ctx context.Context, in *Input) (Verdict, error) {
	t, err := in.Decode()
	if err != nil {
		return Verdict{Reason: line(err)}, nil
	}
	r, err := execute(ctx, t)
	switch {
	case ctx.Err() != nil:
		return Verdict{}, ctx.Err()
	case err != nil:
		return Verdict{Roots: r.Roots, Reason: line(err)}, nil
	case r.Absent != nil:
		return Verdict{Validity: Assumed, Roots: r.Roots, Reason: line(r.Absent)}, nil
	}
	return Verdict{Validity: Valid, Roots: r.Roots}, nil
}

// execute is Execute for what strangers send: where go-ethereum panics over a
// block, the block is invalid and the program goes on.
func execute(ctx context.Context, t *Task) (_ Result, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%w: go-ethereum panics: %v", ErrInvalid, r)
		}
	}()
	return Execute(ctx, t)
}

// line returns the text of err on one line.
func line(err error) string { return strings.Join(strings.Fields(err.Error()), " ") }

// tag keeps a verdict's hash apart from every other.
const tag = "sharedsec/examples/ethblock/verdict/1"

// Hash returns the commitment to v that the guest leaves as its result:
// keccak256(tag, validity as 1 byte, state root, receipt root).
func (v Verdict) Hash() commitment.Root {
	return commitment.Keccak256([]byte(tag), []byte{byte(v.Validity)}, v.Roots.State[:], v.Roots.Receipts[:])
}
