package evm_test

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/examples/ethblock/evm"
	"github.com/sharedsec/sharedsec/examples/ethblock/evm/evmtest"
	"github.com/sharedsec/sharedsec/proof/riscv/chunks"
)

func judge(t testing.TB, in *evm.Input) evm.Verdict {
	t.Helper()
	v, err := evm.Judge(t.Context(), in)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestJudge(t *testing.T) {
	task := everything(t)
	good, err := evmtest.Input(task)
	if err != nil {
		t.Fatal(err)
	}
	false1, err := evmtest.Input(reseal(task, func(h *types.Header) { h.Root[0]++ }))
	if err != nil {
		t.Fatal(err)
	}
	short := *good
	short.Witness = short.Witness[:len(short.Witness)-1]
	for name, c := range map[string]struct {
		in     *evm.Input
		want   evm.Validity
		reason string
		root   common.Hash
	}{
		"valid":      {good, evm.Valid, "", task.Block.Root()},
		"real":       {hoodi(t), evm.Assumed, "missing trie node", common.HexToHash("0x988738a862deab3c8790be98d4ee87686a19ad824ac1570b1db4cee3131a1df9")},
		"false root": {false1, evm.Invalid, "state root 0x" + hex.EncodeToString(task.Block.Root().Bytes()), task.Block.Root()},
		"cut short":  {&short, evm.Invalid, "malformed witness", common.Hash{}},
		"nothing":    {&evm.Input{}, evm.Invalid, "malformed config", common.Hash{}},
	} {
		v := judge(t, c.in)
		if v.Validity != c.want || !strings.Contains(v.Reason, c.reason) || v.Roots.State != c.root {
			t.Errorf("%s: %+v", name, v)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if v, err := evm.Judge(ctx, good); err == nil && v.Validity != evm.Valid || err != nil && !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %+v, %v", v, err)
	}
}

func TestVerdictHash(t *testing.T) {
	v := evm.Verdict{Validity: evm.Valid, Roots: evm.Roots{State: common.Hash{1}, Receipts: common.Hash{2}}}
	hash := v.Hash()
	v.Reason = "anything"
	if v.Hash() != hash {
		t.Error("the reason is in the hash")
	}
	for name, o := range map[string]evm.Verdict{
		"validity": {Validity: evm.Assumed, Roots: v.Roots},
		"state":    {Validity: evm.Valid, Roots: evm.Roots{State: common.Hash{3}, Receipts: common.Hash{2}}},
		"receipts": {Validity: evm.Valid, Roots: evm.Roots{State: common.Hash{1}, Receipts: common.Hash{3}}},
	} {
		if o.Hash() == hash {
			t.Errorf("the hash does not bind the %s", name)
		}
	}
}

func TestText(t *testing.T) {
	for _, v := range []evm.Verdict{
		{Validity: evm.Valid, Roots: evm.Roots{State: common.Hash{1}}},
		{Validity: evm.Assumed, Reason: "an account"},
		{Validity: evm.Invalid, Reason: "gas"},
		{},
	} {
		text, err := v.MarshalText()
		if err != nil {
			t.Fatal(err)
		}
		var got evm.Verdict
		if err := got.UnmarshalText(text); err != nil || got != v {
			t.Errorf("%+v, %v, want %+v", got, err, v)
		}
	}
	if text, err := (evm.Verdict{Validity: 3}).MarshalText(); err == nil {
		t.Errorf("a verdict of no kind is %q", text)
	}
}

// Refs that are none, and nodes that are not there.
func TestReadInputRefuses(t *testing.T) {
	in := hoodi(t)
	nodes := commitment.Nodes{}
	refs, err := in.Write(nodes)
	if err != nil {
		t.Fatal(err)
	}
	got, err := evm.ReadInput(nodes, refs)
	if err != nil || !bytes.Equal(got.Config, in.Config) || !bytes.Equal(got.Block, in.Block) || !bytes.Equal(got.Witness, in.Witness) {
		t.Errorf("another input is read, %v", err)
	}
	large := chunks.Ref{Size: chunks.MaxSize + 1}.Append(bytes.Clone(refs[:2*chunks.RefSize]))
	for _, bad := range [][]byte{nil, refs[1:], append(bytes.Clone(refs), 0), large} {
		if _, err := evm.ReadInput(nodes, bad); !errors.Is(err, evm.ErrMalformed) {
			t.Errorf("%d bytes: %v, want ErrMalformed", len(bad), err)
		}
	}
	if _, err := evm.ReadInput(commitment.Nodes{}, refs); !errors.Is(err, commitment.ErrNodeMissing) {
		t.Errorf("no nodes: %v, want ErrNodeMissing", err)
	}
}

func FuzzText(f *testing.F) {
	text, err := evm.Verdict{Validity: evm.Assumed, Reason: "x"}.MarshalText()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(string(text))
	f.Fuzz(func(t *testing.T, s string) {
		var v evm.Verdict
		if v.UnmarshalText([]byte(s)) != nil {
			return
		}
		if again, err := v.MarshalText(); err != nil || string(again) != s {
			t.Fatalf("%q becomes %q, %v", s, again, err)
		}
	})
}

// FuzzJudge judges hostile inputs, as the guest has to: a good one whose part has
// other bytes from some place on.
func FuzzJudge(f *testing.F) {
	good, err := evmtest.Input(everything(f))
	if err != nil {
		f.Fatal(err)
	}
	for part := range uint8(3) {
		f.Add(part, uint16(0), []byte(nil), uint8(0))
		f.Add(part, uint16(7), []byte{0xc0}, uint8(1))
		f.Add(part, uint16(300), []byte("\xa0 nothing"), uint8(4))
	}
	f.Fuzz(func(t *testing.T, part uint8, at uint16, patch []byte, drop uint8) {
		in := *good
		for i, p := range []*[]byte{&in.Config, &in.Block, &in.Witness} {
			if int(part)%3 == i {
				from := min(int(at), len(*p))
				*p = slices.Replace(bytes.Clone(*p), from, min(from+int(drop), len(*p)), patch...)
			}
		}
		v := judge(t, &in)
		text, err := v.MarshalText()
		if err != nil {
			t.Fatal(err)
		}
		var again evm.Verdict
		if err := again.UnmarshalText(text); err != nil || again != v {
			t.Fatalf("%q: %v", text, err)
		}
	})
}
