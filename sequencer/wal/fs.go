package wal

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"

	"github.com/gofrs/flock"

	"github.com/sharedsec/sharedsec/sequencer"
)

// An FS is a directory, as far as a log needs one. Names have no separators.
type FS interface {
	// Lock makes the directory this process's own until the Closer is closed.
	Lock() (io.Closer, error)

	// Names returns the names of the files, in any order.
	Names() ([]string, error)

	// ReadFile returns the content of a file.
	ReadFile(name string) ([]byte, error)

	// Create creates a file, which must not exist.
	Create(name string) (File, error)

	// Shorten cuts a file to size bytes, durably.
	Shorten(name string, size int64) error

	// Remove deletes a file.
	Remove(name string) error

	// SyncDir makes the creation and removal of files durable.
	SyncDir() error
}

// A File is a file that is written from its start to its end.
type File interface {
	io.Writer
	io.Closer

	// Sync makes durable what was written.
	Sync() error
}

// dir is an FS of the operating system.
type dir string

// openDir creates the directory if there is none, durably.
func openDir(path string) (FS, error) {
	if err := os.MkdirAll(path, 0o700); err != nil {
		return nil, err
	}
	if err := dir(filepath.Dir(path)).SyncDir(); err != nil {
		return nil, err
	}
	return dir(path), nil
}

func (d dir) path(name string) string { return filepath.Join(string(d), name) }

func (d dir) Lock() (io.Closer, error) {
	lock := flock.New(d.path("lock"))
	ok, err := lock.TryLock()
	if err != nil {
		return nil, err
	}
	if !ok {
		return nil, fmt.Errorf("%w: another process has the log in %s", sequencer.ErrInvalid, string(d))
	}
	return lock, nil
}

func (d dir) Names() ([]string, error) {
	entries, err := os.ReadDir(string(d))
	names := make([]string, len(entries))
	for i, e := range entries {
		names[i] = e.Name()
	}
	return names, err
}

func (d dir) ReadFile(name string) ([]byte, error) { return os.ReadFile(d.path(name)) }

func (d dir) Create(name string) (File, error) {
	return os.OpenFile(d.path(name), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
}

func (d dir) Shorten(name string, size int64) error {
	f, err := os.OpenFile(d.path(name), os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	if err = f.Truncate(size); err == nil {
		err = f.Sync()
	}
	return errors.Join(err, f.Close())
}

func (d dir) Remove(name string) error { return os.Remove(d.path(name)) }

func (d dir) SyncDir() error {
	if runtime.GOOS == "windows" {
		return nil // directories cannot be synced there; NTFS journals them
	}
	f, err := os.Open(string(d))
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}
