package segment

import (
	"context"
	"encoding/binary"
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/proof/riscv"
)

// Step implements [fraud.Computation]. The proof is what [Judge.After] takes.
// The last step of a segment runs all of it, and can have a [*MismatchError].
func (t *Trace) Step(ctx context.Context, i uint64) (state commitment.Root, proof []byte, err error) {
	if i >= maxSteps {
		return state, nil, fmt.Errorf("%w: step %d", fraud.ErrInvalid, i)
	}
	k, n := t.p.split(i)
	switch {
	case t.over(k):
		return t.repeat(k)
	case n == 0:
		state = t.boundary(k)
		b := &t.boundaries[k]
		proof, err = b.Claim.AppendBinary([]byte{kindLoad})
		if err != nil {
			return state, nil, err
		}
		proof = binary.BigEndian.AppendUint64(proof, b.Position)
		return state, append(proof, t.image.Encode()...), nil
	}
	r, err := t.start(ctx, k, n-1)
	if err != nil {
		return state, nil, err
	}
	if err := r.to(ctx, n-1); err != nil {
		return state, nil, err
	}
	s := r.m.State()
	s.Memory.Rehash(t.o.Workers)
	if n == t.p.steps()-1 {
		if _, err := r.result(); err != nil {
			return state, nil, err
		}
		e := s.Encode()
		return e.Hash(), append([]byte{kindLast}, e...), nil
	}
	proof, err = r.prove(s)
	return s.Hash(), proof, err
}

// repeat proves a step from the end boundary, or from FAULT.
func (t *Trace) repeat(k uint64) (state commitment.Root, proof []byte, err error) {
	state = t.boundary(k)
	if end := len(t.hashes) - 1; end < len(t.boundaries) {
		proof, err = t.boundaries[end].Claim.AppendBinary([]byte{kindEnd})
		return state, proof, err
	}
	return state, []byte{kindFault}, nil
}

// prove proves the machine's next step.
func (r *run) prove(s *riscv.State) ([]byte, error) {
	w, _, err := riscv.Witness(s, r.oracle)
	if err != nil {
		return nil, err
	}
	preimage, err := riscv.PreimageProof(s, r.oracle)
	if err != nil {
		return nil, err
	}
	b := binary.BigEndian.AppendUint32([]byte{kindStep}, uint32(len(w)))
	b = append(b, w...)
	return append(b, preimage...), nil
}
