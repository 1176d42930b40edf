// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package escape

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

// LedgerEscapeMetaData contains all meta data concerning the LedgerEscape contract.
var LedgerEscapeMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"NotInState\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"verify\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"account\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"}]",
	ID:  "83059b80e2f38711d4ceb7f9f133c449e0",
	Bin: "0x60808060405234601557610548908161001a8239f35b5f80fdfe6080806040526004361015610012575f80fd5b5f3560e01c63258ae58214610025575f80fd5b346102385760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385760243567ffffffffffffffff8111610238573660238201121561023857806004013567ffffffffffffffff81116102385781019160248301923684116102385760a090839003126102385760248201359073ffffffffffffffffffffffffffffffffffffffff8216938483036102385760448401359260648501359167ffffffffffffffff831683036102385760a486013567ffffffffffffffff8111610238578601816043820112156102385760248101359067ffffffffffffffff821161023c578160051b916101296020840188610269565b865260206024818801938301010192831161023857604401905b828210610228575050509060846101e693926040517fffffffffffffffffffffffffffffffffffffffff000000000000000000000000602082019260601b16825260148152610193603482610269565b519020957fffffffffffffffff0000000000000000000000000000000000000000000000006040519387602086015260c01b166040840152602883526101da604884610269565b013590856004356102aa565b156102005760609260405192835260208301526040820152f35b7f66fdade6000000000000000000000000000000000000000000000000000000005f5260045ffd5b8135815260209182019101610143565b5f80fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761023c57604052565b9290918051908115801561053c575b610532576020012060405160208101915f83528460218301526041820152604181526102e6606182610269565b5190209380519291805f915b61030c575050505015918261030657505090565b14919050565b600180821614610381575b60011c9260011c917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8214610354576001849201919092936102f2565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b95938015610527577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff019382518510156104fa5760208560051b840101518260ff0360ff81116103545760ff169160018616610480576104769061044a604051938492602084019687917fff00000000000000000000000000000000000000000000000000000000000000604294927f0100000000000000000000000000000000000000000000000000000000000000855260f81b166001840152600283015260228201520190565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610269565b5190205b95610317565b6040517f01000000000000000000000000000000000000000000000000000000000000006020820190815260f89490941b7fff00000000000000000000000000000000000000000000000000000000000000166021820152602281019290925260428201526104f2816062810161044a565b51902061047a565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b505050505050505f90565b5050505050505f90565b506201000082116102b956",
}

// LedgerEscape is an auto generated Go binding around an Ethereum contract.
type LedgerEscape struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *LedgerEscape) GetABI() abi.ABI {
	return c.abi
}

// NewLedgerEscape creates a new instance of LedgerEscape.
func NewLedgerEscape() *LedgerEscape {
	parsed, err := LedgerEscapeMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &LedgerEscape{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *LedgerEscape) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x258ae582.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verify(bytes32 stateRoot, bytes proof) pure returns(bytes32 account, address to, uint256 value)
func (ledgerEscape *LedgerEscape) PackVerify(stateRoot [32]byte, proof []byte) []byte {
	enc, err := ledgerEscape.abi.Pack("verify", stateRoot, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x258ae582.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verify(bytes32 stateRoot, bytes proof) pure returns(bytes32 account, address to, uint256 value)
func (ledgerEscape *LedgerEscape) TryPackVerify(stateRoot [32]byte, proof []byte) ([]byte, error) {
	return ledgerEscape.abi.Pack("verify", stateRoot, proof)
}

// VerifyOutput serves as a container for the return parameters of contract
// method Verify.
type VerifyOutput struct {
	Account [32]byte
	To      common.Address
	Value   *big.Int
}

// UnpackVerify is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x258ae582.
//
// Solidity: function verify(bytes32 stateRoot, bytes proof) pure returns(bytes32 account, address to, uint256 value)
func (ledgerEscape *LedgerEscape) UnpackVerify(data []byte) (VerifyOutput, error) {
	out, err := ledgerEscape.abi.Unpack("verify", data)
	outstruct := new(VerifyOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Account = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.To = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	outstruct.Value = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (ledgerEscape *LedgerEscape) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], ledgerEscape.abi.Errors["NotInState"].ID.Bytes()[:4]) {
		return ledgerEscape.UnpackNotInStateError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LedgerEscapeNotInState represents a NotInState error raised by the LedgerEscape contract.
type LedgerEscapeNotInState struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInState()
func LedgerEscapeNotInStateErrorID() common.Hash {
	return common.HexToHash("0x66fdade66ffa8889c104f828ef8db604f1d0e45eafe8be29116d174e9b29a834")
}

// UnpackNotInStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInState()
func (ledgerEscape *LedgerEscape) UnpackNotInStateError(raw []byte) (*LedgerEscapeNotInState, error) {
	out := new(LedgerEscapeNotInState)
	if err := ledgerEscape.abi.UnpackIntoInterface(out, "NotInState", raw); err != nil {
		return nil, err
	}
	return out, nil
}
