package sharedsec_test

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/sharedsec/sharedsec"

// A pkg is what go list tells of a package.
type pkg struct {
	ImportPath string
	Name       string
	Doc        string
	Imports    []string
	Deps       []string
	GoFiles    []string
	DepOnly    bool
	Standard   bool
	Module     *struct{ Path string }
}

func list(t *testing.T, args ...string) []pkg {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), "go", append([]string{"list", "-json=ImportPath,Name,Doc,Imports,Deps,GoFiles,Standard,Module"}, args...)...).Output()
	if err != nil {
		var exit *exec.ExitError
		if errors.As(err, &exit) {
			t.Fatalf("go list: %v\n%s", err, exit.Stderr)
		}
		t.Fatal(err)
	}
	var pkgs []pkg
	for dec := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p pkg
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			return pkgs
		} else if err != nil {
			t.Fatal(err)
		}
		pkgs = append(pkgs, p)
	}
}

// area returns a package's place in the house and its path below that.
func area(path string) (string, string) {
	rel := strings.TrimPrefix(strings.TrimPrefix(path, module), "/")
	top, rest, _ := strings.Cut(rel, "/")
	return top, rest
}

// floors are the house, from the ground up: imports point down.
var floors = map[string]int{
	"trust": 0, "commitment": 0, "batch": 1, "da": 2, "proof": 2, "settlement": 3, "sequencer": 3, "": 4, "node": 5, "examples": 6,
}

// Arrows point down and never up, adapters do not know each other, and an
// interface package does not know its adapters.
func TestImportsPointDown(t *testing.T) {
	// What an interface package may import of its own area: the pure parts
	// that its seams are made of.
	seams := []string{"settlement/derive"}
	for _, p := range list(t, "./...") {
		from, below := area(p.ImportPath)
		floor, ok := floors[from]
		if !ok {
			t.Errorf("%s stands outside the house", p.ImportPath)
			continue
		}
		for _, imp := range p.Imports {
			if !strings.HasPrefix(imp, module) {
				continue
			}
			to, toBelow := area(imp)
			switch {
			case to != from && floors[to] >= floor:
				t.Errorf("%s imports %s, which does not lie below it", p.ImportPath, imp)
			case to == from && below == "" && toBelow != "" && !slices.Contains(seams, to+"/"+toBelow) && from != "":
				t.Errorf("the interface package %s imports its adapter %s", p.ImportPath, imp)
			}
		}
	}
}

// Interface packages are light: each line is the most packages of others that
// it brings, directly or not.
func TestInterfacePackagesAreLight(t *testing.T) {
	most := map[string]int{
		"commitment": 8, "commitment/merkle": 8, "commitment/sparse": 8,
		"batch": 8, "da": 8, "proof": 8, "settlement": 8, "settlement/derive": 8, "sequencer": 8, "trust": 0,
		"": 20,
	}
	var paths []string
	for p := range most {
		paths = append(paths, strings.TrimSuffix(module+"/"+p, "/"))
	}
	for _, p := range list(t, paths...) {
		var others []string
		for _, d := range p.Deps {
			if first, _, _ := strings.Cut(d, "/"); strings.Contains(first, ".") && !strings.HasPrefix(d, module) {
				others = append(others, d)
			}
		}
		rel := strings.TrimPrefix(strings.TrimPrefix(p.ImportPath, module), "/")
		if len(others) > most[rel] {
			t.Errorf("%s brings %d packages of others, want at most %d: %q", p.ImportPath, len(others), most[rel], others)
		}
		t.Logf("%-60s %d", p.ImportPath, len(others))
	}
}

// The pure halves run inside the fraud-proof machine and in light verifiers:
// no clock, network, disk or randomness. CI also builds them for riscv64.
func TestPureHalves(t *testing.T) {
	pure := []string{
		"trust", "commitment", "commitment/merkle", "commitment/sparse", "batch", "batch/native",
		"da/blob", "da/calldata", "proof", "proof/validity", "proof/validity/bn254", "proof/validity/groth16", "proof/validity/plonk", "proof/validity/sp1", "proof/validity/risczero", "proof/validity/snarkjs", "proof/fraud", "proof/riscv", "proof/riscv/chunks", "proof/riscv/internal/softfloat", "proof/riscv/segment", "settlement/derive",
		"settlement/derive/guest", "settlement/derive/stretch", "examples/ethblock/evm", "examples/ledger", "examples/zkledger", "examples/zkledger/opening",
	}
	for i, p := range pure {
		pure[i] = module + "/" + p
	}
	for _, p := range list(t, pure...) {
		for _, imp := range p.Imports {
			for _, bad := range []string{"os", "net", "time", "log", "math/rand", "crypto/rand", "syscall", "unsafe"} {
				if imp == bad || strings.HasPrefix(imp, bad+"/") {
					t.Errorf("%s imports %s", p.ImportPath, imp)
				}
			}
		}
	}
}

// Every package says what it is for.
func TestEveryPackageIsDocumented(t *testing.T) {
	for _, p := range list(t, "./...") {
		if len(p.GoFiles) > 0 && len(p.Doc) < 20 {
			t.Errorf("%s has no package comment", p.ImportPath)
		}
	}
}
