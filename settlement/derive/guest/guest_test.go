package guest_test

import (
	"encoding"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/batch/native"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/calldata"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/riscv/oracle"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/derive/guest"
)

// counting counts transactions in its state, which is one node.
type counting struct{}

func (counting) Apply(n commitment.NodeReader, pre commitment.Root, b *batch.Block) (proof.Result, error) {
	state, err := commitment.ReadNode(n, pre)
	if err != nil {
		return proof.Result{}, err
	}
	state = append([]byte(nil), state...)
	state[0] += byte(len(b.Transactions))
	post := commitment.Keccak256(state)
	return proof.Result{Post: post, Nodes: commitment.Nodes{post: state}}, nil
}

var program = guest.Program{
	Transition: func(*derive.Config) proof.Transition { return counting{} },
	Codecs:     map[derive.Codec]batch.Codec{derive.CodecNative: native.Codec{}},
}

// A source holds what was put into it.
type source struct {
	commitment.Nodes
	keys map[[32]byte][]byte
}

func (s source) Get(key [32]byte) ([]byte, error) {
	b, ok := s.keys[key]
	if !ok {
		return nil, commitment.ErrNodeMissing
	}
	return b, nil
}

func (s source) put(t testing.TB, v encoding.BinaryAppender) commitment.Root {
	t.Helper()
	b, err := v.AppendBinary(nil)
	if err != nil {
		t.Fatal(err)
	}
	h := commitment.Keccak256(b)
	s.Nodes[h] = b
	return h
}

// A scene is a segment and its dispute before they are hashed: three entries,
// and the claim between the first and the second.
type scene struct {
	source
	config   derive.Config
	entries  []derive.Entry
	claim    proof.Claim
	position uint64
	// What the dispute is about; from the above unless a test says otherwise.
	program proof.Definition
	input   proof.Range
}

func newScene(t testing.TB) *scene {
	t.Helper()
	s := &scene{source: source{make(commitment.Nodes), make(map[[32]byte][]byte)}}
	state := []byte{40}
	root := commitment.Keccak256(state)
	s.Nodes[root] = state
	s.config = derive.Config{
		Version: derive.ConfigVersion, ChainID: 1,
		Inbox: common.Address{1}, Assertions: common.Address{2}, Portal: common.Address{3}, Timelock: common.Address{4},
		Genesis: proof.Genesis{StateRoot: root, Time: 1000}, SpanDepth: 8, SpanEntries: 16,
		Rules: []derive.Rule{{
			Semantics: commitment.Root{9}, Codec: derive.CodecNative, TimeLag: 60, OriginLag: 5,
			Limits: batch.Limits{Blocks: 8, Transactions: 100, TxBytes: 1000, Bytes: 10_000, FrameBytes: 10_000},
		}},
	}
	first := s.entry(t, batch.Block{Transactions: [][]byte{{1}}})
	s.entry(t, batch.Block{Transactions: [][]byte{{1}, {2}}}, batch.Block{Transactions: [][]byte{{3}}})
	s.entry(t)
	s.claim = s.config.GenesisClaim()
	s.claim.Position, s.claim.Number = 1, 1
	hash, err := first.Hash()
	if err != nil {
		t.Fatal(err)
	}
	s.claim.Accumulator = derive.Accumulate(commitment.Root{}, hash)
	s.fix(t)
	return s
}

// entry adds a batch in calldata.
func (s *scene) entry(t testing.TB, blocks ...batch.Block) derive.Entry {
	t.Helper()
	b, err := native.Codec{}.Append(nil, &batch.Batch{Blocks: blocks})
	if err != nil {
		t.Fatal(err)
	}
	frames, err := batch.Frames(b, 1000)
	if err != nil {
		t.Fatal(err)
	}
	r, err := calldata.NewRef(frames[0])
	if err != nil {
		t.Fatal(err)
	}
	s.Nodes[commitment.Keccak256(frames[0])] = frames[0]
	n := uint64(len(s.entries))
	e := derive.Entry{Position: n, Kind: derive.KindBatch, L1Block: 10, L1Time: 2000, Index: n, Refs: []da.Ref{r}}
	s.entries = append(s.entries, e)
	return e
}

// fix makes the dispute's program and input of the rest.
func (s *scene) fix(t testing.TB) {
	t.Helper()
	s.program = proof.Definition{Semantics: s.config.Rules[0].Semantics, Config: s.put(t, &s.config)}
	s.input = proof.Range{End: uint64(len(s.entries))}
	for _, e := range s.entries {
		var err error
		if s.input.EndAccumulator, err = derive.PutEntry(s.Nodes, s.input.EndAccumulator, e); err != nil {
			t.Fatal(err)
		}
	}
}

// next hashes the scene and runs the segment.
func (s *scene) next(t testing.TB) (proof.Boundary, error) {
	t.Helper()
	d := proof.Dispute{Program: s.put(t, s.program), Pre: commitment.Root{1}, Input: s.put(t, s.input)}
	start := proof.Segment{DisputeID: s.put(t, d), Boundary: proof.Boundary{Claim: s.put(t, s.claim), Position: s.position}}
	input, err := start.AppendBinary(nil)
	if err != nil {
		t.Fatal(err)
	}
	s.keys[[32]byte{0: oracle.Local, 31: 1}] = input
	return program.Next(s)
}

func TestNext(t *testing.T) {
	s := newScene(t)
	want := s.claim
	want.StateRoot, want.Number, want.Time, want.L1Origin = commitment.Keccak256([]byte{42}), 2, 1940, 5
	got, err := s.next(t)
	if err != nil || got != (proof.Boundary{Claim: want.Hash(), Position: 1}) {
		t.Errorf("first block: %+v, %v; want %v at 1", got, err, want.Hash())
	}
	s.Nodes[want.StateRoot] = []byte{42}
	s.claim, s.position = want, 1
	hash, err := s.entries[1].Hash()
	if err != nil {
		t.Fatal(err)
	}
	want.StateRoot, want.Number = commitment.Keccak256([]byte{43}), 3
	want.Position, want.Accumulator = 2, derive.Accumulate(want.Accumulator, hash)
	if got, err = s.next(t); err != nil || got != (proof.Boundary{Claim: want.Hash()}) {
		t.Errorf("second block: %+v, %v; want %v at 0", got, err, want.Hash())
	}
}

// Contradictions are found, whatever part of the inputs they are between.
func TestContradictions(t *testing.T) {
	for name, tt := range map[string]struct {
		change func(*scene)
		want   error
	}{
		"none":                        {func(*scene) {}, nil},
		"claim of another rollup":     {func(s *scene) { s.claim.Domain[0]++ }, guest.ErrContradiction},
		"claim before the input":      {func(s *scene) { s.input.Start = 2 }, guest.ErrContradiction},
		"claim at the input's end":    {func(s *scene) { s.claim.Position = 3 }, guest.ErrContradiction},
		"claim over other entries":    {func(s *scene) { s.claim.Accumulator[0]++ }, guest.ErrContradiction},
		"claim at another entry":      {func(s *scene) { s.claim.Position = 0 }, guest.ErrContradiction},
		"other semantics":             {func(s *scene) { s.program.Semantics[0]++ }, guest.ErrContradiction},
		"no such block":               {func(s *scene) { s.position = 2; s.claim.Number = 9 }, derive.ErrInvalid},
		"more blocks than there are":  {func(s *scene) { s.position = 2 }, derive.ErrInvalid},
		"position beyond any":         {func(s *scene) { s.position = 1 << 63 }, derive.ErrInvalid},
		"input longer than the inbox": {func(s *scene) { s.input.End++; s.claim.Position = 0 }, commitment.ErrNodeMissing},
		"configuration is an entry":   {func(s *scene) { s.program.Config = s.input.EndAccumulator }, derive.ErrInvalid},
		"input is a configuration":    {func(s *scene) { s.input.EndAccumulator = s.program.Config }, derive.ErrInvalid},
		"state that is not there":     {func(s *scene) { s.claim.StateRoot[0]++ }, commitment.ErrNodeMissing},
	} {
		t.Run(name, func(t *testing.T) {
			s := newScene(t)
			tt.change(s)
			if _, err := s.next(t); !errors.Is(err, tt.want) {
				t.Errorf("Next = %v, want %v", err, tt.want)
			}
		})
	}
	t.Run("a later rule", func(t *testing.T) {
		s := newScene(t)
		s.config.Rules = append(s.config.Rules, s.config.Rules[0])
		s.config.Rules[1].From = 2
		s.fix(t)
		if _, err := s.next(t); !errors.Is(err, guest.ErrContradiction) {
			t.Errorf("Next under a rule that is not in force = %v, want ErrContradiction", err)
		}
	})
	t.Run("unknown codec", func(t *testing.T) {
		s := newScene(t)
		s.config.Rules[0].Codec = 77
		s.fix(t)
		if _, err := s.next(t); !errors.Is(err, derive.ErrInvalid) {
			t.Errorf("Next = %v, want ErrInvalid", err)
		}
	})
}

// Every single preimage that is read is needed, and is checked.
func TestFalsePreimages(t *testing.T) {
	s := newScene(t)
	if _, err := s.next(t); err != nil {
		t.Fatal(err)
	}
	read := 0
	for h, good := range s.Nodes {
		delete(s.Nodes, h)
		_, err := s.next(t)
		if err == nil || s.Nodes[h] != nil { // not read, or put again
			s.Nodes[h] = good
			continue
		}
		if !errors.Is(err, commitment.ErrNodeMissing) {
			t.Errorf("without %v: %v, want ErrNodeMissing", h, err)
		}
		for _, bad := range [][]byte{nil, good[:len(good)-1], append(good[:len(good):len(good)], 0), append([]byte{good[0] ^ 1}, good[1:]...)} {
			s.Nodes[h] = bad
			if got, err := s.next(t); err == nil {
				t.Errorf("%x in place of %v gives %+v", bad, h, got)
			}
		}
		s.Nodes[h] = good
		read++
	}
	// The configuration, two links, an entry, its body, its refs, its data and the state.
	if read != 8 {
		t.Errorf("%d preimages were read, want 8", read)
	}
	for _, bad := range [][]byte{nil, make([]byte, 73), s.keys[[32]byte{0: oracle.Local, 31: 1}][1:]} {
		s.keys[[32]byte{0: oracle.Local, 31: 1}] = bad
		if _, err := program.Next(s); !errors.Is(err, proof.ErrInvalid) {
			t.Errorf("Next from %x = %v, want proof.ErrInvalid", bad, err)
		}
	}
}
