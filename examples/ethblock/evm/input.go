package evm

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/core/stateless"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/riscv/chunks"
)

// ErrMalformed matches every refusal of an input that is no block, witness or
// config at all. The error says which of them and why.
var ErrMalformed = errors.New("evm: malformed")

// An Input is what a block is judged from, as it lies in files.
type Input struct {
	Config  []byte // params.ChainConfig in JSON
	Block   []byte // types.Block in RLP
	Witness []byte // stateless.Witness in RLP: headers, codes, nodes, keys
}

// Write puts the preimages of in into w and returns the bytes that commit to
// all of it: the refs of config, block and witness, in this order. They are what
// the machine holds under local key 1.
func (in *Input) Write(w commitment.NodeWriter) ([]byte, error) {
	var b []byte
	for _, data := range [][]byte{in.Config, in.Block, in.Witness} {
		ref, err := chunks.Write(w, data)
		if err != nil {
			return nil, fmt.Errorf("evm: input: %w", err)
		}
		b = ref.Append(b)
	}
	return b, nil
}

// ReadInput reads what [Input.Write] wrote, by the bytes that it returned.
// Bytes that are no three refs match [ErrMalformed]; other errors are as for
// [chunks.ReadAll].
func ReadInput(r commitment.NodeReader, refs []byte) (*Input, error) {
	var in Input
	parts := []*[]byte{&in.Config, &in.Block, &in.Witness}
	if want := len(parts) * chunks.RefSize; len(refs) != want {
		return nil, fmt.Errorf("%w input: %d bytes, want %d", ErrMalformed, len(refs), want)
	}
	for i, part := range parts {
		ref, err := chunks.DecodeRef(refs[i*chunks.RefSize : (i+1)*chunks.RefSize])
		if err != nil {
			return nil, fmt.Errorf("%w input: %w", ErrMalformed, err)
		}
		if *part, err = chunks.ReadAll(r, ref); err != nil {
			return nil, fmt.Errorf("evm: input: %w", err)
		}
	}
	return &in, nil
}

// A Task is a decoded [Input].
type Task struct {
	Config  *params.ChainConfig
	Block   *types.Block
	Witness *stateless.Witness
}

// Decode decodes an input. Its errors match [ErrMalformed].
func (in *Input) Decode() (*Task, error) {
	t := Task{Config: new(params.ChainConfig), Block: new(types.Block), Witness: new(stateless.Witness)}
	if err := json.Unmarshal(in.Config, t.Config); err != nil {
		return nil, fmt.Errorf("%w config: %w", ErrMalformed, err)
	}
	if t.Config.ChainID == nil {
		return nil, fmt.Errorf("%w config: no chainId", ErrMalformed)
	}
	if err := t.Config.CheckConfigForkOrder(); err != nil {
		return nil, fmt.Errorf("%w config: %w", ErrMalformed, err)
	}
	if err := rlp.DecodeBytes(in.Block, t.Block); err != nil {
		return nil, fmt.Errorf("%w block: %w", ErrMalformed, err)
	}
	if err := rlp.DecodeBytes(in.Witness, t.Witness); err != nil {
		return nil, fmt.Errorf("%w witness: %w", ErrMalformed, err)
	}
	// What RLP lets a header have is more than go-ethereum's arithmetic takes.
	if err := t.Block.SanityCheck(); err != nil {
		return nil, fmt.Errorf("%w block: %w", ErrMalformed, err)
	}
	for _, h := range t.Witness.Headers {
		if err := h.SanityCheck(); err != nil {
			return nil, fmt.Errorf("%w witness: %w", ErrMalformed, err)
		}
	}
	return &t, nil
}
