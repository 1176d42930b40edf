// Package fraud is the dispute protocol: how L1 decides between rival
// assertions, and how an honest party plays until it has.
//
// docs/disputes.md is its specification; the protocol is BoLD's (M. M. Alvarez
// et al., "BoLD: Fast and Cheap Dispute Resolution", 2024, sections 3 to 6).
// A dispute is about one computation, whose states have a 32-byte commitment
// each. A [Shape] says in how many levels it is cut. Every claim about a
// stretch of it is a [Node]; rivals are halved, opened to a finer level and at
// last decided by one step, by a [Move] of anybody's. Nothing is trusted but
// L1's judgment of that one step.
//
//   - [Game] is the contract's rules once more, in Go: what stands on L1, which
//     moves are legal, the timers and the money. A client feeds it what L1
//     reports and has L1's view; tests hold it against the contract.
//   - [Honest] is the honest party: a function of that view and of the true
//     computation. It keeps nothing that it could not find again.
//   - [Computation] is what it needs to know of the computation. The machine's
//     is in proof/riscv/segment; implementers and whoever builds another
//     contract run the suite in proof/fraud/fraudtest.
//
// The honest party wins whatever the others do, however many they are: if the
// challenge period T exceeds C + B, with C the rounds of censorship that can be
// bought and B as in [Shape.Bound], no false root wins, and the true one wins
// within T + C + B.
//
// Everything here is deterministic and does no I/O. A round is an L1 block.
package fraud
