package contracttest

import (
	"bytes"
	"fmt"
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/holiman/uint256"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/examples/zkledger/contract"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

var (
	zkEscapeABI = contract.NewZkLedgerEscape()
	poseidonABI = NewPoseidon2Probe()
)

func (c *chain) newZkLedgerEscape(depth int64) common.Address {
	c.t.Helper()
	return c.create(deployer, common.FromHex(contract.ZkLedgerEscapeMetaData.Bin), zkEscapeABI.PackConstructor(big.NewInt(depth)), "deploy ZkLedgerEscape")
}

func (c *chain) newPoseidon2Probe() common.Address {
	c.t.Helper()
	return c.create(deployer, common.FromHex(Poseidon2ProbeMetaData.Bin), nil, "")
}

// TestPoseidon2 compares the contract's hash with gnark-crypto's, at the edges
// of the field and beyond, and at random.
func TestPoseidon2(t *testing.T) {
	c, rnd := newChain(t), newRandom(21)
	probe := c.newPoseidon2Probe()
	p, one := fr.Modulus(), big.NewInt(1)
	top := new(big.Int).Sub(new(big.Int).Lsh(one, 256), one)
	edges := []*big.Int{new(big.Int), one, new(big.Int).Sub(p, one), p, new(big.Int).Add(p, one), new(big.Int).Mul(p, big.NewInt(5)), top}
	var pairs [][2]*big.Int
	for _, left := range edges {
		for _, right := range edges {
			pairs = append(pairs, [2]*big.Int{left, right})
		}
	}
	for range 200 {
		left, right := rnd.root(), rnd.root()
		pairs = append(pairs, [2]*big.Int{new(big.Int).SetBytes(left[:]), new(big.Int).SetBytes(right[:])})
	}
	for _, pair := range pairs {
		var left, right fr.Element
		left.SetBigInt(pair[0])
		right.SetBigInt(pair[1])
		want := zkledger.Compress(left, right)
		got := view(c, probe, poseidonABI.PackCompress(pair[0], pair[1]), poseidonABI.UnpackCompress)
		if got.Cmp(want.BigInt(new(big.Int))) != 0 {
			t.Errorf("compress(%v, %v) = %v, want %v", pair[0], pair[1], got, &want)
		}
	}
}

// A zkState is a state of the ledger for circuits.
type zkState struct {
	depth int
	root  commitment.Root
	nodes commitment.Nodes
}

// newZkState returns a state with an account at each of the indices, of which
// the n-th has the key of that number, and n + 1 wei.
func newZkState(t testing.TB, depth int, owner func(n int) common.Address, indices ...uint32) zkState {
	t.Helper()
	var list []zkledger.Allocation
	for n, index := range indices {
		key, err := zkledger.NewPrivateKey([32]byte{byte(n + 1)})
		if err != nil {
			t.Fatal(err)
		}
		account := zkledger.Account{Key: key.Public(), Owner: owner(n), Nonce: uint32(7 * n), Balance: *uint256.NewInt(uint64(n + 1))}
		list = append(list, zkledger.Allocation{Index: index, Account: account})
	}
	root, nodes, err := zkledger.Genesis(depth, list)
	if err != nil {
		t.Fatal(err)
	}
	return zkState{depth, root, nodes}
}

func (s zkState) prove(t testing.TB, index uint32) []byte {
	t.Helper()
	p, err := zkledger.EscapeProof(s.nodes, s.root, s.depth, index)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// verifyEscape calls the contract and returns what it says, or that it reverts.
func (c *chain) verifyEscape(at common.Address, root commitment.Root, proof []byte) (out contract.VerifyOutput, err error) {
	ret, _, err := c.evm().StaticCall(alice, at, zkEscapeABI.PackVerify(root, proof), vm.NewGasBudget(16_000_000, 0))
	if err != nil {
		return out, fmt.Errorf("%w: %x", err, ret)
	}
	return zkEscapeABI.UnpackVerify(ret)
}

func owners(n int) common.Address { return common.Address{0xa0, 19: byte(n)} }

// Accounts are found at any index of trees of any depth, under one name each.
func TestZkLedgerEscape(t *testing.T) {
	for _, depth := range []int{1, 2, 16, 32} {
		c := newChain(t)
		at := c.newZkLedgerEscape(int64(depth))
		last := uint32(1<<depth - 1)
		indices := []uint32{0, 1}
		if depth > 1 {
			indices = append(indices, last-1, last)
		}
		s := newZkState(t, depth, owners, indices...)
		for n, index := range indices {
			got, err := c.verifyEscape(at, s.root, s.prove(t, index))
			if err != nil {
				t.Fatalf("depth %d, account %d: %v", depth, index, err)
			}
			name := commitment.Keccak256([]byte{byte(index >> 24), byte(index >> 16), byte(index >> 8), byte(index)})
			if got.Account != [32]byte(name) || got.To != owners(n) || got.Value.Cmp(big.NewInt(int64(n+1))) != 0 {
				t.Errorf("depth %d, account %d: %+v", depth, index, got)
			}
		}
	}
	for _, depth := range []int64{0, 33} {
		c := newChain(t)
		code := append(common.FromHex(contract.ZkLedgerEscapeMetaData.Bin), zkEscapeABI.PackConstructor(big.NewInt(depth))...)
		wantRevert(t, c.send(tx{from: deployer, data: code}), zkEscapeABI, &contract.ZkLedgerEscapeNoSuchDepth{})
	}
}

// Nothing but the account that is there can be shown: not with another index,
// key, owner, nonce, balance or path, nor in another form.
func TestZkLedgerEscapeForged(t *testing.T) {
	const depth = 5
	c := newChain(t)
	at := c.newZkLedgerEscape(depth)
	s := newZkState(t, depth, owners, 3, 4, 9)
	good := s.prove(t, 4)
	refused := func(name string, at common.Address, root commitment.Root, proof []byte) {
		t.Helper()
		if got, err := c.verifyEscape(at, root, proof); err == nil {
			t.Errorf("%s: %+v", name, got)
		}
	}
	word := func(proof []byte, n int, add *big.Int) []byte {
		p := bytes.Clone(proof)
		v := new(big.Int).SetBytes(p[32*n : 32*n+32])
		v.Add(v, add).Mod(v, new(big.Int).Lsh(big.NewInt(1), 256)).FillBytes(p[32*n : 32*n+32])
		return p
	}
	for n := range len(good) / 32 {
		if n == 6 {
			continue // where the siblings begin
		}
		for _, add := range []int64{1, -1, 5} {
			refused(fmt.Sprintf("word %d, %d more", n, add), at, s.root, word(good, n, big.NewInt(add)))
		}
	}
	p := fr.Modulus()
	for _, n := range []int{1, 2, 3, 4, 5} {
		refused(fmt.Sprintf("word %d, p more", n), at, s.root, word(good, n, p))
	}
	// An owner and a nonce that come to the same element.
	swap := word(word(good, 3, new(big.Int).Lsh(big.NewInt(1), 160)), 4, big.NewInt(-1))
	refused("an owner with a part of the nonce", at, s.root, swap)
	// The same path in a tree that is larger or smaller, and another account's.
	for _, other := range []int64{depth - 1, depth + 1, 32} {
		refused(fmt.Sprintf("depth %d", other), c.newZkLedgerEscape(other), s.root, good)
	}
	for _, beyond := range []int64{1 << depth, 1 << 31} {
		refused("an index beyond the tree", at, s.root, word(good, 0, big.NewInt(beyond)))
	}
	refused("another account's index", at, s.root, word(good, 0, big.NewInt(5)))
	refused("another root", at, commitment.Root{1}, good)
	refused("no root", at, commitment.Root{}, good)

	// What does not exist has a path, but is no account.
	nobody, err := zkledger.Open(s.nodes, s.root, depth, 5)
	if err != nil {
		t.Fatal(err)
	}
	empty := bytes.Clone(good)
	clear(empty[:6*32])
	empty[31] = 5
	for i, sibling := range nobody[0].Siblings {
		b := sibling.Bytes()
		copy(empty[(8+i)*32:], b[:])
	}
	refused("an account that does not exist", at, s.root, empty)
	refused("one with zeros in another form", at, s.root, word(word(empty, 1, p), 2, p))
	for n := range len(good) {
		refused(fmt.Sprintf("the first %d bytes", n), at, s.root, good[:n])
	}
}

// Accounts of the ledger for circuits leave through the hatch, once each.
func TestZkLedgerLeaves(t *testing.T) {
	s := standard()
	s.zkDepth = 20
	v := &vault{rollup: deployWith(t, s)}
	v.deposit(alice, alice, ether)
	state := newZkState(t, 20, func(n int) common.Address { return []common.Address{alice, bob}[n] }, 12, 1<<20-1)
	id := v.settleState(state.root, v.log.Root())
	for v.count() < v.nodes[id].End {
		v.post(0)
	}
	v.propose(alice, v.next(id, 1, v.log.Root()))
	v.open()
	escape := func(from common.Address, proof []byte, to common.Address) *receipt {
		return v.do(from, v.portal, nil, portalABI.PackEscape(proof, to))
	}
	proof := state.prove(t, 1<<20-1)
	wantRevert(t, escape(carol, proof, carol), portalABI, &bindings.PortalNotRecipient{Sender: carol})
	forged := bytes.Clone(proof)
	forged[191]++
	wantRevert(t, escape(bob, forged, bob), zkEscapeABI, &contract.ZkLedgerEscapeNotInState{})
	before := v.balance(bob)
	wantSuccess(t, escape(carol, proof, bob))
	if got := new(big.Int).Sub(v.balance(bob), before); got.Cmp(big.NewInt(2)) != 0 {
		t.Errorf("bob got %v, want 2", got)
	}
	wantRevert(t, escape(bob, proof, bob), portalABI, &bindings.PortalAlreadyPaid{})
	wantRevert(t, escape(bob, append(proof, make([]byte, 32)...), bob), portalABI, &bindings.PortalAlreadyPaid{})
	wantSuccess(t, escape(alice, state.prove(t, 12), alice))
}

// zkLedgerGas measures the hatch of the ledger for circuits.
func zkLedgerGas(t testing.TB) map[string]uint64 {
	s := standard()
	s.zkDepth = 32
	r := deployWith(t, s)
	r.deposit(alice, alice, ether)
	state := newZkState(t, 32, func(int) common.Address { return alice }, 1234, 1<<31)
	id := r.settleState(state.root, commitment.Root{})
	for r.count() < r.nodes[id].End {
		r.post(0)
	}
	r.propose(alice, r.next(id, 1, commitment.Root{}))
	r.open()
	gas := make(map[string]uint64)
	r.gas = gas
	r.newZkLedgerEscape(32)
	r.doNamed("Portal.escape, ZkLedgerEscape of depth 32", bob, r.portal, nil, portalABI.PackEscape(state.prove(t, 1234), alice))
	probe := r.newPoseidon2Probe()
	r.doNamed("Poseidon2.compress, 100 times", bob, probe, nil, poseidonABI.PackChain(big.NewInt(1), big.NewInt(2), big.NewInt(100)))
	return gas
}
