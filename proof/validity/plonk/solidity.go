package plonk

import (
	"errors"
	"fmt"

	"github.com/sharedsec/sharedsec/proof/validity"
	"github.com/sharedsec/sharedsec/proof/validity/bn254"
	"github.com/sharedsec/sharedsec/proof/validity/internal/decimal"
)

// ReadSolidityKey makes a key of the constants of a verifier that gnark has written
// in Solidity (ExportSolidity), such as SP1's: names as they are there
// (VK_NB_PUBLIC_INPUTS, VK_QL_COM_X), decimal numbers below the moduli that they
// belong to. Of the coordinates in G2, those with _0 are the imaginary parts. Other
// constants are ignored. Errors match [validity.ErrKey].
func ReadSolidityKey(constants map[string]string) (*Key, error) {
	p, err := readSolidityPoints(constants)
	if err != nil {
		return nil, fmt.Errorf("%w: plonk in Solidity: %w", validity.ErrKey, err)
	}
	return NewKey(p)
}

func readSolidityPoints(constants map[string]string) (p Points, err error) {
	c := solidity{constants: constants}
	p.Inputs = int(c.uint32("VK_NB_PUBLIC_INPUTS"))
	p.Size = c.uint32("VK_DOMAIN_SIZE")
	p.Generator = c.scalar("VK_OMEGA")
	p.CosetShift = c.scalar("VK_COSET_SHIFT")
	for i := range p.S {
		p.S[i] = c.g1(fmt.Sprintf("VK_S%d_COM", i+1))
	}
	p.Ql, p.Qr, p.Qm = c.g1("VK_QL_COM"), c.g1("VK_QR_COM"), c.g1("VK_QM_COM")
	p.Qo, p.Qk = c.g1("VK_QO_COM"), c.g1("VK_QK_COM")
	p.G1 = c.g1("G1_SRS")
	p.G2, p.G2Tau = c.g2("G2_SRS_0"), c.g2("G2_SRS_1")
	n := c.uint32("VK_NB_CUSTOM_GATES")
	if n > MaxCommitments {
		return p, fmt.Errorf("%d commitments, want at most %d", n, MaxCommitments)
	}
	for i := range n {
		p.Commitments = append(p.Commitments, Commitment{
			Qcp:   c.g1(fmt.Sprintf("VK_QCP_%d", i)),
			Index: c.uint32(fmt.Sprintf("VK_INDEX_COMMIT_API_%d", i)),
		})
	}
	inverse := c.scalar("VK_INV_DOMAIN_SIZE")
	if c.err != nil {
		return p, c.err
	}
	circuit := p.circuit()
	if err := circuit.Check(); err != nil {
		return p, err
	}
	if want := circuit.SizeInverse(); inverse != want {
		return p, errors.New("VK_INV_DOMAIN_SIZE is no inverse of VK_DOMAIN_SIZE")
	}
	return p, nil
}

// solidity reads constants until something is wrong.
type solidity struct {
	constants map[string]string
	err       error
}

// number returns a constant's 32 bytes, big-endian.
func (c *solidity) number(name string) (b [32]byte) {
	s, ok := c.constants[name]
	if c.err == nil && !ok {
		c.err = fmt.Errorf("no %s", name)
	}
	if c.err == nil {
		if b, c.err = decimal.Parse(s); c.err != nil {
			c.err = fmt.Errorf("%s: %w", name, c.err)
		}
	}
	return b
}

func (c *solidity) uint32(name string) uint64 {
	b := c.number(name)
	if r := (reader{b: b[28:]}); [28]byte(b[:28]) == [28]byte{} {
		return uint64(r.uint32())
	}
	if c.err == nil {
		c.err = fmt.Errorf("%s is no number of 32 bits", name)
	}
	return 0
}

func (c *solidity) scalar(name string) bn254.Scalar {
	b := c.number(name)
	return read(c, name, b[:], bn254.DecodeScalar)
}

func (c *solidity) g1(name string) bn254.G1 {
	x, y := c.number(name+"_X"), c.number(name+"_Y")
	return read(c, name, append(x[:], y[:]...), bn254.DecodeG1OrInfinity)
}

func (c *solidity) g2(name string) bn254.G2 {
	var b []byte
	for _, part := range []string{"_X_0", "_X_1", "_Y_0", "_Y_1"} {
		n := c.number(name + part)
		b = append(b, n[:]...)
	}
	return read(c, name, b, bn254.DecodeTwist)
}

func read[T any](c *solidity, name string, b []byte, decode func([]byte) (T, error)) (e T) {
	if c.err != nil {
		return e
	}
	if e, c.err = decode(b); c.err != nil {
		c.err = fmt.Errorf("%s: %w", name, c.err)
	}
	return e
}
