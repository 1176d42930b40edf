package native_test

import (
	"fmt"
	"testing"

	"github.com/sharedsec/sharedsec/batch/batchtest"
	"github.com/sharedsec/sharedsec/batch/native"
)

func TestCodec(t *testing.T) {
	for _, level := range []int{native.Stored, 0, 1, 5} {
		t.Run(fmt.Sprint("level ", level), func(t *testing.T) {
			batchtest.TestCodec(t, native.Codec{Level: level}, batchtest.WithSlack(9<<20))
		})
	}
}
