package batchtest_test

import (
	"testing"

	"github.com/sharedsec/sharedsec/batch/batchtest"
)

func TestPlain(t *testing.T) {
	batchtest.TestCodec(t, batchtest.Plain{})
}
