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
	for i := range max(1, uint64(len(blocks))) {
		s, err := segment(t, n, pre, next, blocks, i, out.Nodes)
		if err != nil {
			return nil, err
		}
		out.Segments = append(out.Segments, s)
		pre = s.Claim
	}
	return out, nil
}

// ExecuteSegment is [Pipeline.Execute] of one segment: the one that begins with
// the block at position in entry e, pre being the claim before that block. It
// derives the whole entry, executes that block alone, and adds to made the
// nodes that the block makes.
//
// Errors are those of Execute, and [ErrInvalid] for a position that the entry
// has no segment at.
func (p *Pipeline) ExecuteSegment(t proof.Transition, n commitment.NodeReader, pre proof.Claim, position uint64, e Entry, data [][]byte, made commitment.Nodes) (Segment, error) {
	// A block's time is the largest of what its entry makes of its own and of
	// those ahead, and pre's is the largest of all before position; origins
	// likewise. So counted from pre the blocks from position on come out the
	// same, but for their numbers.
	at := At(pre)
	if position > at.Number {
		return Segment{}, fmt.Errorf("%w: %d blocks of entry %d before block %d", ErrInvalid, position, e.Position, at.Number)
	}
	at.Number -= position
	next, blocks, _, err := p.Next(at, e, data)
	if err != nil {
		return Segment{}, err
	}
	if position >= max(1, uint64(len(blocks))) {
		return Segment{}, fmt.Errorf("%w: segment %d of entry %d, which has %d blocks", ErrInvalid, position, e.Position, len(blocks))
	}
	return segment(t, n, pre, next, blocks, position, made)
}

// segment executes block i of an entry's blocks, if it has any; next is the
// cursor after the entry.
func segment(t proof.Transition, n commitment.NodeReader, pre proof.Claim, next Cursor, blocks []batch.Block, i uint64, made commitment.Nodes) (Segment, error) {
	s := Segment{Claim: pre, Position: i + 1}
	if len(blocks) > 0 {
		s.Block = &blocks[i]
		var err error
		if s.Claim, s.Exits, err = ApplyBlock(t, n, pre, s.Block, made); err != nil {
			return Segment{}, fmt.Errorf("derive: block %d: %w", s.Block.Number, err)
		}
	}
	if s.Position >= uint64(len(blocks)) {
		s.Position = 0
		s.Claim.Position, s.Claim.Accumulator = next.Position, next.Accumulator
	}
	return s, nil
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
