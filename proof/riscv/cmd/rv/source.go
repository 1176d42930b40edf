package main

import (
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/sharedsec/sharedsec/proof/riscv"
)

// A source is the oracle that the command line describes.
type source struct {
	dir   string // of preimages, or empty
	input []byte
}

var _ riscv.Oracle = (*source)(nil)

// Preimage returns what the input file or the directory has for key.
func (s *source) Preimage(key riscv.Key) ([]byte, error) {
	if key == riscv.InputKey && s.input != nil {
		return s.input, nil
	}
	if s.dir == "" {
		return nil, fmt.Errorf("%w: %x", riscv.ErrPreimageMissing, key)
	}
	b, err := os.ReadFile(filepath.Join(s.dir, hex.EncodeToString(key[:])))
	if errors.Is(err, fs.ErrNotExist) {
		err = fmt.Errorf("%w: %w", riscv.ErrPreimageMissing, err)
	}
	return b, err
}
