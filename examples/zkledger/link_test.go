package zkledger_test

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob"
	"github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/proof"
)

func TestElements(t *testing.T) {
	for n, want := range map[int]int{1: 8, 2: 16, 3: 16, 4: 32, 6: 32, 7: 32, 8: 64, 14: 64, 15: 128, 16: 128} {
		if got := zkledger.Elements(n); got != want {
			t.Errorf("Elements(%d) = %d, want %d", n, got, want)
		}
	}
}

// TestEvaluate compares with the library that L1's precompile is: it opens the
// commitment of the whole blob.
func TestEvaluate(t *testing.T) {
	rnd := rand.NewChaCha8([32]byte{1})
	for _, size := range []int{0, 1, 160, 3000} {
		data := make([]byte, size)
		rnd.Read(data)
		whole, err := blob.Encode(data)
		if err != nil {
			t.Fatal(err)
		}
		d, err := zkledger.Pack(data, zkledger.MaxTransactions)
		if err != nil {
			t.Fatal(err)
		}
		points := [][32]byte{{31: 1}, {31: 2}} // the first is a root of unity
		var point [32]byte
		rnd.Read(point[1:])
		for _, point := range append(points, point) {
			_, claim, err := kzg4844.ComputeProof((*kzg4844.Blob)(whole), point)
			if err != nil {
				t.Fatal(err)
			}
			if got := zkledger.Evaluate(d, point); got != [32]byte(claim) {
				t.Errorf("%d bytes at %x: %x, KZG says %x", size, point, got, claim)
			}
		}
	}
}

func TestPackTooLarge(t *testing.T) {
	room := zkledger.Elements(4)/4*127 - 4
	if _, err := zkledger.Pack(make([]byte, room), 4); err != nil {
		t.Errorf("Pack(%d bytes): %v", room, err)
	}
	if _, err := zkledger.Pack(make([]byte, room+1), 4); !errors.Is(err, da.ErrTooLarge) {
		t.Errorf("Pack(%d bytes) = %v, want da.ErrTooLarge", room+1, err)
	}
}

func TestForcedData(t *testing.T) {
	tx := [zkledger.TxSize]byte{1, 2, 3}
	frames, err := batch.Frames(append(append(make([]byte, 16), 0, 1), tx[:]...), 1000)
	if err != nil || len(frames) != 1 {
		t.Fatal(len(frames), err)
	}
	if got := zkledger.ForcedData(tx); !bytes.Equal(got, frames[0]) {
		t.Errorf("ForcedData = %x, want the frame %x", got, frames[0])
	}
}

// facts returns those of a batch, and of a deposit.
func facts() (b, d zkledger.Facts) {
	b = zkledger.Facts{
		Statement: commitment.Root{0xff, 1}, // not below p
		Domain:    domain,
		Pre:       commitment.Root{1}, Post: commitment.Root{2},
		Block: true, Time: 3, L1Origin: 1<<64 - 1,
		Exits: []proof.Exit{{}, {To: common.Address{4}, Value: [32]byte{31: 5}}},
	}
	d = zkledger.Facts{Statement: b.Statement, Domain: domain, Pre: b.Pre, Post: b.Post, Bounced: true, Deposit: &batch.Forced{
		Kind: batch.ForcedDeposit, To: common.Address{6}, Value: [32]byte{31: 7},
		Data: zkledger.Deposit{Index: 8, Key: privateKey(0).Public()}.Encode(),
	}}
	return b, d
}

func TestVector(t *testing.T) {
	const n = 3
	b, d := facts()
	key := privateKey(0).Public()
	shift := func(v, by uint) *big.Int { return new(big.Int).Lsh(big.NewInt(int64(v)), by) }
	times := new(big.Int).Add(shift(1, 128), shift(3, 64))
	times.Add(times, new(big.Int).SetUint64(1<<64-1))
	common := map[int]*big.Int{0: shift(0xff01, 240), 1: new(big.Int).SetBytes(domain[:]), 2: shift(1, 248), 3: shift(2, 248)}
	for _, c := range []struct {
		facts zkledger.Facts
		want  map[int]*big.Int
	}{
		{b, map[int]*big.Int{4: times, 13: shift(4, 152), 14: big.NewInt(5)}},
		{d, map[int]*big.Int{5: big.NewInt(1<<32 + 8), 6: key.X.BigInt(new(big.Int)), 7: key.Y.BigInt(new(big.Int)),
			8: big.NewInt(7), 9: shift(6, 152), 10: big.NewInt(1)}},
	} {
		x, err := c.facts.Vector(n)
		if err != nil || len(x) != 11+2*n {
			t.Fatal(len(x), err)
		}
		for i := range x {
			var want fr.Element
			for _, m := range []map[int]*big.Int{common, c.want} {
				if v, ok := m[i]; ok {
					want.SetBigInt(v)
				}
			}
			if !x[i].Equal(&want) {
				t.Errorf("x[%d] = %v, want %v", i, &x[i], &want)
			}
		}
	}
}

// What equals a true claim mod p alone is refused.
func TestVectorForged(t *testing.T) {
	alias := func(v commitment.Root) commitment.Root {
		n := new(big.Int).SetBytes(v[:])
		return commitment.Root(n.Add(n, fr.Modulus()).FillBytes(make([]byte, 32)))
	}
	for name, forge := range map[string]func(b, d *zkledger.Facts){
		"post":              func(b, d *zkledger.Facts) { b.Post = alias(b.Post) },
		"pre":               func(b, d *zkledger.Facts) { b.Pre = alias(b.Pre) },
		"exit":              func(b, d *zkledger.Facts) { b.Exits[1].Value = alias(b.Exits[1].Value) },
		"exit of 2^96":      func(b, d *zkledger.Facts) { b.Exits[1].Value = [32]byte{19: 1} },
		"exit with data":    func(b, d *zkledger.Facts) { b.Exits[0].Data = []byte{0} },
		"exits":             func(b, d *zkledger.Facts) { b.Exits = make([]proof.Exit, 4) },
		"time of no block":  func(b, d *zkledger.Facts) { b.Block = false },
		"bounced batch":     func(b, d *zkledger.Facts) { b.Bounced = true },
		"deposit in batch":  func(b, d *zkledger.Facts) { d.Block = true },
		"forced in deposit": func(b, d *zkledger.Facts) { d.Deposit.Kind = batch.ForcedTransaction },
		"deposit of 2^96":   func(b, d *zkledger.Facts) { d.Deposit.Value = [32]byte{19: 1} },
		"deposit's key":     func(b, d *zkledger.Facts) { copy(d.Deposit.Data[4:], bytes.Repeat([]byte{0xff}, 32)) },
		"deposit's length":  func(b, d *zkledger.Facts) { d.Deposit.Data = d.Deposit.Data[1:] },
	} {
		b, d := facts()
		forge(&b, &d)
		_, err := b.Vector(3)
		if err == nil {
			_, err = d.Vector(3)
		}
		if !errors.Is(err, zkledger.ErrInvalid) {
			t.Errorf("%s: %v, want zkledger.ErrInvalid", name, err)
		}
	}
}

// TestLink computes the link as the specification has it.
func TestLink(t *testing.T) {
	b, _ := facts()
	x, err := b.Vector(2)
	if err != nil {
		t.Fatal(err)
	}
	ref := sha256.Sum256([]byte("ref"))
	d := make([][32]byte, 43)
	rnd := rand.NewChaCha8([32]byte{2})
	for i := range d {
		rnd.Read(d[i][:])
		d[i][0] &= 0x3f
	}
	h := zkledger.LinkHash(x, d)
	list := append([]fr.Element(nil), x...)
	packed := [2]*big.Int{new(big.Int), new(big.Int)}
	for i := range d {
		var low fr.Element
		list = append(list, *low.SetBytes(d[i][1:]))
		p := packed[i/41]
		p.Add(p.Mul(p, big.NewInt(64)), big.NewInt(int64(d[i][0])))
	}
	for _, p := range packed {
		var e fr.Element
		list = append(list, *e.SetBigInt(p))
	}
	if want := zkledger.Hash(list...); h != want.Bytes() {
		t.Errorf("h = %x, want %x", h, want.Bytes())
	}

	l, err := zkledger.NewLink(h, x, ref)
	if err != nil {
		t.Fatal(err)
	}
	all := append(append([]byte{0x23}, h[:]...), ref[:]...)
	for i := range x {
		p := x[i].Bytes()
		all = append(all, p[:]...)
	}
	rho := new(big.Int).Rsh(new(big.Int).SetBytes(crypto.Keccak256(all)), 8)
	sum := new(big.Int)
	for i := range x {
		power := new(big.Int).Exp(rho, big.NewInt(int64(i)), fr.Modulus())
		sum.Add(sum, power.Mul(power, x[i].BigInt(new(big.Int))))
	}
	sum.Mod(sum, fr.Modulus())
	l.Value = zkledger.Evaluate(d, l.Point)
	y := new(big.Int).SetBytes(l.Value[:])
	low := new(big.Int).Mod(y, new(big.Int).Lsh(big.NewInt(1), 128))
	for i, want := range []*big.Int{new(big.Int).SetBytes(h[:]), rho, sum, new(big.Int).Rsh(y, 128), low} {
		if got := l.Publics()[i]; new(big.Int).SetBytes(got[:]).Cmp(want) != 0 {
			t.Errorf("public input %d = %x, want %x", i, got, want)
		}
	}
	if _, err := zkledger.NewLink([32]byte(fr.Modulus().FillBytes(make([]byte, 32))), x, ref); !errors.Is(err, zkledger.ErrInvalid) {
		t.Errorf("h = p: %v, want zkledger.ErrInvalid", err)
	}
}
