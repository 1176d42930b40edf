package contracttest

import (
	"github.com/sharedsec/sharedsec/commitment"
	"testing"
)

func TestSettle(t *testing.T) {
	r := deploy(t)
	r.check()
	for range 3 {
		r.settle(commitment.Root{})
	}
	r.check()
	t.Log(r.gas)
}
