// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BlobPacking} from "../src/examples/BlobPacking.sol";
import {BlobPolynomial} from "../src/examples/BlobPolynomial.sol";

/// @notice Lets tests compare the libraries about blobs with their Go twins.
contract BlobProbe {
    function pack(bytes memory data) external pure returns (uint256[] memory) {
        return BlobPacking.pack(data);
    }

    function point(uint256 i) external pure returns (uint256) {
        return BlobPolynomial.point(i);
    }

    function evaluate(uint256[] memory elements, uint256 z) external view returns (uint256) {
        return BlobPolynomial.evaluate(elements, z);
    }

    function holds(bytes32 versionedHash, uint256 z, bytes memory shown, uint256 i) external view returns (bool) {
        return BlobPolynomial.holds(versionedHash, z, shown, i);
    }
}
