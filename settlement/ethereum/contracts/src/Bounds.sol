// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDisputes} from "./DisputeInterfaces.sol";
import {Delays} from "./Interfaces.sol";

/// @title Bounds
/// @notice How long things take at most, in L1 blocks, by the delays of a deployment and a
/// challenge period T. C is Delays.censorship, B Delays.moves. T and B are zero where a proof alone
/// confirms.
library Bounds {
    /// @dev EIP-4844: nodes serve blobs for 4,096 epochs of 32 slots.
    uint256 private constant BLOB_RETENTION = 131072;

    /// @notice From a first rival to a verdict: T + C + B.
    function dispute(Delays memory d, uint64 period) internal pure returns (uint256) {
        return uint256(period) + d.censorship + d.moves;
    }

    /// @notice The moves and updates of a dispute, each within `move` blocks: B is at least that. Of
    /// k halvings and L levels, (d+1)(k+L+1) for the moves and (d+1)(k+L) for the updates.
    function moves(IDisputes disputes, uint64 move) internal view returns (uint256) {
        uint8 levels = disputes.levels();
        uint256 n = levels;
        for (uint8 level = 1; level <= levels; ++level) n += disputes.height(level);
        return (uint256(move) + 1) * (2 * n + 1);
    }

    /// @notice From an entry's posting to the confirmation of an assertion that covers it.
    function settlement(Delays memory d, uint64 period) internal pure returns (uint256) {
        return d.proposer + dispute(d, period);
    }

    /// @notice What an upgrade must be announced ahead, so that whoever dislikes it has the promised
    /// window and can then leave, though forced to force everything.
    function upgrade(Delays memory d, uint64 period) internal pure returns (uint256) {
        return uint256(d.exitWindow) + d.force + settlement(d, period) + d.withdrawal;
    }

    /// @notice Whether delays and period keep honest parties safe: the hatch stays shut as long as
    /// somebody honest can still settle, and data outlasts the dispute over it (unless an archive is
    /// declared).
    function hold(Delays memory d, uint64 period) internal pure returns (bool) {
        uint256 settled = settlement(d, period);
        bool kept = d.retention == 0 || (settled + d.margin <= d.retention && d.retention <= BLOB_RETENTION);
        return d.escape > settled && kept;
    }

    /// @notice Whether a dispute outlasts censorship.
    function contestable(Delays memory d, uint64 period) internal pure returns (bool) {
        return period > uint256(d.censorship) + d.moves;
    }
}
