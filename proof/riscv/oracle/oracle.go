// Package oracle is the guest's side of the fraud-proof machine: how a program
// that runs in [github.com/sharedsec/sharedsec/proof/riscv] reads its input and
// says its result.
//
// All input comes through the preimage oracle of the OP Stack's fault-proof
// specification, by key: what a key of a hash's type gives is that hash's
// preimage, which the machine has checked. A program that ends with exit status
// 0 and an output of [riscv.OutputSize] bytes has a result; everything else is
// a fault.
//
// The descriptors exist inside the machine alone. Tests on another system pass
// files or pipes to [NewClient].
package oracle

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/sharedsec/sharedsec/commitment"
)

// ErrProtocol matches every answer that does not follow the specification.
// Inside the machine there is none.
var ErrProtocol = errors.New("oracle: protocol")

// MaxPreimage is the most bytes of a preimage.
const MaxPreimage = 1 << 16

// The types of keys: the first byte of a key.
const (
	Local      = 1
	Keccak256  = 2
	Sha256     = 4
	Blob       = 5
	Precompile = 6
)

// A Client reads preimages and writes the output. It is not safe for
// concurrent use.
type Client struct {
	preimage, hint io.ReadWriter
	output         io.Writer
}

// Open returns the client of the machine's descriptors 3 to 7. Its error
// matches [ErrProtocol] outside the machine, where they are not open.
func Open() (*Client, error) {
	var f [8]*os.File
	for i := 3; i < len(f); i++ {
		if f[i] = os.NewFile(uintptr(i), "oracle"); f[i] == nil {
			return nil, fmt.Errorf("%w: no descriptor %d", ErrProtocol, i)
		}
	}
	return NewClient(duplex{f[5], f[6]}, duplex{f[3], f[4]}, f[7]), nil
}

// Main is the main function of a guest that is run: it gives run the client of
// the machine. An error of either ends the guest with exit status 1, a fault,
// and stands on standard error.
func Main(run func(*Client) error) {
	c, err := Open()
	if err == nil {
		err = run(c)
	}
	if err != nil {
		os.Stderr.WriteString(err.Error() + "\n")
		os.Exit(1)
	}
}

// NewClient returns a client that speaks the specification's protocol over the
// given channels.
func NewClient(preimage, hint io.ReadWriter, output io.Writer) *Client {
	return &Client{preimage: preimage, hint: hint, output: output}
}

type duplex struct {
	io.Reader
	io.Writer
}

// Get returns the preimage of key.
func (c *Client) Get(key [32]byte) ([]byte, error) {
	if _, err := c.preimage.Write(key[:]); err != nil {
		return nil, err
	}
	var size [8]byte
	if _, err := io.ReadFull(c.preimage, size[:]); err != nil {
		return nil, err
	}
	n := binary.BigEndian.Uint64(size[:])
	if n > MaxPreimage {
		return nil, fmt.Errorf("%w: preimage of %d bytes, at most %d", ErrProtocol, n, MaxPreimage)
	}
	b := make([]byte, n)
	_, err := io.ReadFull(c.preimage, b)
	return b, err
}

// Local returns what the runner has under the local key n. Number 1 is the
// program's input, the only one that there is in a dispute.
func (c *Client) Local(n uint64) ([]byte, error) {
	key := [32]byte{0: Local}
	binary.BigEndian.PutUint64(key[24:], n)
	return c.Get(key)
}

// Node returns the preimage of a keccak256 hash.
func (c *Client) Node(hash commitment.Root) ([]byte, error) {
	hash[0] = Keccak256
	return c.Get(hash)
}

var _ commitment.NodeReader = (*Client)(nil)

// Hint tells the runner what the program is going to ask for. Nothing depends
// on it but whether the runner has it at hand.
func (c *Client) Hint(hint []byte) error {
	b := binary.BigEndian.AppendUint32(make([]byte, 0, 4+len(hint)), uint32(len(hint)))
	if _, err := c.hint.Write(append(b, hint...)); err != nil {
		return err
	}
	var ack [1]byte
	_, err := io.ReadFull(c.hint, ack[:])
	return err
}

// Output says the program's result: the hash of the next claim and the position
// within its inbox entry.
func (c *Client) Output(claim commitment.Root, position uint64) error {
	_, err := c.output.Write(binary.BigEndian.AppendUint64(claim[:], position))
	return err
}
