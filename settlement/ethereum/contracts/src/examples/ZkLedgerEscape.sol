// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEscapeVerifier} from "../Interfaces.sol";
import {Poseidon2} from "../validity/Poseidon2.sol";

/// @title ZkLedgerEscape
/// @notice Lets the accounts of the ledger for circuits leave through the hatch. Its state is a tree
/// of Poseidon2 with an account at each leaf: docs/zkledger.md.
contract ZkLedgerEscape is IEscapeVerifier {
    /// The state holds no such account.
    error NotInState();
    /// No ledger's tree has that depth.
    error NoSuchDepth();

    /// @notice The depth of the ledger's tree, 1 to 32.
    uint256 public immutable depth;

    constructor(uint256 depth_) {
        if (depth_ < 1 || depth_ > 32) revert NoSuchDepth();
        depth = depth_;
    }

    /// @inheritdoc IEscapeVerifier
    /// @dev The account's name is the keccak256 of its index, 4 bytes.
    /// @param proof abi.encode(uint32 index, uint256 pkX, uint256 pkY, address owner, uint32 nonce,
    /// uint96 balance, uint256[] siblings), the siblings from the leaf's own on up
    function verify(bytes32 stateRoot, bytes calldata proof)
        external
        view
        returns (bytes32 account, address to, uint256 value)
    {
        uint32 index;
        uint256[] memory siblings;
        uint256 node;
        (index, to, value, node, siblings) = leaf(proof);
        if (siblings.length != depth || uint256(index) >> depth != 0) revert NotInState();
        for (uint256 i = 0; i < siblings.length; ++i) {
            (uint256 left, uint256 right) = (index >> i) & 1 == 0 ? (node, siblings[i]) : (siblings[i], node);
            node = Poseidon2.compress(left, right);
        }
        if (bytes32(node) != stateRoot) revert NotInState();
        account = keccak256(abi.encodePacked(index));
    }

    /// @dev The leaf C(C(pkX, pkY), C(owner + 2^160 nonce, balance)) and what it says. An account
    /// that does not exist has zeros for a key, and is none.
    function leaf(bytes calldata proof)
        private
        pure
        returns (uint32 index, address to, uint96 value, uint256 node, uint256[] memory siblings)
    {
        uint256 x;
        uint256 y;
        uint32 nonce;
        (index, x, y, to, nonce, value, siblings) =
            abi.decode(proof, (uint32, uint256, uint256, address, uint32, uint96, uint256[]));
        if (x >= Poseidon2.P || y >= Poseidon2.P || x | y == 0) revert NotInState();
        uint256 owner = uint256(uint160(to)) | (uint256(nonce) << 160);
        node = Poseidon2.compress(Poseidon2.compress(x, y), Poseidon2.compress(owner, value));
    }
}
