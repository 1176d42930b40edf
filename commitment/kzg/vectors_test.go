package kzg

import (
	"compress/gzip"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sharedsec/sharedsec/commitment"
)

func readGzip(name string) ([]byte, error) {
	f, err := os.Open("testdata/" + name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	return io.ReadAll(z)
}

// pool holds the vectors' long byte strings by their id.
var pool = sync.OnceValues(func() (map[string][]byte, error) {
	raw, err := readGzip("c-kzg/pool.bin.gz")
	if err != nil {
		return nil, err
	}
	index, err := readGzip("c-kzg/pool.json.gz")
	if err != nil {
		return nil, err
	}
	var at map[string][2]int
	if err := json.Unmarshal(index, &at); err != nil {
		return nil, err
	}
	p := make(map[string][]byte)
	for id, a := range at {
		p["@"+id] = raw[a[0] : a[0]+a[1]]
	}
	return p, nil
})

// A text is a byte string of the vectors.
type text []byte

func (x *text) UnmarshalJSON(b []byte) error {
	var s string
	if err := json.Unmarshal(b, &s); err != nil {
		return err
	}
	if strings.HasPrefix(s, "@") {
		p, err := pool()
		if err != nil {
			return err
		}
		v, ok := p[s]
		if !ok {
			return fmt.Errorf("%s is not in the pool", s)
		}
		*x = v
		return nil
	}
	v, err := hex.DecodeString(strings.TrimPrefix(s, "0x"))
	*x = v
	return err
}

type vectorInput struct {
	Blob, Commitment, Proof, Z, Y     text
	Blobs, Commitments, Proofs, Cells []text
	CellIndices                       []uint64 `json:"cell_indices"`
}

// runVectors gives each case of a function to f, which answers with what the
// case has as its output, or an error for null; false may be an ErrProof.
func runVectors[Out any](t *testing.T, function string, f func(vectorInput) (Out, error)) {
	t.Helper()
	b, err := readGzip("c-kzg/" + function + ".json.gz")
	if err != nil {
		t.Fatal(err)
	}
	var cases []struct {
		Case   string
		Input  vectorInput
		Output *Out
	}
	if err := json.Unmarshal(b, &cases); err != nil {
		t.Fatal(err)
	}
	if len(cases) == 0 {
		t.Fatal("no cases")
	}
	for _, c := range cases {
		t.Run(c.Case, func(t *testing.T) {
			got, err := f(c.Input)
			if c.Output != nil {
				if err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff(*c.Output, got); diff != "" {
					t.Errorf("(-want +got):\n%.2000s", diff)
				}
				return
			}
			var malformed *MalformedError
			if !errors.As(err, &malformed) || !errors.Is(err, commitment.ErrInvalid) {
				t.Errorf("error %v, want a *MalformedError", err)
			}
			if errors.Is(err, ErrProof) {
				t.Errorf("error %v matches ErrProof, though the input is malformed", err)
			}
		})
	}
}

// verdict turns the error of a verifier into the vectors' answer.
func verdict(err error) (bool, error) {
	if errors.Is(err, ErrProof) {
		return false, nil
	}
	return err == nil, err
}

// decodeAll decodes each of the texts, the first failure its error.
func decodeAll[T any](texts []text, decode func([]byte) (T, error)) ([]T, error) {
	var out []T
	for _, x := range texts {
		v, err := decode(x)
		if err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	return out, nil
}

func cellFromBytes(b []byte) (*Cell, error) {
	if err := checkSize("cell", len(b), CellSize); err != nil {
		return nil, err
	}
	return (*Cell)(b), nil
}

func TestBlobToCommitmentVectors(t *testing.T) {
	runVectors(t, "blob_to_kzg_commitment", func(in vectorInput) (text, error) {
		b, err := BlobFromBytes(in.Blob)
		if err != nil {
			return nil, err
		}
		c, err := Commit(b)
		return c[:], err
	})
}

func TestProveBlobVectors(t *testing.T) {
	runVectors(t, "compute_blob_kzg_proof", func(in vectorInput) (text, error) {
		b, err := BlobFromBytes(in.Blob)
		if err != nil {
			return nil, err
		}
		c, err := CommitmentFromBytes(in.Commitment)
		if err != nil {
			return nil, err
		}
		p, err := ProveBlob(b, c)
		return p[:], err
	})
}

func TestVerifyBlobProofVectors(t *testing.T) {
	runVectors(t, "verify_blob_kzg_proof", func(in vectorInput) (bool, error) {
		return verifyBlobs([]text{in.Blob}, []text{in.Commitment}, []text{in.Proof})
	})
}

func TestVerifyBlobProofsVectors(t *testing.T) {
	runVectors(t, "verify_blob_kzg_proof_batch", func(in vectorInput) (bool, error) {
		return verifyBlobs(in.Blobs, in.Commitments, in.Proofs)
	})
}

// verifyBlobs takes the points as they are: that they are malformed is for the
// verifier to find too, not only for the decoders.
func verifyBlobs(blobs, commitments, proofs []text) (bool, error) {
	bs, err := decodeAll(blobs, func(b []byte) (*Blob, error) {
		if err := checkSize("blob", len(b), BlobSize); err != nil {
			return nil, err
		}
		return (*Blob)(b), nil
	})
	if err != nil {
		return false, err
	}
	cs, err := decodeAll(commitments, rawPoint[Commitment])
	if err != nil {
		return false, err
	}
	ps, err := decodeAll(proofs, rawPoint[Proof])
	if err != nil {
		return false, err
	}
	return verdict(VerifyBlobProofs(bs, cs, ps))
}

func rawPoint[T ~[48]byte](b []byte) (T, error) {
	if err := checkSize("point", len(b), 48); err != nil {
		return T{}, err
	}
	return T(b), nil
}

func TestProvePointVectors(t *testing.T) {
	runVectors(t, "compute_kzg_proof", func(in vectorInput) ([]text, error) {
		b, err := BlobFromBytes(in.Blob)
		if err != nil {
			return nil, err
		}
		z, err := ElementFromBytes(in.Z)
		if err != nil {
			return nil, err
		}
		y, p, err := ProvePoint(b, z)
		return []text{p[:], y[:]}, err
	})
}

func TestVerifyPointVectors(t *testing.T) {
	runVectors(t, "verify_kzg_proof", func(in vectorInput) (bool, error) {
		c, err := rawPoint[Commitment](in.Commitment)
		if err != nil {
			return false, err
		}
		p, err := rawPoint[Proof](in.Proof)
		if err != nil {
			return false, err
		}
		for _, b := range []text{in.Z, in.Y} {
			if err := checkSize("element", len(b), ElementSize); err != nil {
				return false, err
			}
		}
		return verdict(VerifyPoint(c, Element(in.Z), Element(in.Y), p))
	})
}

func TestComputeCellsVectors(t *testing.T) {
	runVectors(t, "compute_cells", func(in vectorInput) ([]text, error) {
		b, err := BlobFromBytes(in.Blob)
		if err != nil {
			return nil, err
		}
		return cellTexts(b)
	})
}

func cellTexts(b *Blob) ([]text, error) {
	cells, err := ComputeCells(b)
	var out []text
	for i := range cells {
		out = append(out, cells[i][:])
	}
	return out, err
}

func TestProveCellsVectors(t *testing.T) {
	runVectors(t, "compute_cells_and_kzg_proofs", func(in vectorInput) ([][]text, error) {
		b, err := BlobFromBytes(in.Blob)
		if err != nil {
			return nil, err
		}
		return cellsAndProofs(b)
	})
}

func cellsAndProofs(b *Blob) ([][]text, error) {
	cells, err := cellTexts(b)
	if err != nil {
		return nil, err
	}
	proofs, err := ProveCells(b)
	var out []text
	for i := range proofs {
		out = append(out, proofs[i][:])
	}
	return [][]text{cells, out}, err
}

func TestVerifyCellsVectors(t *testing.T) {
	runVectors(t, "verify_cell_kzg_proof_batch", func(in vectorInput) (bool, error) {
		cells, err := decodeAll(in.Cells, cellFromBytes)
		if err != nil {
			return false, err
		}
		commitments, err := decodeAll(in.Commitments, rawPoint[Commitment])
		if err != nil {
			return false, err
		}
		proofs, err := decodeAll(in.Proofs, rawPoint[Proof])
		if err != nil {
			return false, err
		}
		for _, n := range []int{len(commitments), len(in.CellIndices), len(proofs)} {
			if err := checkCount("parts of cells", n, len(cells)); err != nil {
				return false, err
			}
		}
		var opened []OpenedCell
		for i := range cells {
			opened = append(opened, OpenedCell{commitments[i], in.CellIndices[i], cells[i], proofs[i]})
		}
		return verdict(VerifyCells(opened))
	})
}

func TestRecoverVectors(t *testing.T) {
	runVectors(t, "recover_cells_and_kzg_proofs", func(in vectorInput) ([][]text, error) {
		cells, err := decodeAll(in.Cells, cellFromBytes)
		if err != nil {
			return nil, err
		}
		b, err := RecoverBlob(in.CellIndices, cells)
		if err != nil {
			return nil, err
		}
		return cellsAndProofs(b)
	})
}
