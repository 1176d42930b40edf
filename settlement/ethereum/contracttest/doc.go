// Package contracttest holds the tests of the L1 contracts. They run the
// compiled contracts, through the bindings, on go-ethereum's own state
// transition under Osaka's rules: block numbers, times and blob hashes are the
// test's to choose, everything else is as on L1.
//
// Throughout, a Go twin rebuilds the inbox and the tree of assertions from the
// contracts' events with the encodings of packages proof and derive, and
// compares: see rollup_test.go.
package contracttest
