// Package commitmenttest holds conformance suites for commitments and for the
// readers of their nodes. Each takes what is under test, or a constructor of it,
// and runs named subtests that say which rule was broken:
//
//   - [TestNodeReader]: a store, cache, witness or oracle of nodes;
//   - [TestVector]: a commitment to a vector of values;
//   - [TestLog]: a commitment to an append-only log;
//   - [TestMap]: a commitment to a map;
//   - [TestBlob]: a commitment to a blob of EIP-4844.
//
// The suites know nothing of hashes and encodings. They hold a commitment to what
// its users rely on: what was committed verifies, and nothing else does, whatever
// is changed of root, position, value or proof.
package commitmenttest
