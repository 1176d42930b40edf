package ethereum

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// A Creation is a contract that somebody brings to a deployment.
type Creation struct {
	Name string // among those that one deployment brings

	// Code returns what creates the contract, constructor arguments included.
	// It depends on the site alone, and is asked several times: at first for a
	// site whose addresses are all zero, by which deployments are told apart.
	Code func(Site) ([]byte, error) `json:"-"`
}

// step names the creation among those of a deployment.
func (c Creation) step() string { return verifierStep + c.Name }

const verifierStep = "verifier/"

// A Site is where a deployment's contracts will be, before they are there.
type Site struct {
	// Config is the rollup's: domain, programs and its own contracts follow.
	Config derive.Config

	// At are the contracts that come along, by the names of their creations.
	At map[string]common.Address
}

func newSite(c derive.Config, at map[string]common.Address) Site {
	s := Site{Config: c, At: map[string]common.Address{}}
	for step, address := range at {
		if name, ok := strings.CutPrefix(step, verifierStep); ok {
			s.At[name] = address
		}
	}
	return s
}

// verifier names the step that creates what judges proofs; empty if nothing does.
func (p Params) verifier() string {
	if len(p.Verifiers) == 0 {
		return ""
	}
	return p.Verifiers[len(p.Verifiers)-1].step()
}

// key names a deployment of p, by all that it is made of.
func (p Params) key(chainID uint64) (commitment.Root, error) {
	text, err := json.Marshal(p)
	if err != nil {
		return commitment.Root{}, err
	}
	nowhere := make(map[string]common.Address)
	for _, name := range p.contracts() {
		nowhere[name] = common.Address{}
	}
	for _, c := range p.Verifiers {
		code, err := c.Code(newSite(p.config(chainID, nowhere), nowhere))
		if err != nil {
			return commitment.Root{}, fmt.Errorf("%s: %w: %w", c.Name, settlement.ErrRejected, err)
		}
		hash := commitment.Keccak256(code)
		text = append(text, hash[:]...)
	}
	return commitment.Keccak256(text), nil
}
