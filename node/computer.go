package node

import (
	"context"
	"fmt"
	"slices"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/proof/riscv"
	"github.com/sharedsec/sharedsec/proof/riscv/image"
	"github.com/sharedsec/sharedsec/proof/riscv/segment"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive/guest"
	"github.com/sharedsec/sharedsec/settlement/derive/witness"
	"github.com/sharedsec/sharedsec/trust"
)

// A Registry tells by which image L1 judges a program: an ethereum.Client.
type Registry interface {
	settlement.Chain

	// Image returns the machine image or verifying key of a program under a
	// proof system after block at; zero if it has none.
	Image(ctx context.Context, at settlement.Block, program commitment.Root, system settlement.ProofSystem) (commitment.Root, error)
}

// A Computer is the [sharedsec.Computer] of the standard parts: it runs the
// rollup's guest in the fraud-proof machine, on what the node derived. It is
// safe for concurrent use.
type Computer struct {
	registry Registry
	deriver  *sharedsec.Deriver
	program  guest.Program
	images   map[commitment.Root]*riscv.State // loaded, by name; cloned before they run
	options  segment.Options
}

var (
	_ sharedsec.Computer = (*Computer)(nil)
	_ trust.Assumer      = (*Computer)(nil)
)

// NewComputer returns a Computer of what d derives by p, which runs natively.
// Guests are the ELF files of p for the machine (see [image.Build]), one for
// each program that the rollup has or had; which is whose, L1 tells. One that
// is none matches [riscv.ErrImage].
func NewComputer(r Registry, d *sharedsec.Deriver, p guest.Program, guests [][]byte, o segment.Options) (*Computer, error) {
	c := &Computer{registry: r, deriver: d, program: p, images: map[commitment.Root]*riscv.State{}, options: o}
	for i, elf := range guests {
		s, err := image.Load(elf)
		if err != nil {
			return nil, fmt.Errorf("guest %d: %w", i, err)
		}
		c.images[s.Hash()] = s
	}
	return c, nil
}

// Compute implements [sharedsec.Computer]. A dispute about a program whose
// image is none of the guests' matches [proof.ErrUnknownProgram].
func (c *Computer) Compute(ctx context.Context, d sharedsec.Disputed) (fraud.Computation, error) {
	at, err := c.registry.Head(ctx, settlement.Latest)
	if err != nil {
		return nil, err
	}
	name, loaded, err := c.image(ctx, at, d.Parent.Next.Program)
	if err != nil {
		return nil, fmt.Errorf("node: %w", err)
	}
	start, end := d.Parent.Claim, d.Right.Claim.Position
	entries, segments, err := c.deriver.Replay(ctx, at, start.Position, end)
	if err != nil {
		return nil, err
	}
	boundaries := []segment.Boundary{{Claim: start}}
	var native []proof.Boundary
	for _, s := range segments {
		boundaries = append(boundaries, segment.Boundary{Claim: s.Claim, Position: s.Position})
		native = append(native, s.Boundary())
	}
	if !slices.Equal(native, d.Boundaries) {
		return nil, fmt.Errorf("node: %w: entries %d to %d were derived to something else before", fraud.ErrComputation, start.Position, end)
	}
	gatherer := &witness.Gatherer{Program: c.program, State: c.deriver.Store, Fetcher: c.deriver.Fetcher}
	dispute := &witness.Dispute{Config: c.deriver.Pipeline.Config(), Pre: start, Entries: entries}
	shape := d.Game.Shape
	return segment.New(segment.Params{
		DisputeID: d.Right.Dispute, End: end, Image: name, Depth: shape.Total() - shape.Height(shape.Levels()),
	}, loaded.Clone(), boundaries, gatherer.Oracles(dispute, boundaries), c.options)
}

// image returns the image by which L1 judges a program, as a guest that is it.
func (c *Computer) image(ctx context.Context, at settlement.Block, program commitment.Root) (commitment.Root, *riscv.State, error) {
	name, err := c.registry.Image(ctx, at, program, settlement.FraudProof)
	if err != nil {
		return name, nil, err
	}
	if name.IsZero() {
		return name, nil, fmt.Errorf("%w: L1 has no image of program %v, and decides no dispute about it", proof.ErrUnknownProgram, program)
	}
	loaded, ok := c.images[name]
	if !ok {
		return name, nil, fmt.Errorf("%w: L1 judges program %v by the image %v, which is none of the guests': is one built of other sources or by another version of Go?", proof.ErrUnknownProgram, program, name)
	}
	return name, loaded, nil
}

// Assumptions implements [trust.Assumer].
func (c *Computer) Assumptions() []trust.Assumption {
	return []trust.Assumption{
		{
			Part: "node", Dimension: trust.StateValidation, Who: "who registered the machine's image",
			Could: "have registered another program than the source that people read: whoever doubts it builds the guest again and compares",
			Cost:  "nothing",
		},
		{
			Part: "proof/riscv", Dimension: trust.StateValidation, Who: "who wrote the machine, in Go and in Solidity",
			Could: "have left a difference between the two by which an honest party loses",
			Cost:  "nothing",
		},
	}
}
