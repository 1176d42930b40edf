package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/examples/ethblock/evm"
	"github.com/sharedsec/sharedsec/proof/riscv"
	"github.com/sharedsec/sharedsec/proof/riscv/image"
)

// A report tells on w what was done, one line each.
type report struct {
	w io.Writer
}

func (r *report) line(name, format string, args ...any) {
	fmt.Fprintf(r.w, "%-13s %s\n", name, fmt.Sprintf(format, args...))
}

func (r *report) task(in *evm.Input, t *evm.Task) {
	r.line("block", "%v of chain %v, %v", t.Block.Number(), t.Config.ChainID, t.Block.Hash())
	r.line("", "transactions: %d, gas: %d, over state %v", len(t.Block.Transactions()), t.Block.GasUsed(), t.Witness.Root())
	r.line("witness", "%d bytes: %d headers, %d codes, %d nodes", len(in.Witness), len(t.Witness.Headers), len(t.Witness.Codes), len(t.Witness.State))
}

func (r *report) program(p *program) error {
	name, err := image.Name(p.elf)
	if err != nil {
		return err
	}
	r.line("guest", "%d bytes, image %v", len(p.elf), name)
	r.line("input", "%d preimages, commitment %v", len(p.oracle), commitment.Root(p.first.In))
	return nil
}

func (r *report) end(s *riscv.State, took time.Duration) {
	r.line("run", "%d steps in %v: %.0f million a second", s.Step, took.Round(time.Millisecond), float64(s.Step)/1e6/took.Seconds())
	r.line("memory", "%d pages of 4 KiB written; %s", s.Memory.Pages(), resident())
	start := time.Now()
	r.line("end", "state %v, hashed in %v", commitment.Root(s.Hash()), time.Since(start).Round(time.Millisecond))
}

func (r *report) verdict(b *types.Block, v evm.Verdict) {
	switch v.Validity {
	case evm.Valid:
		r.line("verdict", "valid")
	case evm.Assumed:
		r.line("verdict", "valid, if this does not exist, which is not in the witness:")
		r.line("", "%s", v.Reason)
	default:
		r.line("verdict", "invalid: %s", v.Reason)
	}
	r.root("state root", v.Roots.State, b.Root())
	r.root("receipt root", v.Roots.Receipts, b.ReceiptHash())
	r.line("result", "%v, as the machine's state holds it", v.Hash())
}

func (r *report) root(name string, got, want common.Hash) {
	switch got {
	case common.Hash{}:
		r.line(name, "none: the block was not executed to its end")
	case want:
		r.line(name, "%v, as the header says", got)
	default:
		r.line(name, "%v, but the header says %v", got, want)
	}
}

// resident says how much memory this process had at its most, where the system
// tells.
func resident() string {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return "resident memory unknown"
	}
	for line := range strings.Lines(string(status)) {
		if n, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			return "at most " + strings.TrimSpace(n) + " resident in this process"
		}
	}
	return "resident memory unknown"
}
