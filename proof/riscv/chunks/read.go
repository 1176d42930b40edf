package chunks

import (
	"fmt"
	"io"

	"github.com/sharedsec/sharedsec/commitment"
)

// A Reader reads data by its ref, in order. It holds one chunk, and a list for
// each level above: what a ref claims to be large costs nothing before it is
// there. It is not safe for concurrent use.
type Reader struct {
	nodes commitment.NodeReader
	left  uint64 // bytes that were not fetched
	// due has the hashes that are not fetched, by the height of their nodes.
	due   [][]byte
	chunk []byte // what is left of the chunk
	err   error
}

// NewReader returns a reader of the data of ref. It trusts nodes for nothing. A
// ref above MaxSize matches [commitment.ErrInvalid].
func NewReader(nodes commitment.NodeReader, ref Ref) (*Reader, error) {
	if err := ref.check(); err != nil {
		return nil, err
	}
	height := 0
	for span(height) < ref.Size {
		height++
	}
	r := &Reader{nodes: nodes, left: ref.Size, due: make([][]byte, height+1)}
	r.due[height] = ref.Root[:]
	return r, nil
}

// Read implements [io.Reader]. Its errors are final: a node that is not there
// matches [commitment.ErrNodeMissing]; one that is not as the ref says, by its
// hash or its length, [commitment.ErrInvalid].
func (r *Reader) Read(p []byte) (int, error) {
	for len(r.chunk) == 0 {
		if r.err == nil {
			r.chunk, r.err = r.next()
		}
		if r.err != nil {
			return 0, r.err
		}
	}
	n := copy(p, r.chunk)
	r.chunk = r.chunk[n:]
	return n, nil
}

// next fetches the next chunk, and the lists on the way to it.
func (r *Reader) next() ([]byte, error) {
	height := 0
	for len(r.due[height]) == 0 {
		if height++; height == len(r.due) {
			return nil, io.EOF
		}
	}
	for ; ; height-- {
		hash := commitment.Root(r.due[height][:32])
		r.due[height] = r.due[height][32:]
		node, err := commitment.ReadNode(r.nodes, hash)
		if err != nil {
			return nil, err
		}
		if want := r.length(height); uint64(len(node)) != want {
			return nil, fmt.Errorf("%w: node %v of %d bytes, want %d", commitment.ErrInvalid, hash, len(node), want)
		}
		if height == 0 {
			r.left -= uint64(len(node))
			return node, nil
		}
		r.due[height-1] = node
	}
}

// length returns how many bytes the next node of the given height has.
func (r *Reader) length(height int) uint64 {
	below := min(r.left, span(height))
	if height == 0 {
		return below
	}
	child := span(height - 1)
	return (below + child - 1) / child * 32
}

// ReadAll reads all data of ref. It allocates as data arrives. Errors are as for
// [Reader.Read].
func ReadAll(nodes commitment.NodeReader, ref Ref) ([]byte, error) {
	r, err := NewReader(nodes, ref)
	if err != nil {
		return nil, err
	}
	return io.ReadAll(r)
}
