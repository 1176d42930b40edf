package da

import (
	"fmt"

	"github.com/sharedsec/sharedsec/trust"
)

// part is how this package names itself in what it states.
const part = "da"

var (
	_ trust.Assumer = (*Memory)(nil)
	_ trust.Assumer = Sources(nil)
	_ trust.Assumer = Mux(nil)
	_ trust.Assumer = (*Timed)(nil)
	_ trust.Assumer = (*Verified)(nil)
	_ trust.Assumer = (*Unpacked)(nil)
)

// Assumptions implements [trust.Assumer].
func (m *Memory) Assumptions() []trust.Assumption {
	return []trust.Assumption{{
		Part: part, Dimension: trust.DataAvailability,
		Who:   "whoever runs this process",
		Could: "withhold all data from everybody, and lose it when the process ends",
		Cost:  "nothing",
	}}
}

// Assumptions implements [trust.Assumer]: what each source states.
func (s Sources) Assumptions() []trust.Assumption { return Assumptions(s...) }

// Assumptions implements [trust.Assumer]: what the source of each layer states.
func (m Mux) Assumptions() []trust.Assumption {
	var all []Fetcher
	for l := range 256 { // in order, so that a report is the same each time
		if f, ok := m[Layer(l)]; ok {
			all = append(all, f)
		}
	}
	return Assumptions(all...)
}

// Assumptions implements [trust.Assumer]: what the limited source states.
func (t *Timed) Assumptions() []trust.Assumption { return Assumptions(t.f) }

// Assumptions implements [trust.Assumer]: what the checked source states. That
// its answers are right is not among it any more.
func (v *Verified) Assumptions() []trust.Assumption { return Assumptions(v.f) }

// Assumptions implements [trust.Assumer]. What stands behind a BodyFunc is
// unknown; its answers are checked.
func (u *Unpacked) Assumptions() []trust.Assumption {
	return []trust.Assumption{silent(u.src)}
}

// Assumptions returns what the given parts state, for a wrapper of them to
// forward. For a part that states nothing it says so: a wrapper must not turn
// silence into good news.
func Assumptions(parts ...Fetcher) []trust.Assumption {
	all := []trust.Assumption{}
	for _, p := range parts {
		stated, ok := trust.Of(p)
		if !ok {
			stated = []trust.Assumption{silent(p)}
		}
		all = append(all, stated...)
	}
	return all
}

func silent(p any) trust.Assumption {
	return trust.Assumption{
		Part: fmt.Sprintf("%T", p), Dimension: trust.DataAvailability,
		Who: "unknown", Could: "unknown: this source states nothing", Cost: "unknown",
	}
}
