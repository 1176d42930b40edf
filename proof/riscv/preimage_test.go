package riscv

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
)

// asking returns a state whose next step reads the preimage of key.
func asking(t testing.TB, key Key) *State {
	s := program(t, 0x73)
	s.Key = key
	s.X[17], s.X[10], s.X[11], s.X[12] = sysRead, fdPreimageRead, at, 8
	return s
}

// A shelf is an oracle with proofs.
type shelf struct {
	Preimages
	proofs map[Key][]byte
}

func (s shelf) ProvePreimage(key Key) ([]byte, error) {
	b, ok := s.proofs[key]
	if !ok {
		return nil, fmt.Errorf("%w: no proof of %x", ErrPreimageMissing, key)
	}
	return b, nil
}

// put adds a preimage of a key that other bytes prove.
func (s shelf) put(t testing.TB, kind KeyType, proof, preimage []byte) Key {
	t.Helper()
	key, err := ProvenKey(kind, proof)
	if err != nil {
		t.Fatal(err)
	}
	s.proofs[key], s.Preimages[key] = proof, preimage
	return key
}

func TestPreimageProof(t *testing.T) {
	o := shelf{Preimages{}, map[Key][]byte{}}
	blob := bytes.Repeat([]byte{7}, blobProofSize)
	copy(blob[80:], bytes.Repeat([]byte{8}, 32))
	call := append(make([]byte, 19), 1, 0, 0, 0, 0, 0, 0, 0, 99, 'i', 'n')
	for _, n := range []int{0, 1, 7, 8, 9, MaxPreimage} {
		b := bytes.Repeat([]byte{byte(n)}, n)
		in := commitment.Keccak256(b)
		o.Preimages[InputKey] = b
		for _, key := range []Key{InputKey, HashKey(Keccak256Key, o.Put(b)), o.put(t, Sha256Key, b, b)} {
			s := asking(t, key)
			s.In = in
			got, err := PreimageProof(s, o)
			if err != nil || !bytes.Equal(got, b) {
				t.Errorf("proof of %x: %d bytes, %v, want the preimage of %d", key, len(got), err, n)
			}
			if back, err := VerifyPreimage(key, in, got); err != nil || !bytes.Equal(back, b) {
				t.Errorf("verified %x: %d bytes, %v", key, len(back), err)
			}
		}
	}
	for _, tt := range []struct {
		kind            KeyType
		proof, preimage []byte
	}{
		{BlobKey, blob, blob[80:112]},
		{PrecompileKey, call, []byte{1}},
		{PrecompileKey, call[:precompileCallSize], []byte{0}},
	} {
		key := o.put(t, tt.kind, tt.proof, tt.preimage)
		if got, err := PreimageProof(asking(t, key), o); err != nil || !bytes.Equal(got, tt.proof) {
			t.Errorf("proof of %x: %x, %v", key, got, err)
		}
		if _, err := VerifyPreimage(key, [32]byte{}, tt.proof); !errors.Is(err, errors.ErrUnsupported) {
			t.Errorf("what L1 alone can tell: %v", err)
		}
	}
}

func TestStepsWithoutPreimage(t *testing.T) {
	o := Preimages{}
	key := HashKey(Keccak256Key, o.Put([]byte("there")))
	for name, change := range map[string]func(*State){
		"another call":       func(s *State) { s.X[17] = sysGetpid },
		"another descriptor": func(s *State) { s.X[10] = fdEvent },
		"nothing":            func(s *State) { s.X[12] = 0 },
		"no type":            func(s *State) { s.Key[0] = 3 },
		"scheduling":         func(s *State) { s.Yield = true },
		"halted":             func(s *State) { s.Status = Exited },
		"no call":            func(s *State) { s.PC = testCode + 4 },
	} {
		s := asking(t, key)
		change(s)
		for _, o := range []Oracle{o, nil} {
			if p, err := PreimageProof(s, o); p != nil || err != nil {
				t.Errorf("%s: %q, %v", name, p, err)
			}
		}
	}
	// A read to where nothing can be stored asks all the same.
	s := asking(t, key)
	s.X[11] = bad
	if p, err := PreimageProof(s, o); string(p) != "there" || err != nil {
		t.Errorf("bad address: %q, %v", p, err)
	}
}

func TestPreimageProofRefuses(t *testing.T) {
	o := shelf{Preimages{}, map[Key][]byte{}}
	blob := make([]byte, blobProofSize)
	key := o.put(t, BlobKey, blob, make([]byte, 32))
	call := o.put(t, PrecompileKey, make([]byte, precompileCallSize), []byte{0})
	for name, tt := range map[string]struct {
		key    Key
		change func(s shelf)
		oracle Oracle
		want   error
	}{
		"no oracle":           {key: key, want: ErrPreimageMissing},
		"no preimage":         {key: key, oracle: Preimages{}, want: ErrPreimageMissing},
		"no prover":           {key: key, oracle: o.Preimages, want: errors.ErrUnsupported},
		"no proof":            {key: key, oracle: o, change: func(o shelf) { delete(o.proofs, key) }, want: ErrPreimageMissing},
		"another blob's":      {key: key, oracle: o, change: func(o shelf) { o.proofs[key][79]++ }, want: ErrPreimageWrong},
		"short":               {key: key, oracle: o, change: func(o shelf) { o.proofs[key] = blob[1:] }, want: ErrPreimageWrong},
		"another value":       {key: key, oracle: o, change: func(o shelf) { o.proofs[key][80]++ }, want: ErrPreimageWrong},
		"another call":        {key: call, oracle: o, change: func(o shelf) { o.proofs[call] = append(o.proofs[call], 1) }, want: ErrPreimageWrong},
		"another local":       {key: Key{0: byte(LocalKey), 31: 2}, oracle: Preimages{{0: byte(LocalKey), 31: 2}: nil}, want: ErrPreimageWrong},
		"input that is bound": {key: InputKey, oracle: Preimages{InputKey: nil}, want: ErrPreimageWrong},
	} {
		s := shelf{o.Preimages, map[Key][]byte{key: bytes.Clone(blob), call: make([]byte, precompileCallSize)}}
		if tt.change != nil {
			tt.change(s)
			tt.oracle = s
		}
		if p, err := PreimageProof(asking(t, tt.key), tt.oracle); !errors.Is(err, tt.want) || p != nil {
			t.Errorf("%s: %x, %v, want %v", name, p, err, tt.want)
		}
	}
}

func TestVerifyPreimageRefuses(t *testing.T) {
	b := []byte("preimage")
	in := commitment.Keccak256(b)
	hashed := HashKey(Keccak256Key, in)
	other := hashed
	other[31]++
	long := make([]byte, MaxPreimage+1)
	for name, tt := range map[string]struct {
		key   Key
		in    [32]byte
		proof []byte
	}{
		"another":            {hashed, in, b[1:]},
		"another key":        {other, in, b},
		"another type":       {HashKey(Sha256Key, in), in, b},
		"no type":            {HashKey(3, in), in, b},
		"zero":               {Key{}, in, b},
		"too long":           {HashKey(Keccak256Key, commitment.Keccak256(long)), in, long},
		"too long a sha256":  {HashKey(Sha256Key, sha256.Sum256(long)), in, long},
		"too long an input":  {InputKey, commitment.Keccak256(long), long},
		"too long a call":    {HashKey(PrecompileKey, commitment.Keccak256(long)), in, long},
		"too short a call":   {HashKey(PrecompileKey, commitment.Keccak256(b)), in, b},
		"another input":      {InputKey, in, b[1:]},
		"input that is open": {InputKey, [32]byte{}, nil},
		"another local":      {Key{0: byte(LocalKey), 31: 2}, in, b},
	} {
		var refused *PreimageError
		if p, err := VerifyPreimage(tt.key, tt.in, tt.proof); !errors.As(err, &refused) || !errors.Is(err, ErrPreimageWrong) {
			t.Errorf("%s: %x, %v", name, p, err)
		}
	}
}

// What is verified is what an interpreter takes from its oracle.
func FuzzVerifyPreimage(f *testing.F) {
	for kind := range 8 {
		for _, b := range [][]byte{nil, []byte("preimage"), make([]byte, blobProofSize)} {
			key, _ := ProvenKey(KeyType(kind), b)
			f.Add(key[:], b)
		}
	}
	f.Fuzz(func(t *testing.T, k, proof []byte) {
		var key Key
		copy(key[:], k)
		for _, in := range [][32]byte{{1}, commitment.Keccak256(proof)} {
			b, err := VerifyPreimage(key, in, proof)
			switch {
			case err == nil:
				if err := checkPreimage(key, b, in); err != nil {
					t.Error(err)
				}
			case !errors.Is(err, ErrPreimageWrong) && !errors.Is(err, errors.ErrUnsupported):
				t.Errorf("untyped error %v", err)
			}
		}
	})
}
