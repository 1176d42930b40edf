// Package consensus is a consensus layer small enough to read: one validator
// that drives one execution client over the Engine API, and answers for its
// blocks over the Beacon API.
//
// A [Driver] makes the blocks. It works against any execution client that
// starts at Osaka: the embedded one of package devnet, or a geth of your own
// whose authenticated endpoint you pass to [DialEngine]. It decides when a slot
// has a block, which branch is canonical, and what is safe and finalized, so a
// test can ask for reorganizations, missed slots and late finality.
//
// [Driver.Handler] serves the standard Beacon API over the driver's blocks,
// blobs included, so that a production client needs nothing but its URL.
//
// What is true here and what is not: slots, execution payloads, blobs,
// commitments, proofs, header roots (as SSZ hash tree roots) and their parent
// links, also as the EVM sees them (EIP-4788), are as on mainnet. There are no
// attestations, no signatures, one proposer, and the beacon state is not kept:
// a header's state root is the execution state's, and of a block's body only
// the blob commitments and the execution block hash are hashed into its root.
// Nothing here is meant to hold money.
package consensus
