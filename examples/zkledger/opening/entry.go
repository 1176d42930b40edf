package opening

import (
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/kzg"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob"
	"github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

const (
	batchSize   = batch.FrameHeader + 18 // of a batch without transactions, its frame's header included
	addressSize = 20                     // of whom a deposit credits, ahead of its data
	valueSize   = 12                     // of a value that the ledger takes
)

// invalid is an error about an opening that proves nothing.
func invalid(format string, args ...any) error {
	return fmt.Errorf("%w: "+format, append([]any{proof.ErrInvalid}, args...)...)
}

// A reference is the first Ref of an entry: what L1 knows of its data.
type reference struct {
	blob  bool            // in a blob, else in calldata
	size  uint32          // of calldata
	link  commitment.Root // versioned hash, or keccak256 of the data
	alone bool            // the entry has no other
}

// read returns the reference of an entry; the error is that no inbox has it.
func read(e *derive.Entry) (r reference, err error) {
	if len(e.Refs) == 0 {
		return r, invalid("entry without refs")
	}
	for _, ref := range e.Refs {
		if len(ref.Commitment()) != len(r.link) {
			return r, invalid("ref %v", ref)
		}
	}
	first := e.Refs[0]
	r = reference{
		blob: first.Layer() == da.LayerBlob, size: first.Size(),
		link: commitment.Root(first.Commitment()), alone: len(e.Refs) == 1,
	}
	if r.blob && r.size != blob.Size || !r.blob && first.Layer() != da.LayerCalldata {
		return r, invalid("ref %v", first)
	}
	forced := e.Kind == derive.KindTransaction || e.Kind == derive.KindDeposit
	if !forced && e.Kind != derive.KindBatch || forced && (r.blob || !r.alone) {
		return r, invalid("entry of kind %v with refs %v", e.Kind, e.Refs)
	}
	if e.Kind != derive.KindDeposit && e.Value != [32]byte{} {
		return r, invalid("value in an entry of kind %v", e.Kind)
	}
	return r, nil
}

// opens reports whether data is what calldata's reference commits to.
func (r reference) opens(data []byte) bool {
	return !r.blob && uint64(len(data)) == uint64(r.size) && commitment.Keccak256(data) == r.link
}

// void reports whether a batch is void whatever its data is.
func (p *Params) void(e *derive.Entry, r reference) bool {
	stranger := p.Poster != (common.Address{}) && e.Sender != p.Poster
	return stranger || !r.alone || !r.blob && uint64(r.size) > batchSize+zkledger.TxSize*p.Transactions
}

// badElement reports whether a blob is shown to have an element that the
// packing of no batch has.
func (p *Params) badElement(r reference, shown []byte) bool {
	if !r.blob || len(shown) != elementSize {
		return false
	}
	i, value := uint64(binary.BigEndian.Uint16(shown)), [32]byte(shown[2:])
	z, err := kzg.Point(i)
	return err == nil && bad(i, value, uint64(zkledger.Elements(int(p.Transactions)))) && evaluates(r.link, z, shown[2:])
}

// bad reports whether no batch has that value for element i of its blob, of
// which at most used carry data.
func bad(i uint64, value [32]byte, used uint64) bool {
	return value[0] >= 0x40 || i >= used && value != [32]byte{}
}

// evaluates reports whether the polynomial under a versioned hash is shown to
// have a value at z, as the point evaluation precompile does.
func evaluates(versionedHash commitment.Root, z kzg.Element, shown []byte) bool {
	c := kzg.Commitment(shown[32:])
	return commitment.Root(c.VersionedHash()) == versionedHash &&
		kzg.VerifyPoint(c, z, kzg.Element(shown), kzg.Proof(shown[80:])) == nil
}

// readDeposit returns the deposit of an entry with that data; false if it
// bounces whatever the state is.
func readDeposit(e *derive.Entry, data []byte) (*batch.Forced, bool) {
	if [32 - valueSize]byte(e.Value[:]) != ([32 - valueSize]byte{}) || len(data) < addressSize {
		return nil, false
	}
	d := &batch.Forced{
		Kind: batch.ForcedDeposit, Sender: e.Sender, Value: e.Value,
		To: common.Address(data[:addressSize]), Data: data[addressSize:],
	}
	_, err := zkledger.ParseDeposit(d.Data)
	return d, err == nil
}
