package risczero

import (
	"crypto/sha256"
	"encoding/binary"

	"github.com/sharedsec/sharedsec/proof/validity/bn254"
	"github.com/sharedsec/sharedsec/proof/validity/groth16"
)

// ClaimDigest returns the digest of the claim that the guest with an image id ran
// to its end, with exit code 0, without input or assumptions, and left a journal of
// which journalDigest is the sha256: risc0's ReceiptClaim::ok.
func ClaimDigest(imageID, journalDigest [32]byte) [32]byte {
	var none [32]byte
	halted := digest("risc0.SystemState", make([]byte, 4), none) // no memory, pc 0
	output := digest("risc0.Output", nil, journalDigest, none)
	exit := make([]byte, 8) // halted, with 0: two numbers of 4 bytes
	return digest("risc0.ReceiptClaim", exit, none, imageID, halted, output)
}

// digest returns risc0's digest of a structure: the sha256 of its tag's sha256, the
// digests of the parts, other data, and the number of parts, 2 bytes little-endian.
func digest(tag string, data []byte, parts ...[32]byte) [32]byte {
	t := sha256.Sum256([]byte(tag))
	b := t[:]
	for _, p := range parts {
		b = append(b, p[:]...)
	}
	b = append(b, data...)
	return sha256.Sum256(binary.LittleEndian.AppendUint16(b, uint16(len(parts))))
}

// keyDigest returns risc0's digest of a verifying key.
func keyDigest(k *groth16.Key) [32]byte {
	p := k.Points()
	g1 := func(q *bn254.G1) [32]byte { return sha256.Sum256(bn254.AppendG1(nil, q)) }
	g2 := func(q *bn254.G2) [32]byte { return sha256.Sum256(bn254.AppendG2(nil, q)) }
	var list [32]byte
	for i := len(p.Inputs) - 1; i >= 0; i-- {
		list = digest("risc0_groth16.VerifyingKey.IC", nil, g1(&p.Inputs[i]), list)
	}
	return digest("risc0_groth16.VerifyingKey", nil, g1(&p.Alpha), g2(&p.Beta), g2(&p.Gamma), g2(&p.Delta), list)
}
