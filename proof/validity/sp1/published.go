package sp1

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"

	"github.com/sharedsec/sharedsec/proof/validity"
	"github.com/sharedsec/sharedsec/proof/validity/groth16"
	"github.com/sharedsec/sharedsec/proof/validity/plonk"
)

// A Release is a version of SP1's verifier, of one of its SNARKs, whose parameters
// are published.
type Release string

// The releases that [Published] knows.
const (
	Groth16V3 Release = "groth16 v3.0.0"
	Groth16V4 Release = "groth16 v4.0.0-rc.3"
	Groth16V5 Release = "groth16 v5.0.0"
	Groth16V6 Release = "groth16 v6.0.0"
	PlonkV4   Release = "plonk v4.0.0-rc.3"
	PlonkV5   Release = "plonk v5.0.0"
	PlonkV6   Release = "plonk v6.0.0"
)

var releases = []Release{Groth16V3, Groth16V4, Groth16V5, Groth16V6, PlonkV4, PlonkV5, PlonkV6}

// keys are the verifying keys of the releases. Those that end in .bin are what gnark
// writes, with the hash that names the verifier. Of groth16_v6.0.0.key only what its
// contract has is published: it is in the encoding of package groth16.
//
//go:embed keys
var keys embed.FS

// rootV6 is the root of the recursion's verifying keys in version 6.0.0.
const rootV6 = "008cd56e10c2fe24795cff1e1d1f40d3a324528d315674da45d26afb376e8670"

// published returns the file of a release's key, the verifier's hash, and the root
// of verifying keys, empty if there is none.
func (r Release) published() (file, hash, root string, ok bool) {
	switch r {
	case Groth16V3:
		return "groth16_v3.0.0.bin", "090690902a12d1d02c07a1ad25aa76bded5f6499e12a11ba127669501b553998", "", true
	case Groth16V4:
		return "groth16_v4.0.0-rc.3.bin", "11b6a09d63d255ad425ee3a7f6211d5ec63fbde9805b40551c3136275b6f4eb4", "", true
	case Groth16V5:
		return "groth16_v5.0.0.bin", "a4594c59bbc142f3b81c3ecb7f50a7c34bc9af7c4c444b5d48b795427e285913", "", true
	case Groth16V6:
		return "groth16_v6.0.0.key", "0e78f4db7a6771a3a6a7d9c3b0de6fe73d58781368967a7fe84d87aefffec896", rootV6, true
	case PlonkV4:
		return "plonk_v4.0.0-rc.3.bin", "1b34fe11a637737f0c75c88241669dcf9ca3c03713659265b8241f398a2d286d", "", true
	case PlonkV5:
		return "plonk_v5.0.0.bin", "d4e8ecd2357dd882209800acd6abb443d231cf287d77ba62b732ce937c8b56e7", "", true
	case PlonkV6:
		return "plonk_v6.0.0.bin", "bb1a6f2930e94bfe8b35e794faf43133214534a17d2ad8e51358cad437b3c317", rootV6, true
	}
	return "", "", "", false
}

// Published returns the parameters of a release, as SP1's contracts have them. A key
// in gnark's format is checked against the verifier's hash. The error for an unknown
// release matches [validity.ErrKey].
//
// Which release is sound is not this package's to say: Succinct freezes its own
// verifier of a release in which a flaw is found.
func Published(r Release) (Params, error) {
	name, hexHash, hexRoot, ok := r.published()
	if !ok {
		return Params{}, fmt.Errorf("%w: sp1: release %q is unknown, want one of %q", validity.ErrKey, r, releases)
	}
	file, err := keys.ReadFile("keys/" + name)
	if err != nil {
		return Params{}, fmt.Errorf("%w: sp1: %w", validity.ErrKey, err)
	}
	var hash, vkRoot [32]byte
	for to, from := range map[*[32]byte]string{&hash: hexHash, &vkRoot: hexRoot} {
		if _, err := hex.Decode(to[:], []byte(from)); err != nil {
			return Params{}, fmt.Errorf("%w: sp1: %w", validity.ErrKey, err)
		}
	}
	var system validity.KeyedSystem
	switch r {
	case Groth16V6:
		var k *groth16.Key
		if k, err = groth16.ParseKey(file); err == nil {
			system = groth16.New(k)
		}
	case PlonkV4, PlonkV5, PlonkV6:
		system, err = Plonk(file, hash)
	default:
		system, err = Groth16(file, hash)
	}
	if err != nil {
		return Params{}, err
	}
	return Params{Selector: [4]byte(hash[:]), VKRoot: vkRoot, System: system}, nil
}

// Groth16 returns the system of a key as gnark writes it, such as SP1's
// groth16_vk.bin, if it has the verifier's hash. Otherwise the error matches
// [validity.ErrKey].
func Groth16(key []byte, verifierHash [32]byte) (*groth16.Verifier, error) {
	if err := checkHash(key, verifierHash); err != nil {
		return nil, err
	}
	k, err := groth16.ReadGnarkKey(key, groth16.SHA256)
	if err != nil {
		return nil, err
	}
	return groth16.New(k), nil
}

// Plonk returns the system of a key as gnark writes it, such as SP1's plonk_vk.bin,
// if it has the verifier's hash. Otherwise the error matches [validity.ErrKey].
func Plonk(key []byte, verifierHash [32]byte) (*plonk.Verifier, error) {
	if err := checkHash(key, verifierHash); err != nil {
		return nil, err
	}
	k, err := plonk.ReadGnarkKey(key)
	if err != nil {
		return nil, err
	}
	return plonk.New(k), nil
}

func checkHash(key []byte, want [32]byte) error {
	if got := sha256.Sum256(key); got != want {
		return fmt.Errorf("%w: sp1: a key with the hash %x, want %x", validity.ErrKey, got, want)
	}
	return nil
}
