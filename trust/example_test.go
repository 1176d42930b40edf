package trust_test

import (
	"fmt"

	"github.com/sharedsec/sharedsec/trust"
)

// committee is a data layer that somebody brings.
type committee struct{ members, threshold int }

func (c committee) Assumptions() []trust.Assumption {
	return []trust.Assumption{{
		Part: "my/committee", Dimension: trust.DataAvailability,
		Who:   fmt.Sprintf("%d of %d members", c.threshold, c.members),
		Could: "sign for data that they withhold from everybody", Cost: "nothing",
	}}
}

func Example() {
	stated, ok := trust.Of(committee{members: 7, threshold: 5})
	fmt.Println(ok, stated[0].Who)
	_, ok = trust.Of("a part that states nothing")
	fmt.Println(ok)
	// Output:
	// true 5 of 7 members
	// false
}
