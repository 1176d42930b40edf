package opening

import (
	"math"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment/merkle"
	"github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// inputs is how many public inputs the circuit has.
const inputs = 5

// A snark is a SNARK to verify, with its public inputs.
type snark struct {
	inputs [][32]byte
	proof  []byte
}

// A walk follows the claims from entry to entry. Its errors match
// [proof.ErrInvalid].
type walk struct {
	params  *Params
	claim   proof.Claim // after the entries so far
	log     merkle.Log  // under claim.ExitRoot, once it is checked
	checked bool        // which an entry that adds to it does
	snarks  []snark
}

// follow walks over all of o and returns the statement that o is a proof of, if
// the snarks are good.
func (p *Params) follow(o *Opening) (proof.Statement, []snark, error) {
	w := &walk{params: p, claim: o.Pre, log: o.Exits}
	if len(o.Steps) == 0 {
		return proof.Statement{}, nil, invalid("no steps")
	}
	for i := range o.Steps {
		if err := w.step(&o.Steps[i]); err != nil {
			return proof.Statement{}, nil, invalid("step %d: %w", i, err)
		}
	}
	if !w.checked && o.Exits.Count() != 0 {
		return proof.Statement{}, nil, invalid("an exit log to which nothing is added")
	}
	return w.statement(o.Pre), w.snarks, nil
}

func (w *walk) step(s *Step) error {
	r, err := read(&s.Entry)
	if err != nil {
		return err
	}
	if s.Run == nil {
		return w.see(s, r)
	}
	x, elements, err := w.execute(s, r)
	if err != nil {
		return err
	}
	link, err := zkledger.NewLink(s.Run.H, x, r.link)
	if err != nil {
		return invalid("%w", err)
	}
	switch {
	case !r.blob:
		link.Value = zkledger.Evaluate(elements, link.Point)
	case len(s.Shown) == evaluationSize && evaluates(r.link, link.Point, s.Shown):
		link.Value = [32]byte(s.Shown)
	default:
		return invalid("the blob's value is not shown")
	}
	publics := link.Publics()
	w.snarks = append(w.snarks, snark{publics[:], s.Run.SNARK})
	return nil
}

// see walks over an entry of which L1 sees by itself what it does.
func (w *walk) see(s *Step, r reference) error {
	e := &s.Entry
	if err := w.consume(e); err != nil {
		return err
	}
	switch e.Kind {
	case derive.KindBatch:
		if w.params.void(e, r) {
			if len(s.Shown) != 0 {
				return invalid("%d bytes of a batch that is void without", len(s.Shown))
			}
			return nil
		}
		if !w.params.badElement(r, s.Shown) {
			return invalid("the batch is not shown to be void")
		}
		return nil
	case derive.KindTransaction:
		if r.size == zkledger.TxSize || len(s.Shown) != 0 {
			return invalid("a forced transaction of %d bytes, %d shown", r.size, len(s.Shown))
		}
		return w.makeBlock(e, nil)
	}
	if _, ok := readDeposit(e, s.Shown); ok || !r.opens(s.Shown) {
		return invalid("the deposit is not shown to bounce")
	}
	if len(s.Shown) < addressSize {
		return nil // derivation drops it
	}
	if err := w.makeBlock(e, nil); err != nil {
		return err
	}
	return w.exit(proof.Exit{To: common.Address(s.Shown), Value: e.Value})
}

// execute walks over an entry as its execution says. It returns what the
// circuit is to have proven, and the elements of the data that it read; none of a
// deposit, nor of a blob.
func (w *walk) execute(s *Step, r reference) (x []fr.Element, elements [][32]byte, err error) {
	e, run, pre := &s.Entry, s.Run, w.claim
	f := zkledger.Facts{Domain: pre.Domain, Pre: pre.StateRoot, Post: run.StateRoot, Bounced: run.Bounced}
	if run.Header != nil {
		f.Block, f.Time, f.L1Origin = true, run.Header.Time, run.Header.Origin
	}
	if f.Deposit, elements, err = w.data(s, r); err != nil {
		return nil, nil, err
	}
	if err := w.consume(e); err != nil {
		return nil, nil, err
	}
	if e.Kind != derive.KindBatch || run.Header != nil {
		if err := w.makeBlock(e, run.Header); err != nil {
			return nil, nil, err
		}
	}
	if f.Exits, err = w.exits(run); err != nil {
		return nil, nil, err
	}
	if run.Bounced && f.Deposit != nil {
		if err := w.exit(proof.Exit{To: f.Deposit.To, Value: e.Value}); err != nil {
			return nil, nil, err
		}
	}
	w.claim.StateRoot = run.StateRoot
	f.Statement = w.statement(pre).Hash()
	if x, err = f.Vector(int(w.params.Transactions)); err != nil {
		return nil, nil, invalid("%w", err)
	}
	return x, elements, nil
}

// data returns what is shown of an entry with an execution: the deposit, or the
// elements of a batch or of what the circuit takes for one.
func (w *walk) data(s *Step, r reference) (*batch.Forced, [][32]byte, error) {
	e := &s.Entry
	if e.Kind == derive.KindBatch && w.params.void(e, r) {
		return nil, nil, invalid("an execution of a batch that is void")
	}
	if r.blob {
		return nil, nil, nil
	}
	if !r.opens(s.Shown) {
		return nil, nil, invalid("the data is not the entry's")
	}
	data := s.Shown
	switch e.Kind {
	case derive.KindTransaction:
		if len(s.Shown) != zkledger.TxSize {
			return nil, nil, invalid("an execution of a forced transaction of %d bytes", len(s.Shown))
		}
		data = zkledger.ForcedData([zkledger.TxSize]byte(s.Shown))
	case derive.KindDeposit:
		d, ok := readDeposit(e, s.Shown)
		if !ok {
			return nil, nil, invalid("an execution of a deposit that bounces by its form")
		}
		return d, nil, nil
	}
	elements, err := zkledger.Pack(data, int(w.params.Transactions))
	if err != nil {
		return nil, nil, invalid("%w", err)
	}
	return nil, elements, nil
}

// exits appends to the log what leaves by transactions, and returns it by their
// places.
func (w *walk) exits(run *Execution) ([]proof.Exit, error) {
	n := len(run.Exits)
	if uint64(n) > w.params.Transactions || n > 0 && run.Exits[n-1].IsZero() {
		return nil, invalid("%d exits of %d transactions, or the last is none", n, w.params.Transactions)
	}
	exits := make([]proof.Exit, n)
	for i, x := range run.Exits {
		exits[i] = x.Exit()
		if x.Value == [12]byte{} {
			continue
		}
		if err := w.exit(exits[i]); err != nil {
			return nil, err
		}
	}
	return exits, nil
}

func (w *walk) exit(x proof.Exit) error {
	if !w.checked && w.log.Root() != w.claim.ExitRoot {
		return invalid("exit log %v, want %v", w.log.Root(), w.claim.ExitRoot)
	}
	w.checked = true
	if err := w.log.Append(x.Leaf()); err != nil {
		return invalid("%w", err)
	}
	w.claim.ExitRoot = w.log.Root()
	return nil
}

// statement returns the statement from pre to where the walk is.
func (w *walk) statement(pre proof.Claim) proof.Statement {
	return proof.Statement{
		Program: w.params.Program, Pre: pre.Hash(), Post: w.claim.Hash(),
		Input: proof.Input(pre.Position, pre.Accumulator, w.claim.Position, w.claim.Accumulator),
	}
}

func (w *walk) consume(e *derive.Entry) error {
	hash, err := e.Hash()
	if err != nil {
		return invalid("%w", err)
	}
	if w.claim.Position == math.MaxUint64 {
		return invalid("no position after %d", w.claim.Position)
	}
	w.claim.Position++
	w.claim.Accumulator = derive.Accumulate(w.claim.Accumulator, hash)
	return nil
}

// makeBlock counts an entry's block; its time and origin are bounded as
// [derive.Pipeline.Next] does it.
func (w *walk) makeBlock(e *derive.Entry, h *Header) error {
	if w.claim.Number == math.MaxUint64 {
		return invalid("no block after %d", w.claim.Number)
	}
	if h == nil {
		h = new(Header)
	}
	w.claim.Number++
	w.claim.Time = bound(h.Time, w.claim.Time, e.L1Time, w.params.TimeLag)
	w.claim.L1Origin = bound(h.Origin, w.claim.L1Origin, e.L1Block, w.params.OriginLag)
	return nil
}

// bound moves v to at least limit-lag and at most limit, and then to at least
// prev, which wins over both.
func bound(v, prev, limit, lag uint64) uint64 {
	low := uint64(0)
	if limit > lag {
		low = limit - lag
	}
	return max(prev, min(max(v, low), limit))
}
