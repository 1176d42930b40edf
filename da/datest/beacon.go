package datest

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob/sidecar"
)

// Beacon serves blobs in memory as a consensus client's Beacon API does: the
// genesis, the configuration, and blobs by slot. There is no chain behind it:
// [Beacon.Include] puts blobs where a block would. It is safe for concurrent
// use once its fields are set.
type Beacon struct {
	GenesisTime    uint64 // Unix seconds
	SecondsPerSlot uint64
	SlotsPerEpoch  uint64
	BlobEpochs     uint64 // how many epochs blobs are promised; nothing is ever dropped

	NoBlobs    bool // has no getBlobs, as before Fulu
	NoSidecars bool // has no getBlobSidecars, as clients after Fulu
	NoFilter   bool // getBlobs ignores versioned_hashes

	mu    sync.RWMutex
	slots map[uint64][]*entry
}

// entry is a blob as it is served, and under which name.
type entry struct {
	hash       string // versioned, 0x and hexadecimal
	commitment kzg4844.Commitment
	proof      func() (kzg4844.Proof, error) // of the blob that was included, made when it is asked for
	body       []byte
}

// NewBeacon returns a Beacon with mainnet's timing: genesis at 1,606,824,023,
// slots of 12 s, epochs of 32, blobs kept for 4,096 of them.
func NewBeacon() *Beacon {
	return &Beacon{GenesisTime: 1_606_824_023, SecondsPerSlot: 12, SlotsPerEpoch: 32, BlobEpochs: 4096}
}

// Include puts the blobs of payloads, as da/blob/sidecar makes them, into the
// block with a time, after those that are there.
func (b *Beacon) Include(time uint64, payloads ...da.Payload) error {
	slot, err := b.slot(time)
	if err != nil {
		return err
	}
	var entries []*entry
	for _, p := range payloads {
		body, commitment, _, err := sidecar.Split(p)
		if err != nil {
			return err
		}
		kept := *body
		proof := sync.OnceValues(func() (kzg4844.Proof, error) { return kzg4844.ComputeBlobProof(&kept, commitment) })
		entries = append(entries, &entry{hashText(p.Ref), commitment, proof, kept[:]})
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.slots == nil {
		b.slots = make(map[uint64][]*entry)
	}
	b.slots[slot] = append(b.slots[slot], entries...)
	return nil
}

// Replace makes body what is served as the blob of r from now on, whatever its
// length and content; the commitment and the proof stay.
func (b *Beacon) Replace(r da.Ref, body []byte) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, entries := range b.slots {
		for i, e := range entries {
			if e.hash == hashText(r) {
				entries[i] = &entry{e.hash, e.commitment, e.proof, bytes.Clone(body)}
			}
		}
	}
}

// Drop forgets all blobs of the block with a time, but not the block.
func (b *Beacon) Drop(time uint64) error {
	slot, err := b.slot(time)
	if err != nil {
		return err
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if _, ok := b.slots[slot]; ok {
		b.slots[slot] = nil
	}
	return nil
}

func hashText(r da.Ref) string { return "0x" + hex.EncodeToString(r.Commitment()) }

func (b *Beacon) slot(time uint64) (uint64, error) {
	if time < b.GenesisTime || (time-b.GenesisTime)%b.SecondsPerSlot != 0 {
		return 0, fmt.Errorf("datest: no slot starts at time %d", time)
	}
	return (time - b.GenesisTime) / b.SecondsPerSlot, nil
}

// ServeHTTP implements http.Handler.
func (b *Beacon) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		status(w, http.StatusMethodNotAllowed, "GET alone")
		return
	}
	switch path := r.URL.Path; {
	case path == "/eth/v1/beacon/genesis":
		answer(w, map[string]any{"genesis_time": fmt.Sprint(b.GenesisTime)})
	case path == "/eth/v1/config/spec":
		answer(w, map[string]any{
			"SECONDS_PER_SLOT":                      fmt.Sprint(b.SecondsPerSlot),
			"SLOTS_PER_EPOCH":                       fmt.Sprint(b.SlotsPerEpoch),
			"MIN_EPOCHS_FOR_BLOB_SIDECARS_REQUESTS": fmt.Sprint(b.BlobEpochs),
			"BLOB_SCHEDULE":                         []map[string]string{{"EPOCH": "0", "MAX_BLOBS_PER_BLOCK": "9"}},
		})
	case strings.HasPrefix(path, "/eth/v1/beacon/blobs/") && !b.NoBlobs:
		b.serve(w, r, false)
	case strings.HasPrefix(path, "/eth/v1/beacon/blob_sidecars/") && !b.NoSidecars:
		b.serve(w, r, true)
	default:
		status(w, http.StatusNotFound, "no such route")
	}
}

func (b *Beacon) serve(w http.ResponseWriter, r *http.Request, sidecars bool) {
	slot, err := strconv.ParseUint(r.URL.Path[strings.LastIndexByte(r.URL.Path, '/')+1:], 10, 64)
	if err != nil {
		status(w, http.StatusBadRequest, "invalid block id")
		return
	}
	b.mu.RLock()
	entries, ok := b.slots[slot]
	entries = slices.Clone(entries)
	b.mu.RUnlock()
	if !ok {
		status(w, http.StatusNotFound, fmt.Sprintf("no block at slot %d", slot))
		return
	}
	var wanted []string
	for _, list := range r.URL.Query()["versioned_hashes"] {
		wanted = append(wanted, strings.Split(list, ",")...)
	}
	data := []any{}
	for i, e := range entries {
		text := "0x" + hex.EncodeToString(e.body)
		switch {
		case sidecars:
			proof, err := e.proof()
			if err != nil {
				status(w, http.StatusInternalServerError, err.Error())
				return
			}
			data = append(data, map[string]string{
				"index":          fmt.Sprint(i),
				"blob":           text,
				"kzg_commitment": "0x" + hex.EncodeToString(e.commitment[:]),
				"kzg_proof":      "0x" + hex.EncodeToString(proof[:]),
			})
		case len(wanted) == 0 || b.NoFilter || slices.Contains(wanted, e.hash):
			data = append(data, text)
		}
	}
	answer(w, data)
}

func answer(w http.ResponseWriter, data any) {
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(map[string]any{"execution_optimistic": false, "finalized": true, "data": data})
}
