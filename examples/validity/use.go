package main

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob"
	"github.com/sharedsec/sharedsec/da/blob/sidecar"
	zk "github.com/sharedsec/sharedsec/examples/zkledger"
)

// Who has an account of the rollup, by its index.
const (
	alice = iota + 1
	bob
	carol
)

// keyOf returns the key of the account at an index, which would be secret.
func keyOf(index uint32) (*zk.PrivateKey, error) {
	return zk.NewPrivateKey(crypto.Keccak256Hash(fmt.Appendf(nil, "validity %d", index)))
}

// owner returns whom L1 pays what the account at an index has.
func owner(index uint32) common.Address { return common.Address{0xa0, 19: byte(index)} }

// use has the rollup do what rollups do, and what they should not.
func (s *story) use(ctx context.Context) error {
	for index := range uint32(carol + 1) {
		key, err := keyOf(index)
		if err != nil {
			return err
		}
		s.wallets = append(s.wallets, zk.NewWallet(s.config.Domain(), index, key))
	}
	s.payee = common.Address{0xca, 0xfe} // an account that L1 has never seen
	if err := s.deposits(ctx); err != nil {
		return err
	}
	if err := s.transfers(ctx); err != nil {
		return err
	}
	if err := s.garbage(ctx); err != nil {
		return err
	}
	s.posted = time.Now()
	o := s.operator
	if err := o.follow(ctx); err != nil {
		return err
	}
	var all []string
	for _, index := range []uint32{alice, bob, carol} {
		a, err := o.account(index)
		if err != nil {
			return err
		}
		all = append(all, inEther(&a.Balance))
	}
	s.say("%d inbox entries, %d of them garbage; Alice has %s, Bob %s, Carol %s",
		o.safe().Claim.Position, o.safe().Dropped, all[0], all[1], all[2])
	// Alice: 100 - 4 x 1 + 2 from Carol; Bob: 50 + 4 - 7 withdrawn; Carol: 30 - 2.
	return check(all[0] == "98.000 ETH" && all[1] == "47.000 ETH" && all[2] == "28.000 ETH" && o.safe().Dropped == 2,
		"balances %v and %d entries dropped, want 98, 47 and 28 ETH, and 2", all, o.safe().Dropped)
}

// deposits makes three accounts; a fourth deposit names an account that is
// another's and bounces.
func (s *story) deposits(ctx context.Context) error {
	for i, d := range []struct {
		to    common.Address
		value uint64
		data  []byte
	}{
		{owner(alice), 100, s.wallets[alice].Deposit()},
		{owner(bob), 50, s.wallets[bob].Deposit()},
		{owner(carol), 30, s.wallets[carol].Deposit()},
		{common.Address{0x3a}, 5, zk.Deposit{Index: alice, Key: s.wallets[0].Key()}.Encode()},
	} {
		if _, _, err := s.alice.Deposit(ctx, d.to, ether(d.value).Bytes32(), d.data); err != nil {
			return fmt.Errorf("deposit %d: %w", i, err)
		}
	}
	return s.publish(ctx)
}

// transfers has Alice pay Bob four times, and Bob withdraw. Carol pays Alice
// through L1, which nobody can refuse her.
func (s *story) transfers(ctx context.Context) error {
	var txs [][]byte
	for range 4 {
		tx, err := s.wallets[alice].Transfer(bob, ether(1))
		if err != nil {
			return err
		}
		txs = append(txs, tx)
	}
	tx, err := s.wallets[bob].Withdraw(s.payee, ether(7))
	if err != nil {
		return err
	}
	if err := s.operator.submit(ctx, append(txs, tx)...); err != nil {
		return err
	}
	if tx, err = s.wallets[carol].Transfer(alice, ether(2)); err != nil {
		return err
	}
	if _, _, err := s.alice.Enqueue(ctx, tx); err != nil {
		return err
	}
	return s.publish(ctx)
}

// garbage has the sequencer post what is no batch: bytes, and a blob that is not
// even well-formed. Both must be proven to change nothing.
func (s *story) garbage(ctx context.Context) error {
	noise, err := sidecar.Publisher{}.Publish(ctx, []byte("whoever wrote this meant no batch"))
	if err != nil {
		return err
	}
	body := make([]byte, blob.Size)
	body[32*5] = 0x70 // the element is larger than what carries data
	malformed, err := seal(body)
	if err != nil {
		return err
	}
	for _, p := range []da.Payload{noise, malformed} {
		if err := post(ctx, s.operator.party, s.operator.poster, p); err != nil {
			return err
		}
	}
	return nil
}

// pay submits transfers of so many wei each, by Alice to Bob, in full batches.
func (s *story) pay(ctx context.Context, n int, value *uint256.Int) error {
	var txs [][]byte
	for range n {
		tx, err := s.wallets[alice].Transfer(bob, value)
		if err != nil {
			return err
		}
		txs = append(txs, tx)
	}
	return s.operator.submit(ctx, txs...)
}
