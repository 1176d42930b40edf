package native

// selfLength returns how long the transaction at the start of p is by its own
// account: it begins with an RLP list, or with a type byte (below 0x80) and an
// RLP list, as EIP-2718 and legacy Ethereum transactions do, and ends with it.
// It reports whether p begins so; p may go on, or end, anywhere.
//
// It is a guess that saves the length column, and nothing depends on its being
// right: a transaction of any other form has its length written out.
func selfLength(p []byte) (uint64, bool) {
	n := 0
	if len(p) > 0 && p[0] < 0x80 {
		n = 1
	}
	if len(p) <= n || p[n] < 0xc0 {
		return 0, false
	}
	prefix := p[n]
	n++
	if prefix <= 0xf7 {
		return uint64(n) + uint64(prefix-0xc0), true
	}
	// A long list: 1 to 8 bytes of length, of which 4 are more than enough.
	digits := int(prefix - 0xf7)
	if digits > 4 || len(p) < n+digits {
		return 0, false
	}
	var list uint64
	for _, d := range p[n : n+digits] {
		list = list<<8 | uint64(d)
	}
	return uint64(n+digits) + list, true
}

// lengthCode returns what stands for tx in the length column.
func lengthCode(tx []byte) uint64 {
	if n, ok := selfLength(tx); ok && n == uint64(len(tx)) {
		return 0
	}
	return uint64(len(tx)) + 1
}
