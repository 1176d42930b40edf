package devnet

import (
	"fmt"
	"reflect"
	"unsafe"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
)

// engineAPI returns go-ethereum's Engine API for a backend.
//
// The exported constructor starts a goroutine that nothing can end and that
// holds on to the whole chain, which would be dear to a test that starts many.
// go-ethereum makes an API without it for its own simulated beacon alone, which
// is put to no other use here than to get at it. Where a later version keeps it
// elsewhere, the exported constructor serves, at that price.
func engineAPI(backend *eth.Ethereum) (*catalyst.ConsensusAPI, error) {
	beacon, err := catalyst.NewSimulatedBeacon(0, common.Address{}, backend)
	if err != nil {
		return nil, fmt.Errorf("devnet: engine API: %w", err)
	}
	field := reflect.ValueOf(beacon).Elem().FieldByName("engineAPI")
	if field.IsValid() && field.Type() == reflect.TypeFor[*catalyst.ConsensusAPI]() && !field.IsNil() {
		return *(**catalyst.ConsensusAPI)(unsafe.Pointer(field.UnsafeAddr())), nil
	}
	return catalyst.NewConsensusAPI(backend), nil
}
