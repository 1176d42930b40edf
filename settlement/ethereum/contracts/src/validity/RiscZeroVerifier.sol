// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ISystem, IValidityVerifier} from "./Interfaces.sol";

/// @title RiscZeroVerifier
/// @notice Statements proven by one program on RISC Zero's zkVM; package proof/validity/risczero in Go.
/// The program's journal is the statement's digest, 32 bytes.
///
/// A proof is a seal: the selector of its prover's version, and a SNARK's proof of the control root,
/// the claim's digest, each in two halves, and the control id on BN254. The claim is made here: the
/// program ran from its image, without input or assumptions, and halted with exit code zero.
contract RiscZeroVerifier is IValidityVerifier {
    uint256 private constant SELECTOR = 4;
    uint256 private constant INPUTS = 5;

    // sha256 of "risc0.ReceiptClaim", of "risc0.Output", and the digest of a system state of zeros,
    // which stands for the state after a halt.
    bytes32 private constant CLAIM_TAG = 0xcb1fefcd1f2d9a64975cbbbf6e161e2914434b0cbb9960b84df5d717e86b48af;
    bytes32 private constant OUTPUT_TAG = 0x77eafeb366a78b47747de0d7bb176284085ff5564887009a5be63da32d3559d4;
    bytes32 private constant HALTED = 0xa3acc27117418996340b84e5a90f3ef4c49d22c79e44aad822ec9c313e1eb8e2;

    // How many digests a hash is over, little-endian.
    uint16 private constant TWO = 2 << 8;
    uint16 private constant FOUR = 4 << 8;

    error WrongSystem();

    /// @notice A receipt in the words of RISC Zero's IRiscZeroVerifier.
    struct Receipt {
        bytes seal;
        bytes32 claimDigest;
    }

    ISystem public immutable system;
    bytes4 public immutable selector;
    bytes32 public immutable controlRoot;
    bytes32 public immutable controlId;
    bytes32 public immutable imageId;
    /// @inheritdoc IValidityVerifier
    bytes32 public immutable key;

    /// @param controlId_ of the program that makes proofs on BN254, as a scalar
    constructor(ISystem system_, bytes4 selector_, bytes32 controlRoot_, bytes32 controlId_, bytes32 imageId_) {
        if (system_.inputs() != INPUTS) revert WrongSystem();
        system = system_;
        selector = selector_;
        controlRoot = controlRoot_;
        controlId = controlId_;
        imageId = imageId_;
        key = keccak256(
            abi.encodePacked(uint8(0x25), system_.key(), selector_, controlRoot_, controlId_, imageId_)
        );
    }

    /// @inheritdoc IValidityVerifier
    function verify(bytes32[] calldata statements, bytes[] calldata proofs) external view {
        if (statements.length != proofs.length) revert InvalidProof();
        uint256[][] memory lists = new uint256[][](proofs.length);
        bytes[] memory snarks = new bytes[](proofs.length);
        for (uint256 i = 0; i < proofs.length; ++i) {
            bytes32 claim = claimOf(imageId, sha256(abi.encodePacked(statements[i])));
            (lists[i], snarks[i]) = open(claim, proofs[i]);
        }
        system.verify(lists, snarks);
    }

    /// @notice Verifies a seal over any image and journal, as RISC Zero's IRiscZeroVerifier does.
    function verify(bytes calldata seal, bytes32 imageId_, bytes32 journalDigest) external view {
        verifyClaim(seal, claimOf(imageId_, journalDigest));
    }

    /// @notice Verifies a receipt of any claim, as RISC Zero's IRiscZeroVerifier does.
    function verifyIntegrity(Receipt calldata receipt) external view {
        verifyClaim(receipt.seal, receipt.claimDigest);
    }

    function verifyClaim(bytes calldata seal, bytes32 claim) private view {
        uint256[][] memory lists = new uint256[][](1);
        bytes[] memory snarks = new bytes[](1);
        (lists[0], snarks[0]) = open(claim, seal);
        system.verify(lists, snarks);
    }

    /// @notice The digest of the claim that an image ran to its end and left a journal.
    function claimOf(bytes32 image, bytes32 journalDigest) private pure returns (bytes32) {
        bytes32 output = sha256(abi.encodePacked(OUTPUT_TAG, journalDigest, bytes32(0), TWO));
        return sha256(abi.encodePacked(CLAIM_TAG, bytes32(0), image, HALTED, output, uint64(0), FOUR));
    }

    /// @notice What the SNARK in a seal proves, and its own proof.
    function open(bytes32 claim, bytes calldata seal)
        private
        view
        returns (uint256[] memory inputs, bytes calldata snark)
    {
        if (seal.length < SELECTOR || bytes4(seal) != selector) revert InvalidProof();
        inputs = new uint256[](INPUTS);
        (inputs[0], inputs[1]) = split(controlRoot);
        (inputs[2], inputs[3]) = split(claim);
        inputs[4] = uint256(controlId);
        snark = seal[SELECTOR:];
    }

    /// @notice The halves of a digest, each read as a little-endian number.
    function split(bytes32 digest) private pure returns (uint256 first, uint256 second) {
        uint256 v = reverse(uint256(digest));
        return (uint128(v), v >> 128);
    }

    /// @notice The 32 bytes of v in reverse order.
    function reverse(uint256 v) private pure returns (uint256) {
        v = swap(v, 8, 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff);
        v = swap(v, 16, 0x0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff);
        v = swap(v, 32, 0x00000000ffffffff00000000ffffffff00000000ffffffff00000000ffffffff);
        v = swap(v, 64, 0x0000000000000000ffffffffffffffff0000000000000000ffffffffffffffff);
        return v >> 128 | v << 128;
    }

    /// @notice Swaps neighbours of so many bits, of which mask has the lower ones.
    function swap(uint256 v, uint256 bits, uint256 mask) private pure returns (uint256) {
        return v >> bits & mask | (v & mask) << bits;
    }
}
