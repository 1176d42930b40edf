package openingtest

import (
	"fmt"
	"math/big"
	"testing"

	blsfr "github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/kzg"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/examples/zkledger/opening"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// A Forgery is an opening that proves nothing.
type Forgery struct {
	Name  string
	Proof []byte
	// Elsewhere says that the statement that it shows may be true, of another
	// inbox or another claim before it. Otherwise it proves that no more than the
	// statement that it was made of.
	Elsewhere bool
}

// Forgeries returns what a liar makes of the proof of one or more chapters from
// one on: each change of each part that it has.
func (f *Fixture) Forgeries(tb testing.TB, w *World, from int, p []byte) []Forgery {
	tb.Helper()
	g := &forger{tb: tb, p: p}
	o := g.read()
	g.claim()
	for i := range o.Steps {
		g.name = w.Chapters[from+i].Name + ": "
		g.entry(i)
		g.shown(i)
		if o.Steps[i].Run == nil {
			g.unproven(i, f)
			continue
		}
		g.run(i)
		g.exits(i)
		g.snark(i, f)
		if w.Chapters[from+i].Entry.Refs[0].Layer() == da.LayerBlob {
			g.blob(i, w.Chapters[from+i].Bodies[0])
		}
	}
	g.order()
	return g.out
}

// A forger changes an opening, again and again from its encoding.
type forger struct {
	tb        testing.TB
	p         []byte
	name      string
	elsewhere bool
	out       []Forgery
}

func (g *forger) read() *opening.Opening {
	g.tb.Helper()
	o := new(opening.Opening)
	if err := o.UnmarshalBinary(g.p); err != nil {
		g.tb.Fatal(err)
	}
	return o
}

func (g *forger) add(name string, change func(o *opening.Opening)) {
	g.tb.Helper()
	o := g.read()
	change(o)
	b, err := o.MarshalBinary()
	if err != nil {
		g.tb.Fatal(err)
	}
	g.out = append(g.out, Forgery{g.name + name, b, g.elsewhere})
}

func (g *forger) claim() {
	// Of a chapter that L1 sees through itself another claim before it is fine.
	g.elsewhere = g.read().Steps[0].Run == nil
	g.add("another domain", func(o *opening.Opening) { o.Pre.Domain[0] ^= 1 })
	g.add("another state before", func(o *opening.Opening) { o.Pre.StateRoot[31] ^= 1 })
	g.add("another exit log before", func(o *opening.Opening) { o.Pre.ExitRoot[0] ^= 1 })
	g.add("a block number more before", func(o *opening.Opening) { o.Pre.Number++ })
	g.add("a second later before", func(o *opening.Opening) { o.Pre.Time++ })
	g.add("an L1 block later before", func(o *opening.Opening) { o.Pre.L1Origin++ })
	g.add("a position more", func(o *opening.Opening) { o.Pre.Position++ })
	g.add("another inbox before", func(o *opening.Opening) { o.Pre.Accumulator[0] ^= 1 })
	g.elsewhere = false
	g.add("another exit log", func(o *opening.Opening) { must(g.tb, o.Exits.Append(commitment.Root{1})) })
	g.add("the last number", func(o *opening.Opening) { o.Pre.Number, o.Pre.Position = 1<<64-1, 1<<64-1 })
}

func (g *forger) entry(i int) {
	g.elsewhere = g.read().Steps[i].Run == nil
	entry := func(name string, change func(e *derive.Entry)) {
		g.add(name, func(o *opening.Opening) { change(&o.Steps[i].Entry) })
	}
	entry("another sender", func(e *derive.Entry) { e.Sender[0] ^= 1 })
	entry("a wei more", func(e *derive.Entry) { e.Value[31] ^= 1 })
	entry("an L1 block later", func(e *derive.Entry) { e.L1Block++ })
	entry("an L1 second later", func(e *derive.Entry) { e.L1Time++ })
	entry("another index", func(e *derive.Entry) { e.Index++ })
	entry("a ref more", func(e *derive.Entry) { e.Refs = append(e.Refs, e.Refs[0]) })
	for k := range derive.Kind(5) {
		if k != g.read().Steps[i].Entry.Kind {
			entry(fmt.Sprintf("of kind %d", k), func(e *derive.Entry) { e.Kind = k })
		}
	}
	g.elsewhere = false
	entry("no refs", func(e *derive.Entry) { e.Refs = nil })
}

func (g *forger) shown(i int) {
	shown := g.read().Steps[i].Shown
	for at := 0; at < len(shown); at += 1 + len(shown)/7 {
		g.add(fmt.Sprintf("shown with byte %d changed", at), func(o *opening.Opening) { o.Steps[i].Shown[at] ^= 1 })
	}
	g.add("shown with a byte more", func(o *opening.Opening) { o.Steps[i].Shown = append(o.Steps[i].Shown, 0) })
	if len(shown) > 0 {
		g.add("shown with a byte less", func(o *opening.Opening) { o.Steps[i].Shown = shown[1:] })
		g.add("nothing shown", func(o *opening.Opening) { o.Steps[i].Shown = nil })
	}
}

func (g *forger) run(i int) {
	run := func(name string, change func(x *opening.Execution)) {
		g.add(name, func(o *opening.Opening) { change(o.Steps[i].Run) })
	}
	run("another state", func(x *opening.Execution) { x.StateRoot[31] ^= 1 })
	run("a state that is not reduced", func(x *opening.Execution) { plus(x.StateRoot[:], fr.Modulus()) })
	run("another h", func(x *opening.Execution) { x.H[31] ^= 1 })
	run("an h that is not reduced", func(x *opening.Execution) { plus(x.H[:], fr.Modulus()) })
	run("a deposit that bounced, or did not", func(x *opening.Execution) { x.Bounced = !x.Bounced })
	g.add("no execution", func(o *opening.Opening) { o.Steps[i].Run = nil })
	g.add("no execution, nothing shown", func(o *opening.Opening) { o.Steps[i].Run, o.Steps[i].Shown = nil, nil })
	if x := g.read().Steps[i].Run; x.Header == nil {
		run("a block", func(x *opening.Execution) { x.Header = new(opening.Header) })
		return
	}
	run("no block", func(x *opening.Execution) { x.Header = nil })
	run("a second more", func(x *opening.Execution) { x.Header.Time++ })
	run("an origin more", func(x *opening.Execution) { x.Header.Origin++ })
}

func (g *forger) exits(i int) {
	exits := func(name string, change func(x []opening.Exit) []opening.Exit) {
		g.add(name, func(o *opening.Opening) { o.Steps[i].Run.Exits = change(o.Steps[i].Run.Exits) })
	}
	stolen := opening.Exit{To: common.Address{0x66}, Value: [12]byte{11: 1}}
	exits("an exit more", func(x []opening.Exit) []opening.Exit { return append(x, stolen) })
	exits("a zero more", func(x []opening.Exit) []opening.Exit { return append(x, opening.Exit{}) })
	exits("an exit of nothing", func(x []opening.Exit) []opening.Exit { return append(x, opening.Exit{To: stolen.To}) })
	exits("exits by more transactions than there are", func(x []opening.Exit) []opening.Exit {
		return append(append(x, make([]opening.Exit, Transactions)...), stolen)
	})
	for k := range g.read().Steps[i].Run.Exits {
		exits("an exit less", func(x []opening.Exit) []opening.Exit { return append(x[:k], x[k+1:]...) })
		exits("an exit to another", func(x []opening.Exit) []opening.Exit { x[k].To[19] ^= 1; return x })
		exits("an exit of another value", func(x []opening.Exit) []opening.Exit { x[k].Value[11] ^= 1; return x })
		exits("an exit by another transaction", func(x []opening.Exit) []opening.Exit {
			x = append(x, opening.Exit{})
			x[k], x[k+1] = x[k+1], x[k]
			return x
		})
	}
	g.add("an exit log to which nothing was added", func(o *opening.Opening) {
		o.Steps[i].Run.Exits, o.Steps[i].Run.Bounced = nil, false
		must(g.tb, o.Exits.Append(commitment.Root{1}))
	})
}

func (g *forger) snark(i int, f *Fixture) {
	mine := g.read().Steps[i].Run.SNARK
	for name, snark := range f.SNARKs {
		if string(snark) != string(mine) {
			g.add("with the SNARK of: "+name, func(o *opening.Opening) { o.Steps[i].Run.SNARK = snark })
			break
		}
	}
	for at := 0; at < len(mine); at += 1 + len(mine)/5 {
		g.add(fmt.Sprintf("SNARK with byte %d changed", at), func(o *opening.Opening) { o.Steps[i].Run.SNARK[at] ^= 1 })
	}
	g.add("no SNARK", func(o *opening.Opening) { o.Steps[i].Run.SNARK = nil })
	g.add("a longer SNARK", func(o *opening.Opening) { o.Steps[i].Run.SNARK = append(o.Steps[i].Run.SNARK, 0) })
	g.add("several refs and a SNARK", func(o *opening.Opening) {
		e := &o.Steps[i].Entry
		e.Refs = append(e.Refs, e.Refs[0])
	})
}

// blob forges what is shown of a blob: values of it elsewhere, and of others.
func (g *forger) blob(i int, body []byte) {
	rho := g.challenge(i)
	show := func(name string, body []byte, z kzg.Element) {
		b, err := kzg.BlobFromBytes(body)
		must(g.tb, err)
		c, err := kzg.Commit(b)
		must(g.tb, err)
		y, proof, err := kzg.ProvePoint(b, z)
		must(g.tb, err)
		g.add(name, func(o *opening.Opening) {
			o.Steps[i].Shown = append(append(append([]byte(nil), y[:]...), c[:]...), proof[:]...)
		})
	}
	other := rho
	other[31] ^= 1
	show("a true value at another point", body, other)
	another := append([]byte(nil), body...)
	another[31] ^= 1
	show("a true value of another blob", another, rho)
	g.add("a value that is not reduced", func(o *opening.Opening) { plus(o.Steps[i].Shown[:32], blsfr.Modulus()) })
	g.add("an element of the blob in place of its value", func(o *opening.Opening) {
		o.Steps[i].Run, o.Steps[i].Shown = nil, append([]byte{0, 0}, o.Steps[i].Shown...)
	})
}

// challenge returns a point at which the blob can be shown; which does not
// matter to who only wants another.
func (g *forger) challenge(i int) (z kzg.Element) {
	h := commitment.Keccak256(g.read().Steps[i].Shown)
	copy(z[1:], h[:31])
	return z
}

// unproven gives to an entry that L1 sees through an execution that is another's.
func (g *forger) unproven(i int, f *Fixture) {
	for _, name := range []string{"transfers in a blob", "a deposit", "a forced withdrawal"} {
		g.add("with the execution of: "+name, func(o *opening.Opening) {
			o.Steps[i].Run = &opening.Execution{StateRoot: o.Pre.StateRoot, SNARK: f.SNARKs[name]}
		})
	}
	if len(g.read().Steps[i].Shown) != 130 {
		return
	}
	g.add("another element", func(o *opening.Opening) { o.Steps[i].Shown[1] ^= 1 })
	g.add("an element beyond the blob", func(o *opening.Opening) { o.Steps[i].Shown[0] |= 0x10 })
}

func (g *forger) order() {
	g.name = ""
	n := len(g.read().Steps)
	g.add("no steps", func(o *opening.Opening) { o.Steps = nil })
	g.elsewhere = true // fewer entries, or others, may be what another inbox has
	g.add("the first step again", func(o *opening.Opening) { o.Steps = append(o.Steps, o.Steps[0]) })
	if n > 1 {
		g.add("without the last step", func(o *opening.Opening) { o.Steps = o.Steps[:n-1] })
		g.elsewhere = false
		g.add("without the first step", func(o *opening.Opening) { o.Steps = o.Steps[1:] })
		g.add("two steps in another order", func(o *opening.Opening) { o.Steps[0], o.Steps[1] = o.Steps[1], o.Steps[0] })
	}
}

// plus adds n to the number that b is, if 32 bytes hold it; else it changes b.
func plus(b []byte, n *big.Int) {
	sum := new(big.Int).Add(new(big.Int).SetBytes(b), n)
	if sum.BitLen() > 8*len(b) {
		b[0] ^= 0x80
		return
	}
	sum.FillBytes(b)
}

func must(tb testing.TB, err error) {
	tb.Helper()
	if err != nil {
		tb.Fatal(err)
	}
}
