package steptest

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"encoding/json"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/params"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/kzg"
	"github.com/sharedsec/sharedsec/proof/riscv"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// read asks PreimageOracle.
func (j *judge) read(t testing.TB, key riscv.Key, in [32]byte, offset uint64, proof []byte) (part []byte, v verdict) {
	t.Helper()
	ret := j.call(t, j.oracle, oracleABI.PackRead(key, in, offset, proof), params.MaxTxGas, &v)
	if v.refusal != nil {
		return nil, v
	}
	return unpackRead(t, ret), v
}

func unpackRead(t testing.TB, ret []byte) []byte {
	t.Helper()
	out, err := oracleABI.UnpackRead(ret)
	if err != nil {
		t.Fatal(err)
	}
	b := binary.BigEndian.AppendUint64(nil, out.Part)
	n := out.Size.Uint64()
	if n > 8 || !bytes.Equal(b[n:], make([]byte, 8-n)) {
		t.Fatalf("%x of %d bytes", b, n)
	}
	return b[:n]
}

// checkReads compares what a proof gives at offsets with the preimage.
func (j *judge) checkReads(t testing.TB, key riscv.Key, in [32]byte, proof, preimage []byte, offsets ...uint64) {
	t.Helper()
	whole := append(binary.BigEndian.AppendUint64(nil, uint64(len(preimage))), preimage...)
	for _, offset := range offsets {
		from := min(offset, uint64(len(whole)))
		want := whole[from:min(from+8, uint64(len(whole)))]
		got, v := j.read(t, key, in, offset, proof)
		if v.refusal != nil || !bytes.Equal(got, want) {
			t.Fatalf("%x at %d of %d bytes: %x, %T, want %x", key, offset, len(preimage), got, v.refusal, want)
		}
	}
}

// refuses checks that a proof of a key is refused, and that Go agrees.
func (j *judge) refuses(t testing.TB, what string, key riscv.Key, in [32]byte, proof []byte) {
	t.Helper()
	if b, err := (&proven{in: in, proof: proof}).Preimage(key); err == nil {
		t.Fatalf("%s: Go takes it for %x", what, b)
	}
	_, v := j.read(t, key, in, 0, proof)
	if _, ok := v.refusal.(*bindings.PreimageOracleWrongPreimage); !ok {
		t.Fatalf("%s: %T%+v, want WrongPreimage", what, v.refusal, v.refusal)
	}
}

// everyOffset returns every offset at which there is something, and a few behind.
func everyOffset(size int) (offsets []uint64) {
	for i := range uint64(size + 8 + 3) {
		offsets = append(offsets, i)
	}
	return append(offsets, 1<<16, 1<<32, forever-8, forever)
}

// keysOf returns the keys of a preimage that hashes prove.
func keysOf(t testing.TB, preimage []byte) (keys []riscv.Key) {
	t.Helper()
	for _, kind := range []riscv.KeyType{riscv.LocalKey, riscv.Keccak256Key, riscv.Sha256Key} {
		key, err := riscv.ProvenKey(kind, preimage)
		if err != nil {
			t.Fatal(err)
		}
		keys = append(keys, key)
	}
	return keys
}

func TestHashedPreimages(t *testing.T) {
	j, r := newJudge(t), random(4)
	for _, size := range []int{0, 1, 7, 8, 9, 31, 32, 33, 160, 1000, riscv.MaxPreimage - 1, riscv.MaxPreimage} {
		b := make([]byte, size)
		for i := range b {
			b[i] = byte(r.Uint32())
		}
		in := commitment.Keccak256(b)
		offsets := everyOffset(min(size, 200))
		for range 10 {
			offsets = append(offsets, r.Uint64N(uint64(size)+8))
		}
		offsets = append(offsets, uint64(size)-1, uint64(size), uint64(size)+1, uint64(size)+7, uint64(size)+8)
		for _, key := range keysOf(t, b) {
			if size >= 1000 {
				offsets = offsets[len(offsets)-25:]
			}
			j.checkReads(t, key, in, b, b, offsets...)
			if size > 0 {
				forged := bytes.Clone(b)
				forged[r.IntN(size)] ^= 1 << r.IntN(8)
				j.refuses(t, "a bit", key, in, forged)
				j.refuses(t, "less", key, in, b[:size-1])
			}
			if size < riscv.MaxPreimage {
				j.refuses(t, "more", key, in, append(bytes.Clone(b), 0))
			}
			j.refuses(t, "none", key, [32]byte{}, append([]byte{1}, b[:size/2]...))
			for i := range key {
				other := key
				other[i] ^= byte(1 + r.IntN(255))
				j.refuses(t, "another key", other, in, b)
			}
		}
		j.refuses(t, "another input", riscv.InputKey, r.word(), b)
		j.refuses(t, "an open input", riscv.InputKey, [32]byte{}, b)
	}
	long := make([]byte, riscv.MaxPreimage+1)
	for kind := range 8 {
		key := riscv.HashKey(riscv.KeyType(kind), commitment.Keccak256(long))
		want := &bindings.PreimageOraclePreimageTooLong{}
		_, v := j.read(t, key, commitment.Keccak256(long), 0, long)
		if got, ok := v.refusal.(*bindings.PreimageOraclePreimageTooLong); !ok || got.Size.Uint64() != uint64(len(long)) {
			t.Errorf("type %d: %T, want %T", kind, v.refusal, want)
		}
	}
}

// blobProof returns the proof of what a blob is at z.
func blobProof(t testing.TB, b *kzg.Blob, z kzg.Element) (proof []byte, y kzg.Element) {
	t.Helper()
	c, err := kzg.Commit(b)
	if err != nil {
		t.Fatal(err)
	}
	y, p, err := kzg.ProvePoint(b, z)
	if err != nil {
		t.Fatal(err)
	}
	return bytes.Join([][]byte{c[:], z[:], y[:], p[:]}, nil), y
}

func TestBlobs(t *testing.T) {
	j, r := newJudge(t), random(5)
	b := new(kzg.Blob)
	for i := range b {
		if i%32 != 0 { // elements below the order
			b[i] = byte(r.Uint32())
		}
	}
	for _, i := range []uint64{0, 1, 4095} {
		z, err := kzg.Point(i)
		if err != nil {
			t.Fatal(err)
		}
		proof, y := blobProof(t, b, z)
		if !bytes.Equal(y[:], b[32*i:][:32]) {
			t.Fatalf("element %d of the blob is %x, proven %x", i, b[32*i:][:32], y)
		}
		key, err := riscv.ProvenKey(riscv.BlobKey, proof)
		if err != nil {
			t.Fatal(err)
		}
		if i != 1 {
			j.checkReads(t, key, [32]byte{}, proof, y[:], 0, 8, 16, 24, 32, 40)
			continue
		}
		j.checkReads(t, key, [32]byte{}, proof, y[:], everyOffset(32)...)
		j.refuses(t, "less", key, [32]byte{}, proof[:159])
		j.refuses(t, "more", key, [32]byte{}, append(bytes.Clone(proof), 0))
		j.refuses(t, "nothing", key, [32]byte{}, nil)
		for k := range 40 {
			forged := bytes.Clone(proof)
			forged[4*k] ^= 1 << r.IntN(8)
			j.refuses(t, "forged", key, [32]byte{}, forged)
			// And with the key that it then is of.
			other, err := riscv.ProvenKey(riscv.BlobKey, forged)
			if err != nil {
				t.Fatal(err)
			}
			j.refuses(t, "forged, with its key", other, [32]byte{}, forged)
		}
	}
}

// The consensus specification's own cases, right and wrong, by way of the
// oracle.
func TestBlobVectors(t *testing.T) {
	f, err := os.Open("../../../../commitment/kzg/testdata/c-kzg/verify_kzg_proof.json.gz")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	var cases []struct {
		Case   string
		Input  struct{ Commitment, Z, Y, Proof hexutil.Bytes }
		Output *bool // nil for what is malformed
	}
	if err := json.NewDecoder(z).Decode(&cases); err != nil {
		t.Fatal(err)
	}
	j, right, wrong := newJudge(t), 0, 0
	for _, c := range cases {
		proof := bytes.Join([][]byte{c.Input.Commitment, c.Input.Z, c.Input.Y, c.Input.Proof}, nil)
		key := riscv.HashKey(riscv.BlobKey, commitment.Keccak256(c.Input.Commitment, c.Input.Z))
		if c.Output != nil && *c.Output {
			right++
			j.checkReads(t, key, [32]byte{}, proof, c.Input.Y, 0, 8, 16, 24, 32)
		} else {
			wrong++
			j.refuses(t, c.Case, key, [32]byte{}, proof)
		}
	}
	if right < 20 || wrong < 30 {
		t.Errorf("%d right and %d wrong cases are too few", right, wrong)
	}
}

// precompileProof returns the proof of a call, and its key.
func precompileProof(at common.Address, gas uint64, input []byte) ([]byte, riscv.Key) {
	proof := append(binary.BigEndian.AppendUint64(at[:], gas), input...)
	return proof, riscv.HashKey(riscv.PrecompileKey, commitment.Keccak256(proof))
}
