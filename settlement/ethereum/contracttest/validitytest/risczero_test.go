package validitytest

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity/risczero"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
	"github.com/sharedsec/sharedsec/settlement/ethereum/validity"
)

var riscZeroABI = bindings.NewRiscZeroVerifier()

func TestReceipts(t *testing.T) {
	for _, v := range receipts(t) {
		t.Run(v.Name, func(t *testing.T) { testReceipt(t, v) })
	}
}

func testReceipt(t *testing.T, v vector) {
	c := newChain(t)
	image, hash := v.ImageID.word(), v.JournalHash.word()
	p := validity.RiscZeroParams{
		System:   c.mustCreate(t, validity.Groth16(encode(t, v.key(t)))),
		Selector: [4]byte(v.Seal), ControlRoot: v.ControlRoot.word(), ControlID: v.ControlID.word(), ImageID: image,
	}
	at := c.mustCreate(t, validity.RiscZero(p))
	m, err := risczero.New(risczero.Params{ControlRoot: p.ControlRoot, ControlID: p.ControlID, Key: v.key(t)})
	if err != nil {
		t.Fatal(err)
	}
	if got, want := c.key(t, at), m.Guest(image).Key(); got != want {
		t.Errorf("its key on L1 is %x, in Go %v", got, want)
	}
	accepts := func(seal []byte, image, journalHash [32]byte) bool {
		t.Helper()
		claim := risczero.ClaimDigest(image, journalHash)
		got := c.accepts(t, at, riscZeroABI.PackVerify(seal, image, journalHash))
		receipt := bindings.RiscZeroVerifierReceipt{Seal: seal, ClaimDigest: claim}
		if again := c.accepts(t, at, riscZeroABI.PackVerifyIntegrity(receipt)); again != got {
			t.Fatalf("by its claim it is accepted: %v, else %v", again, got)
		}
		if err := m.VerifyClaim(seal, claim); got != (err == nil) {
			t.Fatalf("L1 accepts: %v, Go says %v", got, err)
		}
		return got
	}
	if !accepts(v.Seal, image, hash) {
		t.Fatal("a valid seal is refused")
	}
	for i := range v.Seal {
		seal := bytes.Clone(v.Seal)
		seal[i] ^= 1 << (i % 8)
		if accepts(seal, image, hash) {
			t.Errorf("accepted with byte %d of the seal changed", i)
		}
	}
	for i := range 32 {
		other, otherHash := image, hash
		other[i] ^= 1 << (i % 8)
		otherHash[i] ^= 1 << (i % 8)
		if accepts(v.Seal, other, hash) || accepts(v.Seal, image, otherHash) {
			t.Errorf("accepted with byte %d of the image or journal changed", i)
		}
	}
	call := riscZeroABI.PackVerify(v.Seal, image, hash)
	for name, change := range map[string]func(p *validity.RiscZeroParams){
		"selector":     func(p *validity.RiscZeroParams) { p.Selector[3] ^= 1 },
		"control root": func(p *validity.RiscZeroParams) { p.ControlRoot[31] ^= 1 },
		"control id":   func(p *validity.RiscZeroParams) { p.ControlID[31] ^= 1 },
	} {
		other := p
		change(&other)
		if c.accepts(t, c.mustCreate(t, validity.RiscZero(other)), call) {
			t.Errorf("accepted under another %s", name)
		}
	}
}

// newRiscZero returns a verifier with a setup's key.
func newRiscZero(t testing.TB, c *chain) *verifier {
	t.Helper()
	s := newSetup(t, 5, nil)
	params := risczero.Params{ControlRoot: [32]byte{1, 31: 2}, ControlID: [32]byte{3, 31: 4}, Key: s.Key()}
	p := validity.RiscZeroParams{
		System:   c.mustCreate(t, validity.Groth16(encode(t, s.Key()))),
		Selector: params.Selector(), ControlRoot: params.ControlRoot, ControlID: params.ControlID, ImageID: [32]byte{5, 31: 6},
	}
	m, err := risczero.New(params)
	if err != nil {
		t.Fatal(err)
	}
	return &verifier{chain: c, t: t, at: c.mustCreate(t, validity.RiscZero(p)), v: m.Guest(p.ImageID), prove: func(st proof.Statement) []byte {
		statementHash := st.Hash()
		claim := risczero.ClaimDigest(p.ImageID, sha256.Sum256(statementHash[:]))
		inputs := append(halves(p.ControlRoot), halves(claim)...)
		return slices.Concat(p.Selector[:], s.prove(append(inputs, p.ControlID)))
	}}
}

// halves returns the halves of a digest as little-endian numbers.
func halves(digest [32]byte) (inputs [][32]byte) {
	for _, half := range [][]byte{digest[:16], digest[16:]} {
		var b [32]byte
		binary.BigEndian.PutUint64(b[16:], binary.LittleEndian.Uint64(half[8:]))
		binary.BigEndian.PutUint64(b[24:], binary.LittleEndian.Uint64(half))
		inputs = append(inputs, b)
	}
	return inputs
}

func TestRiscZero(t *testing.T) {
	v := newRiscZero(t, newChain(t))
	v.check(v.v.(*risczero.Guest).Key())
}

func TestRiscZeroParams(t *testing.T) {
	c := newChain(t)
	four := c.mustCreate(t, validity.Groth16(encode(t, newSetup(t, 4, nil).Key())))
	for _, system := range []common.Address{four, {0xee}} {
		if _, _, _, err := c.create(validity.RiscZero(validity.RiscZeroParams{System: system})); err == nil {
			t.Errorf("created over %v", system)
		}
	}
}
