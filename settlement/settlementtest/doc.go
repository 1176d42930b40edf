// Package settlementtest tests implementations of package settlement's
// interfaces, and code that uses them.
//
// [TestSettlement] is the conformance suite: it plays a rollup's life on a
// [Rig], honest and not, and holds the implementation to the interfaces'
// documentation. [L1] is the reference implementation, in memory: it follows
// the contracts' rules, and it reorganizes, censors and asks unaffordable fees
// when a test tells it to. Nothing in it outlives the process. [FaultyReader]
// puts an L1 node that is down, behind or lying between any Reader and a node.
package settlementtest
