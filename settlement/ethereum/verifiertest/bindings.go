// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package verifiertest

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// AttestorsMetaData contains all meta data concerning the Attestors contract.
var AttestorsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"k_\",\"type\":\"uint256\"},{\"internalType\":\"address[]\",\"name\":\"signers_\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"InvalidProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"k\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"key\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"signers\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"statements\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes[]\",\"name\":\"proofs\",\"type\":\"bytes[]\"}],\"name\":\"verify\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "bdafdef5c4113c1a86f8d8a107e48e2914",
	Bin: "0x60a06040523461017f5761077080380380610019816101ae565b928339810160408282031261017f578151602083015190926001600160401b03821161017f570181601f8201121561017f578051906001600160401b03821161016b578160051b92602061006e8186016101ae565b8094815201916020839582010191821161017f57602001915b81831061018e5750505082151580610183575b1561017f5751906001600160401b03821161016b5768010000000000000000821161016b575f54825f55808310610141575b505f8080527f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563905b838110610124578460805260405161059c90816101d4823960805181818160c90152818161037c01526103db0152f35b82516001600160a01b0316818301556020909201916001016100f4565b5f8052828060205f20019103905f5b82811061015e5750506100cc565b5f82820155600101610150565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b50805183111561009a565b82516001600160a01b038116810361017f57815260209283019201610087565b6040519190601f01601f191682016001600160401b0381118382101761016b5760405256fe60806040526004361015610011575f80fd5b5f3560e01c80632079fb9a146104ea5780633943380c1461039f578063b4f40c61146103475763d6e4e7f714610045575f80fd5b346102545760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102545760043567ffffffffffffffff81116102545761009490369060040161056b565b60243567ffffffffffffffff8111610254576100b490369060040161056b565b928215801561033d575b610258575f939193927f0000000000000000000000000000000000000000000000000000000000000000947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301908660420296604288041415965b83871015958661033b57808810156102bd578760051b9485840135858112156102545784019384359467ffffffffffffffff861161025457602001928536038413610254578b9395809c6102ea57850361025857959a5f9690955b861561032257803560f81c9788108015610317575b6102585760018801978881116102ea578b6102bd5787604110156102bd578760211161025457600182013588604111610254575f60808d8d6020946021880135916040519301358352604188013560f81c868401526040830152606082015282805260015afa156102b25773ffffffffffffffffffffffffffffffffffffffff5f51168015918215610280575b505061025857866042116102545760427fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbe9101960195610177565b5f80fd5b7f09bde339000000000000000000000000000000000000000000000000000000005f5260045ffd5b73ffffffffffffffffffffffffffffffffffffffff9192506102a190610555565b90549060031b1c1614155f80610219565b6040513d5f823e3d90fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b505f5488101561018c565b50929a6001909a0199929850909550909350915061011c565b005b50838314156100be565b34610254575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102545760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610254575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610254576040516020810181606081017f000000000000000000000000000000000000000000000000000000000000000083526040808301525f5480915260808201905f80527f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563905f5b8181106104bb575050507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe091601f91038281018552011682019082821067ffffffffffffffff83111761048e57602092826040525190208152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b825473ffffffffffffffffffffffffffffffffffffffff16845286945060209093019260019283019201610433565b346102545760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610254576004355f548110156102545773ffffffffffffffffffffffffffffffffffffffff610545602092610555565b90549060031b1c16604051908152f35b5f548110156102bd575f805260205f2001905f90565b9181601f840112156102545782359167ffffffffffffffff8311610254576020808501948460051b0101116102545756",
}

// Attestors is an auto generated Go binding around an Ethereum contract.
type Attestors struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Attestors) GetABI() abi.ABI {
	return c.abi
}

// NewAttestors creates a new instance of Attestors.
func NewAttestors() *Attestors {
	parsed, err := AttestorsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Attestors{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Attestors) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint256 k_, address[] signers_) returns()
func (attestors *Attestors) PackConstructor(k_ *big.Int, signers_ []common.Address) []byte {
	enc, err := attestors.abi.Pack("", k_, signers_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackK is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4f40c61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function k() view returns(uint256)
func (attestors *Attestors) PackK() []byte {
	enc, err := attestors.abi.Pack("k")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackK is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4f40c61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function k() view returns(uint256)
func (attestors *Attestors) TryPackK() ([]byte, error) {
	return attestors.abi.Pack("k")
}

// UnpackK is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb4f40c61.
//
// Solidity: function k() view returns(uint256)
func (attestors *Attestors) UnpackK(data []byte) (*big.Int, error) {
	out, err := attestors.abi.Unpack("k", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3943380c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function key() view returns(bytes32)
func (attestors *Attestors) PackKey() []byte {
	enc, err := attestors.abi.Pack("key")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3943380c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function key() view returns(bytes32)
func (attestors *Attestors) TryPackKey() ([]byte, error) {
	return attestors.abi.Pack("key")
}

// UnpackKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3943380c.
//
// Solidity: function key() view returns(bytes32)
func (attestors *Attestors) UnpackKey(data []byte) ([32]byte, error) {
	out, err := attestors.abi.Unpack("key", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSigners is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2079fb9a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function signers(uint256 ) view returns(address)
func (attestors *Attestors) PackSigners(arg0 *big.Int) []byte {
	enc, err := attestors.abi.Pack("signers", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSigners is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2079fb9a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function signers(uint256 ) view returns(address)
func (attestors *Attestors) TryPackSigners(arg0 *big.Int) ([]byte, error) {
	return attestors.abi.Pack("signers", arg0)
}

// UnpackSigners is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2079fb9a.
//
// Solidity: function signers(uint256 ) view returns(address)
func (attestors *Attestors) UnpackSigners(data []byte) (common.Address, error) {
	out, err := attestors.abi.Unpack("signers", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6e4e7f7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verify(bytes32[] statements, bytes[] proofs) view returns()
func (attestors *Attestors) PackVerify(statements [][32]byte, proofs [][]byte) []byte {
	enc, err := attestors.abi.Pack("verify", statements, proofs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6e4e7f7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verify(bytes32[] statements, bytes[] proofs) view returns()
func (attestors *Attestors) TryPackVerify(statements [][32]byte, proofs [][]byte) ([]byte, error) {
	return attestors.abi.Pack("verify", statements, proofs)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (attestors *Attestors) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], attestors.abi.Errors["InvalidProof"].ID.Bytes()[:4]) {
		return attestors.UnpackInvalidProofError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AttestorsInvalidProof represents a InvalidProof error raised by the Attestors contract.
type AttestorsInvalidProof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidProof()
func AttestorsInvalidProofErrorID() common.Hash {
	return common.HexToHash("0x09bde339c6b182be216ee7ef8ccff6338c6ef7993445216112ae575c5438fd27")
}

// UnpackInvalidProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidProof()
func (attestors *Attestors) UnpackInvalidProofError(raw []byte) (*AttestorsInvalidProof, error) {
	out := new(AttestorsInvalidProof)
	if err := attestors.abi.UnpackIntoInterface(out, "InvalidProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}
