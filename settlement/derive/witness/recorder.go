package witness

import (
	"context"
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/kzg"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/proof/riscv"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/derive/guest"
)

// A recorder is a [guest.Source] that keeps what it gave.
type recorder struct {
	input  []byte                // under local key 1
	own    commitment.Nodes      // the dispute's and the entry's
	state  commitment.NodeReader // everything else
	oracle *Oracle
}

var _ guest.Source = (*recorder)(nil)

// Node implements [commitment.NodeReader].
func (r *recorder) Node(hash commitment.Root) ([]byte, error) {
	b, err := commitment.Overlay(r.own, r.state).Node(hash)
	if err == nil {
		r.oracle.preimages[riscv.HashKey(riscv.Keccak256Key, hash)] = b
	}
	return b, err
}

// Get implements [guest.Source]. Blobs are with the oracle already.
func (r *recorder) Get(key [32]byte) ([]byte, error) {
	if riscv.Key(key) == riscv.InputKey {
		r.oracle.preimages[key] = r.input
	}
	return r.oracle.Preimage(key)
}

// fetch puts the bytes that an entry's refs commit to.
func (r *recorder) fetch(ctx context.Context, f da.Fetcher, e derive.Entry) error {
	for _, ref := range e.Refs {
		body, err := da.FetchBody(ctx, f, ref, da.Hint{L1Block: e.L1Block, L1Time: e.L1Time})
		if err != nil {
			return fmt.Errorf("%v: %w", ref, err)
		}
		if ref.Layer() != da.LayerBlob {
			r.own[commitment.Keccak256(body)] = body
			continue
		}
		b, err := kzg.BlobFromBytes(body)
		if err != nil {
			return fmt.Errorf("%w: %v: %w", da.ErrCorrupt, ref, err)
		}
		if err := r.oracle.putBlob(b); err != nil {
			return fmt.Errorf("%v: %w", ref, err)
		}
	}
	return nil
}
