package proof

import (
	"errors"
	"fmt"
	"math"
	"slices"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/trust"
)

// MaxVerifiers is how many verifiers [Threshold] takes.
const MaxVerifiers = math.MaxUint8

// Threshold returns a verifier that is convinced if k of the given are, each by a
// proof of its own: it takes k broken proof systems to make it accept a false
// statement, and n-k+1 lost ones to make true statements unprovable. A verifier
// given twice counts twice. K is at least 1, and there are k to [MaxVerifiers]
// verifiers.
//
// A proof has exactly k parts; see [AppendParts], which assembles it. All of them
// must convince. The error is that of the parts that do not, which it names: it
// matches [ErrInvalid] if one of them is invalid, and [ErrUnknownProgram] if nothing
// worse is known than that some verifier does not know the program.
//
// The verifier also states what the given take on trust
// ([github.com/sharedsec/sharedsec/trust.Assumer]), and it is [Keyed] if all of them
// are: its key is keccak256(0x22, k, n, the verifiers' keys), k and n one byte each.
func Threshold(k int, verifiers ...Verifier) (BatchVerifier, error) {
	n := len(verifiers)
	if n > MaxVerifiers || k < 1 || k > n {
		return nil, fmt.Errorf("proof: %d of %d verifiers, want 1 to n of up to %d", k, n, MaxVerifiers)
	}
	t := &threshold{k, slices.Clone(verifiers)}
	id := []byte{tagThreshold, byte(k), byte(n)}
	for i, v := range verifiers {
		if v == nil {
			return nil, fmt.Errorf("proof: verifier %d of %d is nil", i, n)
		}
		key, err := Key(v)
		if err != nil {
			id = nil
			continue
		}
		if id != nil {
			id = append(id, key[:]...)
		}
	}
	if id == nil {
		return t, nil
	}
	return keyedThreshold{t, commitment.Keccak256(id)}, nil
}

// AllOf returns the [Threshold] of all: a statement must be proven to each. Which
// part is broken does not matter as long as one is not.
func AllOf(verifiers ...Verifier) (BatchVerifier, error) {
	return Threshold(len(verifiers), verifiers...)
}

// AnyOf returns the [Threshold] of one: a proof to any convinces. It is as sound as
// the weakest, and as hard to stop as the strongest.
func AnyOf(verifiers ...Verifier) (BatchVerifier, error) {
	return Threshold(1, verifiers...)
}

type threshold struct {
	k         int
	verifiers []Verifier
}

type keyedThreshold struct {
	*threshold
	key commitment.Root
}

var (
	_ BatchVerifier = (*threshold)(nil)
	_ trust.Assumer = (*threshold)(nil)
	_ Keyed         = keyedThreshold{}
)

func (t keyedThreshold) Key() commitment.Root { return t.key }

func (t *threshold) Verify(s Statement, p []byte) error {
	return t.VerifyBatch([]Statement{s}, [][]byte{p})
}

// VerifyBatch hands to each verifier, at once, all parts that are its.
func (t *threshold) VerifyBatch(s []Statement, proofs [][]byte) error {
	if err := checkBatch(s, proofs); err != nil {
		return err
	}
	statements, parts := make([][]Statement, len(t.verifiers)), make([][][]byte, len(t.verifiers))
	for i, p := range proofs {
		list, err := parseParts(t.k, len(t.verifiers), p)
		if err != nil {
			return fmt.Errorf("proof %d: %w", i, err)
		}
		for _, part := range list {
			v := part.Verifier
			statements[v], parts[v] = append(statements[v], s[i]), append(parts[v], part.Proof)
		}
	}
	var unknown error
	for i, v := range t.verifiers {
		if len(parts[i]) == 0 {
			continue
		}
		err := VerifyBatch(v, statements[i], parts[i])
		if err == nil {
			continue
		}
		err = fmt.Errorf("verifier %d of %d: %w", i, len(t.verifiers), err)
		if !errors.Is(err, ErrUnknownProgram) || errors.Is(err, ErrInvalid) {
			return err // nothing that is learnt of the program mends it
		}
		if unknown == nil {
			unknown = err
		}
	}
	return unknown
}

// Assumptions implements [trust.Assumer]: the threshold, then what each verifier
// states. Of one that states nothing it says so: a wrapper must not turn silence
// into good news.
func (t *threshold) Assumptions() []trust.Assumption {
	all := []trust.Assumption{{
		Part: "proof", Dimension: trust.StateValidation,
		Who:   fmt.Sprintf("%d of %d verifiers together", t.k, len(t.verifiers)),
		Could: "accept a false statement; what each takes on trust is stated with it",
		Cost:  fmt.Sprintf("breaking the weakest %d", t.k),
	}}
	for _, v := range t.verifiers {
		stated, ok := trust.Of(v)
		if !ok {
			stated = []trust.Assumption{{
				Part: fmt.Sprintf("%T", v), Dimension: trust.StateValidation,
				Who: "unknown", Could: "unknown: this verifier states nothing", Cost: "unknown",
			}}
		}
		for _, a := range stated {
			if !slices.Contains(all, a) {
				all = append(all, a)
			}
		}
	}
	return all
}
