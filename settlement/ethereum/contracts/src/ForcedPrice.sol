// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title ForcedPrice
/// @notice The price of the rollup's gas in the forced queue, wei per gas. It follows demand as
/// EIP-4844's blob base fee does: it rises by up to an eighth a block while blocks take twice the
/// target, falls while they take less, and is the same for all of one block.
library ForcedPrice {
    /// @dev One slot.
    struct State {
        uint64 number; // L1 block of the last item
        uint64 used; // rollup gas enqueued in it
        uint128 excess; // gas beyond the target, before it
    }

    /// @dev Excess beyond this many times 8 targets is not counted: the price stays under e^16, some
    /// nine million, times the least one, no arithmetic overflows, and a price at its ceiling is back
    /// at the least one 128 empty blocks later.
    uint256 private constant MAX_EXPONENT = 16;

    /// @notice The state at the current block.
    function next(State memory s, uint64 target) internal view returns (State memory) {
        if (s.number == block.number) return s;
        uint256 excess = uint256(s.excess) + s.used;
        uint256 drained = (block.number - s.number) * target;
        excess = excess > drained ? excess - drained : 0;
        uint256 most = MAX_EXPONENT * denominator(target);
        return State(uint64(block.number), 0, uint128(excess < most ? excess : most));
    }

    /// @notice The price: least * e^(excess / (8 * target)), by the Taylor series, rounded down as
    /// EIP-4844's fake_exponential does.
    function price(State memory s, uint64 target, uint64 least) internal pure returns (uint256 sum) {
        uint256 below = denominator(target);
        uint256 term = least * below;
        for (uint256 i = 1; term != 0; ++i) {
            sum += term;
            term = term * s.excess / (below * i);
        }
        return sum / below;
    }

    function denominator(uint64 target) private pure returns (uint256) {
        return 8 * uint256(target);
    }
}
