package wal_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/sharedsec/sharedsec/sequencer/wal"
)

// What is synced is there when the log is opened again.
func Example() {
	dir, err := os.MkdirTemp("", "example")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)

	log, err := wal.Open(filepath.Join(dir, "log"), wal.Options{})
	if err != nil {
		panic(err)
	}
	for _, record := range []string{"one", "two", "three"} {
		pos, err := log.Append([]byte(record))
		if err != nil {
			panic(err)
		}
		if err := log.Sync(context.Background(), pos); err != nil {
			panic(err)
		}
	}
	if err := log.Close(); err != nil {
		panic(err)
	}

	if log, err = wal.Open(filepath.Join(dir, "log"), wal.Options{}); err != nil {
		panic(err)
	}
	defer log.Close()
	err = log.Replay(func(pos uint64, record []byte) error {
		_, err := fmt.Println(pos, string(record))
		return err
	})
	fmt.Println(err, log.Recovery().Clean)
	// Output:
	// 0 one
	// 1 two
	// 2 three
	// <nil> true
}
