package beacon

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/url"

	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob"
	"github.com/sharedsec/sharedsec/da/blob/sidecar"
)

// blobAllowance bounds the bytes of one blob in an answer: its hex digits and
// what stands around it in a sidecar (header, commitment, proofs).
const blobAllowance = 2*blob.Size + 1<<14

func (f *Fetcher) maxAnswer() int64 { return int64(f.maxBlobs)*blobAllowance + maxSmall }

// blobs asks for the blob by its versioned hash, getBlobs of the Beacon API.
func (f *Fetcher) blobs(ctx context.Context, r da.Ref, hash [32]byte, id string) ([]byte, error) {
	var body []byte
	path := "/eth/v1/beacon/blobs/" + url.PathEscape(id)
	query := url.Values{"versioned_hashes": {"0x" + hex.EncodeToString(hash[:])}}
	err := f.get(ctx, path, query, f.maxAnswer(), func(rd io.Reader) (err error) {
		body, err = readBlobs(ctx, rd, f.maxBlobs, r)
		return err
	})
	return body, err
}

// readBlobs finds the blob of r in an answer to getBlobs.
func readBlobs(ctx context.Context, rd io.Reader, max int, r da.Ref) ([]byte, error) {
	var found []byte
	var last error
	seen, err := eachData(rd, max, func(dec *json.Decoder) (bool, error) {
		if ctx.Err() != nil {
			return false, ctx.Err()
		}
		var text string
		if err := dec.Decode(&text); err != nil {
			return false, err
		}
		p, err := parseHex(text, blob.Size)
		if err != nil {
			return false, fmt.Errorf("%w: blob: %w", da.ErrCorrupt, err)
		}
		if last = sidecar.Check(r, p); last != nil {
			return false, nil
		}
		found = p
		return true, nil
	})
	switch {
	case err != nil:
		return nil, err
	case found != nil:
		return found, nil
	case seen == 1: // it was asked for one blob, and this is another
		return nil, last
	}
	// A server that ignores the filter gives all blobs of the block.
	return nil, fmt.Errorf("%w: not among the %d blobs of the block", da.ErrNotFound, seen)
}

// sidecars asks for all sidecars of the block, getBlobSidecars of the Beacon
// API, which nodes served before Fulu.
func (f *Fetcher) sidecars(ctx context.Context, r da.Ref, hash [32]byte, id string) ([]byte, error) {
	var body []byte
	path := "/eth/v1/beacon/blob_sidecars/" + url.PathEscape(id)
	err := f.get(ctx, path, nil, f.maxAnswer(), func(rd io.Reader) (err error) {
		body, err = readSidecars(ctx, rd, f.maxBlobs, r, hash)
		return err
	})
	return body, err
}

// readSidecars finds the blob of r in an answer to getBlobSidecars.
func readSidecars(ctx context.Context, rd io.Reader, max int, r da.Ref, hash [32]byte) ([]byte, error) {
	var found []byte
	var last error
	seen, err := eachData(rd, max, func(dec *json.Decoder) (bool, error) {
		if ctx.Err() != nil {
			return false, ctx.Err()
		}
		var sc struct {
			Blob       string `json:"blob"`
			Commitment string `json:"kzg_commitment"`
			Proof      string `json:"kzg_proof"`
		}
		if err := dec.Decode(&sc); err != nil {
			return false, err
		}
		c, err := parseHex(sc.Commitment, 48)
		if err != nil {
			return false, fmt.Errorf("%w: commitment: %w", da.ErrCorrupt, err)
		}
		if blob.VersionedHash([48]byte(c)) != hash {
			return false, nil
		}
		p, err := parseHex(sc.Blob, blob.Size)
		if err != nil {
			return false, fmt.Errorf("%w: blob: %w", da.ErrCorrupt, err)
		}
		if last = checkSidecar(r, p, [48]byte(c), sc.Proof); last != nil {
			return false, nil
		}
		found = p
		return true, nil
	})
	switch {
	case err != nil:
		return nil, err
	case found != nil:
		return found, nil
	case last != nil:
		return nil, last
	}
	return nil, fmt.Errorf("%w: not among the %d sidecars of the block", da.ErrNotFound, seen)
}

// checkSidecar checks p by the proof that came with it, and without it if that
// does not help: a wrong proof does not make the blob wrong.
func checkSidecar(r da.Ref, p []byte, commitment [48]byte, proof string) error {
	if pr, err := parseHex(proof, 48); err == nil && sidecar.CheckProven(r, p, commitment, [48]byte(pr)) == nil {
		return nil
	}
	return sidecar.Check(r, p)
}

// eachData reads {"data": [...], ...} and calls next, which decodes one element
// and says whether it was the one, for at most max of them. Other members are
// passed over. It returns how many elements it saw; what comes after the one,
// it does not read.
func eachData(rd io.Reader, max int, next func(*json.Decoder) (bool, error)) (int, error) {
	dec := json.NewDecoder(rd)
	if open, err := dec.Token(); err != nil {
		return 0, err
	} else if open != json.Delim('{') {
		return 0, errors.New("no object")
	}
	for dec.More() {
		key, err := dec.Token()
		if err != nil {
			return 0, err
		}
		if key != "data" {
			var skip json.RawMessage
			if err := dec.Decode(&skip); err != nil {
				return 0, err
			}
			continue
		}
		list, err := dec.Token()
		if err != nil || list == nil { // null: some servers' empty list
			return 0, err
		}
		if list != json.Delim('[') {
			return 0, errors.New(`"data" is no list`)
		}
		seen := 0
		for ; dec.More(); seen++ {
			if seen == max {
				return seen, fmt.Errorf("more than %d blobs", max)
			}
			if done, err := next(dec); done || err != nil {
				return seen + 1, err
			}
		}
		_, err = dec.Token() // the list's end, or why there is none
		return seen, err
	}
	if _, err := dec.Token(); err != nil {
		return 0, err
	}
	return 0, errors.New(`no "data"`)
}

// parseHex reads 0x and exactly n bytes in hexadecimal.
func parseHex(text string, n int) ([]byte, error) {
	if len(text) != 2+2*n || text[:2] != "0x" {
		return nil, fmt.Errorf("%d characters, want 0x and %d digits", len(text), 2*n)
	}
	return hex.DecodeString(text[2:])
}
