package contracttest

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/riscv"
	"github.com/sharedsec/sharedsec/proof/riscv/segment"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// storing returns a machine that stores and counts for some steps, and then
// exits with that code; its output says where its segment leads.
func storing(steps int, code byte, b segment.Boundary) *riscv.State {
	const codeAt, dataAt = 0x10000, 0x40000
	words := []uint32{}
	for i := range steps - 1 {
		words = append(words, []uint32{
			0x00128293,         // addi x5, x5, 1
			0x00543023 | 8<<15, // sd x5, 0(x8)
			0x00840413,         // addi x8, x8, 8
		}[i%3])
	}
	words = append(words, 0x00000073) // ecall
	var text []byte
	for _, w := range words {
		text = binary.LittleEndian.AppendUint32(text, w)
	}
	s := &riscv.State{Memory: riscv.NewMemory()}
	s.Memory.Write(codeAt, text)
	s.CodeStart, s.CodeEnd, s.PC = codeAt, codeAt+uint64(len(text)), codeAt
	s.Threads[0].Wait = riscv.Ready
	s.X[8], s.X[17], s.X[10] = dataAt, 94, uint64(code) // exit_group
	hash := b.Claim.Hash()
	copy(s.Output[:], hash[:])
	binary.BigEndian.PutUint64(s.Output[32:], b.Position)
	s.OutputLen = riscv.OutputSize
	return s
}

func noInput(context.Context, uint64) (riscv.Oracle, error) { return riscv.Preimages{}, nil }

// A judgment is the Segments contract beside the same rules in Go.
type judgment struct {
	*chain
	segments common.Address
	p        segment.Params
	trace    *segment.Trace
}

func newJudgment(t testing.TB, depth uint8, end uint64, image *riscv.State, boundaries ...segment.Boundary) *judgment {
	t.Helper()
	c := newChain(t)
	c.fund(deployer, uint256.NewInt(1))
	oracle := c.create(deployer, common.FromHex(bindings.PreimageOracleMetaData.Bin), nil, "")
	system := c.create(deployer, common.FromHex(bindings.SystemVerifierMetaData.Bin), bindings.NewSystemVerifier().PackConstructor(oracle), "")
	verifier := c.create(deployer, common.FromHex(bindings.OneStepVerifierMetaData.Bin), bindings.NewOneStepVerifier().PackConstructor(system), "")
	j := &judgment{chain: c, p: segment.Params{DisputeID: commitment.Root{0xd1}, End: end, Image: image.Hash(), Depth: depth}}
	j.segments = c.create(deployer, common.FromHex(bindings.SegmentsMetaData.Bin), segmentsABI.PackConstructor(verifier, depth), "")
	var err error
	if j.trace, err = segment.New(j.p, image, boundaries, noInput, segment.Options{}); err != nil {
		t.Fatal(err)
	}
	return j
}

// next asks the contract.
func (j *judgment) next(i uint64, state commitment.Root, shown []byte) (commitment.Root, error) {
	j.t.Helper()
	data := segmentsABI.PackNext(j.p.DisputeID, j.p.End, j.p.Image, i, state, shown)
	ret, _, err := j.evm().StaticCall(alice, j.segments, data, vm.NewGasBudget(16_000_000, 0))
	if err != nil {
		if len(ret) < 4 {
			j.t.Errorf("step %d of kind %d refused without a reason: %v", i, shown[0], err)
		}
		return commitment.Root{}, fmt.Errorf("%w: %s", err, reason(ret))
	}
	return commitment.Root(ret), nil
}

// judge compares contract and Go.
func (j *judgment) judge(i uint64, state commitment.Root, shown []byte) (commitment.Root, bool) {
	j.t.Helper()
	want, wantErr := (&segment.Judge{Params: j.p}).After(i, state, shown)
	got, err := j.next(i, state, shown)
	if (err == nil) != (wantErr == nil) || got != want {
		j.t.Fatalf("step %d from %v: %v, %v; in Go %v, %v\n%x", i, state, got, err, want, wantErr, shown)
	}
	return got, err == nil
}

// judgments are computations that end in every way: at their end after one
// segment and after two, in a fault of the program's, and without an end.
func judgments(t testing.TB) map[string]*judgment {
	claim := func(position uint64) proof.Claim {
		return proof.Claim{StateRoot: commitment.Root{byte(position)}, Position: position}
	}
	start, end := segment.Boundary{Claim: claim(0)}, segment.Boundary{Claim: claim(7)}
	elf, err := os.ReadFile("../../../proof/riscv/testdata/hello.elf")
	if err != nil {
		t.Fatal(err)
	}
	hello, err := riscv.Load(elf, riscv.Start{Args: []string{"hello"}})
	if err != nil {
		t.Fatal(err)
	}
	inside := segment.Boundary{Claim: claim(7), Position: 1}
	return map[string]*judgment{
		"ends":        newJudgment(t, 4, 7, storing(9, 0, end), start, end),
		"begins late": newJudgment(t, 4, 7, storing(9, 0, end), segment.Boundary{Claim: claim(7), Position: 3}, end),
		"fails":       newJudgment(t, 4, 7, storing(9, 1, end), start),
		"too long":    newJudgment(t, 3, 7, storing(9, 0, end), start),
		"just fits":   newJudgment(t, 3, 7, storing(6, 0, end), start, end),
		"no output":   newJudgment(t, 4, 7, hello, start),
		"two steps":   newJudgment(t, 1, 7, storing(1, 0, end), start),
		"goes on":     newJudgment(t, 4, 8, storing(9, 0, inside), start, inside, inside, inside),
	}
}

// Each step of whole computations leads on L1 where it leads in Go, and no
// forged proof leads anywhere else.
func TestSegments(t *testing.T) {
	rnd := rand.New(rand.NewPCG(4, 4))
	for name, j := range judgments(t) {
		t.Run(name, func(t *testing.T) {
			j.t = t
			n := uint64(3) << j.p.Depth
			var all [][]byte
			var states []commitment.Root
			for i := range n {
				state, shown, err := j.trace.Step(t.Context(), i)
				if err != nil {
					t.Fatal(err)
				}
				next, ok := j.judge(i, state, shown)
				if !ok {
					t.Fatalf("step %d is refused", i)
				}
				if i > 0 && state != states[i] {
					t.Fatalf("step %d starts elsewhere than the one before leads", i)
				}
				if i == 0 {
					states = append(states, state)
				}
				states, all = append(states, next), append(all, shown)
			}
			// Any proof for any place and state: at most one next state of each.
			for i := range n {
				for k, shown := range all {
					if got, ok := j.judge(i, states[i], shown); ok && got != states[i+1] {
						t.Fatalf("the proof of step %d leads step %d to another state", k, i)
					}
				}
				for range 10 {
					forged := bytes.Clone(all[i])
					switch rnd.IntN(4) {
					case 0:
						forged = forged[:rnd.IntN(len(forged))]
					case 1:
						forged = append(forged, byte(rnd.Uint32()))
					case 2:
						forged[0] = byte(rnd.IntN(7))
					default:
						forged[rnd.IntN(len(forged))] ^= 1 << rnd.IntN(8)
					}
					if got, ok := j.judge(i, states[i], forged); ok && got != states[i+1] {
						t.Fatalf("a forged proof leads step %d to another state", i)
					}
				}
			}
		})
	}
}

// What a proof of another dispute, end or image shows is shown for that alone.
func TestSegmentsBindDispute(t *testing.T) {
	for name, j := range judgments(t) {
		var proofs [][]byte
		var states []commitment.Root
		for i := range uint64(2) << j.p.Depth {
			state, shown, err := j.trace.Step(t.Context(), i)
			if err != nil {
				t.Fatal(err)
			}
			proofs, states = append(proofs, shown), append(states, state)
		}
		for what, change := range map[string]func(p *segment.Params){
			"dispute": func(p *segment.Params) { p.DisputeID[0] ^= 1 },
			"end":     func(p *segment.Params) { p.End ^= 15 },
			"image":   func(p *segment.Params) { p.Image[0] ^= 1 },
		} {
			t.Run(name+", another "+what, func(t *testing.T) {
				other := *j
				other.t = t
				change(&other.p)
				for i := range proofs {
					other.judge(uint64(i), states[i], proofs[i])
				}
				i := 0 // a load
				if what == "end" {
					i = len(proofs) - 1
				}
				if _, ok := other.judge(uint64(i), states[i], proofs[i]); ok && (i == 0 || proofs[i][0] == repeatEnd) {
					t.Errorf("the proof of step %d, of kind %d, goes through", i, proofs[i][0])
				}
			})
		}
	}
}
