package sparse_test

import (
	"bytes"
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/sparse"
)

// Every path of a map, offered for every key and for every claim about it,
// convinces of the truth alone.
func TestEveryPathForEveryKey(t *testing.T) {
	for name, key := range keyMakers {
		t.Run(name, func(t *testing.T) {
			r := newRand(31)
			c := newChecker()
			c.update(t, randomChanges(r, c, key, 24))
			var asked []sparse.Key
			for _, k := range c.want.keys() {
				near, far := k, k
				near[31] ^= 1
				far[0] ^= 0x80
				asked = append(asked, k, near, far)
			}
			for range 10 {
				asked = append(asked, key(r), randomKey(r))
			}
			var paths []sparse.Proof
			for _, k := range asked {
				p, err := sparse.Prove(c.nodes, c.root, k)
				if err != nil {
					t.Fatal(err)
				}
				paths = append(paths, p, sparse.Proof{Leaf: p.Leaf}, sparse.Proof{Steps: p.Steps})
				// The same steps with a leaf of the liar's choice.
				paths = append(paths, sparse.Proof{Steps: p.Steps, Leaf: &sparse.Leaf{Key: k, Value: commitment.Keccak256([]byte("lie"))}})
			}
			paths = append(paths, sparse.Proof{})
			right := 0
			for _, k := range asked {
				for _, claim := range [][]byte{nil, c.want[k], []byte("value 0"), []byte("value 3"), []byte("lie")} {
					truth := bytes.Equal(claim, c.want[k])
					for _, p := range paths {
						err := sparse.Verify(c.root, k, claim, p)
						switch {
						case err == nil && !truth:
							t.Fatalf("%+v proves %q under %v, which holds %q", p, claim, k, c.want[k])
						case err == nil:
							right++
						case !errors.Is(err, commitment.ErrInvalid):
							t.Fatalf("error %v does not match ErrInvalid", err)
						}
					}
				}
			}
			if right < len(asked) {
				t.Errorf("%d proofs accepted for %d keys", right, len(asked))
			}
		})
	}
}

func TestForgedProofs(t *testing.T) {
	_, nodes, root, entries := randomMap(t, 32, 500)
	present := entries[7]
	absent := sparse.Key(commitment.Keccak256([]byte("absent")))
	for _, tt := range []struct {
		name  string
		key   sparse.Key
		value []byte
	}{
		{"Presence", present.Key, present.Value},
		{"Absence", absent, nil},
	} {
		good, err := sparse.Prove(nodes, root, tt.key)
		if err != nil {
			t.Fatal(err)
		}
		if n := len(good.Steps); n < 3 {
			t.Fatalf("proof has %d steps, too few to forge", n)
		}
		for _, forge := range []struct {
			name string
			do   func(p *sparse.Proof)
		}{
			{"SiblingChanged", func(p *sparse.Proof) { p.Steps[1].Sibling[31] ^= 1 }},
			{"SiblingsSwapped", func(p *sparse.Proof) {
				p.Steps[0].Sibling, p.Steps[1].Sibling = p.Steps[1].Sibling, p.Steps[0].Sibling
			}},
			{"StepsSwapped", func(p *sparse.Proof) { p.Steps[0], p.Steps[1] = p.Steps[1], p.Steps[0] }},
			{"StepTwice", func(p *sparse.Proof) { p.Steps = append(p.Steps, p.Steps[len(p.Steps)-1]) }},
			{"FirstStepMissing", func(p *sparse.Proof) { p.Steps = p.Steps[1:] }},
			{"LastStepMissing", func(p *sparse.Proof) { p.Steps = p.Steps[:len(p.Steps)-1] }},
			{"NoSteps", func(p *sparse.Proof) { p.Steps = nil }},
			{"BitChanged", func(p *sparse.Proof) { p.Steps[len(p.Steps)-1].Bit++ }},
			{"257Steps", func(p *sparse.Proof) { p.Steps = make([]sparse.Step, 257) }},
			{"LeafKeyChanged", func(p *sparse.Proof) { p.Leaf.Key[31] ^= 1 }},
			{"LeafValueChanged", func(p *sparse.Proof) { p.Leaf.Value[0] ^= 1 }},
			{"NoLeaf", func(p *sparse.Proof) { p.Leaf = nil }},
			{"Nothing", func(p *sparse.Proof) { *p = sparse.Proof{} }},
		} {
			t.Run(tt.name+forge.name, func(t *testing.T) {
				leaf := *good.Leaf
				p := sparse.Proof{Steps: slices.Clone(good.Steps), Leaf: &leaf}
				forge.do(&p)
				if err := sparse.Verify(root, tt.key, tt.value, p); !errors.Is(err, commitment.ErrInvalid) {
					t.Errorf("Verify: %v, want ErrInvalid", err)
				}
				if _, err := p.Update(root, sparse.Change{Key: tt.key, Value: []byte("mine")}); !errors.Is(err, commitment.ErrInvalid) {
					t.Errorf("Proof.Update: %v, want ErrInvalid", err)
				}
			})
		}
		var re *sparse.RootError
		if err := sparse.Verify(commitment.Root{1}, tt.key, tt.value, good); !errors.As(err, &re) || re.Got != root {
			t.Errorf("%s under another root: %v, want a RootError from %v", tt.name, err, root)
		}
	}
	p, err := sparse.Prove(nodes, root, present.Key)
	if err != nil {
		t.Fatal(err)
	}
	for _, value := range [][]byte{nil, {}, []byte("other"), append(present.Value, 0), make([]byte, sparse.MaxValue+1)} {
		if err := sparse.Verify(root, present.Key, value, p); !errors.Is(err, commitment.ErrInvalid) {
			t.Errorf("Verify of another value of %d bytes: %v, want ErrInvalid", len(value), err)
		}
	}
}

func TestProofUnderTheZeroRoot(t *testing.T) {
	if err := sparse.Verify(commitment.Root{}, sparse.Key{1}, nil, sparse.Proof{}); err != nil {
		t.Errorf("Verify of absence in the empty map: %v", err)
	}
	for name, p := range map[string]sparse.Proof{
		"StepsAlone": {Steps: []sparse.Step{{Bit: 1}}},
		"Leaf":       {Leaf: &sparse.Leaf{Key: sparse.Key{2}}},
	} {
		for _, value := range [][]byte{nil, []byte("v")} {
			if err := sparse.Verify(commitment.Root{}, sparse.Key{1}, value, p); !errors.Is(err, commitment.ErrInvalid) {
				t.Errorf("%s proves %q in the empty map: %v, want ErrInvalid", name, value, err)
			}
		}
	}
}

// Whoever reaches a value whose hash is known to be too large cannot prove it.
func TestProofOfLargeValue(t *testing.T) {
	large := make([]byte, sparse.MaxValue+1)
	leaf := sparse.Leaf{Key: sparse.Key{1}, Value: commitment.Keccak256(large)}
	p := sparse.Proof{Leaf: &leaf}
	root, err := p.Root(leaf.Key)
	if err != nil {
		t.Fatal(err)
	}
	if err := sparse.Verify(root, leaf.Key, large, p); !errors.Is(err, commitment.ErrInvalid) {
		t.Errorf("Verify: %v, want ErrInvalid", err)
	}
}

func TestProofEncoding(t *testing.T) {
	sibling := commitment.Root{0xee}
	leaf := &sparse.Leaf{Key: sparse.Key{31: 7}, Value: commitment.Root{0xdd}}
	b, err := sparse.Proof{Steps: []sparse.Step{{Bit: 0, Sibling: sibling}, {Bit: 255, Sibling: sibling}}, Leaf: leaf}.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	bitmap := sparse.Key{0: 0x80, 31: 0x01}
	want := slices.Concat([]byte{1}, bitmap[:], sibling[:], sibling[:], leaf.Key[:], leaf.Value[:])
	if diff := cmp.Diff(want, b); diff != "" {
		t.Errorf("encoding (-want +got):\n%s", diff)
	}
	for _, p := range []sparse.Proof{
		{Steps: []sparse.Step{{Bit: 1}}},
		{Steps: []sparse.Step{{Bit: 1}, {Bit: 1}}, Leaf: leaf},
		{Steps: []sparse.Step{{Bit: 2}, {Bit: 1}}, Leaf: leaf},
		{Steps: make([]sparse.Step, 1<<10), Leaf: leaf},
	} {
		if b, err := p.MarshalBinary(); !errors.Is(err, commitment.ErrInvalid) || b != nil {
			t.Errorf("MarshalBinary of a proof of %d steps: %x, %v, want ErrInvalid", len(p.Steps), b, err)
		}
	}
	for _, bad := range [][]byte{
		nil, {}, {1}, {2}, {0, 0}, make([]byte, 97), b[:len(b)-1], b[:97], append(slices.Clone(b), 0),
		append([]byte{2}, b[1:]...), make([]byte, 1<<16),
	} {
		p := sparse.Proof{Leaf: leaf}
		if err := p.UnmarshalBinary(bad); !errors.Is(err, commitment.ErrInvalid) {
			t.Errorf("UnmarshalBinary of %d bytes: %v, want ErrInvalid", len(bad), err)
		}
		if p.Leaf != leaf {
			t.Errorf("failed UnmarshalBinary of %d bytes changed the proof", len(bad))
		}
	}
}

// FuzzProof decodes any bytes: one encoding for each proof, and none that
// convinces of an untruth.
func FuzzProof(f *testing.F) {
	_, nodes, root, entries := randomMap(f, 33, 20)
	want := make(content)
	for _, e := range entries {
		want[e.Key] = e.Value
	}
	for i, e := range entries {
		if i%2 == 1 {
			e.Key[20] ^= 1
		}
		p, err := sparse.Prove(nodes, root, e.Key)
		if err != nil {
			f.Fatal(err)
		}
		b, err := p.MarshalBinary()
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b, e.Key[:], e.Value)
		f.Add(b, e.Key[:], []byte(nil))
	}
	f.Add([]byte{0}, []byte{}, []byte{})
	f.Fuzz(func(t *testing.T, b, key, value []byte) {
		var p sparse.Proof
		if err := p.UnmarshalBinary(b); err != nil {
			if !errors.Is(err, commitment.ErrInvalid) {
				t.Fatalf("error %v does not match ErrInvalid", err)
			}
			return
		}
		again, err := p.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(b, again); diff != "" {
			t.Fatalf("two encodings of one proof (-in +out):\n%s", diff)
		}
		var k sparse.Key
		copy(k[:], key)
		if err := sparse.Verify(root, k, value, p); err == nil && !bytes.Equal(want[k], value) {
			t.Fatalf("%x proves %q under %v, which holds %q", b, value, k, want[k])
		}
		if got, err := p.Update(root, sparse.Change{Key: k, Value: value}); err == nil {
			full, err := sparse.Update(nodes, nil, root, []sparse.Change{{Key: k, Value: value}})
			if err != nil || got != full {
				t.Fatalf("Proof.Update: %v, want %v, %v", got, full, err)
			}
		}
	})
}

// FuzzOperations runs any stream of operations against a plain Go map. An
// operation is 4 bytes: key (two), value, and whether to apply what is
// gathered so far.
func FuzzOperations(f *testing.F) {
	f.Add([]byte("\x00\x00\x01\x01\x80\x00\x02\x01\x00\x00\x00\x01"))
	f.Add([]byte("\x00\x00\x01\x00\x80\x01\x02\x00\xc0\x02\x03\x01\x80\x01\x00\x01"))
	f.Add(bytes.Repeat([]byte("\x10\xff\x05\x00\x20\x07\x05\x01"), 9))
	f.Fuzz(func(t *testing.T, ops []byte) {
		c := newChecker()
		var changes []sparse.Change
		for ; len(ops) >= 4 && len(c.want) < 64; ops = ops[4:] {
			var k sparse.Key
			k[ops[1]%32] = ops[0]
			k[31] ^= ops[1] >> 5
			if !slices.ContainsFunc(changes, func(c sparse.Change) bool { return c.Key == k }) {
				changes = append(changes, sparse.Change{Key: k, Value: bytes.Repeat([]byte{'v'}, int(ops[2]%8))})
			}
			if ops[3]%2 == 1 {
				c.update(t, changes)
				c.lookup(t, k)
				changes = nil
			}
		}
		c.update(t, changes)
		c.all(t)
	})
}
