package blob_test

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob"
)

func TestCapacity(t *testing.T) {
	if got, least := blob.Capacity, blob.Size*31/32; got < least {
		t.Errorf("a blob carries %d bytes, want at least 31 of 32, %d", got, least)
	}
	if blob.Capacity != 130_044 {
		t.Errorf("Capacity = %d: version 1 carries 130,044 for ever", blob.Capacity)
	}
}

// reference packs as the package comment says, four elements a time, with big
// integers and without regard to speed.
func reference(data []byte) []byte {
	n := len(data)
	stream := make([]byte, 1024*127)
	copy(stream, []byte{1, byte(n >> 16), byte(n >> 8), byte(n)})
	copy(stream[4:], data)
	var out []byte
	for len(stream) > 0 {
		tail := new(big.Int).SetBytes(stream[124:127])
		for i := range 4 {
			six := new(big.Int).Rsh(tail, uint(18-6*i))
			six.And(six, big.NewInt(63))
			element := new(big.Int).Lsh(six, 248)
			element.Or(element, new(big.Int).SetBytes(stream[31*i:31*i+31]))
			out = append(out, element.FillBytes(make([]byte, 32))...)
		}
		stream = stream[127:]
	}
	return out
}

func random(seed uint64, n int) []byte {
	r := rand.NewChaCha8([32]byte{byte(seed), byte(seed >> 8)})
	p := make([]byte, n)
	r.Read(p)
	return p
}

// checkRoundTrip holds Encode to the reference and Decode to Encode.
func checkRoundTrip(t *testing.T, data []byte) {
	t.Helper()
	packed, err := blob.Encode(data)
	if err != nil {
		t.Fatalf("Encode(%d bytes): %v", len(data), err)
	}
	if !bytes.Equal(packed, reference(data)) {
		t.Fatalf("Encode(%d bytes) differs from the definition", len(data))
	}
	got, err := blob.Decode(packed)
	if err != nil {
		t.Fatalf("Decode(Encode(%d bytes)): %v", len(data), err)
	}
	if !bytes.Equal(got, data) {
		t.Fatalf("Decode(Encode(%d bytes)) gives %d other bytes", len(data), len(got))
	}
}

func TestRoundTrip(t *testing.T) {
	for _, n := range []int{0, 1, 30, 31, 32, 122, 123, 124, 126, 127, 128, 250, 251, 4096, 65_537,
		blob.Capacity - 128, blob.Capacity - 127, blob.Capacity - 1, blob.Capacity} {
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			checkRoundTrip(t, random(uint64(n), n))
			checkRoundTrip(t, bytes.Repeat([]byte{0xff}, n))
			checkRoundTrip(t, make([]byte, n))
		})
	}
}

// The packing is consensus: these bytes never change.
func TestVector(t *testing.T) {
	data := make([]byte, 130)
	for i := range data {
		data[i] = byte(0x80 + i)
	}
	packed, err := blob.Encode(data)
	if err != nil {
		t.Fatal(err)
	}
	// The last three bytes of the first group, f8 f9 fa, are 3e 0f 27 3a in
	// pieces of 6 bits.
	const want = "3e" + "01000082" + "808182838485868788898a8b8c8d8e8f909192939495969798999a" +
		"0f" + "9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9" +
		"27" + "babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8" +
		"3a" + "d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7" +
		"00" + "fbfcfdfeff0001"
	got := hex.EncodeToString(packed)
	if n := len(want); got[:n] != want || strings.Trim(got[n:], "0") != "" {
		t.Errorf("packed as\n%s, want\n%s and zeros", got[:n], want)
	}
}

func TestEncodeTooLarge(t *testing.T) {
	if _, err := blob.Encode(make([]byte, blob.Capacity+1)); !errors.Is(err, da.ErrTooLarge) {
		t.Errorf("Encode(Capacity+1) = %v, want da.ErrTooLarge", err)
	}
}

// Every byte of a blob matters: flipping one makes it malformed or other data.
func TestDecodeForged(t *testing.T) {
	data := random(7, 1000)
	packed, err := blob.Encode(data)
	if err != nil {
		t.Fatal(err)
	}
	step := func(i int) int {
		if i < 2048 {
			return i + 1
		}
		return i + 61 // beyond the data all bytes are alike
	}
	for i := 0; i < len(packed); i = step(i) {
		bit := byte(1) << (i % 8)
		if i%32 == 0 {
			bit = byte(1) << (i / 32 % 8) // each of the high byte's eight
		}
		packed[i] ^= bit
		got, err := blob.Decode(packed)
		switch {
		case err == nil && bytes.Equal(got, data):
			t.Fatalf("bit %#x of byte %d changes nothing: two blobs for one data", bit, i)
		case err == nil:
			again, err := blob.Encode(got)
			if err != nil || !bytes.Equal(again, packed) {
				t.Fatalf("byte %d flipped: decoded to %d bytes that encode to another blob (%v)", i, len(got), err)
			}
		case !errors.Is(err, da.ErrMalformed):
			t.Fatalf("byte %d flipped: %v, want da.ErrMalformed", i, err)
		}
		packed[i] ^= bit
	}
}

func TestDecodeRefuses(t *testing.T) {
	full, err := blob.Encode(random(1, blob.Capacity))
	if err != nil {
		t.Fatal(err)
	}
	edit := func(f func(p []byte)) []byte {
		p := bytes.Clone(full)
		f(p)
		return p
	}
	for _, tt := range []struct {
		name string
		blob []byte
		want error
	}{
		{"Empty", nil, da.ErrCorrupt},
		{"Short", full[:blob.Size-1], da.ErrCorrupt},
		{"Long", append(bytes.Clone(full), 0), da.ErrCorrupt},
		{"Zero", make([]byte, blob.Size), da.ErrMalformed},
		{"Version", edit(func(p []byte) { p[1] = 2 }), da.ErrMalformed},
		{"LengthAboveCapacity", edit(func(p []byte) { p[4]++ }), da.ErrMalformed},
		{"LengthHuge", edit(func(p []byte) { p[2], p[3], p[4] = 0xff, 0xff, 0xff }), da.ErrMalformed},
		{"LengthShort", edit(func(p []byte) { p[4]-- }), da.ErrMalformed},
		{"HighBitFirst", edit(func(p []byte) { p[0] |= 0x40 }), da.ErrMalformed},
		{"HighBitLast", edit(func(p []byte) { p[blob.Size-32] |= 0x80 }), da.ErrMalformed},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := blob.Decode(tt.blob); !errors.Is(err, tt.want) {
				t.Errorf("Decode = %v, want %v", err, tt.want)
			}
		})
	}
}

func TestDecodeOwns(t *testing.T) {
	packed, err := blob.Encode([]byte("abc"))
	if err != nil {
		t.Fatal(err)
	}
	got, err := blob.Decode(packed)
	if err != nil {
		t.Fatal(err)
	}
	clear(packed)
	_ = append(got, "def"...)
	if string(got) != "abc" {
		t.Errorf("decoded data changed with the blob: %q", got)
	}
}

func TestRefs(t *testing.T) {
	commitment := [48]byte{0xc0} // the point at infinity: the zero blob's
	hash := blob.VersionedHash(commitment)
	const want = "010657f37554c781402a22917dee2f75def7ab966d7b770905398eba3c444014"
	if got := hex.EncodeToString(hash[:]); got != want {
		t.Errorf("versioned hash of the zero blob is %s, want %s", got, want)
	}
	r, err := blob.NewRef(hash)
	if err != nil {
		t.Fatal(err)
	}
	got, err := blob.Hash(r)
	if err != nil || got != hash {
		t.Errorf("Hash(NewRef(h)) = %x, %v, want h", got, err)
	}

	hash[0] = 2
	if _, err := blob.NewRef(hash); !errors.Is(err, da.ErrInvalidRef) {
		t.Errorf("NewRef(hash of version 2) = %v, want da.ErrInvalidRef", err)
	}
	for _, tt := range []struct {
		name       string
		layer      da.Layer
		size       uint32
		commitment []byte
		want       error
	}{
		{"Layer", da.LayerCalldata, blob.Size, r.Commitment(), da.ErrWrongLayer},
		{"Size", da.LayerBlob, blob.Size - 1, r.Commitment(), da.ErrInvalidRef},
		{"Length", da.LayerBlob, blob.Size, r.Commitment()[:31], da.ErrInvalidRef},
		{"Version", da.LayerBlob, blob.Size, hash[:], da.ErrInvalidRef},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r, err := da.NewRef(tt.layer, tt.size, tt.commitment)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := blob.Hash(r); !errors.Is(err, tt.want) {
				t.Errorf("Hash = %v, want %v", err, tt.want)
			}
		})
	}
}

func FuzzDecode(f *testing.F) {
	for _, n := range []int{0, 3, 123, 124, 500} {
		p, err := blob.Encode(random(uint64(n), n))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(p[:1024])
	}
	f.Add([]byte{})
	f.Add([]byte{0, 1, 1, 0xfb, 0xfc})
	f.Fuzz(func(t *testing.T, head []byte) {
		if len(head) > blob.Size {
			return
		}
		p := make([]byte, blob.Size)
		copy(p, head)
		data, err := blob.Decode(p)
		if err != nil {
			if !errors.Is(err, da.ErrMalformed) {
				t.Fatalf("Decode = %v, want da.ErrMalformed", err)
			}
			return
		}
		again, err := blob.Encode(data)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(p, again) {
			t.Errorf("two blobs carry one data of %d bytes", len(data))
		}
	})
}

func FuzzEncode(f *testing.F) {
	f.Add([]byte("data"), uint16(3))
	f.Add([]byte{0xff}, uint16(65_535))
	f.Fuzz(func(t *testing.T, data []byte, times uint16) {
		if n := len(data) * int(times); n > blob.Capacity {
			return
		}
		checkRoundTrip(t, bytes.Repeat(data, int(times)))
	})
}

func BenchmarkEncode(b *testing.B) {
	data := random(1, blob.Capacity)
	b.SetBytes(blob.Capacity)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := blob.Encode(data); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkDecode(b *testing.B) {
	packed, err := blob.Encode(random(1, blob.Capacity))
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(blob.Capacity)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := blob.Decode(packed); err != nil {
			b.Fatal(err)
		}
	}
}

func Example() {
	packed, err := blob.Encode([]byte("a batch of transactions"))
	if err != nil {
		fmt.Println(err)
		return
	}
	data, err := blob.Decode(packed)
	fmt.Printf("%d bytes carry %q, %v\n", len(packed), data, err)
	// Output: 131072 bytes carry "a batch of transactions", <nil>
}
