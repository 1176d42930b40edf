package compare

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/backend"
	gnark "github.com/consensys/gnark/backend/plonk"
	gnarkbn254 "github.com/consensys/gnark/backend/plonk/bn254"
	"github.com/consensys/gnark/backend/solidity"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/scs"
	"github.com/consensys/gnark/test/unsafekzg"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity/plonk"
)

// A product shows that its public inputs and a secret multiply to another secret,
// with so many commitments on the way.
type product struct {
	Public        []frontend.Variable `gnark:",public"`
	Secret, Other frontend.Variable
	commitments   int
}

func (c *product) Define(api frontend.API) error {
	p := c.Secret
	for _, v := range c.Public {
		p = api.Mul(p, v)
	}
	api.AssertIsEqual(p, c.Other)
	api.AssertIsDifferent(c.Other, 0)
	for i := range c.commitments {
		challenge, err := api.(frontend.Committer).Commit(c.Other, api.Add(c.Secret, i))
		if err != nil {
			return err
		}
		api.AssertIsDifferent(challenge, c.Secret)
	}
	return nil
}

// assign returns a witness with public inputs from first on.
func assign(public int, first uint64) *product {
	a := &product{Secret: 3}
	other := fr.NewElement(3)
	for i := range public {
		v := fr.NewElement(first + uint64(i))
		other.Mul(&other, &v)
		a.Public = append(a.Public, v)
	}
	a.Other = other
	return a
}

// A plonkProof is a proof with its inputs, as gnark and as we have it.
type plonkProof struct {
	gnark  *gnarkbn254.Proof
	public fr.Vector
	inputs [][32]byte
	bytes  []byte
}

// A plonkCase is a circuit's keys, gnark's and ours, and some proofs.
type plonkCase struct {
	gnarkKey *gnarkbn254.VerifyingKey
	key      *plonk.Key
	proofs   []plonkProof
}

func makePlonk(t testing.TB, public, commitments, proofs int) (c plonkCase) {
	t.Helper()
	circuit := &product{Public: make([]frontend.Variable, public), commitments: commitments}
	ccs, err := frontend.Compile(ecc.BN254.ScalarField(), scs.NewBuilder, circuit)
	if err != nil {
		t.Fatal(err)
	}
	srs, lagrange, err := unsafekzg.NewSRS(ccs)
	if err != nil {
		t.Fatal(err)
	}
	pk, vk, err := gnark.Setup(ccs, srs, lagrange)
	if err != nil {
		t.Fatal(err)
	}
	c.gnarkKey = vk.(*gnarkbn254.VerifyingKey)
	var file bytes.Buffer
	if _, err := vk.WriteTo(&file); err != nil {
		t.Fatal(err)
	}
	if c.key, err = plonk.ReadGnarkKey(file.Bytes()); err != nil {
		t.Fatal(err)
	}
	for i := range proofs {
		full, err := frontend.NewWitness(assign(public, uint64(5+7*i)), ecc.BN254.ScalarField())
		if err != nil {
			t.Fatal(err)
		}
		made, err := gnark.Prove(ccs, pk, full, solidity.WithProverTargetSolidityVerifier(backend.PLONK))
		if err != nil {
			t.Fatal(err)
		}
		p := plonkProof{gnark: made.(*gnarkbn254.Proof)}
		p.bytes = p.gnark.MarshalSolidity()
		p.public = slices.Clone(full.Vector().(fr.Vector)[:public])
		for j := range p.public {
			p.inputs = append(p.inputs, p.public[j].Bytes())
		}
		c.proofs = append(c.proofs, p)
	}
	return c
}

// gnarkAccepts asks gnark about a proof in our bytes. The value of the linearised
// polynomial, which gnark's proofs have and these bytes do not, is what gnark's own
// proof had: what matters to it is no claim of the bytes.
func (c *plonkCase) gnarkAccepts(p *plonkProof, b []byte, public fr.Vector) bool {
	read := gnarkbn254.UnmarshalSolidity(b, len(c.gnarkKey.Qcp))
	read.BatchedProof.ClaimedValues = read.BatchedProof.ClaimedValues[:6+len(c.gnarkKey.Qcp)]
	read.BatchedProof.ClaimedValues[0] = p.gnark.BatchedProof.ClaimedValues[0]
	return gnarkbn254.Verify(&read, c.gnarkKey, public) == nil
}

func TestPlonkAgreesWithGnark(t *testing.T) {
	for _, shape := range []struct{ public, commitments int }{{1, 0}, {2, 1}, {0, 1}, {5, 2}, {3, 4}} {
		t.Run(fmt.Sprintf("%d inputs, %d commitments", shape.public, shape.commitments), func(t *testing.T) {
			c := makePlonk(t, shape.public, shape.commitments, 2)
			verifier := plonk.New(c.key)
			if c.key.Inputs() != shape.public || c.key.ProofSize() != len(c.proofs[0].bytes) {
				t.Fatalf("%d inputs, proofs of %d bytes", c.key.Inputs(), c.key.ProofSize())
			}
			for i := range c.proofs {
				p := &c.proofs[i]
				if !c.gnarkAccepts(p, p.bytes, p.public) {
					t.Fatal("gnark refuses its own proof")
				}
				if err := verifier.VerifyInputs(p.inputs, p.bytes); err != nil {
					t.Fatal(err)
				}
			}
			a, b := &c.proofs[0], &c.proofs[1]
			err := verifier.VerifyInputsBatch([][][32]byte{a.inputs, b.inputs}, [][]byte{a.bytes, b.bytes})
			if err != nil {
				t.Errorf("a batch: %v", err)
			}
			if shape.public == 0 {
				return
			}
			err = verifier.VerifyInputsBatch([][][32]byte{b.inputs, a.inputs}, [][]byte{a.bytes, b.bytes})
			if !errors.Is(err, proof.ErrInvalid) || c.gnarkAccepts(a, a.bytes, b.public) {
				t.Errorf("proofs of each other's inputs: %v", err)
			}
		})
	}
}

// Gnark and we say the same of proofs with a changed byte. Of bytes that are no
// points or scalars nothing is to be compared: gnark's reader takes them for others.
func TestPlonkAgreesOnMutations(t *testing.T) {
	c := makePlonk(t, 2, 1, 1)
	verifier := plonk.New(c.key)
	p := &c.proofs[0]
	random := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		b := slices.Clone(p.bytes)
		b[random.IntN(len(b))] ^= byte(1 + random.IntN(255))
		if err := verifier.VerifyInputs(p.inputs, b); !errors.Is(err, proof.ErrInvalid) {
			t.Errorf("%x: error %v, want ErrInvalid", b, err)
		}
		read := gnarkbn254.UnmarshalSolidity(b, len(c.gnarkKey.Qcp))
		if bytes.Equal(read.MarshalSolidity(), b) && c.gnarkAccepts(p, b, p.public) {
			t.Errorf("%x: gnark accepts", b)
		}
	}
}

func BenchmarkPlonk(b *testing.B) {
	const batch = 32
	c := makePlonk(b, 2, 1, batch)
	verifier := plonk.New(c.key)
	p := &c.proofs[0]
	b.Run("gnark", func(b *testing.B) {
		for b.Loop() {
			if err := gnarkbn254.Verify(p.gnark, c.gnarkKey, p.public); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("ours", func(b *testing.B) {
		for b.Loop() {
			if err := verifier.VerifyInputs(p.inputs, p.bytes); err != nil {
				b.Fatal(err)
			}
		}
	})
	var inputs [][][32]byte
	var proofs [][]byte
	for i := range c.proofs {
		inputs, proofs = append(inputs, c.proofs[i].inputs), append(proofs, c.proofs[i].bytes)
	}
	b.Run(fmt.Sprintf("ours/%d", batch), func(b *testing.B) {
		for b.Loop() {
			if err := verifier.VerifyInputsBatch(inputs, proofs); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*batch), "ns/proof")
	})
}
