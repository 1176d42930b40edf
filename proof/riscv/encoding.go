package riscv

import (
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
)

// Where In and the memory's root stand in a state's encoding.
const (
	inOffset   = registersSize + 8 + 8 + 1 + 8 + 1 + 1 + 8 + 8 + 8 + 8 + 1 + 8 + 32 + 8
	rootOffset = inOffset + 32 + OutputSize + 1 + 1 + 1
)

// An Encoding is what a state's hash is the keccak256 of. It shows all of the
// state but its memory and its threads' contexts, for which it has hashes. It
// comes from [State.Encode] or [ParseEncoding], and nobody changes it.
type Encoding []byte

// Encode returns the state's encoding. It hashes the memory as far as it was
// written since the last time.
func (s *State) Encode() Encoding {
	contexts := s.contexts()
	return s.encode(nil, s.Memory.Root(), &contexts)
}

// ParseEncoding returns b if it is the encoding of a state. Anything else
// matches [ErrEncoding].
func ParseEncoding(b []byte) (Encoding, error) {
	d := decoder{b: b}
	d.state()
	if d.err == nil && len(d.b) > 0 {
		d.err = fmt.Errorf("%w: %d bytes too many", ErrEncoding, len(d.b))
	}
	if d.err != nil {
		return nil, d.err
	}
	return b, nil
}

// Hash returns the hash of the state.
func (e Encoding) Hash() [32]byte { return commitment.Keccak256(e) }

// Input returns the state's In. It needs no more than the state's encoding at
// the front of e, as a witness has it.
func (e Encoding) Input() [32]byte { return [32]byte(e[inOffset:]) }

// WithInput returns the encoding of the same state but with the given In.
func (e Encoding) WithInput(in [32]byte) Encoding {
	w := append(Encoding(nil), e...)
	copy(w[inOffset:], in[:])
	return w
}

// Result returns what the program wrote to descriptor 7 if it did all that it
// has to: it exited with code 0 and wrote OutputSize bytes.
func (e Encoding) Result() (output [OutputSize]byte, ok bool) {
	b := e[inOffset+32:]
	n := copy(output[:], b)
	ok = b[n] == OutputSize && Status(b[n+1]) == Exited && b[n+2] == 0
	return output, ok
}
