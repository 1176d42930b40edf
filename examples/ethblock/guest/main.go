// Command guest is the program that examples/ethblock runs inside the
// fraud-proof machine: it reads a block, a witness and a chain config from the
// preimage oracle, judges the block, prints the verdict and leaves its hash as
// the result. It ends with status 0 whatever lies in those three; an input that
// does not even name three is a fault.
package main

import (
	"context"
	"log"
	"os"

	"github.com/sharedsec/sharedsec/examples/ethblock/evm"
	"github.com/sharedsec/sharedsec/proof/riscv/oracle"
)

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}

func run() error {
	client, err := oracle.Open()
	if err != nil {
		return err
	}
	refs, err := client.Local(1)
	if err != nil {
		return err
	}
	in, err := evm.ReadInput(client, refs)
	if err != nil {
		return err
	}
	verdict, err := evm.Judge(context.Background(), in)
	if err != nil {
		return err
	}
	text, err := verdict.MarshalText()
	if err != nil {
		return err
	}
	if _, err := os.Stdout.Write(text); err != nil {
		return err
	}
	return client.Output(verdict.Hash(), 0)
}
