package snarkjs

import (
	"errors"
	"fmt"
	"math"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/validity"
	"github.com/sharedsec/sharedsec/proof/validity/bn254"
	"github.com/sharedsec/sharedsec/proof/validity/internal/gwc"
)

// A PlonkKey is a verifying key of snarkjs' PLONK.
type PlonkKey struct {
	inputs             int
	circuit            gwc.Circuit
	qm, ql, qr, qo, qc bn254.G1
	s1, s2, s3         bn254.G1
	tau                bn254.G2

	hashed []byte // the points, as the first challenge is hashed from them
}

// plonkKeyFile is verification_key.json.
type plonkKeyFile struct {
	Protocol string  `json:"protocol"`
	Curve    string  `json:"curve"`
	Inputs   *uint32 `json:"nPublic"`
	Power    uint32  `json:"power"`
	K1       scalar  `json:"k1"`
	K2       scalar  `json:"k2"`
	Qm       g1      `json:"Qm"`
	Ql       g1      `json:"Ql"`
	Qr       g1      `json:"Qr"`
	Qo       g1      `json:"Qo"`
	Qc       g1      `json:"Qc"`
	S1       g1      `json:"S1"`
	S2       g1      `json:"S2"`
	S3       g1      `json:"S3"`
	Tau      g2      `json:"X_2"`
	W        scalar  `json:"w"`
}

// ReadPlonkKey reads a verifying key as snarkjs writes it (verification_key.json).
// Errors match [validity.ErrKey].
func ReadPlonkKey(b []byte) (*PlonkKey, error) {
	k, err := readPlonkKey(b)
	if err != nil {
		return nil, fmt.Errorf("%w: snarkjs' plonk: %w", validity.ErrKey, err)
	}
	return k, nil
}

func readPlonkKey(b []byte) (*PlonkKey, error) {
	var f plonkKeyFile
	if err := unmarshalKind(b, "plonk", &f); err != nil {
		return nil, err
	}
	if f.Inputs == nil || *f.Inputs > math.MaxUint16 || f.Power > 28 || uint64(*f.Inputs) > 1<<f.Power {
		return nil, errors.New("more inputs or a larger domain than there can be")
	}
	k := &PlonkKey{inputs: int(*f.Inputs)}
	k.circuit.Size = 1 << f.Power
	for _, s := range []struct {
		to   *bn254.Scalar
		from scalar
		name string
	}{
		{&k.circuit.Generator, f.W, "w"},
		{&k.circuit.Shifts[0], f.K1, "k1"},
		{&k.circuit.Shifts[1], f.K2, "k2"},
	} {
		var err error
		if *s.to, err = s.from.decode(); err != nil {
			return nil, fmt.Errorf("%s: %w", s.name, err)
		}
	}
	if err := k.circuit.Check(); err != nil {
		return nil, err
	}
	return k, k.readPoints(&f)
}

func (k *PlonkKey) readPoints(f *plonkKeyFile) error {
	for i, p := range []struct {
		to   *bn254.G1
		from g1
	}{{&k.qm, f.Qm}, {&k.ql, f.Ql}, {&k.qr, f.Qr}, {&k.qo, f.Qo}, {&k.qc, f.Qc}, {&k.s1, f.S1}, {&k.s2, f.S2}, {&k.s3, f.S3}} {
		var err error
		if *p.to, err = p.from.decode(); err != nil {
			return fmt.Errorf("point %d: %w", i, err)
		}
		if i >= 5 && p.to.IsInfinity() {
			return fmt.Errorf("point %d: %w", i, bn254.ErrInfinity)
		}
		k.hashed = bn254.AppendG1(k.hashed, p.to)
	}
	var err error
	if k.tau, err = f.Tau.decode(); err != nil {
		return fmt.Errorf("X_2: %w", err)
	}
	return nil
}

// hash returns a hash of all that the key says.
func (k *PlonkKey) hash() commitment.Root {
	b := append([]byte("snarkjs plonk"), byte(k.inputs>>8), byte(k.inputs))
	b = bn254.AppendScalar(b, &k.circuit.Generator)
	b = bn254.AppendScalar(b, &k.circuit.Shifts[0])
	b = bn254.AppendScalar(b, &k.circuit.Shifts[1])
	b = append(b, k.hashed...)
	return commitment.Keccak256(bn254.AppendG2(b, &k.tau))
}
