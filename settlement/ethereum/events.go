package ethereum

import (
	"context"
	"iter"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/ethereum/internal/bindings"
)

// Events implements [settlement.Watcher].
func (c *Client) Events(ctx context.Context, at settlement.Block, from, to uint64) iter.Seq2[settlement.Event, error] {
	return func(yield func(settlement.Event, error) bool) {
		cfg := &c.config
		q := ethereum.FilterQuery{Addresses: []common.Address{cfg.Inbox, cfg.Assertions, cfg.Portal, cfg.Timelock}}
		if c.court.address != (common.Address{}) {
			q.Addresses = append(q.Addresses, c.court.address)
		}
		to := min(to, at.Number)
		for from <= to {
			events, end, err := c.events(ctx, q, from, to)
			if err == nil {
				err = c.canonical(ctx, at)
			}
			if err != nil {
				yield(settlement.Event{}, c.blame(ctx, at, err))
				return
			}
			for _, e := range events {
				if !yield(e, nil) {
					return
				}
			}
			from = end + 1
		}
	}
}

func (c *Client) events(ctx context.Context, q ethereum.FilterQuery, from, to uint64) ([]settlement.Event, uint64, error) {
	found, end, err := c.logs(ctx, q, from, to)
	if err != nil {
		return nil, 0, err
	}
	var out []settlement.Event
	for i := range found {
		l := &found[i]
		fact, err := c.fact(l)
		if err != nil {
			return nil, 0, contradiction("event %d in block %d: %v", l.Index, l.BlockNumber, err)
		}
		if fact != nil {
			out = append(out, settlement.Event{
				Block: l.BlockNumber, BlockHash: l.BlockHash, Tx: l.TxHash, Index: uint64(l.Index), Fact: fact,
			})
		}
	}
	return out, end, nil
}

// fact reads an event; nil if it says nothing of its own, as Data and Closed.
func (c *Client) fact(l *types.Log) (settlement.Fact, error) {
	if len(l.Topics) == 0 {
		return nil, nil
	}
	switch l.Address {
	case c.config.Inbox:
		return c.inboxFact(l)
	case c.config.Assertions:
		return c.assertionsFact(l)
	case c.config.Portal:
		return c.portalFact(l)
	case c.court.address:
		return c.disputesFact(l)
	}
	return c.timelockFact(l)
}

// name returns which of a contract's events l is.
func name(contract abi.ABI, l *types.Log) string {
	e, err := contract.EventByID(l.Topics[0])
	if err != nil {
		return ""
	}
	return e.Name
}

// read turns an event into a fact.
func read[E any](l *types.Log, unpack func(*types.Log) (*E, error), fact func(*E) settlement.Fact) (settlement.Fact, error) {
	e, err := unpack(l)
	if err != nil {
		return nil, err
	}
	return fact(e), nil
}

// wei returns an amount as package settlement has it. Amounts in events fit:
// package abi reads them from 32 bytes.
func wei(v *big.Int) (out [32]byte) {
	if v != nil && v.Sign() > 0 && v.BitLen() <= 256 {
		v.FillBytes(out[:])
	}
	return out
}

func (c *Client) inboxFact(l *types.Log) (settlement.Fact, error) {
	switch b := c.inbox; name(b.GetABI(), l) {
	case "Entry":
		return read(l, b.UnpackEntryEvent, func(e *bindings.InboxEntry) settlement.Fact {
			return settlement.Recorded{Position: e.Position, Kind: derive.Kind(e.Kind), Index: e.Index, Sender: e.Sender}
		})
	case "Enqueued":
		return read(l, b.UnpackEnqueuedEvent, func(e *bindings.InboxEnqueued) settlement.Fact {
			size := uint64(0)
			if e.Size != nil {
				size = e.Size.Uint64()
			}
			return settlement.Enqueued{
				Index: e.Index, Kind: derive.Kind(e.Kind), Sender: e.Sender, Value: wei(e.Value),
				Data: e.Commitment, Size: size, Fee: wei(e.Fee),
			}
		})
	case "PosterSet":
		return read(l, b.UnpackPosterSetEvent, func(e *bindings.InboxPosterSet) settlement.Fact {
			return settlement.PosterSet{Poster: e.Poster}
		})
	}
	return nil, nil
}

func (c *Client) assertionsFact(l *types.Log) (settlement.Fact, error) {
	switch b := c.assertions; name(b.GetABI(), l) {
	case "Asserted":
		return read(l, b.UnpackAssertedEvent, func(e *bindings.AssertionsAsserted) settlement.Fact {
			return settlement.Asserted{ID: e.Id, Parent: e.Parent, Proposer: e.Proposer, Fault: e.Fault, Position: e.Claim.Position}
		})
	case "Rivaled":
		return read(l, b.UnpackRivaledEvent, func(e *bindings.AssertionsRivaled) settlement.Fact {
			return settlement.Rivaled{Parent: e.Parent, ID: e.Id}
		})
	case "Proven":
		return read(l, b.UnpackProvenEvent, func(e *bindings.AssertionsProven) settlement.Fact {
			return settlement.AssertionProven{ID: e.Id}
		})
	case "Contradicted":
		return read(l, b.UnpackContradictedEvent, func(e *bindings.AssertionsContradicted) settlement.Fact {
			return settlement.Contradicted{ID: e.Id, Claim: e.ClaimHash}
		})
	case "Confirmed":
		return read(l, b.UnpackConfirmedEvent, func(e *bindings.AssertionsConfirmed) settlement.Fact {
			return settlement.AssertionConfirmed{ID: e.Id}
		})
	case "Reclaimed":
		return read(l, b.UnpackReclaimedEvent, func(e *bindings.AssertionsReclaimed) settlement.Fact {
			return settlement.Reclaimed{ID: e.Id}
		})
	case "Claimed":
		return read(l, b.UnpackClaimedEvent, func(e *bindings.AssertionsClaimed) settlement.Fact {
			return settlement.StakeClaimed{Account: e.Account, To: e.To, Value: wei(e.Value)}
		})
	case "ProgramSet":
		return read(l, b.UnpackProgramSetEvent, func(e *bindings.AssertionsProgramSet) settlement.Fact {
			return settlement.ProgramSet{Program: e.Program, From: e.From}
		})
	case "Registered":
		return read(l, b.UnpackRegisteredEvent, func(e *bindings.AssertionsRegistered) settlement.Fact {
			return settlement.Registered{Program: e.Program, System: settlement.ProofSystem(e.System), Image: e.Image}
		})
	case "TermsSet":
		return read(l, b.UnpackTermsSetEvent, func(e *bindings.AssertionsTermsSet) settlement.Fact {
			return settlement.TermsSet{Period: e.Period, Stake: wei(e.Stake)}
		})
	}
	return nil, nil
}

func (c *Client) portalFact(l *types.Log) (settlement.Fact, error) {
	switch b := c.portal; name(b.GetABI(), l) {
	case "Deposited":
		return read(l, b.UnpackDepositedEvent, func(e *bindings.PortalDeposited) settlement.Fact {
			return settlement.Deposited{Index: e.Index, Sender: e.Sender, To: e.To, Value: wei(e.Value)}
		})
	case "Withdrawn":
		return read(l, b.UnpackWithdrawnEvent, func(e *bindings.PortalWithdrawn) settlement.Fact {
			return settlement.Withdrawn{Index: e.Index, To: e.To, Recipient: e.Recipient, Value: wei(e.Value), Data: e.Data}
		})
	case "EscapeOpened":
		return read(l, b.UnpackEscapeOpenedEvent, func(e *bindings.PortalEscapeOpened) settlement.Fact {
			return settlement.EscapeOpened{ID: e.Id, Position: e.Position}
		})
	case "Escaped":
		return read(l, b.UnpackEscapedEvent, func(e *bindings.PortalEscaped) settlement.Fact {
			return settlement.Escaped{Account: commitment.Root(e.Account), To: e.To, Recipient: e.Recipient, Value: wei(e.Value)}
		})
	case "Refunded":
		return read(l, b.UnpackRefundedEvent, func(e *bindings.PortalRefunded) settlement.Fact {
			return settlement.Refunded{Index: e.Index, To: e.To, Recipient: e.Recipient, Value: wei(e.Value)}
		})
	}
	return nil, nil
}

func (c *Client) timelockFact(l *types.Log) (settlement.Fact, error) {
	switch b := c.timelock; name(b.GetABI(), l) {
	case "Scheduled":
		return read(l, b.UnpackScheduledEvent, func(e *bindings.TimelockScheduled) settlement.Fact {
			return settlement.UpgradeScheduled{ID: e.Id, Target: e.Target, Data: e.Data, Salt: e.Salt, Ready: e.Ready}
		})
	case "Executed":
		return read(l, b.UnpackExecutedEvent, func(e *bindings.TimelockExecuted) settlement.Fact {
			return settlement.UpgradeExecuted{ID: e.Id}
		})
	case "Cancelled":
		return read(l, b.UnpackCancelledEvent, func(e *bindings.TimelockCancelled) settlement.Fact {
			return settlement.UpgradeCancelled{ID: e.Id}
		})
	case "OwnerSet":
		return read(l, b.UnpackOwnerSetEvent, func(e *bindings.TimelockOwnerSet) settlement.Fact {
			return settlement.OwnerSet{Owner: e.Owner}
		})
	}
	return nil, nil
}
