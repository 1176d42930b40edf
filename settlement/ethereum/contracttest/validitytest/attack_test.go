package validitytest

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math/big"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/sharedsec/sharedsec/proof/validity/bn254"
	"github.com/sharedsec/sharedsec/proof/validity/groth16"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
	"github.com/sharedsec/sharedsec/settlement/ethereum/validity"
)

// newAttacked returns a setup with three inputs and a commitment, and its judge.
func newAttacked(t testing.TB) (*setup, judge) {
	t.Helper()
	s := newSetup(t, 3, &groth16.Commitment{Committed: []int{0, 2}})
	return s, newJudge(t, s.Key())
}

// plus adds n to 32 bytes.
func plus(b []byte, n *big.Int) {
	sum := new(big.Int).SetBytes(b)
	sum.Add(sum, n).FillBytes(b)
}

// Scalars and coordinates have one encoding: the reduced one.
func TestUnreduced(t *testing.T) {
	s, j := newAttacked(t)
	lists, proofs := s.many(2)
	for i := range 2 {
		for k := range lists[i] {
			plus(lists[i][k][:], fr.Modulus())
			if j.accepts(t, lists, proofs) {
				t.Errorf("proof %d is accepted with input %d plus r", i, k)
			}
			plus(lists[i][k][:], new(big.Int).Neg(fr.Modulus()))
		}
		for at := 0; at < len(proofs[i]); at += 32 {
			plus(proofs[i][at:at+32], fp.Modulus())
			if j.accepts(t, lists, proofs) {
				t.Errorf("proof %d is accepted with coordinate %d plus p", i, at/32)
			}
			plus(proofs[i][at:at+32], new(big.Int).Neg(fp.Modulus()))
		}
	}
	if !j.accepts(t, lists, proofs) {
		t.Error("refused as it was")
	}
}

// No point of a proof is infinity, in either of the encodings that the curve's
// formulas would take for it.
func TestInfinity(t *testing.T) {
	s, j := newAttacked(t)
	for _, n := range []int{1, 2} {
		lists, proofs := s.many(n)
		for _, point := range [][2]int{{0, 64}, {64, 192}, {192, 256}, {256, 320}, {320, 384}} {
			for i := range proofs {
				whole := proofs[i]
				proofs[i] = bytes.Clone(whole)
				clear(proofs[i][point[0]:point[1]])
				if j.accepts(t, lists, proofs) {
					t.Errorf("proof %d of %d is accepted with infinity at %d", i, n, point[0])
				}
				// (0, p): minus infinity, were y not looked at.
				fp.Modulus().FillBytes(proofs[i][point[1]-32 : point[1]])
				if j.accepts(t, lists, proofs) {
					t.Errorf("proof %d of %d is accepted with y = p at %d", i, n, point[0])
				}
				proofs[i] = whole
			}
		}
	}
}

// B, which no other point of the proof could be, must be in the subgroup.
func TestOutsideSubgroup(t *testing.T) {
	s, j := newAttacked(t)
	lists, proofs := s.many(2)
	for i := range proofs {
		whole := proofs[i]
		outside := outsideSubgroup(t, uint64(i))
		proofs[i] = slices.Concat(whole[:64], bn254.AppendG2(nil, &outside), whole[192:])
		if j.accepts(t, lists, proofs) || j.accepts1(t, lists[i], proofs[i]) {
			t.Errorf("proof %d is accepted with B outside the subgroup", i)
		}
		proofs[i] = whole
	}
}

// Errors that would cancel each other were the equations multiplied as they are.
func TestErrorsThatCancel(t *testing.T) {
	s, j := newAttacked(t)
	var none, some, minus bn254.Scalar
	some.SetUint64(12345)
	minus.Neg(&some)
	x, y := s.some(), s.some()
	for name, proofs := range map[string][][]byte{
		"first equations":  {s.forge(x, some, none), s.forge(y, minus, none)},
		"second equations": {s.forge(x, none, some), s.forge(y, none, minus)},
		"crosswise":        {s.forge(x, some, none), s.forge(y, none, minus)},
		"crosswise, alike": {s.forge(x, some, none), s.forge(y, none, some)},
	} {
		if j.accepts(t, [][][32]byte{x, y}, proofs) {
			t.Errorf("%s: accepted", name)
		}
	}
	if j.accepts1(t, x, s.forge(x, some, minus)) || j.accepts1(t, x, s.forge(x, some, some)) {
		t.Error("both equations of one proof: accepted")
	}
	if !j.accepts(t, [][][32]byte{x, y}, [][]byte{s.forge(x, none, none), s.forge(y, none, none)}) {
		t.Error("without errors: refused")
	}
}

// Errors that would cancel each other under weights that whoever makes the proofs
// knows beforehand: hashed from less than all.
func TestErrorsThatAreWeighed(t *testing.T) {
	s, j := newAttacked(t)
	x, y := s.some(), s.some()
	key, count := s.Key().Hash(), common.BigToHash(big.NewInt(2))
	var inputs []byte
	for _, list := range [][][32]byte{x, y} {
		for _, in := range list {
			inputs = append(inputs, in[:]...)
		}
	}
	for name, seed := range map[string][]byte{
		"of nothing":               nil,
		"of the key":               key[:],
		"of the key and number":    slices.Concat(key[:], count[:]),
		"of all but proofs' bytes": slices.Concat(key[:], count[:], inputs),
	} {
		for _, hash := range [][]byte{seed, crypto.Keccak256(seed)} {
			index := common.BigToHash(big.NewInt(1))
			h := crypto.Keccak256(hash, index[:])
			var none, some, weight, other bn254.Scalar
			some.SetUint64(12345)
			weight.SetBytes(h[16:])
			other.Neg(&some).Div(&other, &weight)
			if j.accepts(t, [][][32]byte{x, y}, [][]byte{s.forge(x, some, none), s.forge(y, other, none)}) {
				t.Errorf("weights %s: accepted", name)
			}
		}
	}
}

// A proof proves its own inputs, as often as it is given.
func TestDuplicates(t *testing.T) {
	s, j := newAttacked(t)
	lists, proofs := s.many(2)
	for _, c := range []struct {
		name         string
		inputs, with []int
		want         bool
	}{
		{"the same twice", []int{0, 0}, []int{0, 0}, true},
		{"one proof for two", []int{0, 1}, []int{0, 0}, false},
		{"two proofs of one", []int{0, 0}, []int{0, 1}, false},
		{"exchanged", []int{0, 1}, []int{1, 0}, false},
		{"the other order", []int{1, 0}, []int{1, 0}, true},
	} {
		var in [][][32]byte
		var with [][]byte
		for i := range c.inputs {
			in, with = append(in, lists[c.inputs[i]]), append(with, proofs[c.with[i]])
		}
		if got := j.accepts(t, in, with); got != c.want {
			t.Errorf("%s: accepted %v, want %v", c.name, got, c.want)
		}
	}
}

func TestLengths(t *testing.T) {
	s, j := newAttacked(t)
	lists, proofs := s.many(2)
	for name, c := range map[string]struct {
		lists  [][][32]byte
		proofs [][]byte
	}{
		"nothing":           {},
		"more inputs":       {lists, proofs[:1]},
		"more proofs":       {lists[:1], proofs},
		"an input short":    {[][][32]byte{lists[0][:2]}, proofs[:1]},
		"an input more":     {[][][32]byte{append(slices.Clone(lists[0]), [32]byte{})}, proofs[:1]},
		"no input":          {[][][32]byte{{}}, proofs[:1]},
		"a byte short":      {lists[:1], [][]byte{proofs[0][:len(proofs[0])-1]}},
		"a byte more":       {lists[:1], [][]byte{append(bytes.Clone(proofs[0]), 0)}},
		"no commitment":     {lists[:1], [][]byte{proofs[0][:groth16.ProofSize]}},
		"no proof":          {lists[:1], [][]byte{{}}},
		"inputs in a proof": {[][][32]byte{lists[0][:2]}, [][]byte{slices.Concat(lists[0][2][:], proofs[0])}},
	} {
		if j.accepts(t, c.lists, c.proofs) {
			t.Errorf("%s: accepted", name)
		}
	}
}

// Calldata that is no encoding is refused; what stands behind it does not count.
func TestCalldata(t *testing.T) {
	s, j := newAttacked(t)
	data := packSystem(s.many(1))
	for n := range data {
		if _, _, err := j.call(j.at, data[:n], params.MaxTxGas); err == nil {
			t.Errorf("accepted, cut to %d of %d bytes", n, len(data))
		}
	}
	// Every word that is an offset or a length, set to what would wrap around.
	for at := 4; at < 4+32*10; at += 32 {
		if binary.BigEndian.Uint64(data[at:]) != 0 {
			continue // an input
		}
		for _, high := range []byte{0x80, 0xff, 0x01} {
			dirty := bytes.Clone(data)
			dirty[at] = high
			if _, _, err := j.call(j.at, dirty, params.MaxTxGas); err == nil {
				t.Errorf("accepted with the word at %d dirty", at)
			}
		}
	}
	if !j.chain.accepts(t, j.at, append(bytes.Clone(data), 1, 2, 3)) {
		t.Error("refused for what stands behind")
	}
}

// However little gas there is, what is not proven is not accepted; and the least
// gas with which a valid proof is accepted is what it costs when there is more.
func TestStarved(t *testing.T) {
	s, j := newAttacked(t)
	inputs := s.some()
	valid, other := s.prove(inputs), s.prove(s.some())
	right, wrong := packSystem([][][32]byte{inputs}, [][]byte{valid}), packSystem([][][32]byte{inputs}, [][]byte{other})
	_, used, err := j.call(j.at, right, params.MaxTxGas)
	if err != nil {
		t.Fatal(err)
	}
	// A precompile is given 63/64 of what is left, so a bit more is needed than is used.
	accepted := uint64(0)
	for gas := uint64(0); gas < used+used/16; gas += 499 {
		if _, _, err := j.call(j.at, wrong, gas); err == nil {
			t.Fatalf("a wrong proof is accepted with %d gas", gas)
		}
		ret, _, err := j.call(j.at, right, gas)
		switch {
		case err == nil && gas < used:
			t.Fatalf("accepted with %d gas, it takes %d", gas, used)
		case err == nil:
			accepted = gas
		case accepted != 0:
			t.Fatalf("accepted with %d gas, refused with %d", accepted, gas)
		case errors.Is(err, vm.ErrExecutionReverted) && len(ret) != 4 && len(ret) != 0:
			t.Fatalf("reverted with %x", ret)
		}
	}
	if accepted == 0 {
		t.Error("never accepted")
	}
}

// Where there are no precompiles, calls of their addresses succeed and return
// nothing: that is no proof.
func TestWithoutPrecompiles(t *testing.T) {
	s, j := newAttacked(t)
	data := packSystem(s.many(1))
	for _, at := range []byte{6, 7, 8} {
		c := newChain(t)
		address := c.mustCreate(t, validity.Groth16(encode(t, s.Key())))
		precompiles := vm.ActivePrecompiledContracts(osaka.Rules(c.evm.Context.BlockNumber, true, c.evm.Context.Time))
		for a := range precompiles {
			if a[19] == at && new(big.Int).SetBytes(a[:]).Cmp(big.NewInt(256)) < 0 {
				delete(precompiles, a)
			}
		}
		c.evm.SetPrecompiles(precompiles)
		if c.accepts(t, address, data) {
			t.Errorf("accepted without precompile %d", at)
		}
	}
	if !j.chain.accepts(t, j.at, data) {
		t.Error("refused with all")
	}
}

// The contract that holds the key cannot be made to go away, or do anything.
func TestStoreStays(t *testing.T) {
	s, j := newAttacked(t)
	store := crypto.CreateAddress(j.at, 1)
	want := append([]byte{byte(vm.STOP)}, encode(t, s.Key())...)
	for _, data := range [][]byte{nil, {0xff}, systemABI.PackKey(), bytes.Repeat([]byte{0xff}, 100)} {
		ret, _, err := j.call(store, data, params.MaxTxGas)
		if err != nil || len(ret) > 0 {
			t.Errorf("called with %x, it returns %x, %v", data, ret, err)
		}
	}
	if got := j.state.GetCode(store); !bytes.Equal(got, want) {
		t.Errorf("its code is %x, want STOP and the key", got)
	}
}

// Keys are refused at creation exactly if groth16.ParseKey refuses them.
func TestKeys(t *testing.T) {
	c := newChain(t)
	created := func(key []byte) bool {
		t.Helper()
		_, _, ret, err := c.create(validity.Groth16(key))
		if _, parse := groth16.ParseKey(key); (err == nil) != (parse == nil) {
			t.Fatalf("L1: %v, Go: %v, of %x", err, parse, key)
		}
		invalidKey := bindings.ISystemInvalidKeyErrorID()
		if err != nil && !bytes.Equal(ret, invalidKey[:4]) && !bytes.Equal(ret, invalidProof[:4]) {
			t.Fatalf("refused with %v, %x", err, ret)
		}
		return err == nil
	}
	for name, s := range shapes(t) {
		key := encode(t, s.Key())
		if !created(key) {
			t.Errorf("%s: refused", name)
		}
		if created(key[:len(key)-1]) || created(append(bytes.Clone(key), 0)) {
			t.Errorf("%s: created with a byte more or less", name)
		}
	}
	s, _ := newAttacked(t)
	key := encode(t, s.Key())
	for i := range key {
		changed := bytes.Clone(key)
		changed[i] ^= 1 << (i % 8)
		created(changed) // some are keys: another hash, another committed input
	}
	list := len(key) - 4
	points := 4 + 64 + 3*128
	outside := outsideSubgroup(t, 7)
	for name, change := range map[string]func(k []byte){
		"version 0":               func(k []byte) { k[0] = 0 },
		"version 2":               func(k []byte) { k[0] = 2 },
		"an unknown flag":         func(k []byte) { k[1] |= 4 },
		"a hash of no commitment": func(k []byte) { k[1] = 2 },
		"an input less":           func(k []byte) { k[3]-- },
		"alpha is infinity":       func(k []byte) { clear(k[4:68]) },
		"beta is infinity":        func(k []byte) { clear(k[68:196]) },
		"delta is infinity":       func(k []byte) { clear(k[324:452]) },
		"beta is outside":         func(k []byte) { copy(k[68:], bn254.AppendG2(nil, &outside)) },
		"G is outside":            func(k []byte) { copy(k[list-2-256:], bn254.AppendG2(nil, &outside)) },
		"G is infinity":           func(k []byte) { clear(k[list-2-256 : list-2-128]) },
		"an index too high":       func(k []byte) { k[list+3] = 3 },
		"an index twice":          func(k []byte) { k[list+1] = 2 },
		"descending":              func(k []byte) { k[list+1], k[list+3] = 2, 0 },
		"a point off the curve":   func(k []byte) { k[points+63] ^= 1 },
	} {
		changed := bytes.Clone(key)
		change(changed)
		if created(changed) {
			t.Errorf("%s: created", name)
		}
	}
	for i := range 5 {
		unused := bytes.Clone(key)
		clear(unused[points+64*i:][:64])
		if !created(unused) {
			t.Errorf("refused, though input %d may be unused", i)
		}
	}
	for n := range 4 {
		if created(key[:n]) {
			t.Errorf("created of %d bytes", n)
		}
	}
}

// A key that no contract's code can hold is refused.
func TestLargeKeys(t *testing.T) {
	c := newChain(t)
	for n, want := range map[int]bool{374: true, 376: false} {
		s := newSetup(t, n, nil)
		key := encode(t, s.Key())
		at, _, ret, err := c.create(validity.Groth16(key))
		if (err == nil) != want {
			t.Errorf("a key of %d bytes: %v, %x", len(key), err, ret)
		}
		if want && !c.accepts(t, at, packSystem(s.many(1))) {
			t.Errorf("%d inputs: a valid proof is refused", n)
		}
	}
}
