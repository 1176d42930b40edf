// Package fraudtest plays disputes: honest parties against liars of every
// kind, over a network that delays, reorders and censors, and says what the
// rules of docs/disputes.md promise that did not come true.
//
// [Play] plays one game on fraud.Game, and in lockstep on any other [Board]:
// a contract's test implements one and plays the same games. [Toy] is a
// computation, small enough to lie about anywhere, whose step a contract of a
// few lines can judge. [TestComputation] is the suite for implementers of a
// fraud.Computation.
//
// A game is a function of its [Config]: what fails once fails again.
package fraudtest
