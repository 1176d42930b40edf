package validitytest

import (
	"bytes"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/proof/validity/groth16"
	"github.com/sharedsec/sharedsec/settlement/ethereum/validity"
)

// A judge is a key's verifier, in Go and on L1.
type judge struct {
	*chain
	at common.Address
	v  *groth16.Verifier
}

func newJudge(t testing.TB, key *groth16.Key) judge {
	t.Helper()
	c := newChain(t)
	j := judge{c, c.mustCreate(t, validity.Groth16(encode(t, key))), groth16.New(key)}
	if got, want := c.key(t, j.at), key.Hash(); got != want {
		t.Fatalf("its key is %x, want %v", got, want)
	}
	return j
}

// accepts returns the one verdict of both.
func (j judge) accepts(t testing.TB, lists [][][32]byte, proofs [][]byte) bool {
	t.Helper()
	got := j.chain.accepts(t, j.at, packSystem(lists, proofs))
	if err := j.v.VerifyInputsBatch(lists, proofs); got != (err == nil) {
		t.Fatalf("L1 accepts: %v, Go says %v", got, err)
	}
	return got
}

func (j judge) accepts1(t testing.TB, inputs [][32]byte, proof []byte) bool {
	t.Helper()
	return j.accepts(t, [][][32]byte{inputs}, [][]byte{proof})
}

// Proofs of other provers are accepted; with any byte changed they are not.
func TestOthersProofs(t *testing.T) {
	for _, v := range append(receipts(t), readSP1(t)) {
		t.Run(v.Name, func(t *testing.T) {
			j, inputs := newJudge(t, v.key(t)), v.inputs(t)
			if !j.accepts1(t, inputs, v.SNARK) {
				t.Fatal("a valid proof is refused")
			}
			for i := range v.SNARK {
				p := bytes.Clone(v.SNARK)
				p[i] ^= 1 << (i % 8)
				if j.accepts1(t, inputs, p) {
					t.Errorf("accepted with byte %d of the proof changed", i)
				}
			}
			for i := range 32 * len(inputs) {
				changed := slices.Clone(inputs)
				changed[i/32][i%32] ^= 1 << (i % 8)
				if j.accepts1(t, changed, v.SNARK) {
					t.Errorf("accepted with byte %d of the inputs changed", i)
				}
			}
		})
	}
}

// Any number of inputs, with a commitment or without, one proof or several.
func TestShapes(t *testing.T) {
	for name, s := range shapes(t) {
		t.Run(name, func(t *testing.T) {
			j := newJudge(t, s.Key())
			for _, n := range []int{1, 2, 3} {
				lists, proofs := s.many(n)
				if !j.accepts(t, lists, proofs) {
					t.Fatalf("%d valid proofs are refused", n)
				}
				last := proofs[n-1]
				for _, at := range []int{31, 127, 255, len(last) - 65, len(last) - 1} {
					proofs[n-1] = bytes.Clone(last)
					proofs[n-1][at] ^= 1
					if j.accepts(t, lists, proofs) {
						t.Errorf("%d proofs are accepted with byte %d of the last changed", n, at)
					}
				}
				proofs[n-1] = last
				for i := range lists[n-1] {
					lists[n-1][i][31] ^= 1
					if j.accepts(t, lists, proofs) {
						t.Errorf("%d proofs are accepted with input %d of the last changed", n, i)
					}
					lists[n-1][i][31] ^= 1
				}
			}
		})
	}
}
