package ethereum

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// A Change is something that the timelock can do to a rollup: a call of one of
// its contracts, announced by the owner and made when the delay is over.
type Change struct {
	Target common.Address
	Data   []byte
	Salt   commitment.Root // tells equal changes apart
}

// ChangePoster has the Inbox take batches from another account.
func (c *Client) ChangePoster(account common.Address) (Change, error) {
	data, err := c.inbox.TryPackSetPoster(account)
	return c.change(c.config.Inbox, data, err)
}

// ChangeRules puts the last rule of next into force, where next is this
// client's configuration with one more rule. [New] takes next from the change's
// execution on, and not this one any more; a client that runs goes on until the
// rule begins, which must be beyond every entry that the inbox has when the
// change is executed.
func (c *Client) ChangeRules(next *derive.Config) (Change, error) {
	last := len(next.Rules) - 1
	if err := next.Validate(); err != nil {
		return Change{}, rejected("change of rules: %w", err)
	}
	before := *next
	before.Rules = next.Rules[:last]
	if last != len(c.config.Rules) || before.Hash() != c.config.Hash() {
		return Change{}, rejected("change of rules: want the configuration in force and one more rule")
	}
	from := next.Rules[last].From
	data, err := c.assertions.TryPackSetProgram(next.Program(from), from)
	return c.change(c.config.Assertions, data, err)
}

// ChangeTerms sets the challenge period in L1 blocks and the stake in wei that
// assertions made from then on fix for their children.
func (c *Client) ChangeTerms(period uint64, stake *big.Int) (Change, error) {
	if stake == nil {
		return Change{}, rejected("change of terms: no stake")
	}
	data, err := c.assertions.TryPackSetTerms(bindings.Terms{Period: period, Stake: stake})
	return c.change(c.config.Assertions, data, err)
}

// ChangeImage names the machine image of a program, or under
// [settlement.ValidityProof] the address of its verifier (see [VerifierImage]),
// once and for ever.
func (c *Client) ChangeImage(program commitment.Root, system settlement.ProofSystem, image commitment.Root) (Change, error) {
	data, err := c.assertions.TryPackRegister(program, uint8(system), image)
	return c.change(c.config.Assertions, data, err)
}

// VerifierImage returns how the registry writes a verifier's address.
func VerifierImage(verifier common.Address) commitment.Root {
	return commitment.Root(common.BytesToHash(verifier[:]))
}

// ChangeOwner lets somebody else announce changes; zero: nobody, for ever.
func (c *Client) ChangeOwner(owner common.Address) (Change, error) {
	data, err := c.timelock.TryPackSetOwner(owner)
	return c.change(c.config.Timelock, data, err)
}

func (c *Client) change(target common.Address, data []byte, err error) (Change, error) {
	if err != nil {
		return Change{}, rejected("change: %w", err)
	}
	return Change{Target: target, Data: data}, nil
}

// Announce schedules a change. Only the owner can.
func (a *Account) Announce(ctx context.Context, ch Change) (settlement.Posted, error) {
	data, err := a.timelock.TryPackSchedule(ch.Target, ch.Data, ch.Salt)
	return a.govern(ctx, "announce", data, err)
}

// Enact makes an announced change. Anybody can, from the timelock's delay after
// the announcement until twice that. Before, the error matches
// [settlement.ErrEarly]; after, [settlement.ErrStale].
func (a *Account) Enact(ctx context.Context, ch Change) (settlement.Posted, error) {
	data, err := a.timelock.TryPackExecute(ch.Target, ch.Data, ch.Salt)
	return a.govern(ctx, "enact", data, err)
}

// Revoke takes the announcement with an id (see [settlement.UpgradeScheduled])
// back. Only the owner can.
func (a *Account) Revoke(ctx context.Context, id commitment.Root) (settlement.Posted, error) {
	data, err := a.timelock.TryPackCancel(id)
	return a.govern(ctx, "revoke", data, err)
}

// govern calls the timelock. Equal calls can both be meant: one announces again
// what expired.
func (a *Account) govern(ctx context.Context, kind string, data []byte, err error) (settlement.Posted, error) {
	if err != nil {
		return settlement.Posted{}, rejected("%s: %w", kind, err)
	}
	id, err := a.newID(kind)
	if err != nil {
		return settlement.Posted{}, fmt.Errorf("ethereum: %s: %w", kind, err)
	}
	_, posted, err := a.do(ctx, move{id: id, to: a.config.Timelock, data: data})
	return posted, err
}
