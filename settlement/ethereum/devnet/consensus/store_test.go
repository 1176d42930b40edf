package consensus

import (
	"encoding/json"
	"math/big"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"net/url"
	"testing"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/google/go-cmp/cmp"
)

// testBlock is a block of the store alone: salt tells apart what else is equal.
func testBlock(parent *Block, slot uint64, salt byte, commitments ...kzg4844.Commitment) *Block {
	header := &types.Header{Number: new(big.Int), Difficulty: new(big.Int), Extra: []byte{salt}, Time: slot}
	var root common.Hash
	if parent != nil {
		root = parent.Root
		header.Number = new(big.Int).SetUint64(parent.number() + 1)
		header.ParentHash = parent.Execution.Hash()
	}
	return newBlock(slot, root, types.NewBlockWithHeader(header), commitments)
}

func testBlobs(n int) ([]kzg4844.Commitment, []blobData) {
	commitments, blobs := make([]kzg4844.Commitment, n), make([]blobData, n)
	for i := range n {
		commitments[i][0] = byte(i)
		blobs[i].blob = new(kzg4844.Blob)
		blobs[i].blob[0] = byte(i)
	}
	return commitments, blobs
}

// TestStoreAgainstModel grows random branches and compares the store with what
// walking up the parents says.
func TestStoreAgainstModel(t *testing.T) {
	const retention = 20
	for seed := range uint64(20) {
		rng := rand.New(rand.NewPCG(seed, 0))
		genesis := testBlock(nil, 0, 0)
		s := newStore(genesis, retention)
		all := []*Block{genesis}
		var high uint64 // the latest slot that a head was in
		for range 150 {
			// Extend some block, mostly the head, and maybe take that branch.
			parent := s.head
			if rng.IntN(3) == 0 {
				parent = all[rng.IntN(len(all))]
			}
			commitments, blobs := testBlobs(rng.IntN(3))
			b := testBlock(parent, parent.Slot+1+rng.Uint64N(3), byte(len(all)), commitments...)
			s.add(b, blobs)
			all = append(all, b)
			if parent == s.head || rng.IntN(2) == 0 {
				s.adopt(b, genesis, genesis)
				high = max(high, b.Slot)
			}

			chain := make(map[uint64]*Block)
			for x := s.head; x != nil; x = s.parent(x) {
				chain[x.number()] = x
			}
			if len(chain) != len(s.byNumber) || len(chain) != len(s.bySlot) {
				t.Fatalf("seed %d: chain of %d, by number %d, by slot %d", seed, len(chain), len(s.byNumber), len(s.bySlot))
			}
			for _, x := range all {
				v, ok := s.find(func(s *store) *Block { return s.byRoot[x.Root] })
				if !ok || v.block != x || v.canonical != (chain[x.number()] == x) {
					t.Fatalf("seed %d: block %d is canonical: %v", seed, x.number(), v.canonical)
				}
				if v.canonical && (s.bySlot[x.Slot] != x || s.canonical(x.number()) != x) {
					t.Fatalf("seed %d: block %d is not found", seed, x.number())
				}
				// An old block may have been added since the last pruning.
				if x.Slot+retention >= high && v.pruned {
					t.Fatalf("seed %d: blobs of slot %d are gone at slot %d", seed, x.Slot, high)
				}
				if !v.pruned && len(v.blobs) != len(x.Commitments) {
					t.Fatalf("seed %d: %d of %d blobs", seed, len(v.blobs), len(x.Commitments))
				}
			}
			uses := 0
			for _, sh := range s.shared {
				uses += sh.uses
			}
			want := 0
			for _, list := range s.blobs {
				want += len(list)
			}
			if uses != want || len(s.shared) > 2 {
				t.Fatalf("seed %d: %d uses of %d shared blobs, want %d", seed, uses, len(s.shared), want)
			}
		}
	}
}

// testDriver answers the Beacon API without an execution client.
func testDriver() *Driver {
	genesis := testBlock(nil, 0, 0)
	d := &Driver{cfg: Config{ServeSidecars: true}.withDefaults(), genesisTime: 7, store: newStore(genesis, 0)}
	commitments, blobs := testBlobs(2)
	b := testBlock(genesis, 3, 1, commitments...)
	d.store.add(b, blobs)
	d.store.adopt(b, genesis, genesis)
	return d
}

func FuzzHandler(f *testing.F) {
	for _, id := range []string{"head", "genesis", "finalized", "justified", "0", "3", "x", "", "0x", "%2e%2e", "-1", "18446744073709551616"} {
		f.Add(id, "")
	}
	f.Add("head", "0x01b4e5c1")
	f.Add("head", common.Hash{1}.Hex()+","+common.Hash{2}.Hex())
	h := testDriver().Handler()
	f.Fuzz(func(t *testing.T, id, hashes string) {
		for _, path := range []string{"headers/", "blobs/"} {
			r := httptest.NewRequest(http.MethodGet, "/eth/v1/beacon/"+path+url.PathEscape(id)+"?versioned_hashes="+url.QueryEscape(hashes), nil)
			w := httptest.NewRecorder()
			h.ServeHTTP(w, r)
			if w.Code >= 300 && w.Code < 400 {
				return // the router cleans up paths of dots
			}
			var body map[string]any
			if err := json.Unmarshal(w.Body.Bytes(), &body); err != nil {
				t.Fatalf("%q: status %d with %q", id, w.Code, w.Body)
			}
			switch w.Code {
			case http.StatusOK:
				if body["data"] == nil {
					t.Errorf("%q: no data", id)
				}
			case http.StatusBadRequest, http.StatusNotFound:
				if body["code"] != float64(w.Code) || body["message"] == "" {
					t.Errorf("%q: %v", id, body)
				}
			default:
				t.Errorf("%q: status %d", id, w.Code)
			}
		}
	})
}

func TestHandlerRefusesOtherMethods(t *testing.T) {
	w := httptest.NewRecorder()
	testDriver().Handler().ServeHTTP(w, httptest.NewRequest(http.MethodPost, "/eth/v1/beacon/genesis", nil))
	if w.Code < 400 {
		t.Errorf("POST: status %d", w.Code)
	}
}

// goodBundle is a bundle of n blobs with the hashes that it must match.
func goodBundle(n int) (*engine.BlobsBundle, []common.Hash) {
	commitments, blobs := testBlobs(n)
	bundle := new(engine.BlobsBundle)
	for i := range n {
		bundle.Commitments = append(bundle.Commitments, commitments[i][:])
		bundle.Blobs = append(bundle.Blobs, blobs[i].blob[:])
		for range kzg4844.CellProofsPerBlob {
			bundle.Proofs = append(bundle.Proofs, make(hexutil.Bytes, 48))
		}
	}
	return bundle, (&Block{Commitments: commitments}).VersionedHashes()
}

func TestDecodeBundle(t *testing.T) {
	bundle, hashes := goodBundle(2)
	commitments, blobs, err := decodeBundle(bundle, hashes)
	if err != nil {
		t.Fatal(err)
	}
	want, wantBlobs := testBlobs(2)
	if diff := cmp.Diff(want, commitments); diff != "" {
		t.Errorf("commitments (-want +got)\n%s", diff)
	}
	for i := range blobs {
		if *blobs[i].blob != *wantBlobs[i].blob || len(blobs[i].proofs) != kzg4844.CellProofsPerBlob {
			t.Errorf("blob %d differs", i)
		}
	}
	for name, forge := range map[string]func(*engine.BlobsBundle){
		"no blobs":            func(b *engine.BlobsBundle) { *b = engine.BlobsBundle{} },
		"one blob less":       func(b *engine.BlobsBundle) { b.Blobs = b.Blobs[:1] },
		"one blob more":       func(b *engine.BlobsBundle) { b.Blobs = append(b.Blobs, b.Blobs[0]) },
		"one commitment less": func(b *engine.BlobsBundle) { b.Commitments = b.Commitments[:1] },
		"swapped commitments": func(b *engine.BlobsBundle) { b.Commitments[0], b.Commitments[1] = b.Commitments[1], b.Commitments[0] },
		"another commitment":  func(b *engine.BlobsBundle) { b.Commitments[1][9] ^= 1 },
		"short commitment":    func(b *engine.BlobsBundle) { b.Commitments[1] = b.Commitments[1][:47] },
		"short blob":          func(b *engine.BlobsBundle) { b.Blobs[1] = b.Blobs[1][:100] },
		"one proof less":      func(b *engine.BlobsBundle) { b.Proofs = b.Proofs[1:] },
		"long proof":          func(b *engine.BlobsBundle) { b.Proofs[200] = make([]byte, 49) },
		"proofs of version 0": func(b *engine.BlobsBundle) { b.Proofs = b.Proofs[:2] },
		"everything is nil":   func(b *engine.BlobsBundle) { b.Blobs[0], b.Commitments[0], b.Proofs[0] = nil, nil, nil },
	} {
		b, _ := goodBundle(2)
		forge(b)
		if _, _, err := decodeBundle(b, hashes); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	if _, _, err := decodeBundle(nil, hashes); err == nil {
		t.Error("no bundle: no error")
	}
	if _, _, err := decodeBundle(nil, nil); err != nil {
		t.Errorf("no bundle for no blobs: %v", err)
	}
}

// FuzzBundle decodes bundles as they come over the wire.
func FuzzBundle(f *testing.F) {
	f.Add([]byte(`{}`))
	f.Add([]byte(`{"commitments":["0x00"],"proofs":[],"blobs":["0x"]}`))
	f.Add([]byte(`{"commitments":null,"proofs":["0x01"],"blobs":null}`))
	_, hashes := goodBundle(1)
	f.Fuzz(func(t *testing.T, p []byte) {
		var b engine.BlobsBundle
		if json.Unmarshal(p, &b) != nil {
			return
		}
		for n := range len(hashes) + 1 {
			commitments, blobs, err := decodeBundle(&b, hashes[:n])
			if err == nil && (len(commitments) != n || len(blobs) != n) {
				t.Errorf("%d commitments and %d blobs for %d hashes", len(commitments), len(blobs), n)
			}
		}
	})
}
