package segment

import (
	"encoding/binary"
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/proof/riscv"
)

// The kinds of proofs, their first byte.
const (
	kindFault byte = iota // FAULT repeats
	kindEnd               // the end boundary repeats
	kindLoad              // the image is loaded
	kindLast              // the machine's result becomes a boundary, or FAULT
	kindStep              // the machine makes a step
)

const (
	claimSize    = 162 // bytes of a claim's encoding
	positionSize = 8
	lengthSize   = 4 // bytes of the length of a witness
)

// MaxProof is the most bytes that a proof of a step has.
const MaxProof = 1 + lengthSize + riscv.MaxWitness + riscv.MaxPreimage

// A Judge judges single steps of a dispute, as L1 does.
type Judge struct {
	Params Params
	// Verify checks the proofs of preimages; nil stands for
	// [riscv.VerifyPreimage].
	Verify Verifier
}

var _ fraud.Judge = (*Judge)(nil)

// After returns the commitment to the state that step i leads to from the state
// with the commitment before. A proof that does not show what becomes of it is
// refused by an error that matches [ErrProof], and Verify's if it is that one's:
// there are no two results of one step.
func (j *Judge) After(i uint64, before commitment.Root, proof []byte) (after commitment.Root, err error) {
	p, verify := &j.Params, j.Verify
	if verify == nil {
		verify = riscv.VerifyPreimage
	}
	if p.Depth > MaxDepth {
		return after, fmt.Errorf("segment: depth %d, want at most %d", p.Depth, MaxDepth)
	}
	if len(proof) == 0 || len(proof) > MaxProof {
		return after, refuse("%d bytes, want 1 to %d", len(proof), MaxProof)
	}
	_, n := p.split(i)
	switch kind, b := proof[0], proof[1:]; kind {
	case kindFault:
		return p.repeatFault(before, b)
	case kindEnd:
		return p.repeatEnd(before, b)
	case kindLoad:
		if n != 0 {
			return after, refuse("a load at step %d of its segment", n)
		}
		return p.load(before, b)
	case kindLast:
		if n != p.steps()-1 {
			return after, refuse("the last step at step %d of its segment", n)
		}
		return p.last(before, b)
	case kindStep:
		if n == 0 || n >= p.steps()-1 {
			return after, refuse("a step of the machine at step %d of its segment", n)
		}
		return step(before, b, verify)
	default:
		return after, refuse("kind %d", kind)
	}
}

func refuse(format string, args ...any) error {
	return fmt.Errorf("%w: "+format, append([]any{ErrProof}, args...)...)
}

func (p *Params) repeatFault(c commitment.Root, b []byte) (next commitment.Root, err error) {
	if len(b) > 0 || c != proof.Fault(p.DisputeID) {
		return next, refuse("not FAULT")
	}
	return c, nil
}

func (p *Params) repeatEnd(c commitment.Root, b []byte) (next commitment.Root, err error) {
	var at Boundary
	if err := at.Claim.UnmarshalBinary(b); err != nil {
		return next, refuse("%w", err)
	}
	if at.Hash(p.DisputeID) != c || !p.ends(&at) {
		return next, refuse("not the end boundary")
	}
	return c, nil
}

func (p *Params) load(c commitment.Root, b []byte) (next commitment.Root, err error) {
	if len(b) < claimSize+positionSize {
		return next, refuse("a load of %d bytes", len(b))
	}
	var at Boundary
	if err := at.Claim.UnmarshalBinary(b[:claimSize]); err != nil {
		return next, refuse("%w", err)
	}
	at.Position = binary.BigEndian.Uint64(b[claimSize:])
	if at.Hash(p.DisputeID) != c || p.ends(&at) {
		return next, refuse("not a boundary that goes on")
	}
	image, err := riscv.ParseEncoding(b[claimSize+positionSize:])
	if err != nil {
		return next, refuse("%w", err)
	}
	if image.Hash() != p.Image {
		return next, refuse("not the program's image")
	}
	return image.WithInput(c).Hash(), nil
}

func (p *Params) last(c commitment.Root, b []byte) (next commitment.Root, err error) {
	state, err := riscv.ParseEncoding(b)
	if err != nil {
		return next, refuse("%w", err)
	}
	if state.Hash() != c {
		return next, refuse("not the state that the step starts from")
	}
	return p.result(state.Result()), nil
}

// step makes a step of the machine. What follows the witness is asked for by
// a step that reads a preimage, and by no other.
func step(c commitment.Root, b []byte, verify Verifier) (next commitment.Root, err error) {
	if len(b) < lengthSize {
		return next, refuse("a step of %d bytes", len(b))
	}
	n := uint64(binary.BigEndian.Uint32(b))
	if b = b[lengthSize:]; n > uint64(len(b)) {
		return next, refuse("a witness of %d bytes in %d", n, len(b))
	}
	o := &shown{witness: b[:n], proof: b[n:], verify: verify}
	before, after, err := riscv.Step(b[:n], o)
	switch {
	case err != nil:
		return next, refuse("%w", err)
	case before != c:
		return next, refuse("not the state that the step starts from")
	case !o.asked && len(o.proof) > 0:
		return next, refuse("a preimage that the step does not read")
	}
	return after, nil
}
