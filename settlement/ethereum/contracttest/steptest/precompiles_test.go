package steptest

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/sharedsec/sharedsec/commitment/kzg"
	"github.com/sharedsec/sharedsec/proof/riscv"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// recoverable returns an input of ecrecover, and who signed it.
func recoverable(t testing.TB) ([]byte, common.Address) {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("a key")))
	if err != nil {
		t.Fatal(err)
	}
	hash := crypto.Keccak256([]byte("a message"))
	sig, err := crypto.Sign(hash, key)
	if err != nil {
		t.Fatal(err)
	}
	v := common.LeftPadBytes([]byte{27 + sig[64]}, 32)
	return bytes.Join([][]byte{hash, v, sig[:64]}, nil), crypto.PubkeyToAddress(key.PublicKey)
}

// inputs returns what each precompile takes.
func inputs(t testing.TB) map[uint16][]byte {
	t.Helper()
	signed, _ := recoverable(t)

	b := new(kzg.Blob)
	b[33] = 7
	opened, _ := blobProof(t, b, kzg.Element{31: 5})
	h := kzg.Commitment(opened).VersionedHash()

	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	hash := crypto.Keccak256([]byte("a message"))
	r, s, err := ecdsa.Sign(rand.Reader, key, hash)
	if err != nil {
		t.Fatal(err)
	}
	p256 := bytes.Clone(hash)
	for _, n := range []*big.Int{r, s, key.X, key.Y} {
		p256 = append(p256, common.LeftPadBytes(n.Bytes(), 32)...)
	}

	return map[uint16][]byte{
		0x01: signed,
		0x08: make([]byte, 2*192), // points at infinity, here and below
		0x0a: bytes.Join([][]byte{h[:], opened[48:112], opened[:48], opened[112:]}, nil),
		0x0b: make([]byte, 256), 0x0c: make([]byte, 160), 0x0d: make([]byte, 512), 0x0e: make([]byte, 288),
		0x0f: make([]byte, 384), 0x10: make([]byte, 64), 0x11: make([]byte, 128),
		0x100: p256,
	}
}

func TestPrecompiles(t *testing.T) {
	j := newJudge(t)
	all := inputs(t)
	for _, n := range listed {
		at := common.BigToAddress(big.NewInt(int64(n)))
		input := all[n]
		price := vm.PrecompiledContractsOsaka[at].RequiredGas(input)
		succeeded, failed := 0, 0
		for _, in := range [][]byte{input, input[:len(input)-1], append(bytes.Clone(input), 1), nil, bytes.Repeat([]byte{0xff}, len(input))} {
			for _, gas := range []uint64{price, price - 1, price + 1, 2 * price, 0} {
				proof, key := precompileProof(at, gas, in)
				want, err := callPrecompile(at, gas, in)
				if err != nil {
					t.Fatal(err)
				}
				j.checkReads(t, key, [32]byte{}, proof, want, everyOffset(min(len(want), 40))...)
				if want[0] == 1 {
					succeeded++
				} else {
					failed++
				}
				j.refuses(t, "another call's", key, [32]byte{}, append(bytes.Clone(proof), 0))
				j.refuses(t, "half a call", key, [32]byte{}, proof[:27])
			}
		}
		if succeeded < 3 || failed < 2 {
			t.Errorf("%#x: %d calls succeed, %d fail", n, succeeded, failed)
		}
	}
	signed, signer := recoverable(t)
	proof, key := precompileProof(common.Address{19: 1}, 3000, signed)
	got, _ := j.read(t, key, [32]byte{}, 8+1+12, proof)
	if !bytes.Equal(got, signer[:8]) {
		t.Errorf("signer %x, want %x", got, signer[:8])
	}
}

// What is not listed cannot be called, whatever stands there.
func TestUnlistedPrecompiles(t *testing.T) {
	j := newJudge(t)
	isListed := map[common.Address]bool{}
	for _, n := range listed {
		isListed[common.BigToAddress(big.NewInt(int64(n)))] = true
	}
	unlisted := []common.Address{j.oracle, j.system, {0: 1, 19: 1}, {17: 1, 19: 1}, {18: 1, 19: 8}, {18: 2}, {0: 0xff}}
	for n := range int64(0x205) {
		if at := common.BigToAddress(big.NewInt(n)); !isListed[at] {
			unlisted = append(unlisted, at)
		}
	}
	for _, at := range unlisted {
		proof, key := precompileProof(at, 100_000, nil)
		_, v := j.read(t, key, [32]byte{}, 0, proof)
		if got, ok := v.refusal.(*bindings.PreimageOracleUnknownPrecompile); !ok || got.Callee != at {
			t.Errorf("%v: %T%+v", at, v.refusal, v.refusal)
		}
	}
}

// However much gas a caller leaves, a result is the one that the key has.
func TestStarvedPrecompiles(t *testing.T) {
	j := newJudge(t)
	all := inputs(t)
	for _, tt := range []struct {
		at    uint16
		gas   uint64
		input []byte
	}{
		{0x01, 3000, all[0x01]},
		{0x08, 113_000, all[0x08]},
		{0x0a, 50_000, all[0x0a]},
		{0x100, 6900, all[0x100]},
		{0x100, 600_000, all[0x100]}, // which names more than it needs
		{0x01, 2999, all[0x01]},      // which fails by its key
		{0x01, 3000, append(bytes.Clone(all[0x01]), make([]byte, 60_000)...)},
	} {
		at := common.BigToAddress(big.NewInt(int64(tt.at)))
		proof, key := precompileProof(at, tt.gas, tt.input)
		want, err := callPrecompile(at, tt.gas, tt.input)
		if err != nil {
			t.Fatal(err)
		}
		data := oracleABI.PackRead(key, [32]byte{}, 8, proof)
		starved, read := 0, 0
		try := func(limit uint64) bool {
			ret, _, err := j.try(j.oracle, data, limit)
			if err != nil {
				if errors.Is(err, vm.ErrExecutionReverted) {
					starved++
					if e, err := oracleABI.UnpackError(ret); err != nil || e.(*bindings.PreimageOracleNotEnoughGas).Gas.Uint64() != tt.gas {
						t.Fatalf("%#x with %d: %x, %v", tt.at, limit, ret, err)
					}
				}
				return false
			}
			read++
			if got := unpackRead(t, ret); !bytes.Equal(got, want[:min(8, len(want))]) {
				t.Fatalf("%#x with %d gas: %x, want %x", tt.at, limit, got, want)
			}
			return true
		}
		enough := uint64(0) // least gas with which it is read
		for bit := uint64(1 << 23); bit > 0; bit >>= 1 {
			if !try(enough + bit - 1) {
				enough += bit
			}
		}
		for limit := enough - 1000; limit < enough+1000; limit++ {
			if try(limit) != (limit >= enough) {
				t.Fatalf("%#x with %d gas, where %d is enough", tt.at, limit, enough)
			}
		}
		if starved < 1000 || read < 1000 {
			t.Errorf("%#x: %d calls starved, %d read", tt.at, starved, read)
		}
		t.Logf("%#x with %d gas takes %d", tt.at, tt.gas, enough)
	}
	for _, gas := range []uint64{params.MaxTxGas, 1 << 40, forever} { // none that L1 can forward
		proof, key := precompileProof(common.Address{19: 1}, gas, all[0x01])
		_, v := j.read(t, key, [32]byte{}, 0, proof)
		if _, ok := v.refusal.(*bindings.PreimageOracleNotEnoughGas); !ok {
			t.Errorf("%d gas: %T%+v", gas, v.refusal, v.refusal)
		}
	}
}

// Other precompiles that the oracle calls cannot be starved into a yes.
func TestStarvedProofs(t *testing.T) {
	j := newJudge(t)
	text := []byte("a preimage")
	sha, err := riscv.ProvenKey(riscv.Sha256Key, text)
	if err != nil {
		t.Fatal(err)
	}
	proof, _ := blobProof(t, new(kzg.Blob), kzg.Element{31: 9})
	forged := bytes.Clone(proof)
	forged[80+31] ^= 1
	blob, err := riscv.ProvenKey(riscv.BlobKey, proof)
	if err != nil {
		t.Fatal(err)
	}
	for name, tt := range map[string]struct {
		key   riscv.Key
		proof []byte
		right bool
	}{
		"sha256": {sha, text, true}, "wrong sha256": {sha, text[1:], false},
		"blob": {blob, proof, true}, "wrong blob": {blob, forged, false},
	} {
		read := 0
		for limit := uint64(500); limit < 70_000; limit += 37 {
			ret, _, err := j.try(j.oracle, oracleABI.PackRead(tt.key, [32]byte{}, 8, tt.proof), limit)
			if err != nil {
				continue
			}
			read++
			want := tt.proof
			if tt.key == blob {
				want = tt.proof[80:]
			}
			if got := unpackRead(t, ret); !bytes.Equal(got, want[:8]) {
				t.Fatalf("%s with %d gas: %x", name, limit, got)
			}
		}
		if (read > 0) != tt.right {
			t.Errorf("%s: read %d times", name, read)
		}
	}
}
