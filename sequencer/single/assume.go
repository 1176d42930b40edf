package single

import "github.com/sharedsec/sharedsec/trust"

var _ trust.Assumer = (*Sequencer)(nil)

// Assumptions implements [trust.Assumer].
func (s *Sequencer) Assumptions() []trust.Assumption {
	const part = "sequencer/single"
	return []trust.Assumption{
		{Part: part, Dimension: trust.Ordering, Who: "the operator of the one sequencer",
			Could: "choose the order, also for their own gain, and break what a Receipt says of it", Cost: "nothing: no bond answers for a preconfirmation"},
		{Part: part, Dimension: trust.Censorship, Who: "the operator of the one sequencer",
			Could: "leave any user out, until L1's forced queue overrules them", Cost: "the fees of those left out"},
		{Part: part, Dimension: trust.SequencerFailure, Who: "the one machine and its disk",
			Could: "stop preconfirmations, and lose with the disk what was acknowledged and is not on L1", Cost: "nothing"},
	}
}
