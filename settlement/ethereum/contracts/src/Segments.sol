// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ISegments} from "./DisputeInterfaces.sol";
import {Hashing} from "./Hashing.sol";
import {IStepVerifier} from "./machine/Interfaces.sol";
import {StateLayout} from "./machine/State.sol";

/// @title Segments
/// @notice Judges one step of a whole computation: what loads the machine at a segment's start, what
/// becomes of it at its end, and what repeats. Steps of the machine itself it leaves to the verifier.
///
/// A state has one step: the kinds exclude each other by the step's place in its segment and by what
/// the state's commitment is a hash of, whose lengths differ (33 bytes a fault, 73 a boundary, 729
/// and more a machine), and each kind has one result.
contract Segments is ISegments {
    uint8 private constant FAULT = 0;
    uint8 private constant END = 1;
    uint8 private constant LOAD = 2;
    uint8 private constant LAST = 3;
    uint8 private constant STEP = 4;

    uint256 private constant CLAIM = 162; // bytes of its encoding
    uint256 private constant CLAIM_POSITION = 122; // where in it
    uint16 private constant CLAIM_TAG = 0x1201; // with its version

    /// @inheritdoc ISegments
    IStepVerifier public immutable verifier;
    /// @inheritdoc ISegments
    uint8 public immutable depth;

    constructor(IStepVerifier verifier_, uint8 depth_) {
        if (address(verifier_).code.length == 0 || depth_ == 0 || depth_ > 62) revert BadParams();
        (verifier, depth) = (verifier_, depth_);
    }

    /// @inheritdoc ISegments
    function next(
        bytes32 disputeId,
        uint64 end,
        bytes32 image,
        uint64 index,
        bytes32 state,
        bytes calldata proof
    ) external view returns (bytes32) {
        if (proof.length == 0) revert WrongLength(0);
        uint8 kind = uint8(proof[0]);
        proof = proof[1:];
        uint64 steps = uint64(1) << depth;
        uint64 place = index & (steps - 1);
        if (kind == FAULT) {
            if (proof.length != 0) revert WrongLength(proof.length);
            mustBe(Hashing.fault(disputeId), state);
            return state;
        }
        if (kind == END) {
            if (proof.length != CLAIM) revert WrongLength(proof.length);
            if (!atEnd(disputeId, end, state, proof, 0)) revert WrongEnd(positionOf(proof), end);
            return state;
        }
        if (kind == LOAD) {
            if (place != 0) revert WrongPlace(place);
            if (proof.length < CLAIM + 8 + StateLayout.FIRST_PLACE) revert WrongLength(proof.length);
            uint64 position = uint64(bytes8(proof[CLAIM:CLAIM + 8]));
            if (atEnd(disputeId, end, state, proof[:CLAIM], position)) revert WrongEnd(end, end);
            return load(image, state, proof[CLAIM + 8:]);
        }
        if (kind == LAST) {
            if (place != steps - 1) revert WrongPlace(place);
            return last(disputeId, state, proof);
        }
        if (kind == STEP) {
            if (place == 0 || place == steps - 1) revert WrongPlace(place);
            return step(state, proof);
        }
        revert UnknownKind(kind);
    }

    /// @dev Whether state, which must be the boundary of that claim and position, is the end.
    function atEnd(bytes32 disputeId, uint64 end, bytes32 state, bytes calldata claim, uint64 position)
        private
        pure
        returns (bool)
    {
        if (uint16(bytes2(claim)) != CLAIM_TAG) revert NotAClaim();
        mustBe(Hashing.boundary(disputeId, keccak256(claim), position), state);
        return position == 0 && positionOf(claim) == end;
    }

    function positionOf(bytes calldata claim) private pure returns (uint64) {
        return uint64(bytes8(claim[CLAIM_POSITION:CLAIM_POSITION + 8]));
    }

    /// @dev The image is named by its hash with `in` zero; `in` becomes the boundary.
    function load(bytes32 image, bytes32 state, bytes calldata encoding) private pure returns (bytes32) {
        bytes32 given = keccak256(encoding);
        if (given != image) revert WrongImage(given, image);
        return keccak256(bytes.concat(encoding[:StateLayout.IN], state, encoding[StateLayout.IN + 32:]));
    }

    /// @dev A machine that has exited with code 0 and a whole output gives a boundary, any other a
    /// fault.
    function last(bytes32 disputeId, bytes32 state, bytes calldata encoding) private pure returns (bytes32) {
        if (encoding.length < StateLayout.FIRST_PLACE) revert WrongLength(encoding.length);
        mustBe(keccak256(encoding), state);
        if (
            uint8(encoding[StateLayout.STATUS]) != StateLayout.EXITED || encoding[StateLayout.EXIT_CODE] != 0
                || uint8(encoding[StateLayout.OUTPUT_LENGTH]) != StateLayout.MAX_OUTPUT
        ) return Hashing.fault(disputeId);
        bytes calldata output = encoding[StateLayout.OUTPUT:StateLayout.OUTPUT + StateLayout.MAX_OUTPUT];
        return Hashing.boundary(disputeId, bytes32(output), uint64(bytes8(output[32:])));
    }

    function step(bytes32 state, bytes calldata proof) private view returns (bytes32) {
        if (proof.length < 4) revert WrongLength(proof.length);
        uint256 end = 4 + uint256(uint32(bytes4(proof)));
        if (proof.length < end) revert WrongLength(proof.length);
        (bytes32 before, bytes32 after_) = verifier.step(proof[4:end], proof[end:]);
        mustBe(before, state);
        return after_;
    }

    function mustBe(bytes32 given, bytes32 want) private pure {
        if (given != want) revert WrongState(given, want);
    }
}
