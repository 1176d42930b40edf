package gnark_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/consensys/gnark/backend/groth16"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/frontend"

	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity"
	"github.com/sharedsec/sharedsec/proof/validity/gnark"
)

// cube is a circuit: Y = X^3 + 5, and a commitment to X, as range checks make them.
type cube struct {
	X frontend.Variable
	Y frontend.Variable `gnark:",public"`

	more int // constraints that other circuits have
}

func (c *cube) Define(api frontend.API) error {
	api.AssertIsEqual(c.Y, api.Add(api.Mul(c.X, c.X, c.X), 5))
	for range c.more {
		api.AssertIsEqual(api.Mul(c.X, c.Y), api.Mul(c.Y, c.X))
	}
	made, err := api.(frontend.Committer).Commit(c.X)
	if err != nil {
		return err
	}
	api.AssertIsDifferent(made, 0)
	return nil
}

func cubed(x int) *cube { return &cube{X: x, Y: x*x*x + 5} }

func keys(t testing.TB, c *gnark.Cache, b gnark.Backend) *gnark.Keys {
	t.Helper()
	k, err := c.Keys(t.Context(), b, &cube{})
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// Both backends prove what their light verifiers believe, and keys come back from
// the disk as they were.
func TestProveAndCache(t *testing.T) {
	for _, b := range []gnark.Backend{gnark.Groth16, gnark.PLONK} {
		t.Run(b.String(), func(t *testing.T) {
			var phases []string
			c := &gnark.Cache{Dir: filepath.Join(t.TempDir(), "keys"), Progress: func(p gnark.Progress) { phases = append(phases, p.Phase) }}
			made := keys(t, c, b)
			if want := []string{"compile", "setup", "write"}; !slices.Equal(phases, want) {
				t.Errorf("phases %q, want %q", phases, want)
			}
			phases, c.NoSetup = nil, true
			loaded := keys(t, c, b)
			if want := []string{"compile", "load"}; !slices.Equal(phases, want) {
				t.Errorf("phases %q, want %q", phases, want)
			}
			if string(made.VerifyingKey()) != string(loaded.VerifyingKey()) || made.Constraints() != loaded.Constraints() || loaded.Backend() != b {
				t.Error("keys are others once they were on the disk")
			}
			for _, k := range []*gnark.Keys{made, loaded} {
				inputs, p, err := k.Prove(t.Context(), cubed(3))
				if err != nil {
					t.Fatal(err)
				}
				if len(inputs) != 1 || inputs[0] != [32]byte{31: 32} || made.System().Inputs() != 1 {
					t.Errorf("public inputs %x", inputs)
				}
				if err := loaded.System().VerifyInputs(inputs, p); err != nil {
					t.Errorf("VerifyInputs = %v", err)
				}
				inputs[0][31]++
				if err := made.System().VerifyInputs(inputs, p); !errors.Is(err, proof.ErrInvalid) {
					t.Errorf("VerifyInputs of another input = %v, want proof.ErrInvalid", err)
				}
			}
			if _, _, err := loaded.Prove(t.Context(), &cube{X: 3, Y: 31}); !errors.Is(err, proof.ErrInvalid) {
				t.Errorf("Prove of what is false = %v, want proof.ErrInvalid", err)
			}
			if _, _, err := loaded.Prove(t.Context(), &cube{X: 3}); !errors.Is(err, proof.ErrInvalid) {
				t.Errorf("Prove of half an assignment = %v, want proof.ErrInvalid", err)
			}
			// Another circuit has other keys.
			if _, err := c.Keys(t.Context(), b, &cube{more: 1}); !errors.Is(err, gnark.ErrNoKeys) {
				t.Errorf("keys of another circuit = %v, want ErrNoKeys", err)
			}
		})
	}
}

// A key file that changed by one bit, or was lost, is found before it is believed.
func TestCorruptKeys(t *testing.T) {
	c := &gnark.Cache{Dir: t.TempDir()}
	keys(t, c, gnark.Groth16)
	dirs, err := filepath.Glob(filepath.Join(c.Dir, "groth16-*"))
	dirs = slices.DeleteFunc(dirs, func(s string) bool { return strings.HasSuffix(s, ".lock") })
	if err != nil || len(dirs) != 1 {
		t.Fatalf("directories %v, %v", dirs, err)
	}
	for _, name := range []string{"proving.key", "verifying.key", "manifest.json"} {
		path := filepath.Join(dirs[0], name)
		whole, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		spoiled := slices.Clone(whole)
		spoiled[len(spoiled)/2] ^= 1
		for what, b := range map[string][]byte{"a bit": spoiled, "cut": whole[:len(whole)-1], "empty": {}} {
			if err := os.WriteFile(path, b, 0o644); err != nil {
				t.Fatal(err)
			}
			if _, err := c.Keys(t.Context(), gnark.Groth16, &cube{}); !errors.Is(err, gnark.ErrCorrupt) {
				t.Errorf("%s with %s = %v, want ErrCorrupt", name, what, err)
			}
		}
		if err := os.WriteFile(path, whole, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Remove(filepath.Join(dirs[0], "proving.key")); err != nil {
		t.Fatal(err)
	}
	if _, err := c.Keys(t.Context(), gnark.Groth16, &cube{}); !errors.Is(err, gnark.ErrCorrupt) {
		t.Errorf("without a proving key = %v, want ErrCorrupt", err)
	}
}

// What a setup left that was killed in the middle is no key, and takes no room.
func TestSetupKilled(t *testing.T) {
	c := &gnark.Cache{Dir: t.TempDir()}
	keys(t, c, gnark.Groth16)
	dirs, err := filepath.Glob(filepath.Join(c.Dir, "groth16-*.lock"))
	if err != nil || len(dirs) != 1 {
		t.Fatalf("locks %v, %v", dirs, err)
	}
	dir := strings.TrimSuffix(dirs[0], ".lock")
	half := dir + ".making"
	if err := os.Rename(dir, half); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(half, "proving.key"), []byte("half"), 0o644); err != nil {
		t.Fatal(err)
	}
	keys(t, c, gnark.Groth16)
	if left, err := os.ReadDir(c.Dir); err != nil || len(left) != 2 {
		t.Errorf("%v, %v in the cache, want the keys and the lock", left, err)
	}
}

// Several at a time make one set of keys; keys made elsewhere are imported.
func TestOneSetup(t *testing.T) {
	var setups atomic.Int64
	dir := t.TempDir()
	var wg sync.WaitGroup
	got := make([]*gnark.Keys, 3)
	for i := range got {
		wg.Go(func() {
			c := &gnark.Cache{Dir: dir, Progress: func(p gnark.Progress) {
				if p.Phase == "setup" {
					setups.Add(1)
				}
			}}
			got[i], _ = c.Keys(t.Context(), gnark.Groth16, &cube{})
		})
	}
	wg.Wait()
	if setups.Load() != 1 {
		t.Errorf("%d setups, want 1", setups.Load())
	}
	other := &gnark.Cache{Dir: t.TempDir(), NoSetup: true}
	for _, k := range got {
		if k == nil || string(k.VerifyingKey()) != string(got[0].VerifyingKey()) {
			t.Fatal("not all have the same keys")
		}
	}
	if err := other.Import(got[0]); err != nil {
		t.Fatal(err)
	}
	if k := keys(t, other, gnark.Groth16); string(k.VerifyingKey()) != string(got[0].VerifyingKey()) {
		t.Error("imported keys are others")
	}
}

// Keys go with the constraints that they were made for, in a directory that has a
// name.
func TestForeignKeys(t *testing.T) {
	ccs, err := gnark.Compile(gnark.Groth16, &cube{})
	if err != nil {
		t.Fatal(err)
	}
	pk, vk, err := groth16.Setup(ccs)
	if err != nil {
		t.Fatal(err)
	}
	wider, err := gnark.Compile(gnark.Groth16, &pair{})
	if err != nil {
		t.Fatal(err)
	}
	longer, err := gnark.Compile(gnark.Groth16, &cube{more: 1})
	if err != nil {
		t.Fatal(err)
	}
	other, err := gnark.Compile(gnark.PLONK, &cube{})
	if err != nil {
		t.Fatal(err)
	}
	for name, foreign := range map[string]constraint.ConstraintSystem{"wider": wider, "longer": longer, "PLONK's": other} {
		if _, err := gnark.NewGroth16Keys(foreign, pk, vk); !errors.Is(err, validity.ErrKey) {
			t.Errorf("keys with %s constraints = %v, want validity.ErrKey", name, err)
		}
	}
	_, widerKey, err := groth16.Setup(wider)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := gnark.NewGroth16Keys(ccs, pk, widerKey); !errors.Is(err, validity.ErrKey) {
		t.Errorf("another circuit's verifying key = %v, want validity.ErrKey", err)
	}
	// Another setup's key fits, and proves nothing.
	_, otherKey, err := groth16.Setup(ccs)
	if err != nil {
		t.Fatal(err)
	}
	k, err := gnark.NewGroth16Keys(ccs, pk, otherKey)
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := k.Prove(t.Context(), cubed(3)); err == nil {
		t.Error("keys of two setups prove")
	}
	if (&gnark.Cache{}).Import(k) == nil {
		t.Error("a cache without a directory takes keys")
	}
}

// A pair has two public inputs.
type pair struct {
	X, Y frontend.Variable `gnark:",public"`
}

func (c *pair) Define(api frontend.API) error {
	api.AssertIsEqual(c.X, c.Y)
	return nil
}

func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	c := &gnark.Cache{Dir: t.TempDir()}
	if _, err := c.Keys(ctx, gnark.Groth16, &cube{}); !errors.Is(err, context.Canceled) {
		t.Errorf("Keys = %v, want context.Canceled", err)
	}
	pool := gnark.NewPool(keys(t, c, gnark.Groth16), 1)
	if _, err := pool.Prove(ctx, cubed(1)); !errors.Is(err, context.Canceled) {
		t.Errorf("Prove = %v, want context.Canceled", err)
	}
	if _, err := pool.ProveAll(ctx, 3, func(i int) (frontend.Circuit, error) { return cubed(i), nil }, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("ProveAll = %v, want context.Canceled", err)
	}
	pool.Wait()
}

// Proofs come in the order of the assignments, no more are at work than there are
// slots, and nothing is left behind.
func TestPool(t *testing.T) {
	k := keys(t, &gnark.Cache{Dir: t.TempDir()}, gnark.Groth16)
	before := runtime.NumGoroutine()
	pool := gnark.NewPool(k, 2)
	var done, held, most atomic.Int64
	proven, err := pool.ProveAll(t.Context(), 7, func(i int) (frontend.Circuit, error) {
		if n := held.Add(1); n > most.Load() {
			most.Store(n)
		}
		return cubed(i), nil
	}, func(int) { done.Add(1); held.Add(-1) })
	if err != nil {
		t.Fatal(err)
	}
	for i, p := range proven {
		if want := byte(i*i*i + 5); p.Inputs[0][31] != want || k.System().VerifyInputs(p.Inputs, p.Proof) != nil {
			t.Errorf("proof %d is of %x", i, p.Inputs)
		}
	}
	if done.Load() != 7 || most.Load() > 2 {
		t.Errorf("%d done, %d at a time", done.Load(), most.Load())
	}
	bad := errors.New("no witness")
	if _, err := pool.ProveAll(t.Context(), 5, func(i int) (frontend.Circuit, error) {
		if i == 3 {
			return nil, bad
		}
		return cubed(i), nil
	}, nil); !errors.Is(err, bad) {
		t.Errorf("ProveAll with a bad assignment = %v, want %v", err, bad)
	}
	if _, err := pool.Prove(t.Context(), nil); err == nil {
		t.Error("Prove of no circuit succeeds")
	}
	pool.Wait()
	for deadline := time.Now().Add(5 * time.Second); runtime.NumGoroutine() > before && time.Now().Before(deadline); {
		time.Sleep(10 * time.Millisecond)
	}
	if n := runtime.NumGoroutine(); n > before {
		t.Errorf("%d goroutines, %d before", n, before)
	}
}

func ExampleCache() {
	dir, err := os.MkdirTemp("", "keys")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	cache := gnark.Cache{Dir: dir}
	k, err := cache.Keys(context.Background(), gnark.Groth16, &cube{})
	if err != nil {
		fmt.Println(err)
		return
	}
	inputs, p, err := k.Prove(context.Background(), &cube{X: 3, Y: 32})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(len(p), k.System().VerifyInputs(inputs, p))
	// Output: 384 <nil>
}
