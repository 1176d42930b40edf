package oracle_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"testing"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/riscv/oracle"
)

// A channel answers each key that is written with what it holds.
type channel struct {
	written bytes.Buffer
	answer  map[string]string
	reading bytes.Buffer
}

func (c *channel) Write(b []byte) (int, error) {
	c.reading.Reset()
	c.reading.WriteString(c.answer[string(b)])
	return c.written.Write(b)
}

func (c *channel) Read(b []byte) (int, error) { return c.reading.Read(b[:min(len(b), 3)]) }

func ExampleClient() {
	input := &channel{answer: map[string]string{
		"\x01" + string(make([]byte, 30)) + "\x01": "\x00\x00\x00\x00\x00\x00\x00\x05hello",
	}}
	var out bytes.Buffer
	c := oracle.NewClient(input, nil, &out) // in the machine: oracle.Open()
	b, err := c.Local(1)
	if err != nil {
		panic(err)
	}
	if err := c.Output(commitment.Keccak256(b), 0); err != nil {
		panic(err)
	}
	fmt.Printf("%s, %d bytes of output\n", b, out.Len())
	// Output: hello, 40 bytes of output
}

func TestBadAnswers(t *testing.T) {
	key := [32]byte{0: oracle.Sha256, 31: 7}
	for answer, want := range map[string]error{
		"":                                  io.EOF,
		"\x00\x00\x00":                      io.ErrUnexpectedEOF,
		"\x00\x00\x00\x00\x00\x00\x00\x05a": io.ErrUnexpectedEOF,
		"\x00\x00\x00\x00\x00\x01\x00\x01a": oracle.ErrProtocol,
		"\xff\xff\xff\xff\xff\xff\xff\xffa": oracle.ErrProtocol,
	} {
		c := oracle.NewClient(&channel{answer: map[string]string{string(key[:]): answer}}, nil, nil)
		if _, err := c.Get(key); !errors.Is(err, want) {
			t.Errorf("Get with answer %q = %v, want %v", answer, err, want)
		}
	}
}

func TestHint(t *testing.T) {
	ch := &channel{answer: map[string]string{"\x00\x00\x00\x03l1 ": "\x00"}}
	if err := oracle.NewClient(nil, ch, nil).Hint([]byte("l1 ")); err != nil {
		t.Fatal(err)
	}
	if got, want := ch.written.String(), "\x00\x00\x00\x03l1 "; got != want {
		t.Errorf("wrote %q, want %q", got, want)
	}
}
