package consensus

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

var (
	// ErrRejected matches an execution client's verdict that a block is
	// invalid. Trying again does not help.
	ErrRejected = errors.New("consensus: execution client rejected the block")

	// ErrSyncing matches the answer of an execution client that does not have
	// what it needs to judge yet. Try again later.
	ErrSyncing = errors.New("consensus: execution client is syncing")
)

// A StatusError is an execution client's answer other than VALID. It unwraps to
// [ErrRejected] or [ErrSyncing].
type StatusError struct {
	Method string // Engine API method that was called
	Status string // INVALID, SYNCING, ACCEPTED or INVALID_BLOCK_HASH
	Detail string // the client's own words, may be empty
}

func (e *StatusError) Error() string {
	if e.Detail == "" {
		return fmt.Sprintf("consensus: %s answered %s", e.Method, e.Status)
	}
	return fmt.Sprintf("consensus: %s answered %s: %s", e.Method, e.Status, e.Detail)
}

// Unwrap returns the sentinel that names the reaction.
func (e *StatusError) Unwrap() error {
	if e.Status == engine.SYNCING || e.Status == engine.ACCEPTED {
		return ErrSyncing
	}
	return ErrRejected
}

// An Engine calls an execution client's Engine API with the methods that Osaka
// wants: forkchoiceUpdatedV3, getPayloadV5 and newPayloadV4. It is safe for
// concurrent use.
type Engine struct {
	client *rpc.Client
}

// NewEngine returns an Engine over a connection that serves the engine and eth
// namespaces. The caller keeps the connection and closes it.
func NewEngine(client *rpc.Client) *Engine { return &Engine{client: client} }

// DialEngine connects to an authenticated Engine API endpoint. The secret is
// the 32 bytes that the execution client keeps in its jwtsecret file; each
// request carries a fresh token signed with it.
func DialEngine(ctx context.Context, url string, secret [32]byte) (*Engine, error) {
	client, err := rpc.DialOptions(ctx, url, rpc.WithHTTPAuth(jwtAuth(secret, time.Now)))
	if err != nil {
		return nil, fmt.Errorf("consensus: dial engine: %w", err)
	}
	return NewEngine(client), nil
}

// Close closes the connection.
func (e *Engine) Close() { e.client.Close() }

// ForkchoiceUpdated makes state the client's view of the chain. With attributes
// it also starts the building of a payload on top of the new head and returns
// its id.
func (e *Engine) ForkchoiceUpdated(ctx context.Context, state engine.ForkchoiceStateV1, attrs *engine.PayloadAttributes) (*engine.PayloadID, error) {
	const method = "engine_forkchoiceUpdatedV3"
	var res engine.ForkChoiceResponse
	if err := e.client.CallContext(ctx, &res, method, state, attrs); err != nil {
		return nil, fmt.Errorf("consensus: %s: %w", method, err)
	}
	if err := checkStatus(method, res.PayloadStatus); err != nil {
		return nil, err
	}
	if attrs != nil && res.PayloadID == nil {
		return nil, &StatusError{Method: method, Status: res.PayloadStatus.Status, Detail: "no payload was started"}
	}
	return res.PayloadID, nil
}

// GetPayload ends the building of a payload and returns what there is of it.
func (e *Engine) GetPayload(ctx context.Context, id engine.PayloadID) (*engine.ExecutionPayloadEnvelope, error) {
	const method = "engine_getPayloadV5"
	var res engine.ExecutionPayloadEnvelope
	if err := e.client.CallContext(ctx, &res, method, id); err != nil {
		return nil, fmt.Errorf("consensus: %s: %w", method, err)
	}
	return &res, nil
}

// NewPayload has the client execute and keep a block, without making it the
// head. Hashes are the versioned hashes of the block's blobs in order.
func (e *Engine) NewPayload(ctx context.Context, payload *engine.ExecutableData, hashes []common.Hash, beaconRoot common.Hash, requests [][]byte) error {
	const method = "engine_newPayloadV4"
	if hashes == nil {
		hashes = []common.Hash{}
	}
	encoded := make([]hexutil.Bytes, len(requests))
	for i, r := range requests {
		encoded[i] = r
	}
	var res engine.PayloadStatusV1
	if err := e.client.CallContext(ctx, &res, method, payload, hashes, beaconRoot, encoded); err != nil {
		return fmt.Errorf("consensus: %s: %w", method, err)
	}
	return checkStatus(method, res)
}

func checkStatus(method string, s engine.PayloadStatusV1) error {
	if s.Status == engine.VALID {
		return nil
	}
	err := &StatusError{Method: method, Status: s.Status}
	if s.ValidationError != nil {
		err.Detail = *s.ValidationError
	}
	return err
}
