//go:build !amd64 || purego

package sparse

import "github.com/sharedsec/sharedsec/commitment"

// A hasher computes the keccak256 of many messages.
type hasher struct{}

// add arranges for *dst to be the keccak256 of msg, at the latest after flush.
// It does not keep msg.
func (h *hasher) add(msg []byte, dst *commitment.Root) { *dst = commitment.Keccak256(msg) }

// flush sets what is still to be set.
func (h *hasher) flush() {}
