// Hash is bound by the processor: sha256 and keccak256 over a buffer. Its
// argument is how many times 64 KiB.
package main

import (
	"crypto/sha256"
	"fmt"
	"os"
	"strconv"

	"github.com/sharedsec/sharedsec/commitment"
)

func main() {
	n := 1
	if len(os.Args) > 1 {
		n, _ = strconv.Atoi(os.Args[1])
	}
	b := make([]byte, 64<<10)
	for range n {
		s, k := sha256.Sum256(b), commitment.Keccak256(b)
		copy(b, s[:])
		copy(b[len(b)/2:], k[:])
	}
	fmt.Printf("%x\n", b[:32])
}
