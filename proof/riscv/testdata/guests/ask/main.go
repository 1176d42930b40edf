// Ask reads its input, follows a list of hashes in it, and says the hash of all
// that it read.
package main

import (
	"os"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/riscv/oracle"
)

func main() {
	if err := run(); err != nil {
		println(err.Error())
		os.Exit(1)
	}
}

func run() error {
	c, err := oracle.Open()
	if err != nil {
		return err
	}
	input, err := c.Local(1)
	if err != nil {
		return err
	}
	var all []byte
	for list := input; len(list) >= 32; list = list[32:] {
		if err := c.Hint(list[:32]); err != nil {
			return err
		}
		b, err := c.Node(commitment.Root(list[:32]))
		if err != nil {
			return err
		}
		all = append(all, b...)
	}
	return c.Output(commitment.Keccak256(all), uint64(len(all)))
}
