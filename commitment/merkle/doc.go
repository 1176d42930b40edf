// Package merkle commits to vectors and to append-only logs with binary Merkle
// trees over keccak256.
//
// A verifier trusts the root and what it was told about the root from where the
// root came (for a vector: how many leaves it has), and nothing else: proofs,
// leaves and nodes may come from anybody. Every verifier here is a pure
// function whose work is bounded by the length of the proof that it is given;
// every rejection matches [commitment.ErrInvalid].
//
// # Hashing
//
//	leaf   keccak256(0x00 || data)                                [LeafHash]
//	inner  keccak256(0x01 || left || right)                       [NodeHash]
//	log    keccak256(0x02 || count || peak 0 || peak 1 || ...)    [Log]
//
// The tags keep a leaf from being taken for an inner node and a log's root for
// either. Trees are built over leaf hashes, and verifiers take leaf hashes: a
// caller that passes 32 bytes chosen by somebody else in place of a [LeafHash]
// gives that protection away.
//
// # Kinds
//
//   - [Tree], [Verify], [VerifyMulti]: a vector of n leaves in the shape of RFC
//     6962 (the left subtree holds the largest power of two below n), so a
//     perfect tree where n is a power of two. The root does not bind n: the
//     verifier must know it.
//   - [Perfect]: a vector of 2^k leaves whose tail repeats one leaf, at the cost
//     of the leaves that differ. proof/fraud and settlement commit to the spans
//     of a dispute with it.
//   - [Log], [LogProver], [VerifyLog], [VerifyExtension]: an append-only log, a
//     Merkle mountain range whose root binds the count. Its root's preimage is
//     all that appending needs, so that [AppendLog] runs on one node read.
//     settlement keeps the exits of a rollup in it.
//   - [SortedTree], [VerifySorted], [VerifySortedMulti]: the trees of
//     OpenZeppelin's merkle-tree package and MerkleProof contract, for
//     interoperation alone.
package merkle
