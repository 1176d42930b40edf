// Package guest is what a rollup's program does inside the fraud-proof machine:
// inbox entries and blobs in, state out, on nobody's word.
//
// A [Program] joins the rollup's own transition with the library's derivation.
// [Program.Next] runs one segment, a block or an entry that has none: from the
// commitment to the boundary before it, and from nothing else, it finds the
// boundary after it. Each thing is named by the hash of the one before:
//
//	boundary       the dispute and the claim that it stands at
//	  dispute      the program and the input
//	    program    the configuration
//	    input      the inbox's accumulator at the end of the dispute's entries
//	      ...      back along the accumulators to the claim's entry
//	        entry  the refs of its data: calldata by its hash, blobs by theirs
//	  claim        the state, read node by node as the transition asks
//
// The package is pure, and the same code runs natively: package
// settlement/derive/witness does so to learn what a segment reads.
//
// A guest's main function hands the machine's oracle to Next and its result to
// the machine; see docs/guests.md.
package guest

import (
	"encoding"
	"errors"
	"fmt"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/riscv/oracle"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// ErrContradiction matches inputs of which one belies another: no dispute that
// L1 opened has them. In the machine it ends the program, which is a fault.
var ErrContradiction = errors.New("guest: contradiction")

// A Source gives preimages; [oracle.Client] is the machine's. What is named by
// a hash is checked against it, whoever gives it: a Source is trusted for the
// input, which the machine binds, and for the elements of blobs, which it
// proves where a dispute is settled.
type Source interface {
	// NodeReader gives what is named by its keccak256.
	commitment.NodeReader

	// Get returns the preimage of a key of the types Local, Sha256 and Blob
	// of package oracle.
	Get(key [32]byte) ([]byte, error)
}

var _ Source = (*oracle.Client)(nil)

// A Program is all that a rollup adds.
type Program struct {
	// Transition returns the rollup's transition under a configuration, which
	// holds the rules up to the one in force.
	Transition func(*derive.Config) proof.Transition

	// Codecs are what the configuration's numbers stand for.
	Codecs map[derive.Codec]batch.Codec
}

// Next executes the segment that starts from the boundary under local key 1
// and returns the boundary after it. What the segment's entry holds is never an
// error. An error is one of src, one that matches [ErrContradiction], or the
// refusal of a preimage that is not what its hash stands for:
// [commitment.ErrInvalid], [proof.ErrInvalid], [derive.ErrInvalid] or one of
// package da's.
func (p Program) Next(src Source) (proof.Boundary, error) {
	m, err := readMatter(src)
	if err != nil {
		return proof.Boundary{}, err
	}
	pipeline, err := derive.NewPipeline(&m.config, p.Codecs)
	if err != nil {
		return proof.Boundary{}, err
	}
	data, err := fetch(src, m.entry)
	if err != nil {
		return proof.Boundary{}, err
	}
	t := p.Transition(&m.config)
	s, err := pipeline.ExecuteSegment(t, src, m.claim, m.position, m.entry, data, make(commitment.Nodes))
	if err != nil {
		return proof.Boundary{}, err
	}
	return s.Boundary(), nil
}

// A matter is what a segment is about.
type matter struct {
	config   derive.Config
	claim    proof.Claim // before the segment
	position uint64      // of the block in the entry
	entry    derive.Entry
}

// readMatter follows the hashes from the boundary on.
func readMatter(src Source) (*matter, error) {
	input, err := src.Get([32]byte{0: oracle.Local, 31: 1})
	if err != nil {
		return nil, fmt.Errorf("guest: input: %w", err)
	}
	var start proof.Segment
	if err := start.UnmarshalBinary(input); err != nil {
		return nil, err
	}
	m := &matter{position: start.Position}
	var dispute proof.Dispute
	var program proof.Definition
	var entries proof.Range
	r := reader{src: src}
	r.read(start.DisputeID, &dispute)
	r.read(dispute.Program, &program)
	r.read(program.Config, &m.config)
	r.read(dispute.Input, &entries)
	r.read(start.Claim, &m.claim)
	if r.err != nil {
		return nil, r.err
	}
	at, domain := m.claim.Position, m.config.Domain()
	switch {
	case m.claim.Domain != domain:
		return nil, fmt.Errorf("%w: a claim of %v in a dispute of %v", ErrContradiction, m.claim.Domain, domain)
	case at < entries.Start || at >= entries.End:
		return nil, fmt.Errorf("%w: entry %d in a dispute about %d to %d", ErrContradiction, at, entries.Start, entries.End)
	case m.config.Program(at) != dispute.Program:
		return nil, fmt.Errorf("%w: entry %d is not the program's", ErrContradiction, at)
	}
	var before commitment.Root
	if m.entry, before, err = derive.ReadEntry(src, entries.End, entries.EndAccumulator, at); err != nil {
		return nil, err
	}
	if before != m.claim.Accumulator {
		return nil, fmt.Errorf("%w: a claim over entries of %v, which are of %v", ErrContradiction, m.claim.Accumulator, before)
	}
	return m, nil
}

// A reader reads what hashes stand for until something fails.
type reader struct {
	src Source
	err error
}

func (r *reader) read(hash commitment.Root, into encoding.BinaryUnmarshaler) {
	if r.err != nil {
		return
	}
	var b []byte
	if b, r.err = commitment.ReadNode(r.src, hash); r.err == nil {
		r.err = into.UnmarshalBinary(b)
	}
}
