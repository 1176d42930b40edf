package derive_test

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/calldata"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// inbox returns the nodes of an inbox of entries of every kind, the entries and
// the accumulators before each and after the last.
func inbox(t testing.TB) (commitment.Nodes, []derive.Entry, []commitment.Root) {
	t.Helper()
	nodes := make(commitment.Nodes)
	entries := []derive.Entry{
		{Kind: derive.KindBatch, Refs: []da.Ref{ref(t, []byte("a")), ref(t, []byte("b"))}},
		{Kind: derive.KindDeposit, Value: [32]byte{31: 7}, Refs: []da.Ref{ref(t, []byte("c"))}},
		{Kind: derive.KindTransaction, Refs: []da.Ref{ref(t, []byte("d"))}},
		{Kind: derive.KindBatch, Refs: make([]da.Ref, derive.MaxRefs)},
	}
	accs := make([]commitment.Root, len(entries)+1)
	for i := range entries {
		e := &entries[i]
		e.Position, e.Sender, e.L1Block, e.L1Time, e.Index = uint64(i), common.Address{byte(i)}, 10+uint64(i), 20, 30
		for j := range e.Refs {
			if e.Refs[j].IsZero() {
				e.Refs[j] = ref(t, []byte{byte(j)})
			}
		}
		var err error
		if accs[i+1], err = derive.PutEntry(nodes, accs[i], *e); err != nil {
			t.Fatal(err)
		}
		h, err := e.Hash()
		if err != nil || accs[i+1] != derive.Accumulate(accs[i], h) {
			t.Fatalf("PutEntry says %v, %v, Accumulate %v", accs[i+1], err, derive.Accumulate(accs[i], h))
		}
	}
	return nodes, entries, accs
}

func TestReadEntry(t *testing.T) {
	nodes, entries, accs := inbox(t)
	n := uint64(len(entries))
	for i, want := range entries {
		for count := uint64(i) + 1; count <= n; count++ {
			got, before, err := derive.ReadEntry(nodes, count, accs[count], uint64(i))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, got, cmp.Comparer(func(a, b da.Ref) bool { return a == b })); diff != "" || before != accs[i] {
				t.Errorf("entry %d of %d, before it %v, want %v (-want +got):\n%s", i, count, before, accs[i], diff)
			}
		}
	}
	if _, _, err := derive.ReadEntry(nodes, n, accs[n], n); !errors.Is(err, derive.ErrInvalid) {
		t.Errorf("ReadEntry beyond the end = %v, want ErrInvalid", err)
	}
	if _, _, err := derive.ReadEntry(nodes, n+1, accs[n], 0); !errors.Is(err, commitment.ErrNodeMissing) {
		t.Errorf("ReadEntry beyond the inbox's start = %v, want ErrNodeMissing", err)
	}
	for h := range nodes {
		good := nodes[h]
		nodes[h] = append([]byte{good[0] ^ 1}, good[1:]...)
		for i := range entries {
			got, _, err := derive.ReadEntry(nodes, n, accs[n], uint64(i))
			if err == nil && cmp.Diff(entries[i], got, cmp.Comparer(func(a, b da.Ref) bool { return a == b })) != "" {
				t.Errorf("a forged node %v gives entry %+v", h, got)
			}
		}
		nodes[h] = good
	}
}

// What is bound by its hash and is no entry of an inbox is refused all the same.
func TestReadEntryRefuses(t *testing.T) {
	put := func(nodes commitment.Nodes, b ...byte) []byte {
		h := commitment.Keccak256(b)
		nodes[h] = b
		return h[:]
	}
	join := func(tag byte, parts ...[]byte) []byte {
		b := []byte{tag}
		for _, p := range parts {
			b = append(b, p...)
		}
		return b
	}
	var zero [64]byte
	large, err := da.NewRef(da.LayerCalldata, calldata.MaxPayload+1, zero[:32])
	if err != nil {
		t.Fatal(err)
	}
	largeRef, err := large.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	ok, err := ref(t, []byte("x")).MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	var many []byte
	for range derive.MaxRefs + 1 {
		many = append(many, ok...)
	}
	for name, tt := range map[string]struct {
		kind, body, record, link byte
		refs                     []byte
		short                    int
		want                     error
	}{
		"an entry":         {1, 0x19, 0x1a, 0x1b, ok, 0, nil},
		"of no kind":       {4, 0x19, 0x1a, 0x1b, ok, 0, derive.ErrInvalid},
		"body's tag":       {1, 0x18, 0x1a, 0x1b, ok, 0, derive.ErrInvalid},
		"entry's tag":      {1, 0x19, 0x19, 0x1b, ok, 0, derive.ErrInvalid},
		"link's tag":       {1, 0x19, 0x1a, 0x1a, ok, 0, derive.ErrInvalid},
		"short body":       {1, 0x19, 0x1a, 0x1b, ok, 1, derive.ErrInvalid},
		"no refs":          {1, 0x19, 0x1a, 0x1b, nil, 0, derive.ErrInvalid},
		"half a ref":       {1, 0x19, 0x1a, 0x1b, ok[:9], 0, derive.ErrInvalid},
		"too many refs":    {1, 0x19, 0x1a, 0x1b, many, 0, derive.ErrInvalid},
		"a forced text":    {2, 0x19, 0x1a, 0x1b, ok, 0, nil},
		"a forced two":     {2, 0x19, 0x1a, 0x1b, append(ok[:len(ok):len(ok)], ok...), 0, derive.ErrInvalid},
		"large calldata":   {1, 0x19, 0x1a, 0x1b, largeRef, 0, derive.ErrInvalid},
		"large and forced": {2, 0x19, 0x1a, 0x1b, largeRef, 0, derive.ErrInvalid},
	} {
		t.Run(name, func(t *testing.T) {
			nodes := make(commitment.Nodes)
			body := put(nodes, join(tt.body, []byte{tt.kind}, zero[:52-tt.short], put(nodes, tt.refs...))...)
			acc := put(nodes, join(tt.link, zero[:32], put(nodes, join(tt.record, body, zero[:24])...))...)
			if _, _, err := derive.ReadEntry(nodes, 1, commitment.Root(acc), 0); !errors.Is(err, tt.want) {
				t.Errorf("ReadEntry = %v, want %v", err, tt.want)
			}
		})
	}
}
