package evm_test

import (
	"bytes"
	"errors"
	"math/big"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/stateless"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"

	"github.com/sharedsec/sharedsec/examples/ethblock/evm"
	"github.com/sharedsec/sharedsec/examples/ethblock/evm/evmtest"
)

// hoodi returns the real block of testdata.
func hoodi(t testing.TB) *evm.Input {
	t.Helper()
	var in evm.Input
	for name, to := range map[string]*[]byte{"config.json": &in.Config, "1192c3-block.rlp": &in.Block, "1192c3-witness.rlp": &in.Witness} {
		b, err := os.ReadFile("../testdata/hoodi-" + name)
		if err != nil {
			t.Fatal(err)
		}
		*to = b
	}
	return &in
}

// everything returns a block with a transaction of every type.
func everything(t testing.TB) *evm.Task {
	t.Helper()
	c, err := evmtest.New()
	if err != nil {
		t.Fatal(err)
	}
	task, err := c.Last(t.Context(), 4, c.Everything)
	if err != nil {
		t.Fatal(err)
	}
	return task
}

// reseal returns t with a changed header.
func reseal(t *evm.Task, change func(h *types.Header)) *evm.Task {
	h := t.Block.Header()
	change(h)
	return &evm.Task{Config: t.Config, Block: t.Block.WithSeal(h), Witness: t.Witness}
}

// reference is what go-ethereum itself makes of a task.
func reference(t testing.TB, task *evm.Task) evm.Roots {
	t.Helper()
	blank := reseal(task, func(h *types.Header) { h.Root, h.ReceiptHash = common.Hash{}, common.Hash{} })
	state, receipts, err := core.ExecuteStateless(t.Context(), blank.Config, vm.Config{}, blank.Block, blank.Witness)
	if err != nil {
		t.Fatal(err)
	}
	return evm.Roots{State: state, Receipts: receipts}
}

func TestRealBlock(t *testing.T) {
	task, err := hoodi(t).Decode()
	if err != nil {
		t.Fatal(err)
	}
	got, err := evm.Execute(t.Context(), task)
	if err != nil {
		t.Fatal(err)
	}
	want := evm.Roots{
		State:    common.HexToHash("0x988738a862deab3c8790be98d4ee87686a19ad824ac1570b1db4cee3131a1df9"),
		Receipts: common.HexToHash("0xeaa8c40899a61ae59615cf9985f5e2194f8fd2b57d273be63bde6733e89b12ab"),
	}
	if ref := reference(t, task); got.Roots != want || ref != want {
		t.Errorf("roots %v, go-ethereum's %v, want %v", got.Roots, ref, want)
	}
	// The recipient's account does not exist, and the witness does not show it.
	if got.Absent == nil {
		t.Error("nothing was assumed")
	}
}

func TestEveryTransaction(t *testing.T) {
	task := everything(t)
	kinds := map[uint8]bool{}
	for _, tx := range task.Block.Transactions() {
		kinds[tx.Type()] = true
	}
	if len(kinds) != 5 || len(task.Witness.Headers) < 3 || len(task.Block.Withdrawals()) == 0 {
		t.Fatalf("kinds %v, %d headers, %d withdrawals", kinds, len(task.Witness.Headers), len(task.Block.Withdrawals()))
	}
	got, err := evm.Execute(t.Context(), task)
	if err != nil || got.Absent != nil {
		t.Fatalf("%v, absent %v", err, got.Absent)
	}
	if want := reference(t, task); got.Roots != want || want.State != task.Block.Root() || want.Receipts != task.Block.ReceiptHash() {
		t.Errorf("roots %v, go-ethereum's %v", got.Roots, want)
	}
}

// Whatever the header says, it is compared.
func TestHeaderIsBound(t *testing.T) {
	task := everything(t)
	one := uint64(1)
	for name, change := range map[string]func(h *types.Header){
		"parent":      func(h *types.Header) { h.ParentHash[0]++ },
		"uncles":      func(h *types.Header) { h.UncleHash[0]++ },
		"coinbase":    func(h *types.Header) { h.Coinbase[0]++ },
		"state root":  func(h *types.Header) { h.Root[0]++ },
		"tx root":     func(h *types.Header) { h.TxHash[0]++ },
		"receipts":    func(h *types.Header) { h.ReceiptHash[0]++ },
		"bloom":       func(h *types.Header) { h.Bloom[0]++ },
		"difficulty":  func(h *types.Header) { h.Difficulty = big.NewInt(1) },
		"number":      func(h *types.Header) { h.Number = new(big.Int).Add(h.Number, common.Big1) },
		"gas limit":   func(h *types.Header) { h.GasLimit *= 2 },
		"gas used":    func(h *types.Header) { h.GasUsed-- },
		"time":        func(h *types.Header) { h.Time -= 10 },
		"extra":       func(h *types.Header) { h.Extra = make([]byte, 33) },
		"nonce":       func(h *types.Header) { h.Nonce[0]++ },
		"base fee":    func(h *types.Header) { h.BaseFee = new(big.Int).Add(h.BaseFee, common.Big1) },
		"withdrawals": func(h *types.Header) { h.WithdrawalsHash = &common.Hash{1} },
		"blob gas":    func(h *types.Header) { h.BlobGasUsed = new(uint64) },
		"excess":      func(h *types.Header) { h.ExcessBlobGas = &one },
		"beacon root": func(h *types.Header) { h.ParentBeaconRoot = &common.Hash{99} },
		"requests":    func(h *types.Header) { h.RequestsHash = &common.Hash{1} },
		"access list": func(h *types.Header) { h.BlockAccessListHash = &common.Hash{1} },
	} {
		if r, err := evm.Execute(t.Context(), reseal(task, change)); !errors.Is(err, evm.ErrInvalid) && !errors.Is(err, evm.ErrIncomplete) {
			t.Errorf("another %s: %+v, %v", name, r, err)
		} else {
			t.Logf("%s: %v", name, err)
		}
	}
}

// A body that is not the header's.
func TestBodyIsBound(t *testing.T) {
	task := everything(t)
	body := task.Block.Body()
	for name, b := range map[string]types.Body{
		"no withdrawals":      {Transactions: body.Transactions},
		"other withdrawals":   {Transactions: body.Transactions, Withdrawals: types.Withdrawals{}},
		"fewer transactions":  {Transactions: body.Transactions[1:], Withdrawals: body.Withdrawals},
		"transactions turned": {Transactions: append(body.Transactions[1:2:2], body.Transactions[0]), Withdrawals: body.Withdrawals},
		"an uncle":            {Transactions: body.Transactions, Withdrawals: body.Withdrawals, Uncles: []*types.Header{task.Block.Header()}},
	} {
		bad := &evm.Task{Config: task.Config, Block: types.NewBlockWithHeader(task.Block.Header()).WithBody(b), Witness: task.Witness}
		if r, err := evm.Execute(t.Context(), bad); !errors.Is(err, evm.ErrInvalid) {
			t.Errorf("%s: %+v, %v, want ErrInvalid", name, r, err)
		}
	}
}

// without returns a witness that lacks one code, node or header.
func without(w *stateless.Witness, code, node string, headers int) *stateless.Witness {
	c := w.Copy()
	delete(c.Codes, code)
	delete(c.State, node)
	c.Headers = c.Headers[:headers]
	return c
}

// Whatever is left out of a witness, it is noticed, and core.ExecuteStateless
// alone would not notice all of it.
func TestWitnessLacksNothing(t *testing.T) {
	task := everything(t)
	all := len(task.Witness.Headers)
	var cut []*stateless.Witness
	for code := range task.Witness.Codes {
		cut = append(cut, without(task.Witness, code, "", all))
	}
	for node := range task.Witness.State {
		cut = append(cut, without(task.Witness, "", node, all))
	}
	// The worker asks for a hash that the last header but one holds; go-ethereum
	// witnesses one more.
	for n := 1; n < all-1; n++ {
		cut = append(cut, without(task.Witness, "", "", n))
	}
	for _, w := range cut {
		r, err := evm.Execute(t.Context(), &evm.Task{Config: task.Config, Block: task.Block, Witness: w})
		if err == nil && r.Absent == nil || err != nil && !errors.Is(err, evm.ErrIncomplete) {
			t.Errorf("%d codes, %d nodes, %d headers: absent %v, %v", len(w.Codes), len(w.State), len(w.Headers), r.Absent, err)
		}
	}
}

// A liar makes a block seem valid by leaving out what it reads: the header has
// the roots that come out when the secret is taken for zero. go-ethereum's own
// function gives those roots and no error.
func TestHiddenStateIsNoticed(t *testing.T) {
	task := everything(t)
	found := false
	for node := range task.Witness.State {
		liar := &evm.Task{Config: task.Config, Block: task.Block, Witness: without(task.Witness, "", node, len(task.Witness.Headers))}
		blank := reseal(liar, func(h *types.Header) { h.Root, h.ReceiptHash = common.Hash{}, common.Hash{} })
		_, _, err := core.ExecuteStateless(t.Context(), blank.Config, vm.Config{}, blank.Block, blank.Witness)
		if err != nil {
			continue
		}
		lie := reference(t, liar)
		if lie.Receipts == task.Block.ReceiptHash() && lie.State == task.Block.Root() {
			continue
		}
		found = true
		liar = reseal(liar, func(h *types.Header) { h.Root, h.ReceiptHash = lie.State, lie.Receipts })
		if r, err := evm.Execute(t.Context(), liar); err == nil && r.Absent == nil {
			t.Errorf("a block with false roots %v is valid", lie)
		}
	}
	if !found {
		t.Error("go-ethereum notices everything by itself: Execute can be core.ExecuteStateless")
	}
}

// A witness of another parent is none, whatever state it has.
func TestForeignWitness(t *testing.T) {
	task := everything(t)
	w := task.Witness.Copy()
	h := types.CopyHeader(w.Headers[0])
	h.Root[0]++
	w.Headers[0] = h
	if _, err := evm.Execute(t.Context(), &evm.Task{Config: task.Config, Block: task.Block, Witness: w}); !errors.Is(err, evm.ErrIncomplete) {
		t.Errorf("%v, want ErrIncomplete", err)
	}
}

func TestInputRoundTrip(t *testing.T) {
	in, err := evmtest.Input(everything(t))
	if err != nil {
		t.Fatal(err)
	}
	task, err := in.Decode()
	if err != nil {
		t.Fatal(err)
	}
	again, err := evmtest.Input(task)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(in.Block, again.Block) || !bytes.Equal(in.Witness, again.Witness) || !bytes.Equal(in.Config, again.Config) {
		t.Error("another input after decoding")
	}
}
