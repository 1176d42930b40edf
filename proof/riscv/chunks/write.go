package chunks

import (
	"slices"

	"github.com/sharedsec/sharedsec/commitment"
)

// Write puts the chunks and lists of data into w and returns their ref. More
// than MaxSize bytes match [commitment.ErrInvalid]; other errors are those of w.
func Write(w commitment.NodeWriter, data []byte) (Ref, error) {
	ref := Ref{Size: uint64(len(data))}
	if err := ref.check(); err != nil {
		return Ref{}, err
	}
	for {
		hashes, err := put(w, data)
		if err != nil {
			return Ref{}, err
		}
		if len(hashes) == 32 {
			ref.Root = commitment.Root(hashes)
			return ref, nil
		}
		data = hashes
	}
}

// put puts one level of nodes, which are data cut into preimages, into w and
// returns their hashes.
func put(w commitment.NodeWriter, data []byte) (hashes []byte, err error) {
	if len(data) == 0 {
		h := commitment.Keccak256()
		return h[:], w.Put(h, nil)
	}
	for node := range slices.Chunk(data, Size) {
		h := commitment.Keccak256(node)
		if err := w.Put(h, node); err != nil {
			return nil, err
		}
		hashes = append(hashes, h[:]...)
	}
	return hashes, nil
}
