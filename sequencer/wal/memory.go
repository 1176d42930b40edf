package wal

import (
	"context"
	"fmt"
	"sync"

	"github.com/sharedsec/sharedsec/sequencer"
)

// Memory is the reference log, for tests: nothing in it outlives the process.
// The zero value is an empty log.
type Memory struct {
	mu      sync.Mutex
	first   uint64
	records [][]byte
}

var _ sequencer.Log = (*Memory)(nil)

// Append implements [sequencer.Log].
func (m *Memory) Append(record []byte) (uint64, error) {
	if len(record) == 0 || len(record) > sequencer.MaxRecord {
		return 0, fmt.Errorf("%w: wal: record of %d bytes, want 1 to %d", sequencer.ErrInvalid, len(record), sequencer.MaxRecord)
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.records = append(m.records, append([]byte(nil), record...))
	return m.first + uint64(len(m.records)) - 1, nil
}

// Sync implements [sequencer.Log].
func (m *Memory) Sync(_ context.Context, pos uint64) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if end := m.first + uint64(len(m.records)); pos >= end {
		return fmt.Errorf("%w: wal: sync of record %d of %d", sequencer.ErrInvalid, pos, end)
	}
	return nil
}

// Truncate implements [sequencer.Log].
func (m *Memory) Truncate(pos uint64) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	for len(m.records) > 0 && m.first < pos {
		m.records[0] = nil
		m.records, m.first = m.records[1:], m.first+1
	}
	return nil
}

// Replay implements [sequencer.Log].
func (m *Memory) Replay(f func(pos uint64, record []byte) error) error {
	m.mu.Lock()
	first, records := m.first, m.records
	m.mu.Unlock()
	for i, r := range records {
		if err := f(first+uint64(i), r); err != nil {
			return err
		}
	}
	return nil
}
