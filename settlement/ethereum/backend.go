package ethereum

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/sharedsec/sharedsec/settlement"
	"github.com/sharedsec/sharedsec/settlement/derive"
)

// A Backend is the node that a [Client] asks: the part of [ethclient.Client]
// that it uses. It is safe for concurrent use.
type Backend interface {
	ChainID(ctx context.Context) (*big.Int, error)
	HeaderByHash(ctx context.Context, hash common.Hash) (*types.Header, error)
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	CodeAtHash(ctx context.Context, account common.Address, block common.Hash) ([]byte, error)
	CallContract(ctx context.Context, call ethereum.CallMsg, number *big.Int) ([]byte, error)
	CallContractAtHash(ctx context.Context, call ethereum.CallMsg, block common.Hash) ([]byte, error)
	FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error)
}

var _ Backend = (*ethclient.Client)(nil)

// maxResponse is the most bytes of one answer that [Dial] takes.
const maxResponse = 64 << 20

// Dial connects to a JSON-RPC endpoint over HTTP, with answers bounded to 64
// MiB, and returns the client of the rollup that c configures; see [New]. Close
// it when done.
func Dial(ctx context.Context, url string, c *derive.Config, o Options) (*Client, error) {
	node, err := DialNode(ctx, url)
	if err != nil {
		return nil, err
	}
	client, err := New(ctx, node, c, o)
	if err != nil {
		node.Close()
		return nil, err
	}
	client.close = node.Close
	return client, nil
}

// A Node is a connection to a JSON-RPC endpoint over HTTP.
type Node struct {
	*ethclient.Client
	transport *http.Transport
}

// DialNode connects to an endpoint as [Dial] does, for those who have no
// contracts yet, or share a connection.
func DialNode(ctx context.Context, url string) (*Node, error) {
	transport := &http.Transport{
		Proxy: http.ProxyFromEnvironment, ForceAttemptHTTP2: true,
		MaxIdleConnsPerHost: 16, IdleConnTimeout: 90 * time.Second, TLSHandshakeTimeout: 10 * time.Second,
	}
	c, err := rpc.DialOptions(ctx, url, rpc.WithHTTPClient(&http.Client{Transport: boundedTransport{transport}}))
	if err != nil {
		return nil, fmt.Errorf("ethereum: dial: %w: %w", settlement.ErrUnavailable, err)
	}
	return &Node{Client: ethclient.NewClient(c), transport: transport}, nil
}

// Close closes the connection. Calls that are under way end by their contexts.
func (n *Node) Close() {
	n.Client.Close()
	n.transport.CloseIdleConnections()
}

// errTooLong matches an answer over maxResponse.
var errTooLong = errors.New("ethereum: answer too long")

// boundedTransport cuts answers that are too long.
type boundedTransport struct{ http.RoundTripper }

func (t boundedTransport) RoundTrip(r *http.Request) (*http.Response, error) {
	res, err := t.RoundTripper.RoundTrip(r)
	if err == nil {
		res.Body = &boundedBody{ReadCloser: res.Body, left: maxResponse}
	}
	return res, err
}

type boundedBody struct {
	io.ReadCloser
	left int64
}

func (b *boundedBody) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, errTooLong
	}
	if int64(len(p)) > b.left {
		p = p[:b.left]
	}
	n, err := b.ReadCloser.Read(p)
	b.left -= int64(n)
	return n, err
}
