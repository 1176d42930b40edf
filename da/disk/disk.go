// Package disk keeps data in a directory: as a layer of its own for one
// machine, and as the archive of other layers' data, which honest followers
// keep since the layers forget.
//
// The disk is not trusted to keep bytes as they were written: what is read is
// checked against the Ref before a caller sees it. Files appear whole or not at
// all, also when the process or the machine dies, and several processes may
// share a directory.
package disk

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"time"

	"github.com/sharedsec/sharedsec/da"
)

// defaultMaxPayload is the most bytes of one file.
const defaultMaxPayload = 1 << 24

// A Store is a directory of committed bytes, each in a file that is named for
// its Ref: the hexadecimal of its binary form, in a subdirectory named for the
// last byte. Its Publish and Fetch serve [da.LayerDisk]; [Archive] and Put keep
// any layer. It is safe for concurrent use.
type Store struct {
	dir string
	max int
}

var (
	_ da.Publisher   = (*Store)(nil)
	_ da.Sizer       = (*Store)(nil)
	_ da.BodyFetcher = (*Store)(nil)
)

// An Option changes what [Open] opens.
type Option func(*Store) error

// WithMaxPayload sets the most bytes of one file, 16 MiB by default; larger
// ones are neither written nor read.
func WithMaxPayload(n int) Option {
	return func(s *Store) error {
		if n < 1 {
			return fmt.Errorf("disk: at most %d bytes a payload, want at least 1", n)
		}
		s.max = n
		return nil
	}
}

// tmp is where files are written before they get their name. It must be on the
// same file system.
const tmp = "tmp"

// Open opens the store in dir, which it makes if there is none.
func Open(dir string, opts ...Option) (*Store, error) {
	s := &Store{dir: dir, max: defaultMaxPayload}
	for _, o := range opts {
		if err := o(s); err != nil {
			return nil, err
		}
	}
	if err := os.MkdirAll(filepath.Join(dir, tmp), 0o755); err != nil {
		return nil, fmt.Errorf("disk: %w", err)
	}
	if err := syncDir(dir); err != nil {
		return nil, fmt.Errorf("disk: %w", err)
	}
	return s, nil
}

// MaxPayload implements [da.Sizer].
func (s *Store) MaxPayload() int { return s.max }

// Publish implements [da.Publisher] for [da.LayerDisk]. When it returns, the
// data is synced. The Payload has neither Body nor Proof.
func (s *Store) Publish(ctx context.Context, data []byte) (da.Payload, error) {
	if len(data) > s.max {
		return da.Payload{}, fmt.Errorf("%w: %d bytes, at most %d", da.ErrTooLarge, len(data), s.max)
	}
	r, err := da.KeccakRef(da.LayerDisk, data)
	if err != nil {
		return da.Payload{}, err
	}
	if err := s.Put(ctx, r, data); err != nil {
		return da.Payload{}, err
	}
	return da.Payload{Ref: r}, nil
}

// Fetch implements [da.Fetcher] for [da.LayerDisk].
func (s *Store) Fetch(ctx context.Context, r da.Ref) ([]byte, error) {
	if r.Layer() != da.LayerDisk {
		return nil, fmt.Errorf("%w: %v, want %v", da.ErrWrongLayer, r.Layer(), da.LayerDisk)
	}
	body, err := s.Get(ctx, r)
	if err != nil {
		return nil, err
	}
	return da.OpenKeccak(r, body)
}

// FetchAt implements [da.HintFetcher]; it has no use for the hint.
func (s *Store) FetchAt(ctx context.Context, r da.Ref, _ da.Hint) ([]byte, error) {
	return s.Fetch(ctx, r)
}

// FetchBody implements [da.BodyFetcher]: the committed bytes are the data.
func (s *Store) FetchBody(ctx context.Context, r da.Ref, _ da.Hint) ([]byte, error) {
	return s.Fetch(ctx, r)
}

// Put keeps body under r, of any layer, without checking that r commits to it,
// and replaces what was there. When it returns, body is synced. A body longer
// than r.Size() or than a file may be matches [da.ErrTooLarge]; a failure of
// the disk matches [da.ErrUnavailable].
func (s *Store) Put(ctx context.Context, r da.Ref, body []byte) error {
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("disk: %w", err)
	}
	if n := len(body); n > s.max || uint64(n) > uint64(r.Size()) {
		return fmt.Errorf("%w: %d bytes for %v, at most %d", da.ErrTooLarge, n, r, s.max)
	}
	name, err := s.name(r)
	if err != nil {
		return err
	}
	if err := s.write(name, body); err != nil {
		return fmt.Errorf("%w: disk: %w", da.ErrUnavailable, err)
	}
	return nil
}

// Get returns what is kept under r, unchecked, never more than r.Size() bytes.
// The caller owns it. What is not there matches [da.ErrNotFound], what cannot
// be what was put [da.ErrCorrupt].
func (s *Store) Get(ctx context.Context, r da.Ref) ([]byte, error) {
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("disk: %w", err)
	}
	name, err := s.name(r)
	if err != nil {
		return nil, err
	}
	body, err := read(name, min(int64(s.max), int64(r.Size())))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("%w: %v on disk", da.ErrNotFound, r)
	case errors.Is(err, da.ErrCorrupt):
		return nil, err
	case err != nil:
		return nil, fmt.Errorf("%w: disk: %w", da.ErrUnavailable, err)
	}
	return body, nil
}

// Delete removes what is kept under r, if anything is.
func (s *Store) Delete(r da.Ref) error {
	name, err := s.name(r)
	if err != nil {
		return err
	}
	if err := os.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("disk: %w", err)
	}
	return nil
}

// Refs yields the Ref of each file, in no useful order. Files with other names
// are passed over. It ends with the first error.
func (s *Store) Refs() iter.Seq2[da.Ref, error] {
	return func(yield func(da.Ref, error) bool) {
		stop := errors.New("stop")
		err := filepath.WalkDir(s.dir, func(path string, d fs.DirEntry, err error) error {
			switch {
			case errors.Is(err, fs.ErrNotExist):
				return nil // deleted meanwhile
			case err != nil:
				return err
			case d.IsDir() && d.Name() == tmp && filepath.Dir(path) == filepath.Clean(s.dir):
				return fs.SkipDir
			case !d.Type().IsRegular():
				return nil
			}
			var r da.Ref
			p, err := hex.DecodeString(d.Name())
			if err != nil || r.UnmarshalBinary(p) != nil {
				return nil
			}
			if name, err := s.name(r); err != nil || name != path {
				return nil
			}
			if !yield(r, nil) {
				return stop
			}
			return nil
		})
		if err != nil && err != stop {
			yield(da.Ref{}, fmt.Errorf("disk: %w", err))
		}
	}
}

// Sweep removes what writers that died before a time left behind. Choose one
// that no living writer can have started before.
func (s *Store) Sweep(before time.Time) error {
	entries, err := os.ReadDir(filepath.Join(s.dir, tmp))
	if err != nil {
		return fmt.Errorf("disk: %w", err)
	}
	for _, e := range entries {
		info, err := e.Info()
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err == nil && info.ModTime().Before(before) {
			err = os.Remove(filepath.Join(s.dir, tmp, e.Name()))
		}
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("disk: %w", err)
		}
	}
	return nil
}

func (s *Store) name(r da.Ref) (string, error) {
	p, err := r.MarshalBinary()
	if err != nil {
		return "", err
	}
	text := hex.EncodeToString(p) // 204 characters at most
	return filepath.Join(s.dir, text[len(text)-2:], text), nil
}

// write makes the file name hold p, atomically and durably: written and synced
// under another name, renamed, and the rename synced.
func (s *Store) write(name string, p []byte) (err error) {
	sub := filepath.Dir(name)
	if err := os.Mkdir(sub, 0o755); err == nil {
		if err := syncDir(s.dir); err != nil {
			return err
		}
	} else if !errors.Is(err, fs.ErrExist) {
		return err
	}
	if kept, err := read(name, int64(len(p))); err == nil && bytes.Equal(kept, p) {
		return syncDir(sub) // its writer may have died before it came to this
	}
	f, err := os.CreateTemp(filepath.Join(s.dir, tmp), "*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			os.Remove(f.Name())
		}
	}()
	_, err = f.Write(p)
	if err == nil {
		err = f.Sync()
	}
	if cerr := f.Close(); err == nil {
		err = cerr
	}
	if err == nil {
		err = os.Rename(f.Name(), name)
	}
	if err != nil {
		return err
	}
	return syncDir(sub)
}

// read reads a file of at most max bytes; a longer one matches [da.ErrCorrupt].
func read(name string, max int64) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() || info.Size() > max {
		return nil, fmt.Errorf("%w: %s of %d bytes (%v), at most %d", da.ErrCorrupt, filepath.Base(name), info.Size(), info.Mode(), max)
	}
	p := make([]byte, info.Size())
	_, err = io.ReadFull(f, p)
	return p, err
}

// syncDir makes the names in a directory durable.
func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	err = d.Sync()
	if cerr := d.Close(); err == nil {
		err = cerr
	}
	return err
}
