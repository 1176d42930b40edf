package segment

import (
	"slices"
	"sync"

	"github.com/sharedsec/sharedsec/proof/riscv"
)

// defaultSpacing is how many steps of the machine there are at least between
// two snapshots: running them takes milliseconds.
const defaultSpacing = 1 << 18

// A snapshot is the machine's state after a number of its steps in a segment.
// Its memory is hashed.
type snapshot struct {
	step  uint64
	state *riscv.State
	pages int // that the one before, or the image, does not share
}

// snapshots keeps states of segments that were run, within a budget of pages.
// What does not fit any more is thinned out: first the segment used longest ago
// goes, then every other snapshot of the only one left.
type snapshots struct {
	budget  int
	spacing uint64
	image   *riscv.State

	mu    sync.Mutex
	used  int
	lists []list // the last one was used last
}

// A list is the snapshots of one segment, in order.
type list struct {
	segment uint64
	of      []snapshot
}

// fresh returns a copy of the image.
func (c *snapshots) fresh() *riscv.State {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.image.Clone()
}

// before returns a copy of the last state that is known of a segment after at
// most the given number of the machine's steps, and how many those are. ok is
// false if there is none.
func (c *snapshots) before(segment, step uint64) (state *riscv.State, at uint64, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	l := c.touch(segment)
	if l == nil || l.after(step) == 0 {
		return nil, 0, false
	}
	s := &l.of[l.after(step)-1]
	return s.state.Clone(), s.step, true
}

// keep takes a state that is hashed and that nobody changes any more, unless
// there is one near.
func (c *snapshots) keep(segment, step uint64, s *riscv.State) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if step < c.spacing {
		return
	}
	l := c.touch(segment)
	if l == nil {
		c.lists = append(c.lists, list{segment: segment})
		l = &c.lists[len(c.lists)-1]
	}
	i := l.after(step)
	if i > 0 && step-l.of[i-1].step < c.spacing || i < len(l.of) && l.of[i].step-step < c.spacing {
		return
	}
	l.of = slices.Insert(l.of, i, snapshot{step: step, state: s})
	c.count(l, i)
	c.count(l, i+1)
	for c.used > c.budget && len(c.lists) > 1 {
		c.used -= c.lists[0].pages()
		c.lists = slices.Delete(c.lists, 0, 1)
	}
	for l = &c.lists[0]; c.used > c.budget && len(l.of) > 0; {
		c.thin(l)
	}
}

// thin drops every other snapshot, and the first if it is the only one.
func (c *snapshots) thin(l *list) {
	c.used -= l.pages()
	var kept []snapshot
	for i := 0; i < len(l.of) && len(l.of) > 1; i += 2 {
		kept = append(kept, snapshot{step: l.of[i].step, state: l.of[i].state})
	}
	l.of = kept
	for i := range l.of {
		c.count(l, i)
	}
}

// count finds how many pages snapshot i of l has of its own, if there is one.
func (c *snapshots) count(l *list, i int) {
	if i >= len(l.of) {
		return
	}
	old := c.image.Memory
	if i > 0 {
		old = l.of[i-1].state.Memory
	}
	s := &l.of[i]
	c.used -= s.pages
	s.pages = s.state.Memory.PagesSince(old)
	c.used += s.pages
}

// touch returns the list of a segment, which is the one used last then, or nil
// if there is none.
func (c *snapshots) touch(segment uint64) *list {
	i := slices.IndexFunc(c.lists, func(l list) bool { return l.segment == segment })
	if i < 0 {
		return nil
	}
	l := c.lists[i]
	c.lists = append(slices.Delete(c.lists, i, i+1), l)
	return &c.lists[len(c.lists)-1]
}

// after returns how many of l's snapshots are after at most step steps.
func (l *list) after(step uint64) int {
	i, found := slices.BinarySearchFunc(l.of, step, func(s snapshot, step uint64) int {
		switch {
		case s.step < step:
			return -1
		case s.step > step:
			return 1
		}
		return 0
	})
	if found {
		i++
	}
	return i
}

func (l *list) pages() (n int) {
	for i := range l.of {
		n += l.of[i].pages
	}
	return n
}
