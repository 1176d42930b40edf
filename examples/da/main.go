// Command da keeps data under a reference that proves it, and shows that a
// source which changes it is found out.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/disk"
)

func main() {
	ctx := context.Background()
	dir, err := os.MkdirTemp("", "da")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	store, err := disk.Open(dir)
	if err != nil {
		log.Fatal(err)
	}
	payload, err := store.Publish(ctx, []byte("what everybody must be able to get"))
	if err != nil {
		log.Fatal(err)
	}
	data, err := store.Fetch(ctx, payload.Ref)
	fmt.Printf("%v: %q %v\n", payload.Ref, data, err)

	// Change the bytes behind the store's back.
	err = filepath.Walk(dir, func(path string, info os.FileInfo, err error) error {
		if err != nil || info.IsDir() {
			return err
		}
		return os.WriteFile(path, []byte("something else"), 0o600)
	})
	if err != nil {
		log.Fatal(err)
	}
	_, err = store.Fetch(ctx, payload.Ref)
	if !errors.Is(err, da.ErrCorrupt) {
		log.Fatalf("changed data was not found out: %v", err)
	}
	fmt.Println("changed data:", err)
}
