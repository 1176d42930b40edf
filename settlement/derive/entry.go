package derive

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/calldata"
)

// ErrInvalid matches an entry, a configuration or a cursor that contradicts
// itself or its neighbours. It never speaks of a batch: garbage in an entry is
// dropped, not an error.
var ErrInvalid = errors.New("derive: invalid")

// Tags of the inbox's hashes, unique over the protocol; see package proof.
const (
	tagBody        = 0x19
	tagEntry       = 0x1a
	tagAccumulator = 0x1b
)

// MaxRefs is the most Refs that one entry has.
const MaxRefs = 64

// A Kind says what an inbox entry is.
type Kind uint8

const (
	KindBatch       Kind = 1 // the sequencer's batch, spread over one or more Refs
	KindTransaction Kind = 2 // a forced transaction
	KindDeposit     Kind = 3 // a deposit
)

// String returns the kind's name.
func (k Kind) String() string {
	switch k {
	case KindBatch:
		return "batch"
	case KindTransaction:
		return "transaction"
	case KindDeposit:
		return "deposit"
	}
	return fmt.Sprintf("kind(%d)", uint8(k))
}

// An Entry is what the Inbox contract recorded at one position. It stands
// alone: with the claim before it and the data behind its Refs, it derives.
type Entry struct {
	Position uint64         // in the inbox, from 0
	Kind     Kind           //
	Sender   common.Address // who called L1, aliased if a contract forced it
	L1Block  uint64         // number of the block that recorded it
	L1Time   uint64         // that block's timestamp, Unix seconds
	Index    uint64         // of the batch, or of the item in the forced queue, each from 0
	Value    [32]byte       // wei, big-endian; zero but for a deposit
	Refs     []da.Ref       // of a batch's frames in order; of a forced item's data, exactly one
}

// Body returns keccak256(0x19, kind (1 byte), sender (20), value (32),
// keccak256 of the Refs' binary forms): what is known of an entry before it
// has a position.
func (e Entry) Body() (commitment.Root, error) {
	refs, err := e.refs()
	if err != nil {
		return commitment.Root{}, err
	}
	return commitment.Keccak256(e.body(commitment.Keccak256(refs))), nil
}

// Hash returns keccak256(0x1a, body, L1Block, L1Time, Index), integers as 8
// bytes big-endian. The position is bound by the accumulator.
func (e Entry) Hash() (commitment.Root, error) {
	body, err := e.Body()
	if err != nil {
		return commitment.Root{}, err
	}
	return commitment.Keccak256(e.record(body)), nil
}

// Accumulate returns keccak256(0x1b, accumulator, hash): the inbox's
// accumulator after an entry with that hash. The empty inbox's is zero.
func Accumulate(accumulator, hash commitment.Root) commitment.Root {
	return commitment.Keccak256(link(accumulator, hash))
}

// The preimages of the hashes above, from the refs to the accumulator.

func (e Entry) refs() ([]byte, error) {
	if len(e.Refs) > MaxRefs {
		return nil, fmt.Errorf("%w: entry with %d refs, want at most %d", ErrInvalid, len(e.Refs), MaxRefs)
	}
	refs, err := da.AppendRefs(nil, e.Refs)
	if err != nil {
		return nil, fmt.Errorf("%w: entry %d: %w", ErrInvalid, e.Position, err)
	}
	return refs, nil
}

func (e Entry) body(refs commitment.Root) []byte {
	b := append(make([]byte, 0, 1+1+20+32+32), tagBody, byte(e.Kind))
	b = append(b, e.Sender[:]...)
	b = append(b, e.Value[:]...)
	return append(b, refs[:]...)
}

func (e Entry) record(body commitment.Root) []byte {
	b := append(make([]byte, 0, 1+32+24), tagEntry)
	b = append(b, body[:]...)
	b = binary.BigEndian.AppendUint64(b, e.L1Block)
	b = binary.BigEndian.AppendUint64(b, e.L1Time)
	return binary.BigEndian.AppendUint64(b, e.Index)
}

func link(accumulator, hash commitment.Root) []byte {
	b := append(make([]byte, 0, 1+2*32), tagAccumulator)
	return append(append(b, accumulator[:]...), hash[:]...)
}

// check reports why e can be no entry of an Inbox contract.
func (e Entry) check() error {
	switch e.Kind {
	case KindBatch:
		if len(e.Refs) == 0 || e.Value != [32]byte{} {
			return fmt.Errorf("%w: batch entry %d with %d refs and value %x", ErrInvalid, e.Position, len(e.Refs), e.Value)
		}
	case KindTransaction, KindDeposit:
		if len(e.Refs) != 1 || (e.Kind == KindTransaction && e.Value != [32]byte{}) {
			return fmt.Errorf("%w: forced entry %d with %d refs and value %x", ErrInvalid, e.Position, len(e.Refs), e.Value)
		}
	default:
		return fmt.Errorf("%w: entry %d of kind %d", ErrInvalid, e.Position, e.Kind)
	}
	for _, r := range e.Refs {
		if r.Layer() == da.LayerCalldata && r.Size() > calldata.MaxPayload {
			return fmt.Errorf("%w: entry %d: %d bytes of calldata, at most %d", ErrInvalid, e.Position, r.Size(), calldata.MaxPayload)
		}
	}
	return nil
}
