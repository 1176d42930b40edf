package da

import (
	"bytes"
	"context"
	"fmt"
	"sync"
)

// Memory is a Publisher and a Fetcher for tests: nothing in it expires, nothing
// outlives the process, and nobody else can read it. The zero Memory is empty
// and ready, and safe for concurrent use.
type Memory struct {
	mu   sync.RWMutex
	data map[Ref][]byte
}

var (
	_ Publisher   = (*Memory)(nil)
	_ Sizer       = (*Memory)(nil)
	_ BodyFetcher = (*Memory)(nil)
)

// maxMemory is the most bytes that one Publish of a Memory takes.
const maxMemory = 1 << 24

// MaxPayload implements [Sizer]: 16 MiB.
func (m *Memory) MaxPayload() int { return maxMemory }

// Publish implements [Publisher]; the Payload has neither Body nor Proof.
func (m *Memory) Publish(ctx context.Context, data []byte) (Payload, error) {
	if err := ctx.Err(); err != nil {
		return Payload{}, fmt.Errorf("da: memory: %w", err)
	}
	if len(data) > maxMemory {
		return Payload{}, fmt.Errorf("%w: %d bytes, at most %d", ErrTooLarge, len(data), maxMemory)
	}
	r, err := KeccakRef(LayerMemory, data)
	if err != nil {
		return Payload{}, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.data == nil {
		m.data = make(map[Ref][]byte)
	}
	m.data[r] = bytes.Clone(data)
	return Payload{Ref: r}, nil
}

// Fetch implements [Fetcher].
func (m *Memory) Fetch(ctx context.Context, r Ref) ([]byte, error) {
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("da: memory: %w", err)
	}
	if r.Layer() != LayerMemory {
		return nil, fmt.Errorf("%w: %v in memory", ErrWrongLayer, r.Layer())
	}
	m.mu.RLock()
	defer m.mu.RUnlock()
	data, ok := m.data[r]
	if !ok {
		return nil, fmt.Errorf("%w: %v in memory", ErrNotFound, r)
	}
	return bytes.Clone(data), nil
}

// FetchAt implements [HintFetcher]; it has no use for the hint.
func (m *Memory) FetchAt(ctx context.Context, r Ref, _ Hint) ([]byte, error) {
	return m.Fetch(ctx, r)
}

// FetchBody implements [BodyFetcher]: the committed bytes are the data.
func (m *Memory) FetchBody(ctx context.Context, r Ref, _ Hint) ([]byte, error) {
	return m.Fetch(ctx, r)
}
