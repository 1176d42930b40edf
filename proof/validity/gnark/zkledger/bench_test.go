package zkledger

import (
	"fmt"
	"testing"

	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/frontend"

	ledger "github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/proof/validity/gnark"
	"github.com/sharedsec/sharedsec/proof/validity/gnark/blobeval"
)

var systems = []gnark.Backend{gnark.Groth16, gnark.PLONK}

// BenchmarkCompile tells how many constraints circuits have, and how many of
// these one more transaction takes.
func BenchmarkCompile(b *testing.B) {
	for _, system := range systems {
		for _, n := range []int{4, 8, 16} {
			for _, depth := range []int{10, 16, 20} {
				b.Run(fmt.Sprintf("%v/N=%d/D=%d", system, n, depth), func(b *testing.B) {
					var cs constraint.ConstraintSystem
					for b.Loop() {
						var err error
						if cs, err = Compile(Params{depth, n}, system); err != nil {
							b.Fatal(err)
						}
					}
					b.ReportMetric(float64(cs.GetNbConstraints()), "constraints")
					b.ReportMetric(float64(cs.GetNbConstraints())/float64(n), "constraints/tx")
				})
			}
		}
	}
}

// part is a part of the circuit with inputs of its own.
type part struct {
	V  []frontend.Variable
	do func(g *gadgets, v []frontend.Variable) error
}

func (p *part) Define(api frontend.API) error { return p.do(newGadgets(api), p.V) }

// BenchmarkParts tells how many constraints parts of the circuit have. Those that
// check ranges bring a table, which all share in the whole.
func BenchmarkParts(b *testing.B) {
	evaluation := func(n int) func(g *gadgets, v []frontend.Variable) error {
		return func(g *gadgets, v []frontend.Variable) error {
			numbers := make([]blobeval.Number, n+2)
			for i := range numbers {
				numbers[i] = blobeval.Number(v[4*i:])
			}
			return blobeval.AssertValue(g.API, numbers[:n], numbers[n], numbers[n+1])
		}
	}
	for _, c := range []struct {
		name   string
		inputs int
		do     func(g *gadgets, v []frontend.Variable) error
	}{
		{"compression", 2, func(g *gadgets, v []frontend.Variable) error { g.compress(v[0], v[1]); return nil }},
		{"level of a path", 3, func(g *gadgets, v []frontend.Variable) error { g.root(v[0], v[1:2], v[2:]); return nil }},
		{"signature", 5 + 256, func(g *gadgets, v []frontend.Variable) error {
			c, err := newCurve(g)
			if err != nil {
				return err
			}
			_, err = c.signed(point{X: v[0], Y: v[1]}, point{X: v[2], Y: v[3]}, v[5:], v[4])
			return err
		}},
		{"base times S", 252, func(g *gadgets, v []frontend.Variable) error {
			c, err := newCurve(g)
			if err == nil {
				c.multiplyBase(v)
			}
			return err
		}},
		{"key times the hash", 256, func(g *gadgets, v []frontend.Variable) error {
			c, err := newCurve(g)
			if err == nil {
				c.multiply(point{X: v[254], Y: v[255]}, v[:254])
			}
			return err
		}},
		{"stream of 4", len(segments(Params{10, 4})), func(g *gadgets, v []frontend.Variable) error {
			_, err := newStream(g, Params{10, 4}, v)
			return err
		}},
		{"evaluation of 32", 4 * 34, evaluation(32)},
		{"evaluation of 64", 4 * 66, evaluation(64)},
		{"evaluation of 128", 4 * 130, evaluation(ledger.Elements(16))},
	} {
		for _, system := range systems {
			b.Run(fmt.Sprintf("%v/%s", system, c.name), func(b *testing.B) {
				var cs constraint.ConstraintSystem
				for b.Loop() {
					var err error
					if cs, err = gnark.Compile(system, &part{make([]frontend.Variable, c.inputs), c.do}); err != nil {
						b.Fatal(err)
					}
				}
				b.ReportMetric(float64(cs.GetNbConstraints()), "constraints")
			})
		}
	}
}
