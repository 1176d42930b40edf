package zkledger

import "github.com/consensys/gnark/frontend"

// account is a leaf's four elements.
type account struct {
	X, Y    frontend.Variable // of the key
	Holder  frontend.Variable // owner + 2^160 nonce
	Balance frontend.Variable
}

// opening is an account of the witness, with the hashes beside its path, from the
// leaf's own on up.
type opening struct {
	account
	Siblings []frontend.Variable
}

// leaf returns the hash of an account, key being that of its key.
func (g *gadgets) leaf(key frontend.Variable, a account) frontend.Variable {
	return g.compress(key, g.compress(a.Holder, a.Balance))
}

func (g *gadgets) keyHash(a account) frontend.Variable { return g.compress(a.X, a.Y) }

// root returns the root over a leaf at an index, given by its bits from the least
// significant one on.
func (g *gadgets) root(leaf frontend.Variable, index, siblings []frontend.Variable) frontend.Variable {
	for i, s := range siblings {
		left := g.Select(index[i], s, leaf)
		right := g.Sub(g.Add(leaf, s), left)
		leaf = g.compress(left, right)
	}
	return leaf
}

// exists returns whether an account has a key.
func (g *gadgets) exists(a account) frontend.Variable {
	return g.not(g.Mul(g.IsZero(a.X), g.IsZero(a.Y)))
}

// assertUnder asserts, if flag is set, that a root which was computed from a leaf
// of the witness is the state's. Where there is nothing to execute any leaf does,
// and the state stays as it is: so a prover needs no part of the state that the
// ledger does not look at.
func (g *gadgets) assertUnder(flag, root, computed frontend.Variable) {
	g.AssertIsEqual(0, g.Mul(flag, g.Sub(root, computed)))
}
