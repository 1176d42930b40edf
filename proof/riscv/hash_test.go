package riscv

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
)

// mutate calls f after each change of one number in what v points to, and
// takes the change back.
func mutate(path string, v reflect.Value, f func(path string)) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			mutate(path+"."+v.Type().Field(i).Name, v.Field(i), f)
		}
	case reflect.Array:
		for i := range v.Len() {
			mutate(fmt.Sprintf("%s[%d]", path, i), v.Index(i), f)
		}
	case reflect.Bool:
		v.SetBool(!v.Bool())
		f(path)
		v.SetBool(!v.Bool())
	case reflect.Uint8, reflect.Uint64:
		v.SetUint(v.Uint() ^ 1)
		f(path)
		v.SetUint(v.Uint() ^ 1)
	case reflect.Pointer: // the memory
	default:
		panic("the test does not know " + v.Kind().String())
	}
}

// TestHashBindsEverything finds the fields by reflection, so that a field that
// is added to the state and forgotten in its hash fails here.
func TestHashBindsEverything(t *testing.T) {
	s := &State{Memory: NewMemory()}
	s.Threads[0].Wait = Ready
	seen := map[[32]byte]string{s.Hash(): "the state itself"}
	note := func(path string) {
		h := s.Hash()
		if was, ok := seen[h]; ok {
			t.Errorf("%s has the hash of %s", path, was)
		}
		seen[h] = path
	}
	mutate("State", reflect.ValueOf(s).Elem(), func(path string) {
		if s.X[0] == 0 && s.Threads == clearZero(s.Threads) { // x0 is zero always
			note(path)
		}
	})
	s.Memory.store(PageSize, 1, 1)
	note("a byte of memory")
	if len(seen) < 64+31+20+MaxThreads*60 {
		t.Errorf("%d fields, which are too few", len(seen))
	}
}

// clearZero returns the threads with their x0 zero.
func clearZero(threads [MaxThreads]Thread) [MaxThreads]Thread {
	for i := range threads {
		threads[i].Registers.X[0] = 0
	}
	return threads
}

func FuzzDecodeState(f *testing.F) {
	s := &State{Memory: NewMemory()}
	s.Threads[3] = Thread{Wait: WaitFutex, Addr: 8, Registers: Registers{PC: 4}}
	f.Add(s.encode(nil, s.Memory.Root(), &[MaxThreads][32]byte{3: {1}}))
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, b []byte) {
		d := decoder{b: b}
		s, root, contexts := d.state()
		if d.err != nil {
			if !errors.Is(d.err, ErrEncoding) {
				t.Errorf("untyped error %v", d.err)
			}
			return
		}
		if back := s.encode(nil, root, &contexts); !bytes.Equal(back, b[:len(b)-len(d.b)]) {
			t.Errorf("two encodings of one state")
		}
	})
}

// hashAll hashes what is of one length four at a time, and all else too.
func TestHashAllAsPlain(t *testing.T) {
	b := make([]byte, 2000)
	for i := range b {
		b[i] = byte(i * i)
	}
	for _, lengths := range [][]int{{}, {0}, {135, 135, 135, 135}, {136, 136, 136, 136, 1}, {137, 137, 137, 136}, {778, 778, 778, 778, 729, 729, 729}, {0, 0, 0, 0}, {1999, 1999, 1999, 1999, 272, 272, 272, 272}} {
		var src [][]byte
		for i, n := range lengths {
			src = append(src, b[i%2:][:n])
		}
		got, want := make([]commitment.Root, len(src)), make([]commitment.Root, len(src))
		hashAllPlain(want, src)
		if hashAll(got, src); !slices.Equal(got, want) {
			t.Errorf("hashes of %v bytes differ from plain", lengths)
		}
	}
}
