package main

import (
	"context"
	"crypto/sha256"
	"errors"

	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/sharedsec/sharedsec/batch"
	"github.com/sharedsec/sharedsec/da"
	"github.com/sharedsec/sharedsec/da/blob"
	"github.com/sharedsec/sharedsec/da/blob/sidecar"
	zk "github.com/sharedsec/sharedsec/examples/zkledger"
	"github.com/sharedsec/sharedsec/node"
	"github.com/sharedsec/sharedsec/settlement/ethereum"
)

// seal makes a payload of a blob's bytes, be they none that carry data.
func seal(body []byte) (da.Payload, error) {
	b := (*kzg4844.Blob)(body)
	c, err := kzg4844.BlobToCommitment(b)
	if err != nil {
		return da.Payload{}, err
	}
	proofs, err := kzg4844.ComputeCellProofs(b)
	if err != nil {
		return da.Payload{}, err
	}
	ref, err := blob.NewRef(kzg4844.CalcBlobHashV1(sha256.New(), &c))
	if err != nil {
		return da.Payload{}, err
	}
	p := da.Payload{Ref: ref, Body: body, Proof: c[:]}
	for _, q := range proofs {
		p.Proof = append(p.Proof, q[:]...)
	}
	return p, nil
}

// pack makes a payload of a batch of one block.
func pack(ctx context.Context, b batch.Block) (da.Payload, error) {
	data, err := zk.Codec{}.Append(nil, &batch.Batch{Blocks: []batch.Block{b}})
	if err != nil {
		return da.Payload{}, err
	}
	frames, err := batch.Frames(data, batch.FrameHeader+len(data))
	if err != nil {
		return da.Payload{}, err
	}
	return sidecar.Publisher{}.Publish(ctx, frames[0])
}

// postAfresh posts a payload as a sequencer does that remembers nothing.
func (s *story) postAfresh(ctx context.Context, payload da.Payload) error {
	p, err := s.join(ctx, node.Config{})
	if err != nil {
		return err
	}
	poster, err := p.As(ctx, s.signer(keyPoster))
	if err != nil {
		return errors.Join(err, p.leave())
	}
	p.act(ctx)
	return errors.Join(post(ctx, p, poster, payload), p.leave())
}

// post posts a payload as the next batch.
func post(ctx context.Context, p *party, poster *ethereum.Account, payload da.Payload) error {
	at, err := p.tip(ctx)
	if err != nil {
		return err
	}
	in, err := p.Client.Inbox(ctx, at)
	if err != nil {
		return err
	}
	_, err = poster.Post(ctx, in.Batches, 0, []da.Payload{payload})
	return err
}
