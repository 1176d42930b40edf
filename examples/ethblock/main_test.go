package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sharedsec/sharedsec/examples/ethblock/evm"
	"github.com/sharedsec/sharedsec/examples/ethblock/evm/evmtest"
)

// files writes an input and returns the flags that name it.
func files(t *testing.T, task *evm.Task) []string {
	t.Helper()
	in, err := evmtest.Input(task)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	var args []string
	for name, data := range map[string][]byte{"block": in.Block, "witness": in.Witness, "config": in.Config} {
		file := filepath.Join(dir, name)
		if err := os.WriteFile(file, data, 0o600); err != nil {
			t.Fatal(err)
		}
		args = append(args, "-"+name, file)
	}
	return args
}

// command runs the command and returns what it printed.
func command(t *testing.T, args ...string) (int, string, error) {
	t.Helper()
	var out bytes.Buffer
	status, err := run(t.Context(), args, &out, &out)
	return status, out.String(), err
}

// Blocks of another chain, in the machine.
func TestOtherBlocks(t *testing.T) {
	c, err := evmtest.New()
	if err != nil {
		t.Fatal(err)
	}
	task, err := c.Last(t.Context(), 4, c.Everything)
	if err != nil {
		t.Fatal(err)
	}
	busy, err := c.Last(t.Context(), 2, c.Calls(40))
	if err != nil {
		t.Fatal(err)
	}
	h := task.Block.Header()
	h.GasUsed--
	gas := &evm.Task{Config: task.Config, Block: task.Block.WithSeal(h), Witness: task.Witness}
	h = task.Block.Header()
	h.Root[0]++
	root := &evm.Task{Config: task.Config, Block: task.Block.WithSeal(h), Witness: task.Witness}
	cut := &evm.Task{Config: task.Config, Block: task.Block, Witness: task.Witness.Copy()}
	clear(cut.Witness.Codes)

	for name, c := range map[string]struct {
		task   *evm.Task
		status int
		says   []string
	}{
		"every transaction": {task, 0, []string{"verdict       valid\n", task.Block.Root().Hex() + ", as the header says", task.Block.ReceiptHash().Hex() + ", as the header says"}},
		"many calls":        {busy, 0, []string{"verdict       valid\n", "transactions: 40,", busy.Block.Root().Hex() + ", as the header says"}},
		"wrong gas":         {gas, 1, []string{"invalid gas used"}},
		"wrong root":        {root, 1, []string{"invalid: evm: invalid block: state root", task.Block.Root().Hex() + ", but the header says"}},
		"no codes":          {cut, 1, []string{"invalid: evm: incomplete witness: code is not found"}},
	} {
		status, out, err := command(t, files(t, c.task)...)
		if err != nil || status != c.status {
			t.Errorf("%s: status %d, %v, want %d\n%s", name, status, err, c.status, out)
		}
		for _, s := range c.says {
			if !strings.Contains(out, s) {
				t.Errorf("%s: does not say %q:\n%s", name, s, out)
			}
		}
	}
}

// What cannot be run is told before anything is.
func TestBadFiles(t *testing.T) {
	c, err := evmtest.New()
	if err != nil {
		t.Fatal(err)
	}
	task, err := c.Last(t.Context(), 1, c.Calls(1))
	if err != nil {
		t.Fatal(err)
	}
	args := files(t, &evm.Task{Config: task.Config, Block: task.Block, Witness: task.Witness})
	with := func(flag, value string) []string {
		return append(append([]string(nil), args...), "-"+flag, value)
	}
	empty := filepath.Join(t.TempDir(), "empty")
	if err := os.WriteFile(empty, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		args []string
		says string
	}{
		"one of three": {args[:2], "come together"},
		"not there":    {with("block", empty+"x"), "no such file"},
		"no block":     {with("block", empty), "malformed block"},
		"no witness":   {with("witness", empty), "malformed witness"},
		"no config":    {with("config", empty), "malformed config"},
		"not a flag":   {[]string{"block"}, "is no flag"},
	} {
		if status, out, err := command(t, c.args...); status != failed || err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: status %d, %v\n%s", name, status, err, out)
		}
	}
}

// The command as it is, with fewer steps on L1.
func TestRealBlock(t *testing.T) {
	status, out, err := command(t, "-prove", "5", "-seed", "1")
	if err != nil || status != 0 {
		t.Fatalf("status %d, %v\n%s", status, err, out)
	}
	for _, s := range []string{
		"0x988738a862deab3c8790be98d4ee87686a19ad824ac1570b1db4cee3131a1df9, as the header says",
		"0xeaa8c40899a61ae59615cf9985f5e2194f8fd2b57d273be63bde6733e89b12ab, as the header says",
		"all 9 end on L1 as in",
		"read of a preimage",
	} {
		if !strings.Contains(out, s) {
			t.Errorf("does not say %q:\n%s", s, out)
		}
	}
}

// What the guest prints counts for nothing by itself.
func TestCheckRefuses(t *testing.T) {
	in, err := read("", "", "")
	if err != nil {
		t.Fatal(err)
	}
	p, err := load(t.Context(), in)
	if err != nil {
		t.Fatal(err)
	}
	r, err := p.run(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	v := r.verdict
	v.Validity = evm.Valid
	text, err := v.MarshalText()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := check(r.end, text); err == nil {
		t.Error("a verdict that is not the result is believed")
	}
	if _, err := check(r.end, text[1:]); err == nil {
		t.Error("a text that is no verdict is believed")
	}
	if _, err := p.run(t.Context(), 100); err == nil {
		t.Error("the run takes more pages than allowed")
	}
}
