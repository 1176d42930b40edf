package ethereum

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/sharedsec/sharedsec/settlement"
)

// logs returns the events that q asks for from L1 block from on, up to block
// to or as far as the node answers at once, and up to which block that is. They
// are of the contracts asked for, in those blocks, in order; events that a node
// marks as removed are left out.
func (c *Client) logs(ctx context.Context, q ethereum.FilterQuery, from, to uint64) ([]types.Log, uint64, error) {
	for {
		window := max(c.window.Load(), 1)
		end := to
		if to-from >= window {
			end = from + window - 1
		}
		q.FromBlock, q.ToBlock = new(big.Int).SetUint64(from), new(big.Int).SetUint64(end)
		found, err := bounded(ctx, c, "events", func(ctx context.Context) ([]types.Log, error) {
			return c.node.FilterLogs(ctx, q)
		})
		if err == nil {
			c.window.CompareAndSwap(window, min(2*window, c.opts.LogRange))
			kept, err := sift(found, q, from, end)
			return kept, end, err
		}
		if ctx.Err() != nil || end == from || !tooMuch(err) {
			return nil, 0, err
		}
		c.opts.Log.Debug("node refuses a range of events", "from", from, "to", end, "err", err)
		c.window.CompareAndSwap(window, (end-from+1)/2)
	}
}

// tooMuch reports whether fewer blocks may get an answer: nodes say it in many
// ways, but they do answer.
func tooMuch(err error) bool {
	var coded rpc.Error
	var http rpc.HTTPError
	return errors.As(err, &coded) || errors.Is(err, errTooLong) || (errors.As(err, &http) && http.StatusCode == 413)
}

// sift checks that a node answered what was asked.
func sift(found []types.Log, q ethereum.FilterQuery, from, to uint64) ([]types.Log, error) {
	kept := make([]types.Log, 0, len(found))
	for i, l := range found {
		if l.Removed {
			continue
		}
		if l.BlockNumber < from || l.BlockNumber > to || !contains(q.Addresses, l.Address) || !matches(l.Topics, q.Topics) {
			return nil, contradiction("event %d of %v in block %d is not what was asked for", l.Index, l.Address, l.BlockNumber)
		}
		if i > 0 && len(kept) > 0 {
			if p := kept[len(kept)-1]; l.BlockNumber < p.BlockNumber || (l.BlockNumber == p.BlockNumber && l.Index <= p.Index) {
				return nil, contradiction("events out of order in block %d", l.BlockNumber)
			}
		}
		kept = append(kept, l)
	}
	return kept, nil
}

func contains(set []common.Address, a common.Address) bool {
	for _, s := range set {
		if s == a {
			return true
		}
	}
	return len(set) == 0
}

func matches(topics []common.Hash, want [][]common.Hash) bool {
	if len(want) > len(topics) {
		return false
	}
	for i, any := range want {
		ok := len(any) == 0
		for _, w := range any {
			ok = ok || topics[i] == w
		}
		if !ok {
			return false
		}
	}
	return true
}

// contradiction is a node that contradicts itself, or L1's own commitments. It
// may be in the middle of a reorganization: see blame.
func contradiction(format string, args ...any) error {
	return fmt.Errorf("ethereum: %w: node contradicts itself: %s", settlement.ErrUnavailable, fmt.Sprintf(format, args...))
}

func notFound(format string, args ...any) error {
	return fmt.Errorf("ethereum: %w: %s", settlement.ErrNotFound, fmt.Sprintf(format, args...))
}
