package riscv

import "encoding/binary"

// cacheSize is the number of pages that a pageCache holds for each way.
const cacheSize = 1024

// A pageCache finds the pages that were used lately. Its entries are checked
// together with an access's alignment: the address without its offset, low
// bits that must be zero included, is the page's address.
type pageCache struct {
	read  [cacheSize]cachedPage
	write [cacheSize]cachedPage
}

type cachedPage struct {
	base uint64 // of the page, or noPage
	data *[PageSize]byte
}

// noPage is no address with an offset taken away.
const noPage = ^uint64(0)

var zeroPage [PageSize]byte // never written

func (c *pageCache) reset() {
	for i := range c.read {
		c.read[i] = cachedPage{base: noPage, data: &zeroPage}
		c.write[i] = cachedPage{base: noPage, data: &zeroPage}
	}
}

// load implements bus: it is what the quick way in the interpreter does not
// do. It keeps the page for the next time.
func (m *Machine) load(addr uint64, size int) (v uint64, ok bool) {
	if !loadable(addr, uint64(size)) {
		return 0, false
	}
	off := addr & (PageSize - 1)
	if off+uint64(size) > PageSize {
		return m.s.Memory.load(addr, size), true
	}
	e := &m.cache.read[addr>>pageBits%cacheSize]
	if e.base != addr-off {
		e.base, e.data = addr-off, &zeroPage
		if p := m.s.Memory.page(addr >> pageBits); p != nil {
			e.data = &p.data
		}
	}
	var b [8]byte
	copy(b[:size], e.data[off:])
	return binary.LittleEndian.Uint64(b[:]), true
}

// store implements bus. A store beyond the runner's limit is not made and sets
// m.err.
func (m *Machine) store(addr uint64, size int, v uint64) (ok bool) {
	if !m.s.storable(addr, uint64(size)) {
		return false
	}
	var b [8]byte
	binary.LittleEndian.PutUint64(b[:], v)
	first, last := addr>>pageBits, (addr+uint64(size)-1)>>pageBits
	data := m.own(first)
	if data == nil {
		return false
	}
	off := addr & (PageSize - 1)
	if first == last {
		copy(data[off:], b[:size])
		return true
	}
	next := m.own(last)
	if next == nil {
		return false
	}
	n := copy(data[off:], b[:size])
	copy(next[:], b[n:size])
	return true
}

// own returns a page for writing, and keeps it. It returns nil and sets m.err
// if that would be one page too many.
func (m *Machine) own(p uint64) *[PageSize]byte {
	base := p << pageBits
	e := &m.cache.write[p%cacheSize]
	if e.base == base {
		return e.data
	}
	if m.s.Memory.Pages() >= m.o.MaxPages && !m.calling && m.s.Memory.page(p) == nil {
		m.err = ErrMemoryLimit
		return nil
	}
	data := &m.s.Memory.own(p).data
	if r := &m.cache.read[p%cacheSize]; r.base == base {
		r.data = data // it was another page's, or nobody's
	}
	if base+PageSize <= m.s.CodeStart || base >= m.s.CodeEnd {
		e.base, e.data = base, data
	}
	return data
}
