package validitytest

import (
	"crypto/ed25519"
	"errors"
	"fmt"
	"slices"
	"sync/atomic"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity"
)

// A signed system is convinced of inputs by one key's signature: the smallest that
// is sound.
type signed struct{}

const signedInputs = 2

func key() ed25519.PrivateKey { return ed25519.NewKeyFromSeed(make([]byte, ed25519.SeedSize)) }

func (signed) Inputs() int { return signedInputs }

func message(inputs [][32]byte) (m []byte) {
	for i := range inputs {
		m = append(m, inputs[i][:]...)
	}
	return m
}

func (signed) VerifyInputs(inputs [][32]byte, p []byte) error {
	if len(inputs) != signedInputs || len(p) != ed25519.SignatureSize {
		return fmt.Errorf("%w: lengths", proof.ErrInvalid)
	}
	for i := range inputs {
		var e fr.Element
		if err := e.SetBytesCanonical(inputs[i][:]); err != nil {
			return fmt.Errorf("%w: %w", proof.ErrInvalid, err)
		}
	}
	if !ed25519.Verify(key().Public().(ed25519.PublicKey), message(inputs), p) {
		return fmt.Errorf("%w: no signature", proof.ErrInvalid)
	}
	return nil
}

func (s signed) VerifyInputsBatch(inputs [][][32]byte, proofs [][]byte) error {
	return validity.VerifyInputsBatch(alone{s}, inputs, proofs)
}

// alone hides the power to verify batches.
type alone struct{ validity.System }

func signedCases() (cases []Case) {
	for i := range byte(3) {
		inputs := [][32]byte{{31: 10 + i}, {0: 0x20, 31: i}}
		cases = append(cases, Case{inputs, ed25519.Sign(key(), message(inputs))})
	}
	return cases
}

func TestGoodSystems(t *testing.T) {
	TestSystem(t, func() validity.System { return signed{} }, signedCases())
	TestSystem(t, func() validity.System { return alone{signed{}} }, signedCases())
	TestSystem(t, func() validity.System { return newKeyed() }, signedCases())
}

// A keyedSystem says which key signs.
type keyedSystem struct {
	signed
	key  []byte
	name commitment.Root
}

func newKeyed() keyedSystem {
	public := key().Public().(ed25519.PublicKey)
	return keyedSystem{key: public, name: commitment.Keccak256(public)}
}

func (s keyedSystem) Key() commitment.Root { return s.name }
func (s keyedSystem) VerifyingKey() []byte { return slices.Clone(s.key) }

// A lent keyedSystem gives away its own memory.
type lent struct{ keyedSystem }

func (s lent) VerifyingKey() []byte { return s.key }

func TestBadKeys(t *testing.T) {
	other := newKeyed()
	other.name[0] ^= 1
	found(t, "Key", other, signedCases())
	found(t, "Key", lent{newKeyed()}, signedCases())

	made := byte(0)
	err := keyed(func() validity.System {
		made++
		return keyedSystem{key: []byte{made}, name: commitment.Keccak256([]byte{made})}
	}, nil)
	if err == nil {
		t.Error("Key does not find a key that is another each time")
	}
}

// A spoiled system is a signed one with something put in the place of its methods.
type spoiledSystem struct {
	signed
	inputs int
	verify func(inputs [][32]byte, p []byte) error
	batch  func(inputs [][][32]byte, proofs [][]byte) error
}

func (s spoiledSystem) Inputs() int { return signedInputs + s.inputs }

func (s spoiledSystem) VerifyInputs(inputs [][32]byte, p []byte) error {
	if s.verify != nil {
		return s.verify(inputs, p)
	}
	return s.signed.VerifyInputs(inputs, p)
}

func (s spoiledSystem) VerifyInputsBatch(inputs [][][32]byte, proofs [][]byte) error {
	if s.batch != nil {
		return s.batch(inputs, proofs)
	}
	return validity.VerifyInputsBatch(alone{s}, inputs, proofs)
}

// TestBadSystems shows that each rule finds who breaks it.
func TestBadSystems(t *testing.T) {
	var good signed
	cases := signedCases()
	var calls atomic.Int64
	// known reports whether a case fits f.
	known := func(f func(Case) bool) error {
		if slices.ContainsFunc(cases, f) {
			return nil
		}
		return proof.ErrInvalid
	}
	one := func(inputs [][][32]byte, proofs [][]byte, check func(i int) bool) error {
		if len(proofs) == 0 || len(proofs) != len(inputs) {
			return proof.ErrInvalid
		}
		for i := range proofs {
			if check(i) && good.VerifyInputs(inputs[i], proofs[i]) != nil {
				return proof.ErrInvalid
			}
		}
		return nil
	}
	for _, c := range []struct {
		name, rule string
		system     spoiledSystem
	}{
		{"refuses", "Complete", spoiledSystem{verify: func([][32]byte, []byte) error { return proof.ErrInvalid }}},
		{"counts wrong", "Complete", spoiledSystem{inputs: 1}},
		{"tires", "Complete", spoiledSystem{verify: func(inputs [][32]byte, p []byte) error {
			if calls.Add(1) > 4 {
				return proof.ErrInvalid
			}
			return good.VerifyInputs(inputs, p)
		}}},
		{"ignores the last input", "BoundToInputs", spoiledSystem{verify: func(inputs [][32]byte, p []byte) error {
			return known(func(c Case) bool {
				return len(inputs) == signedInputs && inputs[0] == c.Inputs[0] && slices.Equal(p, c.Proof)
			})
		}}},
		{"ignores the inputs", "BoundToInputs", spoiledSystem{verify: func(_ [][32]byte, p []byte) error {
			return known(func(c Case) bool { return slices.Equal(p, c.Proof) })
		}}},
		{"an error of its own", "BoundToInputs", spoiledSystem{verify: func(inputs [][32]byte, p []byte) error {
			if good.VerifyInputs(inputs, p) != nil {
				return errors.New("no")
			}
			return nil
		}}},
		{"ignores inputs behind", "NumberOfInputs", spoiledSystem{verify: func(inputs [][32]byte, p []byte) error {
			return good.VerifyInputs(inputs[:min(len(inputs), signedInputs)], p)
		}}},
		{"panics on few inputs", "NumberOfInputs", spoiledSystem{verify: func(inputs [][32]byte, p []byte) error {
			return good.VerifyInputs(inputs[:signedInputs], p)
		}}},
		{"reduces inputs", "ReducedInputs", spoiledSystem{verify: func(inputs [][32]byte, p []byte) error {
			inputs = slices.Clone(inputs)
			for i := range inputs {
				var e fr.Element
				e.SetBytes(inputs[i][:])
				inputs[i] = e.Bytes()
			}
			return good.VerifyInputs(inputs, p)
		}}},
		{"reads the first half", "MutatedProofs", spoiledSystem{verify: func(inputs [][32]byte, p []byte) error {
			return known(func(c Case) bool {
				return slices.Equal(inputs, c.Inputs) && len(p) == len(c.Proof) && slices.Equal(p[:32], c.Proof[:32])
			})
		}}},
		{"ignores what is behind", "ProofLengths", spoiledSystem{verify: func(inputs [][32]byte, p []byte) error {
			return good.VerifyInputs(inputs, p[:min(len(p), ed25519.SignatureSize)])
		}}},
		{"panics on short proofs", "ProofLengths", spoiledSystem{verify: func(inputs [][32]byte, p []byte) error {
			return good.VerifyInputs(inputs, p[:ed25519.SignatureSize])
		}}},
		{"changes the proof", "ConcurrentAndPure", spoiledSystem{verify: func(inputs [][32]byte, p []byte) error {
			err := good.VerifyInputs(inputs, p)
			clear(p)
			return err
		}}},
		{"reads the first of a batch", "Batches", spoiledSystem{batch: func(inputs [][][32]byte, proofs [][]byte) error {
			return one(inputs, proofs, func(i int) bool { return i == 0 })
		}}},
		{"forgets the last of a batch", "Batches", spoiledSystem{batch: func(inputs [][][32]byte, proofs [][]byte) error {
			return one(inputs, proofs, func(i int) bool { return i < len(proofs)-1 || i == 0 })
		}}},
		{"takes proofs in any order", "Batches", spoiledSystem{batch: func(inputs [][][32]byte, proofs [][]byte) error {
			if len(proofs) != len(inputs) || len(proofs) == 0 {
				return proof.ErrInvalid
			}
			for i := range inputs {
				if !slices.ContainsFunc(proofs, func(p []byte) bool { return good.VerifyInputs(inputs[i], p) == nil }) {
					return proof.ErrInvalid
				}
			}
			return nil
		}}},
		{"refuses batches", "Batches", spoiledSystem{batch: func([][][32]byte, [][]byte) error { return proof.ErrInvalid }}},
		{"takes an empty batch", "BatchLengths", spoiledSystem{batch: func(inputs [][][32]byte, proofs [][]byte) error {
			if len(inputs) == 0 && len(proofs) == 0 {
				return nil
			}
			return good.VerifyInputsBatch(inputs, proofs)
		}}},
		{"panics on lists that do not fit", "BatchLengths", spoiledSystem{batch: func(inputs [][][32]byte, proofs [][]byte) error {
			if len(inputs) == 0 {
				return proof.ErrInvalid
			}
			for i := range inputs {
				if err := good.VerifyInputs(inputs[i], proofs[i]); err != nil {
					return err
				}
			}
			return nil
		}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			calls.Store(0)
			found(t, c.rule, c.system, signedCases())
		})
	}
}

func found(t *testing.T, rule string, s validity.System, cases []Case) {
	t.Helper()
	for _, r := range rules {
		if r.name == rule {
			if err := r.check(func() validity.System { return s }, cases); err == nil {
				t.Errorf("%s finds nothing", rule)
			} else {
				t.Log(err)
			}
			return
		}
	}
	t.Fatalf("no rule %s", rule)
}

func TestCases(t *testing.T) {
	cases := signedCases()
	if checkCases(cases[:1]) == nil || checkCases(append(cases, cases[0])) == nil || checkCases(cases) != nil {
		t.Error("cases are not checked")
	}
}
