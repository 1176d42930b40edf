package evmtest

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/core/vm/program"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
)

var (
	// secret is a slot that the worker only reads, and what it reads goes into
	// its log alone.
	secret  = common.Hash{31: 9}
	counter = common.Hash{31: 1}
)

// worker adds one to a counter, and logs the hash of what it reads: the hash of
// the block three before, the secret, the balance of its caller.
func worker() []byte {
	p := program.New()
	p.Push(counter[:]).Op(vm.SLOAD).Push(1).Op(vm.ADD).Push(counter[:]).Op(vm.SSTORE)
	p.Push(3).Op(vm.NUMBER, vm.SUB, vm.BLOCKHASH).Push(0).Op(vm.MSTORE)
	p.Push(secret[:]).Op(vm.SLOAD).Push(32).Op(vm.MSTORE)
	p.Op(vm.CALLER, vm.BALANCE).Push(64).Op(vm.MSTORE)
	p.Push(96).Push(0).Op(vm.KECCAK256) // the topic
	p.Push(0).Push(0).Op(vm.LOG1, vm.STOP)
	return p.Bytes()
}

// Everything is a [Filler] with a transaction of every type.
func (c *Chain) Everything(i int, b *core.BlockGen, past *core.BlockChain) {
	var (
		id    = uint256.MustFromBig(c.Config.ChainID)
		tip   = uint256.NewInt(params.GWei)
		fee   = uint256.NewInt(100 * params.GWei)
		nonce = b.TxNonce(crypto.PubkeyToAddress(c.payer.PublicKey))
		owner = crypto.PubkeyToAddress(c.delegate.PublicKey)
	)
	next := func() uint64 { nonce++; return nonce - 1 }
	b.SetCoinbase(common.Address{0: 0xee})
	b.SetParentBeaconRoot(common.Hash{byte(i)})
	for _, tx := range []types.TxData{
		&types.LegacyTx{Nonce: next(), GasPrice: fee.ToBig(), Gas: 21_000, To: &common.Address{0: 0xaa, 1: byte(i)}, Value: big.NewInt(5)},
		&types.AccessListTx{ChainID: id.ToBig(), Nonce: next(), GasPrice: fee.ToBig(), Gas: 200_000, To: &c.Worker,
			AccessList: types.AccessList{{Address: c.Worker, StorageKeys: []common.Hash{counter}}}},
		// A creation, of a contract that is one STOP.
		&types.DynamicFeeTx{ChainID: id.ToBig(), Nonce: next(), GasTipCap: tip.ToBig(), GasFeeCap: fee.ToBig(), Gas: 200_000,
			Data: program.New().ReturnViaCodeCopy([]byte{byte(vm.STOP)}).Bytes()},
		&types.BlobTx{ChainID: id, Nonce: next(), GasTipCap: tip, GasFeeCap: fee, Gas: 200_000, To: c.Worker,
			BlobFeeCap: fee, BlobHashes: []common.Hash{{0: 1, 1: byte(i)}}},
		&types.SetCodeTx{ChainID: id, Nonce: next(), GasTipCap: tip, GasFeeCap: fee, Gas: 300_000, To: owner,
			AuthList: []types.SetCodeAuthorization{c.authorize(uint64(i))}},
	} {
		b.AddTxWithChain(past, types.MustSignNewTx(c.payer, b.Signer(), tx))
	}
	b.AddWithdrawal(&types.Withdrawal{Validator: 7, Address: common.Address{0: 0xbb}, Amount: 3})
}

// authorize lets the delegate's account run the worker's code.
func (c *Chain) authorize(nonce uint64) types.SetCodeAuthorization {
	auth, err := types.SignSetCode(c.delegate, types.SetCodeAuthorization{
		ChainID: *uint256.MustFromBig(c.Config.ChainID), Address: c.Worker, Nonce: nonce,
	})
	if err != nil {
		// The key is New's own.
		panic(fmt.Sprintf("evmtest: %v", err))
	}
	return auth
}

// Transfer is a [Filler] that every chain takes: one payment, of the oldest type.
func (c *Chain) Transfer(_ int, b *core.BlockGen, past *core.BlockChain) {
	nonce := b.TxNonce(crypto.PubkeyToAddress(c.payer.PublicKey))
	b.AddTxWithChain(past, types.MustSignNewTx(c.payer, b.Signer(), &types.LegacyTx{
		Nonce: nonce, GasPrice: big.NewInt(100 * params.GWei), Gas: 300_000, To: &common.Address{0: 0xaa}, Value: big.NewInt(5),
	}))
}

// Calls returns a [Filler] that calls the worker n times in a block.
func (c *Chain) Calls(n int) Filler {
	return func(_ int, b *core.BlockGen, past *core.BlockChain) {
		from := crypto.PubkeyToAddress(c.payer.PublicKey)
		for range n {
			b.AddTxWithChain(past, types.MustSignNewTx(c.payer, b.Signer(), &types.DynamicFeeTx{
				ChainID: c.Config.ChainID, Nonce: b.TxNonce(from), GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(100 * params.GWei),
				Gas: 100_000, To: &c.Worker,
			}))
		}
	}
}
