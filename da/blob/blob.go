// Package blob packs data into the blobs of EIP-4844 and names them.
//
// It is pure and light, so that the fraud-proof machine can import it: nothing
// here knows KZG. What does is in da/blob/sidecar (commitments, proofs, the
// Publisher) and da/blob/beacon (the Fetcher). [Decode] says what a blob
// carries, not whether it is the right blob: check it against its Ref first.
//
// # Packing, version 1
//
// A blob is 4,096 field elements of 32 bytes, big-endian, each below the order
// of BLS12-381's scalar field, which lies between 2^254 and 2^255. Version 1
// uses the 254 low bits of each and keeps the two high ones zero. Four elements
// carry a group of 127 bytes: 31 bytes each in their low bytes, in order, then
// 3 bytes, big-endian, in the low 6 bits of their four high bytes, the first
// element having the most significant. The 1,024 groups are one stream of
// 130,048 bytes: the version (1 byte, value 1), the length of the data (3
// bytes, big-endian), the data, and zeros. So 99.2 % of a full blob is data.
//
// There is one blob for each data: what a decoder ignores would be room for a
// second.
package blob

import (
	"crypto/sha256"
	"fmt"

	"github.com/sharedsec/sharedsec/da"
)

const (
	// Size is the number of bytes of a blob.
	Size = elements * elementSize

	// Capacity is the most bytes of data that one blob carries.
	Capacity = groups*groupBytes - headerSize

	elements    = 4096
	elementSize = 32

	groups     = elements / 4
	groupSize  = 4 * elementSize // bytes of a blob that a group takes
	groupBytes = 4*31 + 3        // bytes of the stream that it carries

	headerSize = 4
	version    = 1
)

// Encode returns the blob that carries data, [Size] bytes, packed as version 1.
// Data of more than [Capacity] bytes matches [da.ErrTooLarge].
func Encode(data []byte) ([]byte, error) {
	n := len(data)
	if n > Capacity {
		return nil, fmt.Errorf("%w: %d bytes for a blob, at most %d", da.ErrTooLarge, n, Capacity)
	}
	blob := make([]byte, Size)

	// The first group starts with the header, the last one may be partial.
	var buf [groupBytes]byte
	buf[0], buf[1], buf[2], buf[3] = version, byte(n>>16), byte(n>>8), byte(n)
	rest := data[copy(buf[headerSize:], data):]
	packGroup(blob, &buf)
	to := blob[groupSize:]
	for len(rest) >= groupBytes {
		packGroup(to, (*[groupBytes]byte)(rest))
		rest, to = rest[groupBytes:], to[groupSize:]
	}
	if len(rest) > 0 {
		clear(buf[copy(buf[:], rest):])
		packGroup(to, &buf)
	}
	return blob, nil
}

// Decode returns the data that blob carries, in memory of its own. A blob that
// [Encode] cannot have made matches [da.ErrMalformed]. Anything but [Size]
// bytes is no blob and matches [da.ErrCorrupt].
func Decode(blob []byte) ([]byte, error) {
	if len(blob) != Size {
		return nil, fmt.Errorf("%w: blob of %d bytes, want %d", da.ErrCorrupt, len(blob), Size)
	}
	var buf [groupBytes]byte
	if err := unpackGroup(&buf, blob, 0); err != nil {
		return nil, err
	}
	if buf[0] != version {
		return nil, fmt.Errorf("%w: packing version %d, want %d", da.ErrMalformed, buf[0], version)
	}
	n := int(buf[1])<<16 | int(buf[2])<<8 | int(buf[3])
	if n > Capacity {
		return nil, fmt.Errorf("%w: length %d, at most %d", da.ErrMalformed, n, Capacity)
	}

	// Unpack whole groups, up to the one where the data ends.
	used := (headerSize + n + groupBytes - 1) / groupBytes
	stream := make([]byte, used*groupBytes)
	for g := range used {
		if err := unpackGroup((*[groupBytes]byte)(stream[g*groupBytes:]), blob[g*groupSize:], g); err != nil {
			return nil, err
		}
	}
	for i, b := range stream[headerSize+n:] {
		if b != 0 {
			return nil, fmt.Errorf("%w: byte %d after %d bytes of data is not zero", da.ErrMalformed, i, n)
		}
	}
	for i, b := range blob[used*groupSize:] {
		if b != 0 {
			return nil, fmt.Errorf("%w: byte %d of the blob, beyond its data, is not zero", da.ErrMalformed, used*groupSize+i)
		}
	}
	return stream[headerSize : headerSize+n : headerSize+n], nil
}

// packGroup writes the four elements that carry p to the start of to.
func packGroup(to []byte, p *[groupBytes]byte) {
	_ = to[groupSize-1]
	high := uint32(p[124])<<16 | uint32(p[125])<<8 | uint32(p[126])
	to[0] = byte(high >> 18)
	copy(to[1:32], p[0:31])
	to[32] = byte(high>>12) & 0x3f
	copy(to[33:64], p[31:62])
	to[64] = byte(high>>6) & 0x3f
	copy(to[65:96], p[62:93])
	to[96] = byte(high) & 0x3f
	copy(to[97:128], p[93:124])
}

// unpackGroup reads what packGroup wrote; g numbers the group in its error.
func unpackGroup(p *[groupBytes]byte, from []byte, g int) error {
	_ = from[groupSize-1]
	a, b, c, d := from[0], from[32], from[64], from[96]
	if (a|b|c|d)&0xc0 != 0 {
		return fmt.Errorf("%w: an element of %d to %d exceeds 254 bits", da.ErrMalformed, 4*g, 4*g+3)
	}
	copy(p[0:31], from[1:32])
	copy(p[31:62], from[33:64])
	copy(p[62:93], from[65:96])
	copy(p[93:124], from[97:128])
	high := uint32(a)<<18 | uint32(b)<<12 | uint32(c)<<6 | uint32(d)
	p[124], p[125], p[126] = byte(high>>16), byte(high>>8), byte(high)
	return nil
}

// versionKZG is the first byte of a versioned hash, VERSIONED_HASH_VERSION_KZG
// of EIP-4844.
const versionKZG = 0x01

// VersionedHash returns the versioned hash of a blob with the given KZG
// commitment: its sha256, the first byte replaced by 1 (EIP-4844,
// kzg_to_versioned_hash).
func VersionedHash(commitment [48]byte) [32]byte {
	h := sha256.Sum256(commitment[:])
	h[0] = versionKZG
	return h
}

// NewRef returns the Ref of the blob with a versioned hash, as L1's blobhash
// gives it. A hash of an unknown version matches [da.ErrInvalidRef].
func NewRef(versionedHash [32]byte) (da.Ref, error) {
	if v := versionedHash[0]; v != versionKZG {
		return da.Ref{}, fmt.Errorf("%w: versioned hash of version %d, want %d", da.ErrInvalidRef, v, versionKZG)
	}
	return da.NewRef(da.LayerBlob, Size, versionedHash[:])
}

// Hash returns the versioned hash that r names. A Ref of another layer matches
// [da.ErrWrongLayer], one that [NewRef] cannot have made [da.ErrInvalidRef].
func Hash(r da.Ref) ([32]byte, error) {
	if r.Layer() != da.LayerBlob {
		return [32]byte{}, fmt.Errorf("%w: %v, want %v", da.ErrWrongLayer, r.Layer(), da.LayerBlob)
	}
	c := r.Commitment()
	if len(c) != 32 || c[0] != versionKZG || r.Size() != Size {
		return [32]byte{}, fmt.Errorf("%w: %v is no blob", da.ErrInvalidRef, r)
	}
	return [32]byte(c), nil
}
