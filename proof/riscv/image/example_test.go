package image_test

import (
	"context"
	"fmt"

	"github.com/sharedsec/sharedsec/proof/riscv/image"
)

// A team builds its guest and learns the name to register.
func Example() {
	elf, err := image.Build(context.Background(), "..", "./testdata/guests/ask")
	if err != nil {
		panic(err)
	}
	name, err := image.Name(elf)
	if err != nil {
		panic(err)
	}
	fmt.Println(!name.IsZero())
	// Output: true
}
