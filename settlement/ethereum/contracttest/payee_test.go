package contracttest

import "github.com/ethereum/go-ethereum/common"

// The moods of the Payee contract.
const (
	take uint8 = iota
	refuse
	burnGas
	bomb
	callBack
)

// newPayee deploys a contract that takes payments in some mood.
func (r *rollup) newPayee(mood uint8, target common.Address, data []byte) common.Address {
	r.t.Helper()
	payee := r.create(deployer, common.FromHex(PayeeMetaData.Bin), nil, "")
	r.mood(payee, mood, target, data)
	return payee
}

func (r *rollup) mood(payee common.Address, mood uint8, target common.Address, data []byte) {
	r.t.Helper()
	wantSuccess(r.t, r.do(deployer, payee, nil, payeeABI.PackSet(mood, target, data)))
}
