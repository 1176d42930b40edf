package opening_test

import (
	"bytes"
	"errors"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/examples/zkledger/opening"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// random fills openings.
type random struct{ *rand.Rand }

func (r random) bytes(n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(r.Uint32())
	}
	return b
}

func (r random) root() commitment.Root { return commitment.Root(r.bytes(32)) }

func (r random) opening(t testing.TB) *opening.Opening {
	o := &opening.Opening{Pre: proof.Claim{
		Domain: r.root(), StateRoot: r.root(), ExitRoot: r.root(), Number: r.Uint64(), Time: r.Uint64(),
		L1Origin: r.Uint64(), Position: r.Uint64(), Accumulator: r.root(),
	}}
	for range r.IntN(9) {
		if err := o.Exits.Append(r.root()); err != nil {
			t.Fatal(err)
		}
	}
	for range r.IntN(4) {
		s := opening.Step{Entry: derive.Entry{
			Kind: derive.Kind(r.Uint32()), Sender: common.Address(r.bytes(20)), Value: r.root(),
			L1Block: r.Uint64(), L1Time: r.Uint64(), Index: r.Uint64(),
		}}
		for range r.IntN(3) {
			ref, err := da.NewRef(da.Layer(1+r.IntN(2)), r.Uint32(), r.bytes(32))
			if err != nil {
				t.Fatal(err)
			}
			s.Entry.Refs = append(s.Entry.Refs, ref)
		}
		if n := r.IntN(100); n > 0 {
			s.Shown = r.bytes(n)
		}
		if r.IntN(2) == 0 {
			s.Run = &opening.Execution{StateRoot: r.root(), H: r.root(), Bounced: r.IntN(2) == 0, SNARK: r.bytes(1 + r.IntN(300))}
			if r.IntN(2) == 0 {
				s.Run.Header = &opening.Header{Time: r.Uint64(), Origin: r.Uint64()}
			}
			for range r.IntN(5) {
				s.Run.Exits = append(s.Run.Exits, opening.Exit{To: common.Address(r.bytes(20)), Value: [12]byte(r.bytes(12))})
			}
		}
		o.Steps = append(o.Steps, s)
	}
	return o
}

func encode(t testing.TB, o *opening.Opening) []byte {
	t.Helper()
	b, err := o.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// The structs of ZkLedgerOpening.sol, as go-ethereum's encoder takes them.
type (
	abiOpening struct {
		Domain [32]byte
		Pre    abiClaim
		Exits  uint64
		Peaks  [][32]byte
		Steps  []abiStep
	}
	abiClaim struct {
		StateRoot, ExitRoot              [32]byte
		Number, Time, L1Origin, Position uint64
		Accumulator                      [32]byte
	}
	abiStep struct {
		Entry    abiEntry
		Shown    []byte
		Executed []abiExecution
	}
	abiEntry struct {
		Kind                   uint8
		Sender                 common.Address
		Value                  *big.Int
		L1Block, L1Time, Index uint64
		Refs                   []byte
	}
	abiExecution struct {
		StateRoot [32]byte
		H, Header *big.Int
		Bounced   bool
		Exits     []*big.Int
		Snark     []byte
	}
)

// openingType is the ABI's type of an opening.
func openingType(t testing.TB) abi.Arguments {
	t.Helper()
	fields := func(parts ...string) (out []abi.ArgumentMarshaling) {
		for i := 0; i < len(parts); i += 2 {
			out = append(out, abi.ArgumentMarshaling{Name: parts[i], Type: parts[i+1]})
		}
		return out
	}
	claim := fields("stateRoot", "bytes32", "exitRoot", "bytes32", "number", "uint64", "time", "uint64",
		"l1Origin", "uint64", "position", "uint64", "accumulator", "bytes32")
	entry := fields("kind", "uint8", "sender", "address", "value", "uint256", "l1Block", "uint64", "l1Time", "uint64",
		"index", "uint64", "refs", "bytes")
	execution := fields("stateRoot", "bytes32", "h", "uint256", "header", "uint256", "bounced", "bool",
		"exits", "uint256[]", "snark", "bytes")
	step := []abi.ArgumentMarshaling{
		{Name: "entry", Type: "tuple", Components: entry}, {Name: "shown", Type: "bytes"},
		{Name: "executed", Type: "tuple[]", Components: execution},
	}
	typ, err := abi.NewType("tuple", "", []abi.ArgumentMarshaling{
		{Name: "domain", Type: "bytes32"}, {Name: "pre", Type: "tuple", Components: claim},
		{Name: "exits", Type: "uint64"}, {Name: "peaks", Type: "bytes32[]"},
		{Name: "steps", Type: "tuple[]", Components: step},
	})
	if err != nil {
		t.Fatal(err)
	}
	return abi.Arguments{{Type: typ}}
}

// throughABI encodes an opening with go-ethereum's encoder.
func throughABI(t testing.TB, o *opening.Opening) []byte {
	t.Helper()
	out := abiOpening{
		Domain: o.Pre.Domain, Exits: o.Exits.Count(), Peaks: [][32]byte{}, Steps: []abiStep{},
		Pre: abiClaim{o.Pre.StateRoot, o.Pre.ExitRoot, o.Pre.Number, o.Pre.Time, o.Pre.L1Origin, o.Pre.Position, o.Pre.Accumulator},
	}
	for _, p := range o.Exits.Peaks() {
		out.Peaks = append(out.Peaks, p)
	}
	for _, s := range o.Steps {
		refs, err := da.AppendRefs(nil, s.Entry.Refs)
		if err != nil {
			t.Fatal(err)
		}
		e := s.Entry
		step := abiStep{
			Entry: abiEntry{uint8(e.Kind), e.Sender, new(big.Int).SetBytes(e.Value[:]), e.L1Block, e.L1Time, e.Index, refs},
			Shown: s.Shown, Executed: []abiExecution{},
		}
		if x := s.Run; x != nil {
			run := abiExecution{x.StateRoot, new(big.Int).SetBytes(x.H[:]), new(big.Int), x.Bounced, []*big.Int{}, x.SNARK}
			if h := x.Header; h != nil {
				run.Header.SetUint64(1).Lsh(run.Header, 64).Or(run.Header, new(big.Int).SetUint64(h.Time))
				run.Header.Lsh(run.Header, 64).Or(run.Header, new(big.Int).SetUint64(h.Origin))
			}
			for _, exit := range x.Exits {
				run.Exits = append(run.Exits, new(big.Int).SetBytes(append(exit.To[:], exit.Value[:]...)))
			}
			step.Executed = append(step.Executed, run)
		}
		out.Steps = append(out.Steps, step)
	}
	b, err := openingType(t).Pack(out)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// The encoding is the ABI's, and reading gives back what was written.
func TestEncoding(t *testing.T) {
	r := random{rand.New(rand.NewPCG(1, 2))}
	for range 200 {
		o := r.opening(t)
		b := encode(t, o)
		if !bytes.Equal(b, throughABI(t, o)) {
			t.Fatalf("%+v has another encoding than the ABI's", o)
		}
		var got opening.Opening
		if err := got.UnmarshalBinary(b); err != nil {
			t.Fatalf("%+v cannot be read: %v", o, err)
		}
		if !bytes.Equal(encode(t, &got), b) {
			t.Fatalf("%+v changed on its way: %+v", o, got)
		}
	}
}

// Every part of an encoding is read: what is cut, longer or elsewhere is refused,
// and what is taken with a byte changed is another opening.
func TestOneEncoding(t *testing.T) {
	r := random{rand.New(rand.NewPCG(3, 4))}
	o := r.opening(t)
	for len(o.Steps) < 2 || o.Steps[0].Run == nil || o.Exits.Count() == 0 {
		o = r.opening(t)
	}
	b := encode(t, o)
	read := func(p []byte) error {
		t.Helper()
		kept := opening.Opening{Pre: proof.Claim{Number: 7}}
		err := kept.UnmarshalBinary(p)
		if err != nil && (!errors.Is(err, proof.ErrInvalid) || kept.Pre.Number != 7 || kept.Steps != nil) {
			t.Fatalf("the error is %v, the opening %+v", err, kept)
		}
		if err == nil && !bytes.Equal(encode(t, &kept), p) {
			t.Fatal("two encodings of one opening")
		}
		return err
	}
	for n := range len(b) {
		if read(b[:n]) == nil {
			t.Errorf("the first %d bytes are taken", n)
		}
	}
	if read(append(bytes.Clone(b), make([]byte, 32)...)) == nil {
		t.Error("a word more is taken")
	}
	for i := range b {
		for _, x := range []byte{1, 0x80, 0xff} {
			p := bytes.Clone(b)
			p[i] ^= x
			_ = read(p)
		}
	}
}

// A forged count of things makes no large allocation.
func TestForgedCounts(t *testing.T) {
	b := encode(t, &opening.Opening{Exits: merkle.Log{}})
	for at := 0; at < len(b); at += 32 {
		p := bytes.Clone(b)
		copy(p[at+24:], []byte{0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff})
		var o opening.Opening
		if n := testing.AllocsPerRun(1, func() { _ = o.UnmarshalBinary(p) }); n > 100 {
			t.Errorf("word %d: %v allocations", at/32, n)
		}
	}
}

func FuzzOpening(f *testing.F) {
	r := random{rand.New(rand.NewPCG(5, 6))}
	for range 8 {
		f.Add(encode(f, r.opening(f)))
	}
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, p []byte) {
		var o opening.Opening
		if err := o.UnmarshalBinary(p); err != nil {
			if !errors.Is(err, proof.ErrInvalid) {
				t.Errorf("the error is %v", err)
			}
			return
		}
		if diff := cmp.Diff(p, encode(t, &o)); diff != "" {
			t.Errorf("two encodings of one opening (-in +out):\n%s", diff)
		}
	})
}
