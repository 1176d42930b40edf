//go:build ckzg && cgo

package kzg

import (
	"fmt"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/crypto/kzg4844"
)

// With the tag ckzg, all tests of the package run on the C library.
func TestMain(m *testing.M) {
	if err := kzg4844.UseCKZG(true); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(m.Run())
}
