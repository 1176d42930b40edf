package compare

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/backend"
	"github.com/consensys/gnark/backend/groth16"
	gnarkbn254 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/solidity"
	"github.com/consensys/gnark/backend/witness"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity/bn254"
	ours "github.com/sharedsec/sharedsec/proof/validity/groth16"
)

// powers shows that each public input is the square of the one before it, the first
// that of a secret; if it commits, then to the secret and to its last input.
type powers struct {
	Public []frontend.Variable `gnark:",public"`
	Secret frontend.Variable
	commit bool
}

func (c *powers) Define(api frontend.API) error {
	p := c.Secret
	for _, v := range c.Public {
		p = api.Mul(p, p)
		api.AssertIsEqual(p, v)
	}
	if c.commit {
		challenge, err := api.(frontend.Committer).Commit(c.Secret, c.Public[len(c.Public)-1])
		if err != nil {
			return err
		}
		api.AssertIsDifferent(challenge, c.Secret)
	}
	return nil
}

// A groth16Case is a circuit with gnark's keys and ours.
type groth16Case struct {
	prove    func(secret uint64) gnarkProven
	vk       *gnarkbn254.VerifyingKey
	options  []backend.VerifierOption
	verifier *ours.Verifier
}

// A gnarkProven is a proof by gnark and the same in our encodings.
type gnarkProven struct {
	proof  *gnarkbn254.Proof
	public witness.Witness
	inputs [][32]byte
	bytes  []byte
}

func written(t testing.TB, write func(io.Writer) (int64, error)) []byte {
	t.Helper()
	var buf bytes.Buffer
	if _, err := write(&buf); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

func newGroth16Case(t testing.TB, public int, commit bool, hash ours.Hash) *groth16Case {
	t.Helper()
	ccs, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, &powers{Public: make([]frontend.Variable, public), commit: commit})
	if err != nil {
		t.Fatal(err)
	}
	pk, vk, err := groth16.Setup(ccs)
	if err != nil {
		t.Fatal(err)
	}
	c := &groth16Case{vk: vk.(*gnarkbn254.VerifyingKey)}
	var options []backend.ProverOption
	if hash == ours.Keccak256 {
		options = append(options, solidity.WithProverTargetSolidityVerifier(backend.GROTH16))
		c.options = append(c.options, solidity.WithVerifierTargetSolidityVerifier(backend.GROTH16))
	}
	key, err := ours.ReadGnarkKey(written(t, vk.WriteTo), hash)
	if err != nil {
		t.Fatal(err)
	}
	if raw, err := ours.ReadGnarkKey(written(t, vk.WriteRawTo), hash); err != nil || raw.Hash() != key.Hash() {
		t.Fatalf("WriteRawTo gives another key: %v", err)
	}
	c.verifier = ours.New(key)
	c.prove = func(secret uint64) (p gnarkProven) {
		t.Helper()
		a := &powers{Secret: secret}
		v := fr.NewElement(secret)
		for range public {
			v.Square(&v)
			a.Public = append(a.Public, v)
			p.inputs = append(p.inputs, v.Bytes())
		}
		w, err := frontend.NewWitness(a, ecc.BN254.ScalarField())
		if err != nil {
			t.Fatal(err)
		}
		if p.public, err = w.Public(); err != nil {
			t.Fatal(err)
		}
		made, err := groth16.Prove(ccs, pk, w, options...)
		if err != nil {
			t.Fatal(err)
		}
		p.proof = made.(*gnarkbn254.Proof)
		if p.bytes, err = ours.ReadGnarkProof(written(t, made.WriteTo)); err != nil {
			t.Fatal(err)
		}
		if raw, err := ours.ReadGnarkProof(written(t, made.WriteRawTo)); err != nil || !bytes.Equal(raw, p.bytes) {
			t.Fatalf("WriteRawTo gives another proof: %v", err)
		}
		return p
	}
	return c
}

var groth16Kinds = []struct {
	name   string
	public int
	commit bool
	hash   ours.Hash
}{
	{"Plain", 3, false, ours.SHA256},
	{"Commitment", 3, true, ours.SHA256},
	{"Keccak256", 2, true, ours.Keccak256},
}

// Ours and gnark's verifier judge alike.
func TestGroth16AsGnark(t *testing.T) {
	for _, k := range groth16Kinds {
		t.Run(k.name, func(t *testing.T) {
			c := newGroth16Case(t, k.public, k.commit, k.hash)
			one, two := c.prove(3), c.prove(5)
			agree := func(name string, p *gnarkbn254.Proof, public witness.Witness, inputs [][32]byte, encoded []byte, want bool) {
				t.Helper()
				theirs := groth16.Verify(p, c.vk, public, c.options...)
				mine := c.verifier.VerifyInputs(inputs, encoded)
				batch := c.verifier.VerifyInputsBatch([][][32]byte{two.inputs, inputs}, [][]byte{two.bytes, encoded})
				if (theirs == nil) != want || (mine == nil) != want || (batch == nil) != want {
					t.Errorf("%s: gnark says %v, ours %v, in a batch %v", name, theirs, mine, batch)
				}
				if mine != nil && !errors.Is(mine, proof.ErrInvalid) {
					t.Errorf("%s: error %v, want ErrInvalid", name, mine)
				}
			}
			agree("a true proof", one.proof, one.public, one.inputs, one.bytes, true)
			agree("of other inputs", one.proof, two.public, two.inputs, one.bytes, false)

			// Each point in the place of another proof's, and a point negated.
			mutate := func(name string, change func(*gnarkbn254.Proof)) {
				t.Helper()
				p := *one.proof
				p.Commitments = slices.Clone(p.Commitments)
				change(&p)
				encoded, err := ours.ReadGnarkProof(written(t, p.WriteTo))
				if err != nil {
					t.Fatal(err)
				}
				agree(name, &p, one.public, one.inputs, encoded, false)
			}
			mutate("another A", func(p *gnarkbn254.Proof) { p.Ar = two.proof.Ar })
			mutate("another B", func(p *gnarkbn254.Proof) { p.Bs = two.proof.Bs })
			mutate("another C", func(p *gnarkbn254.Proof) { p.Krs = two.proof.Krs })
			mutate("A negated", func(p *gnarkbn254.Proof) { p.Ar.Neg(&p.Ar) })
			mutate("A and C swapped", func(p *gnarkbn254.Proof) { p.Ar, p.Krs = p.Krs, p.Ar })
			if k.commit {
				mutate("another commitment", func(p *gnarkbn254.Proof) { p.Commitments[0] = two.proof.Commitments[0] })
				mutate("another proof of knowledge", func(p *gnarkbn254.Proof) { p.CommitmentPok = two.proof.CommitmentPok })
				mutate("both", func(p *gnarkbn254.Proof) {
					p.Commitments[0], p.CommitmentPok = two.proof.Commitments[0], two.proof.CommitmentPok
				})
			}
		})
	}
}

// A point of the twist outside of the subgroup is refused by both.
func TestGroth16SubgroupAsGnark(t *testing.T) {
	c := newGroth16Case(t, 1, false, ours.SHA256)
	one := c.prove(3)
	p := *one.proof
	for x := uint64(1); p.Bs == one.proof.Bs || p.Bs.IsInSubGroup(); x++ {
		p.Bs = outside(x)
	}
	encoded := slices.Concat(one.bytes[:bn254.G1Size], bn254.AppendG2(nil, &p.Bs), one.bytes[bn254.G1Size+bn254.G2Size:])
	if err := groth16.Verify(&p, c.vk, one.public); err == nil {
		t.Error("gnark takes it")
	}
	if err := c.verifier.VerifyInputs(one.inputs, encoded); !errors.Is(err, bn254.ErrNotInSubgroup) {
		t.Errorf("error %v, want ErrNotInSubgroup", err)
	}
}

func outside(x uint64) curve.G2Affine {
	var u curve.E2
	u.A0.SetUint64(x)
	return curve.MapToCurve2(&u)
}

// The three benchmarks belong together: gnark's verifier, ours, and ours of a batch,
// by the time for each proof.
func BenchmarkGroth16(b *testing.B) {
	for _, k := range []struct {
		name   string
		public int
		commit bool
	}{{"1", 1, false}, {"5", 5, false}, {"5/Commitment", 5, true}} {
		c := newGroth16Case(b, k.public, k.commit, ours.SHA256)
		one := c.prove(3)
		b.Run(k.name+"/Gnark", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := groth16.Verify(one.proof, c.vk, one.public); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(k.name+"/Ours", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := c.verifier.VerifyInputs(one.inputs, one.bytes); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(k.name+"/OursOf32", func(b *testing.B) {
			const n = 32
			inputs, proofs := make([][][32]byte, n), make([][]byte, n)
			for i := range n {
				p := c.prove(uint64(3 + i))
				inputs[i], proofs[i] = p.inputs, p.bytes
			}
			b.ReportAllocs()
			b.ResetTimer()
			for b.Loop() {
				if err := c.verifier.VerifyInputsBatch(inputs, proofs); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(n*b.N), "ns/proof")
		})
	}
}
