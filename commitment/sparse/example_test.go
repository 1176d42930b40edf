package sparse_test

import (
	"fmt"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/commitment/sparse"
)

func key(name string) sparse.Key { return sparse.Key(commitment.Keccak256([]byte(name))) }

func Example() {
	nodes := make(commitment.Nodes) // or any store of nodes by their hash
	root, err := sparse.Update(nodes, nodes, commitment.Root{}, []sparse.Change{
		{Key: key("alice"), Value: []byte("100")},
		{Key: key("bob"), Value: []byte("7")},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	balance, err := sparse.Get(nodes, root, key("alice"))
	fmt.Printf("%s %v\n", balance, err)

	// Each root stays readable as long as its nodes are kept.
	next, err := sparse.Update(nodes, nodes, root, []sparse.Change{
		{Key: key("alice"), Value: []byte("90")},
		{Key: key("bob")}, // deleted
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	before, _ := sparse.Get(nodes, root, key("bob"))
	after, _ := sparse.Get(nodes, next, key("bob"))
	fmt.Printf("%s %v\n", before, after == nil)
	// Output:
	// 100 <nil>
	// 7 true
}

func ExampleVerify() {
	nodes := make(commitment.Nodes)
	root, err := sparse.Update(nodes, nodes, commitment.Root{}, []sparse.Change{
		{Key: key("alice"), Value: []byte("100")},
		{Key: key("bob"), Value: []byte("7")},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	// Whoever has the nodes proves ...
	p, err := sparse.Prove(nodes, root, key("alice"))
	if err != nil {
		fmt.Println(err)
		return
	}
	sent, err := p.MarshalBinary()
	if err != nil {
		fmt.Println(err)
		return
	}
	// ... and whoever has the root verifies.
	var received sparse.Proof
	if err := received.UnmarshalBinary(sent); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(len(sent), "bytes")
	fmt.Println(sparse.Verify(root, key("alice"), []byte("100"), received))
	fmt.Println(sparse.Verify(root, key("alice"), nil, received) == nil)
	// Output:
	// 129 bytes
	// <nil>
	// false
}

func ExampleProof_Update() {
	nodes := make(commitment.Nodes)
	root, err := sparse.Update(nodes, nodes, commitment.Root{}, []sparse.Change{
		{Key: key("alice"), Value: []byte("100")},
		{Key: key("bob"), Value: []byte("7")},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	// A proof of absence is all that it takes to insert.
	p, err := sparse.Prove(nodes, root, key("carol"))
	if err != nil {
		fmt.Println(err)
		return
	}
	insert := sparse.Change{Key: key("carol"), Value: []byte("1")}
	stateless, err := p.Update(root, insert)
	if err != nil {
		fmt.Println(err)
		return
	}
	full, err := sparse.Update(nodes, nodes, root, []sparse.Change{insert})
	fmt.Println(stateless == full, err)
	// Output: true <nil>
}

func ExampleRecorder() {
	nodes := make(commitment.Nodes)
	root, err := sparse.Update(nodes, nodes, commitment.Root{}, []sparse.Change{
		{Key: key("alice"), Value: []byte("100")},
		{Key: key("bob"), Value: []byte("7")},
		{Key: key("carol"), Value: []byte("1")},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	changes := []sparse.Change{{Key: key("bob"), Value: []byte("8")}}
	witness := sparse.NewRecorder(nodes)
	next, err := sparse.Update(witness, nodes, root, changes)
	if err != nil {
		fmt.Println(err)
		return
	}
	again, err := sparse.Update(witness.Nodes(), nil, root, changes)
	fmt.Println(again == next, err, len(witness.Nodes()) < len(nodes))
	// Output: true <nil> true
}

func ExampleAll() {
	nodes := make(commitment.Nodes)
	root, err := sparse.Update(nodes, nodes, commitment.Root{}, []sparse.Change{
		{Key: sparse.Key{2}, Value: []byte("two")},
		{Key: sparse.Key{1}, Value: []byte("one")},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for e, err := range sparse.All(nodes, root) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Printf("%x %s\n", e.Key[:1], e.Value)
	}
	// Output:
	// 01 one
	// 02 two
}
