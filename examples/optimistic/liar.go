package main

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/commitment"
	"github.com/sharedsec/sharedsec/examples/ledger"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/ethereum"
)

// A liar asserts a balance that nobody has and defends it as an honest party
// would the truth, by a computation that is true up to some step.
type liar struct {
	*party
	account *ethereum.Account
	player  *fraud.Honest
	root    settlement.Assertion
	tried   map[commitment.Root]bool // nodes whose proof L1 refused

	mu    sync.Mutex
	spent costs
}

// lie has all liars assert, one after the other.
func (s *story) lie(ctx context.Context) error {
	var truth *shared
	for i := range uint32(1 + sybils) {
		l, err := s.newLiar(ctx, keyLiar+i)
		if err != nil {
			return err
		}
		s.liars = append(s.liars, l)
		if i == 0 {
			if truth, err = s.share(ctx, l.party); err != nil {
				return err
			}
			if s.traces, err = s.trace(ctx, l.party); err != nil {
				return err
			}
			for i, t := range s.traces {
				s.say("segment %d takes %d steps; the first element of a blob is read in step %d", i, t.steps, t.blob)
			}
		}
		if err := s.assertFalsely(ctx, l, truth, i); err != nil {
			return err
		}
	}
	at, err := s.operator.tip(ctx)
	if err != nil {
		return err
	}
	children, err := s.operator.Client.Children(ctx, at, s.parent.ID)
	if err != nil {
		return err
	}
	s.say("%d assertions below %v, at block %d; none is right", len(children), s.parent.ID, at.Number)
	for _, c := range children {
		if c.Claim == s.operator.Store.Head().Claim {
			return check(false, "assertion %v is right", c.ID)
		}
	}
	return check(len(children) == len(s.liars), "%d children, want %d", len(children), len(s.liars))
}

// newLiar opens a liar's node. It derives the truth first, as liars do.
func (s *story) newLiar(ctx context.Context, key uint32) (*liar, error) {
	p, err := s.join(ctx, s.challenge(key))
	if err != nil {
		return nil, err
	}
	l := &liar{party: p, tried: map[commitment.Root]bool{}}
	if l.account, err = p.As(ctx, s.signer(key)); err != nil {
		return nil, errors.Join(err, p.close())
	}
	p.act(ctx)
	if err := p.derive(ctx); err != nil {
		return nil, errors.Join(err, p.close())
	}
	return l, nil
}

// places says where liars depart from the truth: the segment, and the first
// false state in it. 0 stands for the segment's end: the machine's result is
// told wrong; [afterBlob] for the state after the first read from a blob. Some
// part from the truth one step from each other.
var places = [1 + sybils]struct{ segment, state uint64 }{
	{3, 0}, {0, 1}, {0, 60_000}, {1, 100<<16 + 12_345}, {1, 100<<16 + 12_346}, {1, 101 << 16},
	{2, afterBlob}, {2, 1000<<16 + 60_000}, {2, 0}, {3, 1}, {0, 0},
}

const afterBlob = 1<<64 - 1

// assertFalsely has liar i assert.
func (s *story) assertFalsely(ctx context.Context, l *liar, truth *shared, i uint32) error {
	claim, err := s.fortune(l.Store, l.Store.Head().Claim, l.account, uint64(1_000_000+i))
	if err != nil {
		return err
	}
	shape, at := s.shape(), places[i]
	told := &lie{truth: truth, segment: shape.Stride(shape.Levels())}
	switch told.from = told.segment * at.segment; at.state {
	case 0:
		told.from += told.segment
	case afterBlob:
		told.from += s.traces[at.segment].blob + 1
	default:
		told.from += at.state
	}
	var id [8]byte
	binary.BigEndian.PutUint64(id[:], uint64(i))
	told.state = commitment.Keccak256([]byte("false"), id[:])
	told.end = proof.Boundary{Claim: claim.Hash()}.Hash(truth.dispute)
	if l.player, err = fraud.NewHonest(shape, told, fraud.Limits{Trees: 64, Workers: 1}); err != nil {
		return err
	}
	h, err := told.States(ctx, 0, told.segment, 1<<s.params.SpanDepth)
	if err != nil {
		return err
	}
	tree, err := h.Tree(uint8(s.params.SpanDepth), 1)
	if err != nil {
		return err
	}
	l.root, err = l.account.Propose(ctx, settlement.Proposal{
		Parent: s.parent.ID, Claim: claim, Span: tree.Root(), Path: tree.LastPath(),
	})
	return err
}

// fortune returns the claim with so many ether more on the liar's account.
func (s *story) fortune(n commitment.NodeReader, c proof.Claim, a *ethereum.Account, amount uint64) (proof.Claim, error) {
	mint := batch.Forced{Kind: batch.ForcedDeposit, Sender: a.Address(), To: a.Address(), Value: ether(amount).Bytes32()}
	r, err := ledger.New(s.config.Domain(), common.Address{}).Apply(n, c.StateRoot, &batch.Block{Number: c.Number, Time: c.Time, Forced: []batch.Forced{mint}})
	c.StateRoot = r.Post
	return c, err
}

// play has the liar make the moves that an honest party would make if the lie
// were true. L1 refuses what cannot be proven.
func (l *liar) play(ctx context.Context, parent commitment.Root) error {
	at, err := l.tip(ctx)
	if err != nil {
		return err
	}
	g, err := settlement.ReadDispute(ctx, l.Client, at, parent)
	if err != nil {
		return err
	}
	moves, err := l.player.Moves(ctx, g, at.Number)
	if err != nil {
		return err
	}
	var all errgroup.Group
	for _, m := range moves {
		all.Go(func() error {
			id := m.Target().ID(parent)
			if l.refused(id) {
				return nil
			}
			played, err := l.account.Play(ctx, parent, m)
			l.mu.Lock()
			defer l.mu.Unlock()
			switch {
			case err == nil:
				l.spent.add(m, played)
			case errors.Is(err, settlement.ErrRejected):
				l.tried[id] = true
			case sharedsec.Classify(err) == sharedsec.Stop:
				return fmt.Errorf("%T: %w", m, err)
			}
			return nil
		})
	}
	return all.Wait()
}

func (l *liar) refused(id commitment.Root) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.tried[id]
}

// shared is the true computation, of which liars share what was computed.
type shared struct {
	fraud.Computation
	dispute commitment.Root

	mu    sync.Mutex
	known map[[2]uint64]fraud.History // by where it begins, and the stride
}

// States implements [fraud.Computation].
func (c *shared) States(ctx context.Context, from, stride, n uint64) (fraud.History, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	key := [2]uint64{from, stride}
	if h, ok := c.known[key]; ok {
		return h, nil
	}
	h, err := c.Computation.States(ctx, from, stride, n)
	if err == nil {
		c.known[key] = h
	}
	return h, err
}
