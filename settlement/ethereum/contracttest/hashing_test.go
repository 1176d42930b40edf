package contracttest

import (
	"encoding/binary"
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
	"github.com/sharedsec/sharedsec/commitment/sparse"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// A prober calls the contracts' libraries.
type prober struct {
	*chain
	at common.Address
	*Probe
}

func newProber(t testing.TB) *prober {
	p := &prober{chain: newChain(t), Probe: NewProbe()}
	p.at = p.create(deployer, common.FromHex(ProbeMetaData.Bin), nil, "")
	return p
}

func (p *prober) hash(data []byte) commitment.Root {
	p.t.Helper()
	return view(p.chain, p.at, data, p.UnpackLeaf) // all of them return one bytes32
}

// random fills values of the types that the protocol hashes.
type random struct{ *rand.Rand }

func newRandom(seed uint64) random { return random{rand.New(rand.NewPCG(seed, 1))} }

func (r random) root() (out commitment.Root) {
	for i := range out {
		out[i] = byte(r.Uint32())
	}
	return out
}

// number returns uint64s of all magnitudes, with the extremes among them.
func (r random) number() uint64 {
	switch r.IntN(8) {
	case 0:
		return 0
	case 1:
		return 1<<64 - 1
	}
	return r.Uint64() >> r.IntN(64)
}

func (r random) bytes(most int) []byte {
	b := make([]byte, r.IntN(most+1))
	for i := range b {
		b[i] = byte(r.Uint32())
	}
	return b
}

func (r random) address() common.Address { a := r.root(); return common.Address(a[:20]) }

// The contracts and the Go packages hash alike.
func TestHashes(t *testing.T) {
	p, r := newProber(t), newRandom(1)
	check := func(what string, got, want commitment.Root) {
		t.Helper()
		if got != want {
			t.Fatalf("%s: contract %v, Go %v", what, got, want)
		}
	}
	check("empty log", p.hash(p.PackEmptyLog()), proof.EmptyExitRoot())
	for range 200 {
		a, b, c := r.root(), r.root(), r.root()
		n, m, k := r.number(), r.number(), r.number()
		addr := r.address()

		check("genesis", p.hash(p.PackGenesis(a, n, m)), proof.Genesis{StateRoot: a, Time: n, L1Origin: m}.Hash())
		check("domain", p.hash(p.PackDomain(new(big.Int).SetUint64(n), addr, a)), proof.Domain(n, addr, a))
		claim := proof.Claim{Domain: c, StateRoot: a, ExitRoot: b, Number: n, Time: m, L1Origin: k, Position: r.number(), Accumulator: r.root()}
		sol := claimOf(claim)
		check("claim", p.hash(p.PackClaim(c, Claim(sol))), claim.Hash())
		check("input", p.hash(p.PackInput(n, a, m, b)), proof.Input(n, a, m, b))
		check("statement", p.hash(p.PackStatement(a, b, c, claim.Accumulator)), proof.Statement{Program: a, Pre: b, Input: c, Post: claim.Accumulator}.Hash())
		check("dispute", p.hash(p.PackDispute(a, b, c)), proof.Statement{Program: a, Pre: b, Input: c}.DisputeID())
		check("statement", p.hash(p.PackStatement(a, b, c, sol.Accumulator)), proof.Statement{Program: a, Pre: b, Input: c, Post: claim.Accumulator}.Hash())
		check("boundary", p.hash(p.PackBoundary(a, b, n)), proof.Boundary{Claim: b, Position: n}.Hash(a))
		check("fault", p.hash(p.PackFault(a)), proof.Fault(a))
		check("assertion", p.hash(p.PackAssertion(a, b, c)), proof.AssertionID(a, b, c))
		check("accumulator", p.hash(p.PackAccumulate(a, b)), derive.Accumulate(a, b))
		check("leaf", p.hash(p.PackLeaf(a)), merkle.LeafHash(a[:]))
		check("node", p.hash(p.PackNode(a, b)), merkle.NodeHash(a, b))

		data := r.bytes(100)
		exit := proof.Exit{To: addr, Value: b, Data: data}
		check("exit", p.hash(p.PackExitLeaf(addr, new(big.Int).SetBytes(b[:]), commitment.Keccak256(data))), exit.Leaf())

		entry := derive.Entry{Kind: derive.Kind(1 + r.IntN(3)), Sender: addr, L1Block: n, L1Time: m, Index: k, Value: c}
		var refs []byte
		for range 1 + r.IntN(derive.MaxRefs) {
			layer, size, data := da.LayerBlob, uint32(131072), p.PackBlobRef(r.root())
			if r.IntN(2) == 0 {
				size = r.Uint32()
				layer, data = da.LayerCalldata, p.PackCalldataRef(size, r.root())
			}
			ref, err := da.NewRef(layer, size, data[len(data)-32:]) // the last argument
			if err != nil {
				t.Fatal(err)
			}
			entry.Refs = append(entry.Refs, ref)
			refs = append(refs, view(p.chain, p.at, data, p.UnpackBlobRef)...)
		}
		want, err := da.AppendRefs(nil, entry.Refs)
		if err != nil {
			t.Fatal(err)
		}
		if string(refs) != string(want) {
			t.Fatalf("refs: contract %x, Go %x", refs, want)
		}
		body, err := entry.Body()
		if err != nil {
			t.Fatal(err)
		}
		check("body", p.hash(p.PackBody(uint8(entry.Kind), addr, new(big.Int).SetBytes(c[:]), refs)), body)
		hash, err := entry.Hash()
		if err != nil {
			t.Fatal(err)
		}
		check("entry", p.hash(p.PackEntry(body, n, m, k)), hash)
	}
}

func (p *prober) verifyLog(root, leaf commitment.Root, lp merkle.LogProof) bool {
	return view(p.chain, p.at, p.PackVerifyLog(root, leaf, LogProof(logProofOf(lp))), p.UnpackVerifyLog)
}

// ExitLog accepts exactly what merkle.VerifyLog does, and forgeries of every
// part of a proof are refused.
func TestExitLog(t *testing.T) {
	p, r := newProber(t), newRandom(2)
	var log merkle.LogProver
	var leaves []commitment.Root
	for count := uint64(1); count <= 70; count++ {
		leaves = append(leaves, r.root())
		log.Append(leaves[count-1])
		root := log.Root()
		for _, index := range []uint64{0, count / 2, count - 1, uint64(r.IntN(int(count)))} {
			good, err := log.Prove(index, count)
			if err != nil {
				t.Fatal(err)
			}
			if !p.verifyLog(root, leaves[index], good) {
				t.Fatalf("proof of %d in %d refused", index, count)
			}
			for name, bad := range forgedLogProofs(good) {
				if merkle.VerifyLog(root, bad.Index, leaves[index], bad) == nil {
					t.Fatalf("%s: Go takes it", name)
				}
				if p.verifyLog(root, leaves[index], bad) {
					t.Fatalf("%d in %d: %s: taken", index, count, name)
				}
			}
			if p.verifyLog(root, r.root(), good) || p.verifyLog(r.root(), leaves[index], good) {
				t.Fatal("another leaf or another root is taken")
			}
		}
	}
	if p.verifyLog(proof.EmptyExitRoot(), leaves[0], merkle.LogProof{}) {
		t.Error("the empty log holds a leaf")
	}

	// Roots that no log has, of preimages with peaks too many or counts too
	// large, are opened by nothing, whatever fits otherwise.
	rootOf := func(p merkle.LogProof) commitment.Root { return logRoot(p.Count, p.Peaks) }
	leaf, climbed := leaves[0], leaves[0]
	if one := (merkle.LogProof{Count: 1, Peaks: []commitment.Root{leaf}}); !p.verifyLog(rootOf(one), leaf, one) {
		t.Fatal("the log of one leaf is refused: the test shows nothing")
	}
	siblings := make([]commitment.Root, 63)
	for _, sibling := range siblings {
		climbed = merkle.NodeHash(climbed, sibling)
	}
	for name, bad := range map[string]merkle.LogProof{
		"a peak too many":   {Count: 1, Peaks: []commitment.Root{leaf, {}}},
		"a log of 2^63":     {Count: 1 << 63, Siblings: siblings, Peaks: []commitment.Root{climbed}},
		"no leaf, one peak": {Count: 0, Peaks: []commitment.Root{leaf}},
	} {
		if merkle.VerifyLog(rootOf(bad), bad.Index, leaf, bad) == nil {
			t.Errorf("%s: Go takes it", name)
		}
		if p.verifyLog(rootOf(bad), leaf, bad) {
			t.Errorf("%s: taken", name)
		}
	}
}

// logRoot returns the hash of what would be a log's encoding.
func logRoot(count uint64, peaks []commitment.Root) commitment.Root {
	return commitment.Keccak256(logPreimage(count, peaks))
}

func logPreimage(count uint64, peaks []commitment.Root) []byte {
	b := binary.BigEndian.AppendUint64([]byte{2}, count)
	for _, p := range peaks {
		b = append(b, p[:]...)
	}
	return b
}

// forgedLogProofs mutates every part of a proof.
func forgedLogProofs(good merkle.LogProof) map[string]merkle.LogProof {
	forged := make(map[string]merkle.LogProof)
	clone := func() merkle.LogProof {
		p := good
		p.Siblings = append([]commitment.Root(nil), good.Siblings...)
		p.Peaks = append([]commitment.Root(nil), good.Peaks...)
		return p
	}
	add := func(name string, change func(*merkle.LogProof)) {
		p := clone()
		change(&p)
		forged[name] = p
	}
	for i := range good.Siblings {
		add(fmt.Sprintf("sibling %d", i), func(p *merkle.LogProof) { p.Siblings[i][i%32] ^= 1 })
	}
	for i := range good.Peaks {
		add(fmt.Sprintf("peak %d", i), func(p *merkle.LogProof) { p.Peaks[i][i%32] ^= 1 })
	}
	add("sibling more", func(p *merkle.LogProof) { p.Siblings = append(p.Siblings, commitment.Root{}) })
	add("peak more", func(p *merkle.LogProof) { p.Peaks = append(p.Peaks, commitment.Root{}) })
	add("peak less", func(p *merkle.LogProof) { p.Peaks = p.Peaks[1:] })
	if len(good.Siblings) > 0 {
		add("sibling less", func(p *merkle.LogProof) { p.Siblings = p.Siblings[1:] })
	}
	add("count more", func(p *merkle.LogProof) { p.Count++ })
	add("count less", func(p *merkle.LogProof) { p.Count-- })
	add("index is count", func(p *merkle.LogProof) { p.Index = p.Count })
	add("index more", func(p *merkle.LogProof) { p.Index++ })
	add("index less", func(p *merkle.LogProof) { p.Index-- })
	add("index of another size", func(p *merkle.LogProof) { p.Index += 1 << 32 })
	return forged
}

// SparseMap accepts exactly what sparse.Verify does.
func TestSparseMap(t *testing.T) {
	p, r := newProber(t), newRandom(3)
	nodes := make(commitment.Nodes)
	var root commitment.Root
	var last sparse.Key
	for size := range 40 {
		key, value := sparse.Key(r.root()), append(r.bytes(60), 1)
		if size > 0 && size%4 == 0 { // neighbours: long paths
			key = last
			key[31-size%8] ^= 1 << (size % 8)
		}
		last = key
		var err error
		if root, err = sparse.Update(nodes, nodes, root, []sparse.Change{{Key: key, Value: value}}); err != nil {
			t.Fatal(err)
		}
		good, err := sparse.Prove(nodes, root, key)
		if err != nil {
			t.Fatal(err)
		}
		bitmap, siblings := pathOf(t, good)
		verify := func(root commitment.Root, key sparse.Key, value []byte, bitmap *uint256.Int, siblings [][32]byte) bool {
			return view(p.chain, p.at, p.PackVerifyMap(root, key, value, bitmap.ToBig(), siblings), p.UnpackVerifyMap)
		}
		if !verify(root, key, value, bitmap, siblings) {
			t.Fatalf("%d entries: proof refused", size+1)
		}
		bad := func(name string, taken bool) {
			t.Helper()
			if taken {
				t.Errorf("%d entries: %s: taken", size+1, name)
			}
		}
		flip := append([]byte{}, value...)
		flip[0] ^= 1
		bad("value", verify(root, key, flip, bitmap, siblings))
		bad("longer value", verify(root, key, append(flip, 0), bitmap, siblings))
		empty := commitment.Keccak256(nil)
		bad("no value", verify(commitment.Keccak256([]byte{0}, key[:], empty[:]), key, nil, new(uint256.Int), nil))
		bad("key", verify(root, sparse.Key(r.root()), value, bitmap, siblings))
		bad("root", verify(r.root(), key, value, bitmap, siblings))
		bad("sibling more", verify(root, key, value, bitmap, append(siblings, [32]byte{})))
		for i := range siblings {
			forged := append([][32]byte(nil), siblings...)
			forged[i][i%32] ^= 1
			bad("sibling", verify(root, key, value, bitmap, forged))
			bad("sibling less", verify(root, key, value, bitmap, siblings[1:]))
		}
		for i := range 256 { // a bit more or less
			forged := new(uint256.Int).Xor(bitmap, new(uint256.Int).Lsh(uint256.NewInt(1), uint(i)))
			bad("bitmap", verify(root, key, value, forged, siblings))
			if len(siblings) > 0 {
				bad("bitmap and sibling", verify(root, key, value, forged, append(siblings, siblings[0])))
			}
		}
	}
}

// pathOf returns a proof's bitmap and siblings as SparseMap takes them: they
// lie side by side in the proof's encoding.
func pathOf(t testing.TB, p sparse.Proof) (*uint256.Int, [][32]byte) {
	t.Helper()
	b, err := p.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	siblings := make([][32]byte, len(p.Steps))
	for i := range siblings {
		siblings[i] = [32]byte(b[33+32*i:])
	}
	return new(uint256.Int).SetBytes(b[1:33]), siblings
}
