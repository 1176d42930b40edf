package devnet_test

import (
	"encoding/json"
	"io"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
)

// get reads a path of the Beacon API.
func get(t testing.TB, c *devnet.Chain, path string) (int, []byte) {
	t.Helper()
	res, err := http.Get(c.BeaconURL() + path)
	if err != nil {
		t.Error(err)
		return 0, nil
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		t.Error(err)
	}
	if ct := res.Header.Get("Content-Type"); len(body) > 0 && ct != "application/json" {
		t.Errorf("%s: content type %q", path, ct)
	}
	return res.StatusCode, body
}

// getJSON reads the data of a successful answer into out.
func getJSON(t testing.TB, c *devnet.Chain, path string, out any) (finalized bool) {
	t.Helper()
	code, body := get(t, c, path)
	if code != http.StatusOK {
		t.Fatalf("%s: status %d: %s", path, code, body)
	}
	var res struct {
		Finalized bool            `json:"finalized"`
		Data      json.RawMessage `json:"data"`
	}
	if err := json.Unmarshal(body, &res); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	if err := json.Unmarshal(res.Data, out); err != nil {
		t.Fatalf("%s: %v in %.200s", path, err, res.Data)
	}
	return res.Finalized
}

// getError checks that an answer is an error in the Beacon API's form.
func getError(t testing.TB, c *devnet.Chain, path string, want int) {
	t.Helper()
	code, body := get(t, c, path)
	var res struct {
		Code    int    `json:"code"`
		Message string `json:"message"`
	}
	if err := json.Unmarshal(body, &res); err != nil || code != want || res.Code != want || res.Message == "" {
		t.Errorf("%s: status %d with %s, want %d", path, code, body, want)
	}
}

// sidecarOf is a version 1 sidecar of blobs that begin with the given bytes.
func sidecarOf(t testing.TB, first ...byte) *types.BlobTxSidecar {
	t.Helper()
	var (
		blobs       = make([]kzg4844.Blob, len(first))
		commitments []kzg4844.Commitment
		proofs      []kzg4844.Proof
	)
	for i, b := range first {
		blobs[i][1] = b
		commitment, err := kzg4844.BlobToCommitment(&blobs[i])
		if err != nil {
			t.Fatal(err)
		}
		cells, err := kzg4844.ComputeCellProofs(&blobs[i])
		if err != nil {
			t.Fatal(err)
		}
		commitments, proofs = append(commitments, commitment), append(proofs, cells...)
	}
	return types.NewBlobTxSidecar(types.BlobSidecarVersion1, blobs, commitments, proofs)
}

func blobTx(t testing.TB, c *devnet.Chain, i uint32, nonce uint64, s *types.BlobTxSidecar) *types.Transaction {
	t.Helper()
	return sign(t, c, c.Key(i), &types.BlobTx{
		ChainID:    uint256.MustFromBig(c.ChainID()),
		Nonce:      nonce,
		GasTipCap:  uint256.NewInt(params.GWei),
		GasFeeCap:  uint256.NewInt(100 * params.GWei),
		BlobFeeCap: uint256.NewInt(params.GWei),
		Gas:        params.TxGas,
		To:         nobody,
		BlobHashes: s.BlobHashes(),
		Sidecar:    s,
	})
}

// slotOf is mainnet's rule, with only what the endpoints say.
func slotOf(t testing.TB, c *devnet.Chain, b *types.Block) string {
	t.Helper()
	var genesis struct {
		Time string `json:"genesis_time"`
	}
	var spec map[string]string
	getJSON(t, c, "/eth/v1/beacon/genesis", &genesis)
	getJSON(t, c, "/eth/v1/config/spec", &spec)
	g, err := strconv.ParseUint(genesis.Time, 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	s, err := strconv.ParseUint(spec["SECONDS_PER_SLOT"], 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	if (b.Time()-g)%s != 0 {
		t.Errorf("block at %d is not at the start of a slot", b.Time())
	}
	return strconv.FormatUint((b.Time()-g)/s, 10)
}

func TestBlobsEndToEnd(t *testing.T) {
	c := start(t, devnet.Config{ServeSidecars: true})
	s := sidecarOf(t, 1, 2, 3)
	mine(t, c, 2)
	r, err := c.Include(t.Context(), blobTx(t, c, 0, 0, s))
	if err != nil {
		t.Fatal(err)
	}
	if want := uint64(3 * params.BlobTxBlobGasPerBlob); r.BlobGasUsed != want {
		t.Errorf("blob gas used %d, want %d", r.BlobGasUsed, want)
	}
	block := c.Head()
	mine(t, c, 1)
	slot := slotOf(t, c, block)

	hashes := s.BlobHashes()
	for _, tc := range []struct {
		query string
		want  []int
	}{
		{"", []int{0, 1, 2}},
		{"?versioned_hashes=" + hashes[1].Hex(), []int{1}},
		{"?versioned_hashes=" + hashes[2].Hex() + "&versioned_hashes=" + hashes[0].Hex(), []int{0, 2}},
		{"?versioned_hashes=" + hashes[2].Hex() + "," + hashes[0].Hex(), []int{0, 2}},
		{"?versioned_hashes=" + common.Hash{1}.Hex(), []int{}},
	} {
		var got []*kzg4844.Blob
		getJSON(t, c, "/eth/v1/beacon/blobs/"+slot+tc.query, &got)
		if len(got) != len(tc.want) {
			t.Fatalf("%q: %d blobs, want %d", tc.query, len(got), len(tc.want))
		}
		for i, j := range tc.want {
			if *got[i] != s.Blobs[j] {
				t.Errorf("%q: blob %d is not blob %d of the transaction", tc.query, i, j)
			}
		}
	}
	// The same by root and, once it is the head no more, not by head.
	var header struct {
		Root      common.Hash `json:"root"`
		Canonical bool        `json:"canonical"`
	}
	getJSON(t, c, "/eth/v1/beacon/headers/"+slot, &header)
	var byRoot, byHead []*kzg4844.Blob
	getJSON(t, c, "/eth/v1/beacon/blobs/"+header.Root.Hex(), &byRoot)
	getJSON(t, c, "/eth/v1/beacon/blobs/head", &byHead)
	if len(byRoot) != 3 || !header.Canonical || len(byHead) != 0 {
		t.Errorf("%d blobs by root, %d by head, canonical %v", len(byRoot), len(byHead), header.Canonical)
	}
	// The old endpoint, with proofs that verify.
	var sidecars []struct {
		Index      string             `json:"index"`
		Blob       *kzg4844.Blob      `json:"blob"`
		Commitment kzg4844.Commitment `json:"kzg_commitment"`
		Proof      kzg4844.Proof      `json:"kzg_proof"`
		Path       []common.Hash      `json:"kzg_commitment_inclusion_proof"`
	}
	getJSON(t, c, "/eth/v1/beacon/blob_sidecars/"+slot+"?indices=2&indices=0", &sidecars)
	if len(sidecars) != 2 || sidecars[0].Index != "0" || sidecars[1].Index != "2" {
		t.Fatalf("%d sidecars", len(sidecars))
	}
	for _, sc := range sidecars {
		if err := kzg4844.VerifyBlobProof(sc.Blob, sc.Commitment, sc.Proof); err != nil || len(sc.Path) != 17 {
			t.Errorf("sidecar %s: %v, path of %d", sc.Index, err, len(sc.Path))
		}
	}
	getError(t, c, "/eth/v1/beacon/blob_sidecars/"+slot+"?indices=x", http.StatusBadRequest)
}

// TestBeaconRoots follows the chain of beacon headers and finds it in the
// execution headers (EIP-4788), across missed slots.
func TestBeaconRoots(t *testing.T) {
	c := start(t, devnet.Config{})
	mine(t, c, 3)
	if err := c.AdvanceTime(t.Context(), 60e9); err != nil {
		t.Fatal(err)
	}
	head := mine(t, c, 2)
	type header struct {
		Root   common.Hash `json:"root"`
		Header struct {
			Message struct {
				Slot   string      `json:"slot"`
				Parent common.Hash `json:"parent_root"`
				State  common.Hash `json:"state_root"`
			} `json:"message"`
			Signature hexutil.Bytes `json:"signature"`
		} `json:"header"`
	}
	var h header
	getJSON(t, c, "/eth/v1/beacon/headers/head", &h)
	for n := head.NumberU64(); ; n-- {
		block, err := c.Client().HeaderByNumber(t.Context(), new(uint256.Int).SetUint64(n).ToBig())
		if err != nil {
			t.Fatal(err)
		}
		if *block.ParentBeaconRoot != h.Header.Message.Parent || block.Root != h.Header.Message.State || len(h.Header.Signature) != 96 {
			t.Errorf("block %d does not match its beacon header", n)
		}
		if n == 0 {
			break
		}
		parent := h.Header.Message.Parent
		h = header{}
		getJSON(t, c, "/eth/v1/beacon/headers/"+parent.Hex(), &h)
		if h.Root != parent {
			t.Fatalf("header of root %s has root %s", parent, h.Root)
		}
	}
	if h.Header.Message.Slot != "0" {
		t.Errorf("the chain begins at slot %s", h.Header.Message.Slot)
	}
	getError(t, c, "/eth/v1/beacon/headers/5", http.StatusNotFound) // a missed slot
}

func TestBeaconAnswers(t *testing.T) {
	c := start(t, devnet.Config{})
	mine(t, c, 20)
	for id, wantSlot := range map[string]string{"head": "20", "justified": "16", "finalized": "12", "genesis": "0", "7": "7"} {
		var h struct {
			Header struct {
				Message struct {
					Slot string `json:"slot"`
				} `json:"message"`
			} `json:"header"`
		}
		finalized := getJSON(t, c, "/eth/v1/beacon/headers/"+id, &h)
		if h.Header.Message.Slot != wantSlot {
			t.Errorf("%s is slot %s, want %s", id, h.Header.Message.Slot, wantSlot)
		}
		if want := !slices.Contains([]string{"head", "justified"}, id); finalized != want {
			t.Errorf("%s: finalized is %v", id, finalized)
		}
		var blobs []string
		getJSON(t, c, "/eth/v1/beacon/blobs/"+id, &blobs)
		if len(blobs) != 0 {
			t.Errorf("%s has %d blobs", id, len(blobs))
		}
	}
	var sync struct {
		Head    string `json:"head_slot"`
		Syncing *bool  `json:"is_syncing"`
	}
	getJSON(t, c, "/eth/v1/node/syncing", &sync)
	if sync.Head != "20" || sync.Syncing == nil || *sync.Syncing {
		t.Errorf("syncing: %+v", sync)
	}
	var version struct{ Version string }
	getJSON(t, c, "/eth/v1/node/version", &version)
	if version.Version == "" {
		t.Error("no version")
	}
	if code, _ := get(t, c, "/eth/v1/node/health"); code != http.StatusOK {
		t.Errorf("health: %d", code)
	}
	for path, want := range map[string]int{
		"/eth/v1/beacon/blobs/21":                       http.StatusNotFound,
		"/eth/v1/beacon/blobs/" + common.Hash{9}.Hex():  http.StatusNotFound,
		"/eth/v1/beacon/blobs/latest":                   http.StatusBadRequest,
		"/eth/v1/beacon/blobs/-1":                       http.StatusBadRequest,
		"/eth/v1/beacon/blobs/0x12":                     http.StatusBadRequest,
		"/eth/v1/beacon/blobs/99999999999999999999":     http.StatusBadRequest,
		"/eth/v1/beacon/blobs/head?versioned_hashes=0x": http.StatusBadRequest,
		"/eth/v1/beacon/headers/x":                      http.StatusBadRequest,
		"/eth/v1/beacon/blob_sidecars/head":             http.StatusGone,
		"/eth/v1/beacon/nothing":                        http.StatusNotFound,
		"/" + strings.Repeat("a", 1000):                 http.StatusNotFound,
	} {
		getError(t, c, path, want)
	}
}

func TestBlobsExpire(t *testing.T) {
	c := start(t, devnet.Config{BlobRetention: 5, ServeSidecars: true})
	s := sidecarOf(t, 1)
	if _, err := c.Include(t.Context(), blobTx(t, c, 0, 0, s)); err != nil {
		t.Fatal(err)
	}
	if _, err := c.Include(t.Context(), blobTx(t, c, 0, 1, s)); err != nil { // the same blob again
		t.Fatal(err)
	}
	mine(t, c, 4) // slot 6
	var blobs []*kzg4844.Blob
	if getJSON(t, c, "/eth/v1/beacon/blobs/1", &blobs); len(blobs) != 1 {
		t.Fatal("a blob expires too early")
	}
	mine(t, c, 1)
	getError(t, c, "/eth/v1/beacon/blobs/1", http.StatusNotFound)
	getError(t, c, "/eth/v1/beacon/blob_sidecars/1", http.StatusNotFound)
	if getJSON(t, c, "/eth/v1/beacon/blobs/2", &blobs); len(blobs) != 1 || *blobs[0] != s.Blobs[0] {
		t.Error("a blob expires with another block's that is equal")
	}
	if err := c.AdvanceTime(t.Context(), 3600e9); err != nil {
		t.Fatal(err)
	}
	mine(t, c, 1)
	getError(t, c, "/eth/v1/beacon/blobs/2", http.StatusNotFound)
	// A block without blobs never expires.
	if getJSON(t, c, "/eth/v1/beacon/blobs/3", &blobs); len(blobs) != 0 {
		t.Error("blobs out of nothing")
	}
}
