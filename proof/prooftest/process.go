package prooftest

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
)

// The environment of the process that [otherProcess] starts: for which test,
// and where its roots go.
const (
	envTest = "SHAREDSEC_PROOFTEST_TEST"
	envFile = "SHAREDSEC_PROOFTEST_FILE"
)

// digest is what a block came to, in short.
type digest struct {
	Post  commitment.Root
	Exits []proof.Exit
	Nodes int
}

func (c *chain) digests() []digest {
	out := make([]digest, len(c.steps))
	for i := range c.steps {
		r := &c.steps[i].result
		out[i] = digest{r.Post, r.Exits, len(r.Nodes)}
	}
	return out
}

// child does what the other process is for, if this is it.
func child(t *testing.T, f Fixture) bool {
	if os.Getenv(envTest) != t.Name() {
		return false
	}
	c, err := newChain(f)
	if err != nil {
		t.Fatal(err)
	}
	p, err := json.Marshal(c.digests())
	if err == nil {
		err = os.WriteFile(os.Getenv(envFile), p, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	return true
}

// otherProcess runs the test of that name, which calls TestTransition, in
// another process, on one core and in another time zone, and compares.
func otherProcess(ctx context.Context, test string, c *chain) error {
	exe, err := os.Executable()
	if err != nil {
		return fmt.Errorf("prooftest: %w", err)
	}
	dir, err := os.MkdirTemp("", "prooftest")
	if err != nil {
		return fmt.Errorf("prooftest: %w", err)
	}
	defer os.RemoveAll(dir)
	file := filepath.Join(dir, "digests")

	parts := strings.Split(test, "/")
	for i, p := range parts {
		parts[i] = "^" + regexp.QuoteMeta(p) + "$"
	}
	cmd := exec.CommandContext(ctx, exe, "-test.run="+strings.Join(parts, "/"))
	cmd.Env = append(os.Environ(), envTest+"="+test, envFile+"="+file, "GOMAXPROCS=1", "TZ=Pacific/Kiritimati")
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("in another process the blocks fail: %w\n%s", err, out)
	}
	p, err := os.ReadFile(file)
	if err != nil {
		return fmt.Errorf("prooftest: the other process did not come to TestTransition: %w", err)
	}
	want, err := json.Marshal(c.digests())
	if err != nil {
		return fmt.Errorf("prooftest: %w", err)
	}
	if string(p) != string(want) {
		return fmt.Errorf("in another process the results are others, so they depend on more than the arguments (a seed? an address? the environment?):\n%s\nnot\n%s", p, want)
	}
	return nil
}
