// Package sharedsec gives a rollup Ethereum's security: it composes a node's
// roles from the packages below it, and reports what the composition trusts.
//
// A rollup executes elsewhere. It publishes its data and short commitments to
// its state, and a base layer that it does not control decides what becomes
// final. You bring a state transition in Go and your own transaction format;
// the module brings what lies between that and Ethereum's judgment.
//
// # Where to begin
//
//	go run ./examples/own          // your transition, sequenced and settled, in some 60 lines
//	go run ./examples/quickstart   // a rollup's whole life on a real L1, honest and not
//
// A transition is one method, [github.com/sharedsec/sharedsec/proof.Transition];
// test it with proof/prooftest. The roles here are small structs whose Run
// blocks until its context ends; each has a Step to drive by hand and a Status
// to look at:
//
//   - [Sequencer] takes the blocks that an ordering source seals;
//   - [Publisher] makes them batches, publishes their data, records them on L1;
//   - [Deriver] follows L1 alone: entries in, checked data, blocks, state;
//   - [Proposer] asserts what was derived, with a bond, and confirms it;
//   - [Challenger] wins disputes about what was asserted;
//   - [Prover] convinces L1 of what was derived by validity proofs.
//
// Only the Deriver is needed to follow a rollup, and it needs no key. [Run]
// runs several side by side, [Classify] says what to do about an error, and
// [Assess] reports what is trusted, in the terms of L2BEAT's stages.
//
// # The heads
//
// Unsafe is what the sequencer says ([Unsafe]); safe is what L1 holds
// ([Store.Head]); finalized is what L1 will not reorganize; confirmed is what
// the rollup's contracts have judged, and what withdrawals are paid against.
//
// # The map
//
//	node                 a node of standard parts, wired
//	sharedsec            the roles, composed; Assess
//	├── batch            blocks of opaque transactions <-> bytes       /native
//	├── commitment       short binding digests and their openings      /merkle /sparse /kzg
//	├── da               publish and fetch bytes by self-proving refs  /blob /calldata /disk
//	├── proof            Statement, Transition, Verifier, Prover       /fraud /riscv /validity
//	├── settlement       the base layer's judgment, seen by a node
//	│   ├── derive       inbox entries and data -> blocks: pure
//	│   └── ethereum     contracts, client, /txmgr, /devnet: an embedded L1
//	├── sequencer        ordering, and only ordering                   /single /wal
//	├── trust            the vocabulary of Assess
//	└── examples         whole rollups, one command each
//
// Imports point down this map and never up. Each interface package has a
// conformance suite beside it (batch/batchtest, commitment/commitmenttest,
// da/datest, proof/prooftest, proof/validity/validitytest, proof/fraud/fraudtest,
// settlement/settlementtest, sequencer/sequencertest) that your own parts can run.
//
// # What is guaranteed, and what is not yet
//
// With one honest party that derives, asserts and challenges, nothing invalid is
// confirmed and what is right is, in bounded time, on a rollup whose program is
// registered as an image of the fraud-proof machine: disputes decide between
// assertions that contradict each other. Where a rollup's contracts have a verifier
// of validity proofs, a proof confirms, alone or beside disputes
// ([github.com/sharedsec/sharedsec/settlement.Finality]). With neither nothing
// decides: rivals stay unconfirmed, and users leave through the escape hatch.
// [Assess] says which it is of every composition.
package sharedsec
