package decimal

import (
	"math/big"
	"testing"
)

const largest = "115792089237316195423570985008687907853269984665640564039457584007913129639935"

func FuzzParse(f *testing.F) {
	for _, s := range []string{"0", "1", "00", "01", "-1", "+1", "", " 1", "1 ", "0x1", "1e2", "1_000", "١", largest, largest[:77] + "6", largest + "0"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		b, err := Parse(s)
		n := new(big.Int).SetBytes(b[:])
		if err == nil && n.String() != s {
			t.Errorf("Parse(%q) is %v", s, n)
		}
		// What big.Int would write is read.
		if n, ok := new(big.Int).SetString(s, 10); err != nil && ok && n.Sign() >= 0 && n.BitLen() <= 256 && n.String() == s {
			t.Errorf("Parse(%q): %v", s, err)
		}
	})
}
