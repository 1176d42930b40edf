package derive_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/batch/native"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

var poster = common.Address{0xaa}

func config() *derive.Config {
	return &derive.Config{
		Version: derive.ConfigVersion, ChainID: 1337,
		Inbox: common.Address{1}, Assertions: common.Address{2}, Portal: common.Address{3}, Timelock: common.Address{4},
		Genesis:   proof.Genesis{StateRoot: commitment.Root{1}, Time: 1000, L1Origin: 50},
		SpanDepth: 6, SpanEntries: 8,
		Rules: []derive.Rule{{
			Semantics: commitment.Root{9}, Codec: derive.CodecNative, Poster: poster,
			Limits:  batch.Limits{Blocks: 8, Transactions: 100, TxBytes: 1000, Bytes: 10_000, FrameBytes: 10_000},
			TimeLag: 60, OriginLag: 5,
		}},
	}
}

func pipeline(t testing.TB, c *derive.Config) *derive.Pipeline {
	t.Helper()
	p, err := derive.NewPipeline(c, map[derive.Codec]batch.Codec{derive.CodecNative: native.Codec{}})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func ref(t testing.TB, data []byte) da.Ref {
	t.Helper()
	h := commitment.Keccak256(data)
	r, err := da.NewRef(da.LayerCalldata, uint32(len(data)), h[:])
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// entry makes an entry over pieces of data.
func entry(t testing.TB, at derive.Cursor, kind derive.Kind, data ...[]byte) derive.Entry {
	e := derive.Entry{Position: at.Position, Kind: kind, Sender: poster, L1Block: 100, L1Time: 2000}
	for _, d := range data {
		e.Refs = append(e.Refs, ref(t, d))
	}
	return e
}

func frames(t testing.TB, size int, blocks ...batch.Block) [][]byte {
	t.Helper()
	b, err := native.Codec{}.Append(nil, &batch.Batch{Blocks: blocks})
	if err != nil {
		t.Fatal(err)
	}
	f, err := batch.Frames(b, size)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func start(c *derive.Config) derive.Cursor { return derive.At(c.GenesisClaim()) }

func TestBatchOverFrames(t *testing.T) {
	p := pipeline(t, config())
	tx := bytes.Repeat([]byte{1, 2, 3, 5, 8, 13}, 20)
	data := frames(t, 20, batch.Block{Time: 1990, L1Origin: 98, Transactions: [][]byte{tx}}, batch.Block{Time: 1992, L1Origin: 99})
	if len(data) < 2 {
		t.Fatalf("%d frames, want several", len(data))
	}
	at := start(p.Config())
	e := entry(t, at, derive.KindBatch, data...)
	next, blocks, dropped, err := p.Next(at, e, data)
	if err != nil || dropped != nil {
		t.Fatalf("Next: %v, dropped %v", err, dropped)
	}
	want := []batch.Block{
		{Number: 1, Time: 1990, L1Origin: 98, Transactions: [][]byte{tx}},
		{Number: 2, Time: 1992, L1Origin: 99, Transactions: [][]byte{}},
	}
	if diff := cmp.Diff(want, blocks, cmp.Comparer(func(a, b [][]byte) bool { return len(a) == len(b) && (len(a) == 0 || reflect.DeepEqual(a, b)) })); diff != "" {
		t.Errorf("blocks (-want +got):\n%s", diff)
	}
	hash, err := e.Hash()
	if err != nil {
		t.Fatal(err)
	}
	wantCursor := derive.Cursor{Number: 2, Time: 1992, L1Origin: 99, Position: 1, Accumulator: derive.Accumulate(commitment.Root{}, hash)}
	if diff := cmp.Diff(wantCursor, next); diff != "" {
		t.Errorf("cursor (-want +got):\n%s", diff)
	}
}

// Times and origins are moved into bounds; nothing of an honest batch is lost
// to a forced entry ahead of it or to a wrong clock.
func TestBounds(t *testing.T) {
	p := pipeline(t, config())
	for _, c := range []struct {
		name                 string
		prevTime, prevOrigin uint64
		time, origin         uint64
		wantTime, wantOrigin uint64
	}{
		{"inside", 1950, 96, 1980, 97, 1980, 97},
		{"too old", 1000, 50, 1100, 60, 1940, 95},
		{"before the block ahead", 1970, 99, 1960, 96, 1970, 99},
		{"in the future", 1970, 99, 5000, 500, 2000, 100},
		{"ahead of its L1 block already", 2100, 120, 1990, 98, 2100, 120},
	} {
		t.Run(c.name, func(t *testing.T) {
			at := start(p.Config())
			at.Time, at.L1Origin = c.prevTime, c.prevOrigin
			data := frames(t, 5000, batch.Block{Time: c.time, L1Origin: c.origin})
			next, blocks, _, err := p.Next(at, entry(t, at, derive.KindBatch, data...), data)
			if err != nil || len(blocks) != 1 {
				t.Fatalf("Next: %d blocks, %v", len(blocks), err)
			}
			if got := blocks[0]; got.Time != c.wantTime || got.L1Origin != c.wantOrigin {
				t.Errorf("block at time %d, origin %d, want %d, %d", got.Time, got.L1Origin, c.wantTime, c.wantOrigin)
			}
			if next.Time != c.wantTime || next.L1Origin != c.wantOrigin {
				t.Errorf("cursor at time %d, origin %d, want %d, %d", next.Time, next.L1Origin, c.wantTime, c.wantOrigin)
			}
		})
	}
}

func TestForced(t *testing.T) {
	p := pipeline(t, config())
	at := start(p.Config())
	to := common.Address{7}
	e := entry(t, at, derive.KindDeposit, append(to[:], "memo"...))
	e.Sender, e.Value = common.Address{5}, [32]byte{31: 42}
	at, blocks, dropped, err := p.Next(at, e, [][]byte{append(to[:], "memo"...)})
	if err != nil || dropped != nil {
		t.Fatalf("Next: %v, dropped %v", err, dropped)
	}
	want := []batch.Block{{Number: 1, Time: 1940, L1Origin: 95, Forced: []batch.Forced{
		{Kind: batch.ForcedDeposit, Sender: common.Address{5}, To: to, Value: [32]byte{31: 42}, Data: []byte("memo")},
	}}}
	if diff := cmp.Diff(want, blocks); diff != "" {
		t.Errorf("deposit (-want +got):\n%s", diff)
	}
	tx := []byte("anything")
	e = entry(t, at, derive.KindTransaction, tx)
	_, blocks, dropped, err = p.Next(at, e, [][]byte{tx})
	if err != nil || dropped != nil {
		t.Fatalf("Next: %v, dropped %v", err, dropped)
	}
	want = []batch.Block{{Number: 2, Time: 1940, L1Origin: 95, Forced: []batch.Forced{
		{Kind: batch.ForcedTransaction, Sender: poster, Data: tx},
	}}}
	if diff := cmp.Diff(want, blocks); diff != "" {
		t.Errorf("forced transaction (-want +got):\n%s", diff)
	}
}

// Garbage is dropped, for a reason, the same for everyone, and derivation goes on.
func TestGarbageIsDropped(t *testing.T) {
	c := config()
	p := pipeline(t, c)
	good := frames(t, 5000, batch.Block{Time: 1990, L1Origin: 98})
	backwards := frames(t, 5000, batch.Block{Time: 1990, L1Origin: 98})[0]
	bomb, err := native.Codec{}.Append(nil, &batch.Batch{Blocks: []batch.Block{{Time: 1, Transactions: [][]byte{make([]byte, 1000), make([]byte, 1000)}}}})
	if err != nil {
		t.Fatal(err)
	}
	small := config()
	small.Rules[0].Limits.Bytes, small.Rules[0].Limits.TxBytes, small.Rules[0].Limits.Transactions = 500, 500, 100
	for _, tc := range []struct {
		name   string
		p      *derive.Pipeline
		sender common.Address
		kind   derive.Kind
		data   [][]byte
		want   derive.Reason
	}{
		{"a stranger's batch", p, common.Address{1}, derive.KindBatch, good, derive.DroppedStranger},
		{"malformed in its layer", p, poster, derive.KindBatch, [][]byte{nil}, derive.DroppedFrames},
		{"no frame", p, poster, derive.KindBatch, [][]byte{{0xff, 1, 2}}, derive.DroppedFrames},
		{"a frame missing", p, poster, derive.KindBatch, frames(t, 10, batch.Block{Time: 1990, Transactions: [][]byte{{1, 2, 3, 4}}})[1:], derive.DroppedFrames},
		{"a frame twice", p, poster, derive.KindBatch, [][]byte{good[0], good[0]}, derive.DroppedFrames},
		{"cut short", p, poster, derive.KindBatch, [][]byte{backwards[:len(backwards)-1]}, derive.DroppedBatch},
		{"a byte too many", p, poster, derive.KindBatch, [][]byte{append(append([]byte(nil), backwards...), 0)}, derive.DroppedBatch},
		{"over the limits", pipeline(t, small), poster, derive.KindBatch, must(batch.Frames(bomb, 5000)), derive.DroppedBatch},
		{"a deposit too short", p, poster, derive.KindDeposit, [][]byte{make([]byte, 19)}, derive.DroppedForced},
	} {
		t.Run(tc.name, func(t *testing.T) {
			at := start(c)
			e := entry(t, at, tc.kind, tc.data...)
			e.Sender = tc.sender
			for range 2 {
				next, blocks, dropped, err := tc.p.Next(at, e, tc.data)
				if err != nil || len(blocks) != 0 {
					t.Fatalf("Next: %d blocks, %v", len(blocks), err)
				}
				if len(dropped) != 1 || dropped[0].Reason != tc.want || dropped[0].Position != at.Position || dropped[0].Err == nil {
					t.Fatalf("dropped %+v, want reason %v", dropped, tc.want)
				}
				if next.Number != at.Number || next.Time != at.Time || next.Position != at.Position+1 || next.Accumulator == at.Accumulator {
					t.Errorf("cursor %+v after %+v", next, at)
				}
			}
		})
	}
}

// limited is the native codec, over no more than two frames.
type limited struct{ native.Codec }

func (limited) FrameLimit() int { return 2 }

// TestFrameLimit: an entry with more Refs than the codec takes is dropped, and
// one with as many is not.
func TestFrameLimit(t *testing.T) {
	c := config()
	p, err := derive.NewPipeline(c, map[derive.Codec]batch.Codec{derive.CodecNative: limited{}})
	if err != nil {
		t.Fatal(err)
	}
	block := batch.Block{Time: 1990, L1Origin: 98, Transactions: [][]byte{make([]byte, 100)}}
	data := frames(t, 5000, block)[0]
	for n, want := range map[int]derive.Reason{1: 0, 2: 0, 3: derive.DroppedFrames, 4: derive.DroppedFrames} {
		f := must(batch.Frames(data[batch.FrameHeader:], batch.FrameHeader+(len(data)-batch.FrameHeader+n-1)/n))
		if len(f) != n {
			t.Fatalf("%d frames, want %d", len(f), n)
		}
		next, blocks, dropped, err := p.Next(start(c), entry(t, start(c), derive.KindBatch, f...), f)
		if err != nil || next.Position != 1 {
			t.Fatal(next, err)
		}
		if want == 0 {
			if len(dropped) != 0 || len(blocks) != 1 {
				t.Errorf("%d frames: %d blocks, dropped %v; want a block", n, len(blocks), dropped)
			}
		} else if len(blocks) != 0 || len(dropped) != 1 || dropped[0].Reason != want || !errors.Is(dropped[0].Err, batch.ErrLimit) {
			t.Errorf("%d frames: %d blocks, dropped %+v; want the reason %v for batch.ErrLimit", n, len(blocks), dropped, want)
		}
		if _, blocks, _, err := pipeline(t, c).Next(start(c), entry(t, start(c), derive.KindBatch, f...), f); err != nil || len(blocks) != 1 {
			t.Errorf("%d frames under a codec without a limit: %d blocks, %v", n, len(blocks), err)
		}
	}
}

func must(f [][]byte, err error) [][]byte {
	if err != nil {
		panic(err)
	}
	return f
}

// What no Inbox contract records is the caller's error, never a drop.
func TestCallErrors(t *testing.T) {
	p := pipeline(t, config())
	at := start(p.Config())
	good := frames(t, 5000, batch.Block{Time: 1990})
	for name, change := range map[string]func(*derive.Entry){
		"position":           func(e *derive.Entry) { e.Position++ },
		"no refs":            func(e *derive.Entry) { e.Refs = nil },
		"too many refs":      func(e *derive.Entry) { e.Refs = append(e.Refs, e.Refs[0]) },
		"kind":               func(e *derive.Entry) { e.Kind = 9 },
		"a batch with value": func(e *derive.Entry) { e.Value[31] = 1 },
		"a call with value":  func(e *derive.Entry) { e.Kind = derive.KindTransaction; e.Value[31] = 1 },
		"a ref that is zero": func(e *derive.Entry) { e.Refs = []da.Ref{{}} },
	} {
		e := entry(t, at, derive.KindBatch, good...)
		change(&e)
		next, _, _, err := p.Next(at, e, good)
		if !errors.Is(err, derive.ErrInvalid) || next != at {
			t.Errorf("%s: error %v, cursor moved %v, want ErrInvalid and no move", name, err, next != at)
		}
	}
}

// A rule holds from its position on, and renames no program before it.
func TestRules(t *testing.T) {
	c := config()
	before := c.Program(0)
	later := c.Rules[0]
	later.From, later.Poster = 5, common.Address{0xbb}
	c.Rules = append(c.Rules, later)
	if got := c.Program(4); got != before {
		t.Errorf("a later rule changed the program at 4 from %v to %v", before, got)
	}
	if got := c.Program(5); got == before {
		t.Error("the new rule has the old one's program")
	}
	p := pipeline(t, c)
	data := frames(t, 5000, batch.Block{Time: 1990})
	for position, want := range map[uint64]int{4: 1, 5: 0} {
		at := start(c)
		at.Position = position
		_, blocks, _, err := p.Next(at, entry(t, at, derive.KindBatch, data...), data)
		if err != nil || len(blocks) != want {
			t.Errorf("position %d: %d blocks, %v, want %d", position, len(blocks), err, want)
		}
	}
	c.Rules[1].Codec = 77
	if _, err := derive.NewPipeline(c, map[derive.Codec]batch.Codec{derive.CodecNative: native.Codec{}}); !errors.Is(err, derive.ErrInvalid) {
		t.Errorf("a codec that nobody knows: %v, want ErrInvalid", err)
	}
}

func TestConfigRoundTrip(t *testing.T) {
	c := config()
	b, err := json.MarshalIndent(c, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	got, err := derive.ParseConfig(b)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(c, got); diff != "" {
		t.Errorf("config changed on its way (-in +out):\n%s", diff)
	}
	for name, text := range map[string]string{
		"empty":         "",
		"unknown field": `{"version":1,"surprise":2}`,
		"other version": string(bytes.Replace(b, []byte(`"version": 1`), []byte(`"version": 2`), 1)),
		"more after it": string(b) + "{}",
		"a brace more":  string(b) + "}",
		"garbage after": string(b) + "]\x00",
		"a zero limit":  string(bytes.Replace(b, []byte(`"blocks": 8`), []byte(`"blocks": 0`), 1)),
		"span overrun":  string(bytes.Replace(b, []byte(`"blocks": 8`), []byte(`"blocks": 9`), 1)),
	} {
		if _, err := derive.ParseConfig([]byte(text)); !errors.Is(err, derive.ErrInvalid) {
			t.Errorf("%s: %v, want ErrInvalid", name, err)
		}
	}
}

// Every field of the configuration must change its hash.
func TestConfigHashBindsEveryField(t *testing.T) {
	seen := map[commitment.Root]string{config().Hash(): "nothing"}
	c := config()
	leaves(reflect.ValueOf(c).Elem(), "", func(name string, v reflect.Value) {
		old := reflect.New(v.Type()).Elem()
		old.Set(v)
		switch v.Kind() {
		case reflect.Uint64:
			v.SetUint(v.Uint() ^ 1<<40)
		case reflect.Array:
			v.Index(v.Len() - 1).SetUint(v.Index(v.Len()-1).Uint() ^ 1)
		default:
			t.Fatalf("%s is of a kind that this test does not know", name)
		}
		if other, ok := seen[c.Hash()]; ok {
			t.Errorf("changing %s gives the hash of changing %s", name, other)
		}
		seen[c.Hash()] = name
		v.Set(old)
	})
	if len(seen) < 20 {
		t.Errorf("only %d fields were changed", len(seen))
	}
	if got, want := config().Hash().String(), "0x1174f40419ef17a5ea6803a6aa29b5993f5b46c682262ff8fa65724d9fcb4a57"; got != want {
		t.Errorf("hash %s, want %s", got, want)
	}
}

func leaves(v reflect.Value, name string, f func(string, reflect.Value)) {
	switch {
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			leaves(v.Field(i), name+"."+v.Type().Field(i).Name, f)
		}
	case v.Kind() == reflect.Slice:
		for i := range v.Len() {
			leaves(v.Index(i), name, f)
		}
	default:
		f(name, v)
	}
}

func TestEntryHashBindsEveryField(t *testing.T) {
	base := derive.Entry{Position: 3, Kind: derive.KindDeposit, Sender: common.Address{1}, L1Block: 2, L1Time: 3, Index: 4, Value: [32]byte{5}}
	base.Refs = []da.Ref{ref(t, []byte("x"))}
	hash := func(e derive.Entry) commitment.Root {
		h, err := e.Hash()
		if err != nil {
			t.Fatal(err)
		}
		return h
	}
	for name, change := range map[string]func(*derive.Entry){
		"kind":    func(e *derive.Entry) { e.Kind = derive.KindTransaction },
		"sender":  func(e *derive.Entry) { e.Sender[19] ^= 1 },
		"l1Block": func(e *derive.Entry) { e.L1Block++ },
		"l1Time":  func(e *derive.Entry) { e.L1Time++ },
		"index":   func(e *derive.Entry) { e.Index++ },
		"value":   func(e *derive.Entry) { e.Value[31] ^= 1 },
		"refs":    func(e *derive.Entry) { e.Refs = []da.Ref{ref(t, []byte("y"))} },
		"more":    func(e *derive.Entry) { e.Refs = append(e.Refs[:1:1], e.Refs[0]) },
	} {
		e := base
		change(&e)
		if hash(e) == hash(base) {
			t.Errorf("changing %s does not change the hash", name)
		}
	}
	if got, want := hash(base).String(), "0x96b02327e1d9d447d33017385ab019bd6d1d9b15d11c51ca7eba08c9690e4e26"; got != want {
		t.Errorf("hash %s, want %s", got, want)
	}
}

// FuzzNext feeds derivation any bytes as a batch: it must never fail, and
// never give a block outside its bounds.
func FuzzNext(f *testing.F) {
	for _, d := range frames(f, 5000, batch.Block{Time: 1990, L1Origin: 98, Transactions: [][]byte{{1}}}) {
		f.Add(d, uint64(1000), uint64(50))
	}
	f.Add([]byte{}, uint64(1<<63), uint64(1<<63))
	p := pipeline(f, config())
	f.Fuzz(func(t *testing.T, data []byte, prevTime, prevOrigin uint64) {
		at := start(p.Config())
		at.Time, at.L1Origin = prevTime, prevOrigin
		e := entry(t, at, derive.KindBatch, data)
		next, blocks, dropped, err := p.Next(at, e, [][]byte{data})
		if err != nil {
			t.Fatalf("Next: %v", err)
		}
		if len(dropped) > 0 && len(blocks) > 0 {
			t.Errorf("dropped and %d blocks", len(blocks))
		}
		number, time, origin := at.Number, at.Time, at.L1Origin
		for _, b := range blocks {
			if number++; b.Number != number || b.Time < time || b.Time > max(prevTime, e.L1Time) || b.L1Origin < origin || b.L1Origin > max(prevOrigin, e.L1Block) || len(b.Forced) != 0 {
				t.Errorf("block %+v after number %d, time %d, origin %d", b, number, time, origin)
			}
			time, origin = b.Time, b.L1Origin
		}
		if next.Number != number || next.Time != time || next.L1Origin != origin || next.Position != at.Position+1 {
			t.Errorf("cursor %+v after number %d, time %d, origin %d", next, number, time, origin)
		}
	})
}

func FuzzParseConfig(f *testing.F) {
	b, err := json.Marshal(config())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	f.Add([]byte(`{"rules":[{}]}`))
	f.Fuzz(func(t *testing.T, p []byte) {
		c, err := derive.ParseConfig(p)
		if err != nil {
			return
		}
		if err := c.Validate(); err != nil {
			t.Errorf("ParseConfig took what Validate refuses: %v", err)
		}
		out, err := json.Marshal(c)
		if err != nil {
			t.Fatal(err)
		}
		again, err := derive.ParseConfig(out)
		if err != nil || again.Hash() != c.Hash() {
			t.Errorf("config changed on its way: %v", err)
		}
	})
}
