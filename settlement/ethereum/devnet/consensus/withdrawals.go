package consensus

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// maxWithdrawals is the most that a block may hold (MAX_WITHDRAWALS_PER_PAYLOAD).
const maxWithdrawals = 16

// Withdraw credits an address with an amount in gwei, as a validator's
// withdrawal (EIP-4895) does: no transaction, no fee, no code runs. It happens
// in the next block, or later if many are waiting.
func (d *Driver) Withdraw(ctx context.Context, to common.Address, gwei uint64) error {
	if err := d.begin(ctx); err != nil {
		return err
	}
	defer d.end()
	d.owed = append(d.owed, &types.Withdrawal{Index: d.next, Validator: proposer, Address: to, Amount: gwei})
	d.next++
	return nil
}
