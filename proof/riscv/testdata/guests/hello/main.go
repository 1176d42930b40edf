// Hello is the smallest guest: a greeting, and its arguments back.
package main

import (
	"fmt"
	"os"
	"strings"
)

func main() {
	fmt.Println("hello", strings.Join(os.Args[1:], " "))
	if len(os.Args) > 3 {
		os.Exit(len(os.Args))
	}
}
