package consensus

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/google/go-cmp/cmp"
)

// textbookRoot is merkleize without shortcuts: all leaves spelled out.
func textbookRoot(leaves []common.Hash, depth int) common.Hash {
	layer := make([]common.Hash, 1<<depth)
	copy(layer, leaves)
	for ; len(layer) > 1; layer = layer[:len(layer)/2] {
		for i := range len(layer) / 2 {
			layer[i] = sha256.Sum256(append(layer[2*i][:], layer[2*i+1][:]...))
		}
	}
	return layer[0]
}

// climb is is_valid_merkle_branch of the consensus specification, without the
// comparison.
func climb(leaf common.Hash, path []common.Hash, index uint64) common.Hash {
	for _, sibling := range path {
		if index%2 == 1 {
			leaf = sha256.Sum256(append(sibling[:], leaf[:]...))
		} else {
			leaf = sha256.Sum256(append(leaf[:], sibling[:]...))
		}
		index /= 2
	}
	return leaf
}

func TestMerkleizeAgainstTextbook(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for depth := range 7 {
		for n := range 1<<depth + 1 {
			leaves := make([]common.Hash, n)
			for i := range leaves {
				binary.LittleEndian.PutUint64(leaves[i][:], rng.Uint64())
			}
			want := textbookRoot(leaves, depth)
			for index := range max(n, 1) {
				before := fmt.Sprint(leaves)
				root, path := merkleize(leaves, depth, index)
				if fmt.Sprint(leaves) != before {
					t.Fatal("merkleize changed its input")
				}
				if root != want {
					t.Fatalf("depth %d, %d leaves: root %s, want %s", depth, n, root, want)
				}
				var leaf common.Hash
				if index < n {
					leaf = leaves[index]
				}
				if len(path) != depth || climb(leaf, path, uint64(index)) != root {
					t.Fatalf("depth %d, %d leaves: path of leaf %d does not lead to the root", depth, n, index)
				}
			}
		}
	}
}

// sidecarJSON is what of a sidecar proves its commitment to be in its block.
type sidecarJSON struct {
	Index      string             `json:"index"`
	Commitment kzg4844.Commitment `json:"kzg_commitment"`
	Header     struct {
		Message struct {
			Slot       string      `json:"slot"`
			Proposer   string      `json:"proposer_index"`
			ParentRoot common.Hash `json:"parent_root"`
			StateRoot  common.Hash `json:"state_root"`
			BodyRoot   common.Hash `json:"body_root"`
		} `json:"message"`
	} `json:"signed_block_header"`
	Path []common.Hash `json:"kzg_commitment_inclusion_proof"`
}

// included is verify_blob_sidecar_inclusion_proof of the Deneb specification.
func (s sidecarJSON) included(t *testing.T) bool {
	t.Helper()
	index, err := strconv.ParseUint(s.Index, 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	if len(s.Path) != 17 {
		return false
	}
	// The generalized index of blob_kzg_commitments[index] in the body.
	position := (uint64(bodyBlobsLeaf)<<1)<<commitmentsDepth + index
	leaf := commitmentLeaves([]kzg4844.Commitment{s.Commitment})[0]
	return climb(leaf, s.Path, position) == s.Header.Message.BodyRoot
}

// TestInclusionProof checks the test's own verifier against a
// sidecar that the network made, and then our proofs against the verifier.
func TestInclusionProof(t *testing.T) {
	raw, err := os.ReadFile("testdata/goerli_sidecars.json")
	if err != nil {
		t.Fatal(err)
	}
	var real struct {
		Data []sidecarJSON `json:"data"`
	}
	if err := json.Unmarshal(raw, &real); err != nil {
		t.Fatal(err)
	}
	if len(real.Data) == 0 {
		t.Fatal("no sidecars in the vector")
	}
	for _, s := range real.Data {
		if !s.included(t) {
			t.Errorf("Goerli's sidecar %s does not verify", s.Index)
		}
	}
	for n := 1; n <= 21; n++ {
		commitments := make([]kzg4844.Commitment, n)
		for i := range commitments {
			commitments[i][0], commitments[i][47] = 0xc0, byte(i)
		}
		hash := common.Hash{1, byte(n)}
		body := bodyRoot(hash, commitments)
		for i := range n {
			s := sidecarJSON{Index: strconv.Itoa(i), Commitment: commitments[i], Path: inclusionProof(hash, commitments, i)}
			s.Header.Message.BodyRoot = body
			if !s.included(t) {
				t.Fatalf("proof of commitment %d of %d does not verify", i, n)
			}
			for j := range s.Path {
				s.Path[j][7] ^= 1
				if s.included(t) {
					t.Fatalf("forged proof of commitment %d of %d verifies", i, n)
				}
				s.Path[j][7] ^= 1
			}
			s.Commitment[3] ^= 1
			if s.included(t) {
				t.Fatalf("proof of another commitment than %d of %d verifies", i, n)
			}
		}
	}
}

func TestHeaderRootBindsEveryField(t *testing.T) {
	roots := []common.Hash{
		headerRoot(1, 2, common.Hash{3}, common.Hash{4}, common.Hash{5}),
		headerRoot(0, 2, common.Hash{3}, common.Hash{4}, common.Hash{5}),
		headerRoot(1, 0, common.Hash{3}, common.Hash{4}, common.Hash{5}),
		headerRoot(1, 2, common.Hash{0}, common.Hash{4}, common.Hash{5}),
		headerRoot(1, 2, common.Hash{3}, common.Hash{0}, common.Hash{5}),
		headerRoot(1, 2, common.Hash{3}, common.Hash{4}, common.Hash{0}),
	}
	seen := make(map[common.Hash]int)
	for i, r := range roots {
		if j, dup := seen[r]; dup {
			t.Errorf("headers %d and %d have the same root", i, j)
		}
		seen[r] = i
	}
}

func TestFinalityPolicies(t *testing.T) {
	for _, tc := range []struct {
		name                  string
		f                     Finality
		head, safe, finalized uint64
	}{
		{"lag at genesis", Lag(4, 8), 0, 0, 0},
		{"lag within", Lag(4, 8), 5, 1, 0},
		{"lag beyond", Lag(4, 8), 20, 16, 12},
		{"no lag", Lag(0, 0), 7, 7, 7},
		{"first epoch", Epochs(0), 31, 0, 0},
		{"second epoch", Epochs(0), 63, 0, 0},
		{"third epoch", Epochs(0), 64, 32, 0},
		{"fourth epoch", Epochs(32), 100, 64, 32},
		{"short epochs", Epochs(4), 13, 8, 4},
		{"manual", Manual(), 100, 0, 0},
	} {
		safe, finalized := tc.f(tc.head)
		if diff := cmp.Diff([]uint64{tc.safe, tc.finalized}, []uint64{safe, finalized}); diff != "" {
			t.Errorf("%s: (-want +got)\n%s", tc.name, diff)
		}
	}
}
