package ethereum

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"

	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// Every name that has a reaction is an error of the contracts, and every error
// of the contracts decodes.
func TestContractErrors(t *testing.T) {
	known := make(map[string]bool)
	for name, m := range map[string]*bind.MetaData{
		"Inbox": &bindings.InboxMetaData, "Assertions": &bindings.AssertionsMetaData,
		"Portal": &bindings.PortalMetaData, "Timelock": &bindings.TimelockMetaData,
		"Disputes": &bindings.DisputesMetaData, "Segments": &bindings.SegmentsMetaData,
	} {
		parsed, err := m.ParseABI()
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for _, e := range parsed.Errors {
			known[e.Name] = true
			data := append([]byte(nil), e.ID[:4]...)
			for range e.Inputs {
				data = append(data, make([]byte, 32)...)
			}
			if e.Name == "CallFailed" {
				data[4+31] = 32
				data = append(data, make([]byte, 32)...)
			}
			got := revert(data)
			if got.Name != e.Name || len(got.Args) != len(e.Inputs) {
				t.Errorf("%s.%s decodes as %+v", name, e.Name, got)
			}
		}
	}
	for name := range reactions {
		if !known[name] {
			t.Errorf("there is a reaction to %s, which is no error of the contracts", name)
		}
	}
}

func TestRevertReactions(t *testing.T) {
	box, err := bindings.InboxMetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	court, err := bindings.AssertionsMetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	lock, err := bindings.TimelockMetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	pack := func(e abi.Error, args ...any) []byte {
		p, err := e.Inputs.Pack(args...)
		if err != nil {
			t.Fatal(err)
		}
		return append(e.ID.Bytes()[:4], p...)
	}
	behind, ahead := pack(box.Errors["WrongBatch"], uint64(5), uint64(3)), pack(box.Errors["WrongBatch"], uint64(5), uint64(7))
	for name, test := range map[string]struct {
		data []byte
		want error
	}{
		"a batch that is taken": {behind, settlement.ErrStale},
		"a batch ahead":         {ahead, settlement.ErrEarly},
		"inside a timelock":     {pack(lock.Errors["CallFailed"], behind), settlement.ErrStale},
		"another end":           {pack(court.Errors["WrongPosition"], uint64(6), uint64(7)), settlement.ErrReorg},
		"another stake":         {pack(court.Errors["WrongStake"], big.NewInt(1), big.NewInt(2)), settlement.ErrReorg},
		"nothing":               {nil, settlement.ErrRejected},
		"an unknown error":      {[]byte{1, 2, 3, 4, 5}, settlement.ErrRejected},
		"cut short":             {behind[:20], settlement.ErrRejected},
	} {
		if err := revert(test.data); !errors.Is(err, test.want) {
			t.Errorf("%s: %v, want %v", name, err, test.want)
		}
	}
}

func FuzzRevert(f *testing.F) {
	for _, e := range contractErrors() {
		f.Add(append(append([]byte(nil), e.ID[:4]...), make([]byte, 96)...))
	}
	f.Add([]byte{0x08, 0xc3, 0x79, 0xa0})
	f.Fuzz(func(t *testing.T, data []byte) {
		if e := revert(data); e.Error() == "" || e.Unwrap() == nil {
			t.Errorf("%x: %+v", data, e)
		}
	})
}
