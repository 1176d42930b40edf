package zkledgertest

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/proof"
)

// deposits returns the cases of deposits.
func deposits(tb testing.TB, depth int) []Case {
	var cases []Case
	item := func(to common.Address, value uint256.Int, data []byte) batch.Block {
		return batch.Block{Forced: []batch.Forced{{Kind: batch.ForcedDeposit, Sender: common.Address{9}, To: to, Value: value.Bytes32(), Data: data}}}
	}
	bounce := func(name string, err error, to common.Address, value uint256.Int, data []byte) {
		exits := []proof.Exit{{To: to, Value: value.Bytes32()}}
		cases = append(cases, makeCase(tb, "bounces: "+name, item(to, value, data), []error{err}, exits, nil))
	}
	credit := func(name string, to common.Address, value uint256.Int, d zkledger.Deposit) {
		cases = append(cases, makeCase(tb, name, item(to, value, d.Encode()), []error{nil}, nil, func(a accounts) {
			account := a[d.Index]
			if !account.Exists() {
				account = zkledger.Account{Key: d.Key, Owner: to}
			}
			account.Balance.Add(&account.Balance, &value)
			a[d.Index] = account
		}))
	}
	key := func(n int) zkledger.PublicKey { return Key(tb, n).Public() }
	someone, hundred := common.Address{0x50, 19: 1}, *uint256.NewInt(100)
	last := uint32(1<<depth - 1)
	fresh, outside := zkledger.Deposit{Index: 3, Key: key(30)}, publicKey(add(times(mixedScalar), point(lowOrder(4))))

	credit("a deposit makes an account", someone, hundred, fresh)
	credit("a deposit of nothing makes an account", someone, uint256.Int{}, fresh)
	credit("a deposit of all that there can be makes an account", someone, amount(1), fresh)
	credit("a deposit makes the first account", someone, hundred, zkledger.Deposit{Index: 0, Key: key(30)})
	if last != mixed {
		credit("a deposit makes the last account", someone, hundred, zkledger.Deposit{Index: last, Key: key(30)})
	}
	credit("a deposit for nobody makes an account", common.Address{}, hundred, fresh)
	credit("a deposit makes an account under another's key", someone, hundred, zkledger.Deposit{Index: 3, Key: key(int(alice))})
	credit("a deposit makes an account under a key outside the subgroup", someone, hundred, zkledger.Deposit{Index: 3, Key: outside})
	credit("a deposit for an account", Owner(alice), hundred, zkledger.Deposit{Index: alice, Key: key(int(alice))})
	credit("a deposit of nothing for an account", Owner(alice), uint256.Int{}, zkledger.Deposit{Index: alice, Key: key(int(alice))})
	credit("a deposit to the last wei that an account can hold", Owner(rich), *uint256.NewInt(9), zkledger.Deposit{Index: rich, Key: key(int(rich))})

	at := func(index uint32, k zkledger.PublicKey) []byte {
		return zkledger.Deposit{Index: index, Key: k}.Encode()
	}
	bounce("a wei more than an account can hold", zkledger.ErrFull, Owner(rich), *uint256.NewInt(10), at(rich, key(int(rich))))
	bounce("all that there can be, for an account that has some", zkledger.ErrFull, Owner(alice), amount(1), at(alice, key(int(alice))))
	bounce("more than there can be", zkledger.ErrFull, someone, amount(0), at(3, key(30)))
	bounce("more than there can be, for an account", zkledger.ErrFull, Owner(alice), amount(0), at(alice, key(int(alice))))
	bounce("more than there can be by far", zkledger.ErrFull, someone, *new(uint256.Int).SetAllOne(), at(3, key(30)))
	bounce("another's account", zkledger.ErrAccount, Owner(alice), hundred, at(alice, key(30)))
	bounce("nothing, for another's account", zkledger.ErrAccount, Owner(alice), uint256.Int{}, at(alice, key(30)))
	bounce("an account with another owner", zkledger.ErrAccount, someone, hundred, at(alice, key(int(alice))))
	for _, n := range []int64{1, 2, 4, 8} {
		bounce("a key of low order", zkledger.ErrInvalid, someone, hundred, at(3, lowOrder(n)))
	}
	bounce("a key off the curve", zkledger.ErrInvalid, someone, hundred, at(3, zkledger.PublicKey{X: key(30).Y, Y: key(30).X}))
	bounce("no key", zkledger.ErrInvalid, someone, hundred, at(3, zkledger.PublicKey{}))
	bounce("no key, for an account", zkledger.ErrAccount, Owner(alice), hundred, at(alice, zkledger.PublicKey{}))
	for _, from := range []int{4, 36} {
		for _, index := range []uint32{3, alice} {
			data := at(index, key(int(alice)))
			addModulus(data[from : from+32])
			bounce("a coordinate of p or more", zkledger.ErrInvalid, Owner(alice), hundred, data)
		}
	}
	if depth < 32 {
		for _, beyond := range []uint32{1 << depth, 1 << 31} {
			bounce("an index beyond the tree", zkledger.ErrAccount, someone, hundred, at(3|beyond, key(30)))
			bounce("an index beyond the tree that ends as an account's", zkledger.ErrAccount, Owner(alice), hundred, at(alice|beyond, key(int(alice))))
		}
	}
	whole := at(3, key(30))
	for _, data := range [][]byte{nil, whole[:1], whole[:zkledger.DepositSize-1], append(at(3, key(30)), 0), transfer(tb, alice, bob, 5, 10)} {
		bounce("another length", zkledger.ErrInvalid, someone, hundred, data)
	}
	return cases
}
