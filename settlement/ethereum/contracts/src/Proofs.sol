// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AssertionTree} from "./AssertionTree.sol";
import {Claim, IAssertions} from "./Interfaces.sol";
import {Hashing} from "./Hashing.sol";
import {Programs} from "./Programs.sol";

/// @title Proofs
/// @notice What validity proofs do to assertions: docs/validity.md, "On L1".
///
/// A statement names the program, the claim before, the entries and the claim after, and the claims
/// name the rollup: no proof passes for another statement, and it does not matter who brings it.
/// Nobody is paid for a proof, so that copying one gains nothing. A verifier is called last and
/// statically: what it refuses, or does not get done, has not happened.
abstract contract Proofs is AssertionTree {
    using Programs for Programs.Rule[];

    uint256 private constant MOST_CLAIMS = 64; // of one call

    /// @inheritdoc IAssertions
    function proposeProven(bytes32 parent, Claim[] calldata claims, bytes[] calldata proofs)
        external
        whileOpen
        returns (bytes32 id)
    {
        if (finality != PROOF) revert WrongFinality();
        if (parent != latest) revert ParentNotConfirmed(parent);
        if (claims.length == 0 || claims.length != proofs.length) revert NothingProven();
        if (claims.length > MOST_CLAIMS) revert TooManyClaims(claims.length, MOST_CLAIMS);
        (bytes32 program, uint64 until) = rules.find(assertions[parent].position);
        bytes32[] memory statements = new bytes32[](claims.length);
        id = parent;
        for (uint256 i = 0; i < claims.length; ++i) {
            (id, statements[i]) = append(id, claims[i], until);
        }
        latest = id;
        verifierAt(image[program][VALIDITY_PROOF]).verify(statements, proofs);
    }

    /// @dev Asserts and confirms the child of a confirmed assertion, which must end at `until` or before.
    function append(bytes32 parent, Claim calldata asserted, uint64 until)
        private
        returns (bytes32 id, bytes32 statement)
    {
        Assertion storage p = assertions[parent];
        uint64 most = p.position + spanEntries;
        if (most > until) most = until;
        if (asserted.position <= p.position) revert WrongPosition(asserted.position, p.position + 1);
        if (asserted.position > most) revert WrongPosition(asserted.position, most);
        mustBeRecorded(asserted.position, asserted.accumulator);
        bytes32 claimHash = Hashing.claim(domain, asserted);
        bytes32 input = inputOf(p, asserted.position);
        bytes32 disputeId = Hashing.dispute(p.program, p.claimHash, input);
        statement = Hashing.statement(p.program, p.claimHash, input, claimHash);

        // It is new: the last confirmed assertion has no children here.
        id = Hashing.assertion(parent, disputeId, 0);
        Assertion storage a = assertions[id];
        (a.parent, a.claimHash) = (parent, claimHash);
        (a.proposer, a.created, a.status, a.first) = (msg.sender, uint64(block.number), CONFIRMED, true);
        (a.confirmed, a.position) = (uint64(block.number), asserted.position);
        fixChildren(a);
        emit Asserted(id, parent, msg.sender, disputeId, 0, false, asserted, 0, a.program, 0, 0);
        emit Proven(id);
        emit Confirmed(id);
    }

    /// @inheritdoc IAssertions
    function prove(bytes32 id, bytes calldata proof) external whileOpen {
        if (finality != EITHER && finality != BOTH) revert WrongFinality();
        Assertion storage a = assertions[id];
        Assertion storage p = assertions[a.parent];
        if (a.status != PENDING || a.fault || p.decided) revert NotPending(id);
        if (a.parent != latest) revert ParentNotConfirmed(a.parent);
        if (isProven(a)) revert AlreadyProven(id);
        bytes32 other = provenChild[a.parent];
        if (other == 0) {
            provenChild[a.parent] = id;
            emit Proven(id);
        } else {
            alarm(other, a.claimHash);
        }
        verify(p, a.position, a.claimHash, proof);
    }

    /// @inheritdoc IAssertions
    function contradict(bytes32 id, Claim calldata other, bytes calldata proof) external {
        if (finality == WINDOW) revert WrongFinality();
        if (alarmed) revert Alarmed();
        Assertion storage a = assertions[id];
        if (a.status != CONFIRMED || a.parent == 0) revert NotConfirmed(id);
        if (other.position != a.position) revert WrongPosition(other.position, a.position);
        mustBeRecorded(other.position, other.accumulator);
        bytes32 claimHash = Hashing.claim(domain, other);
        if (claimHash == a.claimHash) revert NotContradicted();
        alarm(id, claimHash);
        verify(assertions[a.parent], a.position, claimHash, proof);
    }

    function alarm(bytes32 id, bytes32 claimHash) private {
        alarmed = true;
        emit Contradicted(id, claimHash);
    }

    /// @dev Reverts unless the proof shows that `p` leads to the claim over the entries up to `end`.
    function verify(Assertion storage p, uint64 end, bytes32 claimHash, bytes calldata proof) private view {
        bytes32[] memory statements = new bytes32[](1);
        bytes[] memory proofs = new bytes[](1);
        statements[0] = Hashing.statement(p.program, p.claimHash, inputOf(p, end), claimHash);
        proofs[0] = proof;
        verifierAt(image[p.program][VALIDITY_PROOF]).verify(statements, proofs);
    }
}
