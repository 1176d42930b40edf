package derive_test

import (
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// clocked hashes all that a block is into its state.
type clocked struct{}

func (clocked) Apply(_ commitment.NodeReader, pre commitment.Root, b *batch.Block) (proof.Result, error) {
	c := proof.Claim{StateRoot: pre, Number: b.Number, Time: b.Time, L1Origin: b.L1Origin, Position: uint64(len(b.Forced))}
	post := c.Hash()
	for _, tx := range b.Transactions {
		post = commitment.Keccak256(post[:], tx)
	}
	return proof.Result{Post: post, Exits: []proof.Exit{{Value: post}}}, nil
}

// Segment by segment an entry comes to what it comes to whole, whatever the
// times of its blocks and of the claim before it are.
func TestExecuteSegment(t *testing.T) {
	p := pipeline(t, config())
	rng := rand.New(rand.NewPCG(5, 6))
	nodes := make(commitment.Nodes)
	claim := p.Config().GenesisClaim()
	for range 200 {
		var blocks []batch.Block
		var now, origin uint64 = 1900, 80
		for range rng.IntN(9) {
			now, origin = now+rng.Uint64N(60), origin+rng.Uint64N(8)
			blocks = append(blocks, batch.Block{Time: now, L1Origin: origin, Transactions: [][]byte{{byte(now)}}})
		}
		data := frames(t, 50, blocks...)
		if rng.IntN(8) == 0 {
			data[0][0] ^= 1
		}
		at := derive.At(claim)
		e := entry(t, at, derive.KindBatch, data...)
		e.L1Time, e.L1Block = 1950+rng.Uint64N(200), 85+rng.Uint64N(20)
		whole, err := p.Execute(clocked{}, nodes, claim, e, data)
		if err != nil {
			t.Fatal(err)
		}
		for h, b := range whole.Nodes {
			nodes[h] = b
		}
		pre, position := claim, uint64(0)
		for _, want := range whole.Segments {
			made := make(commitment.Nodes)
			got, err := p.ExecuteSegment(clocked{}, nodes, pre, position, e, data, made)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Fatalf("segment %d of %d (-whole +alone):\n%s", position, len(whole.Segments), diff)
			}
			for h := range made {
				if whole.Nodes[h] == nil {
					t.Errorf("segment %d alone made another node", position)
				}
			}
			pre, position = got.Claim, position+1
		}
		if _, err := p.ExecuteSegment(clocked{}, nodes, claim, position, e, data, nodes); !errors.Is(err, derive.ErrInvalid) {
			t.Errorf("segment %d of %d = %v, want ErrInvalid", position, len(whole.Segments), err)
		}
		claim = whole.Claim()
	}
	if claim.Number < 400 {
		t.Errorf("only %d blocks", claim.Number)
	}
}
