// Package ethereum is the base layer of package settlement on Ethereum: a
// client of the rollup's contracts over any JSON-RPC endpoint, and their
// deployment.
//
//	client, err := ethereum.Dial(ctx, url, config, ethereum.Options{})
//	...
//	account := client.As(manager) // a txmgr.Manager, for who also acts
//
// [Client] reads and needs no key. [Account] acts with one: it posts, asserts,
// forces, withdraws and escapes. [Deploy] deploys a rollup's contracts and
// returns its configuration.
//
// What is trusted: the endpoint, as far as L1's own commitments do not bind
// it. [New] refuses contracts that are not those of the configuration. Entries
// are checked against the Inbox's accumulator, claims against their hashes,
// blocks against theirs; state is read by block hash, so that answers about
// different blocks are never mixed. An endpoint that lies about the state
// itself is believed: ask one of your own.
//
// State is read at the block that the caller names, which nodes that keep no
// archive have for the last 128 blocks.
package ethereum
