// Package sparse commits to a map from 32-byte keys to byte values: one root
// binds the whole map, and a proof (some 800 bytes in a map of a million
// entries) shows what it holds under one key, or that it holds nothing there.
//
// # What is trusted
//
// The root, and nothing else. Nodes are read through a
// [commitment.NodeReader] that may be wrong, slow or hostile: every node is
// hashed and checked, so the worst that a reader can do is to make a call
// fail. Proofs come from anybody. A root is taken to be one that [Update]
// (or [Proof.Update], or [UpdateParallel]) made from the zero root: nobody
// can tell from one path that the rest of a tree obeys the rules below, and a
// tree that breaks them can hide an entry from those who look it up. In a
// rollup the root is the result of derivation, which everybody repeats;
// [All] checks a whole tree.
//
// Everything here but [UpdateParallel] is pure: no goroutine, clock, network,
// disk or randomness, so that it runs unchanged inside the fraud-proof
// machine. Any key and any proof costs at most 256 steps.
//
// # The tree
//
// Keys are 32 bytes, values are 1 to [MaxValue] bytes; a key that is set to
// an empty value is deleted. Callers hash what they use as a key: uniform
// keys keep the tree balanced (about log2 of the number of entries deep),
// while keys that an adversary chose freely can make it 256 deep, and no
// deeper. Bit 0 of a key is the most significant bit of its byte 0, bit 255
// the least significant of its byte 31.
//
// The tree is the Merkle form of a crit-bit tree (a Patricia tree, Morrison
// 1968, over bits). For a set S of entries, with H for keccak256 and || for
// concatenation, root(S) is
//
//   - of no entry: 32 zero bytes;
//   - of one entry: H of its leaf node;
//   - of more: H of the inner node whose bit is the lowest index at which two
//     keys of S differ, whose left is the root of the entries that have 0
//     there, and whose right is the root of those that have 1.
//
// The root is therefore a function of the content alone, whatever the order
// in which it came about, and bit indices strictly increase on the way down.
//
//	node   size         bytes                                         kept under
//	leaf   65           0x00 || key (32) || H(value) (32)             H(leaf)
//	inner  66           0x01 || bit (1) || left (32) || right (32)    H(inner)
//	value  1 to 65,536  the value itself                              H(value)
//
// A value's bytes may look like a node; that is harmless, since nothing
// follows a leaf's third field as a child, nor a child as a value.
//
// # Lookup
//
// A lookup of a key follows that key's bits at the bit indices of the inner
// nodes and ends in a leaf. The key is present if and only if the leaf has
// that very key: were it elsewhere in the tree, its own bits would lead
// there. So presence and absence are proven by the same thing, the path and
// the leaf that it ends in.
//
// # Verification of a proof, for those who write it again
//
// Given a root, a key, a value, and a proof made of steps (bit, sibling) from
// the root to the leaf, the map holds value under key if:
//
//  1. the value is 1 to 65,536 bytes long;
//  2. there are at most 256 steps, each bit is 0 to 255, and each step's bit
//     is larger than the one before it;
//  3. h = root, after h = H(0x00 || key || H(value)) and then, for each step
//     from the last to the first: h = H(0x01 || bit || h || sibling) if key
//     has 0 at that bit, else h = H(0x01 || bit || sibling || h).
//
// With key and bitmap (below) as big-endian 256-bit integers, step 3 walks
// p = 0, 1, ... 255 and, for each p at which bitmap>>p is odd, takes the next
// sibling from the end: bit = 255-p, and h stands left if key>>p is even.
// (Rule 2 then holds by construction; the number of siblings must be the
// number of ones in the bitmap.)
//
// The map holds nothing under key if root is zero and the proof is the empty
// one, or if the proof names a leaf (leafKey, leafHash) such that
//
//  1. rule 2 above holds;
//  2. leafKey is not key, and has the same bit as key at every step's bit;
//  3. rule 3 above holds with h = H(0x00 || leafKey || leafHash) to begin with.
//
// # Encoding of a proof
//
// One byte string for each proof; anything else is refused, trailing bytes
// included. See [Proof.MarshalBinary].
//
//	empty map  1          0x00
//	otherwise  97 + 32 n  0x01 || bitmap (32) || n siblings (32 each), from the
//	                      root to the leaf || leafKey (32) || leafHash (32)
//
// The bitmap has a one at each step's bit, numbered as in keys; n, at most
// 256, is the number of its ones.
package sparse
