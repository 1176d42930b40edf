package steptest

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/kzg"
	"github.com/sharedsec/sharedsec/proof/riscv"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// A shelf is an oracle that has what proofs show, and the proofs.
type shelf map[riscv.Key]shown

type shown struct{ proof, preimage []byte }

var _ riscv.Prover = shelf{}

func (s shelf) Preimage(key riscv.Key) ([]byte, error) {
	if e, ok := s[key]; ok {
		return e.preimage, nil
	}
	return nil, fmt.Errorf("%w: %x", riscv.ErrPreimageMissing, key)
}

func (s shelf) ProvePreimage(key riscv.Key) ([]byte, error) { return s[key].proof, nil }

func (s shelf) put(t testing.TB, kind riscv.KeyType, proof []byte) riscv.Key {
	t.Helper()
	key, err := riscv.ProvenKey(kind, proof)
	if err != nil {
		t.Fatal(err)
	}
	b, err := (&proven{in: commitment.Keccak256(proof), proof: proof}).Preimage(key)
	if err != nil {
		t.Fatal(err)
	}
	s[key] = shown{proof, b}
	return key
}

// asking returns a state that reads n bytes of a preimage to addr.
func asking(key riscv.Key, offset, addr, n uint64) *riscv.State {
	s := calling(sysRead, 5, addr, n)
	s.Key, s.Offset = key, offset
	s.Memory.Write(at, bytes.Repeat([]byte{0xff}, 128))
	return s
}

// Descriptor 5 gives the preimages of all types of keys, by their proofs.
func TestPreimageReads(t *testing.T) {
	j, o := newJudge(t), shelf{}
	text := []byte("a preimage of 26 bytes ...")
	signed, _ := recoverable(t)
	call, _ := precompileProof(common.Address{19: 1}, 3000, signed)
	starved, _ := precompileProof(common.Address{19: 1}, 2999, signed)
	opened, _ := blobProof(t, new(kzg.Blob), kzg.Element{31: 9})
	for _, key := range []riscv.Key{
		o.put(t, riscv.LocalKey, text), o.put(t, riscv.Keccak256Key, text), o.put(t, riscv.Sha256Key, text),
		o.put(t, riscv.Keccak256Key, nil), o.put(t, riscv.Sha256Key, text[:1]),
		o.put(t, riscv.BlobKey, opened), o.put(t, riscv.PrecompileKey, call), o.put(t, riscv.PrecompileKey, starved),
	} {
		whole := binary.BigEndian.AppendUint64(nil, uint64(len(o[key].preimage)))
		whole = append(whole, o[key].preimage...)
		for i, offset := range []uint64{0, 3, 7, 8, uint64(len(whole) - 1), uint64(len(whole)), forever, 0, 9} {
			for _, n := range []uint64{1, 3, 8, 9, forever} {
				addr := at + uint64(7*i)
				s := asking(key, offset, addr, n)
				s.In = commitment.Keccak256(text)
				next, _ := j.makes(t, s, o)
				from := min(offset, uint64(len(whole)))
				want := whole[from:min(from+min(n, 8), uint64(len(whole)))]
				got := make([]byte, 8)
				next.Memory.Read(addr, got)
				if next.X[10] != uint64(len(want)) || next.Offset != offset+uint64(len(want)) ||
					!bytes.Equal(got, append(bytes.Clone(want), got[len(want):]...)) || got[7] != 0xff && len(want) < 8 {
					t.Fatalf("%x at %d: %d bytes, %x, want %x", key, offset, next.X[10], got, want)
				}
			}
		}
		// Where nothing can be stored the preimage has to be shown all the same.
		s := asking(key, 0, bad, 8)
		s.In = commitment.Keccak256(text)
		if next, _ := j.makes(t, s, o); int64(next.X[10]) != efault || next.Offset != 0 {
			t.Errorf("%x: %d", key, int64(next.X[10]))
		}
		witness, _, err := riscv.Witness(s, o)
		if err != nil {
			t.Fatal(err)
		}
		for _, forged := range [][]byte{append(bytes.Clone(o[key].proof), 0), bytes.Repeat([]byte{1}, len(o[key].proof)+1)} {
			if _, ok := j.agree(t, witness, forged).refusal.(*bindings.PreimageOracleWrongPreimage); !ok {
				t.Errorf("%x: a forged proof is taken", key)
			}
		}
		if len(o[key].proof) > 0 {
			if _, ok := j.agree(t, witness, nil).refusal.(*bindings.PreimageOracleWrongPreimage); !ok {
				t.Errorf("%x: no proof is taken", key)
			}
		}
	}
}

// What nothing proves is refused: L1 never makes such a step.
func TestUnprovable(t *testing.T) {
	j := newJudge(t)
	text := []byte("text")
	for name, tt := range map[string]struct {
		key riscv.Key
		in  [32]byte
	}{
		"another local":      {riscv.Key{0: 1, 31: 2}, commitment.Keccak256(text)},
		"a local of a hash":  {riscv.HashKey(riscv.LocalKey, commitment.Keccak256(text)), commitment.Keccak256(text)},
		"another input":      {riscv.InputKey, commitment.Keccak256(text[1:])},
		"an input of zero":   {riscv.InputKey, [32]byte{}},
		"a hash as a blob":   {riscv.HashKey(riscv.BlobKey, commitment.Keccak256(text)), [32]byte{}},
		"a hash as a result": {riscv.HashKey(riscv.PrecompileKey, commitment.Keccak256(text)), [32]byte{}},
	} {
		s := asking(tt.key, 0, at, 8)
		s.In = tt.in
		witness, _, err := riscv.Witness(s, riscv.Preimages{tt.key: text})
		if err != nil && tt.in == [32]byte{} {
			t.Fatal(err)
		}
		if err != nil { // Go's oracle is refused already; L1 sees the same witness
			s.In = [32]byte{}
			if witness, _, err = riscv.Witness(s, riscv.Preimages{tt.key: text}); err != nil {
				t.Fatal(err)
			}
			copy(witness[621:], tt.in[:])
		}
		for _, proof := range [][]byte{text, nil} {
			if _, ok := j.agree(t, witness, proof).refusal.(*bindings.PreimageOracleWrongPreimage); !ok {
				t.Errorf("%s is proven", name)
			}
		}
	}
}

// A step that reads no preimage takes none.
func TestUnreadPreimages(t *testing.T) {
	j := newJudge(t)
	for name, s := range map[string]*riscv.State{
		"another call":          calling(sysGetpid),
		"nothing":               asking(riscv.InputKey, 0, at, 0),
		"no type":               asking(riscv.Key{3}, 0, at, 8),
		"another descriptor":    calling(sysRead, 9, at, 8),
		"a write of a key":      calling(sysWrite, 6, at, 8),
		"the end":               calling(sysExitGroup, 0),
		"the last thread's":     calling(sysExit, 0),
		"a wait":                calling(sysEpollPwait, 8, at, 1, forever),
		"no call that there is": calling(4000, 5, at, 8),
	} {
		j.makes(t, s, nil)
		witness, _, err := riscv.Witness(s, nil)
		if err != nil {
			t.Fatal(err)
		}
		if _, ok := j.agree(t, witness, []byte("text")).refusal.(*bindings.OneStepVerifierUnexpectedPreimage); !ok {
			t.Errorf("%s: a preimage is taken", name)
		}
	}
}

// The system verifier makes no step that is not its own.
func TestNotOfTheSystem(t *testing.T) {
	j := newJudge(t)
	instruction := calling(0)
	instruction.Memory.Write(codeStart, []byte{0x13, 0, 0, 0})
	compressed := calling(0)
	compressed.Memory.Write(codeStart, []byte{0x01, 0})
	breakpoint := calling(0)
	breakpoint.Memory.Write(codeStart, []byte{0x73, 0, 0x10, 0})
	odd, outside, half := calling(0), calling(0), calling(0)
	odd.PC++
	outside.PC = at
	half.CodeEnd = codeStart + 2
	halted, dead := calling(0), calling(0)
	halted.Status, dead.Status = riscv.Exited, riscv.Deadlock
	halted.Yield = true
	for name, s := range map[string]*riscv.State{
		"instruction": instruction, "compressed": compressed, "ebreak": breakpoint,
		"odd": odd, "outside": outside, "half": half, "halted": halted, "dead": dead,
	} {
		witness, next, err := riscv.Witness(s, nil)
		if err != nil {
			t.Fatal(err)
		}
		if v := j.agree(t, witness, nil); v.after != next.Hash() {
			t.Errorf("%s: it leads to %x", name, v.after)
		}
		v := j.stepAt(t, j.system, witness, nil)
		if _, ok := v.refusal.(*bindings.OneStepVerifierNotOfTheSystem); !ok {
			t.Errorf("%s: the system verifier says %T%+v", name, v.refusal, v.refusal)
		}
	}
}
