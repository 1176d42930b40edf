package main

import (
	"embed"
	"errors"
	"os"

	"github.com/sharedsec/sharedsec/examples/ethblock/evm"
)

// testdata has the block that is run when no other is named: see its SOURCE.md.
//
//go:embed testdata/hoodi-*
var testdata embed.FS

// read returns the input of the three files, or the embedded one if none is
// named.
func read(config, block, witness string) (*evm.Input, error) {
	file := os.ReadFile
	switch {
	case config == "" && block == "" && witness == "":
		config, block, witness = "testdata/hoodi-config.json", "testdata/hoodi-1192c3-block.rlp", "testdata/hoodi-1192c3-witness.rlp"
		file = testdata.ReadFile
	case config == "" || block == "" || witness == "":
		return nil, errors.New("-block, -witness and -config come together")
	}
	var in evm.Input
	for _, part := range []struct {
		name string
		to   *[]byte
	}{{config, &in.Config}, {block, &in.Block}, {witness, &in.Witness}} {
		b, err := file(part.name)
		if err != nil {
			return nil, err
		}
		*part.to = b
	}
	return &in, nil
}
