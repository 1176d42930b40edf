// Package txmgr gets the transactions of one account into an Ethereum chain,
// whatever the chain, the fee market or the machine does meanwhile.
//
// [Manager.Send] takes a [Candidate] under an ID of the caller's choice and
// returns when a block includes it. Behind it [Manager.Run] gives out nonces in
// the order of the calls, prices, signs, journals and broadcasts, replaces what
// the market has outrun, sends again what a reorganization dropped or a node
// forgot, and goes on watching until a transaction is [Config.Depth] blocks
// deep.
//
// What is promised: an ID never has two transactions that could both be
// included. Every signed transaction is in the journal, synced, before anybody
// else sees it; a successor has the same nonce, and another nonce is given only
// when the old one is certainly lost. After a crash the manager finishes what
// it finds in the journal, and a call with the same ID waits for that.
//
// What is trusted: the node's answers about receipts and nonces, the signer,
// and that nobody else uses the account (somebody who does slows it down, and
// both lose no more than fees). Nothing else the node says can make the manager
// pay more than the ceilings in [Fees].
package txmgr
