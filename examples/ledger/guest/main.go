// Command guest is the ledger as a program of the fraud-proof machine: what a
// dispute about a ledger's rollup runs. One image serves every such rollup, on
// any chain, as long as its fees go to the zero address.
package main

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/batch/native"
	"github.com/sharedsec/sharedsec/examples/ledger"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/riscv/oracle"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/derive/guest"
)

var program = guest.Program{
	Transition: func(c *derive.Config) proof.Transition { return ledger.New(c.Domain(), common.Address{}) },
	Codecs:     map[derive.Codec]batch.Codec{derive.CodecNative: native.Codec{}},
}

func main() {
	oracle.Main(func(c *oracle.Client) error {
		next, err := program.Next(c)
		if err != nil {
			return err
		}
		return c.Output(next.Claim, next.Position)
	})
}
