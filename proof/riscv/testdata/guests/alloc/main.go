// Alloc is bound by memory: it makes garbage, and keeps some of it in a map. Its
// argument is how many times 10,000 objects.
package main

import (
	"fmt"
	"os"
	"strconv"
)

func main() {
	n := 1
	if len(os.Args) > 1 {
		n, _ = strconv.Atoi(os.Args[1])
	}
	kept := make(map[int][]byte)
	sum := 0
	for i := range 10_000 * n {
		b := make([]byte, 16+i%200)
		b[0] = byte(i)
		kept[i%5_000] = b
		sum += len(kept[i*7%5_000])
	}
	fmt.Println(sum, len(kept))
}
