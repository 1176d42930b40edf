package wal

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"sync"
)

// disk is an FS in memory that knows what is durable. Its zero value is empty.
// Every effect counts down budget; the one at 0, and all after it, fail.
type disk struct {
	mu     sync.Mutex
	files  map[string]*diskFile
	linked map[string]bool      // durable in the directory
	gone   map[string]*diskFile // removed, but not durably
	locked bool

	limited bool
	budget  int
}

type diskFile struct {
	data   []byte
	synced int
}

var errDisk = errors.New("disk failed")

func (d *disk) spend() error {
	if d.limited {
		if d.budget == 0 {
			return errDisk
		}
		d.budget--
	}
	return nil
}

// crash returns the disk as a machine finds it that lost its power: of each
// file what was synced, and of the rest what keep says; of the files that were
// not durably removed, those that keep does not let go of are back.
func (d *disk) crash(keep func(unsynced []byte) []byte) *disk {
	d.mu.Lock()
	defer d.mu.Unlock()
	n := &disk{files: make(map[string]*diskFile), linked: maps.Clone(d.linked)}
	for name, f := range d.files {
		if !d.linked[name] {
			continue
		}
		data := slices.Concat(f.data[:f.synced], keep(f.data[f.synced:]))
		n.files[name] = &diskFile{data: data, synced: len(data)}
	}
	for name, f := range d.gone {
		if len(keep([]byte(name))) == len(name) {
			n.files[name], n.linked[name] = f, true
		}
	}
	return n
}

type diskLock struct{ d *disk }

func (l diskLock) Close() error {
	l.d.mu.Lock()
	defer l.d.mu.Unlock()
	l.d.locked = false
	return nil
}

func (d *disk) Lock() (io.Closer, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.locked {
		return nil, errors.New("locked")
	}
	d.locked = true
	return diskLock{d}, nil
}

func (d *disk) Names() ([]string, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	return slices.Collect(maps.Keys(d.files)), nil
}

func (d *disk) ReadFile(name string) ([]byte, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	f, ok := d.files[name]
	if !ok {
		return nil, os.ErrNotExist
	}
	return slices.Clone(f.data), nil
}

func (d *disk) Create(name string) (File, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := d.spend(); err != nil {
		return nil, err
	}
	if d.files[name] != nil {
		return nil, fmt.Errorf("create %s: %w", name, os.ErrExist)
	}
	if d.files == nil {
		d.files, d.linked = make(map[string]*diskFile), make(map[string]bool)
	}
	f := new(diskFile)
	d.files[name] = f
	return &diskHandle{d, f}, nil
}

func (d *disk) Shorten(name string, size int64) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := d.spend(); err != nil {
		return err
	}
	f := d.files[name]
	f.data, f.synced = f.data[:size], int(size)
	return nil
}

func (d *disk) Remove(name string) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := d.spend(); err != nil {
		return err
	}
	if d.gone == nil {
		d.gone = make(map[string]*diskFile)
	}
	if d.linked[name] {
		d.gone[name] = d.files[name]
	}
	delete(d.files, name)
	delete(d.linked, name)
	return nil
}

func (d *disk) SyncDir() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := d.spend(); err != nil {
		return err
	}
	for name := range d.files {
		d.linked[name] = true
	}
	d.gone = nil
	return nil
}

type diskHandle struct {
	d *disk
	f *diskFile
}

// Write fails in the middle, if it fails.
func (h *diskHandle) Write(p []byte) (int, error) {
	h.d.mu.Lock()
	defer h.d.mu.Unlock()
	if err := h.d.spend(); err != nil {
		h.f.data = append(h.f.data, p[:len(p)/2]...)
		return len(p) / 2, err
	}
	h.f.data = append(h.f.data, p...)
	return len(p), nil
}

func (h *diskHandle) Sync() error {
	h.d.mu.Lock()
	defer h.d.mu.Unlock()
	if err := h.d.spend(); err != nil {
		return err
	}
	h.f.synced = len(h.f.data)
	return nil
}

func (h *diskHandle) Close() error { return nil }
