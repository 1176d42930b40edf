// Package calldata carries data in the L1 transaction that records it.
//
// The inbox contract hashes the data and emits it, as the event
//
//	Data(bytes32 indexed commitment, bytes data)
//
// where commitment is the data's keccak256. A log costs no more than what a
// transaction of mostly data pays anyway (the floor price of EIP-7623), and
// logs can be asked for at any node. Package da/calldata/logs fetches them.
//
// This package is pure: it names data and checks it, wherever it came from.
package calldata

import (
	"bytes"
	"context"
	"fmt"

	"github.com/sharedsec/sharedsec/da"
)

// MaxPayload is the most bytes of one payload, which the inbox contract holds
// to: what a preimage of the fraud-proof machine's oracle has, so that a dispute
// can be about any of them. It costs at most 2,600,000 gas at the floor price,
// well below the transaction gas cap of 2^24.
const MaxPayload = 1 << 16

// Publisher prepares data as calldata: the payload travels in the L1
// transaction that records it. Its zero value is ready.
type Publisher struct {
	// Max is the most bytes of one payload, [MaxPayload] if 0 and never more.
	Max int
}

var (
	_ da.Publisher = Publisher{}
	_ da.Sizer     = Publisher{}
	_ da.OpenFunc  = Open
)

// MaxPayload implements [da.Sizer].
func (p Publisher) MaxPayload() int {
	if p.Max <= 0 {
		return MaxPayload
	}
	return min(p.Max, MaxPayload)
}

// Publish implements [da.Publisher]. Body is the data; there is no Proof.
func (p Publisher) Publish(ctx context.Context, data []byte) (da.Payload, error) {
	if err := ctx.Err(); err != nil {
		return da.Payload{}, fmt.Errorf("calldata: %w", err)
	}
	if got, most := len(data), p.MaxPayload(); got > most {
		return da.Payload{}, fmt.Errorf("%w: %d bytes of calldata, at most %d", da.ErrTooLarge, got, most)
	}
	r, err := NewRef(data)
	if err != nil {
		return da.Payload{}, err
	}
	return da.Payload{Ref: r, Body: bytes.Clone(data)}, nil
}

// NewRef returns the Ref of data. More than 2^32-1 bytes match [da.ErrTooLarge].
func NewRef(data []byte) (da.Ref, error) { return da.KeccakRef(da.LayerCalldata, data) }

// Open is the [da.OpenFunc] of calldata: the committed bytes are the data.
func Open(r da.Ref, body []byte) ([]byte, error) {
	if r.Layer() != da.LayerCalldata {
		return nil, fmt.Errorf("%w: %v, want %v", da.ErrWrongLayer, r.Layer(), da.LayerCalldata)
	}
	return da.OpenKeccak(r, body)
}

// Verify reports whether r commits to data; if not, the error matches
// [da.ErrCorrupt].
func Verify(r da.Ref, data []byte) error {
	_, err := Open(r, data)
	return err
}
