// Package kzg commits to blobs with the KZG polynomial commitments of EIP-4844,
// and to the cells of their extension with those of EIP-7594.
//
// A verifier trusts the ceremony's setup (one honest participant out of some
// 140,000), and the commitment or [VersionedHash] that it got from L1; blobs,
// cells, proofs and openings may come from anybody. Everything that is refused
// matches [commitment.ErrInvalid]: input that nobody may produce, such as a
// field element that is not reduced or a point off the curve, is a
// [*MalformedError]; a well-formed proof of something false matches [ErrProof].
//
// The arithmetic is that of go-ethereum's crypto/kzg4844, in pure Go unless a
// program built with the tag ckzg asks kzg4844.UseCKZG for the C library; the
// answers are the same. The first call of a process loads the setup, which takes
// up to a few seconds and is done once. It uses no other state, and everything
// here is a deterministic function of its arguments and safe for concurrent
// use; checks of many proofs at once draw their coefficients from a hash of all
// the inputs. Committing and proving use all cores.
//
// The types have the sizes of their kzg4844 counterparts, so that a pointer to
// one converts to a pointer to the other without copying.
package kzg
