// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Opcodes
/// @notice The major opcodes: the low seven bits of an instruction, by the ISA manual's names.
library Opcodes {
    uint256 internal constant LOAD = 0x03;
    uint256 internal constant LOAD_FP = 0x07;
    uint256 internal constant MISC_MEM = 0x0f;
    uint256 internal constant OP_IMM = 0x13;
    uint256 internal constant AUIPC = 0x17;
    uint256 internal constant OP_IMM_32 = 0x1b;
    uint256 internal constant STORE = 0x23;
    uint256 internal constant STORE_FP = 0x27;
    uint256 internal constant AMO = 0x2f;
    uint256 internal constant OP = 0x33;
    uint256 internal constant LUI = 0x37;
    uint256 internal constant OP_32 = 0x3b;
    uint256 internal constant MADD = 0x43; // and 0x47, 0x4b, 0x4f
    uint256 internal constant OP_FP = 0x53;
    uint256 internal constant BRANCH = 0x63;
    uint256 internal constant JALR = 0x67;
    uint256 internal constant JAL = 0x6f;
    uint256 internal constant SYSTEM = 0x73;
}
