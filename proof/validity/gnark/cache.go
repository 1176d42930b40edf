package gnark

import (
	"bufio"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/backend/groth16"
	"github.com/consensys/gnark/backend/plonk"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/frontend"
	"github.com/gofrs/flock"
)

var (
	// ErrCorrupt matches a key file that is not what was written: its hash is
	// another. Fetch it again from whoever has it; if nobody has, and no contract
	// verifies by its key yet, remove its directory and set up anew.
	ErrCorrupt = errors.New("gnark: key file is corrupt")

	// ErrNoKeys matches a circuit for which there are no keys, where none may be
	// made. Import them.
	ErrNoKeys = errors.New("gnark: no keys for this circuit")
)

// A Cache keeps keys on disk, each circuit's in a directory that is named for its
// constraints and the backend: another circuit, be it by one constraint, has other
// keys. Nothing is read whose hash is not that of the manifest beside it.
type Cache struct {
	Dir string // where the keys are; it is made if it is not there

	// NoSetup refuses to make keys that are not there: see [Setup].
	NoSetup bool

	// Progress is told what is begun. Nil: nobody is.
	Progress func(Progress)
}

// Progress is a phase of work on keys that begins.
type Progress struct {
	Phase       string // "compile", "load", "setup", "write"
	Constraints int    // of the circuit; 0 while it is not compiled
}

// A manifest says what a directory of keys holds.
type manifest struct {
	Version     int    `json:"version"`
	Backend     string `json:"backend"`
	Circuit     string `json:"circuit"` // sha256 of the constraints
	Constraints int    `json:"constraints"`
	Proving     string `json:"proving"`   // sha256 of the file
	Verifying   string `json:"verifying"` // sha256 of the file
}

const (
	manifestVersion = 1
	manifestFile    = "manifest.json"
	provingFile     = "proving.key"   // gnark's, points uncompressed
	verifyingFile   = "verifying.key" // in the encoding of proof/validity
)

// Keys returns the keys of a circuit, from the disk or, if there are none, made by
// [Setup] and written. Of processes that want the same at the same time one makes
// them, and the others wait. A key file that was changed matches [ErrCorrupt].
func (c *Cache) Keys(ctx context.Context, b Backend, circuit frontend.Circuit) (*Keys, error) {
	c.tell("compile", 0)
	ccs, err := await(ctx, func() (constraint.ConstraintSystem, error) { return Compile(b, circuit) })
	if err != nil {
		return nil, err
	}
	name, digest, err := c.name(b, ccs)
	if err != nil {
		return nil, err
	}
	lock, err := c.lock(ctx, name)
	if err != nil {
		return nil, err
	}
	defer lock.Unlock()
	k, err := c.load(ctx, b, ccs, name, digest)
	if !errors.Is(err, ErrNoKeys) || c.NoSetup {
		return k, err
	}
	c.tell("setup", ccs.GetNbConstraints())
	if k, err = Setup(ctx, b, ccs); err != nil {
		return nil, err
	}
	return k, c.write(k, name, digest)
}

// Import writes keys that were made elsewhere: by [NewGroth16Keys] or [SetupPLONK] of a
// ceremony's, or by another cache. Keys returns them from then on.
func (c *Cache) Import(k *Keys) error {
	name, digest, err := c.name(k.backend, k.ccs)
	if err != nil {
		return err
	}
	lock, err := c.lock(context.Background(), name)
	if err != nil {
		return err
	}
	defer lock.Unlock()
	return c.write(k, name, digest)
}

// lock keeps other processes from making or writing what belongs into a directory.
func (c *Cache) lock(ctx context.Context, dir string) (*flock.Flock, error) {
	if err := os.MkdirAll(c.Dir, 0o755); err != nil {
		return nil, fmt.Errorf("gnark: keys: %w", err)
	}
	lock := flock.New(dir + ".lock")
	if _, err := lock.TryLockContext(ctx, 50*time.Millisecond); err != nil {
		return nil, fmt.Errorf("gnark: keys: %w", err)
	}
	return lock, nil
}

func (c *Cache) tell(phase string, constraints int) {
	if c.Progress != nil {
		c.Progress(Progress{Phase: phase, Constraints: constraints})
	}
}

// name returns the directory of a circuit's keys, and the hash of its constraints.
func (c *Cache) name(b Backend, ccs constraint.ConstraintSystem) (dir, digest string, err error) {
	if c.Dir == "" {
		return "", "", errors.New("gnark: Cache.Dir is empty: name a directory for the keys")
	}
	h := sha256.New()
	if _, err := ccs.WriteTo(h); err != nil {
		return "", "", fmt.Errorf("gnark: constraints: %w", err)
	}
	digest = hex.EncodeToString(h.Sum(nil))
	return filepath.Join(c.Dir, b.String()+"-"+digest[:32]), digest, nil
}

// load reads the keys in a directory; if there is none, the error matches
// [ErrNoKeys].
func (c *Cache) load(ctx context.Context, b Backend, ccs constraint.ConstraintSystem, dir, digest string) (*Keys, error) {
	text, err := os.ReadFile(filepath.Join(dir, manifestFile))
	if errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("%w: none in %s", ErrNoKeys, dir)
	}
	if err != nil {
		return nil, fmt.Errorf("gnark: keys: %w", err)
	}
	var m manifest
	if err := json.Unmarshal(text, &m); err != nil || m.Version != manifestVersion || m.Backend != b.String() || m.Circuit != digest {
		return nil, fmt.Errorf("%w: %s", ErrCorrupt, filepath.Join(dir, manifestFile))
	}
	c.tell("load", ccs.GetNbConstraints())
	return await(ctx, func() (*Keys, error) {
		public, err := os.ReadFile(filepath.Join(dir, verifyingFile))
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrCorrupt, err)
		}
		if sum := sha256.Sum256(public); hex.EncodeToString(sum[:]) != m.Verifying {
			return nil, fmt.Errorf("%w: %s", ErrCorrupt, filepath.Join(dir, verifyingFile))
		}
		proving, err := readProving(b, filepath.Join(dir, provingFile), m.Proving)
		if err != nil {
			return nil, err
		}
		return newKeys(b, ccs, proving, public)
	})
}

// readProving reads a proving key. The hash is checked before the bytes are
// believed: gnark reads a long key fast only if it need not check the points.
func readProving(b Backend, path, want string) (provingKey, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrCorrupt, err)
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return nil, fmt.Errorf("gnark: keys: %w", err)
	}
	if hex.EncodeToString(h.Sum(nil)) != want {
		return nil, fmt.Errorf("%w: %s", ErrCorrupt, path)
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return nil, fmt.Errorf("gnark: keys: %w", err)
	}
	var proving provingKey = groth16.NewProvingKey(ecc.BN254)
	if b == PLONK {
		proving = plonk.NewProvingKey(ecc.BN254)
	}
	if _, err := proving.UnsafeReadFrom(bufio.NewReaderSize(f, 1<<20)); err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrCorrupt, path, err)
	}
	return proving, nil
}

// write writes keys so that they are there whole or not at all: in a directory of
// another name, which gets its own once all of it is on the disk.
func (c *Cache) write(k *Keys, dir, digest string) error {
	c.tell("write", k.Constraints())
	if err := c.writeDir(k, dir, digest); err != nil {
		return fmt.Errorf("gnark: keys: %w", err)
	}
	return nil
}

func (c *Cache) writeDir(k *Keys, dir, digest string) error {
	// The lock is held, so what has this name is of somebody who was killed. Keys have
	// gigabytes: they must not fill the disk.
	made := dir + ".making"
	if err := os.RemoveAll(made); err != nil {
		return err
	}
	if err := os.Mkdir(made, 0o755); err != nil {
		return err
	}
	defer os.RemoveAll(made)
	m := manifest{Version: manifestVersion, Backend: k.backend.String(), Circuit: digest, Constraints: k.Constraints()}
	var err error
	if m.Proving, err = writeFile(filepath.Join(made, provingFile), func(w io.Writer) error {
		_, err := k.proving.WriteRawTo(w)
		return err
	}); err != nil {
		return err
	}
	if m.Verifying, err = writeFile(filepath.Join(made, verifyingFile), func(w io.Writer) error {
		_, err := w.Write(k.public)
		return err
	}); err != nil {
		return err
	}
	text, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return err
	}
	if _, err := writeFile(filepath.Join(made, manifestFile), func(w io.Writer) error {
		_, err := w.Write(text)
		return err
	}); err != nil {
		return err
	}
	return os.Rename(made, dir)
}

// writeFile writes a file that is on the disk when it returns, and returns its hash.
func writeFile(path string, write func(w io.Writer) error) (digest string, err error) {
	f, err := os.Create(path)
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	var h hash.Hash = sha256.New()
	w := bufio.NewWriterSize(io.MultiWriter(f, h), 1<<20)
	if err := write(w); err != nil {
		return "", err
	}
	if err := w.Flush(); err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)), f.Sync()
}
