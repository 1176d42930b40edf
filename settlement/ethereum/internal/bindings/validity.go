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

// RiscZeroVerifierReceipt is an auto generated low-level Go binding around an user-defined struct.
type RiscZeroVerifierReceipt struct {
	Seal        []byte
	ClaimDigest [32]byte
}

// Groth16VerifierMetaData contains all meta data concerning the Groth16Verifier contract.
var Groth16VerifierMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"encoded\",\"type\":\"bytes\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"InvalidKey\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotStored\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"inputs\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"key\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[][]\",\"name\":\"lists\",\"type\":\"uint256[][]\"},{\"internalType\":\"bytes[]\",\"name\":\"proofs\",\"type\":\"bytes[]\"}],\"name\":\"verify\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "705df20ac9bb7617c5475f7a36dc7ae7fc",
	Bin: "0x61012080604052346105ef57611870803803809161001d82856105f3565b83398101906020818303126105ef578051906001600160401b0382116105ef57019080601f830112156105ef57815161005581610616565b9261006360405194856105f3565b8184526020840192602083830101116105ef57815f926020809301855e8401015281516101c481109081156105d9575b50610458578151600110156105c557602182015160f81c60018116151590600381119081156105ba575b5061045857602283015160f01c81156105b157600281015b8060061b8181046040148215171561044457806101c401806101c411610444578491819261056b575b505085510361045857604080519081016001600160401b03811182821017610557576040525f81525f6020820152602486015160448701518082171561047b576101489183610631565b6101c49190815b610518575050821561050f5760ff60055b169060c082029180830460c014901517156104445761019761018183610616565b9261018f60405194856105f3565b808452610616565b602083019190601f190136833760648701805160848901511760a489015160c48a015117171561047b576080905f84525f6040860152606085015e60e487018051610104890151176101248901516101448a015117171561047b576080905f60e08601525f61010086015261012085015e61016487018051610184890151176101a48901516101c48a015117171561047b57608086915f6101a08701525f6101c08701526101e086015e61048a575b505f90602092519060085afa60015f511460203d1416161561047b57816103e8575b8160c0526080525f146103e0576101805b60e0528151812060a0526102e4600160206040516102986040826105f3565b600b815201936a600b380380600b5f395ff360a81b8552602b604051948592600b6020850198895e5f83850152518091602c85015e8201015f838201520301601f1981018352826105f3565b51905ff06001600160a01b038116156103d157610100526040516112179081610659823960805181818161015e01528181610180015281816101ca0152818161030f0152818161034201528181610369015281816105330152818161065f015281816106b6015281816107bc015281816107e601528181610810015281816109530152610a1d015260a0518181816102200152610a73015260c0518181816104630152818161050b0152818161068701528181610c2d0152610e0c015260e0518181816101a90152818161038f015281816103b301528181610407015261075e0152610100518160bd0152f35b634eda6f3360e01b5f5260045ffd5b610100610279565b90925f926102c46002840160061b6102c68101918291011161044457935b8251851015610471576020858401015160f01c9081108015610467575b61045857600181018091116104445793600281018091116104445793610406565b634e487b7160e01b5f52601160045260245ffd5b630eda9c3d60e31b5f5260045ffd5b5083811015610423565b5092509290610268565b6309bde33960e01b5f5260045ffd5b90818701916020830180516040850151176060850151608086015117171561047b576080905f6102608701525f6102808701526102a086015e60808101106104445760a0820191825160c0820151179061010060e082015191015117171561047b578260805f938461032060209701528461034084015261036083015e925090610246565b60ff6003610160565b9091808701602081015160208301831161044457604061053b9201519084610631565b6040810180911161044457918015610444575f1901908161014f565b634e487b7160e01b5f52604160045260245ffd5b9091506102c48101809211610444578651916102c68201928382116104445783116104585787016020015160f01c906102c69160011b0101809111610444575f806100fe565b600181016100d5565b60029150145f6100bd565b634e487b7160e01b5f52603260045260245ffd5b9050156105c5576001815160f81c14155f610093565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761055757604052565b6001600160401b03811161055757601f01601f191660200190565b906080906040938451918585845e85830152606082015260065afa60403d14161561047b5756fe6080806040526004361015610012575f80fd5b5f3560e01c9081633943380c14610a40575080638c7a91ed146109e85763ed9c27cf1461003d575f80fd5b3461042e5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261042e5760043567ffffffffffffffff811161042e5761008c903690600401610a96565b60243567ffffffffffffffff811161042e576100ac903690600401610a96565b8015928380156109de575b6103db577f0000000000000000000000000000000000000000000000000000000000000000937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0603e863b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101600160405199828b5260208b01903c011685016040527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000167f0000000000000000000000000000000000000000000000000000000000000000036109a5576101f17f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000060051b610ac7565b90818402918483041417156109a557604001806040116109a5576102189094929194610b90565b9160208301947f0000000000000000000000000000000000000000000000000000000000000000865282604085015260608401925f947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe189360301937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe188360301955b8388101561045f5784881015610432578760051b90818c01358781121561042e578c019081359167ffffffffffffffff831161042e57602001928260051b3603841361042e578b01358981121561042e578b0180359067ffffffffffffffff821161042e5760200192813603841361042e577f00000000000000000000000000000000000000000000000000000000000000001490811591610403575b506103db576001927f000000000000000000000000000000000000000000000000000000000000000060051b9082377f000000000000000000000000000000000000000000000000000000000000000060051b01907f00000000000000000000000000000000000000000000000000000000000000009082377f00000000000000000000000000000000000000000000000000000000000000000197019661029b565b7f09bde339000000000000000000000000000000000000000000000000000000005f5260045ffd5b90507f000000000000000000000000000000000000000000000000000000000000000014155f610338565b5f80fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b50887f0000000000000000000000000000000000000000000000000000000000000000156109d25761049660ff60055b1685610ac7565b60c081029080820460c014901517156109a5576104b290610b90565b926040519160a0830183811067ffffffffffffffff82111761097857604052606083526104dd610b15565b60208401526104ea610b15565b60408401526104f7610b15565b6060840152610504610b15565b60808401527f00000000000000000000000000000000000000000000000000000000000000001561094f5760027f0000000000000000000000000000000000000000000000000000000000000000015b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061059761058183610b3e565b9261058f6040519485610ad4565b808452610b3e565b013660208301378352815190205f918260405b8882106105dc5760205f896105c18a8a8e84610d0c565b828151910160085afa60015f511460203d141616156103db57005b6040516020810190858252836040820152604081526105fc606082610ad4565b5190209082610936576fffffffffffffffffffffffffffffffff60015b169087518761062782610bdf565b519061088357837f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910861065a82610bdf565b525f5b7f000000000000000000000000000000000000000000000000000000000000000081106108b057507f00000000000000000000000000000000000000000000000000000000000000006107b0575b50906106e66106f6927f000000000000000000000000000000000000000000000000000000000000000060051b019360801c8285888c610c00565b6106f08386610cb4565b90610ccb565b919081850160608101516080820151179060c060a08201519101511717156103db5782158015610786575b6103db57600192858b61075c938760408701947f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd470392610ceb565b7f0000000000000000000000000000000000000000000000000000000000000000019101906105aa565b507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47831015610721565b61080b610100989392987f000000000000000000000000000000000000000000000000000000000000000060051b8a010189888d7f000000000000000000000000000000000000000000000000000000000000000090610e6a565b9760017f0000000000000000000000000000000000000000000000000000000000000000019161083b8382610bec565b51946108835761087a6106e6937f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016106f69781885f9f09900892610bec565b529192506106ab565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b9760208960051b840188010151987f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018a10156103db57600181016108f48185610bec565b51926108835761092f7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160019481895f9f0990089185610bec565b520161065d565b6fffffffffffffffffffffffffffffffff808316610619565b60017f000000000000000000000000000000000000000000000000000000000000000001610554565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b61049660ff600361048f565b50818114156100b7565b3461042e575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261042e5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461042e575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261042e576020907f00000000000000000000000000000000000000000000000000000000000000008152f35b9181601f8401121561042e5782359167ffffffffffffffff831161042e576020808501948460051b01011161042e57565b919082018092116109a557565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761097857604052565b604051906040820182811067ffffffffffffffff821117610978576040525f6020838281520152565b67ffffffffffffffff81116109785760051b60200190565b67ffffffffffffffff811161097857601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b90610b9a82610b56565b610ba76040519182610ad4565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0610bd58294610b56565b0190602036910137565b8051156104325760200190565b80518210156104325760209160051b010190565b9293909193610c2b81610c25610c1960c0890187610cb4565b60408901519391610ccb565b916111f0565b7f000000000000000000000000000000000000000000000000000000000000000015610cad57610ca0610c259361014087610c9988610c25886020610c8e60809a610cab9f610c81610100610c2592018c610cb4565b9490970151918488610ccb565b60608d015193611184565b0190610cb4565b919094015193611184565b565b5050505050565b01906040602083015192015190818317156103db57565b90929160018103610cdb57509190565b9092610ce79293611184565b9091565b936060936020939560c060809894020195848701526040860152010191015e565b939193929092610d1c8551610bdf565b516024830151604484015191828217156103db57608092610d3c92610ccb565b60c087028401916020830152604082015260606064850191015e5f926101c45b86518051861015610dac57600191610d7687604093610bec565b5180610d87575b5001940193610d5c565b610da690610c2560208c015191848a0186602082015191015190610ccb565b5f610d7d565b50919095949350608060208601516020815191015160c0600188010284019160208301526040820152606060e4860191015e608060408601516020815191015160c06002880102840191602083015260408201526060610164860191015e7f000000000000000000000000000000000000000000000000000000000000000015610cad57606085610e5284866080610cab9a0151602081519101519060048b0188610ceb565b01519060036080602084519401519401950190610ceb565b9193929060020160061b9360206102c486018401015160f01c91610e938360051b604001610b90565b956040602080890197850101875e5f5b848110611155575050505050805160011015610432576021015160f81c60021661112c575f90602092610f7e600360405193610ee0606086610ad4565b604080865287860191889136843781610ef76111b5565b916040519788958387019a5180918c5e860190838201908c8252519283915e0101907e3000000000000000000000000000000000000000000000000000000000000082528860028301528051928391018583015e01868382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610ad4565b604051918291518091835e8101838152039060025afa15611121575f5160205f610fa66111b5565b6040516110206021828680808301968a88527f01000000000000000000000000000000000000000000000000000000000000006040850152805191829101604185015e8201018281018781525003017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610ad4565b604051918291518091835e8101838152039060025afa156111215760205f805192826110c6602161104f6111b5565b836040519485928a828501981888527f02000000000000000000000000000000000000000000000000000000000000006040850152805191829101604185015e8201018281018781525003017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610ad4565b604051918291518091835e8101838152039060025afa15611121577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190817001000000000000000000000000000000005f5160801c92090890565b6040513d5f823e3d90fd5b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001915190200690565b600190602080806102c684861b8701018a01015160f01c60051b860187010160608360051b8c01015e01610ea3565b9192909260405192835260208301938452604083015260408260608160075afa60403d14169151925191156103db57565b604051906111c4604083610ad4565b601182527f62736232322d636f6d6d69746d656e74100000000000000000000000000000006020830152565b906080906040938451918585845e85830152606082015260065afa60403d1416156103db5756",
}

// Groth16Verifier is an auto generated Go binding around an Ethereum contract.
type Groth16Verifier struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Groth16Verifier) GetABI() abi.ABI {
	return c.abi
}

// NewGroth16Verifier creates a new instance of Groth16Verifier.
func NewGroth16Verifier() *Groth16Verifier {
	parsed, err := Groth16VerifierMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Groth16Verifier{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Groth16Verifier) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(bytes encoded) returns()
func (groth16Verifier *Groth16Verifier) PackConstructor(encoded []byte) []byte {
	enc, err := groth16Verifier.abi.Pack("", encoded)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackInputs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c7a91ed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function inputs() view returns(uint256)
func (groth16Verifier *Groth16Verifier) PackInputs() []byte {
	enc, err := groth16Verifier.abi.Pack("inputs")
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
func (groth16Verifier *Groth16Verifier) TryPackInputs() ([]byte, error) {
	return groth16Verifier.abi.Pack("inputs")
}

// UnpackInputs is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8c7a91ed.
//
// Solidity: function inputs() view returns(uint256)
func (groth16Verifier *Groth16Verifier) UnpackInputs(data []byte) (*big.Int, error) {
	out, err := groth16Verifier.abi.Unpack("inputs", data)
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
func (groth16Verifier *Groth16Verifier) PackKey() []byte {
	enc, err := groth16Verifier.abi.Pack("key")
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
func (groth16Verifier *Groth16Verifier) TryPackKey() ([]byte, error) {
	return groth16Verifier.abi.Pack("key")
}

// UnpackKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3943380c.
//
// Solidity: function key() view returns(bytes32)
func (groth16Verifier *Groth16Verifier) UnpackKey(data []byte) ([32]byte, error) {
	out, err := groth16Verifier.abi.Unpack("key", data)
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
func (groth16Verifier *Groth16Verifier) PackVerify(lists [][]*big.Int, proofs [][]byte) []byte {
	enc, err := groth16Verifier.abi.Pack("verify", lists, proofs)
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
func (groth16Verifier *Groth16Verifier) TryPackVerify(lists [][]*big.Int, proofs [][]byte) ([]byte, error) {
	return groth16Verifier.abi.Pack("verify", lists, proofs)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (groth16Verifier *Groth16Verifier) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], groth16Verifier.abi.Errors["InvalidKey"].ID.Bytes()[:4]) {
		return groth16Verifier.UnpackInvalidKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], groth16Verifier.abi.Errors["InvalidProof"].ID.Bytes()[:4]) {
		return groth16Verifier.UnpackInvalidProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], groth16Verifier.abi.Errors["NotStored"].ID.Bytes()[:4]) {
		return groth16Verifier.UnpackNotStoredError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// Groth16VerifierInvalidKey represents a InvalidKey error raised by the Groth16Verifier contract.
type Groth16VerifierInvalidKey struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidKey()
func Groth16VerifierInvalidKeyErrorID() common.Hash {
	return common.HexToHash("0x76d4e1e8439f6d9c3d1cf835f307989788cf73aa0b95b7a7c935c1e0e543d094")
}

// UnpackInvalidKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidKey()
func (groth16Verifier *Groth16Verifier) UnpackInvalidKeyError(raw []byte) (*Groth16VerifierInvalidKey, error) {
	out := new(Groth16VerifierInvalidKey)
	if err := groth16Verifier.abi.UnpackIntoInterface(out, "InvalidKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// Groth16VerifierInvalidProof represents a InvalidProof error raised by the Groth16Verifier contract.
type Groth16VerifierInvalidProof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidProof()
func Groth16VerifierInvalidProofErrorID() common.Hash {
	return common.HexToHash("0x09bde339c6b182be216ee7ef8ccff6338c6ef7993445216112ae575c5438fd27")
}

// UnpackInvalidProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidProof()
func (groth16Verifier *Groth16Verifier) UnpackInvalidProofError(raw []byte) (*Groth16VerifierInvalidProof, error) {
	out := new(Groth16VerifierInvalidProof)
	if err := groth16Verifier.abi.UnpackIntoInterface(out, "InvalidProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// Groth16VerifierNotStored represents a NotStored error raised by the Groth16Verifier contract.
type Groth16VerifierNotStored struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotStored()
func Groth16VerifierNotStoredErrorID() common.Hash {
	return common.HexToHash("0x4eda6f333d3db456deeba13066fcc8624ccb88173ad5df0240da3d81d9a9d5fe")
}

// UnpackNotStoredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotStored()
func (groth16Verifier *Groth16Verifier) UnpackNotStoredError(raw []byte) (*Groth16VerifierNotStored, error) {
	out := new(Groth16VerifierNotStored)
	if err := groth16Verifier.abi.UnpackIntoInterface(out, "NotStored", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ISystemMetaData contains all meta data concerning the ISystem contract.
var ISystemMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"InvalidKey\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"inputs\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"key\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[][]\",\"name\":\"lists\",\"type\":\"uint256[][]\"},{\"internalType\":\"bytes[]\",\"name\":\"proofs\",\"type\":\"bytes[]\"}],\"name\":\"verify\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "9ebca3780031f1d5996e7e9d4ea35fe963",
}

// ISystem is an auto generated Go binding around an Ethereum contract.
type ISystem struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ISystem) GetABI() abi.ABI {
	return c.abi
}

// NewISystem creates a new instance of ISystem.
func NewISystem() *ISystem {
	parsed, err := ISystemMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ISystem{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ISystem) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackInputs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c7a91ed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function inputs() view returns(uint256)
func (iSystem *ISystem) PackInputs() []byte {
	enc, err := iSystem.abi.Pack("inputs")
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
func (iSystem *ISystem) TryPackInputs() ([]byte, error) {
	return iSystem.abi.Pack("inputs")
}

// UnpackInputs is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8c7a91ed.
//
// Solidity: function inputs() view returns(uint256)
func (iSystem *ISystem) UnpackInputs(data []byte) (*big.Int, error) {
	out, err := iSystem.abi.Unpack("inputs", data)
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
func (iSystem *ISystem) PackKey() []byte {
	enc, err := iSystem.abi.Pack("key")
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
func (iSystem *ISystem) TryPackKey() ([]byte, error) {
	return iSystem.abi.Pack("key")
}

// UnpackKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3943380c.
//
// Solidity: function key() view returns(bytes32)
func (iSystem *ISystem) UnpackKey(data []byte) ([32]byte, error) {
	out, err := iSystem.abi.Unpack("key", data)
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
func (iSystem *ISystem) PackVerify(lists [][]*big.Int, proofs [][]byte) []byte {
	enc, err := iSystem.abi.Pack("verify", lists, proofs)
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
func (iSystem *ISystem) TryPackVerify(lists [][]*big.Int, proofs [][]byte) ([]byte, error) {
	return iSystem.abi.Pack("verify", lists, proofs)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (iSystem *ISystem) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], iSystem.abi.Errors["InvalidKey"].ID.Bytes()[:4]) {
		return iSystem.UnpackInvalidKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], iSystem.abi.Errors["InvalidProof"].ID.Bytes()[:4]) {
		return iSystem.UnpackInvalidProofError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ISystemInvalidKey represents a InvalidKey error raised by the ISystem contract.
type ISystemInvalidKey struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidKey()
func ISystemInvalidKeyErrorID() common.Hash {
	return common.HexToHash("0x76d4e1e8439f6d9c3d1cf835f307989788cf73aa0b95b7a7c935c1e0e543d094")
}

// UnpackInvalidKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidKey()
func (iSystem *ISystem) UnpackInvalidKeyError(raw []byte) (*ISystemInvalidKey, error) {
	out := new(ISystemInvalidKey)
	if err := iSystem.abi.UnpackIntoInterface(out, "InvalidKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ISystemInvalidProof represents a InvalidProof error raised by the ISystem contract.
type ISystemInvalidProof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidProof()
func ISystemInvalidProofErrorID() common.Hash {
	return common.HexToHash("0x09bde339c6b182be216ee7ef8ccff6338c6ef7993445216112ae575c5438fd27")
}

// UnpackInvalidProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidProof()
func (iSystem *ISystem) UnpackInvalidProofError(raw []byte) (*ISystemInvalidProof, error) {
	out := new(ISystemInvalidProof)
	if err := iSystem.abi.UnpackIntoInterface(out, "InvalidProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiscZeroVerifierMetaData contains all meta data concerning the RiscZeroVerifier contract.
var RiscZeroVerifierMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractISystem\",\"name\":\"system_\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"selector_\",\"type\":\"bytes4\"},{\"internalType\":\"bytes32\",\"name\":\"controlRoot_\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"controlId_\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"imageId_\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"InvalidProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongSystem\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"controlId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"controlRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"imageId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"key\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"selector\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"system\",\"outputs\":[{\"internalType\":\"contractISystem\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"seal\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"imageId_\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"journalDigest\",\"type\":\"bytes32\"}],\"name\":\"verify\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"statements\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes[]\",\"name\":\"proofs\",\"type\":\"bytes[]\"}],\"name\":\"verify\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes\",\"name\":\"seal\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"claimDigest\",\"type\":\"bytes32\"}],\"internalType\":\"structRiscZeroVerifier.Receipt\",\"name\":\"receipt\",\"type\":\"tuple\"}],\"name\":\"verifyIntegrity\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "4b4c30fefe8e1248a77d012dca534b007a",
	Bin: "0x61014080604052346101a95760a0816112b880380380916100208285610202565b8339810103126101a95780516001600160a01b0381168082036101a9576020830151926001600160e01b03198416928385036101a9576040820151906080606084015193015193604051638c7a91ed60e01b8152602081600481855afa80156101b5575f906101cf575b60059150036101c05760049660209260805260a0528260c0528360e052846101005260405196878092630e50ce0360e21b82525afa9485156101b5575f9561017d575b50604051936020850195602560f81b8752602186015260418501526045840152606583015260858201526085815261010660a582610202565b5190206101205260405161107e908161023a82396080518181816102db015281816104c90152610a11015260a05181818161012f0152611021015260c0518181816105220152610c17015260e0518181816103d50152610f7f01526101005181818160b201526101e40152610120518161057a0152f35b9094506020813d6020116101ad575b8161019960209383610202565b810103126101a95751935f6100cd565b5f80fd5b3d915061018c565b6040513d5f823e3d90fd5b637979095d60e11b5f5260045ffd5b506020813d6020116101fa575b816101e960209383610202565b810103126101a9576005905161008a565b3d91506101dc565b601f909101601f19168101906001600160401b0382119082101761022557604052565b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c80631599ead51461059d5780633943380c1461054557806364ef5199146104ed57806395bf75fd1461047f578063ab750e75146103f8578063ad7cb024146103a0578063d6e4e7f714610153578063ea3d508a146100d85763ef3f7dd51461007d575f80fd5b346100d557807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d55760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b80fd5b50346100d557807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d55760206040517fffffffff000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346103745760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103745760043567ffffffffffffffff8111610374576101a3903690600401610629565b919060243567ffffffffffffffff8111610374576101c5903690600401610629565b90818503610378576101d882949261074d565b6101e18561074d565b957f0000000000000000000000000000000000000000000000000000000000000000935f5b878110156102d857828110156102ab578060051b9060205f60405182810190858c013582528381526102396040826106ab565b604051918291518091835e8101838152039060025afa156102a05761028461027a60019361027461026b5f518c610a99565b918a018a61065a565b91610be5565b92919236916107c2565b61028e838d6107ae565b5261029982876107ae565b5201610206565b6040513d5f823e3d90fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff168389823b1561037457610354925f926040518095819482937fed9c27cf00000000000000000000000000000000000000000000000000000000845260048401610826565b03915afa80156102a057610366575080f35b61037291505f906106ab565b005b5f80fd5b7f09bde339000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610374575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103745760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346103745760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103745760043567ffffffffffffffff811161037457366023820112156103745780600401359067ffffffffffffffff8211610374573660248383010111610374576103729160246104786044358235610a99565b9201610979565b34610374575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261037457602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610374575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103745760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610374575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103745760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346103745760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103745760043567ffffffffffffffff811161037457806004019060407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc823603011261037457602461061e836103729461065a565b919092013591610979565b9181601f840112156103745782359167ffffffffffffffff8311610374576020808501948460051b01011161037457565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610374570180359067ffffffffffffffff82116103745760200191813603831361037457565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176106ec57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b67ffffffffffffffff81116106ec5760051b60200190565b5f5b82811061073f57505050565b606082820152602001610733565b9061079f61075a83610719565b61076760405191826106ab565b83815260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06107978396610719565b019101610731565b565b8051156102ab5760200190565b80518210156102ab5760209160051b010190565b92919267ffffffffffffffff82116106ec576040519161080a60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f84011601846106ab565b829481845281830111610374578281602093845f960137010152565b604081016040825282518091526060820190602060608260051b8501019401915f905b82821061090557505050506020818303910152815180825260208201916020808360051b8301019401925f915b83831061088557505050505090565b909192939460208080837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe086600196030187527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f838c518051918291828752018686015e5f8582860101520116010197019301930191939290610876565b909192947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa0858203018252855190602080835192838152019201905f905b80821061096157505050602080600192970192019201909291610849565b90919260208060019286518152019401920190610943565b6109e661027a60409384519361098f86866106ab565b600185527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08601966109c48860208801610731565b6109e18751986109d4898b6106ab565b60018a5260208a01610731565b610be5565b6109ef856107a1565b526109f9826107a1565b5273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001692833b1561037457610a73935f9284518096819482937fed9c27cf00000000000000000000000000000000000000000000000000000000845260048401610826565b03915afa908115610a905750610a865750565b5f61079f916106ab565b513d5f823e3d90fd5b905f602091604051838101917f77eafeb366a78b47747de0d7bb176284085ff5564887009a5be63da32d3559d4835260408201528260608201527f0200000000000000000000000000000000000000000000000000000000000000608082015260628152610b086082826106ab565b604051918291518091835e8101838152039060025afa156102a0575f602091815160405190848201927fcb1fefcd1f2d9a64975cbbbf6e161e2914434b0cbb9960b84df5d717e86b48af845284604084015260608301527fa3acc27117418996340b84e5a90f3ef4c49d22c79e44aad822ec9c313e1eb8e2608083015260a08201528260c08201527f040000000000000000000000000000000000000000000000000000000000000060c882015260aa8152610bc560ca826106ab565b604051918291518091835e8101838152039060025afa156102a0575f5190565b9290600483108015610fd1575b61037857604051610c0460c0826106ab565b6005815260a03660208301378094610db47f000000000000000000000000000000000000000000000000000000000000000077ffffffffffffffff0000000000000000ffffffffffffffff8160081c9160081b917cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff7dff000000ff000000ff000000ff000000ff000000ff000000ff000000ff007fff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff0085167eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff84161760101c941691161760101b9179ffff000000000000ffff000000000000ffff000000000000ffff7bffffffff00000000ffffffff00000000ffffffff00000000ffffffff847dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff84161760201c941691161760201b7bffffffff00000000ffffffff00000000ffffffff00000000ffffffff82821673ffffffff000000000000000000000000ffffffff85161760401b93161760401c16178060801b9060801c17906fffffffffffffffffffffffffffffffff82169160801c90565b91908351600110156102ab57610f51926040850152610dd2846107a1565b5277ffffffffffffffff0000000000000000ffffffffffffffff8160081c9160081b917cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff7dff000000ff000000ff000000ff000000ff000000ff000000ff000000ff007fff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff0085167eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff84161760101c941691161760101b9179ffff000000000000ffff000000000000ffff000000000000ffff7bffffffff00000000ffffffff00000000ffffffff00000000ffffffff847dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff84161760201c941691161760201b7bffffffff00000000ffffffff00000000ffffffff00000000ffffffff82821673ffffffff000000000000000000000000ffffffff85161760401b93161760401c16178060801b9060801c17906fffffffffffffffffffffffffffffffff82169160801c90565b8251600310156102ab57606083019060808401528251600210156102ab57528051600410156102ab5760a0017f000000000000000000000000000000000000000000000000000000000000000090528260041161037457600401917ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0190565b81357fffffffff0000000000000000000000000000000000000000000000000000000081169161104a575b507fffffffff00000000000000000000000000000000000000000000000000000000807f00000000000000000000000000000000000000000000000000000000000000001691161415610bf2565b7fffffffff000000000000000000000000000000000000000000000000000000008092508560040360031b1b16165f610ffc56",
}

// RiscZeroVerifier is an auto generated Go binding around an Ethereum contract.
type RiscZeroVerifier struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *RiscZeroVerifier) GetABI() abi.ABI {
	return c.abi
}

// NewRiscZeroVerifier creates a new instance of RiscZeroVerifier.
func NewRiscZeroVerifier() *RiscZeroVerifier {
	parsed, err := RiscZeroVerifierMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RiscZeroVerifier{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RiscZeroVerifier) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address system_, bytes4 selector_, bytes32 controlRoot_, bytes32 controlId_, bytes32 imageId_) returns()
func (riscZeroVerifier *RiscZeroVerifier) PackConstructor(system_ common.Address, selector_ [4]byte, controlRoot_ [32]byte, controlId_ [32]byte, imageId_ [32]byte) []byte {
	enc, err := riscZeroVerifier.abi.Pack("", system_, selector_, controlRoot_, controlId_, imageId_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackControlId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad7cb024.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function controlId() view returns(bytes32)
func (riscZeroVerifier *RiscZeroVerifier) PackControlId() []byte {
	enc, err := riscZeroVerifier.abi.Pack("controlId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackControlId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad7cb024.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function controlId() view returns(bytes32)
func (riscZeroVerifier *RiscZeroVerifier) TryPackControlId() ([]byte, error) {
	return riscZeroVerifier.abi.Pack("controlId")
}

// UnpackControlId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad7cb024.
//
// Solidity: function controlId() view returns(bytes32)
func (riscZeroVerifier *RiscZeroVerifier) UnpackControlId(data []byte) ([32]byte, error) {
	out, err := riscZeroVerifier.abi.Unpack("controlId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackControlRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64ef5199.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function controlRoot() view returns(bytes32)
func (riscZeroVerifier *RiscZeroVerifier) PackControlRoot() []byte {
	enc, err := riscZeroVerifier.abi.Pack("controlRoot")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackControlRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64ef5199.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function controlRoot() view returns(bytes32)
func (riscZeroVerifier *RiscZeroVerifier) TryPackControlRoot() ([]byte, error) {
	return riscZeroVerifier.abi.Pack("controlRoot")
}

// UnpackControlRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x64ef5199.
//
// Solidity: function controlRoot() view returns(bytes32)
func (riscZeroVerifier *RiscZeroVerifier) UnpackControlRoot(data []byte) ([32]byte, error) {
	out, err := riscZeroVerifier.abi.Unpack("controlRoot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackImageId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef3f7dd5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function imageId() view returns(bytes32)
func (riscZeroVerifier *RiscZeroVerifier) PackImageId() []byte {
	enc, err := riscZeroVerifier.abi.Pack("imageId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackImageId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef3f7dd5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function imageId() view returns(bytes32)
func (riscZeroVerifier *RiscZeroVerifier) TryPackImageId() ([]byte, error) {
	return riscZeroVerifier.abi.Pack("imageId")
}

// UnpackImageId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef3f7dd5.
//
// Solidity: function imageId() view returns(bytes32)
func (riscZeroVerifier *RiscZeroVerifier) UnpackImageId(data []byte) ([32]byte, error) {
	out, err := riscZeroVerifier.abi.Unpack("imageId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3943380c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function key() view returns(bytes32)
func (riscZeroVerifier *RiscZeroVerifier) PackKey() []byte {
	enc, err := riscZeroVerifier.abi.Pack("key")
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
func (riscZeroVerifier *RiscZeroVerifier) TryPackKey() ([]byte, error) {
	return riscZeroVerifier.abi.Pack("key")
}

// UnpackKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3943380c.
//
// Solidity: function key() view returns(bytes32)
func (riscZeroVerifier *RiscZeroVerifier) UnpackKey(data []byte) ([32]byte, error) {
	out, err := riscZeroVerifier.abi.Unpack("key", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSelector is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea3d508a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function selector() view returns(bytes4)
func (riscZeroVerifier *RiscZeroVerifier) PackSelector() []byte {
	enc, err := riscZeroVerifier.abi.Pack("selector")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSelector is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea3d508a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function selector() view returns(bytes4)
func (riscZeroVerifier *RiscZeroVerifier) TryPackSelector() ([]byte, error) {
	return riscZeroVerifier.abi.Pack("selector")
}

// UnpackSelector is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xea3d508a.
//
// Solidity: function selector() view returns(bytes4)
func (riscZeroVerifier *RiscZeroVerifier) UnpackSelector(data []byte) ([4]byte, error) {
	out, err := riscZeroVerifier.abi.Unpack("selector", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackSystem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95bf75fd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function system() view returns(address)
func (riscZeroVerifier *RiscZeroVerifier) PackSystem() []byte {
	enc, err := riscZeroVerifier.abi.Pack("system")
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
func (riscZeroVerifier *RiscZeroVerifier) TryPackSystem() ([]byte, error) {
	return riscZeroVerifier.abi.Pack("system")
}

// UnpackSystem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95bf75fd.
//
// Solidity: function system() view returns(address)
func (riscZeroVerifier *RiscZeroVerifier) UnpackSystem(data []byte) (common.Address, error) {
	out, err := riscZeroVerifier.abi.Unpack("system", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab750e75.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verify(bytes seal, bytes32 imageId_, bytes32 journalDigest) view returns()
func (riscZeroVerifier *RiscZeroVerifier) PackVerify(seal []byte, imageId [32]byte, journalDigest [32]byte) []byte {
	enc, err := riscZeroVerifier.abi.Pack("verify", seal, imageId, journalDigest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab750e75.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verify(bytes seal, bytes32 imageId_, bytes32 journalDigest) view returns()
func (riscZeroVerifier *RiscZeroVerifier) TryPackVerify(seal []byte, imageId [32]byte, journalDigest [32]byte) ([]byte, error) {
	return riscZeroVerifier.abi.Pack("verify", seal, imageId, journalDigest)
}

// PackVerify0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6e4e7f7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verify(bytes32[] statements, bytes[] proofs) view returns()
func (riscZeroVerifier *RiscZeroVerifier) PackVerify0(statements [][32]byte, proofs [][]byte) []byte {
	enc, err := riscZeroVerifier.abi.Pack("verify0", statements, proofs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerify0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6e4e7f7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verify(bytes32[] statements, bytes[] proofs) view returns()
func (riscZeroVerifier *RiscZeroVerifier) TryPackVerify0(statements [][32]byte, proofs [][]byte) ([]byte, error) {
	return riscZeroVerifier.abi.Pack("verify0", statements, proofs)
}

// PackVerifyIntegrity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1599ead5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyIntegrity((bytes,bytes32) receipt) view returns()
func (riscZeroVerifier *RiscZeroVerifier) PackVerifyIntegrity(receipt RiscZeroVerifierReceipt) []byte {
	enc, err := riscZeroVerifier.abi.Pack("verifyIntegrity", receipt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyIntegrity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1599ead5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyIntegrity((bytes,bytes32) receipt) view returns()
func (riscZeroVerifier *RiscZeroVerifier) TryPackVerifyIntegrity(receipt RiscZeroVerifierReceipt) ([]byte, error) {
	return riscZeroVerifier.abi.Pack("verifyIntegrity", receipt)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (riscZeroVerifier *RiscZeroVerifier) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], riscZeroVerifier.abi.Errors["InvalidProof"].ID.Bytes()[:4]) {
		return riscZeroVerifier.UnpackInvalidProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], riscZeroVerifier.abi.Errors["WrongSystem"].ID.Bytes()[:4]) {
		return riscZeroVerifier.UnpackWrongSystemError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RiscZeroVerifierInvalidProof represents a InvalidProof error raised by the RiscZeroVerifier contract.
type RiscZeroVerifierInvalidProof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidProof()
func RiscZeroVerifierInvalidProofErrorID() common.Hash {
	return common.HexToHash("0x09bde339c6b182be216ee7ef8ccff6338c6ef7993445216112ae575c5438fd27")
}

// UnpackInvalidProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidProof()
func (riscZeroVerifier *RiscZeroVerifier) UnpackInvalidProofError(raw []byte) (*RiscZeroVerifierInvalidProof, error) {
	out := new(RiscZeroVerifierInvalidProof)
	if err := riscZeroVerifier.abi.UnpackIntoInterface(out, "InvalidProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiscZeroVerifierWrongSystem represents a WrongSystem error raised by the RiscZeroVerifier contract.
type RiscZeroVerifierWrongSystem struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSystem()
func RiscZeroVerifierWrongSystemErrorID() common.Hash {
	return common.HexToHash("0xf2f212babb1c467dbd6042eb27e82ce0cac79b8b5e4b85a972017f9d532e9950")
}

// UnpackWrongSystemError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSystem()
func (riscZeroVerifier *RiscZeroVerifier) UnpackWrongSystemError(raw []byte) (*RiscZeroVerifierWrongSystem, error) {
	out := new(RiscZeroVerifierWrongSystem)
	if err := riscZeroVerifier.abi.UnpackIntoInterface(out, "WrongSystem", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SP1VerifierMetaData contains all meta data concerning the SP1Verifier contract.
var SP1VerifierMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractISystem\",\"name\":\"system_\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"selector_\",\"type\":\"bytes4\"},{\"internalType\":\"bytes32\",\"name\":\"vkRoot_\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"programVKey_\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"InvalidProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongSystem\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"key\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"programVKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"selector\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"system\",\"outputs\":[{\"internalType\":\"contractISystem\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"statements\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes[]\",\"name\":\"proofs\",\"type\":\"bytes[]\"}],\"name\":\"verify\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"programVKey_\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"publicValues\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proofBytes\",\"type\":\"bytes\"}],\"name\":\"verifyProof\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"vkRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "a158c17f3739f58f7d3c4311f62e42174c",
	Bin: "0x61014080604052346101a157608081610ec680380380916100208285610214565b8339810103126101a15780516001600160a01b0381168082036101a1576020830151926001600160e01b03198416928385036101a1576060604083015192015192604051638c7a91ed60e01b8152602081600481855afa9081156101ad575f916101e2575b506005811480610120521590816101c7575b506101b85760049560209260805260a0528260c0528360e05260405195868092630e50ce0360e21b82525afa9384156101ad575f94610175575b50604051926020840194600960fa1b8652602185015260418401526045830152606582015260658152610105608582610214565b51902061010052604051610c7a908161024c82396080518181816102bf015281816103e50152610536015260a05181818160c10152610c15015260c0518181816106b40152610b91015260e05181818161017f015261065e0152610100518161060601526101205181610a350152f35b9093506020813d6020116101a5575b8161019160209383610214565b810103126101a15751925f6100d1565b5f80fd5b3d9150610184565b6040513d5f823e3d90fd5b637979095d60e11b5f5260045ffd5b600214801591506101d9575b5f610097565b508215156101d3565b90506020813d60201161020c575b816101fd60209383610214565b810103126101a157515f610085565b3d91506101f0565b601f909101601f19168101906001600160401b0382119082101761023757604052565b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f905f3560e01c908163015c98eb14610681575080631ddb5d29146106295780633943380c146105d157806341493c601461040957806395bf75fd1461039a578063d6e4e7f7146100e85763ea3d508a1461006b575f80fd5b346100e557807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e55760206040517fffffffff000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b50346100e55760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e55760043567ffffffffffffffff811161039657610138903690600401610705565b60249291923567ffffffffffffffff81116103925761015b903690600401610705565b91909282820361036a576101708394936107d8565b9461017a856107d8565b9382907f0000000000000000000000000000000000000000000000000000000000000000947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe182360301925b888110156102bb578181101561028e578060051b60208760405182810190848a013582528381526101f8604082610736565b604051918291518091835e8101838152039060025afa15610283578651908401358581121561027f5784019081359167ffffffffffffffff831161027b5760200190823603821361027b576001939261025f92610255928c610a31565b929192369161087a565b610269838c610866565b52610274828d610866565b52016101c6565b8880fd5b8780fd5b6040513d88823e3d90fd5b6024867f4e487b710000000000000000000000000000000000000000000000000000000081526032600452fd5b85807f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff168c8b823b15610365576103389284926040518095819482937fed9c27cf000000000000000000000000000000000000000000000000000000008452600484016108de565b03915afa801561035a576103495750f35b8161035391610736565b6100e55780f35b6040513d84823e3d90fd5b505050fd5b807f09bde3390000000000000000000000000000000000000000000000000000000060049252fd5b8280fd5b5080fd5b50346100e557807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346105c35760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105c35760243567ffffffffffffffff81116105c3576104599036906004016106d7565b60443567ffffffffffffffff81116105c3576104799036906004016106d7565b5f9291925060409260205f8551946104918787610736565b600186527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08701976104c5898589016107bc565b6104e18851996104d58a8c610736565b60018b52858b016107bc565b81885192839283378101838152039060025afa156105c75761050b91610255915f51600435610a31565b6105148561082c565b5261051e8261082c565b5273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001692833b156105c357610598935f9284518096819482937fed9c27cf000000000000000000000000000000000000000000000000000000008452600484016108de565b03915afa9081156105ba57506105ac575080f35b6105b891505f90610736565b005b513d5f823e3d90fd5b5f80fd5b83513d5f823e3d90fd5b346105c3575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105c35760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346105c3575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105c35760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346105c3575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105c3576020907f00000000000000000000000000000000000000000000000000000000000000008152f35b9181601f840112156105c35782359167ffffffffffffffff83116105c357602083818601950101116105c357565b9181601f840112156105c35782359167ffffffffffffffff83116105c3576020808501948460051b0101116105c357565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761077757604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b67ffffffffffffffff81116107775760051b60200190565b5f5b8281106107ca57505050565b6060828201526020016107be565b9061082a6107e5836107a4565b6107f26040519182610736565b83815260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061082283966107a4565b0191016107bc565b565b8051156108395760200190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b80518210156108395760209160051b010190565b92919267ffffffffffffffff821161077757604051916108c260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8401160184610736565b8294818452818301116105c3578281602093845f960137010152565b604081016040825282518091526060820190602060608260051b8501019401915f905b8282106109bd57505050506020818303910152815180825260208201916020808360051b8301019401925f915b83831061093d57505050505090565b909192939460208080837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe086600196030187527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f838c518051918291828752018686015e5f858286010152011601019701930193019193929061092e565b909192947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa0858203018252855190602080835192838152019201905f905b808210610a1957505050602080600192970192019201909291610901565b909192602080600192865181520194019201906109fb565b93917f0000000000000000000000000000000000000000000000000000000000000000915f908315610c72576064935b8487108015610bc0575b610b66578015610bb8576005915b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0610abc610aa6856107a4565b94610ab46040519687610736565b8086526107a4565b013660208501378298610ace8461082c565b52825160011015610839577f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff166040830152610b1a575b508483116100e557806100e557508101920390565b90505f90856064116105c3576024830135600484013515801590610b8e575b610b66578151600310156108395760808201528051600410156108395760a001604483013590525f610b05565b7f09bde339000000000000000000000000000000000000000000000000000000005f5260045ffd5b507f0000000000000000000000000000000000000000000000000000000000000000811415610b39565b600291610a79565b5083357fffffffff0000000000000000000000000000000000000000000000000000000081169060048910610c3e575b507fffffffff00000000000000000000000000000000000000000000000000000000807f00000000000000000000000000000000000000000000000000000000000000001691161415610a6b565b7fffffffff000000000000000000000000000000000000000000000000000000008092508960040360031b1b16165f610bf0565b600493610a6156",
}

// SP1Verifier is an auto generated Go binding around an Ethereum contract.
type SP1Verifier struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *SP1Verifier) GetABI() abi.ABI {
	return c.abi
}

// NewSP1Verifier creates a new instance of SP1Verifier.
func NewSP1Verifier() *SP1Verifier {
	parsed, err := SP1VerifierMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &SP1Verifier{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *SP1Verifier) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address system_, bytes4 selector_, bytes32 vkRoot_, bytes32 programVKey_) returns()
func (sP1Verifier *SP1Verifier) PackConstructor(system_ common.Address, selector_ [4]byte, vkRoot_ [32]byte, programVKey_ [32]byte) []byte {
	enc, err := sP1Verifier.abi.Pack("", system_, selector_, vkRoot_, programVKey_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3943380c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function key() view returns(bytes32)
func (sP1Verifier *SP1Verifier) PackKey() []byte {
	enc, err := sP1Verifier.abi.Pack("key")
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
func (sP1Verifier *SP1Verifier) TryPackKey() ([]byte, error) {
	return sP1Verifier.abi.Pack("key")
}

// UnpackKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3943380c.
//
// Solidity: function key() view returns(bytes32)
func (sP1Verifier *SP1Verifier) UnpackKey(data []byte) ([32]byte, error) {
	out, err := sP1Verifier.abi.Unpack("key", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackProgramVKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ddb5d29.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function programVKey() view returns(bytes32)
func (sP1Verifier *SP1Verifier) PackProgramVKey() []byte {
	enc, err := sP1Verifier.abi.Pack("programVKey")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProgramVKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ddb5d29.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function programVKey() view returns(bytes32)
func (sP1Verifier *SP1Verifier) TryPackProgramVKey() ([]byte, error) {
	return sP1Verifier.abi.Pack("programVKey")
}

// UnpackProgramVKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1ddb5d29.
//
// Solidity: function programVKey() view returns(bytes32)
func (sP1Verifier *SP1Verifier) UnpackProgramVKey(data []byte) ([32]byte, error) {
	out, err := sP1Verifier.abi.Unpack("programVKey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSelector is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea3d508a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function selector() view returns(bytes4)
func (sP1Verifier *SP1Verifier) PackSelector() []byte {
	enc, err := sP1Verifier.abi.Pack("selector")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSelector is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea3d508a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function selector() view returns(bytes4)
func (sP1Verifier *SP1Verifier) TryPackSelector() ([]byte, error) {
	return sP1Verifier.abi.Pack("selector")
}

// UnpackSelector is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xea3d508a.
//
// Solidity: function selector() view returns(bytes4)
func (sP1Verifier *SP1Verifier) UnpackSelector(data []byte) ([4]byte, error) {
	out, err := sP1Verifier.abi.Unpack("selector", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackSystem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95bf75fd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function system() view returns(address)
func (sP1Verifier *SP1Verifier) PackSystem() []byte {
	enc, err := sP1Verifier.abi.Pack("system")
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
func (sP1Verifier *SP1Verifier) TryPackSystem() ([]byte, error) {
	return sP1Verifier.abi.Pack("system")
}

// UnpackSystem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95bf75fd.
//
// Solidity: function system() view returns(address)
func (sP1Verifier *SP1Verifier) UnpackSystem(data []byte) (common.Address, error) {
	out, err := sP1Verifier.abi.Unpack("system", data)
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
func (sP1Verifier *SP1Verifier) PackVerify(statements [][32]byte, proofs [][]byte) []byte {
	enc, err := sP1Verifier.abi.Pack("verify", statements, proofs)
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
func (sP1Verifier *SP1Verifier) TryPackVerify(statements [][32]byte, proofs [][]byte) ([]byte, error) {
	return sP1Verifier.abi.Pack("verify", statements, proofs)
}

// PackVerifyProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41493c60.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyProof(bytes32 programVKey_, bytes publicValues, bytes proofBytes) view returns()
func (sP1Verifier *SP1Verifier) PackVerifyProof(programVKey [32]byte, publicValues []byte, proofBytes []byte) []byte {
	enc, err := sP1Verifier.abi.Pack("verifyProof", programVKey, publicValues, proofBytes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41493c60.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyProof(bytes32 programVKey_, bytes publicValues, bytes proofBytes) view returns()
func (sP1Verifier *SP1Verifier) TryPackVerifyProof(programVKey [32]byte, publicValues []byte, proofBytes []byte) ([]byte, error) {
	return sP1Verifier.abi.Pack("verifyProof", programVKey, publicValues, proofBytes)
}

// PackVkRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x015c98eb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vkRoot() view returns(bytes32)
func (sP1Verifier *SP1Verifier) PackVkRoot() []byte {
	enc, err := sP1Verifier.abi.Pack("vkRoot")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVkRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x015c98eb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vkRoot() view returns(bytes32)
func (sP1Verifier *SP1Verifier) TryPackVkRoot() ([]byte, error) {
	return sP1Verifier.abi.Pack("vkRoot")
}

// UnpackVkRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x015c98eb.
//
// Solidity: function vkRoot() view returns(bytes32)
func (sP1Verifier *SP1Verifier) UnpackVkRoot(data []byte) ([32]byte, error) {
	out, err := sP1Verifier.abi.Unpack("vkRoot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (sP1Verifier *SP1Verifier) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], sP1Verifier.abi.Errors["InvalidProof"].ID.Bytes()[:4]) {
		return sP1Verifier.UnpackInvalidProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], sP1Verifier.abi.Errors["WrongSystem"].ID.Bytes()[:4]) {
		return sP1Verifier.UnpackWrongSystemError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SP1VerifierInvalidProof represents a InvalidProof error raised by the SP1Verifier contract.
type SP1VerifierInvalidProof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidProof()
func SP1VerifierInvalidProofErrorID() common.Hash {
	return common.HexToHash("0x09bde339c6b182be216ee7ef8ccff6338c6ef7993445216112ae575c5438fd27")
}

// UnpackInvalidProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidProof()
func (sP1Verifier *SP1Verifier) UnpackInvalidProofError(raw []byte) (*SP1VerifierInvalidProof, error) {
	out := new(SP1VerifierInvalidProof)
	if err := sP1Verifier.abi.UnpackIntoInterface(out, "InvalidProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SP1VerifierWrongSystem represents a WrongSystem error raised by the SP1Verifier contract.
type SP1VerifierWrongSystem struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSystem()
func SP1VerifierWrongSystemErrorID() common.Hash {
	return common.HexToHash("0xf2f212babb1c467dbd6042eb27e82ce0cac79b8b5e4b85a972017f9d532e9950")
}

// UnpackWrongSystemError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSystem()
func (sP1Verifier *SP1Verifier) UnpackWrongSystemError(raw []byte) (*SP1VerifierWrongSystem, error) {
	out := new(SP1VerifierWrongSystem)
	if err := sP1Verifier.abi.UnpackIntoInterface(out, "WrongSystem", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ThresholdVerifierMetaData contains all meta data concerning the ThresholdVerifier contract.
var ThresholdVerifierMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"k_\",\"type\":\"uint256\"},{\"internalType\":\"contractIValidityVerifier[]\",\"name\":\"verifiers\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"InvalidProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotStored\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"k\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"n\",\"type\":\"uint256\"}],\"name\":\"WrongThreshold\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"k\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"key\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"n\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"verifier\",\"outputs\":[{\"internalType\":\"contractIValidityVerifier\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"statements\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes[]\",\"name\":\"proofs\",\"type\":\"bytes[]\"}],\"name\":\"verify\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "99d27be15c5dad1352ac83e41fa36d0a9c",
	Bin: "0x61010080604052346101aa57610dcc803803809161001d8285610369565b83398101906040818303126101aa578051602082015190916001600160401b0382116101aa570182601f820112156101aa578051926001600160401b03841161030d578360051b91604051946100766020850187610369565b85526020808601938201019182116101aa57602001915b818310610349575050508151908160a0528060805280158015610340575b8015610336575b610321576060835f825b60a0518210156101c15760049060206001600160a01b036100dd858761038c565b511660405193848092630e50ce0360e21b82525afa9182156101b6575f9261017d575b506101746014602080610136818080976001996040519582879351918291018585015e8201908382015203018084520182610369565b97858060601b0319610148888a61038c565b5160601b166040519582879351918291018585015e820190838201520301600b19810184520182610369565b910190926100bc565b91506020823d82116101ae575b8161019760209383610369565b810103126101aa57905190610174610100565b5f80fd5b3d915061018a565b6040513d5f823e3d90fd5b839060805190610220602360a051602060405194859282840197601160f91b895260ff60f81b9060f81b16602185015260ff60f81b9060f81b1660228401528051918291018484015e81015f838201520301601f198101835282610369565b51902060c052604080519081016001600160401b0381118282101761030d5760016020809361029a93604052600b815201936a600b380380600b5f395ff360a81b8552602b604051948592600b82850198895e5f83850152805191829101602c85015e8201015f838201520301601f198101835282610369565b51905ff06001600160a01b038116156102fe5760e052604051610a1790816103b5823960805181818161017c01526106d4015260a05181818161014f0152818161072b0152610868015260c05181610812015260e05181818160d6015261075d0152f35b634eda6f3360e01b5f5260045ffd5b634e487b7160e01b5f52604160045260245ffd5b635372461560e01b5f5260045260245260445ffd5b5060ff82116100b2565b508181116100ab565b82516001600160a01b03811681036101aa5781526020928301920161008d565b601f909101601f19168101906001600160401b0382119082101761030d57604052565b80518210156103a05760209160051b010190565b634e487b7160e01b5f52603260045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081632e52d60614610835575080633943380c146107dd5780638d129178146106f7578063b4f40c611461069f5763d6e4e7f714610053575f80fd5b346104665760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104665760043567ffffffffffffffff8111610466576100a290369060040161088b565b9060243567ffffffffffffffff8111610466576100c390369060040161088b565b9283158015610695575b6101cb576100fa7f0000000000000000000000000000000000000000000000000000000000000000610989565b92610104856108fd565b9361011260405195866108bc565b8585527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061013f876108fd565b015f5b81811061065f5750505f927f0000000000000000000000000000000000000000000000000000000000000000935b848110610215578787877f00000000000000000000000000000000000000000000000000000000000000005f5b8481106101a657005b8160206101b38387610915565b510151148015906101f3575b6101cb5760010161019d565b7f09bde339000000000000000000000000000000000000000000000000000000005f5260045ffd5b506101fe8185610915565b515161020b828786610929565b91905014156101bf565b61021e886108fd565b9061022c60405192836108bc565b888252610238896108fd565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe060208401910136823761026b8a6108fd565b61027860405191826108bc565b8a81527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06102a58c6108fd565b015f5b81811061064e5750505f5f905b8b8d8c81851061046a5750505080915085528082526102db575b50506001915001610170565b6020601484028701015160601c91823b156104665793906040519485927fd6e4e7f7000000000000000000000000000000000000000000000000000000008452604484019060406004860152518091526064840191905f905b80821061044a575050507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc838203016024840152815180825260208201906020808260051b8501019401925f5b8281106103c65750505050509181805f9403915afa9182156103bb576001926103ab575b806102cf565b5f6103b5916108bc565b5f6103a5565b6040513d5f823e3d90fd5b91939550919360208080837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe087600196030189527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f838c518051918291828752018686015e5f8582860101520116010197019501910191889594939192610381565b8251845288955060209384019390920191600190910190610334565b5f80fd5b61047b858094959361048393610929565b959094610915565b515192848411610466578301938381039360058510918215610638575b505061062d578260051161046657600184013560e01c9283600501806005116105a6578082106101cb578a84101561060057116104665767ffffffffffffffff83116105d35760405161051b60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f87011601826108bc565b8381523660058587010111610466576105698f9592849286600561056f960160208301375f60208883010152610551828a610915565b528d8360051b0135610563828d610915565b526109ea565b94610915565b5160058151938401018093116105a657610590828f60019560209452610915565b510161059c81516109ea565b90525b01906102b5565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b92506001915061059f565b1490506106005786843560f81c14155f806104a0565b8060606020809386010152016102a8565b60405190604082019180831067ffffffffffffffff8411176105d3576020926040525f81525f8382015282828a01015201610142565b50838114156100cd565b34610466575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104665760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346104665760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610466576004357f0000000000000000000000000000000000000000000000000000000000000000808210156107ae576020610790836107817f0000000000000000000000000000000000000000000000000000000000000000610989565b60146020920201015160601c90565b73ffffffffffffffffffffffffffffffffffffffff60405191168152f35b907f53724615000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b34610466575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104665760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610466575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610466576020907f00000000000000000000000000000000000000000000000000000000000000008152f35b9181601f840112156104665782359167ffffffffffffffff8311610466576020808501948460051b01011161046657565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176105d357604052565b67ffffffffffffffff81116105d35760051b60200190565b80518210156106005760209160051b010190565b91908110156106005760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18136030182121561046657019081359167ffffffffffffffff8311610466576020018236038113610466579190565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0603e833b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810160016040519682885260208801903c01168201604052565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146105a6576001019056",
}

// ThresholdVerifier is an auto generated Go binding around an Ethereum contract.
type ThresholdVerifier struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ThresholdVerifier) GetABI() abi.ABI {
	return c.abi
}

// NewThresholdVerifier creates a new instance of ThresholdVerifier.
func NewThresholdVerifier() *ThresholdVerifier {
	parsed, err := ThresholdVerifierMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ThresholdVerifier{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ThresholdVerifier) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint256 k_, address[] verifiers) returns()
func (thresholdVerifier *ThresholdVerifier) PackConstructor(k_ *big.Int, verifiers []common.Address) []byte {
	enc, err := thresholdVerifier.abi.Pack("", k_, verifiers)
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
func (thresholdVerifier *ThresholdVerifier) PackK() []byte {
	enc, err := thresholdVerifier.abi.Pack("k")
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
func (thresholdVerifier *ThresholdVerifier) TryPackK() ([]byte, error) {
	return thresholdVerifier.abi.Pack("k")
}

// UnpackK is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb4f40c61.
//
// Solidity: function k() view returns(uint256)
func (thresholdVerifier *ThresholdVerifier) UnpackK(data []byte) (*big.Int, error) {
	out, err := thresholdVerifier.abi.Unpack("k", data)
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
func (thresholdVerifier *ThresholdVerifier) PackKey() []byte {
	enc, err := thresholdVerifier.abi.Pack("key")
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
func (thresholdVerifier *ThresholdVerifier) TryPackKey() ([]byte, error) {
	return thresholdVerifier.abi.Pack("key")
}

// UnpackKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3943380c.
//
// Solidity: function key() view returns(bytes32)
func (thresholdVerifier *ThresholdVerifier) UnpackKey(data []byte) ([32]byte, error) {
	out, err := thresholdVerifier.abi.Unpack("key", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e52d606.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function n() view returns(uint256)
func (thresholdVerifier *ThresholdVerifier) PackN() []byte {
	enc, err := thresholdVerifier.abi.Pack("n")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e52d606.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function n() view returns(uint256)
func (thresholdVerifier *ThresholdVerifier) TryPackN() ([]byte, error) {
	return thresholdVerifier.abi.Pack("n")
}

// UnpackN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2e52d606.
//
// Solidity: function n() view returns(uint256)
func (thresholdVerifier *ThresholdVerifier) UnpackN(data []byte) (*big.Int, error) {
	out, err := thresholdVerifier.abi.Unpack("n", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d129178.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifier(uint256 index) view returns(address)
func (thresholdVerifier *ThresholdVerifier) PackVerifier(index *big.Int) []byte {
	enc, err := thresholdVerifier.abi.Pack("verifier", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d129178.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifier(uint256 index) view returns(address)
func (thresholdVerifier *ThresholdVerifier) TryPackVerifier(index *big.Int) ([]byte, error) {
	return thresholdVerifier.abi.Pack("verifier", index)
}

// UnpackVerifier is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8d129178.
//
// Solidity: function verifier(uint256 index) view returns(address)
func (thresholdVerifier *ThresholdVerifier) UnpackVerifier(data []byte) (common.Address, error) {
	out, err := thresholdVerifier.abi.Unpack("verifier", data)
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
func (thresholdVerifier *ThresholdVerifier) PackVerify(statements [][32]byte, proofs [][]byte) []byte {
	enc, err := thresholdVerifier.abi.Pack("verify", statements, proofs)
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
func (thresholdVerifier *ThresholdVerifier) TryPackVerify(statements [][32]byte, proofs [][]byte) ([]byte, error) {
	return thresholdVerifier.abi.Pack("verify", statements, proofs)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (thresholdVerifier *ThresholdVerifier) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], thresholdVerifier.abi.Errors["InvalidProof"].ID.Bytes()[:4]) {
		return thresholdVerifier.UnpackInvalidProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], thresholdVerifier.abi.Errors["NotStored"].ID.Bytes()[:4]) {
		return thresholdVerifier.UnpackNotStoredError(raw[4:])
	}
	if bytes.Equal(raw[:4], thresholdVerifier.abi.Errors["WrongThreshold"].ID.Bytes()[:4]) {
		return thresholdVerifier.UnpackWrongThresholdError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ThresholdVerifierInvalidProof represents a InvalidProof error raised by the ThresholdVerifier contract.
type ThresholdVerifierInvalidProof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidProof()
func ThresholdVerifierInvalidProofErrorID() common.Hash {
	return common.HexToHash("0x09bde339c6b182be216ee7ef8ccff6338c6ef7993445216112ae575c5438fd27")
}

// UnpackInvalidProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidProof()
func (thresholdVerifier *ThresholdVerifier) UnpackInvalidProofError(raw []byte) (*ThresholdVerifierInvalidProof, error) {
	out := new(ThresholdVerifierInvalidProof)
	if err := thresholdVerifier.abi.UnpackIntoInterface(out, "InvalidProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ThresholdVerifierNotStored represents a NotStored error raised by the ThresholdVerifier contract.
type ThresholdVerifierNotStored struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotStored()
func ThresholdVerifierNotStoredErrorID() common.Hash {
	return common.HexToHash("0x4eda6f333d3db456deeba13066fcc8624ccb88173ad5df0240da3d81d9a9d5fe")
}

// UnpackNotStoredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotStored()
func (thresholdVerifier *ThresholdVerifier) UnpackNotStoredError(raw []byte) (*ThresholdVerifierNotStored, error) {
	out := new(ThresholdVerifierNotStored)
	if err := thresholdVerifier.abi.UnpackIntoInterface(out, "NotStored", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ThresholdVerifierWrongThreshold represents a WrongThreshold error raised by the ThresholdVerifier contract.
type ThresholdVerifierWrongThreshold struct {
	K *big.Int
	N *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongThreshold(uint256 k, uint256 n)
func ThresholdVerifierWrongThresholdErrorID() common.Hash {
	return common.HexToHash("0x53724615ec2d16d6f7439fd8c3f694f30846521c872b2f43c06edd3f67a224c9")
}

// UnpackWrongThresholdError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongThreshold(uint256 k, uint256 n)
func (thresholdVerifier *ThresholdVerifier) UnpackWrongThresholdError(raw []byte) (*ThresholdVerifierWrongThreshold, error) {
	out := new(ThresholdVerifierWrongThreshold)
	if err := thresholdVerifier.abi.UnpackIntoInterface(out, "WrongThreshold", raw); err != nil {
		return nil, err
	}
	return out, nil
}
