package main

import (
	"fmt"
	"os"
	"strings"
	"time"
)

// peakMemory returns the most that this process held; nothing where the system does
// not tell.
func peakMemory() string {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return ""
	}
	for line := range strings.Lines(string(status)) {
		if peak, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			var kib int
			if _, err := fmt.Sscanf(strings.TrimSpace(peak), "%d kB", &kib); err == nil {
				return fmt.Sprintf("%d MiB", kib>>10)
			}
		}
	}
	return ""
}

// processorTime returns what this process took of all processors so far; 0 where the
// system does not tell.
func processorTime() time.Duration {
	stat, err := os.ReadFile("/proc/self/stat")
	if err != nil {
		return 0
	}
	// Behind the name, which may hold anything: proc_pid_stat(5). The unit is 10 ms.
	fields := strings.Fields(string(stat[strings.LastIndexByte(string(stat), ')')+1:]))
	var user, system int64
	if len(fields) < 13 {
		return 0
	}
	if _, err := fmt.Sscan(fields[11], &user); err != nil {
		return 0
	}
	if _, err := fmt.Sscan(fields[12], &system); err != nil {
		return 0
	}
	return time.Duration(user+system) * 10 * time.Millisecond
}
