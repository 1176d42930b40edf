// Package logs fetches what da/calldata carries, from the logs of an L1 node.
//
// The node is not trusted: what it returns is checked against the Ref.
package logs

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/calldata"
)

// EventData is the signature of the event that carries data; its keccak256 is
// the log's first topic, the data's keccak256 the second.
const EventData = "Data(bytes32,bytes)"

// Logs is what this package asks of an L1 node; ethclient.Client has it.
type Logs interface {
	FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error)
}

const (
	defaultSpan = 10_000 // blocks a request; what many public nodes allow
	firstSpan   = 100    // blocks of the first request before the hint
	maxRequests = 1024   // a fetch; a hint may be nonsense
)

// A Fetcher finds data in the logs of one contract. It keeps nothing and
// retries nothing, and is safe for concurrent use if its Logs is.
type Fetcher struct {
	logs  Logs
	inbox common.Address
	from  uint64
	span  uint64
}

var _ da.BodyFetcher = (*Fetcher)(nil)

// An Option changes what [New] makes.
type Option func(*Fetcher) error

// WithSpan sets over how many blocks one request may ask; the default is 10,000.
func WithSpan(blocks uint64) Option {
	return func(f *Fetcher) error {
		if blocks == 0 {
			return errors.New("logs: requests over 0 blocks")
		}
		f.span = blocks
		return nil
	}
}

// New returns a Fetcher over the logs that inbox emitted since block from, that
// of its deployment.
//
// With a hint it asks for that block first, and then for those before it,
// further and further back: what the forced queue holds is emitted when it is
// enqueued, long before an entry records it. Without a hint it asks for all
// blocks in one request, which public nodes often refuse.
func New(l Logs, inbox common.Address, from uint64, opts ...Option) (*Fetcher, error) {
	f := &Fetcher{logs: l, inbox: inbox, from: from, span: defaultSpan}
	for _, o := range opts {
		if err := o(f); err != nil {
			return nil, err
		}
	}
	return f, nil
}

// Fetch implements [da.Fetcher].
func (f *Fetcher) Fetch(ctx context.Context, r da.Ref) ([]byte, error) {
	return f.FetchAt(ctx, r, da.Hint{})
}

// FetchBody implements [da.BodyFetcher]: the committed bytes are the data.
func (f *Fetcher) FetchBody(ctx context.Context, r da.Ref, h da.Hint) ([]byte, error) {
	return f.FetchAt(ctx, r, h)
}

// FetchAt implements [da.HintFetcher].
func (f *Fetcher) FetchAt(ctx context.Context, r da.Ref, h da.Hint) ([]byte, error) {
	if r.Layer() != da.LayerCalldata {
		return nil, fmt.Errorf("%w: %v, want %v", da.ErrWrongLayer, r.Layer(), da.LayerCalldata)
	}
	hash, err := commitment.RootFromBytes(r.Commitment())
	if err != nil {
		return nil, fmt.Errorf("%w: %w", da.ErrInvalidRef, err)
	}
	if h == (da.Hint{}) {
		return f.find(ctx, r, common.Hash(hash), f.from, nil)
	}
	data, err := f.find(ctx, r, common.Hash(hash), h.L1Block, &h.L1Block)
	end, span := h.L1Block, min(firstSpan, f.span) // blocks before end are left
	for requests := 1; errors.Is(err, da.ErrNotFound) && !errors.Is(err, da.ErrExpired) && end > f.from && requests < maxRequests; requests++ {
		begin := end - min(end-f.from, span)
		last := end - 1
		data, err = f.find(ctx, r, common.Hash(hash), begin, &last)
		end, span = begin, min(4*span, f.span)
	}
	return data, err
}

// find asks for the blocks from begin to end, the latest if nil.
func (f *Fetcher) find(ctx context.Context, r da.Ref, hash common.Hash, begin uint64, end *uint64) ([]byte, error) {
	topics := [2]common.Hash{common.Hash(commitment.Keccak256([]byte(EventData))), hash}
	q := ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(begin),
		Addresses: []common.Address{f.inbox},
		Topics:    [][]common.Hash{{topics[0]}, {topics[1]}},
	}
	if end != nil {
		q.ToBlock = new(big.Int).SetUint64(*end)
	}
	found, err := f.logs.FilterLogs(ctx, q)
	if err != nil {
		return nil, failed(ctx, err)
	}
	var last error
	for _, l := range found {
		if l.Removed || l.Address != f.inbox || len(l.Topics) != 2 || [2]common.Hash(l.Topics) != topics {
			continue // not what was asked for
		}
		data, err := unpack(l.Data, r.Size())
		if err == nil {
			data, err = calldata.Open(r, data)
		}
		if err == nil {
			return append([]byte{}, data...), nil
		}
		last = err
	}
	if last != nil {
		return nil, last
	}
	return nil, fmt.Errorf("%w: no log of %v from block %d on", da.ErrNotFound, r, begin)
}

// codePruned is the JSON-RPC error of a node that has dropped old history
// (EIP-4444), as execution clients return it.
const codePruned = 4444

// failed says what an error of FilterLogs means.
func failed(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return fmt.Errorf("logs: %w", ctx.Err())
	}
	var rpc interface{ ErrorCode() int }
	if errors.As(err, &rpc) && rpc.ErrorCode() == codePruned {
		return fmt.Errorf("%w: %v", da.ErrExpired, err)
	}
	return fmt.Errorf("%w: logs: %v", da.ErrUnavailable, err) // a time limit of the client is not the caller's
}

// unpack returns the bytes that p, the unindexed part of the log, holds: one
// ABI-encoded bytes value of at most max bytes. They share p's memory.
func unpack(p []byte, max uint32) ([]byte, error) {
	const word = 32
	offset, ok := number(p)
	if !ok || offset != word {
		return nil, fmt.Errorf("%w: log of %d bytes is not one bytes value", da.ErrCorrupt, len(p))
	}
	n, ok := number(p[word:])
	if !ok || n > uint64(max) || n > uint64(len(p)-2*word) {
		return nil, fmt.Errorf("%w: log of %d bytes for data of %d", da.ErrCorrupt, len(p), max)
	}
	return p[2*word : 2*word+n], nil
}

// number reads the 32-byte word at the start of p, if it is below 2^64.
func number(p []byte) (uint64, bool) {
	if len(p) < 32 || [24]byte(p) != [24]byte{} {
		return 0, false
	}
	return binary.BigEndian.Uint64(p[24:32]), true
}
