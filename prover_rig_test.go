package sharedsec_test

import (
	"context"
	"crypto/ed25519"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethdb"

	"github.com/sharedsec/sharedsec"
	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/batch/native"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/proof"
	"github.com/sharedsec/sharedsec/proof/fraud"
	"github.com/sharedsec/sharedsec/proof/validity/queue"
	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
	"github.com/sharedsec/sharedsec/settlement/derive/stretch"
	"github.com/sharedsec/sharedsec/settlement/settlementtest"
)

// An enclave is a prover that executes what it is given, and signs what it finds:
// a proof is worth what its key is. One that is broken signs anything.
type enclave struct {
	pipeline *derive.Pipeline
	key      ed25519.PrivateKey
	broken   bool
	padding  int              // zeros behind each signature
	slow     *proof.Statement // takes too long, each time

	mu   sync.Mutex
	made []proof.Statement
}

func newEnclave(c *derive.Config) *enclave {
	p, err := derive.NewPipeline(c, map[derive.Codec]batch.Codec{derive.CodecNative: native.Codec{}})
	if err != nil {
		panic(err)
	}
	return &enclave{pipeline: p, key: ed25519.NewKeyFromSeed(make([]byte, 32))}
}

func (e *enclave) Prove(ctx context.Context, s proof.Statement, witness []byte) ([]byte, error) {
	if e.slow != nil && s == *e.slow {
		return nil, context.DeadlineExceeded
	}
	if !e.broken {
		var w stretch.Stretch
		if err := w.UnmarshalBinary(witness); err != nil {
			return nil, fmt.Errorf("%w: %w", proof.ErrInvalid, err)
		}
		found, _, err := w.Execute(e.pipeline, history{}, openMemory)
		if err != nil || found != s {
			return nil, fmt.Errorf("%w: %v leads to %v, %v", proof.ErrInvalid, s, found, err)
		}
	}
	e.mu.Lock()
	e.made = append(e.made, s)
	e.mu.Unlock()
	h := s.Hash()
	return append(ed25519.Sign(e.key, h[:]), make([]byte, e.padding)...), ctx.Err()
}

func (e *enclave) Verify(s proof.Statement, p []byte) error {
	h := s.Hash()
	n := len(p) - e.padding
	if n != ed25519.SignatureSize || !ed25519.Verify(e.key.Public().(ed25519.PublicKey), h[:], p[:n]) {
		return proof.ErrInvalid
	}
	return nil
}

// openMemory checks what the layer in memory carries, which is the data itself.
func openMemory(r da.Ref, body []byte) ([]byte, error) { return da.OpenKeccak(r, body) }

// A proving is a process with a prover, and the queue that makes its proofs.
type proving struct {
	*process
	enclave *enclave
	queue   *queue.Queue
	prover  *sharedsec.Prover
}

// newProvenWorld returns a world whose L1 believes the enclave.
func newProvenWorld(f settlement.Finality) (*world, *enclave) {
	w := newWorld()
	e := newEnclave(w.config)
	p := settlementtest.DefaultParams
	p.Finality, p.Verifier = f, e
	if f != settlement.Proof {
		p.Heights, p.Judge = toyHeights, func(settlement.Assertion) fraud.Judge { return nil }
	}
	w.l1 = settlementtest.NewL1(w.config, p, w.memory)
	return w, e
}

func (w *world) prove(t testing.TB, e *enclave, db ethdb.KeyValueStore) *proving {
	t.Helper()
	n := &proving{process: mustStart(t, w), enclave: e}
	var err error
	if n.queue, err = queue.Open(db, []byte("proofs/"), e, queue.Options{Verifier: e, Most: 4, Attempts: 2, Backoff: time.Millisecond}); err != nil {
		t.Fatal(err)
	}
	n.prover = &sharedsec.Prover{
		Config: w.config, Reader: w.l1, Chain: w.l1.As(common.Address{0xbb}), Store: n.store, Proofs: n.queue,
		Gatherer: &stretch.Gatherer{Pipeline: n.deriver.Pipeline, Transition: history{}, State: n.store, Fetcher: w.memory, Open: openMemory},
		Entries:  2,
	}
	return n
}

// work makes the proofs that were asked for.
func (n *proving) work(t testing.TB) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	done := make(chan error, 1)
	go func() { done <- n.queue.Run(ctx) }()
	for _, s := range n.queue.Statements() {
		if _, err := n.queue.Wait(ctx, s); err != nil {
			t.Fatal(err)
		}
	}
	cancel()
	<-done
}

// step takes one step, which may only wait.
func (n *proving) step(t testing.TB) {
	t.Helper()
	if err := n.prover.Step(t.Context()); err != nil && sharedsec.Classify(err) != sharedsec.Wait {
		t.Fatal(err)
	}
}
