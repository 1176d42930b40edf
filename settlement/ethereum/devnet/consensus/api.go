package consensus

import (
	"encoding/json"
	"errors"
	"net/http"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
)

// Handler serves the Beacon API over the driver's blocks:
//
//	GET /eth/v1/beacon/genesis
//	GET /eth/v1/beacon/headers/{block_id}
//	GET /eth/v1/beacon/blobs/{block_id}?versioned_hashes=
//	GET /eth/v1/beacon/blob_sidecars/{block_id}?indices=   (see Config.ServeSidecars)
//	GET /eth/v1/config/spec
//	GET /eth/v1/node/syncing
//	GET /eth/v1/node/version
//	GET /eth/v1/node/health
//
// A block_id is head, genesis, justified (the safe block), finalized, a slot,
// or a root, which also finds blocks that are no longer canonical. Blobs beyond
// the retention answer 404, as does a slot without a block.
func (d *Driver) Handler() http.Handler {
	mux := http.NewServeMux()
	for pattern, h := range map[string]endpoint{
		"/eth/v1/beacon/genesis":                  d.serveGenesis,
		"/eth/v1/beacon/headers/{block_id}":       d.serveHeader,
		"/eth/v1/beacon/blobs/{block_id}":         d.serveBlobs,
		"/eth/v1/beacon/blob_sidecars/{block_id}": d.serveSidecars,
		"/eth/v1/config/spec":                     d.serveSpec,
		"/eth/v1/node/syncing":                    d.serveSyncing,
		"/eth/v1/node/version":                    d.serveVersion,
		"/eth/v1/node/health":                     d.serveHealth,
	} {
		mux.Handle("GET "+pattern, h)
	}
	mux.Handle("/", endpoint(func(r *http.Request) (any, error) {
		return nil, &apiError{http.StatusNotFound, "NOT_FOUND: no such endpoint"}
	}))
	return mux
}

// An endpoint answers a request with a value to encode, or an error.
type endpoint func(r *http.Request) (any, error)

func (e endpoint) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	res, err := e(r)
	code := http.StatusOK
	if err != nil {
		var api *apiError
		if !errors.As(err, &api) {
			api = &apiError{http.StatusInternalServerError, err.Error()}
		}
		res, code = api, api.Code
	}
	if res == nil {
		w.WriteHeader(code)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(code)
	// The status is out: a failed write is the client's loss to notice.
	_ = json.NewEncoder(w).Encode(res)
}

// apiError is an answer other than success, in the Beacon API's form.
type apiError struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
}

func (e *apiError) Error() string { return e.Message }

// decimal is a number as the Beacon API writes it, in a string.
type decimal uint64

func (d decimal) MarshalText() ([]byte, error) { return strconv.AppendUint(nil, uint64(d), 10), nil }

// plain wraps data that belongs to no block.
type plain struct {
	Data any `json:"data"`
}

// ofBlock wraps data that belongs to a block.
type ofBlock struct {
	Optimistic bool `json:"execution_optimistic"`
	Finalized  bool `json:"finalized"`
	Data       any  `json:"data"`
}

// lookup finds the block that a request's block_id names.
func (d *Driver) lookup(r *http.Request) (view, error) {
	id := r.PathValue("block_id")
	var choose func(*store) *Block
	switch {
	case id == "head":
		choose = func(s *store) *Block { return s.head }
	case id == "finalized":
		choose = func(s *store) *Block { return s.finalized }
	case id == "justified":
		choose = func(s *store) *Block { return s.safe }
	case id == "genesis":
		choose = func(s *store) *Block { return s.bySlot[0] }
	case strings.HasPrefix(id, "0x"):
		root, err := parseHash(id)
		if err != nil {
			return view{}, &apiError{http.StatusBadRequest, "Invalid block ID: " + id}
		}
		choose = func(s *store) *Block { return s.byRoot[root] }
	default:
		slot, err := strconv.ParseUint(id, 10, 64)
		if err != nil {
			return view{}, &apiError{http.StatusBadRequest, "Invalid block ID: " + id}
		}
		choose = func(s *store) *Block { return s.bySlot[slot] }
	}
	v, ok := d.store.find(choose)
	if !ok {
		return view{}, &apiError{http.StatusNotFound, "NOT_FOUND: beacon block " + id}
	}
	return v, nil
}

func parseHash(s string) (common.Hash, error) {
	b, err := hexutil.Decode(s)
	if err != nil {
		return common.Hash{}, err
	}
	if len(b) != common.HashLength {
		return common.Hash{}, errors.New("consensus: not 32 bytes")
	}
	return common.Hash(b), nil
}

// values reads a query parameter that holds a list, repeated or with commas.
func values(r *http.Request, key string) []string {
	var list []string
	for _, v := range r.URL.Query()[key] {
		for _, s := range strings.Split(v, ",") {
			if s != "" {
				list = append(list, s)
			}
		}
	}
	return list
}

func (d *Driver) serveBlobs(r *http.Request) (any, error) {
	v, err := d.lookup(r)
	if err != nil {
		return nil, err
	}
	if v.pruned {
		return nil, &apiError{http.StatusNotFound, "NOT_FOUND: blobs are beyond the retention period"}
	}
	wanted := make(map[common.Hash]bool)
	for _, s := range values(r, "versioned_hashes") {
		hash, err := parseHash(s)
		if err != nil {
			return nil, &apiError{http.StatusBadRequest, "Invalid versioned hash: " + s}
		}
		wanted[hash] = true
	}
	data := make([]*kzg4844.Blob, 0, len(v.blobs))
	for i, hash := range v.block.VersionedHashes() {
		if len(wanted) == 0 || wanted[hash] {
			data = append(data, v.blobs[i].blob)
		}
	}
	return ofBlock{Finalized: v.finalized, Data: data}, nil
}

type headerMessage struct {
	Slot       decimal     `json:"slot"`
	Proposer   decimal     `json:"proposer_index"`
	ParentRoot common.Hash `json:"parent_root"`
	StateRoot  common.Hash `json:"state_root"`
	BodyRoot   common.Hash `json:"body_root"`
}

type signedHeader struct {
	Message   headerMessage `json:"message"`
	Signature hexutil.Bytes `json:"signature"`
}

// header is the block's beacon header; nobody signs it.
func (b *Block) header() signedHeader {
	return signedHeader{
		Message: headerMessage{
			Slot:       decimal(b.Slot),
			Proposer:   proposer,
			ParentRoot: b.ParentRoot,
			StateRoot:  b.Execution.Root(),
			BodyRoot:   b.BodyRoot,
		},
		Signature: make([]byte, 96),
	}
}

func (d *Driver) serveHeader(r *http.Request) (any, error) {
	v, err := d.lookup(r)
	if err != nil {
		return nil, err
	}
	return ofBlock{Finalized: v.finalized, Data: struct {
		Root      common.Hash  `json:"root"`
		Canonical bool         `json:"canonical"`
		Header    signedHeader `json:"header"`
	}{v.block.Root, v.canonical, v.block.header()}}, nil
}

type blobSidecar struct {
	Index          decimal            `json:"index"`
	Blob           *kzg4844.Blob      `json:"blob"`
	Commitment     kzg4844.Commitment `json:"kzg_commitment"`
	Proof          kzg4844.Proof      `json:"kzg_proof"`
	Header         signedHeader       `json:"signed_block_header"`
	InclusionProof []common.Hash      `json:"kzg_commitment_inclusion_proof"`
}

func (d *Driver) serveSidecars(r *http.Request) (any, error) {
	if !d.cfg.ServeSidecars {
		return nil, &apiError{http.StatusGone, "GONE: blob sidecars ended with Fulu, use /eth/v1/beacon/blobs"}
	}
	v, err := d.lookup(r)
	if err != nil {
		return nil, err
	}
	if v.pruned {
		return nil, &apiError{http.StatusNotFound, "NOT_FOUND: blobs are beyond the retention period"}
	}
	wanted := make(map[uint64]bool)
	for _, s := range values(r, "indices") {
		i, err := strconv.ParseUint(s, 10, 64)
		if err != nil {
			return nil, &apiError{http.StatusBadRequest, "Invalid index: " + s}
		}
		wanted[i] = true
	}
	data := make([]blobSidecar, 0, len(v.blobs))
	for i, b := range v.blobs {
		if len(wanted) > 0 && !wanted[uint64(i)] {
			continue
		}
		// The network carries cell proofs now; this one proof is made anew.
		proof, err := kzg4844.ComputeBlobProof(b.blob, v.block.Commitments[i])
		if err != nil {
			return nil, err
		}
		data = append(data, blobSidecar{
			Index:          decimal(i),
			Blob:           b.blob,
			Commitment:     v.block.Commitments[i],
			Proof:          proof,
			Header:         v.block.header(),
			InclusionProof: inclusionProof(v.block.Execution.Hash(), v.block.Commitments, i),
		})
	}
	return ofBlock{Finalized: v.finalized, Data: data}, nil
}
