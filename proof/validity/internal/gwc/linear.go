package gwc

import (
	"github.com/sharedsec/sharedsec/proof/validity/bn254"
)

// Challenges are what the verifier would send, were it asked.
type Challenges struct {
	Beta, Gamma, Alpha, Zeta bn254.Scalar
}

// Values are what the prover claims of polynomials at zeta, and of z at the point
// next to it.
type Values struct {
	L, R, O, S1, S2, ZNext bn254.Scalar
}

// A Linearization is the equation of the circuit at zeta, linear in what is not
// opened: the polynomial with these factors has this value there,
//
//	l Ql + r Qr + LR Qm + o Qo + Qk + S3 [S3] + Z [z] + sum of H[i] [h_i]
type Linearization struct {
	Value, LR, S3, Z bn254.Scalar
	H                [3]bn254.Scalar
}

// Linearize returns the linearization at e's point. Inputs is what public inputs
// contribute there, split the degree at which h is cut into its parts.
func (c *Circuit) Linearize(ch *Challenges, v *Values, e *Evaluation, inputs bn254.Scalar, split uint64) (out Linearization) {
	first := e.Lagrange([]uint64{0})[0]
	first.Mul(&first, &ch.Alpha).Mul(&first, &ch.Alpha) // α² L₀(ζ)

	// α (l + β s1 + γ) (r + β s2 + γ) z(ωζ)
	copies := sum3(&v.L, product(&ch.Beta, &v.S1), &ch.Gamma)
	right := sum3(&v.R, product(&ch.Beta, &v.S2), &ch.Gamma)
	copies.Mul(&copies, &right).Mul(&copies, &ch.Alpha).Mul(&copies, &v.ZNext)

	// -(PI - α² L₀(ζ) + copies (o + γ))
	var o bn254.Scalar
	o.Add(&v.O, &ch.Gamma)
	out.Value.Mul(&copies, &o).Add(&out.Value, &inputs).Sub(&out.Value, &first).Neg(&out.Value)

	out.LR.Mul(&v.L, &v.R)
	out.S3.Mul(&copies, &ch.Beta)

	// α² L₀(ζ) - α (l + βζ + γ) (r + β k₁ ζ + γ) (o + β k₂ ζ + γ)
	at := product(&ch.Beta, &ch.Zeta)
	identity := sum3(&v.L, at, &ch.Gamma)
	second := sum3(&v.R, product(at, &c.Shifts[0]), &ch.Gamma)
	third := sum3(&v.O, product(at, &c.Shifts[1]), &ch.Gamma)
	identity.Mul(&identity, &second).Mul(&identity, &third).Mul(&identity, &ch.Alpha)
	out.Z.Sub(&first, &identity)

	step := power(&ch.Zeta, split)
	out.H[0].Neg(&e.vanishing)
	out.H[1].Mul(&out.H[0], &step)
	out.H[2].Mul(&out.H[1], &step)
	return out
}

func product(a, b *bn254.Scalar) *bn254.Scalar {
	return new(bn254.Scalar).Mul(a, b)
}

func sum3(a, b, c *bn254.Scalar) (s bn254.Scalar) {
	return *s.Add(a, b).Add(&s, c)
}
