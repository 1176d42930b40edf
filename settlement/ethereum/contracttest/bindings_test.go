// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package contracttest

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

// LogProof is an auto generated low-level Go binding around an user-defined struct.
type LogProof struct {
	Count    uint64
	Index    uint64
	Siblings [][32]byte
	Peaks    [][32]byte
}

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

// BlobProbeMetaData contains all meta data concerning the BlobProbe contract.
var BlobProbeMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"elements\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256\",\"name\":\"z\",\"type\":\"uint256\"}],\"name\":\"evaluate\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"versionedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"z\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"shown\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"i\",\"type\":\"uint256\"}],\"name\":\"holds\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"pack\",\"outputs\":[{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"i\",\"type\":\"uint256\"}],\"name\":\"point\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"}]",
	ID:  "9c404425b93a921ce9952d4a80a34fa37d",
	Bin: "0x60808060405234601557610bf5908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c80631bba54e01461048c57806362b0ae87146101375780636bed008d1461008d5763f218034514610045575f80fd5b346100895760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100895760206100816004356109f4565b604051908152f35b5f80fd5b346100895760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100895760043567ffffffffffffffff811161008957366023820112156100895780600401356100e78161066e565b6100f46040519182610580565b8181526024602082019260051b8401019136831161008957602460209401905b83821061012857846100816024358561075f565b81358152908401908401610114565b346100895760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100895760043567ffffffffffffffff811161008957610186903690600401610628565b805180600401908160041161045f576083810180921161045f5760820190811161045f57607f900490607f8202828104607f148315171561045f577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc810190811161045f5781602461021e6102ee937fffffff00000000000000000000000000000000000000000000000000000000009551906106c2565b61024061022a826105ee565b916102386040519384610580565b8083526105ee565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe060208201920136833760208451946040519788967f01000000000000000000000000000000000000000000000000000000000000008489015260e81b1660218701528051918291018587015e840190838201905f8252519283915e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610580565b7f3fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8216820361045f576103238260021b6106cf565b915f5b81811061037257836040518091602082016020835281518091526020604084019201905f5b818110610359575050500390f35b825184528594506020938401939092019160010161034b565b80607f02607f81048214158061045f57607c8201821161045f57609c828601015160e81c915f5b600481106103ad5750505050600101610326565b8261045f5780601f02601f8104820361045f576103cc60209184610686565b8801015160081c908060060260068104820361045f57601203916012831161045f577f3fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8716870361045f577f3f00000000000000000000000000000000000000000000000000000000000000866001941c60f81b1617610458610452838960021b610686565b8b61071e565b5201610399565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b346100895760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100895760443567ffffffffffffffff8111610089576104db903690600401610628565b6064358091019060208201519160208201821161045f5760408101519260408301831161045f57606082015192606081011061045f576020935f93608085940151906040519287840194600435865260243560408601526060850152608084015260a083015260c082015260c0815261055560e082610580565b5190600a5afa610563610693565b81610574575b506040519015158152f35b60409150511482610569565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176105c157604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b67ffffffffffffffff81116105c157601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b81601f820112156100895780359061063f826105ee565b9261064d6040519485610580565b8284526020838301011161008957815f926020809301838601378301015290565b67ffffffffffffffff81116105c15760051b60200190565b9190820180921161045f57565b3d156106bd573d906106a4826105ee565b916106b26040519384610580565b82523d5f602084013e565b606090565b9190820391821161045f57565b906106d98261066e565b6106e66040519182610580565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0610714829461066e565b0190602036910137565b80518210156107325760209160051b010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b91909161076c8151610ae0565b5f600181805b855184101561088357610785848661071e565b51881461086e57610796848661071e565b517f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000103907f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001821161045f57610841577f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000180859381898188818f61082d8b8f928460019d61082692089d8e9861071e565b519261071e565b51900909920908925f940993019291610772565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b50505091905061087f92935061071e565b5190565b9596925093509150925f5b600c81106109c15750610841575f80916040517f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000161100060208301936020855260206040850152602060608501520960808201527f73eda753299d7d483339d80809a1d80553bda402fffe5bfefffffffeffffffff60a08201527f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000160c082015260c0815261093d60e082610580565b519060055afa61094b610693565b90806109b6575b1561008957602081805181010312610089577f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000192837f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000000602082940151920809900990565b506020815114610952565b9381610841577f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000018160019209940161088e565b907f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d36306600192600c91825b610a2757505050565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff830183811161045f5760018381921c1614610ab2575b807f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001910991801561045f577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff019182610a1e565b937f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000185819209949050610a5e565b90610aea826106cf565b918015610bf2578251156107325791906001602083015260015b838110610b115750909150565b610b1a816109f4565b91815b85811080610bbd575b15610b9c577f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000184610b60610b5a86856106c2565b8861071e565b5109610b6c828761071e565b527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811461045f57600101610b1d565b50929391508060011b908082046002149015171561045f5792919092610b04565b507f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8316830361045f578260011b8110610b26565b5056",
}

// BlobProbe is an auto generated Go binding around an Ethereum contract.
type BlobProbe struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *BlobProbe) GetABI() abi.ABI {
	return c.abi
}

// NewBlobProbe creates a new instance of BlobProbe.
func NewBlobProbe() *BlobProbe {
	parsed, err := BlobProbeMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &BlobProbe{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *BlobProbe) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackEvaluate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6bed008d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function evaluate(uint256[] elements, uint256 z) view returns(uint256)
func (blobProbe *BlobProbe) PackEvaluate(elements []*big.Int, z *big.Int) []byte {
	enc, err := blobProbe.abi.Pack("evaluate", elements, z)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEvaluate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6bed008d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function evaluate(uint256[] elements, uint256 z) view returns(uint256)
func (blobProbe *BlobProbe) TryPackEvaluate(elements []*big.Int, z *big.Int) ([]byte, error) {
	return blobProbe.abi.Pack("evaluate", elements, z)
}

// UnpackEvaluate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6bed008d.
//
// Solidity: function evaluate(uint256[] elements, uint256 z) view returns(uint256)
func (blobProbe *BlobProbe) UnpackEvaluate(data []byte) (*big.Int, error) {
	out, err := blobProbe.abi.Unpack("evaluate", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHolds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1bba54e0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function holds(bytes32 versionedHash, uint256 z, bytes shown, uint256 i) view returns(bool)
func (blobProbe *BlobProbe) PackHolds(versionedHash [32]byte, z *big.Int, shown []byte, i *big.Int) []byte {
	enc, err := blobProbe.abi.Pack("holds", versionedHash, z, shown, i)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHolds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1bba54e0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function holds(bytes32 versionedHash, uint256 z, bytes shown, uint256 i) view returns(bool)
func (blobProbe *BlobProbe) TryPackHolds(versionedHash [32]byte, z *big.Int, shown []byte, i *big.Int) ([]byte, error) {
	return blobProbe.abi.Pack("holds", versionedHash, z, shown, i)
}

// UnpackHolds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1bba54e0.
//
// Solidity: function holds(bytes32 versionedHash, uint256 z, bytes shown, uint256 i) view returns(bool)
func (blobProbe *BlobProbe) UnpackHolds(data []byte) (bool, error) {
	out, err := blobProbe.abi.Unpack("holds", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPack is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62b0ae87.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pack(bytes data) pure returns(uint256[])
func (blobProbe *BlobProbe) PackPack(data []byte) []byte {
	enc, err := blobProbe.abi.Pack("pack", data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPack is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62b0ae87.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pack(bytes data) pure returns(uint256[])
func (blobProbe *BlobProbe) TryPackPack(data []byte) ([]byte, error) {
	return blobProbe.abi.Pack("pack", data)
}

// UnpackPack is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x62b0ae87.
//
// Solidity: function pack(bytes data) pure returns(uint256[])
func (blobProbe *BlobProbe) UnpackPack(data []byte) ([]*big.Int, error) {
	out, err := blobProbe.abi.Unpack("pack", data)
	if err != nil {
		return *new([]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	return out0, nil
}

// PackPoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2180345.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function point(uint256 i) pure returns(uint256)
func (blobProbe *BlobProbe) PackPoint(i *big.Int) []byte {
	enc, err := blobProbe.abi.Pack("point", i)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2180345.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function point(uint256 i) pure returns(uint256)
func (blobProbe *BlobProbe) TryPackPoint(i *big.Int) ([]byte, error) {
	return blobProbe.abi.Pack("point", i)
}

// UnpackPoint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf2180345.
//
// Solidity: function point(uint256 i) pure returns(uint256)
func (blobProbe *BlobProbe) UnpackPoint(data []byte) (*big.Int, error) {
	out, err := blobProbe.abi.Unpack("point", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// CredulousMetaData contains all meta data concerning the Credulous contract.
var CredulousMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"n\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"InvalidKey\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256[][]\",\"name\":\"lists\",\"type\":\"uint256[][]\"}],\"name\":\"expect\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"inputs\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"key\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[][]\",\"name\":\"lists\",\"type\":\"uint256[][]\"},{\"internalType\":\"bytes[]\",\"name\":\"proofs\",\"type\":\"bytes[]\"}],\"name\":\"verify\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "92234f6e084f502c6c804702797b417192",
	Bin: "0x60a034605757601f6106e238819003918201601f19168301916001600160401b03831184841017605b578084926020946040528339810103126057575160805260405161067290816100708239608051816105a60152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081633943380c146105c9575080638c7a91ed14610571578063ed9c27cf146102635763f085831c14610048575f80fd5b346101ed5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ed5760043567ffffffffffffffff81116101ed57610097903690600401610600565b906801000000000000000082116101c057815f54815f558082106101f1575b505090815f80527f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563925f917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301915b84841061011157005b8035838112156101ed57820180359067ffffffffffffffff82116101ed576020018160051b360381136101ed576801000000000000000082116101c0578754828955808310610196575b50875f5260205f205f5b838110610182575050505060016020819201960193019294610108565b600190602084359401938184015501610165565b885f52828060205f20019103905f5b8281106101b357505061015b565b5f828201556001016101a5565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f80fd5b5f8052035f5b818110610206578391506100b6565b7f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563818501018054905f815581610241575b50506001016101f7565b5f5260205f205f5b8281106102565750610237565b5f82820155600101610249565b346101ed5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ed5760043567ffffffffffffffff81116101ed576102b2903690600401610600565b60243567ffffffffffffffff81116101ed576102d2903690600401610600565b9290505f548015918215610337575b50501591821561032c575b508115610323575b506102fb57005b7f09bde339000000000000000000000000000000000000000000000000000000005f5260045ffd5b905015816102f4565b8114159150826102ec565b909150604051602081019184604083016020855252816060810160608760051b83010190835f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe182360301915b8a82106104cc57505050506103c09250037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610631565b5190209060405160208101918060408301602085525281606081019160608160051b830101905f80527f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563935f905b828210610454575050506104499250037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610631565b5190201483806102e1565b91937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa0908492940301825260208554918281520190855f5260205f20905f905b8082106104b457505050602060018092960192019201859391949261040e565b90919260016020819286548152019401920190610494565b9484037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa0018352919390928535848112156101ed5782016020813591019167ffffffffffffffff82116101ed578160051b9182360384136101ed57807f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff918352116101ed57602082828294600196848096013701019701950192018694959391610384565b346101ed575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ed5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346101ed575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ed5780600160209252f35b9181601f840112156101ed5782359167ffffffffffffffff83116101ed576020808501948460051b0101116101ed57565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176101c05760405256",
}

// Credulous is an auto generated Go binding around an Ethereum contract.
type Credulous struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Credulous) GetABI() abi.ABI {
	return c.abi
}

// NewCredulous creates a new instance of Credulous.
func NewCredulous() *Credulous {
	parsed, err := CredulousMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Credulous{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Credulous) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint256 n) returns()
func (credulous *Credulous) PackConstructor(n *big.Int) []byte {
	enc, err := credulous.abi.Pack("", n)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackExpect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf085831c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function expect(uint256[][] lists) returns()
func (credulous *Credulous) PackExpect(lists [][]*big.Int) []byte {
	enc, err := credulous.abi.Pack("expect", lists)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExpect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf085831c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function expect(uint256[][] lists) returns()
func (credulous *Credulous) TryPackExpect(lists [][]*big.Int) ([]byte, error) {
	return credulous.abi.Pack("expect", lists)
}

// PackInputs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c7a91ed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function inputs() view returns(uint256)
func (credulous *Credulous) PackInputs() []byte {
	enc, err := credulous.abi.Pack("inputs")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInputs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c7a91ed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function inputs() view returns(uint256)
func (credulous *Credulous) TryPackInputs() ([]byte, error) {
	return credulous.abi.Pack("inputs")
}

// UnpackInputs is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8c7a91ed.
//
// Solidity: function inputs() view returns(uint256)
func (credulous *Credulous) UnpackInputs(data []byte) (*big.Int, error) {
	out, err := credulous.abi.Unpack("inputs", data)
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
// Solidity: function key() pure returns(bytes32)
func (credulous *Credulous) PackKey() []byte {
	enc, err := credulous.abi.Pack("key")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3943380c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function key() pure returns(bytes32)
func (credulous *Credulous) TryPackKey() ([]byte, error) {
	return credulous.abi.Pack("key")
}

// UnpackKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3943380c.
//
// Solidity: function key() pure returns(bytes32)
func (credulous *Credulous) UnpackKey(data []byte) ([32]byte, error) {
	out, err := credulous.abi.Unpack("key", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed9c27cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verify(uint256[][] lists, bytes[] proofs) view returns()
func (credulous *Credulous) PackVerify(lists [][]*big.Int, proofs [][]byte) []byte {
	enc, err := credulous.abi.Pack("verify", lists, proofs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed9c27cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verify(uint256[][] lists, bytes[] proofs) view returns()
func (credulous *Credulous) TryPackVerify(lists [][]*big.Int, proofs [][]byte) ([]byte, error) {
	return credulous.abi.Pack("verify", lists, proofs)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (credulous *Credulous) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], credulous.abi.Errors["InvalidKey"].ID.Bytes()[:4]) {
		return credulous.UnpackInvalidKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], credulous.abi.Errors["InvalidProof"].ID.Bytes()[:4]) {
		return credulous.UnpackInvalidProofError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CredulousInvalidKey represents a InvalidKey error raised by the Credulous contract.
type CredulousInvalidKey struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidKey()
func CredulousInvalidKeyErrorID() common.Hash {
	return common.HexToHash("0x76d4e1e8439f6d9c3d1cf835f307989788cf73aa0b95b7a7c935c1e0e543d094")
}

// UnpackInvalidKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidKey()
func (credulous *Credulous) UnpackInvalidKeyError(raw []byte) (*CredulousInvalidKey, error) {
	out := new(CredulousInvalidKey)
	if err := credulous.abi.UnpackIntoInterface(out, "InvalidKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CredulousInvalidProof represents a InvalidProof error raised by the Credulous contract.
type CredulousInvalidProof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidProof()
func CredulousInvalidProofErrorID() common.Hash {
	return common.HexToHash("0x09bde339c6b182be216ee7ef8ccff6338c6ef7993445216112ae575c5438fd27")
}

// UnpackInvalidProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidProof()
func (credulous *Credulous) UnpackInvalidProofError(raw []byte) (*CredulousInvalidProof, error) {
	out := new(CredulousInvalidProof)
	if err := credulous.abi.UnpackIntoInterface(out, "InvalidProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FickleMetaData contains all meta data concerning the Fickle contract.
var FickleMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key_\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"stateMutability\":\"nonpayable\",\"type\":\"fallback\"},{\"inputs\":[],\"name\":\"data\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"key\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"mood\",\"outputs\":[{\"internalType\":\"enumFickle.Mood\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumFickle.Mood\",\"name\":\"mood_\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"target_\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data_\",\"type\":\"bytes\"}],\"name\":\"set\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"target\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "3f50e4864587557caebea8e309608ec2cf",
	Bin: "0x608034604d57601f6107c038819003918201601f19168301916001600160401b03831184841017605157808492602094604052833981010312604d57515f5560405161075a90816100668239f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610021575b3461001d5761001b6105e6565b005b5f80fd5b5f3560e01c80630937392b146102a95780633943380c1461026f57806370ffe53d146101fb57806373d4a13a146100b05763d4b839920361000e573461001d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261001d57602073ffffffffffffffffffffffffffffffffffffffff60015460081c16604051908152f35b3461001d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261001d57604051600254905f6100ef83610527565b8083526020830193600181169081156101c25750600114610164575b509061011b816040930382610578565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8351948593602085525180918160208701528686015e5f85828601015201168101030190f35b91905060025f527f405787fa12a823e0f2b7631cc41b3ba8828b3321ca811111fa75cd3aa3bb5ace915f905b8082106101a85750909150810160200161011b61010b565b919260018160209254838588010152019101909291610190565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016855250151560051b8201602001905061011b61010b565b3461001d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261001d5760ff600154166040516004821015610242576020918152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b3461001d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261001d5760205f54604051908152f35b3461001d5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261001d57600435600481101561001d5760243573ffffffffffffffffffffffffffffffffffffffff8116810361001d576044359167ffffffffffffffff831161001d573660238401121561001d57826004013567ffffffffffffffff811161001d57366024828601011161001d5761034d600254610527565b601f81116104bd575b505f601f82116001146103fd57819293945f926103ef575b50507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260011b9260031b1c1916176002555b7fffffffffffffffffffffff00000000000000000000000000000000000000000074ffffffffffffffffffffffffffffffffffffffff0060ff60015493169360081b16911617176001555f80f35b60249250010135848061036e565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08216947f405787fa12a823e0f2b7631cc41b3ba8828b3321ca811111fa75cd3aa3bb5ace915f5b8781106104a2575083600195969710610467575b505050811b016002556103a1565b01602401357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff600384901b60f8161c19169055848080610459565b90926020600181926024878701013581550194019101610445565b8181111561035657601f820160051c906020831061051f575b601f82910160051c03905f5b8281106104f0575050610356565b5f8282017f405787fa12a823e0f2b7631cc41b3ba8828b3321ca811111fa75cd3aa3bb5ace01556001016104e2565b5f91506104d6565b90600182811c9216801561056e575b602083101461054157565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f1691610536565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176105b957604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60015460ff811660048110156102425760018114610754576002811461074d57600314610611575f80fd5b6040515f60025461062181610527565b906001811690811561071a57506001146106cb575b5091815f73ffffffffffffffffffffffffffffffffffffffff8195948295039360081c165af13d156106c3573d9067ffffffffffffffff82116105b957604051916106a960207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8401160184610578565b82523d5f602084013e5b156106bb5750565b602081519101fd5b6060906106b3565b905060025f527f405787fa12a823e0f2b7631cc41b3ba8828b3321ca811111fa75cd3aa3bb5ace5f905b828210610706575050810181610636565b6001816020925484870152019101906106f5565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016845250801515028201905081610636565b620f42405ffd5b5b61075556",
}

// Fickle is an auto generated Go binding around an Ethereum contract.
type Fickle struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Fickle) GetABI() abi.ABI {
	return c.abi
}

// NewFickle creates a new instance of Fickle.
func NewFickle() *Fickle {
	parsed, err := FickleMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Fickle{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Fickle) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(bytes32 key_) returns()
func (fickle *Fickle) PackConstructor(key_ [32]byte) []byte {
	enc, err := fickle.abi.Pack("", key_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73d4a13a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function data() view returns(bytes)
func (fickle *Fickle) PackData() []byte {
	enc, err := fickle.abi.Pack("data")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73d4a13a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function data() view returns(bytes)
func (fickle *Fickle) TryPackData() ([]byte, error) {
	return fickle.abi.Pack("data")
}

// UnpackData is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x73d4a13a.
//
// Solidity: function data() view returns(bytes)
func (fickle *Fickle) UnpackData(data []byte) ([]byte, error) {
	out, err := fickle.abi.Unpack("data", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3943380c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function key() view returns(bytes32)
func (fickle *Fickle) PackKey() []byte {
	enc, err := fickle.abi.Pack("key")
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
func (fickle *Fickle) TryPackKey() ([]byte, error) {
	return fickle.abi.Pack("key")
}

// UnpackKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3943380c.
//
// Solidity: function key() view returns(bytes32)
func (fickle *Fickle) UnpackKey(data []byte) ([32]byte, error) {
	out, err := fickle.abi.Unpack("key", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMood is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70ffe53d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mood() view returns(uint8)
func (fickle *Fickle) PackMood() []byte {
	enc, err := fickle.abi.Pack("mood")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMood is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70ffe53d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mood() view returns(uint8)
func (fickle *Fickle) TryPackMood() ([]byte, error) {
	return fickle.abi.Pack("mood")
}

// UnpackMood is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70ffe53d.
//
// Solidity: function mood() view returns(uint8)
func (fickle *Fickle) UnpackMood(data []byte) (uint8, error) {
	out, err := fickle.abi.Unpack("mood", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackSet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0937392b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function set(uint8 mood_, address target_, bytes data_) returns()
func (fickle *Fickle) PackSet(mood uint8, target common.Address, data []byte) []byte {
	enc, err := fickle.abi.Pack("set", mood, target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0937392b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function set(uint8 mood_, address target_, bytes data_) returns()
func (fickle *Fickle) TryPackSet(mood uint8, target common.Address, data []byte) ([]byte, error) {
	return fickle.abi.Pack("set", mood, target, data)
}

// PackTarget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4b83992.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function target() view returns(address)
func (fickle *Fickle) PackTarget() []byte {
	enc, err := fickle.abi.Pack("target")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTarget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4b83992.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function target() view returns(address)
func (fickle *Fickle) TryPackTarget() ([]byte, error) {
	return fickle.abi.Pack("target")
}

// UnpackTarget is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd4b83992.
//
// Solidity: function target() view returns(address)
func (fickle *Fickle) UnpackTarget(data []byte) (common.Address, error) {
	out, err := fickle.abi.Unpack("target", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PayeeMetaData contains all meta data concerning the Payee contract.
var PayeeMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"attempts\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"data\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"mood\",\"outputs\":[{\"internalType\":\"enumPayee.Mood\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"call_\",\"type\":\"bytes\"}],\"name\":\"run\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumPayee.Mood\",\"name\":\"mood_\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"target_\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data_\",\"type\":\"bytes\"}],\"name\":\"set\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"successes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"target\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	ID:  "26015e2c1765081905aa9ef5d0b7a63cde",
	Bin: "0x6080806040523460155761094f908161001a8239f35b5f80fdfe608060405260043610156101da575b3615610018575f80fd5b5f5460ff811660058110156101ad576001811461014f576002811461014957600381146101425760041461004857005b6100536002546108f5565b600255604051905f600154610067816107be565b906001811690811561010f57506001146100c0575b5090825f73ffffffffffffffffffffffffffffffffffffffff81958295039360081c165af16100a9610898565b506100b057005b6100bb6003546108f5565b600355005b905060015f527fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf65f905b8282106100fb57505082018261007c565b6001816020925484880152019101906100ea565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001685525080151502830190508261007c565b620f42405ff35b5b61014a565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600260248201527f6e6f0000000000000000000000000000000000000000000000000000000000006044820152fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f3560e01c80630937392b146104fc5780635754a042146104c157806370ffe53d1461047b5780637339acce1461044057806373d4a13a1461032e578063a3d6bde9146102825763d4b839920361000e573461027e575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261027e57602073ffffffffffffffffffffffffffffffffffffffff5f5460081c16604051908152f35b5f80fd5b60407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261027e5760043573ffffffffffffffffffffffffffffffffffffffff8116810361027e5760243567ffffffffffffffff811161027e575f916102ef83923690600401610790565b908160405192839283378101848152039134905af161030c610898565b9015610326576103229060405191829182610850565b0390f35b602081519101fd5b3461027e575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261027e576040515f60015461036c816107be565b80845290600181169081156103fe57506001146103a0575b610322836103948185038261080f565b60405191829182610850565b91905060015f527fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf6915f905b8082106103e457509091508101602001610394610384565b9192600181602092548385880101520191019092916103cc565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660208086019190915291151560051b840190910191506103949050610384565b3461027e575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261027e576020600354604051908152f35b3461027e575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261027e5760ff5f541660405160058210156101ad576020918152f35b3461027e575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261027e576020600254604051908152f35b3461027e5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261027e57600435600581101561027e5760243573ffffffffffffffffffffffffffffffffffffffff8116810361027e5760443567ffffffffffffffff811161027e57610577903690600401610790565b67ffffffffffffffff8194929411610763576105946001546107be565b601f81116106f9575b505f601f821160011461063f57819293945f92610634575b50507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260011b9260031b1c1916176001555b7fffffffffffffffffffffff00000000000000000000000000000000000000000074ffffffffffffffffffffffffffffffffffffffff0060ff5f5493169360081b16911617175f555f80f35b0135905084806105b5565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08216947fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf6915f5b8781106106e15750836001959697106106a9575b505050811b016001556105e8565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88560031b161c1991013516905584808061069b565b90926020600181928686013581550194019101610687565b8181111561059d57601f820160051c906020831061075b575b601f82910160051c03905f5b82811061072c57505061059d565b5f8282017fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf6015560010161071e565b5f9150610712565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b9181601f8401121561027e5782359167ffffffffffffffff831161027e576020838186019501011161027e57565b90600182811c92168015610805575b60208310146107d857565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f16916107cd565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761076357604052565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602060409481855280519182918282880152018686015e5f8582860101520116010190565b3d156108f0573d9067ffffffffffffffff821161076357604051916108e560207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116018461080f565b82523d5f602084013e565b606090565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146109225760010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd",
}

// Payee is an auto generated Go binding around an Ethereum contract.
type Payee struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Payee) GetABI() abi.ABI {
	return c.abi
}

// NewPayee creates a new instance of Payee.
func NewPayee() *Payee {
	parsed, err := PayeeMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Payee{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Payee) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAttempts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5754a042.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attempts() view returns(uint256)
func (payee *Payee) PackAttempts() []byte {
	enc, err := payee.abi.Pack("attempts")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttempts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5754a042.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attempts() view returns(uint256)
func (payee *Payee) TryPackAttempts() ([]byte, error) {
	return payee.abi.Pack("attempts")
}

// UnpackAttempts is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5754a042.
//
// Solidity: function attempts() view returns(uint256)
func (payee *Payee) UnpackAttempts(data []byte) (*big.Int, error) {
	out, err := payee.abi.Unpack("attempts", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73d4a13a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function data() view returns(bytes)
func (payee *Payee) PackData() []byte {
	enc, err := payee.abi.Pack("data")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73d4a13a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function data() view returns(bytes)
func (payee *Payee) TryPackData() ([]byte, error) {
	return payee.abi.Pack("data")
}

// UnpackData is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x73d4a13a.
//
// Solidity: function data() view returns(bytes)
func (payee *Payee) UnpackData(data []byte) ([]byte, error) {
	out, err := payee.abi.Unpack("data", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackMood is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70ffe53d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mood() view returns(uint8)
func (payee *Payee) PackMood() []byte {
	enc, err := payee.abi.Pack("mood")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMood is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70ffe53d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mood() view returns(uint8)
func (payee *Payee) TryPackMood() ([]byte, error) {
	return payee.abi.Pack("mood")
}

// UnpackMood is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70ffe53d.
//
// Solidity: function mood() view returns(uint8)
func (payee *Payee) UnpackMood(data []byte) (uint8, error) {
	out, err := payee.abi.Unpack("mood", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackRun is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3d6bde9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function run(address to, bytes call_) payable returns(bytes)
func (payee *Payee) PackRun(to common.Address, call []byte) []byte {
	enc, err := payee.abi.Pack("run", to, call)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRun is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3d6bde9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function run(address to, bytes call_) payable returns(bytes)
func (payee *Payee) TryPackRun(to common.Address, call []byte) ([]byte, error) {
	return payee.abi.Pack("run", to, call)
}

// UnpackRun is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa3d6bde9.
//
// Solidity: function run(address to, bytes call_) payable returns(bytes)
func (payee *Payee) UnpackRun(data []byte) ([]byte, error) {
	out, err := payee.abi.Unpack("run", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackSet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0937392b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function set(uint8 mood_, address target_, bytes data_) returns()
func (payee *Payee) PackSet(mood uint8, target common.Address, data []byte) []byte {
	enc, err := payee.abi.Pack("set", mood, target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0937392b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function set(uint8 mood_, address target_, bytes data_) returns()
func (payee *Payee) TryPackSet(mood uint8, target common.Address, data []byte) ([]byte, error) {
	return payee.abi.Pack("set", mood, target, data)
}

// PackSuccesses is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7339acce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function successes() view returns(uint256)
func (payee *Payee) PackSuccesses() []byte {
	enc, err := payee.abi.Pack("successes")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSuccesses is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7339acce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function successes() view returns(uint256)
func (payee *Payee) TryPackSuccesses() ([]byte, error) {
	return payee.abi.Pack("successes")
}

// UnpackSuccesses is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7339acce.
//
// Solidity: function successes() view returns(uint256)
func (payee *Payee) UnpackSuccesses(data []byte) (*big.Int, error) {
	out, err := payee.abi.Unpack("successes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTarget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4b83992.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function target() view returns(address)
func (payee *Payee) PackTarget() []byte {
	enc, err := payee.abi.Pack("target")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTarget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4b83992.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function target() view returns(address)
func (payee *Payee) TryPackTarget() ([]byte, error) {
	return payee.abi.Pack("target")
}

// UnpackTarget is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd4b83992.
//
// Solidity: function target() view returns(address)
func (payee *Payee) UnpackTarget(data []byte) (common.Address, error) {
	out, err := payee.abi.Unpack("target", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// Poseidon2ProbeMetaData contains all meta data concerning the Poseidon2Probe contract.
var Poseidon2ProbeMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"right\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"n\",\"type\":\"uint256\"}],\"name\":\"chain\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"result\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"gas\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"right\",\"type\":\"uint256\"}],\"name\":\"compress\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"}]",
	ID:  "f4080cfe2da4cedffd1aace8a649df11d6",
	Bin: "0x60808060405234601557612de6908161001a8239f35b5f80fdfe6080806040526004361015610012575f80fd5b5f3560e01c908163097839681461007d5750636882933d14610032575f80fd5b346100795760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610079576020610071602435600435610121565b604051908152f35b5f80fd5b346100795760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261007957604435906024355a90600435935f915b818310610109575050505a81039081116100dc5760409282526020820152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b90919461011882600192610121565b950191906100bc565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019006907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900681818093019081017f1da4d6adfb0d0b494584f763db50a81908580a5f5e295e168b9b8d31770fac4f017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191087f0946129a2e33b4e819707a56a3b3790eab80d0a0c7a0c63451fab2a59acc074c017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109908181019081017f2a39b9d5376afd35580abd6952986570867b87303b07140268794dad4b8f82ea017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191087f27605717d1245c20c546b3c7014e5fa3e4a70e66ecd6de5d32448eea5e3069b2017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109908181019081017f24c896cb2594e17b973653193a470ed7e771ebb09a228d638e50809c03773632017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191087f0911096c45dd9cda0d61d783957003db6d8701c7869a919ad8042e1b7d597a49017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910990818101917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190830891017f26ff6166f1e4b99e27eee6d352a8ce26f1daba01aad28021f11f38a70603afdc017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017e8e2faedcf76d08ad6591ff90e50fea79bcb5e18cfb7d954d5b89437bf64b7e017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f19c9da2379b598ace3ad4d1872470830f6184a3cec71eeb632f98820eb353d78017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f0f7c4eb15d8b0b62a8f6a090ec9610a2ab3dfcdb57e2539aa459a40583dfe96b017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f18b99417dc26b5e079750eba282362d1d46900b47dd5ff809171588b08ac3983017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f1ee044081160b3eee2d4493feab82141c73f1c054b76320a8848af08a8d91a26017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f29bb95c8763efd3e0e87f5df12ee8a150455b6d7a14780d19122220366c258dc017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f22c23eec9cb13ff8a3ee9a363d740653215e8991f7f9ec12067b4705e9a5c9fb017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f23589e033a31a667680c8b18926c3be09115c7644c4f905cc7deefc1690b42dc017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f304e99b887f2e1e92c9c0cde5f2bdd4764f60b98a219f1f0dd64ec938a6a247c017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f22e817865236ad3a76fbe88bbdf31fcae792f326271d53a3a493b2de7f7d8b4c017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f10c9efe573e86fa5b238a3f5c70a00bf02bc7dcfcc4878e026b77c881dc8b1c9017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f0a94f16be920d85f4d6f80e745c6bddbc084f309edffef023ea283c72b89bbb6017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f23ed72b4d01d14e3c7888fedb770494abc2c1ea81d6465b5df3da0ebcd69101a017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f17c5115640e4cebeed0e6cbb511ac38498df815a77cb162de8d8f1022eb6bb74017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f2e507fcca290d0d9cf765245750eb04773e09e1fc813959fb99680a82772e4fc017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f0d4a98999f5b39176af6cce65c8d12162433f055cb71d70dfc8803013292bbbf017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f238d8022cc09c21ab3c01261a03dc125321d829e22a7a3b7a1bd3c335eccfa21017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f010cd8e4c2b7051cb81dc8292e35d8e943ce365613d5b39770e454ed9f4ae165017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f088027e54f2a3604b11178cf0ea3c6aa861173a90fb231238e03539590ecc027017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f1b840f5311a2b1d4b4cd7aa7e5a9a6d161165468daa938108302b73e464819db017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f2bf51a5da1828a1cf9b764b1e16c15929a3a346e44198ea0cb366fcd8db78dc1017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f206ad089d8d296ffe68a6a86767a7fe726b8872f9c7beef9d56a3a50f6f23827017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f24d19193171494fa1a54e0a99ac16d05eaec4b6d617c7c199fc07ff88eac550c017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f1dd654a2ca9d9f24f33d88246a40dfb32c40662278b9c0b995d9f9fbaf152138017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f0d171025c925f6e259d20ecbd3a601108c85f05b0fe7793b8acf57f3789785e4017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f055bef435a43aec245cd99ccb0f7c8791d9e8cf2b80d95dd98b9908fed877d55017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f10d2ac8c61c8a2e88a2a3f42d9359a14be63d0ad4cfd9f203b75765d0e595f0e017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f103479710e70996982a84057ec3ba6b2254d7966ddc41e85296e3d0790dcfa56017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f2a366f0448fda3c05914ffb48c765da8de96f9aa340db1638225f8372921807b017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f16be0fb8ef62da17919b6e0378d00594153bb8899aeb686c04626b63285837a4017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f0417038500e9d06c60abbc7f0d0d24c32dec8a0b2aa5a4d52cfd8c78a15bc370017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f26a6873b43ffd2ccf66ec6f4493ff9b54f4d76480bc486a3e5a0308fdd013812017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f0a3314a838f32630a96251914fe5ad262f3db9b2aa8aa9f7391922d36278c498017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f0fde0c5429a6beb07f462d4821f48f86aeadb46a090b15a044f4b59399027da4017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f0abc2d5049972a6b9b357e4163793b0bb517e1eb535a984df11a1c89cda2c8a9017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f0dab51d6e3ebfa661d21722fb21e55051b427a5f173f7f17735205dbb77c464e017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f29c36622598b511d51af6cc37123652fb21be5c2d68fb8efe9b92e70a8c1ae03017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f2c03ec80adac2a33ae846bc0b700d0bcc41c4096e53ac6990d6bbe7ea2fbc85c017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f0918fdbe9cf3a59fbdb4c6852d065105317303116017d893b8b521e3cebe1e0d017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f1f19ec22e69ca33f599dd13cd7e495a8176a79df4f7acf79a9d2135acabe2359017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f1c4b037c8ae85ee1eb32b872eb7f76928c4c76b29ceb001346447b2911080704017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f2b68900ed906616d6c826d0bde341766ba3131e04d420de5af0a69c534efd8db017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f20ca92aa222fcc69448f8dac653c8daaa180ff6dfb397cef723d4f0c782bc7f0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f10d22d05bdff6bb375276fc82057db337045a5ab7ac053941f6186289b66b2b6017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f0b1ffdbb529367bb98f32ba45784cb435aa910b4a00636d1e5ca79e88bdd6cd9017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f2da32b38e7984bc2ed757ec705eccf8282c7b4f82e5e515f6f89bcc33022ce9f017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f042593ad87403f6d2674b8b55a886725b87eb33958031e94d292cecc6abed1bb017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f181fa1b4d067783a19d7367bf49b3f01051faedab463a6de9308fbd6e7d419f1017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910981810191800182017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001900691017f15aaa6cc9b7900b15683c95515c26028a8e35b00ed8a815c34927188c60de660017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191098181019081017f1bf28a93209084bbbc63234f057254c280b1a636f5a0eced6787320212f75a7a017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109918001017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190067f1cdb8c8bee5426f02cd9e229776118f156273b312f805c8e6f8c9d81a620cb6f017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109908181019081017f08299c0abf196d53162e0facb5f1876f516df2505cc387a0f8ea0e8760d5ca7e017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191087f221643d205fe82778a7b7b58cb65c4962d76c0072cabd1124117269d7c710b8a017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191098082019182017f2d036a95f81cf49bb7a0143a28c88767f6bd10c3f74b22db487920d43343dbff01917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001838009917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191087f08a50897c06aafe6ea414fb1bceca2267cd4a39486729fbc6d5d1bb7a172ebd2017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001818009807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000182849309907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910901907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191089056",
}

// Poseidon2Probe is an auto generated Go binding around an Ethereum contract.
type Poseidon2Probe struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Poseidon2Probe) GetABI() abi.ABI {
	return c.abi
}

// NewPoseidon2Probe creates a new instance of Poseidon2Probe.
func NewPoseidon2Probe() *Poseidon2Probe {
	parsed, err := Poseidon2ProbeMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Poseidon2Probe{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Poseidon2Probe) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackChain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09783968.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function chain(uint256 left, uint256 right, uint256 n) view returns(uint256 result, uint256 gas)
func (poseidon2Probe *Poseidon2Probe) PackChain(left *big.Int, right *big.Int, n *big.Int) []byte {
	enc, err := poseidon2Probe.abi.Pack("chain", left, right, n)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09783968.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function chain(uint256 left, uint256 right, uint256 n) view returns(uint256 result, uint256 gas)
func (poseidon2Probe *Poseidon2Probe) TryPackChain(left *big.Int, right *big.Int, n *big.Int) ([]byte, error) {
	return poseidon2Probe.abi.Pack("chain", left, right, n)
}

// ChainOutput serves as a container for the return parameters of contract
// method Chain.
type ChainOutput struct {
	Result *big.Int
	Gas    *big.Int
}

// UnpackChain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x09783968.
//
// Solidity: function chain(uint256 left, uint256 right, uint256 n) view returns(uint256 result, uint256 gas)
func (poseidon2Probe *Poseidon2Probe) UnpackChain(data []byte) (ChainOutput, error) {
	out, err := poseidon2Probe.abi.Unpack("chain", data)
	outstruct := new(ChainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Result = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Gas = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackCompress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6882933d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function compress(uint256 left, uint256 right) pure returns(uint256)
func (poseidon2Probe *Poseidon2Probe) PackCompress(left *big.Int, right *big.Int) []byte {
	enc, err := poseidon2Probe.abi.Pack("compress", left, right)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCompress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6882933d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function compress(uint256 left, uint256 right) pure returns(uint256)
func (poseidon2Probe *Poseidon2Probe) TryPackCompress(left *big.Int, right *big.Int) ([]byte, error) {
	return poseidon2Probe.abi.Pack("compress", left, right)
}

// UnpackCompress is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6882933d.
//
// Solidity: function compress(uint256 left, uint256 right) pure returns(uint256)
func (poseidon2Probe *Poseidon2Probe) UnpackCompress(data []byte) (*big.Int, error) {
	out, err := poseidon2Probe.abi.Unpack("compress", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// ProbeMetaData contains all meta data concerning the Probe contract.
var ProbeMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"acc\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"entryHash\",\"type\":\"bytes32\"}],\"name\":\"accumulate\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"bytes32[]\",\"name\":\"peaks\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"leaves\",\"type\":\"bytes32[]\"}],\"name\":\"appendLog\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"roots\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"disputeId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"span\",\"type\":\"bytes32\"}],\"name\":\"assertion\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"versionedHash\",\"type\":\"bytes32\"}],\"name\":\"blobRef\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"refs\",\"type\":\"bytes\"}],\"name\":\"body\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"disputeId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"claimHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"}],\"name\":\"boundary\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"name\":\"calldataRef\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"domainHash\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exitRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"l1Origin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"position\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"accumulator\",\"type\":\"bytes32\"}],\"internalType\":\"structClaim\",\"name\":\"c\",\"type\":\"tuple\"}],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputHash\",\"type\":\"bytes32\"}],\"name\":\"dispute\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"assertions\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"genesisHash\",\"type\":\"bytes32\"}],\"name\":\"domain\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"emptyLog\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"bodyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"l1Block\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"l1Time\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"name\":\"entry\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"dataHash\",\"type\":\"bytes32\"}],\"name\":\"exitLeaf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"disputeId\",\"type\":\"bytes32\"}],\"name\":\"fault\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"l1Origin\",\"type\":\"uint64\"}],\"name\":\"genesis\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"startAcc\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"end\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"endAcc\",\"type\":\"bytes32\"}],\"name\":\"input\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"data\",\"type\":\"bytes32\"}],\"name\":\"leaf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"left\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"right\",\"type\":\"bytes32\"}],\"name\":\"node\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"program\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"pre\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"post\",\"type\":\"bytes32\"}],\"name\":\"statement\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"leafHash\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"count\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32[]\",\"name\":\"siblings\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"peaks\",\"type\":\"bytes32[]\"}],\"internalType\":\"structLogProof\",\"name\":\"proof\",\"type\":\"tuple\"}],\"name\":\"verifyLog\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"bitmap\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"siblings\",\"type\":\"bytes32[]\"}],\"name\":\"verifyMap\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"}]",
	ID:  "ecbd1ed0f1d8c567a4bf223a66de7d97e3",
	Bin: "0x60808060405234601557611ba3908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c80630655c92c14610df95780630ba47b5b14610d305780630f7d158f14610c1d5780631cd8e4e614610bcb57806329f4347b14610b725780633bcb051f14610ac6578063420fce13146109f257806352e19e721461099957806365657352146108cc5780637cb1b73a1461085a57806397edec8e146107d0578063a10b38961461077c578063a3c3d8981461070d578063a48f677114610641578063a5d6e70e14610461578063aea77c20146103aa578063b0ceda5814610305578063b71cd99c14610284578063d0dceac7146101cd578063d5b2b25a146101ac5763fdde29b614610100575f80fd5b346101a85760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a85760443567ffffffffffffffff81116101a85761014f903690600401610f5d565b6084359167ffffffffffffffff83116101a85761018e61019e9261018661017c6020963690600401610f09565b94909236916113af565b923691611098565b9060643590602435600435611886565b6040519015158152f35b5f80fd5b346101a85760206101c56101bf3661100b565b9061183a565b604051908152f35b346101a85760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a8576020610206610edb565b6040517fffffffffffffffff000000000000000000000000000000000000000000000000838201927f160000000000000000000000000000000000000000000000000000000000000084526004356021840152602435604184015260c01b1660618201526049815261027960698261103f565b519020604051908152f35b346101a85760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a85760443567ffffffffffffffff81116101a85760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126101a85761019e602091600401602435600435611601565b346101a85760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a85760043573ffffffffffffffffffffffffffffffffffffffff811681036101a8576020906040517fffffffffffffffffffffffffffffffffffffffff000000000000000000000000838201925f845260601b166021820152602435603582015260443560558201526055815261027960758261103f565b346101a85760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a85760206103e3610ec4565b6103eb610edb565b7fffffffffffffffff0000000000000000000000000000000000000000000000006040519181858401947f11000000000000000000000000000000000000000000000000000000000000008652600435602186015260c01b16604184015260c01b1660498201526031815261027960518261103f565b346101a8576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a85760e07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3601126101a85760405160e0810181811067ffffffffffffffff821117610614576040526024358082526044358060208401526104ef610ef2565b80604085015260843567ffffffffffffffff811681036101a85780606086015260a4359467ffffffffffffffff861686036101a85785608082015260c4359067ffffffffffffffff821682036101a8576020967fffffffffffffffff00000000000000000000000000000000000000000000000080948160c097858760a08498015260e435998a910152604051998c8b019b7f12000000000000000000000000000000000000000000000000000000000000008d527f010000000000000000000000000000000000000000000000000000000000000060218d015260043560228d015260428c015260628b015260c01b16608289015260c01b16608a87015260c01b16609285015260c01b16609a83015260a282015260a2815261027960c28261103f565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b346101a85760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a85760043567ffffffffffffffff811681036101a85760209061068f610edb565b7fffffffffffffffff0000000000000000000000000000000000000000000000006040519181858401947f1400000000000000000000000000000000000000000000000000000000000000865260c01b166021840152602435602984015260c01b16604982015260643560518201526051815261027960718261103f565b346101a8575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a8576020604051818101907f020000000000000000000000000000000000000000000000000000000000000082525f60218201526009815261027960298261103f565b346101a857602061078c3661100b565b60405190838201927f1b000000000000000000000000000000000000000000000000000000000000008452602183015260418201526041815261027960618261103f565b346101a85760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a8576020604051818101907f1d00000000000000000000000000000000000000000000000000000000000000825260043560218201526024356041820152604435606182015260643560818201526081815261027960a18261103f565b346101a85760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a8576020604051818101907f1700000000000000000000000000000000000000000000000000000000000000825260043560218201526021815261027960418261103f565b346101a85760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a8576109956040517f020000000000000000000000000000000000000000000000000000000000000060208201527e0200000000000000000000000000000000000000000000000000000000000060218201527f2000000000000000000000000000000000000000000000000000000000000000602582015260043560268201526026815261098960468261103f565b60405191829182610fc3565b0390f35b346101a85760206109a936610f8b565b60405191848301937f150000000000000000000000000000000000000000000000000000000000000085526021840152604183015260618201526061815261027960818261103f565b346101a85760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a85760043563ffffffff811681036101a857610995907fffffffff00000000000000000000000000000000000000000000000000000000604051917f0100000000000000000000000000000000000000000000000000000000000000602084015260e01b1660218201527f2000000000000000000000000000000000000000000000000000000000000000602582015260243560268201526026815261098960468261103f565b346101a85760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a8576020610aff610f3a565b6040517fffffffffffffffffffffffffffffffffffffffff000000000000000000000000838201927f10000000000000000000000000000000000000000000000000000000000000008452600435602184015260601b16604182015260443560558201526055815261027960758261103f565b346101a8576020610b8236610f8b565b60405191848301937f180000000000000000000000000000000000000000000000000000000000000085526021840152604183015260618201526061815261027960818261103f565b346101a85760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a8576020604051818101905f825260043560218201526021815261027960418261103f565b346101a85760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a85760043560ff811681036101a857610c61610f3a565b906064359167ffffffffffffffff83116101a857610c8f610c886020943690600401610f5d565b36916113af565b8381519101207fffffffffffffffffffffffffffffffffffffffff000000000000000000000000604051927fff00000000000000000000000000000000000000000000000000000000000000868501957f1900000000000000000000000000000000000000000000000000000000000000875260f81b16602185015260601b166022830152604435603683015260568201526056815261027960768261103f565b346101a85760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a8576020610d69610ec4565b610d71610edb565b7fffffffffffffffff000000000000000000000000000000000000000000000000610d9a610ef2565b816040519381878601967f1a000000000000000000000000000000000000000000000000000000000000008852600435602188015260c01b16604186015260c01b16604984015260c01b1660518201526039815261027960598261103f565b346101a85760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101a857610e30610ec4565b60443567ffffffffffffffff81116101a857610e50903690600401610f09565b916064359267ffffffffffffffff84116101a857610e75610e80943690600401610f09565b939092600435611184565b6040518091602082016020835281518091526020604084019201905f5b818110610eab575050500390f35b8251845285945060209384019390920191600101610e9d565b6024359067ffffffffffffffff821682036101a857565b6044359067ffffffffffffffff821682036101a857565b6064359067ffffffffffffffff821682036101a857565b9181601f840112156101a85782359167ffffffffffffffff83116101a8576020808501948460051b0101116101a857565b6024359073ffffffffffffffffffffffffffffffffffffffff821682036101a857565b9181601f840112156101a85782359167ffffffffffffffff83116101a857602083818601950101116101a857565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc60609101126101a857600435906024359060443590565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602060409481855280519182918282880152018686015e5f8582860101520116010190565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc60409101126101a8576004359060243590565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761061457604052565b67ffffffffffffffff81116106145760051b60200190565b9291906110a481611080565b936110b2604051958661103f565b602085838152019160051b81019283116101a857905b8282106110d457505050565b81358152602091820191016110c8565b906110ee82611080565b6110fb604051918261103f565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06111298294611080565b0190602036910137565b91908110156111435760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b80518210156111435760209160051b010190565b916111979061119d949795973691611098565b9161147c565b90156113a65792916111ae816110e4565b925f905b8282106111c157505050909150565b6111cc828483611133565b3590677fffffffffffffff67ffffffffffffffff8851161015611379575f949193949160208801945b60018067ffffffffffffffff8b5116861c16036112305761122461122a9161121e86895161146b565b5161183a565b9361143e565b926111f5565b909593926112439098959298835161146b565b5267ffffffffffffffff84511667ffffffffffffffff811461134c5760010167ffffffffffffffff168085525f90805b61130f575080611282816110e4565b925f925b6112b957505050906112a560019267ffffffffffffffff865116611aa0565b6112af8288611170565b52019091946111b2565b60018067ffffffffffffffff895116851c16146112e1575b6112db829361143e565b92611286565b6112db6112f96112f285845161146b565b5193611413565b9384936113068588611170565b529350506112d1565b906113199061143e565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019080821161134c571680611273565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd5b50915050606090565b92919267ffffffffffffffff821161061457604051916113f760207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116018461103f565b8294818452818301116101a8578281602093845f960137010152565b801561134c577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811461134c5760010190565b90603f8110156111435760051b0190565b90916040516040810181811067ffffffffffffffff821117610614576040525f81526107e0604051906114af818361103f565b3682376020820152809367ffffffffffffffff81169383677fffffffffffffff8611928315611583575b50505061157957508183525f91603f805b6114f5575050511491565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810181811161134c57600183821c161561156f5783518514611565579061155f9161155961154d6115468861143e565b9787611170565b5191602089015161146b565b52611413565b806114ea565b505f959350505050565b5061155f90611413565b93925050505f9190565b61158e929350611aa0565b14155f83816114d9565b3567ffffffffffffffff811681036101a85790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156101a8570180359067ffffffffffffffff82116101a857602001918160051b360383136101a857565b9291909261160e82611598565b61161a60208401611598565b9267ffffffffffffffff82169567ffffffffffffffff851694878610801590611829575b6117dd575f9190841867ffffffffffffffff165b6001811161181657506001820180831161134c5767ffffffffffffffff8961167b921c16611b5a565b9460408401988361168c8b876115ad565b905014908115916117f4575b506117e85760608401946116ac86866115ad565b604051917fffffffffffffffff00000000000000000000000000000000000000000000000060208401947f0200000000000000000000000000000000000000000000000000000000000000865260c01b1660218401527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82116101a857826029916117699360051b809184840137810103017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810183528261103f565b519020036117dd5794905f915b81831061179c575050506117979394955090611791916115ad565b90611133565b351490565b9091956001906117b0886117918c886115ad565b3583891c831683036117cf57906117c69161183a565b96019190611776565b6117d89161183a565b6117c6565b505f96505050505050565b505f9750505050505050565b905061180e61180660608701876115ad565b929050611b5a565b14155f611698565b6118239060011c9261143e565b91611652565b50677fffffffffffffff881161163e565b906040519060208201927f01000000000000000000000000000000000000000000000000000000000000008452602183015260418201526041815261188060618261103f565b51902090565b92909180519081158015611a94575b611a8a57906020839695949392012060405160208101915f83528460218301526041820152604181526118c960618261103f565b51902093805192905f925b6118f157505050909192501591826118eb57505090565b14919050565b60018088161461191d575b6119129394959660011c93849260011c9361143e565b9291969594936118d4565b9394928015611a7f5761192f90611413565b9361193a8582611170565b51938360ff039460ff861161134c576119129560ff169160018516611a05576119f8906119cc604051938492602084019687917fff00000000000000000000000000000000000000000000000000000000000000604294927f0100000000000000000000000000000000000000000000000000000000000000855260f81b166001840152600283015260228201520190565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810183528261103f565b5190205b959493506118fc565b6040517f01000000000000000000000000000000000000000000000000000000000000006020820190815260f89490941b7fff0000000000000000000000000000000000000000000000000000000000000016602182015260228101929092526042820152611a7781606281016119cc565b5190206119fc565b505050505050505f90565b5050505050505f90565b50620100008211611895565b90604051907fffffffffffffffff00000000000000000000000000000000000000000000000060208301937f0200000000000000000000000000000000000000000000000000000000000000855260c01b16602183015281602981019160208151939101925f5b818110611b415750506118809250037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810183528261103f565b8451835260209485019486945090920191600101611b07565b90815f925b611b665750565b91611b709061143e565b917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019080821161134c571680611b5f56",
}

// Probe is an auto generated Go binding around an Ethereum contract.
type Probe struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Probe) GetABI() abi.ABI {
	return c.abi
}

// NewProbe creates a new instance of Probe.
func NewProbe() *Probe {
	parsed, err := ProbeMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Probe{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Probe) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAccumulate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa10b3896.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accumulate(bytes32 acc, bytes32 entryHash) pure returns(bytes32)
func (probe *Probe) PackAccumulate(acc [32]byte, entryHash [32]byte) []byte {
	enc, err := probe.abi.Pack("accumulate", acc, entryHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccumulate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa10b3896.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accumulate(bytes32 acc, bytes32 entryHash) pure returns(bytes32)
func (probe *Probe) TryPackAccumulate(acc [32]byte, entryHash [32]byte) ([]byte, error) {
	return probe.abi.Pack("accumulate", acc, entryHash)
}

// UnpackAccumulate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa10b3896.
//
// Solidity: function accumulate(bytes32 acc, bytes32 entryHash) pure returns(bytes32)
func (probe *Probe) UnpackAccumulate(data []byte) ([32]byte, error) {
	out, err := probe.abi.Unpack("accumulate", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAppendLog is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0655c92c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function appendLog(bytes32 root, uint64 count, bytes32[] peaks, bytes32[] leaves) pure returns(bytes32[] roots)
func (probe *Probe) PackAppendLog(root [32]byte, count uint64, peaks [][32]byte, leaves [][32]byte) []byte {
	enc, err := probe.abi.Pack("appendLog", root, count, peaks, leaves)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAppendLog is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0655c92c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function appendLog(bytes32 root, uint64 count, bytes32[] peaks, bytes32[] leaves) pure returns(bytes32[] roots)
func (probe *Probe) TryPackAppendLog(root [32]byte, count uint64, peaks [][32]byte, leaves [][32]byte) ([]byte, error) {
	return probe.abi.Pack("appendLog", root, count, peaks, leaves)
}

// UnpackAppendLog is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0655c92c.
//
// Solidity: function appendLog(bytes32 root, uint64 count, bytes32[] peaks, bytes32[] leaves) pure returns(bytes32[] roots)
func (probe *Probe) UnpackAppendLog(data []byte) ([][32]byte, error) {
	out, err := probe.abi.Unpack("appendLog", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackAssertion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29f4347b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assertion(bytes32 parent, bytes32 disputeId, bytes32 span) pure returns(bytes32)
func (probe *Probe) PackAssertion(parent [32]byte, disputeId [32]byte, span [32]byte) []byte {
	enc, err := probe.abi.Pack("assertion", parent, disputeId, span)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAssertion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29f4347b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function assertion(bytes32 parent, bytes32 disputeId, bytes32 span) pure returns(bytes32)
func (probe *Probe) TryPackAssertion(parent [32]byte, disputeId [32]byte, span [32]byte) ([]byte, error) {
	return probe.abi.Pack("assertion", parent, disputeId, span)
}

// UnpackAssertion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x29f4347b.
//
// Solidity: function assertion(bytes32 parent, bytes32 disputeId, bytes32 span) pure returns(bytes32)
func (probe *Probe) UnpackAssertion(data []byte) ([32]byte, error) {
	out, err := probe.abi.Unpack("assertion", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackBlobRef is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65657352.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function blobRef(bytes32 versionedHash) pure returns(bytes)
func (probe *Probe) PackBlobRef(versionedHash [32]byte) []byte {
	enc, err := probe.abi.Pack("blobRef", versionedHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBlobRef is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65657352.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function blobRef(bytes32 versionedHash) pure returns(bytes)
func (probe *Probe) TryPackBlobRef(versionedHash [32]byte) ([]byte, error) {
	return probe.abi.Pack("blobRef", versionedHash)
}

// UnpackBlobRef is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x65657352.
//
// Solidity: function blobRef(bytes32 versionedHash) pure returns(bytes)
func (probe *Probe) UnpackBlobRef(data []byte) ([]byte, error) {
	out, err := probe.abi.Unpack("blobRef", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackBody is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f7d158f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function body(uint8 kind, address sender, uint256 value, bytes refs) pure returns(bytes32)
func (probe *Probe) PackBody(kind uint8, sender common.Address, value *big.Int, refs []byte) []byte {
	enc, err := probe.abi.Pack("body", kind, sender, value, refs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBody is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f7d158f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function body(uint8 kind, address sender, uint256 value, bytes refs) pure returns(bytes32)
func (probe *Probe) TryPackBody(kind uint8, sender common.Address, value *big.Int, refs []byte) ([]byte, error) {
	return probe.abi.Pack("body", kind, sender, value, refs)
}

// UnpackBody is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0f7d158f.
//
// Solidity: function body(uint8 kind, address sender, uint256 value, bytes refs) pure returns(bytes32)
func (probe *Probe) UnpackBody(data []byte) ([32]byte, error) {
	out, err := probe.abi.Unpack("body", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackBoundary is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0dceac7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function boundary(bytes32 disputeId, bytes32 claimHash, uint64 position) pure returns(bytes32)
func (probe *Probe) PackBoundary(disputeId [32]byte, claimHash [32]byte, position uint64) []byte {
	enc, err := probe.abi.Pack("boundary", disputeId, claimHash, position)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBoundary is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0dceac7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function boundary(bytes32 disputeId, bytes32 claimHash, uint64 position) pure returns(bytes32)
func (probe *Probe) TryPackBoundary(disputeId [32]byte, claimHash [32]byte, position uint64) ([]byte, error) {
	return probe.abi.Pack("boundary", disputeId, claimHash, position)
}

// UnpackBoundary is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd0dceac7.
//
// Solidity: function boundary(bytes32 disputeId, bytes32 claimHash, uint64 position) pure returns(bytes32)
func (probe *Probe) UnpackBoundary(data []byte) ([32]byte, error) {
	out, err := probe.abi.Unpack("boundary", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCalldataRef is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x420fce13.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function calldataRef(uint32 size, bytes32 commitment) pure returns(bytes)
func (probe *Probe) PackCalldataRef(size uint32, commitment [32]byte) []byte {
	enc, err := probe.abi.Pack("calldataRef", size, commitment)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCalldataRef is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x420fce13.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function calldataRef(uint32 size, bytes32 commitment) pure returns(bytes)
func (probe *Probe) TryPackCalldataRef(size uint32, commitment [32]byte) ([]byte, error) {
	return probe.abi.Pack("calldataRef", size, commitment)
}

// UnpackCalldataRef is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x420fce13.
//
// Solidity: function calldataRef(uint32 size, bytes32 commitment) pure returns(bytes)
func (probe *Probe) UnpackCalldataRef(data []byte) ([]byte, error) {
	out, err := probe.abi.Unpack("calldataRef", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5d6e70e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(bytes32 domainHash, (bytes32,bytes32,uint64,uint64,uint64,uint64,bytes32) c) pure returns(bytes32)
func (probe *Probe) PackClaim(domainHash [32]byte, c Claim) []byte {
	enc, err := probe.abi.Pack("claim", domainHash, c)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5d6e70e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(bytes32 domainHash, (bytes32,bytes32,uint64,uint64,uint64,uint64,bytes32) c) pure returns(bytes32)
func (probe *Probe) TryPackClaim(domainHash [32]byte, c Claim) ([]byte, error) {
	return probe.abi.Pack("claim", domainHash, c)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa5d6e70e.
//
// Solidity: function claim(bytes32 domainHash, (bytes32,bytes32,uint64,uint64,uint64,uint64,bytes32) c) pure returns(bytes32)
func (probe *Probe) UnpackClaim(data []byte) ([32]byte, error) {
	out, err := probe.abi.Unpack("claim", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52e19e72.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dispute(bytes32 program, bytes32 pre, bytes32 inputHash) pure returns(bytes32)
func (probe *Probe) PackDispute(program [32]byte, pre [32]byte, inputHash [32]byte) []byte {
	enc, err := probe.abi.Pack("dispute", program, pre, inputHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52e19e72.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dispute(bytes32 program, bytes32 pre, bytes32 inputHash) pure returns(bytes32)
func (probe *Probe) TryPackDispute(program [32]byte, pre [32]byte, inputHash [32]byte) ([]byte, error) {
	return probe.abi.Pack("dispute", program, pre, inputHash)
}

// UnpackDispute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52e19e72.
//
// Solidity: function dispute(bytes32 program, bytes32 pre, bytes32 inputHash) pure returns(bytes32)
func (probe *Probe) UnpackDispute(data []byte) ([32]byte, error) {
	out, err := probe.abi.Unpack("dispute", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDomain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3bcb051f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function domain(uint256 chainId, address assertions, bytes32 genesisHash) pure returns(bytes32)
func (probe *Probe) PackDomain(chainId *big.Int, assertions common.Address, genesisHash [32]byte) []byte {
	enc, err := probe.abi.Pack("domain", chainId, assertions, genesisHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDomain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3bcb051f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function domain(uint256 chainId, address assertions, bytes32 genesisHash) pure returns(bytes32)
func (probe *Probe) TryPackDomain(chainId *big.Int, assertions common.Address, genesisHash [32]byte) ([]byte, error) {
	return probe.abi.Pack("domain", chainId, assertions, genesisHash)
}

// UnpackDomain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3bcb051f.
//
// Solidity: function domain(uint256 chainId, address assertions, bytes32 genesisHash) pure returns(bytes32)
func (probe *Probe) UnpackDomain(data []byte) ([32]byte, error) {
	out, err := probe.abi.Unpack("domain", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEmptyLog is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3c3d898.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function emptyLog() pure returns(bytes32)
func (probe *Probe) PackEmptyLog() []byte {
	enc, err := probe.abi.Pack("emptyLog")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEmptyLog is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3c3d898.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function emptyLog() pure returns(bytes32)
func (probe *Probe) TryPackEmptyLog() ([]byte, error) {
	return probe.abi.Pack("emptyLog")
}

// UnpackEmptyLog is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa3c3d898.
//
// Solidity: function emptyLog() pure returns(bytes32)
func (probe *Probe) UnpackEmptyLog(data []byte) ([32]byte, error) {
	out, err := probe.abi.Unpack("emptyLog", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEntry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ba47b5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function entry(bytes32 bodyHash, uint64 l1Block, uint64 l1Time, uint64 index) pure returns(bytes32)
func (probe *Probe) PackEntry(bodyHash [32]byte, l1Block uint64, l1Time uint64, index uint64) []byte {
	enc, err := probe.abi.Pack("entry", bodyHash, l1Block, l1Time, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEntry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ba47b5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function entry(bytes32 bodyHash, uint64 l1Block, uint64 l1Time, uint64 index) pure returns(bytes32)
func (probe *Probe) TryPackEntry(bodyHash [32]byte, l1Block uint64, l1Time uint64, index uint64) ([]byte, error) {
	return probe.abi.Pack("entry", bodyHash, l1Block, l1Time, index)
}

// UnpackEntry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0ba47b5b.
//
// Solidity: function entry(bytes32 bodyHash, uint64 l1Block, uint64 l1Time, uint64 index) pure returns(bytes32)
func (probe *Probe) UnpackEntry(data []byte) ([32]byte, error) {
	out, err := probe.abi.Unpack("entry", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackExitLeaf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0ceda58.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exitLeaf(address to, uint256 value, bytes32 dataHash) pure returns(bytes32)
func (probe *Probe) PackExitLeaf(to common.Address, value *big.Int, dataHash [32]byte) []byte {
	enc, err := probe.abi.Pack("exitLeaf", to, value, dataHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExitLeaf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0ceda58.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exitLeaf(address to, uint256 value, bytes32 dataHash) pure returns(bytes32)
func (probe *Probe) TryPackExitLeaf(to common.Address, value *big.Int, dataHash [32]byte) ([]byte, error) {
	return probe.abi.Pack("exitLeaf", to, value, dataHash)
}

// UnpackExitLeaf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb0ceda58.
//
// Solidity: function exitLeaf(address to, uint256 value, bytes32 dataHash) pure returns(bytes32)
func (probe *Probe) UnpackExitLeaf(data []byte) ([32]byte, error) {
	out, err := probe.abi.Unpack("exitLeaf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7cb1b73a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fault(bytes32 disputeId) pure returns(bytes32)
func (probe *Probe) PackFault(disputeId [32]byte) []byte {
	enc, err := probe.abi.Pack("fault", disputeId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7cb1b73a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fault(bytes32 disputeId) pure returns(bytes32)
func (probe *Probe) TryPackFault(disputeId [32]byte) ([]byte, error) {
	return probe.abi.Pack("fault", disputeId)
}

// UnpackFault is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7cb1b73a.
//
// Solidity: function fault(bytes32 disputeId) pure returns(bytes32)
func (probe *Probe) UnpackFault(data []byte) ([32]byte, error) {
	out, err := probe.abi.Unpack("fault", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGenesis is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaea77c20.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesis(bytes32 stateRoot, uint64 time, uint64 l1Origin) pure returns(bytes32)
func (probe *Probe) PackGenesis(stateRoot [32]byte, time uint64, l1Origin uint64) []byte {
	enc, err := probe.abi.Pack("genesis", stateRoot, time, l1Origin)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesis is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaea77c20.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesis(bytes32 stateRoot, uint64 time, uint64 l1Origin) pure returns(bytes32)
func (probe *Probe) TryPackGenesis(stateRoot [32]byte, time uint64, l1Origin uint64) ([]byte, error) {
	return probe.abi.Pack("genesis", stateRoot, time, l1Origin)
}

// UnpackGenesis is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaea77c20.
//
// Solidity: function genesis(bytes32 stateRoot, uint64 time, uint64 l1Origin) pure returns(bytes32)
func (probe *Probe) UnpackGenesis(data []byte) ([32]byte, error) {
	out, err := probe.abi.Unpack("genesis", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackInput is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa48f6771.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function input(uint64 start, bytes32 startAcc, uint64 end, bytes32 endAcc) pure returns(bytes32)
func (probe *Probe) PackInput(start uint64, startAcc [32]byte, end uint64, endAcc [32]byte) []byte {
	enc, err := probe.abi.Pack("input", start, startAcc, end, endAcc)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInput is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa48f6771.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function input(uint64 start, bytes32 startAcc, uint64 end, bytes32 endAcc) pure returns(bytes32)
func (probe *Probe) TryPackInput(start uint64, startAcc [32]byte, end uint64, endAcc [32]byte) ([]byte, error) {
	return probe.abi.Pack("input", start, startAcc, end, endAcc)
}

// UnpackInput is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa48f6771.
//
// Solidity: function input(uint64 start, bytes32 startAcc, uint64 end, bytes32 endAcc) pure returns(bytes32)
func (probe *Probe) UnpackInput(data []byte) ([32]byte, error) {
	out, err := probe.abi.Unpack("input", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackLeaf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cd8e4e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leaf(bytes32 data) pure returns(bytes32)
func (probe *Probe) PackLeaf(data [32]byte) []byte {
	enc, err := probe.abi.Pack("leaf", data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeaf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cd8e4e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leaf(bytes32 data) pure returns(bytes32)
func (probe *Probe) TryPackLeaf(data [32]byte) ([]byte, error) {
	return probe.abi.Pack("leaf", data)
}

// UnpackLeaf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1cd8e4e6.
//
// Solidity: function leaf(bytes32 data) pure returns(bytes32)
func (probe *Probe) UnpackLeaf(data []byte) ([32]byte, error) {
	out, err := probe.abi.Unpack("leaf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5b2b25a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function node(bytes32 left, bytes32 right) pure returns(bytes32)
func (probe *Probe) PackNode(left [32]byte, right [32]byte) []byte {
	enc, err := probe.abi.Pack("node", left, right)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5b2b25a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function node(bytes32 left, bytes32 right) pure returns(bytes32)
func (probe *Probe) TryPackNode(left [32]byte, right [32]byte) ([]byte, error) {
	return probe.abi.Pack("node", left, right)
}

// UnpackNode is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5b2b25a.
//
// Solidity: function node(bytes32 left, bytes32 right) pure returns(bytes32)
func (probe *Probe) UnpackNode(data []byte) ([32]byte, error) {
	out, err := probe.abi.Unpack("node", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackStatement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97edec8e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function statement(bytes32 program, bytes32 pre, bytes32 inputHash, bytes32 post) pure returns(bytes32)
func (probe *Probe) PackStatement(program [32]byte, pre [32]byte, inputHash [32]byte, post [32]byte) []byte {
	enc, err := probe.abi.Pack("statement", program, pre, inputHash, post)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStatement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97edec8e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function statement(bytes32 program, bytes32 pre, bytes32 inputHash, bytes32 post) pure returns(bytes32)
func (probe *Probe) TryPackStatement(program [32]byte, pre [32]byte, inputHash [32]byte, post [32]byte) ([]byte, error) {
	return probe.abi.Pack("statement", program, pre, inputHash, post)
}

// UnpackStatement is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97edec8e.
//
// Solidity: function statement(bytes32 program, bytes32 pre, bytes32 inputHash, bytes32 post) pure returns(bytes32)
func (probe *Probe) UnpackStatement(data []byte) ([32]byte, error) {
	out, err := probe.abi.Unpack("statement", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackVerifyLog is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb71cd99c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyLog(bytes32 root, bytes32 leafHash, (uint64,uint64,bytes32[],bytes32[]) proof) pure returns(bool)
func (probe *Probe) PackVerifyLog(root [32]byte, leafHash [32]byte, proof LogProof) []byte {
	enc, err := probe.abi.Pack("verifyLog", root, leafHash, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyLog is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb71cd99c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyLog(bytes32 root, bytes32 leafHash, (uint64,uint64,bytes32[],bytes32[]) proof) pure returns(bool)
func (probe *Probe) TryPackVerifyLog(root [32]byte, leafHash [32]byte, proof LogProof) ([]byte, error) {
	return probe.abi.Pack("verifyLog", root, leafHash, proof)
}

// UnpackVerifyLog is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb71cd99c.
//
// Solidity: function verifyLog(bytes32 root, bytes32 leafHash, (uint64,uint64,bytes32[],bytes32[]) proof) pure returns(bool)
func (probe *Probe) UnpackVerifyLog(data []byte) (bool, error) {
	out, err := probe.abi.Unpack("verifyLog", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackVerifyMap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfdde29b6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyMap(bytes32 root, bytes32 key, bytes value, uint256 bitmap, bytes32[] siblings) pure returns(bool)
func (probe *Probe) PackVerifyMap(root [32]byte, key [32]byte, value []byte, bitmap *big.Int, siblings [][32]byte) []byte {
	enc, err := probe.abi.Pack("verifyMap", root, key, value, bitmap, siblings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyMap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfdde29b6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyMap(bytes32 root, bytes32 key, bytes value, uint256 bitmap, bytes32[] siblings) pure returns(bool)
func (probe *Probe) TryPackVerifyMap(root [32]byte, key [32]byte, value []byte, bitmap *big.Int, siblings [][32]byte) ([]byte, error) {
	return probe.abi.Pack("verifyMap", root, key, value, bitmap, siblings)
}

// UnpackVerifyMap is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfdde29b6.
//
// Solidity: function verifyMap(bytes32 root, bytes32 key, bytes value, uint256 bitmap, bytes32[] siblings) pure returns(bool)
func (probe *Probe) UnpackVerifyMap(data []byte) (bool, error) {
	out, err := probe.abi.Unpack("verifyMap", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// ToyMetaData contains all meta data concerning the Toy contract.
var ToyMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"depth_\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"period\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"contractIDisputes\",\"name\":\"d\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"base\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"span\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"created\",\"type\":\"uint64\"}],\"name\":\"create\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"contractIDisputes\",\"name\":\"d\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"parent\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"base\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"span\",\"type\":\"bytes32\"}],\"name\":\"decide\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"depth\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"name\":\"dispute\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"state\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"next\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "35fa0ba582902d9fd68b2a7474be64796e",
	Bin: "0x60c03461008c57601f61084338819003918201601f19168301916001600160401b0383118484101761009057808492604094855283398101031261008c5780519060ff8216820361008c57602001516001600160401b038116810361008c5760a05260805260405161079e90816100a5823960805181818161016801526106d2015260a051816104c40152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f905f3560e01c908163631c56ef1461069d575080636ba6d3f1146105b65780636dfaeb46146104f0578063add98c70146104795763b35010ff14610055575f80fd5b346104765760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104765761008c610719565b5060643567ffffffffffffffff81168091036104745760a4359067ffffffffffffffff821161047057366023830112156104705781600401359167ffffffffffffffff831161046c576024810136602485840101116103de576028841480610416575b156103de57357fffffffffffffffff000000000000000000000000000000000000000000000000811690600885106103e2575b5060c01c90836008116103de57602c01359260207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff88201106103a7575b508290600160ff7f0000000000000000000000000000000000000000000000000000000000000000161b93600167ffffffffffffffff8616940167ffffffffffffffff811161037a57841561034d578467ffffffffffffffff8092160616155f146102df575050673fffffffffffffff809160405160208101917f01000000000000000000000000000000000000000000000000000000000000008352602182015260218152610210604182610730565b5190209360021c16160167ffffffffffffffff81116102b25767ffffffffffffffff1667ffffffffffffffff82841a16028067ffffffffffffffff8116036102b2576020925060081c66ffffffffffffff16905b604051907fffffffffffffffff0000000000000000000000000000000000000000000000008483019360c01b1683526028820152602881526102a7604882610730565b519020604051908152f35b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b9192508093506102f4575b5060209250610264565b917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9150019067ffffffffffffffff82116102b25760209250604051838101918252838152610344604082610730565b5190205f6102ea565b6024877f4e487b710000000000000000000000000000000000000000000000000000000081526012600452fd5b6024877f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b60087fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff916020959395030160031b1b16915f61015f565b8480fd5b7fffffffffffffffff0000000000000000000000000000000000000000000000008092508560080360031b1b16165f610122565b5060405161044c60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8801160182610730565b8481526020810185838237866020878401015260843591519020146100ef565b8380fd5b8280fd5b505b80fd5b50346104765760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610476576080906040519080825280602083015267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660408301526060820152f35b5060807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610476578073ffffffffffffffffffffffffffffffffffffffff6105396106f6565b16803b156105b35781606491604051928380927f2120e518000000000000000000000000000000000000000000000000000000008252602435600483015260443560248301528235604483015234905af180156105a8576105975750f35b816105a191610730565b6104765780f35b6040513d84823e3d90fd5b50fd5b50346106995760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610699576105ee6106f6565b6084359067ffffffffffffffff82168092036106995773ffffffffffffffffffffffffffffffffffffffff1690813b15610699575f916084839260405194859384927f2f95cd4300000000000000000000000000000000000000000000000000000000845260243560048501526044356024850152606435604485015260648401525af1801561068e57610680575080f35b61068c91505f90610730565b005b6040513d5f823e3d90fd5b5f80fd5b34610699575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126106995760209060ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361069957565b6024359067ffffffffffffffff8216820361069957565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761077157604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd",
}

// Toy is an auto generated Go binding around an Ethereum contract.
type Toy struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Toy) GetABI() abi.ABI {
	return c.abi
}

// NewToy creates a new instance of Toy.
func NewToy() *Toy {
	parsed, err := ToyMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Toy{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Toy) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint8 depth_, uint64 period) returns()
func (toy *Toy) PackConstructor(depth_ uint8, period uint64) []byte {
	enc, err := toy.abi.Pack("", depth_, period)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCreate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ba6d3f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function create(address d, bytes32 parent, bytes32 base, bytes32 span, uint64 created) returns()
func (toy *Toy) PackCreate(d common.Address, parent [32]byte, base [32]byte, span [32]byte, created uint64) []byte {
	enc, err := toy.abi.Pack("create", d, parent, base, span, created)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ba6d3f1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function create(address d, bytes32 parent, bytes32 base, bytes32 span, uint64 created) returns()
func (toy *Toy) TryPackCreate(d common.Address, parent [32]byte, base [32]byte, span [32]byte, created uint64) ([]byte, error) {
	return toy.abi.Pack("create", d, parent, base, span, created)
}

// PackDecide is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6dfaeb46.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decide(address d, bytes32 parent, bytes32 base, bytes32 span) payable returns()
func (toy *Toy) PackDecide(d common.Address, parent [32]byte, base [32]byte, span [32]byte) []byte {
	enc, err := toy.abi.Pack("decide", d, parent, base, span)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecide is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6dfaeb46.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decide(address d, bytes32 parent, bytes32 base, bytes32 span) payable returns()
func (toy *Toy) TryPackDecide(d common.Address, parent [32]byte, base [32]byte, span [32]byte) ([]byte, error) {
	return toy.abi.Pack("decide", d, parent, base, span)
}

// PackDepth is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x631c56ef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depth() view returns(uint8)
func (toy *Toy) PackDepth() []byte {
	enc, err := toy.abi.Pack("depth")
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
func (toy *Toy) TryPackDepth() ([]byte, error) {
	return toy.abi.Pack("depth")
}

// UnpackDepth is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x631c56ef.
//
// Solidity: function depth() view returns(uint8)
func (toy *Toy) UnpackDepth(data []byte) (uint8, error) {
	out, err := toy.abi.Unpack("depth", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadd98c70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dispute(bytes32 ) view returns(bytes32, uint64, uint64, bytes32)
func (toy *Toy) PackDispute(arg0 [32]byte) []byte {
	enc, err := toy.abi.Pack("dispute", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadd98c70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dispute(bytes32 ) view returns(bytes32, uint64, uint64, bytes32)
func (toy *Toy) TryPackDispute(arg0 [32]byte) ([]byte, error) {
	return toy.abi.Pack("dispute", arg0)
}

// DisputeOutput serves as a container for the return parameters of contract
// method Dispute.
type DisputeOutput struct {
	Arg0 [32]byte
	Arg1 uint64
	Arg2 uint64
	Arg3 [32]byte
}

// UnpackDispute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xadd98c70.
//
// Solidity: function dispute(bytes32 ) view returns(bytes32, uint64, uint64, bytes32)
func (toy *Toy) UnpackDispute(data []byte) (DisputeOutput, error) {
	out, err := toy.abi.Unpack("dispute", data)
	outstruct := new(DisputeOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Arg1 = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Arg2 = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.Arg3 = *abi.ConvertType(out[3], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackNext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb35010ff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function next(bytes32 , uint64 , bytes32 , uint64 index, bytes32 state, bytes proof) view returns(bytes32)
func (toy *Toy) PackNext(arg0 [32]byte, arg1 uint64, arg2 [32]byte, index uint64, state [32]byte, proof []byte) []byte {
	enc, err := toy.abi.Pack("next", arg0, arg1, arg2, index, state, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb35010ff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function next(bytes32 , uint64 , bytes32 , uint64 index, bytes32 state, bytes proof) view returns(bytes32)
func (toy *Toy) TryPackNext(arg0 [32]byte, arg1 uint64, arg2 [32]byte, index uint64, state [32]byte, proof []byte) ([]byte, error) {
	return toy.abi.Pack("next", arg0, arg1, arg2, index, state, proof)
}

// UnpackNext is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb35010ff.
//
// Solidity: function next(bytes32 , uint64 , bytes32 , uint64 index, bytes32 state, bytes proof) view returns(bytes32)
func (toy *Toy) UnpackNext(data []byte) ([32]byte, error) {
	out, err := toy.abi.Unpack("next", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}
