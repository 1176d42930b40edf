package stretch_test

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/batch/native"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/calldata"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/derive/stretch"
)

// appending is a rule whose state is a list of all that blocks held, and whose
// exits are one a block.
type appending struct{}

func (appending) Apply(n commitment.NodeReader, pre commitment.Root, b *batch.Block) (proof.Result, error) {
	was, err := commitment.ReadNode(n, pre)
	if err != nil {
		return proof.Result{}, err
	}
	now := slices.Clone(was)
	for _, f := range b.Forced {
		now = append(now, f.Data...)
	}
	for _, tx := range b.Transactions {
		now = append(now, tx...)
	}
	post := commitment.Keccak256(now)
	return proof.Result{Post: post, Nodes: commitment.Nodes{post: now}, Exits: []proof.Exit{{To: common.Address{byte(b.Number)}}}}, nil
}

type rollup struct {
	pipe    *derive.Pipeline
	pre     proof.Claim
	entries []derive.Entry
	bodies  map[da.Ref][]byte
	state   commitment.Nodes
}

// made returns a rollup whose inbox has a batch of two blocks, garbage, and a
// forced transaction, all in calldata.
func made(t testing.TB) *rollup {
	t.Helper()
	must := func(err error) {
		if err != nil {
			t.Helper()
			t.Fatal(err)
		}
	}
	root := commitment.Keccak256([]byte("state"))
	c := &derive.Config{
		Version: derive.ConfigVersion, ChainID: 1,
		Inbox: common.Address{1}, Assertions: common.Address{2}, Portal: common.Address{3}, Timelock: common.Address{4},
		Genesis: proof.Genesis{StateRoot: root, Time: 1000}, SpanDepth: 8, SpanEntries: 16,
		Rules: []derive.Rule{{
			Semantics: commitment.Root{9}, Codec: derive.CodecNative, TimeLag: 60, OriginLag: 5,
			Limits: batch.Limits{Blocks: 8, Transactions: 100, TxBytes: 1000, Bytes: 10_000, FrameBytes: 10_000},
		}},
	}
	r := &rollup{pre: c.GenesisClaim(), bodies: map[da.Ref][]byte{}, state: commitment.Nodes{root: []byte("state")}}
	var err error
	r.pipe, err = derive.NewPipeline(c, map[derive.Codec]batch.Codec{derive.CodecNative: native.Codec{}})
	must(err)
	b, err := native.Codec{}.Append(nil, &batch.Batch{Blocks: []batch.Block{{Time: 1}, {Time: 2, Transactions: [][]byte{{1}}}}})
	must(err)
	frames, err := batch.Frames(b, 1000)
	must(err)
	for i, body := range [][]byte{frames[0], []byte("garbage"), []byte("forced")} {
		ref, err := da.KeccakRef(da.LayerCalldata, body)
		must(err)
		r.bodies[ref] = body
		kind := derive.KindBatch
		if i == 2 {
			kind = derive.KindTransaction
		}
		r.entries = append(r.entries, derive.Entry{Position: uint64(i), Kind: kind, L1Block: 10, L1Time: 2000, Index: uint64(i % 2), Refs: []da.Ref{ref}})
	}
	return r
}

func (r *rollup) gatherer() *stretch.Gatherer {
	fetcher := da.Unpack(func(_ context.Context, ref da.Ref, _ da.Hint) ([]byte, error) {
		if b, ok := r.bodies[ref]; ok {
			return b, nil
		}
		return nil, da.ErrNotFound
	}, calldata.Open)
	return &stretch.Gatherer{Pipeline: r.pipe, Transition: appending{}, State: r.state, Fetcher: fetcher, Open: calldata.Open}
}

func gathered(t testing.TB) (*rollup, *stretch.Stretch, proof.Statement) {
	t.Helper()
	r := made(t)
	s, st, err := r.gatherer().Gather(t.Context(), r.pre, r.entries)
	if err != nil {
		t.Fatal(err)
	}
	return r, s, st
}

// A prover far away finds the statement that the node found, from the bytes alone.
func TestTravels(t *testing.T) {
	r, s, want := gathered(t)
	p, err := s.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	var far stretch.Stretch
	if err := far.UnmarshalBinary(p); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(*s, far, cmp.AllowUnexported(da.Ref{})); diff != "" {
		t.Errorf("read otherwise than written (-written +read):\n%s", diff)
	}
	got, outcomes, err := far.Execute(r.pipe, appending{}, calldata.Open)
	if err != nil || got != want {
		t.Fatalf("Execute = %v, %v, want %v", got, err, want)
	}
	if len(outcomes) != 3 || len(outcomes[0].Segments) != 2 || len(outcomes[1].Dropped) != 1 || outcomes[2].Segments[0].Block.Number != 3 {
		t.Errorf("outcomes are not those of a batch, garbage and a forced transaction: %+v", outcomes)
	}
	post := outcomes[2].Claim()
	if post.Number != 3 || post.Position != 3 || want.Post != post.Hash() || want.Pre != r.pre.Hash() {
		t.Errorf("%+v is no statement of the claim %+v", want, post)
	}
	// Only what is read goes along: the later states and logs are made anew.
	if len(s.Nodes) == 0 || s.Nodes[post.StateRoot] != nil {
		t.Errorf("%d nodes go along, the last state among them: %v", len(s.Nodes), s.Nodes[post.StateRoot] != nil)
	}
}

func TestExecuteRefuses(t *testing.T) {
	for _, c := range []struct {
		name  string
		spoil func(s *stretch.Stretch)
		want  error
	}{
		{"other data", func(s *stretch.Stretch) { s.Bodies[0][0] = bytes.Clone(s.Bodies[2][0]) }, da.ErrCorrupt},
		{"changed data", func(s *stretch.Stretch) {
			s.Bodies[1][0] = append(bytes.Clone(s.Bodies[1][0][1:]), 0)
		}, da.ErrCorrupt},
		{"no data", func(s *stretch.Stretch) { s.Bodies[1] = nil }, stretch.ErrInvalid},
		{"no entries", func(s *stretch.Stretch) { s.Entries, s.Bodies = nil, nil }, stretch.ErrInvalid},
		{"another rollup", func(s *stretch.Stretch) { s.Pre.Domain[0] ^= 1 }, stretch.ErrInvalid},
		{"an entry left out", func(s *stretch.Stretch) {
			s.Entries, s.Bodies = slices.Delete(s.Entries, 1, 2), slices.Delete(s.Bodies, 1, 2)
		}, derive.ErrInvalid},
		{"no state", func(s *stretch.Stretch) { delete(s.Nodes, s.Pre.StateRoot) }, commitment.ErrNodeMissing},
		{"false state", func(s *stretch.Stretch) { s.Nodes[s.Pre.StateRoot] = []byte("riches") }, commitment.ErrInvalid},
	} {
		t.Run(c.name, func(t *testing.T) {
			r, s, _ := gathered(t)
			c.spoil(s)
			if _, _, err := s.Execute(r.pipe, appending{}, calldata.Open); !errors.Is(err, c.want) {
				t.Errorf("Execute = %v, want %v", err, c.want)
			}
		})
	}
}

// No program proves what another one does: entries of two are no stretch.
func TestExecuteRefusesTwoPrograms(t *testing.T) {
	r, s, _ := gathered(t)
	c := *r.pipe.Config()
	next := c.Rules[0]
	next.From, next.Semantics = 2, commitment.Root{10}
	c.Rules = append(slices.Clone(c.Rules), next)
	pipe, err := derive.NewPipeline(&c, map[derive.Codec]batch.Codec{derive.CodecNative: native.Codec{}})
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := s.Execute(pipe, appending{}, calldata.Open); !errors.Is(err, stretch.ErrInvalid) {
		t.Errorf("Execute = %v, want ErrInvalid", err)
	}
	s.Entries, s.Bodies = s.Entries[:2], s.Bodies[:2]
	if _, _, err := s.Execute(pipe, appending{}, calldata.Open); err != nil {
		t.Errorf("Execute up to the change = %v", err)
	}
}

// Entries that were changed make another statement, which is how a prover that
// was given false ones is found.
func TestOtherEntriesOtherStatement(t *testing.T) {
	r, s, want := gathered(t)
	s.Entries[0].Sender[3]++
	got, _, err := s.Execute(r.pipe, appending{}, calldata.Open)
	if err != nil || got.Input == want.Input || got.Post == want.Post {
		t.Errorf("Execute = %v, %v: the sender of an entry is not bound", got, err)
	}
}

func TestGatherLacks(t *testing.T) {
	r := made(t)
	clear(r.bodies)
	if _, _, err := r.gatherer().Gather(t.Context(), r.pre, r.entries); !errors.Is(err, da.ErrNotFound) {
		t.Errorf("Gather without data = %v, want da.ErrNotFound", err)
	}
}

func TestUnmarshalRefuses(t *testing.T) {
	_, s, _ := gathered(t)
	p, err := s.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	for n := range p {
		var got stretch.Stretch
		if err := got.UnmarshalBinary(p[:n]); !errors.Is(err, stretch.ErrInvalid) || got.Entries != nil {
			t.Fatalf("the first %d of %d bytes = %v, want ErrInvalid", n, len(p), err)
		}
	}
	if err := new(stretch.Stretch).UnmarshalBinary(append(bytes.Clone(p), 0)); !errors.Is(err, stretch.ErrInvalid) {
		t.Errorf("with a byte behind it = %v, want ErrInvalid", err)
	}
	// A node, once more.
	s.Nodes = commitment.Nodes{}
	bare, err := s.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	s.Nodes[s.Pre.StateRoot] = []byte("state")
	one, err := s.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	again := slices.Concat(one, one[len(bare):])
	again[len(bare)-1]++
	if err := new(stretch.Stretch).UnmarshalBinary(again); !errors.Is(err, stretch.ErrInvalid) {
		t.Errorf("with a node twice = %v, want ErrInvalid", err)
	}
	s.Bodies = s.Bodies[1:]
	if _, err := s.MarshalBinary(); !errors.Is(err, stretch.ErrInvalid) {
		t.Errorf("Marshal without an entry's data = %v, want ErrInvalid", err)
	}
}

func FuzzUnmarshal(f *testing.F) {
	_, s, _ := gathered(f)
	p, err := s.MarshalBinary()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(p)
	f.Add(p[:200])
	f.Fuzz(func(t *testing.T, p []byte) {
		var s stretch.Stretch
		if err := s.UnmarshalBinary(p); err != nil {
			if !errors.Is(err, stretch.ErrInvalid) {
				t.Errorf("%v is not ErrInvalid", err)
			}
			return
		}
		again, err := s.MarshalBinary()
		if err != nil || !bytes.Equal(again, p) {
			t.Errorf("two encodings of one stretch: %x and %x, %v", p, again, err)
		}
	})
}
