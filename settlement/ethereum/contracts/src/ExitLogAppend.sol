// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ExitLog} from "./ExitLog.sol";
import {Hashing} from "./Hashing.sol";

/// @title ExitLogAppend
/// @notice Appends to the rollup's exit log, of which only the frontier is known; merkle.Log in Go.
library ExitLogAppend {
    struct Frontier {
        uint64 count;
        bytes32[63] peaks; // peaks[h] of the mountain of 2^h leaves, where count has bit h
    }

    /// @notice Opens the log under a root; false if its count or its peaks are others.
    /// @param given peaks, the largest mountain's first
    function open(bytes32 logRoot, uint64 count, bytes32[] memory given)
        internal
        pure
        returns (bool ok, Frontier memory f)
    {
        if (count > ExitLog.MAX_COUNT || preimageHash(count, given) != logRoot) return (false, f);
        f.count = count;
        uint256 n = 0;
        for (uint256 h = 63; h > 0; --h) {
            if ((count >> (h - 1)) & 1 == 0) continue;
            if (n == given.length) return (false, f);
            f.peaks[h - 1] = given[n++];
        }
        ok = n == given.length;
    }

    /// @notice Adds `leaf`, a leaf hash, as leaf number `count`.
    function append(Frontier memory f, bytes32 leaf) internal pure {
        assert(f.count < ExitLog.MAX_COUNT);
        uint256 h = 0;
        for (; (f.count >> h) & 1 == 1; ++h) {
            leaf = Hashing.node(f.peaks[h], leaf);
        }
        f.peaks[h] = leaf;
        ++f.count;
    }

    function root(Frontier memory f) internal pure returns (bytes32) {
        uint256 n = 0;
        for (uint256 rest = f.count; rest != 0; rest &= rest - 1) ++n;
        bytes32[] memory peaks = new bytes32[](n);
        for (uint256 h = 0; n > 0; ++h) {
            if ((f.count >> h) & 1 == 1) peaks[--n] = f.peaks[h];
        }
        return preimageHash(f.count, peaks);
    }

    function preimageHash(uint64 count, bytes32[] memory peaks) private pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(0x02), count, peaks));
    }
}
