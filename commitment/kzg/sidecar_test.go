package kzg

import (
	"encoding/hex"
	"encoding/json"
	"strings"
	"testing"
)

type sidecar struct {
	Index      uint64 `json:"index,string"`
	Blob       string
	Commitment Commitment `json:"kzg_commitment"`
	Proof      Proof      `json:"kzg_proof"`
	Header     struct {
		Message struct {
			BodyRoot string `json:"body_root"`
		}
	} `json:"signed_block_header"`
	Branch []string `json:"kzg_commitment_inclusion_proof"`
}

func unhex(t *testing.T, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(strings.TrimPrefix(s, "0x"))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// Blobs that were on a chain: commitments and proofs are reproduced, and the
// commitments lie where their block's body says.
func TestGoerliSidecars(t *testing.T) {
	raw, err := readGzip("sidecars/goerli_slot_7422094.json.gz")
	if err != nil {
		t.Fatal(err)
	}
	var file struct{ Data []sidecar }
	if err := json.Unmarshal(raw, &file); err != nil {
		t.Fatal(err)
	}
	if len(file.Data) != 3 {
		t.Fatalf("%d sidecars, want 3", len(file.Data))
	}
	for _, s := range file.Data {
		blob, err := BlobFromBytes(unhex(t, s.Blob))
		if err != nil {
			t.Fatal(err)
		}
		if got, err := Commit(blob); err != nil || got != s.Commitment {
			t.Errorf("blob %d: commitment %v, %v, want %v", s.Index, got, err, s.Commitment)
		}
		if got, err := ProveBlob(blob, s.Commitment); err != nil || got != s.Proof {
			t.Errorf("blob %d: proof %v, %v, want %v", s.Index, got, err, s.Proof)
		}
		if err := VerifyBlobProof(blob, s.Commitment, s.Proof); err != nil {
			t.Errorf("blob %d: %v", s.Index, err)
		}
		if err := VerifyBlob(blob, s.Commitment.VersionedHash()); err != nil {
			t.Errorf("blob %d: %v", s.Index, err)
		}
		forged := *blob
		forged[BlobSize-1] ^= 1
		refused(t, "a changed byte", VerifyBlobProof(&forged, s.Commitment, s.Proof), ErrProof)

		if len(s.Branch) != InclusionDepth {
			t.Fatalf("blob %d: branch of %d, want %d", s.Index, len(s.Branch), InclusionDepth)
		}
		var branch [InclusionDepth][32]byte
		for i := range branch {
			branch[i] = [32]byte(unhex(t, s.Branch[i]))
		}
		checkInclusion(t, s.Commitment, s.Index, [32]byte(unhex(t, s.Header.Message.BodyRoot)), branch)
	}
}

// checkInclusion demands the branch to verify, and nothing beside it.
func checkInclusion(t *testing.T, c Commitment, index uint64, bodyRoot [32]byte, branch [InclusionDepth][32]byte) {
	t.Helper()
	if err := VerifyInclusion(c, index, bodyRoot, &branch); err != nil {
		t.Errorf("blob %d: %v", index, err)
	}
	for i := range c {
		forged := c
		forged[i] ^= 1
		refused(t, "commitment", VerifyInclusion(forged, index, bodyRoot, &branch), ErrProof)
	}
	for i := range bodyRoot {
		forged := bodyRoot
		forged[i] ^= 1
		refused(t, "body root", VerifyInclusion(c, index, forged, &branch), ErrProof)
	}
	for k := range branch {
		for i := range branch[k] {
			forged := branch
			forged[k][i] ^= 1
			refused(t, "branch", VerifyInclusion(c, index, bodyRoot, &forged), ErrProof)
		}
	}
	for i := range uint64(maxCommitments) {
		if i != index {
			refused(t, "index", VerifyInclusion(c, i, bodyRoot, &branch), ErrProof)
		}
	}
	malformed(t, "index out of range", VerifyInclusion(c, index+maxCommitments, bodyRoot, &branch))
	malformed(t, "no branch", VerifyInclusion(c, index, bodyRoot, nil))
}
