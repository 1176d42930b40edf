package txmgr

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/txpool"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/sharedsec/sharedsec/settlement"
)

// Whatever the market does, a bid stays below the ceilings, covers the market,
// and replaces the one before by the pools' own rules.
func TestFees(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	amount := func(most int64) *big.Int { return big.NewInt(rng.Int64N(most)) }
	held := 0
	for range 20_000 {
		f, err := Fees{PerGas: big.NewInt(1 + 1e7 + rng.Int64N(1e11)), PerBlobGas: big.NewInt(1 + rng.Int64N(1e11))}.withDefaults()
		if err != nil {
			t.Fatal(err)
		}
		l := load{gas: 21_000 + rng.Uint64N(1e6), blobGas: (1 << 17) * rng.Uint64N(7)}
		if rng.IntN(2) == 0 {
			f.Total = big.NewInt(1 + rng.Int64N(1e17))
		}
		var prev *bid
		for range 4 {
			mk := market{base: amount(1e10), tip: amount(1e10), blob: amount(1e10)}
			b, err := f.next(mk, l, prev)
			if err != nil {
				var c *CeilingError
				if !errors.As(err, &c) || !errors.Is(err, settlement.ErrFeeCeiling) || c.Want.Cmp(c.Ceiling) <= 0 {
					t.Fatalf("next: %v", err)
				}
				held++
				continue
			}
			if b.tip.Cmp(b.cap) > 0 || b.cap.Cmp(f.PerGas) > 0 || b.cap.Cmp(mk.base) < 0 {
				t.Fatalf("bid %+v in market %+v with %+v", b, mk, f)
			}
			if f.Total != nil && l.cost(b).Cmp(f.Total) > 0 {
				t.Fatalf("bid %+v costs %v, most %v", b, l.cost(b), f.Total)
			}
			if (b.blob != nil) != (l.blobGas > 0) {
				t.Fatalf("bid %+v for %+v", b, l)
			}
			if b.blob != nil && (b.blob.Cmp(mk.blob) < 0 || b.blob.Cmp(f.PerBlobGas) > 0 || b.blob.Sign() == 0) {
				t.Fatalf("bid %+v in market %+v with %+v", b, mk, f)
			}
			if f.outpriced(mk, b) {
				t.Fatalf("bid %+v is outpriced in its own market %+v", b, mk)
			}
			if prev != nil {
				percent := int64(10)
				if l.blobGas > 0 {
					percent = 100
				}
				for _, pair := range [][2]*big.Int{{prev.tip, b.tip}, {prev.cap, b.cap}, {prev.blob, b.blob}} {
					if pair[0] != nil && !replaces(pair[0], pair[1], percent) {
						t.Fatalf("bid %+v does not replace %+v by %d%%", b, *prev, percent)
					}
				}
			}
			prev = &b
		}
	}
	if held == 0 || held > 60_000 {
		t.Errorf("%d of 80000 were over a ceiling: the test tests little", held)
	}
}

// replaces is the rule of go-ethereum's pools.
func replaces(old, now *big.Int, percent int64) bool {
	threshold := new(big.Int).Mul(old, big.NewInt(100+percent))
	threshold.Quo(threshold, big.NewInt(100))
	return now.Cmp(old) > 0 && now.Cmp(threshold) >= 0
}

func TestFeesInvalid(t *testing.T) {
	for _, f := range []Fees{
		{PerGas: big.NewInt(0)}, {PerBlobGas: big.NewInt(-1)}, {Total: new(big.Int)},
		{Tip: big.NewInt(2), MaxTip: big.NewInt(1)}, {Tip: big.NewInt(2), PerGas: big.NewInt(1)},
		{PerGas: new(big.Int).Lsh(big.NewInt(1), 200)},
	} {
		if _, err := f.withDefaults(); !errors.Is(err, ErrInvalid) {
			t.Errorf("%+v: %v, want ErrInvalid", f, err)
		}
	}
}

func TestJudge(t *testing.T) {
	tests := []struct {
		err  error
		want verdict
	}{
		{nil, verdictAccepted},
		{txpool.ErrAlreadyKnown, verdictAccepted},
		{errors.New("AlreadyKnown"), verdictAccepted},
		{errors.New("nonce too low: next nonce 5, tx nonce 3"), verdictNonceUsed},
		{fmt.Errorf("%w: new tx gas fee cap 1 < 2", txpool.ErrReplaceUnderpriced), verdictUnderbid},
		{errors.New("ReplacementNotAllowed"), verdictUnderbid},
		{fmt.Errorf("%w: tip", txpool.ErrUnderpriced), verdictCheap},
		{txpool.ErrTxGasPriceTooLow, verdictCheap},
		{errors.New("max fee per gas less than block base fee"), verdictCheap},
		{txpool.ErrAlreadyReserved, verdictReserved},
		{errors.New("insufficient funds for gas * price + value: balance 1"), verdictFunds},
		{errors.New("nonce too high"), verdictLater},
		{errors.New("txpool is full"), verdictLater},
		{txpool.ErrAccountLimitExceeded, verdictLater},
		{txpool.ErrInflightTxLimitReached, verdictLater},
		{txpool.ErrOversizedData, verdictRefused},
		{txpool.ErrGasLimit, verdictRefused},
		{txpool.ErrKZGVerificationError, verdictRefused},
		{txpool.ErrSidecarFormatError, verdictRefused},
		{txpool.ErrTxBlobLimitExceeded, verdictRefused},
		{errors.New("connection refused"), verdictUncertain},
		{context.DeadlineExceeded, verdictUncertain},
		{errors.New("429 Too Many Requests"), verdictUncertain},
	}
	for _, test := range tests {
		if got := judge(test.err); got != test.want {
			t.Errorf("judge(%v) = %d, want %d", test.err, got, test.want)
		}
	}
}

// liar signs, but not what it is asked to.
type liar struct {
	*KeySigner
	tamper func(*types.Transaction) *types.Transaction
}

func (l liar) SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	return l.KeySigner.SignTx(ctx, l.tamper(tx), chainID)
}

func TestSignerIsChecked(t *testing.T) {
	key, err := crypto.ToECDSA(bytes.Repeat([]byte{1}, 32))
	if err != nil {
		t.Fatal(err)
	}
	other, err := crypto.ToECDSA(bytes.Repeat([]byte{2}, 32))
	if err != nil {
		t.Fatal(err)
	}
	id := big.NewInt(1)
	tx := filler().unsigned(id, 3, bid{tip: big.NewInt(1), cap: big.NewInt(2)})
	same := func(tx *types.Transaction) *types.Transaction { return tx }
	good := NewKeySigner(key)
	if signed, err := sign(t.Context(), good, tx, id); err != nil || signed.Nonce() != 3 {
		t.Errorf("sign: %v, %v", signed, err)
	}
	dearer := func(*types.Transaction) *types.Transaction {
		return filler().unsigned(id, 3, bid{tip: big.NewInt(1), cap: big.NewInt(3)})
	}
	if _, err := sign(t.Context(), liar{good, dearer}, tx, id); err == nil {
		t.Error("another transaction than asked for is taken")
	}
	stranger := liar{&KeySigner{key: other, address: good.address}, same}
	if _, err := sign(t.Context(), stranger, tx, id); err == nil {
		t.Error("another account's signature is taken")
	}
}

// FuzzJournal reads what no manager wrote: never a panic, and what is read is
// written back as it was.
func FuzzJournal(f *testing.F) {
	key, err := crypto.ToECDSA(bytes.Repeat([]byte{1}, 32))
	if err != nil {
		f.Fatal(err)
	}
	id := big.NewInt(1)
	sidecar := types.NewBlobTxSidecar(types.BlobSidecarVersion1, nil, make([]kzg4844.Commitment, 2), nil)
	blobs, err := rlp.EncodeToBytes(sidecar)
	if err != nil {
		f.Fatal(err)
	}
	calls := []call{
		filler(),
		{data: []byte{1, 2, 3}, value: big.NewInt(5), gas: 90_000},
		{to: &common.Address{9}, value: new(big.Int), gas: 21_000, sidecar: sidecar, hashes: sidecar.BlobHashes()},
	}
	for i, c := range calls {
		tx, err := sign(f.Context(), NewKeySigner(key), c.unsigned(id, 7, bid{tip: big.NewInt(1), cap: big.NewInt(2), blob: big.NewInt(3)}), id)
		if err != nil {
			f.Fatal(err)
		}
		s := &slot{nonce: 7, id: fmt.Sprint("id", i), digest: c.digest(), call: c, attempts: []attempt{{tx: tx}, {tx: tx, filler: true}}}
		e, err := s.entry()
		if err != nil {
			f.Fatal(err)
		}
		p, err := rlp.EncodeToBytes(e)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(uint64(7), p)
		f.Add(uint64(8), p)
		f.Add(uint64(7), append(p, 0))
	}
	f.Fuzz(func(t *testing.T, nonce uint64, p []byte) {
		s, err := decodeSlot(nonce, p, func() ([]byte, error) { return blobs, nil })
		if err != nil {
			return
		}
		e, err := s.entry()
		if err != nil {
			t.Fatal(err)
		}
		again, err := rlp.EncodeToBytes(e)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(again, p) {
			t.Errorf("two encodings of one slot:\n%x\n%x", p, again)
		}
	})
}
