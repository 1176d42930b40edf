// Package derive turns what L1 recorded into the rollup's blocks: the same
// for everyone, from the same bytes.
//
// It is pure. [Pipeline.Next] takes one inbox [Entry] and the data behind its
// Refs and gives the blocks, or what was dropped and why; [Pipeline.Execute]
// also runs them through the rollup's own transition. Garbage is dropped and
// is never an error. Data that cannot be had must stall the caller: nothing
// here takes a timeout or a 404 for "empty".
//
// Nothing that comes in is trusted but the entries, which the caller has from
// L1 and which [Entry.Hash] and [Accumulate] bind to the inbox's accumulator.
package derive
