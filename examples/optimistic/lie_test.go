package main

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/proof/fraud/fraudtest"
)

// expand returns all n states that a history tells.
func expand(h fraud.History, n uint64) []commitment.Root {
	states := make([]commitment.Root, n)
	for i := range states {
		states[i] = h.States[min(i, len(h.States)-1)]
	}
	states[n-1] = h.Last
	return states
}

// A lie is the truth below the step where it begins and false from there on, in
// every tree of a dispute.
func TestLie(t *testing.T) {
	shape := fraud.Shape{2, 3, 2}
	toy, err := fraudtest.NewToy(shape, 1)
	if err != nil {
		t.Fatal(err)
	}
	steps := uint64(1) << shape.Total()
	truth := []commitment.Root{toy.Start()}
	for from := uint64(0); from < steps; from += 1 << shape.Height(1) {
		h, err := toy.States(t.Context(), from, 1, 1<<shape.Height(1))
		if err != nil {
			t.Fatal(err)
		}
		truth = append(truth, expand(h, 1<<shape.Height(1))...)
	}
	for begin := uint64(1); begin <= steps; begin++ {
		l := &lie{truth: toy, segment: shape.Stride(3), from: begin, state: commitment.Root{1}, end: commitment.Root{2}}
		for level := uint8(1); level <= shape.Levels(); level++ {
			stride, n := shape.Stride(level), uint64(1)<<shape.Height(level)
			for from := uint64(0); from < steps; from += stride * n {
				h, err := l.States(t.Context(), from, stride, n)
				if err != nil {
					t.Fatal(err)
				}
				var want []commitment.Root
				for i := from + stride; i <= from+stride*n; i += stride {
					if i < begin {
						want = append(want, truth[i])
					} else {
						want = append(want, l.at(i))
					}
				}
				if diff := cmp.Diff(want, expand(h, n)); diff != "" {
					t.Fatalf("from %d, level %d, tree at %d (-want +got):\n%s", begin, level, from, diff)
				}
				if _, err := h.Tree(shape.Height(level), 1); err != nil {
					t.Fatalf("from %d, level %d, tree at %d: %v", begin, level, from, err)
				}
			}
		}
	}
}

func TestKindOf(t *testing.T) {
	for _, test := range []struct {
		proof []byte
		want  string
	}{
		{[]byte{0}, "a fault that repeats"},
		{[]byte{3, 9}, "the machine's result becomes the next claim"},
		{[]byte{4, 0, 0, 0, 2, 7, 7}, "one instruction, on 2 bytes of witness"},
		{[]byte{4, 0, 0, 0, 2, 7, 7, 8}, "one instruction, on 2 bytes of witness and 1 that prove what it reads of the input"},
	} {
		if got := kindOf(test.proof); got != test.want {
			t.Errorf("kindOf(%x) = %q, want %q", test.proof, got, test.want)
		}
	}
}
