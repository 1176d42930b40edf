package plonk

import (
	"bytes"
	"errors"
	"maps"
	"slices"
	"testing"

	"github.com/sharedsec/sharedsec/proof/validity"
	"github.com/sharedsec/sharedsec/proof/validity/bn254"
)

func encoded(t testing.TB, k *Key) []byte {
	t.Helper()
	b, err := k.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestKeyEncoding(t *testing.T) {
	v := sp1(t)
	for n := range MaxCommitments + 1 {
		p := v.key.Points()
		p.Commitments = slices.Repeat(p.Commitments, n)
		k, err := NewKey(p)
		if err != nil {
			t.Fatal(err)
		}
		b := encoded(t, k)
		if got, want := len(b), 904+68*n; got != want {
			t.Errorf("%d commitments: %d bytes, want %d", n, got, want)
		}
		again, err := ParseKey(b)
		if err != nil {
			t.Fatalf("%d commitments: %v", n, err)
		}
		if again.Hash() != k.Hash() || !bytes.Equal(encoded(t, again), b) {
			t.Errorf("%d commitments: read and written, it is another key", n)
		}
		if k.ProofSize() != 768+96*n {
			t.Errorf("%d commitments: proofs of %d bytes", n, k.ProofSize())
		}
	}
}

// A key's bytes that are changed are no key, or another one.
func TestKeysAreWhatTheirBytesSay(t *testing.T) {
	v := sp1(t)
	b := encoded(t, v.key)
	for i := range b {
		changed := slices.Clone(b)
		changed[i] ^= 1 << (i % 8)
		k, err := ParseKey(changed)
		switch {
		case err != nil && !errors.Is(err, validity.ErrKey):
			t.Errorf("byte %d changed: error %v, want ErrKey", i, err)
		case err == nil && k.Hash() == v.key.Hash():
			t.Errorf("byte %d changed: it is the same key", i)
		case err == nil && i >= pointsAt && i < len(b)-4:
			t.Errorf("byte %d changed: still a point", i)
		}
	}
	for n := range b {
		if _, err := ParseKey(b[:n]); !errors.Is(err, validity.ErrKey) {
			t.Errorf("the first %d bytes: error %v, want ErrKey", n, err)
		}
	}
	if _, err := ParseKey(append(b, 0)); !errors.Is(err, validity.ErrKey) {
		t.Errorf("a byte more: error %v, want ErrKey", err)
	}
}

func TestNewKeyRefuses(t *testing.T) {
	v := sp1(t)
	twist := func(q *bn254.G2) { // on the curve, most likely not in the subgroup
		for i := uint64(1); ; i++ {
			q.X.A0.SetUint64(i)
			var square, b bn254.G2
			b = v.key.Points().G2
			square.X.Square(&q.X).Mul(&square.X, &q.X)
			// y² = x³ + b, where b = y² - x³ of any point
			b.X.Square(&b.X).Mul(&b.X, &v.key.points.G2.X)
			b.Y.Square(&b.Y).Sub(&b.Y, &b.X)
			square.X.Add(&square.X, &b.Y)
			if square.X.Legendre() == 1 {
				q.Y.Sqrt(&square.X)
				return
			}
		}
	}
	for name, change := range map[string]func(p *Points){
		"a size of three":             func(p *Points) { p.Size = 3 },
		"a size of one":               func(p *Points) { p.Size = 1; p.Generator.SetOne() },
		"a size of 2^29":              func(p *Points) { p.Size = 1 << 29 },
		"a generator of less":         func(p *Points) { p.Generator.Square(&p.Generator) },
		"a generator of all":          func(p *Points) { p.Generator.SetUint64(5) },
		"no shift":                    func(p *Points) { p.CosetShift.SetZero() },
		"a shift by one":              func(p *Points) { p.CosetShift.SetOne() },
		"a shift within the domain":   func(p *Points) { p.CosetShift = p.Generator },
		"a shift whose square is":     func(p *Points) { p.CosetShift.Sqrt(&p.Generator) },
		"minus one input":             func(p *Points) { p.Inputs = -1 },
		"more inputs than 16 bits":    func(p *Points) { p.Inputs = 1 << 16 },
		"five commitments":            func(p *Points) { p.Commitments = slices.Repeat(p.Commitments, 5) },
		"a commitment behind the end": func(p *Points) { p.Commitments[0].Index = p.Size - uint64(p.Inputs) },
		"a commitment far behind":     func(p *Points) { p.Commitments[0].Index = ^uint64(0) },
		"S2 infinity":                 func(p *Points) { p.S[1] = bn254.G1{} },
		"G1 infinity":                 func(p *Points) { p.G1 = bn254.G1{} },
		"G2 infinity":                 func(p *Points) { p.G2 = bn254.G2{} },
		"tau infinity":                func(p *Points) { p.G2Tau = bn254.G2{} },
		"Qm off the curve":            func(p *Points) { p.Qm.Y.SetOne() },
		"S1 off the curve":            func(p *Points) { p.S[0].X.SetOne() },
		"G1 off the curve":            func(p *Points) { p.G1.X.SetZero() },
		"Qcp off the curve":           func(p *Points) { p.Commitments[0].Qcp.X.SetZero() },
		"G2 off the twist":            func(p *Points) { p.G2.X.A0.SetZero() },
		"tau outside of the subgroup": func(p *Points) { twist(&p.G2Tau) },
	} {
		p := v.key.Points()
		change(&p)
		if _, err := NewKey(p); !errors.Is(err, validity.ErrKey) {
			t.Errorf("%s: error %v, want ErrKey", name, err)
		}
	}
	p := v.key.Points()
	p.Ql, p.Qr, p.Qm, p.Qo, p.Qk, p.Commitments[0].Qcp = bn254.G1{}, bn254.G1{}, bn254.G1{}, bn254.G1{}, bn254.G1{}, bn254.G1{}
	if _, err := NewKey(p); err != nil {
		t.Errorf("selectors that are zero: %v", err)
	}
}

func TestReadGnarkKeyRefuses(t *testing.T) {
	v := sp1(t)
	b := gnarkEncode(v.key, true, true)
	lines := 564
	for name, c := range map[string][]byte{
		"nothing":               nil,
		"an early end":          b[:len(b)-1],
		"no lines":              b[:lines],
		"a byte more":           append(slices.Clone(b), 0),
		"another inverse":       flipped(b, 8+31),
		"another line":          flipped(b, lines+5000),
		"half of the lines":     append(append(slices.Clone(b[:lines]), make([]byte, gnarkLinesSize/2)...), b[lines+gnarkLinesSize/2:]...),
		"more inputs than rows": flipped(b, 8+32+32+1),
		"another list of rows":  flipped(b, lines+gnarkLinesSize+3),
		"a compressed point among others": append(slices.Clone(gnarkEncode(v.key, false, true)[:112]),
			append(slices.Clone(b[112:144]), gnarkEncode(v.key, false, true)[176:]...)...),
	} {
		if _, err := ReadGnarkKey(c); !errors.Is(err, validity.ErrKey) {
			t.Errorf("%s: error %v, want ErrKey", name, err)
		}
	}
}

func flipped(b []byte, at int) []byte {
	b = slices.Clone(b)
	b[at] ^= 1
	return b
}

func TestReadSolidityKeyRefuses(t *testing.T) {
	v := sp1(t)
	for name, value := range map[string]string{
		"VK_NB_PUBLIC_INPUTS": "02",
		"VK_DOMAIN_SIZE":      "16777217",
		"VK_INV_DOMAIN_SIZE":  "1",
		"VK_OMEGA":            "21888242871839275222246405745257275088548364400416034343698204186575808495617", // r
		"VK_QL_COM_X":         "0x27",
		"VK_QM_COM_Y":         "-1",
		"VK_S1_COM_X":         "21888242871839275222246405745257275088696311157297823662689037894645226208583", // p
		"VK_S2_COM_Y":         "",
		"VK_S3_COM_X":         "115792089237316195423570985008687907853269984665640564039457584007913129639936", // 2^256
		"VK_COSET_SHIFT":      " 5",
		"G2_SRS_0_X_0":        "1",
		"VK_NB_CUSTOM_GATES":  "4294967296",
	} {
		changed := maps.Clone(v.named)
		changed[name] = value
		if _, err := ReadSolidityKey(changed); !errors.Is(err, validity.ErrKey) {
			t.Errorf("%s %q: error %v, want ErrKey", name, value, err)
		}
		delete(changed, name)
		if _, err := ReadSolidityKey(changed); !errors.Is(err, validity.ErrKey) {
			t.Errorf("no %s: error %v, want ErrKey", name, err)
		}
	}
}

func FuzzParseKey(f *testing.F) {
	b := encoded(f, sp1(f).key)
	f.Add(b)
	f.Add(b[:100])
	f.Fuzz(func(t *testing.T, b []byte) {
		k, err := ParseKey(b)
		if err != nil {
			if !errors.Is(err, validity.ErrKey) {
				t.Errorf("error %v, want ErrKey", err)
			}
			return
		}
		if !bytes.Equal(encoded(t, k), b) {
			t.Errorf("two encodings of one key: %x", b)
		}
	})
}

func FuzzReadGnarkKey(f *testing.F) {
	k := sp1(f).key
	f.Add(gnarkEncode(k, true, true))
	f.Add(gnarkEncode(k, false, false))
	f.Fuzz(func(t *testing.T, b []byte) {
		k, err := ReadGnarkKey(b)
		if err != nil {
			if !errors.Is(err, validity.ErrKey) {
				t.Errorf("error %v, want ErrKey", err)
			}
			return
		}
		for _, compressed := range []bool{true, false} {
			for _, lines := range []bool{true, false} {
				if bytes.Equal(gnarkEncode(k, compressed, lines), b) {
					return
				}
			}
		}
		t.Errorf("a key that gnark would write otherwise: %x", b)
	})
}

func FuzzReadSolidityKey(f *testing.F) {
	v := sp1(f)
	f.Add("VK_DOMAIN_SIZE", "16777216")
	f.Add("VK_QCP_0_X", "1")
	f.Fuzz(func(t *testing.T, name, value string) {
		changed := maps.Clone(v.named)
		changed[name] = value
		if _, err := ReadSolidityKey(changed); err != nil && !errors.Is(err, validity.ErrKey) {
			t.Errorf("error %v, want ErrKey", err)
		}
	})
}
