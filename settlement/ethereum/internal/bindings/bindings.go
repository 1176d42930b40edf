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
	SpanDepth   uint64
	SpanEntries uint64
	Delays      Delays
	Terms       Terms
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
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"portal\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"timelock\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"l1Origin\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"spanDepth\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"spanEntries\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"force\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"proposer\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"censorship\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"moves\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"escape\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"exitWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"withdrawal\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"retention\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"margin\",\"type\":\"uint64\"}],\"internalType\":\"structDelays\",\"name\":\"delays\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"period\",\"type\":\"uint64\"},{\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"internalType\":\"structAssertionsParams\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"AlreadyAsserted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AssertionsClosed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadDelays\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadPath\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProgram\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadSpan\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadTerms\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadWiring\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"timer\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"period\",\"type\":\"uint64\"}],\"name\":\"ChallengeOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"have\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"want\",\"type\":\"uint64\"}],\"name\":\"EntriesMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"FaultHasNoChildren\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotPending\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotPortal\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotTimelock\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"}],\"name\":\"ParentNotConfirmed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PayoutFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Undecided\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"UnknownAssertion\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"given\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongAccumulator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"given\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"want\",\"type\":\"uint64\"}],\"name\":\"WrongPosition\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongStake\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"disputeId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"span\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"fault\",\"type\":\"bool\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exitRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"l1Origin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"accumulator\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structClaim\",\"name\":\"claim\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"end\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"period\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"}],\"name\":\"Asserted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"Closed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Confirmed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"}],\"name\":\"ProgramSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Reclaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"system\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"image\",\"type\":\"bytes32\"}],\"name\":\"Registered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Rivaled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"period\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"}],\"name\":\"TermsSet\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"assertion\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"disputeId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"span\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"claimHash\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"created\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"fault\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"first\",\"type\":\"bool\"},{\"internalType\":\"uint64\",\"name\":\"confirmed\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"end\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"period\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"extended\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rivaled\",\"type\":\"uint64\"},{\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"}],\"internalType\":\"structIAssertions.Assertion\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"claimable\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"close\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"closed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"confirm\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"delays\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"force\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"proposer\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"censorship\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"moves\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"escape\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"exitWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"withdrawal\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"retention\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"margin\",\"type\":\"uint64\"}],\"internalType\":\"structDelays\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"disputed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"domain\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesis\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"system\",\"type\":\"uint8\"}],\"name\":\"image\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"inbox\",\"outputs\":[{\"internalType\":\"contractIInbox\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"latest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"portal\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"}],\"name\":\"programAt\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exitRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"l1Origin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"accumulator\",\"type\":\"bytes32\"}],\"internalType\":\"structClaim\",\"name\":\"asserted\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"span\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"}],\"name\":\"propose\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"accumulator\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"span\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"}],\"name\":\"proposeFault\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"reclaim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"system\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"}],\"name\":\"setProgram\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"period\",\"type\":\"uint64\"},{\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"}],\"internalType\":\"structTerms\",\"name\":\"t\",\"type\":\"tuple\"}],\"name\":\"setTerms\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"settled\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"claimHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"confirmed\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"spanDepth\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"spanEntries\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"terms\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"period\",\"type\":\"uint64\"},{\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"}],\"internalType\":\"structTerms\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"timelock\",\"outputs\":[{\"internalType\":\"contractITimelock\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"timer\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "542edbe88ce955717838c383963bec0846",
	Bin: "0x6101608060405234610ad25780614654803803809161001e8285610de9565b8339810103906102808212610ad25760405161003981610db2565b61004282610e0c565b815261005060208301610e0c565b926020820193845261006460408401610e0c565b91604081019283526060840151936060820194855261008560808201610e20565b936080830194855261009960a08301610e20565b9360a0840194855260c08301519160c085019283526100ba60e08501610e20565b9060e086019182526100cf6101008601610e20565b61010087019081529961012061011f19850112610ad257604051936101208501906001600160401b03821186831017610b525760409182526101146101208901610e20565b86526101236101408901610e20565b60208701526101356101608901610e20565b828701526101466101808901610e20565b60608701526101586101a08901610e20565b608087015261016a6101c08901610e20565b60a087015261017c6101e08901610e20565b60c087015261018e6102008901610e20565b60e08701526101a06102208901610e20565b610100870152610120890195865261023f190112610ad257610260604051966101c888610dce565b6101d56102408201610e20565b885201516001600160601b0381168103610ad2576020870152610140870195865286516040516367f855cb60e11b81529061016090829060049082906001600160a01b03165afa908115610ade575f91610cb1575b50805182516001600160a01b0390811691161480159190610c94575b8115610c76575b50610c675782516001600160401b03168015908115610c5c575b8115610c49575b8115610c30575b50610c2157845115610c125786516001600160a01b0390811660809081529151811660a090815292511660c090815292516001600160401b03908116610120528b5181166101405293518051602082018051604080850180516060870180516001600160c01b0319908c1b8116600160801b600160c01b03938b1b8416988e166fffffffffffffffff000000000000000097871b881617989098179790971760025587890180519a890151898d015160e08b018051909e1b90991698909a1b909216998c169890931b9093169690961796909617929092176003556101009092018051600480549189166001600160401b0319909216919091179055885180519297919695939492909116158015610bfd575b610bee5751925181516001600160401b03948516946103ca928116916103c4916103b3911687610e79565b85516001600160401b031690610e79565b90610e79565b84516001600160401b031615959094908615610ba4575b50505190516103fc916001600160401b039182169116610e79565b109283610b90575b505081610b88575b5015610b795781518051600580546020938401516001600160a01b03199091166001600160401b0393909316928317604082811b600160401b600160a01b03169190911790925581519283526001600160601b0316928201929092527f0c027fa9de64961a2c006bd99b781b9a409c0ced2b31d82b83611b917d3768979190a18051906040519161049c83610dce565b825260208201905f825260065468010000000000000000811015610b52578060016104ca9201600655610e34565b610b665792518355905160019290920180546001600160401b0319166001600160401b03939093169290921790915551604080519182525f60208301527fb0aeb08b75a3331b3af78e12eb22c4fde8b16f3d4147b51206dbbfbe5cce67d791a1845184518451604051601160f81b6020820190815260218201949094526001600160c01b031960c093841b811660418301529190921b16604982015260318152610575605182610de9565b519020946040516020810190600160fc1b82524660218201523060601b6041820152876055820152605581526105ac607582610de9565b519020958660e0526101005251916040516020810190600160f91b82525f6021820152600981526105de602982610de9565b519020945193516040519095909460e086016001600160401b03811187821017610b5257604052848652602086019682885260408701985f8a52606088019660018060401b0384168852608089019260018060401b038116845260a08a01945f865260c08b01965f8852604051936020850195600960f91b8752600160f81b60218701526022860152604285015260628401525f608284015260018060c01b03199060c01b16608a83015260018060c01b03199060c01b1660928201525f609a8201525f60a282015260a281526106b660c282610de9565b519020956040516020810190600360fb1b82525f60218201525f6041820152886061820152606181526106ea608182610de9565b5190209a5194516006549a60019a6001600160401b039097169690916001600160a01b03168c5b808d10610b0f57505f198c019b808d11610afb5761073060049d610e34565b50549d811015610ae957610745602091610e34565b50600101546001600160401b0316915b6040516306661abd60e01b81529d8e9182905afa978815610ade578e9c5f99610a6a575b50935f5160206146345f395f51905f529a97936101c09a97935f9f97935f9f9e9b978860018060401b036107ac83610e64565b166001600160401b0390911611610a58575b506001600160401b0381811690891611610a50575b506001600160401b03871615610a47575b8d8f52600760205260408f209960038b015560058a019860018060401b0360018060401b0343161660018060401b03198b5416178a5560048b018054600160e11b90600160a01b600160e01b034360a01b1690600160a01b600160e81b03191617179055519888600760208c519c01519c8d6006820190815490600160801b600160e01b039060801b1690600160801b600160e01b03191617905583548d60018060c01b03199060018060c01b03199060c01b16169060018060c01b031617845501558054600160801b600160c01b038960801b1690600160801b600160c01b0319161790558d8f556040519a8f8c528f60208d01528f60408d01525160608c01525160808b015260018060401b0390511660a08a015260018060401b0390511660c089015260018060401b0390511660e088015260018060401b039051166101008701525161012086015260018060401b031661014085015261016084015260018060401b031661018083015260018060601b03166101a0820152a4604051907f96b38827f8e043aeb7a211c04f1394ada173505f232090ffb9f3a9f5cb1878b25f80a26137ad9081610e8782396080518181816103d4015281816104cb0152818161067e0152818161071c015281816107ac01528181610ed201528181611557015281816115f5015281816116850152611b86015260a051818181612a330152612bbd015260c0518181816101a3015281816111c5015281816112400152612ca1015260e051818181611374015261184e015261010051816121ad0152610120518181816129c501526136f001526101405181818161052e0152611b0a0152f35b600196506107e4565b96505f6107d3565b610a63919850610e64565b965f6107be565b9996929b9850939c94909996929b506020893d602011610ad6575b81610a9260209383610de9565b81010312610ad2575f9c8d9c8f9c5f5160206146345f395f51905f529c610abb6101c09d610e20565b9b9e9f5093979f5093979a5093979a949094610779565b5f80fd5b3d9150610a85565b6040513d5f823e3d90fd5b506001600160401b0390602090610755565b634e487b7160e01b5f52601160045260245ffd5b9b610b1a8d82610e79565b60011c90610b2782610e34565b50600101546001600160401b0316610b4b575060018101809111610afb579b610711565b9c50610711565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f525f60045260245ffd5b630f64570d60e41b5f5260045ffd5b90505f61040c565b516001600160401b03161191505f80610404565b519195506103fc9291610bc0906001600160401b031686610e79565b90516001600160401b0316908110159081610be0575b509490915f6103e1565b62020000915011155f610bd6565b638dc5992160e01b5f5260045ffd5b5060208101516001600160601b031615610388565b630763c9dd60e41b5f5260045ffd5b63396da3af60e01b5f5260045ffd5b8c516001600160401b0316600190911b1090505f610275565b8c516001600160401b031615915061026e565b602081119150610267565b63e70b4a4160e01b5f5260045ffd5b606001518551516001600160401b039081169116141590505f61024d565b602081015184516001600160a01b03908116911614159150610246565b9050610160813d8211610daa575b81610ccd6101609383610de9565b81010312610ad25760405190610ce282610db2565b610ceb81610e0c565b8252610cf960208201610e0c565b6020830152610d0a60408201610e0c565b6040830152610d1b60608201610e20565b6060830152610d2c60808201610e20565b608083015260a081015163ffffffff81168103610ad257610d9e916101409160a0850152610d5c60c08201610e20565b60c0850152610d6d60e08201610e20565b60e0850152610d7f6101008201610e20565b610100850152610d926101208201610e20565b61012085015201610e20565b6101408201525f61022a565b3d9150610cbf565b61016081019081106001600160401b03821117610b5257604052565b604081019081106001600160401b03821117610b5257604052565b601f909101601f19168101906001600160401b03821190821017610b5257604052565b51906001600160a01b0382168203610ad257565b51906001600160401b0382168203610ad257565b600654811015610e505760065f5260205f209060011b01905f90565b634e487b7160e01b5f52603260045260245ffd5b6001600160401b0390811691908211610afb57565b91908201809211610afb5756fe60806040526004361015610011575f80fd5b5f5f3560e01c80630695c46c146132835780631e83409a146130f65780633ac5685714613090578063402914f51461302a57806341bd566a14612c5b57806343d726d614612b7857806352bfe78914612b3e578063593682ed14612af4578063597e1fb514612ab45780635d36968b14612a575780636425666b146129e9578063777c2da71461298757806379416a391461289a578063797af627146126785780637e98040b1461237d57806396afb365146121d0578063a7f0b3de14612178578063b7667e3114611397578063c2fb26a61461133e578063c704fb7d146111e9578063d33219b41461117a578063d5025625146110f4578063d945af1d1461108f578063db37d76314610552578063ef830043146104ef578063fb0e722b146104805763fb6c432c14610143575f80fd5b3461047d5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047d576004359060243567ffffffffffffffff81169283820361047b5773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036104535780158015610390575b8015610315575b6102ed576040516101e981613367565b81815260208101948552600654680100000000000000008110156102c0578060016102179201600655613528565b919091610294575181559351600190940180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff9586161790556040805191825291909316602084015290917fb0aeb08b75a3331b3af78e12eb22c4fde8b16f3d4147b51206dbbfbe5cce67d79190a180f35b6024857f4e487b7100000000000000000000000000000000000000000000000000000000815280600452fd5b6024857f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b6004837f763c9dd0000000000000000000000000000000000000000000000000000000008152fd5b506006547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810190811161036357600161035767ffffffffffffffff92613528565b500154168411156101d9565b6024847f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b506040517f06661abd00000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610448579067ffffffffffffffff918591610419575b50168411156101d2565b61043b915060203d602011610441575b61043381836133d9565b8101906134c9565b5f61040f565b503d610429565b6040513d86823e3d90fd5b6004837fcad4da2a000000000000000000000000000000000000000000000000000000008152fd5b825b80fd5b503461047d57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047d57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461047d57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047d57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5060807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047d5760643567ffffffffffffffff811161108b5761059d903690600401613336565b919060ff6001541661106357604051916105b6836133bd565b8083528060208401528060408401528060608401528060808401528060a084015260243560c0840152600435815260076020526040812091600483015460ff8160e01c16156110355760e81c60ff16611007576006830154946bffffffffffffffffffffffff8660801c16803403610fd8575082600585015493610f95575060c0850151906040517f06661abd00000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610e34575f91610f76575b5067ffffffffffffffff808660801c16911610610ea357604051917f148b93d200000000000000000000000000000000000000000000000000000000835267ffffffffffffffff8560801c16600484015260208360248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa928315610e34575f93610e6f575b50828103610e3f5750604051917f148b93d200000000000000000000000000000000000000000000000000000000835267ffffffffffffffff8560401c16600484015260208360248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610e34575f91610dfa575b61097c93506040519060208201927f140000000000000000000000000000000000000000000000000000000000000084527fffffffffffffffff0000000000000000000000000000000000000000000000008860801b16602184015260298301527fffffffffffffffff0000000000000000000000000000000000000000000000008760401b16604983015260518201526051815261087c6071826133d9565b51902060078601549061090360038801546108d760405193849260208401968791606193917f150000000000000000000000000000000000000000000000000000000000000084526001840152602183015260418201520190565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826133d9565b5190206040517f170000000000000000000000000000000000000000000000000000000000000060208201908152602180830184905282529194919061094a6041826133d9565b5190206040515f60208201908152602180830193909352918152906109706041836133d9565b604435915190206136e5565b15610dd2576040517f1800000000000000000000000000000000000000000000000000000000000000602082019081526004356021830152604182018390526044356061830152906109d181608181016108d7565b51902093845f52600760205260405f209560ff600488015460e01c16610da65767ffffffffffffffff81168015159182610d90575b5081610d79575b50610d4b575f6003870155604435600287015560018601829055600480358755860180547fffffff0000000000000000000000000000000000000000000000000000000000164360a081901b7bffffffffffffffff0000000000000000000000000000000000000000169190911733177c01000000000000000000000000000000000000000000000000000000001790915560068501546005880180547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff1660409690961c6fffffffffffffffff00000000000000001695909517855560209767ffffffffffffffff92831695909290917d0100000000000000000000000000000000000000000000000000000000009116157fff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7eff00000000000000000000000000000000000000000000000000000000000060048601549260f01b16911617176004830155549060c06bffffffffffffffffffffffff6006600784015493015460801c16936040519586526044358a870152600160408701528051606087015289810151608087015267ffffffffffffffff60408201511660a087015267ffffffffffffffff6060820151168287015267ffffffffffffffff60808201511660e087015267ffffffffffffffff60a082015116610100870152015161012085015267ffffffffffffffff8260801c1661014085015261016084015260c01c6101808301526101a08201523390847fe03b1cda6c83151a6ca52d4d08aa5d0c8ec93713941636522ba8582f9c3aa4f06101c060043593a4600682015467ffffffffffffffff8116610cba575067ffffffffffffffff600691167fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000008284015416179101555b604051908152f35b60401c67ffffffffffffffff1615610cd4575b5050610cb2565b6006610d1c9201907fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000083549260401b169116179055565b806004357f992552a1334a3f1487043d8f69d161920379143b617e5fbf50ac456f21dc02045f80a35f80610ccd565b7f9ec749bd000000000000000000000000000000000000000000000000000000005f5260043560045260245ffd5b610d8491504361351b565b8360c01c11155f610a0d565b60401c67ffffffffffffffff161591505f610a06565b857f031e3b6f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f64325c91000000000000000000000000000000000000000000000000000000005f5260045ffd5b90506020833d602011610e2c575b81610e15602093836133d9565b81010312610e285761097c9251906107dc565b5f80fd5b3d9150610e08565b6040513d5f823e3d90fd5b90507f9e3310ec000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9092506020813d602011610e9b575b81610e8b602093836133d9565b81010312610e285751915f61074c565b3d9150610e7e565b6040517f06661abd000000000000000000000000000000000000000000000000000000008152846020826004817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa918215610e345767ffffffffffffffff9283915f91610f57575b507ffbe7f9a0000000000000000000000000000000000000000000000000000000005f521660045260801c1660245260445ffd5b610f70915060203d6020116104415761043381836133d9565b84610f23565b610f8f915060203d6020116104415761043381836133d9565b5f6106ae565b60449067ffffffffffffffff858160a08a0151167f24de79bd00000000000000000000000000000000000000000000000000000000845260045260801c16602452fd5b7f8e7704c000000000000000000000000000000000000000000000000000000000845234600452602452604483fd5b6024827fd3a10249000000000000000000000000000000000000000000000000000000008152600435600452fd5b6024837fe5420e2e000000000000000000000000000000000000000000000000000000008152600435600452fd5b6004827fb53aa2c4000000000000000000000000000000000000000000000000000000008152fd5b5080fd5b503461047d5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047d576004358152600760209081526040918290206003810154600590910154835191825267ffffffffffffffff1691810191909152f35b503461047d57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047d57602060405161113181613367565b82815201526040805161114381613367565b6bffffffffffffffffffffffff60055481602067ffffffffffffffff8316948581520191851c168152835192835251166020820152f35b503461047d57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047d57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461047d5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047d57600435611224613326565b906044359173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303611316578115801561130e575b80156112ec575b6112c457602060ff7ff71e590573523445a11f5f6a04d05de9b5476829e1cb79f8b6a08051f485a43e9284875260088352604087208282165f5283528560405f20556040519586521693a380f35b6004847f763c9dd0000000000000000000000000000000000000000000000000000000008152fd5b5081845260086020526040842060ff82165f5260205260405f20541515611276565b50821561126f565b6004847fcad4da2a000000000000000000000000000000000000000000000000000000008152fd5b503461047d57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047d5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b6101407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610e285760e07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc360112610e28576101243567ffffffffffffffff8111610e285761140d903690600401613336565b9060ff6001541661215057604051611424816133bd565b6024358152604435602082015260643567ffffffffffffffff81168103610e2857604082015260843567ffffffffffffffff81168103610e2857606082015260a43567ffffffffffffffff81168103610e2857608082015260c43567ffffffffffffffff81168103610e285760a082015260e43560c08201526004355f52600760205260405f2090600482015460ff8160e01c16156121225760e81c60ff166120f4576006820154936bffffffffffffffffffffffff8560801c168034036120c5575060058301549167ffffffffffffffff8360801c1667ffffffffffffffff60a083015116036120825760c08101516040517f06661abd00000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610e34575f91612063575b5067ffffffffffffffff808660801c16911610610ea357604051907f148b93d200000000000000000000000000000000000000000000000000000000825267ffffffffffffffff8560801c16600483015260208260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215610e34575f9261202f575b508181036120015750604051907f148b93d200000000000000000000000000000000000000000000000000000000825267ffffffffffffffff8560401c16600483015260208260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610e34575f91611fcb575b61193792506040519060208201927f140000000000000000000000000000000000000000000000000000000000000084527fffffffffffffffff0000000000000000000000000000000000000000000000008860801b16602184015260298301527fffffffffffffffff0000000000000000000000000000000000000000000000008760401b1660498301526051820152605181526117556071826133d9565b5190206007860154906117b060038801546108d760405193849260208401968791606193917f150000000000000000000000000000000000000000000000000000000000000084526001840152602183015260418201520190565b519020928251602084015160408501517fffffffffffffffff00000000000000000000000000000000000000000000000060608701518160808901518160a08b0151938160c08d0151976040519960208b019b7f12000000000000000000000000000000000000000000000000000000000000008d527f010000000000000000000000000000000000000000000000000000000000000060218d01527f000000000000000000000000000000000000000000000000000000000000000060228d015260428c015260628b015260c01b16608289015260c01b16608a87015260c01b16609285015260c01b16609a83015260a282015260a281526118b460c2826133d9565b5190209660405160208101907f160000000000000000000000000000000000000000000000000000000000000082528660218201528960418201525f6061820152604981526119046069826133d9565b5190206040515f602082019081526021808301939093529181529061192a6041836133d9565b61010435915190206136e5565b15610dd2576040517f1800000000000000000000000000000000000000000000000000000000000000602082019081526004356021830152604182018490526101043560618301529061198d81608181016108d7565b51902094855f52600760205260405f209660ff600489015460e01c16611f9f5767ffffffffffffffff81168015159182611f89575b5081611f72575b50610d4b57600387015561010435600287015560018601829055600480358755860180547fffffff0000000000000000000000000000000000000000000000000000000000164360a081901b7bffffffffffffffff0000000000000000000000000000000000000000169190911733177c01000000000000000000000000000000000000000000000000000000001790915560068501546005880180547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff16604087901c6fffffffffffffffff0000000000000000161781559767ffffffffffffffff9283169592909116157fff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7eff00000000000000000000000000000000000000000000000000000000000060048401549260f01b1691161760048201557f0000000000000000000000000000000000000000000000000000000000000000611b3f67ffffffffffffffff8460801c16613615565b604094919451927f06661abd00000000000000000000000000000000000000000000000000000000845260208460048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa938415610e34575f94611f51575b508367ffffffffffffffff80611bd184828860801c1661378b565b16911611611f31575b5067ffffffffffffffff811667ffffffffffffffff841611611f29575b5067ffffffffffffffff8160801c1667ffffffffffffffff83161115611ec6575b506bffffffffffffffffffffffff60209960c0926007850195865577ffffffffffffffff0000000000000000000000000000000082549160801b16807fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff83161783556fffffffffffffffffffffffffffffffff7fffffffffffffffff000000000000000000000000000000000000000000000000600660055498019788547fffffffff000000000000000000000000ffffffffffffffffffffffffffffffff7bffffffffffffffffffffffff000000000000000000000000000000008360401b169116178955871b16921617178155549354925460801c1693604051958652610104358a8701525f60408701528051606087015289810151608087015267ffffffffffffffff60408201511660a087015267ffffffffffffffff6060820151168287015267ffffffffffffffff60808201511660e087015267ffffffffffffffff60a082015116610100870152015161012085015267ffffffffffffffff8260801c1661014085015261016084015260c01c6101808301526101a08201523390847fe03b1cda6c83151a6ca52d4d08aa5d0c8ec93713941636522ba8582f9c3aa4f06101c060043593a4600682015467ffffffffffffffff8116611e36575067ffffffffffffffff600691167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000828401541617910155604051908152f35b60401c67ffffffffffffffff1615611e4f575050610cb2565b6006611e979201907fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000083549260401b169116179055565b806004357f992552a1334a3f1487043d8f69d161920379143b617e5fbf50ac456f21dc02045f80a38280610ccd565b6001915067ffffffffffffffff9060801c16019767ffffffffffffffff8911611efc57976bffffffffffffffffffffffff611c18565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b91508a611bf7565b611f4a91935067ffffffffffffffff8360801c1661378b565b918b611bda565b611f6b91945060203d6020116104415761043381836133d9565b928c611bb6565b611f7d91504361351b565b8460c01c1115886119c9565b60401c67ffffffffffffffff16159150896119c2565b867f031e3b6f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90506020823d602011611ff9575b81611fe6602093836133d9565b81010312610e28576119379151906116b5565b3d9150611fd9565b7f9e3310ec000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9091506020813d60201161205b575b8161204b602093836133d9565b81010312610e2857519088611625565b3d915061203e565b61207c915060203d6020116104415761043381836133d9565b88611587565b8267ffffffffffffffff60a081930151167f24de79bd000000000000000000000000000000000000000000000000000000005f5260045260801c1660245260445ffd5b7f8e7704c0000000000000000000000000000000000000000000000000000000005f523460045260245260445ffd5b7fd3a10249000000000000000000000000000000000000000000000000000000005f5260043560045260245ffd5b7fe5420e2e000000000000000000000000000000000000000000000000000000005f5260043560045260245ffd5b7fb53aa2c4000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610e28575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610e285760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610e285760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610e2857600435805f52600760205260405f206004810190815490600160ff8360e01c160361235157545f52600760205260405f209060ff6001541615908115612343575b508015612329575b6122fd576bffffffffffffffffffffffff600673ffffffffffffffffffffffffffffffffffffffff927c03000000000000000000000000000000000000000000000000000000007fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff865416178555015460801c169154165f5260096020526122d560405f209182546134bc565b90557fbe9e485e7f7ace1eaf2897ca5483cdb8bf05d65d8b660c18070acc75965294465f80a2005b827ff35892c9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5067ffffffffffffffff600682015460401c161515612248565b60ff915060e81c1684612240565b837fbbf86c27000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610e285760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610e28575f6102006040516123bc816133a0565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e082015201526004355f52600760205261022060405f20610200604051612443816133a0565b600783549384835260018101546020840152600281015460408401526003810154606084015260ff600482015473ffffffffffffffffffffffffffffffffffffffff8116608086015267ffffffffffffffff8160a01c1660a0860152818160e01c1660c0860152818160e81c16151560e086015260f01c161515610100840152600581015467ffffffffffffffff811661012085015267ffffffffffffffff8160401c1661014085015267ffffffffffffffff8160801c1661016085015260c01c6101808401526bffffffffffffffffffffffff600682015467ffffffffffffffff81166101a086015267ffffffffffffffff8160401c166101c086015260801c166101e084015201548282015260405192835260208101516020840152604081015160408401526060810151606084015273ffffffffffffffffffffffffffffffffffffffff608082015116608084015267ffffffffffffffff60a08201511660a084015260ff60c08201511660c084015260e0810151151560e0840152610100810151151561010084015267ffffffffffffffff6101208201511661012084015267ffffffffffffffff6101408201511661014084015267ffffffffffffffff6101608201511661016084015267ffffffffffffffff6101808201511661018084015267ffffffffffffffff6101a0820151166101a084015267ffffffffffffffff6101c0820151166101c08401526bffffffffffffffffffffffff6101e0820151166101e08401520151610200820152f35b34610e285760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610e285760043560ff6001541661215057805f52600760205260405f2060048101908154600160ff8260e01c16149081159161288c575b506128605780545f548103612835575f52600760205260405f20906126ff82826135ae565b67ffffffffffffffff600584015460c01c9116818110612807575050600673ffffffffffffffffffffffffffffffffffffffff9260056bffffffffffffffffffffffff937c02000000000000000000000000000000000000000000000000000000007fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff8854161787550167ffffffffffffffff804316167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000825416179055855f55015460801c169154165f5260096020526127df60405f209182546134bc565b90557f96b38827f8e043aeb7a211c04f1394ada173505f232090ffb9f3a9f5cb1878b25f80a2005b7f844f87bd000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f632c2778000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b827fbbf86c27000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60ff915060e81c16846126da565b34610e28575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610e28575f6101006040516128d881613383565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152015261012061291261341a565b67ffffffffffffffff610100604051928281511684528260208201511660208501528260408201511660408501528260608201511660608501528260808201511660808501528260a08201511660a08501528260c08201511660c08501528260e08201511660e0850152015116610100820152f35b34610e28575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610e2857602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610e28575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610e2857602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610e285760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610e2857612a8e613326565b6004355f52600860205260ff60405f2091165f52602052602060405f2054604051908152f35b34610e28575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610e2857602060ff600154166040519015158152f35b34610e285760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610e28576020612b35612b3061330f565b613615565b50604051908152f35b34610e28575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610e285760205f54604051908152f35b34610e28575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610e285773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303612c335760017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00815416176001557f1cdde67b72a90f19919ac732a437ac2f7a10fc128d28c2a6e525d89ce5cd9d3a5f80a1005b7f3f94bdf3000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610e285760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610e285773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001680330361300257612cd061341a565b604051612cdc81613367565b612ce461330f565b8082526024356bffffffffffffffffffffffff811691828203610e285767ffffffffffffffff9160208501521615908115612ff9575b50612fd15767ffffffffffffffff905116612d4d67ffffffffffffffff602084015116612d47838561358a565b906134bc565b9060e083019067ffffffffffffffff82511615918215612f90575b50612d9067ffffffffffffffff60408601511667ffffffffffffffff606087015116906134bc565b109182612f78575b5081612f70575b5015612f19576020600492604051938480927f6a42b8f80000000000000000000000000000000000000000000000000000000082525afa918215610e34575f92612f41575b50612e3367ffffffffffffffff918260c0612e29612e006134e9565b612d47612e178560a08801511686885116906134bc565b91612d4786602089015116918861358a565b92015116906134bc565b911610612f195767ffffffffffffffff612e4b6134e9565b167fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000006005541617600555612e7d613500565b7fffffffffffffffffffffffff000000000000000000000000ffffffffffffffff73ffffffffffffffffffffffff00000000000000006005549260401b169116176005557f0c027fa9de64961a2c006bd99b781b9a409c0ced2b31d82b83611b917d3768976040612eec6134e9565b6bffffffffffffffffffffffff612f01613500565b67ffffffffffffffff845193168352166020820152a1005b7ff64570d0000000000000000000000000000000000000000000000000000000005f5260045ffd5b67ffffffffffffffff919250612f68612e339160203d6020116104415761043381836133d9565b929150612de4565b905083612d9f565b608084015167ffffffffffffffff1611915084612d98565b90915067ffffffffffffffff612fad8161010087015116856134bc565b915116809111159081612fc3575b509085612d68565b620200009150111585612fbb565b7f8dc59921000000000000000000000000000000000000000000000000000000005f5260045ffd5b90501584612d1a565b7fcad4da2a000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610e285760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610e285760043573ffffffffffffffffffffffffffffffffffffffff8116809103610e28575f526009602052602060405f2054604051908152f35b34610e285760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610e28576004355f52600760205260206130e460405f2080545f526007835260405f20906135ae565b67ffffffffffffffff60405191168152f35b34610e285760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610e285760043573ffffffffffffffffffffffffffffffffffffffff811690818103610e2857335f52600960205260405f205490811561325b575f80809381938633845260096020528360408120556040519081528260208201527ff7a40077ff7a04c7e61f6f26fb13774259ddf1b6bce9ecf26a8276cdd399268360403392a25af13d15613256573d67ffffffffffffffff811161322957604051906131f060207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f84011601836133d9565b81525f60203d92013e5b1561320157005b7f3b1ab104000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6131fa565b7f969bf728000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610e28575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610e28575f545f526007602052602060405f2067ffffffffffffffff600682015460401c1680151591826132e8575b50506040519015158152f35b61330592506005612d4791015460c01c61330061341a565b61358a565b43111582806132dc565b6004359067ffffffffffffffff82168203610e2857565b6024359060ff82168203610e2857565b9181601f84011215610e285782359167ffffffffffffffff8311610e28576020808501948460051b010111610e2857565b6040810190811067ffffffffffffffff82111761322957604052565b610120810190811067ffffffffffffffff82111761322957604052565b610220810190811067ffffffffffffffff82111761322957604052565b60e0810190811067ffffffffffffffff82111761322957604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761322957604052565b6040519061342782613383565b8160025467ffffffffffffffff8116825267ffffffffffffffff8160401c16602083015267ffffffffffffffff8160801c16604083015260c01c606082015260035467ffffffffffffffff8116608083015267ffffffffffffffff8160401c1660a083015267ffffffffffffffff8160801c1660c083015260c01c60e082015261010067ffffffffffffffff60045416910152565b91908201809211611efc57565b90816020910312610e28575167ffffffffffffffff81168103610e285790565b60043567ffffffffffffffff81168103610e285790565b6024356bffffffffffffffffffffffff81168103610e285790565b91908203918211611efc57565b6006548110156135445760065f5260205f209060011b01905f90565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8054821015613544575f5260205f209060011b01905f90565b67ffffffffffffffff6060612e296135ab94838060408701511691166134bc565b90565b600401549060ff8260f01c161561360f576006015460401c67ffffffffffffffff16806135fe575067ffffffffffffffff80804316925b60a01c1691160367ffffffffffffffff8111611efc5790565b67ffffffffffffffff8091926135e5565b50505f90565b90600160065467ffffffffffffffff8194165b81831061369a5750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101818111611efc57613666906006613571565b50549281101561368d57600161368667ffffffffffffffff926006613571565b5001541690565b5067ffffffffffffffff90565b90916136a683826134bc565b60011c908267ffffffffffffffff60016136c1856006613571565b50015416116136de575060018101809111611efc57915b90613628565b92506136d8565b67ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016840361378357905f915b8483101561377b5760019060405160208101917f010000000000000000000000000000000000000000000000000000000000000083528560051b87013560218301526041820152604181526137706061826133d9565b51902092019161371a565b149392505050565b505050505f90565b9067ffffffffffffffff8091169116019067ffffffffffffffff8211611efc5756e03b1cda6c83151a6ca52d4d08aa5d0c8ec93713941636522ba8582f9c3aa4f0",
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
// Solidity: constructor((address,address,address,bytes32,uint64,uint64,bytes32,uint64,uint64,(uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64),(uint64,uint96)) p) returns()
func (assertions *Assertions) PackConstructor(p AssertionsParams) []byte {
	enc, err := assertions.abi.Pack("", p)
	if err != nil {
		panic(err)
	}
	return enc
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
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"portal\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"timelock\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"forceDelay\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxForced\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"maxForcedBytes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"forcedGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"forcedGasPerByte\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"forcedGasPerBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"forcedGasTarget\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"minForcedPrice\",\"type\":\"uint64\"}],\"internalType\":\"structInboxParams\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"BadParams\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"BadSize\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"BlockFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"FeeTooLow\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InboxClosed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoPayload\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotPortal\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotPoster\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotTimelock\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingOverdue\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PayoutFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"TooManyPayloads\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"given\",\"type\":\"uint64\"}],\"name\":\"WrongBatch\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"Closed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"Data\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"}],\"name\":\"Enqueued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"refs\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"accumulator\",\"type\":\"bytes32\"}],\"name\":\"Entry\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"}],\"name\":\"PosterSet\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"n\",\"type\":\"uint64\"}],\"name\":\"accumulator\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"batches\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"}],\"name\":\"blockOf\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"close\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"closed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"count\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"enqueue\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"byContract\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"enqueueDeposit\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"enqueued\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"fee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"max\",\"type\":\"uint64\"}],\"name\":\"force\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"appended\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"forced\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"name\":\"item\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"body\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"enqueuedAt\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"appended\",\"type\":\"bool\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"overdue\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"params\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"portal\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"timelock\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"poster\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"forceDelay\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxForced\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"maxForcedBytes\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"forcedGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"forcedGasPerByte\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"forcedGasPerBlock\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"forcedGasTarget\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"minForcedPrice\",\"type\":\"uint64\"}],\"internalType\":\"structInboxParams\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"batch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"forcedItems\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"blobs\",\"type\":\"uint256\"}],\"name\":\"postBlobs\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"batch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"forcedItems\",\"type\":\"uint64\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"}],\"name\":\"postCalldata\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"poster\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"setPoster\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "d2b6b43fa97cd607de1922626eac94be50",
	Bin: "0x6101e0604052346104a157604051601f61319438819003918201601f19168301916001600160401b038311848410176104a557808492610160946040528339810103126104a15760405161016081016001600160401b038111828210176104a55760405261006c826104b9565b815261007a602083016104b9565b906020810191825261008e604084016104b9565b90604081019182526100a2606085016104cd565b93606082019485526100b6608082016104cd565b916080810192835260a08201519063ffffffff8216918281036104a15760a082019081526100e660c085016104cd565b9160c08101918383526100fb60e087016104cd565b9660e083019488865261011161010089016104cd565b96610100850197885261013c61014061012d6101208c016104cd565b9a61012088019b8c52016104cd565b6101408601908152996001600160401b031681810291811591830414171561048d57610170916001600160401b03166104e1565b83516001600160a01b03161590811561047a575b8115610467575b8115610454575b811561043d575b811561042a575b8115610416575b8115610403575b81156103f0575b81156103dd575b81156103b6575b811561038f575b506103805791516001600160a01b039081166080529851891660a0528751891660c05298516001600160401b0390811660e0529051811661010052975163ffffffff16610120525187166101405251861661016052518516610180525184166101a052519092166101c0529051600180546001600160a01b031916919092169081179091556040519081527f41396c361649c0c9cf71194014fa094b85b661b853da4eb40877007c307e34fa90602090a1604051612ca590816104ef823960805181818161017d015281816108ab0152611988015260a0518181816101bd015261165a015260c051816101fa015260e051818181610237015261290d015261010051818181610268015281816105c101526123bc01526101205181818161029901528181610eff01528181610f2f015281816115610152611ad40152610140518181816102c701526126590152610160518181816102f9015261262901526101805181818161032c015281816109f0015261113101526101a05181818161035f015281816109b2015281816110f30152611a7001526101c05181818161039101528181610a26015281816111670152611a990152f35b63019af63760e01b5f5260045ffd5b88516103a492506001600160401b03166104e1565b86516001600160401b0316105f6101ca565b885188516001600160401b039190911660019190911c60016001603f1b03161091506101c3565b88516001600160401b03161591506101bc565b89516001600160401b03161591506101b5565b85516001600160401b03161591506101ae565b905061ffe063ffffffff84511611906101a7565b9050601463ffffffff84511610906101a0565b825160806001600160401b03909116119150610199565b82516001600160401b0316159150610192565b8c516001600160401b031615915061018b565b8b516001600160a01b0316159150610184565b634e487b7160e01b5f52601160045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036104a157565b51906001600160401b03821682036104a157565b9190820180921161048d5756fe60806040526004361015610011575f80fd5b5f3560e01c8063057fdc9514611c0957806306661abd14611bc5578063148b93d214611b6e5780632ac58c7b14611afb57806339b37ab014611a1357806343d726d6146119435780634abf783314611795578063597e1fb5146117525780635b54d2d61461171557806373bbb71c1461160c57806380959721146115bb57806384473fa81461105d57806387f2794414610f845780639e2206a614610805578063a314ea681461057b578063bab2fe7a14610534578063bb862594146104ca578063cfdf677e146104835763cff0ab96146100ea575f80fd5b3461047f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f5760405161012481611e98565b5f8152602081015f9052604081015f9052606081015f9052608081015f905260a081015f905260c081015f905260e081015f905261010081015f905261012081015f9052610140015f905260405161017b81611e98565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169081815260208101907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff168252604081017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff168152606082017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168152608083017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16815260a084017f000000000000000000000000000000000000000000000000000000000000000063ffffffff16815260c08501917f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16835260e08601937f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1685526101008701957f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1687526101208801977f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16895261014001987f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168a526040519a8b525173ffffffffffffffffffffffffffffffffffffffff1660208b01525173ffffffffffffffffffffffffffffffffffffffff1660408a01525167ffffffffffffffff1660608901525167ffffffffffffffff1660808801525163ffffffff1660a08701525167ffffffffffffffff1660c08601525167ffffffffffffffff1660e08501525167ffffffffffffffff166101008401525167ffffffffffffffff166101208301525167ffffffffffffffff1661014082015261016090f35b5f80fd5b3461047f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f57602067ffffffffffffffff5f5460401c16604051908152f35b3461047f5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f57608067ffffffffffffffff80610515610510611d8c565b612146565b9294909160405195865216602085015215156040840152166060820152f35b3461047f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f57602067ffffffffffffffff5f5460801c16604051908152f35b3461047f5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f576105b2611d8c565b60ff60015460a01c166107dd577f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff811667ffffffffffffffff8316105f146107d657505b67ffffffffffffffff165f5b8167ffffffffffffffff821610806107bb575b156107ab575f548060c01c5f52600560205260405f209061063e826128ed565b156107635761075e929161065e67ffffffffffffffff6107599316612104565b6106b4600283019182907fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff000000000000000000000000000000000000000083549260a01b169116179055565b600182019061073582549363ffffffff6bffffffffffffffffffffffff5f54948560c01c9577ffffffffffffffffffffffffffffffffffffffffffffffff7fffffffffffffffff00000000000000000000000000000000000000000000000061071c89612397565b60c01b169116175f555416945460a81c16905490612305565b9260ff73ffffffffffffffffffffffffffffffffffffffff82169160a01c16612a86565b612397565b61060b565b505067ffffffffffffffff91505b16801561078357602090604051908152f35b7f5693356d000000000000000000000000000000000000000000000000000000005f5260045ffd5b67ffffffffffffffff9150610771565b505f5467ffffffffffffffff8160801c169060c01c1061061e565b90506105ff565b7fdeecac16000000000000000000000000000000000000000000000000000000005f5260045ffd5b60a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f57610837611dba565b602435801515810361047f576044359073ffffffffffffffffffffffffffffffffffffffff8216820361047f5760843567ffffffffffffffff811161047f57610884903690600401611ddd565b93909160ff60015460a01c166107dd5773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610f5c5715610f565773111100000000000000000000000000000000111173ffffffffffffffffffffffffffffffffffffffff8092160116925b61098960346bffffffffffffffffffffffff6064351693836040519485927fffffffffffffffffffffffffffffffffffffffff000000000000000000000000602085019960601b1689528484013781015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611f1a565b805180158015610f27575b610ed257506109a38151612617565b916109ac61204c565b926109d87f0000000000000000000000000000000000000000000000000000000000000000809561267e565b91602083019467ffffffffffffffff610a14818851167f00000000000000000000000000000000000000000000000000000000000000006120e2565b16808411610ea25750610a4c610a52917f000000000000000000000000000000000000000000000000000000000000000090866127f0565b83612086565b96873410610e725760407f5ea4653f814909769bfd6792e71c71b0338ed2c4ef12fd01d2f1a71fb64a66de94610b2860209867ffffffffffffffff610a9e8160a0991682845116612124565b16809152610ae667ffffffffffffffff84511667ffffffffffffffff167fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000006002541617600255565b7fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff00000000000000006002549260401b16911617600255565b01516fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff000000000000000000000000000000006002549260801b169116176002555f5494610d9867ffffffffffffffff8760801c169889977fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff00000000000000000000000000000000610bc48b612397565b60801b169116175f5567ffffffffffffffff888451809320956bffffffffffffffffffffffff600273ffffffffffffffffffffffffffffffffffffffff6040519e8f610c0f81611efe565b8b81520193169d8e845260408101936003855263ffffffff606083019816885260808201978c89528d830195884316875260c08401975f89525f52600560205260405f209351845573ffffffffffffffffffffffffffffffffffffffff8060018601945116167fffffffffffffffffffffffff000000000000000000000000000000000000000084541617835551907fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff74ff000000000000000000000000000000000000000078ffffffff0000000000000000000000000000000000000000008554935160a81b169360a01b16911617179055019451167fffffffffffffffffffffffff000000000000000000000000000000000000000073ffffffffffffffff0000000000000000000000008654935160601b1692161717835551167fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff000000000000000000000000000000000000000083549260a01b169116179055565b817f374dc6a0f9b417cb276d552d27b2b83ccb0aab418543ce33a1fe979de50ac61c6040516020815280610dcf60208201866128aa565b0390a251906040519260038452602084015260408301526060820152866080820152a35f80808085815af1610e026120b3565b5015610e4a57813403610e1a57602090604051908152f35b507ff04f3db2000000000000000000000000000000000000000000000000000000005f523460045260245260445ffd5b7f3b1ab104000000000000000000000000000000000000000000000000000000005f5260045ffd5b877ff04f3db2000000000000000000000000000000000000000000000000000000005f523460045260245260445ffd5b83907f90e27fd3000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f3a8185d9000000000000000000000000000000000000000000000000000000005f5260045263ffffffff7f00000000000000000000000000000000000000000000000000000000000000001660245260445ffd5b5063ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168111610994565b92610907565b7f3f94bdf3000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461047f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f575f548060c01c67ffffffffffffffff819260801c165b67ffffffffffffffff811667ffffffffffffffff831610611001576020610fef84846120e2565b67ffffffffffffffff60405191168152f35b90611022677fffffffffffffff61101883856120e2565b60011c1682612124565b9067ffffffffffffffff82165f52600560205261104160405f206128ed565b15611056575061105090612104565b90610fc8565b9150610fc8565b60207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f5760043567ffffffffffffffff811161047f576110a7903690600401611ddd565b9060ff60015460a01c166107dd576110ca903332036115885733925b3691611f95565b90815180158015611559575b610ed257506110e58251612617565b906110ee61204c565b6111197f0000000000000000000000000000000000000000000000000000000000000000809261267e565b90602082019067ffffffffffffffff611155818451167f00000000000000000000000000000000000000000000000000000000000000006120e2565b16808611611529575061118d611193917f000000000000000000000000000000000000000000000000000000000000000090856127f0565b85612086565b938434106114f957916111bd60409267ffffffffffffffff610a9e81602098971682845116612124565b01516fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff000000000000000000000000000000006002549260801b169116176002557f5ea4653f814909769bfd6792e71c71b0338ed2c4ef12fd01d2f1a71fb64a66de60a05f549267ffffffffffffffff8460801c169687947fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff0000000000000000000000000000000061127988612397565b60801b169116175f55611451815167ffffffffffffffff87828a860120956bffffffffffffffffffffffff600273ffffffffffffffffffffffffffffffffffffffff6040519d8e6112c981611efe565b8b81520193169c8d8452604081019382855263ffffffff606083019816885260808201975f89528c830195884316875260c08401975f89525f52600560205260405f209351845573ffffffffffffffffffffffffffffffffffffffff8060018601945116167fffffffffffffffffffffffff000000000000000000000000000000000000000084541617835551907fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff74ff000000000000000000000000000000000000000078ffffffff0000000000000000000000000000000000000000008554935160a81b169360a01b16911617179055019451167fffffffffffffffffffffffff000000000000000000000000000000000000000073ffffffffffffffff0000000000000000000000008654935160601b1692161717835551167fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff000000000000000000000000000000000000000083549260a01b169116179055565b817f374dc6a0f9b417cb276d552d27b2b83ccb0aab418543ce33a1fe979de50ac61c604051602081528061148860208201866128aa565b0390a25160405191600283525f602084015260408301526060820152856080820152a35f80808084815af16114bb6120b3565b5015610e4a578034116114d4575b602082604051908152f35b5f80806114e28194346120a6565b335af16114ed6120b3565b5015610e4a57816114c9565b847ff04f3db2000000000000000000000000000000000000000000000000000000005f523460045260245260445ffd5b85907f90e27fd3000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5063ffffffff7f00000000000000000000000000000000000000000000000000000000000000001681116110d6565b337311110000000000000000000000000000000011110173ffffffffffffffffffffffffffffffffffffffff16926110c3565b3461047f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f57602073ffffffffffffffffffffffffffffffffffffffff60015416604051908152f35b3461047f5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f57611643611dba565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036116ed57602073ffffffffffffffffffffffffffffffffffffffff7f41396c361649c0c9cf71194014fa094b85b661b853da4eb40877007c307e34fa9216807fffffffffffffffffffffffff00000000000000000000000000000000000000006001541617600155604051908152a1005b7fcad4da2a000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461047f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f5760205f5460c01c604051908152f35b3461047f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f57602060ff60015460a01c166040519015158152f35b3461047f5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f576117cc611d8c565b6117d4611da3565b6044359160ff60015460a01c166107dd57826117ef9161222f565b6060905f5b8381106118755750824961180e5761180c92506123b6565b005b8260018101808211611848577f4acb0f13000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b91824990811561191b5760019161191491604051917f020000000000000000000000000000000000000000000000000000000000000060208401527e0200000000000000000000000000000000000000000000000000000000000060218401527f2000000000000000000000000000000000000000000000000000000000000000602584015260268301526026825261190f604683611f1a565b611fcb565b92016117f4565b7f1cb0a0e6000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461047f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f5773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610f5c57740100000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff60015416176001557f1cdde67b72a90f19919ac732a437ac2f7a10fc128d28c2a6e525d89ce5cd9d3a5f80a1005b3461047f5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f5760043580158015611acc575b610ed257611ac4611a60602092612617565b611abe611a6b61204c565b611a967f0000000000000000000000000000000000000000000000000000000000000000809261267e565b907f0000000000000000000000000000000000000000000000000000000000000000916127f0565b90612086565b604051908152f35b5063ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168111611a4e565b3461047f5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f57602067ffffffffffffffff611b3d611d8c565b673fffffffffffffff8160021c165f526004835281611b63600360405f20549316612029565b161c16604051908152f35b3461047f5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f5767ffffffffffffffff611bae611d8c565b165f526003602052602060405f2054604051908152f35b3461047f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f57602067ffffffffffffffff5f5416604051908152f35b3461047f5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261047f57611c40611d8c565b611c48611da3565b6044359067ffffffffffffffff821161047f573660238301121561047f5781600401359267ffffffffffffffff841161047f576024830192602436918660051b01011161047f5760ff60015460a01c166107dd5783611ca69161222f565b6060915f905b848210611cbd5761180c84846123b6565b9092611cca848684611e0b565b90501561191b57611d84600191611d7e611ce86110c3888a88611e0b565b60208151910120807f374dc6a0f9b417cb276d552d27b2b83ccb0aab418543ce33a1fe979de50ac61c6040611d1e8b8d8b611e0b565b91907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f84845195869460208652816020870152868601375f85828601015201168101030190a263ffffffff611d76898b89611e0b565b905016612305565b90611fcb565b930190611cac565b6004359067ffffffffffffffff8216820361047f57565b6024359067ffffffffffffffff8216820361047f57565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361047f57565b9181601f8401121561047f5782359167ffffffffffffffff831161047f576020838186019501011161047f57565b9190811015611e6b5760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18136030182121561047f57019081359167ffffffffffffffff831161047f57602001823603811361047f579190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b610160810190811067ffffffffffffffff821117611eb557604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6060810190811067ffffffffffffffff821117611eb557604052565b60e0810190811067ffffffffffffffff821117611eb557604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117611eb557604052565b67ffffffffffffffff8111611eb557601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b929192611fa182611f5b565b91611faf6040519384611f1a565b82948184528183011161047f578281602093845f960137010152565b612027906020808095946040519684889551918291018487015e8401908282015f8152815193849201905e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101845283611f1a565b565b60061b90683fffffffffffffffc067ffffffffffffffc083169216820361184857565b6040519061205982611ee2565b81604060025467ffffffffffffffff8116835267ffffffffffffffff81831c16602084015260801c910152565b8181029291811591840414171561184857565b9190820180921161184857565b9190820391821161184857565b3d156120dd573d906120c482611f5b565b916120d26040519384611f1a565b82523d5f602084013e565b606090565b9067ffffffffffffffff8091169116039067ffffffffffffffff821161184857565b67ffffffffffffffff60019116019067ffffffffffffffff821161184857565b9067ffffffffffffffff8091169116019067ffffffffffffffff821161184857565b67ffffffffffffffff165f52600560205260405f2090600282015467ffffffffffffffff8160601c16928315612222576121d08161219c600167ffffffffffffffff940154915463ffffffff8360a81c16612305565b906bffffffffffffffffffffffff85169060ff73ffffffffffffffffffffffffffffffffffffffff82169160a01c166129db565b9160a01c169182151592835f1461221a577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0167ffffffffffffffff811161184857915b93929190565b505f91612214565b505f925082918291508190565b73ffffffffffffffffffffffffffffffffffffffff6001541633036122d95767ffffffffffffffff805f5460401c169116908082036122ab575050801561191b576040811161227b5750565b7f4acb0f13000000000000000000000000000000000000000000000000000000005f52600452604060245260445ffd5b7fd805d04a000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f6951ee52000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b907fffffffff00000000000000000000000000000000000000000000000000000000604051927f0100000000000000000000000000000000000000000000000000000000000000602085015260e01b1660218301527f20000000000000000000000000000000000000000000000000000000000000006025830152602682015260268152612394604682611f1a565b90565b67ffffffffffffffff1667ffffffffffffffff81146118485760010190565b6123e1907f000000000000000000000000000000000000000000000000000000000000000090612939565b505f547f41e92660b77a686689e78e08f9743afe0144a55e2cb081801e0f6baf6797c8da67ffffffffffffffff8260401c166fffffffffffffffff000000000000000061242d82612397565b60401b167fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff8416175f556126095f549467ffffffffffffffff86169467ffffffffffffffff61247b87612397565b167fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000008816175f556124af825f3360016129db565b907fffffffffffffffff00000000000000000000000000000000000000000000000080806040519360208501957f1a0000000000000000000000000000000000000000000000000000000000000087526021860152814360c01b166041860152814260c01b16604986015260801b161616605182015260398152612534605982611f1a565b519020855f52600360205260405f2054906040519060208201927f1b000000000000000000000000000000000000000000000000000000000000008452602183015260418201526041815261258a606182611f1a565b5190209567ffffffffffffffff6125a087612104565b165f5260036020528660405f2055673fffffffffffffff4367ffffffffffffffff6125cd60038516612029565b161b9160021c165f52600460205260405f20908154179055604051926001845260208401525f604084015260a0606084015260a08301906128aa565b9360808201528033940390a3565b61264e6123949167ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016612086565b67ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016612099565b60405161268a81611ee2565b5f81525f60208201525f60408201525067ffffffffffffffff81511643146127b4576126fc6126eb67ffffffffffffffff6126e26fffffffffffffffffffffffffffffffff6040860151168260208701511690612099565b935116436120a6565b67ffffffffffffffff841690612086565b908181111561279c5761272491612712916120a6565b9160031b6807fffffffffffffff81690565b8060041b907f0fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811603611848578082101561279557505b6fffffffffffffffffffffffffffffffff6040519161277983611ee2565b67ffffffffffffffff431683525f602084015216604082015290565b905061275b565b50506127245f9160031b6807fffffffffffffff81690565b905090565b81156127c3570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b92919061281f67ffffffffffffffff926128165f9360031b6807fffffffffffffff81690565b93849116612086565b8094604060019101955b61283a5750506123949293506127b9565b909161286761284c8461287793612099565b936fffffffffffffffffffffffffffffffff88511690612086565b6128718386612086565b906127b9565b947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff821461184857949060010181612829565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b67ffffffffffffffff600261293392015460601c1667ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690612099565b43101590565b67ffffffffffffffff91821691165f5b67ffffffffffffffff8116838110806129c0575b156129b9575f548060c01c5f5260056020528360405f20921015806129a9575b6129a15761299c929161065e67ffffffffffffffff6107599316612104565b612949565b505092915050565b506129b3826128ed565b1561297d565b5092915050565b505f5467ffffffffffffffff8160801c169060c01c1061295d565b9291909160208151910120907fffffffffffffffffffffffffffffffffffffffff000000000000000000000000604051937fff0000000000000000000000000000000000000000000000000000000000000060208601967f1900000000000000000000000000000000000000000000000000000000000000885260f81b16602186015260601b1660228401526036830152605682015260568152612a80607682611f1a565b51902090565b73ffffffffffffffffffffffffffffffffffffffff60ff92612c987f41e92660b77a686689e78e08f9743afe0144a55e2cb081801e0f6baf6797c8da9596975f549867ffffffffffffffff808b169981612adf8c612397565b167fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000008d16175f55612b128484888b6129db565b60405160208101917f1a00000000000000000000000000000000000000000000000000000000000000835260218201527fffffffffffffffff0000000000000000000000000000000000000000000000004360c01b1660418201527fffffffffffffffff0000000000000000000000000000000000000000000000004260c01b1660498201527fffffffffffffffff0000000000000000000000000000000000000000000000008360c01b16605182015260398152612bd2605982611f1a565b5190208b5f52600360205260405f2054906040519060208201927f1b0000000000000000000000000000000000000000000000000000000000000084526021830152604182015260418152612c28606182611f1a565b5190209b82612c368d612104565b165f5260036020528c60405f2055673fffffffffffffff4384612c5b60038516612029565b161b9160021c165f52600460205260405f20908154179055604051988998168852166020870152604086015260a0606086015260a08501906128aa565b96608084015216940390a356",
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

// PortalMetaData contains all meta data concerning the Portal contract.
var PortalMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIInbox\",\"name\":\"inbox_\",\"type\":\"address\"},{\"internalType\":\"contractIAssertions\",\"name\":\"assertions_\",\"type\":\"address\"},{\"internalType\":\"contractIEscapeVerifier\",\"name\":\"escapeVerifier_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AlreadyPaid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"BadValue\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadWiring\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"name\":\"Consumed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"HatchClosed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"HatchOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotConfirmed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotRecipient\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotYet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"name\":\"NothingDeposited\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PayoutFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"ValueTooLow\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongClaim\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Deposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"}],\"name\":\"EscapeOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"account\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Escaped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Refunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"assertions\",\"outputs\":[{\"internalType\":\"contractIAssertions\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"deposit\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"name\":\"deposits\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"value\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"escape\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"escapeOpen\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"escapePosition\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"escapeRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"escapeVerifier\",\"outputs\":[{\"internalType\":\"contractIEscapeVerifier\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"inbox\",\"outputs\":[{\"internalType\":\"contractIInbox\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exitRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"l1Origin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"accumulator\",\"type\":\"bytes32\"}],\"internalType\":\"structClaim\",\"name\":\"confirmed\",\"type\":\"tuple\"}],\"name\":\"openEscape\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"nullifier\",\"type\":\"bytes32\"}],\"name\":\"paid\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exitRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"l1Origin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"accumulator\",\"type\":\"bytes32\"}],\"internalType\":\"structClaim\",\"name\":\"claim\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"internalType\":\"structExit\",\"name\":\"exit\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32[]\",\"name\":\"siblings\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"peaks\",\"type\":\"bytes32[]\"}],\"internalType\":\"structLogProof\",\"name\":\"proof\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "9abd29f5d91fc227617af3f6422d08cddd",
	Bin: "0x61014080604052346102ac5760608161252e8038038091610020828561051c565b8339810103126102ac576100338161053f565b60208201516001600160a01b038116928382036102ac5760400151916001600160a01b0383168084036102ac576040516367f855cb60e11b81526001600160a01b038316919061016081600481865afa9081156102b8575f9161040a575b50516001600160a01b0316301480159290610396575b8215610321575b508115610305575b506102f65760805260a05260c05260405163617d935360e11b8152602081600481855afa9081156102b8575f916102c3575b5060e0526040516379416a3960e01b81529061012090829060049082905afa9081156102b8575f916101ba575b5060c08101516001600160401b03908116610100526080909101511661012052604051611fc69081610568823960805181818160f7015281816102ef01528181610838015261139b015260a05181818161018301528181610eb5015261171b015260c051818181610b1e01528181610c8101526112e3015260e0518181816102af01528181610b630152610f3901526101005181610efb015261012051816103b90152f35b9050610120813d82116102b0575b816101d6610120938361051c565b810103126102ac576040519061012082016001600160401b038111838210176102985761028c916101009160405261020d81610553565b845261021b60208201610553565b602085015261022c60408201610553565b604085015261023d60608201610553565b606085015261024e60808201610553565b608085015261025f60a08201610553565b60a085015261027060c08201610553565b60c085015261028160e08201610553565b60e085015201610553565b6101008201525f610115565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b3d91506101c8565b6040513d5f823e3d90fd5b90506020813d6020116102ee575b816102de6020938361051c565b810103126102ac575160046100e8565b3d91506102d1565b63e70b4a4160e01b5f5260045ffd5b801515915081610317575b505f6100b6565b90503b155f610310565b60405163fb0e722b60e01b8152919250906020816004818a5afa9081156102b8575f9161035c575b506001600160a01b03161415905f6100ae565b90506020813d60201161038e575b816103776020938361051c565b810103126102ac576103889061053f565b5f610349565b3d915061036a565b604051636425666b60e01b81529092506020816004818a5afa9081156102b8575f916103d0575b506001600160a01b0316301415916100a7565b90506020813d602011610402575b816103eb6020938361051c565b810103126102ac576103fc9061053f565b5f6103bd565b3d91506103de565b9050610160813d8211610514575b81610426610160938361051c565b810103126102ac576040519061016082016001600160401b03811183821017610298576040526104558161053f565b82526104636020820161053f565b60208301526104746040820161053f565b604083015261048560608201610553565b606083015261049660808201610553565b608083015260a081015163ffffffff811681036102ac57610508916101409160a08501526104c660c08201610553565b60c08501526104d760e08201610553565b60e08501526104e96101008201610553565b6101008501526104fc6101208201610553565b61012085015201610553565b6101408201525f610091565b3d9150610418565b601f909101601f19168101906001600160401b0382119082101761029857604052565b51906001600160a01b03821682036102ac57565b51906001600160401b03821682036102ac5756fe6080806040526004361015610012575f80fd5b5f905f3560e01c90816340d9224b146116d35750806349bdc2b8146113075780636cc76d6214611299578063818cdadb1461125257806388c50ccb14610d685780638c32a2b114610cf4578063add89bb214610ca7578063bf22c88b14610a52578063c3dc8fc114610a13578063d6a17e501461073e578063dc5ca54f14610703578063f787920d1461011e5763fb0e722b146100ad575f80fd5b3461011b57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011b57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b5034610514577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36019060e08212610514575f549160ff83166106db576040517f52bfe7890000000000000000000000000000000000000000000000000000000081527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1693602082600481885afa918215610509575f926106a7575b50604051927fd945af1d000000000000000000000000000000000000000000000000000000008452826004850152604084602481895afa938415610509575f94610672575b5060e013610514576040519261022a846117fd565b60043593848152602435602082015260443567ffffffffffffffff8116810361051457604082015260643567ffffffffffffffff8116810361051457606082015260843567ffffffffffffffff8116810361051457608082015260a4359167ffffffffffffffff83169182840361051457808460a06102d393015260c43560c08201527f0000000000000000000000000000000000000000000000000000000000000000611a2b565b0361064a5773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016946040517f06661abd0000000000000000000000000000000000000000000000000000000081526020816004818a5afa80156105095783915f91610605575b5067ffffffffffffffff1611801590610587575b610518576040517f2ac58c7b0000000000000000000000000000000000000000000000000000000081528260048201526020816024818a5afa908115610509575f91610540575b506103de67ffffffffffffffff917f0000000000000000000000000000000000000000000000000000000000000000906118d7565b16431115610518577f1a467d3005e3b14a688439b33195fbe7324fa78e49e584f911919c80f3770761937fffffffffffffffffffffffffffffffffffffffffffffff00000000000000000068ffffffffffffffff00602095600194855560081b16911617175f55604051908152a2803b15610514575f80916004604051809481937f43d726d60000000000000000000000000000000000000000000000000000000083525af18015610509576104f6575b508181923b156104f3578180916004604051809481937f43d726d60000000000000000000000000000000000000000000000000000000083525af180156104e8576104d75750f35b816104e191611819565b61011b5780f35b6040513d84823e3d90fd5b50fd5b61050291505f90611819565b5f5f61048f565b6040513d5f823e3d90fd5b5f80fd5b7f0d3f7776000000000000000000000000000000000000000000000000000000005f5260045ffd5b90506020813d60201161057f575b8161055b60209383611819565b81010312610514576103de61057867ffffffffffffffff9261185a565b91506103a9565b3d915061054e565b506040517f0695c46c0000000000000000000000000000000000000000000000000000000081526020816004818c5afa908115610509575f916105cb575b50610362565b90506020813d6020116105fd575b816105e660209383611819565b81010312610514576105f7906119ba565b5f6105c5565b3d91506105d9565b9150506020813d602011610642575b8161062160209383611819565b810103126105145767ffffffffffffffff61063c849261185a565b9061034e565b3d9150610614565b7fcaa7b25c000000000000000000000000000000000000000000000000000000005f5260045ffd5b60e09194506106989060403d6040116106a0575b6106908183611819565b8101906118ba565b509390610215565b503d610686565b9091506020813d6020116106d3575b816106c360209383611819565b810103126105145751905f6101d0565b3d91506106b6565b7f4ab2ebaa000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610514575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610514576020600154604051908152f35b346105145760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261051457610775611790565b61077d61173f565b905f549060ff8216156109eb5767ffffffffffffffff1691825f52600360205260405f20604051906107ae826117b4565b549273ffffffffffffffffffffffffffffffffffffffff8416808352602083019460a01c8552156109bf576bffffffffffffffffffffffff8451161561099757604051907fbb86259400000000000000000000000000000000000000000000000000000000825285600483015260808260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610509575f925f9261093e575b5082610923575b50506108f75773ffffffffffffffffffffffffffffffffffffffff6bffffffffffffffffffffffff91856108f5965f52600360205260405f2083815416905582825116907f15658c3942b402b21a95216bb496ce99c9366c32efbce20c584371db3ffd0166604086895116815190878a1682526020820152a3511692511691611e88565b005b837fc566ebcc000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60081c67ffffffffffffffff90811691161090508580610871565b925090506080823d60801161098f575b8161095b60809383611819565b810103126105145761096f6020830161185a565b506109886060610981604085016119ba565b930161185a565b908761086a565b3d915061094e565b7fd70a0e30000000000000000000000000000000000000000000000000000000005f5260045ffd5b847f6cf11a2c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f5e05c347000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610514575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261051457602060ff5f54166040519015158152f35b346105145760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105145760043567ffffffffffffffff811161051457610aa1903690600401611762565b610aa961173f565b9060ff5f5416158015610c69575b6109eb57606090600154610b0560405195869384937f258ae582000000000000000000000000000000000000000000000000000000008552600485015260406024850152604484019161186f565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610509575f5f905f93610c05575b6108f59450610ba160405160208101907f0000000000000000000000000000000000000000000000000000000000000000825283604082015260408152610b99606082611819565b519020611e3e565b6040519073ffffffffffffffffffffffffffffffffffffffff841682528460208301527fbff24b59ab8298e132fc31cf0375df26e1d742bfb3181a2817c647dd05f55797604073ffffffffffffffffffffffffffffffffffffffff851693a3611e88565b505090506060823d606011610c61575b81610c2260609383611819565b810103126105145781519060208301519173ffffffffffffffffffffffffffffffffffffffff831683036105145760406108f594015190929092610b51565b3d9150610c15565b5073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001615610ab7565b346105145760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610514576004355f526002602052602060ff60405f2054166040519015158152f35b346105145760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105145767ffffffffffffffff610d34611790565b165f5260036020526040805f205481519073ffffffffffffffffffffffffffffffffffffffff8116825260a01c6020820152f35b34610514576101607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105145760043560e07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc360112610514576101043567ffffffffffffffff8111610514578060040160607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc833603011261051457610124359267ffffffffffffffff84116105145760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc853603011261051457610144359173ffffffffffffffffffffffffffffffffffffffff831680840361051457604051927fd945af1d00000000000000000000000000000000000000000000000000000000845280600485015260408460248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610509575f945f9261122e575b5067ffffffffffffffff82161561120357507f00000000000000000000000000000000000000000000000000000000000000009067ffffffffffffffff610f2e83836118d7565b1643106111c45750507f00000000000000000000000000000000000000000000000000000000000000009560405193610f66856117fd565b60243585526044359485602082015260643567ffffffffffffffff8116810361051457604082015260843567ffffffffffffffff8116810361051457606082015260a43567ffffffffffffffff8116810361051457608082015260c4359067ffffffffffffffff8216820361051457610fec9160a082015260e43560c082015289611a2b565b0361064a57610ffa836118f9565b936044602488013597019461100f868661191a565b61101b8194929461196b565b6110286040519182611819565b81815260208101913681870111610514576020815f926110aa9886378301015251902091604051927fffffffffffffffffffffffffffffffffffffffff00000000000000000000000060208501925f845260601b1660218501528a603585015260558401526055835261109c607584611819565b846004019251902090611c05565b1561119c577fe1b15879d684ae780f72719623e98b1d0e9555ee3513d32f22e9d98c0ef24880611197946111386108f599611133602461118f9601916110ef836119a5565b7fffffffffffffffff000000000000000000000000000000000000000000000000604051916020830193845260c01b16604082015260288152610b99604882611819565b6119a5565b9361114c611145876118f9565b928761191a565b949067ffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff60405195869586528d60208701526060604087015216971695606084019161186f565b0390a36118f9565b611e88565b7f7ca55c77000000000000000000000000000000000000000000000000000000005f5260045ffd5b67ffffffffffffffff916111d7916118d7565b7fd606d83f000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b7f2ffa13ac000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90945061124a915060403d6040116106a0576106908183611819565b909388610ee7565b34610514575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261051457602067ffffffffffffffff5f5460081c16604051908152f35b34610514575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261051457602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b60607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105145760043573ffffffffffffffffffffffffffffffffffffffff8116809103610514576024359060443567ffffffffffffffff811161051457611376903690600401611762565b90831580156116be575b6116925773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001682601401928360141161166557604051937f39b37ab00000000000000000000000000000000000000000000000000000000085526004850152602084602481855afa938415610509575f94611631575b5061141684876117a7565b34106115f8579160209161147e9693856040518099819582947f9e2206a60000000000000000000000000000000000000000000000000000000084523360048501523233141560248501528b604485015289606485015260a0608485015260a484019161186f565b03925af1928315610509575f936115bc575b602094506040516114a0816117b4565b33815267ffffffffffffffff868201956bffffffffffffffffffffffff851687521694855f526003875273ffffffffffffffffffffffffffffffffffffffff60405f209251167fffffffffffffffffffffffff00000000000000000000000000000000000000008354161782555173ffffffffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffff00000000000000000000000000000000000000008084549360a01b16169116179055604051828152847f3058c9982050baca4b61c4c19150229f108f491b297706a6e1d190eb8399a974873393a461158882826117a7565b3411611599575b5050604051908152f35b6115b5916115aa6115af92346118ad565b6118ad565b336119c7565b828061158f565b92506020843d6020116115f0575b816115d760209383611819565b81010312610514576115ea60209461185a565b92611490565b3d91506115ca565b61160284876117a7565b7fbca9f29c000000000000000000000000000000000000000000000000000000005f523460045260245260445ffd5b9093506020813d60201161165d575b8161164d60209383611819565b810103126105145751928661140b565b3d9150611640565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b837fc2746809000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506bffffffffffffffffffffffff8411611380565b34610514575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105145760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361051457565b9181601f840112156105145782359167ffffffffffffffff8311610514576020838186019501011161051457565b6004359067ffffffffffffffff8216820361051457565b9190820180921161166557565b6040810190811067ffffffffffffffff8211176117d057604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60e0810190811067ffffffffffffffff8211176117d057604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176117d057604052565b519067ffffffffffffffff8216820361051457565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b9190820391821161166557565b9190826040910312610514576118d460208351930161185a565b90565b9067ffffffffffffffff8091169116019067ffffffffffffffff821161166557565b3573ffffffffffffffffffffffffffffffffffffffff811681036105145790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610514570180359067ffffffffffffffff82116105145760200191813603831361051457565b67ffffffffffffffff81116117d057601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b3567ffffffffffffffff811681036105145790565b5190811515820361051457565b5f80809381935af13d15611a26573d6119df8161196b565b906119ed6040519283611819565b81525f60203d92013e5b156119fe57565b7f3b1ab104000000000000000000000000000000000000000000000000000000005f5260045ffd5b6119f7565b908051906020810151906040810151606082015160808301519160a08401519360c00151946040519660208801987f12000000000000000000000000000000000000000000000000000000000000008a52602189017f0100000000000000000000000000000000000000000000000000000000000000905260228901526042880152606287015260c01b7fffffffffffffffff00000000000000000000000000000000000000000000000016608286015260c01b7fffffffffffffffff00000000000000000000000000000000000000000000000016608a85015260c01b7fffffffffffffffff00000000000000000000000000000000000000000000000016609284015260c01b7fffffffffffffffff00000000000000000000000000000000000000000000000016609a83015260a282015260a28152611b6e60c282611819565b51902090565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610514570180359067ffffffffffffffff821161051457602001918160051b3603831361051457565b9190811015611bd85760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b92919092611c12826119a5565b611c1e602084016119a5565b9267ffffffffffffffff82169567ffffffffffffffff851694878610801590611e2d575b611de1575f9190841867ffffffffffffffff165b60018111611e1a5750600182018083116116655767ffffffffffffffff89611c7f921c16611f37565b94604084019883611c908b87611b74565b90501490811591611df8575b50611dec576060840194611cb08686611b74565b604051917fffffffffffffffff00000000000000000000000000000000000000000000000060208401947f0200000000000000000000000000000000000000000000000000000000000000865260c01b1660218401527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82116105145782602991611d6d9360051b809184840137810103017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611819565b51902003611de15794905f915b818310611da057505050611d9b9394955090611d9591611b74565b90611bc8565b351490565b909195600190611db488611d958c88611b74565b3583891c83168303611dd35790611dca91611f80565b96019190611d7a565b611ddc91611f80565b611dca565b505f96505050505050565b505f9750505050505050565b9050611e12611e0a6060870187611b74565b929050611f37565b14155f611c9c565b611e279060011c92611f0a565b91611c56565b50677fffffffffffffff8811611c42565b805f52600260205260ff60405f205416610997575f52600260205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00825416179055565b73ffffffffffffffffffffffffffffffffffffffff90929192168073ffffffffffffffffffffffffffffffffffffffff841614159081611eff575b50611ed357611ed1916119c7565b565b7f2e569cea000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b90503314155f611ec3565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146116655760010190565b90815f925b611f435750565b91611f4d90611f0a565b917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810190808211611665571680611f3c565b906040519060208201927f010000000000000000000000000000000000000000000000000000000000000084526021830152604182015260418152611b6e60618261181956",
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

// TimelockMetaData contains all meta data concerning the Timelock contract.
var TimelockMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"delay_\",\"type\":\"uint64\"},{\"internalType\":\"contractIAssertions\",\"name\":\"assertions_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"AlreadyScheduled\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadWiring\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"CallFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"given\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"DelayTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"}],\"name\":\"Expired\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"ready\",\"type\":\"uint64\"}],\"name\":\"NotReady\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotScheduled\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotSelf\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Cancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Executed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnerSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"ready\",\"type\":\"uint64\"}],\"name\":\"Scheduled\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"assertions\",\"outputs\":[{\"internalType\":\"contractIAssertions\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"delay\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"execute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"ready\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"schedule\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"setOwner\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "ac08b030815cafa11206b7daee637f292c",
	Bin: "0x60c0806040523461027657606081610dca803803809161001f82856103da565b8339810103126102765780516001600160a01b038116919082900361027657604061004c602083016103fd565b9101516001600160a01b038116808203610276576040516334cc866d60e21b8152602081600481855afa908115610296575f91610398575b50306001600160a01b0390911603610389576040516379416a3960e01b81529061012082600481845afa918215610296575f926102a1575b506040805163d502562560e01b81529291839060049082905afa918215610296575f92610208575b50905160a0820151825161016c9392610157926001600160401b039182169261015192610115929181169116610411565b6020850151604086015191936001600160401b03918216926101519261013d92911690610411565b60608701516001600160401b031690610411565b90610411565b60c0909101516001600160401b031690610411565b6001600160401b0383168181106101f357608083905260a08490525f80546001600160a01b031916861790556040518581527f50146d0e3c60aa1d17a70635b05494f864e86144a2201275021014fbf08bafe290602090a16040516109979081610433823960805181610567015260a05181818161010b015281816104f901526106f80152f35b632e02b3d360e01b5f5260045260245260445ffd5b91506040823d60401161028e575b81610223604093836103da565b81010312610276576040805192908301906001600160401b0382118483101761027a57602091604052610255816103fd565b845201516001600160601b03811681036102765760208301526101576100e4565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b3d9150610216565b6040513d5f823e3d90fd5b9150610120823d8211610381575b816102bd61012093836103da565b81010312610276576040516101208101906001600160401b0382118183101761027a5761037461010060049560409485526102f7816103fd565b8452610305602082016103fd565b60208501526103158582016103fd565b85850152610325606082016103fd565b6060850152610336608082016103fd565b608085015261034760a082016103fd565b60a085015261035860c082016103fd565b60c085015261036960e082016103fd565b60e0850152016103fd565b61010082015292506100bc565b3d91506102af565b63e70b4a4160e01b5f5260045ffd5b90506020813d6020116103d2575b816103b3602093836103da565b8101031261027657516001600160a01b0381168103610276575f610084565b3d91506103a6565b601f909101601f19168101906001600160401b0382119082101761027a57604052565b51906001600160401b038216820361027657565b9190820180921161041e57565b634e487b7160e01b5f52601160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c80630f6d2b611461065f57806313af40351461058b57806340d9224b1461051d5780636a42b8f8146104bb5780638da5cb5b1461046b578063c4d252f514610354578063c97b247c146100c75763fcac49a214610071575f80fd5b346100c35760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c3576004355f526001602052602067ffffffffffffffff60405f205416604051908152f35b5f80fd5b346100c3576100e46100d8366107c0565b81838596939495610921565b90815f52600160205267ffffffffffffffff60405f2054168015610328578043106102fd577f00000000000000000000000000000000000000000000000000000000000000009067ffffffffffffffff61013e8383610853565b1643116102be575f8087878288888183526001602052604083207fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000008154169055806040519485937fa74c8847d513feba22a0f0cb38d53081abf97562cdb293926ba243689e7c41ca8680a28337810182815203925af13d156102b6573d9067ffffffffffffffff8211610289576040519161020160207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f84011601846108e0565b82523d5f602084013e5b1561021257005b60446020917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f6040519485937fa5fa8d2b0000000000000000000000000000000000000000000000000000000085528160048601528051918291826024880152018686015e5f85828601015201168101030190fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60609061020b565b67ffffffffffffffff916102d191610853565b7f95693653000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b7f5a8f69d5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b827fa24e530a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346100c35760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c35760043573ffffffffffffffffffffffffffffffffffffffff5f5416330361044357805f52600160205267ffffffffffffffff60405f2054161561041857805f52600160205260405f207fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000081541690557fbaa1eb22f2a492ba1a5fea61b8df4d27c6c8b5f3971e63bb58fa14ff72eedb705f80a2005b7fa24e530a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f30cd7471000000000000000000000000000000000000000000000000000000005f5260045ffd5b346100c3575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c357602073ffffffffffffffffffffffffffffffffffffffff5f5416604051908152f35b346100c3575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c357602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100c3575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100c35760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c35760043573ffffffffffffffffffffffffffffffffffffffff81168091036100c357303303610637576020817f50146d0e3c60aa1d17a70635b05494f864e86144a2201275021014fbf08bafe2927fffffffffffffffffffffffff00000000000000000000000000000000000000005f5416175f55604051908152a1005b7f29c3b7ee000000000000000000000000000000000000000000000000000000005f5260045ffd5b346100c35761066d366107c0565b9073ffffffffffffffffffffffffffffffffffffffff5f949394541633036104435761069b82828686610921565b92835f52600160205267ffffffffffffffff60405f20541661079457602094849273ffffffffffffffffffffffffffffffffffffffff7f5f3fade5ad03a444581406f982265e543b3b20b3d0951dac634e3e3364ddce2e936107277f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff4316610853565b865f5260018a5267ffffffffffffffff60405f20911690817fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000082541617905561077d6040519586956060875260608701916108a2565b978a850152604084015216940390a3604051908152f35b837fd7d15504000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8201126100c35760043573ffffffffffffffffffffffffffffffffffffffff811681036100c3579160243567ffffffffffffffff81116100c357826023820112156100c35780600401359267ffffffffffffffff84116100c357602484830101116100c357602401919060443590565b9067ffffffffffffffff8091169116019067ffffffffffffffff821161087557565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761028957604052565b9291610991919261095f60405194859373ffffffffffffffffffffffffffffffffffffffff60208601981688526060604086015260808501916108a2565b906060830152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826108e0565b5190209056",
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
