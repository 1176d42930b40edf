// Package ledger is a whole rollup's rule: accounts with balances, signed
// transfers, deposits from L1 and withdrawals to it.
//
// What is trusted: nothing but keccak256 and secp256k1. The [Ledger] is a
// [proof.Transition]: it reads state through the nodes that it is given and
// checks their hashes, takes any bytes for a transaction, and makes the same of
// a block everywhere. It is pure and builds for riscv64 without cgo, so the
// same code judges natively and in a dispute. [Admission] is its sequencer's
// doorkeeper, [Wallet] signs, and [EscapeProof] is what an account shows L1 if
// the operator vanishes.
//
// # State
//
// The state is a map of [github.com/sharedsec/sharedsec/commitment/sparse]: under
// keccak256(address) lie the balance in wei (32 bytes, big-endian) and the nonce
// (8 bytes, big-endian). An account whose balance and nonce are both zero is not
// in it.
//
// # Transactions
//
//	version  1        1
//	kind     1        1 transfer, 2 withdrawal
//	nonce    1+0..8   an integer: its length and its bytes, big-endian, no zero ahead
//	to       20       whom the value goes to: in the ledger, or on L1
//	value    1+0..32  an integer, wei
//	fee      1+0..32  an integer, wei, to the rollup's fee account
//	r, s, v  65       the signature, s in the lower half, v 0 or 1
//
// One transaction has one encoding. The signature is over
//
//	keccak256(0x19 0x4c || domain (32) || everything before the signature)
//
// whose first byte keeps it apart from any Ethereum transaction (EIP-191, under
// a version byte that nothing else uses), and whose domain binds it to one
// rollup on one L1.
//
// A transaction is void, and changes nothing at all, if its bytes are no
// transaction, its signature does not recover, its nonce is not its sender's
// next, its sender has less than value and fee together, or it withdraws
// nothing.
package ledger
