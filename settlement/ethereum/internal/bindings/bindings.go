// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

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

// Claim is an auto generated low-level Go binding around an user-defined struct.
type Claim struct {
	StateRoot   [32]byte
	ExitRoot    [32]byte
	Number      uint64
	Time        uint64
	L1Origin    uint64
	Position    uint64
	Accumulator [32]byte
}

// Delays is an auto generated low-level Go binding around an user-defined struct.
type Delays struct {
	Force      uint64
	Proposer   uint64
	Censorship uint64
	Moves      uint64
	Escape     uint64
	ExitWindow uint64
	Withdrawal uint64
	Retention  uint64
	Margin     uint64
}

// Exit is an auto generated low-level Go binding around an user-defined struct.
type Exit struct {
	To    common.Address
	Value *big.Int
	Data  []byte
}

// IAssertionsAssertion is an auto generated low-level Go binding around an user-defined struct.
type IAssertionsAssertion struct {
	Parent    [32]byte
	DisputeId [32]byte
	Span      [32]byte
	ClaimHash [32]byte
	Proposer  common.Address
	Created   uint64
	Status    uint8
	Fault     bool
	First     bool
	Confirmed uint64
	Position  uint64
	End       uint64
	Period    uint64
	Extended  uint64
	Rivaled   uint64
	Stake     *big.Int
	Program   [32]byte
}

// InboxParams is an auto generated low-level Go binding around an user-defined struct.
type InboxParams struct {
	Portal            common.Address
	Timelock          common.Address
	Poster            common.Address
	ForceDelay        uint64
	MaxForced         uint64
	MaxForcedBytes    uint32
	ForcedGas         uint64
	ForcedGasPerByte  uint64
	ForcedGasPerBlock uint64
	ForcedGasTarget   uint64
	MinForcedPrice    uint64
}

// LogProof is an auto generated low-level Go binding around an user-defined struct.
type LogProof struct {
	Count    uint64
	Index    uint64
	Siblings [][32]byte
	Peaks    [][32]byte
}

// Terms is an auto generated low-level Go binding around an user-defined struct.
type Terms struct {
	Period uint64
	Stake  *big.Int
}

// AssertionsMetaData contains all meta data concerning the Assertions contract.
var AssertionsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"AlreadyAsserted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AssertionsClosed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadDelays\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadPath\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProgram\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadTerms\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadWiring\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"timer\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"period\",\"type\":\"uint64\"}],\"name\":\"ChallengeOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"have\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"want\",\"type\":\"uint64\"}],\"name\":\"EntriesMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"FaultHasNoChildren\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotPending\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotPortal\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotTimelock\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"}],\"name\":\"ParentNotConfirmed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PayoutFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Undecided\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"UnknownAssertion\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"given\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongAccumulator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"given\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"want\",\"type\":\"uint64\"}],\"name\":\"WrongPosition\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongStake\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"disputeId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"span\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"fault\",\"type\":\"bool\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exitRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"l1Origin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"accumulator\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structClaim\",\"name\":\"claim\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"end\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"period\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"}],\"name\":\"Asserted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"Closed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Confirmed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"}],\"name\":\"ProgramSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Reclaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"system\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"image\",\"type\":\"bytes32\"}],\"name\":\"Registered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Rivaled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"period\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"}],\"name\":\"TermsSet\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"assertion\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"disputeId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"span\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"claimHash\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"created\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fault\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"first\",\"type\":\"bool\"},{\"internalType\":\"uint64\",\"name\":\"confirmed\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"end\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"period\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"extended\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rivaled\",\"type\":\"uint64\"},{\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"}],\"internalType\":\"structIAssertions.Assertion\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"claimable\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"close\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"closed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"confirm\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"delays\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"force\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"proposer\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"censorship\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"moves\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"escape\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"exitWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"withdrawal\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"retention\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"margin\",\"type\":\"uint64\"}],\"internalType\":\"structDelays\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"disputed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"domain\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesis\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"system\",\"type\":\"uint8\"}],\"name\":\"image\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"inbox\",\"outputs\":[{\"internalType\":\"contractIInbox\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"latest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"portal\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"}],\"name\":\"programAt\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exitRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"l1Origin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"accumulator\",\"type\":\"bytes32\"}],\"internalType\":\"structClaim\",\"name\":\"claim\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"span\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"}],\"name\":\"propose\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"accumulator\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"span\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"}],\"name\":\"proposeFault\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"reclaim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"system\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"image\",\"type\":\"bytes32\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"}],\"name\":\"setProgram\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"period\",\"type\":\"uint64\"},{\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"setTerms\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"spanDepth\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"spanEntries\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"terms\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"period\",\"type\":\"uint64\"},{\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"}],\"internalType\":\"structTerms\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"timelock\",\"outputs\":[{\"internalType\":\"contractITimelock\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"timer\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "542edbe88ce955717838c383963bec0846",
}

// Assertions is an auto generated Go binding around an Ethereum contract.
type Assertions struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Assertions) GetABI() abi.ABI {
	return c.abi
}

// NewAssertions creates a new instance of Assertions.
func NewAssertions() *Assertions {
	parsed, err := AssertionsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Assertions{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Assertions) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAssertion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e98040b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assertion(bytes32 id) view returns((bytes32,bytes32,bytes32,bytes32,address,uint64,uint8,bool,bool,uint64,uint64,uint64,uint64,uint64,uint64,uint96,bytes32))
func (assertions *Assertions) PackAssertion(id [32]byte) []byte {
	enc, err := assertions.abi.Pack("assertion", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAssertion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e98040b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function assertion(bytes32 id) view returns((bytes32,bytes32,bytes32,bytes32,address,uint64,uint8,bool,bool,uint64,uint64,uint64,uint64,uint64,uint64,uint96,bytes32))
func (assertions *Assertions) TryPackAssertion(id [32]byte) ([]byte, error) {
	return assertions.abi.Pack("assertion", id)
}

// UnpackAssertion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7e98040b.
//
// Solidity: function assertion(bytes32 id) view returns((bytes32,bytes32,bytes32,bytes32,address,uint64,uint8,bool,bool,uint64,uint64,uint64,uint64,uint64,uint64,uint96,bytes32))
func (assertions *Assertions) UnpackAssertion(data []byte) (IAssertionsAssertion, error) {
	out, err := assertions.abi.Unpack("assertion", data)
	if err != nil {
		return *new(IAssertionsAssertion), err
	}
	out0 := *abi.ConvertType(out[0], new(IAssertionsAssertion)).(*IAssertionsAssertion)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e83409a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(address to) returns()
func (assertions *Assertions) PackClaim(to common.Address) []byte {
	enc, err := assertions.abi.Pack("claim", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e83409a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(address to) returns()
func (assertions *Assertions) TryPackClaim(to common.Address) ([]byte, error) {
	return assertions.abi.Pack("claim", to)
}

// PackClaimable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x402914f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimable(address account) view returns(uint256)
func (assertions *Assertions) PackClaimable(account common.Address) []byte {
	enc, err := assertions.abi.Pack("claimable", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x402914f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimable(address account) view returns(uint256)
func (assertions *Assertions) TryPackClaimable(account common.Address) ([]byte, error) {
	return assertions.abi.Pack("claimable", account)
}

// UnpackClaimable is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x402914f5.
//
// Solidity: function claimable(address account) view returns(uint256)
func (assertions *Assertions) UnpackClaimable(data []byte) (*big.Int, error) {
	out, err := assertions.abi.Unpack("claimable", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43d726d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function close() returns()
func (assertions *Assertions) PackClose() []byte {
	enc, err := assertions.abi.Pack("close")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43d726d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function close() returns()
func (assertions *Assertions) TryPackClose() ([]byte, error) {
	return assertions.abi.Pack("close")
}

// PackClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x597e1fb5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function closed() view returns(bool)
func (assertions *Assertions) PackClosed() []byte {
	enc, err := assertions.abi.Pack("closed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x597e1fb5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function closed() view returns(bool)
func (assertions *Assertions) TryPackClosed() ([]byte, error) {
	return assertions.abi.Pack("closed")
}

// UnpackClosed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x597e1fb5.
//
// Solidity: function closed() view returns(bool)
func (assertions *Assertions) UnpackClosed(data []byte) (bool, error) {
	out, err := assertions.abi.Unpack("closed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x797af627.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirm(bytes32 id) returns()
func (assertions *Assertions) PackConfirm(id [32]byte) []byte {
	enc, err := assertions.abi.Pack("confirm", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x797af627.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirm(bytes32 id) returns()
func (assertions *Assertions) TryPackConfirm(id [32]byte) ([]byte, error) {
	return assertions.abi.Pack("confirm", id)
}

// PackDelays is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79416a39.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delays() view returns((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64))
func (assertions *Assertions) PackDelays() []byte {
	enc, err := assertions.abi.Pack("delays")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelays is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79416a39.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delays() view returns((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64))
func (assertions *Assertions) TryPackDelays() ([]byte, error) {
	return assertions.abi.Pack("delays")
}

// UnpackDelays is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79416a39.
//
// Solidity: function delays() view returns((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64))
func (assertions *Assertions) UnpackDelays(data []byte) (Delays, error) {
	out, err := assertions.abi.Unpack("delays", data)
	if err != nil {
		return *new(Delays), err
	}
	out0 := *abi.ConvertType(out[0], new(Delays)).(*Delays)
	return out0, nil
}

// PackDisputed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0695c46c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disputed() view returns(bool)
func (assertions *Assertions) PackDisputed() []byte {
	enc, err := assertions.abi.Pack("disputed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisputed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0695c46c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disputed() view returns(bool)
func (assertions *Assertions) TryPackDisputed() ([]byte, error) {
	return assertions.abi.Pack("disputed")
}

// UnpackDisputed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0695c46c.
//
// Solidity: function disputed() view returns(bool)
func (assertions *Assertions) UnpackDisputed(data []byte) (bool, error) {
	out, err := assertions.abi.Unpack("disputed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackDomain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2fb26a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function domain() view returns(bytes32)
func (assertions *Assertions) PackDomain() []byte {
	enc, err := assertions.abi.Pack("domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDomain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2fb26a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function domain() view returns(bytes32)
func (assertions *Assertions) TryPackDomain() ([]byte, error) {
	return assertions.abi.Pack("domain")
}

// UnpackDomain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc2fb26a6.
//
// Solidity: function domain() view returns(bytes32)
func (assertions *Assertions) UnpackDomain(data []byte) ([32]byte, error) {
	out, err := assertions.abi.Unpack("domain", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGenesis is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7f0b3de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesis() view returns(bytes32)
func (assertions *Assertions) PackGenesis() []byte {
	enc, err := assertions.abi.Pack("genesis")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesis is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7f0b3de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesis() view returns(bytes32)
func (assertions *Assertions) TryPackGenesis() ([]byte, error) {
	return assertions.abi.Pack("genesis")
}

// UnpackGenesis is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7f0b3de.
//
// Solidity: function genesis() view returns(bytes32)
func (assertions *Assertions) UnpackGenesis(data []byte) ([32]byte, error) {
	out, err := assertions.abi.Unpack("genesis", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackImage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d36968b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function image(bytes32 program, uint8 system) view returns(bytes32)
func (assertions *Assertions) PackImage(program [32]byte, system uint8) []byte {
	enc, err := assertions.abi.Pack("image", program, system)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackImage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d36968b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function image(bytes32 program, uint8 system) view returns(bytes32)
func (assertions *Assertions) TryPackImage(program [32]byte, system uint8) ([]byte, error) {
	return assertions.abi.Pack("image", program, system)
}

// UnpackImage is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5d36968b.
//
// Solidity: function image(bytes32 program, uint8 system) view returns(bytes32)
func (assertions *Assertions) UnpackImage(data []byte) ([32]byte, error) {
	out, err := assertions.abi.Unpack("image", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackInbox is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb0e722b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function inbox() view returns(address)
func (assertions *Assertions) PackInbox() []byte {
	enc, err := assertions.abi.Pack("inbox")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInbox is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb0e722b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function inbox() view returns(address)
func (assertions *Assertions) TryPackInbox() ([]byte, error) {
	return assertions.abi.Pack("inbox")
}

// UnpackInbox is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfb0e722b.
//
// Solidity: function inbox() view returns(address)
func (assertions *Assertions) UnpackInbox(data []byte) (common.Address, error) {
	out, err := assertions.abi.Unpack("inbox", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLatest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52bfe789.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latest() view returns(bytes32)
func (assertions *Assertions) PackLatest() []byte {
	enc, err := assertions.abi.Pack("latest")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52bfe789.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latest() view returns(bytes32)
func (assertions *Assertions) TryPackLatest() ([]byte, error) {
	return assertions.abi.Pack("latest")
}

// UnpackLatest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52bfe789.
//
// Solidity: function latest() view returns(bytes32)
func (assertions *Assertions) UnpackLatest(data []byte) ([32]byte, error) {
	out, err := assertions.abi.Unpack("latest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPortal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6425666b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function portal() view returns(address)
func (assertions *Assertions) PackPortal() []byte {
	enc, err := assertions.abi.Pack("portal")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPortal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6425666b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function portal() view returns(address)
func (assertions *Assertions) TryPackPortal() ([]byte, error) {
	return assertions.abi.Pack("portal")
}

// UnpackPortal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6425666b.
//
// Solidity: function portal() view returns(address)
func (assertions *Assertions) UnpackPortal(data []byte) (common.Address, error) {
	out, err := assertions.abi.Unpack("portal", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProgramAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x593682ed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function programAt(uint64 position) view returns(bytes32)
func (assertions *Assertions) PackProgramAt(position uint64) []byte {
	enc, err := assertions.abi.Pack("programAt", position)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProgramAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x593682ed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function programAt(uint64 position) view returns(bytes32)
func (assertions *Assertions) TryPackProgramAt(position uint64) ([]byte, error) {
	return assertions.abi.Pack("programAt", position)
}

// UnpackProgramAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x593682ed.
//
// Solidity: function programAt(uint64 position) view returns(bytes32)
func (assertions *Assertions) UnpackProgramAt(data []byte) ([32]byte, error) {
	out, err := assertions.abi.Unpack("programAt", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7667e31.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function propose(bytes32 parent, (bytes32,bytes32,uint64,uint64,uint64,uint64,bytes32) claim, bytes32 span, bytes32[] path) payable returns(bytes32 id)
func (assertions *Assertions) PackPropose(parent [32]byte, claim Claim, span [32]byte, path [][32]byte) []byte {
	enc, err := assertions.abi.Pack("propose", parent, claim, span, path)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7667e31.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function propose(bytes32 parent, (bytes32,bytes32,uint64,uint64,uint64,uint64,bytes32) claim, bytes32 span, bytes32[] path) payable returns(bytes32 id)
func (assertions *Assertions) TryPackPropose(parent [32]byte, claim Claim, span [32]byte, path [][32]byte) ([]byte, error) {
	return assertions.abi.Pack("propose", parent, claim, span, path)
}

// UnpackPropose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb7667e31.
//
// Solidity: function propose(bytes32 parent, (bytes32,bytes32,uint64,uint64,uint64,uint64,bytes32) claim, bytes32 span, bytes32[] path) payable returns(bytes32 id)
func (assertions *Assertions) UnpackPropose(data []byte) ([32]byte, error) {
	out, err := assertions.abi.Unpack("propose", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackProposeFault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb37d763.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposeFault(bytes32 parent, bytes32 accumulator, bytes32 span, bytes32[] path) payable returns(bytes32 id)
func (assertions *Assertions) PackProposeFault(parent [32]byte, accumulator [32]byte, span [32]byte, path [][32]byte) []byte {
	enc, err := assertions.abi.Pack("proposeFault", parent, accumulator, span, path)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposeFault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb37d763.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposeFault(bytes32 parent, bytes32 accumulator, bytes32 span, bytes32[] path) payable returns(bytes32 id)
func (assertions *Assertions) TryPackProposeFault(parent [32]byte, accumulator [32]byte, span [32]byte, path [][32]byte) ([]byte, error) {
	return assertions.abi.Pack("proposeFault", parent, accumulator, span, path)
}

// UnpackProposeFault is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdb37d763.
//
// Solidity: function proposeFault(bytes32 parent, bytes32 accumulator, bytes32 span, bytes32[] path) payable returns(bytes32 id)
func (assertions *Assertions) UnpackProposeFault(data []byte) ([32]byte, error) {
	out, err := assertions.abi.Unpack("proposeFault", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackReclaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96afb365.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reclaim(bytes32 id) returns()
func (assertions *Assertions) PackReclaim(id [32]byte) []byte {
	enc, err := assertions.abi.Pack("reclaim", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReclaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96afb365.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reclaim(bytes32 id) returns()
func (assertions *Assertions) TryPackReclaim(id [32]byte) ([]byte, error) {
	return assertions.abi.Pack("reclaim", id)
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc704fb7d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(bytes32 program, uint8 system, bytes32 image) returns()
func (assertions *Assertions) PackRegister(program [32]byte, system uint8, image [32]byte) []byte {
	enc, err := assertions.abi.Pack("register", program, system, image)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc704fb7d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(bytes32 program, uint8 system, bytes32 image) returns()
func (assertions *Assertions) TryPackRegister(program [32]byte, system uint8, image [32]byte) ([]byte, error) {
	return assertions.abi.Pack("register", program, system, image)
}

// PackSetProgram is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb6c432c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setProgram(bytes32 program, uint64 from) returns()
func (assertions *Assertions) PackSetProgram(program [32]byte, from uint64) []byte {
	enc, err := assertions.abi.Pack("setProgram", program, from)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetProgram is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb6c432c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setProgram(bytes32 program, uint64 from) returns()
func (assertions *Assertions) TryPackSetProgram(program [32]byte, from uint64) ([]byte, error) {
	return assertions.abi.Pack("setProgram", program, from)
}

// PackSetTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41bd566a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTerms((uint64,uint96) terms) returns()
func (assertions *Assertions) PackSetTerms(terms Terms) []byte {
	enc, err := assertions.abi.Pack("setTerms", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41bd566a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTerms((uint64,uint96) terms) returns()
func (assertions *Assertions) TryPackSetTerms(terms Terms) ([]byte, error) {
	return assertions.abi.Pack("setTerms", terms)
}

// PackSpanDepth is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x777c2da7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function spanDepth() view returns(uint64)
func (assertions *Assertions) PackSpanDepth() []byte {
	enc, err := assertions.abi.Pack("spanDepth")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSpanDepth is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x777c2da7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function spanDepth() view returns(uint64)
func (assertions *Assertions) TryPackSpanDepth() ([]byte, error) {
	return assertions.abi.Pack("spanDepth")
}

// UnpackSpanDepth is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x777c2da7.
//
// Solidity: function spanDepth() view returns(uint64)
func (assertions *Assertions) UnpackSpanDepth(data []byte) (uint64, error) {
	out, err := assertions.abi.Unpack("spanDepth", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSpanEntries is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef830043.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function spanEntries() view returns(uint64)
func (assertions *Assertions) PackSpanEntries() []byte {
	enc, err := assertions.abi.Pack("spanEntries")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSpanEntries is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef830043.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function spanEntries() view returns(uint64)
func (assertions *Assertions) TryPackSpanEntries() ([]byte, error) {
	return assertions.abi.Pack("spanEntries")
}

// UnpackSpanEntries is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef830043.
//
// Solidity: function spanEntries() view returns(uint64)
func (assertions *Assertions) UnpackSpanEntries(data []byte) (uint64, error) {
	out, err := assertions.abi.Unpack("spanEntries", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5025625.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function terms() view returns((uint64,uint96))
func (assertions *Assertions) PackTerms() []byte {
	enc, err := assertions.abi.Pack("terms")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5025625.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function terms() view returns((uint64,uint96))
func (assertions *Assertions) TryPackTerms() ([]byte, error) {
	return assertions.abi.Pack("terms")
}

// UnpackTerms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5025625.
//
// Solidity: function terms() view returns((uint64,uint96))
func (assertions *Assertions) UnpackTerms(data []byte) (Terms, error) {
	out, err := assertions.abi.Unpack("terms", data)
	if err != nil {
		return *new(Terms), err
	}
	out0 := *abi.ConvertType(out[0], new(Terms)).(*Terms)
	return out0, nil
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (assertions *Assertions) PackTimelock() []byte {
	enc, err := assertions.abi.Pack("timelock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timelock() view returns(address)
func (assertions *Assertions) TryPackTimelock() ([]byte, error) {
	return assertions.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (assertions *Assertions) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := assertions.abi.Unpack("timelock", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTimer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ac56857.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timer(bytes32 id) view returns(uint64)
func (assertions *Assertions) PackTimer(id [32]byte) []byte {
	enc, err := assertions.abi.Pack("timer", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ac56857.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timer(bytes32 id) view returns(uint64)
func (assertions *Assertions) TryPackTimer(id [32]byte) ([]byte, error) {
	return assertions.abi.Pack("timer", id)
}

// UnpackTimer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3ac56857.
//
// Solidity: function timer(bytes32 id) view returns(uint64)
func (assertions *Assertions) UnpackTimer(data []byte) (uint64, error) {
	out, err := assertions.abi.Unpack("timer", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// AssertionsAsserted represents a Asserted event raised by the Assertions contract.
type AssertionsAsserted struct {
	Id        [32]byte
	Parent    [32]byte
	Proposer  common.Address
	DisputeId [32]byte
	Span      [32]byte
	Fault     bool
	Claim     Claim
	End       uint64
	Program   [32]byte
	Period    uint64
	Stake     *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const AssertionsAssertedEventName = "Asserted"

// ContractEventName returns the user-defined event name.
func (AssertionsAsserted) ContractEventName() string {
	return AssertionsAssertedEventName
}

// UnpackAssertedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Asserted(bytes32 indexed id, bytes32 indexed parent, address indexed proposer, bytes32 disputeId, bytes32 span, bool fault, (bytes32,bytes32,uint64,uint64,uint64,uint64,bytes32) claim, uint64 end, bytes32 program, uint64 period, uint96 stake)
func (assertions *Assertions) UnpackAssertedEvent(log *types.Log) (*AssertionsAsserted, error) {
	event := "Asserted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assertions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssertionsAsserted)
	if len(log.Data) > 0 {
		if err := assertions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range assertions.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AssertionsClaimed represents a Claimed event raised by the Assertions contract.
type AssertionsClaimed struct {
	Account common.Address
	To      common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const AssertionsClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (AssertionsClaimed) ContractEventName() string {
	return AssertionsClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(address indexed account, address to, uint256 value)
func (assertions *Assertions) UnpackClaimedEvent(log *types.Log) (*AssertionsClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assertions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssertionsClaimed)
	if len(log.Data) > 0 {
		if err := assertions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range assertions.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AssertionsClosed represents a Closed event raised by the Assertions contract.
type AssertionsClosed struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const AssertionsClosedEventName = "Closed"

// ContractEventName returns the user-defined event name.
func (AssertionsClosed) ContractEventName() string {
	return AssertionsClosedEventName
}

// UnpackClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Closed()
func (assertions *Assertions) UnpackClosedEvent(log *types.Log) (*AssertionsClosed, error) {
	event := "Closed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assertions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssertionsClosed)
	if len(log.Data) > 0 {
		if err := assertions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range assertions.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AssertionsConfirmed represents a Confirmed event raised by the Assertions contract.
type AssertionsConfirmed struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const AssertionsConfirmedEventName = "Confirmed"

// ContractEventName returns the user-defined event name.
func (AssertionsConfirmed) ContractEventName() string {
	return AssertionsConfirmedEventName
}

// UnpackConfirmedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Confirmed(bytes32 indexed id)
func (assertions *Assertions) UnpackConfirmedEvent(log *types.Log) (*AssertionsConfirmed, error) {
	event := "Confirmed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assertions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssertionsConfirmed)
	if len(log.Data) > 0 {
		if err := assertions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range assertions.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AssertionsProgramSet represents a ProgramSet event raised by the Assertions contract.
type AssertionsProgramSet struct {
	Program [32]byte
	From    uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const AssertionsProgramSetEventName = "ProgramSet"

// ContractEventName returns the user-defined event name.
func (AssertionsProgramSet) ContractEventName() string {
	return AssertionsProgramSetEventName
}

// UnpackProgramSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProgramSet(bytes32 program, uint64 from)
func (assertions *Assertions) UnpackProgramSetEvent(log *types.Log) (*AssertionsProgramSet, error) {
	event := "ProgramSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assertions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssertionsProgramSet)
	if len(log.Data) > 0 {
		if err := assertions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range assertions.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AssertionsReclaimed represents a Reclaimed event raised by the Assertions contract.
type AssertionsReclaimed struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const AssertionsReclaimedEventName = "Reclaimed"

// ContractEventName returns the user-defined event name.
func (AssertionsReclaimed) ContractEventName() string {
	return AssertionsReclaimedEventName
}

// UnpackReclaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Reclaimed(bytes32 indexed id)
func (assertions *Assertions) UnpackReclaimedEvent(log *types.Log) (*AssertionsReclaimed, error) {
	event := "Reclaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assertions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssertionsReclaimed)
	if len(log.Data) > 0 {
		if err := assertions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range assertions.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AssertionsRegistered represents a Registered event raised by the Assertions contract.
type AssertionsRegistered struct {
	Program [32]byte
	System  uint8
	Image   [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const AssertionsRegisteredEventName = "Registered"

// ContractEventName returns the user-defined event name.
func (AssertionsRegistered) ContractEventName() string {
	return AssertionsRegisteredEventName
}

// UnpackRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Registered(bytes32 indexed program, uint8 indexed system, bytes32 image)
func (assertions *Assertions) UnpackRegisteredEvent(log *types.Log) (*AssertionsRegistered, error) {
	event := "Registered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assertions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssertionsRegistered)
	if len(log.Data) > 0 {
		if err := assertions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range assertions.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AssertionsRivaled represents a Rivaled event raised by the Assertions contract.
type AssertionsRivaled struct {
	Parent [32]byte
	Id     [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const AssertionsRivaledEventName = "Rivaled"

// ContractEventName returns the user-defined event name.
func (AssertionsRivaled) ContractEventName() string {
	return AssertionsRivaledEventName
}

// UnpackRivaledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Rivaled(bytes32 indexed parent, bytes32 indexed id)
func (assertions *Assertions) UnpackRivaledEvent(log *types.Log) (*AssertionsRivaled, error) {
	event := "Rivaled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assertions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssertionsRivaled)
	if len(log.Data) > 0 {
		if err := assertions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range assertions.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AssertionsTermsSet represents a TermsSet event raised by the Assertions contract.
type AssertionsTermsSet struct {
	Period uint64
	Stake  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const AssertionsTermsSetEventName = "TermsSet"

// ContractEventName returns the user-defined event name.
func (AssertionsTermsSet) ContractEventName() string {
	return AssertionsTermsSetEventName
}

// UnpackTermsSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TermsSet(uint64 period, uint96 stake)
func (assertions *Assertions) UnpackTermsSetEvent(log *types.Log) (*AssertionsTermsSet, error) {
	event := "TermsSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assertions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssertionsTermsSet)
	if len(log.Data) > 0 {
		if err := assertions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range assertions.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (assertions *Assertions) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], assertions.abi.Errors["AlreadyAsserted"].ID.Bytes()[:4]) {
		return assertions.UnpackAlreadyAssertedError(raw[4:])
	}
	if bytes.Equal(raw[:4], assertions.abi.Errors["AssertionsClosed"].ID.Bytes()[:4]) {
		return assertions.UnpackAssertionsClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], assertions.abi.Errors["BadDelays"].ID.Bytes()[:4]) {
		return assertions.UnpackBadDelaysError(raw[4:])
	}
	if bytes.Equal(raw[:4], assertions.abi.Errors["BadPath"].ID.Bytes()[:4]) {
		return assertions.UnpackBadPathError(raw[4:])
	}
	if bytes.Equal(raw[:4], assertions.abi.Errors["BadProgram"].ID.Bytes()[:4]) {
		return assertions.UnpackBadProgramError(raw[4:])
	}
	if bytes.Equal(raw[:4], assertions.abi.Errors["BadTerms"].ID.Bytes()[:4]) {
		return assertions.UnpackBadTermsError(raw[4:])
	}
	if bytes.Equal(raw[:4], assertions.abi.Errors["BadWiring"].ID.Bytes()[:4]) {
		return assertions.UnpackBadWiringError(raw[4:])
	}
	if bytes.Equal(raw[:4], assertions.abi.Errors["ChallengeOpen"].ID.Bytes()[:4]) {
		return assertions.UnpackChallengeOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], assertions.abi.Errors["EntriesMissing"].ID.Bytes()[:4]) {
		return assertions.UnpackEntriesMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], assertions.abi.Errors["FaultHasNoChildren"].ID.Bytes()[:4]) {
		return assertions.UnpackFaultHasNoChildrenError(raw[4:])
	}
	if bytes.Equal(raw[:4], assertions.abi.Errors["NotPending"].ID.Bytes()[:4]) {
		return assertions.UnpackNotPendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], assertions.abi.Errors["NotPortal"].ID.Bytes()[:4]) {
		return assertions.UnpackNotPortalError(raw[4:])
	}
	if bytes.Equal(raw[:4], assertions.abi.Errors["NotTimelock"].ID.Bytes()[:4]) {
		return assertions.UnpackNotTimelockError(raw[4:])
	}
	if bytes.Equal(raw[:4], assertions.abi.Errors["NothingToClaim"].ID.Bytes()[:4]) {
		return assertions.UnpackNothingToClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], assertions.abi.Errors["ParentNotConfirmed"].ID.Bytes()[:4]) {
		return assertions.UnpackParentNotConfirmedError(raw[4:])
	}
	if bytes.Equal(raw[:4], assertions.abi.Errors["PayoutFailed"].ID.Bytes()[:4]) {
		return assertions.UnpackPayoutFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], assertions.abi.Errors["TooLate"].ID.Bytes()[:4]) {
		return assertions.UnpackTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], assertions.abi.Errors["Undecided"].ID.Bytes()[:4]) {
		return assertions.UnpackUndecidedError(raw[4:])
	}
	if bytes.Equal(raw[:4], assertions.abi.Errors["UnknownAssertion"].ID.Bytes()[:4]) {
		return assertions.UnpackUnknownAssertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], assertions.abi.Errors["WrongAccumulator"].ID.Bytes()[:4]) {
		return assertions.UnpackWrongAccumulatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], assertions.abi.Errors["WrongPosition"].ID.Bytes()[:4]) {
		return assertions.UnpackWrongPositionError(raw[4:])
	}
	if bytes.Equal(raw[:4], assertions.abi.Errors["WrongStake"].ID.Bytes()[:4]) {
		return assertions.UnpackWrongStakeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AssertionsAlreadyAsserted represents a AlreadyAsserted error raised by the Assertions contract.
type AssertionsAlreadyAsserted struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyAsserted(bytes32 id)
func AssertionsAlreadyAssertedErrorID() common.Hash {
	return common.HexToHash("0x031e3b6f6fc82e84ac4f551569bb72f49cbfeb802d65d97113bdc359b862249c")
}

// UnpackAlreadyAssertedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyAsserted(bytes32 id)
func (assertions *Assertions) UnpackAlreadyAssertedError(raw []byte) (*AssertionsAlreadyAsserted, error) {
	out := new(AssertionsAlreadyAsserted)
	if err := assertions.abi.UnpackIntoInterface(out, "AlreadyAsserted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssertionsAssertionsClosed represents a AssertionsClosed error raised by the Assertions contract.
type AssertionsAssertionsClosed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AssertionsClosed()
func AssertionsAssertionsClosedErrorID() common.Hash {
	return common.HexToHash("0xb53aa2c4c9406b4538d90343d1a8b4d8579983d225e3abf36a6f422e5b13dc09")
}

// UnpackAssertionsClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AssertionsClosed()
func (assertions *Assertions) UnpackAssertionsClosedError(raw []byte) (*AssertionsAssertionsClosed, error) {
	out := new(AssertionsAssertionsClosed)
	if err := assertions.abi.UnpackIntoInterface(out, "AssertionsClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssertionsBadDelays represents a BadDelays error raised by the Assertions contract.
type AssertionsBadDelays struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadDelays()
func AssertionsBadDelaysErrorID() common.Hash {
	return common.HexToHash("0xf64570d07f82f7dcac119003a4805f200d6590fd2d8364ca6839bdc3c84d06c8")
}

// UnpackBadDelaysError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadDelays()
func (assertions *Assertions) UnpackBadDelaysError(raw []byte) (*AssertionsBadDelays, error) {
	out := new(AssertionsBadDelays)
	if err := assertions.abi.UnpackIntoInterface(out, "BadDelays", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssertionsBadPath represents a BadPath error raised by the Assertions contract.
type AssertionsBadPath struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPath()
func AssertionsBadPathErrorID() common.Hash {
	return common.HexToHash("0x64325c91f108520b461bf37f7e682ef85952d4d50489069c2e798b1861f04e29")
}

// UnpackBadPathError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPath()
func (assertions *Assertions) UnpackBadPathError(raw []byte) (*AssertionsBadPath, error) {
	out := new(AssertionsBadPath)
	if err := assertions.abi.UnpackIntoInterface(out, "BadPath", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssertionsBadProgram represents a BadProgram error raised by the Assertions contract.
type AssertionsBadProgram struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadProgram()
func AssertionsBadProgramErrorID() common.Hash {
	return common.HexToHash("0x763c9dd0cfbbe2bdd990932c56c58b0bb6cb06e284f3242accd20c092a322dd2")
}

// UnpackBadProgramError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadProgram()
func (assertions *Assertions) UnpackBadProgramError(raw []byte) (*AssertionsBadProgram, error) {
	out := new(AssertionsBadProgram)
	if err := assertions.abi.UnpackIntoInterface(out, "BadProgram", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssertionsBadTerms represents a BadTerms error raised by the Assertions contract.
type AssertionsBadTerms struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadTerms()
func AssertionsBadTermsErrorID() common.Hash {
	return common.HexToHash("0x8dc599212cab654299a2bf31d0baab479b0ef032e5276a7206a05bbb2910ec06")
}

// UnpackBadTermsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadTerms()
func (assertions *Assertions) UnpackBadTermsError(raw []byte) (*AssertionsBadTerms, error) {
	out := new(AssertionsBadTerms)
	if err := assertions.abi.UnpackIntoInterface(out, "BadTerms", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssertionsBadWiring represents a BadWiring error raised by the Assertions contract.
type AssertionsBadWiring struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadWiring()
func AssertionsBadWiringErrorID() common.Hash {
	return common.HexToHash("0xe70b4a41092f778993cac65d40427927dfb7fc0ebcf82aefcd8f4fff394dee7f")
}

// UnpackBadWiringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadWiring()
func (assertions *Assertions) UnpackBadWiringError(raw []byte) (*AssertionsBadWiring, error) {
	out := new(AssertionsBadWiring)
	if err := assertions.abi.UnpackIntoInterface(out, "BadWiring", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssertionsChallengeOpen represents a ChallengeOpen error raised by the Assertions contract.
type AssertionsChallengeOpen struct {
	Timer  uint64
	Period uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChallengeOpen(uint64 timer, uint64 period)
func AssertionsChallengeOpenErrorID() common.Hash {
	return common.HexToHash("0x844f87bd0c96d28263486b59a5b00b7b352717f84f908bef566b3bd17b19d2ce")
}

// UnpackChallengeOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChallengeOpen(uint64 timer, uint64 period)
func (assertions *Assertions) UnpackChallengeOpenError(raw []byte) (*AssertionsChallengeOpen, error) {
	out := new(AssertionsChallengeOpen)
	if err := assertions.abi.UnpackIntoInterface(out, "ChallengeOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssertionsEntriesMissing represents a EntriesMissing error raised by the Assertions contract.
type AssertionsEntriesMissing struct {
	Have uint64
	Want uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EntriesMissing(uint64 have, uint64 want)
func AssertionsEntriesMissingErrorID() common.Hash {
	return common.HexToHash("0xfbe7f9a028466eca1ee7ea8f5c12bd3a3c4123fb243bb31fffbe40698186d8e0")
}

// UnpackEntriesMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EntriesMissing(uint64 have, uint64 want)
func (assertions *Assertions) UnpackEntriesMissingError(raw []byte) (*AssertionsEntriesMissing, error) {
	out := new(AssertionsEntriesMissing)
	if err := assertions.abi.UnpackIntoInterface(out, "EntriesMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssertionsFaultHasNoChildren represents a FaultHasNoChildren error raised by the Assertions contract.
type AssertionsFaultHasNoChildren struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FaultHasNoChildren(bytes32 id)
func AssertionsFaultHasNoChildrenErrorID() common.Hash {
	return common.HexToHash("0xd3a10249bc1dc64f084e63d8eb53acab3d9b63fa38572184b4c3adac98199e75")
}

// UnpackFaultHasNoChildrenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FaultHasNoChildren(bytes32 id)
func (assertions *Assertions) UnpackFaultHasNoChildrenError(raw []byte) (*AssertionsFaultHasNoChildren, error) {
	out := new(AssertionsFaultHasNoChildren)
	if err := assertions.abi.UnpackIntoInterface(out, "FaultHasNoChildren", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssertionsNotPending represents a NotPending error raised by the Assertions contract.
type AssertionsNotPending struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPending(bytes32 id)
func AssertionsNotPendingErrorID() common.Hash {
	return common.HexToHash("0xbbf86c27ded3f59e59721d1675608c0f78726b731d188b7dd2fc749649357bd0")
}

// UnpackNotPendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPending(bytes32 id)
func (assertions *Assertions) UnpackNotPendingError(raw []byte) (*AssertionsNotPending, error) {
	out := new(AssertionsNotPending)
	if err := assertions.abi.UnpackIntoInterface(out, "NotPending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssertionsNotPortal represents a NotPortal error raised by the Assertions contract.
type AssertionsNotPortal struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPortal()
func AssertionsNotPortalErrorID() common.Hash {
	return common.HexToHash("0x3f94bdf39d934121ccd61c34ebef1a56988194d95a119be52e4da268f25cecb7")
}

// UnpackNotPortalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPortal()
func (assertions *Assertions) UnpackNotPortalError(raw []byte) (*AssertionsNotPortal, error) {
	out := new(AssertionsNotPortal)
	if err := assertions.abi.UnpackIntoInterface(out, "NotPortal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssertionsNotTimelock represents a NotTimelock error raised by the Assertions contract.
type AssertionsNotTimelock struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTimelock()
func AssertionsNotTimelockErrorID() common.Hash {
	return common.HexToHash("0xcad4da2aac978ccb25d8a31005c260bdc305a1fcf624a9817cda023e5c520326")
}

// UnpackNotTimelockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTimelock()
func (assertions *Assertions) UnpackNotTimelockError(raw []byte) (*AssertionsNotTimelock, error) {
	out := new(AssertionsNotTimelock)
	if err := assertions.abi.UnpackIntoInterface(out, "NotTimelock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssertionsNothingToClaim represents a NothingToClaim error raised by the Assertions contract.
type AssertionsNothingToClaim struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToClaim()
func AssertionsNothingToClaimErrorID() common.Hash {
	return common.HexToHash("0x969bf7288f744225521096ebffff657851af77dd4c63700d76b8d1cf6481d1f1")
}

// UnpackNothingToClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToClaim()
func (assertions *Assertions) UnpackNothingToClaimError(raw []byte) (*AssertionsNothingToClaim, error) {
	out := new(AssertionsNothingToClaim)
	if err := assertions.abi.UnpackIntoInterface(out, "NothingToClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssertionsParentNotConfirmed represents a ParentNotConfirmed error raised by the Assertions contract.
type AssertionsParentNotConfirmed struct {
	Parent [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ParentNotConfirmed(bytes32 parent)
func AssertionsParentNotConfirmedErrorID() common.Hash {
	return common.HexToHash("0x632c2778fb9ebd53f3a0b31efe8af64dfc9d9065a3131f398d4bb3281f2a3fe7")
}

// UnpackParentNotConfirmedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ParentNotConfirmed(bytes32 parent)
func (assertions *Assertions) UnpackParentNotConfirmedError(raw []byte) (*AssertionsParentNotConfirmed, error) {
	out := new(AssertionsParentNotConfirmed)
	if err := assertions.abi.UnpackIntoInterface(out, "ParentNotConfirmed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssertionsPayoutFailed represents a PayoutFailed error raised by the Assertions contract.
type AssertionsPayoutFailed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PayoutFailed()
func AssertionsPayoutFailedErrorID() common.Hash {
	return common.HexToHash("0x3b1ab1045aad53070fe2359fd1a7d516800dcddc17ad45f2e5ff18fe2dbb0689")
}

// UnpackPayoutFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PayoutFailed()
func (assertions *Assertions) UnpackPayoutFailedError(raw []byte) (*AssertionsPayoutFailed, error) {
	out := new(AssertionsPayoutFailed)
	if err := assertions.abi.UnpackIntoInterface(out, "PayoutFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssertionsTooLate represents a TooLate error raised by the Assertions contract.
type AssertionsTooLate struct {
	Parent [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLate(bytes32 parent)
func AssertionsTooLateErrorID() common.Hash {
	return common.HexToHash("0x9ec749bd2e41fbe9f4204946fcf96815bdb4ed896afde50647ac5f1461a4621e")
}

// UnpackTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLate(bytes32 parent)
func (assertions *Assertions) UnpackTooLateError(raw []byte) (*AssertionsTooLate, error) {
	out := new(AssertionsTooLate)
	if err := assertions.abi.UnpackIntoInterface(out, "TooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssertionsUndecided represents a Undecided error raised by the Assertions contract.
type AssertionsUndecided struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Undecided(bytes32 id)
func AssertionsUndecidedErrorID() common.Hash {
	return common.HexToHash("0xf35892c9d009f33330b31671126f9bdac13a8a05fd93067653712793bf4b6577")
}

// UnpackUndecidedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Undecided(bytes32 id)
func (assertions *Assertions) UnpackUndecidedError(raw []byte) (*AssertionsUndecided, error) {
	out := new(AssertionsUndecided)
	if err := assertions.abi.UnpackIntoInterface(out, "Undecided", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssertionsUnknownAssertion represents a UnknownAssertion error raised by the Assertions contract.
type AssertionsUnknownAssertion struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownAssertion(bytes32 id)
func AssertionsUnknownAssertionErrorID() common.Hash {
	return common.HexToHash("0xe5420e2e3f2475a40e103199ee569b396a536a7b61aa12a3f13ab7454f0f9b82")
}

// UnpackUnknownAssertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownAssertion(bytes32 id)
func (assertions *Assertions) UnpackUnknownAssertionError(raw []byte) (*AssertionsUnknownAssertion, error) {
	out := new(AssertionsUnknownAssertion)
	if err := assertions.abi.UnpackIntoInterface(out, "UnknownAssertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssertionsWrongAccumulator represents a WrongAccumulator error raised by the Assertions contract.
type AssertionsWrongAccumulator struct {
	Given [32]byte
	Want  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongAccumulator(bytes32 given, bytes32 want)
func AssertionsWrongAccumulatorErrorID() common.Hash {
	return common.HexToHash("0x9e3310ec2edcfd0f02bead815cd9185aef1f31537d399364a943aac175ee8af0")
}

// UnpackWrongAccumulatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongAccumulator(bytes32 given, bytes32 want)
func (assertions *Assertions) UnpackWrongAccumulatorError(raw []byte) (*AssertionsWrongAccumulator, error) {
	out := new(AssertionsWrongAccumulator)
	if err := assertions.abi.UnpackIntoInterface(out, "WrongAccumulator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssertionsWrongPosition represents a WrongPosition error raised by the Assertions contract.
type AssertionsWrongPosition struct {
	Given uint64
	Want  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPosition(uint64 given, uint64 want)
func AssertionsWrongPositionErrorID() common.Hash {
	return common.HexToHash("0x24de79bd31d46113e97aedd81f0e4352280c4dd4408a70ecb34ecbec69bddf51")
}

// UnpackWrongPositionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPosition(uint64 given, uint64 want)
func (assertions *Assertions) UnpackWrongPositionError(raw []byte) (*AssertionsWrongPosition, error) {
	out := new(AssertionsWrongPosition)
	if err := assertions.abi.UnpackIntoInterface(out, "WrongPosition", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssertionsWrongStake represents a WrongStake error raised by the Assertions contract.
type AssertionsWrongStake struct {
	Given *big.Int
	Want  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongStake(uint256 given, uint256 want)
func AssertionsWrongStakeErrorID() common.Hash {
	return common.HexToHash("0x8e7704c01503253b18d05f4dd24bf2da873034fdba623da5da78d03b4cb6aa01")
}

// UnpackWrongStakeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongStake(uint256 given, uint256 want)
func (assertions *Assertions) UnpackWrongStakeError(raw []byte) (*AssertionsWrongStake, error) {
	out := new(AssertionsWrongStake)
	if err := assertions.abi.UnpackIntoInterface(out, "WrongStake", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IEscapeVerifierMetaData contains all meta data concerning the IEscapeVerifier contract.
var IEscapeVerifierMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"verify\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"account\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "550a93c051ebec57f97d0a60c147c94142",
}

// IEscapeVerifier is an auto generated Go binding around an Ethereum contract.
type IEscapeVerifier struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IEscapeVerifier) GetABI() abi.ABI {
	return c.abi
}

// NewIEscapeVerifier creates a new instance of IEscapeVerifier.
func NewIEscapeVerifier() *IEscapeVerifier {
	parsed, err := IEscapeVerifierMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IEscapeVerifier{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IEscapeVerifier) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x258ae582.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verify(bytes32 stateRoot, bytes proof) view returns(bytes32 account, address to, uint256 value)
func (iEscapeVerifier *IEscapeVerifier) PackVerify(stateRoot [32]byte, proof []byte) []byte {
	enc, err := iEscapeVerifier.abi.Pack("verify", stateRoot, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x258ae582.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verify(bytes32 stateRoot, bytes proof) view returns(bytes32 account, address to, uint256 value)
func (iEscapeVerifier *IEscapeVerifier) TryPackVerify(stateRoot [32]byte, proof []byte) ([]byte, error) {
	return iEscapeVerifier.abi.Pack("verify", stateRoot, proof)
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
// Solidity: function verify(bytes32 stateRoot, bytes proof) view returns(bytes32 account, address to, uint256 value)
func (iEscapeVerifier *IEscapeVerifier) UnpackVerify(data []byte) (VerifyOutput, error) {
	out, err := iEscapeVerifier.abi.Unpack("verify", data)
	outstruct := new(VerifyOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Account = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.To = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	outstruct.Value = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// InboxMetaData contains all meta data concerning the Inbox contract.
var InboxMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"BadParams\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"BadSize\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"BlockFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"FeeTooLow\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InboxClosed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoPayload\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotPortal\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotPoster\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotTimelock\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingOverdue\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PayoutFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"TooManyPayloads\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"given\",\"type\":\"uint64\"}],\"name\":\"WrongBatch\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"Closed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"Data\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"}],\"name\":\"Enqueued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"refs\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"accumulator\",\"type\":\"bytes32\"}],\"name\":\"Entry\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"}],\"name\":\"PosterSet\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"n\",\"type\":\"uint64\"}],\"name\":\"accumulator\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"batches\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"}],\"name\":\"blockOf\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"close\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"closed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"count\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"enqueue\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"aliased\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"enqueueDeposit\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"enqueued\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"fee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"max\",\"type\":\"uint64\"}],\"name\":\"force\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"appended\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"forced\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"name\":\"item\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"body\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"enqueuedAt\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"appended\",\"type\":\"bool\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"overdue\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"params\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"portal\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"timelock\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"forceDelay\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxForced\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"maxForcedBytes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"forcedGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"forcedGasPerByte\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"forcedGasPerBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"forcedGasTarget\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"minForcedPrice\",\"type\":\"uint64\"}],\"internalType\":\"structInboxParams\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"batch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"forced\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"blobs\",\"type\":\"uint256\"}],\"name\":\"postBlobs\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"batch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"forced\",\"type\":\"uint64\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"}],\"name\":\"postCalldata\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"poster\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"}],\"name\":\"setPoster\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "d2b6b43fa97cd607de1922626eac94be50",
}

// Inbox is an auto generated Go binding around an Ethereum contract.
type Inbox struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Inbox) GetABI() abi.ABI {
	return c.abi
}

// NewInbox creates a new instance of Inbox.
func NewInbox() *Inbox {
	parsed, err := InboxMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Inbox{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Inbox) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAccumulator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x148b93d2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accumulator(uint64 n) view returns(bytes32)
func (inbox *Inbox) PackAccumulator(n uint64) []byte {
	enc, err := inbox.abi.Pack("accumulator", n)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccumulator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x148b93d2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accumulator(uint64 n) view returns(bytes32)
func (inbox *Inbox) TryPackAccumulator(n uint64) ([]byte, error) {
	return inbox.abi.Pack("accumulator", n)
}

// UnpackAccumulator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x148b93d2.
//
// Solidity: function accumulator(uint64 n) view returns(bytes32)
func (inbox *Inbox) UnpackAccumulator(data []byte) ([32]byte, error) {
	out, err := inbox.abi.Unpack("accumulator", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackBatches is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcfdf677e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function batches() view returns(uint64)
func (inbox *Inbox) PackBatches() []byte {
	enc, err := inbox.abi.Pack("batches")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBatches is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcfdf677e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function batches() view returns(uint64)
func (inbox *Inbox) TryPackBatches() ([]byte, error) {
	return inbox.abi.Pack("batches")
}

// UnpackBatches is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcfdf677e.
//
// Solidity: function batches() view returns(uint64)
func (inbox *Inbox) UnpackBatches(data []byte) (uint64, error) {
	out, err := inbox.abi.Unpack("batches", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackBlockOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ac58c7b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function blockOf(uint64 position) view returns(uint64)
func (inbox *Inbox) PackBlockOf(position uint64) []byte {
	enc, err := inbox.abi.Pack("blockOf", position)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBlockOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ac58c7b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function blockOf(uint64 position) view returns(uint64)
func (inbox *Inbox) TryPackBlockOf(position uint64) ([]byte, error) {
	return inbox.abi.Pack("blockOf", position)
}

// UnpackBlockOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2ac58c7b.
//
// Solidity: function blockOf(uint64 position) view returns(uint64)
func (inbox *Inbox) UnpackBlockOf(data []byte) (uint64, error) {
	out, err := inbox.abi.Unpack("blockOf", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43d726d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function close() returns()
func (inbox *Inbox) PackClose() []byte {
	enc, err := inbox.abi.Pack("close")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43d726d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function close() returns()
func (inbox *Inbox) TryPackClose() ([]byte, error) {
	return inbox.abi.Pack("close")
}

// PackClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x597e1fb5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function closed() view returns(bool)
func (inbox *Inbox) PackClosed() []byte {
	enc, err := inbox.abi.Pack("closed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x597e1fb5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function closed() view returns(bool)
func (inbox *Inbox) TryPackClosed() ([]byte, error) {
	return inbox.abi.Pack("closed")
}

// UnpackClosed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x597e1fb5.
//
// Solidity: function closed() view returns(bool)
func (inbox *Inbox) UnpackClosed(data []byte) (bool, error) {
	out, err := inbox.abi.Unpack("closed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06661abd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function count() view returns(uint64)
func (inbox *Inbox) PackCount() []byte {
	enc, err := inbox.abi.Pack("count")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06661abd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function count() view returns(uint64)
func (inbox *Inbox) TryPackCount() ([]byte, error) {
	return inbox.abi.Pack("count")
}

// UnpackCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06661abd.
//
// Solidity: function count() view returns(uint64)
func (inbox *Inbox) UnpackCount(data []byte) (uint64, error) {
	out, err := inbox.abi.Unpack("count", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEnqueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84473fa8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function enqueue(bytes data) payable returns(uint64 index)
func (inbox *Inbox) PackEnqueue(data []byte) []byte {
	enc, err := inbox.abi.Pack("enqueue", data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnqueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84473fa8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function enqueue(bytes data) payable returns(uint64 index)
func (inbox *Inbox) TryPackEnqueue(data []byte) ([]byte, error) {
	return inbox.abi.Pack("enqueue", data)
}

// UnpackEnqueue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84473fa8.
//
// Solidity: function enqueue(bytes data) payable returns(uint64 index)
func (inbox *Inbox) UnpackEnqueue(data []byte) (uint64, error) {
	out, err := inbox.abi.Unpack("enqueue", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEnqueueDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e2206a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function enqueueDeposit(address sender, bool aliased, address to, uint256 value, bytes data) payable returns(uint64 index)
func (inbox *Inbox) PackEnqueueDeposit(sender common.Address, aliased bool, to common.Address, value *big.Int, data []byte) []byte {
	enc, err := inbox.abi.Pack("enqueueDeposit", sender, aliased, to, value, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnqueueDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e2206a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function enqueueDeposit(address sender, bool aliased, address to, uint256 value, bytes data) payable returns(uint64 index)
func (inbox *Inbox) TryPackEnqueueDeposit(sender common.Address, aliased bool, to common.Address, value *big.Int, data []byte) ([]byte, error) {
	return inbox.abi.Pack("enqueueDeposit", sender, aliased, to, value, data)
}

// UnpackEnqueueDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9e2206a6.
//
// Solidity: function enqueueDeposit(address sender, bool aliased, address to, uint256 value, bytes data) payable returns(uint64 index)
func (inbox *Inbox) UnpackEnqueueDeposit(data []byte) (uint64, error) {
	out, err := inbox.abi.Unpack("enqueueDeposit", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEnqueued is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbab2fe7a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function enqueued() view returns(uint64)
func (inbox *Inbox) PackEnqueued() []byte {
	enc, err := inbox.abi.Pack("enqueued")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnqueued is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbab2fe7a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function enqueued() view returns(uint64)
func (inbox *Inbox) TryPackEnqueued() ([]byte, error) {
	return inbox.abi.Pack("enqueued")
}

// UnpackEnqueued is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbab2fe7a.
//
// Solidity: function enqueued() view returns(uint64)
func (inbox *Inbox) UnpackEnqueued(data []byte) (uint64, error) {
	out, err := inbox.abi.Unpack("enqueued", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39b37ab0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fee(uint256 size) view returns(uint256)
func (inbox *Inbox) PackFee(size *big.Int) []byte {
	enc, err := inbox.abi.Pack("fee", size)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39b37ab0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fee(uint256 size) view returns(uint256)
func (inbox *Inbox) TryPackFee(size *big.Int) ([]byte, error) {
	return inbox.abi.Pack("fee", size)
}

// UnpackFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x39b37ab0.
//
// Solidity: function fee(uint256 size) view returns(uint256)
func (inbox *Inbox) UnpackFee(data []byte) (*big.Int, error) {
	out, err := inbox.abi.Unpack("fee", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackForce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa314ea68.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function force(uint64 max) returns(uint64 appended)
func (inbox *Inbox) PackForce(max uint64) []byte {
	enc, err := inbox.abi.Pack("force", max)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa314ea68.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function force(uint64 max) returns(uint64 appended)
func (inbox *Inbox) TryPackForce(max uint64) ([]byte, error) {
	return inbox.abi.Pack("force", max)
}

// UnpackForce is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa314ea68.
//
// Solidity: function force(uint64 max) returns(uint64 appended)
func (inbox *Inbox) UnpackForce(data []byte) (uint64, error) {
	out, err := inbox.abi.Unpack("force", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackForced is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b54d2d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function forced() view returns(uint64)
func (inbox *Inbox) PackForced() []byte {
	enc, err := inbox.abi.Pack("forced")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForced is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b54d2d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function forced() view returns(uint64)
func (inbox *Inbox) TryPackForced() ([]byte, error) {
	return inbox.abi.Pack("forced")
}

// UnpackForced is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b54d2d6.
//
// Solidity: function forced() view returns(uint64)
func (inbox *Inbox) UnpackForced(data []byte) (uint64, error) {
	out, err := inbox.abi.Unpack("forced", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackItem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb862594.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function item(uint64 index) view returns(bytes32 body, uint64 enqueuedAt, bool appended, uint64 position)
func (inbox *Inbox) PackItem(index uint64) []byte {
	enc, err := inbox.abi.Pack("item", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackItem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb862594.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function item(uint64 index) view returns(bytes32 body, uint64 enqueuedAt, bool appended, uint64 position)
func (inbox *Inbox) TryPackItem(index uint64) ([]byte, error) {
	return inbox.abi.Pack("item", index)
}

// ItemOutput serves as a container for the return parameters of contract
// method Item.
type ItemOutput struct {
	Body       [32]byte
	EnqueuedAt uint64
	Appended   bool
	Position   uint64
}

// UnpackItem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbb862594.
//
// Solidity: function item(uint64 index) view returns(bytes32 body, uint64 enqueuedAt, bool appended, uint64 position)
func (inbox *Inbox) UnpackItem(data []byte) (ItemOutput, error) {
	out, err := inbox.abi.Unpack("item", data)
	outstruct := new(ItemOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Body = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.EnqueuedAt = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Appended = *abi.ConvertType(out[2], new(bool)).(*bool)
	outstruct.Position = *abi.ConvertType(out[3], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackOverdue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87f27944.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function overdue() view returns(uint64)
func (inbox *Inbox) PackOverdue() []byte {
	enc, err := inbox.abi.Pack("overdue")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOverdue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87f27944.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function overdue() view returns(uint64)
func (inbox *Inbox) TryPackOverdue() ([]byte, error) {
	return inbox.abi.Pack("overdue")
}

// UnpackOverdue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x87f27944.
//
// Solidity: function overdue() view returns(uint64)
func (inbox *Inbox) UnpackOverdue(data []byte) (uint64, error) {
	out, err := inbox.abi.Unpack("overdue", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcff0ab96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function params() view returns((address,address,address,uint64,uint64,uint32,uint64,uint64,uint64,uint64,uint64))
func (inbox *Inbox) PackParams() []byte {
	enc, err := inbox.abi.Pack("params")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcff0ab96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function params() view returns((address,address,address,uint64,uint64,uint32,uint64,uint64,uint64,uint64,uint64))
func (inbox *Inbox) TryPackParams() ([]byte, error) {
	return inbox.abi.Pack("params")
}

// UnpackParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcff0ab96.
//
// Solidity: function params() view returns((address,address,address,uint64,uint64,uint32,uint64,uint64,uint64,uint64,uint64))
func (inbox *Inbox) UnpackParams(data []byte) (InboxParams, error) {
	out, err := inbox.abi.Unpack("params", data)
	if err != nil {
		return *new(InboxParams), err
	}
	out0 := *abi.ConvertType(out[0], new(InboxParams)).(*InboxParams)
	return out0, nil
}

// PackPostBlobs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4abf7833.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postBlobs(uint64 batch, uint64 forced, uint256 blobs) returns()
func (inbox *Inbox) PackPostBlobs(batch uint64, forced uint64, blobs *big.Int) []byte {
	enc, err := inbox.abi.Pack("postBlobs", batch, forced, blobs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPostBlobs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4abf7833.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function postBlobs(uint64 batch, uint64 forced, uint256 blobs) returns()
func (inbox *Inbox) TryPackPostBlobs(batch uint64, forced uint64, blobs *big.Int) ([]byte, error) {
	return inbox.abi.Pack("postBlobs", batch, forced, blobs)
}

// PackPostCalldata is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x057fdc95.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postCalldata(uint64 batch, uint64 forced, bytes[] payloads) returns()
func (inbox *Inbox) PackPostCalldata(batch uint64, forced uint64, payloads [][]byte) []byte {
	enc, err := inbox.abi.Pack("postCalldata", batch, forced, payloads)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPostCalldata is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x057fdc95.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function postCalldata(uint64 batch, uint64 forced, bytes[] payloads) returns()
func (inbox *Inbox) TryPackPostCalldata(batch uint64, forced uint64, payloads [][]byte) ([]byte, error) {
	return inbox.abi.Pack("postCalldata", batch, forced, payloads)
}

// PackPoster is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80959721.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function poster() view returns(address)
func (inbox *Inbox) PackPoster() []byte {
	enc, err := inbox.abi.Pack("poster")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPoster is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80959721.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function poster() view returns(address)
func (inbox *Inbox) TryPackPoster() ([]byte, error) {
	return inbox.abi.Pack("poster")
}

// UnpackPoster is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80959721.
//
// Solidity: function poster() view returns(address)
func (inbox *Inbox) UnpackPoster(data []byte) (common.Address, error) {
	out, err := inbox.abi.Unpack("poster", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSetPoster is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73bbb71c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPoster(address poster) returns()
func (inbox *Inbox) PackSetPoster(poster common.Address) []byte {
	enc, err := inbox.abi.Pack("setPoster", poster)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPoster is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73bbb71c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPoster(address poster) returns()
func (inbox *Inbox) TryPackSetPoster(poster common.Address) ([]byte, error) {
	return inbox.abi.Pack("setPoster", poster)
}

// InboxClosed represents a Closed event raised by the Inbox contract.
type InboxClosed struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const InboxClosedEventName = "Closed"

// ContractEventName returns the user-defined event name.
func (InboxClosed) ContractEventName() string {
	return InboxClosedEventName
}

// UnpackClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Closed()
func (inbox *Inbox) UnpackClosedEvent(log *types.Log) (*InboxClosed, error) {
	event := "Closed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InboxClosed)
	if len(log.Data) > 0 {
		if err := inbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inbox.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InboxData represents a Data event raised by the Inbox contract.
type InboxData struct {
	Commitment [32]byte
	Data       []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const InboxDataEventName = "Data"

// ContractEventName returns the user-defined event name.
func (InboxData) ContractEventName() string {
	return InboxDataEventName
}

// UnpackDataEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Data(bytes32 indexed commitment, bytes data)
func (inbox *Inbox) UnpackDataEvent(log *types.Log) (*InboxData, error) {
	event := "Data"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InboxData)
	if len(log.Data) > 0 {
		if err := inbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inbox.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InboxEnqueued represents a Enqueued event raised by the Inbox contract.
type InboxEnqueued struct {
	Index      uint64
	Sender     common.Address
	Kind       uint8
	Value      *big.Int
	Commitment [32]byte
	Size       *big.Int
	Fee        *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const InboxEnqueuedEventName = "Enqueued"

// ContractEventName returns the user-defined event name.
func (InboxEnqueued) ContractEventName() string {
	return InboxEnqueuedEventName
}

// UnpackEnqueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Enqueued(uint64 indexed index, address indexed sender, uint8 kind, uint256 value, bytes32 commitment, uint256 size, uint256 fee)
func (inbox *Inbox) UnpackEnqueuedEvent(log *types.Log) (*InboxEnqueued, error) {
	event := "Enqueued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InboxEnqueued)
	if len(log.Data) > 0 {
		if err := inbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inbox.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InboxEntry represents a Entry event raised by the Inbox contract.
type InboxEntry struct {
	Position    uint64
	Sender      common.Address
	Kind        uint8
	Index       uint64
	Value       *big.Int
	Refs        []byte
	Accumulator [32]byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const InboxEntryEventName = "Entry"

// ContractEventName returns the user-defined event name.
func (InboxEntry) ContractEventName() string {
	return InboxEntryEventName
}

// UnpackEntryEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Entry(uint64 indexed position, address indexed sender, uint8 kind, uint64 index, uint256 value, bytes refs, bytes32 accumulator)
func (inbox *Inbox) UnpackEntryEvent(log *types.Log) (*InboxEntry, error) {
	event := "Entry"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InboxEntry)
	if len(log.Data) > 0 {
		if err := inbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inbox.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InboxPosterSet represents a PosterSet event raised by the Inbox contract.
type InboxPosterSet struct {
	Poster common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const InboxPosterSetEventName = "PosterSet"

// ContractEventName returns the user-defined event name.
func (InboxPosterSet) ContractEventName() string {
	return InboxPosterSetEventName
}

// UnpackPosterSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PosterSet(address poster)
func (inbox *Inbox) UnpackPosterSetEvent(log *types.Log) (*InboxPosterSet, error) {
	event := "PosterSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InboxPosterSet)
	if len(log.Data) > 0 {
		if err := inbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inbox.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (inbox *Inbox) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], inbox.abi.Errors["BadParams"].ID.Bytes()[:4]) {
		return inbox.UnpackBadParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["BadSize"].ID.Bytes()[:4]) {
		return inbox.UnpackBadSizeError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["BlockFull"].ID.Bytes()[:4]) {
		return inbox.UnpackBlockFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["FeeTooLow"].ID.Bytes()[:4]) {
		return inbox.UnpackFeeTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["InboxClosed"].ID.Bytes()[:4]) {
		return inbox.UnpackInboxClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["NoPayload"].ID.Bytes()[:4]) {
		return inbox.UnpackNoPayloadError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["NotPortal"].ID.Bytes()[:4]) {
		return inbox.UnpackNotPortalError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["NotPoster"].ID.Bytes()[:4]) {
		return inbox.UnpackNotPosterError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["NotTimelock"].ID.Bytes()[:4]) {
		return inbox.UnpackNotTimelockError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["NothingOverdue"].ID.Bytes()[:4]) {
		return inbox.UnpackNothingOverdueError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["PayoutFailed"].ID.Bytes()[:4]) {
		return inbox.UnpackPayoutFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["TooManyPayloads"].ID.Bytes()[:4]) {
		return inbox.UnpackTooManyPayloadsError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["WrongBatch"].ID.Bytes()[:4]) {
		return inbox.UnpackWrongBatchError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// InboxBadParams represents a BadParams error raised by the Inbox contract.
type InboxBadParams struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadParams()
func InboxBadParamsErrorID() common.Hash {
	return common.HexToHash("0x019af6379de0e1c5d9ed7bc9cadaf094fc9efb595904a561b64245c59cd9399f")
}

// UnpackBadParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadParams()
func (inbox *Inbox) UnpackBadParamsError(raw []byte) (*InboxBadParams, error) {
	out := new(InboxBadParams)
	if err := inbox.abi.UnpackIntoInterface(out, "BadParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxBadSize represents a BadSize error raised by the Inbox contract.
type InboxBadSize struct {
	Given *big.Int
	Most  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSize(uint256 given, uint256 most)
func InboxBadSizeErrorID() common.Hash {
	return common.HexToHash("0x3a8185d9cdf8f5d999bee22c7113dbbade148b0126e33e67d953605c4a5b4fe0")
}

// UnpackBadSizeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSize(uint256 given, uint256 most)
func (inbox *Inbox) UnpackBadSizeError(raw []byte) (*InboxBadSize, error) {
	out := new(InboxBadSize)
	if err := inbox.abi.UnpackIntoInterface(out, "BadSize", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxBlockFull represents a BlockFull error raised by the Inbox contract.
type InboxBlockFull struct {
	Left *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockFull(uint256 left, uint256 want)
func InboxBlockFullErrorID() common.Hash {
	return common.HexToHash("0x90e27fd3b2afa62f5b0408c13feccf7bec3315b1d1699cf96739132df47a3b28")
}

// UnpackBlockFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockFull(uint256 left, uint256 want)
func (inbox *Inbox) UnpackBlockFullError(raw []byte) (*InboxBlockFull, error) {
	out := new(InboxBlockFull)
	if err := inbox.abi.UnpackIntoInterface(out, "BlockFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxFeeTooLow represents a FeeTooLow error raised by the Inbox contract.
type InboxFeeTooLow struct {
	Given *big.Int
	Want  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeeTooLow(uint256 given, uint256 want)
func InboxFeeTooLowErrorID() common.Hash {
	return common.HexToHash("0xf04f3db281357fe66c8cdb6010552fb4fc5fa45b6647fc12b290172e5583e248")
}

// UnpackFeeTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeeTooLow(uint256 given, uint256 want)
func (inbox *Inbox) UnpackFeeTooLowError(raw []byte) (*InboxFeeTooLow, error) {
	out := new(InboxFeeTooLow)
	if err := inbox.abi.UnpackIntoInterface(out, "FeeTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxInboxClosed represents a InboxClosed error raised by the Inbox contract.
type InboxInboxClosed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InboxClosed()
func InboxInboxClosedErrorID() common.Hash {
	return common.HexToHash("0xdeecac1627898e24b9db658d347497c1ce2956966155a646d321a04fd3688120")
}

// UnpackInboxClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InboxClosed()
func (inbox *Inbox) UnpackInboxClosedError(raw []byte) (*InboxInboxClosed, error) {
	out := new(InboxInboxClosed)
	if err := inbox.abi.UnpackIntoInterface(out, "InboxClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxNoPayload represents a NoPayload error raised by the Inbox contract.
type InboxNoPayload struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoPayload()
func InboxNoPayloadErrorID() common.Hash {
	return common.HexToHash("0x1cb0a0e6c7b6ae81ba1eaae7d35306541ae61c1a4a5e2b6a5dd8b05982192ae9")
}

// UnpackNoPayloadError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoPayload()
func (inbox *Inbox) UnpackNoPayloadError(raw []byte) (*InboxNoPayload, error) {
	out := new(InboxNoPayload)
	if err := inbox.abi.UnpackIntoInterface(out, "NoPayload", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxNotPortal represents a NotPortal error raised by the Inbox contract.
type InboxNotPortal struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPortal()
func InboxNotPortalErrorID() common.Hash {
	return common.HexToHash("0x3f94bdf39d934121ccd61c34ebef1a56988194d95a119be52e4da268f25cecb7")
}

// UnpackNotPortalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPortal()
func (inbox *Inbox) UnpackNotPortalError(raw []byte) (*InboxNotPortal, error) {
	out := new(InboxNotPortal)
	if err := inbox.abi.UnpackIntoInterface(out, "NotPortal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxNotPoster represents a NotPoster error raised by the Inbox contract.
type InboxNotPoster struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPoster(address sender)
func InboxNotPosterErrorID() common.Hash {
	return common.HexToHash("0x6951ee52da6a0da6c56d349a0c3dd0d20b0fd20079112c9b347ea29455477275")
}

// UnpackNotPosterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPoster(address sender)
func (inbox *Inbox) UnpackNotPosterError(raw []byte) (*InboxNotPoster, error) {
	out := new(InboxNotPoster)
	if err := inbox.abi.UnpackIntoInterface(out, "NotPoster", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxNotTimelock represents a NotTimelock error raised by the Inbox contract.
type InboxNotTimelock struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTimelock()
func InboxNotTimelockErrorID() common.Hash {
	return common.HexToHash("0xcad4da2aac978ccb25d8a31005c260bdc305a1fcf624a9817cda023e5c520326")
}

// UnpackNotTimelockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTimelock()
func (inbox *Inbox) UnpackNotTimelockError(raw []byte) (*InboxNotTimelock, error) {
	out := new(InboxNotTimelock)
	if err := inbox.abi.UnpackIntoInterface(out, "NotTimelock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxNothingOverdue represents a NothingOverdue error raised by the Inbox contract.
type InboxNothingOverdue struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingOverdue()
func InboxNothingOverdueErrorID() common.Hash {
	return common.HexToHash("0x5693356de279dacdf5fe37da1dbcfce9907875f6aa975a7d86ef22824dde905e")
}

// UnpackNothingOverdueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingOverdue()
func (inbox *Inbox) UnpackNothingOverdueError(raw []byte) (*InboxNothingOverdue, error) {
	out := new(InboxNothingOverdue)
	if err := inbox.abi.UnpackIntoInterface(out, "NothingOverdue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxPayoutFailed represents a PayoutFailed error raised by the Inbox contract.
type InboxPayoutFailed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PayoutFailed()
func InboxPayoutFailedErrorID() common.Hash {
	return common.HexToHash("0x3b1ab1045aad53070fe2359fd1a7d516800dcddc17ad45f2e5ff18fe2dbb0689")
}

// UnpackPayoutFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PayoutFailed()
func (inbox *Inbox) UnpackPayoutFailedError(raw []byte) (*InboxPayoutFailed, error) {
	out := new(InboxPayoutFailed)
	if err := inbox.abi.UnpackIntoInterface(out, "PayoutFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxTooManyPayloads represents a TooManyPayloads error raised by the Inbox contract.
type InboxTooManyPayloads struct {
	Given *big.Int
	Most  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyPayloads(uint256 given, uint256 most)
func InboxTooManyPayloadsErrorID() common.Hash {
	return common.HexToHash("0x4acb0f131acf00f6af17c2f469e14548e1bc92d50ff38fc1377273906e7362a8")
}

// UnpackTooManyPayloadsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyPayloads(uint256 given, uint256 most)
func (inbox *Inbox) UnpackTooManyPayloadsError(raw []byte) (*InboxTooManyPayloads, error) {
	out := new(InboxTooManyPayloads)
	if err := inbox.abi.UnpackIntoInterface(out, "TooManyPayloads", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxWrongBatch represents a WrongBatch error raised by the Inbox contract.
type InboxWrongBatch struct {
	Expected uint64
	Given    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongBatch(uint64 expected, uint64 given)
func InboxWrongBatchErrorID() common.Hash {
	return common.HexToHash("0xd805d04ab84d4262864a559b379d2c4db155b782bf8f276d96fce7a4d21519a4")
}

// UnpackWrongBatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongBatch(uint64 expected, uint64 given)
func (inbox *Inbox) UnpackWrongBatchError(raw []byte) (*InboxWrongBatch, error) {
	out := new(InboxWrongBatch)
	if err := inbox.abi.UnpackIntoInterface(out, "WrongBatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortalMetaData contains all meta data concerning the Portal contract.
var PortalMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"AlreadyPaid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"BadValue\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadWiring\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"name\":\"Consumed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"HatchClosed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"HatchOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotConfirmed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotRecipient\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotYet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"name\":\"NothingDeposited\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PayoutFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"ValueTooLow\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongClaim\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Deposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"}],\"name\":\"EscapeOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"account\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Escaped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Refunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"assertions\",\"outputs\":[{\"internalType\":\"contractIAssertions\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"deposit\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"name\":\"deposits\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"value\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"escape\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"escapeOpen\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"escapePosition\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"escapeRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"escapeVerifier\",\"outputs\":[{\"internalType\":\"contractIEscapeVerifier\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"inbox\",\"outputs\":[{\"internalType\":\"contractIInbox\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exitRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"l1Origin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"accumulator\",\"type\":\"bytes32\"}],\"internalType\":\"structClaim\",\"name\":\"confirmed\",\"type\":\"tuple\"}],\"name\":\"openEscape\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"nullifier\",\"type\":\"bytes32\"}],\"name\":\"paid\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exitRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"l1Origin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"accumulator\",\"type\":\"bytes32\"}],\"internalType\":\"structClaim\",\"name\":\"claim\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"internalType\":\"structExit\",\"name\":\"exit\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32[]\",\"name\":\"siblings\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"peaks\",\"type\":\"bytes32[]\"}],\"internalType\":\"structLogProof\",\"name\":\"proof\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "9abd29f5d91fc227617af3f6422d08cddd",
}

// Portal is an auto generated Go binding around an Ethereum contract.
type Portal struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Portal) GetABI() abi.ABI {
	return c.abi
}

// NewPortal creates a new instance of Portal.
func NewPortal() *Portal {
	parsed, err := PortalMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Portal{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Portal) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAssertions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40d9224b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assertions() view returns(address)
func (portal *Portal) PackAssertions() []byte {
	enc, err := portal.abi.Pack("assertions")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAssertions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40d9224b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function assertions() view returns(address)
func (portal *Portal) TryPackAssertions() ([]byte, error) {
	return portal.abi.Pack("assertions")
}

// UnpackAssertions is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x40d9224b.
//
// Solidity: function assertions() view returns(address)
func (portal *Portal) UnpackAssertions(data []byte) (common.Address, error) {
	out, err := portal.abi.Unpack("assertions", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x49bdc2b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(address to, uint256 value, bytes data) payable returns(uint64 index)
func (portal *Portal) PackDeposit(to common.Address, value *big.Int, data []byte) []byte {
	enc, err := portal.abi.Pack("deposit", to, value, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x49bdc2b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(address to, uint256 value, bytes data) payable returns(uint64 index)
func (portal *Portal) TryPackDeposit(to common.Address, value *big.Int, data []byte) ([]byte, error) {
	return portal.abi.Pack("deposit", to, value, data)
}

// UnpackDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x49bdc2b8.
//
// Solidity: function deposit(address to, uint256 value, bytes data) payable returns(uint64 index)
func (portal *Portal) UnpackDeposit(data []byte) (uint64, error) {
	out, err := portal.abi.Unpack("deposit", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackDeposits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c32a2b1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposits(uint64 index) view returns(address sender, uint96 value)
func (portal *Portal) PackDeposits(index uint64) []byte {
	enc, err := portal.abi.Pack("deposits", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c32a2b1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposits(uint64 index) view returns(address sender, uint96 value)
func (portal *Portal) TryPackDeposits(index uint64) ([]byte, error) {
	return portal.abi.Pack("deposits", index)
}

// DepositsOutput serves as a container for the return parameters of contract
// method Deposits.
type DepositsOutput struct {
	Sender common.Address
	Value  *big.Int
}

// UnpackDeposits is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8c32a2b1.
//
// Solidity: function deposits(uint64 index) view returns(address sender, uint96 value)
func (portal *Portal) UnpackDeposits(data []byte) (DepositsOutput, error) {
	out, err := portal.abi.Unpack("deposits", data)
	outstruct := new(DepositsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Sender = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Value = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackEscape is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf22c88b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escape(bytes proof, address recipient) returns()
func (portal *Portal) PackEscape(proof []byte, recipient common.Address) []byte {
	enc, err := portal.abi.Pack("escape", proof, recipient)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscape is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf22c88b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escape(bytes proof, address recipient) returns()
func (portal *Portal) TryPackEscape(proof []byte, recipient common.Address) ([]byte, error) {
	return portal.abi.Pack("escape", proof, recipient)
}

// PackEscapeOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3dc8fc1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escapeOpen() view returns(bool)
func (portal *Portal) PackEscapeOpen() []byte {
	enc, err := portal.abi.Pack("escapeOpen")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscapeOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3dc8fc1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escapeOpen() view returns(bool)
func (portal *Portal) TryPackEscapeOpen() ([]byte, error) {
	return portal.abi.Pack("escapeOpen")
}

// UnpackEscapeOpen is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc3dc8fc1.
//
// Solidity: function escapeOpen() view returns(bool)
func (portal *Portal) UnpackEscapeOpen(data []byte) (bool, error) {
	out, err := portal.abi.Unpack("escapeOpen", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackEscapePosition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x818cdadb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escapePosition() view returns(uint64)
func (portal *Portal) PackEscapePosition() []byte {
	enc, err := portal.abi.Pack("escapePosition")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscapePosition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x818cdadb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escapePosition() view returns(uint64)
func (portal *Portal) TryPackEscapePosition() ([]byte, error) {
	return portal.abi.Pack("escapePosition")
}

// UnpackEscapePosition is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x818cdadb.
//
// Solidity: function escapePosition() view returns(uint64)
func (portal *Portal) UnpackEscapePosition(data []byte) (uint64, error) {
	out, err := portal.abi.Unpack("escapePosition", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEscapeRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc5ca54f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escapeRoot() view returns(bytes32)
func (portal *Portal) PackEscapeRoot() []byte {
	enc, err := portal.abi.Pack("escapeRoot")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscapeRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc5ca54f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escapeRoot() view returns(bytes32)
func (portal *Portal) TryPackEscapeRoot() ([]byte, error) {
	return portal.abi.Pack("escapeRoot")
}

// UnpackEscapeRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdc5ca54f.
//
// Solidity: function escapeRoot() view returns(bytes32)
func (portal *Portal) UnpackEscapeRoot(data []byte) ([32]byte, error) {
	out, err := portal.abi.Unpack("escapeRoot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEscapeVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6cc76d62.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escapeVerifier() view returns(address)
func (portal *Portal) PackEscapeVerifier() []byte {
	enc, err := portal.abi.Pack("escapeVerifier")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscapeVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6cc76d62.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escapeVerifier() view returns(address)
func (portal *Portal) TryPackEscapeVerifier() ([]byte, error) {
	return portal.abi.Pack("escapeVerifier")
}

// UnpackEscapeVerifier is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6cc76d62.
//
// Solidity: function escapeVerifier() view returns(address)
func (portal *Portal) UnpackEscapeVerifier(data []byte) (common.Address, error) {
	out, err := portal.abi.Unpack("escapeVerifier", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackInbox is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb0e722b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function inbox() view returns(address)
func (portal *Portal) PackInbox() []byte {
	enc, err := portal.abi.Pack("inbox")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInbox is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb0e722b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function inbox() view returns(address)
func (portal *Portal) TryPackInbox() ([]byte, error) {
	return portal.abi.Pack("inbox")
}

// UnpackInbox is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfb0e722b.
//
// Solidity: function inbox() view returns(address)
func (portal *Portal) UnpackInbox(data []byte) (common.Address, error) {
	out, err := portal.abi.Unpack("inbox", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOpenEscape is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf787920d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openEscape((bytes32,bytes32,uint64,uint64,uint64,uint64,bytes32) confirmed) returns()
func (portal *Portal) PackOpenEscape(confirmed Claim) []byte {
	enc, err := portal.abi.Pack("openEscape", confirmed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenEscape is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf787920d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openEscape((bytes32,bytes32,uint64,uint64,uint64,uint64,bytes32) confirmed) returns()
func (portal *Portal) TryPackOpenEscape(confirmed Claim) ([]byte, error) {
	return portal.abi.Pack("openEscape", confirmed)
}

// PackPaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadd89bb2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paid(bytes32 nullifier) view returns(bool)
func (portal *Portal) PackPaid(nullifier [32]byte) []byte {
	enc, err := portal.abi.Pack("paid", nullifier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadd89bb2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paid(bytes32 nullifier) view returns(bool)
func (portal *Portal) TryPackPaid(nullifier [32]byte) ([]byte, error) {
	return portal.abi.Pack("paid", nullifier)
}

// UnpackPaid is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xadd89bb2.
//
// Solidity: function paid(bytes32 nullifier) view returns(bool)
func (portal *Portal) UnpackPaid(data []byte) (bool, error) {
	out, err := portal.abi.Unpack("paid", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6a17e50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refund(uint64 index, address recipient) returns()
func (portal *Portal) PackRefund(index uint64, recipient common.Address) []byte {
	enc, err := portal.abi.Pack("refund", index, recipient)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6a17e50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refund(uint64 index, address recipient) returns()
func (portal *Portal) TryPackRefund(index uint64, recipient common.Address) ([]byte, error) {
	return portal.abi.Pack("refund", index, recipient)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x88c50ccb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(bytes32 id, (bytes32,bytes32,uint64,uint64,uint64,uint64,bytes32) claim, (address,uint256,bytes) exit, (uint64,uint64,bytes32[],bytes32[]) proof, address recipient) returns()
func (portal *Portal) PackWithdraw(id [32]byte, claim Claim, exit Exit, proof LogProof, recipient common.Address) []byte {
	enc, err := portal.abi.Pack("withdraw", id, claim, exit, proof, recipient)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x88c50ccb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(bytes32 id, (bytes32,bytes32,uint64,uint64,uint64,uint64,bytes32) claim, (address,uint256,bytes) exit, (uint64,uint64,bytes32[],bytes32[]) proof, address recipient) returns()
func (portal *Portal) TryPackWithdraw(id [32]byte, claim Claim, exit Exit, proof LogProof, recipient common.Address) ([]byte, error) {
	return portal.abi.Pack("withdraw", id, claim, exit, proof, recipient)
}

// PortalDeposited represents a Deposited event raised by the Portal contract.
type PortalDeposited struct {
	Index  uint64
	Sender common.Address
	To     common.Address
	Value  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const PortalDepositedEventName = "Deposited"

// ContractEventName returns the user-defined event name.
func (PortalDeposited) ContractEventName() string {
	return PortalDepositedEventName
}

// UnpackDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposited(uint64 indexed index, address indexed sender, address indexed to, uint256 value)
func (portal *Portal) UnpackDepositedEvent(log *types.Log) (*PortalDeposited, error) {
	event := "Deposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portal.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortalDeposited)
	if len(log.Data) > 0 {
		if err := portal.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portal.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PortalEscapeOpened represents a EscapeOpened event raised by the Portal contract.
type PortalEscapeOpened struct {
	Id       [32]byte
	Position uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const PortalEscapeOpenedEventName = "EscapeOpened"

// ContractEventName returns the user-defined event name.
func (PortalEscapeOpened) ContractEventName() string {
	return PortalEscapeOpenedEventName
}

// UnpackEscapeOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EscapeOpened(bytes32 indexed id, uint64 position)
func (portal *Portal) UnpackEscapeOpenedEvent(log *types.Log) (*PortalEscapeOpened, error) {
	event := "EscapeOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portal.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortalEscapeOpened)
	if len(log.Data) > 0 {
		if err := portal.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portal.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PortalEscaped represents a Escaped event raised by the Portal contract.
type PortalEscaped struct {
	Account   [32]byte
	To        common.Address
	Recipient common.Address
	Value     *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const PortalEscapedEventName = "Escaped"

// ContractEventName returns the user-defined event name.
func (PortalEscaped) ContractEventName() string {
	return PortalEscapedEventName
}

// UnpackEscapedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Escaped(bytes32 indexed account, address indexed to, address recipient, uint256 value)
func (portal *Portal) UnpackEscapedEvent(log *types.Log) (*PortalEscaped, error) {
	event := "Escaped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portal.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortalEscaped)
	if len(log.Data) > 0 {
		if err := portal.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portal.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PortalRefunded represents a Refunded event raised by the Portal contract.
type PortalRefunded struct {
	Index     uint64
	To        common.Address
	Recipient common.Address
	Value     *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const PortalRefundedEventName = "Refunded"

// ContractEventName returns the user-defined event name.
func (PortalRefunded) ContractEventName() string {
	return PortalRefundedEventName
}

// UnpackRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Refunded(uint64 indexed index, address indexed to, address recipient, uint256 value)
func (portal *Portal) UnpackRefundedEvent(log *types.Log) (*PortalRefunded, error) {
	event := "Refunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portal.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortalRefunded)
	if len(log.Data) > 0 {
		if err := portal.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portal.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PortalWithdrawn represents a Withdrawn event raised by the Portal contract.
type PortalWithdrawn struct {
	Index     uint64
	To        common.Address
	Recipient common.Address
	Value     *big.Int
	Data      []byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const PortalWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (PortalWithdrawn) ContractEventName() string {
	return PortalWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(uint64 indexed index, address indexed to, address recipient, uint256 value, bytes data)
func (portal *Portal) UnpackWithdrawnEvent(log *types.Log) (*PortalWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != portal.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PortalWithdrawn)
	if len(log.Data) > 0 {
		if err := portal.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range portal.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (portal *Portal) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], portal.abi.Errors["AlreadyPaid"].ID.Bytes()[:4]) {
		return portal.UnpackAlreadyPaidError(raw[4:])
	}
	if bytes.Equal(raw[:4], portal.abi.Errors["BadProof"].ID.Bytes()[:4]) {
		return portal.UnpackBadProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], portal.abi.Errors["BadValue"].ID.Bytes()[:4]) {
		return portal.UnpackBadValueError(raw[4:])
	}
	if bytes.Equal(raw[:4], portal.abi.Errors["BadWiring"].ID.Bytes()[:4]) {
		return portal.UnpackBadWiringError(raw[4:])
	}
	if bytes.Equal(raw[:4], portal.abi.Errors["Consumed"].ID.Bytes()[:4]) {
		return portal.UnpackConsumedError(raw[4:])
	}
	if bytes.Equal(raw[:4], portal.abi.Errors["HatchClosed"].ID.Bytes()[:4]) {
		return portal.UnpackHatchClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], portal.abi.Errors["HatchOpen"].ID.Bytes()[:4]) {
		return portal.UnpackHatchOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], portal.abi.Errors["NotConfirmed"].ID.Bytes()[:4]) {
		return portal.UnpackNotConfirmedError(raw[4:])
	}
	if bytes.Equal(raw[:4], portal.abi.Errors["NotRecipient"].ID.Bytes()[:4]) {
		return portal.UnpackNotRecipientError(raw[4:])
	}
	if bytes.Equal(raw[:4], portal.abi.Errors["NotYet"].ID.Bytes()[:4]) {
		return portal.UnpackNotYetError(raw[4:])
	}
	if bytes.Equal(raw[:4], portal.abi.Errors["NothingDeposited"].ID.Bytes()[:4]) {
		return portal.UnpackNothingDepositedError(raw[4:])
	}
	if bytes.Equal(raw[:4], portal.abi.Errors["PayoutFailed"].ID.Bytes()[:4]) {
		return portal.UnpackPayoutFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], portal.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return portal.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], portal.abi.Errors["ValueTooLow"].ID.Bytes()[:4]) {
		return portal.UnpackValueTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], portal.abi.Errors["WrongClaim"].ID.Bytes()[:4]) {
		return portal.UnpackWrongClaimError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PortalAlreadyPaid represents a AlreadyPaid error raised by the Portal contract.
type PortalAlreadyPaid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyPaid()
func PortalAlreadyPaidErrorID() common.Hash {
	return common.HexToHash("0xd70a0e30487b333782f2cd544d908eaf050a310ba3699c63266f746a8581082d")
}

// UnpackAlreadyPaidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyPaid()
func (portal *Portal) UnpackAlreadyPaidError(raw []byte) (*PortalAlreadyPaid, error) {
	out := new(PortalAlreadyPaid)
	if err := portal.abi.UnpackIntoInterface(out, "AlreadyPaid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortalBadProof represents a BadProof error raised by the Portal contract.
type PortalBadProof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadProof()
func PortalBadProofErrorID() common.Hash {
	return common.HexToHash("0x7ca55c774976027f27f73629387ed99a2044a8721aec39c3c2717944b08c423a")
}

// UnpackBadProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadProof()
func (portal *Portal) UnpackBadProofError(raw []byte) (*PortalBadProof, error) {
	out := new(PortalBadProof)
	if err := portal.abi.UnpackIntoInterface(out, "BadProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortalBadValue represents a BadValue error raised by the Portal contract.
type PortalBadValue struct {
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadValue(uint256 value)
func PortalBadValueErrorID() common.Hash {
	return common.HexToHash("0xc2746809ae36db438803888e458cb29559ba2da3da25966cab7b55876654d3e0")
}

// UnpackBadValueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadValue(uint256 value)
func (portal *Portal) UnpackBadValueError(raw []byte) (*PortalBadValue, error) {
	out := new(PortalBadValue)
	if err := portal.abi.UnpackIntoInterface(out, "BadValue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortalBadWiring represents a BadWiring error raised by the Portal contract.
type PortalBadWiring struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadWiring()
func PortalBadWiringErrorID() common.Hash {
	return common.HexToHash("0xe70b4a41092f778993cac65d40427927dfb7fc0ebcf82aefcd8f4fff394dee7f")
}

// UnpackBadWiringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadWiring()
func (portal *Portal) UnpackBadWiringError(raw []byte) (*PortalBadWiring, error) {
	out := new(PortalBadWiring)
	if err := portal.abi.UnpackIntoInterface(out, "BadWiring", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortalConsumed represents a Consumed error raised by the Portal contract.
type PortalConsumed struct {
	Index uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Consumed(uint64 index)
func PortalConsumedErrorID() common.Hash {
	return common.HexToHash("0xc566ebcc298115dd33214d691bc88b2281c12d17fd10d26abd49bcb0aae65d00")
}

// UnpackConsumedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Consumed(uint64 index)
func (portal *Portal) UnpackConsumedError(raw []byte) (*PortalConsumed, error) {
	out := new(PortalConsumed)
	if err := portal.abi.UnpackIntoInterface(out, "Consumed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortalHatchClosed represents a HatchClosed error raised by the Portal contract.
type PortalHatchClosed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HatchClosed()
func PortalHatchClosedErrorID() common.Hash {
	return common.HexToHash("0x5e05c347294290c5f352e61939621e40a7815918fa4f2a3bee30e821e49e44db")
}

// UnpackHatchClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HatchClosed()
func (portal *Portal) UnpackHatchClosedError(raw []byte) (*PortalHatchClosed, error) {
	out := new(PortalHatchClosed)
	if err := portal.abi.UnpackIntoInterface(out, "HatchClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortalHatchOpen represents a HatchOpen error raised by the Portal contract.
type PortalHatchOpen struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HatchOpen()
func PortalHatchOpenErrorID() common.Hash {
	return common.HexToHash("0x4ab2ebaad5377a0494946b6f83885ef21b951a2098c36adb820afc02652df203")
}

// UnpackHatchOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HatchOpen()
func (portal *Portal) UnpackHatchOpenError(raw []byte) (*PortalHatchOpen, error) {
	out := new(PortalHatchOpen)
	if err := portal.abi.UnpackIntoInterface(out, "HatchOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortalNotConfirmed represents a NotConfirmed error raised by the Portal contract.
type PortalNotConfirmed struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotConfirmed(bytes32 id)
func PortalNotConfirmedErrorID() common.Hash {
	return common.HexToHash("0x2ffa13acd7f075e6d24aa55df4d6b621242ab2d957a20261acf5f71e751857ab")
}

// UnpackNotConfirmedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotConfirmed(bytes32 id)
func (portal *Portal) UnpackNotConfirmedError(raw []byte) (*PortalNotConfirmed, error) {
	out := new(PortalNotConfirmed)
	if err := portal.abi.UnpackIntoInterface(out, "NotConfirmed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortalNotRecipient represents a NotRecipient error raised by the Portal contract.
type PortalNotRecipient struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRecipient(address sender)
func PortalNotRecipientErrorID() common.Hash {
	return common.HexToHash("0x2e569cea65246f6819f0d71088bcbbb1afcf60d3f892777b8f172cdf85a12c8b")
}

// UnpackNotRecipientError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRecipient(address sender)
func (portal *Portal) UnpackNotRecipientError(raw []byte) (*PortalNotRecipient, error) {
	out := new(PortalNotRecipient)
	if err := portal.abi.UnpackIntoInterface(out, "NotRecipient", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortalNotYet represents a NotYet error raised by the Portal contract.
type PortalNotYet struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotYet()
func PortalNotYetErrorID() common.Hash {
	return common.HexToHash("0x0d3f7776decbed5170f680e53ffd4a1603e145ef96e2196f41525fbed5e97d55")
}

// UnpackNotYetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotYet()
func (portal *Portal) UnpackNotYetError(raw []byte) (*PortalNotYet, error) {
	out := new(PortalNotYet)
	if err := portal.abi.UnpackIntoInterface(out, "NotYet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortalNothingDeposited represents a NothingDeposited error raised by the Portal contract.
type PortalNothingDeposited struct {
	Index uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingDeposited(uint64 index)
func PortalNothingDepositedErrorID() common.Hash {
	return common.HexToHash("0x6cf11a2c72464b407b212ecafcbaf51e26ed34c9685a4f84e4b91146c662008f")
}

// UnpackNothingDepositedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingDeposited(uint64 index)
func (portal *Portal) UnpackNothingDepositedError(raw []byte) (*PortalNothingDeposited, error) {
	out := new(PortalNothingDeposited)
	if err := portal.abi.UnpackIntoInterface(out, "NothingDeposited", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortalPayoutFailed represents a PayoutFailed error raised by the Portal contract.
type PortalPayoutFailed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PayoutFailed()
func PortalPayoutFailedErrorID() common.Hash {
	return common.HexToHash("0x3b1ab1045aad53070fe2359fd1a7d516800dcddc17ad45f2e5ff18fe2dbb0689")
}

// UnpackPayoutFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PayoutFailed()
func (portal *Portal) UnpackPayoutFailedError(raw []byte) (*PortalPayoutFailed, error) {
	out := new(PortalPayoutFailed)
	if err := portal.abi.UnpackIntoInterface(out, "PayoutFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortalTooEarly represents a TooEarly error raised by the Portal contract.
type PortalTooEarly struct {
	From uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint64 from)
func PortalTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xd606d83fc5c7e56637c0959f5077c3a15f782b710d7eab50461ed55fd6deb6ae")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint64 from)
func (portal *Portal) UnpackTooEarlyError(raw []byte) (*PortalTooEarly, error) {
	out := new(PortalTooEarly)
	if err := portal.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortalValueTooLow represents a ValueTooLow error raised by the Portal contract.
type PortalValueTooLow struct {
	Given *big.Int
	Want  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ValueTooLow(uint256 given, uint256 want)
func PortalValueTooLowErrorID() common.Hash {
	return common.HexToHash("0xbca9f29cb7f4a073781f47bd98c26b9308cc1faa40cf4a69cb03ea7ef4613fb9")
}

// UnpackValueTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ValueTooLow(uint256 given, uint256 want)
func (portal *Portal) UnpackValueTooLowError(raw []byte) (*PortalValueTooLow, error) {
	out := new(PortalValueTooLow)
	if err := portal.abi.UnpackIntoInterface(out, "ValueTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortalWrongClaim represents a WrongClaim error raised by the Portal contract.
type PortalWrongClaim struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongClaim()
func PortalWrongClaimErrorID() common.Hash {
	return common.HexToHash("0xcaa7b25c70d99522072dbd0d0948fad01aa62067b9c8542aae6df9fef5928251")
}

// UnpackWrongClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongClaim()
func (portal *Portal) UnpackWrongClaimError(raw []byte) (*PortalWrongClaim, error) {
	out := new(PortalWrongClaim)
	if err := portal.abi.UnpackIntoInterface(out, "WrongClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockMetaData contains all meta data concerning the Timelock contract.
var TimelockMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"AlreadyScheduled\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadWiring\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"CallFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"given\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"DelayTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"}],\"name\":\"Expired\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"ready\",\"type\":\"uint64\"}],\"name\":\"NotReady\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotScheduled\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotSelf\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Cancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Executed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnerSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"ready\",\"type\":\"uint64\"}],\"name\":\"Scheduled\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"assertions\",\"outputs\":[{\"internalType\":\"contractIAssertions\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"delay\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"execute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"ready\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"schedule\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"setOwner\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "ac08b030815cafa11206b7daee637f292c",
}

// Timelock is an auto generated Go binding around an Ethereum contract.
type Timelock struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Timelock) GetABI() abi.ABI {
	return c.abi
}

// NewTimelock creates a new instance of Timelock.
func NewTimelock() *Timelock {
	parsed, err := TimelockMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Timelock{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Timelock) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAssertions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40d9224b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assertions() view returns(address)
func (timelock *Timelock) PackAssertions() []byte {
	enc, err := timelock.abi.Pack("assertions")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAssertions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40d9224b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function assertions() view returns(address)
func (timelock *Timelock) TryPackAssertions() ([]byte, error) {
	return timelock.abi.Pack("assertions")
}

// UnpackAssertions is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x40d9224b.
//
// Solidity: function assertions() view returns(address)
func (timelock *Timelock) UnpackAssertions(data []byte) (common.Address, error) {
	out, err := timelock.abi.Unpack("assertions", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d252f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(bytes32 id) returns()
func (timelock *Timelock) PackCancel(id [32]byte) []byte {
	enc, err := timelock.abi.Pack("cancel", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d252f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(bytes32 id) returns()
func (timelock *Timelock) TryPackCancel(id [32]byte) ([]byte, error) {
	return timelock.abi.Pack("cancel", id)
}

// PackDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a42b8f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delay() view returns(uint64)
func (timelock *Timelock) PackDelay() []byte {
	enc, err := timelock.abi.Pack("delay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a42b8f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delay() view returns(uint64)
func (timelock *Timelock) TryPackDelay() ([]byte, error) {
	return timelock.abi.Pack("delay")
}

// UnpackDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6a42b8f8.
//
// Solidity: function delay() view returns(uint64)
func (timelock *Timelock) UnpackDelay(data []byte) (uint64, error) {
	out, err := timelock.abi.Unpack("delay", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc97b247c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address target, bytes data, bytes32 salt) returns()
func (timelock *Timelock) PackExecute(target common.Address, data []byte, salt [32]byte) []byte {
	enc, err := timelock.abi.Pack("execute", target, data, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc97b247c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address target, bytes data, bytes32 salt) returns()
func (timelock *Timelock) TryPackExecute(target common.Address, data []byte, salt [32]byte) ([]byte, error) {
	return timelock.abi.Pack("execute", target, data, salt)
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (timelock *Timelock) PackOwner() []byte {
	enc, err := timelock.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (timelock *Timelock) TryPackOwner() ([]byte, error) {
	return timelock.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (timelock *Timelock) UnpackOwner(data []byte) (common.Address, error) {
	out, err := timelock.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackReady is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfcac49a2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ready(bytes32 id) view returns(uint64)
func (timelock *Timelock) PackReady(id [32]byte) []byte {
	enc, err := timelock.abi.Pack("ready", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReady is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfcac49a2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ready(bytes32 id) view returns(uint64)
func (timelock *Timelock) TryPackReady(id [32]byte) ([]byte, error) {
	return timelock.abi.Pack("ready", id)
}

// UnpackReady is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfcac49a2.
//
// Solidity: function ready(bytes32 id) view returns(uint64)
func (timelock *Timelock) UnpackReady(data []byte) (uint64, error) {
	out, err := timelock.abi.Unpack("ready", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f6d2b61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function schedule(address target, bytes data, bytes32 salt) returns(bytes32 id)
func (timelock *Timelock) PackSchedule(target common.Address, data []byte, salt [32]byte) []byte {
	enc, err := timelock.abi.Pack("schedule", target, data, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f6d2b61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function schedule(address target, bytes data, bytes32 salt) returns(bytes32 id)
func (timelock *Timelock) TryPackSchedule(target common.Address, data []byte, salt [32]byte) ([]byte, error) {
	return timelock.abi.Pack("schedule", target, data, salt)
}

// UnpackSchedule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0f6d2b61.
//
// Solidity: function schedule(address target, bytes data, bytes32 salt) returns(bytes32 id)
func (timelock *Timelock) UnpackSchedule(data []byte) ([32]byte, error) {
	out, err := timelock.abi.Unpack("schedule", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSetOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13af4035.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setOwner(address owner) returns()
func (timelock *Timelock) PackSetOwner(owner common.Address) []byte {
	enc, err := timelock.abi.Pack("setOwner", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13af4035.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setOwner(address owner) returns()
func (timelock *Timelock) TryPackSetOwner(owner common.Address) ([]byte, error) {
	return timelock.abi.Pack("setOwner", owner)
}

// TimelockCancelled represents a Cancelled event raised by the Timelock contract.
type TimelockCancelled struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const TimelockCancelledEventName = "Cancelled"

// ContractEventName returns the user-defined event name.
func (TimelockCancelled) ContractEventName() string {
	return TimelockCancelledEventName
}

// UnpackCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Cancelled(bytes32 indexed id)
func (timelock *Timelock) UnpackCancelledEvent(log *types.Log) (*TimelockCancelled, error) {
	event := "Cancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockCancelled)
	if len(log.Data) > 0 {
		if err := timelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelock.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TimelockExecuted represents a Executed event raised by the Timelock contract.
type TimelockExecuted struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const TimelockExecutedEventName = "Executed"

// ContractEventName returns the user-defined event name.
func (TimelockExecuted) ContractEventName() string {
	return TimelockExecutedEventName
}

// UnpackExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Executed(bytes32 indexed id)
func (timelock *Timelock) UnpackExecutedEvent(log *types.Log) (*TimelockExecuted, error) {
	event := "Executed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockExecuted)
	if len(log.Data) > 0 {
		if err := timelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelock.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TimelockOwnerSet represents a OwnerSet event raised by the Timelock contract.
type TimelockOwnerSet struct {
	Owner common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const TimelockOwnerSetEventName = "OwnerSet"

// ContractEventName returns the user-defined event name.
func (TimelockOwnerSet) ContractEventName() string {
	return TimelockOwnerSetEventName
}

// UnpackOwnerSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnerSet(address owner)
func (timelock *Timelock) UnpackOwnerSetEvent(log *types.Log) (*TimelockOwnerSet, error) {
	event := "OwnerSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockOwnerSet)
	if len(log.Data) > 0 {
		if err := timelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelock.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TimelockScheduled represents a Scheduled event raised by the Timelock contract.
type TimelockScheduled struct {
	Id     [32]byte
	Target common.Address
	Data   []byte
	Salt   [32]byte
	Ready  uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const TimelockScheduledEventName = "Scheduled"

// ContractEventName returns the user-defined event name.
func (TimelockScheduled) ContractEventName() string {
	return TimelockScheduledEventName
}

// UnpackScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Scheduled(bytes32 indexed id, address indexed target, bytes data, bytes32 salt, uint64 ready)
func (timelock *Timelock) UnpackScheduledEvent(log *types.Log) (*TimelockScheduled, error) {
	event := "Scheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockScheduled)
	if len(log.Data) > 0 {
		if err := timelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelock.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (timelock *Timelock) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], timelock.abi.Errors["AlreadyScheduled"].ID.Bytes()[:4]) {
		return timelock.UnpackAlreadyScheduledError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["BadWiring"].ID.Bytes()[:4]) {
		return timelock.UnpackBadWiringError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["CallFailed"].ID.Bytes()[:4]) {
		return timelock.UnpackCallFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["DelayTooShort"].ID.Bytes()[:4]) {
		return timelock.UnpackDelayTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["Expired"].ID.Bytes()[:4]) {
		return timelock.UnpackExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["NotOwner"].ID.Bytes()[:4]) {
		return timelock.UnpackNotOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["NotReady"].ID.Bytes()[:4]) {
		return timelock.UnpackNotReadyError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["NotScheduled"].ID.Bytes()[:4]) {
		return timelock.UnpackNotScheduledError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["NotSelf"].ID.Bytes()[:4]) {
		return timelock.UnpackNotSelfError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TimelockAlreadyScheduled represents a AlreadyScheduled error raised by the Timelock contract.
type TimelockAlreadyScheduled struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyScheduled(bytes32 id)
func TimelockAlreadyScheduledErrorID() common.Hash {
	return common.HexToHash("0xd7d1550420a155a243af465817c269bc7b4ee01c0e3c611cc65db4e5f821c48e")
}

// UnpackAlreadyScheduledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyScheduled(bytes32 id)
func (timelock *Timelock) UnpackAlreadyScheduledError(raw []byte) (*TimelockAlreadyScheduled, error) {
	out := new(TimelockAlreadyScheduled)
	if err := timelock.abi.UnpackIntoInterface(out, "AlreadyScheduled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockBadWiring represents a BadWiring error raised by the Timelock contract.
type TimelockBadWiring struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadWiring()
func TimelockBadWiringErrorID() common.Hash {
	return common.HexToHash("0xe70b4a41092f778993cac65d40427927dfb7fc0ebcf82aefcd8f4fff394dee7f")
}

// UnpackBadWiringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadWiring()
func (timelock *Timelock) UnpackBadWiringError(raw []byte) (*TimelockBadWiring, error) {
	out := new(TimelockBadWiring)
	if err := timelock.abi.UnpackIntoInterface(out, "BadWiring", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockCallFailed represents a CallFailed error raised by the Timelock contract.
type TimelockCallFailed struct {
	Reason []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CallFailed(bytes reason)
func TimelockCallFailedErrorID() common.Hash {
	return common.HexToHash("0xa5fa8d2bd23af43608c66a1e71e091ad72afa45dfd478efa1657e01a9a4ceea6")
}

// UnpackCallFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CallFailed(bytes reason)
func (timelock *Timelock) UnpackCallFailedError(raw []byte) (*TimelockCallFailed, error) {
	out := new(TimelockCallFailed)
	if err := timelock.abi.UnpackIntoInterface(out, "CallFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockDelayTooShort represents a DelayTooShort error raised by the Timelock contract.
type TimelockDelayTooShort struct {
	Given uint64
	Want  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DelayTooShort(uint64 given, uint256 want)
func TimelockDelayTooShortErrorID() common.Hash {
	return common.HexToHash("0x2e02b3d3461b0deaaa870615f29f15703c0228b55f856907c70e0ed504d6c1c9")
}

// UnpackDelayTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DelayTooShort(uint64 given, uint256 want)
func (timelock *Timelock) UnpackDelayTooShortError(raw []byte) (*TimelockDelayTooShort, error) {
	out := new(TimelockDelayTooShort)
	if err := timelock.abi.UnpackIntoInterface(out, "DelayTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockExpired represents a Expired error raised by the Timelock contract.
type TimelockExpired struct {
	Since uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Expired(uint64 since)
func TimelockExpiredErrorID() common.Hash {
	return common.HexToHash("0x956936532b954ff74e062815c0174f8bd1500115ed3dd2adb3c66e2ac6109668")
}

// UnpackExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Expired(uint64 since)
func (timelock *Timelock) UnpackExpiredError(raw []byte) (*TimelockExpired, error) {
	out := new(TimelockExpired)
	if err := timelock.abi.UnpackIntoInterface(out, "Expired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockNotOwner represents a NotOwner error raised by the Timelock contract.
type TimelockNotOwner struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwner()
func TimelockNotOwnerErrorID() common.Hash {
	return common.HexToHash("0x30cd74712f59d478562d48e2d35de830db72c60a63dd08ae59199eec990b5bc4")
}

// UnpackNotOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwner()
func (timelock *Timelock) UnpackNotOwnerError(raw []byte) (*TimelockNotOwner, error) {
	out := new(TimelockNotOwner)
	if err := timelock.abi.UnpackIntoInterface(out, "NotOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockNotReady represents a NotReady error raised by the Timelock contract.
type TimelockNotReady struct {
	Ready uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotReady(uint64 ready)
func TimelockNotReadyErrorID() common.Hash {
	return common.HexToHash("0x5a8f69d5a9ce4b31a132842f77c723113e97b7657afc7c59b2a2e5b6e9ea0e5b")
}

// UnpackNotReadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotReady(uint64 ready)
func (timelock *Timelock) UnpackNotReadyError(raw []byte) (*TimelockNotReady, error) {
	out := new(TimelockNotReady)
	if err := timelock.abi.UnpackIntoInterface(out, "NotReady", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockNotScheduled represents a NotScheduled error raised by the Timelock contract.
type TimelockNotScheduled struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotScheduled(bytes32 id)
func TimelockNotScheduledErrorID() common.Hash {
	return common.HexToHash("0xa24e530a45ad482ead18863ba352c1e5f64205628c79ff9671a42e9031ef0b5d")
}

// UnpackNotScheduledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotScheduled(bytes32 id)
func (timelock *Timelock) UnpackNotScheduledError(raw []byte) (*TimelockNotScheduled, error) {
	out := new(TimelockNotScheduled)
	if err := timelock.abi.UnpackIntoInterface(out, "NotScheduled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockNotSelf represents a NotSelf error raised by the Timelock contract.
type TimelockNotSelf struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSelf()
func TimelockNotSelfErrorID() common.Hash {
	return common.HexToHash("0x29c3b7ee14a7adaa7fba7b043229509fe963f719303620e91e88c61c6b12de34")
}

// UnpackNotSelfError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSelf()
func (timelock *Timelock) UnpackNotSelfError(raw []byte) (*TimelockNotSelf, error) {
	out := new(TimelockNotSelf)
	if err := timelock.abi.UnpackIntoInterface(out, "NotSelf", raw); err != nil {
		return nil, err
	}
	return out, nil
}
