package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"

	"github.com/sharedsec/sharedsec/proof/fraud"
)

// A picture is the tree of a dispute as it stands: for each tree of it, coarse
// or fine, who contradicts whom, and below each place where they part the tree
// that opens it.
type picture struct {
	game   *fraud.Game
	shape  fraud.Shape
	now    uint64
	trees  map[place]*tally // by where they begin
	leaves map[place]*tally // places of height 0 with rivals
}

// A place is a stretch of a level.
type place struct {
	level uint8
	lbase uint64
}

// A tally is what stands at a place.
type tally struct {
	roots, nodes int
	proven       bool
}

var units = [...]string{1: "step", 2: "stride", 3: "segment"}

// draw writes the tree of a dispute after L1 block now.
func draw(w io.Writer, g *fraud.Game, now uint64) {
	p := picture{game: g, shape: g.Params().Shape, now: now, trees: map[place]*tally{}, leaves: map[place]*tally{}}
	for n := range g.Nodes() {
		s, _ := g.Standing(n, now)
		height := p.shape.Height(n.Level)
		t := at(p.trees, place{n.Level, n.LBase >> height << height})
		t.nodes++
		if s.Root {
			t.roots++
		}
		if n.Height == 0 && s.Rivals > 0 {
			leaf := at(p.leaves, place{n.Level, n.LBase})
			leaf.nodes++
			leaf.proven = leaf.proven || s.Proven
		}
	}
	p.tree(w, place{p.shape.Levels(), 0}, "    ")
}

func at(m map[place]*tally, p place) *tally {
	if m[p] == nil {
		m[p] = new(tally)
	}
	return m[p]
}

// tree writes what lies below one tree's root: a line a place in dispute.
func (p *picture) tree(w io.Writer, of place, indent string) {
	t := p.trees[of]
	if t == nil {
		return
	}
	fmt.Fprintf(w, "%s%ss: %d claims, %d nodes\n", indent, units[of.level], t.roots, t.nodes)
	height := p.shape.Height(of.level)
	var below []place
	for leaf := range p.leaves {
		if leaf.level == of.level && leaf.lbase>>height<<height == of.lbase {
			below = append(below, leaf)
		}
	}
	slices.SortFunc(below, func(a, b place) int { return cmp.Compare(a.lbase, b.lbase) })
	for i, leaf := range below {
		branch, next := "├─ ", "│  "
		if i == len(below)-1 {
			branch, next = "└─ ", "   "
		}
		what := ""
		if p.leaves[leaf].proven {
			what = ", proven on L1"
		}
		fmt.Fprintf(w, "%s%s%s %d: %d claims%s\n", indent, branch, units[leaf.level], leaf.lbase-of.lbase, p.leaves[leaf].nodes, what)
		if leaf.level > 1 {
			p.tree(w, place{leaf.level - 1, leaf.lbase << p.shape.Height(leaf.level-1)}, indent+next)
		}
	}
}
