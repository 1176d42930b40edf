// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title IStepVerifier
/// @notice Makes one step of the fraud-proof machine from nothing but a witness: riscv.Step in Go.
/// docs/machine.md and docs/machine-calls.md say what a step is, and what a witness holds.
///
/// Whoever calls compares `before` with the state that it knows: that is all that makes a witness
/// one of that state. A state has one witness of its next step, and no other goes through.
interface IStepVerifier {
    /// The witness ends before what the step needs.
    error WitnessTooShort();
    /// The witness goes on behind what the step needs.
    error WitnessTooLong();
    /// The witness's first bytes encode no state: the byte at that offset is out of range.
    error BadEncoding(uint256 offset);
    /// A path is longer than the tree is deep, or spells out the root of a tree of zeros.
    error BadPath(uint256 leaf);
    /// Leaf and path lead to another root than the memory's.
    error NotInMemory(uint256 leaf);
    /// What follows the state is not the context of the thread that the step switches to.
    error WrongContext(uint256 thread);
    /// The step reads no preimage.
    error UnexpectedPreimage();
    /// The step is neither a system call nor one of scheduling.
    error NotOfTheSystem();
    /// A verifier that this one asks is not there.
    error BadWiring();

    /// @notice Makes the step.
    /// @param witness of the step, as docs/machine.md has it
    /// @param preimageProof of the preimage that the step reads, as docs/disputes.md has it; empty
    /// if it reads none
    /// @return before the commitment to the state that the witness shows
    /// @return after_ the commitment to the one that follows it
    function step(bytes calldata witness, bytes calldata preimageProof)
        external
        view
        returns (bytes32 before, bytes32 after_);
}

/// @title IPreimageOracle
/// @notice Says what descriptor 5 of the machine gives, by a proof that comes along: riscv.VerifyPreimage
/// in Go. It keeps nothing, and what it says depends on its arguments alone.
interface IPreimageOracle {
    /// The proof has more than 65,536 bytes.
    error PreimageTooLong(uint256 size);
    /// The proof is of no preimage of that key.
    error WrongPreimage(bytes32 key);
    /// The key is of a call to an address that is not listed.
    error UnknownPrecompile(address callee);
    /// The call must have that much gas, and would not get it.
    error NotEnoughGas(uint256 gas);

    /// @notice Reads a preimage behind its length as 8 bytes big-endian.
    /// @param key of the preimage, the type in its first byte
    /// @param input what the state is committed to as its input: the keccak256 of local preimage 1
    /// @param offset where to read
    /// @param proof of the preimage, as docs/disputes.md has it
    /// @return part the bytes from offset on, the first highest; zeros behind
    /// @return size how many those are: 8, or as many as there are
    function read(bytes32 key, bytes32 input, uint64 offset, bytes calldata proof)
        external
        view
        returns (uint64 part, uint256 size);
}
