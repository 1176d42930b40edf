package risczero

import (
	_ "embed"
	"encoding/hex"
	"fmt"

	"github.com/sharedsec/sharedsec/proof/validity"
	"github.com/sharedsec/sharedsec/proof/validity/groth16"
)

// A Release is a version of RISC Zero whose parameters are published.
type Release string

// The releases that [Published] knows. Patch releases prove with the same circuits.
const (
	V2_0 Release = "2.0"
	V2_2 Release = "2.2"
	V3_0 Release = "3.0"
	V5_0 Release = "5.0"
)

// groth16Key is the verifying key of all these releases, in the encoding of package
// groth16.
//
//go:embed keys/groth16.key
var groth16Key []byte

// controlID is that of all these releases.
const controlID = "04446e66d300eb7fb45c9726bb53c793dda407a62e9601618bb43c5c14657ac0"

// Published returns the parameters of a release, as risc0-ethereum's contracts have
// them. The error for an unknown release matches [validity.ErrKey].
//
// Which release is sound is not this package's to say: RISC Zero stops its own
// verifier of a release in which a flaw is found.
func Published(r Release) (Params, error) {
	root, ok := map[Release]string{
		V2_0: "539032186827b06719244873b17b2d4c122e2d02cfb1994fe958b2523b844576",
		V2_2: "ce52bf56033842021af3cf6db8a50d1b7535c125a34f1a22c6fdcf002c5a1529",
		V3_0: "a54dc85ac99f851c92d7c96d7318af41dbe7c0194edfcc37eb4d422a998c1f56",
		V5_0: "b1f64013f70bbb386a8b3a3d63552c5cb5ea4a549ec7fb1ecc2a031dbf488167",
	}[r]
	if !ok {
		return Params{}, fmt.Errorf("%w: risczero: release %q is unknown, want one of %q", validity.ErrKey, r, []Release{V2_0, V2_2, V3_0, V5_0})
	}
	key, err := groth16.ParseKey(groth16Key)
	if err != nil {
		return Params{}, err
	}
	p := Params{Key: key}
	for to, from := range map[*[32]byte]string{&p.ControlRoot: root, &p.ControlID: controlID} {
		if _, err := hex.Decode(to[:], []byte(from)); err != nil {
			return Params{}, fmt.Errorf("%w: risczero: %w", validity.ErrKey, err)
		}
	}
	return p, nil
}
