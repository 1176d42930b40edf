package derive

import (
	"fmt"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/merkle"
	"github.com/sharedsec/sharedsec/proof"
)

// A Segment is one block executed, or one entry that had none.
type Segment struct {
	Block    *batch.Block // nil if the entry has none
	Claim    proof.Claim  // after it; within an entry, Position and Accumulator are those before the entry
	Position uint64       // index of the next block in its entry; 0 after the entry's last
	Exits    []proof.Exit // of the block, in order
}

// Boundary returns the segment's end as the dispute protocol sees it.
func (s Segment) Boundary() proof.Boundary {
	return proof.Boundary{Claim: s.Claim.Hash(), Position: s.Position}
}

// An Outcome is what one entry came to.
type Outcome struct {
	Segments []Segment        // at least one
	Dropped  []Dropped        // if the entry was garbage
	Nodes    commitment.Nodes // every node that the blocks made, exit log included
}

// Claim returns the claim after the entry.
func (o *Outcome) Claim() proof.Claim { return o.Segments[len(o.Segments)-1].Claim }

// Blocks returns the entry's blocks, in order.
func (o *Outcome) Blocks() []*batch.Block {
	var blocks []*batch.Block
	for _, s := range o.Segments {
		if s.Block != nil {
			blocks = append(blocks, s.Block)
		}
	}
	return blocks
}

// Execute derives one entry with [Pipeline.Next] and executes its blocks on
// the claim before it. It reads state through n alone.
//
// An error of n means that state is missing, and is not a verdict.
func (p *Pipeline) Execute(t proof.Transition, n commitment.NodeReader, pre proof.Claim, e Entry, data [][]byte) (*Outcome, error) {
	next, blocks, dropped, err := p.Next(At(pre), e, data)
	if err != nil {
		return nil, err
	}
	out := &Outcome{Dropped: dropped, Nodes: make(commitment.Nodes)}
	claim := pre
	for i := range blocks {
		var exits []proof.Exit
		if claim, exits, err = ApplyBlock(t, n, claim, &blocks[i], out.Nodes); err != nil {
			return nil, fmt.Errorf("derive: block %d: %w", blocks[i].Number, err)
		}
		s := Segment{Block: &blocks[i], Claim: claim, Position: uint64(i + 1), Exits: exits}
		out.Segments = append(out.Segments, s)
	}
	if len(blocks) == 0 {
		out.Segments = []Segment{{Claim: claim}}
	}
	last := &out.Segments[len(out.Segments)-1]
	last.Position = 0
	last.Claim.Position, last.Claim.Accumulator = next.Position, next.Accumulator
	return out, nil
}

// ApplyBlock executes one block on a claim, appends its exits to the exit log
// and returns the claim after it, Position and Accumulator unchanged. It reads
// nodes from made and then from n, and adds to made those that the block makes.
func ApplyBlock(t proof.Transition, n commitment.NodeReader, pre proof.Claim, b *batch.Block, made commitment.Nodes) (proof.Claim, []proof.Exit, error) {
	nodes := commitment.Overlay(made, n)
	res, err := t.Apply(nodes, pre.StateRoot, b)
	if err != nil {
		return pre, nil, err
	}
	for h, node := range res.Nodes {
		made[h] = node
	}
	leaves := make([]commitment.Root, len(res.Exits))
	for i, x := range res.Exits {
		leaves[i] = x.Leaf()
	}
	post := pre
	post.StateRoot, post.Number, post.Time, post.L1Origin = res.Post, b.Number, b.Time, b.L1Origin
	if len(leaves) > 0 {
		if post.ExitRoot, _, err = merkle.AppendLog(nodes, made, pre.ExitRoot, leaves...); err != nil {
			return pre, nil, err
		}
	}
	return post, res.Exits, nil
}
