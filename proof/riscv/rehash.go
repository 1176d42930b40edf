package riscv

import "sync"

// Rehash hashes what was written since Root was last called, so that Root has
// nothing left to do. It works on up to workers goroutines, all of which have
// ended when it returns; workers < 2 means none.
func (m *Memory) Rehash(workers int) {
	if workers > 1 {
		pages := m.root.unhashed(nil)
		share(len(pages), workers, func(from, to int) {
			for _, p := range pages[from:to] {
				p.rehash()
			}
		})
	}
	m.Root()
}

// unhashed appends the pages below n whose hash is not known. No page is there
// twice.
func (n *node) unhashed(pages []*page) []*page {
	if n.hashed {
		return pages
	}
	for i := range fan {
		switch {
		case n.pages != nil && n.pages[i] != nil:
			if !n.pages[i].hashed {
				pages = append(pages, n.pages[i])
			}
		case n.nodes != nil && n.nodes[i] != nil:
			pages = n.nodes[i].unhashed(pages)
		}
	}
	return pages
}

// minShare is the least that is worth a goroutine: some ten microseconds of
// hashing.
const minShare = 64

// share calls f for parts of the numbers from 0 to n, on up to workers
// goroutines, and returns when all calls have. All parts but the last are of a
// multiple of four.
func share(n, workers int, f func(from, to int)) {
	workers = max(workers, 1)
	size := max(((n+workers-1)/workers+3)&^3, minShare)
	if n <= size {
		f(0, n)
		return
	}
	var wg sync.WaitGroup
	for from := size; from < n; from += size {
		wg.Go(func() { f(from, min(from+size, n)) })
	}
	f(0, size)
	wg.Wait()
}
