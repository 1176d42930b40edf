package ethereum

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob/sidecar"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/ethereum/txmgr"
)

// Post implements [settlement.Poster]. The payloads are blobs, at most
// [txmgr.MaxBlobs], or all calldata; other layers and mixtures match
// [settlement.ErrRejected]. A batch ahead of the next index matches
// [settlement.ErrEarly].
func (a *Account) Post(ctx context.Context, batch uint64, forced uint64, payloads []da.Payload) (settlement.Posted, error) {
	m := move{id: fmt.Sprintf("post/%d", batch), to: a.config.Inbox}
	n := len(payloads)
	if n == 0 || n > derive.MaxRefs {
		return settlement.Posted{}, rejected("batch %d has %d payloads, want 1 to %d", batch, n, derive.MaxRefs)
	}
	layer := payloads[0].Ref.Layer()
	for i, p := range payloads {
		if p.Ref.Layer() != layer {
			return settlement.Posted{}, rejected("batch %d: payload %d is %v, the first is %v", batch, i, p.Ref.Layer(), layer)
		}
	}
	var err error
	switch layer {
	case da.LayerBlob:
		if m.sidecar, err = sidecarOf(payloads); err != nil {
			return settlement.Posted{}, rejected("batch %d: %w", batch, err)
		}
		m.data, err = a.inbox.TryPackPostBlobs(batch, forced, big.NewInt(int64(n)))
	case da.LayerCalldata:
		bodies := make([][]byte, n)
		for i, p := range payloads {
			bodies[i] = p.Body
		}
		m.data, err = a.inbox.TryPackPostCalldata(batch, forced, bodies)
	default:
		return settlement.Posted{}, rejected("batch %d: the inbox takes no payloads of layer %v", batch, layer)
	}
	if err != nil {
		return settlement.Posted{}, rejected("batch %d: %w", batch, err)
	}
	if m.spare, err = a.overdueGas(ctx); err != nil {
		return settlement.Posted{}, err
	}
	receipt, posted, err := a.do(ctx, m)
	if err != nil {
		return settlement.Posted{}, err
	}
	for _, l := range receipt.Logs {
		if l.Address != a.config.Inbox {
			continue
		}
		if e, err := a.inbox.UnpackEntryEvent(l); err == nil && derive.Kind(e.Kind) == derive.KindBatch && e.Index == batch {
			posted.Entry = e.Position
			return posted, nil
		}
	}
	return settlement.Posted{}, contradiction("batch %d is in block %d without an entry", batch, posted.Block.Number)
}

// forcedItemGas is more gas than a posting takes for one forced item; the
// contracts' tests hold it.
const forcedItemGas = 50_000

// overdueGas returns the gas that a posting needs if everything that waits in
// the forced queue falls overdue before it is included: else a stranger who
// times an item well could make it run out of gas.
func (a *Account) overdueGas(ctx context.Context) (uint64, error) {
	at, err := a.Head(ctx, settlement.Latest)
	if err != nil {
		return 0, err
	}
	in, err := a.Inbox(ctx, at)
	return forcedItemGas * min(in.Enqueued-min(in.Enqueued, in.Forced), maxForcedItems), err
}

// sidecarOf joins blobs as a transaction carries them.
func sidecarOf(payloads []da.Payload) (*types.BlobTxSidecar, error) {
	if len(payloads) > txmgr.MaxBlobs {
		return nil, fmt.Errorf("%d blobs, a transaction takes %d", len(payloads), txmgr.MaxBlobs)
	}
	sc := types.NewBlobTxSidecar(types.BlobSidecarVersion1, nil, nil, nil)
	for _, p := range payloads {
		blob, commitment, proofs, err := sidecar.Split(p)
		if err != nil {
			return nil, err
		}
		sc.Blobs = append(sc.Blobs, *blob)
		sc.Commitments = append(sc.Commitments, commitment)
		sc.Proofs = append(sc.Proofs, proofs...)
	}
	return sc, nil
}

func rejected(format string, args ...any) error {
	return fmt.Errorf("ethereum: %w: %w", settlement.ErrRejected, fmt.Errorf(format, args...))
}
