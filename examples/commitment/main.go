// Command commitment commits to a map, and proves what is in it and what is not.
package main

import (
	"fmt"
	"log"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/sparse"
)

func main() {
	nodes := commitment.Nodes{} // where the map's nodes are kept
	key := func(name string) sparse.Key { return sparse.Key(commitment.Keccak256([]byte(name))) }
	root, err := sparse.Update(nodes, nodes, commitment.Root{}, []sparse.Change{
		{Key: key("alice"), Value: []byte("100")},
		{Key: key("bob"), Value: []byte("7")},
	})
	if err != nil {
		log.Fatal(err)
	}

	// A proof convinces whoever holds the root alone: of a value, or, with
	// none, that the key is absent.
	claims := []struct {
		name, value string
		holds       bool
	}{{"alice", "100", true}, {"alice", "101", false}, {"carol", "", true}, {"bob", "", false}}
	for _, c := range claims {
		p, err := sparse.Prove(nodes, root, key(c.name))
		if err != nil {
			log.Fatal(err)
		}
		err = sparse.Verify(root, key(c.name), []byte(c.value), p)
		if (err == nil) != c.holds {
			log.Fatalf("%s has %q: %v", c.name, c.value, err)
		}
		fmt.Printf("%s has %q: %v\n", c.name, c.value, err == nil)
	}
}
