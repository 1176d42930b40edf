package commitmenttest_test

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/commitmenttest"
	"github.com/sharedsec/sharedsec/commitment/merkle"
)

// liarVariable names, in a process that TestSuitesCatchLiars starts, the
// implementation that the suite is to fail.
const liarVariable = "COMMITMENTTEST_LIAR"

// liars are implementations that break one rule each, and the subtest that must
// notice.
var liars = map[string]struct {
	caught string
	run    func(*testing.T)
}{
	"reader: other bytes":        {"Found", reader(func(n liarNodes) { n.corrupt = true })},
	"reader: unknown error":      {"Missing", reader(func(n liarNodes) { n.missing = errors.New("what?") })},
	"reader: one buffer":         {"Stable", reader(func(n liarNodes) { n.buffer = make([]byte, 1<<17) })},
	"writer: keeps the slice":    {"Written", reader(func(n liarNodes) { n.keep = true })},
	"writer: forgets":            {"Written", reader(func(n liarNodes) { n.forget = true })},
	"vector: accepts everything": {"Forge", vectorLiar(func(error) error { return nil })},
	"vector: refuses everything": {"Prove", vectorLiar(func(error) error { return commitment.ErrInvalid })},
	"vector: unknown error":      {"Forge", vectorLiar(unknown)},
	"vector: trailing bytes":     {"Forge", func(t *testing.T) { commitmenttest.TestVector(t, sloppyVector{}) }},
	"vector: ignores the index":  {"Forge", func(t *testing.T) { commitmenttest.TestVector(t, blindVector{}) }},
	"vector: ignores the order":  {"Binding", func(t *testing.T) { commitmenttest.TestVector(t, sortedVector{}) }},
	"log: accepts everything":    {"Forge", logLiar(func(l *honestLog) { l.answer = func(error) error { return nil } })},
	"log: unknown error":         {"Forge", logLiar(func(l *honestLog) { l.answer = unknown })},
	"log: accepts extensions":    {"Extension", logLiar(func(l *honestLog) { l.extension = func(error) error { return nil } })},
	"log: root of one leaf":      {"Deterministic", logLiar(func(l *honestLog) { l.stuck = true })},
}

// Each suite fails whoever breaks a rule, in the subtest that holds the rule.
func TestSuitesCatchLiars(t *testing.T) {
	if name := os.Getenv(liarVariable); name != "" {
		liars[name].run(t)
		return
	}
	for name, liar := range liars {
		t.Run(name, func(t *testing.T) {
			cmd := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestSuitesCatchLiars$", "-test.v")
			cmd.Env = append(os.Environ(), liarVariable+"="+name)
			out, err := cmd.CombinedOutput()
			if err == nil {
				t.Fatalf("the suite passes")
			}
			if want := "--- FAIL: TestSuitesCatchLiars/" + liar.caught; !strings.Contains(string(out), want) {
				t.Errorf("the output lacks %q: %v\n%.3000s", want, err, out)
			}
		})
	}
}

// The same implementations pass where they do not lie.
func TestSuitesPassTheHonest(t *testing.T) {
	reader(func(liarNodes) {})(t)
	vectorLiar(func(err error) error { return err })(t)
	logLiar(func(*honestLog) {})(t)
}

func unknown(err error) error {
	if err != nil {
		return errors.New("some error")
	}
	return nil
}

type nodeLies struct {
	commitment.Nodes
	corrupt, keep, forget bool
	missing               error
	buffer                []byte
}

type liarNodes = *nodeLies

func reader(lie func(liarNodes)) func(*testing.T) {
	return func(t *testing.T) {
		commitmenttest.TestNodeReader(t, func(_ testing.TB, nodes commitment.Nodes) commitment.NodeReader {
			n := &nodeLies{Nodes: commitment.Nodes{}}
			for hash, node := range nodes {
				n.Nodes[hash] = bytes.Clone(node)
			}
			lie(n)
			return n
		})
	}
}

func (n *nodeLies) Node(hash commitment.Root) ([]byte, error) {
	b, err := n.Nodes.Node(hash)
	switch {
	case err != nil && n.missing != nil:
		return nil, n.missing
	case err != nil:
		return nil, err
	case n.corrupt && len(b) > 100:
		return b[:100], nil
	case n.buffer != nil:
		return n.buffer[:copy(n.buffer, b)], nil
	}
	return b, nil
}

func (n *nodeLies) Put(hash commitment.Root, node []byte) error {
	switch {
	case n.forget:
		return nil
	case n.keep:
		n.Nodes[hash] = node
		return nil
	}
	return n.Nodes.Put(hash, node)
}

// An honestVector keeps values in a Merkle tree; answer has the last word.
type honestVector struct{ answer func(error) error }

func vectorLiar(answer func(error) error) func(*testing.T) {
	return func(t *testing.T) { commitmenttest.TestVector(t, honestVector{answer}) }
}

func leaves(values [][]byte) []commitment.Root {
	out := make([]commitment.Root, len(values))
	for i, v := range values {
		out[i] = merkle.LeafHash(v)
	}
	return out
}

func (honestVector) Commit(values [][]byte) (commitment.Root, error) {
	return merkle.New(leaves(values)).Root(), nil
}

func (honestVector) Prove(values [][]byte, i uint64) ([]byte, error) {
	p, err := merkle.New(leaves(values)).Prove(i)
	if err != nil {
		return nil, err
	}
	return p.MarshalBinary()
}

func (v honestVector) Verify(root commitment.Root, n, i uint64, value, proof []byte) error {
	var p merkle.Proof
	err := p.UnmarshalBinary(proof)
	if err == nil {
		err = merkle.Verify(root, n, i, merkle.LeafHash(value), p)
	}
	if v.answer != nil {
		return v.answer(err)
	}
	return err
}

// A sloppyVector ignores what does not fill a sibling.
type sloppyVector struct{ honestVector }

func (v sloppyVector) Verify(root commitment.Root, n, i uint64, value, proof []byte) error {
	return v.honestVector.Verify(root, n, i, value, proof[:len(proof)&^31])
}

// A blindVector takes a proof for whatever index it fits.
type blindVector struct{ honestVector }

func (v blindVector) Verify(root commitment.Root, n, _ uint64, value, proof []byte) error {
	for i := range min(n, 64) {
		if v.honestVector.Verify(root, n, i, value, proof) == nil {
			return nil
		}
	}
	return commitment.ErrInvalid
}

// A sortedVector commits to the set of its values.
type sortedVector struct{ honestVector }

func (v sortedVector) Commit(values [][]byte) (commitment.Root, error) {
	sorted := slices.Clone(values)
	slices.SortFunc(sorted, bytes.Compare)
	return v.honestVector.Commit(sorted)
}

// An honestLog is a Merkle mountain range; answer and extension have the last
// word, and a stuck log keeps the root of its first leaf.
type honestLog struct {
	merkle.LogProver
	answer, extension func(error) error
	stuck             bool
}

func logLiar(lie func(*honestLog)) func(*testing.T) {
	return func(t *testing.T) {
		commitmenttest.TestLog(t, func(testing.TB) commitmenttest.Log {
			l := new(honestLog)
			lie(l)
			return l
		})
	}
}

func (l *honestLog) Append(leaf []byte) error {
	l.LogProver.Append(merkle.LeafHash(leaf))
	return nil
}

func (l *honestLog) Root() commitment.Root {
	count := l.Count()
	if l.stuck {
		count = min(count, 1)
	}
	at, err := l.Log(count)
	if err != nil {
		return commitment.Root{}
	}
	return at.Root()
}

func (l *honestLog) Prove(index, count uint64) ([]byte, error) {
	p, err := l.LogProver.Prove(index, count)
	if err != nil {
		return nil, err
	}
	return p.MarshalBinary()
}

func (l *honestLog) Verify(root commitment.Root, index uint64, leaf, proof []byte) error {
	var p merkle.LogProof
	err := p.UnmarshalBinary(proof)
	if err == nil {
		err = merkle.VerifyLog(root, index, merkle.LeafHash(leaf), p)
	}
	if l.answer != nil {
		return l.answer(err)
	}
	return err
}

func (l *honestLog) ProveExtension(oldCount, newCount uint64) ([]byte, error) {
	e, err := l.LogProver.ProveExtension(oldCount, newCount)
	if err != nil {
		return nil, err
	}
	return e.MarshalBinary()
}

func (l *honestLog) VerifyExtension(oldRoot, newRoot commitment.Root, proof []byte) error {
	var e merkle.LogExtension
	err := e.UnmarshalBinary(proof)
	if err == nil {
		err = merkle.VerifyExtension(oldRoot, newRoot, e)
	}
	if l.extension != nil {
		return l.extension(err)
	}
	return err
}
