package stretch

import (
	"bytes"
	"cmp"
	"encoding"
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// MaxSize is the most bytes that the encoding of a stretch has: 1 GiB, some
// 8,000 blobs.
const MaxSize = 1 << 30

// version is the first byte of every encoding.
const version = 1

var (
	_ encoding.BinaryAppender    = (*Stretch)(nil)
	_ encoding.BinaryUnmarshaler = (*Stretch)(nil)
)

// claimSize returns the length of a claim's encoding.
func claimSize() int {
	b, _ := proof.Claim{}.MarshalBinary() // never fails
	return len(b)
}

// AppendBinary appends the encoding: the version; the claim; the number of
// entries and, for each, kind (1), sender (20), L1 block, L1 time, index (8 each),
// value (32), its refs and its bodies; the number of nodes and, for each in
// ascending order of the hashes, hash and bytes. Numbers of things and lengths
// have 4 bytes; all integers are big-endian. Positions follow from the claim. A
// stretch that contradicts itself, or is longer than [MaxSize], matches
// [ErrInvalid].
func (s *Stretch) AppendBinary(b []byte) ([]byte, error) {
	start := len(b)
	b, _ = s.Pre.AppendBinary(append(b, version)) // never fails
	b = count(b, len(s.Entries))
	if len(s.Bodies) != len(s.Entries) {
		return nil, fmt.Errorf("%w: the data of %d entries for %d", ErrInvalid, len(s.Bodies), len(s.Entries))
	}
	for i, e := range s.Entries {
		if e.Position != s.Pre.Position+uint64(i) || len(s.Bodies[i]) != len(e.Refs) {
			return nil, fmt.Errorf("%w: entry %d with %d refs and the data of %d, %d entries after position %d",
				ErrInvalid, e.Position, len(e.Refs), len(s.Bodies[i]), i, s.Pre.Position)
		}
		b = append(append(b, byte(e.Kind)), e.Sender[:]...)
		for _, v := range []uint64{e.L1Block, e.L1Time, e.Index} {
			b = binary.BigEndian.AppendUint64(b, v)
		}
		refs, err := da.AppendRefs(nil, e.Refs)
		if err != nil {
			return nil, fmt.Errorf("%w: entry %d: %w", ErrInvalid, e.Position, err)
		}
		b = sized(append(b, e.Value[:]...), refs)
		for _, body := range s.Bodies[i] {
			b = sized(b, body)
		}
	}
	hashes := make([]commitment.Root, 0, len(s.Nodes))
	for h := range s.Nodes {
		hashes = append(hashes, h)
	}
	slices.SortFunc(hashes, func(x, y commitment.Root) int { return bytes.Compare(x[:], y[:]) })
	b = count(b, len(hashes))
	for _, h := range hashes {
		b = sized(append(b, h[:]...), s.Nodes[h])
	}
	if n := len(b) - start; n > MaxSize {
		return nil, fmt.Errorf("%w: %d bytes, at most %d", ErrInvalid, n, MaxSize)
	}
	return b, nil
}

// MarshalBinary returns the encoding.
func (s *Stretch) MarshalBinary() ([]byte, error) { return s.AppendBinary(nil) }

// UnmarshalBinary reads the encoding from exactly p, with which s then shares
// memory. Anything else matches [ErrInvalid] and leaves s as it was.
func (s *Stretch) UnmarshalBinary(p []byte) error {
	if len(p) > MaxSize {
		return fmt.Errorf("%w: %d bytes, at most %d", ErrInvalid, len(p), MaxSize)
	}
	r := reader{p: p}
	out := Stretch{Nodes: make(commitment.Nodes)}
	if v := r.cut(1); v != nil && v[0] != version {
		return fmt.Errorf("%w: version %d, want %d", ErrInvalid, v[0], version)
	}
	if c := r.cut(claimSize()); c != nil {
		if err := out.Pre.UnmarshalBinary(c); err != nil {
			return fmt.Errorf("%w: %w", ErrInvalid, err)
		}
	}
	for i := range r.count() {
		e := derive.Entry{Position: out.Pre.Position + uint64(i)}
		if head := r.cut(1 + 20 + 3*8 + 32); head != nil {
			e.Kind, e.Sender = derive.Kind(head[0]), common.Address(head[1:21])
			e.L1Block, e.L1Time = binary.BigEndian.Uint64(head[21:]), binary.BigEndian.Uint64(head[29:])
			e.Index, e.Value = binary.BigEndian.Uint64(head[37:]), [32]byte(head[45:])
		}
		refs, err := da.ParseRefs(r.sized(), derive.MaxRefs)
		if err != nil {
			return fmt.Errorf("%w: entry %d: %w", ErrInvalid, e.Position, err)
		}
		e.Refs = refs
		bodies := make([][]byte, len(refs))
		for k := range bodies {
			bodies[k] = r.sized()
		}
		if r.failed {
			break
		}
		out.Entries, out.Bodies = append(out.Entries, e), append(out.Bodies, bodies)
	}
	last := commitment.Root{}
	for i := range r.count() {
		h := r.cut(32)
		node := r.sized()
		if r.failed {
			break
		}
		hash := commitment.Root(h)
		if i > 0 && cmp.Compare(string(hash[:]), string(last[:])) <= 0 {
			return fmt.Errorf("%w: nodes out of order", ErrInvalid)
		}
		out.Nodes[hash], last = node, hash
	}
	if r.failed || len(r.p) > 0 {
		return fmt.Errorf("%w: %d bytes are no encoding of a stretch", ErrInvalid, len(p))
	}
	*s = out
	return nil
}

func count(b []byte, n int) []byte    { return binary.BigEndian.AppendUint32(b, uint32(n)) }
func sized(b []byte, p []byte) []byte { return append(count(b, len(p)), p...) }

// A reader takes bytes from the front of p until it fails; then it gives nothing.
type reader struct {
	p      []byte
	failed bool
}

func (r *reader) cut(n int) []byte {
	if r.failed || n < 0 || len(r.p) < n {
		r.failed = true
		return nil
	}
	b := r.p[:n:n]
	r.p = r.p[n:]
	return b
}

// count reads how many things follow: no more than there are bytes.
func (r *reader) count() int {
	b := r.cut(4)
	if b == nil {
		return 0
	}
	n := binary.BigEndian.Uint32(b)
	if uint64(n) > uint64(len(r.p)) {
		r.failed = true
		return 0
	}
	return int(n)
}

func (r *reader) sized() []byte { return r.cut(r.count()) }
