package batchtest_test

import (
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/batch/batchtest"
)

func TestPlain(t *testing.T) {
	batchtest.TestCodec(t, batchtest.Plain{})
}

// broken is Plain with one thing wrong, by the subtest that must notice.
var broken = map[string]batch.Codec{
	"RoundTrip":  broke{decode: func(p []byte, _ batch.Limits, b *batch.Batch) { dropEmpty(b) }},
	"Append":     broke{append: func(dst, p []byte) []byte { return p[len(dst):] }},
	"Refusals":   renumbering{},
	"Limits":     broke{limits: func(l batch.Limits) batch.Limits { l.Transactions++; return l }},
	"Hostile":    broke{trim: true},
	"Memory":     broke{decode: func(p []byte, _ batch.Limits, _ *batch.Batch) { sink = make([]byte, 4<<20) }},
	"NoAliasing": broke{decode: func(p []byte, _ batch.Limits, b *batch.Batch) { alias(p, b) }},
}

// TestSuiteNotices runs the suite on broken codecs, each in a process of its
// own, and wants the subtest for that to fail.
func TestSuiteNotices(t *testing.T) {
	const env = "BATCHTEST_BROKEN"
	switch name := os.Getenv(env); name {
	case "":
	case overfit: // a codec that holds what fit says it cannot
		batchtest.TestCodec(t, batchtest.Plain{}, batchtest.WithFit(func(b *batch.Batch) *batch.Batch {
			return &batch.Batch{Blocks: b.Blocks[:min(1, len(b.Blocks))]}
		}))
		return
	default:
		batchtest.TestCodec(t, broken[name])
		return
	}
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	subtests := map[string]string{overfit: "Refusals"}
	for name := range broken {
		subtests[name] = name
	}
	for name, subtest := range subtests {
		cmd := exec.CommandContext(t.Context(), exe, "-test.run", "^TestSuiteNotices$/^"+subtest+"$", "-test.v")
		cmd.Env = append(os.Environ(), env+"="+name)
		out, err := cmd.CombinedOutput()
		if err == nil || !strings.Contains(string(out), "--- FAIL: TestSuiteNotices/"+subtest+" ") {
			t.Errorf("%s: the suite did not notice (%v)", name, err)
		}
	}
}

const overfit = "Fit"

var sink []byte

// broke is Plain with its results changed.
type broke struct {
	batchtest.Plain
	append func(dst, p []byte) []byte
	decode func(p []byte, l batch.Limits, b *batch.Batch)
	limits func(batch.Limits) batch.Limits
	trim   bool // takes bytes after the batch
}

func (c broke) Append(dst []byte, b *batch.Batch) ([]byte, error) {
	p, err := c.Plain.Append(dst, b)
	if c.append != nil && err == nil {
		p = c.append(dst, p)
	}
	return p, err
}

func (c broke) Decode(p []byte, l batch.Limits) (*batch.Batch, error) {
	if c.limits != nil {
		l = c.limits(l)
	}
	b, err := c.Plain.Decode(p, l)
	if c.trim && err != nil && len(p) > 0 {
		return c.Plain.Decode(p[:len(p)-1], l)
	}
	if c.decode != nil {
		if b == nil {
			b = new(batch.Batch)
			c.decode(p, l, b)
			return nil, err
		}
		c.decode(p, l, b)
	}
	return b, err
}

// renumbering takes a batch whose blocks have numbers.
type renumbering struct{ batchtest.Plain }

func (c renumbering) Append(dst []byte, b *batch.Batch) ([]byte, error) {
	if b == nil {
		return c.Plain.Append(dst, b)
	}
	blocks := slices.Clone(b.Blocks)
	for i := range blocks {
		blocks[i].Number = 0
	}
	return c.Plain.Append(dst, &batch.Batch{Blocks: blocks})
}

func dropEmpty(b *batch.Batch) {
	for i := range b.Blocks {
		b.Blocks[i].Transactions = slices.DeleteFunc(b.Blocks[i].Transactions, func(tx []byte) bool { return len(tx) == 0 })
	}
}

// alias makes the first transaction a part of p.
func alias(p []byte, b *batch.Batch) {
	const first = 5 * 8 // the counts, time, origin and length before it
	if len(b.Blocks) > 0 && len(b.Blocks[0].Transactions) > 0 {
		tx := &b.Blocks[0].Transactions[0]
		*tx = p[first : first+len(*tx) : first+len(*tx)]
	}
}
