// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title ZkLedgerInputs
/// @notice What a SNARK of the ledger's circuit speaks of: docs/zkledger.md, "What the circuit proves".
library ZkLedgerInputs {
    /// @notice The order of BN254's scalar field.
    uint256 internal constant P = 21888242871839275222246405745257275088548364400416034343698204186575808495617;

    uint256 internal constant COUNT = 5; // public inputs
    uint256 internal constant FIXED = 11; // elements of x before those of the exits

    // The elements of x.
    uint256 internal constant DIGEST = 0;
    uint256 internal constant DOMAIN = 1;
    uint256 internal constant PRE = 2;
    uint256 internal constant POST = 3;
    uint256 internal constant HEADER = 4;
    uint256 internal constant DEPOSIT = 5;
    uint256 internal constant KEY_X = 6;
    uint256 internal constant KEY_Y = 7;
    uint256 internal constant VALUE = 8;
    uint256 internal constant RECIPIENT = 9;
    uint256 internal constant BOUNCED = 10;

    /// @notice The point at which x and the data are evaluated, 248 bits.
    function challenge(uint256 h, bytes32 link, uint256[] memory x) internal pure returns (uint256) {
        return uint256(keccak256(abi.encodePacked(uint8(0x23), h, link, x))) >> 8;
    }

    /// @notice The public inputs, y being the data's value at rho.
    function list(uint256 h, uint256 rho, uint256[] memory x, uint256 y) internal pure returns (uint256[] memory inputs) {
        uint256 f = 0;
        for (uint256 j = x.length; j > 0; --j) {
            f = addmod(mulmod(f, rho, P), x[j - 1], P);
        }
        inputs = new uint256[](COUNT);
        (inputs[0], inputs[1], inputs[2], inputs[3], inputs[4]) = (h, rho, f, y >> 128, uint128(y));
    }

    /// @notice How many of a blob's elements the circuit reads, of n transactions: E.
    function elements(uint256 n) internal pure returns (uint256 e) {
        uint256 groups = (27 + 137 * n + 126) / 127;
        for (e = 1; e < 4 * groups;) e *= 2;
    }
}
