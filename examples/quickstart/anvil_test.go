//go:build anvil

package main

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/sharedsec/sharedsec/da/blob/beacon"
	"github.com/sharedsec/sharedsec/settlement/ethereum/devnet"
)

// anvil is an L1 in a process of its own, over the network: the program that
// the variable SHAREDSEC_ANVIL names. It makes a block for each transaction.
type anvil struct {
	cmd *exec.Cmd
	rpc *rpc.Client
	url string
}

func startAnvil(ctx context.Context) (l1, error) {
	program := os.Getenv("SHAREDSEC_ANVIL")
	if program == "" {
		return nil, errors.New("SHAREDSEC_ANVIL names no program")
	}
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	port := free.Addr().(*net.TCPAddr).Port
	free.Close()
	a := &anvil{url: fmt.Sprintf("http://127.0.0.1:%d", port)}
	a.cmd = exec.Command(program, "--host", "127.0.0.1", "--port", fmt.Sprint(port),
		"--hardfork", "osaka", "--slots-in-an-epoch", "4", "--balance", "1000000", "--silent")
	if err := a.cmd.Start(); err != nil {
		return nil, err
	}
	if a.rpc, err = rpc.DialContext(ctx, a.url); err != nil {
		return nil, errors.Join(err, a.Close())
	}
	for range 200 {
		if err = a.rpc.CallContext(ctx, nil, "eth_chainId"); err == nil {
			// A few blocks, so that there is something to reorganize.
			return a, a.Mine(ctx, 10)
		}
		time.Sleep(50 * time.Millisecond)
	}
	return nil, errors.Join(err, a.Close())
}

func (a *anvil) RPC() string    { return a.url }
func (a *anvil) Beacon() string { return a.url }

// BlobOptions tells that anvil takes block numbers for slots, and answers no
// question about its timing.
func (a *anvil) BlobOptions() []beacon.Option {
	return []beacon.Option{beacon.WithBlockID(beacon.ByNumber)}
}

// Key is the devnet's: both have the accounts of the same mnemonic.
func (a *anvil) Key(i uint32) *ecdsa.PrivateKey {
	key, err := devnet.Key(i)
	if err != nil {
		panic(err) // the mnemonic is a constant
	}
	return key
}

func (a *anvil) Mine(ctx context.Context, n uint64) error {
	return a.rpc.CallContext(ctx, nil, "anvil_mine", fmt.Sprintf("%#x", n))
}

func (a *anvil) Reorg(ctx context.Context, depth uint64) error {
	if err := a.rpc.CallContext(ctx, nil, "anvil_reorg", depth, []any{}); err != nil {
		return err
	}
	return a.Mine(ctx, 1)
}

func (a *anvil) Close() error {
	a.rpc.Close()
	return errors.Join(a.cmd.Process.Kill(), ignore(a.cmd.Wait()))
}

func ignore(error) error { return nil } // killed, as it was told

func TestAnvil(t *testing.T) {
	if err := run(t.Context(), t.Output(), startAnvil); err != nil {
		t.Fatal(err)
	}
}
