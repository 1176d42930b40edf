package sparse

import "github.com/sharedsec/sharedsec/commitment"

// A Recorder is a NodeReader that keeps what it read: a witness. Whatever ran
// on a Recorder runs on its Nodes alone and gives the same result: several
// proofs in one, or all that the fraud-proof machine needs of a state.
//
// It passes on what the reader below returns, unchecked, as any NodeReader
// may. It is not for concurrent use.
type Recorder struct {
	reader commitment.NodeReader
	nodes  commitment.Nodes
}

var _ commitment.NodeReader = (*Recorder)(nil)

// NewRecorder returns a Recorder that reads through r and has read nothing.
func NewRecorder(r commitment.NodeReader) *Recorder {
	return &Recorder{r, make(commitment.Nodes)}
}

// Node implements [commitment.NodeReader]. Errors are those of the reader
// below.
func (r *Recorder) Node(hash commitment.Root) ([]byte, error) {
	if b, ok := r.nodes[hash]; ok {
		return b, nil
	}
	b, err := r.reader.Node(hash)
	if err != nil {
		return nil, err
	}
	return b, r.nodes.Put(hash, b)
}

// Nodes returns the nodes read so far. The Recorder goes on adding to them.
func (r *Recorder) Nodes() commitment.Nodes { return r.nodes }
