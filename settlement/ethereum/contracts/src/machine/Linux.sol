// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Linux
/// @notice The numbers that the machine and its programs agree on, as Linux has them for riscv64:
/// proof/riscv/syscall.go and descriptors.go.
library Linux {
    // System calls.
    uint256 internal constant EVENTFD2 = 19;
    uint256 internal constant EPOLL_CREATE1 = 20;
    uint256 internal constant EPOLL_CTL = 21;
    uint256 internal constant EPOLL_PWAIT = 22;
    uint256 internal constant FCNTL = 25;
    uint256 internal constant OPENAT = 56;
    uint256 internal constant CLOSE = 57;
    uint256 internal constant READ = 63;
    uint256 internal constant WRITE = 64;
    uint256 internal constant PREAD64 = 67;
    uint256 internal constant EXIT = 93;
    uint256 internal constant EXIT_GROUP = 94;
    uint256 internal constant FUTEX = 98;
    uint256 internal constant NANOSLEEP = 101;
    uint256 internal constant CLOCK_GETTIME = 113;
    uint256 internal constant SCHED_GETAFFINITY = 123;
    uint256 internal constant SCHED_YIELD = 124;
    uint256 internal constant TGKILL = 131;
    uint256 internal constant SIGALTSTACK = 132;
    uint256 internal constant RT_SIGACTION = 134;
    uint256 internal constant RT_SIGPROCMASK = 135;
    uint256 internal constant PRCTL = 167;
    uint256 internal constant GETPID = 172;
    uint256 internal constant GETTID = 178;
    uint256 internal constant MUNMAP = 215;
    uint256 internal constant CLONE = 220;
    uint256 internal constant MMAP = 222;
    uint256 internal constant MPROTECT = 226;
    uint256 internal constant MADVISE = 233;

    // What a call returns that fails: the error's number, negated.
    uint256 internal constant EPERM = (1 << 64) - 1;
    uint256 internal constant ENOENT = (1 << 64) - 2;
    uint256 internal constant EBADF = (1 << 64) - 9;
    uint256 internal constant EAGAIN = (1 << 64) - 11;
    uint256 internal constant ENOMEM = (1 << 64) - 12;
    uint256 internal constant EFAULT = (1 << 64) - 14;
    uint256 internal constant ENODEV = (1 << 64) - 19;
    uint256 internal constant EINVAL = (1 << 64) - 22;
    uint256 internal constant EFBIG = (1 << 64) - 27;
    uint256 internal constant ESPIPE = (1 << 64) - 29;
    uint256 internal constant ENOSYS = (1 << 64) - 38;
    uint256 internal constant ETIMEDOUT = (1 << 64) - 110;

    // Descriptors.
    uint256 internal constant STDIN = 0;
    uint256 internal constant STDOUT = 1;
    uint256 internal constant STDERR = 2;
    uint256 internal constant HINT_READ = 3;
    uint256 internal constant HINT_WRITE = 4;
    uint256 internal constant PREIMAGE_READ = 5;
    uint256 internal constant PREIMAGE_WRITE = 6;
    uint256 internal constant OUTPUT = 7;
    uint256 internal constant POLL = 8;
    uint256 internal constant EVENT = 9;
}
