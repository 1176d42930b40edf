package steptest

import (
	"encoding/binary"
	"errors"
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"

	"github.com/sharedsec/sharedsec/commitment/kzg"
	"github.com/sharedsec/sharedsec/proof/riscv"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// What Go says about a witness and a preimage proof. For blobs and precompiles,
// of which riscv does not judge, it asks the library that nodes of L1 have.

// proven is an oracle that has the one preimage that a proof shows.
type proven struct {
	in    [32]byte
	proof []byte
	asked bool
}

func (p *proven) Preimage(key riscv.Key) ([]byte, error) {
	p.asked = true
	b, err := riscv.VerifyPreimage(key, p.in, p.proof)
	if !errors.Is(err, errors.ErrUnsupported) {
		return b, err
	}
	if riscv.KeyType(key[0]) == riscv.BlobKey {
		z, y := kzg.Element(p.proof[48:]), kzg.Element(p.proof[80:])
		if err := kzg.VerifyPoint(kzg.Commitment(p.proof), z, y, kzg.Proof(p.proof[112:])); err != nil {
			return nil, fmt.Errorf("%w: %w", riscv.ErrPreimageWrong, err)
		}
		return y[:], nil
	}
	return callPrecompile(common.Address(p.proof), binary.BigEndian.Uint64(p.proof[20:]), p.proof[28:])
}

// listed are the precompiles that PreimageOracle answers for.
var listed = []uint16{0x01, 0x08, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f, 0x10, 0x11, 0x100}

func callPrecompile(at common.Address, gas uint64, input []byte) ([]byte, error) {
	for _, n := range listed {
		if at != common.BytesToAddress(binary.BigEndian.AppendUint16(nil, n)) {
			continue
		}
		p := vm.PrecompiledContractsOsaka[at]
		if p.RequiredGas(input) > gas {
			return []byte{0}, nil
		}
		out, err := p.Run(input)
		if err != nil {
			return []byte{0}, nil
		}
		return append([]byte{1}, out...), nil
	}
	return nil, fmt.Errorf("%w: %v is not listed", riscv.ErrPreimageWrong, at)
}

var errUnread = errors.New("a proof of a preimage that the step does not read")

// expect returns what Go says. in is where the state's commitment to its input
// stands in a witness.
func expect(witness, proof []byte) (before, after [32]byte, err error) {
	const in = 621
	o := &proven{proof: proof}
	if len(witness) >= in+32 {
		o.in = [32]byte(witness[in:])
	}
	before, after, err = riscv.Step(witness, o)
	if err == nil && !o.asked && len(proof) > 0 {
		err = errUnread
	}
	return before, after, err
}

// agree compares what L1 and Go say about a witness and a preimage proof, and
// returns it.
func (j *judge) agree(t testing.TB, witness, proof []byte) verdict {
	t.Helper()
	before, after, err := expect(witness, proof)
	v := j.step(t, witness, proof)
	switch {
	case (err == nil) != (v.refusal == nil):
		t.Fatalf("Go: %v, L1: %T%+v\nwitness %x\nproof %x", err, v.refusal, v.refusal, witness, proof)
	case err == nil && (v.before != before || v.after != after):
		t.Fatalf("from %x to %x, want from %x to %x\nwitness %x\nproof %x", v.before, v.after, before, after, witness, proof)
	}
	// The system verifier says the same by itself, or that the step is not its.
	switch w := j.stepAt(t, j.system, witness, proof); w.refusal.(type) {
	case nil:
		if v.refusal != nil || w.before != v.before || w.after != v.after {
			t.Fatalf("asked directly, L1 says otherwise\nwitness %x\nproof %x", witness, proof)
		}
	case *bindings.OneStepVerifierNotOfTheSystem:
	default:
		if v.refusal == nil {
			t.Fatalf("asked directly, L1 refuses by %T%+v\nwitness %x\nproof %x", w.refusal, w.refusal, witness, proof)
		}
	}
	return v
}

// makes has the next step of s, which the system verifier makes, made in Go and
// on L1, and returns the state after it.
func (j *judge) makes(t testing.TB, s *riscv.State, o riscv.Oracle) (next *riscv.State, v verdict) {
	t.Helper()
	witness, next, err := riscv.Witness(s, o)
	if err != nil {
		t.Fatal(err)
	}
	proof, err := riscv.PreimageProof(s, o)
	if err != nil {
		t.Fatal(err)
	}
	v = j.agree(t, witness, proof)
	if v.refusal != nil || v.before != s.Hash() || v.after != next.Hash() {
		t.Fatalf("%T%+v: from %x to %x, want from %x to %x", v.refusal, v.refusal, v.before, v.after, s.Hash(), next.Hash())
	}
	if d := j.stepAt(t, j.system, witness, proof); d.refusal != nil {
		t.Fatalf("the system verifier refuses its step by %T%+v", d.refusal, d.refusal)
	}
	return next, v
}
