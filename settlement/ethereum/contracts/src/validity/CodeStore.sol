// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice The code was not created: it is too long, most likely.
error NotStored();

/// @title CodeStore
/// @notice Bytes that never change, kept as the code of a contract of their own: 24,575 at most, by
/// EIP-170. The code begins with STOP: whoever calls it, nothing happens.
library CodeStore {
    // Returns what stands behind these 11 bytes: PUSH1 11, CODESIZE, SUB, DUP1, PUSH1 11, PUSH0,
    // CODECOPY, PUSH0, RETURN.
    bytes private constant COPY = hex"600b380380600b5f395ff3";

    function write(bytes memory data) internal returns (address store) {
        bytes memory creation = abi.encodePacked(COPY, hex"00", data);
        assembly ("memory-safe") {
            store := create(0, add(creation, 0x20), mload(creation))
        }
        if (store == address(0)) revert NotStored();
    }

    function read(address store) internal view returns (bytes memory data) {
        assembly ("memory-safe") {
            let size := sub(extcodesize(store), 1)
            data := mload(0x40)
            mstore(data, size)
            extcodecopy(store, add(data, 0x20), 1, size)
            mstore(0x40, add(data, and(add(size, 0x3f), not(0x1f))))
        }
    }
}
