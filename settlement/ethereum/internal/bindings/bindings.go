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

// AssertionsParams is an auto generated low-level Go binding around an user-defined struct.
type AssertionsParams struct {
	Inbox       common.Address
	Portal      common.Address
	Timelock    common.Address
	StateRoot   [32]byte
	Time        uint64
	L1Origin    uint64
	Program     [32]byte
	Image       [32]byte
	Disputes    common.Address
	SpanDepth   uint64
	SpanEntries uint64
	Delays      Delays
	Terms       Terms
	Finality    uint8
	Verifier    common.Address
}

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
	Move       uint64
}

// DisputesParams is an auto generated low-level Go binding around an user-defined struct.
type DisputesParams struct {
	Assertions common.Address
	Segments   common.Address
	Heights    []uint8
	Stakes     []*big.Int
	TipCap     *big.Int
	CostCap    *big.Int
	FixedGas   uint64
}

// Exit is an auto generated low-level Go binding around an user-defined struct.
type Exit struct {
	To    common.Address
	Value *big.Int
	Data  []byte
}

// IAssertionsAssertion is an auto generated low-level Go binding around an user-defined struct.
type IAssertionsAssertion struct {
	Parent     [32]byte
	DisputeId  [32]byte
	Span       [32]byte
	ClaimHash  [32]byte
	Proposer   common.Address
	Created    uint64
	Status     uint8
	Fault      bool
	First      bool
	Decided    bool
	Confirmed  uint64
	Position   uint64
	End        uint64
	Period     uint64
	Extended   uint64
	Rivaled    uint64
	Stake      *big.Int
	Children   uint32
	Program    [32]byte
	FirstChild [32]byte
	Proven     bool
}

// IDisputesStatus is an auto generated low-level Go binding around an user-defined struct.
type IDisputesStatus struct {
	Created  uint64
	Rivaled  uint64
	Rivals   uint64
	Stored   uint64
	Bisected bool
	Refined  bool
	Proven   bool
	Marked   bool
	Paid     bool
	Mover    common.Address
	Cost     *big.Int
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

// Node is an auto generated low-level Go binding around an user-defined struct.
type Node struct {
	Parent [32]byte
	Level  uint8
	Lbase  uint64
	Height uint8
	Base   [32]byte
	Span   [32]byte
}

// Refund is an auto generated low-level Go binding around an user-defined struct.
type Refund struct {
	Node  Node
	Left  [32]byte
	Right [32]byte
}

// Terms is an auto generated low-level Go binding around an user-defined struct.
type Terms struct {
	Period uint64
	Stake  *big.Int
}

// Update is an auto generated low-level Go binding around an user-defined struct.
type Update struct {
	Node     Node
	Left     [32]byte
	Right    [32]byte
	Expected uint64
}

// AssertionsMetaData contains all meta data concerning the Assertions contract.
var AssertionsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"portal\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"timelock\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"l1Origin\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"image\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"disputes\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"spanDepth\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"spanEntries\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"force\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"proposer\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"censorship\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"moves\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"escape\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"exitWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"withdrawal\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"retention\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"margin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"move\",\"type\":\"uint64\"}],\"internalType\":\"structDelays\",\"name\":\"delays\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"period\",\"type\":\"uint64\"},{\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"finality\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"}],\"internalType\":\"structAssertionsParams\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"Alarmed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"AlreadyAsserted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"AlreadyProven\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AssertionsClosed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadDelays\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadPath\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProgram\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadSpan\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadTerms\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadWiring\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"timer\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"period\",\"type\":\"uint64\"}],\"name\":\"ChallengeOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"have\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"want\",\"type\":\"uint64\"}],\"name\":\"EntriesMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"FaultHasNoChildren\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotConfirmed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotContradicted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotPending\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotPortal\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotTimelock\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingProven\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"}],\"name\":\"ParentNotConfirmed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PayoutFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"TooManyClaims\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Undecided\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"UnknownAssertion\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"given\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongAccumulator\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongFinality\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"given\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"want\",\"type\":\"uint64\"}],\"name\":\"WrongPosition\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongStake\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"disputeId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"span\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"fault\",\"type\":\"bool\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exitRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"l1Origin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"accumulator\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structClaim\",\"name\":\"claim\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"end\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"period\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"}],\"name\":\"Asserted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"Closed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Confirmed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"claimHash\",\"type\":\"bytes32\"}],\"name\":\"Contradicted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"}],\"name\":\"ProgramSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Proven\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Reclaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"system\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"image\",\"type\":\"bytes32\"}],\"name\":\"Registered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Rivaled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"period\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"}],\"name\":\"TermsSet\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"alarmed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"assertion\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"disputeId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"span\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"claimHash\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"created\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fault\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"first\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"decided\",\"type\":\"bool\"},{\"internalType\":\"uint64\",\"name\":\"confirmed\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"end\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"period\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"extended\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rivaled\",\"type\":\"uint64\"},{\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"children\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"firstChild\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"proven\",\"type\":\"bool\"}],\"internalType\":\"structIAssertions.Assertion\",\"name\":\"a\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"claimable\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"close\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"closed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"confirm\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exitRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"l1Origin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"accumulator\",\"type\":\"bytes32\"}],\"internalType\":\"structClaim\",\"name\":\"other\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"contradict\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"delays\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"force\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"proposer\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"censorship\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"moves\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"escape\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"exitWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"withdrawal\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"retention\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"margin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"move\",\"type\":\"uint64\"}],\"internalType\":\"structDelays\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"}],\"name\":\"dispute\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"disputeId\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"end\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"period\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"disputed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"disputes\",\"outputs\":[{\"internalType\":\"contractIDisputes\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"domain\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"finality\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesis\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"system\",\"type\":\"uint8\"}],\"name\":\"image\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"inbox\",\"outputs\":[{\"internalType\":\"contractIInbox\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"latest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"portal\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"}],\"name\":\"programAt\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exitRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"l1Origin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"accumulator\",\"type\":\"bytes32\"}],\"internalType\":\"structClaim\",\"name\":\"asserted\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"span\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"}],\"name\":\"propose\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"accumulator\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"span\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"}],\"name\":\"proposeFault\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exitRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"l1Origin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"accumulator\",\"type\":\"bytes32\"}],\"internalType\":\"structClaim[]\",\"name\":\"claims\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes[]\",\"name\":\"proofs\",\"type\":\"bytes[]\"}],\"name\":\"proposeProven\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"prove\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"reclaim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"system\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"}],\"name\":\"setProgram\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"period\",\"type\":\"uint64\"},{\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"}],\"internalType\":\"structTerms\",\"name\":\"t\",\"type\":\"tuple\"}],\"name\":\"setTerms\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"settled\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"claimHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"confirmed\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"spanDepth\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"spanEntries\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"terms\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"period\",\"type\":\"uint64\"},{\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"}],\"internalType\":\"structTerms\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"timelock\",\"outputs\":[{\"internalType\":\"contractITimelock\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"timer\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "542edbe88ce955717838c383963bec0846",
	Bin: "0x6101a08060405234610d985780617156803803809161001e82856113ee565b8339810103906103208212610d9857604051906101e082016001600160401b03811183821017610c6b5760405261005481611411565b825261006260208201611411565b602083015261007360408201611411565b60408301526060810151606083015261008e60808201611425565b608083015261009f60a08201611425565b9260a0830193845260c082015160c084015260e082015160e08401526100c86101008301611411565b6101008401526100db6101208301611425565b6101208401526100ee6101408301611425565b61014084015261014061015f19820112610d9857604051610140810191906001600160401b03831181841017610c6b5760409283526101306101608501611425565b815261013f6101808501611425565b60208201526101516101a08501611425565b838201526101626101c08501611425565b60608201526101746101e08501611425565b60808201526101866102008501611425565b60a08201526101986102208501611425565b60c08201526101aa6102408501611425565b60e08201526101bc6102608501611425565b6101008201526101cf6102808501611425565b61012082015261016085015261029f190112610d9857604051906101f2826113d3565b6101ff6102a08201611425565b82526102c0810151906001600160601b0382168203610d9857826103009260206102449501526101808501526102386102e08201611439565b6101a085015201611411565b6101c082015280516040516367f855cb60e11b81529061016090829060049082906001600160a01b03165afa908115610da4575f916112c1575b50805160208301516001600160a01b03908116911614801591906112a1575b811561127f575b506110b8576101208101516001600160401b03168015908115611274575b811561125d575b8115611240575b506112315760c081015115610c925760ff6101a08201511660018110908115611226575b506111ea57600160ff6101a083015116141560018060a01b036101c0830151161515036111ea57600260ff6101a083015116148061120f575b6111ea57600260ff6101a08301511611806111f9575b6111ea576101008101516001600160a01b031680610ef0575b5060018060a01b036101008201511660a05260ff6101a082015116806101805260018060a01b0382511660805260018060a01b0360208301511660c05260018060a01b0360408301511660e05260018060401b03610120830151166101405260018060401b03610140830151166101605261016082015160018060401b0381511660018060401b031960025416176002556020810180516002549068010000000000000000600160801b039068010000000000000000600160801b039060401b16169068010000000000000000600160801b0319161760025560408201805160025490600160801b600160c01b0390600160801b600160c01b039060801b161690600160801b600160c01b031916176002556060830180516002549060018060c01b03199060018060c01b03199060c01b16169060018060c01b031617600255608084019160018060401b0383511660018060401b0319600354161760035560a08501516003549068010000000000000000600160801b039068010000000000000000600160801b039060401b16169068010000000000000000600160801b0319161760035560c085015160035490600160801b600160c01b0390600160801b600160c01b039060801b161690600160801b600160c01b0319161760035560e085019384516003549060018060c01b03199060018060c01b03199060c01b16169060018060c01b03161760035561012061010087019660018060401b0388511660018060401b0319600454161760045501516004549068010000000000000000600160801b039068010000000000000000600160801b039060401b16169068010000000000000000600160801b03191617600455600261018089015197145f14610e755786516001600160401b031615801590610e5f575b610e505782516001600160401b0316610df4576106469261062f610640925b8951905194516001600160401b039586169590811691166116c1565b90516001600160401b0316906116c1565b906116c1565b82516001600160401b031615939092908415610e0b575b5050516001600160401b0316119081610e03575b5015610df4578051600580546020938401516001600160a01b03199091166001600160401b0393909316928317604082811b600160401b600160a01b03169190911790925581519283526001600160601b0316928201929092527f0c027fa9de64961a2c006bd99b781b9a409c0ced2b31d82b83611b917d3768979190a160e081015180610db8575b506101c08101516001600160a01b0381169081610cf4575b505060c081015180158015610cc0575b610c9257600160ff6101805116141580610ca1575b610c925760405190610748826113d3565b80825260208201905f825260065468010000000000000000811015610c6b578060016107779201600655611447565b610c7f5792518355905160019290920180546001600160401b0319166001600160401b039390931692909217909155604080519182525f60208301527fb0aeb08b75a3331b3af78e12eb22c4fde8b16f3d4147b51206dbbfbe5cce67d791a1606081015160808201518351604051601160f81b6020820190815260218201949094526001600160c01b031960c093841b811660418301529190921b166049820152603181526108276051826113ee565b5190206040516020810190600160fc1b82524660218201523060601b60418201528260558201526055815261085d6075826113ee565b51902090816101005261012052606082015160806040516020810190600160f91b82525f6021820152600981526108956029826113ee565b519020930151935160405190949060e08101906001600160401b03821181831017610c6b575f9586957fe03b1cda6c83151a6ca52d4d08aa5d0c8ec93713941636522ba8582f9c3aa4f0946101c09460405286845260208401928084526040850192898452606086019860018060401b0384168a52608087019c8d60018060401b038216905260a08801948c865260c08901948d8652604051936020850195600960f91b8752600160f81b60218701526022860152604285015260628401528c608284015260018060c01b03199060c01b16608a83015260018060c01b03199060c01b1660928201528a609a8201528a60a282015260a2815261099960c2826113ee565b519020916040516020810190600360fb1b82528b60218201528b6041820152846061820152606181526109cd6081826113ee565b519020808b52600760205260408b2060038101949094556005840180546001600160401b031916436001600160401b038116919091178255600486018054600160a01b600160e81b03191660a09290921b600160a01b600160e01b031691909117600160e11b179055909c8d9a9091610a4586611490565b8b8d555495600786015495600660018060601b0391015460801c1697604051998e8b528e60208c01528e60408c01525160608b01525160808a015260018060401b0390511660a089015260018060401b0390511660c088015260018060401b0390511660e087015260018060401b039051166101008601525161012085015260018060401b038260801c1661014085015261016084015260c01c6101808301526101a0820152a4604051907f96b38827f8e043aeb7a211c04f1394ada173505f232090ffb9f3a9f5cb1878b25f80a2615a6790816116cf8239608051818181610259015281816105c601528181614d820152818161515e0152615500015260a05181818161045201528181610fab01528181614227015281816146690152818161470c01528181614b6c01528181614d0d0152615841015260c05181818161253b01526126ca015260e0518181816101f00152818161101a015281816110d901526127b00152610100518181816112db0152818161146d01528181611f4d0152612ff701526101205181611c200152610140518181816107ea015281816114e9015261225301526101605181818161062901528181612e6c01526155800152610180518181816102b7015281816106e801528181610a080152818161139c015281816116e801528181611eac015281816122af015281816123410152818161281c01528181612d8801528181613c4f01528181614791015281816150bf01526154980152f35b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f525f60045260245ffd5b630763c9dd60e41b5f5260045ffd5b50805f52600960205260405f2060025f5260205260405f205415610737565b5060a0516001600160a01b0316158015906107225750805f52600960205260405f2060015f5260205260405f205415610722565b5060c08201515f610daf565b8015610d42575b610c92575f5160206171365f395f51905f526020600293835f526009825260405f20855f5282528060405f2055604051908152a35f80610712565b50604051630e50ce0360e21b8152602081600481865afa908115610da4575f91610d6e575b5015610d07565b90506020813d602011610d9c575b81610d89602093836113ee565b81010312610d9857515f610d67565b5f80fd5b3d9150610d7c565b6040513d5f823e3d90fd5b50813b15610d00565b6001905f5160206171365f395f51905f52602060c085015192835f526009825260405f20855f5282528060405f2055604051908152a35f6106fa565b630f64570d60e41b5f5260045ffd5b90505f610671565b5191935090610e23906001600160401b0316836116c1565b90516001600160401b0316908110159081610e42575b50915f8061065d565b62020000915011155f610e39565b638dc5992160e01b5f5260045ffd5b5060208701516001600160601b031615156105f4565b86516001600160401b03168015908115610ee1575b508015610ecc575b610e50578651825184516001600160401b0392831692610eb69291811691166116c1565b1015610df4576106469261062f61064092610613565b5060208701516001600160601b031615610e92565b63ffffffff915010155f610e8a565b6040516340d9224b60e01b8152602081600481855afa908115610da4575f916111a8575b506001600160a01b031630148015906110c7575b6110b857610160820151606081015161012090910151604051634ecf518b60e01b81526001600160401b0392831695929091169390602081600481875afa8015610da4575f9061107e575b60ff9150169485946001965b8660ff89161161103057604051637c7aed3f60e01b815260ff891660048201526020816024818a5afa908115610da4575f91610fed575b5060ff9182610fc69216906116c1565b971660ff8114610fd95760010196610f7f565b634e487b7160e01b5f52601160045260245ffd5b90506020813d8211611028575b81611007602093836113ee565b81010312610d985760ff918261101f610fc693611439565b92505091610fb6565b3d9150610ffa565b945091945091945060018101809111610fd957600183901b926001600160ff1b03811603610fd95760018301809311610fd957828102928184041490151715610fd95710610df4575f61035c565b506020813d6020116110b0575b81611098602093836113ee565b81010312610d98576110ab60ff91611439565b610f73565b3d915061108b565b63e70b4a4160e01b5f5260045ffd5b50604051634ecf518b60e01b8152602081600481855afa908115610da4575f9161116e575b5060ff60405191637c7aed3f60e01b8352166004820152602081602481855afa908115610da4575f91611134575b5060ff60018060401b036101208501511691161415610f28565b90506020813d602011611166575b8161114f602093836113ee565b81010312610d985761116090611439565b5f61111a565b3d9150611142565b90506020813d6020116111a0575b81611189602093836113ee565b81010312610d985761119a90611439565b5f6110ec565b3d915061117c565b90506020813d6020116111e2575b816111c3602093836113ee565b81010312610d9857516001600160a01b0381168103610d98575f610f14565b3d91506111b6565b63c195a93960e01b5f5260045ffd5b506101008101516001600160a01b031615610343565b506101008101516001600160a01b0316151561032d565b60049150115f6102f4565b63396da3af60e01b5f5260045ffd5b6101408301516001600160401b0316600190911b1090505f6102d0565b6101408301516001600160401b03161591506102c9565b6020811191506102c2565b60600151610160830151516001600160401b039081169116141590505f6102a4565b602081015160408401516001600160a01b0390811691161415915061029d565b9050610160813d82116113cb575b816112dd61016093836113ee565b81010312610d98576040519061016082016001600160401b03811183821017610c6b5760405261130c81611411565b825261131a60208201611411565b602083015261132b60408201611411565b604083015261133c60608201611425565b606083015261134d60808201611425565b608083015260a081015163ffffffff81168103610d98576113bf916101409160a085015261137d60c08201611425565b60c085015261138e60e08201611425565b60e08501526113a06101008201611425565b6101008501526113b36101208201611425565b61012085015201611425565b6101408201525f61027e565b3d91506112cf565b604081019081106001600160401b03821117610c6b57604052565b601f909101601f19168101906001600160401b03821190821017610c6b57604052565b51906001600160a01b0382168203610d9857565b51906001600160401b0382168203610d9857565b519060ff82168203610d9857565b6006548110156114635760065f5260205f209060011b01905f90565b634e487b7160e01b5f52603260045260245ffd5b6001600160401b039182169082160191908211610fd957565b60058101805460065491929060401c6001600160401b03166001835b80821061167c57505f198101818111610fd9576114c890611447565b50549381101561166d576114db90611447565b50600101546001600160401b0316925b6007830155600260ff610180511614611667576080516040516306661abd60e01b81529390602090859060049082906001600160a01b03165afa938415610da4575f9461162b575b506101605184906001600160401b039061154f90821685611477565b166001600160401b039091161161160b575b6001600160401b0381811690851611611603575b506001600160401b0383168110156115e8575b506005546006919091018054600160801b600160e01b031916604083901b600160801b600160e01b031617905582546001600160801b031660c09190911b6001600160c01b0319161760809190911b600160801b600160c01b0316179055565b9091506001016001600160401b038111610fd957905f611588565b92505f611575565b61016051909350611625906001600160401b031682611477565b92611561565b9093506020813d60201161165f575b81611647602093836113ee565b81010312610d985761165890611425565b925f611533565b3d915061163a565b50505050565b506001600160401b03926114eb565b9061168782826116c1565b60011c908361169583611447565b50600101546001600160401b0316116116ba575060018101809111610fd957906114ac565b91506114ac565b91908201809211610fd95756fe60806040526004361015610011575f80fd5b5f5f3560e01c80630695c46c146138425780631e83409a146137105780633015cf3f14612cd55780633ac5685714612c6f578063402914f514612c0857806341bd566a1461276957806343d726d61461268457806352bfe78914612649578063593682ed146125fe578063597e1fb5146125bd5780635d36968b1461255f5780636425666b146124f057806366941f0c146122d3578063739fc8d114612277578063777c2da71461221457806379416a3914612112578063797af627146120725780637d031c4814611e255780637e98040b14611c8157806396afb36514611c43578063a7f0b3de14611bea578063add98c7014611b55578063b7667e31146112fe578063c2fb26a6146112a5578063c704fb7d14611082578063c7ad2c4a1461103e578063d33219b414610fcf578063d4c5b25214610f60578063d502562514610eda578063d945af1d14610e75578063db37d7631461064d578063ef830043146105ea578063fb0e722b1461057b5763fb6c432c14610190575f80fd5b346105785760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610578576004359060243567ffffffffffffffff8116928382036105765773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361054e576040517f06661abd00000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610543579067ffffffffffffffff918591610514575b50168411801590610499575b6103f3578015801561043a575b6103f357600160ff7f00000000000000000000000000000000000000000000000000000000000000001614158061041b575b6103f3576040516102ef8161397f565b81815260208101948552600654680100000000000000008110156103c65780600161031d9201600655614476565b91909161039a575181559351600190940180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff9586161790556040805191825291909316602084015290917fb0aeb08b75a3331b3af78e12eb22c4fde8b16f3d4147b51206dbbfbe5cce67d79190a180f35b6024857f4e487b7100000000000000000000000000000000000000000000000000000000815280600452fd5b6024857f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b6004837f763c9dd0000000000000000000000000000000000000000000000000000000008152fd5b5080835260096020526040832060025f5260205260405f2054156102df565b5073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016151580156102ad575080835260096020526040832060015f5260205260405f2054156102ad565b506006547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019081116104e75760016104db67ffffffffffffffff92614476565b500154168411156102a0565b6024847f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b610536915060203d60201161053c575b61052e8183613a1e565b810190613bac565b5f610294565b503d610524565b6040513d86823e3d90fd5b6004837fcad4da2a000000000000000000000000000000000000000000000000000000008152fd5b825b80fd5b503461057857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261057857602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461057857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261057857602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5060807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105785760643567ffffffffffffffff8111610e71576106989036906004016138e4565b60015460ff8160081c16610e495760ff16610e21576040516106b9816139e5565b8381528360208201528360408201528360608201528360808201528360a082015260243560c0820152600260ff7f00000000000000000000000000000000000000000000000000000000000000001614610df95760043584526007602052604084209260048401549360ff8560e01c1615610dcb5760ff8560e81c16610d9d576006810154916bffffffffffffffffffffffff8360801c16803403610d6e575086600583015497610d2b575061078060c085015167ffffffffffffffff8960801c16614d5a565b61079767ffffffffffffffff8860801c1683615099565b6040517f17000000000000000000000000000000000000000000000000000000000000006020820190815260218083018490528252919691906107db604182613a1e565b5190209167ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016821492831593610c9e575b505050610c765761082b604435856004356153c2565b94855f52600760205260405f209260ff600485015460e01c16610c4a578160f81c918215610c39575b508115610be7575b50610bb9575f60038301556044356002830155600480358355820180547fffffff000000000000000000ffffffffffffffffffffffffffffffffffffffff164360a01b7bffffffffffffffff000000000000000000000000000000000000000016177c01000000000000000000000000000000000000000000000000000000001790556109bc9067ffffffffffffffff906006906004850180547fffffffffffffffffffffffff0000000000000000000000000000000000000000163317905501546005840180547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff1660409990991c6fffffffffffffffff000000000000000016989098178855161560048301907fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7eff000000000000000000000000000000000000000000000000000000000000835492151560f01b169116179055565b6004810180547fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167d0100000000000000000000000000000000000000000000000000000000001790557f000000000000000000000000000000000000000000000000000000000000000060ff16600314610b3a575b602094549060c06bffffffffffffffffffffffff6006600784015493015460801c169360405195865260443588870152600160408701528051606087015287810151608087015267ffffffffffffffff60408201511660a087015267ffffffffffffffff6060820151168287015267ffffffffffffffff60808201511660e087015267ffffffffffffffff60a082015116610100870152015161012085015267ffffffffffffffff8260801c1661014085015261016084015260c01c6101808301526101a08201523390827fe03b1cda6c83151a6ca52d4d08aa5d0c8ec93713941636522ba8582f9c3aa4f06101c060043593a4610b3281600435615792565b604051908152f35b6004355f52600b60205260405f205f805260205260405f20948554957fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8714610b8c5760016020970190559450610a32565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f9ec749bd000000000000000000000000000000000000000000000000000000005f5260043560045260245ffd5b905067ffffffffffffffff81168015159182610c23575b5081610c0c575b505f61085c565b610c17915043614469565b8660c01c11155f610c05565b60401c67ffffffffffffffff161591505f610bfe565b60e01c60ff1660031491505f610854565b867f031e3b6f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f64325c91000000000000000000000000000000000000000000000000000000005f5260045ffd5b610cb091979496935097949197615773565b945f955b88871015610d155760019060405160208101917f010000000000000000000000000000000000000000000000000000000000000083528960051b8b01356021830152604182015260418152610d0a606182613a1e565b519020960195610cb4565b92955092955092955060443514155f8080610815565b60449067ffffffffffffffff898160a0890151167f24de79bd00000000000000000000000000000000000000000000000000000000845260045260801c16602452fd5b7f8e7704c000000000000000000000000000000000000000000000000000000000885234600452602452604487fd5b6024867fd3a10249000000000000000000000000000000000000000000000000000000008152600435600452fd5b6024867fe5420e2e000000000000000000000000000000000000000000000000000000008152600435600452fd5b6004847fc195a939000000000000000000000000000000000000000000000000000000008152fd5b6004837fb53aa2c4000000000000000000000000000000000000000000000000000000008152fd5b6004847fac389581000000000000000000000000000000000000000000000000000000008152fd5b5080fd5b50346105785760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610578576004358152600760209081526040918290206003810154600590910154835191825267ffffffffffffffff1691810191909152f35b503461057857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610578576020604051610f178161397f565b828152015260408051610f298161397f565b6bffffffffffffffffffffffff60055481602067ffffffffffffffff8316948581520191851c168152835192835251166020820152f35b503461057857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261057857602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461057857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261057857602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461057857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261057857602060ff60015460081c166040519015158152f35b50346105785760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610578576004356110bd613941565b906044359173ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361127d5781158015611275575b8015611253575b6111975760ff169160028314611164575b60207ff71e590573523445a11f5f6a04d05de9b5476829e1cb79f8b6a08051f485a43e918386526009825260408620855f5282528060405f2055604051908152a380f35b73ffffffffffffffffffffffffffffffffffffffff81168160a01c1590811591611249575b81156111bf575b5015611120575b6004847f763c9dd0000000000000000000000000000000000000000000000000000000008152fd5b60049150602090604051928380927f3943380c0000000000000000000000000000000000000000000000000000000082525afa90811561123e578591611208575b50155f611190565b90506020813d602011611236575b8161122360209383613a1e565b8101031261123257515f611200565b5f80fd5b3d9150611216565b6040513d87823e3d90fd5b803b159150611189565b5081845260096020526040842060ff82165f5260205260405f2054151561110f565b508215611108565b6004847fcad4da2a000000000000000000000000000000000000000000000000000000008152fd5b503461057857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105785760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b506101407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105785760e07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc360112610578576101243567ffffffffffffffff8111610e71576113759036906004016138e4565b919060015460ff8160081c16611b2d5760ff16611b055761139536613ea2565b91600260ff7f00000000000000000000000000000000000000000000000000000000000000001614611add57600435815260076020526040812092600484015460ff8160e01c1615611aaf5760ff8160e81c16611a81576006850154956bffffffffffffffffffffffff8760801c16803403611a52575060058601549667ffffffffffffffff8860801c1667ffffffffffffffff60a08601511603611a0f5761144f60c085015167ffffffffffffffff8a60801c16614d5a565b61146667ffffffffffffffff8960801c1688615099565b95611491857f0000000000000000000000000000000000000000000000000000000000000000614f50565b9286156119ff576040517f17000000000000000000000000000000000000000000000000000000000000006020820190815260218083018b90528252906114d9604182613a1e565b519020915b67ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001682149283159361196d575b5050506119455761152b61010435876004356153c2565b9687865260076020526040862093600485019260ff845460e01c16611919578160f81c918215611908575b5081156118b6575b506118885760038401839055610104356002850155600435845581547fffffff000000000000000000ffffffffffffffffffffffffffffffffffffffff164360a01b7bffffffffffffffff000000000000000000000000000000000000000016177c01000000000000000000000000000000000000000000000000000000001782556116b39067ffffffffffffffff9060069084547fffffffffffffffffffffffff0000000000000000000000000000000000000000163317855501546005860180547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff1660409c909c1c6fffffffffffffffff0000000000000000169b909b178b55161582547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1690151560f01b7eff00000000000000000000000000000000000000000000000000000000000016178255565b7fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81541690556116e28261540d565b600360ff7f0000000000000000000000000000000000000000000000000000000000000000161461180e575b5060c060209654926bffffffffffffffffffffffff6006600785015494015460801c1694604051968752610104358988015260408701528051606087015287810151608087015267ffffffffffffffff60408201511660a087015267ffffffffffffffff6060820151168287015267ffffffffffffffff60808201511660e087015267ffffffffffffffff60a082015116610100870152015161012085015267ffffffffffffffff8260801c1661014085015261016084015260c01c6101808301526101a08201523390827fe03b1cda6c83151a6ca52d4d08aa5d0c8ec93713941636522ba8582f9c3aa4f06101c060043593a4610b3281600435615792565b6004358452600b602052604084209084526020526040832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811461185b57600101905560c061170e565b6024857f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b6024867f9ec749bd000000000000000000000000000000000000000000000000000000008152600435600452fd5b905067ffffffffffffffff811680151591826118f2575b50816118db575b505f61155e565b6118e6915043614469565b8960c01c11155f6118d4565b60401c67ffffffffffffffff161591505f6118cd565b60e01c60ff1660031491505f611556565b6024888b7f031e3b6f000000000000000000000000000000000000000000000000000000008252600452fd5b6004857f64325c91000000000000000000000000000000000000000000000000000000008152fd5b611981919995929a96935097969397615773565b9686975b8a8910156119e65760019060405160208101917f010000000000000000000000000000000000000000000000000000000000000083528b60051b8d013560218301526041820152604181526119db606182613a1e565b519020980197611985565b92959950929596509296506101043514155f8080611514565b611a098489615727565b916114de565b60448567ffffffffffffffff8a8160a0890151167f24de79bd00000000000000000000000000000000000000000000000000000000845260045260801c16602452fd5b7f8e7704c000000000000000000000000000000000000000000000000000000000855234600452602452604484fd5b6024837fd3a10249000000000000000000000000000000000000000000000000000000008152600435600452fd5b6024837fe5420e2e000000000000000000000000000000000000000000000000000000008152600435600452fd5b807fc195a9390000000000000000000000000000000000000000000000000000000060049252fd5b6004827fb53aa2c4000000000000000000000000000000000000000000000000000000008152fd5b6004837fac389581000000000000000000000000000000000000000000000000000000008152fd5b50346105785760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610578576080906004358152600760205260408120906005820154604067ffffffffffffffff82861c16926007611bb88587615099565b950154815260096020522060015f5260205260405f205491604051938452602084015260c01c60408301526060820152f35b503461057857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105785760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346105785760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261057857611c7e6004356141c7565b80f35b50346105785760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610578576102a0611cbf600435613f55565b610280604051918051835260208101516020840152604081015160408401526060810151606084015273ffffffffffffffffffffffffffffffffffffffff608082015116608084015267ffffffffffffffff60a08201511660a084015260ff60c08201511660c084015260e0810151151560e08401526101008101511515610100840152610120810151151561012084015267ffffffffffffffff6101408201511661014084015267ffffffffffffffff6101608201511661016084015267ffffffffffffffff6101808201511661018084015267ffffffffffffffff6101a0820151166101a084015267ffffffffffffffff6101c0820151166101c084015267ffffffffffffffff6101e0820151166101e08401526bffffffffffffffffffffffff6102008201511661020084015263ffffffff6102208201511661022084015261024081015161024084015261026081015161026084015201511515610280820152f35b5034610578576101207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610578576004359060e07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc360112610578576101043567ffffffffffffffff8111610e7157611ea5903690600401613951565b90600160ff7f0000000000000000000000000000000000000000000000000000000000000000161461204a5760ff60015460081c16611b2d57838352600760205260408320600260ff600483015460e01c1614801590612041575b61201557611f0c613bcc565b67ffffffffffffffff600583019181835460401c169182911603611fd45750611f3f611f36613bcc565b60e43590614d5a565b611f71611f4b36613ea2565b7f0000000000000000000000000000000000000000000000000000000000000000614f50565b9160038101548314611fac57611f8b83611c7e9798614803565b548652600760205267ffffffffffffffff60408720915460401c169061485d565b6004867fc2476852000000000000000000000000000000000000000000000000000000008152fd5b8560449167ffffffffffffffff611fe9613bcc565b7f24de79bd00000000000000000000000000000000000000000000000000000000845216600452602452fd5b602484867f2ffa13ac000000000000000000000000000000000000000000000000000000008252600452fd5b50805415611f00565b6004837fc195a939000000000000000000000000000000000000000000000000000000008152fd5b50346105785760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105785760015460ff8160081c166120ea5760ff166120c257611c7e600435613bf8565b807fb53aa2c40000000000000000000000000000000000000000000000000000000060049252fd5b6004827fac389581000000000000000000000000000000000000000000000000000000008152fd5b503461057857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261057857610120604051612150816139c8565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152610140612191613a5f565b67ffffffffffffffff610120604051928281511684528260208201511660208501528260408201511660408501528260608201511660608501528260808201511660808501528260a08201511660a08501528260c08201511660c08501528260e08201511660e08501528261010082015116610100850152015116610120820152f35b503461057857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261057857602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461057857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261057857602060405160ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346105785760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610578576004359060243567ffffffffffffffff8111610e7157612327903690600401613951565b9060015460ff8160081c16610e495760ff16610e215760ff7f000000000000000000000000000000000000000000000000000000000000000016600381141590816124e4575b5061204a57838352600760205260408320805490818552600760205260408520916004820154600160ff8260e01c1614908115916124d6575b5080156124c8575b61249c5785548103612471576123c38261478d565b612445578552600860205260408520549495611c7e958061243057508154875260086020528060408820557fbb22471c37e49af6fa727842540808ad1ca4d0cc02db4eb7ecae888ce640d8c68780a25b600367ffffffffffffffff600583015460401c169101549161485d565b6124409150600383015490614803565b612413565b602486887fea033684000000000000000000000000000000000000000000000000000000008252600452fd5b7f632c2778000000000000000000000000000000000000000000000000000000008652600452602485fd5b602486887fbbf86c27000000000000000000000000000000000000000000000000000000008252600452fd5b50600483015460f81c6123ae565b60ff915060e81c165f6123a6565b6004915014155f61236d565b503461057857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261057857602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346105785760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105785760ff604061259b613941565b92600435815260096020522091165f52602052602060405f2054604051908152f35b503461057857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261057857602060ff600154166040519015158152f35b50346105785760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261057857602061264061263b613915565b6144cf565b50604051908152f35b503461057857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105785760209054604051908152f35b503461057857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105785773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036127415760017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00815416176001557f1cdde67b72a90f19919ac732a437ac2f7a10fc128d28c2a6e525d89ce5cd9d3a8180a180f35b807f3f94bdf30000000000000000000000000000000000000000000000000000000060049252fd5b50346105785760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105785773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803303612be0576127df613a5f565b906040516127ec8161397f565b6127f4613915565b90818152602435916bffffffffffffffffffffffff831690818403612bdc57602083019384527f000000000000000000000000000000000000000000000000000000000000000060ff16600203612b4257505067ffffffffffffffff81511615801590612b2a575b612b025767ffffffffffffffff606085015116612a91575b6128a267ffffffffffffffff82511661289c67ffffffffffffffff60208801511691876144ab565b90613b0d565b60e085019067ffffffffffffffff82511615918215612ac1575b5067ffffffffffffffff608087015116119081612ab9575b5015612a9157917f0c027fa9de64961a2c006bd99b781b9a409c0ced2b31d82b83611b917d37689760406020936bffffffffffffffffffffffff67ffffffffffffffff60049897511691827fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000006005541617600555516005547fffffffffffffffffffffffff000000000000000000000000ffffffffffffffff73ffffffffffffffffffffffff000000000000000083871b1691161760055583519283521685820152a1604051938480927f6a42b8f80000000000000000000000000000000000000000000000000000000082525afa918215612a86578392612a65575b5060043567ffffffffffffffff81168103612a615767ffffffffffffffff918260c0612a2584612a2f955061289c612a138560a0880151168688511690613b0d565b9161289c8660208901511691886144ab565b9201511690613b0d565b911610612a395780f35b807ff64570d00000000000000000000000000000000000000000000000000000000060049252fd5b8380fd5b612a7f91925060203d60201161053c5761052e8183613a1e565b905f6129d1565b6040513d85823e3d90fd5b6004857ff64570d0000000000000000000000000000000000000000000000000000000008152fd5b90505f6128d4565b90915067ffffffffffffffff612ade816101008901511684613b0d565b915116809111159081612af4575b50905f6128bc565b62020000915011155f612aec565b6004857f8dc59921000000000000000000000000000000000000000000000000000000008152fd5b506bffffffffffffffffffffffff825116151561285c565b67ffffffffffffffff16908115918215612bcd575b508115612bc4575b50612b025767ffffffffffffffff815116612b9767ffffffffffffffff60408701511667ffffffffffffffff60608801511690613b0d565b10612874576004857ff64570d0000000000000000000000000000000000000000000000000000000008152fd5b9050155f612b5f565b63ffffffff111591505f612b57565b8680fd5b6004827fcad4da2a000000000000000000000000000000000000000000000000000000008152fd5b50346105785760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105785760043573ffffffffffffffffffffffffffffffffffffffff8116809103610e71578160409160209352600a83522054604051908152f35b50346105785760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261057857612cc3602091600435815260078352604080822091825481526007855220906145e1565b67ffffffffffffffff60405191168152f35b346112325760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126112325760043567ffffffffffffffff602435116112325736602360243501121561123257602435600401359067ffffffffffffffff82116112325736602460e0840281350101116112325760443567ffffffffffffffff811161123257612d6c9036906004016138e4565b9060015460ff8160081c166136e85760ff166136c057600260ff7f00000000000000000000000000000000000000000000000000000000000000001603613698575f54830361366c5783158015613662575b61363a576040841161360957825f526007602052612def67ffffffffffffffff600560405f20015460401c166144cf565b929091612dfb86613b54565b94612e096040519687613a1e565b8686527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0612e3688613b54565b01366020880137925f935b8785101561343657805f52600760205260405f2067ffffffffffffffff600582015460401c16612e917f0000000000000000000000000000000000000000000000000000000000000000826145bf565b9067ffffffffffffffff891667ffffffffffffffff83161161342e575b8067ffffffffffffffff612ecb60c460e08c026024350101613be3565b1611156133d6575067ffffffffffffffff9081612ef160c460e08b026024350101613be3565b9116918291161161338b5750612f25612f1360c460e089026024350101613be3565b60e460e0890260243501013590614d5a565b60e07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc81880260243501360301126112325760405190612f64826139e5565b6024803560e08902019081013580845260448201356020850181905294606490920193612f908561392c565b604082015260e08a0260243501608401612fa98161392c565b606083015260e08b026024350160a40191612fc38361392c565b6080820152612fdb60c460243560e08f02010161392c565b60a082015260e460243560e08e0201013560c082015261301b907f0000000000000000000000000000000000000000000000000000000000000000614f50565b9561302f60c460243560e08f020101613be3565b6130399087615142565b95876007820154916003015497613051818a85615325565b9861305b93615370565b9760405160208101907f18000000000000000000000000000000000000000000000000000000000000008252876021820152886041820152606181015f9052606181526130a9608182613a1e565b5190205f81815260076020526040902060038101999099558689556004890180547fff00ff000000000000000000ffffffffffffffffffffffffffffffffffffffff164360a01b7bffffffffffffffff000000000000000000000000000000000000000016177e010002000000000000000000000000000000000000000000000000000000001781559098908e903373ffffffffffffffffffffffffffffffffffffffff1681547fffffffffffffffffffffffff00000000000000000000000000000000000000001617905560e0026024350160c40161318890613be3565b60058201906131d39082907fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000083549260401b169116179055565b80547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff431617905561320e8161540d565b6007015494604051978852602088015f9052604088015f90526060880152608087015261323a9061392c565b67ffffffffffffffff1660a08601526132529061392c565b67ffffffffffffffff1660c085015261326a9061392c565b67ffffffffffffffff1660e084015260e089026024350160c40161328d9061392c565b67ffffffffffffffff1661010084015260e089026024350160e4013561012084015261014083015f905261016083015261018082015f90526101a082015f90528233926101c07fe03b1cda6c83151a6ca52d4d08aa5d0c8ec93713941636522ba8582f9c3aa4f091a4807fbb22471c37e49af6fa727842540808ad1ca4d0cc02db4eb7ecae888ce640d8c65f80a2807f96b38827f8e043aeb7a211c04f1394ada173505f232090ffb9f3a9f5cb1878b25f80a2875186101561335e5760019160208760051b8a010152940193612e41565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b67ffffffffffffffff6133a760c460e08a026024350101613be3565b7f24de79bd000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b67ffffffffffffffff90816133fd6133f760c460e08d026024350101613be3565b9261459f565b917f24de79bd000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b889150612eae565b91869391835f555f52600960205260405f2060025f5260205273ffffffffffffffffffffffffffffffffffffffff60405f20541691823b15611232576134b194916040519586937fd6e4e7f7000000000000000000000000000000000000000000000000000000008552604060048601526044850190613b79565b917ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc848403016024850152808352602083019060208160051b85010193835f917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe182360301905b84841061355c57888b5f82808c03818f5afa918215613551576020926135415750604051908152f35b5f61354b91613a1e565b5f612640565b6040513d5f823e3d90fd5b91939597509193957fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0828203018752873583811215611232578401906020823592019167ffffffffffffffff8111611232578036038313611232576020827fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8480600198869897879852868601375f85828601015201160101990197019401918a9796959391613518565b837f3d155e0b000000000000000000000000000000000000000000000000000000005f52600452604060245260445ffd5b7f4d8cff00000000000000000000000000000000000000000000000000000000005f5260045ffd5b5081841415612dbe565b827f632c2778000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fc195a939000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fb53aa2c4000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fac389581000000000000000000000000000000000000000000000000000000005f5260045ffd5b346112325760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126112325760043573ffffffffffffffffffffffffffffffffffffffff81169081810361123257335f52600a60205260405f205490811561381a575f808093819386338452600a6020528360408120556040519081528260208201527ff7a40077ff7a04c7e61f6f26fb13774259ddf1b6bce9ecf26a8276cdd399268360403392a25af13d15613815573d6137ce81613b1a565b906137dc6040519283613a1e565b81525f60203d92013e5b156137ed57005b7f3b1ab104000000000000000000000000000000000000000000000000000000005f5260045ffd5b6137e6565b7f969bf728000000000000000000000000000000000000000000000000000000005f5260045ffd5b34611232575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611232575f545f526007602052602060405f2067ffffffffffffffff600682015460401c1680151591826138d4575b826138ad575b50506040519015158152f35b6138ca9250600561289c91015460c01c6138c5613a5f565b6144ab565b43111582806138a1565b600481015460f81c15925061389b565b9181601f840112156112325782359167ffffffffffffffff8311611232576020808501948460051b01011161123257565b6004359067ffffffffffffffff8216820361123257565b359067ffffffffffffffff8216820361123257565b6024359060ff8216820361123257565b9181601f840112156112325782359167ffffffffffffffff8311611232576020838186019501011161123257565b6040810190811067ffffffffffffffff82111761399b57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b610140810190811067ffffffffffffffff82111761399b57604052565b60e0810190811067ffffffffffffffff82111761399b57604052565b6102a0810190811067ffffffffffffffff82111761399b57604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761399b57604052565b60405190613a6c826139c8565b8160025467ffffffffffffffff8116825267ffffffffffffffff8160401c16602083015267ffffffffffffffff8160801c16604083015260c01c606082015260035467ffffffffffffffff8116608083015267ffffffffffffffff8160401c1660a083015267ffffffffffffffff8160801c1660c083015260c01c60e082015261012067ffffffffffffffff60045481811661010085015260401c16910152565b91908201809211610b8c57565b67ffffffffffffffff811161399b57601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b67ffffffffffffffff811161399b5760051b60200190565b80511561335e5760200190565b90602080835192838152019201905f5b818110613b965750505090565b8251845260209384019390920191600101613b89565b90816020910312611232575167ffffffffffffffff811681036112325790565b60c43567ffffffffffffffff811681036112325790565b3567ffffffffffffffff811681036112325790565b805f52600760205260405f208054805f52600760205260405f209060048301908154600160ff8260e01c161490811591613e94575b508015613e86575b613e5a575f548103613e2f5750613c4b8361478d565b60ff7f0000000000000000000000000000000000000000000000000000000000000000166004811480613e27575b61363a576003149081613e1f575b50159081613dc6575b7c02000000000000000000000000000000000000000000000000000000007fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff8254161790556005830167ffffffffffffffff804316167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000825416179055835f55837f96b38827f8e043aeb7a211c04f1394ada173505f232090ffb9f3a9f5cb1878b25f80a2613dbb57613db992600482019083545f52600860205260405f20557f01000000000000000000000000000000000000000000000000000000000000007effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82541617905581545f52600b60205260405f2060038301545f5260205260405f205491614c46565b565b90613db99250614aa9565b613dd083856145e1565b67ffffffffffffffff600585015460c01c9116818110613df1575050613c90565b7f844f87bd000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90505f613c87565b508115613c79565b7f632c2778000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b847fbbf86c27000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50600483015460f81c613c35565b60ff915060e81c165f613c2d565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc60e09101126112325760405190613ed9826139e5565b816024358152604435602082015260643567ffffffffffffffff8116810361123257604082015260843567ffffffffffffffff8116810361123257606082015260a43567ffffffffffffffff8116810361123257608082015260c43567ffffffffffffffff811681036112325760a082015260c060e435910152565b905f610280604051613f6681613a01565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e0820152826102008201528261022082015282610240820152826102608201520152815f52600760205260405f209160405161400281613a01565b60ff6009855495868452600181015460208501526002810154604085015260038101546060850152600481015473ffffffffffffffffffffffffffffffffffffffff8116608086015267ffffffffffffffff8160a01c1660a0860152838160e01c1660c0860152838160e81c16151560e0860152838160f01c16151561010086015260f81c1515610120850152600581015467ffffffffffffffff811661014086015267ffffffffffffffff8160401c1661016086015267ffffffffffffffff8160801c1661018086015260c01c6101a0850152600681015467ffffffffffffffff81166101c086015267ffffffffffffffff8160401c166101e08601526bffffffffffffffffffffffff8160801c1661020086015260e01c6102208501526007810154610240850152600881015461026085015201541615156102808201528093156141c2575082515f52600760205260405f209061417167ffffffffffffffff6101608601511683615099565b60208501525f52600760205261418960405f2061478d565b151561028084015260c0830190600160ff8351161490816141b3575b506141ad5750565b60049052565b60049150015460f81c5f6141a5565b925050565b90815f52600760205260405f2080545f52600760205260405f209060048101600160ff825460e01c1603613e5a576141ff83836150b8565b6143b25760048301548060f81c6143865773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161515908161435f575b60ff6001541690811561434e575b50825460e81c60ff16156143135750155b6142e75793847c03000000000000000000000000000000000000000000000000000000007fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff613db9969754161790557fbe9e485e7f7ace1eaf2897ca5483cdb8bf05d65d8b660c18070acc75965294465f80a2614aa9565b847ff35892c9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b15908115614322575b5061426f565b600685015460401c67ffffffffffffffff161515915081614345575b505f61431c565b9050155f61433e565b60e01c60ff1660031490505f61425e565b905061436b84846145e1565b67ffffffffffffffff600586015460c01c9116101590614250565b857fbbf86c27000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9173ffffffffffffffffffffffffffffffffffffffff915060066bffffffffffffffffffffffff917c03000000000000000000000000000000000000000000000000000000007fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff869897985416178555015460801c169154165f52600a60205261444160405f20918254613b0d565b90557fbe9e485e7f7ace1eaf2897ca5483cdb8bf05d65d8b660c18070acc75965294465f80a2565b91908203918211610b8c57565b60065481101561335e5760065f5260205f209060011b01905f90565b805482101561335e575f5260205f209060011b01905f90565b67ffffffffffffffff6060612a256144cc9483806040870151169116613b0d565b90565b90600160065467ffffffffffffffff8194165b8183106145545750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101818111610b8c57614520906006614492565b50549281101561454757600161454067ffffffffffffffff926006614492565b5001541690565b5067ffffffffffffffff90565b90916145608382613b0d565b60011c908267ffffffffffffffff600161457b856006614492565b5001541611614598575060018101809111610b8c57915b906144e2565b9250614592565b67ffffffffffffffff60019116019067ffffffffffffffff8211610b8c57565b9067ffffffffffffffff8091169116019067ffffffffffffffff8211610b8c57565b91905f92600481015460ff8160f01c16614732575b5067ffffffffffffffff600683015460401c161580156146f4575b6146f05780600261462560209354946156f5565b9101546040517f0ccd5938000000000000000000000000000000000000000000000000000000008152600481019490945260248401919091526044830152816064817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa908115613551575f916146d1575b5067ffffffffffffffff831667ffffffffffffffff8216116146cd5750565b9150565b6146ea915060203d60201161053c5761052e8183613a1e565b5f6146ae565b5050565b5073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001615614611565b90935067ffffffffffffffff600683015460401c1680155f1461477c575067ffffffffffffffff80804316925b60a01c1691160367ffffffffffffffff8111610b8c57925f6145f6565b67ffffffffffffffff80919261475f565b60ff7f000000000000000000000000000000000000000000000000000000000000000016600181146147fd576002146147f75780545f52600860205260405f20549081151591826147dd57505090565b9091505f52600760205260038060405f2001549101541490565b54151590565b50505f90565b9060207fc7ae824645227f77512656e1b249aa385f0ee93595df91bbe1553e69657280db916101007fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ff6001541617600155604051908152a2565b9193926040938451956148708688613a1e565b600187527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0860194853660208a01378651956148ac8888613a1e565b600187525f5b818110614a9857505090816148d460076148db94015496600383015492615142565b9086615370565b6148e487613b6c565b526148ee81613b1a565b916148fb86519384613a1e565b818352368282011161123257815f92602092838601378301015261491e83613b6c565b5261492882613b6c565b505f526009602052815f2060025f5260205273ffffffffffffffffffffffffffffffffffffffff825f20541690813b1561123257926149999383519485927fd6e4e7f70000000000000000000000000000000000000000000000000000000084528560048501526044840190613b79565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc838203016024840152815180825260208201916020808360051b8301019401925f915b838310614a145750505050509181805f9403915afa908115614a0b5750614a015750565b5f613db991613a1e565b513d5f823e3d90fd5b91939550919360208080837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe086600196030187527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f838c518051918291828752018686015e5f85828601015201160101970193019301909288959492936149dd565b806060602080938b010152016148b2565b9060068101916bffffffffffffffffffffffff835460801c169273ffffffffffffffffffffffffffffffffffffffff6004830154165f52600a60205260405f20614af4858254613b0d565b90555467ffffffffffffffff8160401c1615614c4057600483017f01000000000000000000000000000000000000000000000000000000000000007effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82541617905573ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169060e01c7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101908111610b8c57848102948186041490151715610b8c576002614bd78354946156f5565b92015491813b1561123257614c2f945f94604051968795869485937f2120e518000000000000000000000000000000000000000000000000000000008552600485016040919493926060820195825260208201520152565b03925af1801561355157614a015750565b50505050565b60068201926bffffffffffffffffffffffff845460801c169373ffffffffffffffffffffffffffffffffffffffff6004840154165f52600a60205260405f20614c90868254613b0d565b9055549067ffffffffffffffff8260401c1615614d5357614d3690600485017f01000000000000000000000000000000000000000000000000000000000000007effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82541617905573ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169260e01c614469565b848102948186041490151715610b8c576002614bd78354946156f5565b5050505050565b6040517f06661abd0000000000000000000000000000000000000000000000000000000081527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169291602082600481875afa9081156135515767ffffffffffffffff925f92614f2d575b5082169182911610614e98576020906024604051809581937f148b93d200000000000000000000000000000000000000000000000000000000835260048301525afa918215613551575f92614e64575b50818103614e36575050565b7f9e3310ec000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9091506020813d602011614e90575b81614e8060209383613a1e565b810103126112325751905f614e2a565b3d9150614e73565b6040517f06661abd000000000000000000000000000000000000000000000000000000008152602081600481875afa80156135515767ffffffffffffffff915f91614f0e575b507ffbe7f9a0000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b614f27915060203d60201161053c5761052e8183613a1e565b83614ede565b83919250614f499060203d60201161053c5761052e8183613a1e565b9190614dda565b908051906020810151906040810151606082015160808301519160a08401519360c00151946040519660208801987f12000000000000000000000000000000000000000000000000000000000000008a52602189017f0100000000000000000000000000000000000000000000000000000000000000905260228901526042880152606287015260c01b7fffffffffffffffff00000000000000000000000000000000000000000000000016608286015260c01b7fffffffffffffffff00000000000000000000000000000000000000000000000016608a85015260c01b7fffffffffffffffff00000000000000000000000000000000000000000000000016609284015260c01b7fffffffffffffffff00000000000000000000000000000000000000000000000016609a83015260a282015260a2815261509360c282613a1e565b51902090565b906144cc916150b2600782015492600383015492615142565b91615325565b90600360ff7f0000000000000000000000000000000000000000000000000000000000000000161490811591615132575b508015615122575b61511d57545f52600860205260405f20545f526007602052600260ff600460405f20015460e01c161490565b505f90565b5061512c8161478d565b156150f1565b60049150015460f81c155f6150e9565b600501549073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690604051907f148b93d200000000000000000000000000000000000000000000000000000000825267ffffffffffffffff8460401c166004830152602082602481865afa918215613551575f926152f0575b50602060249293604051938480927f148b93d200000000000000000000000000000000000000000000000000000000825267ffffffffffffffff861660048301525afa918215613551575f9261529c575b507fffffffffffffffff00000000000000000000000000000000000000000000000090604051938260208601967f1400000000000000000000000000000000000000000000000000000000000000885260801b166021860152602985015260c01b166049830152605182015260518152615093607182613a1e565b9091506020813d6020116152e8575b816152b860209383613a1e565b810103126112325751907fffffffffffffffff000000000000000000000000000000000000000000000000615221565b3d91506152ab565b91506020823d60201161531d575b8161530b60209383613a1e565b810103126112325790519060206151d0565b3d91506152fe565b916040519160208301937f1500000000000000000000000000000000000000000000000000000000000000855260218401526041830152606182015260618152615093608182613a1e565b9290916040519260208401947f1d00000000000000000000000000000000000000000000000000000000000000865260218501526041840152606183015260818201526081815261509360a182613a1e565b916040519160208301937f1800000000000000000000000000000000000000000000000000000000000000855260218401526041830152606182015260618152615093608182613a1e565b6005810190815467ffffffffffffffff8160401c16600160065490815b8082106156ad57507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101818111610b8c57615467906006614492565b50549181101561569d57600161548767ffffffffffffffff926006614492565b50015416905b6007850155600260ff7f00000000000000000000000000000000000000000000000000000000000000001614614d53576040517f06661abd00000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015613551576fffffffffffffffffffffffffffffffff937fffffffffffffffff0000000000000000000000000000000000000000000000009377ffffffffffffffff00000000000000000000000000000000935f9361567c575b507f00000000000000000000000000000000000000000000000000000000000000008367ffffffffffffffff806155b484876145bf565b16911611615669575b5067ffffffffffffffff811667ffffffffffffffff841611615661575b508067ffffffffffffffff83161115615651575b506006600554960180547fffffffff000000000000000000000000ffffffffffffffffffffffffffffffff7bffffffffffffffffffffffff000000000000000000000000000000008960401b16911617905560801b169360c01b16911617179055565b61565b915061459f565b5f6155ee565b91505f6155da565b615675919350826145bf565b915f6155bd565b61569691935060203d60201161053c5761052e8183613a1e565b915f61557d565b5067ffffffffffffffff9061548d565b906156b88282613b0d565b60011c908467ffffffffffffffff60016156d3856006614492565b50015416116156ee575060018101809111610b8c579061542a565b915061542a565b6157226144cc91600361571967ffffffffffffffff600584015460801c1683615099565b91015490615727565b615773565b906040519060208201927f16000000000000000000000000000000000000000000000000000000000000008452602183015260418201525f606182015260498152615093606982613a1e565b60405160208101915f8352602182015260218152615093604182613a1e565b5f91815f52600760205260405f2090600682019081548060e01c9063ffffffff8214610b8c577fffffffff00000000000000000000000000000000000000000000000000000000600167ffffffffffffffff930160e01b167bffffffffffffffffffffffffffffffffffffffffffffffffffffffff82161784551615615a295767ffffffffffffffff825460401c161591826159c0575b5073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169283156159b857615871816156f5565b92615913575b5084526007602052600260408520015490823b1561590f576040517f2f95cd4300000000000000000000000000000000000000000000000000000000815260048101949094526024840152604483015267ffffffffffffffff4316606483015282908290608490829084905af18015615904576158f2575050565b6158fd828092613a1e565b6105785750565b6040513d84823e3d90fd5b8480fd5b600801545f52600760205260405f2067ffffffffffffffff6004600283015492015460a01c1690843b15611232576040517f2f95cd430000000000000000000000000000000000000000000000000000000081526004810187905260248101859052604481019190915267ffffffffffffffff9190911660648201525f8160848183885af180156135515715615877576159b09195505f90613a1e565b5f935f615877565b505050505050565b80547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff164360401b6fffffffffffffffff00000000000000001617905580847f992552a1334a3f1487043d8f69d161920379143b617e5fbf50ac456f21dc02045f80a35f615829565b93506008925067ffffffffffffffff804316167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000825416179055015556f71e590573523445a11f5f6a04d05de9b5476829e1cb79f8b6a08051f485a43e",
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

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,address,bytes32,uint64,uint64,bytes32,bytes32,address,uint64,uint64,(uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64),(uint64,uint96),uint8,address) p) returns()
func (assertions *Assertions) PackConstructor(p AssertionsParams) []byte {
	enc, err := assertions.abi.Pack("", p)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAlarmed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7ad2c4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function alarmed() view returns(bool)
func (assertions *Assertions) PackAlarmed() []byte {
	enc, err := assertions.abi.Pack("alarmed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAlarmed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7ad2c4a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function alarmed() view returns(bool)
func (assertions *Assertions) TryPackAlarmed() ([]byte, error) {
	return assertions.abi.Pack("alarmed")
}

// UnpackAlarmed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc7ad2c4a.
//
// Solidity: function alarmed() view returns(bool)
func (assertions *Assertions) UnpackAlarmed(data []byte) (bool, error) {
	out, err := assertions.abi.Unpack("alarmed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackAssertion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e98040b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assertion(bytes32 id) view returns((bytes32,bytes32,bytes32,bytes32,address,uint64,uint8,bool,bool,bool,uint64,uint64,uint64,uint64,uint64,uint64,uint96,uint32,bytes32,bytes32,bool) a)
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
// Solidity: function assertion(bytes32 id) view returns((bytes32,bytes32,bytes32,bytes32,address,uint64,uint8,bool,bool,bool,uint64,uint64,uint64,uint64,uint64,uint64,uint96,uint32,bytes32,bytes32,bool) a)
func (assertions *Assertions) TryPackAssertion(id [32]byte) ([]byte, error) {
	return assertions.abi.Pack("assertion", id)
}

// UnpackAssertion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7e98040b.
//
// Solidity: function assertion(bytes32 id) view returns((bytes32,bytes32,bytes32,bytes32,address,uint64,uint8,bool,bool,bool,uint64,uint64,uint64,uint64,uint64,uint64,uint96,uint32,bytes32,bytes32,bool) a)
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

// PackContradict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d031c48.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contradict(bytes32 id, (bytes32,bytes32,uint64,uint64,uint64,uint64,bytes32) other, bytes proof) returns()
func (assertions *Assertions) PackContradict(id [32]byte, other Claim, proof []byte) []byte {
	enc, err := assertions.abi.Pack("contradict", id, other, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContradict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d031c48.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contradict(bytes32 id, (bytes32,bytes32,uint64,uint64,uint64,uint64,bytes32) other, bytes proof) returns()
func (assertions *Assertions) TryPackContradict(id [32]byte, other Claim, proof []byte) ([]byte, error) {
	return assertions.abi.Pack("contradict", id, other, proof)
}

// PackDelays is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79416a39.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delays() view returns((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64))
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
// Solidity: function delays() view returns((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64))
func (assertions *Assertions) TryPackDelays() ([]byte, error) {
	return assertions.abi.Pack("delays")
}

// UnpackDelays is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79416a39.
//
// Solidity: function delays() view returns((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64))
func (assertions *Assertions) UnpackDelays(data []byte) (Delays, error) {
	out, err := assertions.abi.Unpack("delays", data)
	if err != nil {
		return *new(Delays), err
	}
	out0 := *abi.ConvertType(out[0], new(Delays)).(*Delays)
	return out0, nil
}

// PackDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadd98c70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dispute(bytes32 parent) view returns(bytes32 disputeId, uint64 end, uint64 period, bytes32 hash)
func (assertions *Assertions) PackDispute(parent [32]byte) []byte {
	enc, err := assertions.abi.Pack("dispute", parent)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadd98c70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dispute(bytes32 parent) view returns(bytes32 disputeId, uint64 end, uint64 period, bytes32 hash)
func (assertions *Assertions) TryPackDispute(parent [32]byte) ([]byte, error) {
	return assertions.abi.Pack("dispute", parent)
}

// DisputeOutput serves as a container for the return parameters of contract
// method Dispute.
type DisputeOutput struct {
	DisputeId [32]byte
	End       uint64
	Period    uint64
	Hash      [32]byte
}

// UnpackDispute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xadd98c70.
//
// Solidity: function dispute(bytes32 parent) view returns(bytes32 disputeId, uint64 end, uint64 period, bytes32 hash)
func (assertions *Assertions) UnpackDispute(data []byte) (DisputeOutput, error) {
	out, err := assertions.abi.Unpack("dispute", data)
	outstruct := new(DisputeOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.DisputeId = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.End = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Period = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.Hash = *abi.ConvertType(out[3], new([32]byte)).(*[32]byte)
	return *outstruct, nil
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

// PackDisputes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4c5b252.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disputes() view returns(address)
func (assertions *Assertions) PackDisputes() []byte {
	enc, err := assertions.abi.Pack("disputes")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisputes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4c5b252.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disputes() view returns(address)
func (assertions *Assertions) TryPackDisputes() ([]byte, error) {
	return assertions.abi.Pack("disputes")
}

// UnpackDisputes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd4c5b252.
//
// Solidity: function disputes() view returns(address)
func (assertions *Assertions) UnpackDisputes(data []byte) (common.Address, error) {
	out, err := assertions.abi.Unpack("disputes", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
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

// PackFinality is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x739fc8d1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finality() view returns(uint8)
func (assertions *Assertions) PackFinality() []byte {
	enc, err := assertions.abi.Pack("finality")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinality is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x739fc8d1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finality() view returns(uint8)
func (assertions *Assertions) TryPackFinality() ([]byte, error) {
	return assertions.abi.Pack("finality")
}

// UnpackFinality is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x739fc8d1.
//
// Solidity: function finality() view returns(uint8)
func (assertions *Assertions) UnpackFinality(data []byte) (uint8, error) {
	out, err := assertions.abi.Unpack("finality", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
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
// Solidity: function programAt(uint64 position) view returns(bytes32 program)
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
// Solidity: function programAt(uint64 position) view returns(bytes32 program)
func (assertions *Assertions) TryPackProgramAt(position uint64) ([]byte, error) {
	return assertions.abi.Pack("programAt", position)
}

// UnpackProgramAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x593682ed.
//
// Solidity: function programAt(uint64 position) view returns(bytes32 program)
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
// Solidity: function propose(bytes32 parent, (bytes32,bytes32,uint64,uint64,uint64,uint64,bytes32) asserted, bytes32 span, bytes32[] path) payable returns(bytes32 id)
func (assertions *Assertions) PackPropose(parent [32]byte, asserted Claim, span [32]byte, path [][32]byte) []byte {
	enc, err := assertions.abi.Pack("propose", parent, asserted, span, path)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7667e31.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function propose(bytes32 parent, (bytes32,bytes32,uint64,uint64,uint64,uint64,bytes32) asserted, bytes32 span, bytes32[] path) payable returns(bytes32 id)
func (assertions *Assertions) TryPackPropose(parent [32]byte, asserted Claim, span [32]byte, path [][32]byte) ([]byte, error) {
	return assertions.abi.Pack("propose", parent, asserted, span, path)
}

// UnpackPropose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb7667e31.
//
// Solidity: function propose(bytes32 parent, (bytes32,bytes32,uint64,uint64,uint64,uint64,bytes32) asserted, bytes32 span, bytes32[] path) payable returns(bytes32 id)
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

// PackProposeProven is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3015cf3f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposeProven(bytes32 parent, (bytes32,bytes32,uint64,uint64,uint64,uint64,bytes32)[] claims, bytes[] proofs) returns(bytes32 id)
func (assertions *Assertions) PackProposeProven(parent [32]byte, claims []Claim, proofs [][]byte) []byte {
	enc, err := assertions.abi.Pack("proposeProven", parent, claims, proofs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposeProven is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3015cf3f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposeProven(bytes32 parent, (bytes32,bytes32,uint64,uint64,uint64,uint64,bytes32)[] claims, bytes[] proofs) returns(bytes32 id)
func (assertions *Assertions) TryPackProposeProven(parent [32]byte, claims []Claim, proofs [][]byte) ([]byte, error) {
	return assertions.abi.Pack("proposeProven", parent, claims, proofs)
}

// UnpackProposeProven is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3015cf3f.
//
// Solidity: function proposeProven(bytes32 parent, (bytes32,bytes32,uint64,uint64,uint64,uint64,bytes32)[] claims, bytes[] proofs) returns(bytes32 id)
func (assertions *Assertions) UnpackProposeProven(data []byte) ([32]byte, error) {
	out, err := assertions.abi.Unpack("proposeProven", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackProve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66941f0c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function prove(bytes32 id, bytes proof) returns()
func (assertions *Assertions) PackProve(id [32]byte, proof []byte) []byte {
	enc, err := assertions.abi.Pack("prove", id, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66941f0c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prove(bytes32 id, bytes proof) returns()
func (assertions *Assertions) TryPackProve(id [32]byte, proof []byte) ([]byte, error) {
	return assertions.abi.Pack("prove", id, proof)
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
// Solidity: function register(bytes32 program, uint8 system, bytes32 hash) returns()
func (assertions *Assertions) PackRegister(program [32]byte, system uint8, hash [32]byte) []byte {
	enc, err := assertions.abi.Pack("register", program, system, hash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc704fb7d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(bytes32 program, uint8 system, bytes32 hash) returns()
func (assertions *Assertions) TryPackRegister(program [32]byte, system uint8, hash [32]byte) ([]byte, error) {
	return assertions.abi.Pack("register", program, system, hash)
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
// Solidity: function setTerms((uint64,uint96) t) returns()
func (assertions *Assertions) PackSetTerms(t Terms) []byte {
	enc, err := assertions.abi.Pack("setTerms", t)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41bd566a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTerms((uint64,uint96) t) returns()
func (assertions *Assertions) TryPackSetTerms(t Terms) ([]byte, error) {
	return assertions.abi.Pack("setTerms", t)
}

// PackSettled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd945af1d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settled(bytes32 id) view returns(bytes32 claimHash, uint64 confirmed)
func (assertions *Assertions) PackSettled(id [32]byte) []byte {
	enc, err := assertions.abi.Pack("settled", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd945af1d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settled(bytes32 id) view returns(bytes32 claimHash, uint64 confirmed)
func (assertions *Assertions) TryPackSettled(id [32]byte) ([]byte, error) {
	return assertions.abi.Pack("settled", id)
}

// SettledOutput serves as a container for the return parameters of contract
// method Settled.
type SettledOutput struct {
	ClaimHash [32]byte
	Confirmed uint64
}

// UnpackSettled is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd945af1d.
//
// Solidity: function settled(bytes32 id) view returns(bytes32 claimHash, uint64 confirmed)
func (assertions *Assertions) UnpackSettled(data []byte) (SettledOutput, error) {
	out, err := assertions.abi.Unpack("settled", data)
	outstruct := new(SettledOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.ClaimHash = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Confirmed = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
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

// AssertionsContradicted represents a Contradicted event raised by the Assertions contract.
type AssertionsContradicted struct {
	Id        [32]byte
	ClaimHash [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const AssertionsContradictedEventName = "Contradicted"

// ContractEventName returns the user-defined event name.
func (AssertionsContradicted) ContractEventName() string {
	return AssertionsContradictedEventName
}

// UnpackContradictedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Contradicted(bytes32 indexed id, bytes32 claimHash)
func (assertions *Assertions) UnpackContradictedEvent(log *types.Log) (*AssertionsContradicted, error) {
	event := "Contradicted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assertions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssertionsContradicted)
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

// AssertionsProven represents a Proven event raised by the Assertions contract.
type AssertionsProven struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const AssertionsProvenEventName = "Proven"

// ContractEventName returns the user-defined event name.
func (AssertionsProven) ContractEventName() string {
	return AssertionsProvenEventName
}

// UnpackProvenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Proven(bytes32 indexed id)
func (assertions *Assertions) UnpackProvenEvent(log *types.Log) (*AssertionsProven, error) {
	event := "Proven"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != assertions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AssertionsProven)
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
	if bytes.Equal(raw[:4], assertions.abi.Errors["Alarmed"].ID.Bytes()[:4]) {
		return assertions.UnpackAlarmedError(raw[4:])
	}
	if bytes.Equal(raw[:4], assertions.abi.Errors["AlreadyAsserted"].ID.Bytes()[:4]) {
		return assertions.UnpackAlreadyAssertedError(raw[4:])
	}
	if bytes.Equal(raw[:4], assertions.abi.Errors["AlreadyProven"].ID.Bytes()[:4]) {
		return assertions.UnpackAlreadyProvenError(raw[4:])
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
	if bytes.Equal(raw[:4], assertions.abi.Errors["BadSpan"].ID.Bytes()[:4]) {
		return assertions.UnpackBadSpanError(raw[4:])
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
	if bytes.Equal(raw[:4], assertions.abi.Errors["NotConfirmed"].ID.Bytes()[:4]) {
		return assertions.UnpackNotConfirmedError(raw[4:])
	}
	if bytes.Equal(raw[:4], assertions.abi.Errors["NotContradicted"].ID.Bytes()[:4]) {
		return assertions.UnpackNotContradictedError(raw[4:])
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
	if bytes.Equal(raw[:4], assertions.abi.Errors["NothingProven"].ID.Bytes()[:4]) {
		return assertions.UnpackNothingProvenError(raw[4:])
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
	if bytes.Equal(raw[:4], assertions.abi.Errors["TooManyClaims"].ID.Bytes()[:4]) {
		return assertions.UnpackTooManyClaimsError(raw[4:])
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
	if bytes.Equal(raw[:4], assertions.abi.Errors["WrongFinality"].ID.Bytes()[:4]) {
		return assertions.UnpackWrongFinalityError(raw[4:])
	}
	if bytes.Equal(raw[:4], assertions.abi.Errors["WrongPosition"].ID.Bytes()[:4]) {
		return assertions.UnpackWrongPositionError(raw[4:])
	}
	if bytes.Equal(raw[:4], assertions.abi.Errors["WrongStake"].ID.Bytes()[:4]) {
		return assertions.UnpackWrongStakeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AssertionsAlarmed represents a Alarmed error raised by the Assertions contract.
type AssertionsAlarmed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Alarmed()
func AssertionsAlarmedErrorID() common.Hash {
	return common.HexToHash("0xac38958106e22486be2556ec1b1af23830332462851ca2790ec37eb69d97fdb3")
}

// UnpackAlarmedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Alarmed()
func (assertions *Assertions) UnpackAlarmedError(raw []byte) (*AssertionsAlarmed, error) {
	out := new(AssertionsAlarmed)
	if err := assertions.abi.UnpackIntoInterface(out, "Alarmed", raw); err != nil {
		return nil, err
	}
	return out, nil
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

// AssertionsAlreadyProven represents a AlreadyProven error raised by the Assertions contract.
type AssertionsAlreadyProven struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyProven(bytes32 id)
func AssertionsAlreadyProvenErrorID() common.Hash {
	return common.HexToHash("0xea033684b2eb17b3fc70d5009bef3efe803909cba52e3380dd0e081697f487ad")
}

// UnpackAlreadyProvenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyProven(bytes32 id)
func (assertions *Assertions) UnpackAlreadyProvenError(raw []byte) (*AssertionsAlreadyProven, error) {
	out := new(AssertionsAlreadyProven)
	if err := assertions.abi.UnpackIntoInterface(out, "AlreadyProven", raw); err != nil {
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

// AssertionsBadSpan represents a BadSpan error raised by the Assertions contract.
type AssertionsBadSpan struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSpan()
func AssertionsBadSpanErrorID() common.Hash {
	return common.HexToHash("0x396da3af9992f3feba091485980da0ee26692412c2acb62d95c56e556adf5a8e")
}

// UnpackBadSpanError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSpan()
func (assertions *Assertions) UnpackBadSpanError(raw []byte) (*AssertionsBadSpan, error) {
	out := new(AssertionsBadSpan)
	if err := assertions.abi.UnpackIntoInterface(out, "BadSpan", raw); err != nil {
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

// AssertionsNotConfirmed represents a NotConfirmed error raised by the Assertions contract.
type AssertionsNotConfirmed struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotConfirmed(bytes32 id)
func AssertionsNotConfirmedErrorID() common.Hash {
	return common.HexToHash("0x2ffa13acd7f075e6d24aa55df4d6b621242ab2d957a20261acf5f71e751857ab")
}

// UnpackNotConfirmedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotConfirmed(bytes32 id)
func (assertions *Assertions) UnpackNotConfirmedError(raw []byte) (*AssertionsNotConfirmed, error) {
	out := new(AssertionsNotConfirmed)
	if err := assertions.abi.UnpackIntoInterface(out, "NotConfirmed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AssertionsNotContradicted represents a NotContradicted error raised by the Assertions contract.
type AssertionsNotContradicted struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotContradicted()
func AssertionsNotContradictedErrorID() common.Hash {
	return common.HexToHash("0xc24768520aebf7c765f9a76c7c5e9207900e8ab2bf5101433d35abc827fe3092")
}

// UnpackNotContradictedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotContradicted()
func (assertions *Assertions) UnpackNotContradictedError(raw []byte) (*AssertionsNotContradicted, error) {
	out := new(AssertionsNotContradicted)
	if err := assertions.abi.UnpackIntoInterface(out, "NotContradicted", raw); err != nil {
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

// AssertionsNothingProven represents a NothingProven error raised by the Assertions contract.
type AssertionsNothingProven struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingProven()
func AssertionsNothingProvenErrorID() common.Hash {
	return common.HexToHash("0x4d8cff003ffe44708b347d5ab9eb3197ea024a078b949e86f2cbc1779c2b3faf")
}

// UnpackNothingProvenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingProven()
func (assertions *Assertions) UnpackNothingProvenError(raw []byte) (*AssertionsNothingProven, error) {
	out := new(AssertionsNothingProven)
	if err := assertions.abi.UnpackIntoInterface(out, "NothingProven", raw); err != nil {
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

// AssertionsTooManyClaims represents a TooManyClaims error raised by the Assertions contract.
type AssertionsTooManyClaims struct {
	Given *big.Int
	Most  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyClaims(uint256 given, uint256 most)
func AssertionsTooManyClaimsErrorID() common.Hash {
	return common.HexToHash("0x3d155e0bc7ced273e76d907cfbc4a5f85bbde4bd3adc8b6aa93d3ba0c09b6311")
}

// UnpackTooManyClaimsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyClaims(uint256 given, uint256 most)
func (assertions *Assertions) UnpackTooManyClaimsError(raw []byte) (*AssertionsTooManyClaims, error) {
	out := new(AssertionsTooManyClaims)
	if err := assertions.abi.UnpackIntoInterface(out, "TooManyClaims", raw); err != nil {
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

// AssertionsWrongFinality represents a WrongFinality error raised by the Assertions contract.
type AssertionsWrongFinality struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongFinality()
func AssertionsWrongFinalityErrorID() common.Hash {
	return common.HexToHash("0xc195a9394271505c2535215625e3ce91b379a115f917bdc3acee915f1ba96589")
}

// UnpackWrongFinalityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongFinality()
func (assertions *Assertions) UnpackWrongFinalityError(raw []byte) (*AssertionsWrongFinality, error) {
	out := new(AssertionsWrongFinality)
	if err := assertions.abi.UnpackIntoInterface(out, "WrongFinality", raw); err != nil {
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

// DisputesMetaData contains all meta data concerning the Disputes contract.
var DisputesMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"assertions\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"segments\",\"type\":\"address\"},{\"internalType\":\"uint8[]\",\"name\":\"heights\",\"type\":\"uint8[]\"},{\"internalType\":\"uint96[]\",\"name\":\"stakes\",\"type\":\"uint96[]\"},{\"internalType\":\"uint96\",\"name\":\"tipCap\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"costCap\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"fixedGas\",\"type\":\"uint64\"}],\"internalType\":\"structDisputesParams\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"AnotherWon\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadParams\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NoRivals\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotAssertions\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotRefined\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"timer\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"period\",\"type\":\"uint64\"}],\"name\":\"NotWon\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PayoutFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"UnknownNode\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongHalves\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"height\",\"type\":\"uint8\"}],\"name\":\"WrongHeight\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongPath\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongStake\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"next\",\"type\":\"bytes32\"}],\"name\":\"WrongStep\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"left\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"right\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"mover\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"cost\",\"type\":\"uint256\"}],\"name\":\"Bisected\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"base\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"span\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"created\",\"type\":\"uint64\"}],\"name\":\"Created\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"mover\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"cost\",\"type\":\"uint256\"}],\"name\":\"Proven\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"span\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"cost\",\"type\":\"uint256\"}],\"name\":\"Refined\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Refunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pot\",\"type\":\"uint256\"}],\"name\":\"Settled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"stored\",\"type\":\"uint64\"}],\"name\":\"Updated\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"assertions\",\"outputs\":[{\"internalType\":\"contractIAssertions\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"lbase\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"height\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"base\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"span\",\"type\":\"bytes32\"}],\"internalType\":\"structNode\",\"name\":\"v\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"left\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"right\",\"type\":\"bytes32\"}],\"name\":\"bisect\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"claimable\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"costCap\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"base\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"span\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"created\",\"type\":\"uint64\"}],\"name\":\"create\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"base\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"span\",\"type\":\"bytes32\"}],\"name\":\"decide\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"fixedGas\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"}],\"name\":\"height\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"levels\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"pot\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"lbase\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"height\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"base\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"span\",\"type\":\"bytes32\"}],\"internalType\":\"structNode\",\"name\":\"v\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"state\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"prove\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"lbase\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"height\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"base\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"span\",\"type\":\"bytes32\"}],\"internalType\":\"structNode\",\"name\":\"v\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"span\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"}],\"name\":\"refine\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"refinement\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"leaf\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"cost\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"lbase\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"height\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"base\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"span\",\"type\":\"bytes32\"}],\"internalType\":\"structNode\",\"name\":\"node\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"left\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"right\",\"type\":\"bytes32\"}],\"internalType\":\"structRefund[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"segments\",\"outputs\":[{\"internalType\":\"contractISegments\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"lbase\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"height\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"base\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"span\",\"type\":\"bytes32\"}],\"internalType\":\"structNode\",\"name\":\"root\",\"type\":\"tuple\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"}],\"name\":\"stake\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"lbase\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"height\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"base\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"span\",\"type\":\"bytes32\"}],\"internalType\":\"structNode\",\"name\":\"v\",\"type\":\"tuple\"}],\"name\":\"status\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"created\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rivaled\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rivals\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"stored\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"bisected\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"refined\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"proven\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"marked\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"paid\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"mover\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"cost\",\"type\":\"uint256\"}],\"internalType\":\"structIDisputes.Status\",\"name\":\"s\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"base\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"span\",\"type\":\"bytes32\"}],\"name\":\"timer\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"tipCap\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"level\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"lbase\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"height\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"base\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"span\",\"type\":\"bytes32\"}],\"internalType\":\"structNode\",\"name\":\"node\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"left\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"right\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"}],\"internalType\":\"structUpdate[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"name\":\"update\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "e187e7dbfb4d8a514bcb9340da615b3faa",
	Bin: "0x61016080604052346103d957613641803803809161001d82856104de565b83398101906020818303126103d9578051906001600160401b0382116103d957019060e0828203126103d9576040519060e082016001600160401b038111838210176104ca5760405261006f83610501565b825261007d60208401610501565b6020830190815260408401519091906001600160401b0381116103d95784019381601f860112156103d9578451946100b486610515565b956100c260405197886104de565b80875260208088019160051b830101918483116103d957602001905b8282106104b2575050506040840194855260608101516001600160401b0381116103d95781019180601f840112156103d957825161011b81610515565b9361012960405195866104de565b81855260208086019260051b8201019283116103d957602001905b82821061049a57505050606084019182526101616080820161053a565b946080850195865260c061017760a0840161053a565b60a08701908152920151906001600160401b03821682036103d95760c08601918252518051600281108015610490575b610290575f5f925f905b83821061040d575050603f106102905760ff16908160805260a05260ff6101da8551519261054e565b16148015906103f0575b610290576001955f5b60ff608051169060ff89169182101561029f5785516001600160601b03906102219060ff61021a8d61054e565b1690610560565b5116156102905761028760019160ff938b6102478a518761021a888060601b039461054e565b5116905f52600360205260405f2090848060601b0319825416179055838b6107f861027b868060401b0360a051169261054e565b60031b161c1690610588565b980116966101ed565b63019af63760e01b5f5260045ffd5b87516001600160a01b0390811660c05287511660e081905260405163631c56ef60e01b8152919250602090829060049082905afa80156103e5575f906103a7575b60ff915016036102905751915190516001600160401b0316610140526001600160601b039081166101205216610100526040516130ab90816105968239608051818181610c0f015281816122ad0152612e90015260a0518161187c015260c051818181610c7d01528181610e6801528181610f8c01528181611acb0152612051015260e0518181816101fb0152611bb4015261010051818181610f450152612b2c0152610120518181816101500152612bae0152610140518181816104400152612b740152f35b506020813d6020116103dd575b816103c1602093836104de565b810103126103d9576103d460ff9161052c565b6102e0565b5f80fd5b3d91506103b4565b6040513d5f823e3d90fd5b50815167174876d0b78918006001600160601b03909116116101e4565b90939160ff61041c8684610560565b5116156102905761043b9060ff6104338785610560565b511690610588565b9160ff6104488684610560565b5116906001600160fd1b038616860361047c576001600160401b03600387901b81169290921b9091161793600101906101b1565b634e487b7160e01b5f52601160045260245ffd5b50600881116101a7565b602080916104a78461053a565b815201910190610144565b602080916104bf8461052c565b8152019101906100de565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b038211908210176104ca57604052565b51906001600160a01b03821682036103d957565b6001600160401b0381116104ca5760051b60200190565b519060ff821682036103d957565b51906001600160601b03821682036103d957565b60ff5f199116019060ff821161047c57565b80518210156105745760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b9190820180921161047c5756fe6080806040526004361015610012575f80fd5b5f3560e01c90816303f60a7814611100575080630ccd5938146110c85780631e83409a14610fcf5780632120e51814610f695780632b24a10614610f035780632f95cd4314610e025780633c5574b614610d07578063402914f514610ca157806340d9224b14610c335780634ecf518b14610bd8578063516f0a041461092057806353192ecc146108c1578063604f2177146108635780637c7aed3f146108175780638582ebbd146104645780639a1f63d8146104025780639d7f8fc4146103bc578063a61ee2db14610314578063bda6e4671461021f578063e2d6870a146101b1578063e516ea9e146101785763ed5dca911461010e575f80fd5b34610174575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101745760206040516bffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346101745760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610174576101af611f97565b005b34610174575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261017457602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101745760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261017457610160610259611d87565b6101406040519167ffffffffffffffff815116835267ffffffffffffffff602082015116602084015267ffffffffffffffff604082015116604084015267ffffffffffffffff606082015116606084015260808101511515608084015260a0810151151560a084015260c0810151151560c084015260e0810151151560e0840152610100810151151561010084015273ffffffffffffffffffffffffffffffffffffffff610120820151166101208401520151610140820152f35b34610174577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161012081126101745760c0136101745760e43567ffffffffffffffff81116101745761036c903690600401611196565b610104359167ffffffffffffffff831161017457366023840112156101745782600401359167ffffffffffffffff83116101745736602484860101116101745760246101af94019160c4356119f0565b34610174577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161010081126101745760c013610174576101af60e43560c4356118c8565b34610174575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261017457602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101745760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101745760043567ffffffffffffffff8111610174573660238201121561017457806004013567ffffffffffffffff811161017457366024610120830284010111610174575f5b818110156101af5760019061012081028401602481016104fe6104f93683611314565b612305565b91825f525f60205260405f2090604051916105188361122e565b549273ffffffffffffffffffffffffffffffffffffffff8416835263ffffffff8460a01c1692602081019084825263ffffffff8660c01c166040820194818652606083019762ffffff8160e01c16895260f81c916080840197838952159081156107f6575b506107e85761058f6105e99286612c15565b92906105a361059e3689611314565b6125e2565b5f528c6020526105e460405f20604051906105bd826111e5565b5463ffffffff8116825263ffffffff8160201c16602083015260401c604082015286612d2e565b6118bb565b9163ffffffff83116107dc575b159081156107bb575b506107ae577f06d560b6043c77e7e5433b5b0bdc1fad5e036d834b84f1e15c4dbe9825679906956020956106d363ffffffff610798968160ff961684528c5f525f8a5273ffffffffffffffffffffffffffffffffffffffff8060405f20985116167fffffffffffffffffffffffff0000000000000000000000000000000000000000885416178755511685907fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff77ffffffff000000000000000000000000000000000000000083549260a01b169116179055565b51977effffff000000000000000000000000000000000000000000000000000000008454915160e01b16907fff00000000000000ffffffffffffffffffffffffffffffffffffffffffffffff7bffffffff0000000000000000000000000000000000000000000000008b60c01b1691161717835551167effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fff0000000000000000000000000000000000000000000000000000000000000083549260f81b169116179055565b63ffffffff604051941684523592a35b016104d6565b50505050505050506107a8565b67ffffffffffffffff91506101246107d391016118a6565b1681108d6105ff565b63ffffffff92506105f6565b5050505050505050506107a8565b905067ffffffffffffffff61080e61012484016118a6565b1611158e61057d565b346101745760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101745760206108586108536111c7565b611863565b60ff60405191168152f35b346101745760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101745760ff61089c6111c7565b165f52600360205260206bffffffffffffffffffffffff60405f205416604051908152f35b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161010081126101745760c0136101745760e43567ffffffffffffffff8111610174576109176101af913690600401611196565b9060c4356113b6565b346101745760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101745760043567ffffffffffffffff8111610174573660238201121561017457806004013567ffffffffffffffff8111610174576024820191602436918360081b010111610174575f5b81811061099f57005b6001906109b6366109b18386886112d7565b611314565b6109bf81612305565b805f525f60205260405f2090604051916109d88361122e565b549073ffffffffffffffffffffffffffffffffffffffff8216835263ffffffff8260a01c16602084015263ffffffff8260c01c166040840152606083019162ffffff8160e01c16835260f81c9060808401918083526008811615908115610bcb575b8115610bbf575b50610bb557610a4f856125e2565b5f528660205285888a8960405f205460401c955116610b01575b50505062ffffff73ffffffffffffffffffffffffffffffffffffffff610afb96835f525f602052610aee60405f206010815460f81c177effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fff0000000000000000000000000000000000000000000000000000000000000083549260f81b169116179055565b5195511693511693612882565b01610996565b909196610b2b60c0610b148a86866112d7565b013560e0610b238b87876112d7565b01359061269f565b60a082015103610ba857610b9c8580610b93610b828660e0610b79610afb9f8b60c0610b718362ffffff9f73ffffffffffffffffffffffffffffffffffffffff9f6112d7565b0135946112d7565b013590876126e5565b9290610b8d81612305565b906127c9565b610b8d81612305565b9650505085888a610a69565b5050505050505050610afb565b5050505050610afb565b6005915016158a610a41565b6010811615159150610a3a565b34610174575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261017457602060405160ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610174575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261017457602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101745760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101745760043573ffffffffffffffffffffffffffffffffffffffff8116809103610174575f526004602052602060405f2054604051908152f35b346101745760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610174576004355f52600260205260405f2060405190610d51826111e5565b6040600182549283855201549262ffffff73ffffffffffffffffffffffffffffffffffffffff85169485602084015260a01c16918291015264174876e80081029080820464174876e8001490151715610dd5576040805192835273ffffffffffffffffffffffffffffffffffffffff93909316602083015291810191909152606090f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b346101745760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261017457600435602435906044359160643567ffffffffffffffff81168091036101745773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610edb578181610ec7606093610ec2887f9c4c90d67b93d35d9d8be49c44bef107339d7080d9e9fd15e1371972a9e21349978961229e565b6124c8565b9560405192835260208301526040820152a3005b7f73cbc53c000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610174575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101745760206040516bffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b610f723661115e565b73ffffffffffffffffffffffffffffffffffffffff9291927f0000000000000000000000000000000000000000000000000000000000000000163303610edb576101af92610fbf9261229e565b610fc881612305565b3491612464565b346101745760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101745760043573ffffffffffffffffffffffffffffffffffffffff8116810361017457335f52600460205260405f205480156110a0576101af91335f5260046020525f60408120556040517ff7a40077ff7a04c7e61f6f26fb13774259ddf1b6bce9ecf26a8276cdd39926833391806110988686836020909392919373ffffffffffffffffffffffffffffffffffffffff60408201951681520152565b0390a26123d2565b7f969bf728000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610174576110e26104f96110dc3661115e565b9161229e565b5f525f602052602063ffffffff60405f205460c01c16604051908152f35b346101745760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101745760209077ffffffffffffffffffffffffffffffffffffffffffffffff600435165f526005825260405f20548152f35b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc606091011261017457600435906024359060443590565b9181601f840112156101745782359167ffffffffffffffff8311610174576020808501948460051b01011161017457565b6004359060ff8216820361017457565b359060ff8216820361017457565b6060810190811067ffffffffffffffff82111761120157604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60a0810190811067ffffffffffffffff82111761120157604052565b60c0810190811067ffffffffffffffff82111761120157604052565b610160810190811067ffffffffffffffff82111761120157604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761120157604052565b81810292918115918404141715610dd557565b91908110156112e75760081b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b91908260c09103126101745760405161132c8161124a565b80928035825261133e602082016111d7565b6020830152604081013567ffffffffffffffff811681036101745760a0918291604085015261136f606082016111d7565b6060850152608081013560808501520135910152565b60ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9116019060ff8211610dd557565b9190915a916113c56004612955565b90939060643560ff81169081810361017457811580159061184a575b61180a57505060243560ff81168103610174576113fd90611385565b9561141c8561140d366004611314565b6114168a611863565b90612a28565b9361142685612305565b97885f52600260205273ffffffffffffffffffffffffffffffffffffffff600160405f200154166117ee5760ff9061145f896004612a91565b16805f5260036020526bffffffffffffffffffffffff60405f20541634036117a55750859060ff60608701511681149283159361178d575b505050611765576114ac6114c69343906124c8565b506080810190815160028116156115df575b505050612b16565b604051906114d3826111e5565b60a4358252602082019033825273ffffffffffffffffffffffffffffffffffffffff80600162ffffff60408701941695868552895f52600260205260405f209051815501935116167fffffffffffffffffffffffff0000000000000000000000000000000000000000835416178255517fffffffffffffffffff000000ffffffffffffffffffffffffffffffffffffffff76ffffff000000000000000000000000000000000000000083549260a01b16911617905564174876e80081029080820464174876e8001490151715610dd55760408051928352336020840152820152600435907fb2a5d24d94914ee04eb858a77560eeb4f109205f44b189070b2616170116a11690606090a4565b61175d92600260ff809316178152875f525f60205260405f209273ffffffffffffffffffffffffffffffffffffffff80825116167fffffffffffffffffffffffff000000000000000000000000000000000000000085541617845561169263ffffffff60208301511685907fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff77ffffffff000000000000000000000000000000000000000083549260a01b169116179055565b6040810151907fff00000000000000ffffffffffffffffffffffffffffffffffffffffffffffff7bffffffff0000000000000000000000000000000000000000000000007effffff000000000000000000000000000000000000000000000000000000006060885494015160e01b169360c01b1691161717835551167effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fff0000000000000000000000000000000000000000000000000000000000000083549260f81b169116179055565b5f80806114be565b7ff52a7b85000000000000000000000000000000000000000000000000000000005f5260045ffd5b61179b92935060a435612ae9565b1415845f80611497565b5f5260036020526bffffffffffffffffffffffff60405f2054167f8e7704c0000000000000000000000000000000000000000000000000000000005f523460045260245260445ffd5b505050505050505050346117fe57565b61180834336123d2565b565b6024359060ff8216918281036101745750507f7e9bba78000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5060243560ff81168082036101745760019150146113e1565b61186e60ff91611385565b6107f867ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169160031b161c1690565b3567ffffffffffffffff811681036101745790565b91908201809211610dd557565b5a916118d46004612955565b9093608082019160018351166119e85760643560ff81169081810361017457811561180a575050611906866004612a91565b611910848661269f565b60a435036119c05761196160609262ffffff9461194f61194761193e898b611939366004611314565b6126e5565b919043906124c8565b5043906124c8565b50600160ff8251161790528288612d8e565b0151169064174876e80082029180830464174876e8001490151715610dd557604051928352602083015233604083015260608201527f2dc8303a406b106ccc5708a4411e842420383f5edc5ed4f66d1715af7cb92830608060043592a3565b7fad99d3d2000000000000000000000000000000000000000000000000000000005f5260045ffd5b505050505050565b93929091925a91611a016004612955565b94909660808601936004855116611d7c5760643560ff811690818103610174578115801590611d62575b61180a575050611a3c896004612a91565b6024359260ff84168403610174576044359867ffffffffffffffff8a1694858b03610174578a611a6b91612e89565b811491821592611d43575b5050611765576004359750604051907fadd98c7000000000000000000000000000000000000000000000000000000000825288600483015260808260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115611ccd5767ffffffffffffffff956020955f935f955f91611cd8575b5092601f9260e4969782937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0966040519c8d9b8c9a7fb35010ff000000000000000000000000000000000000000000000000000000008c5260048c01521660248a015260448901526064880152608487015260c060a48701528160c4870152868601375f8582860101520116810103018173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115611ccd575f91611c9b575b50611bee81612fad565b60a43503611c70575091611c1e60609284600460ff62ffffff97511617905263ffffffff60408401528287612d8e565b01511664174876e80081029080820464174876e8001490151715610dd5576040805133815260208101929092527f904cba23554ac3d97eee3b695a7ff1da725230c6f8ed9fe340c3fa66416022e691a3565b7f6576cbdc000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90506020813d602011611cc5575b81611cb660209383611283565b8101031261017457515f611be4565b3d9150611ca9565b6040513d5f823e3d90fd5b60e49650849295507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe094915092611d28601f9460803d608011611d3c575b611d208183611283565b810190611f67565b91995091979496509194919250611b0c9050565b503d611d16565b611d569250611d5185612fad565b612ae9565b60843514155f80611a76565b5060243560ff811680820361017457600191501415611a2b565b505050505050505050565b604051611d9381611266565b5f81525f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f610140820152611de36104f9366004611314565b5f525f60205260405f2060405190611dfa8261122e565b5473ffffffffffffffffffffffffffffffffffffffff8116825263ffffffff8160a01c16906020830192828452604081019463ffffffff8360c01c168652606082019362ffffff8460e01c168552608083019360f81c845215611f495750611e6661059e366004611314565b5f52600160205260405f209162ffffff73ffffffffffffffffffffffffffffffffffffffff63ffffffff8060405196611e9e886111e5565b5498818a16978881526040838c60201c169b8c6020840152811c910152511698511692519351169451169464174876e80086029580870464174876e8001490151715610dd55760109360405197611ef489611266565b8852602088015260408701526060860152600181161515608086015260028116151560a086015260048116151560c086015260088116151560e086015216151561010084015261012083015261014082015290565b94505050505090565b519067ffffffffffffffff8216820361017457565b919082608091031261017457815191611f8260208201611f52565b916060611f9160408401611f52565b92015190565b611fa16004612955565b90805f52600260205260405f2091600160405193611fbe856111e5565b8054855201549073ffffffffffffffffffffffffffffffffffffffff821662ffffff60406020870196838852019360a01c1683521561224257600860808201511661223c5760043590604051907fadd98c7000000000000000000000000000000000000000000000000000000000825282600483015260808260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215611ccd575f92612204575b5063ffffffff604067ffffffffffffffff920151169116908181106121d65750506120b061059e366004611314565b5f52600160205260405f20548060401c6121aa5760243560ff81169081810361017457505f5260036020527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff63ffffffff6bffffffffffffffffffffffff60405f2054169260201c160163ffffffff8111610dd557611808958261216761215662ffffff9563ffffffff73ffffffffffffffffffffffffffffffffffffffff96166112c4565b88612162366004611314565b612464565b828251165f52600460205261218160405f209182546118bb565b905551169251169277ffffffffffffffffffffffffffffffffffffffffffffffff811691612882565b837f705673cf000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fe7e29aed000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b67ffffffffffffffff919250604061222f63ffffffff9260803d608011611d3c57611d208183611283565b5091505093925050612081565b50505050565b827fcd26234e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6040519061227b8261124a565b5f60a0838281528260208201528260408201528260608201528260808201520152565b91906122a861226e565b5060ff7f0000000000000000000000000000000000000000000000000000000000000000816122d682611863565b91604051966122e48861124a565b87521660208601525f6040860152166060840152608083015260a082015290565b8051906020810151906040810151907fff0000000000000000000000000000000000000000000000000000000000000060608201517fffffffffffffffff00000000000000000000000000000000000000000000000060a0608085015194015194836040519760208901997f20000000000000000000000000000000000000000000000000000000000000008b5260218a015260f81b16604188015260c01b16604286015260f81b16604a840152604b830152606b820152606b81526123cc608b82611283565b51902090565b5f80809381935af13d1561245f573d67ffffffffffffffff8111611201576040519061242660207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8401160183611283565b81525f60203d92013e5b1561243757565b7f3b1ab104000000000000000000000000000000000000000000000000000000005f5260045ffd5b612430565b60207f7c04fdc6a36e06d574776fa28752416a5926120ced72b3c9e7baaa30d026d5a59193929377ffffffffffffffffffffffffffffffffffffffffffffffff85166124b18187846127c9565b5f52600582528360405f20555192604051908152a3565b9190916124d481612305565b92835f525f60205260405f209063ffffffff825460a01c166125dd5781547fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff1660a09190911b77ffffffff000000000000000000000000000000000000000016179055612540906125e2565b5f52600160205260405f20805463ffffffff8160201c1663ffffffff8114610dd557600101600263ffffffff67ffffffff000000008360201b1692837fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff861617865516146125ad57505050565b7fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000063ffffffff4316921617179055565b505050565b8051906020810151907fff000000000000000000000000000000000000000000000000000000000000006040820151917fffffffffffffffff0000000000000000000000000000000000000000000000006080606083015192015193836040519660208801987f21000000000000000000000000000000000000000000000000000000000000008a52602189015260f81b16604187015260c01b16604285015260f81b16604a830152604b820152604b81526123cc606b82611283565b906040519060208201927f0100000000000000000000000000000000000000000000000000000000000000845260218301526041820152604181526123cc606182611283565b92916126ef61226e565b506126f861226e565b5061270960ff606086015116611385565b845190602086019360ff8551169167ffffffffffffffff60ff60408a019581838851169460808d0195865198604051946127428661124a565b855260208501526040840152169586606083015260808201528460a0820152995197511694511667ffffffffffffffff6001851b16019067ffffffffffffffff8211610dd55767ffffffffffffffff9261279c915161269f565b93604051966127aa8861124a565b875260208701521660408501526060840152608083015260a082015290565b612831915f525f60205261059e60405f206008815460f81c177effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fff0000000000000000000000000000000000000000000000000000000000000083549260f81b169116179055565b5f52600160205260405f209067ffffffffffffffff7fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000083549260401b169116179055565b91908203918211610dd557565b919362ffffff909391931664174876e80081029080820464174876e8001490151715610dd55777ffffffffffffffffffffffffffffffffffffffffffffffff81951690815f52600560205260405f205480911161294d575b7f6c5895acb60b66e78106939eaaa3976db6325f801ff434fe24ff7cb0a6795a5f9260209261291e8873ffffffffffffffffffffffffffffffffffffffff94612875565b905f526005845260405f20551694855f526004825260405f206129428282546118bb565b9055604051908152a4565b9450846128da565b6104f9612989915f608060405161296b8161122e565b82815282602082015282604082015282606082015201523690611314565b90815f525f60205260405f2090604051916129a38361122e565b549173ffffffffffffffffffffffffffffffffffffffff8316815263ffffffff8360a01c169283602083015263ffffffff8160c01c16604083015262ffffff8160e01c16606083015260f81c608082015291156129fc57565b827f706d8e77000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9190612a3261226e565b5082519267ffffffffffffffff612a4f60ff602084015116611385565b9260ff6080818460408701511693169401519460405197612a6f8961124a565b8852166020870152821b1660408501526060840152608083015260a082015290565b61059e612a9f913690611314565b5f526001602052600263ffffffff60405f205460201c1610612abe5750565b7fcd4211a1000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b925f935b83851015612b0f57612b076001918660051b85013561269f565b940193612aed565b9350915050565b612b9f90612b526bffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016486118bb565b90813a10612c0d575b612b69612b9a915a90612875565b67ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906118bb565b6112c4565b6bffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016808211612c05575b5064174876e800810190818111610dd55764174876e7ff01908111610dd55764174876e80062ffffff91041690565b90505f612bd6565b3a9150612b5b565b915f925f9260c082013590811580612d22575b612d165760018116612cb557600216151580612ca9575b612c47575050565b612c513683611314565b9060208301359160ff831683036101745761141661085384612c739550611385565b90612c7d82612305565b5f52600260205260a060405f205491013514612c965750565b909250612ca39150612fcc565b90600190565b5060e082013515612c3f565b5091935060e08101359250612cca838361269f565b60a082013503612d0d57612cf192612cf792611939612cea933690611314565b9290612fcc565b91612fcc565b80821015612d06575090600190565b9050612ca3565b5050505f905f90565b505f9450600193505050565b5060e083013515612c28565b90600263ffffffff60208301511610612d7657602063ffffffff8092511692015116908181115f14612d6f570363ffffffff8111610dd55763ffffffff1690565b505f919050565b5063ffffffff6020612d8b9201511643612875565b90565b90608060ff91612da061180895612b16565b62ffffff16606082019081523382525f9485526020858152604095869020835191840151968401519251949093015177ffffffff000000000000000000000000000000000000000060a09790971b9690961673ffffffffffffffffffffffffffffffffffffffff9091161760c09190911b7bffffffff000000000000000000000000000000000000000000000000161760e09290921b7effffff0000000000000000000000000000000000000000000000000000000016919091179190921660f81b7fff0000000000000000000000000000000000000000000000000000000000000016179055565b91909160ff7f0000000000000000000000000000000000000000000000000000000000000000165b8060ff831610612f22575b505067ffffffffffffffff821615612f1d576001915b6001811615612ede5750565b917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8114610dd5576001677fffffffffffffff91019260011c16612ed2565b5f9150565b909260ff612f2f85611863565b16907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff67ffffffffffffffff6001841b160167ffffffffffffffff8111610dd557811667ffffffffffffffff8116612f9f575067ffffffffffffffff60ff928160019316901c1694011690612eb1565b939450505050905f80612ebc565b60405160208101915f83526021820152602181526123cc604182611283565b612fd581612305565b5f525f60205260405f2060405190612fec8261122e565b549173ffffffffffffffffffffffffffffffffffffffff8316825263ffffffff8360a01c16602083015263ffffffff8360c01c166007604084019482865262ffffff8160e01c16606086015260f81c806080860152166130a4575063ffffffff91613059613090926125e2565b5f52600160205260405f209060405191613072836111e5565b548481168352848160201c16602084015260401c6040830152612d2e565b9151168082111561309f575090565b905090565b925050509056",
}

// Disputes is an auto generated Go binding around an Ethereum contract.
type Disputes struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Disputes) GetABI() abi.ABI {
	return c.abi
}

// NewDisputes creates a new instance of Disputes.
func NewDisputes() *Disputes {
	parsed, err := DisputesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Disputes{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Disputes) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,uint8[],uint96[],uint96,uint96,uint64) p) returns()
func (disputes *Disputes) PackConstructor(p DisputesParams) []byte {
	enc, err := disputes.abi.Pack("", p)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAssertions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40d9224b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assertions() view returns(address)
func (disputes *Disputes) PackAssertions() []byte {
	enc, err := disputes.abi.Pack("assertions")
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
func (disputes *Disputes) TryPackAssertions() ([]byte, error) {
	return disputes.abi.Pack("assertions")
}

// UnpackAssertions is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x40d9224b.
//
// Solidity: function assertions() view returns(address)
func (disputes *Disputes) UnpackAssertions(data []byte) (common.Address, error) {
	out, err := disputes.abi.Unpack("assertions", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBisect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d7f8fc4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bisect((bytes32,uint8,uint64,uint8,bytes32,bytes32) v, bytes32 left, bytes32 right) returns()
func (disputes *Disputes) PackBisect(v Node, left [32]byte, right [32]byte) []byte {
	enc, err := disputes.abi.Pack("bisect", v, left, right)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBisect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d7f8fc4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bisect((bytes32,uint8,uint64,uint8,bytes32,bytes32) v, bytes32 left, bytes32 right) returns()
func (disputes *Disputes) TryPackBisect(v Node, left [32]byte, right [32]byte) ([]byte, error) {
	return disputes.abi.Pack("bisect", v, left, right)
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e83409a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(address to) returns()
func (disputes *Disputes) PackClaim(to common.Address) []byte {
	enc, err := disputes.abi.Pack("claim", to)
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
func (disputes *Disputes) TryPackClaim(to common.Address) ([]byte, error) {
	return disputes.abi.Pack("claim", to)
}

// PackClaimable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x402914f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimable(address account) view returns(uint256)
func (disputes *Disputes) PackClaimable(account common.Address) []byte {
	enc, err := disputes.abi.Pack("claimable", account)
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
func (disputes *Disputes) TryPackClaimable(account common.Address) ([]byte, error) {
	return disputes.abi.Pack("claimable", account)
}

// UnpackClaimable is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x402914f5.
//
// Solidity: function claimable(address account) view returns(uint256)
func (disputes *Disputes) UnpackClaimable(data []byte) (*big.Int, error) {
	out, err := disputes.abi.Unpack("claimable", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCostCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed5dca91.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function costCap() view returns(uint96)
func (disputes *Disputes) PackCostCap() []byte {
	enc, err := disputes.abi.Pack("costCap")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCostCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed5dca91.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function costCap() view returns(uint96)
func (disputes *Disputes) TryPackCostCap() ([]byte, error) {
	return disputes.abi.Pack("costCap")
}

// UnpackCostCap is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xed5dca91.
//
// Solidity: function costCap() view returns(uint96)
func (disputes *Disputes) UnpackCostCap(data []byte) (*big.Int, error) {
	out, err := disputes.abi.Unpack("costCap", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCreate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f95cd43.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function create(bytes32 parent, bytes32 base, bytes32 span, uint64 created) returns()
func (disputes *Disputes) PackCreate(parent [32]byte, base [32]byte, span [32]byte, created uint64) []byte {
	enc, err := disputes.abi.Pack("create", parent, base, span, created)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f95cd43.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function create(bytes32 parent, bytes32 base, bytes32 span, uint64 created) returns()
func (disputes *Disputes) TryPackCreate(parent [32]byte, base [32]byte, span [32]byte, created uint64) ([]byte, error) {
	return disputes.abi.Pack("create", parent, base, span, created)
}

// PackDecide is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2120e518.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decide(bytes32 parent, bytes32 base, bytes32 span) payable returns()
func (disputes *Disputes) PackDecide(parent [32]byte, base [32]byte, span [32]byte) []byte {
	enc, err := disputes.abi.Pack("decide", parent, base, span)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecide is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2120e518.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decide(bytes32 parent, bytes32 base, bytes32 span) payable returns()
func (disputes *Disputes) TryPackDecide(parent [32]byte, base [32]byte, span [32]byte) ([]byte, error) {
	return disputes.abi.Pack("decide", parent, base, span)
}

// PackFixedGas is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a1f63d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fixedGas() view returns(uint64)
func (disputes *Disputes) PackFixedGas() []byte {
	enc, err := disputes.abi.Pack("fixedGas")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFixedGas is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a1f63d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fixedGas() view returns(uint64)
func (disputes *Disputes) TryPackFixedGas() ([]byte, error) {
	return disputes.abi.Pack("fixedGas")
}

// UnpackFixedGas is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a1f63d8.
//
// Solidity: function fixedGas() view returns(uint64)
func (disputes *Disputes) UnpackFixedGas(data []byte) (uint64, error) {
	out, err := disputes.abi.Unpack("fixedGas", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackHeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7c7aed3f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function height(uint8 level) view returns(uint8)
func (disputes *Disputes) PackHeight(level uint8) []byte {
	enc, err := disputes.abi.Pack("height", level)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHeight is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7c7aed3f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function height(uint8 level) view returns(uint8)
func (disputes *Disputes) TryPackHeight(level uint8) ([]byte, error) {
	return disputes.abi.Pack("height", level)
}

// UnpackHeight is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7c7aed3f.
//
// Solidity: function height(uint8 level) view returns(uint8)
func (disputes *Disputes) UnpackHeight(data []byte) (uint8, error) {
	out, err := disputes.abi.Unpack("height", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackLevels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ecf518b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function levels() view returns(uint8)
func (disputes *Disputes) PackLevels() []byte {
	enc, err := disputes.abi.Pack("levels")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLevels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ecf518b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function levels() view returns(uint8)
func (disputes *Disputes) TryPackLevels() ([]byte, error) {
	return disputes.abi.Pack("levels")
}

// UnpackLevels is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4ecf518b.
//
// Solidity: function levels() view returns(uint8)
func (disputes *Disputes) UnpackLevels(data []byte) (uint8, error) {
	out, err := disputes.abi.Unpack("levels", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackPot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03f60a78.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pot(bytes32 id) view returns(uint256)
func (disputes *Disputes) PackPot(id [32]byte) []byte {
	enc, err := disputes.abi.Pack("pot", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03f60a78.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pot(bytes32 id) view returns(uint256)
func (disputes *Disputes) TryPackPot(id [32]byte) ([]byte, error) {
	return disputes.abi.Pack("pot", id)
}

// UnpackPot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x03f60a78.
//
// Solidity: function pot(bytes32 id) view returns(uint256)
func (disputes *Disputes) UnpackPot(data []byte) (*big.Int, error) {
	out, err := disputes.abi.Unpack("pot", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa61ee2db.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function prove((bytes32,uint8,uint64,uint8,bytes32,bytes32) v, bytes32 state, bytes32[] path, bytes proof) returns()
func (disputes *Disputes) PackProve(v Node, state [32]byte, path [][32]byte, proof []byte) []byte {
	enc, err := disputes.abi.Pack("prove", v, state, path, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa61ee2db.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prove((bytes32,uint8,uint64,uint8,bytes32,bytes32) v, bytes32 state, bytes32[] path, bytes proof) returns()
func (disputes *Disputes) TryPackProve(v Node, state [32]byte, path [][32]byte, proof []byte) ([]byte, error) {
	return disputes.abi.Pack("prove", v, state, path, proof)
}

// PackRefine is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53192ecc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refine((bytes32,uint8,uint64,uint8,bytes32,bytes32) v, bytes32 span, bytes32[] path) payable returns()
func (disputes *Disputes) PackRefine(v Node, span [32]byte, path [][32]byte) []byte {
	enc, err := disputes.abi.Pack("refine", v, span, path)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefine is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53192ecc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refine((bytes32,uint8,uint64,uint8,bytes32,bytes32) v, bytes32 span, bytes32[] path) payable returns()
func (disputes *Disputes) TryPackRefine(v Node, span [32]byte, path [][32]byte) ([]byte, error) {
	return disputes.abi.Pack("refine", v, span, path)
}

// PackRefinement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c5574b6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refinement(bytes32 id) view returns(bytes32 leaf, address owner, uint256 cost)
func (disputes *Disputes) PackRefinement(id [32]byte) []byte {
	enc, err := disputes.abi.Pack("refinement", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefinement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c5574b6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refinement(bytes32 id) view returns(bytes32 leaf, address owner, uint256 cost)
func (disputes *Disputes) TryPackRefinement(id [32]byte) ([]byte, error) {
	return disputes.abi.Pack("refinement", id)
}

// RefinementOutput serves as a container for the return parameters of contract
// method Refinement.
type RefinementOutput struct {
	Leaf  [32]byte
	Owner common.Address
	Cost  *big.Int
}

// UnpackRefinement is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3c5574b6.
//
// Solidity: function refinement(bytes32 id) view returns(bytes32 leaf, address owner, uint256 cost)
func (disputes *Disputes) UnpackRefinement(data []byte) (RefinementOutput, error) {
	out, err := disputes.abi.Unpack("refinement", data)
	outstruct := new(RefinementOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Leaf = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Owner = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	outstruct.Cost = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x516f0a04.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refund(((bytes32,uint8,uint64,uint8,bytes32,bytes32),bytes32,bytes32)[] list) returns()
func (disputes *Disputes) PackRefund(list []Refund) []byte {
	enc, err := disputes.abi.Pack("refund", list)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x516f0a04.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refund(((bytes32,uint8,uint64,uint8,bytes32,bytes32),bytes32,bytes32)[] list) returns()
func (disputes *Disputes) TryPackRefund(list []Refund) ([]byte, error) {
	return disputes.abi.Pack("refund", list)
}

// PackSegments is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2d6870a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function segments() view returns(address)
func (disputes *Disputes) PackSegments() []byte {
	enc, err := disputes.abi.Pack("segments")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSegments is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2d6870a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function segments() view returns(address)
func (disputes *Disputes) TryPackSegments() ([]byte, error) {
	return disputes.abi.Pack("segments")
}

// UnpackSegments is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2d6870a.
//
// Solidity: function segments() view returns(address)
func (disputes *Disputes) UnpackSegments(data []byte) (common.Address, error) {
	out, err := disputes.abi.Unpack("segments", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe516ea9e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle((bytes32,uint8,uint64,uint8,bytes32,bytes32) root) returns()
func (disputes *Disputes) PackSettle(root Node) []byte {
	enc, err := disputes.abi.Pack("settle", root)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe516ea9e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle((bytes32,uint8,uint64,uint8,bytes32,bytes32) root) returns()
func (disputes *Disputes) TryPackSettle(root Node) ([]byte, error) {
	return disputes.abi.Pack("settle", root)
}

// PackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x604f2177.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stake(uint8 level) view returns(uint96)
func (disputes *Disputes) PackStake(level uint8) []byte {
	enc, err := disputes.abi.Pack("stake", level)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x604f2177.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stake(uint8 level) view returns(uint96)
func (disputes *Disputes) TryPackStake(level uint8) ([]byte, error) {
	return disputes.abi.Pack("stake", level)
}

// UnpackStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x604f2177.
//
// Solidity: function stake(uint8 level) view returns(uint96)
func (disputes *Disputes) UnpackStake(data []byte) (*big.Int, error) {
	out, err := disputes.abi.Unpack("stake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbda6e467.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function status((bytes32,uint8,uint64,uint8,bytes32,bytes32) v) view returns((uint64,uint64,uint64,uint64,bool,bool,bool,bool,bool,address,uint256) s)
func (disputes *Disputes) PackStatus(v Node) []byte {
	enc, err := disputes.abi.Pack("status", v)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbda6e467.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function status((bytes32,uint8,uint64,uint8,bytes32,bytes32) v) view returns((uint64,uint64,uint64,uint64,bool,bool,bool,bool,bool,address,uint256) s)
func (disputes *Disputes) TryPackStatus(v Node) ([]byte, error) {
	return disputes.abi.Pack("status", v)
}

// UnpackStatus is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbda6e467.
//
// Solidity: function status((bytes32,uint8,uint64,uint8,bytes32,bytes32) v) view returns((uint64,uint64,uint64,uint64,bool,bool,bool,bool,bool,address,uint256) s)
func (disputes *Disputes) UnpackStatus(data []byte) (IDisputesStatus, error) {
	out, err := disputes.abi.Unpack("status", data)
	if err != nil {
		return *new(IDisputesStatus), err
	}
	out0 := *abi.ConvertType(out[0], new(IDisputesStatus)).(*IDisputesStatus)
	return out0, nil
}

// PackTimer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ccd5938.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timer(bytes32 parent, bytes32 base, bytes32 span) view returns(uint64)
func (disputes *Disputes) PackTimer(parent [32]byte, base [32]byte, span [32]byte) []byte {
	enc, err := disputes.abi.Pack("timer", parent, base, span)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ccd5938.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timer(bytes32 parent, bytes32 base, bytes32 span) view returns(uint64)
func (disputes *Disputes) TryPackTimer(parent [32]byte, base [32]byte, span [32]byte) ([]byte, error) {
	return disputes.abi.Pack("timer", parent, base, span)
}

// UnpackTimer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0ccd5938.
//
// Solidity: function timer(bytes32 parent, bytes32 base, bytes32 span) view returns(uint64)
func (disputes *Disputes) UnpackTimer(data []byte) (uint64, error) {
	out, err := disputes.abi.Unpack("timer", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackTipCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b24a106.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tipCap() view returns(uint96)
func (disputes *Disputes) PackTipCap() []byte {
	enc, err := disputes.abi.Pack("tipCap")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTipCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b24a106.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tipCap() view returns(uint96)
func (disputes *Disputes) TryPackTipCap() ([]byte, error) {
	return disputes.abi.Pack("tipCap")
}

// UnpackTipCap is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b24a106.
//
// Solidity: function tipCap() view returns(uint96)
func (disputes *Disputes) UnpackTipCap(data []byte) (*big.Int, error) {
	out, err := disputes.abi.Unpack("tipCap", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUpdate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8582ebbd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function update(((bytes32,uint8,uint64,uint8,bytes32,bytes32),bytes32,bytes32,uint64)[] list) returns()
func (disputes *Disputes) PackUpdate(list []Update) []byte {
	enc, err := disputes.abi.Pack("update", list)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8582ebbd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function update(((bytes32,uint8,uint64,uint8,bytes32,bytes32),bytes32,bytes32,uint64)[] list) returns()
func (disputes *Disputes) TryPackUpdate(list []Update) ([]byte, error) {
	return disputes.abi.Pack("update", list)
}

// DisputesBisected represents a Bisected event raised by the Disputes contract.
type DisputesBisected struct {
	Parent [32]byte
	Id     [32]byte
	Left   [32]byte
	Right  [32]byte
	Mover  common.Address
	Cost   *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const DisputesBisectedEventName = "Bisected"

// ContractEventName returns the user-defined event name.
func (DisputesBisected) ContractEventName() string {
	return DisputesBisectedEventName
}

// UnpackBisectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Bisected(bytes32 indexed parent, bytes32 indexed id, bytes32 left, bytes32 right, address mover, uint256 cost)
func (disputes *Disputes) UnpackBisectedEvent(log *types.Log) (*DisputesBisected, error) {
	event := "Bisected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesBisected)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesClaimed represents a Claimed event raised by the Disputes contract.
type DisputesClaimed struct {
	Account common.Address
	To      common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const DisputesClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (DisputesClaimed) ContractEventName() string {
	return DisputesClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(address indexed account, address to, uint256 value)
func (disputes *Disputes) UnpackClaimedEvent(log *types.Log) (*DisputesClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesClaimed)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesCreated represents a Created event raised by the Disputes contract.
type DisputesCreated struct {
	Parent  [32]byte
	Id      [32]byte
	Base    [32]byte
	Span    [32]byte
	Created uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const DisputesCreatedEventName = "Created"

// ContractEventName returns the user-defined event name.
func (DisputesCreated) ContractEventName() string {
	return DisputesCreatedEventName
}

// UnpackCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Created(bytes32 indexed parent, bytes32 indexed id, bytes32 base, bytes32 span, uint64 created)
func (disputes *Disputes) UnpackCreatedEvent(log *types.Log) (*DisputesCreated, error) {
	event := "Created"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesCreated)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesProven represents a Proven event raised by the Disputes contract.
type DisputesProven struct {
	Parent [32]byte
	Id     [32]byte
	Mover  common.Address
	Cost   *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const DisputesProvenEventName = "Proven"

// ContractEventName returns the user-defined event name.
func (DisputesProven) ContractEventName() string {
	return DisputesProvenEventName
}

// UnpackProvenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Proven(bytes32 indexed parent, bytes32 indexed id, address mover, uint256 cost)
func (disputes *Disputes) UnpackProvenEvent(log *types.Log) (*DisputesProven, error) {
	event := "Proven"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesProven)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesRefined represents a Refined event raised by the Disputes contract.
type DisputesRefined struct {
	Parent [32]byte
	Id     [32]byte
	Root   [32]byte
	Span   [32]byte
	Owner  common.Address
	Cost   *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const DisputesRefinedEventName = "Refined"

// ContractEventName returns the user-defined event name.
func (DisputesRefined) ContractEventName() string {
	return DisputesRefinedEventName
}

// UnpackRefinedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Refined(bytes32 indexed parent, bytes32 indexed id, bytes32 indexed root, bytes32 span, address owner, uint256 cost)
func (disputes *Disputes) UnpackRefinedEvent(log *types.Log) (*DisputesRefined, error) {
	event := "Refined"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesRefined)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesRefunded represents a Refunded event raised by the Disputes contract.
type DisputesRefunded struct {
	Parent  [32]byte
	Id      [32]byte
	Account common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const DisputesRefundedEventName = "Refunded"

// ContractEventName returns the user-defined event name.
func (DisputesRefunded) ContractEventName() string {
	return DisputesRefundedEventName
}

// UnpackRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Refunded(bytes32 indexed parent, bytes32 indexed id, address indexed account, uint256 value)
func (disputes *Disputes) UnpackRefundedEvent(log *types.Log) (*DisputesRefunded, error) {
	event := "Refunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesRefunded)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesSettled represents a Settled event raised by the Disputes contract.
type DisputesSettled struct {
	Parent [32]byte
	Id     [32]byte
	Pot    *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const DisputesSettledEventName = "Settled"

// ContractEventName returns the user-defined event name.
func (DisputesSettled) ContractEventName() string {
	return DisputesSettledEventName
}

// UnpackSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Settled(bytes32 indexed parent, bytes32 indexed id, uint256 pot)
func (disputes *Disputes) UnpackSettledEvent(log *types.Log) (*DisputesSettled, error) {
	event := "Settled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesSettled)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesUpdated represents a Updated event raised by the Disputes contract.
type DisputesUpdated struct {
	Parent [32]byte
	Id     [32]byte
	Stored uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const DisputesUpdatedEventName = "Updated"

// ContractEventName returns the user-defined event name.
func (DisputesUpdated) ContractEventName() string {
	return DisputesUpdatedEventName
}

// UnpackUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Updated(bytes32 indexed parent, bytes32 indexed id, uint64 stored)
func (disputes *Disputes) UnpackUpdatedEvent(log *types.Log) (*DisputesUpdated, error) {
	event := "Updated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesUpdated)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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
func (disputes *Disputes) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], disputes.abi.Errors["AnotherWon"].ID.Bytes()[:4]) {
		return disputes.UnpackAnotherWonError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["BadParams"].ID.Bytes()[:4]) {
		return disputes.UnpackBadParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NoRivals"].ID.Bytes()[:4]) {
		return disputes.UnpackNoRivalsError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NotAssertions"].ID.Bytes()[:4]) {
		return disputes.UnpackNotAssertionsError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NotRefined"].ID.Bytes()[:4]) {
		return disputes.UnpackNotRefinedError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NotWon"].ID.Bytes()[:4]) {
		return disputes.UnpackNotWonError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NothingToClaim"].ID.Bytes()[:4]) {
		return disputes.UnpackNothingToClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["PayoutFailed"].ID.Bytes()[:4]) {
		return disputes.UnpackPayoutFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["UnknownNode"].ID.Bytes()[:4]) {
		return disputes.UnpackUnknownNodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["WrongHalves"].ID.Bytes()[:4]) {
		return disputes.UnpackWrongHalvesError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["WrongHeight"].ID.Bytes()[:4]) {
		return disputes.UnpackWrongHeightError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["WrongPath"].ID.Bytes()[:4]) {
		return disputes.UnpackWrongPathError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["WrongStake"].ID.Bytes()[:4]) {
		return disputes.UnpackWrongStakeError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["WrongStep"].ID.Bytes()[:4]) {
		return disputes.UnpackWrongStepError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DisputesAnotherWon represents a AnotherWon error raised by the Disputes contract.
type DisputesAnotherWon struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AnotherWon(bytes32 id)
func DisputesAnotherWonErrorID() common.Hash {
	return common.HexToHash("0x705673cf5e14e3b0625bfcb916f263ba40bcebc1fe20e302f2b2468fce65d790")
}

// UnpackAnotherWonError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AnotherWon(bytes32 id)
func (disputes *Disputes) UnpackAnotherWonError(raw []byte) (*DisputesAnotherWon, error) {
	out := new(DisputesAnotherWon)
	if err := disputes.abi.UnpackIntoInterface(out, "AnotherWon", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesBadParams represents a BadParams error raised by the Disputes contract.
type DisputesBadParams struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadParams()
func DisputesBadParamsErrorID() common.Hash {
	return common.HexToHash("0x019af6379de0e1c5d9ed7bc9cadaf094fc9efb595904a561b64245c59cd9399f")
}

// UnpackBadParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadParams()
func (disputes *Disputes) UnpackBadParamsError(raw []byte) (*DisputesBadParams, error) {
	out := new(DisputesBadParams)
	if err := disputes.abi.UnpackIntoInterface(out, "BadParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNoRivals represents a NoRivals error raised by the Disputes contract.
type DisputesNoRivals struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoRivals(bytes32 id)
func DisputesNoRivalsErrorID() common.Hash {
	return common.HexToHash("0xcd4211a101b81d36c019e62a3c995992d3a4a0f236856eba4811451530e5c88d")
}

// UnpackNoRivalsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoRivals(bytes32 id)
func (disputes *Disputes) UnpackNoRivalsError(raw []byte) (*DisputesNoRivals, error) {
	out := new(DisputesNoRivals)
	if err := disputes.abi.UnpackIntoInterface(out, "NoRivals", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNotAssertions represents a NotAssertions error raised by the Disputes contract.
type DisputesNotAssertions struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAssertions()
func DisputesNotAssertionsErrorID() common.Hash {
	return common.HexToHash("0x73cbc53cfac639c8bd01f0c852f4a4ea66684413360a9ab0cb499f6dc8b78774")
}

// UnpackNotAssertionsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAssertions()
func (disputes *Disputes) UnpackNotAssertionsError(raw []byte) (*DisputesNotAssertions, error) {
	out := new(DisputesNotAssertions)
	if err := disputes.abi.UnpackIntoInterface(out, "NotAssertions", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNotRefined represents a NotRefined error raised by the Disputes contract.
type DisputesNotRefined struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRefined(bytes32 id)
func DisputesNotRefinedErrorID() common.Hash {
	return common.HexToHash("0xcd26234ed3869ce7cb1c79e80f1c3c633bf5a3b2c1dc9befd6bc094f69aff356")
}

// UnpackNotRefinedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRefined(bytes32 id)
func (disputes *Disputes) UnpackNotRefinedError(raw []byte) (*DisputesNotRefined, error) {
	out := new(DisputesNotRefined)
	if err := disputes.abi.UnpackIntoInterface(out, "NotRefined", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNotWon represents a NotWon error raised by the Disputes contract.
type DisputesNotWon struct {
	Timer  uint64
	Period uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotWon(uint64 timer, uint64 period)
func DisputesNotWonErrorID() common.Hash {
	return common.HexToHash("0xe7e29aedcf3591f44cc9daa45aa57da1b084fd9b02a13d711b00f8aa2cb96af6")
}

// UnpackNotWonError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotWon(uint64 timer, uint64 period)
func (disputes *Disputes) UnpackNotWonError(raw []byte) (*DisputesNotWon, error) {
	out := new(DisputesNotWon)
	if err := disputes.abi.UnpackIntoInterface(out, "NotWon", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNothingToClaim represents a NothingToClaim error raised by the Disputes contract.
type DisputesNothingToClaim struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToClaim()
func DisputesNothingToClaimErrorID() common.Hash {
	return common.HexToHash("0x969bf7288f744225521096ebffff657851af77dd4c63700d76b8d1cf6481d1f1")
}

// UnpackNothingToClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToClaim()
func (disputes *Disputes) UnpackNothingToClaimError(raw []byte) (*DisputesNothingToClaim, error) {
	out := new(DisputesNothingToClaim)
	if err := disputes.abi.UnpackIntoInterface(out, "NothingToClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesPayoutFailed represents a PayoutFailed error raised by the Disputes contract.
type DisputesPayoutFailed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PayoutFailed()
func DisputesPayoutFailedErrorID() common.Hash {
	return common.HexToHash("0x3b1ab1045aad53070fe2359fd1a7d516800dcddc17ad45f2e5ff18fe2dbb0689")
}

// UnpackPayoutFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PayoutFailed()
func (disputes *Disputes) UnpackPayoutFailedError(raw []byte) (*DisputesPayoutFailed, error) {
	out := new(DisputesPayoutFailed)
	if err := disputes.abi.UnpackIntoInterface(out, "PayoutFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesUnknownNode represents a UnknownNode error raised by the Disputes contract.
type DisputesUnknownNode struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownNode(bytes32 id)
func DisputesUnknownNodeErrorID() common.Hash {
	return common.HexToHash("0x706d8e77c681bf43e2a5f77eacedfdd7d154032bf46e1c10bb5f8e3df563d496")
}

// UnpackUnknownNodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownNode(bytes32 id)
func (disputes *Disputes) UnpackUnknownNodeError(raw []byte) (*DisputesUnknownNode, error) {
	out := new(DisputesUnknownNode)
	if err := disputes.abi.UnpackIntoInterface(out, "UnknownNode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesWrongHalves represents a WrongHalves error raised by the Disputes contract.
type DisputesWrongHalves struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongHalves()
func DisputesWrongHalvesErrorID() common.Hash {
	return common.HexToHash("0xad99d3d267cb2a35e26e6120577369c9664cc84cb8f6bf0d83c7a123ccc279cf")
}

// UnpackWrongHalvesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongHalves()
func (disputes *Disputes) UnpackWrongHalvesError(raw []byte) (*DisputesWrongHalves, error) {
	out := new(DisputesWrongHalves)
	if err := disputes.abi.UnpackIntoInterface(out, "WrongHalves", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesWrongHeight represents a WrongHeight error raised by the Disputes contract.
type DisputesWrongHeight struct {
	Level  uint8
	Height uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongHeight(uint8 level, uint8 height)
func DisputesWrongHeightErrorID() common.Hash {
	return common.HexToHash("0x7e9bba78eee416a64f292ebf23c810f7afad48315734c408e8eb0f4747785ca8")
}

// UnpackWrongHeightError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongHeight(uint8 level, uint8 height)
func (disputes *Disputes) UnpackWrongHeightError(raw []byte) (*DisputesWrongHeight, error) {
	out := new(DisputesWrongHeight)
	if err := disputes.abi.UnpackIntoInterface(out, "WrongHeight", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesWrongPath represents a WrongPath error raised by the Disputes contract.
type DisputesWrongPath struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPath()
func DisputesWrongPathErrorID() common.Hash {
	return common.HexToHash("0xf52a7b85982d1e3476c8908cdccb2811f6f25c88f34a5a42ba335fc9e96fe4cf")
}

// UnpackWrongPathError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPath()
func (disputes *Disputes) UnpackWrongPathError(raw []byte) (*DisputesWrongPath, error) {
	out := new(DisputesWrongPath)
	if err := disputes.abi.UnpackIntoInterface(out, "WrongPath", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesWrongStake represents a WrongStake error raised by the Disputes contract.
type DisputesWrongStake struct {
	Given *big.Int
	Want  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongStake(uint256 given, uint256 want)
func DisputesWrongStakeErrorID() common.Hash {
	return common.HexToHash("0x8e7704c01503253b18d05f4dd24bf2da873034fdba623da5da78d03b4cb6aa01")
}

// UnpackWrongStakeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongStake(uint256 given, uint256 want)
func (disputes *Disputes) UnpackWrongStakeError(raw []byte) (*DisputesWrongStake, error) {
	out := new(DisputesWrongStake)
	if err := disputes.abi.UnpackIntoInterface(out, "WrongStake", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesWrongStep represents a WrongStep error raised by the Disputes contract.
type DisputesWrongStep struct {
	Next [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongStep(bytes32 next)
func DisputesWrongStepErrorID() common.Hash {
	return common.HexToHash("0x6576cbdc3734c1b04bceaf0e8e7396615b4cc21794dd4c00d43439cd9f12d617")
}

// UnpackWrongStepError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongStep(bytes32 next)
func (disputes *Disputes) UnpackWrongStepError(raw []byte) (*DisputesWrongStep, error) {
	out := new(DisputesWrongStep)
	if err := disputes.abi.UnpackIntoInterface(out, "WrongStep", raw); err != nil {
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

// IValidityVerifierMetaData contains all meta data concerning the IValidityVerifier contract.
var IValidityVerifierMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"InvalidProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"key\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"statements\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes[]\",\"name\":\"proofs\",\"type\":\"bytes[]\"}],\"name\":\"verify\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "18d4695aa5d0dde60395f778df8f96e3d2",
}

// IValidityVerifier is an auto generated Go binding around an Ethereum contract.
type IValidityVerifier struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IValidityVerifier) GetABI() abi.ABI {
	return c.abi
}

// NewIValidityVerifier creates a new instance of IValidityVerifier.
func NewIValidityVerifier() *IValidityVerifier {
	parsed, err := IValidityVerifierMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IValidityVerifier{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IValidityVerifier) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3943380c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function key() view returns(bytes32)
func (iValidityVerifier *IValidityVerifier) PackKey() []byte {
	enc, err := iValidityVerifier.abi.Pack("key")
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
func (iValidityVerifier *IValidityVerifier) TryPackKey() ([]byte, error) {
	return iValidityVerifier.abi.Pack("key")
}

// UnpackKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3943380c.
//
// Solidity: function key() view returns(bytes32)
func (iValidityVerifier *IValidityVerifier) UnpackKey(data []byte) ([32]byte, error) {
	out, err := iValidityVerifier.abi.Unpack("key", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6e4e7f7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verify(bytes32[] statements, bytes[] proofs) view returns()
func (iValidityVerifier *IValidityVerifier) PackVerify(statements [][32]byte, proofs [][]byte) []byte {
	enc, err := iValidityVerifier.abi.Pack("verify", statements, proofs)
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
func (iValidityVerifier *IValidityVerifier) TryPackVerify(statements [][32]byte, proofs [][]byte) ([]byte, error) {
	return iValidityVerifier.abi.Pack("verify", statements, proofs)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (iValidityVerifier *IValidityVerifier) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], iValidityVerifier.abi.Errors["InvalidProof"].ID.Bytes()[:4]) {
		return iValidityVerifier.UnpackInvalidProofError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// IValidityVerifierInvalidProof represents a InvalidProof error raised by the IValidityVerifier contract.
type IValidityVerifierInvalidProof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidProof()
func IValidityVerifierInvalidProofErrorID() common.Hash {
	return common.HexToHash("0x09bde339c6b182be216ee7ef8ccff6338c6ef7993445216112ae575c5438fd27")
}

// UnpackInvalidProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidProof()
func (iValidityVerifier *IValidityVerifier) UnpackInvalidProofError(raw []byte) (*IValidityVerifierInvalidProof, error) {
	out := new(IValidityVerifierInvalidProof)
	if err := iValidityVerifier.abi.UnpackIntoInterface(out, "InvalidProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxMetaData contains all meta data concerning the Inbox contract.
var InboxMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"portal\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"timelock\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"forceDelay\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxForced\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"maxForcedBytes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"forcedGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"forcedGasPerByte\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"forcedGasPerBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"forcedGasTarget\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"minForcedPrice\",\"type\":\"uint64\"}],\"internalType\":\"structInboxParams\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"BadParams\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"BadSize\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"BlockFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"FeeTooLow\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InboxClosed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoPayload\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotPortal\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotPoster\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotTimelock\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingOverdue\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PayoutFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"TooManyPayloads\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"given\",\"type\":\"uint64\"}],\"name\":\"WrongBatch\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"Closed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"Data\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"}],\"name\":\"Enqueued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"refs\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"accumulator\",\"type\":\"bytes32\"}],\"name\":\"Entry\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"}],\"name\":\"PosterSet\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"n\",\"type\":\"uint64\"}],\"name\":\"accumulator\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"batches\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"}],\"name\":\"blockOf\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"close\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"closed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"count\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"enqueue\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"byContract\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"enqueueDeposit\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"enqueued\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"fee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"max\",\"type\":\"uint64\"}],\"name\":\"force\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"appended\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"forced\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"name\":\"item\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"body\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"enqueuedAt\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"appended\",\"type\":\"bool\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"overdue\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"params\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"portal\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"timelock\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"forceDelay\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxForced\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"maxForcedBytes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"forcedGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"forcedGasPerByte\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"forcedGasPerBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"forcedGasTarget\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"minForcedPrice\",\"type\":\"uint64\"}],\"internalType\":\"structInboxParams\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"batch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"forcedItems\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"blobs\",\"type\":\"uint256\"}],\"name\":\"postBlobs\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"batch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"forcedItems\",\"type\":\"uint64\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"}],\"name\":\"postCalldata\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"poster\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"setPoster\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "d2b6b43fa97cd607de1922626eac94be50",
	Bin: "0x6101e0604052346104a157604051601f6131c838819003918201601f19168301916001600160401b038311848410176104a557808492610160946040528339810103126104a15760405161016081016001600160401b038111828210176104a55760405261006c826104b9565b815261007a602083016104b9565b906020810191825261008e604084016104b9565b90604081019182526100a2606085016104cd565b93606082019485526100b6608082016104cd565b916080810192835260a08201519063ffffffff8216918281036104a15760a082019081526100e660c085016104cd565b9160c08101918383526100fb60e087016104cd565b9660e083019488865261011161010089016104cd565b96610100850197885261013c61014061012d6101208c016104cd565b9a61012088019b8c52016104cd565b6101408601908152996001600160401b031681810291811591830414171561048d57610170916001600160401b03166104e1565b83516001600160a01b03161590811561047a575b8115610467575b8115610454575b811561043d575b811561042a575b8115610416575b8115610403575b81156103f0575b81156103dd575b81156103b6575b811561038f575b506103805791516001600160a01b039081166080529851891660a0528751891660c05298516001600160401b0390811660e0529051811661010052975163ffffffff16610120525187166101405251861661016052518516610180525184166101a052519092166101c0529051600180546001600160a01b031916919092169081179091556040519081527f41396c361649c0c9cf71194014fa094b85b661b853da4eb40877007c307e34fa90602090a1604051612cd990816104ef823960805181818161017d015281816108ab0152611988015260a0518181816101bd015261165a015260c051816101fa015260e0518181816102370152612941015261010051818181610268015281816105c101526123f001526101205181818161029901528181610eff01528181610f2f015281816115610152611ad40152610140518181816102c7015261268d0152610160518181816102f9015261265d01526101805181818161032c015281816109f0015261113101526101a05181818161035f015281816109b2015281816110f30152611a7001526101c05181818161039101528181610a26015281816111670152611a990152f35b63019af63760e01b5f5260045ffd5b88516103a492506001600160401b03166104e1565b86516001600160401b0316105f6101ca565b885188516001600160401b039190911660019190911c60016001603f1b03161091506101c3565b88516001600160401b03161591506101bc565b89516001600160401b03161591506101b5565b85516001600160401b03161591506101ae565b905061ffe063ffffffff84511611906101a7565b9050601463ffffffff84511610906101a0565b825160806001600160401b03909116119150610199565b82516001600160401b0316159150610192565b8c516001600160401b031615915061018b565b8b516001600160a01b0316159150610184565b634e487b7160e01b5f52601160045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036104a157565b51906001600160401b03821682036104a157565b9190820180921161048d5756fe60806040526004361015610011575f80fd5b5f3560e01c8063057fdc9514611c0957806306661abd14611bc5578063148b93d214611b6e5780632ac58c7b14611afb57806339b37ab014611a1357806343d726d6146119435780634abf783314611795578063597e1fb5146117525780635b54d2d61461171557806373bbb71c1461160c57806380959721146115bb57806384473fa81461105d57806387f2794414610f845780639e2206a614610805578063a314ea681461057b578063bab2fe7a14610534578063bb862594146104ca578063cfdf677e146104835763cff0ab96146100ea575f80fd5b3461047f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f5760405161012481611ecc565b5f8152602081015f9052604081015f9052606081015f9052608081015f905260a081015f905260c081015f905260e081015f905261010081015f905261012081015f9052610140015f905260405161017b81611ecc565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169081815260208101907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff168252604081017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff168152606082017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168152608083017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16815260a084017f000000000000000000000000000000000000000000000000000000000000000063ffffffff16815260c08501917f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16835260e08601937f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1685526101008701957f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1687526101208801977f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16895261014001987f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168a526040519a8b525173ffffffffffffffffffffffffffffffffffffffff1660208b01525173ffffffffffffffffffffffffffffffffffffffff1660408a01525167ffffffffffffffff1660608901525167ffffffffffffffff1660808801525163ffffffff1660a08701525167ffffffffffffffff1660c08601525167ffffffffffffffff1660e08501525167ffffffffffffffff166101008401525167ffffffffffffffff166101208301525167ffffffffffffffff1661014082015261016090f35b5f80fd5b3461047f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f57602067ffffffffffffffff5f5460401c16604051908152f35b3461047f5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f57608067ffffffffffffffff80610515610510611dc0565b61217a565b9294909160405195865216602085015215156040840152166060820152f35b3461047f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f57602067ffffffffffffffff5f5460801c16604051908152f35b3461047f5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f576105b2611dc0565b60ff60015460a01c166107dd577f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff811667ffffffffffffffff8316105f146107d657505b67ffffffffffffffff165f5b8167ffffffffffffffff821610806107bb575b156107ab575f548060c01c5f52600560205260405f209061063e82612921565b156107635761075e929161065e67ffffffffffffffff6107599316612138565b6106b4600283019182907fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff000000000000000000000000000000000000000083549260a01b169116179055565b600182019061073582549363ffffffff6bffffffffffffffffffffffff5f54948560c01c9577ffffffffffffffffffffffffffffffffffffffffffffffff7fffffffffffffffff00000000000000000000000000000000000000000000000061071c896123cb565b60c01b169116175f555416945460a81c16905490612339565b9260ff73ffffffffffffffffffffffffffffffffffffffff82169160a01c16612aba565b6123cb565b61060b565b505067ffffffffffffffff91505b16801561078357602090604051908152f35b7f5693356d000000000000000000000000000000000000000000000000000000005f5260045ffd5b67ffffffffffffffff9150610771565b505f5467ffffffffffffffff8160801c169060c01c1061061e565b90506105ff565b7fdeecac16000000000000000000000000000000000000000000000000000000005f5260045ffd5b60a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f57610837611dee565b602435801515810361047f576044359073ffffffffffffffffffffffffffffffffffffffff8216820361047f5760843567ffffffffffffffff811161047f57610884903690600401611e11565b93909160ff60015460a01c166107dd5773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610f5c5715610f565773111100000000000000000000000000000000111173ffffffffffffffffffffffffffffffffffffffff8092160116925b61098960346bffffffffffffffffffffffff6064351693836040519485927fffffffffffffffffffffffffffffffffffffffff000000000000000000000000602085019960601b1689528484013781015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611f4e565b805180158015610f27575b610ed257506109a3815161264b565b916109ac612080565b926109d87f000000000000000000000000000000000000000000000000000000000000000080956126b2565b91602083019467ffffffffffffffff610a14818851167f0000000000000000000000000000000000000000000000000000000000000000612116565b16808411610ea25750610a4c610a52917f00000000000000000000000000000000000000000000000000000000000000009086612824565b836120ba565b96873410610e725760407f5ea4653f814909769bfd6792e71c71b0338ed2c4ef12fd01d2f1a71fb64a66de94610b2860209867ffffffffffffffff610a9e8160a0991682845116612158565b16809152610ae667ffffffffffffffff84511667ffffffffffffffff167fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000006002541617600255565b7fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff00000000000000006002549260401b16911617600255565b01516fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff000000000000000000000000000000006002549260801b169116176002555f5494610d9867ffffffffffffffff8760801c169889977fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff00000000000000000000000000000000610bc48b6123cb565b60801b169116175f5567ffffffffffffffff888451809320956bffffffffffffffffffffffff600273ffffffffffffffffffffffffffffffffffffffff6040519e8f610c0f81611f32565b8b81520193169d8e845260408101936003855263ffffffff606083019816885260808201978c89528d830195884316875260c08401975f89525f52600560205260405f209351845573ffffffffffffffffffffffffffffffffffffffff8060018601945116167fffffffffffffffffffffffff000000000000000000000000000000000000000084541617835551907fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff74ff000000000000000000000000000000000000000078ffffffff0000000000000000000000000000000000000000008554935160a81b169360a01b16911617179055019451167fffffffffffffffffffffffff000000000000000000000000000000000000000073ffffffffffffffff0000000000000000000000008654935160601b1692161717835551167fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff000000000000000000000000000000000000000083549260a01b169116179055565b817f374dc6a0f9b417cb276d552d27b2b83ccb0aab418543ce33a1fe979de50ac61c6040516020815280610dcf60208201866128de565b0390a251906040519260038452602084015260408301526060820152866080820152a35f80808085815af1610e026120e7565b5015610e4a57813403610e1a57602090604051908152f35b507ff04f3db2000000000000000000000000000000000000000000000000000000005f523460045260245260445ffd5b7f3b1ab104000000000000000000000000000000000000000000000000000000005f5260045ffd5b877ff04f3db2000000000000000000000000000000000000000000000000000000005f523460045260245260445ffd5b83907f90e27fd3000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f3a8185d9000000000000000000000000000000000000000000000000000000005f5260045263ffffffff7f00000000000000000000000000000000000000000000000000000000000000001660245260445ffd5b5063ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168111610994565b92610907565b7f3f94bdf3000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461047f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f575f548060c01c67ffffffffffffffff819260801c165b67ffffffffffffffff811667ffffffffffffffff831610611001576020610fef8484612116565b67ffffffffffffffff60405191168152f35b90611022677fffffffffffffff6110188385612116565b60011c1682612158565b9067ffffffffffffffff82165f52600560205261104160405f20612921565b15611056575061105090612138565b90610fc8565b9150610fc8565b60207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f5760043567ffffffffffffffff811161047f576110a7903690600401611e11565b9060ff60015460a01c166107dd576110ca903332036115885733925b3691611fc9565b90815180158015611559575b610ed257506110e5825161264b565b906110ee612080565b6111197f000000000000000000000000000000000000000000000000000000000000000080926126b2565b90602082019067ffffffffffffffff611155818451167f0000000000000000000000000000000000000000000000000000000000000000612116565b16808611611529575061118d611193917f00000000000000000000000000000000000000000000000000000000000000009085612824565b856120ba565b938434106114f957916111bd60409267ffffffffffffffff610a9e81602098971682845116612158565b01516fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff000000000000000000000000000000006002549260801b169116176002557f5ea4653f814909769bfd6792e71c71b0338ed2c4ef12fd01d2f1a71fb64a66de60a05f549267ffffffffffffffff8460801c169687947fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff00000000000000000000000000000000611279886123cb565b60801b169116175f55611451815167ffffffffffffffff87828a860120956bffffffffffffffffffffffff600273ffffffffffffffffffffffffffffffffffffffff6040519d8e6112c981611f32565b8b81520193169c8d8452604081019382855263ffffffff606083019816885260808201975f89528c830195884316875260c08401975f89525f52600560205260405f209351845573ffffffffffffffffffffffffffffffffffffffff8060018601945116167fffffffffffffffffffffffff000000000000000000000000000000000000000084541617835551907fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff74ff000000000000000000000000000000000000000078ffffffff0000000000000000000000000000000000000000008554935160a81b169360a01b16911617179055019451167fffffffffffffffffffffffff000000000000000000000000000000000000000073ffffffffffffffff0000000000000000000000008654935160601b1692161717835551167fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff000000000000000000000000000000000000000083549260a01b169116179055565b817f374dc6a0f9b417cb276d552d27b2b83ccb0aab418543ce33a1fe979de50ac61c604051602081528061148860208201866128de565b0390a25160405191600283525f602084015260408301526060820152856080820152a35f80808084815af16114bb6120e7565b5015610e4a578034116114d4575b602082604051908152f35b5f80806114e28194346120da565b335af16114ed6120e7565b5015610e4a57816114c9565b847ff04f3db2000000000000000000000000000000000000000000000000000000005f523460045260245260445ffd5b85907f90e27fd3000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5063ffffffff7f00000000000000000000000000000000000000000000000000000000000000001681116110d6565b337311110000000000000000000000000000000011110173ffffffffffffffffffffffffffffffffffffffff16926110c3565b3461047f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f57602073ffffffffffffffffffffffffffffffffffffffff60015416604051908152f35b3461047f5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f57611643611dee565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036116ed57602073ffffffffffffffffffffffffffffffffffffffff7f41396c361649c0c9cf71194014fa094b85b661b853da4eb40877007c307e34fa9216807fffffffffffffffffffffffff00000000000000000000000000000000000000006001541617600155604051908152a1005b7fcad4da2a000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461047f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f5760205f5460c01c604051908152f35b3461047f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f57602060ff60015460a01c166040519015158152f35b3461047f5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f576117cc611dc0565b6117d4611dd7565b6044359160ff60015460a01c166107dd57826117ef91612263565b6060905f5b8381106118755750824961180e5761180c92506123ea565b005b8260018101808211611848577f4acb0f13000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b91824990811561191b5760019161191491604051917f020000000000000000000000000000000000000000000000000000000000000060208401527e0200000000000000000000000000000000000000000000000000000000000060218401527f2000000000000000000000000000000000000000000000000000000000000000602584015260268301526026825261190f604683611f4e565b611fff565b92016117f4565b7f1cb0a0e6000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461047f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f5773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610f5c57740100000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff60015416176001557f1cdde67b72a90f19919ac732a437ac2f7a10fc128d28c2a6e525d89ce5cd9d3a5f80a1005b3461047f5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f5760043580158015611acc575b610ed257611ac4611a6060209261264b565b611abe611a6b612080565b611a967f000000000000000000000000000000000000000000000000000000000000000080926126b2565b907f000000000000000000000000000000000000000000000000000000000000000091612824565b906120ba565b604051908152f35b5063ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168111611a4e565b3461047f5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f57602067ffffffffffffffff611b3d611dc0565b673fffffffffffffff8160021c165f526004835281611b63600360405f2054931661205d565b161c16604051908152f35b3461047f5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f5767ffffffffffffffff611bae611dc0565b165f526003602052602060405f2054604051908152f35b3461047f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f57602067ffffffffffffffff5f5416604051908152f35b3461047f5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f57611c40611dc0565b611c48611dd7565b906044359167ffffffffffffffff831161047f573660238401121561047f5782600401359167ffffffffffffffff831161047f576024840193602436918560051b01011161047f5760ff60015460a01c166107dd5782611ca791612263565b6060915f905b808210611cbe5761180c84846123ea565b9092611ccb848387611e3f565b8091501561191b57620100008111611d8e57600191611d808463ffffffff611d86948a7f374dc6a0f9b417cb276d552d27b2b83ccb0aab418543ce33a1fe979de50ac61c6040611d328d611d236110c3828a88611e3f565b60208151910120978895611e3f565b91907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f84845195869460208652816020870152868601375f85828601015201168101030190a216612339565b90611fff565b930190611cad565b7f3a8185d9000000000000000000000000000000000000000000000000000000005f526004526201000060245260445ffd5b6004359067ffffffffffffffff8216820361047f57565b6024359067ffffffffffffffff8216820361047f57565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361047f57565b9181601f8401121561047f5782359167ffffffffffffffff831161047f576020838186019501011161047f57565b9190811015611e9f5760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18136030182121561047f57019081359167ffffffffffffffff831161047f57602001823603811361047f579190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b610160810190811067ffffffffffffffff821117611ee957604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6060810190811067ffffffffffffffff821117611ee957604052565b60e0810190811067ffffffffffffffff821117611ee957604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117611ee957604052565b67ffffffffffffffff8111611ee957601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b929192611fd582611f8f565b91611fe36040519384611f4e565b82948184528183011161047f578281602093845f960137010152565b61205b906020808095946040519684889551918291018487015e8401908282015f8152815193849201905e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101845283611f4e565b565b60061b90683fffffffffffffffc067ffffffffffffffc083169216820361184857565b6040519061208d82611f16565b81604060025467ffffffffffffffff8116835267ffffffffffffffff81831c16602084015260801c910152565b8181029291811591840414171561184857565b9190820180921161184857565b9190820391821161184857565b3d15612111573d906120f882611f8f565b916121066040519384611f4e565b82523d5f602084013e565b606090565b9067ffffffffffffffff8091169116039067ffffffffffffffff821161184857565b67ffffffffffffffff60019116019067ffffffffffffffff821161184857565b9067ffffffffffffffff8091169116019067ffffffffffffffff821161184857565b67ffffffffffffffff165f52600560205260405f2090600282015467ffffffffffffffff8160601c1692831561225657612204816121d0600167ffffffffffffffff940154915463ffffffff8360a81c16612339565b906bffffffffffffffffffffffff85169060ff73ffffffffffffffffffffffffffffffffffffffff82169160a01c16612a0f565b9160a01c169182151592835f1461224e577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0167ffffffffffffffff811161184857915b93929190565b505f91612248565b505f925082918291508190565b73ffffffffffffffffffffffffffffffffffffffff60015416330361230d5767ffffffffffffffff805f5460401c169116908082036122df575050801561191b57604081116122af5750565b7f4acb0f13000000000000000000000000000000000000000000000000000000005f52600452604060245260445ffd5b7fd805d04a000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f6951ee52000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b907fffffffff00000000000000000000000000000000000000000000000000000000604051927f0100000000000000000000000000000000000000000000000000000000000000602085015260e01b1660218301527f200000000000000000000000000000000000000000000000000000000000000060258301526026820152602681526123c8604682611f4e565b90565b67ffffffffffffffff1667ffffffffffffffff81146118485760010190565b612415907f00000000000000000000000000000000000000000000000000000000000000009061296d565b505f547f41e92660b77a686689e78e08f9743afe0144a55e2cb081801e0f6baf6797c8da67ffffffffffffffff8260401c166fffffffffffffffff0000000000000000612461826123cb565b60401b167fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff8416175f5561263d5f549467ffffffffffffffff86169467ffffffffffffffff6124af876123cb565b167fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000008816175f556124e3825f336001612a0f565b907fffffffffffffffff00000000000000000000000000000000000000000000000080806040519360208501957f1a0000000000000000000000000000000000000000000000000000000000000087526021860152814360c01b166041860152814260c01b16604986015260801b161616605182015260398152612568605982611f4e565b519020855f52600360205260405f2054906040519060208201927f1b00000000000000000000000000000000000000000000000000000000000000845260218301526041820152604181526125be606182611f4e565b5190209567ffffffffffffffff6125d487612138565b165f5260036020528660405f2055673fffffffffffffff4367ffffffffffffffff6126016003851661205d565b161b9160021c165f52600460205260405f20908154179055604051926001845260208401525f604084015260a0606084015260a08301906128de565b9360808201528033940390a3565b6126826123c89167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166120ba565b67ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166120cd565b6040516126be81611f16565b5f81525f60208201525f60408201525067ffffffffffffffff81511643146127e85761273061271f67ffffffffffffffff6127166fffffffffffffffffffffffffffffffff60408601511682602087015116906120cd565b935116436120da565b67ffffffffffffffff8416906120ba565b90818111156127d05761275891612746916120da565b9160031b6807fffffffffffffff81690565b8060041b907f0fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361184857808210156127c957505b6fffffffffffffffffffffffffffffffff604051916127ad83611f16565b67ffffffffffffffff431683525f602084015216604082015290565b905061278f565b50506127585f9160031b6807fffffffffffffff81690565b905090565b81156127f7570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b92919061285367ffffffffffffffff9261284a5f9360031b6807fffffffffffffff81690565b938491166120ba565b8094604060019101955b61286e5750506123c89293506127ed565b909161289b612880846128ab936120cd565b936fffffffffffffffffffffffffffffffff885116906120ba565b6128a583866120ba565b906127ed565b947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82146118485794906001018161285d565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b67ffffffffffffffff600261296792015460601c1667ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906120cd565b43101590565b67ffffffffffffffff91821691165f5b67ffffffffffffffff8116838110806129f4575b156129ed575f548060c01c5f5260056020528360405f20921015806129dd575b6129d5576129d0929161065e67ffffffffffffffff6107599316612138565b61297d565b505092915050565b506129e782612921565b156129b1565b5092915050565b505f5467ffffffffffffffff8160801c169060c01c10612991565b9291909160208151910120907fffffffffffffffffffffffffffffffffffffffff000000000000000000000000604051937fff0000000000000000000000000000000000000000000000000000000000000060208601967f1900000000000000000000000000000000000000000000000000000000000000885260f81b16602186015260601b1660228401526036830152605682015260568152612ab4607682611f4e565b51902090565b73ffffffffffffffffffffffffffffffffffffffff60ff92612ccc7f41e92660b77a686689e78e08f9743afe0144a55e2cb081801e0f6baf6797c8da9596975f549867ffffffffffffffff808b169981612b138c6123cb565b167fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000008d16175f55612b468484888b612a0f565b60405160208101917f1a00000000000000000000000000000000000000000000000000000000000000835260218201527fffffffffffffffff0000000000000000000000000000000000000000000000004360c01b1660418201527fffffffffffffffff0000000000000000000000000000000000000000000000004260c01b1660498201527fffffffffffffffff0000000000000000000000000000000000000000000000008360c01b16605182015260398152612c06605982611f4e565b5190208b5f52600360205260405f2054906040519060208201927f1b0000000000000000000000000000000000000000000000000000000000000084526021830152604182015260418152612c5c606182611f4e565b5190209b82612c6a8d612138565b165f5260036020528c60405f2055673fffffffffffffff4384612c8f6003851661205d565b161b9160021c165f52600460205260405f20908154179055604051988998168852166020870152604086015260a0606086015260a08501906128de565b96608084015216940390a356",
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

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,address,uint64,uint64,uint32,uint64,uint64,uint64,uint64,uint64) p) returns()
func (inbox *Inbox) PackConstructor(p InboxParams) []byte {
	enc, err := inbox.abi.Pack("", p)
	if err != nil {
		panic(err)
	}
	return enc
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
// Solidity: function enqueueDeposit(address sender, bool byContract, address to, uint256 value, bytes data) payable returns(uint64 index)
func (inbox *Inbox) PackEnqueueDeposit(sender common.Address, byContract bool, to common.Address, value *big.Int, data []byte) []byte {
	enc, err := inbox.abi.Pack("enqueueDeposit", sender, byContract, to, value, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnqueueDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e2206a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function enqueueDeposit(address sender, bool byContract, address to, uint256 value, bytes data) payable returns(uint64 index)
func (inbox *Inbox) TryPackEnqueueDeposit(sender common.Address, byContract bool, to common.Address, value *big.Int, data []byte) ([]byte, error) {
	return inbox.abi.Pack("enqueueDeposit", sender, byContract, to, value, data)
}

// UnpackEnqueueDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9e2206a6.
//
// Solidity: function enqueueDeposit(address sender, bool byContract, address to, uint256 value, bytes data) payable returns(uint64 index)
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
// Solidity: function postBlobs(uint64 batch, uint64 forcedItems, uint256 blobs) returns()
func (inbox *Inbox) PackPostBlobs(batch uint64, forcedItems uint64, blobs *big.Int) []byte {
	enc, err := inbox.abi.Pack("postBlobs", batch, forcedItems, blobs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPostBlobs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4abf7833.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function postBlobs(uint64 batch, uint64 forcedItems, uint256 blobs) returns()
func (inbox *Inbox) TryPackPostBlobs(batch uint64, forcedItems uint64, blobs *big.Int) ([]byte, error) {
	return inbox.abi.Pack("postBlobs", batch, forcedItems, blobs)
}

// PackPostCalldata is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x057fdc95.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postCalldata(uint64 batch, uint64 forcedItems, bytes[] payloads) returns()
func (inbox *Inbox) PackPostCalldata(batch uint64, forcedItems uint64, payloads [][]byte) []byte {
	enc, err := inbox.abi.Pack("postCalldata", batch, forcedItems, payloads)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPostCalldata is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x057fdc95.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function postCalldata(uint64 batch, uint64 forcedItems, bytes[] payloads) returns()
func (inbox *Inbox) TryPackPostCalldata(batch uint64, forcedItems uint64, payloads [][]byte) ([]byte, error) {
	return inbox.abi.Pack("postCalldata", batch, forcedItems, payloads)
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
// Solidity: function setPoster(address account) returns()
func (inbox *Inbox) PackSetPoster(account common.Address) []byte {
	enc, err := inbox.abi.Pack("setPoster", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPoster is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73bbb71c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPoster(address account) returns()
func (inbox *Inbox) TryPackSetPoster(account common.Address) ([]byte, error) {
	return inbox.abi.Pack("setPoster", account)
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

// OneStepVerifierMetaData contains all meta data concerning the OneStepVerifier contract.
var OneStepVerifierMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIStepVerifier\",\"name\":\"system_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"}],\"name\":\"BadEncoding\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"leaf\",\"type\":\"uint256\"}],\"name\":\"BadPath\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadWiring\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"leaf\",\"type\":\"uint256\"}],\"name\":\"NotInMemory\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotOfTheSystem\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UnexpectedPreimage\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WitnessTooLong\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WitnessTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"thread\",\"type\":\"uint256\"}],\"name\":\"WrongContext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"witness\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"preimageProof\",\"type\":\"bytes\"}],\"name\":\"step\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"before\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"after_\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"system\",\"outputs\":[{\"internalType\":\"contractIStepVerifier\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "c756bf3a9e831d8f360d7ad85f4ac5bd3e",
	Bin: "0x60a034608257601f6142c138819003918201601f19168301916001600160401b03831184841017608657808492602094604052833981010312608257516001600160a01b0381168082036082573b15607357608052604051614226908161009b8239608051818181610c140152610db20152f35b63e70b4a4160e01b5f5260045ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c90816395bf75fd14610bcc575063f8e0cb9614610032575f80fd5b34610bc85760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610bc85760043567ffffffffffffffff8111610bc857610081903690600401610c38565b60243567ffffffffffffffff8111610bc8576100a1903690600401610c38565b90506102d98210610b7357816102d81015610b9b576102d883013560f81c92602084116109e3576031840292836102d901808210610b735760405195610919870160405281848837858701907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd27876109190301366102d984013760016102118901515f1a11610b4557601f61021a8901515f1a11610b1757600161021b8901515f1a11610ae957600161023c8901515f1a11610abb5760286102b58901515f1a11610a8d576102b6880192600584515f1a11610a5f576102d95b818110610a1f5750506109ca575b5061019386610c66565b946040519060e0820182811067ffffffffffffffff82111761099d57604052602082019360408301955f60808501525f60a08501526102d960c0850193606085528b865282010186520185527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff606083015260405190610580820182811067ffffffffffffffff82111761099d5760405261056082525f60208301527fad3228b676f7d3cd4284a5443f17f1962b36e491b30a40b2405849e597ba5fb560408301527fb4c11951957c6f8f642c4af61cd6b24640fec6dc7fc607ee8206a99e92410d3060608301527f21ddb9a356815c3fac1026b6dec5df3124afbadb485c9ba5a3e3398a04b7ba8560808301527fe58769b32a1beaf1ea27375a44095a0d1fb664ce2dd358e7fcbfb78c26a1934460a08301527f0eb01ebfc9ed27500cd4dfc979272d1f0913cc9f66540d7e8005811109e1cf2d60c08301527f887c22bd8750d34016ac3c66b5ff102dacdd73f6b014e710b51e8022af9a196860e08301527fffd70157e48063fc33c97a050f7f640233bf646cc98d9524c6b92bcf3ab56f836101008301527f9867cc5f7f196b93bae1e27e6320742445d290f2263827498b54fec539f756af6101208301527fcefad4e508c098b9a7e1d8feb19955fb02ba9675585078710969d3440f5054e06101408301527ff9dc3e7fe016e050eff260334f18a5d4fe391d82092319f5964f2e2eb7c1c3a56101608301527ff8b13a49e282f609c317a833fb8d976d11517c571d1221a265d25af778ecf8926101808301527f3490c6ceeb450aecdc82e28293031d10c7d73bf85e57bf041a97360aa2c5d99c6101a08301527fc1df82d9c4b87413eae2ef048f94b4d3554cea73d92b0f7af96e0271c691e2bb6101c08301527f5c67add7c6caf302256adedf7ab114da0acfe870d449a3a489f781d659e8becc6101e08301527fda7bce9f4e8618b6bd2f4132ce798cdc7a60e7e1460a7299e3c6342a579626d26102008301527f2733e50f526ec2fa19a22b31e8ed50f23cd1fdf94c9154ed3a7609a2f1ff981f6102208301527fe1d3b5c807b281e4683cc6d6315cf95b9ade8641defcb32372f1c126e398ef7a6102408301527f5a2dce0a8a7f68bb74560f8f71837c2c2ebbcbf7fffb42ae1896f13f7c7479a06102608301527fb46a28b6f55540f89444f63de0378e3d121be09e06cc9ded1c20e65876d36aa06102808301527fc65e9645644786b620e2dd2ad648ddfcbf4a7e5b1a3a4ecfe7f64667a3f0b7e26102a08301527ff4418588ed35a2458cffeb39b93d26f18d2ab13bdce6aee58e7b99359ec2dfd96102c08301527f5a9c16dc00d6ef18b7933a6f8dc65ccb55667138776f7dea101070dc8796e3776102e08301527f4df84f40ae0c8229d0d6069e5c8f39a7c299677a09d367fc7b05e3bc380ee6526103008301527fcdc72595f74c7b1043d0e1ffbab734648c838dfb0527d971b602bc216c9619ef6103208301527f0abf5ac974a1ed57f4050aa510dd9c74f508277b39d7973bb2dfccc5eeb0618d6103408301527fb8cd74046ff337f0a7bf2c8e03e10f642c1886798d71806ab1e888d9e5ee87d06103608301527f838c5655cb21c6cb83313b5a631175dff4963772cce9108188b34ac87c81c41e6103808301527f662ee4dd2dd7b2bc707961b1e646c4047669dcb6584f0d8d770daf5d7e7deb2e6103a08301527f388ab20e2573d171a88108e79d820e98f26c0b84aa8b2f4aa4968dbb818ea3226103c08301527f93237c50ba75ee485f4c22adf2f741400bdf8d6a9cc7df7ecae576221665d7356103e08301527f8448818bb4ae4562849e949e17ac16e0be16688e156b5cf15e098c627c0056a96104008301527f27ae5ba08d7291c96c8cbddcc148bf48a6d68c7974b94356f53754ef6171d7576104208301527fbf558bebd2ceec7f3c5dce04a4782f88c2c6036ae78ee206d0bc5289d20461a26104408301527fe21908c2968c0699040a6fd866a577a99a9d2ec88745c815fd4a472c789244da6104608301527fae824d72ddc272aab68a8c3022e36f10454437c1886f3ff9927b64f232df414f6104808301527f27e429a4bef3083bc31a671d046ea5c1f5b8c3094d72868d9dfdc12c7334ac5f6104a08301527f743cc5c365a9a6a15c1f240ac25880c7a9d1de290696cb766074a1d83d9278166104c08301527f4adcf616c3bfabf63999a01966c998b7bb572774035a63ead49da73b5987f3476104e08301527f75786645d0c5dd7c04a2f8a75dcae085213652f5bce3ea8b9b9bedd1cab3c5e96105008301527fb88b152c9b8a7b79637d35911848b0c41e7cc7cca2ab4fe9a15f9c38bb4bb9396105208301527f0c4e2d8ce834ffd7a6cd85d7113d4521abb857774845c4291e6f6d010d97e3186105408301527f5bc799d83e3bb31501b3da786680df30fbc18eb41cbce611e8c0e9c72f69571c6105608301525281515f1a1561090f575b5050519051036108e7576108bf576108b3604092610c66565b82519182526020820152f35b7f082fdf7a000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f751b9e88000000000000000000000000000000000000000000000000000000005f5260045ffd5b61091887610cf7565b61098e5761092581610de4565b8080610993575b61098e57156109845761093e91610e8b565b905b8161097e57505061020185018051600177ffffffffffffffffffffffffffffffffffffffffffffffff82169160c01c0160c01b1790525b5f8061089a565b53610977565b5050600390610940565b610d90565b506073821461092c565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6102a8810151159081610a11575b506109e3575f610189565b7f7a1127e2000000000000000000000000000000000000000000000000000000005f526102d860045260245ffd5b6102b991500151155f6109d8565b6004818b01515f1a11610a345760310161017b565b7f7a1127e2000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f7a1127e2000000000000000000000000000000000000000000000000000000005f526102b660045260245ffd5b7f7a1127e2000000000000000000000000000000000000000000000000000000005f526102b560045260245ffd5b7f7a1127e2000000000000000000000000000000000000000000000000000000005f5261023c60045260245ffd5b7f7a1127e2000000000000000000000000000000000000000000000000000000005f5261021b60045260245ffd5b7f7a1127e2000000000000000000000000000000000000000000000000000000005f5261021a60045260245ffd5b7f7a1127e2000000000000000000000000000000000000000000000000000000005f5261021160045260245ffd5b7f11e0e4b3000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f80fd5b34610bc8575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610bc85760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b9181601f84011215610bc85782359167ffffffffffffffff8311610bc85760208381860195010111610bc857565b6102d88101515f1a603181029080820460311490151715610c93576102d90190816102d911610c93572090565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8115610cca570690565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b61021a8101515f1a9060016102d960318402830101515f1a14801590610d80575b610d79576203ffff61020182015160c01c16610d73575f5b60208110610d3f575050505f90565b8281141580610d5d575b610d5557600101610d30565b505050600190565b5060016102d960318302840101515f1a14610d49565b50505f90565b5050600190565b5061021b8101515f1a1515610d18565b604051365f82375f80368373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa3d5f833e610de0573d90fd5b3d90f35b9081519161022c835160c01c93015160c01c926001811615801590610e79575b8015610e6d575b610e4d57610e1981836111a7565b8195919581158015610e60575b610e575750506004820111610e4d57906002610e439201906111a7565b929060101b179190565b505090505f905f90565b95509392505050565b5060038082161415610e26565b50836002820111610e0b565b506102248251015160c01c8110610e04565b9190915f815191825160c01c6004810192600380881603611191575b607f8716610ec6601f89600f1c16878160031b015160c01c9015150290565b91610ee2601f8a60141c16888160031b015160c01c9015150290565b935f60578b16601303610f7457505050610efd935087611aad565b945b85610f6e5760071c601f169081610f38575b505077ffffffffffffffffffffffffffffffffffffffffffffffff8251169060c01b179052565b610f679160031b84019077ffffffffffffffffffffffffffffffffffffffffffffffff8251169060c01b179052565b5f80610f11565b50505050565b909193959492600381145f14610f9a5750505050509085610f9492611a23565b94610eff565b6023819b96959b9993949899145f14610fbf5750505050610fbc95965061199e565b90565b9296959493919260638103610fdc57505050610fbc9697506118dd565b60378199989695979499145f14611025575050505050507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00063ffffffff821660030b1690610eff565b601781036110655750505050507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00063ffffffff831660030b160190610eff565b95969495606f81036110a7575050505050906107fe8360141c166108008460091c16620ff000851663ffffffff861660030b601f1d60141b1717170191610eff565b909192939550606781145f146111095750505050600783600c1c166110ff577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe909163ffffffff841660030b60141d0116915b610eff565b5060029450505050565b602f819a93949695979a145f14611129575050509086610f9493926116c3565b91989094509291607382036111585750508161114792935085611549565b9190916110fa575060029450505050565b600f8203611180575050506007600191600c1c1611611177575f610eff565b50600293505050565b919495509250610fbc959650611398565b9592506111a1600282019361136b565b95610ea7565b61100082101580611282575b1561127a578167ffff000000000000916112569360051c6111d48183611cf3565b608082019081519260206002601f60f88860031b1696871b9716011161125c575b5050505060c01c168060081b9060081c9067ff00ff00ff00ff0066ff00ff00ff00ff65ff000000ff00831664ff000000ff85161760101b931691161760101c61ffff63ffffffff65ffff0000ffff8316841760201c931691161760201b1790565b90600190565b6001611269920190611cf3565b5190610100031c175f8080806111f5565b50505f905f90565b5065fffffffffffe8211156111b3565b919061129e8282611cd2565b1561136257611256928160051c906112b68282611cf3565b6080810190815192602086601f60f88860031b1696871b97160111611343575b505050509060031b9081610100031c906040031b8060081b9060081c9067ff00ff00ff00ff0066ff00ff00ff00ff65ff000000ff00831664ff000000ff85161760101b931691161760101c61ffff63ffffffff65ffff0000ffff8316841760201c931691161760201b1790565b906001611351920190611cf3565b5190610100031c175f8080806112d6565b5050505f905f90565b60038116801561138e5760010361138557610fbc90611fc5565b610fbc90611e1e565b50610fbc90611d6d565b9392919091845194600783148093811561153e575b501561152657600784600c1c16600281149384158061151b575b61150e57156114b2579067ffffffffffffffff6113f99392600163ffffffff881660030b60141d911b93011690611292565b929083611439575b5050505b15611432575b77ffffffffffffffffffffffffffffffffffffffffffffffff8251169060c01b1790525f90565b5050600390565b7f0ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff860f8916114a4945f146114ac5767ffffffff0000000017925b60041c16166101000185019077ffffffffffffffffffffffffffffffffffffffffffffffff8251169060c01b179052565b5f8080611401565b92611473565b925090926001611501601f67ffffffffffffffff611509976114e98663ffffffff601f8260071c16911660030b60191d60051b1790565b01169360141c16886101009160031b01015160c01c90565b931b91612449565b611405565b5050505050505050600290565b5060038214156113c7565b50905061153391846122a8565b61140b575050600290565b60279150145f6113ad565b600382600c1c1691601f81600f1c16928160141c9080156116b757600181149384156116ad575b610c00831480156116a2575b61168d57610c01831461166257600183108015611658575b61164b57610200019485515f1a9360028414805f1461164157600160ff60055b16950361162c5750601f955b60ff8787871c16169889911561161d5760ff9485946001808b96600e1c1614611615575b50600281036116035750175b1616821b9316901b191617905390600190565b6003919250036115f0571988166115f0565b91505f6115e4565b50505050505050505090600190565b1561163a5760075b956115c0565b60ff611634565b600160ff5f6115b4565b505050505050505f905f90565b5060038311611594565b9396955050505067ffffffffffffffff915061020961020182015160c01c91015160c01c0116911590565b610201015160c01c9693159550929350505050565b50610c02831461157c565b8515159450611570565b5050505050505f905f90565b90939192935f936001600783600c1c161b9180601b1c90600484141590816118d1575b81156118bf575b811561189c575b5061188f576117038383610cc0565b611882578351600282146118045761171c84848761256d565b156117f65760038214611779575090611770839261173f86958461177698611292565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff850190810b998a910b916125bf565b92612449565b50565b939550509092946001936102118401928584515f1a14806117e5575b6117ca575b5050506102129293505f90530177ffffffffffffffffffffffffffffffffffffffffffffffff8151169052905f90565b61021295506117d99396612449565b505f809284915f61179a565b508061021286015160c01c14611795565b505f96506003955050505050565b94965050935090818461181692611292565b93909315611877576102128360016102117fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff960153019077ffffffffffffffffffffffffffffffffffffffffffffffff8251169060c01b179052010b905f90565b505050505f90600390565b505f955060049450505050565b505f955060029450505050565b600283149150816118af575b505f6116f4565b601f915060141c1615155f6118a8565b631111111f831c6001161591506116ed565b600885141591506116e6565b949392919091600383600d1c1660018114611992578061196b5750145b600182600c1c161590151514611934575b505077ffffffffffffffffffffffffffffffffffffffffffffffff8251169060c01b1790525f90565b909150601e8160071c16906107e08160141c169063ffffffff6108008260041b16911660030b601f1d600c1b171717015f8061190b565b60020361198c5767ffffffffffffffff80911660070b911660070b126118fa565b116118fa565b50505050505050600290565b929091600783600c1c169060038211611a185767ffffffffffffffff6001916119df6119ea9663ffffffff601f8260071c16911660030b60191d60051b1790565b0116911b9084612449565b1561143257519077ffffffffffffffffffffffffffffffffffffffffffffffff8251169060c01b1790525f90565b505050505050600290565b9192905f9281600c1c9460078616956007871461188f579167ffffffffffffffff63ffffffff949260016003611a6796161b9586941660030b60141d011690611292565b94909415611aa257600411611a795750565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff019290920b91565b505f93506003925050565b93919290925f9385600c1c9060078216908760191c9760206008831615921615611c29575b50611c16575f916001978881145f14611b6c575081611b0a575050509063ffffffff91025b1660030b5b9215611b0457565b60029150565b91969392916004821015611b2a57505050505063ffffffff5f935b611af7565b63ffffffff949750600116155f14611b5d5767ffffffffffffffff848181611b25961660030b16931660030b1690612fe9565b8380611b259416921690612fe9565b905080611bcc575080611b885750509063ffffffff9101611af7565b60018103611ba1575050601f63ffffffff92161b611af7565b600503611bbc575090601f63ffffffff80931691161c611af7565b9450505063ffffffff5f93611af7565b602003611c055780611be75750509063ffffffff9103611af7565b600503611bbc575090601f63ffffffff80931660030b91161d611af7565b509450505063ffffffff5f93611af7565b611c2294969150612632565b9290611afc565b909450600383166001148080611ccb575b611cc1575b8015611cb9575b8080611c8e575b611c7f5715611c645760141c603f165b935f611ad2565b63ffffffff1660030b60141d67ffffffffffffffff16611c5d565b505f9750600296505050505050565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdf89161515611c4d565b5f9850611c46565b97607e1697611c3f565b5085611c3a565b6110008110159182611ce357505090565b6601000000000000031015919050565b90606082019080825114611d68576020808401928284519152803560808601520160a0840152611d228361272f565b9360408101518511610b7357516102b8015103611d3d575052565b7fd48e0f95000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b505050565b8060021c60086007821601908260071c9183600d1c918215611dd7575060048214611dcf5760086007610fbc95600260038616145f14611dc457600460408260011b1691811c16175b603886161794160191612887565b60011b60c016611db6565b505050505f90565b600891949250169160306103c0600484811c169360011c1691161717179081155f14611e035750505f90565b60139163fff00000620100009260071b9160141b1617171790565b8060071c601f81168260021c91601f831684600d1c938415611f815760048514611edc57600260038616149160048611611ea95750600185141580611ea1575b611e9757610fbc9560209215611e845760c0601c9160041b16911617915b1617916127e8565b6101c060189160041b1691161791611e7c565b5050505050505f90565b508315611e5e565b93505093610fbc945f14611ec95760c0603c9160011c16911617916127e8565b6101c060389160011c16911617916127e8565b5091925050611f0857611eee57505f90565b600881901b620f80001660059190911c6080161760671790565b90603391600182600c1c16155f14611f7b57505f905b6301f000007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000610f807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8084161693600f1b9260121b161617171790565b90611f1e565b505050505080611fa5611013926001601f8260021c1691600c1c165f0360051b1790565b60141b6303f0000016600882901b620f80001617610f8091909116171790565b8060071c601f8116611fe8836001601f8260021c1691600c1c165f0360051b1790565b83600d1c918215612280576001831461220957600283146121cd576003831461215c5750506004811461215157600581146120aa5782602060639460031b169060068160021c169060c08160011b169060016018871691600c1c165f0360081b171717179160808360041c1692600860077ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa610f0084831b169501600c1b931601600f1b906380000000637e0000008260141b169160131b1617171717171790565b50620ff0007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff000836001606f95600c1c165f03600b1b938160011c9060208360031b1692600e8160021c169260808260011b16926010610300610400604085169560021b1693169116891717171717171792165f175f175f175f175f175f175f171690621000008160091b16906380000000637fe000008260141b1691600b1b161717171790565b5050610fbc9061292d565b9150809250156121c6576002036121b0575063fff00000620101139160208160031b16906101808160041b169060408160011b1690600160108260021c1691600c1c165f0360091b1717171760141b161790565b63ffffffff610f806037931691600c1b16171790565b5050505f90565b5091505063fff00000610f807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8060139416169160141b16171790565b9150929150155f1461221b5750505f90565b601b9163fff00000620f80007fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8000610f807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff808616169460081b16169160141b1617171790565b5060141b63fff0000016600884901b620f80001617610f809093169290921760131792915050565b607382166043149283159290838061243b575b801561242c575b6124235760018260191c16155f1461241b576017935b612393575b600782600c1c169460078614612381575b60048611611e975715612375575061234d610fbc94612314601f84600f1c1686866130e9565b61232284601b1c87876130e9565b9060088516612366575b60048516612355575b612346601f8660141c1688886130e9565b908761390b565b9390926133a1565b9061235f876132f8565b1890612335565b61236f876132f8565b1861232c565b9192610fbc9493612d38565b6102008401515f1a60051c95506122ee565b81601b1c601e81148015612402575b6123f457600481149081156123e9575b81156123de575b81156123d3575b50156122dd57509190610fbc9350612bd8565b601c9150145f6123c0565b6014811491506123b9565b6005811491506123b2565b50929091610fbc9450612a91565b50601c811480156123a25750600783600c1c16156123a2565b6034936122d8565b50505050505f90565b5060018083601a1c16146122c2565b506053607f831614156122bb565b91909261245782858561256d565b15611dcf5767ffffffffffffffff906124f07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8460031b610100031b928392168060081b9060081c9067ff00ff00ff00ff0066ff00ff00ff00ff65ff000000ff00831664ff000000ff85161760101b931691161760101c61ffff63ffffffff65ffff0000ffff8316841760201c931691161760201b1790565b60c01b16908460051c926125048486611cf3565b60206080860191601f83519861252b60f88260031b169a888c1c90888d1c1916178a612fc6565b16011161253e575b505050505050600190565b61255360016125629761010003950186611cf3565b5191831b921b19161790612fc6565b5f8080808080612533565b91906125798282611cd2565b9283612586575b50505090565b90919250519161022483015160c01c90820111918215926125ac575b50505f8080612580565b61022c015160c01c111590505f806125a2565b919091801561262d57600181146126275760048114612622576008811461261d57600c811461261857601881101561260d576004828412915b1615901515145f14612608575090565b905090565b6004828410916125f8565b501690565b501790565b501890565b50905090565b500190565b906001811461271157602081146126e557611362578061265457500190600190565b60018103612668575090603f161b5b611256565b600281036126a057509067ffffffffffffffff80911660070b911660070b125f146126985760ff60015b16611256565b60ff5f612692565b600381036126b657501015612698576001611256565b600481036126c5575018611256565b600581036126d8575090603f161c611256565b6006036126925717611256565b5092919083156127095767ffffffffffffffff1660070b603f9091161d9160051490565b039150600190565b50919060048310156127265761125692613097565b61266392612fe9565b606081019182519260a0830151608060c08501519401519481359060088260c01c9260eb1c930195610580602082019101915b8282106127a057505050506127745750565b517fbbfe13b9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9091929782519060018a166127d6575b602090818460051b169081521852602060405f209860011c9160011c9201909291612762565b602089019835918214909517946127b0565b6003811691906002830361287b57600460016002945b14911061284457620100009291901561283c576027935b63fe000000620ff000610f808360071b1694600c1b169260141b9160141b16171717171790565b602393612815565b909290156128715760ff6007935b60071b9216600c1b9063fff000006002600f1b9160141b161717171790565b60ff600393612852565b600460016003946127fe565b600381169291906002840361292157600460016002955b1491106128e157156128d9576027935b63fe000000620ff000610f808360071b1695600c1b1693600f1b9260141b9160141b16171717171790565b6023936128ae565b610fbc94939190156129175760ff6007925b1691939063fff000009093929360071b93600c1b92600f1b9160141b161717171790565b60ff6003926128f3565b6004600160039561289e565b6008600782811c1601612951826001601f8260021c1691600c1c165f0360051b1790565b600383600a1c168015612a6e5760018114612a4357600214612a265750600860078360021c1601600160038460051c1693600c1c16156129c957600183111561299b575050505f90565b603b926129c35760205b6401fe0000008360071b93600f1b9260141b9160191b161717171790565b5f6129a5565b60339280159291908315612a0c57505f925b15612a065760205b6401fe0000008360071b94600c1b93600f1b9260141b9160191b16171717171790565b5f6129e3565b60018103612a1e575060045b926129db565b600401612a18565b617013925063fff000008260071b92600f1b9160141b1617171790565b50610fbc9250603f166104001790809163fff000006150139360071b92600f1b9160141b1617171790565b506303f0000060149190911b16600f82901b1760079190911b1761501317905090565b9290601f8360141c1615801590612bc9575b611dcf57601e83601b1c145f14612b33577f0ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8612b189492603460f893145f14612b1d57935b60041c161661010001019077ffffffffffffffffffffffffffffffffffffffffffffffff8251169060c01b179052565b600190565b63ffffffff1667ffffffff000000001793612ae8565b610100600c84901c60f81685010151601f925060c01c907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffcc01612bba57915b60071c169182612b8457505050600190565b612bb29260031b019077ffffffffffffffffffffffffffffffffffffffffffffffff8251169060c01b179052565b5f8080610d55565b63ffffffff1660030b91612b72565b50600783600c1c161515612aa3565b82601b1c92600781600c1c16612bf5601f83600f1c1685856130e9565b601f8360141c1691612c088387876130e9565b925f90601c8914612cf4575060058814978815612ceb5760ff60015b168311612cde57601414612c7f57610fbc9715612c4957509061234d92911586613313565b95929190612c56846132f8565b92839180612c6b57505b1691191617926133a1565b600103612c785719612c60565b8218612c60565b50601f94965080959395155f14612cbd5750612c9a92613297565b9290925b61020085019081515f1a17905360071c169182612b8457505050600190565b600103612cd557612ccd9261322b565b929092612c9e565b612ccd926131b2565b5050505050505050505f90565b60ff6002612c24565b9350506001919496509492941490811591612d2e575b50611dcf57601f91612d1b91613133565b9160071c169182612b8457505050600190565b905015155f612d0a565b91909281601b1c8260141c601f811690601f85600f1c1690612d5b8289896130e9565b946004851015612dc35750505090612d78610fbc979287876130e9565b9080612d89575061234d928661385f565b60018103612da857509161234d92612da0876132f8565b18908661385f565b600203612db95761234d928661376f565b61234d9286613611565b90919293600b81145f14612de7575050505061242357610fbc9461234d91856134f5565b92989394919260088103612e4657505050506034851491825f14612e3d5760ff5f5b1603611e9757610fbc9561234d9215612e315785612e2b6017925b83886130e9565b9161344a565b85612e2b603492612e24565b60ff6001612e09565b9091939698506018819895939698145f14612f5b575050600310611e9757601f93602092612ec49260018860151c16155f14612f4f5760018060ff875b16971614908115612f25576001875b1b9115612efb577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff5f925b0192613ded565b61020087949294019081515f1a17905303612ef55763ffffffff1660030b9160071c169182612b8457505050600190565b91612b72565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff825f0392612ebd565b60017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8801612e92565b60018060ff6040612e83565b9097959250601a9193969450145f14611e975760038211611e9757610fbc9561234d9280612f94575063ffffffff1660030b5b85613421565b60018103612fa8575063ffffffff16612f8e565b600203612fc15767ffffffffffffffff1660070b612f8e565b612f8e565b9060808201526102b8612fd88261272f565b5091510152565b8115610cca570490565b9190918115613067576004811461304157600581146130375760061461301257610fbc91610cc0565b67ffffffffffffffff1660070b908115610cca5767ffffffffffffffff1660070b0790565b50610fbc91612fdf565b5067ffffffffffffffff1660070b908115610cca5767ffffffffffffffff1660070b0590565b60069150105f14610fbc57507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff90565b80156130e457600181146130c7576002146130b3570260401c90565b67ffffffffffffffff1660070b0260401d90565b509067ffffffffffffffff80911660070b911660070b0260401d90565b500290565b916130ff91926101009160031b01015160c01c90565b906034810361310c575090565b67ffffffff000000008210613129575067ffffffff000000001890565b610fbc9150613a3f565b9061313d826132f8565b8019821661314a84613ee7565b908181116131955760019485928203613174575050505f915b161561316d571b90565b6007031b90565b8161318457505050600391613163565b9391931c6131635760029250613163565b5050506131a191613a5a565b156131ac5761010090565b61020090565b90916131bd826132f8565b19916131c881613ee7565b808486161190811561321f575b5061320f5750808314928315613202575b5050505f146131fa5760ff60015b16905f90565b60ff5f6131f4565b17161590505f80806131e6565b61321b93919250613aa7565b5f91565b9050838316115f6131d5565b9190613236836132f8565b1961324084613ee7565b808284161190811561328b575b5061328057828217161515928361326e575050505f146131fa576001905f90565b6132789350613adc565b5f80806131e6565b505050505f90601090565b9050818416115f61324d565b916132a1836132f8565b196132ab84613ee7565b80828516119081156132ec575b506132805781831716159283156132d9575050505f146131fa576001905f90565b6132e39350613adc565b155f80806131e6565b9050818316115f6132b8565b60340361330b5767800000000000000090565b638000000090565b93929093613322828483613aa7565b9461332c826132f8565b1961333683613ee7565b90818186161161338057851611613378578383915f146133695761335992613adc565b1561336357509190565b90509190565b9061337392613adc565b613359565b505090509190565b91509192508316115f1461339c576133989150613a3f565b9190565b509190565b91927f0ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff890603460f893612b189761020087019081515f1a17905303613411579360041c161661010001019077ffffffffffffffffffffffffffffffffffffffffffffffff8251169060c01b179052565b67ffffffff000000001793612ae8565b919091821561136257613440925f8112908115613444575f0391613b0b565b9091565b91613b0b565b909291613456826132f8565b918219821661346482613ee7565b938482116134da57831615159381146134b0571561349257613440949161348a91613f02565b929091613d90565b50501590506134a9576134a4906132f8565b905f90565b505f905f90565b5050509190506134bf81613ee7565b91156134d4576134ce906132f8565b17905f90565b50905f90565b50509493610fbc93508192506134ef90613a3f565b94613aa7565b929190613501846132f8565b8019821661350e86613ee7565b918282116135ff5781156135f35783166135df57146135d7576135319084613f02565b9093600182166135ce5760ff60805b1694851b6001811e61010103811c1b9061355a8282612fdf565b820160011c5b8281106135b857507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6002613440979860ff93858002145f146135b0575f965b03050193169060011b1790613c5e565b6001966135a0565b9150816135c58183612fdf565b0160011c613560565b60ff6081613540565b92505f919050565b50505050906135ed90613a3f565b90601090565b50505091925050905f90565b505050610fbc9150806134ef85613a3f565b929161361c846132f8565b9182199283821661362c87613ee7565b8082118015613764575b61374e578285161515838516151514159581831461372c57851681811461371857156136ea5750156136d9575091849160ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f6136bf61369c6136a5976134409a613f02565b97909487613f02565b91909460801b946136b68187612fdf565b60011b95610cc0565b6136d1575f965b030194161791613d90565b6001966136c6565b9450505090505f146134a957905f90565b955091509491501561370b57501561370457175b90600890565b90506136fe565b9150506135ed9150613a3f565b5050509450505090505f146134a957905f90565b92979491509550859250161461370b5750156137485717905f90565b915f9150565b505050909150610fbc92506134ef849594613a3f565b508086861611613636565b9291909261377c816132f8565b8019908186169161378c84613ee7565b928381118015613854575b61384057828616151583891615151415938082148015613835575b6138065750159081156137fb575b506137ea57506137df6137d66134409684613f02565b91909484613f02565b909101930291613d90565b9450925050505f146134a957905f90565b90508416155f6137c0565b9650909196509391931591821561382a575b505061370b5750156137485717905f90565b161590505f80613818565b5080838816146137b2565b505050509392610fbc92506134ef85613a3f565b508382871611613797565b92919061386b846132f8565b9081198082169061387b87613ee7565b918281118015613900575b6138eb5782146138bb578416146138b157846138a58261344097613f02565b93909216151590613f62565b5050915050905f90565b91959450915082161490816138e0575b506138d65750905f90565b6135ed9150613a3f565b90508214155f6138cb565b5050509050610fbc92506134ef849594613a3f565b508282871611613886565b9392919093613919816132f8565b8019908187169161392984613ee7565b91828414938415613a33575b8480613a21575b613a0e5783108015613a03575b80156139f8575b6139cc578086161515818a16151514159361399357508516146139885761397d6137d66134409784613f02565b909101930291613f62565b505050915050905f90565b9750819650859394509087918396161492836139bd575b50505061370b5750156137485717905f90565b1615151415905082855f6139aa565b50505050925090806139ee6139f4936139e786989798613a3f565b9786613aa7565b93613aa7565b1790565b508282881611613950565b508282871611613949565b5050505050925050506135ed9150613a3f565b5080158061393c57508287161561393c565b86831684149450613935565b603403613a5257677ff800000000000090565b637fc0000090565b90613a64826132f8565b198116613a7083613ee7565b109182613a7c57505090565b66ffffffffffffff9250603403613a9d576608000000000000905b16161590565b6240000090613a97565b9190613ab39083613a5a565b918215613acb575b505015613ac757601090565b5f90565b613ad59250613a5a565b5f80613abb565b613ae8909291926132f8565b808316151590821615158103613b055715613b01571090565b1190565b91505090565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff949391831e93841b93613b3e836140e6565b9060ff0301938260ff0394846001821296878315613c35575b613c2a575b613b679293856140f8565b97909101831b0192613b7883613ee7565b9081851015613baf57505015613ba857613b91906132f8565b17925b15613ba35715612b1857600390565b505f90565b5092613b94565b929450925093945060018114908115613c0f575b5015613c09577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01915b15613c0357613bfb906132f8565b175b90600590565b50613bfd565b91613bed565b90508315613c22576003905b145f613bc3565b600290613c1b565b600192830301613b5c565b9091613c43908386886140f8565b506002871b14613c56575b908691613b57565b5f9750613c4e565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9493821e92831b935f93919291613c95836140e6565b9060ff030101938160ff0394836001821296878315613d67575b613d5c575b613cbf92935f6140f8565b97909101821b0191613cd082613ee7565b9081841015613d045750508215613cfd57613cea906132f8565b17935b15612608575015612b1857600390565b5093613ced565b925092949550925060018114908115613d4e575015613c09577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff019115613c0357613bfb906132f8565b93505060025f93145f613bc3565b600192830301613cb4565b9091613d759083865f6140f8565b506002861b14613d88575b908591613caf565b5f9750613d80565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff95949293841e94851b94613dc5846140e6565b9060ff030101938260ff0394846001821296878315613c3557613c2a57613b679293856140f8565b9291949390613dfb846132f8565b938419821694613e0a82613ee7565b90818711613ed857831615159514613ebc5790613e2691613f02565b818015613eae575f9081831215613e8657505090613e4892915f0390856140f8565b925b15613e80575f03935b808512613e765750808413613e6d575015613ac757600190565b92506010919050565b9350601092915050565b93613e53565b9250949250604081135f14613ea8575050680100000000000000005b90613e4a565b1b613ea2565b50505050505090505f905f90565b50939493509091159050613ed1575090601090565b90506135ed565b50505050509192505090601090565b603403613efa57677ff000000000000090565b637f80000090565b919091613f0e816132f8565b198316811c6001821b937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8501169381155f14613f5957505060015b613f53826140e6565b90030390565b90931792613f4a565b91929493613f6f836132f8565b8082161515908197613f818487613f02565b97909481156140af5750841561409e57806001911e907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82011b9203019660018295801e907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82011b92030191829a829b848b12614086575b5050505086039760ff8911988915614075575b1c9761406b575b8115158415151461405d57878314614048575086821061403b575094613440950391613d90565b9150613440950391613d90565b965050505050506002145f146134a957905f90565b505094613440950191613d90565b9660011796614014565b98508089610100031b15159861400d565b919b509098909691955090935090505f808080613ffa565b959350955050506134409550613d90565b959897505050965092506140dc5750821515036140d257505b156134a957905f90565b60029150146140c8565b9350505050905f90565b6034036140f3576103ff90565b607f90565b929093919380851c9461010081115f1461421c57505060015b80151580945f9380155f1461419a5750507f80000000000000000000000000000000000000000000000000000000000000008211925050811561415e575b505b61415757565b9160010191565b7f80000000000000000000000000000000000000000000000000000000000000009150148061418e575b5f61414f565b50600180841614614188565b600481036141cf575050507f800000000000000000000000000000000000000000000000000000000000000091501015614151565b91925090600281036141f35750909150816141eb575b50614151565b90505f6141e5565b600314614202575b5050614151565b90915081614213575b50825f6141fb565b9050155f61420b565b610100031b61411156",
}

// OneStepVerifier is an auto generated Go binding around an Ethereum contract.
type OneStepVerifier struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *OneStepVerifier) GetABI() abi.ABI {
	return c.abi
}

// NewOneStepVerifier creates a new instance of OneStepVerifier.
func NewOneStepVerifier() *OneStepVerifier {
	parsed, err := OneStepVerifierMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &OneStepVerifier{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *OneStepVerifier) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address system_) returns()
func (oneStepVerifier *OneStepVerifier) PackConstructor(system_ common.Address) []byte {
	enc, err := oneStepVerifier.abi.Pack("", system_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackStep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8e0cb96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function step(bytes witness, bytes preimageProof) view returns(bytes32 before, bytes32 after_)
func (oneStepVerifier *OneStepVerifier) PackStep(witness []byte, preimageProof []byte) []byte {
	enc, err := oneStepVerifier.abi.Pack("step", witness, preimageProof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8e0cb96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function step(bytes witness, bytes preimageProof) view returns(bytes32 before, bytes32 after_)
func (oneStepVerifier *OneStepVerifier) TryPackStep(witness []byte, preimageProof []byte) ([]byte, error) {
	return oneStepVerifier.abi.Pack("step", witness, preimageProof)
}

// StepOutput serves as a container for the return parameters of contract
// method Step.
type StepOutput struct {
	Before [32]byte
	After  [32]byte
}

// UnpackStep is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8e0cb96.
//
// Solidity: function step(bytes witness, bytes preimageProof) view returns(bytes32 before, bytes32 after_)
func (oneStepVerifier *OneStepVerifier) UnpackStep(data []byte) (StepOutput, error) {
	out, err := oneStepVerifier.abi.Unpack("step", data)
	outstruct := new(StepOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Before = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.After = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackSystem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95bf75fd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function system() view returns(address)
func (oneStepVerifier *OneStepVerifier) PackSystem() []byte {
	enc, err := oneStepVerifier.abi.Pack("system")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSystem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95bf75fd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function system() view returns(address)
func (oneStepVerifier *OneStepVerifier) TryPackSystem() ([]byte, error) {
	return oneStepVerifier.abi.Pack("system")
}

// UnpackSystem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95bf75fd.
//
// Solidity: function system() view returns(address)
func (oneStepVerifier *OneStepVerifier) UnpackSystem(data []byte) (common.Address, error) {
	out, err := oneStepVerifier.abi.Unpack("system", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (oneStepVerifier *OneStepVerifier) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], oneStepVerifier.abi.Errors["BadEncoding"].ID.Bytes()[:4]) {
		return oneStepVerifier.UnpackBadEncodingError(raw[4:])
	}
	if bytes.Equal(raw[:4], oneStepVerifier.abi.Errors["BadPath"].ID.Bytes()[:4]) {
		return oneStepVerifier.UnpackBadPathError(raw[4:])
	}
	if bytes.Equal(raw[:4], oneStepVerifier.abi.Errors["BadWiring"].ID.Bytes()[:4]) {
		return oneStepVerifier.UnpackBadWiringError(raw[4:])
	}
	if bytes.Equal(raw[:4], oneStepVerifier.abi.Errors["NotInMemory"].ID.Bytes()[:4]) {
		return oneStepVerifier.UnpackNotInMemoryError(raw[4:])
	}
	if bytes.Equal(raw[:4], oneStepVerifier.abi.Errors["NotOfTheSystem"].ID.Bytes()[:4]) {
		return oneStepVerifier.UnpackNotOfTheSystemError(raw[4:])
	}
	if bytes.Equal(raw[:4], oneStepVerifier.abi.Errors["UnexpectedPreimage"].ID.Bytes()[:4]) {
		return oneStepVerifier.UnpackUnexpectedPreimageError(raw[4:])
	}
	if bytes.Equal(raw[:4], oneStepVerifier.abi.Errors["WitnessTooLong"].ID.Bytes()[:4]) {
		return oneStepVerifier.UnpackWitnessTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], oneStepVerifier.abi.Errors["WitnessTooShort"].ID.Bytes()[:4]) {
		return oneStepVerifier.UnpackWitnessTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], oneStepVerifier.abi.Errors["WrongContext"].ID.Bytes()[:4]) {
		return oneStepVerifier.UnpackWrongContextError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// OneStepVerifierBadEncoding represents a BadEncoding error raised by the OneStepVerifier contract.
type OneStepVerifierBadEncoding struct {
	Offset *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadEncoding(uint256 offset)
func OneStepVerifierBadEncodingErrorID() common.Hash {
	return common.HexToHash("0x7a1127e27f74bb87a85ae063d0fc3d9be64238aac20757cbbdb8f7ef4732b4c8")
}

// UnpackBadEncodingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadEncoding(uint256 offset)
func (oneStepVerifier *OneStepVerifier) UnpackBadEncodingError(raw []byte) (*OneStepVerifierBadEncoding, error) {
	out := new(OneStepVerifierBadEncoding)
	if err := oneStepVerifier.abi.UnpackIntoInterface(out, "BadEncoding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OneStepVerifierBadPath represents a BadPath error raised by the OneStepVerifier contract.
type OneStepVerifierBadPath struct {
	Leaf *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPath(uint256 leaf)
func OneStepVerifierBadPathErrorID() common.Hash {
	return common.HexToHash("0xbbfe13b90905edd6895340dc9435252d3047466348b18d209dad15e5f6900cf1")
}

// UnpackBadPathError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPath(uint256 leaf)
func (oneStepVerifier *OneStepVerifier) UnpackBadPathError(raw []byte) (*OneStepVerifierBadPath, error) {
	out := new(OneStepVerifierBadPath)
	if err := oneStepVerifier.abi.UnpackIntoInterface(out, "BadPath", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OneStepVerifierBadWiring represents a BadWiring error raised by the OneStepVerifier contract.
type OneStepVerifierBadWiring struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadWiring()
func OneStepVerifierBadWiringErrorID() common.Hash {
	return common.HexToHash("0xe70b4a41092f778993cac65d40427927dfb7fc0ebcf82aefcd8f4fff394dee7f")
}

// UnpackBadWiringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadWiring()
func (oneStepVerifier *OneStepVerifier) UnpackBadWiringError(raw []byte) (*OneStepVerifierBadWiring, error) {
	out := new(OneStepVerifierBadWiring)
	if err := oneStepVerifier.abi.UnpackIntoInterface(out, "BadWiring", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OneStepVerifierNotInMemory represents a NotInMemory error raised by the OneStepVerifier contract.
type OneStepVerifierNotInMemory struct {
	Leaf *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInMemory(uint256 leaf)
func OneStepVerifierNotInMemoryErrorID() common.Hash {
	return common.HexToHash("0xd48e0f959a10ad6dec89b5782c0fc2db6395582a051a042ec89d9e7a41b3bc9d")
}

// UnpackNotInMemoryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInMemory(uint256 leaf)
func (oneStepVerifier *OneStepVerifier) UnpackNotInMemoryError(raw []byte) (*OneStepVerifierNotInMemory, error) {
	out := new(OneStepVerifierNotInMemory)
	if err := oneStepVerifier.abi.UnpackIntoInterface(out, "NotInMemory", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OneStepVerifierNotOfTheSystem represents a NotOfTheSystem error raised by the OneStepVerifier contract.
type OneStepVerifierNotOfTheSystem struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOfTheSystem()
func OneStepVerifierNotOfTheSystemErrorID() common.Hash {
	return common.HexToHash("0xd1b924735ddc2aa4837cda26dd7c5e54c64c3ab077db22119abc6b2efe65b2f2")
}

// UnpackNotOfTheSystemError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOfTheSystem()
func (oneStepVerifier *OneStepVerifier) UnpackNotOfTheSystemError(raw []byte) (*OneStepVerifierNotOfTheSystem, error) {
	out := new(OneStepVerifierNotOfTheSystem)
	if err := oneStepVerifier.abi.UnpackIntoInterface(out, "NotOfTheSystem", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OneStepVerifierUnexpectedPreimage represents a UnexpectedPreimage error raised by the OneStepVerifier contract.
type OneStepVerifierUnexpectedPreimage struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnexpectedPreimage()
func OneStepVerifierUnexpectedPreimageErrorID() common.Hash {
	return common.HexToHash("0x082fdf7a6f6d088350d4a56401dc14dfda7ca6c48ca38c4b0f7dee5ef2e201a8")
}

// UnpackUnexpectedPreimageError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnexpectedPreimage()
func (oneStepVerifier *OneStepVerifier) UnpackUnexpectedPreimageError(raw []byte) (*OneStepVerifierUnexpectedPreimage, error) {
	out := new(OneStepVerifierUnexpectedPreimage)
	if err := oneStepVerifier.abi.UnpackIntoInterface(out, "UnexpectedPreimage", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OneStepVerifierWitnessTooLong represents a WitnessTooLong error raised by the OneStepVerifier contract.
type OneStepVerifierWitnessTooLong struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WitnessTooLong()
func OneStepVerifierWitnessTooLongErrorID() common.Hash {
	return common.HexToHash("0x751b9e88b4a0e204c39af091ba386c0a3a84c65f9242544324bca5637434bf06")
}

// UnpackWitnessTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WitnessTooLong()
func (oneStepVerifier *OneStepVerifier) UnpackWitnessTooLongError(raw []byte) (*OneStepVerifierWitnessTooLong, error) {
	out := new(OneStepVerifierWitnessTooLong)
	if err := oneStepVerifier.abi.UnpackIntoInterface(out, "WitnessTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OneStepVerifierWitnessTooShort represents a WitnessTooShort error raised by the OneStepVerifier contract.
type OneStepVerifierWitnessTooShort struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WitnessTooShort()
func OneStepVerifierWitnessTooShortErrorID() common.Hash {
	return common.HexToHash("0x11e0e4b3a5b70bec44c97aaf62f2287f2ba35036ba40bc0b75e989b9e5d3c413")
}

// UnpackWitnessTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WitnessTooShort()
func (oneStepVerifier *OneStepVerifier) UnpackWitnessTooShortError(raw []byte) (*OneStepVerifierWitnessTooShort, error) {
	out := new(OneStepVerifierWitnessTooShort)
	if err := oneStepVerifier.abi.UnpackIntoInterface(out, "WitnessTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OneStepVerifierWrongContext represents a WrongContext error raised by the OneStepVerifier contract.
type OneStepVerifierWrongContext struct {
	Thread *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongContext(uint256 thread)
func OneStepVerifierWrongContextErrorID() common.Hash {
	return common.HexToHash("0x1d5e589ffaa26adad9efbffee6e64898921f74a9bce47400db90f9a28bb849eb")
}

// UnpackWrongContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongContext(uint256 thread)
func (oneStepVerifier *OneStepVerifier) UnpackWrongContextError(raw []byte) (*OneStepVerifierWrongContext, error) {
	out := new(OneStepVerifierWrongContext)
	if err := oneStepVerifier.abi.UnpackIntoInterface(out, "WrongContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PortalMetaData contains all meta data concerning the Portal contract.
var PortalMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIInbox\",\"name\":\"inbox_\",\"type\":\"address\"},{\"internalType\":\"contractIAssertions\",\"name\":\"assertions_\",\"type\":\"address\"},{\"internalType\":\"contractIEscapeVerifier\",\"name\":\"escapeVerifier_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AlreadyPaid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"BadValue\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadWiring\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"name\":\"Consumed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"HatchClosed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"HatchOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotConfirmed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotRecipient\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotYet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"name\":\"NothingDeposited\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PayoutFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"ValueTooLow\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongClaim\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Deposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"}],\"name\":\"EscapeOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"account\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Escaped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Refunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"assertions\",\"outputs\":[{\"internalType\":\"contractIAssertions\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"deposit\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"name\":\"deposits\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"value\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"escape\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"escapeOpen\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"escapePosition\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"escapeRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"escapeVerifier\",\"outputs\":[{\"internalType\":\"contractIEscapeVerifier\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"inbox\",\"outputs\":[{\"internalType\":\"contractIInbox\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exitRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"l1Origin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"accumulator\",\"type\":\"bytes32\"}],\"internalType\":\"structClaim\",\"name\":\"confirmed\",\"type\":\"tuple\"}],\"name\":\"openEscape\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"nullifier\",\"type\":\"bytes32\"}],\"name\":\"paid\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exitRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"l1Origin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"accumulator\",\"type\":\"bytes32\"}],\"internalType\":\"structClaim\",\"name\":\"claim\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"internalType\":\"structExit\",\"name\":\"exit\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32[]\",\"name\":\"siblings\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"peaks\",\"type\":\"bytes32[]\"}],\"internalType\":\"structLogProof\",\"name\":\"proof\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "9abd29f5d91fc227617af3f6422d08cddd",
	Bin: "0x61014080604052346102bf576060816125418038038091610020828561052f565b8339810103126102bf5761003381610552565b60208201516001600160a01b038116928382036102bf5760400151916001600160a01b0383168084036102bf576040516367f855cb60e11b81526001600160a01b038316919061016081600481865afa9081156102cb575f9161041d575b50516001600160a01b03163014801592906103a9575b8215610334575b508115610318575b506103095760805260a05260c05260405163617d935360e11b8152602081600481855afa9081156102cb575f916102d6575b5060e0526040516379416a3960e01b81529061014090829060049082905afa9081156102cb575f916101ba575b5060c08101516001600160401b03908116610100526080909101511661012052604051611fc6908161057b823960805181818160f7015281816102ef01528181610838015261139b015260a05181818161018301528181610eb5015261171b015260c051818181610b1e01528181610c8101526112e3015260e0518181816102af01528181610b630152610f3901526101005181610efb015261012051816103b90152f35b9050610140813d82116102c3575b816101d6610140938361052f565b810103126102bf576040519061014082016001600160401b038111838210176102ab5761029f916101209160405261020d81610566565b845261021b60208201610566565b602085015261022c60408201610566565b604085015261023d60608201610566565b606085015261024e60808201610566565b608085015261025f60a08201610566565b60a085015261027060c08201610566565b60c085015261028160e08201610566565b60e08501526102936101008201610566565b61010085015201610566565b6101208201525f610115565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b3d91506101c8565b6040513d5f823e3d90fd5b90506020813d602011610301575b816102f16020938361052f565b810103126102bf575160046100e8565b3d91506102e4565b63e70b4a4160e01b5f5260045ffd5b80151591508161032a575b505f6100b6565b90503b155f610323565b60405163fb0e722b60e01b8152919250906020816004818a5afa9081156102cb575f9161036f575b506001600160a01b03161415905f6100ae565b90506020813d6020116103a1575b8161038a6020938361052f565b810103126102bf5761039b90610552565b5f61035c565b3d915061037d565b604051636425666b60e01b81529092506020816004818a5afa9081156102cb575f916103e3575b506001600160a01b0316301415916100a7565b90506020813d602011610415575b816103fe6020938361052f565b810103126102bf5761040f90610552565b5f6103d0565b3d91506103f1565b9050610160813d8211610527575b81610439610160938361052f565b810103126102bf576040519061016082016001600160401b038111838210176102ab5760405261046881610552565b825261047660208201610552565b602083015261048760408201610552565b604083015261049860608201610566565b60608301526104a960808201610566565b608083015260a081015163ffffffff811681036102bf5761051b916101409160a08501526104d960c08201610566565b60c08501526104ea60e08201610566565b60e08501526104fc6101008201610566565b61010085015261050f6101208201610566565b61012085015201610566565b6101408201525f610091565b3d915061042b565b601f909101601f19168101906001600160401b038211908210176102ab57604052565b51906001600160a01b03821682036102bf57565b51906001600160401b03821682036102bf5756fe6080806040526004361015610012575f80fd5b5f905f3560e01c90816340d9224b146116d35750806349bdc2b8146113075780636cc76d6214611299578063818cdadb1461125257806388c50ccb14610d685780638c32a2b114610cf4578063add89bb214610ca7578063bf22c88b14610a52578063c3dc8fc114610a13578063d6a17e501461073e578063dc5ca54f14610703578063f787920d1461011e5763fb0e722b146100ad575f80fd5b3461011b57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011b57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b5034610514577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36019060e08212610514575f549160ff83166106db576040517f52bfe7890000000000000000000000000000000000000000000000000000000081527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1693602082600481885afa918215610509575f926106a7575b50604051927fd945af1d000000000000000000000000000000000000000000000000000000008452826004850152604084602481895afa938415610509575f94610672575b5060e013610514576040519261022a846117fd565b60043593848152602435602082015260443567ffffffffffffffff8116810361051457604082015260643567ffffffffffffffff8116810361051457606082015260843567ffffffffffffffff8116810361051457608082015260a4359167ffffffffffffffff83169182840361051457808460a06102d393015260c43560c08201527f0000000000000000000000000000000000000000000000000000000000000000611a2b565b0361064a5773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016946040517f06661abd0000000000000000000000000000000000000000000000000000000081526020816004818a5afa80156105095783915f91610605575b5067ffffffffffffffff1611801590610587575b610518576040517f2ac58c7b0000000000000000000000000000000000000000000000000000000081528260048201526020816024818a5afa908115610509575f91610540575b506103de67ffffffffffffffff917f0000000000000000000000000000000000000000000000000000000000000000906118d7565b16431115610518577f1a467d3005e3b14a688439b33195fbe7324fa78e49e584f911919c80f3770761937fffffffffffffffffffffffffffffffffffffffffffffff00000000000000000068ffffffffffffffff00602095600194855560081b16911617175f55604051908152a2803b15610514575f80916004604051809481937f43d726d60000000000000000000000000000000000000000000000000000000083525af18015610509576104f6575b508181923b156104f3578180916004604051809481937f43d726d60000000000000000000000000000000000000000000000000000000083525af180156104e8576104d75750f35b816104e191611819565b61011b5780f35b6040513d84823e3d90fd5b50fd5b61050291505f90611819565b5f5f61048f565b6040513d5f823e3d90fd5b5f80fd5b7f0d3f7776000000000000000000000000000000000000000000000000000000005f5260045ffd5b90506020813d60201161057f575b8161055b60209383611819565b81010312610514576103de61057867ffffffffffffffff9261185a565b91506103a9565b3d915061054e565b506040517f0695c46c0000000000000000000000000000000000000000000000000000000081526020816004818c5afa908115610509575f916105cb575b50610362565b90506020813d6020116105fd575b816105e660209383611819565b81010312610514576105f7906119ba565b5f6105c5565b3d91506105d9565b9150506020813d602011610642575b8161062160209383611819565b810103126105145767ffffffffffffffff61063c849261185a565b9061034e565b3d9150610614565b7fcaa7b25c000000000000000000000000000000000000000000000000000000005f5260045ffd5b60e09194506106989060403d6040116106a0575b6106908183611819565b8101906118ba565b509390610215565b503d610686565b9091506020813d6020116106d3575b816106c360209383611819565b810103126105145751905f6101d0565b3d91506106b6565b7f4ab2ebaa000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610514575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610514576020600154604051908152f35b346105145760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261051457610775611790565b61077d61173f565b905f549060ff8216156109eb5767ffffffffffffffff1691825f52600360205260405f20604051906107ae826117b4565b549273ffffffffffffffffffffffffffffffffffffffff8416808352602083019460a01c8552156109bf576bffffffffffffffffffffffff8451161561099757604051907fbb86259400000000000000000000000000000000000000000000000000000000825285600483015260808260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610509575f925f9261093e575b5082610923575b50506108f75773ffffffffffffffffffffffffffffffffffffffff6bffffffffffffffffffffffff91856108f5965f52600360205260405f2083815416905582825116907f15658c3942b402b21a95216bb496ce99c9366c32efbce20c584371db3ffd0166604086895116815190878a1682526020820152a3511692511691611e88565b005b837fc566ebcc000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60081c67ffffffffffffffff90811691161090508580610871565b925090506080823d60801161098f575b8161095b60809383611819565b810103126105145761096f6020830161185a565b506109886060610981604085016119ba565b930161185a565b908761086a565b3d915061094e565b7fd70a0e30000000000000000000000000000000000000000000000000000000005f5260045ffd5b847f6cf11a2c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f5e05c347000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610514575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261051457602060ff5f54166040519015158152f35b346105145760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105145760043567ffffffffffffffff811161051457610aa1903690600401611762565b610aa961173f565b9060ff5f5416158015610c69575b6109eb57606090600154610b0560405195869384937f258ae582000000000000000000000000000000000000000000000000000000008552600485015260406024850152604484019161186f565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610509575f5f905f93610c05575b6108f59450610ba160405160208101907f0000000000000000000000000000000000000000000000000000000000000000825283604082015260408152610b99606082611819565b519020611e3e565b6040519073ffffffffffffffffffffffffffffffffffffffff841682528460208301527fbff24b59ab8298e132fc31cf0375df26e1d742bfb3181a2817c647dd05f55797604073ffffffffffffffffffffffffffffffffffffffff851693a3611e88565b505090506060823d606011610c61575b81610c2260609383611819565b810103126105145781519060208301519173ffffffffffffffffffffffffffffffffffffffff831683036105145760406108f594015190929092610b51565b3d9150610c15565b5073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001615610ab7565b346105145760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610514576004355f526002602052602060ff60405f2054166040519015158152f35b346105145760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105145767ffffffffffffffff610d34611790565b165f5260036020526040805f205481519073ffffffffffffffffffffffffffffffffffffffff8116825260a01c6020820152f35b34610514576101607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105145760043560e07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc360112610514576101043567ffffffffffffffff8111610514578060040160607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc833603011261051457610124359267ffffffffffffffff84116105145760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc853603011261051457610144359173ffffffffffffffffffffffffffffffffffffffff831680840361051457604051927fd945af1d00000000000000000000000000000000000000000000000000000000845280600485015260408460248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610509575f945f9261122e575b5067ffffffffffffffff82161561120357507f00000000000000000000000000000000000000000000000000000000000000009067ffffffffffffffff610f2e83836118d7565b1643106111c45750507f00000000000000000000000000000000000000000000000000000000000000009560405193610f66856117fd565b60243585526044359485602082015260643567ffffffffffffffff8116810361051457604082015260843567ffffffffffffffff8116810361051457606082015260a43567ffffffffffffffff8116810361051457608082015260c4359067ffffffffffffffff8216820361051457610fec9160a082015260e43560c082015289611a2b565b0361064a57610ffa836118f9565b936044602488013597019461100f868661191a565b61101b8194929461196b565b6110286040519182611819565b81815260208101913681870111610514576020815f926110aa9886378301015251902091604051927fffffffffffffffffffffffffffffffffffffffff00000000000000000000000060208501925f845260601b1660218501528a603585015260558401526055835261109c607584611819565b846004019251902090611c05565b1561119c577fe1b15879d684ae780f72719623e98b1d0e9555ee3513d32f22e9d98c0ef24880611197946111386108f599611133602461118f9601916110ef836119a5565b7fffffffffffffffff000000000000000000000000000000000000000000000000604051916020830193845260c01b16604082015260288152610b99604882611819565b6119a5565b9361114c611145876118f9565b928761191a565b949067ffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff60405195869586528d60208701526060604087015216971695606084019161186f565b0390a36118f9565b611e88565b7f7ca55c77000000000000000000000000000000000000000000000000000000005f5260045ffd5b67ffffffffffffffff916111d7916118d7565b7fd606d83f000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b7f2ffa13ac000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90945061124a915060403d6040116106a0576106908183611819565b909388610ee7565b34610514575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261051457602067ffffffffffffffff5f5460081c16604051908152f35b34610514575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261051457602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b60607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105145760043573ffffffffffffffffffffffffffffffffffffffff8116809103610514576024359060443567ffffffffffffffff811161051457611376903690600401611762565b90831580156116be575b6116925773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001682601401928360141161166557604051937f39b37ab00000000000000000000000000000000000000000000000000000000085526004850152602084602481855afa938415610509575f94611631575b5061141684876117a7565b34106115f8579160209161147e9693856040518099819582947f9e2206a60000000000000000000000000000000000000000000000000000000084523360048501523233141560248501528b604485015289606485015260a0608485015260a484019161186f565b03925af1928315610509575f936115bc575b602094506040516114a0816117b4565b33815267ffffffffffffffff868201956bffffffffffffffffffffffff851687521694855f526003875273ffffffffffffffffffffffffffffffffffffffff60405f209251167fffffffffffffffffffffffff00000000000000000000000000000000000000008354161782555173ffffffffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffff00000000000000000000000000000000000000008084549360a01b16169116179055604051828152847f3058c9982050baca4b61c4c19150229f108f491b297706a6e1d190eb8399a974873393a461158882826117a7565b3411611599575b5050604051908152f35b6115b5916115aa6115af92346118ad565b6118ad565b336119c7565b828061158f565b92506020843d6020116115f0575b816115d760209383611819565b81010312610514576115ea60209461185a565b92611490565b3d91506115ca565b61160284876117a7565b7fbca9f29c000000000000000000000000000000000000000000000000000000005f523460045260245260445ffd5b9093506020813d60201161165d575b8161164d60209383611819565b810103126105145751928661140b565b3d9150611640565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b837fc2746809000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506bffffffffffffffffffffffff8411611380565b34610514575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105145760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361051457565b9181601f840112156105145782359167ffffffffffffffff8311610514576020838186019501011161051457565b6004359067ffffffffffffffff8216820361051457565b9190820180921161166557565b6040810190811067ffffffffffffffff8211176117d057604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60e0810190811067ffffffffffffffff8211176117d057604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176117d057604052565b519067ffffffffffffffff8216820361051457565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b9190820391821161166557565b9190826040910312610514576118d460208351930161185a565b90565b9067ffffffffffffffff8091169116019067ffffffffffffffff821161166557565b3573ffffffffffffffffffffffffffffffffffffffff811681036105145790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610514570180359067ffffffffffffffff82116105145760200191813603831361051457565b67ffffffffffffffff81116117d057601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b3567ffffffffffffffff811681036105145790565b5190811515820361051457565b5f80809381935af13d15611a26573d6119df8161196b565b906119ed6040519283611819565b81525f60203d92013e5b156119fe57565b7f3b1ab104000000000000000000000000000000000000000000000000000000005f5260045ffd5b6119f7565b908051906020810151906040810151606082015160808301519160a08401519360c00151946040519660208801987f12000000000000000000000000000000000000000000000000000000000000008a52602189017f0100000000000000000000000000000000000000000000000000000000000000905260228901526042880152606287015260c01b7fffffffffffffffff00000000000000000000000000000000000000000000000016608286015260c01b7fffffffffffffffff00000000000000000000000000000000000000000000000016608a85015260c01b7fffffffffffffffff00000000000000000000000000000000000000000000000016609284015260c01b7fffffffffffffffff00000000000000000000000000000000000000000000000016609a83015260a282015260a28152611b6e60c282611819565b51902090565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610514570180359067ffffffffffffffff821161051457602001918160051b3603831361051457565b9190811015611bd85760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b92919092611c12826119a5565b611c1e602084016119a5565b9267ffffffffffffffff82169567ffffffffffffffff851694878610801590611e2d575b611de1575f9190841867ffffffffffffffff165b60018111611e1a5750600182018083116116655767ffffffffffffffff89611c7f921c16611f37565b94604084019883611c908b87611b74565b90501490811591611df8575b50611dec576060840194611cb08686611b74565b604051917fffffffffffffffff00000000000000000000000000000000000000000000000060208401947f0200000000000000000000000000000000000000000000000000000000000000865260c01b1660218401527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82116105145782602991611d6d9360051b809184840137810103017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611819565b51902003611de15794905f915b818310611da057505050611d9b9394955090611d9591611b74565b90611bc8565b351490565b909195600190611db488611d958c88611b74565b3583891c83168303611dd35790611dca91611f80565b96019190611d7a565b611ddc91611f80565b611dca565b505f96505050505050565b505f9750505050505050565b9050611e12611e0a6060870187611b74565b929050611f37565b14155f611c9c565b611e279060011c92611f0a565b91611c56565b50677fffffffffffffff8811611c42565b805f52600260205260ff60405f205416610997575f52600260205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00825416179055565b73ffffffffffffffffffffffffffffffffffffffff90929192168073ffffffffffffffffffffffffffffffffffffffff841614159081611eff575b50611ed357611ed1916119c7565b565b7f2e569cea000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b90503314155f611ec3565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146116655760010190565b90815f925b611f435750565b91611f4d90611f0a565b917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810190808211611665571680611f3c565b906040519060208201927f010000000000000000000000000000000000000000000000000000000000000084526021830152604182015260418152611b6e60618261181956",
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

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address inbox_, address assertions_, address escapeVerifier_) returns()
func (portal *Portal) PackConstructor(inbox_ common.Address, assertions_ common.Address, escapeVerifier_ common.Address) []byte {
	enc, err := portal.abi.Pack("", inbox_, assertions_, escapeVerifier_)
	if err != nil {
		panic(err)
	}
	return enc
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

// PreimageOracleMetaData contains all meta data concerning the PreimageOracle contract.
var PreimageOracleMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"gas\",\"type\":\"uint256\"}],\"name\":\"NotEnoughGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"PreimageTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"callee\",\"type\":\"address\"}],\"name\":\"UnknownPrecompile\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"WrongPreimage\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"input\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"offset\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"read\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"part\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "84977ac6fc009484c793fd0f03cdac0bcb",
	Bin: "0x608080604052346015576106f6908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c63161c49a814610024575f80fd5b346100d05760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d05760443567ffffffffffffffff811681036100d05760643567ffffffffffffffff81116100d057366023820112156100d057806004013567ffffffffffffffff81116100d05736602482840101116100d05760409260246100ba9301906024356004356100d4565b67ffffffffffffffff8351921682526020820152f35b5f80fd5b9493919290620100008311610154576100ee93949561025e565b9081519067ffffffffffffffff8116916008810183101561014a5767ffffffffffffffff926008910301600881105f1461013f57601890915b82940101519060031b604003908160c0011c901b1691565b506018600891610127565b505050505f905f90565b827f455fe483000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176101c157604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b67ffffffffffffffff81116101c157601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b929192610234826101ee565b916102426040519384610180565b8294818452818301116100d0578281602093845f960137010152565b929192805f1a915f600184145f146105af57507f010000000000000000000000000000000000000000000000000000000000000182149081610594575b505b15801561044a575b61041f5750600681146102de576005036102d4576070116100d05760506102d1910160205b3691610228565b90565b6102d191906102ca565b50806014939293116100d057823560601c9080601c116100d057601484013560c01c9361010083148015610402575b156103d6579061034491601c7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe43693019101610228565b905a620186a08501908060061c9003106103aa57905f9293839260208351930191fa6040519060013d01825260208201533d5f602183013e7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe060403d0116810160405290565b837f5e31f860000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b827ff39cbe58000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506101008310801561030d57506001806203fd02851c161461030d565b7f1fa2ea6e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506005821480156102a55750826030116100d05760205f603060405181888237828282015260025afa15610589577f01000000000000000000000000000000000000000000000000000000000000007effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff5f511617836070116100d0575f80916040516020810191825260406030890181830137603088608083013760b081018381527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9088019060708a019037610550604082898101868382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610180565b5190600a5afa3d15610584573d610566816101ee565b906105746040519283610180565b81525f60203d92013e5b156102a5565b61057e565b6040513d5f823e3d90fd5b90506105a1368587610228565b60208151910120145f61029b565b9050600283036105fa57506105c5368486610228565b602081519101207effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8360f81b911617811461029d565b6004830361064f575060205f6040518587823780868101838152039060025afa15610589575f517effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8360f81b911617811461029d565b600583036106d6575060a0831480610667575b61029d565b50826050116100d05761067a60506101ee565b6106876040519182610180565b6050815260208101903660508701116100d05760508683375f60708201525190207effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8360f81b911617811461029d565b6006830361029d5750601c831015801561066257506105c536848661022856",
}

// PreimageOracle is an auto generated Go binding around an Ethereum contract.
type PreimageOracle struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *PreimageOracle) GetABI() abi.ABI {
	return c.abi
}

// NewPreimageOracle creates a new instance of PreimageOracle.
func NewPreimageOracle() *PreimageOracle {
	parsed, err := PreimageOracleMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PreimageOracle{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PreimageOracle) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackRead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x161c49a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function read(bytes32 key, bytes32 input, uint64 offset, bytes proof) view returns(uint64 part, uint256 size)
func (preimageOracle *PreimageOracle) PackRead(key [32]byte, input [32]byte, offset uint64, proof []byte) []byte {
	enc, err := preimageOracle.abi.Pack("read", key, input, offset, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x161c49a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function read(bytes32 key, bytes32 input, uint64 offset, bytes proof) view returns(uint64 part, uint256 size)
func (preimageOracle *PreimageOracle) TryPackRead(key [32]byte, input [32]byte, offset uint64, proof []byte) ([]byte, error) {
	return preimageOracle.abi.Pack("read", key, input, offset, proof)
}

// ReadOutput serves as a container for the return parameters of contract
// method Read.
type ReadOutput struct {
	Part uint64
	Size *big.Int
}

// UnpackRead is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x161c49a8.
//
// Solidity: function read(bytes32 key, bytes32 input, uint64 offset, bytes proof) view returns(uint64 part, uint256 size)
func (preimageOracle *PreimageOracle) UnpackRead(data []byte) (ReadOutput, error) {
	out, err := preimageOracle.abi.Unpack("read", data)
	outstruct := new(ReadOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Part = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Size = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (preimageOracle *PreimageOracle) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], preimageOracle.abi.Errors["NotEnoughGas"].ID.Bytes()[:4]) {
		return preimageOracle.UnpackNotEnoughGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], preimageOracle.abi.Errors["PreimageTooLong"].ID.Bytes()[:4]) {
		return preimageOracle.UnpackPreimageTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], preimageOracle.abi.Errors["UnknownPrecompile"].ID.Bytes()[:4]) {
		return preimageOracle.UnpackUnknownPrecompileError(raw[4:])
	}
	if bytes.Equal(raw[:4], preimageOracle.abi.Errors["WrongPreimage"].ID.Bytes()[:4]) {
		return preimageOracle.UnpackWrongPreimageError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PreimageOracleNotEnoughGas represents a NotEnoughGas error raised by the PreimageOracle contract.
type PreimageOracleNotEnoughGas struct {
	Gas *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughGas(uint256 gas)
func PreimageOracleNotEnoughGasErrorID() common.Hash {
	return common.HexToHash("0x5e31f860f933797f506b70790a3e92ae2d52bb6c7661986960a232925cc0b275")
}

// UnpackNotEnoughGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughGas(uint256 gas)
func (preimageOracle *PreimageOracle) UnpackNotEnoughGasError(raw []byte) (*PreimageOracleNotEnoughGas, error) {
	out := new(PreimageOracleNotEnoughGas)
	if err := preimageOracle.abi.UnpackIntoInterface(out, "NotEnoughGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PreimageOraclePreimageTooLong represents a PreimageTooLong error raised by the PreimageOracle contract.
type PreimageOraclePreimageTooLong struct {
	Size *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PreimageTooLong(uint256 size)
func PreimageOraclePreimageTooLongErrorID() common.Hash {
	return common.HexToHash("0x455fe48359212d1253a7908a9a4b529314f9a1bd00d1bb6d6b8ae6926e658744")
}

// UnpackPreimageTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PreimageTooLong(uint256 size)
func (preimageOracle *PreimageOracle) UnpackPreimageTooLongError(raw []byte) (*PreimageOraclePreimageTooLong, error) {
	out := new(PreimageOraclePreimageTooLong)
	if err := preimageOracle.abi.UnpackIntoInterface(out, "PreimageTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PreimageOracleUnknownPrecompile represents a UnknownPrecompile error raised by the PreimageOracle contract.
type PreimageOracleUnknownPrecompile struct {
	Callee common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownPrecompile(address callee)
func PreimageOracleUnknownPrecompileErrorID() common.Hash {
	return common.HexToHash("0xf39cbe58b941bed4959c9821bb20058e38ba64729d94559afec4a438b73968d6")
}

// UnpackUnknownPrecompileError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownPrecompile(address callee)
func (preimageOracle *PreimageOracle) UnpackUnknownPrecompileError(raw []byte) (*PreimageOracleUnknownPrecompile, error) {
	out := new(PreimageOracleUnknownPrecompile)
	if err := preimageOracle.abi.UnpackIntoInterface(out, "UnknownPrecompile", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PreimageOracleWrongPreimage represents a WrongPreimage error raised by the PreimageOracle contract.
type PreimageOracleWrongPreimage struct {
	Key [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPreimage(bytes32 key)
func PreimageOracleWrongPreimageErrorID() common.Hash {
	return common.HexToHash("0x1fa2ea6e5b8169ee4d614d5d9fbb8e5441ae35f50318e1f1a35549322cb46d98")
}

// UnpackWrongPreimageError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPreimage(bytes32 key)
func (preimageOracle *PreimageOracle) UnpackWrongPreimageError(raw []byte) (*PreimageOracleWrongPreimage, error) {
	out := new(PreimageOracleWrongPreimage)
	if err := preimageOracle.abi.UnpackIntoInterface(out, "WrongPreimage", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SegmentsMetaData contains all meta data concerning the Segments contract.
var SegmentsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIStepVerifier\",\"name\":\"verifier_\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"depth_\",\"type\":\"uint8\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"BadParams\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotAClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"UnknownKind\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"end\",\"type\":\"uint64\"}],\"name\":\"WrongEnd\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"given\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongImage\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"}],\"name\":\"WrongLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"place\",\"type\":\"uint64\"}],\"name\":\"WrongPlace\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"given\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongState\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"depth\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"disputeId\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"end\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"image\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"state\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"next\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifier\",\"outputs\":[{\"internalType\":\"contractIStepVerifier\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "3368cc470e6fd3d0bc17494a7d542cb8b9",
	Bin: "0x60c0346100d157601f610e0538819003918201601f19168301916001600160401b038311848410176100d55780849260409485528339810103126100d1578051906001600160a01b038216908183036100d157602001519060ff8216908183036100d1573b159081156100c8575b81156100bd575b506100ae5760a052608052604051610d1b90816100ea823960805181818161019d0152610433015260a051818181610131015261027e0152f35b63019af63760e01b5f5260045ffd5b603e9150115f610074565b8015915061006d565b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081632b7ac3f31461015557508063631c56ef146100fa5763b35010ff1461003d575f80fd5b346100f65760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f65760243567ffffffffffffffff811681036100f65760643567ffffffffffffffff811681036100f65760a4359067ffffffffffffffff82116100f657366023830112156100f65781600401359067ffffffffffffffff82116100f65736602483850101116100f65760209360246100ee940191608435916044359060043561022d565b604051908152f35b5f80fd5b346100f6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f657602060405160ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100f6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f65760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b67ffffffffffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9116019067ffffffffffffffff821161020057565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f9691959382156109b957843560f81c96836001116100f65760018601927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff85019567ffffffffffffffff600160ff7f0000000000000000000000000000000000000000000000000000000000000000161b16936102aa856101c1565b16928a1561099a5760018b1461086b5760028b146105eb5750506003891461058b57506004881461030157602489897fbd3c9089000000000000000000000000000000000000000000000000000000008252600452fd5b67ffffffffffffffff919293959750979395971690811590811561056e575b50610543575060048410610517573560e01c9260048085019081106104ea578082106104be57116104bb57806104bb5750918161041a6103ea95947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc84600160046040998901010193030101855197889586957ff8e0cb960000000000000000000000000000000000000000000000000000000087528860048801526005604488019201610c6c565b917ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc858403016024860152610c6c565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9182156104b0575f905f93610473575b509061047091610a92565b90565b9250506040823d6040116104a8575b8161048f604093836109e5565b810103126100f657815160209092015191610470610465565b3d9150610482565b6040513d5f823e3d90fd5b80fd5b602483837f47f78bef000000000000000000000000000000000000000000000000000000008252600452fd5b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b602482857f47f78bef000000000000000000000000000000000000000000000000000000008252600452fd5b7fc503fc20000000000000000000000000000000000000000000000000000000008352600452602482fd5b67ffffffffffffffff9150610582906101c1565b1681145f610320565b9497509897925067ffffffffffffffff919594506105a982916101c1565b1697169687036105bf5750610470949550610b41565b80877fc503fc200000000000000000000000000000000000000000000000000000000060249352600452fd5b96935099509293975067ffffffffffffffff168061084057506103838110610815578060aa116100f65760a385013560c01c9060a2116100f6577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffedff833560f01c016107ed576106808661067b8367ffffffffffffffff9561066e3660a28a610acb565b6020815191012090610caa565b610a92565b161590816107d2575b50610798575060ab8101937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff558401906106c3368388610acb565b6020815191012081810361076a5750508061026d116100f65761028d116100f657610764917ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffcc86103386102ad93019481810160405196879461026d602087019a8b3761028d860152858501378201015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826109e5565b51902090565b7fd6b25275000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b67ffffffffffffffff907f3a3e4b13000000000000000000000000000000000000000000000000000000005f52168060045260245260445ffd5b607a013560c01c67ffffffffffffffff83161490505f610689565b7f09f5fb72000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f47f78bef000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fc503fc20000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b96989a505097505050925060a2840361096e576112019083357fffff00000000000000000000000000000000000000000000000000000000000081169160028710610936575b505060f01c036107ed576108d88561067b5f67ffffffffffffffff9761066e368989610acb565b836108e38484610b2f565b911693849116036108f45750505090565b67ffffffffffffffff9161090791610b2f565b7f3a3e4b13000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b7fffff0000000000000000000000000000000000000000000000000000000000009250600183916002030160031b1b16165f806108b1565b837f47f78bef000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5050975050505050919350508061081557508161067b61047092610a53565b7f47f78bef000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610a2657604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405160208101917f170000000000000000000000000000000000000000000000000000000000000083526021820152602181526107646041826109e5565b818103610a9d575050565b7f88cfdaa7000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b92919267ffffffffffffffff8211610a265760405191610b1360207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f84011601846109e5565b8294818452818301116100f6578281602093845f960137010152565b906082116100f657607a013560c01c90565b92906102d98210610c4057610b6790610b5b368486610acb565b60208151910120610a92565b806102b61015610bd95760016102b683013560f81c14801590610c06575b8015610bbc575b610bb1576102b5116100f657610470916102ad82013560c01c9161028d013590610caa565b505061047090610a53565b50806102b51015610bd95760286102b583013560f81c1415610b8c565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b50806102b71015610bd9577fff000000000000000000000000000000000000000000000000000000000000006102b7830135161515610b85565b507f47f78bef000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b917fffffffffffffffff000000000000000000000000000000000000000000000000906040519260208401947f160000000000000000000000000000000000000000000000000000000000000086526021850152604184015260c01b166061820152604981526107646069826109e556",
}

// Segments is an auto generated Go binding around an Ethereum contract.
type Segments struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Segments) GetABI() abi.ABI {
	return c.abi
}

// NewSegments creates a new instance of Segments.
func NewSegments() *Segments {
	parsed, err := SegmentsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Segments{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Segments) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address verifier_, uint8 depth_) returns()
func (segments *Segments) PackConstructor(verifier_ common.Address, depth_ uint8) []byte {
	enc, err := segments.abi.Pack("", verifier_, depth_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDepth is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x631c56ef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depth() view returns(uint8)
func (segments *Segments) PackDepth() []byte {
	enc, err := segments.abi.Pack("depth")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepth is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x631c56ef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depth() view returns(uint8)
func (segments *Segments) TryPackDepth() ([]byte, error) {
	return segments.abi.Pack("depth")
}

// UnpackDepth is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x631c56ef.
//
// Solidity: function depth() view returns(uint8)
func (segments *Segments) UnpackDepth(data []byte) (uint8, error) {
	out, err := segments.abi.Unpack("depth", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackNext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb35010ff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function next(bytes32 disputeId, uint64 end, bytes32 image, uint64 index, bytes32 state, bytes proof) view returns(bytes32)
func (segments *Segments) PackNext(disputeId [32]byte, end uint64, image [32]byte, index uint64, state [32]byte, proof []byte) []byte {
	enc, err := segments.abi.Pack("next", disputeId, end, image, index, state, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb35010ff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function next(bytes32 disputeId, uint64 end, bytes32 image, uint64 index, bytes32 state, bytes proof) view returns(bytes32)
func (segments *Segments) TryPackNext(disputeId [32]byte, end uint64, image [32]byte, index uint64, state [32]byte, proof []byte) ([]byte, error) {
	return segments.abi.Pack("next", disputeId, end, image, index, state, proof)
}

// UnpackNext is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb35010ff.
//
// Solidity: function next(bytes32 disputeId, uint64 end, bytes32 image, uint64 index, bytes32 state, bytes proof) view returns(bytes32)
func (segments *Segments) UnpackNext(data []byte) ([32]byte, error) {
	out, err := segments.abi.Unpack("next", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b7ac3f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifier() view returns(address)
func (segments *Segments) PackVerifier() []byte {
	enc, err := segments.abi.Pack("verifier")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b7ac3f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifier() view returns(address)
func (segments *Segments) TryPackVerifier() ([]byte, error) {
	return segments.abi.Pack("verifier")
}

// UnpackVerifier is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b7ac3f3.
//
// Solidity: function verifier() view returns(address)
func (segments *Segments) UnpackVerifier(data []byte) (common.Address, error) {
	out, err := segments.abi.Unpack("verifier", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (segments *Segments) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], segments.abi.Errors["BadParams"].ID.Bytes()[:4]) {
		return segments.UnpackBadParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], segments.abi.Errors["NotAClaim"].ID.Bytes()[:4]) {
		return segments.UnpackNotAClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], segments.abi.Errors["UnknownKind"].ID.Bytes()[:4]) {
		return segments.UnpackUnknownKindError(raw[4:])
	}
	if bytes.Equal(raw[:4], segments.abi.Errors["WrongEnd"].ID.Bytes()[:4]) {
		return segments.UnpackWrongEndError(raw[4:])
	}
	if bytes.Equal(raw[:4], segments.abi.Errors["WrongImage"].ID.Bytes()[:4]) {
		return segments.UnpackWrongImageError(raw[4:])
	}
	if bytes.Equal(raw[:4], segments.abi.Errors["WrongLength"].ID.Bytes()[:4]) {
		return segments.UnpackWrongLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], segments.abi.Errors["WrongPlace"].ID.Bytes()[:4]) {
		return segments.UnpackWrongPlaceError(raw[4:])
	}
	if bytes.Equal(raw[:4], segments.abi.Errors["WrongState"].ID.Bytes()[:4]) {
		return segments.UnpackWrongStateError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SegmentsBadParams represents a BadParams error raised by the Segments contract.
type SegmentsBadParams struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadParams()
func SegmentsBadParamsErrorID() common.Hash {
	return common.HexToHash("0x019af6379de0e1c5d9ed7bc9cadaf094fc9efb595904a561b64245c59cd9399f")
}

// UnpackBadParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadParams()
func (segments *Segments) UnpackBadParamsError(raw []byte) (*SegmentsBadParams, error) {
	out := new(SegmentsBadParams)
	if err := segments.abi.UnpackIntoInterface(out, "BadParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SegmentsNotAClaim represents a NotAClaim error raised by the Segments contract.
type SegmentsNotAClaim struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAClaim()
func SegmentsNotAClaimErrorID() common.Hash {
	return common.HexToHash("0x09f5fb725a3a00b7cc73008a4177aae70693840622b44879c4bf7783707b26e0")
}

// UnpackNotAClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAClaim()
func (segments *Segments) UnpackNotAClaimError(raw []byte) (*SegmentsNotAClaim, error) {
	out := new(SegmentsNotAClaim)
	if err := segments.abi.UnpackIntoInterface(out, "NotAClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SegmentsUnknownKind represents a UnknownKind error raised by the Segments contract.
type SegmentsUnknownKind struct {
	Kind uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownKind(uint8 kind)
func SegmentsUnknownKindErrorID() common.Hash {
	return common.HexToHash("0xbd3c90894f7b5a9cce89be28990c5c48eeecbdbc851f01ad4d59a4a38d093e0b")
}

// UnpackUnknownKindError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownKind(uint8 kind)
func (segments *Segments) UnpackUnknownKindError(raw []byte) (*SegmentsUnknownKind, error) {
	out := new(SegmentsUnknownKind)
	if err := segments.abi.UnpackIntoInterface(out, "UnknownKind", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SegmentsWrongEnd represents a WrongEnd error raised by the Segments contract.
type SegmentsWrongEnd struct {
	Position uint64
	End      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongEnd(uint64 position, uint64 end)
func SegmentsWrongEndErrorID() common.Hash {
	return common.HexToHash("0x3a3e4b138f050dc18f121ac525e565b4b2d430f5680eff80fe363c7f69975710")
}

// UnpackWrongEndError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongEnd(uint64 position, uint64 end)
func (segments *Segments) UnpackWrongEndError(raw []byte) (*SegmentsWrongEnd, error) {
	out := new(SegmentsWrongEnd)
	if err := segments.abi.UnpackIntoInterface(out, "WrongEnd", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SegmentsWrongImage represents a WrongImage error raised by the Segments contract.
type SegmentsWrongImage struct {
	Given [32]byte
	Want  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongImage(bytes32 given, bytes32 want)
func SegmentsWrongImageErrorID() common.Hash {
	return common.HexToHash("0xd6b2527585d213a304fd6b63246506b3a46c030f35696ae25f78383abc34b800")
}

// UnpackWrongImageError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongImage(bytes32 given, bytes32 want)
func (segments *Segments) UnpackWrongImageError(raw []byte) (*SegmentsWrongImage, error) {
	out := new(SegmentsWrongImage)
	if err := segments.abi.UnpackIntoInterface(out, "WrongImage", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SegmentsWrongLength represents a WrongLength error raised by the Segments contract.
type SegmentsWrongLength struct {
	Given *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongLength(uint256 given)
func SegmentsWrongLengthErrorID() common.Hash {
	return common.HexToHash("0x47f78bef608ebb4c3b4d30174ce4b87bcb07dd81a7c7a717c1a36b77c5265789")
}

// UnpackWrongLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongLength(uint256 given)
func (segments *Segments) UnpackWrongLengthError(raw []byte) (*SegmentsWrongLength, error) {
	out := new(SegmentsWrongLength)
	if err := segments.abi.UnpackIntoInterface(out, "WrongLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SegmentsWrongPlace represents a WrongPlace error raised by the Segments contract.
type SegmentsWrongPlace struct {
	Place uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPlace(uint64 place)
func SegmentsWrongPlaceErrorID() common.Hash {
	return common.HexToHash("0xc503fc20d73f9f96b36fca1e43018fb7f9f2f3b433dc2f82c913927dac8c2849")
}

// UnpackWrongPlaceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPlace(uint64 place)
func (segments *Segments) UnpackWrongPlaceError(raw []byte) (*SegmentsWrongPlace, error) {
	out := new(SegmentsWrongPlace)
	if err := segments.abi.UnpackIntoInterface(out, "WrongPlace", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SegmentsWrongState represents a WrongState error raised by the Segments contract.
type SegmentsWrongState struct {
	Given [32]byte
	Want  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongState(bytes32 given, bytes32 want)
func SegmentsWrongStateErrorID() common.Hash {
	return common.HexToHash("0x88cfdaa795020b95b7e5fface54c53b46c3d3352ae6d14de5e55151019c60505")
}

// UnpackWrongStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongState(bytes32 given, bytes32 want)
func (segments *Segments) UnpackWrongStateError(raw []byte) (*SegmentsWrongState, error) {
	out := new(SegmentsWrongState)
	if err := segments.abi.UnpackIntoInterface(out, "WrongState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockMetaData contains all meta data concerning the Timelock contract.
var TimelockMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"delay_\",\"type\":\"uint64\"},{\"internalType\":\"contractIAssertions\",\"name\":\"assertions_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"AlreadyScheduled\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadWiring\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"CallFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"given\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"DelayTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"}],\"name\":\"Expired\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"ready\",\"type\":\"uint64\"}],\"name\":\"NotReady\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotScheduled\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotSelf\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Cancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Executed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnerSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"ready\",\"type\":\"uint64\"}],\"name\":\"Scheduled\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"assertions\",\"outputs\":[{\"internalType\":\"contractIAssertions\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"delay\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"execute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"ready\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"schedule\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"setOwner\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "ac08b030815cafa11206b7daee637f292c",
	Bin: "0x60c0806040523461027657606081610ddd803803809161001f82856103ed565b8339810103126102765780516001600160a01b038116919082900361027657604061004c60208301610410565b9101516001600160a01b038116808203610276576040516334cc866d60e21b8152602081600481855afa908115610296575f916103ab575b50306001600160a01b039091160361039c576040516379416a3960e01b81529061014082600481845afa918215610296575f926102a1575b506040805163d502562560e01b81529291839060049082905afa918215610296575f92610208575b50905160a0820151825161016c9392610157926001600160401b039182169261015192610115929181169116610424565b6020850151604086015191936001600160401b03918216926101519261013d92911690610424565b60608701516001600160401b031690610424565b90610424565b60c0909101516001600160401b031690610424565b6001600160401b0383168181106101f357608083905260a08490525f80546001600160a01b031916861790556040518581527f50146d0e3c60aa1d17a70635b05494f864e86144a2201275021014fbf08bafe290602090a16040516109979081610446823960805181610567015260a05181818161010b015281816104f901526106f80152f35b632e02b3d360e01b5f5260045260245260445ffd5b91506040823d60401161028e575b81610223604093836103ed565b81010312610276576040805192908301906001600160401b0382118483101761027a5760209160405261025581610410565b845201516001600160601b03811681036102765760208301526101576100e4565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b3d9150610216565b6040513d5f823e3d90fd5b9150610140823d8211610394575b816102bd61014093836103ed565b81010312610276576040516101408101906001600160401b0382118183101761027a5761038761012060049560409485526102f781610410565b845261030560208201610410565b6020850152610315858201610410565b8585015261032560608201610410565b606085015261033660808201610410565b608085015261034760a08201610410565b60a085015261035860c08201610410565b60c085015261036960e08201610410565b60e085015261037b6101008201610410565b61010085015201610410565b61012082015292506100bc565b3d91506102af565b63e70b4a4160e01b5f5260045ffd5b90506020813d6020116103e5575b816103c6602093836103ed565b8101031261027657516001600160a01b0381168103610276575f610084565b3d91506103b9565b601f909101601f19168101906001600160401b0382119082101761027a57604052565b51906001600160401b038216820361027657565b9190820180921161043157565b634e487b7160e01b5f52601160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c80630f6d2b611461065f57806313af40351461058b57806340d9224b1461051d5780636a42b8f8146104bb5780638da5cb5b1461046b578063c4d252f514610354578063c97b247c146100c75763fcac49a214610071575f80fd5b346100c35760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c3576004355f526001602052602067ffffffffffffffff60405f205416604051908152f35b5f80fd5b346100c3576100e46100d8366107c0565b81838596939495610921565b90815f52600160205267ffffffffffffffff60405f2054168015610328578043106102fd577f00000000000000000000000000000000000000000000000000000000000000009067ffffffffffffffff61013e8383610853565b1643116102be575f8087878288888183526001602052604083207fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000008154169055806040519485937fa74c8847d513feba22a0f0cb38d53081abf97562cdb293926ba243689e7c41ca8680a28337810182815203925af13d156102b6573d9067ffffffffffffffff8211610289576040519161020160207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f84011601846108e0565b82523d5f602084013e5b1561021257005b60446020917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f6040519485937fa5fa8d2b0000000000000000000000000000000000000000000000000000000085528160048601528051918291826024880152018686015e5f85828601015201168101030190fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60609061020b565b67ffffffffffffffff916102d191610853565b7f95693653000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b7f5a8f69d5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b827fa24e530a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346100c35760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c35760043573ffffffffffffffffffffffffffffffffffffffff5f5416330361044357805f52600160205267ffffffffffffffff60405f2054161561041857805f52600160205260405f207fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000081541690557fbaa1eb22f2a492ba1a5fea61b8df4d27c6c8b5f3971e63bb58fa14ff72eedb705f80a2005b7fa24e530a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f30cd7471000000000000000000000000000000000000000000000000000000005f5260045ffd5b346100c3575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c357602073ffffffffffffffffffffffffffffffffffffffff5f5416604051908152f35b346100c3575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c357602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100c3575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100c35760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c35760043573ffffffffffffffffffffffffffffffffffffffff81168091036100c357303303610637576020817f50146d0e3c60aa1d17a70635b05494f864e86144a2201275021014fbf08bafe2927fffffffffffffffffffffffff00000000000000000000000000000000000000005f5416175f55604051908152a1005b7f29c3b7ee000000000000000000000000000000000000000000000000000000005f5260045ffd5b346100c35761066d366107c0565b9073ffffffffffffffffffffffffffffffffffffffff5f949394541633036104435761069b82828686610921565b92835f52600160205267ffffffffffffffff60405f20541661079457602094849273ffffffffffffffffffffffffffffffffffffffff7f5f3fade5ad03a444581406f982265e543b3b20b3d0951dac634e3e3364ddce2e936107277f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff4316610853565b865f5260018a5267ffffffffffffffff60405f20911690817fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000082541617905561077d6040519586956060875260608701916108a2565b978a850152604084015216940390a3604051908152f35b837fd7d15504000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8201126100c35760043573ffffffffffffffffffffffffffffffffffffffff811681036100c3579160243567ffffffffffffffff81116100c357826023820112156100c35780600401359267ffffffffffffffff84116100c357602484830101116100c357602401919060443590565b9067ffffffffffffffff8091169116019067ffffffffffffffff821161087557565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761028957604052565b9291610991919261095f60405194859373ffffffffffffffffffffffffffffffffffffffff60208601981688526060604086015260808501916108a2565b906060830152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826108e0565b5190209056",
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

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address owner_, uint64 delay_, address assertions_) returns()
func (timelock *Timelock) PackConstructor(owner_ common.Address, delay_ uint64, assertions_ common.Address) []byte {
	enc, err := timelock.abi.Pack("", owner_, delay_, assertions_)
	if err != nil {
		panic(err)
	}
	return enc
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
// Solidity: function setOwner(address account) returns()
func (timelock *Timelock) PackSetOwner(account common.Address) []byte {
	enc, err := timelock.abi.Pack("setOwner", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13af4035.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setOwner(address account) returns()
func (timelock *Timelock) TryPackSetOwner(account common.Address) ([]byte, error) {
	return timelock.abi.Pack("setOwner", account)
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
