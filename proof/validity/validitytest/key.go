package validitytest

import (
	"errors"
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/proof/validity"
)

// keyed checks what names the key, where a system says it.
func keyed(make func() validity.System, _ []Case) error {
	s, ok := make().(validity.KeyedSystem)
	if !ok {
		return nil
	}
	key := s.VerifyingKey()
	if got, want := s.Key(), commitment.Keccak256(key); got != want {
		return fmt.Errorf("Key() = %v, and the keccak256 of the verifying key is %v", got, want)
	}
	if other := make().(validity.KeyedSystem); other.Key() != s.Key() {
		return fmt.Errorf("made anew, the key is %v, and was %v", other.Key(), s.Key())
	}
	clear(key)
	if commitment.Keccak256(s.VerifyingKey()) != s.Key() {
		return errors.New("who changes what VerifyingKey() returned changes the system")
	}
	return nil
}
