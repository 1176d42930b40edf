// Package segment is a dispute's computation as the machine runs it: one
// segment after the other, each the load of the program's image, the steps of
// the machine, and the turn of its result into the next boundary.
//
// [Judge] judges one step from its proof alone, as L1 does. [Trace] knows all
// steps: it gives [github.com/sharedsec/sharedsec/proof/fraud] the states at any
// stride and the proof of any step. docs/disputes.md, "The computation", states
// both.
//
// The proofs that a [Judge] takes are hostile. A [Trace] trusts the
// boundaries that it is given for its coarse states alone: wherever it runs a
// segment to its end, a boundary that the machine does not confirm is a
// [MismatchError].
package segment
