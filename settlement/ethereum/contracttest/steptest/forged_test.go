package steptest

import (
	"bytes"
	"encoding/binary"
	"errors"
	"maps"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/params"
	"github.com/google/go-cmp/cmp"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/riscv"
	"github.com/sharedsec/sharedsec/proof/riscv/vector"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// honest returns witnesses of all forms.
func honest(t testing.TB) map[string][]byte {
	t.Helper()
	states := map[string]*riscv.State{"halted": program(nop)}
	states["halted"].Status = riscv.Exited
	for name, word := range map[string]uint32{"nop": nop, "load": ld, "store": sd, "amo": addd, "sc": scd} {
		states[name] = program(word)
		states[name].Reserved, states[name].Reservation = true, 0x40000
		states[name].Memory.Write(0x40000, bytes.Repeat([]byte{5, 6, 7}, 100))
	}
	// Four leaves: a fetch and a store over two each, on different pages.
	crossing := program(nop, nop, nop, nop, nop, nop, nop, nop, nop)
	crossing.PC, crossing.X[10] = code+30, 0x4fffc
	crossing.Memory.Write(crossing.PC, []byte{0x23, 0x30, 0xb5, 0})
	crossing.Threads[3] = riscv.Thread{Wait: riscv.WaitTime, Deadline: 5, Registers: riscv.Registers{PC: 4}}
	states["crossing"] = crossing
	fused := vector.Case{Seed: 5, Code: []byte{0x43, 0x70, 0xb5, 0x2a}} // fmadd.d
	states["fused"] = start(&fused)
	witnesses := map[string][]byte{}
	for name, s := range states {
		w, _, err := riscv.Witness(s, nil)
		if err != nil {
			t.Fatal(err)
		}
		witnesses[name] = w
	}
	return witnesses
}

// A witness with any byte changed, cut anywhere or with anything behind is
// refused by both, or is another state's and leads both to the same.
func TestForgedWitness(t *testing.T) {
	j := newJudge(t)
	for name, w := range honest(t) {
		t.Run(name, func(t *testing.T) {
			real := j.agree(t, w, nil)
			if real.refusal != nil {
				t.Fatalf("refused by %T", real.refusal)
			}
			check := func(what string, b []byte) {
				t.Helper()
				if v := j.agree(t, b, nil); v.refusal == nil && v.before == real.before {
					t.Errorf("%s: two witnesses of one step: %x", what, b)
				}
			}
			every := 13
			if *all {
				every = 1
			}
			for i := range w {
				b := bytes.Clone(w)
				b[i] ^= 1 << (i * 5 % 8)
				check("a flip", b)
				if i%every == 0 {
					check("a cut", w[:i])
				}
			}
			check("a byte more", append(bytes.Clone(w), 0))
			check("32 bytes more", append(bytes.Clone(w), make([]byte, 32)...))
			check("a leaf more", append(bytes.Clone(w), w[len(w)-80:]...))
			check("a place more", append(append(bytes.Clone(w[:728]), w[728]+1), w[729:]...))
		})
	}
}

// Every refusal has its reason, and costs no more than a step.
func TestRefusals(t *testing.T) {
	j := newJudge(t)
	s := program(nop, nop)
	s.Threads[1] = riscv.Thread{Wait: riscv.WaitTime, Deadline: 5}
	s.Memory.Write(code+64, []byte{1}) // its leaf is the sibling at level 1
	w, _, err := riscv.Witness(s, nil)
	if err != nil {
		t.Fatal(err)
	}
	const size = 729 + 2*49 // of the state; leaf, mask and the sibling follow
	with := func(at int, b ...byte) []byte { return append(append(bytes.Clone(w[:at]), b...), w[at+len(b):]...) }
	zeros := commitment.Keccak256(make([]byte, 64)) // of level 1
	bad := func(offset int64) any { return &bindings.OneStepVerifierBadEncoding{Offset: big.NewInt(offset)} }
	leaf := big.NewInt(code / 32)
	for name, tt := range map[string]struct {
		witness, proof []byte
		want           any
	}{
		"nothing":                {nil, nil, &bindings.OneStepVerifierWitnessTooShort{}},
		"less than any state":    {w[:728], nil, &bindings.OneStepVerifierWitnessTooShort{}},
		"places cut":             {w[:size-1], nil, &bindings.OneStepVerifierWitnessTooShort{}},
		"no leaf":                {w[:size], nil, &bindings.OneStepVerifierWitnessTooShort{}},
		"half a leaf":            {w[:size+16], nil, &bindings.OneStepVerifierWitnessTooShort{}},
		"a path cut":             {w[:len(w)-1], nil, &bindings.OneStepVerifierWitnessTooShort{}},
		"a byte more":            {append(bytes.Clone(w), 0), nil, &bindings.OneStepVerifierWitnessTooLong{}},
		"more than is taken":     {append(bytes.Clone(w), make([]byte, riscv.MaxWitness)...), nil, &bindings.OneStepVerifierWitnessTooLong{}},
		"reserved":               {with(529, 2), nil, bad(529)},
		"thread":                 {with(538, 32), nil, bad(538)},
		"yield":                  {with(539, 2), nil, bad(539)},
		"watched":                {with(572, 255), nil, bad(572)},
		"length of the output":   {with(693, 41), nil, bad(693)},
		"status":                 {with(694, 6), nil, bad(694)},
		"places":                 {with(728, 33), nil, bad(728)},
		"wait":                   {with(729+49, 5), nil, bad(729 + 49)},
		"the last place is none": {append(append(bytes.Clone(w[:728]), 3), append(bytes.Clone(w[729:size]), make([]byte, 49)...)...), nil, bad(728)},
		"a path too long":        {with(size+32, 0, 0, 8), nil, &bindings.OneStepVerifierBadPath{Leaf: leaf}},
		"zeros spelt out":        {with(size+40, zeros[:]...), nil, &bindings.OneStepVerifierBadPath{Leaf: leaf}},
		"another leaf":           {with(size, 1), nil, &bindings.OneStepVerifierNotInMemory{Leaf: leaf}},
		"another sibling":        {with(size+40, 1), nil, &bindings.OneStepVerifierNotInMemory{Leaf: leaf}},
		"another root":           {with(696, 1), nil, &bindings.OneStepVerifierNotInMemory{Leaf: leaf}},
		"a preimage":             {w, []byte{1}, &bindings.OneStepVerifierUnexpectedPreimage{}},
		"a preimage for no step": {with(694, 1)[:size], []byte{1}, &bindings.OneStepVerifierUnexpectedPreimage{}},
		"leaves for no step":     {with(694, 1), nil, &bindings.OneStepVerifierWitnessTooLong{}},
	} {
		t.Run(name, func(t *testing.T) {
			v := j.step(t, tt.witness, tt.proof)
			if d := cmp.Diff(tt.want, v.refusal, cmp.Comparer(func(a, b *big.Int) bool { return a.Cmp(b) == 0 })); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
			if v.gas > 200_000 {
				t.Errorf("it costs %d gas", v.gas)
			}
		})
	}
}

// A verifier is not deployed without the one that it asks.
func TestWiring(t *testing.T) {
	j := newJudge(t)
	nobody := common.Address{1}
	init := append(common.FromHex(bindings.OneStepVerifierMetaData.Bin), verifierABI.PackConstructor(nobody)...)
	ret, _, _, err := j.evm.Create(common.Address{2}, init, vm.NewGasBudget(params.MaxTxGas, 0), new(uint256.Int))
	if !errors.Is(err, vm.ErrExecutionReverted) {
		t.Fatalf("deployment: %v", err)
	}
	if why, err := verifierABI.UnpackError(ret); err != nil || cmp.Diff(why, any(&bindings.OneStepVerifierBadWiring{})) != "" {
		t.Errorf("reverted with %x, %v, want BadWiring", ret, err)
	}
}

// edit changes a witness by commands of four bytes: what to do, where, and with
// which byte.
func edit(witness, commands []byte) []byte {
	w := bytes.Clone(witness)
	for ; len(commands) >= 4 && len(w) > 0; commands = commands[4:] {
		i, b := int(binary.BigEndian.Uint16(commands[1:]))%len(w), commands[3]
		switch commands[0] % 4 {
		case 0:
			w[i] = b
		case 1:
			w[i] ^= b
		case 2:
			w = slices.Insert(w, i, b)
		case 3:
			w = slices.Delete(w, i, min(i+int(b), len(w)))
		}
	}
	return w
}

// FuzzStep gives both an honest witness with any changes, and any proof of a
// preimage.
func FuzzStep(f *testing.F) {
	witnesses := honest(f)
	names := slices.Sorted(maps.Keys(witnesses))
	for i := range names {
		f.Add(uint8(i), []byte{}, []byte{})
		f.Add(uint8(i), []byte{1, 2, 182, 1, 2, 3, 0, 0}, []byte{1})
	}
	j := newJudge(f)
	f.Fuzz(func(t *testing.T, which uint8, commands, proof []byte) {
		j.agree(t, edit(witnesses[names[int(which)%len(names)]], commands), proof)
	})
}
