package contracttest

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/kzg"
	"github.com/sharedsec/sharedsec/commitment/merkle"
	"github.com/sharedsec/sharedsec/da/blob"
	"github.com/sharedsec/sharedsec/examples/zkledger"
)

// A blobProber calls the contracts' libraries about blobs.
type blobProber struct {
	*chain
	at common.Address
	*BlobProbe
}

func newBlobProber(t testing.TB) *blobProber {
	p := &blobProber{chain: newChain(t), BlobProbe: NewBlobProbe()}
	p.at = p.create(deployer, common.FromHex(BlobProbeMetaData.Bin), nil, "")
	return p
}

// The contract packs data into the elements that the blob with it has.
func TestBlobPacking(t *testing.T) {
	p, r := newBlobProber(t), newRandom(21)
	sizes := []int{0, 1, 31, 122, 123, 124, 127, 250, 251, 252, 2215, 65_536}
	for range 30 {
		sizes = append(sizes, r.IntN(3000))
	}
	for _, n := range sizes {
		data := make([]byte, n)
		for i := range data {
			data[i] = byte(r.Uint32())
		}
		packed, err := blob.Encode(data)
		if err != nil {
			t.Fatal(err)
		}
		got := view(p.chain, p.at, p.PackPack(data), p.UnpackPack)
		for i := range kzg.Elements {
			element := new(big.Int)
			if i < len(got) {
				element = got[i]
			}
			if want := new(big.Int).SetBytes(packed[32*i : 32*i+32]); element.Cmp(want) != 0 {
				t.Fatalf("%d bytes: element %d is %x, want %x", n, i, element, want)
			}
		}
	}
}

// The contract finds where each element lies.
func TestBlobPoints(t *testing.T) {
	p, r := newBlobProber(t), newRandom(22)
	indices := []uint64{0, 1, 2, 3, 127, 128, 2047, 2048, 4094, 4095}
	for range 60 {
		indices = append(indices, r.Uint64N(kzg.Elements))
	}
	for _, i := range indices {
		want, err := kzg.Point(i)
		if err != nil {
			t.Fatal(err)
		}
		got := view(p.chain, p.at, p.PackPoint(new(big.Int).SetUint64(i)), p.UnpackPoint)
		if got.Cmp(new(big.Int).SetBytes(want[:])) != 0 {
			t.Fatalf("element %d lies at %x, want %x", i, got, want)
		}
	}
}

// The contract evaluates a blob's polynomial as Go does: at random points, at
// zero, and at roots of unity, those of the elements and others.
func TestBlobEvaluation(t *testing.T) {
	p, r := newBlobProber(t), newRandom(23)
	element := func() (e [32]byte) {
		var x fr.Element
		b := r.root()
		x.SetBytes(b[:])
		return x.Bytes()
	}
	for _, n := range []int{0, 1, 2, 3, 4, 5, 8, 33, 72} {
		elements := make([][32]byte, n)
		numbers := make([]*big.Int, n)
		for i := range elements {
			elements[i] = element()
			numbers[i] = new(big.Int).SetBytes(elements[i][:])
		}
		points := [][32]byte{{}, element(), element()}
		for _, i := range []uint64{0, 1, 2, 3, 32, 71, 4095} {
			z, err := kzg.Point(i)
			if err != nil {
				t.Fatal(err)
			}
			points = append(points, z)
		}
		for _, z := range points {
			got := view(p.chain, p.at, p.PackEvaluate(numbers, new(big.Int).SetBytes(z[:])), p.UnpackEvaluate)
			if want := zkledger.Evaluate(elements, z); got.Cmp(new(big.Int).SetBytes(want[:])) != 0 {
				t.Fatalf("%d elements at %x: %x, want %x", n, z, got, want)
			}
		}
	}
}

// The contract takes true values of a blob's polynomial, and nothing else; and
// without gas for the precompile it takes nothing.
func TestBlobPointEvaluation(t *testing.T) {
	p, r := newBlobProber(t), newRandom(24)
	var b kzg.Blob
	packed, err := blob.Encode(r.bytes(3000))
	if err != nil {
		t.Fatal(err)
	}
	copy(b[:], packed)
	c, err := kzg.Commit(&b)
	if err != nil {
		t.Fatal(err)
	}
	z := kzg.Element{31: 7}
	y, proof, err := kzg.ProvePoint(&b, z)
	if err != nil {
		t.Fatal(err)
	}
	shown := append(append(append([]byte{1, 2}, y[:]...), c[:]...), proof[:]...)
	holds := func(hash [32]byte, z kzg.Element, shown []byte) bool {
		return view(p.chain, p.at, p.PackHolds(hash, new(big.Int).SetBytes(z[:]), shown, big.NewInt(2)), p.UnpackHolds)
	}
	hash := c.VersionedHash()
	if !holds(hash, z, shown) {
		t.Fatal("a true value is refused")
	}
	if holds(hash, kzg.Element{31: 8}, shown) {
		t.Error("at another point: taken")
	}
	for _, i := range []int{0, 1, 31} {
		other := hash
		other[i] ^= 1
		if holds(other, z, shown) {
			t.Errorf("of another blob: byte %d: taken", i)
		}
	}
	for _, i := range []int{2, 33, 34, 50, 81, 82, 100, 129} {
		forged := append([]byte(nil), shown...)
		forged[i] ^= 1
		if holds(hash, z, forged) {
			t.Errorf("byte %d changed: taken", i)
		}
	}
	unreduced := new(big.Int).Add(new(big.Int).SetBytes(y[:]), fr.Modulus())
	if unreduced.BitLen() <= 256 {
		forged := append([]byte(nil), shown...)
		unreduced.FillBytes(forged[2:34])
		if holds(hash, z, forged) {
			t.Error("a value that is not reduced is taken")
		}
	}
	for _, gas := range []uint64{20_000, 40_000, 50_000, 51_000} {
		ret, _, err := p.evm().StaticCall(common.Address{0xee}, p.at, p.PackHolds(hash, new(big.Int).SetBytes(z[:]), shown, big.NewInt(2)), vm.NewGasBudget(gas, 0))
		if err != nil {
			continue // out of gas itself
		}
		if ok, err := p.UnpackHolds(ret); err != nil || ok {
			t.Errorf("with %d gas, less than the precompile takes: %v, %v", gas, ok, err)
		}
	}
}

// ExitLogAppend appends to logs as merkle.Log does, and opens none by another
// frontier.
func TestExitLogAppend(t *testing.T) {
	p, r := newProber(t), newRandom(25)
	roots := func(root commitment.Root, count uint64, peaks, leaves []commitment.Root) []commitment.Root {
		out := view(p.chain, p.at, p.PackAppendLog(root, count, raw(peaks), raw(leaves)), p.UnpackAppendLog)
		var got []commitment.Root
		for _, x := range out {
			got = append(got, x)
		}
		return got
	}
	check := func(log merkle.Log, n int) {
		t.Helper()
		root, count, peaks := log.Root(), log.Count(), log.Peaks()
		var leaves, want []commitment.Root
		for range n {
			leaf := r.root()
			leaves = append(leaves, leaf)
			if err := log.Append(leaf); err != nil {
				t.Fatal(err)
			}
			want = append(want, log.Root())
		}
		if diff := cmp.Diff(want, roots(root, count, peaks, leaves)); diff != "" {
			t.Fatalf("%d leaves appended to %d (-Go +contract):\n%s", n, count, diff)
		}
		bad := func(name string, root commitment.Root, count uint64, peaks []commitment.Root) {
			t.Helper()
			if got := roots(root, count, peaks, leaves); len(got) != 0 {
				t.Errorf("log of %d: %s: opened", count, name)
			}
		}
		bad("another root", r.root(), count, peaks)
		bad("a leaf more", root, count+1, peaks)
		bad("a peak more", root, count, append(append([]commitment.Root(nil), peaks...), commitment.Root{}))
		for i := range peaks {
			other := append([]commitment.Root(nil), peaks...)
			other[i][i%32] ^= 1
			bad("another peak", root, count, other)
		}
		if len(peaks) > 0 {
			bad("a peak less", root, count, peaks[1:])
		}
	}
	var log merkle.Log
	for range 20 {
		check(log, 9)
		if err := log.Append(r.root()); err != nil {
			t.Fatal(err)
		}
	}
	for range 20 { // of any height
		count := r.Uint64() >> (1 + r.IntN(63))
		b, err := logOf(count, r)
		if err != nil {
			t.Fatal(err)
		}
		if b.Count() < merkle.MaxLogCount-3 {
			check(b, 3)
		}
	}

	// Roots of preimages that no log has.
	for name, bad := range map[string]struct {
		count uint64
		peaks []commitment.Root
	}{
		"a peak too many": {1, []commitment.Root{{1}, {2}}},
		"a peak too few":  {3, []commitment.Root{{1}}},
		"no leaf, a peak": {0, []commitment.Root{{1}}},
		"2^63 leaves":     {1 << 63, []commitment.Root{{1}}},
	} {
		if got := roots(logRoot(bad.count, bad.peaks), bad.count, bad.peaks, []commitment.Root{{3}}); len(got) != 0 {
			t.Errorf("%s: opened", name)
		}
	}
	one := []commitment.Root{{1}}
	if got := roots(logRoot(1, one), 1, one, []commitment.Root{{3}}); len(got) != 1 {
		t.Error("the log of one leaf is not opened: the test shows nothing")
	}
}

// logOf returns a log of count leaves, its peaks at random.
func logOf(count uint64, r random) (merkle.Log, error) {
	var peaks []commitment.Root
	for rest := count; rest != 0; rest &= rest - 1 {
		peaks = append(peaks, r.root())
	}
	var l merkle.Log
	return l, l.UnmarshalBinary(logPreimage(count, peaks))
}

func raw(roots []commitment.Root) [][32]byte {
	out := make([][32]byte, len(roots))
	for i, r := range roots {
		out[i] = r
	}
	return out
}
