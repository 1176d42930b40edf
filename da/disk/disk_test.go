package disk_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/datest"
	"github.com/sharedsec/sharedsec/da/disk"
)

var data = []byte("some data that is kept")

func open(t testing.TB, dir string, opts ...disk.Option) *disk.Store {
	t.Helper()
	s, err := disk.Open(dir, opts...)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func publish(t testing.TB, s *disk.Store, data []byte) da.Ref {
	t.Helper()
	p, err := s.Publish(t.Context(), data)
	if err != nil {
		t.Fatal(err)
	}
	return p.Ref
}

// files returns the paths of all regular files below dir.
func files(t testing.TB, dir string) []string {
	t.Helper()
	var all []string
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			all = append(all, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func unknown(t testing.TB, l da.Layer) da.Ref {
	t.Helper()
	r, err := da.KeccakRef(l, []byte("never published"))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestStore(t *testing.T) {
	datest.TestFetcher(t, func(t testing.TB) datest.Fixture {
		dir := t.TempDir()
		s := open(t, dir)
		r := publish(t, s, data)
		return datest.Fixture{
			Fetcher: s, Ref: r, Data: data, Unknown: unknown(t, da.LayerDisk), Open: da.OpenKeccak,
			Replace: func(body []byte) { // bit rot, or worse
				if err := os.WriteFile(files(t, dir)[0], body, 0o644); err != nil {
					t.Fatal(err)
				}
			},
		}
	})
	datest.TestPublisher(t, func(t testing.TB) da.Publisher { return open(t, t.TempDir()) })
	datest.TestRoundTrip(t, func(t testing.TB) datest.Pair {
		dir := t.TempDir()
		// Another Store of the directory reads what one writes.
		return datest.Pair{Publisher: open(t, dir, disk.WithMaxPayload(1<<16)), Fetcher: open(t, dir)}
	})
}

func TestBitRotIsTold(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	r := publish(t, s, data)
	name := files(t, dir)[0]
	for _, body := range [][]byte{nil, data[1:], append(bytes.Clone(data), 0), append([]byte{0}, data[1:]...), make([]byte, 1<<20)} {
		if err := os.WriteFile(name, body, 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := s.Fetch(t.Context(), r); !errors.Is(err, da.ErrCorrupt) {
			t.Errorf("file of %d bytes: Fetch = %v, want da.ErrCorrupt", len(body), err)
		}
	}
	// Publishing again heals it.
	publish(t, s, data)
	if got, err := s.Fetch(t.Context(), r); err != nil || !bytes.Equal(got, data) {
		t.Errorf("after publishing again Fetch = %q, %v", got, err)
	}
}

// What is no file, or cannot be read, is told from what is not there.
func TestDiskErrors(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	r := publish(t, s, data)
	name := files(t, dir)[0]
	if err := os.Remove(name); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(name, 0o755); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Fetch(t.Context(), r); !errors.Is(err, da.ErrCorrupt) {
		t.Errorf("directory in place of a file: Fetch = %v, want da.ErrCorrupt", err)
	}
	if _, err := s.Publish(t.Context(), data); !errors.Is(err, da.ErrUnavailable) {
		t.Errorf("directory in place of a file: Publish = %v, want da.ErrUnavailable", err)
	}
	if got := files(t, filepath.Join(dir, "tmp")); len(got) != 0 {
		t.Errorf("a write that failed leaves %v", got)
	}
	if err := os.RemoveAll(filepath.Join(dir, "tmp")); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Publish(t.Context(), []byte("more")); !errors.Is(err, da.ErrUnavailable) {
		t.Errorf("no directory for new files: Publish = %v, want da.ErrUnavailable", err)
	}
	if _, err := disk.Open(filepath.Join(dir, filepath.Base(filepath.Dir(name)), filepath.Base(name), "\x00")); err == nil {
		t.Error("Open(a name that no file can have) = nil error")
	}
	if _, err := disk.Open(t.TempDir(), disk.WithMaxPayload(0)); err == nil {
		t.Error("Open with payloads of 0 bytes = nil error")
	}
}

func TestPutRefuses(t *testing.T) {
	s := open(t, t.TempDir(), disk.WithMaxPayload(100))
	small, err := da.NewRef(7, 3, []byte{1})
	if err != nil {
		t.Fatal(err)
	}
	large, err := da.NewRef(7, 1<<30, []byte{1})
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name string
		ref  da.Ref
		n    int
		want error
	}{
		{"AboveRef", small, 4, da.ErrTooLarge},
		{"AboveStore", large, 101, da.ErrTooLarge},
		{"ZeroRef", da.Ref{}, 0, da.ErrInvalidRef},
		{"Fits", large, 100, nil},
	} {
		if err := s.Put(t.Context(), tt.ref, make([]byte, tt.n)); !errors.Is(err, tt.want) {
			t.Errorf("%s: Put = %v, want %v", tt.name, err, tt.want)
		}
	}
	// A Ref's size is bounded by what is there, not what it claims.
	if got, err := s.Get(t.Context(), large); err != nil || len(got) != 100 {
		t.Errorf("Get = %d bytes, %v; want 100", len(got), err)
	}
}

func TestRefsAndDelete(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	var want []da.Ref
	for i := range 20 {
		want = append(want, publish(t, s, []byte{byte(i)}))
	}
	longest, err := da.NewRef(9, 1, bytes.Repeat([]byte{0xab}, da.MaxCommitment))
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Put(t.Context(), longest, []byte{1}); err != nil {
		t.Fatalf("the longest Ref makes no file: %v", err)
	}
	want = append(want, longest)

	// What others put there is no Ref: strangers, a Ref in the wrong place,
	// and what a dead writer left.
	name := filepath.Base(files(t, filepath.Join(dir, "ab"))[0])
	for _, p := range []string{"README", "ab/README", "zz/" + name, "tmp/" + name, "tmp/123"} {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, p)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, p), []byte{1}, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	list := func() map[da.Ref]int {
		got := map[da.Ref]int{}
		for r, err := range s.Refs() {
			if err != nil {
				t.Fatal(err)
			}
			got[r]++
		}
		return got
	}
	got := list()
	for _, r := range want {
		if got[r] != 1 {
			t.Errorf("%v is listed %d times", r, got[r])
		}
	}
	if len(got) != len(want) {
		t.Errorf("%d refs are listed, want %d", len(got), len(want))
	}
	for range s.Refs() {
		break // must not go on
	}
	for range 2 { // the second time there is nothing, which is fine
		if err := s.Delete(longest); err != nil {
			t.Error(err)
		}
	}
	if _, err := s.Get(t.Context(), longest); !errors.Is(err, da.ErrNotFound) {
		t.Errorf("after Delete, Get = %v, want da.ErrNotFound", err)
	}
	if n := len(list()); n != len(want)-1 {
		t.Errorf("after Delete %d refs are listed", n)
	}
}

func TestSweep(t *testing.T) {
	dir := t.TempDir()
	s := open(t, dir)
	r := publish(t, s, data)
	now := time.Now()
	for name, age := range map[string]time.Duration{"old": time.Hour, "new": 0} {
		path := filepath.Join(dir, "tmp", name)
		if err := os.WriteFile(path, []byte("half"), 0o644); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(path, now.Add(-age), now.Add(-age)); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Sweep(now.Add(-time.Minute)); err != nil {
		t.Fatal(err)
	}
	if got := files(t, filepath.Join(dir, "tmp")); len(got) != 1 || filepath.Base(got[0]) != "new" {
		t.Errorf("Sweep leaves %v, want what a living writer may still write", got)
	}
	if _, err := s.Fetch(t.Context(), r); err != nil {
		t.Errorf("after Sweep: %v", err)
	}
}

// Writers in many goroutines and Stores never show half a file.
func TestConcurrentWriters(t *testing.T) {
	dir := t.TempDir()
	big := bytes.Repeat(data, 10_000)
	r, err := da.KeccakRef(da.LayerDisk, big)
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for range 4 {
		s := open(t, dir)
		wg.Go(func() {
			for range 5 {
				if err := s.Delete(r); err != nil {
					t.Error(err)
				}
				if _, err := s.Publish(t.Context(), big); err != nil {
					t.Error(err)
				}
			}
		})
		wg.Go(func() {
			for range 50 {
				got, err := s.Fetch(t.Context(), r)
				if errors.Is(err, da.ErrNotFound) {
					continue
				}
				if err != nil || !bytes.Equal(got, big) {
					t.Errorf("Fetch = %d bytes, %v; want all or da.ErrNotFound", len(got), err)
				}
			}
		})
	}
	wg.Wait()
}

// writerDir is set in the process that TestKilledWriter kills.
const writerDir = "DISK_TEST_WRITER_DIR"

// A writer that is killed at any time leaves whole files or none, and those
// that it acknowledged are there.
func TestKilledWriter(t *testing.T) {
	if dir := os.Getenv(writerDir); dir != "" {
		s := open(t, dir)
		for i := 0; ; i++ {
			body := bytes.Repeat(fmt.Appendf(nil, "%08d", i), 1<<14)
			if _, err := s.Publish(context.Background(), body); err != nil {
				fmt.Println(err)
				os.Exit(1)
			}
			fmt.Println(i) // the acknowledgement
		}
	}
	for _, writes := range []int{1, 3, 10} {
		t.Run(fmt.Sprint(writes), func(t *testing.T) {
			dir := t.TempDir()
			cmd := exec.Command(os.Args[0], "-test.run=^TestKilledWriter$")
			cmd.Env = append(os.Environ(), writerDir+"="+dir)
			out, err := cmd.StdoutPipe()
			if err != nil {
				t.Fatal(err)
			}
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			acknowledged := -1
			for acknowledged < writes {
				if _, err := fmt.Fscanln(out, &acknowledged); err != nil {
					t.Fatal(err)
				}
			}
			if err := cmd.Process.Kill(); err != nil {
				t.Fatal(err)
			}
			for { // what it still said before it died counts
				var i int
				if _, err := fmt.Fscanln(out, &i); err != nil {
					break
				}
				acknowledged = i
			}
			cmd.Wait() // it was killed, and says so

			s := open(t, dir)
			for i := range acknowledged + 1 {
				r, err := da.KeccakRef(da.LayerDisk, bytes.Repeat(fmt.Appendf(nil, "%08d", i), 1<<14))
				if err != nil {
					t.Fatal(err)
				}
				if _, err := s.Fetch(t.Context(), r); err != nil {
					t.Errorf("%d was acknowledged, but: %v", i, err)
				}
			}
			for r, err := range s.Refs() {
				if err != nil {
					t.Fatal(err)
				}
				if _, err := s.Fetch(t.Context(), r); err != nil {
					t.Errorf("half a file: %v", err)
				}
			}
		})
	}
}

func FuzzGet(f *testing.F) {
	f.Add(data)
	f.Add([]byte{})
	f.Add(bytes.Repeat(data, 100))
	dir := f.TempDir()
	s := open(f, dir)
	r := publish(f, s, data)
	name := files(f, dir)[0]
	f.Fuzz(func(t *testing.T, p []byte) {
		if err := os.WriteFile(name, p, 0o644); err != nil {
			t.Fatal(err)
		}
		got, err := s.Fetch(t.Context(), r)
		if (err == nil) != bytes.Equal(p, data) || err == nil && !bytes.Equal(got, data) {
			t.Errorf("file %q: Fetch = %q, %v", p, got, err)
		}
		if err != nil && !errors.Is(err, da.ErrCorrupt) {
			t.Errorf("file %q: Fetch = %v, want da.ErrCorrupt", p, err)
		}
	})
}

func BenchmarkPublish(b *testing.B) {
	s := open(b, b.TempDir())
	body := make([]byte, 131_072)
	b.SetBytes(int64(len(body)))
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		body[i%len(body)]++
		i++
		if _, err := s.Publish(b.Context(), body); err != nil {
			b.Fatal(err)
		}
	}
}

func Example() {
	dir, err := os.MkdirTemp("", "disk")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	s, err := disk.Open(dir)
	if err != nil {
		fmt.Println(err)
		return
	}
	p, err := s.Publish(context.Background(), []byte("a batch"))
	if err != nil {
		fmt.Println(err)
		return
	}
	data, err := s.Fetch(context.Background(), p.Ref)
	fmt.Printf("%q, %v\n", data, err)

	var n int
	for _, err := range s.Refs() {
		if err != nil {
			fmt.Println(err)
			return
		}
		n++
	}
	fmt.Println(n, "kept")
	// Output:
	// "a batch", <nil>
	// 1 kept
}
