package proof_test

import (
	"encoding/binary"
	"errors"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
	"github.com/sharedsec/sharedsec/proof"
)

func root(b byte) commitment.Root { return commitment.Keccak256([]byte{b}) }

func claim() proof.Claim {
	return proof.Claim{
		Domain: root(1), StateRoot: root(2), ExitRoot: root(3), Number: 4, Time: 5, L1Origin: 6, Position: 7, Accumulator: root(8),
	}
}

func TestClaimRoundTrip(t *testing.T) {
	want := claim()
	b, err := want.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	var got proof.Claim
	if err := got.UnmarshalBinary(b); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("claim changed on its way (-in +out):\n%s", diff)
	}
	if got, want := want.Hash(), commitment.Keccak256(b); got != want {
		t.Errorf("Hash() = %v, want the encoding's keccak256 %v", got, want)
	}
	for n := range len(b) {
		if err := got.UnmarshalBinary(b[:n]); !errors.Is(err, proof.ErrInvalid) {
			t.Errorf("UnmarshalBinary of %d bytes = %v, want ErrInvalid", n, err)
		}
	}
	if err := got.UnmarshalBinary(append(b, 0)); !errors.Is(err, proof.ErrInvalid) {
		t.Errorf("UnmarshalBinary with a byte too many = %v, want ErrInvalid", err)
	}
	for _, i := range []int{0, 1} {
		bad := append([]byte(nil), b...)
		bad[i]++
		if err := got.UnmarshalBinary(bad); !errors.Is(err, proof.ErrInvalid) {
			t.Errorf("UnmarshalBinary with byte %d changed = %v, want ErrInvalid", i, err)
		}
	}
}

// Every field of a claim must change its hash: what is not bound can be lied about.
func TestClaimBindsEveryField(t *testing.T) {
	seen := map[commitment.Root]string{claim().Hash(): "none"}
	typ := reflect.TypeFor[proof.Claim]()
	for i := range typ.NumField() {
		c := claim()
		switch f := reflect.ValueOf(&c).Elem().Field(i); f.Kind() {
		case reflect.Uint64:
			f.SetUint(f.Uint() ^ 1<<63)
		case reflect.Array:
			f.Index(31).SetUint(f.Index(31).Uint() ^ 1)
		default:
			t.Fatalf("field %s of a kind that this test does not know", typ.Field(i).Name)
		}
		if other, ok := seen[c.Hash()]; ok {
			t.Errorf("changing %s gives the hash of changing %s", typ.Field(i).Name, other)
		}
		seen[c.Hash()] = typ.Field(i).Name
	}
}

// The hashes are consensus. The contracts' tests compute the same in Solidity.
func TestGoldenHashes(t *testing.T) {
	genesis := proof.Genesis{StateRoot: root(1), Time: 2, L1Origin: 3}
	st := proof.Statement{Program: root(1), Pre: root(2), Input: root(3), Post: root(4)}
	b := proof.Boundary{Claim: root(1), Position: 2}
	exit := proof.Exit{To: common.Address{1}, Value: [32]byte{31: 5}, Data: []byte("memo")}
	for _, c := range []struct {
		name string
		got  commitment.Root
		want string
	}{
		{"Domain", proof.Domain(1, common.Address{2}, root(3)), "0x3437f1e606959d4b0607ed704fee52dc4cfafcf4e6ecb1c471adfc9dd544378e"},
		{"Genesis", genesis.Hash(), "0xa4fc46869005dc174ff1b1d20f5ef0fa5876d16dad59ad8502eb11c40a052525"},
		{"Claim", claim().Hash(), "0x0d942822648dce1c3f056df6c2903a7d51c17bcb3be5e498a205bb00785d4a12"},
		{"Program", proof.Program(root(1), root(2)), "0x7dc18defaa40c53a45218001fcbaaf37251d50b3a60179d4566454ac5f7303c9"},
		{"Input", proof.Input(1, root(2), 3, root(4)), "0xdaa1f5dda7ca12d410b1b97394f3f282ab06976f26f13241811cb9fbdad52d5f"},
		{"DisputeID", st.DisputeID(), "0x41db50f9f27b729f1079730167503549223a99abdc24b8dab3f0573ea3d8c87f"},
		{"Statement", st.Hash(), "0x3d5050b3337f546c2def23aa86c2fad90595955c68372433ef1e2c1cfb1b51d2"},
		{"Boundary", b.Hash(root(9)), "0xbfc12e0980be5bbe29c59af2ce438e772028d85f7804c9a378ad3c47a38aa642"},
		{"Fault", proof.Fault(root(9)), "0x7977bd61e80abecad11fbbe598c20d3e6dfc1f9a3f2129ebca9ddcf445aadf41"},
		{"AssertionID", proof.AssertionID(root(1), root(2), root(3)), "0xcc807838f1832d604d0915abafce1e00c2b0dd68ef5af2b3a868a05fa028c08b"},
		{"Exit", exit.Leaf(), "0xb3352771d352a9b1ede9cf3149edd8556bdb66d3b1e59a42b642a08f0c66103a"},
		{"EmptyExitRoot", proof.EmptyExitRoot(), "0xac7d142168b5cd31fbaae150cbc4f1f3031ef30554cb3e9b58fffe1f081cc819"},
	} {
		if got := c.got.String(); got != c.want {
			t.Errorf("%s = %s, want %s", c.name, got, c.want)
		}
	}
}

// Domain spelled out once more, from its comment.
func TestDomainByHand(t *testing.T) {
	var pre []byte
	pre = append(pre, 0x10)
	pre = append(pre, make([]byte, 24)...)
	pre = binary.BigEndian.AppendUint64(pre, 31337)
	rollup, g := common.Address{7}, root(1)
	pre = append(append(pre, rollup[:]...), g[:]...)
	if got, want := proof.Domain(31337, rollup, g), commitment.Keccak256(pre); got != want {
		t.Errorf("Domain = %v, want %v", got, want)
	}
}

func TestStatementBinds(t *testing.T) {
	st := proof.Statement{Program: root(1), Pre: root(2), Input: root(3), Post: root(4)}
	other := st
	other.Post = root(5)
	if st.DisputeID() != other.DisputeID() {
		t.Error("rivals over one input have different disputes")
	}
	if st.Hash() == other.Hash() {
		t.Error("statements with different posts have one hash")
	}
}

func TestSpan(t *testing.T) {
	id := root(9)
	var ends []proof.Boundary
	for i := range byte(5) {
		ends = append(ends, proof.Boundary{Claim: root(i), Position: uint64(i % 3)})
	}
	span, err := proof.NewSpan(id, ends, 4)
	if err != nil {
		t.Fatal(err)
	}
	if want := ends[4].Hash(id); span.Last != want {
		t.Errorf("Last = %v, want the last boundary %v", span.Last, want)
	}
	if err := proof.VerifySpan(span.Root, 4, span.Last, span.Path); err != nil {
		t.Errorf("VerifySpan: %v", err)
	}
	// A slow twin: all 16 leaves spelled out.
	var leaves []commitment.Root
	for i := range 16 {
		h := ends[min(i, 4)].Hash(id)
		leaves = append(leaves, merkle.LeafHash(h[:]))
	}
	if got, want := span.Root, merkle.New(leaves).Root(); got != want {
		t.Errorf("Root = %v, want %v", got, want)
	}
	forge := func(name string, root commitment.Root, depth uint64, last commitment.Root, path []commitment.Root) {
		if err := proof.VerifySpan(root, depth, last, path); !errors.Is(err, proof.ErrInvalid) {
			t.Errorf("VerifySpan with %s = %v, want ErrInvalid", name, err)
		}
	}
	forge("another last state", span.Root, 4, ends[3].Hash(id), span.Path)
	forge("another root", root(1), 4, span.Last, span.Path)
	forge("a smaller depth", span.Root, 3, span.Last, span.Path)
	forge("a depth beyond all bounds", span.Root, 1<<40, span.Last, span.Path)
	forge("a short path", span.Root, 4, span.Last, span.Path[:3])
	forge("a long path", span.Root, 4, span.Last, append(append([]commitment.Root(nil), span.Path...), root(1)))
	for i := range span.Path {
		bad := append([]commitment.Root(nil), span.Path...)
		bad[i][0] ^= 1
		forge("a changed sibling", span.Root, 4, span.Last, bad)
	}
	if _, err := proof.NewSpan(id, nil, 4); !errors.Is(err, proof.ErrInvalid) {
		t.Errorf("NewSpan of nothing = %v, want ErrInvalid", err)
	}
	if _, err := proof.NewSpan(id, ends, 2); !errors.Is(err, proof.ErrInvalid) {
		t.Errorf("NewSpan of 5 boundaries in 4 = %v, want ErrInvalid", err)
	}
	fault, err := proof.NewFaultSpan(id, ends, 4)
	if err != nil {
		t.Fatal(err)
	}
	if fault.Last != proof.Fault(id) || fault.Root == span.Root {
		t.Errorf("fault span ends in %v, want %v", fault.Last, proof.Fault(id))
	}
}

func FuzzClaim(f *testing.F) {
	b, _ := claim().MarshalBinary()
	f.Add(b)
	f.Add(b[:40])
	f.Fuzz(func(t *testing.T, p []byte) {
		var c proof.Claim
		if c.UnmarshalBinary(p) != nil {
			return
		}
		out, err := c.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(p, out); diff != "" {
			t.Errorf("two encodings of one claim (-in +out):\n%s", diff)
		}
	})
}
