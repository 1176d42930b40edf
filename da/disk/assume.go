package disk

import (
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/trust"
)

var (
	_ trust.Assumer = (*Store)(nil)
	_ trust.Assumer = (*Archive)(nil)
)

// Assumptions implements [trust.Assumer].
func (s *Store) Assumptions() []trust.Assumption {
	return []trust.Assumption{{
		Part: "da/disk", Dimension: trust.DataAvailability,
		Who:   "whoever runs this machine",
		Could: "withhold or lose the data of layer " + da.LayerDisk.String() + ", which nobody else has",
		Cost:  "nothing",
	}}
}

// Assumptions implements [trust.Assumer]: what the source states, whose data
// the Archive keeps beyond the layer's own time.
func (a *Archive) Assumptions() []trust.Assumption {
	own := trust.Assumption{
		Part: "da/disk", Dimension: trust.Operation,
		Who:   "whoever runs this machine",
		Could: "lose the archive; what the layer has forgotten by then, this node cannot derive anew",
		Cost:  "nothing",
	}
	if a.source == nil {
		return []trust.Assumption{own}
	}
	return append(da.Assumptions(a.source), own)
}
