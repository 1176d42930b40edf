package calldata_test

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"testing"

	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/calldata"
	"github.com/sharedsec/sharedsec/da/datest"
)

func TestPublisher(t *testing.T) {
	datest.TestPublisher(t, func(testing.TB) da.Publisher { return calldata.Publisher{} })
	t.Run("Max", func(t *testing.T) {
		p := calldata.Publisher{Max: 10}
		if got := p.MaxPayload(); got != 10 {
			t.Errorf("MaxPayload = %d, want 10", got)
		}
		if _, err := p.Publish(t.Context(), make([]byte, 11)); !errors.Is(err, da.ErrTooLarge) {
			t.Errorf("Publish(11 bytes) = %v, want da.ErrTooLarge", err)
		}
		if got := (calldata.Publisher{Max: 1 << 20}).MaxPayload(); got != calldata.MaxPayload {
			t.Errorf("MaxPayload = %d, want %d: the inbox takes no more", got, calldata.MaxPayload)
		}
	})
}

// The Ref is what the contract computes: layer, size, keccak256.
func TestRef(t *testing.T) {
	p, err := calldata.Publisher{}.Publish(t.Context(), []byte("abc"))
	if err != nil {
		t.Fatal(err)
	}
	got, err := p.Ref.MarshalBinary()
	const want = "01" + "00000003" + "20" + "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45"
	if err != nil || hex.EncodeToString(got) != want {
		t.Errorf("Ref of abc is %x, %v; want %s", got, err, want)
	}
	if !bytes.Equal(p.Body, []byte("abc")) || p.Proof != nil {
		t.Errorf("Body %q, Proof %x; want abc and none", p.Body, p.Proof)
	}
}

func TestVerify(t *testing.T) {
	data := []byte("some calldata")
	r, err := calldata.NewRef(data)
	if err != nil {
		t.Fatal(err)
	}
	if err := calldata.Verify(r, data); err != nil {
		t.Errorf("Verify(own data) = %v", err)
	}
	for i := range data {
		forged := bytes.Clone(data)
		forged[i] ^= 0x80
		if err := calldata.Verify(r, forged); !errors.Is(err, da.ErrCorrupt) {
			t.Errorf("Verify(byte %d changed) = %v, want da.ErrCorrupt", i, err)
		}
		if err := calldata.Verify(r, data[:i]); !errors.Is(err, da.ErrCorrupt) {
			t.Errorf("Verify(first %d bytes) = %v, want da.ErrCorrupt", i, err)
		}
	}
	if err := calldata.Verify(r, append(bytes.Clone(data), 0)); !errors.Is(err, da.ErrCorrupt) {
		t.Errorf("Verify(a byte more) = %v, want da.ErrCorrupt", err)
	}
	other, err := da.KeccakRef(da.LayerDisk, data)
	if err != nil {
		t.Fatal(err)
	}
	if err := calldata.Verify(other, data); !errors.Is(err, da.ErrWrongLayer) {
		t.Errorf("Verify(Ref of another layer) = %v, want da.ErrWrongLayer", err)
	}
}

func Example() {
	p, err := calldata.Publisher{}.Publish(context.Background(), []byte("a small batch"))
	if err != nil {
		fmt.Println(err)
		return
	}
	// p.Body goes into the call that records it; who reads it back checks it.
	data, err := calldata.Open(p.Ref, p.Body)
	fmt.Printf("%v: %q, %v\n", p.Ref.Layer(), data, err)
	// Output: calldata: "a small batch", <nil>
}
