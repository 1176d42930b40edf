// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Words} from "./Words.sol";

/// @title BlobPacking
/// @notice Data as the elements of a blob that carries it: packing version 1 of the Go package da/blob.
library BlobPacking {
    using Words for bytes;

    uint256 private constant GROUP = 127; // bytes that four elements carry

    /// @notice The elements up to the last group that holds data; the blob's others are zero.
    /// @param data of less than 2^24 bytes
    function pack(bytes memory data) internal pure returns (uint256[] memory elements) {
        uint256 groups = (4 + data.length + GROUP - 1) / GROUP;
        bytes memory padding = new bytes(groups * GROUP - 4 - data.length);
        bytes memory stream = abi.encodePacked(uint8(1), uint24(data.length), data, padding);
        elements = new uint256[](4 * groups);
        for (uint256 g = 0; g < groups; ++g) {
            // 31 bytes to the low bytes of each element, 6 bits of the 3 that remain to its high byte.
            uint256 high = stream.word(GROUP * g + 124) >> 232;
            for (uint256 j = 0; j < 4; ++j) {
                uint256 low = stream.word(GROUP * g + 31 * j) >> 8;
                elements[4 * g + j] = ((high >> (18 - 6 * j)) & 0x3f) << 248 | low;
            }
        }
    }
}
