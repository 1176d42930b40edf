// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ISystem, IValidityVerifier} from "./Interfaces.sol";

/// @title SP1Verifier
/// @notice Statements proven by one program on Succinct's SP1; package proof/validity/sp1 in Go. The
/// program's public values are the statement's digest, 32 bytes.
///
/// A proof is the selector of its prover's version, and a SNARK's proof: of the program's verifying
/// key and of the public values' sha256, without its upper 3 bits. Since version 6, which the system's
/// five inputs tell, an exit code, the root of the recursion's verifying keys and a nonce stand between
/// the two and are proven too: the code must be zero, the root the one fixed here.
contract SP1Verifier is IValidityVerifier {
    uint256 private constant SELECTOR = 4;
    uint256 private constant INPUTS = 2;
    uint256 private constant INPUTS_V6 = 5;
    uint256 private constant HEADER_V6 = SELECTOR + 3 * 32;
    uint256 private constant DIGEST_MASK = (1 << 253) - 1;

    error WrongSystem();

    ISystem public immutable system;
    bytes4 public immutable selector;
    bytes32 public immutable vkRoot;
    bytes32 public immutable programVKey;
    /// @inheritdoc IValidityVerifier
    bytes32 public immutable key;
    bool private immutable v6;

    /// @param vkRoot_ zero before version 6
    constructor(ISystem system_, bytes4 selector_, bytes32 vkRoot_, bytes32 programVKey_) {
        uint256 inputs = system_.inputs();
        v6 = inputs == INPUTS_V6;
        if (!v6 && (inputs != INPUTS || vkRoot_ != 0)) revert WrongSystem();
        system = system_;
        selector = selector_;
        vkRoot = vkRoot_;
        programVKey = programVKey_;
        key = keccak256(abi.encodePacked(uint8(0x24), system_.key(), selector_, vkRoot_, programVKey_));
    }

    /// @inheritdoc IValidityVerifier
    function verify(bytes32[] calldata statements, bytes[] calldata proofs) external view {
        if (statements.length != proofs.length) revert InvalidProof();
        uint256[][] memory lists = new uint256[][](proofs.length);
        bytes[] memory snarks = new bytes[](proofs.length);
        for (uint256 i = 0; i < proofs.length; ++i) {
            (lists[i], snarks[i]) = open(programVKey, sha256(abi.encodePacked(statements[i])), proofs[i]);
        }
        system.verify(lists, snarks);
    }

    /// @notice Verifies a proof of any program's public values, as Succinct's ISP1Verifier does.
    function verifyProof(bytes32 programVKey_, bytes calldata publicValues, bytes calldata proofBytes) external view {
        uint256[][] memory lists = new uint256[][](1);
        bytes[] memory snarks = new bytes[](1);
        (lists[0], snarks[0]) = open(programVKey_, sha256(publicValues), proofBytes);
        system.verify(lists, snarks);
    }

    /// @notice What the SNARK in a proof proves, and its own proof.
    function open(bytes32 vKey, bytes32 digest, bytes calldata proof)
        private
        view
        returns (uint256[] memory inputs, bytes calldata snark)
    {
        uint256 header = v6 ? HEADER_V6 : SELECTOR;
        if (proof.length < header || bytes4(proof) != selector) revert InvalidProof();
        inputs = new uint256[](v6 ? INPUTS_V6 : INPUTS);
        inputs[0] = uint256(vKey);
        inputs[1] = uint256(digest) & DIGEST_MASK;
        if (v6) {
            (uint256 exitCode, bytes32 root, uint256 nonce) =
                abi.decode(proof[SELECTOR:HEADER_V6], (uint256, bytes32, uint256));
            if (exitCode != 0 || root != vkRoot) revert InvalidProof();
            inputs[3] = uint256(root);
            inputs[4] = nonce;
        }
        snark = proof[header:];
    }
}
