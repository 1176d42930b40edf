package witness

import (
	"fmt"

	"github.com/sharedsec/sharedsec/commitment/kzg"
	"github.com/sharedsec/sharedsec/proof/riscv"
	"github.com/sharedsec/sharedsec/settlement/derive/guest"
)

// An Oracle has every preimage that a segment reads, and those of all of its
// blobs' elements. It does not change, and is safe for concurrent use.
type Oracle struct {
	preimages riscv.Preimages
	elements  map[riscv.Key]element
}

var (
	_ riscv.Oracle = (*Oracle)(nil)
	_ riscv.Prover = (*Oracle)(nil)
)

// An element is one of a blob's.
type element struct {
	blob  *blob
	index int
}

type blob struct {
	bytes      *kzg.Blob
	commitment kzg.Commitment
}

func newOracle() *Oracle {
	return &Oracle{preimages: make(riscv.Preimages), elements: make(map[riscv.Key]element)}
}

// Preimage implements [riscv.Oracle].
func (o *Oracle) Preimage(key riscv.Key) ([]byte, error) {
	if e, ok := o.elements[key]; ok {
		return e.value(), nil
	}
	return o.preimages.Preimage(key)
}

// Len returns how many preimages there are and how many bytes they have.
func (o *Oracle) Len() (preimages, bytes int) {
	for _, b := range o.preimages {
		bytes += len(b)
	}
	return len(o.preimages) + len(o.elements), bytes + kzg.ElementSize*len(o.elements)
}

// ProvePreimage implements [riscv.Prover]; for a key that is no blob's the proof
// is the preimage. A KZG proof takes some tens of milliseconds to make, and is
// made anew each time.
func (o *Oracle) ProvePreimage(key riscv.Key) ([]byte, error) {
	e, ok := o.elements[key]
	if !ok {
		return o.Preimage(key)
	}
	z, err := kzg.Point(uint64(e.index))
	if err != nil {
		return nil, fmt.Errorf("witness: %w", err)
	}
	y, p, err := kzg.ProvePoint(e.blob.bytes, z)
	if err != nil {
		return nil, fmt.Errorf("witness: %w", err)
	}
	b := append(make([]byte, 0, 48+32+32+48), e.blob.commitment[:]...)
	b = append(append(b, z[:]...), y[:]...)
	return append(b, p[:]...), nil
}

// putBlob puts a blob's commitment and its elements.
func (o *Oracle) putBlob(b *kzg.Blob) error {
	c, err := kzg.Commit(b)
	if err != nil {
		return err
	}
	o.preimages[guest.CommitmentKey(c.VersionedHash())] = c[:]
	shared := &blob{b, c}
	for i, key := range guest.ElementKeys(c) {
		o.elements[key] = element{shared, i}
	}
	return nil
}

func (e element) value() []byte {
	return e.blob.bytes[kzg.ElementSize*e.index:][:kzg.ElementSize]
}
