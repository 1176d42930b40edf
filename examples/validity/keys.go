package main

import (
	"context"
	"time"

	"github.com/sharedsec/sharedsec/proof/validity/gnark"
	"github.com/sharedsec/sharedsec/proof/validity/gnark/zkledger"
)

// The circuit: how many accounts there can be, and how many transactions a batch has
// at most. Larger ones take longer to set up and to prove.
const (
	depth        = 8
	transactions = 4
)

// parallel is how many proofs are made at a time.
const parallel = 2

// makeKeys gets the circuit's keys.
func (s *story) makeKeys(ctx context.Context) error {
	made := false
	began := time.Now()
	cache := gnark.Cache{Dir: s.cache, Progress: func(p gnark.Progress) {
		if p.Phase == "setup" {
			made = true
			began = time.Now()
			s.say("none in %s for this circuit: they are made, once; this takes a minute or more", s.cache)
		}
	}}
	keys, err := cache.Keys(ctx, gnark.Groth16, zkledger.Circuit(zkledger.Params{Depth: depth, Transfers: transactions}))
	if err != nil {
		return err
	}
	took := time.Since(began)
	s.keys, s.pool = keys, gnark.NewPool(keys, parallel)
	m := &s.measured
	m.constraints, m.setup, m.made = keys.Constraints(), took, made
	s.say("%d constraints for %d transactions, %d accounts and the data's link to its blob", keys.Constraints(), transactions, 1<<depth)
	if !made {
		s.say("read from %s, their hashes checked", s.cache)
	}
	s.say("whoever makes such keys alone, as here, could keep their secret and prove anything:")
	s.say("a rollup with users takes them from a ceremony of many, of whom one honest is enough")
	return check(len(keys.VerifyingKey()) > 0, "no verifying key")
}
