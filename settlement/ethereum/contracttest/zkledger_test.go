package contracttest

import (
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
)

// A zkCourt is a ZkLedgerVerifier with its Go twin. Both ask a system that knows
// which public inputs it will be asked about: so refusals are those of the
// verifiers' own checks.
type zkCourt struct {
	*chain
	*contract.ZkLedgerVerifier
	system *Credulous
	asks   common.Address
	at     common.Address
	twin   *opening.Verifier
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
	if len(proofs) == 0 || len(inputs) != len(proofs) || !slices.EqualFunc(inputs, c.expected, slices.Equal) {
		return fmt.Errorf("%w: other inputs than expected", proof.ErrInvalid)
	}
	return nil
}

func newZkCourt(on *chain, w *openingtest.World) *zkCourt {
	on.t.Helper()
	c := &zkCourt{chain: on, ZkLedgerVerifier: contract.NewZkLedgerVerifier(), system: NewCredulous(), told: &credulous{}}
	c.asks = c.create(deployer, common.FromHex(CredulousMetaData.Bin), c.system.PackConstructor(big.NewInt(5)), "")
	c.at = c.create(deployer, common.FromHex(contract.ZkLedgerVerifierMetaData.Bin), c.PackConstructor(zkParams(w.Params(), c.asks)), "deploy ZkLedgerVerifier")
	var err error
	if c.twin, err = opening.NewVerifier(w.Params(), c.told); err != nil {
		c.t.Fatal(err)
	}
	return c
}

func zkParams(p opening.Params, system common.Address) contract.ZkLedgerParams {
	return contract.ZkLedgerParams{
		System: system, Program: p.Program, Transactions: p.Transactions,
		Poster: p.Poster, TimeLag: p.TimeLag, OriginLag: p.OriginLag,
	}
}

// expect tells the systems what they will be asked about.
func (c *zkCourt) expect(plans ...*opening.Plan) {
	c.t.Helper()
	var lists [][]*big.Int
	c.told.expected = nil
	for _, p := range plans {
		for _, j := range p.Jobs {
			publics := j.Link.Publics()
			var list []*big.Int
			for _, x := range publics {
				list = append(list, new(big.Int).SetBytes(x[:]))
			}
			lists, c.told.expected = append(lists, list), append(c.told.expected, publics[:])
		}
	}
	wantSuccess(c.t, c.send(tx{from: deployer, to: c.asks, data: c.system.PackExpect(lists)}))
}

// judge returns what both say of proofs, which must be the same.
func (c *zkCourt) judge(name string, statements []proof.Statement, proofs [][]byte) bool {
	c.t.Helper()
	var digests [][32]byte
	for _, s := range statements {
		digests = append(digests, s.Hash())
	}
	r := c.send(tx{from: alice, to: c.at, data: c.PackVerify(digests, proofs)})
	err := c.twin.VerifyBatch(statements, proofs)
	if r.reverted != (err != nil) {
		c.t.Fatalf("%s: the contract refuses: %t (%x), Go says: %v", name, r.reverted, r.ret, err)
	}
	return err == nil
}

func assemble(t testing.TB, p *opening.Plan) []byte {
	t.Helper()
	snarks := make([][]byte, len(p.Jobs))
	for i := range snarks {
		snarks[i] = []byte{byte(i + 1)}
	}
	b, err := p.Assemble(snarks)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// Contract and Go are convinced of every entry of the story, alone and in a row,
// and ask the same of the system.
func TestZkLedgerStory(t *testing.T) {
	w := openingtest.Story(t, 2, 4)
	c := newZkCourt(newChain(t), w)
	var plans []*opening.Plan
	var statements []proof.Statement
	var proofs [][]byte
	one := func(name string, from, to int) {
		t.Helper()
		p, err := w.Builder().Plan(w.Part(from, to))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		b := assemble(t, p)
		c.expect(p)
		if !c.judge(name, []proof.Statement{p.Statement}, [][]byte{b}) {
			t.Fatalf("%s: refused: %v", name, c.twin.Verify(p.Statement, b))
		}
		plans, statements, proofs = append(plans, p), append(statements, p.Statement), append(proofs, b)
	}
	for i, chapter := range w.Chapters {
		one(chapter.Name, i, i+1)
	}
	c.expect(plans...)
	if !c.judge("all in one call", statements, proofs) {
		t.Fatal("all in one call: refused")
	}
	one("all in one proof", 0, len(w.Chapters))
	if got, want := view(c.chain, c.at, c.PackKey(), c.UnpackKey), c.twin.Key(); got != want {
		t.Errorf("the contract's key is %x, want %v", got, want)
	}
}
