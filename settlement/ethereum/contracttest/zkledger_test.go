package contracttest

import (
	"bytes"
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/examples/zkledger/contract"
	"github.com/sharedsec/sharedsec/examples/zkledger/opening"
	"github.com/sharedsec/sharedsec/examples/zkledger/openingtest"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// A zkCourt is a ZkLedgerVerifier with its Go twin.
type zkCourt struct {
	*chain
	*contract.ZkLedgerVerifier
	at   common.Address
	twin *opening.Verifier
}

func newZkCourt(on *chain, p opening.Params, system common.Address, twin opening.System) *zkCourt {
	on.t.Helper()
	c := &zkCourt{chain: on, ZkLedgerVerifier: contract.NewZkLedgerVerifier()}
	c.at = c.create(deployer, contract.Verifier(system, p), nil, "deploy ZkLedgerVerifier")
	var err error
	if c.twin, err = opening.NewVerifier(p, twin); err != nil {
		c.t.Fatal(err)
	}
	return c
}

// judge returns what both say of proofs, which must be the same.
func (c *zkCourt) judge(name string, statements []proof.Statement, proofs [][]byte) bool {
	c.t.Helper()
	r := c.send(tx{from: alice, to: c.at, data: c.pack(statements, proofs), name: name})
	err := c.twin.VerifyBatch(statements, proofs)
	if r.reverted != (err != nil) {
		c.t.Fatalf("%s: the contract refuses: %t (%x), Go says: %v", name, r.reverted, r.ret, err)
	}
	return err == nil
}

func (c *zkCourt) pack(statements []proof.Statement, proofs [][]byte) []byte {
	var digests [][32]byte
	for _, s := range statements {
		digests = append(digests, s.Hash())
	}
	return c.PackVerify(digests, proofs)
}

// A zkStory is a court in which the proofs that are kept count.
type zkStory struct {
	*zkCourt
	*openingtest.World
	*openingtest.Fixture
	groth16 common.Address
}

func newZkStory(t testing.TB) *zkStory {
	t.Helper()
	s := &zkStory{World: openingtest.Story(t, openingtest.Transactions, openingtest.Depth), Fixture: openingtest.Kept(t)}
	on := newChain(t)
	s.groth16 = on.create(deployer, common.FromHex(bindings.Groth16VerifierMetaData.Bin), bindings.NewGroth16Verifier().PackConstructor(s.Key), "")
	s.zkCourt = newZkCourt(on, s.Params(), s.groth16, s.System(t))
	return s
}

func (s *zkStory) prove(from, to int) (proof.Statement, []byte) {
	s.t.Helper()
	p, err := s.Builder().Plan(s.Part(from, to))
	if err != nil {
		s.t.Fatal(err)
	}
	return p.Statement, s.Assemble(s.t, s.World, p)
}

// Real proofs convince contract and Go of every entry: alone, in one proof, and
// many proofs in one call.
func TestZkLedgerStory(t *testing.T) {
	s := newZkStory(t)
	var statements []proof.Statement
	var proofs [][]byte
	one := func(name string, from, to int) {
		t.Helper()
		st, p := s.prove(from, to)
		if !s.judge(name, []proof.Statement{st}, [][]byte{p}) {
			t.Fatalf("%s: refused: %v", name, s.twin.Verify(st, p))
		}
		statements, proofs = append(statements, st), append(proofs, p)
	}
	for i, c := range s.Chapters {
		one(c.Name, i, i+1)
	}
	one("all in one proof", 0, len(s.Chapters))
	if !s.judge("all in one call", statements, proofs) {
		t.Fatal("all in one call: refused")
	}
	statements[0], statements[1] = statements[1], statements[0]
	if s.judge("two in each other's place", statements, proofs) {
		t.Error("two in each other's place: taken")
	}
	for name, bad := range map[string]struct {
		statements []proof.Statement
		proofs     [][]byte
	}{"nothing": {}, "a proof more": {statements[2:3], proofs[2:4]}, "a statement more": {statements[2:4], proofs[2:3]}} {
		if s.judge(name, bad.statements, bad.proofs) {
			t.Errorf("%s: taken", name)
		}
	}
	if got, want := view(s.chain, s.at, s.PackKey(), s.UnpackKey), s.twin.Key(); got != want {
		t.Errorf("the contract's key is %x, want %v", got, want)
	}
}

// No forgery convinces either, of the statement that it was made of or, unless
// that may be true, of the one that it shows.
func TestZkLedgerForgeries(t *testing.T) {
	s := newZkStory(t)
	forge := func(from, to int) {
		st, p := s.prove(from, to)
		for _, f := range s.Forgeries(t, s.World, from, p) {
			name := fmt.Sprintf("chapters %d to %d: %s", from, to, f.Name)
			if s.judge(name, []proof.Statement{st}, [][]byte{f.Proof}) {
				t.Errorf("%s: taken", name)
			}
			var o opening.Opening
			if o.UnmarshalBinary(f.Proof) != nil {
				continue
			}
			shown, err := o.Statement(s.Params())
			if err == nil && s.judge(name+": of what it shows", []proof.Statement{shown}, [][]byte{f.Proof}) && !f.Elsewhere {
				t.Errorf("%s: of what it shows: taken", name)
			}
		}
	}
	for i := range s.Chapters {
		forge(i, i+1)
	}
	forge(3, 6)
}

// Whatever byte of a proof is changed, contract and Go say the same: no.
func TestZkLedgerMutations(t *testing.T) {
	s := newZkStory(t)
	for _, part := range [][2]int{{0, 3}, {10, 13}, {19, 23}} {
		st, p := s.prove(part[0], part[1])
		for at := part[0] % 7; at < len(p); at += 1 + len(p)/160 {
			for _, x := range []byte{1, 0xff} {
				m := bytes.Clone(p)
				m[at] ^= x
				if name := fmt.Sprintf("chapters %v, byte %d of %d", part, at, len(p)); s.judge(name, []proof.Statement{st}, [][]byte{m}) {
					t.Errorf("%s: taken", name)
				}
			}
		}
		for _, m := range [][]byte{nil, p[:len(p)-1], p[:len(p)-32], p[:32], append(bytes.Clone(p), 0), append(bytes.Clone(p), make([]byte, 32)...)} {
			if s.judge("another length", []proof.Statement{st}, [][]byte{m}) {
				t.Errorf("%d bytes of %d: taken", len(m), len(p))
			}
		}
	}
}

// A proof under the same key is nothing to the verifier of another program or
// rule.
func TestZkLedgerReplay(t *testing.T) {
	s := newZkStory(t)
	st, p := s.prove(0, 4)
	keys := map[[32]byte]bool{}
	for name, change := range map[string]func(p *opening.Params){
		"the same":          func(p *opening.Params) {},
		"another program":   func(p *opening.Params) { p.Program[0] ^= 1 },
		"more transactions": func(p *opening.Params) { p.Transactions++ },
		"another poster":    func(p *opening.Params) { p.Poster[0] ^= 1 },
		"another time lag":  func(p *opening.Params) { p.TimeLag = 0 },
		"no origin lag":     func(p *opening.Params) { p.OriginLag = 0 },
	} {
		params := s.Params()
		change(&params)
		c := newZkCourt(s.chain, params, s.groth16, s.System(t))
		other := st
		other.Program = params.Program
		if got := c.judge(name, []proof.Statement{other}, [][]byte{p}); got != (name == "the same") {
			t.Errorf("%s: taken: %t", name, got)
		}
		if key := view(c.chain, c.at, c.PackKey(), c.UnpackKey); keys[key] || key != c.twin.Key() {
			t.Errorf("%s: the key is %x, of another too: %t, Go's is %v", name, key, keys[key], c.twin.Key())
		} else {
			keys[key] = true
		}
	}
}

// Whoever gives too little gas gets no verdict, least of all a false one.
func TestZkLedgerGasLimits(t *testing.T) {
	s := newZkStory(t)
	st, p := s.prove(0, 1)
	full := s.send(tx{from: alice, to: s.at, data: s.pack([]proof.Statement{st}, [][]byte{p})})
	if full.reverted {
		t.Fatal("refused")
	}
	for limit := full.gas / 2; limit < full.gas-full.gas/20; limit += full.gas / 50 {
		if r := s.send(tx{from: alice, to: s.at, data: s.pack([]proof.Statement{st}, [][]byte{p}), limit: limit}); !r.reverted {
			t.Errorf("taken with %d gas of %d", limit, full.gas)
		}
	}
}

func TestZkLedgerParams(t *testing.T) {
	on := newChain(t)
	v := contract.NewZkLedgerVerifier()
	system := func(inputs int64) common.Address {
		return on.create(deployer, common.FromHex(CredulousMetaData.Bin), NewCredulous().PackConstructor(big.NewInt(inputs)), "")
	}
	five := system(5)
	program := commitment.Root{1}
	for name, bad := range map[string]struct {
		system common.Address
		params opening.Params
	}{
		"no program":                {five, opening.Params{Transactions: 2}},
		"no transactions":           {five, opening.Params{Program: program}},
		"more transactions than 16": {five, opening.Params{Program: program, Transactions: 17}},
		"a key of another circuit":  {system(4), opening.Params{Program: program, Transactions: 2}},
		"a key of yet another":      {system(6), opening.Params{Program: program, Transactions: 2}},
	} {
		r := on.send(tx{from: deployer, data: contract.Verifier(bad.system, bad.params)})
		t.Run(name, func(t *testing.T) { wantRevert(t, r, v, &contract.ZkLedgerVerifierBadParams{}) })
	}
}

// A credulousCourt asks a system that believes in any SNARK, of the public inputs
// that it was told to expect or, told nothing, of any: so circuits of all sizes
// have a verifier, and what it refuses it refuses by checks of its own.
type credulousCourt struct {
	*zkCourt
	system *Credulous
	asks   common.Address
	told   *credulous
}

// credulous is the twin of the contract Credulous.
type credulous struct{ expected [][][32]byte }

func (c *credulous) Inputs() int          { return 5 }
func (c *credulous) Key() commitment.Root { return commitment.Root{31: 1} }

func (c *credulous) VerifyInputs(inputs [][32]byte, p []byte) error {
	return c.VerifyInputsBatch([][][32]byte{inputs}, [][]byte{p})
}

func (c *credulous) VerifyInputsBatch(inputs [][][32]byte, proofs [][]byte) error {
	other := c.expected != nil && !slices.EqualFunc(inputs, c.expected, slices.Equal)
	if len(proofs) == 0 || len(inputs) != len(proofs) || other {
		return fmt.Errorf("%w: other inputs than expected", proof.ErrInvalid)
	}
	return nil
}

func newCredulousCourt(on *chain, w *openingtest.World) *credulousCourt {
	on.t.Helper()
	c := &credulousCourt{system: NewCredulous(), told: &credulous{}}
	c.asks = on.create(deployer, common.FromHex(CredulousMetaData.Bin), c.system.PackConstructor(big.NewInt(5)), "")
	c.zkCourt = newZkCourt(on, w.Params(), c.asks, c.told)
	return c
}

// expect tells the systems what they will be asked about.
func (c *credulousCourt) expect(p *opening.Plan) {
	c.t.Helper()
	var lists [][]*big.Int
	c.told.expected = nil
	for _, j := range p.Jobs {
		publics := j.Link.Publics()
		var list []*big.Int
		for _, x := range publics {
			list = append(list, new(big.Int).SetBytes(x[:]))
		}
		lists, c.told.expected = append(lists, list), append(c.told.expected, publics[:])
	}
	wantSuccess(c.t, c.send(tx{from: deployer, to: c.asks, data: c.system.PackExpect(lists)}))
}

// believed returns the proof of a plan with SNARKs that only the credulous take.
func believed(t testing.TB, p *opening.Plan) []byte {
	t.Helper()
	snarks := make([][]byte, len(p.Jobs))
	for i := range snarks {
		snarks[i] = bytes.Repeat([]byte{0xab}, 384) // as long as one
	}
	b, err := p.Assemble(snarks)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// For circuits of other sizes too, contract and Go ask for the public inputs that
// the prover was given.
func TestZkLedgerSizes(t *testing.T) {
	for _, n := range []int{3, 4, 7, 16} {
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			w := openingtest.Story(t, n, 5)
			c := newCredulousCourt(newChain(t), w)
			p, err := w.Builder().Plan(w.Part(0, len(w.Chapters)))
			if err != nil {
				t.Fatal(err)
			}
			c.expect(p)
			if b := believed(t, p); !c.judge("story", []proof.Statement{p.Statement}, [][]byte{b}) {
				t.Errorf("refused: %v", c.twin.Verify(p.Statement, b))
			}
		})
	}
}

// Before they ask the system, contract and Go refuse the same: with a system that
// believes everything, they still say the same of every forgery, and some of each
// kind are for the circuit to refuse and some are not.
func TestZkLedgerOwnChecks(t *testing.T) {
	w, f := openingtest.Story(t, openingtest.Transactions, openingtest.Depth), openingtest.Kept(t)
	c := newCredulousCourt(newChain(t), w)
	verdicts := map[bool]int{}
	for i := range w.Chapters {
		plan, err := w.Builder().Plan(w.Part(i, i+1))
		if err != nil {
			t.Fatal(err)
		}
		for _, forged := range f.Forgeries(t, w, i, f.Assemble(t, w, plan)) {
			var o opening.Opening
			s := plan.Statement
			if o.UnmarshalBinary(forged.Proof) == nil {
				if shown, err := o.Statement(w.Params()); err == nil {
					s = shown
				}
			}
			verdicts[c.judge(forged.Name, []proof.Statement{s}, [][]byte{forged.Proof})]++
		}
	}
	if verdicts[true] < 100 || verdicts[false] < 100 {
		t.Errorf("believed, refused: %v, want many of each", verdicts)
	}
	t.Logf("%d forgeries for the circuit to refuse, %d not", verdicts[true], verdicts[false])
}

// Contract, Go and derivation say the same of entries of random bytes.
func TestZkLedgerRandom(t *testing.T) {
	for seed := range uint64(4) {
		w := openingtest.Random(t, 100+seed, 30, 2+int(seed), 4)
		c := newCredulousCourt(newChain(t), w)
		p, err := w.Builder().Plan(w.Part(0, len(w.Chapters)))
		if err != nil {
			t.Fatal(err)
		}
		c.expect(p)
		b := believed(t, p)
		if !c.judge("true", []proof.Statement{p.Statement}, [][]byte{b}) {
			t.Errorf("seed %d: refused: %v", seed, c.twin.Verify(p.Statement, b))
		}
	}
}
