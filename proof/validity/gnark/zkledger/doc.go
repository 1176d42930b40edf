// Package zkledger has the circuit of the ledger in examples/zkledger, as
// docs/zkledger.md specifies it: what one entry does to the state, for every
// entry whatever its bytes are.
//
// The circuit has five public inputs: h, rho, F and the two halves of y. What it
// computes is total and has one result. Whatever makes a transaction void, or a
// deposit bounce, is a flag and never an assertion: an entry without a proof
// would stop the rollup, and one with two results would break it. What is
// asserted is that the witness belongs to the state, to the data and to the
// public inputs, which an honest prover's always does.
//
// What the circuit takes from its surroundings: L1 makes x of what it knows, so
// that numbers in it are in their ranges; and every state is well formed, as
// genesis is and as transactions and deposits keep it: owners below 2^160,
// nonces below 2^32, balances below 2^96.
//
// [Circuit] is the circuit, [Compile] makes its constraints, and [Assign] the
// witness for an [Entry]. A solver needs the [Hints].
package zkledger
