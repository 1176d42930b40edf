// Package validitytest tests implementations of
// [github.com/sharedsec/sharedsec/proof/validity.System]: that they accept proofs,
// and nothing else, alone and in batches.
package validitytest

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity"
)

// A Case is a list of public inputs with a proof of it.
type Case struct {
	Inputs [][32]byte
	Proof  []byte
}

// TestSystem tests a [validity.System], and if it is one, the
// [validity.BatchSystem] and the [validity.KeyedSystem]. Make returns a system, made
// anew, of the same key each time; the cases' inputs must differ from each other,
// and there must be two at least.
//
// No test shows that a proof system is sound. This one finds what goes wrong around
// it: inputs that a proof is not bound to, numbers that have two encodings, bytes
// of the proof that nobody reads, lengths that crash, batches that differ from
// their members.
func TestSystem(t *testing.T, make func() validity.System, cases []Case) {
	if err := checkCases(cases); err != nil {
		t.Fatal(err)
	}
	for _, r := range rules {
		t.Run(r.name, func(t *testing.T) {
			if err := r.check(make, cases); err != nil {
				t.Error(err)
			}
		})
	}
}

func checkCases(cases []Case) error {
	if len(cases) < 2 {
		return errors.New("validitytest: want two cases at least")
	}
	for i, c := range cases {
		for _, d := range cases[:i] {
			if slices.Equal(c.Inputs, d.Inputs) {
				return errors.New("validitytest: two cases of the same inputs")
			}
		}
	}
	return nil
}

// rules are the subtests of [TestSystem].
var rules = []struct {
	name  string
	check func(make func() validity.System, cases []Case) error
}{
	{"Complete", complete},
	{"BoundToInputs", bound},
	{"NumberOfInputs", number},
	{"ReducedInputs", reduced},
	{"MutatedProofs", mutated},
	{"ProofLengths", lengths},
	{"ConcurrentAndPure", concurrentAndPure},
	{"Batches", batches},
	{"BatchLengths", batchLengths},
	{"Key", keyed},
}

// verify calls VerifyInputs. A panic is an error that matches no sentinel.
func verify(s validity.System, inputs [][32]byte, p []byte) (err error) {
	defer recovered("VerifyInputs", &err)
	return s.VerifyInputs(inputs, p)
}

func recovered(name string, err *error) {
	if x := recover(); x != nil {
		*err = fmt.Errorf("panic in %s: %v", name, x)
	}
}

// refused reports an error unless err is a refusal as the interface has it.
func refused(err error) error {
	switch {
	case err == nil:
		return errors.New("it is accepted")
	case !errors.Is(err, proof.ErrInvalid):
		return fmt.Errorf("the error is %w, which does not match proof.ErrInvalid", err)
	}
	return nil
}

func complete(make func() validity.System, cases []Case) error {
	s := make()
	for range 2 {
		for i, c := range cases {
			if got, want := s.Inputs(), len(c.Inputs); got != want {
				return fmt.Errorf("Inputs() = %d, and case %d has %d", got, i, want)
			}
			if err := verify(s, c.Inputs, c.Proof); err != nil {
				return fmt.Errorf("case %d: a true proof is refused: %w", i, err)
			}
		}
	}
	return nil
}

// with returns inputs with one of them changed.
func with(inputs [][32]byte, i int, x [32]byte) [][32]byte {
	changed := slices.Clone(inputs)
	changed[i] = x
	return changed
}

// bound changes each input.
func bound(make func() validity.System, cases []Case) error {
	s := make()
	for n, c := range cases {
		other := cases[(n+1)%len(cases)]
		if err := refused(verify(s, other.Inputs, c.Proof)); err != nil {
			return fmt.Errorf("the proof of case %d for the inputs of another: %w", n, err)
		}
		for i, x := range c.Inputs {
			changed := [][32]byte{{}, {31: 1}, other.Inputs[i]}
			for bit := 0; bit < 256; bit += 7 {
				y := x
				y[31-bit/8] ^= 1 << (bit % 8)
				changed = append(changed, y)
			}
			if i > 0 {
				changed = append(changed, c.Inputs[i-1])
			}
			for _, y := range changed {
				if y == x {
					continue
				}
				if err := refused(verify(s, with(c.Inputs, i, y), c.Proof)); err != nil {
					return fmt.Errorf("case %d: with %x in place of input %d, %x: %w: a proof speaks of each input", n, y, i, x, err)
				}
			}
		}
	}
	return nil
}

// number gives more and fewer inputs.
func number(make func() validity.System, cases []Case) error {
	s := make()
	for n, c := range cases {
		lists := [][][32]byte{slices.Concat(c.Inputs, [][32]byte{{}}), slices.Concat([][32]byte{{31: 1}}, c.Inputs), slices.Concat(c.Inputs, c.Inputs)}
		for k := range c.Inputs {
			lists = append(lists, c.Inputs[:k:k])
		}
		for _, list := range lists {
			if len(list) == len(c.Inputs) {
				continue
			}
			if err := refused(verify(s, list, c.Proof)); err != nil {
				return fmt.Errorf("case %d: with %d inputs of %d: %w", n, len(list), len(c.Inputs), err)
			}
		}
	}
	return nil
}

// mutations is how many places of a long proof are changed, evenly chosen.
const mutations = 1024

// mutated changes proofs byte by byte.
func mutated(make func() validity.System, cases []Case) error {
	s := make()
	for n, c := range cases {
		stride := (len(c.Proof) + mutations - 1) / mutations
		for at := 0; at < len(c.Proof); at += stride {
			for _, x := range []byte{0x01, 0x80} {
				p := slices.Clone(c.Proof)
				p[at] ^= x
				if err := refused(verify(s, c.Inputs, p)); err != nil {
					return fmt.Errorf("case %d: with byte %d of the proof changed by %#x: %w: a proof has no bytes that do not count", n, at, x, err)
				}
			}
		}
	}
	return nil
}

// lengths cuts and extends proofs.
func lengths(make func() validity.System, cases []Case) error {
	s := make()
	for n, c := range cases {
		stride := (len(c.Proof) + mutations - 1) / mutations
		for k := 0; k < len(c.Proof); k += stride {
			if err := refused(verify(s, c.Inputs, c.Proof[:k:k])); err != nil {
				return fmt.Errorf("case %d: the first %d bytes of %d: %w", n, k, len(c.Proof), err)
			}
		}
		for _, more := range [][]byte{{0}, {0xff}, bytes.Repeat([]byte{0}, 32), c.Proof} {
			if err := refused(verify(s, c.Inputs, slices.Concat(c.Proof, more))); err != nil {
				return fmt.Errorf("case %d: with %d bytes behind it: %w", n, len(more), err)
			}
		}
	}
	return nil
}

// concurrentAndPure verifies true and false proofs at the same time, again and
// again: the verdict depends on the arguments alone, which stay as they are.
func concurrentAndPure(make func() validity.System, cases []Case) error {
	s := make()
	errs := [4]error{}
	var wg sync.WaitGroup
	for g := range errs {
		wg.Go(func() {
			for n := range 2 * len(cases) {
				i := (n + g) % len(cases)
				inputs, p := slices.Clone(cases[i].Inputs), slices.Clone(cases[i].Proof)
				other := slices.Clone(cases[(i+1)%len(cases)].Proof)
				switch {
				case refused(verify(s, inputs, other)) != nil:
					errs[g] = fmt.Errorf("case %d: another's proof, beside others, is not refused", i)
				case verify(s, inputs, p) != nil:
					errs[g] = fmt.Errorf("case %d: a true proof, after and beside others, is refused", i)
				case !slices.Equal(inputs, cases[i].Inputs) || !bytes.Equal(p, cases[i].Proof):
					errs[g] = errors.New("a call changed its arguments")
				}
				if errs[g] != nil {
					return
				}
			}
		})
	}
	wg.Wait()
	return errors.Join(errs[:]...)
}
