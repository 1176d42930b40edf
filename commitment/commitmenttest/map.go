package commitmenttest

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
)

// A Map is a commitment to a map from 32-byte keys to byte values, as
// [TestMap] drives it: some lines around the implementation under test.
type Map interface {
	// Update sets the value under each key of changes, and deletes the keys
	// whose value is empty.
	Update(changes map[[32]byte][]byte) error

	// Root returns the root of the present content.
	Root() commitment.Root

	// Get returns the value under key, empty if there is none.
	Get(key [32]byte) ([]byte, error)

	// Prove returns the encoded proof of what the map holds under key.
	Prove(key [32]byte) ([]byte, error)

	// Verify checks an encoded proof that the map with this root holds value
	// under key or, if value is empty, that it holds nothing there. It uses
	// its arguments alone. Whatever does not hold matches
	// [commitment.ErrInvalid].
	Verify(root commitment.Root, key [32]byte, value, proof []byte) error
}

// TestMap checks a map commitment: that roots depend on the content alone,
// that everything in the map and everything absent from it can be proven, and
// that no forgery of such a proof is accepted. Each call of open returns a fresh, empty map.
func TestMap(t *testing.T, open func(testing.TB) Map) {
	t.Run("Empty", func(t *testing.T) {
		m := &mapUnderTest{TB: t, Map: open(t), want: make(map[[32]byte][]byte)}
		m.check([32]byte{})
		m.check([32]byte{1})
		empty := m.Root()
		m.update(map[[32]byte][]byte{{1}: []byte("a"), {2}: []byte("b")})
		if m.Root() == empty {
			t.Errorf("root %v of two entries is that of the empty map", empty)
		}
		m.update(map[[32]byte][]byte{{1}: nil})
		m.update(map[[32]byte][]byte{{2}: {}})
		if got := m.Root(); got != empty {
			t.Errorf("root of the emptied map is %v, want that of the empty map, %v", got, empty)
		}
		m.check([32]byte{1})
	})

	for name, key := range mapKeys {
		t.Run("Random/"+name, func(t *testing.T) {
			r := rand.New(rand.NewPCG(1, 1))
			m := &mapUnderTest{TB: t, Map: open(t), want: make(map[[32]byte][]byte)}
			for range 20 {
				m.update(m.random(r, key, 1+r.IntN(10)))
				for range 5 {
					m.check(key(r))
				}
				for _, k := range m.keys() {
					m.check(k)
				}
			}
		})

		t.Run("ContentAlone/"+name, func(t *testing.T) {
			r := rand.New(rand.NewPCG(2, 2))
			m := &mapUnderTest{TB: t, Map: open(t), want: make(map[[32]byte][]byte)}
			for range 10 {
				m.update(m.random(r, key, 10))
			}
			once := &mapUnderTest{TB: t, Map: open(t), want: make(map[[32]byte][]byte)}
			once.update(m.want)
			if got, want := once.Root(), m.Root(); got != want {
				t.Errorf("root %v when all is set at once, %v after a history: it must depend on the content alone", got, want)
			}
		})

		t.Run("Binding/"+name, func(t *testing.T) {
			r := rand.New(rand.NewPCG(3, 3))
			m := &mapUnderTest{TB: t, Map: open(t), want: make(map[[32]byte][]byte)}
			seen := make(map[commitment.Root]string)
			for range 60 {
				m.update(m.random(r, key, 1))
				content := fmt.Sprintf("%x", m.want)
				if was, ok := seen[m.Root()]; ok && was != content {
					t.Fatalf("two contents have the root %v:\n%s\n%s", m.Root(), was, content)
				}
				seen[m.Root()] = content
			}
		})

		t.Run("Forge/"+name, func(t *testing.T) {
			r := rand.New(rand.NewPCG(4, 4))
			m := &mapUnderTest{TB: t, Map: open(t), want: make(map[[32]byte][]byte)}
			m.update(m.random(r, key, 40))
			asked := m.keys()
			asked = asked[:min(len(asked), 3)]
			asked = append(asked, key(r), key(r))
			for _, k := range asked {
				m.forge(k)
			}
		})
	}
}

// mapKeys are distributions of keys.
var mapKeys = map[string]func(r *rand.Rand) [32]byte{
	"Uniform": func(r *rand.Rand) (k [32]byte) {
		for i := range k {
			k[i] = byte(r.Uint32())
		}
		return k
	},
	// Keys that share up to 255 bits, as an adversary would choose them.
	"Adversarial": func(r *rand.Rand) (k [32]byte) {
		n := r.IntN(256)
		k[n/8] = 0x80 >> (n % 8)
		k[31] ^= byte(r.IntN(2))
		return k
	},
}

// mapUnderTest is a Map beside the plain content that it must hold.
type mapUnderTest struct {
	testing.TB
	Map
	want map[[32]byte][]byte
}

func (m *mapUnderTest) keys() [][32]byte {
	keys := make([][32]byte, 0, len(m.want))
	for k := range m.want {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b [32]byte) int { return bytes.Compare(a[:], b[:]) })
	return keys
}

// random returns up to n changes: new keys, present ones set anew, deletions.
func (m *mapUnderTest) random(r *rand.Rand, key func(*rand.Rand) [32]byte, n int) map[[32]byte][]byte {
	changes := make(map[[32]byte][]byte)
	present := m.keys()
	for i := range n {
		k := key(r)
		if len(present) > 0 && r.IntN(2) == 0 {
			k = present[r.IntN(len(present))]
		}
		changes[k] = fmt.Appendf(nil, "value %d of %d", i, r.IntN(4))
		if m.want[k] != nil && r.IntN(3) == 0 {
			changes[k] = nil
		}
	}
	return changes
}

func (m *mapUnderTest) update(changes map[[32]byte][]byte) {
	m.Helper()
	if err := m.Update(changes); err != nil {
		m.Fatalf("Update: %v", err)
	}
	for k, v := range changes {
		if len(v) == 0 {
			delete(m.want, k)
		} else {
			m.want[k] = v
		}
	}
}

// check looks key up, proves what is there, and refuses the contrary.
func (m *mapUnderTest) check(key [32]byte) {
	m.Helper()
	want := m.want[key]
	got, err := m.Get(key)
	if err != nil || !bytes.Equal(got, want) {
		m.Fatalf("Get(%x) = %q, %v, want %q", key, got, err, want)
	}
	root, proof := m.Root(), m.prove(key)
	if err := m.Verify(root, key, want, proof); err != nil {
		m.Fatalf("Verify refuses the proof of %q under %x: %v", want, key, err)
	}
	if len(want) > 0 {
		m.refuse("of absence of a present key", root, key, nil, proof)
	}
	m.refuse("of another value", root, key, append([]byte("not "), want...), proof)
	other := root
	other[31] ^= 1
	m.refuse("under another root", other, key, want, proof)
}

func (m *mapUnderTest) prove(key [32]byte) []byte {
	m.Helper()
	proof, err := m.Prove(key)
	if err != nil {
		m.Fatalf("Prove(%x): %v", key, err)
	}
	return proof
}

// refuse fails the test unless the proof is refused.
func (m *mapUnderTest) refuse(what string, root commitment.Root, key [32]byte, value, proof []byte) {
	m.Helper()
	if err := m.Verify(root, key, value, proof); !errors.Is(err, commitment.ErrInvalid) {
		m.Errorf("Verify of a proof %s (key %x, value %q, proof %x): %v, want commitment.ErrInvalid", what, key, value, proof, err)
	}
}

// forge tries every kind of forgery on the proof of key.
func (m *mapUnderTest) forge(key [32]byte) {
	m.Helper()
	root, value, proof := m.Root(), m.want[key], m.prove(key)
	if err := m.Verify(root, key, value, proof); err != nil {
		m.Fatalf("Verify refuses the proof of %q under %x: %v", value, key, err)
	}
	// Each bit of the proof matters: there is one encoding, and no slack.
	for i := range proof {
		for bit := range 8 {
			forged := slices.Clone(proof)
			forged[i] ^= 1 << bit
			m.refuse(fmt.Sprintf("with bit %d of byte %d flipped", bit, i), root, key, value, forged)
		}
	}
	for n := range len(proof) {
		m.refuse(fmt.Sprintf("cut to %d bytes", n), root, key, value, proof[:n])
	}
	for _, n := range []int{1, 31, 32, 33, 64} {
		m.refuse(fmt.Sprintf("with %d trailing bytes", n), root, key, value, append(slices.Clone(proof), make([]byte, n)...))
		m.refuse(fmt.Sprintf("with %d leading bytes", n), root, key, value, append(make([]byte, n), proof...))
	}
	for i := 0; i+32 <= len(proof); i++ {
		forged := slices.Delete(slices.Clone(proof), i, i+32)
		m.refuse(fmt.Sprintf("without the 32 bytes at %d", i), root, key, value, forged)
	}
	m.refuse("that is nil", root, key, value, nil)

	// The proofs of others, for this key; this key's proof, for others.
	for _, other := range m.keys() {
		if other == key {
			continue
		}
		m.refuse("of another key's value", root, key, m.want[other], proof)
		m.refuse("of another key's value by its own proof", root, key, m.want[other], m.prove(other))
		m.refuse("of the absence of another key", root, other, nil, proof)
		m.refuse("of the absence of another key by its own proof", root, other, nil, m.prove(other))
		if len(value) > 0 && !bytes.Equal(m.want[other], value) {
			m.refuse("of a value by another key's proof", root, other, value, m.prove(other))
		}
		if len(value) > 0 {
			m.refuse("of absence by another key's proof", root, key, nil, m.prove(other))
		}
	}

	// Claims about each single bit of another key.
	for i := range 256 {
		near := key
		near[i/8] ^= 0x80 >> (i % 8)
		if len(value) > 0 {
			m.refuse("of a value under a near key", root, near, value, proof)
		}
		if len(m.want[near]) > 0 {
			m.refuse("of absence of a near key", root, near, nil, proof)
		}
	}

	// A proof of what was is none of what is.
	m.update(map[[32]byte][]byte{key: []byte("changed"), {0xaa, 0xbb}: []byte("and more")})
	m.refuse("from an old root", m.Root(), key, value, proof)
	if err := m.Verify(root, key, value, proof); err != nil {
		m.Errorf("Verify refuses an old proof under its own root: %v", err)
	}
	m.check(key)
}
