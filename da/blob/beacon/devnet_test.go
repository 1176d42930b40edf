package beacon_test

import (
	"bytes"
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob"
	"github.com/sharedsec/sharedsec/da/blob/beacon"
	"github.com/sharedsec/sharedsec/da/blob/sidecar"
	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
)

// postBlob puts a payload into a block of a real L1, as the protocol takes it.
func postBlob(t *testing.T, c *devnet.Chain, nonce uint64, p da.Payload) da.Hint {
	t.Helper()
	b, commitment, proofs, err := sidecar.Split(p)
	if err != nil {
		t.Fatal(err)
	}
	sc := types.NewBlobTxSidecar(types.BlobSidecarVersion1, []kzg4844.Blob{*b}, []kzg4844.Commitment{commitment}, proofs)
	tx, err := types.SignNewTx(c.Key(0), types.LatestSignerForChainID(c.ChainID()), &types.BlobTx{
		ChainID: uint256.MustFromBig(c.ChainID()), Nonce: nonce,
		GasTipCap: uint256.NewInt(params.GWei), GasFeeCap: uint256.NewInt(100 * params.GWei), BlobFeeCap: uint256.NewInt(params.GWei),
		Gas: params.TxGas, To: common.Address{1}, BlobHashes: sc.BlobHashes(), Sidecar: sc,
	})
	if err != nil {
		t.Fatal(err)
	}
	if got, want := tx.BlobHashes()[0], common.Hash(p.Ref.Commitment()); got != want {
		t.Fatalf("L1 names the blob %v, the Ref %v", got, want)
	}
	rec, err := c.Include(t.Context(), tx)
	if err != nil {
		t.Fatal(err)
	}
	head := c.Head()
	if rec.BlockNumber.Cmp(head.Number()) != 0 {
		t.Fatalf("included in block %v, head is %v", rec.BlockNumber, head.Number())
	}
	return da.Hint{L1Block: head.NumberU64(), L1Time: head.Time()}
}

// From L1's own pool, through a block, to the Beacon endpoint and back.
func TestDevnet(t *testing.T) {
	for _, sidecars := range []bool{false, true} {
		name := "Fulu"
		if sidecars {
			name = "WithSidecars"
		}
		t.Run(name, func(t *testing.T) {
			const retention = 64 // slots: two epochs
			c, err := devnet.Start(t.Context(), devnet.Config{BlobRetention: retention, ServeSidecars: sidecars})
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() {
				if err := c.Close(); err != nil {
					t.Error(err)
				}
			})
			f, err := beacon.New(c.BeaconURL(), beacon.WithClock(func() time.Time { return time.Unix(int64(c.Head().Time()), 0) }))
			if err != nil {
				t.Fatal(err)
			}
			data := random(5, blob.Capacity)
			p, err := sidecar.Publisher{}.Publish(t.Context(), data)
			if err != nil {
				t.Fatal(err)
			}
			h := postBlob(t, c, 0, p)
			if got, err := f.FetchAt(t.Context(), p.Ref, h); err != nil || !bytes.Equal(got, data) {
				t.Fatalf("Fetch = %d bytes, %v; want the %d posted", len(got), err, len(data))
			}
			absent := zeroBlob(t).Ref
			if _, err := f.FetchAt(t.Context(), absent, h); !errors.Is(err, da.ErrNotFound) || errors.Is(err, da.ErrExpired) {
				t.Errorf("another blob: %v, want da.ErrNotFound", err)
			}

			if err := c.AdvanceTime(t.Context(), 4*retention*12*time.Second); err != nil {
				t.Fatal(err)
			}
			if _, err := c.Mine(t.Context()); err != nil {
				t.Fatal(err)
			}
			if _, err := f.FetchAt(t.Context(), p.Ref, h); !errors.Is(err, da.ErrExpired) {
				t.Errorf("after the retention period: %v, want da.ErrExpired", err)
			}
		})
	}
}
