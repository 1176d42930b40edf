package risczero_test

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/validity/risczero"
)

// A receipt of RISC Zero's own tests: of a guest that left a short text.
func ExampleMachine_VerifyReceipt() {
	params, err := risczero.Published(risczero.V3_0)
	if err != nil {
		fmt.Println(err)
		return
	}
	m, err := risczero.New(params)
	if err != nil {
		fmt.Println(err)
		return
	}
	var r struct {
		Seal    string `json:"seal"`
		ImageID string `json:"image_id"`
		Journal string `json:"journal"`
	}
	b, err := os.ReadFile("testdata/risc0_receipt_V3_0.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	if err := json.Unmarshal(b, &r); err != nil {
		fmt.Println(err)
		return
	}
	var parts [][]byte
	for _, s := range []string{r.Seal, r.ImageID, r.Journal} {
		p, err := hex.DecodeString(s[2:])
		if err != nil {
			fmt.Println(err)
			return
		}
		parts = append(parts, p)
	}
	seal, imageID, journal := parts[0], [32]byte(parts[1]), parts[2]
	fmt.Printf("%x %s: %v\n", m.Selector(), journal, m.VerifyReceipt(seal, imageID, journal))
	// Output: 73c457ba just a simple receipt: <nil>
}

// A rollup whose guest commits to its statements.
func ExampleMachine_Guest() {
	params, err := risczero.Published(risczero.V3_0)
	if err != nil {
		fmt.Println(err)
		return
	}
	m, err := risczero.New(params)
	if err != nil {
		fmt.Println(err)
		return
	}
	var v proof.BatchVerifier = m.Guest(commitment.Root{1, 2, 3}) // the image id that the guest's build prints
	fmt.Println(v.Verify(proof.Statement{}, []byte("no seal")))
	// Output: risczero: proof: invalid: a seal of another release: it begins with 0x6e6f2073, want 0x73c457ba
}
