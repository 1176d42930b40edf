// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEscapeVerifier} from "../Interfaces.sol";
import {SparseMap} from "../SparseMap.sol";

/// @title LedgerEscape
/// @notice Lets the accounts of the example ledger leave through the hatch. Its state is a sparse
/// map: under keccak256(address) lie the balance (32 bytes, big-endian) and the nonce (8 bytes).
contract LedgerEscape is IEscapeVerifier {
    /// The state holds no such account.
    error NotInState();

    /// @inheritdoc IEscapeVerifier
    /// @param proof abi.encode(address account, uint256 balance, uint64 nonce, uint256 bitmap,
    /// bytes32[] siblings), the last two as SparseMap.verify takes them
    function verify(bytes32 stateRoot, bytes calldata proof)
        external
        pure
        returns (bytes32 account, address to, uint256 value)
    {
        uint64 nonce;
        uint256 bitmap;
        bytes32[] memory siblings;
        (to, value, nonce, bitmap, siblings) = abi.decode(proof, (address, uint256, uint64, uint256, bytes32[]));
        account = keccak256(abi.encodePacked(to));
        if (!SparseMap.verify(stateRoot, account, abi.encodePacked(value, nonce), bitmap, siblings)) {
            revert NotInState();
        }
    }
}
