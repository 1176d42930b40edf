package guest_test

import (
	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/batch/native"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/riscv/oracle"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/derive/guest"
)

// All that a guest's main function does. It runs in the machine alone;
// examples/ledger/guest is a whole one.
func ExampleProgram() {
	program := guest.Program{
		Transition: func(*derive.Config) proof.Transition { return counting{} },
		Codecs:     map[derive.Codec]batch.Codec{derive.CodecNative: native.Codec{}},
	}
	oracle.Main(func(c *oracle.Client) error {
		next, err := program.Next(c)
		if err != nil {
			return err
		}
		return c.Output(next.Claim, next.Position)
	})
}
